/* ACD contacts: those that are active, those that are over, and each by its number. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/routes/range.h"

#include "base/banned.h"

enum {
    SIGNAL_VALUES = 9,
    MAX_COMPLETED = 10000 /* records of one answer */
};

/* ---------------------------------------------------------------- filters */

typedef struct contact_filter {
    int64_t skill;
    int64_t campaign;
    int64_t agent;
    int64_t team;
    int64_t media;
    int64_t state;
    int logged;
    int refused;
    int outbound;
    int64_t updated_since; /* Unix milliseconds; 0: whenever */
    cx_buf from;
    cx_buf to;
} contact_filter;

static void contact_filter_init(contact_filter *wanted)
{
    *wanted = (contact_filter){-1, -1, -1, -1, -1, -1, -1, -1, -1, 0, {0}, {0}};
    cx_buf_init(&wanted->from, SBX_MAX_TEXT);
    cx_buf_init(&wanted->to, SBX_MAX_TEXT);
}

static void contact_filter_deinit(contact_filter *wanted)
{
    cx_buf_deinit(&wanted->from);
    cx_buf_deinit(&wanted->to);
}
CX_DEFINE_AUTO_VALUE(contact_filter, contact_filter_deinit)

static bool read_filter(sbx_call *call, contact_filter *wanted)
{
    (void)sbx_acd_text(call, "fromAddress", &wanted->from);
    (void)sbx_acd_text(call, "toAddress", &wanted->to);
    return sbx_acd_integer(call, "skillId", &wanted->skill) &&
           sbx_acd_integer(call, "campaignId", &wanted->campaign) &&
           sbx_acd_integer(call, "agentId", &wanted->agent) &&
           sbx_acd_integer(call, "teamId", &wanted->team) &&
           sbx_acd_integer(call, "mediaTypeId", &wanted->media) &&
           sbx_acd_integer(call, "stateId", &wanted->state) &&
           sbx_acd_flag(call, "isLogged", &wanted->logged) &&
           sbx_acd_flag(call, "isRefused", &wanted->refused) &&
           sbx_acd_flag(call, "isOutbound", &wanted->outbound) &&
           sbx_acd_time(call, "updatedSince", &wanted->updated_since);
}

static bool is_number(int64_t wanted, int64_t value)
{
    return wanted < 0 || wanted == value;
}

static bool is_flag(int wanted, bool value)
{
    return wanted < 0 || (wanted > 0) == value;
}

static bool is_text(const cx_buf *wanted, const char *value)
{
    return wanted->len == 0 || cx_str_equal_nocase(cx_buf_view(wanted), cx_str_of(value));
}

/* What can be told from the leg alone: most that do not fit need not be read. */
static bool leg_fits(const contact_filter *wanted, const sbx_view *view, const sbx_leg *leg)
{
    const sbx_skill *skill = &view->centre->floor.skills[leg->skill];
    return is_number(wanted->skill, skill->id) && is_number(wanted->media, skill->media_type) &&
           is_number(wanted->campaign, skill->campaign_id) &&
           is_flag(wanted->outbound, skill->outbound);
}

static bool contact_fits(const contact_filter *wanted, const sbx_contact_values *values)
{
    return is_number(wanted->agent, values->agent.id) && is_number(wanted->team, values->team.id) &&
           is_number(wanted->state, values->state_id) && is_flag(wanted->logged, values->logged) &&
           is_flag(wanted->refused, values->refused) &&
           (wanted->updated_since == 0 || values->update_ms > wanted->updated_since) &&
           is_text(&wanted->from, values->from) && is_text(&wanted->to, values->to);
}

/* Whether anything but the time is asked for. */
static bool is_plain(const contact_filter *wanted)
{
    return wanted->skill < 0 && wanted->campaign < 0 && wanted->agent < 0 && wanted->team < 0 &&
           wanted->media < 0 && wanted->state < 0 && wanted->logged < 0 && wanted->refused < 0 &&
           wanted->outbound < 0 && wanted->updated_since == 0 && wanted->from.len == 0 &&
           wanted->to.len == 0;
}

