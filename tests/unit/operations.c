/* The catalogue's look-up, and the catalogue itself as far as one rule holds for every row. */
#include "operations/operations.h"

#include <string.h>

#include "support/unit.h"

#include "base/banned.h"

static void by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < cx_documented_count; i++) {
        const cx_operation *row = &cx_operation_rows[i];
        check(cx_operation_find(cx_str_of(cx_operation_name(row))) == row, "%s",
              cx_operation_name(row));
        check(i == 0 || strcmp(cx_operation_name(row - 1), cx_operation_name(row)) < 0,
              "%s is out of order", cx_operation_name(row));
    }
    assert_null(cx_operation_find(CX_LIT("")));
    assert_null(cx_operation_find(CX_LIT("admin/skills")));
    assert_null(cx_operation_find(CX_LIT("zzz/zzz")));
}

/* Each operation is found by its own template, and by a real path made of it. */
static void by_path(void **state)
{
    (void)state;
    for (size_t i = 0; i < cx_documented_count; i++) {
        const cx_operation *row = &cx_operation_rows[i];
        const cx_str method = cx_str_of(cx_operation_method(row));
        check(cx_operation_match(method, cx_str_of(cx_operation_path(row)), NULL) == row, "%s",
              cx_operation_path(row));
    }
}

static void real_paths(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *path;
        const char *name;  /* NULL: none */
        const char *first; /* the values of the placeholders */
        const char *second;
    } rows[] = {
        {"GET", "/incontactapi/services/v34.0/skills", "admin/skills.list", "v34.0", NULL},
        {"get", "/InContactAPI/Services/V4.0/Skills/4711", "admin/skill.get", "V4.0", "4711"},
        {"GET", "/dfo/3.0/contacts/123", "digital/contact.get", "123", NULL},
        {"GET", "/DFO/3.0/contacts/123", NULL, NULL, NULL},
        {"GET", "/incontactapi/services/v34.0/contacts/completed",
         "reporting/contacts.completed.list", "v34.0", NULL},
        {"GET", "/incontactapi/services/v34.0/contacts/77", "reporting/contact.get", "v34.0", "77"},
        {"POST", "/applications/abc-enable", "auth/application.enable", "abc", NULL},
        {"POST", "/applications/-enable", NULL, NULL, NULL},
        {"GET", "/incontactapi/services/v34.0/skills/4711/", "admin/skill.get", "v34.0", "4711"},
        {"GET", "/incontactapi/services/v34.0//skills", NULL, NULL, NULL},
        {"GET", "/incontactapi/services/v34.0/skills/1/2/3", NULL, NULL, NULL},
        {"BREW", "/incontactapi/services/v34.0/skills", NULL, NULL, NULL},
        {"GET", "", NULL, NULL, NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_captures captures = {.count = 0};
        const cx_operation *found =
            cx_operation_match(cx_str_of(rows[i].method), cx_str_of(rows[i].path), &captures);
        const char *name = found != NULL ? cx_operation_name(found) : NULL;
        check((name == NULL) == (rows[i].name == NULL) &&
                  (name == NULL || strcmp(name, rows[i].name) == 0),
              "%s %s: %s", rows[i].method, rows[i].path, name != NULL ? name : "(none)");
        if (found != NULL) {
            assert_true(cx_str_equal(captures.value[0], cx_str_of(rows[i].first)));
            assert_int_equal(captures.count, rows[i].second != NULL ? 2 : 1);
        }
        if (found != NULL && rows[i].second != NULL) {
            assert_true(cx_str_equal(captures.value[1], cx_str_of(rows[i].second)));
        }
    }
}

static void rows_make_sense(void **state)
{
    (void)state;
    for (size_t i = 0; i < cx_documented_count; i++) {
        const cx_operation *row = &cx_operation_rows[i];
        const char *name = cx_operation_name(row);
        check(row->documented, "%s", name);
        check(row->paging == CX_PAGING_NONE || row->list != 0, "%s: pages of what?", name);
        check(row->effect == CXONE_EFFECT_READ ||
                  !cx_str_equal(cx_str_of("GET"), cx_str_of(cx_operation_method(row))) ||
                  row->family == CX_HOST_ISSUER || row->family == CX_HOST_DIGITAL ||
                  row->family == CX_HOST_UNKNOWN,
              "%s: a GET that changes something", name);
        const cx_parameter *first = cx_operation_first_parameter(row);
        for (size_t k = 0; k < row->parameter_count; k++) {
            const char *parameter = cx_operation_text(first[k].name);
            check(cx_operation_parameter(row, cx_str_of(parameter)) == &first[k], "%s: %s twice",
                  name, parameter);
            check(cx_operation_shape(first[k].shape) != NULL || first[k].shape == 0, "%s", name);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(by_name),
        cmocka_unit_test(by_path),
        cmocka_unit_test(real_paths),
        cmocka_unit_test(rows_make_sense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
