/* Queries, pages and what is derived of a record, over a scripted transport. No network. */
#include "api/pages.h"

#include <string.h>

#include "api/query.h"
#include "base/error.h"
#include "services/names.h"
#include "services/realtime_data/activity.h"
#include "services/records.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

static const cx_operation *things;   /* "dncRecords" or "dncGroupRecords", in pages */
static const cx_operation *anything; /* the only array */

static int find_operations(void **state)
{
    (void)state;
    things = cx_operation_find(CX_LIT("admin/dnc-group.records.list"));
    anything = cx_operation_find(CX_LIT("reporting/contacts.list"));
    return things != NULL && anything != NULL ? 0 : -1;
}

static const cx_credentials access_key = {
    .issuer = CX_LIT_INIT("https://cxone.niceincontact.com"),
    .access_key_id = CX_LIT_INIT("KEY"),
    .access_key_secret = CX_LIT_INIT("SECRET"),
    .way_in = CX_WAY_ACCESS_KEY,
    .renew_margin_ms = 1000,
};

typedef struct bench {
    virtual_clock clock;
    scripted_transport transport;
    cx_net *net;
    cx_login *login;
    cx_api api;
} bench;

#define TOKEN                                                                               \
    {                                                                                       \
        .path = "/token/access-key", .http_status = 200, .body = "{\"access_token\":\"t\"}" \
    }

static void bench_open(bench *b, const scripted_answer *script, size_t length)
{
    *b = (bench){.net = NULL};
    virtual_clock_init(&b->clock, INT64_C(1700000000000));
    cx_hosts *hosts = NULL;
    assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
    const cx_net_options options = {
        .clock = &b->clock.clock,
        .random = cx_random_system(),
        .transport = scripted_transport_init(&b->transport, script, length),
        .hosts = hosts,
        .timeout_ms = 60000,
    };
    assert_int_equal(cx_net_new(&options, &b->net, NULL), CXONE_OK);
    const cx_login_options login = {
        .credentials = access_key, .net = b->net, .store = cx_store_none()};
    assert_int_equal(cx_login_new(&login, &b->login, NULL), CXONE_OK);
    b->api = (cx_api){.login = b->login,
                      .net = b->net,
                      .acd_url = CX_LIT("https://api-au1.niceincontact.com"),
                      .version = CX_LIT("v34.0")};
}

static void bench_close(bench *b)
{
    cx_login_free(b->login);
    cx_net_free(b->net);
    cx_buf_deinit(&b->transport.log);
}

/* ---------------------------------------------------------------- queries */

static void queries(void **state)
{
    (void)state;
    static const cx_str words[] = {CX_LIT_INIT("open"), CX_LIT_INIT("a&b=c")};
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, 1000);
    cx_query_text(&query, "left-out", CX_LIT(""));
    cx_query_string(&query, "empty", CX_LIT(""));
    cx_query_strings(&query, "status[]", words, CX_COUNT(words));
    cx_query_strings(&query, "none", words, 0);
    cx_query_text(&query, "date[from]", CX_LIT("2026-11-02T08:00:00Z"));
    cx_query_integer(&query, "n", INT64_MIN);
    cx_query_bool(&query, "yes", true);
    cx_query_bool(&query, "no", false);
    cx_query_text(&query, "path", CX_LIT("A\\B|C +%\xC3\xBC"));
    assert_string_equal(query.ptr, "empty=&status[]=open&status[]=a%26b%3Dc"
                                   "&date[from]=2026-11-02T08%3A00%3A00Z&n=-9223372036854775808"
                                   "&yes=true&no=false&path=A%5CB%7CC%20%2B%25%C3%BC");
}

/* ---------------------------------------------------------------- pages */

enum {
    MOST_ANSWERS = 8
};

/* A page of `count` records from `first` on; `rest` goes before the closing brace. */
static void make_page(cx_buf *page, int first, int count, const char *rest)
{
    cx_buf_init(page, 100000);
    cx_buf_puts(page, "{\"dncRecords\":[");
    for (int i = 0; i < count; i++) {
        cx_buf_printf(page, "%s{\"id\":%d}", i != 0 ? "," : "", first + i);
    }
    cx_buf_printf(page, "]%s}", rest);
}