/* ---------------------------------------------------------------- active */

void sbx_get_contacts_active(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    CX_AUTO(contact_filter) contact_filter wanted;
    contact_filter_init(&wanted);
    if (!read_filter(call, &wanted) ||
        !sbx_listing_begin(&list, call, "activeContacts", &sbx_active_contact_record,
                           SBX_PAGE_MAX)) {
        return;
    }
    const sbx_view view = sbx_view_of(call);
    const sbx_day *day = sbx_centre_day(view.centre, view.now.date);
    for (size_t i = 0; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        if (leg->start > view.now.second) {
            break;
        }
        if (leg->ended > view.now.second && leg_fits(&wanted, &view, leg)) {
            sbx_contact_values values;
            sbx_contact_read(&view, day, leg, &values);
            if (contact_fits(&wanted, &values)) {
                sbx_listing_add(&list, &values);
            }
        }
    }
    sbx_listing_end(&list);
}

/* What states the contacts of today are in; with `updatedSince`, those that ended since too. */
void sbx_get_contacts_states(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    CX_AUTO(contact_filter) contact_filter wanted;
    contact_filter_init(&wanted);
    if (!read_filter(call, &wanted) ||
        !sbx_listing_begin(&list, call, "contactStates", &sbx_contact_state_record, SBX_PAGE_MAX)) {
        return;
    }
    const sbx_view view = sbx_view_of(call);
    const sbx_day *day = sbx_centre_day(view.centre, view.now.date);
    for (size_t i = 0; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        if (leg->start > view.now.second) {
            break;
        }
        sbx_contact_values values;
        if (leg->ended > view.now.second || wanted.updated_since != 0) {
            sbx_contact_read(&view, day, leg, &values);
            if (contact_fits(&wanted, &values)) {
                sbx_listing_add(&list, &values);
            }
        }
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- completed */

/* startDate and endDate, or what was updated since a time: at most 30 days back. False, and the
 * call answered, when they are no good. */
static bool read_range(sbx_call *call, const sbx_view *view, int64_t updated_since, sbx_range *out)
{
    static const sbx_range_rule rule = {.max_seconds = SBX_ANY_LENGTH};
    if (updated_since == 0) {
        return sbx_range_read(call, view, &rule, out);
    }
    const int64_t now = sbx_app_world_ms(call->app);
    const int64_t longest_ms = INT64_C(30) * SBX_DAY * 1000;
    const int64_t since = updated_since > now - longest_ms ? updated_since : now - longest_ms;
    /* What began on the day before may have been updated since. */
    *out = sbx_range_of(view, since - (int64_t)SBX_DAY * 1000, now + 1000);
    return true;
}

/* Whether all contacts of a day are asked for, and none of them can change any more: then they
 * need not be looked at to be counted. */
static bool is_whole(const sbx_range *r, const contact_filter *wanted, const sbx_view *view,
                     int64_t date)
{
    return is_plain(wanted) && date < view->now.date && date < r->to.date &&
           (date > r->from.date || r->from.second == 0);
}

static void list_day(sbx_listing *list, const sbx_view *view, const contact_filter *wanted,
                     const sbx_range *r, int64_t date)
{
    const bool plain = is_plain(wanted);
    const sbx_range part = sbx_range_of_day(r, date);
    sbx_walk walk = sbx_walk_of(view, &part);
    while (sbx_walk_next(&walk)) {
        int32_t since = 0;
        if (sbx_leg_phase(walk.leg, walk.until, &since) != SBX_OVER ||
            !leg_fits(wanted, view, walk.leg)) {
            continue;
        }
        sbx_contact_values values;
        if (!plain) {
            sbx_contact_read(view, walk.day, walk.leg, &values);
        }
        if ((plain || contact_fits(wanted, &values)) && sbx_listing_takes(list)) {
            if (plain) {
                sbx_contact_read(view, walk.day, walk.leg, &values);
            }
            sbx_listing_write(list, &values);
        }
    }
}

void sbx_get_contacts_completed(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    CX_AUTO(contact_filter) contact_filter wanted;
    contact_filter_init(&wanted);
    const sbx_view view = sbx_view_of(call);
    sbx_range r;
    if (!read_filter(call, &wanted) || !read_range(call, &view, wanted.updated_since, &r) ||
        !sbx_listing_begin(&list, call, "completedContacts", &sbx_completed_contact_record,
                           MAX_COMPLETED)) {
        return;
    }
    for (int64_t date = r.from.date; date <= r.to.date && date <= view.now.date; date++) {
        const int64_t count = list.order_count == 0 && is_whole(&r, &wanted, &view, date)
                                  ? sbx_centre_count(view.centre, date)
                                  : -1;
        if (count >= 0 && (list.page.seen + count <= list.page.skip ||
                           list.page.seen >= list.page.skip + list.page.top)) {
            list.page.seen += count; /* before or behind the part that is wanted */
        } else {
            list_day(&list, &view, &wanted, &r, date);
        }
    }
    sbx_listing_end(&list);
}

/* Those that began in a range, whether they are over or not. */
void sbx_get_contacts_begun(sbx_call *call)
{
    static const sbx_range_rule rule = {.max_seconds = SBX_ANY_LENGTH};
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range r;
    if (!sbx_range_read(call, &view, &rule, &r) ||
        !sbx_listing_begin(&list, call, "contacts", &sbx_completed_contact_record, MAX_COMPLETED)) {
        return;
    }
    sbx_walk walk = sbx_walk_of(&view, &r);
    while (sbx_walk_next(&walk)) {
        if (sbx_listing_takes(&list)) {
            sbx_contact_values values;
            sbx_contact_read(&view, walk.day, walk.leg, &values);
            sbx_listing_write(&list, &values);
        }
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- one */

/* A contact of the path, and the day of it. */
typedef struct found_contact {
    sbx_view view;
    const sbx_day *day; /* NULL: there is none such */
    const sbx_leg *leg;
    int32_t now;
} found_contact;

/* False, and the call answered, when there is none such. */
static bool find_contact(sbx_call *call, found_contact *out)
{
    unsigned version = 0;
    int64_t id = 0;
    int64_t date = 0;
    int64_t number = 0;
    *out = (found_contact){.view = sbx_view_of(call)};
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "contactId", &id)) {
        return false;
    }
    if (sbx_contact_split(out->view.centre, id, &date, &number) &&
        (out->now = sbx_view_until(&out->view, date)) >= 0) {
        out->day = sbx_centre_day(out->view.centre, date);
        out->leg = sbx_day_find(out->day, number);
    }
    if (out->leg == NULL || out->leg->start > out->now) {
        sbx_call_fail(call, 404, "not_found", "contactId", "Invalid contactId");
        return false;
    }
    return true;
}

/* In the shape of an active contact or of a completed one, under a name that is CXone's. */
void sbx_get_contact(sbx_call *call)
{
    found_contact found;
    sbx_contact_values values;
    if (!find_contact(call, &found)) {
        return;
    }
    const sbx_record *record =
        found.leg->ended <= found.now ? &sbx_completed_contact_record : &sbx_active_contact_record;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (!sbx_acd_fields(call, record, &fields)) {
        return;
    }
    sbx_contact_read(&found.view, found.day, found.leg, &values);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "businessUnitId", call->user->tenant->business_unit);
    sbx_acd_member_time(&w, "lastPollTime", sbx_app_world_ms(call->app));
    cx_json_key(&w, "contactId");
    cx_json_begin_object(&w);
    sbx_record_write(record, cx_buf_view(&fields), &values, &w);
    cx_json_end_object(&w);
    cx_json_end_object(&w);
}

typedef struct step_values {
    int64_t index;
    int64_t contact_id;
    int64_t state_id;
    const char *state;
    int64_t start_ms;
    int64_t seconds;
    int64_t agent_id;
    int64_t skill_id;
    const char *skill_name;
    bool warehoused;
} step_values;

#define STEP(member) offsetof(step_values, member)

static const sbx_field step_fields[] = {
    {"stateIndex", SBX_INTEGER, STEP(index)},        {"contactId", SBX_INTEGER, STEP(contact_id)},
    {"contactStateId", SBX_INTEGER, STEP(state_id)}, {"contactStateName", SBX_TEXT, STEP(state)},
    {"startDate", SBX_TIME, STEP(start_ms)},         {"duration", SBX_DURATION, STEP(seconds)},
    {"isWarehoused", SBX_FLAG, STEP(warehoused)},    {"agentId", SBX_INTEGER, STEP(agent_id)},
    {"skillId", SBX_INTEGER, STEP(skill_id)},        {"skillName", SBX_TEXT, STEP(skill_name)},
};
static const sbx_record step_record = {step_fields, CX_COUNT(step_fields), sizeof(step_values)};

typedef struct step {
    int32_t from;
    int state;
} step;

enum {
    MAX_STEPS = 8
};

/* The states that a contact went through by now. */
static size_t collect_steps(const sbx_leg *leg, int32_t now, step out[MAX_STEPS])
{
    const bool held = leg->hold_start != SBX_NEVER && leg->hold > 0;
    const step all[MAX_STEPS] = {
        {leg->queued != leg->start ? leg->start : SBX_NEVER, SBX_STATE_PREQUEUE},
        {leg->queued, SBX_STATE_QUEUE},
        {leg->offered < leg->answered ? leg->offered : SBX_NEVER, SBX_STATE_ROUTING},
        {leg->answered, SBX_STATE_ACTIVE},
        {held ? leg->hold_start : SBX_NEVER, SBX_STATE_HOLD},
        {held ? leg->hold_start + leg->hold : SBX_NEVER, SBX_STATE_ACTIVE},
        {leg->answered != SBX_NEVER && leg->wrapped_up > leg->ended ? leg->ended : SBX_NEVER,
         SBX_STATE_ACW},
        {leg->answered == SBX_NEVER ? leg->ended : leg->wrapped_up, SBX_STATE_END},
    };
    size_t count = 0;
    for (size_t i = 0; i < MAX_STEPS; i++) {
        const bool cut_off = all[i].state <= SBX_STATE_HOLD && all[i].from >= leg->ended;
        if (all[i].from <= now && !cut_off) {
            out[count] = all[i];
            count++;
        }
    }
    return count;
}

/* Adds each state that a contact was in; only those that began in a range, if one is given. */
static void list_steps(sbx_listing *list, const sbx_view *view, const sbx_day *day,
                       const sbx_leg *leg, const sbx_range *range)
{
    const int32_t now = sbx_view_until(view, day->date);
    step steps[MAX_STEPS];
    sbx_contact_values values;
    sbx_contact_read(view, day, leg, &values);
    const size_t count = collect_steps(leg, now, steps);
    for (size_t i = 0; i < count; i++) {
        const bool is_last = i + 1 == count;
        const int32_t end = steps[i].state == SBX_STATE_END ? steps[i].from : now;
        if (range != NULL && !sbx_range_has(range, day->date, steps[i].from)) {
            continue;
        }
        sbx_listing_add(list, &(step_values){
                                  .index = (int64_t)i,
                                  .contact_id = values.id,
                                  .state_id = sbx_contact_states[steps[i].state].id,
                                  .state = sbx_contact_states[steps[i].state].name,
                                  .start_ms = sbx_world_time(view->world, day->date, steps[i].from),
                                  .seconds = (is_last ? end : steps[i + 1].from) - steps[i].from,
                                  .agent_id = steps[i].from >= leg->answered ? values.agent.id : 0,
                                  .skill_id = values.skill.id,
                                  .skill_name = values.skill.name,
                                  .warehoused = values.warehoused,
                              });
    }
}

void sbx_get_contact_history(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    found_contact found;
    if (find_contact(call, &found) &&
        sbx_listing_begin(&list, call, "contactStateHistory", &step_record, SBX_PAGE_MAX)) {
        list_steps(&list, &found.view, found.day, found.leg, NULL);
        sbx_listing_end(&list);
    }
}

/* What every contact went through in a range of time. */
void sbx_get_contacts_history(sbx_call *call)
{
    static const sbx_range_rule rule = {SBX_ANY_LENGTH, NULL, true};
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range r;
    if (!sbx_range_read(call, &view, &rule, &r) ||
        !sbx_listing_begin(&list, call, "contactStateHistory", &step_record, MAX_COMPLETED)) {
        return;
    }
    const sbx_range whole = sbx_range_whole_days(r); /* what began before goes on in the range */
    sbx_walk walk = sbx_walk_of(&view, &whole);
    while (sbx_walk_next(&walk)) {
        list_steps(&list, &view, walk.day, walk.leg, &r);
    }
    sbx_listing_end(&list);
}

/* The legs that came of a contact. */
void sbx_get_contact_hierarchy(sbx_call *call)
{
    found_contact found;
    if (!find_contact(call, &found)) {
        return;
    }
    const sbx_day *day = found.day;
    const int32_t master = found.leg->master;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "masterContactId",
                           sbx_contact_id(found.view.centre, day->date, day->legs[master].id));
    cx_json_key(&w, "childContacts");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[i];
        if (leg->master == master && (int32_t)i != master && leg->start <= found.now) {
            cx_json_begin_object(&w);
            cx_json_member_integer(&w, "contactId",
                                   sbx_contact_id(found.view.centre, day->date, leg->id));
            sbx_acd_member_time(&w, "startTime",
                                sbx_world_time(found.view.world, day->date, leg->start));
            sbx_acd_member_time(&w, "endTime",
                                leg->ended <= found.now
                                    ? sbx_world_time(found.view.world, day->date, leg->ended)
                                    : 0);
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- states */

static const sbx_field description_fields[] = {
    {"ContactStateId", SBX_INTEGER, offsetof(sbx_contact_state, id)},
    {"ContactStateDescription", SBX_TEXT, offsetof(sbx_contact_state, name)},
    {"ContactStateCategory", SBX_TEXT, offsetof(sbx_contact_state, category)},
};
static const sbx_record description_record = {description_fields, CX_COUNT(description_fields),
                                              sizeof(sbx_contact_state)};

void sbx_get_contact_states(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    if (!sbx_listing_begin(&list, call, "contactStateDescriptions", &description_record,
                           SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; i < SBX_STATES; i++) {
        sbx_listing_add(&list, &sbx_contact_states[i]);
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- signal, end */

/* The values go into the journal: scripts do not run here. */
void sbx_post_contact_signal(sbx_call *call)
{
    found_contact found;
    if (!find_contact(call, &found)) {
        return;
    }
    cx_json_writer note;
    cx_json_writer_init(&note, &call->note, 0);
    cx_json_begin_object(&note);
    cx_json_member_integer(&note, "contactId",
                           sbx_contact_id(found.view.centre, found.day->date, found.leg->id));
    for (int i = 1; i <= SIGNAL_VALUES; i++) {
        const char name[] = {'p', (char)('0' + i), '\0'};
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        if (sbx_acd_text(call, name, &value)) {
            cx_json_member_string(&note, name, cx_buf_view(&value));
        }
    }
    cx_json_end_object(&note);
    sbx_reply_empty(call->reply, 202);
}

void sbx_post_contact_end(sbx_call *call)
{
    found_contact found;
    if (!find_contact(call, &found)) {
        return;
    }
    if (found.leg->ended <= found.now) {
        sbx_call_fail(call, 409, "conflict", "contactId", "The contact has ended already");
        return;
    }
    sbx_act action = {.kind = SBX_ACT_END, .leg = found.leg->id};
    (void)sbx_centre_do(found.view.centre, found.view.world, sbx_app_world_ms(call->app), &action);
    sbx_reply_empty(call->reply, 202);
}
