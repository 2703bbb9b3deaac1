#include "sandbox/world/scenario.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "base/buf.h"
#include "base/error.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/world/media.h"
#include "sandbox/world/scenario_read.h"
#include "sandbox/world/shipped.h"

#include "base/banned.h"

enum {
    MAX_FILE = 4 * 1024 * 1024,
    MAX_AGENTS = 2000,
    HALF_HOUR = 1800,
    DAY = 86400
};

/* ---------------------------------------------------------------- traffic */

/* A mean, exponential; or {"mean": M, "variation": V}. */
static cxone_status read_spread(const sbx_reader *r, const cx_json_value *object, const char *key,
                                sbx_spread *out)
{
    const cx_json_value *value = cx_json_get(object, key);
    if (value == NULL) {
        return CXONE_OK;
    }
    if (cx_json_type(value) != CXONE_TYPE_OBJECT) {
        *out = (sbx_spread){.variation = 1};
        return sbx_read_number(r, object, key, 0, DAY * 7.0, &out->mean);
    }
    static const char *const known[] = {"mean", "variation"};
    CX_TRY(sbx_read_members(r, value, known, CX_COUNT(known)));
    *out = (sbx_spread){.variation = 1};
    CX_TRY(sbx_read_number(r, value, "mean", 0, DAY * 7.0, &out->mean));
    return sbx_read_number(r, value, "variation", 0, 10, &out->variation);
}

static cxone_status read_curve_name(const sbx_reader *r, const cx_json_value *object,
                                    sbx_traffic *out)
{
    const cx_str name = cx_json_get_text(object, "curve");
    if (cx_json_get(object, "curve") == NULL) {
        return CXONE_OK;
    }
    for (size_t i = 0; i < r->out->curve_count; i++) {
        if (cx_str_equal(name, cx_str_of(r->out->curves[i].name))) {
            out->curve = r->out->curves[i].parts;
            return CXONE_OK;
        }
    }
    return sbx_reader_wrong(r, "curve", "there is no such curve");
}

#define TRAFFIC                                                                         \
    "perDay", "curve", "ivr", "patience", "ring", "handle", "wrapUp", "refuse", "hold", \
        "transfer", "conference"

static cxone_status read_spreads(const sbx_reader *r, const cx_json_value *object, sbx_traffic *out)
{
    const struct {
        const char *key;
        sbx_spread *spread;
    } rows[] = {
        {"ivr", &out->ivr},       {"patience", &out->patience}, {"ring", &out->ring},
        {"handle", &out->handle}, {"wrapUp", &out->wrap_up},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_TRY(read_spread(r, object, rows[i].key, rows[i].spread));
    }
    return CXONE_OK;
}

static cxone_status read_traffic(const sbx_reader *r, const cx_json_value *object, sbx_traffic *out)
{
    const struct {
        const char *key;
        double high;
        double *number;
    } rows[] = {
        {"perDay", 1e6, &out->per_day},
        {"refuse", 0.9, &out->refuse},
        {"hold", 1, &out->hold},
        {"transfer", 1, &out->transfer},
        {"conference", 1, &out->conference},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_TRY(sbx_read_number(r, object, rows[i].key, 0, rows[i].high, rows[i].number));
    }
    CX_TRY(read_curve_name(r, object, out));
    return read_spreads(r, object, out);
}

static cxone_status read_media_traffic(sbx_reader *r, const cx_json_value *object)
{
    static const char *const known[] = {TRAFFIC};
    for (const char *key = cx_json_next_key(object, NULL); key != NULL;
         key = cx_json_next_key(object, key)) {
        int64_t medium = 0;
        cx_buf_reset(r->place);
        CX_TRY(sbx_read_medium(r, cx_str_of(key), "media", &medium));
        cx_buf_printf(r->place, "media %s", key);
        sbx_check(r->place);
        const cx_json_value *traffic = cx_json_get(object, key);
        CX_TRY(sbx_read_members(r, traffic, known, CX_COUNT(known)));
        CX_TRY(read_traffic(r, traffic, &r->out->media[medium]));
    }
    return CXONE_OK;
}

