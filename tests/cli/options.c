/* The parser of options, and "did you mean". */
#include "cli/opt/options.h"

#include "base/nearest.h"
#include "cli/opt/globals.h"
#include "support/unit.h"

#include "base/banned.h"

typedef struct target {
    bool loud;
    bool soft;
    const char *file;
    const char *form;
    cli_texts names;
} target;

static const cli_option table[] = {
    {"loud", 'l', NULL, "be loud", CLI_OPTION_FLAG, offsetof(target, loud), "soft", NULL},
    {"soft", 's', NULL, "be soft", CLI_OPTION_FLAG, offsetof(target, soft), NULL, NULL},
    {"file", 'f', "FILE", "a file", CLI_OPTION_TEXT, offsetof(target, file), NULL, NULL},
    {"form", 0, "round|square", "a form", CLI_OPTION_CHOICE, offsetof(target, form), NULL, NULL},
    {"name", 'n', "NAME", "a name", CLI_OPTION_LIST, offsetof(target, names), NULL, NULL},
};

enum {
    MOST = 8
};

/* What a command line came to. */
typedef struct outcome {
    target target;
    const char *operands[MOST];
    size_t operand_count;
    bool good;
    cli_option_group group;
} outcome;

static void parse(outcome *out, const char *const *words, cli_unknown_fn unknown)
{
    *out = (outcome){.good = true};
    out->group = (cli_option_group){"Options", table, CX_COUNT(table), &out->target};
    cli_parser parser = {
        .words = words, .groups = &out->group, .group_count = 1, .unknown = unknown};
    while (words[parser.count] != NULL) {
        parser.count++;
    }
    for (;;) {
        const char *operand = NULL;
        const cli_parsed parsed = cli_parse_next(&parser, &operand);
        if (parsed != CLI_PARSED_OPERAND) {
            out->good = parsed == CLI_PARSED_END && cli_options_agree(&out->group, 1);
            return;
        }
        assert_true(out->operand_count < MOST);
        out->operands[out->operand_count++] = operand;
    }
}

#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void test_every_form(void **state)
{
    const char *const *const lines[] = {
        WORDS("-l", "--file", "x", "--name", "a", "one", "--name=b", "two"),
        WORDS("one", "-lfx", "-na", "-n", "b", "two"),
        WORDS("--file=x", "--name=a", "one", "two", "-n", "b", "-l"),
        WORDS("-l", "-f", "x", "-na", "-nb", "--", "one", "two"),
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(lines); i++) {
        outcome out;
        parse(&out, lines[i], NULL);
        check(out.good && out.target.loud && !out.target.soft, "line %zu", i);
        assert_string_equal(out.target.file, "x");
        assert_int_equal(out.target.names.count, 2);
        assert_string_equal(out.target.names.items[0], "a");
        assert_string_equal(out.target.names.items[1], "b");
        assert_int_equal(out.operand_count, 2);
        assert_string_equal(out.operands[0], "one");
        assert_string_equal(out.operands[1], "two");
        cli_options_release(&out.group, 1);
        assert_int_equal(out.target.names.count, 0);
    }
}

static void test_refused(void **state)
{
    const char *const *const lines[] = {
        WORDS("--lout"),                     /* unknown */
        WORDS("--lou"),                      /* no abbreviations */
        WORDS("-x"),                         /* unknown letter */
        WORDS("-lx"),                        /* … behind a known one */
        WORDS("--file"),                     /* no value */
        WORDS("-f"),                         /* no value */
        WORDS("--loud=yes"),                 /* a value too many */
        WORDS("--file", "a", "--file", "b"), /* twice */
        WORDS("--form", "oval"),             /* no choice */
        WORDS("--form="),                    /* no choice */
        WORDS("--loud", "--soft"),           /* conflict */
        WORDS("--Loud"),                     /* letter case counts */
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(lines); i++) {
        outcome out;
        parse(&out, lines[i], NULL);
        check(!out.good, "\"%s\" was accepted", lines[i][0]);
    }
}

