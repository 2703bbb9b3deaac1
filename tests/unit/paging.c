/* Every style of paging: what is asked for, and when it ends. Nothing is sent. */
#include "api/paging.h"

#include <string.h>

#include "base/error.h"
#include "support/unit.h"

#include "base/banned.h"

enum {
    MOST_STEPS = 5
};

/* A page that comes, and the request that it leads to. */
typedef struct step {
    const char *query; /* of the request before it, as it must end; NULL: none follows */
    const char *body;  /* likewise; NULL: none */
    size_t records;
    int64_t total;
    const char *next;
    const char *token;
} step;

typedef struct style_row {
    const char *name;
    const char *operation;
    const char *query; /* the caller's own */
    const char *body;
    step steps[MOST_STEPS]; /* up to the first without a query */
} style_row;

static const style_row rows[] = {
    {"skip-top",
     "admin/skills.list",
     "isActive=true",
     NULL,
     {{"/skills?isActive=true&skip=0&top=100", NULL, 100, 250, NULL, NULL},
      {"?isActive=true&skip=100&top=100", NULL, 100, 250, NULL, NULL},
      {"?isActive=true&skip=200&top=100", NULL, 50, 250, NULL, NULL}}},
    {"skip-top, begun by the caller",
     "admin/skills.list",
     "top=50&skip=200&isActive=true",
     NULL,
     {{"?isActive=true&skip=200&top=50", NULL, 50, 260, NULL, NULL},
      {"?isActive=true&skip=250&top=50", NULL, 10, 260, NULL, NULL}}},
    {"skip-top, a server that gives fewer",
     "admin/skills.list",
     "",
     NULL,
     {{"?skip=0&top=100", NULL, 50, 80, NULL, NULL},
      {"?skip=50&top=100", NULL, 30, 80, NULL, NULL}}},
    {"skip-top, no total, a full page",
     "admin/skills.list",
     "",
     NULL,
     {{"?skip=0&top=100", NULL, 100, -1, NULL, NULL},
      {"?skip=100&top=100", NULL, 0, -1, NULL, NULL}}},
    {"skip-top, large pages",
     "reporting/contacts.completed.list",
     "fields=contactId",
     NULL,
     {{"?fields=contactId&skip=0&top=10000", NULL, 7, 7, NULL, NULL}}},
    {"skip-top-body",
     "userhub/users.search",
     "",
     "{\"filter\":{\"a\":1},\"top\":20}",
     {{"/search", "{\"filter\":{\"a\":1},\"skip\":0,\"top\":20}", 20, 30, NULL, NULL},
      {"/search", "{\"filter\":{\"a\":1},\"skip\":20,\"top\":20}", 10, 30, NULL, NULL}}},
    {"skip-top-body, no body",
     "userhub/users.search",
     "",
     NULL,
     {{"/search", "{\"skip\":0,\"top\":50}", 3, 3, NULL, NULL}}},
    {"skip-top-body in a group",
     "data-policy/policies.search",
     "",
     "{\"filters\":[],\"pagination\":{\"skip\":10,\"top\":5}}",
     {{"/search", "{\"filters\":[],\"pagination\":{\"skip\":10,\"top\":5}}", 5, 17, NULL, NULL},
      {"/search", "{\"filters\":[],\"pagination\":{\"skip\":15,\"top\":5}}", 2, 17, NULL, NULL}}},
    {"links",
     "userhub/access-keys.list",
     "userId=7",
     NULL,
     {{"/access-keys?userId=7", NULL, 2, -1,
       "https://api-b32.nice-incontact.com/access-key-management/v1/access-keys?skip=2", NULL},
      {"/access-key-management/v1/access-keys?skip=2", NULL, 1, -1, NULL, NULL}}},
    {"links, all came",
     "userhub/access-keys.list",
     "",
     NULL,
     {{"/access-keys", NULL, 2, 2, "https://x.niceincontact.com/again", NULL}}},
    {"start-row",
     "admin/routing-attributes.list",
     "status=1",
     NULL,
     {{"?status=1&startRowIndex=0&maximumRows=100", NULL, 100, 120, NULL, NULL},
      {"?status=1&startRowIndex=100&maximumRows=100", NULL, 20, 120, NULL, NULL}}},
    {"next-cursor",
     "feedback-management/feedback.search",
     "limit=10",
     "{}",
     {{"/search?limit=10", "{}", 10, -1, NULL, "\"a=&\""},
      {"/search?cursor=a%3D%26&limit=10", "{}", 10, -1, NULL, "null"}}},
    {"scroll-token",
     "digital/contacts.list",
     "status[]=open",
     NULL,
     {{"/contacts?status[]=open", NULL, 25, 60, NULL, "\"abc\""},
      {"/contacts?status[]=open&scrollToken=abc", NULL, 25, 60, NULL, "\"abc\""},
      {"/contacts?status[]=open&scrollToken=abc", NULL, 10, 60, NULL, "\"abc\""}}},
    {"scroll-token, no total",
     "digital/contacts.list",
     "",
     NULL,
     {{"/contacts", NULL, 25, -1, NULL, "\"a\""},
      {"/contacts?scrollToken=a", NULL, 0, -1, NULL, "\"a\""}}},
    {"page and size",
     "digital/channels.list",
     "",
     NULL,
     {{"/channels?page=1&size=100", NULL, 100, -1, NULL, NULL},
      {"/channels?page=2&size=100", NULL, 3, -1, NULL, NULL}}},
    {"page, begun by the caller",
     "digital/channels.list",
     "page=3&size=2",
     NULL,
     {{"/channels?page=3&size=2", NULL, 2, -1, NULL, NULL},
      {"/channels?page=4&size=2", NULL, 0, -1, NULL, NULL}}},
    {"page-body",
     "userhub/correlations.search",
     "",
     "{\"pageSize\":2,\"domain\":\"x\"}",
     {{"/search", "{\"domain\":\"x\",\"page\":1,\"pageSize\":2}", 2, 3, NULL, NULL},
      {"/search", "{\"domain\":\"x\",\"page\":2,\"pageSize\":2}", 1, 3, NULL, NULL}}},
    {"page-number-body",
     "userhub/roles.search",
     "",
     "{\"filter\":{}}",
     {{"/search", "{\"filter\":{},\"page\":{\"pageNo\":1,\"pageSize\":100}}", 100, 101, NULL, NULL},
      {"/search", "{\"filter\":{},\"page\":{\"pageNo\":2,\"pageSize\":100}}", 1, 101, NULL, NULL}}},
    {"page-token-body",
     "userhub/knowledge-hub.documents.list",
     "",
     "{\"dataSourceId\":\"d\"}",
     {{"/snapshot", "{\"dataSourceId\":\"d\"}", 2, -1, NULL, "\"t\\\"1\""},
      {"/snapshot", "{\"dataSourceId\":\"d\",\"pageToken\":\"t\\\"1\"}", 2, -1, NULL, "\"\""}}},
    {"last-key-body",
     "data-policy/policies.policy-instances.search",
     "",
     NULL,
     {{"/search", "{}", 2, -1, NULL, "{\"id\":7}"},
      {"/search", "{\"lastEvaluatedKey\":{\"id\":7}}", 1, -1, NULL, NULL}}},
    {"at once", "admin/media-types.list", "", NULL, {{"/media-types", NULL, 9, -1, NULL, NULL}}},
};