static cxone_status read_all(bench *b, const cx_operation *operation, cx_str query, int *count,
                             cxone_error **err)
{
    static const cx_argument arguments[] = {{"groupId", CX_LIT_INIT("a/b")}};
    const cx_call call = {.operation = operation,
                          .path_arguments = arguments,
                          .path_argument_count = CX_COUNT(arguments),
                          .query = query};
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    const cx_json_value *record = NULL;
    *count = 0;
    CX_TRY(cx_pages_open(&b->api, &call, &pages, err));
    CX_TRY(cx_pages_next(pages, &record, err));
    while (record != NULL) {
        int64_t id = 0;
        if (cx_json_integer(cx_json_get(record, "id"), &id)) {
            assert_int_equal(id, *count);
        }
        (*count)++;
        CX_TRY(cx_pages_next(pages, &record, err));
    }
    return cx_pages_next(pages, &record, err); /* the end stays the end */
}

typedef struct page_row {
    const char *name;
    int counts[MOST_ANSWERS]; /* records of each page; -1: the list ends here */
    const char *rest;         /* of each page */
    int requests;
    int records;
} page_row;

static void pages_end(void **state)
{
    (void)state;
    static const page_row rows[] = {
        {"the total says so", {100, 100, 40, -1}, ",\"totalRecords\":240", 3, 240},
        {"the total, as text", {100, 20, -1}, ",\"totalRecords\":\"120\"", 2, 120},
        {"a full last page", {100, 100, -1}, ",\"totalRecords\":200", 2, 200},
        {"a server with smaller pages", {50, 50, 20, -1}, ",\"totalRecords\":120", 3, 120},
        {"fewer than the total", {100, 0, -1}, ",\"totalRecords\":150", 2, 100},
        {"an empty list", {0, -1}, "", 1, 0},
        {"nothing of nothing", {0, -1}, ",\"totalRecords\":0", 1, 0},
        {"a page that is not full", {100, 7, -1}, "", 2, 107},
        {"a full page, then none", {100, 0, -1}, "", 2, 100},
        {"short, but with a next link", {7, 3, 0, -1}, ",\"_links\":{\"next\":\"x\"}", 3, 10},
        {"a link that is empty", {7, -1}, ",\"_links\":{\"next\":\"\"}", 1, 7},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        bench b;
        cx_buf pages[MOST_ANSWERS];
        scripted_answer script[MOST_ANSWERS + 1] = {TOKEN};
        size_t length = 0;
        int first = 0;
        for (; rows[i].counts[length] >= 0; length++) {
            make_page(&pages[length], first, rows[i].counts[length], rows[i].rest);
            script[length + 1] = (scripted_answer){.http_status = 200, .body = pages[length].ptr};
            first += rows[i].counts[length];
        }
        bench_open(&b, script, length + 1);
        int count = 0;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cxone_status status = read_all(&b, things, CX_LIT("q=1"), &count, &err);
        check(status == CXONE_OK, "%s: %s", rows[i].name, err != NULL ? err->message : "");
        check(count == rows[i].records, "%s: %d records", rows[i].name, count);
        check(b.transport.asked == (size_t)rows[i].requests + 1, "%s: requests", rows[i].name);
        bench_close(&b);
        while (length > 0) {
            cx_buf_deinit(&pages[--length]);
        }
    }
}

static void pages_are_asked_for(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf full;
    make_page(&full, 0, 100, ",\"_links\":{\"next\":\"https://evil.example/steal?skip=7\"}");
    const scripted_answer script[] = {
        TOKEN,
        {.path = "https://api-au1.niceincontact.com/incontactapi/services/v34.0/dnc-groups/"
                 "a%2Fb/records?q=1&skip=0&top=100",
         .http_status = 200,
         .body = full.ptr},
        {.path = "https://api-au1.niceincontact.com/incontactapi/services/v34.0/dnc-groups/"
                 "a%2Fb/records?q=1&skip=100&top=100",
         .http_status = 204},
    };
    bench b;
    int count = 0;
    bench_open(&b, script, CX_COUNT(script));
    assert_int_equal(read_all(&b, things, CX_LIT("q=1"), &count, NULL), CXONE_OK);
    assert_int_equal(count, 100);
    assert_int_equal(b.transport.asked, CX_COUNT(script));
    bench_close(&b);
}

