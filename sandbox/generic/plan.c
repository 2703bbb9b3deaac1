#include "sandbox/generic/plan.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* What the paths and shapes do not tell. Paths as sbx_same_place() has them. */
typedef struct exception {
    const char *method;
    const char *path;
    sbx_action action;
    const char *collection; /* NULL: as the path says */
    const char *id;         /* NULL: as the shapes say */
} exception;

#define ACD "/incontactapi/services/{version}"

static const exception exceptions[] = {
    {"PUT", ACD "/agents/{id}/reset-password", SBX_ACTION_ANSWER, NULL, NULL},
    {"PUT", ACD "/agents/{id}/custom-event", SBX_ACTION_ANSWER, NULL, NULL},
    {"PUT", ACD "/workflow-data/{id}/activate", SBX_ACTION_ANSWER, NULL, NULL},
    {"PUT", ACD "/workflow-data/{id}/deactivate", SBX_ACTION_ANSWER, NULL, NULL},
    {"PUT", "/dfo/3.0/messages/{id}/tags/{id}", SBX_ACTION_ANSWER, NULL, NULL},
    {"DELETE", "/dfo/3.0/messages/{id}/tags/{id}", SBX_ACTION_ANSWER, NULL, NULL},
    {"POST", "/user-management/v1/users/deactivate", SBX_ACTION_REMOVE, "/user-management/v1/users",
     NULL},
    {"GET", "/scim/v2/Users", SBX_ACTION_LIST, NULL, "id"},
    {"GET", "/basic-auth/scim/v2/Users", SBX_ACTION_LIST, "/scim/v2/Users", "id"},
    {"POST", "/basic-auth/scim/v2/Users", SBX_ACTION_WRITE, "/scim/v2/Users", "id"},
    {"GET", "/basic-auth/scim/v2/Users/{id}", SBX_ACTION_READ, "/scim/v2/Users", "id"},
    {"PATCH", "/basic-auth/scim/v2/Users/{id}", SBX_ACTION_WRITE, "/scim/v2/Users", "id"},
    {"PUT", "/basic-auth/scim/v2/Users/{id}", SBX_ACTION_WRITE, "/scim/v2/Users", "id"},
};

/* Which member is a record's id, where its name does not tell. */
static const struct {
    const char *collection;
    const char *id;
} ids[] = {
    {ACD "/agents/{id}/routing-attributes", "Attribute_No"},
    {ACD "/contacts", "contactId"},
    {ACD "/points-of-contact", "contactCode"},
    {ACD "/teams/{id}/agents", "agentId"},
    {"/dfo/3.0/consumer-contact-custom-fields", "ident"},
    {"/dfo/3.0/contacts", "id"},
    {"/dfo/3.0/contacts/{id}/custom-fields", "ident"},
    {"/dfo/3.0/customers/custom-field-definitions", "ident"},
    {"/dfo/3.0/customers/{id}/custom-fields", "ident"},
};

/* Members that stand around a record and are none of it. */
static const char *const envelope[] = {
    "businessUnitId", "businessUnit", "lastPollTime", "totalRecords", "totalCount",      "_links",
    "links",          "hiddenAgents", "message",      "httpCode",     "detailedMessage",
};

cx_str sbx_last_segment(cx_str path)
{
    size_t at = path.len;
    while (at > 0 && path.ptr[at - 1] != '/') {
        at--;
    }
    return cx_str_slice(path, at, path.len);
}

cx_str sbx_parent(cx_str path)
{
    const size_t last = sbx_last_segment(path).len;
    return cx_str_slice(path, 0, path.len > last ? path.len - last - 1 : 0);
}

static bool is_placeholder(cx_str segment)
{
    return cx_str_starts_with(segment, CX_LIT("{")) && cx_str_ends_with(segment, CX_LIT("}"));
}

bool sbx_is_version(cx_str segment)
{
    return cx_str_equal(segment, CX_LIT("{version}")) ||
           (segment.len >= 2 && cx_to_lower(segment.ptr[0]) == 'v' && cx_is_digit(segment.ptr[1]));
}