static cx_call call_of(const style_row *row)
{
    static const cx_argument arguments[] = {{"khId", CX_LIT_INIT("k")}};
    const cx_operation *operation = cx_operation_find(cx_str_of(row->operation));
    check(operation != NULL, "%s: no such operation", row->operation);
    return (cx_call){.operation = operation,
                     .path_arguments = arguments,
                     .path_argument_count = CX_COUNT(arguments),
                     .query = cx_str_of(row->query),
                     .body = cx_str_of(row->body)};
}

static const cx_api api = {.version = CX_LIT_INIT("v34.0")};

static void styles(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const style_row *row = &rows[i];
        const cx_call call = call_of(row);
        CX_AUTO(cx_pager) cx_pager pager;
        assert_int_equal(cx_pager_open(&pager, &api, &call, NULL), CXONE_OK);
        for (size_t k = 0; k < MOST_STEPS && row->steps[k].query != NULL; k++) {
            const step *at = &row->steps[k];
            check(!pager.last, "%s: ended before page %zu", row->name, k + 1);
            assert_int_equal(cx_pager_prepare(&pager, NULL), CXONE_OK);
            check(cx_str_ends_with(cx_buf_view(&pager.target), cx_str_of(at->query)), "%s: %s",
                  row->name, pager.target.ptr);
            check(strcmp(pager.body.ptr, at->body != NULL ? at->body : "") == 0, "%s: %s",
                  row->name, pager.body.ptr);
            const cx_page_marks marks = {.records = at->records,
                                         .total = at->total,
                                         .next = cx_str_of(at->next),
                                         .token = cx_str_of(at->token)};
            assert_int_equal(cx_pager_advance(&pager, &marks, NULL), CXONE_OK);
        }
        check(pager.last, "%s: goes on", row->name);
    }
}

