#include "services/realtime_data/activity.h"

#include <stdio.h>

#include "api/query.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/time.h"
#include "json/writer.h"
#include "services/admin/skills.h"
#include "services/records.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- one record */

static const struct {
    const char *wrong;
    const char *right;
} misspelt[] = {
    {"agentsAvaliable", "agentsAvailable"},
    {"agentsUnavaliable", "agentsUnavailable"},
};

static const char *right_name(const char *name)
{
    for (size_t i = 0; i < CX_COUNT(misspelt); i++) {
        if (cx_str_equal_nocase(cx_str_of(name), cx_str_of(misspelt[i].wrong))) {
            return misspelt[i].right;
        }
    }
    return name;
}

/* RFC 3339; a time without zone is UTC, as all of CXone's are. */
static bool read_time(const cx_json_value *record, const char *key, int64_t *unix_ms)
{
    char zoned[64];
    const cx_str text = cx_json_get_text(record, key);
    if (cx_time_parse(text, unix_ms)) {
        return true;
    }
    if (text.len == 0 || text.len + 1 >= sizeof zoned) {
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        zoned[i] = text.ptr[i];
    }
    zoned[text.len] = 'Z';
    return cx_time_parse((cx_str){zoned, text.len + 1}, unix_ms);
}

static bool derive_longest_wait(const cx_json_value *record, int64_t *out)
{
    int64_t queued = 0;
    int64_t now_ms = 0;
    int64_t since_ms = 0;
    const bool counted = cx_json_lenient_integer(cx_json_get(record, "queueCount"), &queued);
    if ((counted && queued == 0) ||
        (!counted && cx_json_get_text(record, "earliestQueueTime").len == 0)) {
        *out = 0;
        return true;
    }
    if (!read_time(record, "serverTime", &now_ms) ||
        !read_time(record, "earliestQueueTime", &since_ms)) {
        return false;
    }
    /* A time before 1970 is how some systems write "none". */
    *out = since_ms > 0 && now_ms > since_ms ? (now_ms - since_ms) / 1000 : 0;
    return true;
}

static bool derive_margin(const cx_json_value *record, int64_t *out)
{
    double level = 0;
    double goal = 0;
    if (!cx_json_real(cx_json_get(record, "serviceLevel"), &level) ||
        !cx_json_real(cx_json_get(record, "serviceLevelGoal"), &goal) || level - goal > 1000 ||
        level - goal < -1000) {
        return false;
    }
    *out = (int64_t)(level - goal);
    return true;
}

/* What this library adds: name, the members it needs, how it comes from them (false: it cannot). */
static const struct {
    cx_str name;
    cx_str needs[3];
    bool (*derive)(const cx_json_value *record, int64_t *out);
} derived[] = {
    {CX_LIT_INIT("longestWaitSeconds"),
     {CX_LIT_INIT("serverTime"), CX_LIT_INIT("earliestQueueTime"), CX_LIT_INIT("queueCount")},
     derive_longest_wait},
    {CX_LIT_INIT("serviceLevelMargin"),
     {CX_LIT_INIT("serviceLevel"), CX_LIT_INIT("serviceLevelGoal")},
     derive_margin},
};

