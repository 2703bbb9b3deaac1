#include "sandbox/generic/answer.h"

#include <stdio.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/generic/document.h"
#include "sandbox/generic/items.h"
#include "sandbox/generic/lists.h"
#include "sandbox/generic/rows.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/agent_sessions.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* One operation under way. */
typedef struct work {
    sbx_call *call;
    const cx_operation *operation;
    sbx_plan plan;
    sbx_location location;
    sbx_rows rows;
    const cx_json_value *body; /* NULL: none */
    sbx_slice slice;
    bool sliced;        /* the answer tells of pages */
    cx_buf records;     /* the text of a list's array */
    const sbx_row *row; /* the one record of the answer; NULL: there is none */
    cx_str fields;
    sbx_scene scene; /* of what is not a record */
} work;

static const cx_shape *first_of(const cx_shape *shape)
{
    return shape != NULL && shape->kind == CXONE_SHAPE_ONE ? cx_shape_alternative(shape, 0) : shape;
}

static unsigned success_of(const cx_operation *operation)
{
    const uint16_t *statuses = cx_operation_success(operation);
    return statuses[0] != 0 ? statuses[0] : 200;
}

/* What a batch of which a part failed is answered with. */
static unsigned partial_status(const cx_operation *operation)
{
    if (sbx_operation_answers(operation, 207)) {
        return 207;
    }
    return sbx_operation_answers(operation, 206) ? 206 : success_of(operation);
}

static void write_here(const work *job, cx_json_writer *w)
{
    const sbx_location *location = &job->location;
    if (location->list) {
        cx_json_begin_array(w);
        cx_buf_append(w->out, cx_str_slice(cx_buf_view(&job->records), 1, job->records.len - 1));
        cx_json_end_array(w);
    } else if (job->row != NULL) {
        sbx_rows_write(&job->rows, job->row, location->record, job->fields, w);
    } else {
        sbx_scene_write_record(&job->scene, location->record, w);
    }
}

static const char *name_at(const sbx_location *location, size_t depth)
{
    return location->names[depth] != NULL ? location->names[depth] : location->invented;
}

/* The members around the records. Recursion ends at the location's depth. */
static void write_around(const work *job, const cx_shape *shape, size_t depth, cx_json_writer *w)
{
    const sbx_location *location = &job->location;
    if (depth == location->depth) {
        write_here(job, w);
        return;
    }
    const cx_str way = cx_str_of(name_at(location, depth));
    cx_json_begin_object(w);
    for (size_t i = 0; i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        const char *name = cx_operation_text(member->name);
        const cx_shape *inner = first_of(cx_operation_shape(member->shape));
        if (cx_str_equal(cx_str_of(name), way)) {
            cx_json_key(w, name);
            write_around(job, inner, depth + 1, w);
        } else if (!(location->alone && inner->kind == CXONE_SHAPE_ARRAY) &&
                   !(job->sliced && sbx_slice_write(&job->slice, job->call, name, w))) {
            cx_json_key(w, name);
            sbx_scene_write(&job->scene, inner, name, w);
        }
    }
    const char *token = job->sliced ? sbx_slice_token_name(&job->slice) : NULL;
    if (depth == 0 && token != NULL && cx_shape_member(shape, cx_str_of(token)) == NULL) {
        (void)sbx_slice_write(&job->slice, job->call, token, w);
    }
    cx_json_end_object(w);
}

/* A list of which no source says what is around it. */
static void write_invented(const work *job, cx_json_writer *w)
{
    if (job->location.depth == 0) {
        write_here(job, w);
        return;
    }
    const char *token = sbx_slice_token_name(&job->slice);
    cx_json_begin_object(w);
    (void)sbx_slice_write(&job->slice, job->call, "totalRecords", w);
    if (job->operation->paging == CX_PAGING_SKIP_TOP || job->operation->paging == CX_PAGING_LINKS) {
        const bool at_root = cx_str_starts_with(cx_str_of(cx_operation_path(job->operation)),
                                                CX_LIT("/incontactapi/"));
        (void)sbx_slice_write(&job->slice, job->call, at_root ? "_links" : "links", w);
    }
    if (token != NULL) {
        (void)sbx_slice_write(&job->slice, job->call, token, w);
    }
    cx_json_key(w, name_at(&job->location, 0));
    write_here(job, w);
    cx_json_end_object(w);
}