/* The next segment that counts. */
static bool next_place(cx_str *path, cx_str *segment)
{
    while (cx_str_next(path, '/', segment)) {
        if (segment->len > 0 && !sbx_is_version(*segment)) {
            return true;
        }
    }
    return false;
}

bool sbx_same_place(cx_str a, cx_str b)
{
    cx_str one;
    cx_str other;
    while (next_place(&a, &one)) {
        if (!next_place(&b, &other) || (is_placeholder(one) != is_placeholder(other)) ||
            (!is_placeholder(one) && !cx_str_equal_nocase(one, other))) {
            return false;
        }
    }
    return !next_place(&b, &other);
}

void sbx_camel(cx_str word, char out[48])
{
    size_t used = 0;
    bool capital = false;
    for (size_t i = 0; i < word.len && used < 47; i++) {
        const char c = word.ptr[i];
        if (c == '-') {
            capital = true;
            continue;
        }
        out[used] = sbx_to_upper_if(capital, c);
        capital = false;
        used++;
    }
    out[used] = '\0';
}

cx_str sbx_singular(cx_str word, char out[48])
{
    sbx_camel(word, out);
    size_t length = strlen(out);
    const cx_str camel = {out, length};
    if (cx_str_ends_with(camel, CX_LIT("ies"))) {
        length -= 2;
        out[length - 1] = 'y';
    } else if (cx_str_ends_with(camel, CX_LIT("sses")) || cx_str_ends_with(camel, CX_LIT("xes"))) {
        length -= 2;
    } else if (cx_str_ends_with(camel, CX_LIT("s")) && !cx_str_ends_with(camel, CX_LIT("ss"))) {
        length -= 1;
    }
    out[length] = '\0';
    return (cx_str){out, length};
}

static cx_str path_of(const cx_operation *operation)
{
    return cx_str_of(cx_operation_path(operation));
}

static cx_str list_of(const cx_operation *operation)
{
    return cx_str_of(cx_operation_text(operation->list));
}

static bool has_method(const cx_operation *operation, const char *method)
{
    return cx_str_equal(cx_str_of(cx_operation_method(operation)), cx_str_of(method));
}

/* The operation of a method at a place, or NULL; NULL for the method: of any. */
static const cx_operation *at_place(const char *method, cx_str place)
{
    for (size_t i = 0; i < cx_operation_count; i++) {
        const cx_operation *row = &cx_operation_rows[i];
        if ((method == NULL || has_method(row, method)) && sbx_same_place(path_of(row), place)) {
            return row;
        }
    }
    return NULL;
}

/* The operation that lists a place: by GET, or by a POST with the filter in its body. */
static const cx_operation *lister_of(cx_str place)
{
    const cx_operation *row = at_place("GET", place);
    if (row != NULL && row->list != 0) {
        return row;
    }
    for (size_t i = 0; i < cx_operation_count; i++) {
        row = &cx_operation_rows[i];
        if (row->list != 0 && has_method(row, "POST") &&
            cx_str_equal(sbx_last_segment(path_of(row)), CX_LIT("search")) &&
            sbx_same_place(sbx_parent(path_of(row)), place)) {
            return row;
        }
    }
    return NULL;
}

/* An operation whose path is that place and a placeholder. */
static const cx_operation *item_of(const char *method, cx_str place)
{
    for (size_t i = 0; i < cx_operation_count; i++) {
        const cx_operation *row = &cx_operation_rows[i];
        const cx_str path = path_of(row);
        if ((method == NULL || has_method(row, method)) && is_placeholder(sbx_last_segment(path)) &&
            sbx_same_place(sbx_parent(path), place)) {
            return row;
        }
    }
    return NULL;
}

static bool is_collection(cx_str place)
{
    return lister_of(place) != NULL || item_of("GET", place) != NULL ||
           item_of("PUT", place) != NULL || item_of("DELETE", place) != NULL;
}

