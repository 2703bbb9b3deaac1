#include "sandbox/generic/rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/generic/document.h"
#include "sandbox/generic/lists.h"
#include "sandbox/generic/world.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void append_lower(cx_buf *out, cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        cx_buf_putc(out, cx_to_lower(text.ptr[i]));
    }
}

void sbx_decode(cx_buf *out, cx_str encoded)
{
    const size_t start = out->len;
    if (!cx_percent_decode(out, encoded, false)) {
        cx_buf_truncate(out, start);
        cx_buf_append(out, encoded);
    }
}

/* The value of a placeholder, decoded. */
static void append_capture(cx_buf *out, const cx_captures *captures, cx_str name)
{
    CX_AUTO(cx_buf) cx_buf decoded;
    cx_buf_init(&decoded, SBX_MAX_TEXT);
    for (size_t i = 0; i < captures->count; i++) {
        if (cx_str_equal(captures->name[i], name)) {
            sbx_decode(&decoded, captures->value[i]);
            append_lower(out, cx_buf_view(&decoded));
            return;
        }
    }
}

void sbx_collection_name(cx_str collection, const cx_captures *captures, cx_buf *out)
{
    cx_str segment;
    while (cx_str_next(&collection, '/', &segment)) {
        if (segment.len == 0 || sbx_is_version(segment) || cx_str_equal(segment, CX_LIT("3.0"))) {
            continue;
        }
        cx_buf_putc(out, '/');
        if (cx_str_starts_with(segment, CX_LIT("{"))) {
            append_capture(out, captures, cx_str_slice(segment, 1, segment.len - 1));
        } else {
            append_lower(out, segment);
        }
    }
    sbx_check(out);
}

/* A collection below a record that a call created is empty from the beginning. */
static bool is_below_created(const sbx_rows *rows, sbx_store *store)
{
    const cx_str key = cx_buf_view(&rows->key);
    for (size_t slash = 0; slash < key.len; slash++) {
        const cx_str id = cx_str_slice(key, slash + 1, key.len);
        CX_AUTO(sbx_entry) sbx_entry entry = {0};
        if (key.ptr[slash] == '/' &&
            sbx_store_find(store, cx_str_slice(key, 0, slash),
                           cx_str_slice(id, 0, cx_str_find(id, '/')), &entry) &&
            entry.position >= SBX_FIRST_CREATED) {
            return true;
        }
    }
    return false;
}

static int64_t count_rows(const sbx_rows *rows)
{
    const sbx_app *app = rows->scene.app;
    int64_t count = 0;
    if (sbx_lists_get(&app->lists, cx_buf_view(&rows->name), &count)) {
        return count;
    }
    count = sbx_world_count(&rows->scene, cx_buf_view(&rows->name));
    if (count >= 0) {
        return count;
    }
    return is_below_created(rows, app->store) ? 0 : app->options->rows;
}

/* What the path says of ids: "/skills/{skillId}/agents" tells of a skill. */
static void know_captures(sbx_scene *scene, cx_str collection, const cx_captures *captures)
{
    cx_str segment;
    char word[48] = "thing";
    while (cx_str_next(&collection, '/', &segment)) {
        if (!cx_str_starts_with(segment, CX_LIT("{"))) {
            (void)sbx_singular(segment, word);
            continue;
        }
        const cx_str name = cx_str_slice(segment, 1, segment.len - 1);
        for (size_t i = 0; i < captures->count; i++) {
            if (cx_str_equal(captures->name[i], name) && !cx_str_equal(name, CX_LIT("version"))) {
                sbx_scene_know(scene, cx_str_equal(name, CX_LIT("id")) ? cx_str_of(word) : name,
                               captures->value[i]);
            }
        }
    }
}

static bool is_digits_family(cx_str path)
{
    return cx_str_starts_with(path, CX_LIT("/incontactapi/")) ||
           cx_str_starts_with(path, CX_LIT("/dfo/"));
}

