/* Call lists: uploads as jobs, what is good of a file, and the people who are called. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define ACD   "/incontactapi/services/v34.0"
#define LISTS ACD "/lists/call-lists"

enum {
    INBOUND = 4354600,
    OUTBOUND = 4354642,
    MAX_TEXT = 4 * 1024 * 1024,
    MAX_PATH = 512
};

static int set_up(void **state)
{
    (void)state;
    return group_begin_with((const char *const[]){"--scenario", "calm-day", "--clock",
                                                  "2026-11-02T02:00:00Z", "--speed", "0",
                                                  "--no-limits", NULL});
}

static int before_each(void **state)
{
    (void)state;
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    control(sandbox, "DELETE", "/_sandbox/contacts", NULL, 204);
    control(sandbox, "POST", "/_sandbox/clock", "{\"world_time\":\"2026-11-02T02:00:00Z\"}", 200);
    return 0;
}

static void get(const char *path, int64_t number, answer *got)
{
    get_of(sandbox, token, path, number, 200, got);
}

/* ---------------------------------------------------------------- lists and files */

static int64_t make_list(const char *name)
{
    CX_AUTO(answer) answer got;
    char path[MAX_PATH];
    (void)snprintf(path, sizeof path,
                   LISTS "?listName=%s&externalIdColumn=Id&firstNameColumn=First&"
                         "lastNameColumn=Last&agentIdColumn=Agent",
                   name);
    send_json("POST", path,
              "{\"destinationMappings\":[{\"fieldName\":\"PhoneNumber\",\"fieldValue\":\"Phone\"},"
              "{\"fieldName\":\"Mobile\",\"fieldValue\":\"Cell\"}]}",
              200, &got);
    return answer_integer(&got, "listId");
}

typedef struct upload {
    const char *csv;
    const char *file; /* NULL: none is named */
    int64_t skill;    /* 0: none */
    bool starts;
    bool overwrites;
} upload;

static void send_upload(int64_t list, const upload *what, long status, answer *got)
{
    char path[MAX_PATH];
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_TEXT);
    (void)snprintf(path, sizeof path, LISTS "/%lld/upload", (long long)list);
    cx_buf_puts(&body, "{\"listFile\":\"");
    cx_base64_encode(&body, what->csv, strlen(what->csv));
    cx_buf_printf(&body,
                  "\",\"forceOverwrite\":%s,\"startSkill\":%s,\"sendEmail\":false,"
                  "\"expirationDate\":\"2026-12-31\",\"defaultTimeZone\":\"UTC\"",
                  what->overwrites ? "true" : "false", what->starts ? "true" : "false");
    if (what->file != NULL) {
        cx_buf_printf(&body, ",\"fileName\":\"%s\"", what->file);
    }
    if (what->skill != 0) {
        cx_buf_printf(&body, ",\"skillId\":%lld", (long long)what->skill);
    }
    cx_buf_puts(&body, "}");
    send_json("POST", path, body.ptr, status, got);
}

/* Uploads, and returns the job, which runs. */
static int64_t post_upload(int64_t list, const upload *what)
{
    CX_AUTO(answer) answer got;
    send_upload(list, what, 202, &got);
    return answer_integer(&got, "jobId");
}

static void assert_refused(int64_t list, const upload *what, long status)
{
    CX_AUTO(answer) answer got;
    send_upload(list, what, status, &got);
}

/* The one job of the answer: its member as a number, and whether it is complete. */
static int64_t job_number(int64_t job, const char *member, bool complete)
{
    CX_AUTO(answer) answer got;
    bool is_complete = !complete;
    get(LISTS "/jobs/%lld", job, &got);
    const cx_json_value *one = cx_json_at(cx_json_get(cx_json_root(got.json), "uploadJobs"), 0);
    assert_true(cx_json_boolean(cx_json_get(one, "isComplete"), &is_complete));
    assert_int_equal(is_complete, complete);
    return number_of(one, member);
}

static cx_json *list_of(int64_t list, const char *rest)
{
    CX_AUTO(answer) answer got;
    cx_json *document = NULL;
    char path[MAX_PATH];
    (void)snprintf(path, sizeof path, LISTS "/%lld%s", (long long)list, rest);
    send_json("GET", path, NULL, 200, &got);
    CX_MOVE(&document, got.json);
    return document;
}

static int64_t list_number(int64_t list, const char *member)
{
    CX_AUTO(cx_json) cx_json *document = list_of(list, "");
    return number_of(cx_json_get(cx_json_root(document), "resultSet"), member);
}