static void answers_of_other_shapes(void **state)
{
    (void)state;
    static const struct {
        const cx_operation *const *operation;
        const char *body;
        cxone_status status;
        int records;
    } rows[] = {
        {&things, "{\"resultSet\":{\"dncRecords\":[{},{}]}}", CXONE_OK, 2},
        {&things, "{\"resultset\":{\"dncGroupRecords\":[{}]}}", CXONE_OK, 1},
        {&things, "{\"dncRecords\":null}", CXONE_OK, 0},
        {&things, "{\"totalRecords\":0}", CXONE_OK, 0},
        {&things, "{\"resultSet\":1,\"dncRecords\":[]}", CXONE_OK, 0},
        {&things, "{\"others\":[{}]}", CXONE_ERR_REPLY, 0},
        {&things, "{\"dncRecords\":{}}", CXONE_ERR_REPLY, 0},
        {&things, "[{}]", CXONE_ERR_REPLY, 0},
        {&things, "hello", CXONE_ERR_REPLY, 0},
        {&anything, "{\"a\":1,\"whatever\":[{},{}]}", CXONE_OK, 2},
        {&anything, "[{},{},{}]", CXONE_OK, 3},
        {&anything, "{\"a\":[],\"b\":[]}", CXONE_ERR_REPLY, 0},
        {&anything, "{}", CXONE_ERR_REPLY, 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {TOKEN, {.http_status = 200, .body = rows[i].body}};
        bench b;
        int count = 0;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        bench_open(&b, script, CX_COUNT(script));
        const cxone_status status =
            read_all(&b, *rows[i].operation, (cx_str){NULL, 0}, &count, &err);
        const char *message = err != NULL ? err->message : "";
        check(status == rows[i].status, "%s: %d %s", rows[i].body, status, message);
        check(count == rows[i].records, "%s: %d records", rows[i].body, count);
        check(status == CXONE_OK || strstr(message, "holds no list") != NULL, "%s", message);
        bench_close(&b);
    }
}

/* Whoever ignores `skip` is found out. */
static void a_page_that_repeats(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf full;
    make_page(&full, 0, 100, ",\"totalRecords\":1000");
    const scripted_answer script[] = {
        TOKEN, {.http_status = 200, .body = full.ptr}, {.http_status = 200, .body = full.ptr}};
    bench b;
    int count = 0;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    bench_open(&b, script, CX_COUNT(script));
    assert_int_equal(read_all(&b, things, (cx_str){NULL, 0}, &count, &err), CXONE_ERR_REPLY);
    assert_int_equal(count, 100);
    assert_non_null(strstr(err->message, "page 2 repeats the one before"));
    bench_close(&b);
}

/* And whoever never ends. */
static cxone_status perform_for_ever(void *context, cx_exchange *x, cxone_error **err)
{
    (void)err;
    unsigned *asked = context;
    x->reply->http_status = 200;
    if (strstr(x->request->url.ptr, "access-key") != NULL) {
        cx_buf_puts(&x->reply->body, "{\"access_token\":\"t\"}");
        return CXONE_OK;
    }
    cx_buf_printf(&x->reply->body, "{\"dncRecords\":[{\"n\":%u}],\"totalRecords\":99999999}",
                  ++*asked);
    return CXONE_OK;
}

static void a_list_without_end(void **state)
{
    (void)state;
    static const scripted_answer none[] = {TOKEN};
    bench b;
    unsigned asked = 0;
    int count = 0;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    bench_open(&b, none, 1);
    cx_login_free(b.login);
    cx_net_free(b.net);
    cx_hosts *hosts = NULL;
    assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
    const cx_net_options options = {
        .clock = &b.clock.clock,
        .random = cx_random_system(),
        .transport = {.context = &asked, .perform = perform_for_ever},
        .hosts = hosts,
        .timeout_ms = 60000,
    };
    assert_int_equal(cx_net_new(&options, &b.net, NULL), CXONE_OK);
    const cx_login_options login = {
        .credentials = access_key, .net = b.net, .store = cx_store_none()};
    assert_int_equal(cx_login_new(&login, &b.login, NULL), CXONE_OK);
    b.api.login = b.login;
    b.api.net = b.net;
    assert_int_equal(read_all(&b, things, (cx_str){NULL, 0}, &count, &err), CXONE_ERR_TOO_LARGE);
    assert_int_equal(asked, CX_MAX_PAGES);
    bench_close(&b);
}

static void a_failure_on_the_way(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf full;
    make_page(&full, 0, 100, "");
    const scripted_answer script[] = {TOKEN,
                                      {.http_status = 200, .body = full.ptr},
                                      {.http_status = 404},
                                      {.path = "skip=100", .http_status = 204}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    static const cx_argument arguments[] = {{"groupId", CX_LIT_INIT("1")}};
    const cx_call call = {
        .operation = things, .path_arguments = arguments, .path_argument_count = 1};
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    const cx_json_value *record = NULL;
    assert_int_equal(cx_pages_open(&b.api, &call, &pages, NULL), CXONE_OK);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(cx_pages_next(pages, &record, NULL), CXONE_OK);
    }
    assert_int_equal(cx_pages_next(pages, &record, NULL), CXONE_ERR_NO_RESOURCE);
    assert_non_null(record);                                         /* left alone */
    assert_int_equal(cx_pages_next(pages, &record, NULL), CXONE_OK); /* tried again */
    assert_null(record);
    const cx_call incomplete = {.operation = things};
    cx_pages *none = NULL;
    assert_int_equal(cx_pages_open(&b.api, &incomplete, &none, NULL), CXONE_ERR_ARG);
    bench_close(&b);
}

/* ---------------------------------------------------------------- records */

static void activity_records(void **state)
{
    (void)state;
    static const struct {
        const char *record;
        const char *fields;
        const char *wanted;
    } rows[] = {
        {"{\"serverTime\":\"2026-01-05T10:00:05Z\",\"earliestQueueTime\":\"2026-01-05T09:58:00Z\","
         "\"queueCount\":1,\"serviceLevel\":95,\"serviceLevelGoal\":80}",
         "longestWaitSeconds,serviceLevelMargin",
         "{\"longestWaitSeconds\":125,\"serviceLevelMargin\":15}"},
        {"{\"agentsAvaliable\":1,\"agentsUnavaliable\":2,\"queueCount\":0}", "",
         "{\"agentsAvailable\":1,\"agentsUnavailable\":2,\"queueCount\":0,"
         "\"longestWaitSeconds\":0,\"serviceLevelMargin\":null}"},
        {"{\"agentsAvaliable\":1,\"agentsAvailable\":2}", "AGENTSAVAILABLE",
         "{\"agentsAvailable\":2}"},
        {"{\"queueCount\":1}", "longestWaitSeconds", "{\"longestWaitSeconds\":null}"},
        {"{\"earliestQueueTime\":\"\"}", "longestWaitSeconds", "{\"longestWaitSeconds\":0}"},
        {"{\"earliestQueueTime\":null}", "longestWaitSeconds", "{\"longestWaitSeconds\":0}"},
        {"{\"queueCount\":2,\"serverTime\":\"2026-01-05T10:00:05\","
         "\"earliestQueueTime\":\"2026-01-05T10:00:00.1230000Z\"}",
         "longestWaitSeconds", "{\"longestWaitSeconds\":4}"},
        {"{\"queueCount\":1,\"serverTime\":\"2026-01-05T10:00:05Z\","
         "\"earliestQueueTime\":\"2026-01-05T10:00:09Z\"}",
         "longestWaitSeconds", "{\"longestWaitSeconds\":0}"},
        {"{\"serverTime\":\"2026-01-05T10:00:05Z\",\"earliestQueueTime\":\"0001-01-01T00:00:00\"}",
         "longestWaitSeconds", "{\"longestWaitSeconds\":0}"},
        {"{\"queueCount\":1,\"serverTime\":\"now\",\"earliestQueueTime\":\"then\"}",
         "longestWaitSeconds", "{\"longestWaitSeconds\":null}"},
        {"{\"serviceLevel\":70.5,\"serviceLevelGoal\":80}", "serviceLevelMargin",
         "{\"serviceLevelMargin\":-9}"},
        {"{\"serviceLevel\":1e300,\"serviceLevelGoal\":80}", "serviceLevelMargin",
         "{\"serviceLevelMargin\":null}"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_json) cx_json *document = NULL;
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, 10000);
        assert_int_equal(cx_json_parse(cx_str_of(rows[i].record), &document, NULL), CXONE_OK);
        cx_activity_write(cx_json_root(document), cx_str_of(rows[i].fields), &text);
        assert_string_equal(text.ptr, rows[i].wanted);
    }
}

