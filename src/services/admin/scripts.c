#include "services/admin/scripts.h"

#include "api/query.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/time.h"
#include "services/admin/skills.h"
#include "services/names.h"
#include "services/records.h"

#include "base/banned.h"

enum {
    MOST_PARAMETERS = 20,
    MOST_PARAMETER_BYTES = 32 * 1024 /* less than that */
};

/* ---------------------------------------------------------------- finding */

cxone_status cx_scripts_list(const cx_api *api, const cxone_script_filter *filter,
                             cxone_records **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&query, CX_MAX_URL);
    cx_buf_init(&fields, CX_MAX_URL);
    if (filter->fields != NULL && filter->fields[0] != '\0') {
        cx_buf_puts(&fields, filter->fields);
        cx_fields_add(&fields, CX_LIT("masterID"));
    }
    cx_query_text(&query, "scriptName", cx_str_of(filter->search));
    cx_query_text(&query, "fields", cx_buf_view(&fields));
    if (filter->media_type_id != 0) {
        cx_query_integer(&query, "mediaType", filter->media_type_id);
    }
    if (filter->inactive != 0) {
        cx_query_bool(&query, "includeInactive", true);
    }
    CX_TRY(cx_buf_check(&fields, "the query", err));
    CX_TRY(cx_buf_check(&query, "the query", err));
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/scripts.search")),
                          .query = cx_buf_view(&query)};
    return cx_records_of_call(api, &call, out, err);
}

/* What follows the last backslash. */
static cx_str last_part(cx_str path)
{
    size_t from = path.len;
    while (from > 0 && path.ptr[from - 1] != '\\') {
        from--;
    }
    return cx_str_slice(path, from, path.len);
}

static bool has_folder(cx_str path)
{
    return cx_str_find(path, '\\') < path.len;
}

/* By path; by name alone where one of the two has no folder. */
static bool is_meant(cx_str wanted, cx_str path)
{
    if (has_folder(wanted) == has_folder(path)) {
        return cx_str_equal_nocase(wanted, path);
    }
    return cx_str_equal_nocase(last_part(wanted), last_part(path));
}

static const char *media_name(int64_t media_type)
{
    static const struct {
        int64_t id;
        const char *name;
    } rows[] = {{0, "no medium"}, {1, "email"}, {3, "chat"},   {4, "call"},   {5, "voicemail"},
                {6, "work item"}, {7, "SMS"},   {8, "social"}, {9, "digital"}};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (rows[i].id == media_type) {
            return rows[i].name;
        }
    }
    return "another medium";
}

/* Offers every script of a list; the first match is copied out. */
static cxone_status offer(const cx_api *api, const cx_call *call, cx_names *names,
                          cxone_reply **found, cxone_error **err)
{
    int64_t wanted_id = 0;
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    const bool by_id = cx_name_is_id(names->wanted, &wanted_id);
    CX_TRY(cx_pages_open(api, call, &pages, err));
    const cx_json_value *script = NULL;
    CX_TRY(cx_pages_next(pages, &script, err));
    while (script != NULL && !(by_id && names->matches != 0)) {
        int64_t id = 0;
        int64_t media = 0;
        const cx_str path = cx_json_get_text(script, "scriptName");
        const bool usable = cx_json_lenient_integer(cx_json_get(script, "masterID"), &id);
        (void)cx_json_lenient_integer(cx_json_get(script, "mediaType"), &media);
        const bool match = by_id ? id == wanted_id : is_meant(names->wanted, path);
        if (usable && cx_names_offer(names, match, id, path, cx_str_of(media_name(media)))) {
            CX_TRY(cx_outcome_of(script, cx_pages_reply(pages), found, err));
        }
        CX_TRY(cx_pages_next(pages, &script, err));
    }
    return CXONE_OK;
}

