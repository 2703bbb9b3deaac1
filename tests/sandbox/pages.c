/* Lists of every style of pages, of every length that matters, read to their end: no record twice,
 * none missing. */
#include "base/alloc.h"
#include "sandbox/group.h"

#include "base/banned.h"

enum {
    MAX_TEXT = 64 * 1024 * 1024,
    MAX_PAGES = 300
};

static int before_each(void **state)
{
    (void)state;
    control(sandbox, "DELETE", "/_sandbox/lists", NULL, 204);
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    control(sandbox, "DELETE", "/_sandbox/faults", NULL, 204);
    return 0;
}

/* Where a style has its position, and how the next one is found. */
typedef enum next_by {
    BY_COUNT, /* the records so far */
    BY_PAGE,  /* pages, from 1 */
    BY_TOKEN, /* a member of the answer */
    BY_LINK   /* the URL in _links.next or links.next */
} next_by;

typedef struct style {
    const char *method;
    const char *path;
    const char *body; /* with a %s for the position; NULL: it goes into the query */
    const char *query;
    next_by next;
    const char *token;
    const char *list; /* NULL: the answer is the list */
    const char *id;
    int64_t size; /* of a page, as asked for */
} style;

static const style styles[] = {
    {"GET", "/incontactapi/services/v34.0/campaigns", NULL, "?top=100&skip=%s", BY_COUNT, NULL,
     "campaigns", "id", 100},
    {"GET", "/incontactapi/services/v34.0/dispositions", NULL, "?top=25&skip=%s", BY_LINK, NULL,
     "dispositions", "dispositionId", 25},
    {"GET", "/dfo/3.0/threads", NULL, "", BY_LINK, NULL, "data", "id", 100},
    {"GET", "/interaction-analytics-gateway/v2/segments/analyzed", NULL, "?pageSize=40", BY_LINK,
     NULL, "interactions", "segmentId", 40},
    {"GET", "/incontactapi/services/v34.0/routing-attributes", NULL,
     "?orderColumn=Attribute_No&maximumRows=100&startRowIndex=%s", BY_COUNT, NULL,
     "routingAttributes", "Attribute_No", 100},
    {"GET", "/dfo/3.0/contacts", NULL, "?scrollToken=%s", BY_TOKEN, "scrollToken", "data", "id",
     100},
    {"GET", "/dfo/3.0/channels", NULL, "?size=100&page=%s", BY_PAGE, NULL, NULL, "id", 100},
    {"POST", "/user-management/v2/users/search", "{\"top\":50,\"skip\":%s}", NULL, BY_COUNT, NULL,
     "users", "id", 50},
    {"POST", "/data-policies/v1/policies/search", "{\"pagination\":{\"top\":100,\"skip\":%s}}",
     NULL, BY_COUNT, NULL, "records", "policyId", 100},
    {"POST", "/authorization/v1/roles/search", "{\"page\":{\"pageNo\":%s,\"pageSize\":100}}", NULL,
     BY_PAGE, NULL, "roles", "roleId", 100},
    {"POST", "/correlation-manager/v1/correlations/search", "{\"page\":%s,\"pageSize\":100}", NULL,
     BY_PAGE, NULL, "correlations", "correlationId", 100},
    {"POST", "/data-policies/v1/policies/policy-instances/search",
     "{\"filters\":[],\"lastEvaluatedKey\":\"%s\"}", NULL, BY_TOKEN, "lastEvaluatedKey", "records",
     "policyInstanceId", 100},
    {"POST",
     "/eai-knowledge-hub-services/ingestion-service/v1/"
     "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003/documents/snapshot",
     "{\"dataSourceId\":\"x\",\"pageToken\":\"%s\"}", NULL, BY_TOKEN, "nextPageToken", "documents",
     NULL, 100},
    {"POST", "/survey-data/v1.0/feedback/search", NULL, "?limit=100&cursor=%s", BY_TOKEN,
     "nextCursor", "data", "id", 100},
};

static void set_rows(const char *path, int rows)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_TEXT);
    cx_buf_printf(&body, "{\"path\":\"%s\",\"rows\":%d}", path, rows);
    control(sandbox, "POST", "/_sandbox/lists", body.ptr, 200);
}

/* A template with its one %s filled in. */
static void fill(const char *text, const char *position, cx_buf *out)
{
    const char *at = strstr(text, "%s");
    cx_buf_append(out, (cx_str){text, at != NULL ? (size_t)(at - text) : strlen(text)});
    if (at != NULL) {
        cx_buf_puts(out, position);
        cx_buf_puts(out, at + 2);
    }
}