/* A path below a collection that lists the same records: ".../users/search", ".../identities". */
static cx_str collection_listed(const cx_operation *operation)
{
    const cx_str path = path_of(operation);
    const cx_str parent = sbx_parent(path);
    const cx_str last = sbx_last_segment(path);
    if (cx_str_equal(last, CX_LIT("search")) || cx_str_equal(last, CX_LIT("identities"))) {
        return parent;
    }
    const cx_operation *above = at_place("GET", parent);
    const bool same = above != NULL && above->list == operation->list &&
                      !cx_str_equal(list_of(operation), CX_LIT("*")) &&
                      !is_placeholder(sbx_last_segment(parent)) &&
                      !cx_str_equal(last, CX_LIT("unassigned"));
    return same ? parent : path;
}

static void plan_reading(sbx_plan *plan, cx_str path, bool item)
{
    const cx_operation *operation = plan->operation;
    const cx_operation *above = item ? lister_of(sbx_parent(path)) : NULL;
    if (operation->list != 0 && (!item || above == NULL || above->list != operation->list)) {
        plan->action = SBX_ACTION_LIST;
        plan->collection = collection_listed(operation);
        return;
    }
    if (has_method(operation, "GET")) {
        plan->action = SBX_ACTION_READ;
        plan->item = item;
        plan->document = !item;
        plan->collection = item ? sbx_parent(path) : path;
    }
}

/* PUT and PATCH of a part of a record ("…/{id}/status") change the record. */
static void plan_changing(sbx_plan *plan, cx_str path, bool item)
{
    const cx_str parent = sbx_parent(path);
    plan->action = SBX_ACTION_WRITE;
    plan->item = item;
    plan->collection = item ? parent : path;
    if (item || is_collection(path)) {
        return;
    }
    if (at_place("GET", path) != NULL) {
        plan->document = true;
    } else if (is_placeholder(sbx_last_segment(parent))) {
        plan->item = true;
        plan->collection = sbx_parent(parent);
    } else {
        plan->action = SBX_ACTION_ANSWER;
    }
}

static void plan_creating(sbx_plan *plan, cx_str path, bool item)
{
    if (item ? is_collection(sbx_parent(path)) : is_collection(path)) {
        plan->action = SBX_ACTION_WRITE;
        plan->item = item;
        plan->collection = item ? sbx_parent(path) : path;
    }
}

static void plan_removing(sbx_plan *plan, cx_str path, bool item)
{
    if (item || is_collection(path)) {
        plan->action = SBX_ACTION_REMOVE;
        plan->item = item;
        plan->collection = item ? sbx_parent(path) : path;
    } else if (at_place("GET", path) != NULL) {
        plan->action = SBX_ACTION_REMOVE;
        plan->document = true;
    }
}

static bool is_scalar(const cx_shape *shape)
{
    return shape != NULL && shape->kind != CXONE_SHAPE_ARRAY && shape->kind != CXONE_SHAPE_OBJECT &&
           shape->kind != CXONE_SHAPE_MAP && shape->kind != CXONE_SHAPE_BOOLEAN;
}

/* The member of a record, in any letter case; NULL when it has none of that name. */
static const char *member_like(const cx_shape *record, cx_str name)
{
    for (size_t i = 0; record != NULL && record->kind == CXONE_SHAPE_OBJECT && i < record->count;
         i++) {
        const cx_member *member = cx_shape_member_at(record, i);
        if (cx_str_equal_nocase(cx_str_of(cx_operation_text(member->name)), name) &&
            is_scalar(cx_operation_shape(member->shape))) {
            return cx_operation_text(member->name);
        }
    }
    return NULL;
}

static bool is_id_name(cx_str name)
{
    static const char *const endings[] = {"Id", "ID", "_No", "No", "Uuid", "uuid", "Number"};
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        if (cx_str_ends_with(name, cx_str_of(endings[i]))) {
            return true;
        }
    }
    return false;
}

