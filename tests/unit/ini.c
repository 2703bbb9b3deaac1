/* The profile file's grammar, and where each error points. */
#include "config/ini.h"

#include "base/error.h"
#include "support/unit.h"

#include "base/banned.h"

/* Writes what it is given as "section|key|value@line;". */
static cxone_status record(void *context, const cx_entry *entry, cxone_error **err)
{
    (void)err;
    cx_buf_append(context, entry->section);
    cx_buf_putc(context, '|');
    cx_buf_append(context, entry->key);
    cx_buf_putc(context, '|');
    cx_buf_append(context, entry->value);
    cx_buf_printf(context, "@%u;", entry->line);
    return CXONE_OK;
}

static const struct {
    cx_str text;
    const char *events; /* NULL: an error */
    const char *message;
} cases[] = {
    {CX_LIT_INIT(""), "", NULL},
    {CX_LIT_INIT("\n \t\n\r\n"), "", NULL},
    {CX_LIT_INIT("# a\n; b = c\n  # d"), "", NULL},
    {CX_LIT_INIT("a = b"), "|a|b@1;", NULL},
    {CX_LIT_INIT("a=b\n"), "|a|b@1;", NULL},
    {CX_LIT_INIT("  a \t=\t b c \t\n"), "|a|b c@1;", NULL},
    {CX_LIT_INIT("a = b\r\nc = d\r\n"), "|a|b@1;|c|d@2;", NULL},
    {CX_LIT_INIT("\xEF\xBB\xBF"
                 "a = b"),
     "|a|b@1;", NULL},
    {CX_LIT_INIT("a = b = c"), "|a|b = c@1;", NULL},
    {CX_LIT_INIT("a ="), "|a|@1;", NULL},
    {CX_LIT_INIT("a = \"\""), "|a|@1;", NULL},
    {CX_LIT_INIT("a = b # c"), "|a|b # c@1;", NULL},
    {CX_LIT_INIT("a = \" b \""), "|a| b @1;", NULL},
    {CX_LIT_INIT("a = \"b\\\"c\\\\d\""), "|a|b\"c\\d@1;", NULL},
    {CX_LIT_INIT("a = b\"c\\"), "|a|b\"c\\@1;", NULL},
    {CX_LIT_INIT("a = 'b'"), "|a|'b'@1;", NULL},
    {CX_LIT_INIT("x = 1\n\n[one]\na = b\n[two]\na = c"),
     "|x|1@1;one||@3;one|a|b@4;two||@5;two|a|c@6;", NULL},
    {CX_LIT_INIT("[ one.two_3-4 ]  \n"), "one.two_3-4||@1;", NULL},
    {CX_LIT_INIT("a-b.c_9 = d"), "|a-b.c_9|d@1;", NULL},

    {CX_LIT_INIT("a"), NULL, "f:1: neither a [section], a comment nor key = value"},
    {CX_LIT_INIT("\n\nsecret"), NULL, "f:3: neither a [section], a comment nor key = value"},
    {CX_LIT_INIT("= b"), NULL, "f:1: a key is made of letters, digits, '-', '_' and '.'"},
    {CX_LIT_INIT("a b = c"), NULL, "f:1: a key is made of letters, digits, '-', '_' and '.'"},
    {CX_LIT_INIT("\xC3\xA4 = c"), NULL, "f:1: a key is made of letters, digits, '-', '_' and '.'"},
    {CX_LIT_INIT("[a"), NULL, "f:1: a section is a name in brackets, alone on its line"},
    {CX_LIT_INIT("["), NULL, "f:1: a section is a name in brackets, alone on its line"},
    {CX_LIT_INIT("[a] # b"), NULL, "f:1: a section is a name in brackets, alone on its line"},
    {CX_LIT_INIT("[]"), NULL, "f:1: a profile's name is made of letters, digits, '-', '_' and '.'"},
    {CX_LIT_INIT("[profile \"x\"]"), NULL,
     "f:1: a profile's name is made of letters, digits, '-', '_' and '.'"},
    {CX_LIT_INIT("a = \"b"), NULL, "f:1: the closing quote of a value is missing"},
    {CX_LIT_INIT("a = \""), NULL, "f:1: the closing quote of a value is missing"},
    {CX_LIT_INIT("a = \"b\\\""), NULL, "f:1: the closing quote of a value is missing"},
    {CX_LIT_INIT("a = \"b\" c"), NULL, "f:1: text after the closing quote of a value"},
    {CX_LIT_INIT("a = \"b\\n\""), NULL,
     "f:1: a backslash in quotes must stand before a quote or a backslash"},
    {CX_LIT_INIT("a = \"b\\"), NULL,
     "f:1: a backslash in quotes must stand before a quote or a backslash"},
    {CX_LIT_INIT("a = b\n\0"), NULL, "f:2: a NUL byte: not a text file"},
    {CX_LIT_INIT("# \0"), NULL, "f:1: a NUL byte: not a text file"},
};