/* How many contacts of the skill a list of contacts has. */
static int64_t contacts(const char *path)
{
    CX_AUTO(answer) answer got;
    ask(sandbox,
        &(call){.method = "GET",
                .path = path,
                .bearer = token,
                .headers = {"Accept: application/json"}},
        &got);
    return got.status == 204 ? 0 : answer_integer(&got, "totalRecords");
}

#define BEGUN                                                                 \
    ACD "/contacts/completed?skillId=4354642&startDate=2026-11-02T02:00:00Z&" \
        "endDate=2026-11-02T10:00:00Z"
#define ACTIVE ACD "/contacts/active?skillId=4354642"

static void step(long long milliseconds)
{
    char body[64];
    (void)snprintf(body, sizeof body, "{\"step_ms\":%lld}", milliseconds);
    control(sandbox, "POST", "/_sandbox/clock", body, 200);
}

/* Ten people, two of whom are no good. */
static const char people[] = "\xef\xbb\xbfId,First,Last,Phone,Cell,Agent\r\n"
                             "a1,Ann,\"Lee, Jr\",+61491570001,,\r\n"
                             "a2,Bob,Ray,+61491570002,+61491570102,\r\n"
                             ",Cy,Nobody,+61491570003,,\r\n"
                             "a4,Di,\"O\"\"Neill\",,+61491570104,\r\n"
                             "a5,Ed,Nowhere,,,\r\n"
                             "a6,Flo,Six,+61491570006,,\r\n"
                             "a7,Gus,Seven,+61491570007,,\r\n"
                             "a8,Hal,Eight,+61491570008,,\r\n"
                             "a9,Ida,Nine,+61491570009,,\r\n"
                             "a10,Jo,Ten,+61491570010,,\r\n";

/* ---------------------------------------------------------------- the tests */

static void test_upload(void **state)
{
    (void)state;
    const int64_t list = make_list("Winter");
    const int64_t job = post_upload(list, &(upload){.csv = people, .file = "people.csv"});
    assert_int_equal(job_number(job, "totalRecords", false), 0);
    assert_int_equal(list_number(list, "totalRecords"), 0);
    pass(sandbox, 2000);
    assert_int_equal(job_number(job, "totalRecords", true), 10);
    assert_int_equal(job_number(job, "validRecords", true), 8);
    assert_int_equal(job_number(job, "invalidRecords", true), 2);
    assert_int_equal(job_number(job, "listId", true), list);
    CX_AUTO(cx_json) cx_json *document = list_of(list, "");
    const cx_json_value *set = cx_json_get(cx_json_root(document), "resultSet");
    assert_int_equal(number_of(set, "validRecords"), 8);
    assert_int_equal(number_of(set, "invalidRecords"), 2);
    assert_int_equal(number_of(set, "prospectiveContactCount"), 8);
    assert_true(text_is(set, "listName", "Winter"));
    const cx_json_value *records = cx_json_get(set, "contactRecords");
    assert_int_equal(cx_json_size(records), 8);
    assert_true(text_is(cx_json_at(records, 0), "lastName", "Lee, Jr"));
    assert_true(text_is(cx_json_at(records, 2), "externalId", "a4"));
    assert_true(text_is(cx_json_at(records, 2), "lastName", "O\"Neill"));
    const cx_json_value *where = cx_json_get(cx_json_at(records, 2), "destinations");
    assert_int_equal(cx_json_size(where), 1);
    assert_true(text_is(cx_json_at(where, 0), "formattedDestination", "+61491570104"));
    assert_true(text_is(cx_json_at(where, 0), "description", "Mobile"));
    CX_AUTO(cx_json) cx_json *part = list_of(list, "?skip=6&top=10&fields=externalId");
    records = cx_json_get(cx_json_get(cx_json_root(part), "resultSet"), "contactRecords");
    assert_int_equal(cx_json_size(records), 2);
    assert_int_equal(cx_json_size(cx_json_at(records, 0)), 1);
    assert_int_equal(contacts(ACD "/contacts/active?skillId=4354642"), 0); /* nobody is called */
}