/* Whether a placeholder of the collection's path has that name. */
static bool is_above(cx_str collection, cx_str name)
{
    cx_str segment;
    while (cx_str_next(&collection, '/', &segment)) {
        if (is_placeholder(segment) &&
            cx_str_equal_nocase(cx_str_slice(segment, 1, segment.len - 1), name)) {
            return true;
        }
    }
    return false;
}

/* "teamId" of ".../teams", whose item is ".../teams/{teamId}". */
static const char *id_by_place(const cx_shape *record, cx_str collection, cx_str placeholder)
{
    static const char *const endings[] = {"Id", "No", "Uuid", "UUID"};
    char word[48];
    char name[64];
    const char *found = member_like(record, placeholder);
    cx_str place = collection;
    while (found == NULL && place.len > 0) {
        const cx_str singular = sbx_singular(sbx_last_segment(place), word);
        for (size_t i = 0; found == NULL && i < CX_COUNT(endings); i++) {
            (void)snprintf(name, sizeof name, "%.*s%s", CX_STR_ARG(singular), endings[i]);
            found =
                is_above(collection, cx_str_of(name)) ? NULL : member_like(record, cx_str_of(name));
        }
        if (found == NULL && place.len == collection.len) {
            found = member_like(record, CX_LIT("id"));
        }
        place = sbx_parent(place);
    }
    return found;
}

/* The first member that looks like an id and is not of what is above. */
static const char *id_by_look(const cx_shape *record, cx_str collection, cx_str placeholder)
{
    const char *found = NULL;
    for (size_t i = 0; record != NULL && record->kind == CXONE_SHAPE_OBJECT && i < record->count;
         i++) {
        const cx_member *member = cx_shape_member_at(record, i);
        const cx_str name = cx_str_of(cx_operation_text(member->name));
        if (!is_scalar(cx_operation_shape(member->shape)) || is_above(collection, name)) {
            continue;
        }
        if (placeholder.len > 2 && cx_str_ends_with_nocase(name, placeholder)) {
            return name.ptr;
        }
        if (found == NULL && is_id_name(name) &&
            !cx_str_equal_nocase(name, CX_LIT("businessUnitId")) &&
            !cx_str_equal_nocase(name, CX_LIT("tenantId"))) {
            found = name.ptr;
        }
    }
    return found;
}

static const cx_shape *record_of_reply(const cx_operation *operation)
{
    const sbx_plan plan = {.operation = operation, .action = SBX_ACTION_READ, .item = true};
    sbx_location location;
    sbx_plan_locate(&plan, &location);
    return location.record;
}

static void find_record(sbx_plan *plan)
{
    const cx_operation *lister = lister_of(plan->collection);
    const cx_operation *reader = item_of("GET", plan->collection);
    const cx_operation *item = item_of(NULL, plan->collection);
    const cx_str last = item != NULL ? sbx_last_segment(path_of(item)) : (cx_str){NULL, 0};
    const cx_str placeholder = cx_str_slice(last, 1, last.len > 0 ? last.len - 1 : 0);
    const cx_shape *listed = lister != NULL ? record_of_reply(lister) : NULL;
    const cx_shape *read = reader != NULL ? record_of_reply(reader) : NULL;
    plan->placeholder = placeholder;
    plan->record = listed != NULL ? listed : read;
    if (plan->record == NULL && plan->operation->list != 0) {
        plan->record = record_of_reply(plan->operation);
    }
    for (size_t i = 0; i < CX_COUNT(ids); i++) {
        if (sbx_same_place(plan->collection, cx_str_of(ids[i].collection))) {
            plan->id = ids[i].id;
        }
    }
    if (plan->id == NULL) {
        plan->id = id_by_place(plan->record, plan->collection, placeholder);
    }
    if (plan->id == NULL) {
        plan->id = id_by_look(plan->record, plan->collection, placeholder);
    }
}

static const exception *exception_of(const cx_operation *operation)
{
    for (size_t i = 0; i < CX_COUNT(exceptions); i++) {
        if (has_method(operation, exceptions[i].method) &&
            sbx_same_place(path_of(operation), cx_str_of(exceptions[i].path))) {
            return &exceptions[i];
        }
    }
    return NULL;
}

