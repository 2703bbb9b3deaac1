/* Escaping, tables and JSON, recipients. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/out/out.h"
#include "cli/recipients.h"
#include "cli/term/escape.h"
#include "support/unit.h"

#include "base/banned.h"

static void test_escape(void **state)
{
    static const struct {
        const char *raw, *shown;
    } rows[] = {
        {"plain text, even \xc3\xa9\xe2\x82\xac", "plain text, even \xc3\xa9\xe2\x82\xac"},
        {"\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"},
        {"a\nb\tc\rd", "a\\nb\\tc\\rd"},
        {"bell\a del\x7f", "bell\\x07 del\\x7f"},
        {"\xc2\x9b"
         "31m",
         "\\x9b31m"}, /* C1's own CSI */
        {"\xe2\x80\xae"
         "cod.exe",
         "\\u202ecod.exe"}, /* right to left from here on */
        {"\xe2\x81\xa6x\xe2\x80\xa8y", "\\u2066x\\u2028y"},
        {"\xff\xc3(", "\\xff\\xc3("}, /* no UTF-8 */
        {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf out;
        cx_buf_init(&out, 1024);
        cli_escape(&out, cx_str_of(rows[i].raw));
        assert_string_equal(out.ptr, rows[i].shown);
    }
}

static void test_width(void **state)
{
    (void)state;
    assert_int_equal(cli_width(CX_LIT("abc")), 3);
    assert_int_equal(cli_width(CX_LIT("\xc3\xa9\xe2\x82\xac")), 2);
    assert_int_equal(cli_width(CX_LIT("\xff\xfe")), 2);
    assert_int_equal(cli_width(CX_LIT("")), 0);
}

enum {
    LONGEST = 4096
};

/* A file of its own for each test, removed at the end. */
typedef struct scratch {
    char folder[64];
    char path[96];
    char text[LONGEST];
} scratch;

static void make_scratch(scratch *s)
{
    (void)snprintf(s->folder, sizeof s->folder, "/tmp/cxone-out-XXXXXX");
    assert_non_null(mkdtemp(s->folder));
    (void)snprintf(s->path, sizeof s->path, "%s/out", s->folder);
}

static const char *read_scratch(scratch *s)
{
    const int fd = open(s->path, O_RDONLY | O_CLOEXEC);
    assert_true(fd >= 0);
    const ssize_t got = read(fd, s->text, LONGEST - 1);
    assert_true(got >= 0);
    s->text[got] = '\0';
    assert_int_equal(close(fd), 0);
    return s->text;
}

static void remove_scratch(const scratch *s)
{
    (void)unlink(s->path);
    assert_int_equal(rmdir(s->folder), 0);
}

static void write_both(cli_out *out)
{
    static const char *const items[] = {"a@b.c", "d\x1b"};
    const cli_cell cells[] = {
        CLI_TEXT("who", "Who", "Mi\x1b\xc3\xa9"),
        CLI_TEXT("nothing", "Nothing at all", NULL),
        CLI_INTEGER("count", "Count", 7),
        {.key = "good", .label = "Good", .kind = CLI_CELL_BOOL, .number = 1},
        {.key = "list", .label = "List", .kind = CLI_CELL_LIST, .items = items, .item_count = 2},
        CLI_TEXT("hidden", NULL, "h"),
    };
    cli_out_record(out, &(cli_record){.title = "Title:", .cells = cells, .count = 6});
    cli_out_row(out, cells, 6);
    cli_out_row(out, cells, 6);
    cli_out_end_rows(out);
}

static void test_table(void **state)
{
    scratch s;
    cli_out out;
    (void)state;
    make_scratch(&s);
    assert_true(cli_out_open(&out, &(cli_out_options){.format = "table", .path = s.path}));
    write_both(&out);
    assert_true(cli_out_close(&out, true));
    assert_string_equal(read_scratch(&s),
                        "Title:\n"
                        "  Who:            Mi\\x1b\xc3\xa9\n"
                        "  Nothing at all: -\n"
                        "  Count:          7\n"
                        "  Good:           yes\n"
                        "  List:           a@b.c, d\\x1b\n"
                        "Who      Nothing at all  Count  Good  List\n"
                        "Mi\\x1b\xc3\xa9  -               7      yes   a@b.c, d\\x1b\n"
                        "Mi\\x1b\xc3\xa9  -               7      yes   a@b.c, d\\x1b\n");
    remove_scratch(&s);
}