cxone_status cx_script_get(const cx_api *api, cx_str script, cxone_reply **out, cxone_error **err)
{
    if (script.len == 0) {
        return cx_fail(err, CXONE_ERR_ARG, "a script is needed: its path or its id");
    }
    int64_t id = 0;
    CX_AUTO(cx_outcome) cxone_reply *found = NULL;
    CX_AUTO(cx_names) cx_names names;
    CX_AUTO(cx_buf) cx_buf query;
    cx_names_init(&names, "script", script);
    cx_buf_init(&query, CX_MAX_URL);
    cx_query_string(&query, "scriptName", last_part(script));
    CX_TRY(cx_buf_check(&query, "the script's name", err));
    cx_call call = {.operation = cx_operation_find(CX_LIT("admin/scripts.search")),
                    .query = cx_buf_view(&query)};
    if (!cx_name_is_id(script, &id)) {
        CX_TRY(offer(api, &call, &names, &found, err));
    }
    if (names.matches == 0) { /* no look-up by id; or all of them, to say which was meant */
        call.query = (cx_str){NULL, 0};
        CX_TRY(offer(api, &call, &names, &found, err));
    }
    CX_TRY(cx_names_conclude(&names, err));
    CX_MOVE(out, found);
    return CXONE_OK;
}

/* ---------------------------------------------------------------- starting */

cxone_status cx_script_parameters(const char *const *values, size_t count, cx_buf *out,
                                  cxone_error **err)
{
    if (count > MOST_PARAMETERS) {
        return cx_fail(err, CXONE_ERR_ARG, "a script takes at most %d parameters, not %zu",
                       MOST_PARAMETERS, count);
    }
    for (size_t i = 0; i < count; i++) {
        const cx_str value = cx_str_of(values[i]);
        if (cx_str_find(value, '|') < value.len) {
            return cx_fail(err, CXONE_ERR_ARG,
                           "parameter %zu holds a \"|\", with which CXone separates parameters",
                           i + 1);
        }
        cx_buf_puts(out, i != 0 ? "|" : "");
        cx_buf_append(out, value);
    }
    if (cx_buf_status(out) == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (cx_buf_status(out) != CXONE_OK || out->len >= MOST_PARAMETER_BYTES) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "the parameters of a script must be less than %d bytes in all",
                       MOST_PARAMETER_BYTES);
    }
    return CXONE_OK;
}

static cxone_status add_start_time(const char *start_time, cx_buf *query, cxone_error **err)
{
    int64_t unix_ms = 0;
    char text[32];
    if (start_time == NULL) {
        return CXONE_OK;
    }
    if (!cx_time_parse(cx_str_of(start_time), &unix_ms)) {
        return cx_fail_hint(err, CXONE_ERR_ARG, "write it like 2026-11-02T08:00:00Z",
                            "not a time: \"%s\"", start_time);
    }
    cx_time_format(unix_ms, text);
    cx_query_string(query, "startDate", cx_str_of(text));
    return CXONE_OK;
}

/* Whether a look-up that only checks may fail: whoever may start a script need not have the right
 * to list skills and scripts. The warning says that nothing was checked. */
static cxone_status excuse(const cx_api *api, cxone_status status, bool needed, const char *what,
                           cxone_error **err)
{
    const bool refused = status == CXONE_ERR_FORBIDDEN || status == CXONE_ERR_UNAUTHORIZED;
    if (status == CXONE_OK || needed || !refused) {
        return status;
    }
    cx_log_line(cx_net_log(api->net), CXONE_LOG_WARNING,
                "could not look up the %s (%s): media types are not compared", what,
                cx_status_text(status));
    cx_error_clear(err);
    return CXONE_OK;
}

/* Skill and script, looked up; NULL: that was refused, and is not needed. */
typedef struct pair {
    cxone_reply *skill;
    cxone_reply *script;
} pair;

static void pair_deinit(pair *both)
{
    cx_outcome_free(both->skill);
    cx_outcome_free(both->script);
}
CX_DEFINE_AUTO_VALUE(pair, pair_deinit)

static cxone_status find_pair(const cx_api *api, cx_str skill, cx_str script, pair *out,
                              cxone_error **err)
{
    int64_t id = 0;
    CX_AUTO(cx_error) cxone_error *fault = NULL;
    cxone_status status = cx_skill_get(api, skill, &out->skill, &fault);
    status = excuse(api, status, !cx_name_is_id(skill, &id), "skill", &fault);
    if (status == CXONE_OK) {
        status = cx_script_get(api, script, &out->script, &fault);
        const bool needed = !cx_name_is_id(script, &id) && !has_folder(script);
        status = excuse(api, status, needed, "script", &fault);
    }
    if (status != CXONE_OK && err != NULL) {
        CX_MOVE(err, fault);
    }
    return status;
}