static void plan_exception(sbx_plan *plan, const exception *row)
{
    const cx_str path = path_of(plan->operation);
    plan->action = row->action;
    plan->item = is_placeholder(sbx_last_segment(path));
    plan->collection = plan->item ? sbx_parent(path) : path;
    if (row->collection != NULL) {
        plan->collection = cx_str_of(row->collection);
    }
    plan->id = row->id;
}

static void make_plan(const cx_operation *operation, sbx_plan *plan)
{
    const cx_str path = path_of(operation);
    const bool item = is_placeholder(sbx_last_segment(path));
    const exception *row = exception_of(operation);
    *plan = (sbx_plan){.operation = operation, .action = SBX_ACTION_ANSWER, .collection = path};
    if (row != NULL) {
        plan_exception(plan, row);
    } else if (has_method(operation, "GET") || operation->list != 0) {
        plan_reading(plan, path, item);
    } else if (has_method(operation, "PUT") || has_method(operation, "PATCH")) {
        plan_changing(plan, path, item);
    } else if (has_method(operation, "DELETE")) {
        plan_removing(plan, path, item);
    } else {
        plan_creating(plan, path, item);
    }
    if (plan->action != SBX_ACTION_ANSWER && !plan->document) {
        find_record(plan);
    }
}

void sbx_plans_deinit(sbx_plans *plans)
{
    cx_free(plans->items);
    *plans = (sbx_plans){0};
}

const sbx_plan *sbx_plan_of(sbx_plans *plans, const cx_operation *operation)
{
    if (plans->items == NULL) {
        plans->items = sbx_new(cx_operation_count, sizeof *plans->items);
    }
    sbx_plan *plan = &plans->items[operation - cx_operation_rows];
    if (plan->operation == NULL) {
        make_plan(operation, plan);
    }
    return plan;
}

static const cx_shape *first_of(const cx_shape *shape)
{
    return shape != NULL && shape->kind == CXONE_SHAPE_ONE ? cx_shape_alternative(shape, 0) : shape;
}

static bool is_kind(const cx_shape *shape, cxone_shape_kind kind)
{
    return shape != NULL && shape->kind == kind;
}

static const cx_shape *member_shape(const cx_shape *shape, cx_str name, const char **found)
{
    const cx_member *member = cx_shape_member(shape, name);
    if (member == NULL) {
        return NULL;
    }
    *found = cx_operation_text(member->name);
    return first_of(cx_operation_shape(member->shape));
}

static void enter(sbx_location *location, const char *name)
{
    location->names[location->depth] = name;
    location->depth++;
}

/* "a.b" from that shape on. */
static bool locate_path(const cx_shape *shape, cx_str path, sbx_location *location)
{
    const size_t depth = location->depth;
    cx_str piece;
    while (shape != NULL && location->depth < SBX_MAX_DEPTH && cx_str_next(&path, '.', &piece)) {
        const char *name = NULL;
        shape = member_shape(shape, piece, &name);
        if (shape != NULL) {
            enter(location, name);
        }
    }
    if (shape == NULL || shape->kind != CXONE_SHAPE_ARRAY) {
        location->depth = depth;
        return false;
    }
    location->record = first_of(cx_shape_item(shape));
    location->list = true;
    return true;
}

/* An array of objects, the last one of the outermost that has any. */
static bool locate_array(const cx_shape *shape, sbx_location *location)
{
    const size_t depth = location->depth;
    if (shape == NULL || shape->kind != CXONE_SHAPE_OBJECT || depth + 1 >= SBX_MAX_DEPTH) {
        return false;
    }
    for (size_t i = shape->count; i > 0; i--) {
        const cx_member *member = cx_shape_member_at(shape, i - 1);
        const cx_shape *inner = first_of(cx_operation_shape(member->shape));
        const cx_shape *record =
            is_kind(inner, CXONE_SHAPE_ARRAY) ? first_of(cx_shape_item(inner)) : NULL;
        if (is_kind(record, CXONE_SHAPE_OBJECT)) {
            enter(location, cx_operation_text(member->name));
            location->record = record;
            location->list = true;
            return true;
        }
    }
    for (size_t i = 0; i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        const cx_shape *inner = first_of(cx_operation_shape(member->shape));
        enter(location, cx_operation_text(member->name));
        if (locate_array(inner, location)) {
            return true;
        }
        location->depth = depth;
    }
    return false;
}

