/* Scripts: finding them, reading them, starting them. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    MAX_PARAMETER_BYTES = 32 * 1024
};

typedef struct script_values {
    sbx_script script;
    int64_t business_unit;
    const char *status;
} script_values;

#define SCRIPT(member) offsetof(script_values, script.member)

static const sbx_field script_fields[] = {
    {"masterID", SBX_INTEGER, SCRIPT(id)},
    {"busNo", SBX_INTEGER, offsetof(script_values, business_unit)},
    {"scriptName", SBX_TEXT, SCRIPT(path)},
    {"status", SBX_TEXT, offsetof(script_values, status)},
    {"mediaType", SBX_INTEGER, SCRIPT(media_type)},
    {"modifyDate", SBX_TIME, SCRIPT(modified_ms)},
    {"mUser", SBX_TEXT, SCRIPT(modified_by)},
    {"actions", SBX_EMPTY_LIST, 0},
};
static const sbx_record script_record = {script_fields, CX_COUNT(script_fields), 0};

static script_values values_of(const sbx_call *call, const sbx_script *script)
{
    return (script_values){
        .script = *script,
        .business_unit = call->user->tenant->business_unit,
        .status = script->active ? "CURR" : "INACT",
    };
}

/* What was saved over a script of the table, or that. */
static const sbx_script *current(const sbx_call *call, const sbx_script *script)
{
    const sbx_upload *upload =
        sbx_uploads_find(&call->app->uploads, call->user->tenant, cx_str_of(script->path));
    return upload != NULL ? &upload->script : script;
}

/* A search under way. */
typedef struct search {
    sbx_page page;
    int64_t media_type;
    int inactive;
    int64_t from_ms;
    int64_t to_ms;
    cx_buf fields;
    cx_buf name;
    cx_json_writer w;
} search;

static void search_deinit(search *wanted)
{
    cx_buf_deinit(&wanted->fields);
    cx_buf_deinit(&wanted->name);
}
CX_DEFINE_AUTO_VALUE(search, search_deinit)

static bool read_search(sbx_call *call, search *wanted)
{
    unsigned version = 0;
    *wanted = (search){.media_type = -1, .from_ms = INT64_MIN, .to_ms = INT64_MAX};
    cx_buf_init(&wanted->fields, SBX_MAX_TEXT);
    cx_buf_init(&wanted->name, SBX_MAX_TEXT);
    (void)sbx_acd_text(call, "scriptName", &wanted->name);
    return sbx_acd_version(call, &version) && sbx_acd_page(call, SBX_PAGE_MAX, &wanted->page) &&
           sbx_acd_fields(call, &script_record, &wanted->fields) &&
           sbx_acd_integer(call, "mediaType", &wanted->media_type) &&
           sbx_acd_flag(call, "includeInactive", &wanted->inactive) &&
           sbx_acd_time(call, "modStartDate", &wanted->from_ms) &&
           sbx_acd_time(call, "modEndDate", &wanted->to_ms);
}

static void add_found(const sbx_call *call, search *wanted, const sbx_script *script)
{
    if ((script->active || wanted->inactive > 0) &&
        (wanted->media_type < 0 || wanted->media_type == script->media_type) &&
        script->modified_ms >= wanted->from_ms && script->modified_ms < wanted->to_ms &&
        sbx_acd_contains(cx_str_of(script->path), cx_buf_view(&wanted->name)) &&
        sbx_page_takes(&wanted->page)) {
        const script_values values = values_of(call, script);
        cx_json_begin_object(&wanted->w);
        sbx_record_write(&script_record, cx_buf_view(&wanted->fields), &values, &wanted->w);
        cx_json_end_object(&wanted->w);
    }
}

void sbx_get_scripts_search(sbx_call *call)
{
    CX_AUTO(search) search wanted = {.inactive = 0};
    const sbx_uploads *uploads = &call->app->uploads;
    if (!read_search(call, &wanted)) {
        return;
    }
    cx_json_writer *w = &wanted.w;
    sbx_reply_json(call->reply, 200, w);
    cx_json_begin_object(w);
    cx_json_member_integer(w, "busNo", call->user->tenant->business_unit);
    cx_json_key(w, "scriptSearchDetails");
    cx_json_begin_array(w);
    const sbx_script *script = NULL;
    for (size_t i = 0; (script = sbx_script_at(i)) != NULL; i++) {
        add_found(call, &wanted, current(call, script));
    }
    for (size_t i = 0; i < uploads->count; i++) {
        script = &uploads->items[i].script;
        if (uploads->items[i].tenant == call->user->tenant &&
            sbx_script_find_path(cx_str_of(script->path)) == NULL) {
            add_found(call, &wanted, script);
        }
    }
    cx_json_end_array(w);
    sbx_acd_write_page(call, &wanted.page, w);
    cx_json_end_object(w);
    if (sbx_page_is_empty(&wanted.page)) {
        sbx_reply_empty(call->reply, 204);
    }
}

/* The script that scriptId or scriptPath name, which must not contradict each other. False, and the
 * call answered, when there is none. */