static void lists_of_fields(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, 100);
    cx_fields_add(&fields, CX_LIT("a"));
    cx_fields_add(&fields, CX_LIT("A"));
    cx_fields_add(&fields, CX_LIT(""));
    cx_fields_add(&fields, CX_LIT("ab"));
    assert_string_equal(fields.ptr, "a,ab");
    assert_true(cx_fields_have(CX_LIT(" x , y"), CX_LIT("Y")));
    assert_false(cx_fields_have(CX_LIT("xy"), CX_LIT("x")));
}

static void names_and_ids(void **state)
{
    (void)state;
    int64_t id = 0;
    assert_true(cx_name_is_id(CX_LIT("4354600"), &id));
    assert_int_equal(id, 4354600);
    static const char *const names[] = {"", "0", "-1", "+1", "1a", "99999999999999999999", " 1"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        check(!cx_name_is_id(cx_str_of(names[i]), &id), "%s is an id", names[i]);
    }
    CX_AUTO(cx_names) cx_names many;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_names_init(&many, "thing", CX_LIT("x"));
    for (int64_t i = 1; i <= 12; i++) {
        assert_int_equal(cx_names_offer(&many, true, i, CX_LIT("x"), CX_LIT("")), i == 1);
    }
    assert_false(cx_names_offer(&many, true, 1, CX_LIT("x"), CX_LIT("")));
    assert_int_equal(cx_names_conclude(&many, &err), CXONE_ERR_AMBIGUOUS);
    assert_string_equal(err->message, "12 things are named \"x\"");
    assert_string_equal(err->hint,
                        "choose one by its id: 1 (x), 2 (x), 3 (x), 4 (x), 5 (x), 6 (x), "
                        "7 (x), 8 (x), 9 (x), 10 (x) …");
}

