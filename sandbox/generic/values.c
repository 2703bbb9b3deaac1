#include "sandbox/generic/values.h"

#include <stdio.h>

#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/world/agents.h"
#include "sandbox/world/media.h"
#include "sandbox/world/noise.h"

#include "base/banned.h"

enum {
    OTHERS = 8,        /* how many things of a kind records speak of */
    MAX_ROWS = 1 << 30 /* ids further from the first are no rows of a list */
};

/* 2026-01-05T08:00:00Z: made-up times are in the hours after. */
static const int64_t first_time_ms = INT64_C(1767600000000);

/* What a text is about, by a part of its member's name in lower case; the first that fits. */
typedef enum topic {
    TOPIC_EMAIL,
    TOPIC_PHONE,
    TOPIC_URL,
    TOPIC_FIRST,
    TOPIC_LAST,
    TOPIC_LOGIN,
    TOPIC_PERSON,
    TOPIC_FIXED,
    TOPIC_TIME,
    TOPIC_DURATION
} topic;

static const struct {
    const char *part;
    bool ending; /* the name must end in it */
    topic about;
    const char *fixed;
} topics[] = {
    {"error", false, TOPIC_FIXED, ""},
    {"timezone", false, TOPIC_FIXED, "UTC"},
    {"email", false, TOPIC_EMAIL, NULL},
    {"phone", false, TOPIC_PHONE, NULL},
    {"callerid", false, TOPIC_PHONE, NULL},
    {"dnis", true, TOPIC_PHONE, NULL},
    {"toaddress", true, TOPIC_PHONE, NULL},
    {"fromaddress", true, TOPIC_PHONE, NULL},
    {"url", true, TOPIC_URL, NULL},
    {"uri", true, TOPIC_URL, NULL},
    {"location", true, TOPIC_URL, NULL},
    {"firstname", true, TOPIC_FIRST, NULL},
    {"givenname", true, TOPIC_FIRST, NULL},
    {"lastname", true, TOPIC_LAST, NULL},
    {"familyname", true, TOPIC_LAST, NULL},
    {"surname", true, TOPIC_LAST, NULL},
    {"middlename", true, TOPIC_FIXED, ""},
    {"username", true, TOPIC_LOGIN, NULL},
    {"login", true, TOPIC_LOGIN, NULL},
    {"fullname", true, TOPIC_PERSON, NULL},
    {"displayname", true, TOPIC_PERSON, NULL},
    {"agentname", true, TOPIC_PERSON, NULL},
    {"country", true, TOPIC_FIXED, "New Zealand"},
    {"language", false, TOPIC_FIXED, "en-US"},
    {"locale", true, TOPIC_FIXED, "en-US"},
    {"duration", true, TOPIC_DURATION, NULL},
    {"dur", true, TOPIC_DURATION, NULL},
    {"date", true, TOPIC_TIME, NULL},
    {"time", true, TOPIC_TIME, NULL},
    {"timestamp", true, TOPIC_TIME, NULL},
    {"polltime", true, TOPIC_TIME, NULL},
    {"status", true, TOPIC_FIXED, "Active"},
    {"note", false, TOPIC_FIXED, ""},
    {"description", true, TOPIC_FIXED, ""},
    {"message", true, TOPIC_FIXED, "OK"},
};

static const char *const first_names[] = {"Alex", "Mere", "Sam",   "Jordan", "Aroha", "Chris",
                                          "Noa",  "Kim",  "Robin", "Tane",   "Jamie", "Ira"};
static const char *const last_names[] = {"Baker",   "Ngata", "Singh", "Walker", "Tui", "Chen",
                                         "Harbour", "Reid",  "Moana", "Fox",    "Lang"};

/* Words for the same kind. */
static const struct {
    const char *word;
    const char *kind;
} kinds[] = {
    {"inboxassigneeagent", "agent"},
    {"caseid", "case"},
    {"contactnumber", "case"},
    {"bus", "businessunit"},
    {"hoursofoperationprofile", "profile"},
};