/* Versions of long ago wrap what they read. */
static bool is_wrapped(const work *job, const cx_shape *shape)
{
    const cx_captures *captures = &job->call->captures;
    uint64_t version = 0;
    if (captures->count == 0 || !cx_str_equal(captures->name[0], CX_LIT("version")) ||
        (shape != NULL && cx_shape_member(shape, CX_LIT("resultSet")) != NULL)) {
        return false;
    }
    const cx_str text = cx_str_slice(captures->value[0], 1, captures->value[0].len);
    return cx_scan_uint(cx_str_slice(text, 0, cx_str_find(text, '.')), 999, &version) &&
           version < SBX_FIRST_UNWRAPPED_VERSION;
}

static void write_answer(const work *job, unsigned status)
{
    const cx_shape *shape = first_of(cx_operation_shape(job->operation->reply));
    const bool reads = job->plan.action == SBX_ACTION_LIST || job->plan.action == SBX_ACTION_READ;
    const bool wrapped = reads && is_wrapped(job, shape);
    cx_json_writer w;
    sbx_reply_json(job->call->reply, status, &w);
    if (wrapped) {
        cx_json_begin_object(&w);
        cx_json_key(&w, "resultSet");
    }
    if (job->location.missing) {
        write_invented(job, &w);
    } else {
        write_around(job, shape, 0, &w);
    }
    if (wrapped) {
        cx_json_end_object(&w);
    }
}

/* Nothing is known of the body: the status alone. */
static void answer_status(const work *job, unsigned status)
{
    sbx_reply_empty(job->call->reply, status);
    if (status >= 300 && status < 400) {
        CX_AUTO(cx_buf) cx_buf url;
        cx_buf_init(&url, SBX_MAX_TEXT);
        sbx_call_origin(job->call, &url);
        cx_buf_puts(&url, "/_sandbox");
        sbx_check(&url);
        sbx_reply_header_add(job->call->reply, "Location", cx_buf_view(&url));
    }
}

static void answer_not_found(const work *job)
{
    sbx_call_fail(job->call, 404, "not_found", job->plan.id, "Not Found");
}

/* The value of the placeholder that names the record. */
static void item_id(const work *job, cx_buf *out)
{
    const cx_captures *captures = &job->call->captures;
    const cx_str path = cx_str_of(cx_operation_path(job->operation));
    const cx_str above = job->plan.collection;
    /* The placeholder after the collection, or the last one where the collection is another's. */
    const cx_str rest = cx_str_slice(path, above.len + 1, path.len);
    cx_str name = cx_str_slice(rest, 0, cx_str_find(rest, '/'));
    name = cx_str_slice(name, 1, name.len > 0 ? name.len - 1 : 0);
    const bool own = cx_str_equal(cx_str_slice(path, 0, above.len), above);
    for (size_t i = 0; i < captures->count; i++) {
        if (own ? cx_str_equal(captures->name[i], name) : i + 1 == captures->count) {
            cx_buf_reset(out);
            sbx_decode(out, captures->value[i]);
        }
    }
    sbx_check(out);
}

static void answer_list(work *job)
{
    CX_AUTO(sbx_query) sbx_query query;
    sbx_query_init(&query);
    if (!sbx_slice_read(job->call, job->operation, job->body, &job->slice) ||
        !sbx_query_read(job->call, &job->plan, job->location.record, job->body, &query)) {
        return;
    }
    cx_json_writer w;
    cx_json_writer_init(&w, &job->records, 0);
    cx_json_begin_array(&w);
    sbx_rows_write_page(&job->rows, job->location.record, &query, &job->slice, &w);
    cx_json_end_array(&w);
    sbx_check(&job->records);
    job->sliced = true;
    if (job->records.len == sizeof "[]" - 1 && sbx_operation_answers(job->operation, 204)) {
        answer_status(job, 204);
    } else {
        write_answer(job, success_of(job->operation));
    }
}