static void ask_page(const style *how, const char *position, const char *url, answer *got)
{
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&path, MAX_TEXT);
    cx_buf_init(&body, MAX_TEXT);
    cx_buf_puts(&path, url != NULL ? url : how->path);
    if (url == NULL && how->query != NULL) {
        fill(how->query, position, &path);
    }
    if (how->body != NULL) {
        fill(how->body, position, &body);
    } else if (strcmp(how->method, "POST") == 0) {
        cx_buf_puts(&body, "{}");
    }
    ask(sandbox,
        &(call){.method = how->method,
                .path = path.ptr,
                .bearer = token,
                .headers = {"Accept: application/json", "Content-Type: application/json"},
                .body = body.len > 0 ? body.ptr : NULL},
        got);
    check(got->status == 200 || got->status == 204, "%s: %ld %s", path.ptr, got->status,
          got->body.ptr);
}

/* The text that the next page is asked for with; empty: this was the last. */
static void find_next(const style *how, const answer *got, int64_t records, int64_t pages,
                      int64_t here, cx_buf *position)
{
    const cx_json_value *root = cx_json_root(got->json);
    cx_buf_reset(position);
    if (how->next == BY_COUNT && here == how->size) {
        cx_buf_printf(position, "%lld", (long long)records);
    } else if (how->next == BY_PAGE && here == how->size) {
        cx_buf_printf(position, "%lld", (long long)pages + 1);
    } else if (how->next == BY_TOKEN) {
        cx_buf_append(position, cx_json_get_text(root, how->token));
    } else if (how->next == BY_LINK) {
        const cx_json_value *links = cx_json_get(root, "_links");
        const cx_str next =
            cx_json_get_text(links != NULL ? links : cx_json_get(root, "links"), "next");
        const size_t origin = strlen(sandbox_url(sandbox));
        check(next.len == 0 || cx_str_starts_with(next, cx_str_of(sandbox_url(sandbox))),
              "%s: a link elsewhere", how->path);
        cx_buf_append(position, cx_str_slice(next, origin, next.len));
    }
}

/* Counts the records of a page, whose ids go on from those before. */
static int64_t count_page(const style *how, const answer *got, cx_buf *ids)
{
    const cx_json_value *root = cx_json_root(got->json);
    const cx_json_value *list = how->list != NULL ? cx_json_get(root, how->list) : root;
    for (size_t i = 0; how->id != NULL && i < cx_json_size(list); i++) {
        int64_t number = 0;
        const cx_json_value *id = cx_json_get(cx_json_at(list, i), how->id);
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, 256);
        if (cx_json_integer(id, &number)) {
            cx_buf_printf(&text, "|%lld|", (long long)number);
        } else {
            cx_buf_printf(&text, "|%.*s|", CX_STR_ARG(cx_json_text(id)));
        }
        check(text.len > 2, "%s: a record without an id", how->path);
        check(strstr(ids->ptr, text.ptr) == NULL, "%s: %s comes twice", how->path, text.ptr);
        cx_buf_append(ids, cx_buf_view(&text));
    }
    return (int64_t)cx_json_size(list);
}

static int64_t walk(const style *how)
{
    CX_AUTO(cx_buf) cx_buf position;
    CX_AUTO(cx_buf) cx_buf ids;
    cx_buf_init(&position, MAX_TEXT);
    cx_buf_init(&ids, MAX_TEXT);
    cx_buf_puts(&position, how->next == BY_PAGE ? "1" : how->next == BY_COUNT ? "0" : "");
    int64_t records = 0;
    const char *url = NULL;
    for (int64_t pages = 1; pages <= MAX_PAGES; pages++) {
        CX_AUTO(answer) answer got;
        ask_page(how, position.ptr, url, &got);
        const int64_t here = got.status == 204 ? 0 : count_page(how, &got, &ids);
        records += here;
        find_next(how, &got, records, pages, here, &position);
        if (position.len == 0) {
            return records;
        }
        url = how->next == BY_LINK ? position.ptr : NULL;
    }
    fail_msg("%s has no end", how->path);
    return -1;
}

static void test_every_style(void **state)
{
    (void)state;
    static const int counts[] = {0, 1, 99, 100, 101, 200, 1003};
    for (size_t i = 0; i < CX_COUNT(styles); i++) {
        for (size_t j = 0; j < CX_COUNT(counts); j++) {
            set_rows(styles[i].path, counts[j]);
            const int64_t got = walk(&styles[i]);
            check(got == counts[j], "%s: %lld of %d", styles[i].path, (long long)got, counts[j]);
        }
    }
}