static void test_json(void **state)
{
    static const char row[] = "{\"who\":\"Mi\\u001b\xc3\xa9\",\"nothing\":null,\"count\":7,"
                              "\"good\":true,\"list\":[\"a@b.c\",\"d\\u001b\"],\"hidden\":\"h\"}";
    char expected[LONGEST];
    scratch s;
    cli_out out;
    (void)state;
    make_scratch(&s);
    assert_true(cli_out_open(&out, &(cli_out_options){.format = "json", .path = s.path}));
    write_both(&out);
    cli_out_end_rows(&out);
    assert_true(cli_out_close(&out, true));
    (void)snprintf(expected, sizeof expected,
                   "{\n  \"who\": \"Mi\\u001b\xc3\xa9\",\n  \"nothing\": null,\n  \"count\": 7,\n"
                   "  \"good\": true,\n  \"list\": [\n    \"a@b.c\",\n    \"d\\u001b\"\n  ],\n"
                   "  \"hidden\": \"h\"\n}\n[\n  %s,\n  %s\n]\n[]\n",
                   row, row);
    assert_string_equal(read_scratch(&s), expected);
    remove_scratch(&s);
}

/* What a document and two rows become in a format; `fields` and `raw` as the options of the name.
 */
static const char *write_rows(scratch *s, const char *format, const char *fields, bool raw)
{
    static const char *const items[] = {"a@b.c", "d;e"};
    const cli_cell first[] = {
        CLI_TEXT("who", "Who", "=1+1"),
        CLI_TEXT("said", NULL, "a \"b\",\tc\r\nd\\"),
        CLI_INTEGER("count", "Count", -7),
        {.key = "good", .kind = CLI_CELL_BOOL, .number = 1},
        {.key = "list", .kind = CLI_CELL_LIST, .items = items, .item_count = 2},
    };
    const cli_cell second[] = {
        CLI_INTEGER("count", "Count", 8),
        CLI_TEXT("who", "Who", "-5"),
        CLI_TEXT("more", "More", "m"),
    };
    cli_out out;
    (void)unlink(s->path);
    assert_true(cli_out_open(
        &out, &(cli_out_options){.format = format, .path = s->path, .fields = fields, .raw = raw}));
    cli_out_row(&out, first, CX_COUNT(first));
    cli_out_row(&out, second, CX_COUNT(second));
    cli_out_end_rows(&out);
    cli_out_end_rows(&out);
    assert_true(cli_out_close(&out, true));
    return read_scratch(s);
}

static void test_delimited(void **state)
{
    scratch s;
    (void)state;
    make_scratch(&s);
    assert_string_equal(write_rows(&s, "csv", NULL, false),
                        "who,said,count,good,list\r\n"
                        "'=1+1,\"a \"\"b\"\",\tc\r\nd\\\",-7,true,a@b.c;d;e\r\n"
                        "-5,,8,,\r\n");
    assert_string_equal(write_rows(&s, "csv", "good,who", true),
                        "good,who\r\ntrue,=1+1\r\n,-5\r\ngood,who\r\n");
    assert_string_equal(write_rows(&s, "tsv", NULL, true),
                        "who\tsaid\tcount\tgood\tlist\n"
                        "=1+1\ta \"b\",\\tc\\r\\nd\\\\\t-7\ttrue\ta@b.c;d;e\n"
                        "-5\t\t8\t\t\n");
    assert_string_equal(write_rows(&s, "ndjson", "count,who", false),
                        "{\"count\":-7,\"who\":\"=1+1\"}\n{\"count\":8,\"who\":\"-5\"}\n");
    remove_scratch(&s);
}

/* Texts that a spreadsheet would run, and some that it would not. */
static void test_formulas(void **state)
{
    static const struct {
        const char *text, *cell;
    } rows[] = {
        {"=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"},
        {"+61255501234", "'+61255501234"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"-1+1", "'-1+1"},
        {"\t=1", "'\t=1"},
        {"\r=1", "\"'\r=1\""},
        {"-12", "-12"},
        {"a=b", "a=b"},
        {"", ""},
    };
    scratch s;
    (void)state;
    make_scratch(&s);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const cli_cell cells[] = {CLI_TEXT("t", "T", rows[i].text), CLI_INTEGER("n", "N", -1)};
        char expected[LONGEST];
        cli_out out;
        assert_true(cli_out_open(&out, &(cli_out_options){.format = "csv", .path = s.path}));
        cli_out_record(&out, &(cli_record){.cells = cells, .count = CX_COUNT(cells)});
        assert_true(cli_out_close(&out, true));
        (void)snprintf(expected, sizeof expected, "t,n\r\n%s,-1\r\n", rows[i].cell);
        assert_string_equal(read_scratch(&s), expected);
    }
    remove_scratch(&s);
}