static void answer_read(work *job)
{
    CX_AUTO(sbx_query) sbx_query query;
    CX_AUTO(cx_buf) cx_buf id;
    sbx_query_init(&query);
    cx_buf_init(&id, SBX_MAX_ID - 1);
    if (!sbx_query_read(job->call, &job->plan, job->location.record, NULL, &query)) {
        return;
    }
    cx_buf_puts(&id, ".");
    if (job->plan.item) {
        item_id(job, &id);
    }
    CX_AUTO(sbx_row) sbx_row row;
    sbx_rows_find(&job->rows, cx_buf_view(&id), &row);
    if (row.deleted) {
        answer_not_found(job);
        return;
    }
    if (job->operation->reply == 0 && job->operation->list == 0 && row.stored == NULL) {
        answer_status(job, success_of(job->operation));
        return;
    }
    job->row = &row;
    job->fields = cx_buf_view(&query.fields);
    if (job->location.list) {
        cx_json_writer w;
        cx_json_writer_init(&w, &job->records, 0);
        cx_json_begin_array(&w);
        sbx_rows_write(&job->rows, &row, job->location.record, job->fields, &w);
        cx_json_end_array(&w);
        sbx_check(&job->records);
        job->slice = (sbx_slice){.operation = job->operation, .top = 1, .total = 1};
        job->sliced = true;
    }
    write_answer(job, success_of(job->operation));
    job->row = NULL;
}

/* Where in its collection a record is, or will be. */
static int64_t position_of(const work *job, const sbx_row *row)
{
    CX_AUTO(sbx_entry) sbx_entry entry = {0};
    if (row->number < job->rows.count) {
        return row->number;
    }
    if (sbx_store_find(job->call->app->store, cx_buf_view(&job->rows.key), cx_str_of(row->id),
                       &entry)) {
        return entry.position;
    }
    return SBX_FIRST_CREATED + sbx_store_next(job->call->app->store);
}

static bool put(const work *job, int64_t position, const char *id, const char *body)
{
    const sbx_change change = {
        .position = position,
        .changed_ms = sbx_app_world_ms(job->call->app),
        .id = id,
        .body = body,
    };
    return sbx_store_put(job->call->app->store, cx_buf_view(&job->rows.key), &change);
}

/* Stores one record: what it has now, and what the call says over it. */
static bool store_item(const work *job, const sbx_item *item, sbx_written *written)
{
    CX_AUTO(sbx_entry) sbx_entry before = {0};
    CX_AUTO(cx_json) cx_json *old = NULL;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    CX_AUTO(sbx_row) sbx_row row = {0};
    int64_t position = 0;
    if (item->id[0] == '\0') {
        sbx_rows_new_id(&job->rows, written->id, &position);
    } else {
        sbx_rows_find(&job->rows, cx_str_of(item->id), &row);
        position = position_of(job, &row);
        (void)snprintf(written->id, sizeof written->id, "%s", item->id);
    }
    if (sbx_store_find(job->call->app->store, cx_buf_view(&job->rows.key), cx_str_of(written->id),
                       &before) &&
        before.body != NULL) {
        old = sbx_json_read(cx_str_of(before.body));
    }
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    sbx_json_merge(cx_json_root(old), item->object, &w);
    sbx_check(&text);
    written->body = sbx_json_read(cx_buf_view(&text));
    return put(job, position, written->id, text.ptr);
}

static bool remove_item(const work *job, const sbx_item *item, sbx_written *written)
{
    CX_AUTO(sbx_row) sbx_row row;
    sbx_rows_find(&job->rows, cx_str_of(item->id), &row);
    (void)snprintf(written->id, sizeof written->id, "%s", item->id);
    return put(job, position_of(job, &row), written->id, NULL);
}