static bool find_script(sbx_call *call, const sbx_script **out)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, SBX_MAX_TEXT);
    int64_t id = -1;
    const bool by_path = sbx_acd_text(call, "scriptPath", &path);
    if (!sbx_acd_integer(call, "scriptId", &id)) {
        return false;
    }
    if (!by_path && id < 0) {
        sbx_call_fail(call, 400, "invalid_request", "scriptPath",
                      "scriptPath or scriptId is required");
        return false;
    }
    const sbx_script *script =
        by_path ? sbx_script_find_path(cx_buf_view(&path)) : sbx_script_find(id);
    if (script == NULL || (id >= 0 && script->id != id)) {
        sbx_call_fail(call, 404, "not_found", "scriptPath", "Invalid Script");
        return false;
    }
    *out = script;
    return true;
}

static void write_begin_action(cx_json_writer *w)
{
    cx_json_key(w, "actions");
    cx_json_begin_object(w);
    cx_json_key(w, "1");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "actionId", 1);
    cx_json_member_string(w, "name", CX_LIT("BEGIN"));
    cx_json_member_string(w, "label", CX_LIT("Begin"));
    cx_json_member_integer(w, "version", 1);
    cx_json_member_integer(w, "x", 100);
    cx_json_member_integer(w, "y", 100);
    cx_json_end_object(w);
    cx_json_end_object(w);
}

static void member_empty_object(cx_json_writer *w, const char *key)
{
    cx_json_key(w, key);
    cx_json_begin_object(w);
    cx_json_end_object(w);
}

static void write_script(const sbx_call *call, const sbx_script *script, cx_json_writer *w)
{
    const sbx_media_type *media = sbx_media_type_find(script->media_type);
    cx_json_begin_object(w);
    cx_json_key(w, "header");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "masterId", script->id);
    cx_json_member_string(w, "scriptName", cx_str_of(script->path));
    cx_json_member_integer(w, "busNo", call->user->tenant->business_unit);
    cx_json_member_integer(w, "mediaType", script->media_type);
    cx_json_member_string(w, "mediaTypeName", cx_str_of(media != NULL ? media->name : "Generic"));
    cx_json_member_integer(w, "nextActionId", 2);
    cx_json_member_string(w, "status", cx_str_of(script->active ? "CURR" : "INACT"));
    cx_json_end_object(w);
    write_begin_action(w);
    member_empty_object(w, "properties");
    member_empty_object(w, "branches");
    cx_json_end_object(w);
}

/* What was saved under the path or the id that the call names; NULL: nothing. */
static const sbx_upload *find_upload(const sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_init(&id, SBX_MAX_TEXT);
    int64_t number = 0;
    const sbx_uploads *uploads = &call->app->uploads;
    if (sbx_acd_text(call, "scriptPath", &path)) {
        return sbx_uploads_find(uploads, call->user->tenant, cx_buf_view(&path));
    }
    if (sbx_acd_text(call, "scriptId", &id) && cx_scan_int64(cx_buf_view(&id), &number)) {
        for (size_t i = 0; i < uploads->count; i++) {
            if (uploads->items[i].tenant == call->user->tenant &&
                uploads->items[i].script.id == number) {
                return &uploads->items[i];
            }
        }
    }
    return NULL;
}

void sbx_get_script(sbx_call *call)
{
    unsigned version = 0;
    const sbx_script *script = NULL;
    const sbx_upload *upload = find_upload(call);
    if (upload != NULL) {
        sbx_reply_text(call->reply, 200, cx_str_of(upload->content));
        call->reply->content_type = "application/json";
    } else if (sbx_acd_version(call, &version) && find_script(call, &script)) {
        cx_json_writer w;
        sbx_reply_json(call->reply, 200, &w);
        write_script(call, script, &w);
    }
}

/* Keeps what was sent, with the id that it has from now on. */
static void save(sbx_call *call, const cx_json_value *content, cx_str path)
{
    int64_t media = 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    cx_json_write_value(&w, content);
    sbx_check(&text);
    (void)cx_json_lenient_integer(cx_json_get(cx_json_get(content, "header"), "mediaType"), &media);
    char *name = sbx_dup(path);
    const sbx_script script = {
        .path = name,
        .media_type = media,
        .active = true,
        .modified_by = "API",
        .modified_ms = sbx_app_world_ms(call->app),
    };
    (void)sbx_uploads_put(&call->app->uploads, call->user->tenant, &script, cx_buf_view(&text));
    cx_free(name);
}