/* With startSkill, everybody is called: one every three seconds, as the lists of contacts say. */
static void test_calls(void **state)
{
    (void)state;
    const int64_t list = make_list("Spring");
    const int64_t before = contacts(BEGUN) + contacts(ACTIVE);
    const int64_t job =
        post_upload(list, &(upload){.csv = people, .skill = OUTBOUND, .starts = true});
    step(1000);
    assert_int_equal(contacts(BEGUN) + contacts(ACTIVE), before);
    pass(sandbox, 2000);
    assert_int_equal(job_number(job, "validRecords", true), 8);
    step(3000);
    CX_AUTO(cx_json) cx_json *one = list_of(list, "/attempts");
    const cx_json_value *attempts =
        cx_json_get(cx_json_get(cx_json_root(one), "resultSet"), "contactAttempts");
    assert_int_equal(cx_json_size(attempts), 1);
    assert_true(text_is(cx_json_at(attempts, 0), "externalId", "a1"));
    CX_AUTO(answer) answer contact;
    get(ACD "/contacts/%lld", number_of(cx_json_at(attempts, 0), "contactId"), &contact);
    const cx_json_value *record = cx_json_get(cx_json_root(contact.json), "contactId");
    assert_int_equal(number_of(record, "skillId"), OUTBOUND);
    bool outbound = false;
    assert_true(cx_json_boolean(cx_json_get(record, "isOutbound"), &outbound) && outbound);
    assert_true(text_is(record, "contactStartDate", "2026-11-02T02:00:03Z"));
    step(20000);
    CX_AUTO(cx_json) cx_json *all = list_of(list, "/attempts");
    assert_int_equal(
        cx_json_size(cx_json_get(cx_json_get(cx_json_root(all), "resultSet"), "contactAttempts")),
        8);
    assert_true(contacts(ACTIVE) > 0);
    step(5LL * 3600 * 1000);
    assert_int_equal(list_number(list, "finalizedRecords"), 8);
    assert_int_equal(list_number(list, "prospectiveContactCount"), 0);
    CX_AUTO(cx_json) cx_json *document = list_of(list, "?finalized=true");
    const cx_json_value *set = cx_json_get(cx_json_root(document), "resultSet");
    assert_int_equal(cx_json_size(cx_json_get(set, "contactRecords")), 8);
    const cx_json_value *skill = cx_json_at(cx_json_get(set, "skills"), 0);
    assert_int_equal(number_of(skill, "skillId"), OUTBOUND);
    assert_int_equal(number_of(skill, "finalizedRecords"), 8);
    assert_int_equal(number_of(skill, "freshRecords"), 0);
}

/* A record may name the agent who is to call. */
static void test_agent_of_record(void **state)
{
    (void)state;
    const int64_t list = make_list("Mine");
    (void)post_upload(
        list,
        &(upload){.csv = "Id,Phone,Agent\nx,+6149,31008\n", .skill = OUTBOUND, .starts = true});
    pass(sandbox, 2000);
    step(6LL * 3600 * 1000); /* their shift has begun */
    CX_AUTO(cx_json) cx_json *document = list_of(list, "/attempts");
    const cx_json_value *attempt = cx_json_at(
        cx_json_get(cx_json_get(cx_json_root(document), "resultSet"), "contactAttempts"), 0);
    assert_int_equal(number_of(attempt, "targetAgent"), 31008);
    assert_int_equal(number_of(attempt, "agentId"), 31008);
}

static void test_files(void **state)
{
    (void)state;
    const int64_t list = make_list("Files");
    const upload first = {.csv = people, .file = "a.csv"};
    const int64_t job = post_upload(list, &first);
    assert_refused(list, &first, 409); /* while it runs, too */
    pass(sandbox, 2000);
    assert_refused(list, &first, 409);
    assert_refused(list, &(upload){.csv = people, .file = "A.CSV"}, 409);
    const int64_t other =
        post_upload(list, &(upload){.csv = "Phone,Id\n+6149,z\n", .file = "b.csv"});
    pass(sandbox, 2000);
    assert_int_equal(list_number(list, "validRecords"), 9);
    const int64_t again = post_upload(
        list, &(upload){.csv = "Phone,Id\n+6149,y\n", .file = "a.csv", .overwrites = true});
    pass(sandbox, 2000);
    assert_int_equal(list_number(list, "validRecords"), 2);
    assert_int_equal(list_number(list, "invalidRecords"), 0);
    assert_true(job < other && other < again);
    CX_AUTO(answer) answer jobs;
    get(LISTS "/jobs?startDate=2026-11-02T00:00:00Z&endDate=2026-11-03T00:00:00Z", 0, &jobs);
    assert_int_equal(answer_integer(&jobs, "totalRecords"), 3);
    expect("GET", LISTS "/jobs?startDate=2026-11-02T00:00:00Z", NULL, 400);
    expect("GET", LISTS "/jobs?startDate=2026-11-01T00:00:00Z&endDate=2026-11-02T00:00:00Z", NULL,
           204);
    expect("GET", LISTS "/jobs/7", NULL, 404);
}

