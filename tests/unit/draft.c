/* Calls put together and checked against the catalogue. Nothing is sent. */
#include "api/draft.h"

#include <string.h>

#include "api/check.h"
#include "base/error.h"
#include "support/unit.h"

#include "base/banned.h"

static const cx_str none = {NULL, 0};

static cx_draft *draft_of(const char *operation)
{
    cx_draft *draft = NULL;
    const cx_operation *row = cx_operation_find(cx_str_of(operation));
    assert_non_null(row);
    assert_int_equal(cx_draft_new(row, none, none, &draft, NULL), CXONE_OK);
    return draft;
}

/* ---------------------------------------------------------------- parameters */

typedef struct parameter_row {
    const char *operation;
    const char *name;
    const char *value;
    const char *message; /* part of it; NULL: fine */
} parameter_row;

static const parameter_row parameters[] = {
    {"admin/skills.list", "top", "50", NULL},
    {"admin/skills.list", "top", "many", "\"top\" must be a number, not \"many\""},
    {"admin/skills.list", "top", "", "must be a number"},
    {"admin/skills.list", "top", "5x", "must be a number"},
    {"admin/skills.list", "isActive", "TRUE", NULL},
    {"admin/skills.list", "isActive", "yes", "must be true or false"},
    {"admin/skills.list", "searchString", "", NULL},
    {"admin/skills.list", "serchString", "x", "did you mean \"searchString\"?"},
    {"admin/skills.list", "SEARCHSTRING", "x", "did you mean \"searchString\"?"},
    {"admin/skills.list", "wholly-different", "x", "has no parameter \"wholly-different\""},
    {"admin/skills.list", "a&b", "x", "is no name of a parameter"},
    {"admin/skill.get", "skillId", "4711", NULL},
    {"admin/skill.get", "skillId", "", "cannot be empty"},
    {"admin/skill.get", "skillId", "Sales", "must be a whole number"},
    {"admin/skill.get", "version", "v33.0", NULL},
    {"admin/address-books.create", "addressBookType", "Standard", NULL},
    {"admin/address-books.create", "addressBookType", "standard",
     "must be one of Standard, Dynamic, not \"standard\"; did you mean \"Standard\"?"},
    {"digital/contacts.list", "status[]", "open", NULL},
    {"digital/contacts.list", "status[]", "opne", "did you mean \"open\"?"},
    {"digital/contacts.list", "status", "open", "did you mean \"status[]\"?"},
    {"realtime/skills.activity.list", "updatedSince", "2026-11-02T08:00:00Z", NULL},
    {"realtime/skills.activity.list", "updatedSince", "2026-11-02", NULL},
    {"realtime/skills.activity.list", "updatedSince", "yesterday", "must be a time"},
};

static void parameters_are_checked(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(parameters); i++) {
        const parameter_row *row = &parameters[i];
        CX_AUTO(cx_draft) cx_draft *draft = draft_of(row->operation);
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cxone_status status =
            cx_draft_add_parameter(draft, cx_str_of(row->name), cx_str_of(row->value), &err);
        const char *message = err != NULL ? err->message : "";
        if (row->message == NULL) {
            check(status == CXONE_OK, "%s: %s", row->name, message);
        } else {
            check(status == CXONE_ERR_ARG && strstr(message, row->message) != NULL, "%s=%s: %s",
                  row->name, row->value, message);
        }
    }
}

static void unchecked_parameters(void **state)
{
    (void)state;
    CX_AUTO(cx_draft) cx_draft *draft = draft_of("admin/skills.list");
    cx_draft_set_checks(draft, false);
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("new"), CX_LIT("a b"), NULL), CXONE_OK);
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("top"), CX_LIT("x"), NULL), CXONE_OK);
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("top"), CX_LIT("y"), NULL), CXONE_OK);
    cx_call call;
    assert_int_equal(cx_draft_call(draft, &call, NULL), CXONE_OK);
    assert_view_equal(call.query, "new=a%20b&top=x&top=y");
    static const char *const bad[] = {"", "a&b", "a=b", "a b", "a#b", "a\nb", "a%62"};
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        check(cx_draft_add_parameter(draft, cx_str_of(bad[i]), CX_LIT("x"), NULL) == CXONE_ERR_ARG,
              "\"%s\"", bad[i]);
    }
}

static void twice(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_draft) cx_draft *draft = draft_of("admin/skills.list");
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("top"), CX_LIT("1"), NULL), CXONE_OK);
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("top"), CX_LIT("2"), &err),
                     CXONE_ERR_ARG);
    assert_non_null(strstr(err->message, "\"top\" is given twice"));
    CX_AUTO(cx_draft) cx_draft *list = draft_of("digital/contacts.list");
    assert_int_equal(cx_draft_add_parameter(list, CX_LIT("status[]"), CX_LIT("open"), NULL),
                     CXONE_OK);
    assert_int_equal(cx_draft_add_parameter(list, CX_LIT("status[]"), CX_LIT("new"), NULL),
                     CXONE_OK);
    cx_call call;
    assert_int_equal(cx_draft_call(list, &call, NULL), CXONE_OK);
    assert_view_equal(call.query, "status[]=open&status[]=new");
}