/* 206 says that it was saved with warnings: here, without any action. 409: somebody holds it. */
void sbx_post_script(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    const bool parsed = cx_json_parse(call->request->body, &document, NULL) == CXONE_OK;
    const cx_json_value *content =
        cx_json_get(parsed ? cx_json_root(document) : NULL, "scriptContent");
    const cx_json_value *header = cx_json_get(content, "header");
    const cx_str path = cx_json_get_text(header, "scriptName");
    if (path.len == 0) {
        sbx_call_fail(call, 400, "invalid_request", "scriptName", "Invalid Script");
        return;
    }
    if (cx_json_get_text(cx_json_get(header, "lockInfo"), "lockedId").len != 0) {
        sbx_call_fail(call, 409, "conflict", "lockInfo", "The script is locked");
        return;
    }
    const bool whole = cx_json_size(cx_json_get(content, "actions")) != 0;
    save(call, content, path);
    cx_json_writer w;
    sbx_reply_json(call->reply, whole ? 200 : 206, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "errorCount", whole ? 0 : 1);
    cx_json_key(&w, "results");
    cx_json_begin_array(&w);
    cx_json_begin_object(&w);
    cx_json_member_bool(&w, "success", whole);
    if (!whole) {
        cx_json_member_string(&w, "error", CX_LIT("The script has no actions"));
    }
    cx_json_end_object(&w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* The whole script as base64, under its id in the path. */
void sbx_get_script_content(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "scriptId", &id)) {
        return;
    }
    const sbx_script *script = sbx_script_find(id);
    if (script == NULL) {
        sbx_call_fail(call, 404, "not_found", "scriptId", "Invalid Script");
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf encoded;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_init(&encoded, SBX_MAX_TEXT);
    cx_json_writer inner;
    cx_json_writer_init(&inner, &text, 0);
    write_script(call, script, &inner);
    sbx_check(&text);
    cx_base64_encode(&encoded, text.ptr, text.len);
    sbx_check(&encoded);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "name", cx_str_of(script->path));
    cx_json_member_string(&w, "filePath", cx_str_of(script->path));
    cx_json_member_integer(&w, "scriptId", script->id);
    cx_json_member_string(&w, "status", cx_str_of(script->active ? "CURR" : "INACT"));
    cx_json_member_string(&w, "scriptContent", cx_buf_view(&encoded));
    cx_json_end_object(&w);
}

static bool are_parameters_good(cx_str parameters)
{
    size_t count = 0;
    cx_str rest = parameters;
    cx_str value;
    while (cx_str_next(&rest, '|', &value)) {
        count++;
    }
    return count <= SBX_CONTACT_PARAMETERS && parameters.len < MAX_PARAMETER_BYTES;
}

/* Why the script cannot run for the skill; NULL: it can. */
static const char *mismatch(const sbx_skill *skill, const sbx_script *script)
{
    if (!skill->active) {
        return "Skill is not active";
    }
    if (!script->active) {
        return "Script is not active";
    }
    if (script->media_type == 0) {
        return "Script cannot be started: it has no media type";
    }
    return skill->media_type != script->media_type ? "Media type of skill and script do not match"
                                                   : NULL;
}

static void start(sbx_call *call, const sbx_script *script)
{
    int64_t skill_id = -1;
    int64_t start_ms = 0;
    CX_AUTO(cx_buf) cx_buf parameters;
    CX_AUTO(cx_buf) cx_buf date;
    cx_buf_init(&parameters, SBX_MAX_TEXT);
    cx_buf_init(&date, SBX_MAX_TEXT);
    if (!sbx_acd_integer(call, "skillId", &skill_id)) {
        return;
    }
    const sbx_skill *skill = sbx_skills_find(&call->app->skills, call->user->tenant, skill_id);
    (void)sbx_acd_text(call, "Parameters", &parameters);
    const char *problem = NULL;
    if (skill == NULL) {
        problem = "Invalid Skill Id";
    } else if (sbx_acd_text(call, "startDate", &date) &&
               !sbx_acd_read_time(cx_buf_view(&date), &start_ms)) {
        problem = "Invalid Start Date";
    } else if (!are_parameters_good(cx_buf_view(&parameters))) {
        problem = "Invalid parameter length. Limited to 20 parameters and less than 32k";
    } else {
        problem = mismatch(skill, script);
    }
    if (problem != NULL) {
        sbx_call_fail(call, 400, "invalid_request", NULL, problem);
        return;
    }
    const sbx_contact *contact =
        sbx_contacts_add(&call->app->contacts, &call->app->world,
                         &(sbx_contact){.user = call->user,
                                        .skill = skill,
                                        .script = script,
                                        .start_ms = start_ms,
                                        .created_ms = sbx_app_world_ms(call->app)},
                         cx_buf_view(&parameters));
    cx_json_writer note;
    cx_json_writer_init(&note, &call->note, 0);
    sbx_contact_write(contact, &note);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "contactId", contact->id);
    cx_json_end_object(&w);
}

void sbx_post_script_start(sbx_call *call)
{
    unsigned version = 0;
    const sbx_script *script = NULL;
    if (sbx_acd_version(call, &version) && find_script(call, &script)) {
        start(call, script);
    }
}

/* The older form, with the id in the path. */
void sbx_post_script_start_by_id(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "scriptId", &id)) {
        return;
    }
    const sbx_script *script = sbx_script_find(id);
    if (script == NULL) {
        sbx_call_fail(call, 404, "not_found", "scriptId", "Invalid Script");
        return;
    }
    start(call, script);
}