static void smaller_pages(void **state)
{
    (void)state;
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/skills.list")),
                          .query = CX_LIT("top=5")};
    CX_AUTO(cx_pager) cx_pager pager;
    assert_int_equal(cx_pager_open(&pager, &api, &call, NULL), CXONE_OK);
    assert_true(cx_pager_shrink(&pager));
    assert_int_equal(pager.size, 2);
    assert_true(cx_pager_shrink(&pager));
    assert_false(cx_pager_shrink(&pager));
    assert_int_equal(cx_pager_prepare(&pager, NULL), CXONE_OK);
    assert_true(cx_str_ends_with(cx_buf_view(&pager.target), CX_LIT("?skip=0&top=1")));
    const cx_call scroll = {.operation = cx_operation_find(CX_LIT("digital/contacts.list"))};
    CX_AUTO(cx_pager) cx_pager other;
    assert_int_equal(cx_pager_open(&other, &api, &scroll, NULL), CXONE_OK);
    assert_false(cx_pager_shrink(&other));
}

static void bodies_that_cannot_hold_a_page(void **state)
{
    (void)state;
    static const struct {
        const char *body;
        cxone_status status;
    } wrong[] = {{"[]", CXONE_ERR_ARG}, {"7", CXONE_ERR_ARG}, {"{", CXONE_ERR_SYNTAX}};
    for (size_t i = 0; i < CX_COUNT(wrong); i++) {
        const cx_call call = {.operation = cx_operation_find(CX_LIT("userhub/users.search")),
                              .body = cx_str_of(wrong[i].body)};
        CX_AUTO(cx_pager) cx_pager pager;
        check(cx_pager_open(&pager, &api, &call, NULL) == wrong[i].status, "%s", wrong[i].body);
    }
}

static void links_that_lead_nowhere(void **state)
{
    (void)state;
    const cx_call call = {.operation = cx_operation_find(CX_LIT("digital/threads.list"))};
    static const char *const links[] = {"https://evil.example", "//evil.example/x", "?x=1", "x"};
    for (size_t i = 0; i < CX_COUNT(links); i++) {
        CX_AUTO(cx_pager) cx_pager pager;
        assert_int_equal(cx_pager_open(&pager, &api, &call, NULL), CXONE_OK);
        assert_int_equal(cx_pager_prepare(&pager, NULL), CXONE_OK);
        const cx_page_marks marks = {.records = 1, .total = -1, .next = cx_str_of(links[i])};
        check(cx_pager_advance(&pager, &marks, NULL) == CXONE_ERR_REPLY, "%s", links[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(styles),
        cmocka_unit_test(smaller_pages),
        cmocka_unit_test(bodies_that_cannot_hold_a_page),
        cmocka_unit_test(links_that_lead_nowhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