static void what_is_missing(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_draft) cx_draft *draft = draft_of("admin/address-books.create");
    assert_int_equal(cx_draft_check(draft, &err), CXONE_ERR_ARG);
    assert_string_equal(err->message,
                        "admin/address-books.create needs addressBookName, addressBookType");
    cx_draft_set_checks(draft, false);
    assert_int_equal(cx_draft_check(draft, NULL), CXONE_OK);
}

/* ---------------------------------------------------------------- paths */

static void paths_of_ones_own(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *path;
        const char *operation; /* NULL: not in the catalogue; "": refused */
    } rows[] = {
        {"GET", "/incontactapi/services/{version}/skills", "admin/skills.list"},
        {"GET", "/incontactapi/services/v33.0/skills?top=5", "admin/skills.list"},
        {"GET", "/new/thing", NULL},
        {"GET", "new/thing", ""},
        {"GET", "//evil.example/x", ""},
        {"GET", "/a b", ""},
        {"GET", "/a#b", ""},
        {"GET", "/a\r\nHost: x", ""},
        {"GET", "", ""},
        {"get", "/new", ""},
        {"G T", "/new", ""},
        {"", "/new", ""},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_draft) cx_draft *draft = NULL;
        const cxone_status status =
            cx_draft_new(NULL, cx_str_of(rows[i].method), cx_str_of(rows[i].path), &draft, NULL);
        const bool refused = rows[i].operation != NULL && rows[i].operation[0] == '\0';
        check((status == CXONE_ERR_ARG) == refused, "%s %s", rows[i].method, rows[i].path);
        const cx_operation *found = draft != NULL ? cx_draft_operation(draft) : NULL;
        check(refused || (found == NULL) == (rows[i].operation == NULL), "%s", rows[i].path);
        check(found == NULL ||
                  cx_str_equal(cx_str_of(cx_operation_name(found)), cx_str_of(rows[i].operation)),
              "%s", rows[i].path);
    }
}

/* The query of the path counts: what it says is there, and said once. */
static void a_path_with_a_query(void **state)
{
    (void)state;
    CX_AUTO(cx_draft) cx_draft *draft = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(
        cx_draft_new(NULL, CX_LIT("POST"),
                     CX_LIT("/incontactapi/services/v34.0/address-books?addressBookName=x"), &draft,
                     NULL),
        CXONE_OK);
    assert_int_equal(cx_draft_check(draft, &err), CXONE_ERR_ARG);
    assert_non_null(strstr(err->message, "needs addressBookType"));
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("addressBookName"), CX_LIT("y"), NULL),
                     CXONE_ERR_ARG);
    assert_int_equal(
        cx_draft_add_parameter(draft, CX_LIT("addressBookType"), CX_LIT("Dynamic"), NULL),
        CXONE_OK);
    cx_call call;
    assert_int_equal(cx_draft_call(draft, &call, NULL), CXONE_OK);
    CX_AUTO(cx_buf) cx_buf target;
    cx_buf_init(&target, 1000);
    const cx_api api = {.version = CX_LIT("v34.0")};
    assert_int_equal(cx_api_target(&api, &call, &target, NULL), CXONE_OK);
    assert_string_equal(target.ptr, "/incontactapi/services/v34.0/address-books"
                                    "?addressBookName=x&addressBookType=Dynamic");
}

/* ---------------------------------------------------------------- headers */

static void headers(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *value;
        cxone_status status;
    } rows[] = {
        {"X-Trace", "a b", CXONE_OK},
        {"Accept", "text/csv", CXONE_OK},
        {"authorization", "Bearer x", CXONE_ERR_ARG},
        {"Host", "evil.example", CXONE_ERR_ARG},
        {"content-length", "0", CXONE_ERR_ARG},
        {"", "x", CXONE_ERR_ARG},
        {"a b", "x", CXONE_ERR_ARG},
        {"a:b", "x", CXONE_ERR_ARG},
        {"X", "a\r\nHost: x", CXONE_ERR_ARG},
    };
    CX_AUTO(cx_draft) cx_draft *draft = draft_of("admin/skills.list");
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        check(cx_draft_add_header(draft, cx_str_of(rows[i].name), cx_str_of(rows[i].value), NULL) ==
                  rows[i].status,
              "%s: %s", rows[i].name, rows[i].value);
    }
    for (int i = 2; i < CX_MAX_REQUEST_HEADERS - 2; i++) {
        assert_int_equal(cx_draft_add_header(draft, CX_LIT("X"), CX_LIT("y"), NULL), CXONE_OK);
    }
    assert_int_equal(cx_draft_add_header(draft, CX_LIT("X"), CX_LIT("y"), NULL), CXONE_ERR_ARG);
}