/* Only the proportions of a curve count. */
static cxone_status read_curve(const sbx_reader *r, const char *name, const cx_json_value *parts,
                               sbx_curve *out)
{
    double sum = 0;
    out->name = sbx_dup(cx_str_of(name));
    for (size_t i = 0; i < SBX_HALF_HOURS; i++) {
        if (cx_json_size(parts) != SBX_HALF_HOURS ||
            !cx_json_real(cx_json_at(parts, i), &out->parts[i]) || out->parts[i] < 0) {
            return sbx_reader_wrong(r, name, "48 numbers are wanted, one for each half-hour");
        }
        sum += out->parts[i];
    }
    for (size_t i = 0; i < SBX_HALF_HOURS; i++) {
        out->parts[i] = sum > 0 ? out->parts[i] * SBX_HALF_HOURS / sum : 1;
    }
    return CXONE_OK;
}

static cxone_status read_curves(const sbx_reader *r, const cx_json_value *object)
{
    sbx_scenario *out = r->out;
    const size_t count = cx_json_size(object);
    out->curves = count > 0 ? sbx_new(count, sizeof *out->curves) : NULL;
    for (const char *key = cx_json_next_key(object, NULL); key != NULL && out->curve_count < count;
         key = cx_json_next_key(object, key)) {
        out->curve_count++;
        CX_TRY(read_curve(r, key, cx_json_get(object, key), &out->curves[out->curve_count - 1]));
    }
    return CXONE_OK;
}

/* ---------------------------------------------------------------- skills and teams */

static cxone_status read_skill_group(const sbx_reader *r, const cx_json_value *object,
                                     sbx_skill_group *out)
{
    static const char *const known[] = {"name",      "media",    "repeat", "goal",
                                        "threshold", "outbound", TRAFFIC};
    *out = (sbx_skill_group){.repeat = 1, .goal = 80, .threshold = 30};
    CX_TRY(sbx_read_members(r, object, known, CX_COUNT(known)));
    CX_TRY(sbx_read_text(r, object, "name", &out->name));
    if (out->name == NULL) {
        return sbx_reader_wrong(r, "name", "is missing");
    }
    CX_TRY(sbx_read_medium(r, cx_json_get_text(object, "media"), "media", &out->media_type));
    CX_TRY(sbx_read_whole(r, object, "repeat", SBX_MAX_GROUPS, &out->repeat));
    CX_TRY(sbx_read_whole(r, object, "goal", 100, &out->goal));
    CX_TRY(sbx_read_whole(r, object, "threshold", DAY, &out->threshold));
    CX_TRY(sbx_read_flag(r, object, "outbound", &out->outbound));
    out->traffic = r->out->media[out->media_type];
    return read_traffic(r, object, &out->traffic);
}

static cxone_status read_person(const sbx_reader *r, const cx_json_value *object, sbx_person *out)
{
    static const char *const known[] = {"id",    "userName", "firstName", "lastName",
                                        "state", "reason",   "inactive"};
    CX_TRY(sbx_read_members(r, object, known, CX_COUNT(known)));
    CX_TRY(sbx_read_whole(r, object, "id", INT32_MAX, &out->id));
    CX_TRY(sbx_read_text(r, object, "userName", &out->user_name));
    CX_TRY(sbx_read_text(r, object, "firstName", &out->first_name));
    CX_TRY(sbx_read_text(r, object, "lastName", &out->last_name));
    CX_TRY(sbx_read_text(r, object, "state", &out->state));
    CX_TRY(sbx_read_text(r, object, "reason", &out->reason));
    CX_TRY(sbx_read_flag(r, object, "inactive", &out->inactive));
    return out->user_name != NULL && out->first_name != NULL && out->last_name != NULL
               ? CXONE_OK
               : sbx_reader_wrong(r, "people", "userName, firstName and lastName are wanted");
}

static cxone_status read_shift(const sbx_reader *r, const cx_json_value *object,
                               sbx_team_group *out)
{
    const cx_str text = cx_json_get_text(object, "shift");
    return cx_json_get(object, "shift") == NULL ||
                   sbx_read_times(text, &out->shift_start, &out->shift_end)
               ? CXONE_OK
               : sbx_reader_wrong(r, "shift", "two times are wanted, such as \"08:00-16:30\"");
}