static void test_grammar(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(cases); i++) {
        CX_AUTO(cx_buf) cx_buf events;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        cx_buf_init(&events, 4096);
        const cxone_status status = cx_ini_parse(cases[i].text, "f", record, &events, &err);
        if (cases[i].events != NULL) {
            check(status == CXONE_OK, "row %zu: %s", i, err != NULL ? err->message : "");
            check(strcmp(events.ptr, cases[i].events) == 0, "row %zu: %s", i, events.ptr);
        } else {
            check(status == CXONE_ERR_CONFIG_SYNTAX && err->status == status, "row %zu", i);
            check(strcmp(err->message, cases[i].message) == 0, "row %zu: %s", i, err->message);
        }
    }
}

static void test_long_lines(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf events;
    cx_buf_init(&text, 300000);
    cx_buf_init(&events, 300000);
    cx_buf_puts(&text, "a = ");
    for (int i = 0; i < 200000; i++) {
        cx_buf_putc(&text, 'x');
    }
    cx_buf_puts(&text, "\nb = c\n");
    assert_int_equal(cx_ini_parse(cx_buf_view(&text), "f", record, &events, NULL), CXONE_OK);
    assert_int_equal(events.len, 3 + 200000 + 3 + 7);
    assert_string_equal(events.ptr + events.len - 7, "|b|c@2;");
}

static cxone_status refuse(void *context, const cx_entry *entry, cxone_error **err)
{
    ++*(int *)context;
    return cx_fail(err, CXONE_ERR_CONFIG_KEY, "%.*s", CX_STR_ARG(entry->key));
}

static void test_a_refusal_ends_it(void **state)
{
    (void)state;
    int calls = 0;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(cx_ini_parse(CX_LIT("a = b\nc = d"), "f", refuse, &calls, &err),
                     CXONE_ERR_CONFIG_KEY);
    assert_int_equal(calls, 1);
    assert_string_equal(err->message, "a");
}

/* Whatever a value holds, quoting it gives it back. */
static void test_quoting_round_trip(void **state)
{
    (void)state;
    uint64_t seed = 20261123;
    CX_AUTO(cx_buf) cx_buf value;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf events;
    CX_AUTO(cx_buf) cx_buf wanted;
    cx_buf_init(&value, 64);
    cx_buf_init(&text, 256);
    cx_buf_init(&events, 256);
    cx_buf_init(&wanted, 256);
    for (int round = 0; round < 5000; round++) {
        unit_random_bytes(&seed, &value, 40);
        cx_buf_reset(&text);
        cx_buf_reset(&events);
        cx_buf_reset(&wanted);
        cx_buf_puts(&wanted, "|k|");
        cx_buf_puts(&text, "k = \"");
        for (size_t i = 0; i < value.len; i++) {
            char c = value.ptr[i];
            if (c == '\0' || c == '\n') {
                c = '"';
            }
            cx_buf_puts(&text, c == '"' || c == '\\' ? "\\" : "");
            cx_buf_putc(&text, c);
            cx_buf_putc(&wanted, c);
        }
        cx_buf_puts(&text, "\"\n");
        cx_buf_puts(&wanted, "@1;");
        assert_int_equal(cx_ini_parse(cx_buf_view(&text), "f", record, &events, NULL), CXONE_OK);
        assert_true(cx_str_equal(cx_buf_view(&events), cx_buf_view(&wanted)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_grammar),
        cmocka_unit_test(test_long_lines),
        cmocka_unit_test(test_a_refusal_ends_it),
        cmocka_unit_test(test_quoting_round_trip),
    };
    return cmocka_run_group_tests_name("config/ini", tests, NULL, NULL);
}