void cx_activity_write(const cx_json_value *record, cx_str fields, cx_buf *out)
{
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    for (const char *key = cx_json_next_key(record, NULL); key != NULL;
         key = cx_json_next_key(record, key)) {
        const char *name = right_name(key);
        const bool twice = name != key && cx_json_get(record, name) != NULL;
        if (!twice && (fields.len == 0 || cx_fields_have(fields, cx_str_of(name)))) {
            cx_json_key(&w, name);
            cx_json_write_value(&w, cx_json_get(record, key));
        }
    }
    for (size_t i = 0; i < CX_COUNT(derived); i++) {
        int64_t number = 0;
        if (fields.len != 0 && !cx_fields_have(fields, derived[i].name)) {
            continue;
        }
        cx_json_key(&w, derived[i].name.ptr);
        if (derived[i].derive(record, &number)) {
            cx_json_integer_number(&w, number);
        } else {
            cx_json_null(&w);
        }
    }
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- the list */

typedef struct activity {
    cx_api api;
    cx_buf query;
    cx_buf fields;   /* what the caller chose, rightly spelt; empty: everything */
    int64_t *ids;    /* NULL: all skills */
    size_t count;    /* of ids */
    size_t index;    /* of the skill being read */
    cx_pages *pages; /* NULL: the skill's list is not open */
    cx_json *record; /* handed out */
} activity;

static void activity_release(void *context)
{
    activity *a = context;
    if (a != NULL) {
        cx_buf_deinit(&a->query);
        cx_buf_deinit(&a->fields);
        cx_free(a->ids);
        cx_pages_free(a->pages);
        cx_json_free(a->record);
        cx_free(a);
    }
}
CX_DEFINE_AUTO(activity, activity *, activity_release)

static int64_t activity_total(const void *context)
{
    const activity *a = context;
    if (a->ids != NULL) {
        return (int64_t)a->count;
    }
    return a->pages != NULL ? cx_pages_total(a->pages) : -1;
}

static cxone_status open_list(activity *a, cxone_error **err)
{
    char id[24];
    if (a->ids == NULL) {
        const cx_call all = {.operation =
                                 cx_operation_find(CX_LIT("realtime/skills.activity.list")),
                             .query = cx_buf_view(&a->query)};
        return cx_pages_open(&a->api, &all, &a->pages, err);
    }
    (void)snprintf(id, sizeof id, "%lld", (long long)a->ids[a->index]);
    const cx_argument arguments[] = {{"skillId", cx_str_of(id)}};
    const cx_call one = {.operation = cx_operation_find(CX_LIT("realtime/skill.activity.get")),
                         .path_arguments = arguments,
                         .path_argument_count = CX_COUNT(arguments),
                         .query = cx_buf_view(&a->query)};
    return cx_pages_open(&a->api, &one, &a->pages, err);
}

static cxone_status hand_out(activity *a, const cx_json_value *record, const cx_json_value **out,
                             cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    cx_activity_write(record, cx_buf_view(&a->fields), &text);
    CX_TRY(cx_buf_check(&text, "a skill's activity", err));
    cx_json *fresh = NULL;
    CX_TRY(cx_json_parse(cx_buf_view(&text), &fresh, err));
    cx_json_free(a->record);
    a->record = fresh;
    *out = cx_json_root(fresh);
    return CXONE_OK;
}

static cxone_status activity_next(void *context, const cx_json_value **out, cxone_error **err)
{
    activity *a = context;
    const size_t lists = a->ids != NULL ? a->count : 1;
    for (; a->index < lists; a->index++) {
        const cx_json_value *record = NULL;
        if (a->pages == NULL) {
            CX_TRY(open_list(a, err));
        }
        CX_TRY(cx_pages_next(a->pages, &record, err));
        if (record != NULL) {
            return hand_out(a, record, out, err);
        }
        if (a->ids != NULL) {
            cx_pages_free(a->pages);
            a->pages = NULL;
        }
    }
    *out = NULL;
    return CXONE_OK;
}

/* What to ask CXone for: the caller's fields, what derived ones need, and the id, which tells the
 * records apart. */
static void choose_fields(activity *a, cx_str chosen, cx_buf *asked)
{
    cx_str field;
    while (cx_str_next(&chosen, ',', &field)) {
        CX_AUTO(cx_buf) cx_buf name;
        cx_buf_init(&name, CX_MAX_MESSAGE);
        cx_buf_append(&name, cx_str_trim(field));
        const cx_str right = cx_str_of(right_name(name.ptr));
        bool ours = false;
        for (size_t i = 0; i < CX_COUNT(derived); i++) {
            const bool named = cx_str_equal_nocase(right, derived[i].name);
            for (size_t k = 0; named && k < CX_COUNT(derived[i].needs); k++) {
                cx_fields_add(asked, derived[i].needs[k]);
            }
            ours = ours || named;
        }
        if (!ours) {
            cx_fields_add(asked, right);
        }
        cx_fields_add(&a->fields, right);
    }
    if (asked->len != 0) {
        cx_fields_add(asked, CX_LIT("skillId"));
    }
}

static cxone_status build_query(activity *a, const cxone_activity_options *options,
                                cxone_error **err)
{
    int64_t since_ms = 0;
    char since[32] = "";
    CX_AUTO(cx_buf) cx_buf asked;
    cx_buf_init(&asked, CX_MAX_MESSAGE);
    choose_fields(a, cx_str_of(options->fields), &asked);
    if (options->updated_since != NULL) {
        if (!cx_time_parse(cx_str_of(options->updated_since), &since_ms)) {
            return cx_fail_hint(err, CXONE_ERR_ARG, "write it like 2026-11-02T08:00:00Z",
                                "not a time: \"%s\"", options->updated_since);
        }
        cx_time_format(since_ms, since);
    }
    cx_query_text(&a->query, "fields", cx_buf_view(&asked));
    cx_query_text(&a->query, "updatedSince", cx_str_of(since));
    if (a->count == 0 && options->media_type_id != 0) {
        cx_query_integer(&a->query, "mediaTypeId", options->media_type_id);
    }
    if (a->count == 0 && options->outbound >= 0) {
        cx_query_bool(&a->query, "IsOutbound", options->outbound != 0);
    }
    CX_TRY(cx_buf_check(&asked, "the list of fields", err));
    CX_TRY(cx_buf_check(&a->fields, "the list of fields", err));
    return cx_buf_check(&a->query, "the query", err);
}

static cxone_status find_ids(activity *a, const char *const *skills, size_t count,
                             cxone_error **err)
{
    if (count == 0) {
        return CXONE_OK;
    }
    a->ids = cx_alloc_zero(count, sizeof *a->ids);
    if (a->ids == NULL) {
        return cx_fail_nomem(err);
    }
    for (size_t i = 0; i < count; i++) {
        CX_TRY(cx_skill_find_id(&a->api, cx_str_of(skills[i]), &a->ids[i], err));
    }
    return CXONE_OK;
}

cxone_status cx_skill_activity(const cx_api *api, const char *const *skills, size_t count,
                               const cxone_activity_options *options, cxone_records **out,
                               cxone_error **err)
{
    CX_AUTO(activity) activity *a = cx_alloc_zero(1, sizeof *a);
    if (a == NULL) {
        return cx_fail_nomem(err);
    }
    a->api = *api;
    cx_buf_init(&a->query, CX_MAX_URL);
    cx_buf_init(&a->fields, CX_MAX_MESSAGE);
    a->count = count;
    CX_TRY(build_query(a, options, err));
    CX_TRY(find_ids(a, skills, count, err));
    cx_records_source source = {NULL, activity_next, NULL, activity_total, activity_release};
    CX_MOVE(&source.context, a);
    return cx_records_new(&source, out, err);
}