static cxone_status read_people(const sbx_reader *r, const cx_json_value *people,
                                sbx_team_group *out)
{
    out->people = sbx_new(cx_json_size(people) + 1, sizeof *out->people);
    for (size_t i = 0; i < cx_json_size(people); i++) {
        out->people_count++;
        CX_TRY(read_person(r, cx_json_at(people, i), &out->people[i]));
    }
    return CXONE_OK;
}

/* How many there are, and how they work. */
static cxone_status read_work(const sbx_reader *r, const cx_json_value *object, sbx_team_group *out)
{
    const struct {
        const char *key;
        int64_t high;
        int64_t *number;
    } rows[] = {
        {"repeat", SBX_MAX_GROUPS, &out->repeat},
        {"agents", MAX_AGENTS, &out->agents},
        {"slots", 50, &out->slots},
        {"proficiency", 20, &out->proficiency},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_TRY(sbx_read_whole(r, object, rows[i].key, rows[i].high, rows[i].number));
    }
    CX_TRY(sbx_read_number(r, object, "absent", 0, 1, &out->absent));
    return sbx_read_flag(r, object, "breaks", &out->breaks);
}

static cxone_status read_team(const sbx_reader *r, const cx_json_value *object, sbx_team_group *out)
{
    static const char *const known[] = {"name",   "repeat", "agents",     "people",
                                        "skills", "media",  "shift",      "slots",
                                        "absent", "breaks", "proficiency"};
    *out = (sbx_team_group){.repeat = 1, .shift_end = DAY, .slots = 1, .breaks = true};
    CX_TRY(sbx_read_members(r, object, known, CX_COUNT(known)));
    CX_TRY(sbx_read_text(r, object, "name", &out->name));
    if (out->name == NULL) {
        return sbx_reader_wrong(r, "name", "is missing");
    }
    CX_TRY(read_work(r, object, out));
    CX_TRY(read_shift(r, object, out));
    CX_TRY(sbx_read_media(r, object, &out->media));
    CX_TRY(sbx_read_names(r, cx_json_get(object, "skills"), &out->skills));
    return read_people(r, cx_json_get(object, "people"), out);
}

static cxone_status read_incident(const sbx_reader *r, const cx_json_value *object,
                                  sbx_incident *out)
{
    static const char *const known[] = {"effect", "from", "to", "factor", "media"};
    const cx_str effect = cx_json_get_text(object, "effect");
    *out = (sbx_incident){.factor = 1};
    CX_TRY(sbx_read_members(r, object, known, CX_COUNT(known)));
    if (cx_str_equal(effect, CX_LIT("agents-out"))) {
        out->effect = SBX_EFFECT_AGENTS_OUT;
    } else if (!cx_str_equal(effect, CX_LIT("surge"))) {
        return sbx_reader_wrong(r, "effect", "surge or agents-out is wanted");
    }
    if (!sbx_read_time(cx_json_get_text(object, "from"), &out->from) ||
        !sbx_read_time(cx_json_get_text(object, "to"), &out->to) || out->from >= out->to) {
        return sbx_reader_wrong(r, "from", "two times of the day are wanted, such as \"10:00\"");
    }
    CX_TRY(sbx_read_number(r, object, "factor", 0, 1000, &out->factor));
    return sbx_read_media(r, object, &out->media);
}

/* ---------------------------------------------------------------- the whole */

/* "+10:00" */
static cxone_status read_offset(const sbx_reader *r, const cx_json_value *root)
{
    const cx_str text = cx_json_get_text(root, "utcOffset");
    int32_t seconds = 0;
    if (cx_json_get(root, "utcOffset") == NULL) {
        return CXONE_OK;
    }
    if (text.len != 6 || (text.ptr[0] != '+' && text.ptr[0] != '-') ||
        !sbx_read_time(cx_str_slice(text, 1, 6), &seconds) || seconds > 14 * 3600 ||
        seconds % HALF_HOUR != 0) {
        return sbx_reader_wrong(r, "utcOffset", "a text such as \"+10:00\" is wanted");
    }
    r->out->utc_offset_s = text.ptr[0] == '-' ? -seconds : seconds;
    return CXONE_OK;
}