void sbx_rows_open(const sbx_call *call, const sbx_plan *plan, const cx_captures *captures,
                   sbx_rows *rows)
{
    char word[48];
    *rows = (sbx_rows){.plan = plan};
    cx_buf_init(&rows->name, SBX_MAX_TEXT);
    cx_buf_init(&rows->key, SBX_MAX_TEXT);
    sbx_scene_init(&rows->scene, call);
    sbx_collection_name(plan->collection, captures, &rows->name);
    cx_buf_printf(&rows->key, "%lld ", (long long)call->user->tenant->business_unit);
    cx_buf_append(&rows->key, cx_buf_view(&rows->name));
    sbx_check(&rows->key);
    sbx_scene *scene = &rows->scene;
    scene->scope = cx_str_hash(cx_buf_view(&rows->key));
    scene->digits = is_digits_family(plan->collection);
    scene->id_member = plan->id;
    know_captures(scene, plan->collection, captures);
    if (plan->id != NULL && !cx_str_equal_nocase(cx_str_of(plan->id), CX_LIT("id")) &&
        !cx_str_equal_nocase(cx_str_of(plan->id), CX_LIT("uuid"))) {
        (void)sbx_kind_of(cx_str_of(plan->id), scene->own);
    } else if (plan->id == NULL && plan->placeholder.len > 2) {
        (void)sbx_kind_of(plan->placeholder, scene->own);
    } else {
        (void)sbx_kind_of(sbx_singular(sbx_last_segment(plan->collection), word), scene->own);
    }
    if (!plan->document) {
        rows->count = count_rows(rows);
    }
    sbx_store_list(call->app->store, cx_buf_view(&rows->key), &rows->entries);
}

void sbx_rows_close(sbx_rows *rows)
{
    cx_buf_deinit(&rows->name);
    cx_buf_deinit(&rows->key);
    sbx_entries_deinit(&rows->entries);
}

void sbx_row_deinit(sbx_row *row)
{
    cx_json_free(row->stored);
    *row = (sbx_row){0};
}

const cx_shape *sbx_rows_id_shape(const sbx_rows *rows)
{
    const cx_member *member = rows->plan->id != NULL
                                  ? cx_shape_member(rows->plan->record, cx_str_of(rows->plan->id))
                                  : NULL;
    return member != NULL ? cx_operation_shape(member->shape) : NULL;
}