static void test_cancel(void **state)
{
    (void)state;
    char path[MAX_PATH];
    const int64_t list = make_list("Cancelled");
    const int64_t job =
        post_upload(list, &(upload){.csv = people, .skill = OUTBOUND, .starts = true});
    (void)snprintf(path, sizeof path, LISTS "/jobs/%lld", (long long)job);
    expect("DELETE", path, NULL, 200);
    expect("DELETE", path, NULL, 403);
    pass(sandbox, 2000);
    step(60000);
    assert_int_equal(list_number(list, "totalRecords"), 0);
    const int64_t done = post_upload(list, &(upload){.csv = people}); /* its name is free again */
    pass(sandbox, 2000);
    (void)snprintf(path, sizeof path, LISTS "/jobs/%lld", (long long)done);
    expect("DELETE", path, NULL, 403);
    expect("DELETE", LISTS "/jobs/7", NULL, 404);
}

/* Who is in a list that is removed is not called any more. */
static void test_remove(void **state)
{
    (void)state;
    char path[MAX_PATH];
    const int64_t list = make_list("Removed");
    const int64_t before = contacts(BEGUN) + contacts(ACTIVE);
    (void)post_upload(list, &(upload){.csv = people, .skill = OUTBOUND, .starts = true});
    pass(sandbox, 2000);
    (void)snprintf(path, sizeof path, LISTS "/%lld", (long long)list);
    expect("DELETE", path, NULL, 409);
    (void)snprintf(path, sizeof path, LISTS "/%lld?forceInactive=true", (long long)list);
    expect("DELETE", path, NULL, 200);
    expect("DELETE", path, NULL, 404);
    step(30000);
    assert_int_equal(contacts(BEGUN) + contacts(ACTIVE), before);
    assert_int_equal(contacts(LISTS), 0);
}

static void test_refused_uploads(void **state)
{
    (void)state;
    static const upload rows[] = {
        {.csv = ""},
        {.csv = "Phone,First\n+6149,Ann\n"},               /* no id */
        {.csv = "Id,First\na,Ann\n"},                      /* nowhere to call */
        {.csv = "Id,Phone\na,\"+6149\n"},                  /* a quote without an end */
        {.csv = "Id,Phone\na,\"+6149\"x\n"},               /* something behind one */
        {.csv = "Id,Phone\na,\xff\n"},                     /* no UTF-8 */
        {.csv = people, .skill = 7},                       /* no such skill */
        {.csv = people, .starts = true},                   /* none at all */
        {.csv = people, .skill = INBOUND, .starts = true}, /* that calls nobody */
    };
    static const char *const bodies[] = {
        NULL,
        "{",
        "{}",
        "{\"listFile\":\"***\",\"forceOverwrite\":false,\"expirationDate\":\"2026-12-31\","
        "\"startSkill\":false,\"sendEmail\":false}",
        "{\"listFile\":\"SWQsUGhvbmUKYSwx\",\"expirationDate\":\"2026-12-31\","
        "\"startSkill\":false,\"sendEmail\":false}",
        "{\"listFile\":\"SWQsUGhvbmUKYSwx\",\"forceOverwrite\":false,\"expirationDate\":\"soon\","
        "\"startSkill\":false,\"sendEmail\":false}",
        "{\"listFile\":\"SWQsUGhvbmUKYSwx\",\"forceOverwrite\":false,"
        "\"expirationDate\":\"2026-12-31\",\"sendEmail\":false}",
        "{\"listFile\":\"SWQsUGhvbmUKYSwx\",\"forceOverwrite\":false,"
        "\"expirationDate\":\"2026-12-31\",\"startSkill\":false}",
    };
    char path[MAX_PATH];
    const int64_t list = make_list("Refused");
    (void)snprintf(path, sizeof path, LISTS "/%lld/upload", (long long)list);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        assert_refused(list, &rows[i], 400);
    }
    for (size_t i = 0; i < CX_COUNT(bodies); i++) {
        expect("POST", path, bodies[i], 400);
    }
    assert_refused(7, &(upload){.csv = people}, 404);
    assert_int_equal(list_number(list, "totalRecords"), 0);
}