/* ---------------------------------------------------------------- bodies */

typedef struct body_row {
    const char *operation;
    const char *body;
    const char *message; /* part of it; NULL: fine */
} body_row;

static const body_row bodies[] = {
    {"digital/contact.status.set", "{\"status\":\"closed\"}", NULL},
    {"digital/contact.status.set", "{\"status\":\"closed\",\"updatedByUserId\":7}", NULL},
    {"digital/contact.status.set", "{\"status\":\"closed\",\"updatedByUserId\":\"7\"}", NULL},
    {"digital/contact.status.set", "{\"status\":\"close\"}", "body's status must be one of"},
    {"digital/contact.status.set", "{\"status\":\"close\"}", "did you mean \"closed\"?"},
    {"digital/contact.status.set", "{}", "needs the member \"status\""},
    {"digital/contact.status.set", "{\"stauts\":\"closed\"}", "did you mean \"status\"?"},
    {"digital/contact.status.set", "[]", "the body must be an object"},
    {"digital/contact.status.set", "7", "the body must be an object"},
    {"digital/contact.transcript.send", "{\"recipients\":[{\"idOnExternalPlatform\":\"a@b.c\"}]}",
     NULL},
    {"digital/contact.transcript.send", "{\"recipients\":[{\"name\":\"x\"}]}",
     "body's recipients[0] needs the member \"idOnExternalPlatform\""},
    {"digital/contact.transcript.send",
     "{\"recipients\":[{\"idOnExternalPlatform\":\"a@b.c\",\"isPrimary\":\"yes\"}]}",
     "recipients[0].isPrimary must be true or false"},
    {"digital/contact.transcript.send", "{\"recipients\":{}}", "recipients must be an array"},
    {"admin/skills.list", "{}", "admin/skills.list takes no body"},
    {"userhub/users.search", "{\"filter\":{},\"skip\":0,\"top\":50}", NULL},
};

static void bodies_are_checked(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(bodies); i++) {
        const body_row *row = &bodies[i];
        CX_AUTO(cx_draft) cx_draft *draft = draft_of(row->operation);
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cxone_status status = cx_draft_set_body(draft, cx_str_of(row->body), none, &err);
        const char *message = err != NULL ? err->message : "";
        if (row->message == NULL) {
            check(status == CXONE_OK, "%s: %s", row->body, message);
        } else {
            check(status == CXONE_ERR_ARG && strstr(message, row->message) != NULL, "%s: %s",
                  row->body, message);
        }
    }
}

static void bodies_that_are_no_json(void **state)
{
    (void)state;
    CX_AUTO(cx_draft) cx_draft *draft = draft_of("digital/contact.status.set");
    assert_int_equal(cx_draft_set_body(draft, CX_LIT("{"), none, NULL), CXONE_ERR_SYNTAX);
    assert_int_equal(cx_draft_set_body(draft, CX_LIT("a,b\n"), CX_LIT("text/csv"), NULL), CXONE_OK);
    assert_int_equal(cx_draft_set_body(draft, CX_LIT("x"), CX_LIT("a\r\nb"), NULL), CXONE_ERR_ARG);
    cx_draft_set_checks(draft, false);
    assert_int_equal(cx_draft_set_body(draft, CX_LIT("{\"new\":1}"), none, NULL), CXONE_OK);
    assert_int_equal(cx_draft_set_body(draft, CX_LIT("{"), none, NULL), CXONE_ERR_SYNTAX);
}

static void a_body_is_needed(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_draft) cx_draft *draft = draft_of("digital/contact.status.set");
    assert_int_equal(cx_draft_add_parameter(draft, CX_LIT("contactNumber"), CX_LIT("1"), NULL),
                     CXONE_OK);
    assert_int_equal(cx_draft_check(draft, &err), CXONE_ERR_ARG);
    assert_string_equal(err->message, "digital/contact.status.set needs a body");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parameters_are_checked),
        cmocka_unit_test(unchecked_parameters),
        cmocka_unit_test(twice),
        cmocka_unit_test(what_is_missing),
        cmocka_unit_test(paths_of_ones_own),
        cmocka_unit_test(a_path_with_a_query),
        cmocka_unit_test(headers),
        cmocka_unit_test(bodies_are_checked),
        cmocka_unit_test(bodies_that_are_no_json),
        cmocka_unit_test(a_body_is_needed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