static void lower(cx_str text, char *out, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; i < text.len && used + 1 < size; i++) {
        if (text.ptr[i] != '_' && text.ptr[i] != '-') {
            out[used] = cx_to_lower(text.ptr[i]);
            used++;
        }
    }
    out[used] = '\0';
}

bool sbx_kind_of(cx_str name, char kind[SBX_MAX_KIND])
{
    static const char *const endings[] = {"Id", "ID", "_No", "No", "Uuid", "UUID", "Guid"};
    size_t length = 0;
    for (size_t i = 0; i < CX_COUNT(endings) && length == 0; i++) {
        const cx_str ending = cx_str_of(endings[i]);
        if (name.len > ending.len && cx_str_ends_with(name, ending)) {
            length = name.len - ending.len;
        }
    }
    lower(cx_str_slice(name, 0, length > 0 ? length : name.len), kind, SBX_MAX_KIND);
    for (size_t i = 0; i < CX_COUNT(kinds); i++) {
        if (cx_str_equal(cx_str_of(kind), cx_str_of(kinds[i].word))) {
            (void)snprintf(kind, SBX_MAX_KIND, "%s", kinds[i].kind);
            return true;
        }
    }
    return length > 0;
}

static uint64_t noise(const sbx_scene *scene, cx_str what)
{
    return sbx_noise(scene->app->options->seed, (int64_t)scene->scope, scene->row,
                     cx_str_hash(what));
}

/* The first of the tenant's skills; every tenant has some. */
static const sbx_skill *first_skill(const sbx_scene *scene)
{
    const sbx_skills *skills = &scene->app->skills;
    size_t i = 0;
    while (i + 1 < skills->count && skills->items[i].tenant != scene->tenant) {
        i++;
    }
    return &skills->items[i];
}

/* The id that the first thing of a kind has, as a number. */
static int64_t first_id(const sbx_scene *scene, cx_str kind)
{
    if (cx_str_equal(kind, CX_LIT("skill"))) {
        return first_skill(scene)->id;
    }
    if (cx_str_equal(kind, CX_LIT("contact")) || cx_str_equal(kind, CX_LIT("mastercontact"))) {
        return INT64_C(698822000000);
    }
    return 1000 * (int64_t)(1 + cx_str_hash(kind) % 900);
}

/* The id of an agent or team of the contact centre; 0: there is no such row. */
static int64_t world_id(const sbx_scene *scene, cx_str kind, int64_t row)
{
    const sbx_agents *agents = &scene->app->world.agents;
    if (row < 0 || row >= MAX_ROWS) {
        return 0;
    }
    if (cx_str_equal(kind, CX_LIT("agent"))) {
        return (size_t)row < agents->count ? agents->items[row].id : 0;
    }
    if (cx_str_equal(kind, CX_LIT("team"))) {
        return (size_t)row < agents->team_count ? agents->teams[row].id : 0;
    }
    return 0;
}

static bool is_uuid_shape(const sbx_scene *scene, const cx_shape *shape)
{
    return shape != NULL && (shape->kind == CXONE_SHAPE_UUID ||
                             (shape->kind == CXONE_SHAPE_STRING && !scene->digits));
}

void sbx_scene_id(const sbx_scene *scene, const char *kind, const cx_shape *shape, int64_t row,
                  char id[SBX_MAX_ID])
{
    if (is_uuid_shape(scene, shape)) {
        const uint64_t hash = cx_str_hash(cx_str_of(kind));
        (void)snprintf(id, SBX_MAX_ID, "%08x-%04x-4%03x-a%03x-%012llx", (unsigned)(hash >> 32),
                       (unsigned)(hash >> 16 & 0xffff), (unsigned)(hash >> 4 & 0xfff),
                       (unsigned)scene->tenant->business_unit & 0xfffU, (unsigned long long)row);
    } else {
        const int64_t given = world_id(scene, cx_str_of(kind), row);
        const int64_t number = given != 0 ? given : first_id(scene, cx_str_of(kind)) + row;
        (void)snprintf(id, SBX_MAX_ID, "%lld", (long long)number);
    }
}