static cxone_status read_week(const sbx_reader *r, const cx_json_value *root)
{
    const cx_json_value *week = cx_json_get(root, "week");
    for (size_t i = 0; i < SBX_DAYS_OF_WEEK; i++) {
        r->out->week[i] = 1;
        if (week != NULL &&
            (cx_json_size(week) != SBX_DAYS_OF_WEEK ||
             !cx_json_real(cx_json_at(week, i), &r->out->week[i]) || r->out->week[i] < 0)) {
            return sbx_reader_wrong(r, "week", "seven numbers are wanted, from Monday");
        }
    }
    return CXONE_OK;
}

static cxone_status read_skills(sbx_reader *r, const cx_json_value *root)
{
    sbx_scenario *out = r->out;
    const cx_json_value *skills = NULL;
    CX_TRY(sbx_read_list(r, root, "skills", &skills));
    out->skills = sbx_new(cx_json_size(skills) + 1, sizeof *out->skills);
    for (size_t i = 0; i < cx_json_size(skills); i++) {
        sbx_reader_at(r, "skills", i);
        out->skill_count++;
        CX_TRY(read_skill_group(r, cx_json_at(skills, i), &out->skills[i]));
    }
    cx_buf_reset(r->place);
    return CXONE_OK;
}

static cxone_status read_teams(sbx_reader *r, const cx_json_value *root)
{
    sbx_scenario *out = r->out;
    const cx_json_value *teams = NULL;
    CX_TRY(sbx_read_list(r, root, "teams", &teams));
    out->teams = sbx_new(cx_json_size(teams) + 1, sizeof *out->teams);
    for (size_t i = 0; i < cx_json_size(teams); i++) {
        sbx_reader_at(r, "teams", i);
        out->team_count++;
        CX_TRY(read_team(r, cx_json_at(teams, i), &out->teams[i]));
    }
    cx_buf_reset(r->place);
    return CXONE_OK;
}

static cxone_status read_incidents(sbx_reader *r, const cx_json_value *root)
{
    sbx_scenario *out = r->out;
    const cx_json_value *incidents = NULL;
    CX_TRY(sbx_read_list(r, root, "incidents", &incidents));
    out->incidents = sbx_new(cx_json_size(incidents) + 1, sizeof *out->incidents);
    for (size_t i = 0; i < cx_json_size(incidents); i++) {
        sbx_reader_at(r, "incidents", i);
        out->incident_count++;
        CX_TRY(read_incident(r, cx_json_at(incidents, i), &out->incidents[i]));
    }
    return CXONE_OK;
}

static cxone_status read_lists(sbx_reader *r, const cx_json_value *root)
{
    static cxone_status (*const lists[])(sbx_reader * r, const cx_json_value *root) = {
        read_skills, read_teams, read_incidents, sbx_read_dispositions, sbx_read_hours,
    };
    for (size_t i = 0; i < CX_COUNT(lists); i++) {
        cx_buf_reset(r->place);
        CX_TRY(lists[i](r, root));
    }
    return CXONE_OK;
}

static cxone_status read_root(sbx_reader *r, const cx_json_value *root)
{
    static const char *const known[] = {"summary",      "utcOffset", "week",  "curves",
                                        "media",        "skills",    "teams", "incidents",
                                        "dispositions", "hours"};
    CX_TRY(sbx_read_members(r, root, known, CX_COUNT(known)));
    CX_TRY(sbx_read_text(r, root, "summary", &r->out->summary));
    CX_TRY(read_offset(r, root));
    CX_TRY(read_week(r, root));
    CX_TRY(read_curves(r, cx_json_get(root, "curves")));
    CX_TRY(read_media_traffic(r, cx_json_get(root, "media")));
    return read_lists(r, root);
}

CX_DEFINE_AUTO(sbx_scenario, sbx_scenario *, sbx_scenario_free)