/* What lists hold has an end. */
static void test_bounds(void **state)
{
    (void)state;
    enum {
        MOST = 10000
    };
    CX_AUTO(cx_buf) cx_buf csv;
    cx_buf_init(&csv, MAX_TEXT);
    cx_buf_puts(&csv, "Id,Phone\n");
    for (int i = 0; i < MOST; i++) {
        cx_buf_printf(&csv, "%d,+6149%06d\n", i, i);
    }
    const int64_t list = make_list("Large");
    (void)post_upload(list, &(upload){.csv = csv.ptr, .file = "1"});
    pass(sandbox, 2000);
    (void)post_upload(list,
                      &(upload){.csv = csv.ptr, .file = "2", .skill = OUTBOUND, .starts = true});
    assert_refused(list, &(upload){.csv = "Id,Phone\na,1\n", .file = "3"}, 400);
    pass(sandbox, 2000);
    assert_int_equal(list_number(list, "validRecords"), 2 * MOST);
    step(3000LL * 100);
    CX_AUTO(cx_json) cx_json *document = list_of(list, "/attempts?top=1000");
    const cx_json_value *attempts =
        cx_json_get(cx_json_get(cx_json_root(document), "resultSet"), "contactAttempts");
    assert_int_equal(cx_json_size(attempts), 100);
    cx_buf_puts(&csv, "more,1\n");
    assert_refused(make_list("Larger"), &(upload){.csv = csv.ptr}, 400);
}

static void test_lists(void **state)
{
    (void)state;
    static const char mapping[] =
        "{\"destinationMappings\":[{\"fieldName\":\"P\",\"fieldValue\":\"Phone\"}]}";
    expect("GET", LISTS, NULL, 204);
    const int64_t list = make_list("One");
    expect("POST", LISTS "?listName=one&externalIdColumn=Id", mapping, 409);
    expect("POST", LISTS "?externalIdColumn=Id", mapping, 400);
    expect("POST", LISTS "?listName=Two", mapping, 400);
    expect("POST", LISTS "?listName=Two&externalIdColumn=Id", "{}", 400);
    expect("POST", LISTS "?listName=Two&externalIdColumn=Id",
           "{\"destinationMappings\":[{\"fieldName\":\"P\"}]}", 400);
    expect("POST", LISTS "?listName=Two&externalIdColumn=Id&listExpirationDate=never", mapping,
           400);
    CX_AUTO(answer) answer old;
    send_json("POST", LISTS "?listName=Old&externalIdColumn=Id&listExpirationDate=2026-11-01",
              mapping, 200, &old);
    assert_refused(answer_integer(&old, "listId"), &(upload){.csv = "Id,Phone\na,1\n"}, 409);
    CX_AUTO(answer) answer lists;
    get(LISTS, 0, &lists);
    const cx_json_value *rows = cx_json_get(cx_json_root(lists.json), "callingLists");
    assert_int_equal(cx_json_size(rows), 2);
    assert_int_equal(number_of(cx_json_at(rows, 0), "listId"), list);
    assert_true(text_is(cx_json_at(rows, 0), "status", "Active"));
    assert_true(text_is(cx_json_at(rows, 1), "status", "Inactive"));
    expect("GET", LISTS "/7", NULL, 404);
    expect("GET", LISTS "/7/attempts", NULL, 404);
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    expect("GET", LISTS, NULL, 204);
}

/* The contacts can be forgotten without the lists, and the lists with whom they would call. */
static void test_forgotten(void **state)
{
    (void)state;
    const int64_t list = make_list("Kept");
    const upload what = {.csv = people, .skill = OUTBOUND, .starts = true, .overwrites = true};
    const int64_t before = contacts(BEGUN) + contacts(ACTIVE);
    (void)post_upload(list, &what);
    pass(sandbox, 2000);
    control(sandbox, "DELETE", "/_sandbox/contacts", NULL, 204);
    step(60000);
    assert_int_equal(contacts(BEGUN) + contacts(ACTIVE), before);
    CX_AUTO(cx_json) cx_json *document = list_of(list, "/attempts");
    assert_int_equal(cx_json_size(cx_json_get(cx_json_get(cx_json_root(document), "resultSet"),
                                              "contactAttempts")),
                     0);
    (void)post_upload(list, &what);
    pass(sandbox, 2000);
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    step(60000);
    assert_int_equal(contacts(BEGUN) + contacts(ACTIVE), before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_upload, before_each),
        cmocka_unit_test_setup(test_calls, before_each),
        cmocka_unit_test_setup(test_agent_of_record, before_each),
        cmocka_unit_test_setup(test_files, before_each),
        cmocka_unit_test_setup(test_cancel, before_each),
        cmocka_unit_test_setup(test_remove, before_each),
        cmocka_unit_test_setup(test_refused_uploads, before_each),
        cmocka_unit_test_setup(test_bounds, before_each),
        cmocka_unit_test_setup(test_lists, before_each),
        cmocka_unit_test_setup(test_forgotten, before_each),
    };
    return cmocka_run_group_tests(tests, set_up, group_end);
}
