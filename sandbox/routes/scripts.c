/* Scripts: finding them, reading them, starting them. */
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
static const sbx_record script_record = {script_fields, CX_COUNT(script_fields)};

static script_values values_of(const sbx_call *call, const sbx_script *script)
{
    return (script_values){
        .script = *script,
        .business_unit = call->user->tenant->business_unit,
        .status = script->active ? "CURR" : "INACT",
    };
}

void sbx_get_scripts_search(sbx_call *call)
{
    unsigned version = 0;
    sbx_page page;
    int64_t media_type = -1;
    int inactive = 0;
    int64_t from_ms = INT64_MIN;
    int64_t to_ms = INT64_MAX;
    CX_AUTO(cx_buf) cx_buf fields;
    CX_AUTO(cx_buf) cx_buf name;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    cx_buf_init(&name, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_page(call, &page) ||
        !sbx_acd_fields(call, &script_record, &fields) ||
        !sbx_acd_integer(call, "mediaType", &media_type) ||
        !sbx_acd_flag(call, "includeInactive", &inactive) ||
        !sbx_acd_time(call, "modStartDate", &from_ms) ||
        !sbx_acd_time(call, "modEndDate", &to_ms)) {
        return;
    }
    (void)sbx_acd_text(call, "scriptName", &name);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "busNo", call->user->tenant->business_unit);
    cx_json_key(&w, "scriptSearchDetails");
    cx_json_begin_array(&w);
    const sbx_script *script = NULL;
    for (size_t i = 0; (script = sbx_script_at(i)) != NULL; i++) {
        if ((script->active || inactive > 0) &&
            (media_type < 0 || media_type == script->media_type) &&
            script->modified_ms >= from_ms && script->modified_ms < to_ms &&
            sbx_acd_contains(cx_str_of(script->path), cx_buf_view(&name)) &&
            sbx_page_takes(&page)) {
            const script_values values = values_of(call, script);
            cx_json_begin_object(&w);
            sbx_record_write(&script_record, cx_buf_view(&fields), &values, &w);
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    sbx_acd_write_page(call, &page, &w);
    cx_json_end_object(&w);
    if (sbx_page_is_empty(&page)) {
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

void sbx_get_script(sbx_call *call)
{
    unsigned version = 0;
    const sbx_script *script = NULL;
    if (sbx_acd_version(call, &version) && find_script(call, &script)) {
        cx_json_writer w;
        sbx_reply_json(call->reply, 200, &w);
        write_script(call, script, &w);
    }
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
        sbx_contacts_add(&call->app->contacts,
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