static bool locate_list(const cx_shape *shape, cx_str list, sbx_location *location)
{
    static const char *const wrappers[] = {"resultSet", "resultset"};
    cx_str one;
    while (cx_str_next(&list, '|', &one)) {
        if (cx_str_equal(one, CX_LIT("*"))) {
            location->alone = true;
            if (locate_array(shape, location)) {
                return true;
            }
            continue;
        }
        if (locate_path(shape, one, location)) {
            return true;
        }
        for (size_t i = 0; i < CX_COUNT(wrappers); i++) {
            const char *name = NULL;
            const cx_shape *inner = member_shape(shape, cx_str_of(wrappers[i]), &name);
            if (inner != NULL) {
                enter(location, name);
                if (locate_path(inner, one, location)) {
                    return true;
                }
                location->depth = 0;
            }
        }
    }
    return false;
}

/* A list for which the shape has no place: under the name that the list goes by, or else the last
 * word of the path. */
static void invent_list(const sbx_plan *plan, const cx_shape *shape, sbx_location *location)
{
    cx_str list = list_of(plan->operation);
    cx_str one = sbx_last_segment(path_of(plan->operation));
    cx_str name;
    while (cx_str_next(&list, '|', &name)) {
        if (cx_str_find(name, '*') == name.len && cx_str_find(name, '.') == name.len) {
            one = name;
            break;
        }
    }
    (void)snprintf(location->invented, sizeof location->invented, "%.*s", CX_STR_ARG(one));
    location->names[0] = NULL;
    location->missing = true;
    location->list = true;
    location->record = shape;
    location->depth = cx_str_equal(list_of(plan->operation), CX_LIT(".")) ? 0 : 1;
}

static bool is_envelope(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(envelope); i++) {
        if (cx_str_equal_nocase(name, cx_str_of(envelope[i]))) {
            return true;
        }
    }
    return false;
}

/* A record may be wrapped: {"profile": {…}}, {"resultSet": {…}}. */
static void locate_record(const cx_shape *shape, sbx_location *location)
{
    while (shape != NULL && shape->kind == CXONE_SHAPE_OBJECT && location->depth < SBX_MAX_DEPTH) {
        const cx_member *inner = NULL;
        size_t others = 0;
        for (size_t i = 0; i < shape->count; i++) {
            const cx_member *member = cx_shape_member_at(shape, i);
            const cx_shape *what = first_of(cx_operation_shape(member->shape));
            if (is_kind(what, CXONE_SHAPE_OBJECT) && inner == NULL) {
                inner = member;
            } else if (!is_envelope(cx_str_of(cx_operation_text(member->name)))) {
                others++;
            }
        }
        if (inner == NULL || others > 0) {
            break;
        }
        enter(location, cx_operation_text(inner->name));
        shape = first_of(cx_operation_shape(inner->shape));
    }
    location->record = shape;
}

void sbx_plan_locate(const sbx_plan *plan, sbx_location *location)
{
    const cx_shape *shape = first_of(cx_operation_shape(plan->operation->reply));
    const cx_str list = list_of(plan->operation);
    *location = (sbx_location){.depth = 0};
    if (list.len == 0) {
        locate_record(shape, location);
    } else if (cx_str_equal(list, CX_LIT(".")) && shape != NULL &&
               shape->kind == CXONE_SHAPE_ARRAY) {
        location->record = first_of(cx_shape_item(shape));
        location->list = true;
    } else if (shape == NULL || !locate_list(shape, list, location)) {
        invent_list(plan, shape, location);
    }
}
