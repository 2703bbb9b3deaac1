/* The placeholders of the golden cases: a matcher that is too kind would hide failures. */
#include "cli/match.h"

#include "support/unit.h"

#include "base/banned.h"

static void test_rows(void **state)
{
    static const struct {
        const char *pattern, *text;
        bool matches;
    } rows[] = {
        {"", "", true},
        {"", "a", false},
        {"a", "", false},
        {"same\n", "same\n", true},
        {"same\n", "same", false},
        {"id {UUID}.", "id f1da53ad-9d70-4f7d-9d88-1c9560ed72ba.", true},
        {"id {UUID}.", "id f1da53ad-9d70-4f7d-9d88-1c9560ed72b.", false},
        {"id {UUID}", "id F1DA53AD-9D70-4F7D-9D88-1C9560ED72BA", false},
        {"at {TIME}", "at 2026-11-02T08:00:00Z", true},
        {"at {TIME}", "at 2026-11-02T08:00:00", false},
        {"{NUMBER} of {NUMBER}", "1 of 22", true},
        {"{NUMBER}", "", false},
        {"{NUMBER}", "x", false},
        {"a {ANY} b\n", "a one two b\n", true},
        {"a {ANY}\n", "a one\ntwo\n", false},
        {"a {LINES}", "a one\ntwo\n", true},
        {"{TOKEN}", "eyJ", false},
        {"{OTHER}", "{OTHER}", true},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        check(match(rows[i].pattern, rows[i].text) == rows[i].matches, "\"%s\" and \"%s\"",
              rows[i].pattern, rows[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