static void test_what_is_no_option(void **state)
{
    outcome out;
    (void)state;
    parse(&out, WORDS("-", "--", "--loud", "--"), NULL);
    assert_true(out.good);
    assert_false(out.target.loud);
    assert_int_equal(out.operand_count, 3);
    assert_string_equal(out.operands[0], "-");
    assert_string_equal(out.operands[1], "--loud");
    assert_string_equal(out.operands[2], "--");
    parse(&out, WORDS("--file", "--loud"), NULL); /* the value, whatever it looks like */
    assert_true(out.good);
    assert_string_equal(out.target.file, "--loud");
    assert_false(out.target.loud);
}

static bool was_asked = false;

static bool complain(const char *name, size_t length)
{
    was_asked = true;
    assert_view_equal(((cx_str){name, length}), "password");
    return true;
}

static void test_unknown_is_handed_over(void **state)
{
    outcome out;
    (void)state;
    parse(&out, WORDS("--password=secret"), complain);
    assert_false(out.good);
    assert_true(was_asked);
}

static void test_nearest(void **state)
{
    static const struct {
        const char *wrong, *right;
    } rows[] = {
        {"fiel", "file"}, {"nmae", "name"}, {"looud", "loud"},
        {"FILE", "file"}, {"zzzzzz", NULL}, {"recipients", NULL},
    };
    const cli_option_group group = {"Options", table, CX_COUNT(table), NULL};
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const char *found = cli_option_nearest(&group, 1, rows[i].wrong, strlen(rows[i].wrong));
        check((found == NULL) == (rows[i].right == NULL), "\"%s\" gave \"%s\"", rows[i].wrong,
              found != NULL ? found : "nothing");
        if (found != NULL) {
            assert_string_equal(found, rows[i].right);
        }
    }
}

static void test_settings_have_flags(void **state)
{
    cli_setting_flags flags;
    size_t keys = 0;
    size_t secrets = 0;
    (void)state;
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL; keys++) {
        secrets += cxone_key_is_secret(key) != 0 ? 1 : 0;
    }
    cli_setting_flags_init(&flags);
    assert_int_equal(flags.count, keys - secrets);
    for (size_t i = 0; i < flags.count; i++) {
        assert_int_equal(cxone_key_is_secret(flags.keys[i]), 0);
        assert_string_equal(flags.rows[i].name, cxone_key_flag(flags.keys[i]) + 2);
    }
    cli_setting_flags_deinit(&flags);
    assert_true(cli_complain_secret_flag("client-secret", strlen("client-secret")));
    assert_false(cli_complain_secret_flag("client-id", strlen("client-id")));
    assert_false(cli_complain_secret_flag("client_secret", strlen("client_secret")));
}

/* One option may do without its value, but only where none can be meant. */
static void test_bare(void **state)
{
    const struct {
        const char *const *words;
        bool good;
        const char *file; /* NULL: no value */
        size_t operands;
    } rows[] = {
        {WORDS("--file"), true, NULL, 0},     {WORDS("--file", "-l"), true, NULL, 0},
        {WORDS("--file", "x"), true, "x", 0}, {WORDS("--file=x", "y"), true, "x", 1},
        {WORDS("--form"), false, NULL, 0},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        target got = {.file = NULL};
        const cli_option_group group = {"Options", table, CX_COUNT(table), &got};
        cli_parser parser = {
            .words = rows[i].words, .groups = &group, .group_count = 1, .bare = "file"};
        size_t operands = 0;
        cli_parsed parsed = CLI_PARSED_OPERAND;
        while (rows[i].words[parser.count] != NULL) {
            parser.count++;
        }
        while (parsed == CLI_PARSED_OPERAND) {
            const char *operand = NULL;
            parsed = cli_parse_next(&parser, &operand);
            operands += parsed == CLI_PARSED_OPERAND ? 1 : 0;
        }
        check((parsed == CLI_PARSED_END) == rows[i].good, "row %zu", i);
        check(cx_str_equal(cx_str_of(got.file), cx_str_of(rows[i].file)), "row %zu: %s", i,
              got.file);
        check(operands == rows[i].operands, "row %zu: %zu operands", i, operands);
        check(!rows[i].good || got.loud == (i == 1), "row %zu: loud", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bare),
        cmocka_unit_test(test_every_form),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_what_is_no_option),
        cmocka_unit_test(test_unknown_is_handed_over),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_settings_have_flags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
