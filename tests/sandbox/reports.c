/* Custom reports and data downloads: jobs, limits, and files that agree with contacts/completed. */
#include <string.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define ACD      "/incontactapi/services/v34.0"
#define DAY      "startDate=2026-11-02T00:00:00Z&endDate=2026-11-02T18:00:00Z"
#define DOWNLOAD ACD "/report-jobs/datadownload/1001?" DAY "&fileName="

enum {
    MAX_TEXT = 64 * 1024 * 1024
};

static void get(const char *path, long long number, long status, answer *got)
{
    get_of(sandbox, token, path, number, status, got);
}

static void post(const char *path, long status, answer *got)
{
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = path,
                    .bearer = token,
                    .headers = {"Accept: application/json"}},
            status, got);
}

/* Opens the base64 of a member. */
static void open_file(const cx_json_value *object, cx_buf *out)
{
    cx_buf_init(out, MAX_TEXT);
    assert_true(cx_base64_decode(out, text_of(object, "file")));
}

static cx_str path_of(cx_str url)
{
    const cx_str origin = cx_str_of(sandbox_url(sandbox));
    check(cx_str_starts_with(url, origin), "%.*s", (int)url.len, url.ptr);
    return cx_str_slice(url, origin.len, url.len);
}

/* The column of that name in a line, by the names of the first line. */
static cx_str cell(cx_str names, cx_str line, const char *name)
{
    cx_str column;
    cx_str value = {NULL, 0};
    while (cx_str_next(&names, ',', &column) && cx_str_next(&line, ',', &value)) {
        if (cx_str_equal(cx_str_trim(column), cx_str_of(name))) {
            return value;
        }
    }
    fail_msg("no column %s", name);
    return value;
}

/* Every contact of the list has its line, in the same order. */
static void assert_agrees(cx_str file)
{
    static const char *const numbers[] = {"contactId", "agentId", "skillId", "inQueueSeconds",
                                          "agentSeconds"};
    cx_str names = {NULL, 0};
    cx_str line = {NULL, 0};
    assert_true(cx_str_next(&file, '\n', &names));
    const cx_json_value *list = cx_json_get(cx_json_root(completed), "completedContacts");
    const cx_json_value *one = NULL;
    for (size_t i = 0; (one = cx_json_at(list, i)) != NULL; i++) {
        check(cx_str_next(&file, '\n', &line), "the file ends after %zu lines", i);
        for (size_t n = 0; n < CX_COUNT(numbers); n++) {
            int64_t number = 0;
            assert_true(cx_scan_int64(cell(names, line, numbers[n]), &number));
            assert_int_equal(number, number_of(one, numbers[n]));
        }
        assert_true(cx_str_equal(cell(names, line, "skillName"), text_of(one, "skillName")));
        assert_true(
            cx_str_equal(cell(names, line, "contactStartDate"), text_of(one, "contactStartDate")));
    }
    assert_int_equal(file.len, 0);
}

static void test_download(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    CX_AUTO(answer) answer file;
    CX_AUTO(answer) answer twice;
    CX_AUTO(cx_buf) cx_buf text;
    post(DOWNLOAD "day.csv&includeHeaders=true", 200, &made);
    assert_int_equal(answer_text(&made, "file").len, 0);
    CX_AUTO(text) char *path = cx_strdup(path_of(answer_text(&made, "URI")));
    get(path, 0, 200, &file);
    const cx_json_value *files = cx_json_get(cx_json_root(file.json), "files");
    assert_true(text_is(files, "fileName", "day.csv"));
    open_file(files, &text);
    assert_agrees(cx_buf_view(&text));
    post(DOWNLOAD "day.csv", 400, &twice); /* a name is good once */
}

static void test_download_at_once(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    CX_AUTO(answer) answer again;
    CX_AUTO(cx_buf) cx_buf text;
    post(DOWNLOAD "now.csv&includeHeaders=true&saveAsFile=false", 200, &made);
    assert_int_equal(answer_text(&made, "URI").len, 0);
    open_file(cx_json_root(made.json), &text);
    assert_agrees(cx_buf_view(&text));
    post(DOWNLOAD "now.csv&saveAsFile=false", 200, &again); /* nothing was kept */
}