/* What was written over what the contact centre has. */
static cx_json *lay_over(const cx_json *below, const char *body)
{
    cx_json *above = sbx_json_read(cx_str_of(body));
    if (above == NULL || below == NULL) {
        return above;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    sbx_json_merge(cx_json_root(below), cx_json_root(above), &w);
    cx_json_free(above);
    above = sbx_json_read(cx_buf_view(&text));
    return above;
}

/* Takes over what an entry says of the row. */
static void apply_entry(sbx_row *row, const sbx_entry *entry)
{
    row->deleted = entry->body == NULL;
    row->exists = entry->body != NULL;
    row->changed_ms = entry->changed_ms;
    (void)snprintf(row->id, sizeof row->id, "%s", entry->id);
    if (entry->body != NULL) {
        cx_json *merged = lay_over(row->stored, entry->body);
        cx_json_free(row->stored);
        row->stored = merged;
    }
}

/* The row of a number, `entry` what was stored of it. */
static void make_row(const sbx_rows *rows, int64_t number, const sbx_entry *entry, sbx_row *row)
{
    *row = (sbx_row){.number = number, .exists = true};
    if (number < rows->count) {
        row->stored = sbx_world_record(&rows->scene, cx_buf_view(&rows->name), number, row->id);
    }
    if (row->stored == NULL && entry == NULL) {
        sbx_scene_id(&rows->scene, rows->scene.own, sbx_rows_id_shape(rows), number, row->id);
    }
    if (entry != NULL) {
        apply_entry(row, entry);
        if (entry->position >= SBX_FIRST_CREATED) {
            row->number = sbx_scene_row(&rows->scene, rows->scene.own, cx_str_of(entry->id));
        }
    }
}

void sbx_rows_find(const sbx_rows *rows, cx_str id, sbx_row *out)
{
    const sbx_app *app = rows->scene.app;
    const cx_str name = cx_buf_view(&rows->name);
    int64_t number = sbx_world_find(&rows->scene, name, id);
    if (number < 0) {
        number = sbx_scene_row(&rows->scene, rows->scene.own, id);
    }
    CX_AUTO(sbx_entry) sbx_entry entry = {0};
    const bool found = sbx_store_find(app->store, cx_buf_view(&rows->key), id, &entry);
    *out = (sbx_row){.number = number, .exists = number < rows->count};
    if (number < rows->count) {
        out->stored = sbx_world_record(&rows->scene, name, number, out->id);
    }
    (void)snprintf(out->id, sizeof out->id, "%.*s", CX_STR_ARG(id));
    if (found) {
        apply_entry(out, &entry);
    }
}

void sbx_rows_write(const sbx_rows *rows, const sbx_row *row, const cx_shape *shape, cx_str fields,
                    cx_json_writer *w)
{
    sbx_scene scene = rows->scene;
    scene.row = row->number;
    scene.stored = cx_json_root(row->stored);
    scene.changed_ms = row->changed_ms;
    scene.fields = fields;
    if (!rows->plan->document) {
        sbx_scene_know(&scene, cx_str_of(rows->plan->id != NULL ? rows->plan->id : scene.own),
                       cx_str_of(row->id));
        if (scene.known_count > 0) {
            (void)snprintf(scene.known[scene.known_count - 1].kind, SBX_MAX_KIND, "%s", scene.own);
        }
    }
    sbx_scene_write_record(&scene, shape, w);
}

/* Goes through the records in their order. */
typedef struct walk {
    int64_t row;
    size_t entry;
} walk;

/* The next record that was not deleted; false after the last. */
static bool walk_next(const sbx_rows *rows, walk *at, int64_t *number, const sbx_entry **entry)
{
    while (at->row < rows->count || at->entry < rows->entries.count) {
        const sbx_entry *next =
            at->entry < rows->entries.count ? &rows->entries.items[at->entry] : NULL;
        const bool from_start = at->row < rows->count;
        const bool here = next != NULL && (!from_start || next->position <= at->row);
        *number = here && !from_start ? next->position : at->row;
        *entry = here ? next : NULL;
        at->row += from_start ? 1 : 0;
        at->entry += here ? 1 : 0;
        if (!here || next->body != NULL) {
            return true;
        }
    }
    return false;
}

/* Skips records; those between two entries at once. */
static void walk_skip(const sbx_rows *rows, walk *at, int64_t skip)
{
    int64_t number = 0;
    const sbx_entry *entry = NULL;
    while (skip > 0) {
        const int64_t special =
            at->entry < rows->entries.count ? rows->entries.items[at->entry].position : rows->count;
        const int64_t until = special < rows->count ? special : rows->count;
        const int64_t step = until - at->row < skip ? until - at->row : skip;
        if (step > 0) {
            at->row += step;
            skip -= step;
        } else if (walk_next(rows, at, &number, &entry)) {
            skip--;
        } else {
            return;
        }
    }
}

static int64_t count_live(const sbx_rows *rows)
{
    int64_t count = rows->count;
    for (size_t i = 0; i < rows->entries.count; i++) {
        const sbx_entry *entry = &rows->entries.items[i];
        if (entry->position < rows->count) {
            count -= entry->body == NULL ? 1 : 0;
        } else {
            count += entry->body != NULL ? 1 : 0;
        }
    }
    return count;
}

static void write_plain_page(const sbx_rows *rows, const cx_shape *shape, const sbx_query *query,
                             sbx_slice *slice, cx_json_writer *w)
{
    walk at = {0, 0};
    int64_t number = 0;
    const sbx_entry *entry = NULL;
    slice->total = count_live(rows);
    walk_skip(rows, &at, slice->skip);
    for (int64_t i = 0; i < slice->top && walk_next(rows, &at, &number, &entry); i++) {
        CX_AUTO(sbx_row) sbx_row row;
        make_row(rows, number, entry, &row);
        sbx_rows_write(rows, &row, shape, cx_buf_view(&query->fields), w);
    }
}

/* A record that fits; its text is parsed only while it is compared or written. */
typedef struct match {
    int64_t number;
    const sbx_entry *entry;
    cx_json *record; /* owned; only where there is an order */
    const sbx_query *query;
    size_t at; /* where it was found: equal ones stay in that order */
} match;

static int compare_matches(const void *a, const void *b)
{
    const match *one = a;
    const match *other = b;
    const int difference =
        sbx_query_compare(one->query, cx_json_root(one->record), cx_json_root(other->record));
    return difference != 0 ? difference : (one->at > other->at) - (one->at < other->at);
}

/* The record of a match, whole, as its readers would see it. */
static cx_json *read_record(const sbx_rows *rows, const cx_shape *shape, int64_t number,
                            const sbx_entry *entry, int64_t *changed_ms)
{
    cx_json *record = NULL;
    CX_AUTO(sbx_row) sbx_row row;
    make_row(rows, number, entry, &row);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    sbx_rows_write(rows, &row, shape, (cx_str){NULL, 0}, &w);
    sbx_check(&text);
    record = sbx_json_read(cx_buf_view(&text));
    sbx_scene scene = rows->scene;
    scene.row = row.number;
    scene.changed_ms = row.changed_ms;
    *changed_ms = sbx_scene_changed(&scene);
    return record;
}

static void write_chosen_page(const sbx_rows *rows, const cx_shape *shape, const sbx_query *query,
                              sbx_slice *slice, cx_json_writer *w)
{
    match *matches = NULL;
    size_t count = 0;
    size_t capacity = 0;
    walk at = {0, 0};
    match one = {.query = query};
    while (walk_next(rows, &at, &one.number, &one.entry)) {
        int64_t changed_ms = 0;
        CX_AUTO(cx_json)
        cx_json *record = read_record(rows, shape, one.number, one.entry, &changed_ms);
        if (sbx_query_fits(query, cx_json_root(record), changed_ms)) {
            matches = sbx_grow(matches, &capacity, count, sizeof *matches);
            matches[count] = one;
            matches[count].at = count;
            if (query->order_count > 0) {
                CX_MOVE(&matches[count].record, record);
            }
            count++;
        }
    }
    slice->total = (int64_t)count;
    if (matches == NULL) {
        return; /* nothing fits */
    }
    if (query->order_count > 0) {
        qsort(matches, count, sizeof *matches, compare_matches);
    }
    for (int64_t i = slice->skip; i < slice->skip + slice->top && i < (int64_t)count; i++) {
        CX_AUTO(sbx_row) sbx_row row;
        make_row(rows, matches[i].number, matches[i].entry, &row);
        sbx_rows_write(rows, &row, shape, cx_buf_view(&query->fields), w);
    }
    for (size_t i = 0; i < count; i++) {
        cx_json_free(matches[i].record);
    }
    cx_free(matches);
}

void sbx_rows_write_page(const sbx_rows *rows, const cx_shape *shape, const sbx_query *query,
                         sbx_slice *slice, cx_json_writer *w)
{
    if (sbx_query_is_plain(query)) {
        write_plain_page(rows, shape, query, slice, w);
    } else {
        write_chosen_page(rows, shape, query, slice, w);
    }
}

void sbx_rows_new_id(const sbx_rows *rows, char id[SBX_MAX_ID], int64_t *position)
{
    const int64_t next = sbx_store_next(rows->scene.app->store);
    *position = SBX_FIRST_CREATED + next;
    sbx_scene_id(&rows->scene, rows->scene.own, sbx_rows_id_shape(rows), 100000000 + next, id);
}
