/* What really happened: the sums of any interval, counted from the contacts one by one, so that a
 * report can be checked against them. */
#include "base/clock.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/state/accounts.h"

#include "base/banned.h"

typedef struct truth {
    int64_t arrived;
    int64_t queued_now;
    int64_t active_now;
    int64_t wrapping_up_now;
    int64_t completed; /* answered, and over */
    int64_t abandoned;
    int64_t ended_by_call; /* before anybody answered */
    int64_t in_sla;
    int64_t out_sla;
    int64_t wait_s;
    int64_t talk_s;
    int64_t wrap_up_s;
    int64_t hold_s;
} truth;

static void count(truth *t, const sbx_skill *skill, const sbx_leg *leg, int32_t now)
{
    t->arrived++;
    if (leg->answered <= now) {
        const bool in = leg->answered - leg->queued <= skill->threshold;
        t->in_sla += !skill->outbound && in ? 1 : 0;
        t->out_sla += !skill->outbound && !in ? 1 : 0;
        t->active_now += leg->ended > now ? 1 : 0;
        t->wrapping_up_now += leg->ended <= now && leg->wrapped_up > now ? 1 : 0;
        if (leg->wrapped_up <= now) {
            t->completed++;
            t->wait_s += leg->answered - leg->queued;
            t->talk_s += leg->ended - leg->answered;
            t->wrap_up_s += leg->wrapped_up - leg->ended;
            t->hold_s += leg->hold;
        }
    } else if (leg->ended > now) {
        t->queued_now++;
    } else if (leg->ended_by_action) {
        t->ended_by_call++;
    } else {
        const int32_t waited = leg->queued == SBX_NEVER ? 0 : leg->ended - leg->queued;
        t->abandoned++;
        t->out_sla += !skill->outbound && waited >= SBX_SHORT_ABANDON ? 1 : 0;
    }
}

static void write_truth(const truth *t, cx_json_writer *w)
{
    cx_json_member_integer(w, "arrived", t->arrived);
    cx_json_member_integer(w, "queued", t->queued_now);
    cx_json_member_integer(w, "active", t->active_now);
    cx_json_member_integer(w, "wrappingUp", t->wrapping_up_now);
    cx_json_member_integer(w, "completed", t->completed);
    cx_json_member_integer(w, "abandoned", t->abandoned);
    cx_json_member_integer(w, "endedByCall", t->ended_by_call);
    cx_json_member_integer(w, "inSLA", t->in_sla);
    cx_json_member_integer(w, "outSLA", t->out_sla);
    cx_json_member_integer(w, "waitSeconds", t->wait_s);
    cx_json_member_integer(w, "talkSeconds", t->talk_s);
    cx_json_member_integer(w, "wrapUpSeconds", t->wrap_up_s);
    cx_json_member_integer(w, "holdSeconds", t->hold_s);
}

/* What is asked for: a tenant, an interval, perhaps one skill. */
typedef struct question {
    const sbx_tenant *tenant;
    int64_t start_ms;
    int64_t end_ms;
    int64_t skill;
} question;

static bool read_question(sbx_call *call, question *out)
{
    CX_AUTO(cx_buf) cx_buf tenant;
    cx_buf_init(&tenant, SBX_MAX_TEXT);
    *out = (question){.tenant = sbx_access_key_at(0)->user->tenant, .skill = -1};
    out->end_ms = sbx_app_world_ms(call->app) + 1000;
    out->start_ms = out->end_ms - out->end_ms % (SBX_DAY * INT64_C(1000));
    if (sbx_acd_text(call, "tenantId", &tenant)) {
        out->tenant = sbx_tenant_find(cx_buf_view(&tenant));
    }
    if (out->tenant == NULL) {
        sbx_acd_refuse(call, "tenantId");
        return false;
    }
    return sbx_acd_time(call, "startDate", &out->start_ms) &&
           sbx_acd_time(call, "endDate", &out->end_ms) &&
           sbx_acd_integer(call, "skillId", &out->skill);
}

void sbx_get_truth(sbx_call *call)
{
    question q;
    if (!read_question(call, &q)) {
        return;
    }
    sbx_world *world = &call->app->world;
    sbx_centre *centre = sbx_world_centre(world, q.tenant);
    const sbx_instant now = sbx_world_instant(world, sbx_app_world_ms(call->app));
    const int64_t last = sbx_world_instant(world, q.end_ms).date;
    truth sum = {.arrived = 0};
    for (int64_t date = sbx_world_instant(world, q.start_ms).date; date <= last && date <= now.date;
         date++) {
        const sbx_day *day = sbx_centre_day(centre, date);
        const int32_t until = date < now.date ? SBX_DAY : now.second;
        for (size_t i = 0; i < day->count; i++) {
            const sbx_leg *leg = &day->legs[i];
            const sbx_skill *skill = &centre->floor.skills[leg->skill];
            const int64_t start_ms = sbx_world_time(world, date, leg->start);
            if (leg->start <= until && start_ms >= q.start_ms && start_ms < q.end_ms &&
                (q.skill < 0 || q.skill == skill->id)) {
                count(&sum, skill, leg, until);
            }
        }
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    sbx_acd_member_time(&w, "startDate", q.start_ms);
    sbx_acd_member_time(&w, "endDate", q.end_ms);
    write_truth(&sum, &w);
    cx_json_end_object(&w);
}