/* An error when both media types are known and differ. */
static cxone_status compare_media(const pair *both, cxone_error **err)
{
    int64_t of_skill = 0;
    int64_t of_script = 0;
    const cx_json_value *skill = both->skill != NULL ? both->skill->value : NULL;
    const cx_json_value *script = both->script != NULL ? both->script->value : NULL;
    if (!cx_json_lenient_integer(cx_json_get(skill, "mediaTypeId"), &of_skill) ||
        !cx_json_lenient_integer(cx_json_get(script, "mediaType"), &of_script) ||
        of_skill == of_script) {
        return CXONE_OK;
    }
    const cx_str skill_name = cx_json_get_text(skill, "skillName");
    const cx_str script_name = cx_json_get_text(script, "scriptName");
    return cx_fail_hint(
        err, CXONE_ERR_ARG, "CXone starts a script only for a skill of the script's own medium",
        "the media types differ: skill \"%.*s\" is for %s (%lld), script \"%.*s\" for %s (%lld)",
        CX_STR_ARG(skill_name), media_name(of_skill), (long long)of_skill, CX_STR_ARG(script_name),
        media_name(of_script), (long long)of_script);
}

/* The caller has the last word. */
static cxone_status ask(const cxone_script_start_options *options, const pair *both,
                        cxone_error **err)
{
    if (options->confirm == NULL ||
        options->confirm(options->confirm_payload, both->skill != NULL ? both->skill->value : NULL,
                         both->script != NULL ? both->script->value : NULL) != 0) {
        return CXONE_OK;
    }
    return cx_fail(err, CXONE_ERR_DECLINED, "starting the script was declined");
}

/* The id that a look-up found, else the text, which is an id then. */
static void add_found_id(cx_buf *query, const char *name, const cxone_reply *found, const char *key,
                         cx_str text)
{
    int64_t id = 0;
    if (found != NULL && cx_json_lenient_integer(cx_json_get(found->value, key), &id)) {
        cx_query_integer(query, name, id);
    } else {
        cx_query_string(query, name, text);
    }
}

/* The script as the caller gave it, an id or a path; a name alone as the path that was found. */
static void add_script(cx_buf *query, const cxone_reply *found, cx_str script)
{
    int64_t id = 0;
    const cx_str path = cx_json_get_text(found != NULL ? found->value : NULL, "scriptName");
    if (cx_name_is_id(script, &id)) {
        cx_query_string(query, "scriptId", script);
    } else {
        cx_query_string(query, "scriptPath", has_folder(path) ? path : script);
    }
}

cxone_status cx_script_start(const cx_api *api, const cxone_script_start_options *options,
                             cxone_reply **out, cxone_error **err)
{
    const cx_str skill = cx_str_of(options->skill);
    const cx_str script = cx_str_of(options->script);
    CX_AUTO(cx_buf) cx_buf parameters;
    CX_AUTO(cx_buf) cx_buf tail;
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(pair) pair both = {NULL, NULL};
    cx_buf_init(&parameters, (size_t)MOST_PARAMETER_BYTES + MOST_PARAMETERS);
    cx_buf_init(&tail, CX_MAX_URL);
    cx_buf_init(&query, CX_MAX_URL);
    CX_TRY(cx_script_parameters(options->parameters, options->parameter_count, &parameters, err));
    cx_query_text(&tail, "Parameters", cx_buf_view(&parameters));
    CX_TRY(add_start_time(options->start_time, &tail, err));
    CX_TRY(find_pair(api, skill, script, &both, err));
    CX_TRY(compare_media(&both, err));
    CX_TRY(ask(options, &both, err));
    add_found_id(&query, "skillId", both.skill, "skillId", skill);
    add_script(&query, both.script, script);
    if (tail.len != 0) {
        cx_buf_putc(&query, '&');
        cx_buf_append(&query, cx_buf_view(&tail));
    }
    CX_TRY(cx_buf_check(&tail, "the URL", err));
    CX_TRY(cx_buf_check(&query, "the URL", err));
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/scripts.start")),
                          .query = cx_buf_view(&query)};
    return cx_api_call(api, &call, out, err);
}