/* The answer of a call that changed things, or would have. */
static void answer_written(work *job, const sbx_written *written, size_t count)
{
    sbx_scene *scene = &job->scene;
    size_t failed = 0;
    for (size_t i = 0; i < count; i++) {
        failed += written[i].failed ? 1 : 0;
    }
    const unsigned status =
        failed > 0 ? partial_status(job->operation) : success_of(job->operation);
    if (job->operation->reply == 0) {
        answer_status(job, status);
        return;
    }
    scene->written = written;
    scene->written_count = count;
    scene->failed = failed > 0 && failed == count;
    if (count > 0 && job->plan.action != SBX_ACTION_ANSWER) {
        scene->stored = cx_json_root(written[0].body);
        scene->row = sbx_scene_row(scene, scene->own, cx_str_of(written[0].id));
        scene->changed_ms = sbx_app_world_ms(job->call->app);
        sbx_scene_know(scene, cx_str_of(scene->own), cx_str_of(written[0].id));
        (void)snprintf(scene->known[scene->known_count - 1].kind, SBX_MAX_KIND, "%s", scene->own);
    }
    write_answer(job, status);
    scene->written = NULL;
    scene->written_count = 0;
    scene->stored = NULL;
}

/* Does one part of the call, unless it is to fail. */
static bool do_item(const work *job, const sbx_item *item, sbx_written *written)
{
    switch (written->failed ? SBX_ACTION_ANSWER : job->plan.action) {
    case SBX_ACTION_WRITE:
        return store_item(job, item, written);
    case SBX_ACTION_REMOVE:
        return remove_item(job, item, written);
    case SBX_ACTION_ANSWER:
    case SBX_ACTION_LIST:
    case SBX_ACTION_READ:
        (void)snprintf(written->id, sizeof written->id, "%s", item->id[0] != '\0' ? item->id : "1");
        return true;
    }
    return true;
}

/* The record that the path names must be there to be changed or removed. */
static bool is_gone(const work *job, cx_str id)
{
    CX_AUTO(sbx_row) sbx_row row;
    const bool adds = cx_str_equal(cx_str_of(cx_operation_method(job->operation)), CX_LIT("POST"));
    sbx_rows_find(&job->rows, id, &row);
    return row.deleted && !adds && !job->plan.document;
}

static void answer_change(work *job)
{
    CX_AUTO(sbx_items) sbx_items items;
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&id, SBX_MAX_ID - 1);
    const bool removes = job->plan.action == SBX_ACTION_REMOVE;
    const bool single = job->plan.item || job->plan.document;
    sbx_items_read(job->call, &job->plan, job->body, removes && !single, &items);
    if (single) {
        cx_buf_puts(&id, ".");
        if (job->plan.item) {
            item_id(job, &id);
        }
        if (is_gone(job, cx_buf_view(&id))) {
            answer_not_found(job);
            return;
        }
        items.count = items.count > 1 ? 1 : items.count;
        for (size_t i = 0; i < items.count; i++) {
            (void)snprintf(items.items[i].id, SBX_MAX_ID, "%s", id.ptr);
        }
    }
    sbx_written *written = sbx_new(items.count + 1, sizeof *written);
    bool kept = true;
    for (size_t i = 0; i < items.count && kept; i++) {
        written[i].failed = i < job->call->partial;
        kept = do_item(job, &items.items[i], &written[i]);
    }
    if (kept) {
        answer_written(job, written, items.count);
    } else {
        sbx_call_fail(job->call, 507, "state", NULL, "the sandbox cannot write its state file");
    }
    for (size_t i = 0; i < items.count; i++) {
        cx_json_free(written[i].body);
    }
    cx_free(written);
}

/* False, and the call answered, when a required parameter of the query is missing. Some callers
 * send these in the body. */
static bool check_query(sbx_call *call, const cx_operation *operation, const cx_json_value *body)
{
    const cx_parameter *parameters = cx_operation_first_parameter(operation);
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&value, SBX_MAX_TEXT);
    for (size_t i = 0; i < operation->parameter_count; i++) {
        const char *name = cx_operation_text(parameters[i].name);
        cx_buf_reset(&value);
        if (parameters[i].place == CX_PLACE_QUERY && parameters[i].required &&
            parameters[i].fallback == 0 && !sbx_acd_text(call, name, &value) &&
            (cx_json_type(body) != CXONE_TYPE_OBJECT || cx_json_get(body, name) == NULL)) {
            sbx_acd_refuse(call, name);
            return false;
        }
    }
    return true;
}

/* False, and the call answered, when the version of the path is none. */
static bool check_version(sbx_call *call)
{
    const cx_captures *captures = &call->captures;
    if (captures->count == 0 || !cx_str_equal(captures->name[0], CX_LIT("version"))) {
        return true;
    }
    cx_buf_reset(&call->parameters[0]);
    cx_buf_append(&call->parameters[0], captures->value[0]);
    unsigned version = 0;
    return sbx_acd_version(call, &version);
}