/* Names that hold the wanted one are better than nothing. */
static void parts_of_names(void **state)
{
    (void)state;
    CX_AUTO(cx_names) cx_names names;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_names_init(&names, "skill", CX_LIT("sales"));
    assert_false(cx_names_offer(&names, false, 1, CX_LIT("Sales Call"), CX_LIT("")));
    assert_false(cx_names_offer(&names, false, 2, CX_LIT("Billing"), CX_LIT("")));
    assert_false(cx_names_offer(&names, false, 3, CX_LIT("After-sales Chat"), CX_LIT("")));
    assert_int_equal(cx_names_conclude(&names, &err), CXONE_ERR_NOT_FOUND);
    assert_string_equal(err->hint, "there are \"Sales Call\", \"After-sales Chat\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(queries),
        cmocka_unit_test(pages_end),
        cmocka_unit_test(pages_are_asked_for),
        cmocka_unit_test(answers_of_other_shapes),
        cmocka_unit_test(a_page_that_repeats),
        cmocka_unit_test(a_list_without_end),
        cmocka_unit_test(a_failure_on_the_way),
        cmocka_unit_test(activity_records),
        cmocka_unit_test(lists_of_fields),
        cmocka_unit_test(names_and_ids),
        cmocka_unit_test(parts_of_names),
    };
    return cmocka_run_group_tests(tests, find_operations, NULL);
}
