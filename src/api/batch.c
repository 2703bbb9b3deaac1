#include "api/batch.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/str.h"

#include "base/banned.h"

enum {
    DEEPEST = 4, /* levels at which CXone has such lists */
    FIRST_ROOM = 8
};

/* ---------------------------------------------------------------- what an item says */

static bool is_false(const cx_json_value *value)
{
    bool truth = true;
    return (cx_json_boolean(value, &truth) && !truth) ||
           cx_str_equal_nocase(cx_json_text(value), CX_LIT("false"));
}

static bool is_failed_status(const cx_json_value *value)
{
    enum {
        FIRST_FAILURE = 400,
        LAST_FAILURE = 599
    };
    int64_t status = 0;
    return cx_json_lenient_integer(value, &status) && status >= FIRST_FAILURE &&
           status <= LAST_FAILURE;
}

static bool item_failed(const cx_json_value *item)
{
    return is_false(cx_json_get(item, "success")) ||
           is_failed_status(cx_json_get(item, "status")) ||
           is_failed_status(cx_json_get(item, "statusCode"));
}

/* The first text among the members that say why. */
static const char *reason_of(const cx_json_value *item)
{
    static const char *const members[] = {"error",         "errorMessage", "error_description",
                                          "failureReason", "reason",       "message",
                                          "description"};
    for (size_t i = 0; i < CX_COUNT(members); i++) {
        const cx_str text = cx_json_get_text(item, members[i]);
        if (text.len != 0) {
            return text.ptr;
        }
    }
    return NULL;
}

/* Whether a list of this name holds what was wrong. */
static bool is_list_of_wrongs(const char *name)
{
    static const cx_str beginnings[] = {CX_LIT_INIT("invalid"), CX_LIT_INIT("failed"),
                                        CX_LIT_INIT("notDeleted")};
    for (size_t i = 0; i < CX_COUNT(beginnings); i++) {
        if (cx_str_starts_with(cx_str_of(name), beginnings[i])) {
            return true;
        }
    }
    return false;
}

/* ---------------------------------------------------------------- collecting */

static cxone_status add(cx_failures *out, cx_failure failure, cxone_error **err)
{
    if (out->count == out->capacity) {
        const size_t room = out->capacity != 0 ? out->capacity * 2 : FIRST_ROOM;
        cx_failure *grown = cx_realloc(out->items, room, sizeof *grown);
        if (grown == NULL) {
            return cx_fail_nomem(err);
        }
        out->items = grown;
        out->capacity = room;
    }
    out->items[out->count++] = failure;
    return CXONE_OK;
}

static cxone_status collect_object(const cx_json_value *object, const char *name, unsigned depth,
                                   cx_failures *out, cxone_error **err);

static cxone_status collect_list(const cx_json_value *list, const char *name, unsigned depth,
                                 cx_failures *out, cxone_error **err)
{
    const bool wrongs = is_list_of_wrongs(name);
    for (size_t i = 0; i < cx_json_size(list); i++) {
        const cx_json_value *item = cx_json_at(list, i);
        if (wrongs || item_failed(item)) { /* what is in it belongs to the same failure */
            CX_TRY(add(out, (cx_failure){item, name, reason_of(item)}, err));
        } else {
            CX_TRY(collect_object(item, name, depth, out, err));
        }
    }
    return CXONE_OK;
}

static cxone_status collect_object(const cx_json_value *object, const char *name, unsigned depth,
                                   cx_failures *out, cxone_error **err)
{
    const size_t before = out->count;
    int64_t errors = 0;
    if (depth == DEEPEST || cx_json_type(object) != CXONE_TYPE_OBJECT) {
        return CXONE_OK;
    }
    if (is_false(cx_json_get(object, "success"))) {
        return add(out, (cx_failure){object, name, reason_of(object)}, err);
    }
    for (const char *key = cx_json_next_key(object, NULL); key != NULL;
         key = cx_json_next_key(object, key)) {
        const cx_json_value *member = cx_json_get(object, key);
        if (cx_json_type(member) == CXONE_TYPE_ARRAY) {
            CX_TRY(collect_list(member, key, depth + 1, out, err));
        } else {
            CX_TRY(collect_object(member, key, depth + 1, out, err));
        }
    }
    if (out->count == before &&
        cx_json_lenient_integer(cx_json_get(object, "errorCount"), &errors) && errors > 0) {
        return add(out, (cx_failure){object, name, reason_of(object)}, err);
    }
    return CXONE_OK;
}

cxone_status cx_failures_collect(const cx_json_value *answer, cx_failures *out, cxone_error **err)
{
    return cx_json_type(answer) == CXONE_TYPE_ARRAY ? collect_list(answer, "", 0, out, err)
                                                    : collect_object(answer, "", 0, out, err);
}

void cx_failures_deinit(cx_failures *failures)
{
    cx_free(failures->items);
    *failures = (cx_failures){.items = NULL};
}