/* The body as JSON, where it is; false, and the call answered, when it is needed and not good. */
static bool read_body(sbx_call *call, const cx_operation *operation, cx_json **document)
{
    const cx_str body = cx_str_trim(call->request->body);
    const cx_str type = sbx_request_header(call->request, CX_LIT("Content-Type"));
    const bool json = type.len == 0 || sbx_acd_contains(type, CX_LIT("json"));
    if (body.len == 0 && operation->body_required) {
        sbx_call_fail(call, 400, "invalid_request", NULL, "the request has no body");
        return false;
    }
    if (body.len > 0 && cx_json_parse(body, document, NULL) != CXONE_OK && json) {
        sbx_call_fail(call, 400, "invalid_request", NULL, "the body is not valid JSON");
        return false;
    }
    return true;
}

void sbx_answer_operation(sbx_call *call)
{
    work job = {.call = call, .operation = call->operation};
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (!check_version(call) || !sbx_agent_session_check(call) ||
        !read_body(call, job.operation, &document)) {
        return;
    }
    job.body = cx_json_root(document);
    if (!check_query(call, job.operation, job.body)) {
        return;
    }
    job.plan = *sbx_plan_of(&call->app->plans, job.operation);
    sbx_plan_locate(&job.plan, &job.location);
    if (job.location.record == NULL) {
        job.location.record = job.plan.record;
    }
    sbx_rows_open(call, &job.plan, &call->captures, &job.rows);
    cx_buf_init(&job.records, SBX_MAX_TEXT);
    job.scene = job.rows.scene;
    switch (job.plan.action) {
    case SBX_ACTION_LIST:
        answer_list(&job);
        break;
    case SBX_ACTION_READ:
        answer_read(&job);
        break;
    case SBX_ACTION_ANSWER:
    case SBX_ACTION_WRITE:
    case SBX_ACTION_REMOVE:
        answer_change(&job);
        break;
    }
    cx_buf_deinit(&job.records);
    sbx_rows_close(&job.rows);
}

bool sbx_answer_prevails(sbx_call *call)
{
    if (call->operation == NULL) {
        return false;
    }
    const sbx_plan *plan = sbx_plan_of(&call->app->plans, call->operation);
    if (plan->action != SBX_ACTION_LIST && (plan->action != SBX_ACTION_READ || !plan->item)) {
        return false;
    }
    CX_AUTO(sbx_rows) sbx_rows rows;
    int64_t count = 0;
    sbx_rows_open(call, plan, &call->captures, &rows);
    if (plan->action == SBX_ACTION_LIST) {
        return sbx_lists_get(&call->app->lists, cx_buf_view(&rows.name), &count) ||
               rows.entries.count > 0;
    }
    CX_AUTO(cx_buf) cx_buf id;
    CX_AUTO(sbx_row) sbx_row row = {0};
    cx_buf_init(&id, SBX_MAX_ID - 1);
    const work job = {.call = call, .operation = call->operation, .plan = *plan};
    item_id(&job, &id);
    sbx_rows_find(&rows, cx_buf_view(&id), &row);
    return row.changed_ms != 0;
}

bool sbx_answer_set_rows(const sbx_call *call, cx_str path, int64_t rows)
{
    static const char *const methods[] = {"GET", "POST"};
    for (size_t i = 0; i < CX_COUNT(methods); i++) {
        cx_captures captures;
        const cx_operation *operation = cx_operation_match(cx_str_of(methods[i]), path, &captures);
        if (operation == NULL) {
            continue;
        }
        const sbx_plan *plan = sbx_plan_of(&call->app->plans, operation);
        if (plan->action == SBX_ACTION_LIST) {
            CX_AUTO(cx_buf) cx_buf name;
            cx_buf_init(&name, SBX_MAX_TEXT);
            sbx_collection_name(plan->collection, &captures, &name);
            sbx_lists_set(&call->app->lists, cx_buf_view(&name), rows);
            return true;
        }
    }
    return false;
}