static void test_formats(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        const char *type;
        const char *start;
    } rows[] = {
        {DOWNLOAD "a.tsv&saveAsFile=false&includeHeaders=true", "TSV",
         "contactId\tmasterContactId"},
        {DOWNLOAD "a.xml&saveAsFile=false", "XML",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<report>\n<row><contactId>"},
        {DOWNLOAD "a.excel&saveAsFile=false", "Excel", "<?xml"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer made;
        CX_AUTO(cx_buf) cx_buf text;
        post(rows[i].path, 200, &made);
        assert_true(cx_str_equal(answer_text(&made, "fileType"), cx_str_of(rows[i].type)));
        open_file(cx_json_root(made.json), &text);
        check(cx_str_starts_with(cx_buf_view(&text), cx_str_of(rows[i].start)), "%.80s", text.ptr);
    }
}

static void test_download_refuses(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        long status;
    } rows[] = {
        {DOWNLOAD "day.pdf", 400},
        {ACD "/report-jobs/datadownload/7?" DAY, 400},
        {ACD "/report-jobs/datadownload/1001?startDate=2026-11-02T00:00:00Z", 400},
        {ACD "/report-jobs/datadownload/1001?startDate=2026-09-01T00:00:00Z&"
             "endDate=2026-11-02T00:00:00Z",
         400},
        {ACD "/report-jobs/datadownload/1001?startDate=2024-10-01T00:00:00Z&"
             "endDate=2024-10-02T00:00:00Z",
         400},
        {ACD "/report-jobs/datadownload/1001?startDate=2026-11-02T17:59:59Z&"
             "endDate=2026-11-02T18:00:00Z",
         204},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        post(rows[i].path, rows[i].status, &got);
    }
}

static void test_job(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    CX_AUTO(answer) answer running;
    CX_AUTO(answer) answer done;
    CX_AUTO(answer) answer file;
    CX_AUTO(answer) answer list;
    CX_AUTO(answer) answer taken;
    CX_AUTO(cx_buf) cx_buf text;
    post(ACD "/report-jobs/1003?fileType=CSV", 202, &made);
    const int64_t id = answer_integer(&made, "jobId");
    get(ACD "/report-jobs/%lld", id, 200, &running);
    assert_true(cx_str_equal(answer_text(&running, "state"), CX_LIT("Running")));
    assert_int_equal(answer_text(&running, "resultFileURL").len, 0);
    pass(sandbox, 2000);
    get(ACD "/report-jobs/%lld", id, 200, &done);
    assert_true(
        cx_str_equal(answer_text(&done, "fileName"), CX_LIT("Abandoned_Contacts_2026-11-02.csv")));
    CX_AUTO(text) char *path = cx_strdup(path_of(answer_text(&done, "resultFileURL")));
    get(path, 0, 200, &file);
    open_file(cx_json_get(cx_json_root(file.json), "files"), &text);
    CX_AUTO(cx_buf) cx_buf abandoned;
    cx_buf_init(&abandoned, 64);
    cx_buf_printf(&abandoned, "%lld,",
                  (long long)number_of(contact_that(completed, is_abandoned_call), "contactId"));
    check(strstr(text.ptr, abandoned.ptr) != NULL, "%s is not there", abandoned.ptr);
    get(ACD "/report-jobs?jobStatus=Completed&reportId=1003", 0, 200, &list);
    const cx_json_value *jobs = cx_json_get(cx_json_root(list.json), "completedJobs");
    assert_int_equal(number_of(cx_json_at(jobs, 0), "jobId"), id);
    post(ACD "/report-jobs/1003?overwrite=false", 409, &taken);
}

/* A file is deleted by its time or by a call; the job then has no result. */
static void test_end_of_job(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    CX_AUTO(answer) answer deleted;
    CX_AUTO(answer) answer gone;
    CX_AUTO(answer) answer second;
    CX_AUTO(answer) answer late;
    CX_AUTO(answer) answer none;
    post(ACD "/report-jobs/1002?appendDate=false", 202, &made);
    pass(sandbox, 2000);
    ask_for(sandbox,
            &(call){.method = "DELETE",
                    .path = ACD "/files",
                    .bearer = token,
                    .headers = {"Accept: application/json"},
                    .body = "{\"fileName\":\"Handled_Contacts.csv\"}"},
            200, &deleted);
    get(ACD "/report-jobs/%lld", answer_integer(&made, "jobId"), 409, &gone);
    post(ACD "/report-jobs/1002?appendDate=false&deleteAfter=8", 202, &second);
    pass(sandbox, 8LL * 24 * 3600 * 1000);
    cx_free(token);
    token = access_token(sandbox);
    get(ACD "/report-jobs/%lld", answer_integer(&second, "jobId"), 409, &late);
    get(ACD "/report-jobs", 0, 204, &none);
}

static void test_job_refuses(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        long status;
    } rows[] = {
        {ACD "/report-jobs/7", 404},
        {ACD "/report-jobs/1001?fileType=PDF", 400},
        {ACD "/report-jobs/1001?deleteAfter=6", 400},
        {ACD "/report-jobs/1001?deleteAfter=15", 400},
        {ACD "/report-jobs/1001?overwrite=perhaps", 400},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        post(rows[i].path, rows[i].status, &got);
    }
    CX_AUTO(answer) answer unknown;
    CX_AUTO(answer) answer reports;
    get(ACD "/report-jobs/7", 0, 404, &unknown);
    get(ACD "/reports", 0, 200, &reports);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(reports.json), "reports")), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_download),    cmocka_unit_test(test_download_at_once),
        cmocka_unit_test(test_formats),     cmocka_unit_test(test_download_refuses),
        cmocka_unit_test(test_job_refuses), cmocka_unit_test(test_job),
        cmocka_unit_test(test_end_of_job),
    };
    return cmocka_run_group_tests(tests, completed_begin, completed_end);
}