cxone_status sbx_scenario_parse(cx_str text, const char *name, sbx_scenario **out,
                                cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_error) cxone_error *cause = NULL;
    if (cx_json_parse(text, &document, &cause) != CXONE_OK) {
        return cx_fail(err, CXONE_ERR_ARG, "scenario %s: %s", name, cause->message);
    }
    CX_AUTO(sbx_scenario) sbx_scenario *scenario = sbx_new(1, sizeof *scenario);
    CX_AUTO(cx_buf) cx_buf place;
    cx_buf_init(&place, SBX_MAX_TEXT);
    scenario->name = sbx_dup(cx_str_of(name));
    scenario->hash = cx_str_hash(text);
    scenario->summary = sbx_dup(CX_LIT(""));
    sbx_reader r = {.scenario = name, .place = &place, .out = scenario, .err = err};
    CX_TRY(read_root(&r, cx_json_root(document)));
    CX_MOVE(out, scenario);
    return CXONE_OK;
}

static cxone_status read_file(const char *path, cx_buf *text, cxone_error **err)
{
    char part[16384];
    size_t got = 0;
    FILE *file = fopen(path, "re");
    while (file != NULL && (got = fread(part, 1, sizeof part, file)) > 0) {
        cx_buf_append(text, (cx_str){part, got});
    }
    const bool failed = file == NULL || ferror(file) != 0;
    char reason[128];
    const char *why = strerror_r(errno, reason, sizeof reason);
    const cxone_status status =
        failed ? cx_fail(err, CXONE_ERR_IO, "cannot read the scenario \"%s\": %s", path, why)
               : CXONE_OK;
    if (file != NULL) {
        (void)fclose(file);
    }
    return status == CXONE_OK && cx_buf_status(text) != CXONE_OK
               ? cx_fail(err, CXONE_ERR_TOO_LARGE, "the scenario \"%s\" is too large", path)
               : status;
}

cxone_status sbx_scenario_load(const char *name, sbx_scenario **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf names;
    cx_buf_init(&names, SBX_MAX_TEXT);
    for (const sbx_shipped *row = sbx_shipped_scenarios; row->name != NULL; row++) {
        if (strcmp(row->name, name) == 0) {
            return sbx_scenario_parse(cx_str_of(row->text), name, out, err);
        }
        cx_buf_printf(&names, "%s%s", names.len > 0 ? ", " : "", row->name);
    }
    const cx_str text = cx_str_of(name);
    if (cx_str_find(text, '/') == text.len && cx_str_find(text, '.') == text.len) {
        sbx_check(&names);
        return cx_fail_hint(err, CXONE_ERR_ARG, names.ptr, "no such scenario: \"%s\"", name);
    }
    CX_AUTO(cx_buf) cx_buf file;
    cx_buf_init(&file, MAX_FILE);
    CX_TRY(read_file(name, &file, err));
    return sbx_scenario_parse(cx_buf_view(&file), name, out, err);
}

/* ---------------------------------------------------------------- the end */

static void free_team(sbx_team_group *team)
{
    for (size_t i = 0; i < team->people_count; i++) {
        sbx_person *person = &team->people[i];
        cx_free(person->user_name);
        cx_free(person->first_name);
        cx_free(person->last_name);
        cx_free(person->state);
        cx_free(person->reason);
    }
    sbx_skill_names_deinit(&team->skills);
    cx_free(team->people);
    cx_free(team->name);
}

void sbx_scenario_free(sbx_scenario *scenario)
{
    if (scenario == NULL) {
        return;
    }
    for (size_t i = 0; i < scenario->curve_count; i++) {
        cx_free(scenario->curves[i].name);
    }
    for (size_t i = 0; i < scenario->skill_count; i++) {
        cx_free(scenario->skills[i].name);
    }
    for (size_t i = 0; i < scenario->team_count; i++) {
        free_team(&scenario->teams[i]);
    }
    for (size_t i = 0; i < scenario->disposition_count; i++) {
        cx_free(scenario->dispositions[i].name);
    }
    for (size_t i = 0; i < scenario->hours_count; i++) {
        cx_free(scenario->hours[i].name);
        sbx_skill_names_deinit(&scenario->hours[i].skills);
    }
    cx_free(scenario->dispositions);
    cx_free(scenario->hours);
    cx_free(scenario->curves);
    cx_free(scenario->skills);
    cx_free(scenario->teams);
    cx_free(scenario->incidents);
    cx_free(scenario->name);
    cx_free(scenario->summary);
    cx_free(scenario);
}
