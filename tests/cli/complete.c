/* What is completed of a call: parameters, members of a body, and what they can be. */
#include "cli/complete/complete.h"

#include "cxone/operations.h"

#include "support/unit.h"

#include "base/banned.h"

/* The answer for a value of an option of 'cxone api', behind some operands and options. */
static void answer_to(cx_buf *out, const char *option, const char *typed, const char *given,
                      const char *first, const char *second)
{
    const cli_command command = {.path = "api", .operand_count = 2};
    const cli_option row = {.name = option, .value = "NAME=VALUE", .kind = CLI_OPTION_LIST};
    const char *operands[] = {first, second};
    cli_given before = {&row, given};
    const cli_line line = {.command = &command,
                           .operands = operands,
                           .operand_count = second != NULL ? 2 : 1,
                           .given = &before,
                           .given_count = given != NULL ? 1 : 0};
    CX_AUTO(cli_answer) cli_answer answer = {0};
    cli_answer_init(&answer, cx_str_of(typed));
    cli_complete_value(&line, &row, &answer);
    cli_answer_write(&answer, out);
}

static void test_calls(void **state)
{
    static const struct {
        const char *option, *typed, *given, *first, *second, *has, *lacks;
    } rows[] = {
        {"parameter", "", NULL, "admin/skills.list", NULL, "\nsearchString=\ttext\n", "skillId="},
        {"parameter", "sea", NULL, "admin/skills.list", NULL, ":\nsearchString=\ttext\n", "skip="},
        {"parameter", "", "searchString=x", "admin/skills.list", NULL, "\nskip=", "searchString="},
        {"parameter", "isActive=", NULL, "admin/skills.list", NULL, "\nisActive=true\t\n", "=x"},
        {"parameter", "", NULL, "admin/skill.get", NULL, "\nskillId=\twhole number, required\n",
         "searchString="},
        {"parameter", "", NULL, "GET", "/dfo/3.0/contacts/12", "contactNumber=\t", "status="},
        {"parameter", "", NULL, "/dfo/3.0/contacts/12", NULL, "contactNumber=\t", "status="},
        {"parameter", "", NULL, "admin/no-such.operation", NULL, ":\n", "="},
        {"parameter", "nothing=", NULL, "admin/skills.list", NULL, ":\n", "="},
        {"field", "", NULL, "digital/contact.status.set", NULL, "\nstatus=\t", "contactNumber"},
        {"field", "status=o", NULL, "digital/contact.status.set", NULL, "\nstatus=open\t\n",
         "closed"},
        {"field", "status=@x", NULL, "digital/contact.status.set", NULL, ":files 8\n", "open"},
        {"field", "", NULL, "admin/skills.list", NULL, ":\n", "="},
        {"typed-field", "status=o", NULL, "digital/contact.status.set", NULL, "\nstatus=open\t\n",
         "closed"},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, 65536);
        answer_to(&text, rows[i].option, rows[i].typed, rows[i].given, rows[i].first,
                  rows[i].second);
        check(strstr(text.ptr, rows[i].has) != NULL && strstr(text.ptr, rows[i].lacks) == NULL,
              "row %zu: %s", i, text.ptr);
    }
}

/* Bodies of the catalogue, each to the end: none has a cycle that does not end. */
static void test_all_bodies(void **state)
{
    size_t members = 0;
    (void)state;
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, 1 << 20);
        answer_to(&text, "field", "", NULL, cxone_operation_name(each), NULL);
        check(cx_buf_status(&text) == CXONE_OK, "%s", cxone_operation_name(each));
        members += text.len > 2 ? 1 : 0;
    }
    assert_true(members > 100);
}

/* A value that no shell could take is left out. */
static void test_control_characters(void **state)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cli_answer) cli_answer answer = {0};
    (void)state;
    cx_buf_init(&text, 65536);
    cli_answer_init(&answer, CX_LIT("--x=\xc3\xa4"));
    answer.stem = 4;
    cli_offer(&answer, CX_LIT("\xc3\xa4 b"), "fine");
    cli_offer(&answer, CX_LIT("\xc3\xa4\x1b[2J"), "not fine");
    cli_offer(&answer, CX_LIT("\xc3\xa4\tb"), "not fine");
    cli_offer(&answer, CX_LIT("other"), "not typed");
    answer.stem = 6;
    answer.names = "files";
    cli_answer_write(&answer, &text);
    assert_string_equal(text.ptr, ":files 5\n--x=\xc3\xa4 b\tfine\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_calls),
        cmocka_unit_test(test_all_bodies),
        cmocka_unit_test(test_control_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
