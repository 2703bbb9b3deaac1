/* Every rule of RFC 8259, and agreement with a parser that other people wrote. */
#include <jansson.h>
#include <stdlib.h>

#include "base/limits.h"
#include "json/check.h"
#include "support/json_cases.h"
#include "support/unit.h"

#include "base/banned.h"

static void test_rules(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(json_cases); i++) {
        size_t at = 0;
        const char *fault = cx_json_check(json_cases[i].text, CX_MAX_JSON_DEPTH, &at);
        check((fault == NULL) == json_cases[i].valid, "%s: %s", json_cases[i].rule,
              fault != NULL ? fault : "taken");
        check(at <= json_cases[i].text.len, "%s: at %zu", json_cases[i].rule, at);
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
        {"[1,x]", 3, "a value expected"},
        {"[1,", 3, "the text ends too early"},
        {"{\"a\" 1}", 5, "':' missing after a key"},
        {"{a:1}", 1, "an object's key must be a string"},
        {"[1 2]", 3, "',' or the end of an array or object expected"},
        {"[] []", 3, "text after the value"},
        {"\"\\x\"", 2, "bad escape"},
        {"\"\n\"", 1, "control character in a string"},
        {"\"\xff\"", 1, "not UTF-8"},
        {"\"\\u0000\"", 6, "NUL in a string"},
        {"nul!", 3, "unknown word"},
        {"[1.]", 3, "bad number"},
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
        const cx_str original = json_cases[unit_below(&seed, CX_COUNT(json_cases))].text;
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