/* The number that a UUID of sbx_scene_id() ends in. */
static bool row_of_uuid(cx_str id, int64_t *row)
{
    *row = 0;
    for (size_t i = id.len - 12; i < id.len; i++) {
        const char c = cx_to_lower(id.ptr[i]);
        *row = *row * 16 + (cx_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return *row < MAX_ROWS;
}

int64_t sbx_scene_row(const sbx_scene *scene, const char *kind, cx_str id)
{
    char own[SBX_MAX_ID];
    const cx_shape uuid = {.kind = CXONE_SHAPE_UUID};
    int64_t number = 0;
    if (cx_scan_int64(id, &number)) {
        int64_t given = 0;
        for (int64_t i = 0; (given = world_id(scene, cx_str_of(kind), i)) != 0; i++) {
            if (given == number) {
                return i;
            }
        }
        const int64_t row = number - first_id(scene, cx_str_of(kind));
        if (row >= 0 && row < MAX_ROWS) {
            return row;
        }
    } else if (cx_str_is_uuid(id) && row_of_uuid(id, &number)) {
        sbx_scene_id(scene, kind, &uuid, number, own);
        if (cx_str_equal_nocase(cx_str_of(own), id)) {
            return number;
        }
    }
    return MAX_ROWS + (int64_t)(cx_str_hash(id) % MAX_ROWS);
}

static const char *known_id(const sbx_scene *scene, cx_str kind)
{
    for (size_t i = scene->known_count; i > 0; i--) {
        if (cx_str_equal(cx_str_of(scene->known[i - 1].kind), kind)) {
            return scene->known[i - 1].id;
        }
    }
    return NULL;
}

/* The number of the thing of a kind that the record speaks of. */
static int64_t row_of_kind(const sbx_scene *scene, const char *kind)
{
    const char *id = known_id(scene, cx_str_of(kind));
    return id != NULL ? sbx_scene_row(scene, kind, cx_str_of(id))
                      : (int64_t)(noise(scene, cx_str_of(kind)) % OTHERS);
}

/* The skill that the record speaks of; NULL when it is none of the contact centre. */
static const sbx_skill *skill_of(const sbx_scene *scene)
{
    const sbx_skill *first = first_skill(scene);
    return sbx_skills_find(&scene->app->skills, scene->tenant,
                           first->id + row_of_kind(scene, "skill"));
}

int64_t sbx_scene_changed(const sbx_scene *scene)
{
    return scene->changed_ms != 0
               ? scene->changed_ms
               : first_time_ms + (int64_t)(noise(scene, CX_LIT("changed")) % 1000000) * 1000;
}

static bool is_change_time(cx_str name)
{
    static const char *const names[] = {"lastupdatetime",       "lastupdated",         "updatedat",
                                        "lastmodifiedtime",     "modifieddate",        "modifydate",
                                        "lastmodificationdate", "lastupdatedtimestamp"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (cx_str_equal(name, cx_str_of(names[i]))) {
            return true;
        }
    }
    return false;
}

static int64_t time_of(const sbx_scene *scene, cx_str name)
{
    if (cx_str_equal(name, CX_LIT("lastpolltime")) || cx_str_equal(name, CX_LIT("servertime"))) {
        return sbx_app_world_ms(scene->app);
    }
    if (is_change_time(name)) {
        return sbx_scene_changed(scene);
    }
    return first_time_ms + (int64_t)(noise(scene, name) % 86400) * 1000;
}

static void write_time(const sbx_scene *scene, cx_str name, cx_json_writer *w)
{
    char text[32];
    cx_time_format(time_of(scene, name), text);
    cx_json_string(w, cx_str_of(text));
}

/* "stationProfile" as "Station Profile 3". */
static void write_title(cx_str word, int64_t number, cx_json_writer *w)
{
    char text[96];
    size_t used = 0;
    for (size_t i = 0; i < word.len && used < 64; i++) {
        const char c = word.ptr[i];
        const bool capital = c >= 'A' && c <= 'Z';
        const bool begins = i == 0 || word.ptr[i - 1] == '_' || word.ptr[i - 1] == '-';
        if (capital && i > 0 && !(word.ptr[i - 1] >= 'A' && word.ptr[i - 1] <= 'Z')) {
            text[used] = ' ';
            used++;
        }
        text[used] = sbx_to_upper_if(begins, c);
        used++;
    }
    const int tail =
        snprintf(text + used, sizeof text - used, " %lld", (long long)(number % MAX_ROWS) + 1);
    cx_json_string(w, (cx_str){text, used + (size_t)tail});
}

/* The name of a thing of a kind; `word` is the kind as the member writes it. */
static void write_name(const sbx_scene *scene, const char *kind, cx_str word, cx_json_writer *w)
{
    const cx_str which = cx_str_of(kind);
    const sbx_skill *skill = skill_of(scene);
    const int64_t row = row_of_kind(scene, kind);
    if (cx_str_equal(which, CX_LIT("skill")) && skill != NULL) {
        cx_json_string(w, cx_str_of(skill->name));
    } else if (cx_str_equal(which, CX_LIT("mediatype")) && skill != NULL) {
        cx_json_string(w, cx_str_of(skill->media_name));
    } else if (cx_str_equal(which, CX_LIT("campaign")) && skill != NULL &&
               known_id(scene, which) == NULL) {
        cx_json_string(w, cx_str_of(skill->campaign_name));
    } else if (cx_str_equal(which, CX_LIT("businessunit"))) {
        cx_json_string(w, cx_str_of(scene->tenant->business_unit_name));
    } else if (cx_str_equal(which, CX_LIT("team")) && world_id(scene, which, row) != 0) {
        cx_json_string(w, cx_str_of(scene->app->world.agents.teams[row].name));
    } else {
        write_title(word, row, w);
    }
}

static void write_text_number(int64_t number, bool as_text, cx_json_writer *w)
{
    char text[32];
    (void)snprintf(text, sizeof text, "%lld", (long long)number);
    if (as_text) {
        cx_json_string(w, cx_str_of(text));
    } else {
        cx_json_integer_number(w, number);
    }
}

static bool is_number(const cx_shape *shape)
{
    return shape->kind == CXONE_SHAPE_INTEGER || shape->kind == CXONE_SHAPE_NUMBER;
}

void sbx_value_write_id(const cx_shape *shape, cx_str id, cx_json_writer *w)
{
    int64_t number = 0;
    if (is_number(shape) && cx_scan_int64(id, &number)) {
        cx_json_integer_number(w, number);
    } else {
        cx_json_string(w, id);
    }
}

/* The ids that the tenant and the skill decide. */
static bool write_given_id(const sbx_scene *scene, const cx_shape *shape, cx_str kind,
                           cx_json_writer *w)
{
    const sbx_skill *skill = skill_of(scene);
    const bool as_text = !is_number(shape);
    if (cx_str_equal(kind, CX_LIT("businessunit"))) {
        write_text_number(scene->tenant->business_unit, as_text, w);
    } else if (cx_str_equal(kind, CX_LIT("tenant"))) {
        cx_json_string(w, cx_str_of(scene->tenant->id));
    } else if (cx_str_equal(kind, CX_LIT("mediatype")) && skill != NULL) {
        write_text_number(skill->media_type, as_text, w);
    } else if (cx_str_equal(kind, CX_LIT("campaign")) && skill != NULL) {
        write_text_number(skill->campaign_id, as_text, w);
    } else {
        return false;
    }
    return true;
}

static bool write_id(const sbx_scene *scene, const cx_shape *shape, cx_str name, cx_json_writer *w)
{
    char kind[SBX_MAX_KIND];
    char id[SBX_MAX_ID];
    const bool own =
        cx_str_equal_nocase(name, CX_LIT("id")) || cx_str_equal_nocase(name, CX_LIT("uuid"));
    if (own) {
        (void)snprintf(kind, sizeof kind, "%s", scene->own[0] != '\0' ? scene->own : "thing");
    } else if (!sbx_kind_of(name, kind) ||
               (!is_number(shape) && shape->kind != CXONE_SHAPE_STRING &&
                shape->kind != CXONE_SHAPE_UUID)) {
        return false;
    }
    const char *known = known_id(scene, cx_str_of(kind));
    if (known != NULL) {
        sbx_value_write_id(shape, cx_str_of(known), w);
    } else if (!write_given_id(scene, shape, cx_str_of(kind), w)) {
        sbx_scene_id(scene, kind, shape, own ? scene->row : row_of_kind(scene, kind), id);
        sbx_value_write_id(shape, cx_str_of(id), w);
    }
    return true;
}

/* The agent of the contact centre of whom the record speaks; NULL: it speaks of somebody else. */
static const sbx_agent *agent_of(const sbx_scene *scene)
{
    const char *id = known_id(scene, CX_LIT("agent"));
    int64_t number = 0;
    return id != NULL && cx_scan_int64(cx_str_of(id), &number)
               ? sbx_agents_find(&scene->app->world.agents, number)
               : NULL;
}

static const char *first_name(const sbx_scene *scene)
{
    const sbx_agent *agent = agent_of(scene);
    return agent != NULL ? agent->first_name
                         : first_names[(size_t)scene->row % CX_COUNT(first_names)];
}

static const char *last_name(const sbx_scene *scene)
{
    const sbx_agent *agent = agent_of(scene);
    return agent != NULL ? agent->last_name
                         : last_names[(size_t)scene->row * 7 % CX_COUNT(last_names)];
}

static void write_url(const sbx_scene *scene, unsigned number, cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_call_origin(scene->call, &url);
    cx_buf_printf(&url, "/_sandbox/file/%u", number);
    sbx_check(&url);
    cx_json_string(w, cx_buf_view(&url));
}

static void write_topic(const sbx_scene *scene, size_t index, cx_str name, cx_json_writer *w)
{
    char text[96] = "";
    const unsigned tail = (unsigned)(noise(scene, name) % 100000);
    switch (topics[index].about) {
    case TOPIC_EMAIL:
        (void)snprintf(text, sizeof text, "person%lld@example.com", (long long)scene->row + 1);
        break;
    case TOPIC_PHONE:
        (void)snprintf(text, sizeof text, "+64930%05u", tail);
        break;
    case TOPIC_URL:
        write_url(scene, tail, w);
        return;
    case TOPIC_FIRST:
        (void)snprintf(text, sizeof text, "%s", first_name(scene));
        break;
    case TOPIC_LAST:
        (void)snprintf(text, sizeof text, "%s", last_name(scene));
        break;
    case TOPIC_LOGIN:
        (void)snprintf(text, sizeof text, "user%lld@example.com", (long long)scene->row + 1);
        break;
    case TOPIC_PERSON:
        (void)snprintf(text, sizeof text, "%s %s", first_name(scene), last_name(scene));
        break;
    case TOPIC_FIXED:
        (void)snprintf(text, sizeof text, "%s", topics[index].fixed);
        break;
    case TOPIC_TIME:
        write_time(scene, name, w);
        return;
    case TOPIC_DURATION:
        (void)snprintf(text, sizeof text, "PT%uM%uS", tail % 60, tail / 60 % 60);
        break;
    }
    cx_json_string(w, cx_str_of(text));
}

static void write_text(const sbx_scene *scene, cx_str name, cx_json_writer *w)
{
    char plain[64];
    char kind[SBX_MAX_KIND];
    lower(name, plain, sizeof plain);
    const cx_str low = cx_str_of(plain);
    for (size_t i = 0; i < CX_COUNT(topics); i++) {
        const cx_str part = cx_str_of(topics[i].part);
        if (topics[i].ending ? cx_str_ends_with(low, part) : sbx_acd_contains(low, part)) {
            write_topic(scene, i, low, w);
            return;
        }
    }
    if ((name.len > 2 && cx_str_ends_with(name, CX_LIT("At"))) ||
        cx_str_equal(name, CX_LIT("sentOn"))) {
        write_time(scene, low, w);
    } else if (cx_str_equal(low, CX_LIT("name")) || cx_str_equal(low, CX_LIT("title"))) {
        write_title(cx_str_of(scene->own[0] != '\0' ? scene->own : "name"), scene->row, w);
    } else if (cx_str_ends_with(low, CX_LIT("name"))) {
        lower(cx_str_slice(name, 0, name.len - 4), kind, sizeof kind);
        write_name(scene, kind, cx_str_slice(name, 0, name.len - 4), w);
    } else {
        write_title(name, (int64_t)(noise(scene, name) % OTHERS), w);
    }
}

/* How many of the records that a call was about failed. */
static int64_t count_failed(const sbx_scene *scene)
{
    int64_t failed = 0;
    for (size_t i = 0; i < scene->written_count; i++) {
        failed += scene->written[i].failed ? 1 : 0;
    }
    return failed;
}

static void write_number(const sbx_scene *scene, cx_str name, cx_json_writer *w)
{
    if (cx_str_equal_nocase(name, CX_LIT("errorCount"))) {
        cx_json_integer_number(w, count_failed(scene));
    } else if (cx_str_ends_with_nocase(name, CX_LIT("httpCode")) ||
               cx_str_ends_with_nocase(name, CX_LIT("httpStatus"))) {
        cx_json_integer_number(w, 200);
    } else {
        cx_json_integer_number(w, (int64_t)(noise(scene, name) % 100));
    }
}

static void write_enum(const sbx_scene *scene, const cx_shape *shape, cx_str name,
                       cx_json_writer *w)
{
    const char *word = cx_shape_word(shape, noise(scene, name) % shape->count);
    int64_t number = 0;
    if (shape->numeric && cx_scan_int64(cx_str_of(word), &number)) {
        cx_json_integer_number(w, number);
    } else {
        cx_json_string(w, cx_str_of(word));
    }
}

static void write_flag(const sbx_scene *scene, cx_str name, cx_json_writer *w)
{
    if (cx_str_equal_nocase(name, CX_LIT("success"))) {
        cx_json_bool(w, !scene->failed);
    } else if (cx_str_starts_with(name, CX_LIT("isActive"))) {
        cx_json_bool(w, true);
    } else {
        cx_json_bool(w, noise(scene, name) % 2 == 0);
    }
}

static bool is_error_name(cx_str name)
{
    return sbx_acd_contains(name, CX_LIT("error"));
}

static void write_scalar(const sbx_scene *scene, const cx_shape *shape, cx_str name,
                         cx_json_writer *w)
{
    switch ((cxone_shape_kind)shape->kind) {
    case CXONE_SHAPE_BOOLEAN:
        write_flag(scene, name, w);
        break;
    case CXONE_SHAPE_INTEGER:
    case CXONE_SHAPE_NUMBER:
        write_number(scene, name, w);
        break;
    case CXONE_SHAPE_STRING:
        if (cx_str_equal_nocase(name, CX_LIT("errorCount"))) {
            write_text_number(count_failed(scene), true, w);
        } else if (scene->failed && is_error_name(name)) {
            cx_json_string(w, CX_LIT("the sandbox was told to refuse this one"));
        } else {
            write_text(scene, name, w);
        }
        break;
    case CXONE_SHAPE_DATE_TIME: {
        char plain[64];
        lower(name, plain, sizeof plain);
        write_time(scene, cx_str_of(plain), w);
        break;
    }
    case CXONE_SHAPE_UUID: {
        char id[SBX_MAX_ID];
        sbx_scene_id(scene, "thing", shape, (int64_t)(noise(scene, name) % 100000), id);
        cx_json_string(w, cx_str_of(id));
        break;
    }
    case CXONE_SHAPE_ENUM:
        write_enum(scene, shape, name, w);
        break;
    case CXONE_SHAPE_ANY:
    case CXONE_SHAPE_NULL:
    case CXONE_SHAPE_ARRAY:
    case CXONE_SHAPE_MAP:
    case CXONE_SHAPE_OBJECT:
    case CXONE_SHAPE_ONE:
        cx_json_null(w);
        break;
    }
}

void sbx_value_write(const sbx_scene *scene, const cx_shape *shape, const char *name,
                     cx_json_writer *w)
{
    const cx_str which = cx_str_of(name);
    if (shape->kind == CXONE_SHAPE_ENUM || !write_id(scene, shape, which, w)) {
        write_scalar(scene, shape, which, w);
    }
}
