/* Every rule of RFC 8259, and agreement with a parser that other people wrote. */
#include <jansson.h>
#include <stdlib.h>

#include "base/limits.h"
#include "json/check.h"
#include "support/unit.h"

#include "base/banned.h"

static const struct {
    const char *rule;
    cx_str text;
    bool valid;
} cases[] = {
    /* section 2: a text is one value with blanks around it */
    {"2 any value may be a text", CX_LIT_INIT("1"), true},
    {"2 blanks around", CX_LIT_INIT(" \t\n\r1 \t\n\r"), true},
    {"2 nothing", CX_LIT_INIT(""), false},
    {"2 only blanks", CX_LIT_INIT(" "), false},
    {"2 two values", CX_LIT_INIT("1 2"), false},
    {"2 text after", CX_LIT_INIT("[]x"), false},
    {"2 other blanks: form feed", CX_LIT_INIT("\f1"), false},
    {"2 other blanks: vertical tab", CX_LIT_INIT("\v1"), false},
    {"2 other blanks: no-break space",
     CX_LIT_INIT("\xC2\xA0"
                 "1"),
     false},
    {"2 NUL", CX_LIT_INIT("1\0"), false},
    {"2 comment", CX_LIT_INIT("/**/1"), false},
    {"2 stray closer", CX_LIT_INIT("]"), false},
    {"2 stray comma", CX_LIT_INIT(","), false},
    {"2 stray colon", CX_LIT_INIT(":"), false},

    /* section 3: three words, lower case */
    {"3 true", CX_LIT_INIT("true"), true},
    {"3 false", CX_LIT_INIT("false"), true},
    {"3 null", CX_LIT_INIT("null"), true},
    {"3 True", CX_LIT_INIT("True"), false},
    {"3 NULL", CX_LIT_INIT("NULL"), false},
    {"3 cut short", CX_LIT_INIT("tru"), false},
    {"3 too long", CX_LIT_INIT("truee"), false},
    {"3 undefined", CX_LIT_INIT("undefined"), false},

    /* section 4: objects */
    {"4 empty", CX_LIT_INIT("{}"), true},
    {"4 blanks", CX_LIT_INIT("{ \"a\" : 1 , \"b\" : 2 }"), true},
    {"4 key must be a string", CX_LIT_INIT("{1:1}"), false},
    {"4 bare key", CX_LIT_INIT("{a:1}"), false},
    {"4 single quotes", CX_LIT_INIT("{'a':1}"), false},
    {"4 no colon", CX_LIT_INIT("{\"a\" 1}"), false},
    {"4 two colons", CX_LIT_INIT("{\"a\"::1}"), false},
    {"4 no value", CX_LIT_INIT("{\"a\":}"), false},
    {"4 only a key", CX_LIT_INIT("{\"a\"}"), false},
    {"4 trailing comma", CX_LIT_INIT("{\"a\":1,}"), false},
    {"4 leading comma", CX_LIT_INIT("{,\"a\":1}"), false},
    {"4 two commas", CX_LIT_INIT("{\"a\":1,,\"b\":2}"), false},
    {"4 no comma", CX_LIT_INIT("{\"a\":1 \"b\":2}"), false},
    {"4 not closed", CX_LIT_INIT("{\"a\":1"), false},
    {"4 wrong closer", CX_LIT_INIT("{\"a\":1]"), false},
    {"4 empty key", CX_LIT_INIT("{\"\":1}"), true},

    /* section 5: arrays */
    {"5 empty", CX_LIT_INIT("[]"), true},
    {"5 blanks", CX_LIT_INIT("[ 1 , [ ] , { } ]"), true},
    {"5 trailing comma", CX_LIT_INIT("[1,]"), false},
    {"5 leading comma", CX_LIT_INIT("[,1]"), false},
    {"5 two commas", CX_LIT_INIT("[1,,2]"), false},
    {"5 no comma", CX_LIT_INIT("[1 2]"), false},
    {"5 not closed", CX_LIT_INIT("[1"), false},
    {"5 wrong closer", CX_LIT_INIT("[1}"), false},
    {"5 key in an array", CX_LIT_INIT("[\"a\":1]"), false},

    /* section 6: numbers */
    {"6 zero", CX_LIT_INIT("0"), true},
    {"6 minus zero", CX_LIT_INIT("-0"), true},
    {"6 integer", CX_LIT_INIT("-1234567890"), true},
    {"6 fraction", CX_LIT_INIT("0.5"), true},
    {"6 exponent", CX_LIT_INIT("1e5"), true},
    {"6 signed exponent", CX_LIT_INIT("1E+5"), true},
    {"6 all of it", CX_LIT_INIT("-12.50e-05"), true},
    {"6 plus", CX_LIT_INIT("+1"), false},
    {"6 leading zero", CX_LIT_INIT("01"), false},
    {"6 minus leading zero", CX_LIT_INIT("-01"), false},
    {"6 minus alone", CX_LIT_INIT("-"), false},
    {"6 point first", CX_LIT_INIT(".5"), false},
    {"6 point last", CX_LIT_INIT("1."), false},
    {"6 point before e", CX_LIT_INIT("1.e5"), false},
    {"6 exponent without digits", CX_LIT_INIT("1e"), false},
    {"6 exponent sign without digits", CX_LIT_INIT("1e+"), false},
    {"6 hexadecimal", CX_LIT_INIT("0x1"), false},
    {"6 Infinity", CX_LIT_INIT("Infinity"), false},
    {"6 NaN", CX_LIT_INIT("NaN"), false},
    {"6 comma", CX_LIT_INIT("1,5"), false},
    {"6 blank inside", CX_LIT_INIT("1 .5"), false},

    /* section 7: strings */
    {"7 empty", CX_LIT_INIT("\"\""), true},
    {"7 all short escapes", CX_LIT_INIT("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), true},
    {"7 \\u", CX_LIT_INIT("\"\\u00e4\\u00E4\""), true},
    {"7 surrogate pair", CX_LIT_INIT("\"\\uD834\\uDD1E\""), true},
    {"7 DEL is no control character", CX_LIT_INIT("\"\x7f\""), true},
    {"7 U+2028 needs no escape", CX_LIT_INIT("\"\xE2\x80\xA8\""), true},
    {"7 single quotes", CX_LIT_INIT("'a'"), false},
    {"7 not closed", CX_LIT_INIT("\"a"), false},
    {"7 ends in a backslash", CX_LIT_INIT("\"\\"), false},
    {"7 the closing quote is escaped", CX_LIT_INIT("\"\\\""), false},
    {"7 line break", CX_LIT_INIT("\"a\nb\""), false},
    {"7 tab", CX_LIT_INIT("\"\t\""), false},
    {"7 U+001F", CX_LIT_INIT("\"\x1f\""), false},
    {"7 NUL", CX_LIT_INIT("\"\0\""), false},
    {"7 unknown escape", CX_LIT_INIT("\"\\a\""), false},
    {"7 escaped NUL byte", CX_LIT_INIT("\"\\\0\""), false},
    {"7 \\u with three digits", CX_LIT_INIT("\"\\u123\""), false},
    {"7 \\u with a letter", CX_LIT_INIT("\"\\u12g4\""), false},
    {"7 \\U", CX_LIT_INIT("\"\\U0041\""), false},
    {"7 \\x", CX_LIT_INIT("\"\\x41\""), false},

    /* section 8: UTF-8, and strings of Unicode characters */
    {"8 byte order mark", CX_LIT_INIT("\xEF\xBB\xBF[]"), false},
    {"8 four bytes", CX_LIT_INIT("\"\xF0\x9F\x98\x80\""), true},
    {"8 lone continuation", CX_LIT_INIT("\"\x80\""), false},
    {"8 overlong", CX_LIT_INIT("\"\xC0\xAF\""), false},
    {"8 surrogate as bytes", CX_LIT_INIT("\"\xED\xA0\x80\""), false},
    {"8 above U+10FFFF", CX_LIT_INIT("\"\xF4\x90\x80\x80\""), false},
    {"8 cut short", CX_LIT_INIT("\"\xE2\x80\""), false},
    {"8 Latin-1", CX_LIT_INIT("\"\xE4\""), false},
    {"8 lone high surrogate", CX_LIT_INIT("\"\\uD834\""), false},
    {"8 high surrogate and a letter", CX_LIT_INIT("\"\\uD834a\""), false},
    {"8 high surrogate and another escape", CX_LIT_INIT("\"\\uD834\\n\""), false},
    {"8 two high surrogates", CX_LIT_INIT("\"\\uD834\\uD834\""), false},
    {"8 lone low surrogate", CX_LIT_INIT("\"\\uDD1E\""), false},

    /* section 9: a parser may set limits; ours */
    {"9 ours: no NUL in a string", CX_LIT_INIT("\"\\u0000\""), false},
    {"9 ours: no NUL in a key", CX_LIT_INIT("{\"\\u0000\":1}"), false},
};

static void test_rules(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(cases); i++) {
        size_t at = 0;
        const char *fault = cx_json_check(cases[i].text, CX_MAX_JSON_DEPTH, &at);
        check((fault == NULL) == cases[i].valid, "%s: %s", cases[i].rule,
              fault != NULL ? fault : "taken");
        check(at <= cases[i].text.len, "%s: at %zu", cases[i].rule, at);
    }
}

static void test_where_and_what(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t at;
        const char *fault;
    } rows[] = {
        {"[1,x]", 3, "bad number"},
        {"[1,", 3, "the text ends too early"},
        {"{\"a\" 1}", 5, "':' missing after a key"},
        {"{a:1}", 1, "an object's key must be a string"},
        {"[1 2]", 3, "',' or the end of an array or object expected"},
        {"[] []", 3, "text after the value"},
        {"\"\\x\"", 2, "bad escape"},
        {"\"\n\"", 1, "control character in a string"},
        {"\"\xff\"", 1, "not UTF-8"},
        {"\"\\u0000\"", 7, "NUL in a string"},
        {"nul!", 0, "unexpected text"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        size_t at = 0;
        const char *fault = cx_json_check(cx_str_of(rows[i].text), CX_MAX_JSON_DEPTH, &at);
        check(fault != NULL && strcmp(fault, rows[i].fault) == 0, "%s: %s", rows[i].text, fault);
        check(at == rows[i].at, "%s: at %zu", rows[i].text, at);
    }
}

static void test_depth(void **state)
{
    (void)state;
    char text[2 * 65 + 1];
    size_t at = 0;
    for (size_t depth = 1; depth <= 65; depth++) {
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        const cx_str nested = {text, 2 * depth};
        check((cx_json_check(nested, CX_MAX_JSON_DEPTH, &at) == NULL) == (depth <= 64), "%zu",
              depth);
        check((cx_json_check(nested, 3, &at) == NULL) == (depth <= 3), "%zu", depth);
        check((cx_json_check(nested, 1000, &at) == NULL) == (depth <= 64), "%zu", depth);
    }
    assert_string_equal(cx_json_check(CX_LIT("[[[[1]]]]"), 3, &at), "nested too deep");
    assert_null(cx_json_check(CX_LIT("1"), 0, &at));
    assert_non_null(cx_json_check(CX_LIT("[]"), 0, &at));
}

/* Jansson's verdict. `*out_of_range` tells that it minds no more than a number that fits no C type.
 */
static bool jansson_takes(cx_str text, bool *out_of_range)
{
    json_error_t error;
    json_t *root = json_loadb(text.ptr, text.len, JSON_DECODE_ANY, &error);
    *out_of_range = root == NULL && json_error_code(&error) == json_error_numeric_overflow;
    const bool taken = root != NULL;
    json_decref(root);
    return taken;
}

/*
 * The allowed differences, by name:
 *   range  a number that fits no C type is grammatical; json/json.c tells that apart
 *   NUL    Jansson overlooks a NUL byte that follows a number or a word
 * (Its depth limit is 2048, but no text here is nested deeper than our 64. Duplicate keys are
 * grammatical, and Jansson looks for them only when it is told to.)
 */
static bool is_known_difference(cx_str text, bool ours, size_t at, bool out_of_range)
{
    const bool nul_overlooked = !ours && at > 0 && at < text.len && text.ptr[at] == '\0' &&
                                (cx_is_digit(text.ptr[at - 1]) || cx_is_alpha(text.ptr[at - 1]));
    return nul_overlooked || (ours && out_of_range);
}

/* One random change to a text. */
static void mutate(uint64_t *seed, cx_buf *text)
{
    static const char likely[] =
        "{}[]\",:\\0123456789.-+eEtrufalsn \t\n/bDd8\x00\x1f\x7f\xC3\xA4\xED";
    CX_AUTO(cx_buf) cx_buf copy;
    cx_buf_init(&copy, 4096);
    const cx_str view = cx_buf_view(text);
    const size_t from = unit_below(seed, view.len + 1);
    const size_t cut = unit_below(seed, 3);
    cx_buf_append(&copy, cx_str_slice(view, 0, from));
    for (size_t more = unit_below(seed, 3); more != 0; more--) {
        cx_buf_putc(&copy, likely[unit_below(seed, sizeof likely - 1)]);
    }
    cx_buf_append(&copy, cx_str_slice(view, from + cut, view.len));
    cx_buf_reset(text);
    cx_buf_append(text, cx_buf_view(&copy));
}

static void test_agreement_with_jansson(void **state)
{
    (void)state;
    uint64_t seed = 8259;
    unsigned taken = 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, 4096);
    for (int round = 0; round < 200000; round++) {
        const cx_str original = cases[unit_below(&seed, CX_COUNT(cases))].text;
        cx_buf_reset(&text);
        cx_buf_append(&text, original);
        for (size_t changes = unit_below(&seed, 4); changes != 0; changes--) {
            mutate(&seed, &text);
        }
        size_t at = 0;
        bool out_of_range = false;
        const bool ours = cx_json_check(cx_buf_view(&text), CX_MAX_JSON_DEPTH, &at) == NULL;
        const bool theirs = jansson_takes(cx_buf_view(&text), &out_of_range);
        check(ours == theirs || is_known_difference(cx_buf_view(&text), ours, at, out_of_range),
              "we %s, Jansson %s: %.*s", ours ? "take" : "refuse", theirs ? "takes" : "refuses",
              CX_STR_ARG(cx_buf_view(&text)));
        taken += ours ? 1 : 0;
    }
    assert_true(taken > 10000); /* the mutations are not all nonsense */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules),
        cmocka_unit_test(test_where_and_what),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_agreement_with_jansson),
    };
    return cmocka_run_group_tests_name("json/check", tests, NULL, NULL);
}