static void test_ten_thousand(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(styles); i++) {
        if (styles[i].size == 100 && styles[i].id == NULL) {
            set_rows(styles[i].path, 10000);
            assert_int_equal(walk(&styles[i]), 10000);
        }
    }
    set_rows("/incontactapi/services/v34.0/contacts/completed", 10000);
    CX_AUTO(answer) answer got;
    ask_for(sandbox,
            &(call){.method = "GET",
                    .path = "/incontactapi/services/v34.0/contacts/completed?startDate=2026-11-01T"
                            "00:00:00Z&endDate=2026-11-02T00:00:00Z",
                    .bearer = token,
                    .headers = {"Accept: application/json"}},
            200, &got);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(got.json), "completedContacts")), 10000);
}

/* Also a list that the contact centre has its own records of. */
static void test_rows_of_lists_with_a_route(void **state)
{
    (void)state;
    const style skills = {"GET",    "/incontactapi/services/v34.0/skills",
                          NULL,     "?top=100&skip=%s",
                          BY_COUNT, NULL,
                          "skills", "skillId",
                          100};
    assert_int_equal(walk(&skills), 240);
    set_rows(skills.path, 1001);
    assert_int_equal(walk(&skills), 1001);
    set_rows(skills.path, 0);
    assert_int_equal(walk(&skills), 0);
}

/* 204 where NICE lists it, an empty list elsewhere; past the end too. */
static void test_nothing_on_a_page(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        long status;
    } rows[] = {
        {"/incontactapi/services/v34.0/groups?skip=1000", 204},
        {"/incontactapi/services/v34.0/groups?searchString=nobody-has-this", 204},
        {"/incontactapi/services/v34.0/campaigns?skip=1000", 200},
        {"/incontactapi/services/v34.0/campaigns?top=word", 400},
        {"/incontactapi/services/v34.0/campaigns?skip=-1", 400},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox,
                &(call){.method = "GET",
                        .path = rows[i].path,
                        .bearer = token,
                        .headers = {"Accept: application/json"}},
                rows[i].status, &got);
        check((rows[i].status == 204) == (got.body.len == 0), "%s: %s", rows[i].path, got.body.ptr);
    }
}

static void test_bad_control_bodies(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "{}",
        "[]",
        "{\"path\":\"/dfo/3.0/tags\"}",
        "{\"path\":\"/dfo/3.0/tags\",\"rows\":-1}",
        "{\"path\":\"/dfo/3.0/tags\",\"rows\":100000001}",
        "{\"path\":\"/dfo/3.0/tags\",\"rows\":\"9\"}",
        "{\"path\":\"/no/such/list\",\"rows\":9}",
        "{\"path\":\"/incontactapi/services/v34.0/queuecallback\",\"rows\":9}",
        "{\"rows\":9}",
    };
    for (size_t i = 0; i < CX_COUNT(bodies); i++) {
        control(sandbox, "POST", "/_sandbox/lists", bodies[i], 400);
    }
}

/* A fault in the middle: the other pages are as they would be. */
static void test_a_fault_in_the_middle(void **state)
{
    (void)state;
    set_rows(styles[0].path, 250);
    control(sandbox, "POST", "/_sandbox/faults",
            "\"status=429;retry-after=1;path=/incontactapi/services/v34.0/campaigns;nth=2\"", 201);
    static const long statuses[] = {200, 429, 200, 200};
    static const char *const skips[] = {"0", "100", "100", "200"};
    for (size_t i = 0; i < CX_COUNT(statuses); i++) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, MAX_TEXT);
        cx_buf_printf(&path, "%s?top=100&skip=%s", styles[0].path, skips[i]);
        CX_AUTO(answer) answer got;
        ask_for(sandbox,
                &(call){.method = "GET",
                        .path = path.ptr,
                        .bearer = token,
                        .headers = {"Accept: application/json"}},
                statuses[i], &got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_every_style, before_each),
        cmocka_unit_test_setup(test_ten_thousand, before_each),
        cmocka_unit_test_setup(test_rows_of_lists_with_a_route, before_each),
        cmocka_unit_test_setup(test_nothing_on_a_page, before_each),
        cmocka_unit_test_setup(test_bad_control_bodies, before_each),
        cmocka_unit_test_setup(test_a_fault_in_the_middle, before_each),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
