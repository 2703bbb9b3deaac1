/* The env file's grammar, and where each error points. */
#include "config/dotenv.h"

#include "base/error.h"
#include "support/unit.h"

#include "base/banned.h"

/* Writes what it is given as "key|value@line;". */
static cxone_status record(void *context, const cx_entry *entry, cxone_error **err)
{
    (void)err;
    assert_int_equal(entry->section.len, 0);
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
    {CX_LIT_INIT("\n  \n\r\n# a=b\n \t# c"), "", NULL},
    {CX_LIT_INIT("A=b"), "A|b@1;", NULL},
    {CX_LIT_INIT("A=b\r\nC=d\r\n"), "A|b@1;C|d@2;", NULL},
    {CX_LIT_INIT("\xEF\xBB\xBF"
                 "A=b"),
     "A|b@1;", NULL},
    {CX_LIT_INIT("export A=b"), "A|b@1;", NULL},
    {CX_LIT_INIT("  export \t A = b  \n"), "A|b@1;", NULL},
    {CX_LIT_INIT("export=b"), "export|b@1;", NULL},
    {CX_LIT_INIT("export =b"), "export|b@1;", NULL},
    {CX_LIT_INIT("exports=b"), "exports|b@1;", NULL},
    {CX_LIT_INIT("_a9=b"), "_a9|b@1;", NULL},
    {CX_LIT_INIT("A="), "A|@1;", NULL},
    {CX_LIT_INIT("A=\nB=c"), "A|@1;B|c@2;", NULL},
    {CX_LIT_INIT("A=b c # d"), "A|b c@1;", NULL},
    {CX_LIT_INIT("A=b#c"), "A|b#c@1;", NULL},
    {CX_LIT_INIT("A=# b"), "A|@1;", NULL},
    {CX_LIT_INIT("A= # b"), "A|@1;", NULL},
    {CX_LIT_INIT("A=b=c=="), "A|b=c==@1;", NULL},
    {CX_LIT_INIT("A=$B\\n`c`"), "A|$B\\n`c`@1;", NULL},
    {CX_LIT_INIT("A=' b $C \\n \" '"), "A| b $C \\n \" @1;", NULL},
    {CX_LIT_INIT("A=\" b 'c' $D \""), "A| b 'c' $D @1;", NULL},
    {CX_LIT_INIT("A=\"\\\"\\\\\\$\\n\\r\\t\""), "A|\"\\$\n\r\t@1;", NULL},
    {CX_LIT_INIT("A=''"), "A|@1;", NULL},
    {CX_LIT_INIT("A='b' # c\nD=e"), "A|b@1;D|e@2;", NULL},
    {CX_LIT_INIT("A=\"b\"#c"), "A|b@1;", NULL},
    {CX_LIT_INIT("A='b\nc'\nD=\"e\nf\ng\"\nH=i"), "A|b\nc@1;D|e\nf\ng@3;H|i@6;", NULL},
    {CX_LIT_INIT("A='b'\r\nC=d"), "A|b@1;C|d@2;", NULL},
    {CX_LIT_INIT("A=it's"), "A|it's@1;", NULL},

    {CX_LIT_INIT("A"), NULL, "f:1: neither a comment nor KEY=value"},
    {CX_LIT_INIT("\nA: b"), NULL, "f:2: neither a comment nor KEY=value"},
    {CX_LIT_INIT("=b"), NULL, "f:1: neither a comment nor KEY=value"},
    {CX_LIT_INIT("9A=b"), NULL, "f:1: neither a comment nor KEY=value"},
    {CX_LIT_INIT("A-B=c"), NULL, "f:1: neither a comment nor KEY=value"},
    {CX_LIT_INIT("export A"), NULL, "f:1: neither a comment nor KEY=value"},
    {CX_LIT_INIT("export"), NULL, "f:1: neither a comment nor KEY=value"},
    {CX_LIT_INIT("A=b\n\nC='d\n\n"), NULL, "f:3: the closing quote of a value is missing"},
    {CX_LIT_INIT("A=\"b"), NULL, "f:1: the closing quote of a value is missing"},
    {CX_LIT_INIT("A='"), NULL, "f:1: the closing quote of a value is missing"},
    {CX_LIT_INIT("A=\"b\\"), NULL, "f:1: unknown escape in a value in double quotes"},
    {CX_LIT_INIT("A=\"b\\x\""), NULL, "f:1: unknown escape in a value in double quotes"},
    {CX_LIT_INIT("A='b' c"), NULL, "f:1: text after the closing quote of a value"},
    {CX_LIT_INIT("A='b\nc' d"), NULL, "f:2: text after the closing quote of a value"},
    {CX_LIT_INIT("A=b\nC=\0d"), NULL, "f:2: a NUL byte: not a text file"},
};

static void test_grammar(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(cases); i++) {
        CX_AUTO(cx_buf) cx_buf events;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        cx_buf_init(&events, 4096);
        const cxone_status status = cx_dotenv_parse(cases[i].text, "f", record, &events, &err);
        if (cases[i].events != NULL) {
            check(status == CXONE_OK, "row %zu: %s", i, err != NULL ? err->message : "");
            check(strcmp(events.ptr, cases[i].events) == 0, "row %zu: %s", i, events.ptr);
        } else {
            check(status == CXONE_ERR_CONFIG_SYNTAX && err->status == status, "row %zu", i);
            check(strcmp(err->message, cases[i].message) == 0, "row %zu: %s", i, err->message);
        }
    }
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
    assert_int_equal(cx_dotenv_parse(CX_LIT("A=b\nC=d"), "f", refuse, &calls, &err),
                     CXONE_ERR_CONFIG_KEY);
    assert_int_equal(calls, 1);
    assert_string_equal(err->message, "A");
}

/* Single quotes keep everything but themselves; double quotes keep everything. */
static void test_quoting_round_trip(void **state)
{
    (void)state;
    uint64_t seed = 20261124;
    CX_AUTO(cx_buf) cx_buf value;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf events;
    CX_AUTO(cx_buf) cx_buf wanted;
    cx_buf_init(&value, 64);
    cx_buf_init(&text, 256);
    cx_buf_init(&events, 256);
    cx_buf_init(&wanted, 256);
    for (int round = 0; round < 5000; round++) {
        const char quote = round % 2 == 0 ? '\'' : '"';
        unit_random_bytes(&seed, &value, 40);
        cx_buf_reset(&text);
        cx_buf_reset(&events);
        cx_buf_reset(&wanted);
        cx_buf_puts(&wanted, "K|");
        cx_buf_printf(&text, "K=%c", quote);
        for (size_t i = 0; i < value.len; i++) {
            char c = value.ptr[i];
            if (c == '\0' || (quote == '\'' && c == '\'')) {
                c = '\n';
            }
            cx_buf_puts(&text, quote == '"' && (c == '"' || c == '\\') ? "\\" : "");
            cx_buf_putc(&text, c);
            cx_buf_putc(&wanted, c);
        }
        cx_buf_printf(&text, "%c\n", quote);
        cx_buf_puts(&wanted, "@1;");
        assert_int_equal(cx_dotenv_parse(cx_buf_view(&text), "f", record, &events, NULL), CXONE_OK);
        assert_true(cx_str_equal(cx_buf_view(&events), cx_buf_view(&wanted)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_grammar),
        cmocka_unit_test(test_a_refusal_ends_it),
        cmocka_unit_test(test_quoting_round_trip),
    };
    return cmocka_run_group_tests_name("config/dotenv", tests, NULL, NULL);
}