static void test_fields_refused(void **state)
{
    static const char *const rows[] = {"", ",", "a,,b", "who,who", "wo"};
    scratch s;
    (void)state;
    make_scratch(&s);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cli_out out;
        const cli_out_options options = {.format = "csv", .path = s.path, .fields = rows[i]};
        if (cli_out_open(&out, &options)) {
            write_both(&out);
        }
        check(!cli_out_close(&out, true) && out.misused, "\"%s\" was accepted", rows[i]);
        check(access(s.path, F_OK) != 0, "\"%s\" left a file", rows[i]);
    }
    remove_scratch(&s);
}

static void test_files(void **state)
{
    const cli_out_options options = {.format = "json", .path = NULL, .secret = true};
    scratch s;
    cli_out out;
    struct stat status;
    (void)state;
    make_scratch(&s);
    cli_out_options secret = options;
    secret.path = s.path;
    /* A command that failed leaves no file behind … */
    assert_true(cli_out_open(&out, &secret));
    assert_false(cli_out_close(&out, false) && access(s.path, F_OK) == 0);
    /* … and one that prints a secret leaves one for its owner only, */
    assert_true(cli_out_open(&out, &secret));
    cli_out_text(&out, CX_LIT("a long secret\n"));
    assert_true(cli_out_close(&out, true));
    assert_int_equal(stat(s.path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    /* what is there stays when nothing is written, and is replaced when something is. */
    assert_true(cli_out_open(&out, &secret));
    assert_true(cli_out_close(&out, false));
    assert_string_equal(read_scratch(&s), "a long secret\n");
    assert_true(cli_out_open(&out, &secret));
    cli_out_text(&out, CX_LIT("short\n"));
    assert_true(cli_out_close(&out, true));
    assert_string_equal(read_scratch(&s), "short\n");
    secret.path = s.folder;
    assert_false(cli_out_open(&out, &secret));
    remove_scratch(&s);
}

static bool read_recipients(cli_recipients *out, const char *email, const char *name)
{
    const cli_texts emails = {&email, NULL, 1};
    const cli_texts names = {&name, NULL, name != NULL ? 1 : 0};
    return cli_recipients_read(out, &emails, &names);
}

static void test_recipients(void **state)
{
    static const struct {
        const char *email, *name; /* as typed */
        const char *address, *called;
    } rows[] = {
        {"a@b.example", NULL, "a@b.example", NULL},
        {" a@b.example ", "", "a@b.example", NULL},
        {"a@b.example", "Ada", "a@b.example", "Ada"},
        {"Ada <a@b.example>", NULL, "a@b.example", "Ada"},
        {"\"Byron, Ada\" < a@b.example >", NULL, "a@b.example", "Byron, Ada"},
        {"<a@b.example>", "Ada", "a@b.example", "Ada"},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cli_recipients out;
        assert_true(read_recipients(&out, rows[i].email, rows[i].name));
        assert_int_equal(out.count, 1);
        assert_string_equal(out.items[0].address, rows[i].address);
        check((out.items[0].name == NULL) == (rows[i].called == NULL), "row %zu", i);
        if (rows[i].called != NULL) {
            assert_string_equal(out.items[0].name, rows[i].called);
        }
        cli_recipients_deinit(&out);
    }
}

static void test_recipients_refused(void **state)
{
    static const char *const rows[][2] = {
        {"", NULL},
        {"a", NULL},
        {"Ada <a>", NULL},
        {"a@b.example>", NULL},
        {"Ada <a@b.example> x", NULL},
        {"Ada <a@b.example>", "Byron"},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cli_recipients out;
        check(!read_recipients(&out, rows[i][0], rows[i][1]), "\"%s\" was accepted", rows[i][0]);
        cli_recipients_deinit(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_escape),         cmocka_unit_test(test_width),
        cmocka_unit_test(test_table),          cmocka_unit_test(test_json),
        cmocka_unit_test(test_delimited),      cmocka_unit_test(test_formulas),
        cmocka_unit_test(test_fields_refused), cmocka_unit_test(test_files),
        cmocka_unit_test(test_recipients),     cmocka_unit_test(test_recipients_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
