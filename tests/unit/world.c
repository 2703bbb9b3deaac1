/* The simulated contact centre: days follow from what they are made of, nobody is lost in them, and
 * queues behave as queueing theory says. */
#include "sandbox/world/world.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/world/clock.h"
#include "support/unit.h"

#include "base/banned.h"

enum {
    MONDAY = 20759 /* 2026-11-02 */
};

/* A world of a scenario, for tests. */
typedef struct fixture {
    sbx_skills skills;
    sbx_world world;
    sbx_centre *centre;
} fixture;

static void set_up(fixture *f, const char *scenario, uint64_t seed)
{
    *f = (fixture){0};
    sbx_scenario *loaded = NULL;
    cxone_error *err = NULL;
    const cxone_status status = scenario[0] == '{'
                                    ? sbx_scenario_parse(cx_str_of(scenario), "test", &loaded, &err)
                                    : sbx_scenario_load(scenario, &loaded, &err);
    if (status != CXONE_OK) {
        fail_msg("%s", err->message);
    }
    sbx_skills_init(&f->skills, loaded);
    sbx_world_init(&f->world, loaded, &f->skills, seed);
    f->centre = &f->world.centres[0];
}

static void tear_down(fixture *f)
{
    sbx_world_deinit(&f->world);
    sbx_skills_deinit(&f->skills);
}

/* ---------------------------------------------------------------- conservation */

static bool is_before_or_never(int32_t a, int32_t b)
{
    return a == SBX_NEVER || b == SBX_NEVER || a <= b;
}

static void check_leg(const sbx_leg *leg)
{
    assert_true(leg->start >= 0 && leg->start < SBX_DAY);
    assert_true(is_before_or_never(leg->start, leg->queued));
    assert_true(is_before_or_never(leg->queued, leg->offered));
    assert_true(is_before_or_never(leg->offered, leg->answered));
    assert_true(is_before_or_never(leg->answered, leg->ended));
    assert_true(leg->ended <= SBX_DAY && leg->ended >= leg->start);
    if (leg->answered == SBX_NEVER) {
        assert_int_equal(leg->wrapped_up, SBX_NEVER);
    } else {
        assert_true(leg->agent != SBX_NOBODY);
        assert_true(leg->wrapped_up >= leg->ended && leg->wrapped_up <= SBX_DAY);
        assert_true(leg->hold_start == SBX_NEVER || leg->hold_start >= leg->answered);
    }
}

/* At every time each contact that has come is in exactly one place, and what the agents do is what
 * the contacts say. */
static void check_moment(const fixture *f, const sbx_day *day, int32_t now)
{
    int64_t came = 0;
    int64_t phases[SBX_OVER + 1] = {0};
    int64_t abandoned = 0;
    int64_t *working = cx_alloc_zero(day->agent_count + 1, sizeof *working);
    for (size_t i = 0; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[i];
        int32_t since = 0;
        if (leg->start > now) {
            continue;
        }
        const sbx_phase phase = sbx_leg_phase(leg, now, &since);
        came++;
        phases[phase]++;
        abandoned += sbx_leg_is_abandoned(leg, now) ? 1 : 0;
        assert_true(since <= now);
        if (phase == SBX_TALKING) {
            working[leg->agent]++;
        }
    }
    assert_int_equal(came, phases[SBX_BEFORE_QUEUE] + phases[SBX_IN_QUEUE] + phases[SBX_RINGING] +
                               phases[SBX_TALKING] + phases[SBX_WRAPPING_UP] + phases[SBX_OVER]);
    assert_true(abandoned <= phases[SBX_OVER]);
    for (size_t i = 0; i < day->agent_count; i++) {
        const sbx_spell *spell = sbx_day_spell(day, i, now);
        const int64_t slots = f->world.agents.items[i].team->group->slots;
        assert_int_equal(spell->state == SBX_WORKING, working[i] > 0);
        assert_true(working[i] <= slots);
    }
    cx_free(working);
}

static void days_lose_nobody(void **state)
{
    (void)state;
    static const char *const scenarios[] = {"calm-day", "monday-peak", "outage", "bpo-500"};
    for (size_t s = 0; s < CX_COUNT(scenarios); s++) {
        fixture f;
        set_up(&f, scenarios[s], 7 + s);
        for (int64_t date = MONDAY; date < MONDAY + 3; date++) {
            const sbx_day *day = sbx_centre_day(f.centre, date);
            assert_true(day->count > 500);
            for (size_t i = 0; i < day->count; i++) {
                check_leg(&day->legs[i]);
                assert_ptr_equal(sbx_day_find(day, day->legs[i].id), &day->legs[i]);
            }
            for (int32_t now = 0; now < SBX_DAY; now += 4999) {
                check_moment(&f, day, now);
            }
            check_moment(&f, day, SBX_DAY - 1);
        }
        tear_down(&f);
    }
}

typedef struct counted {
    int64_t queued;
    int64_t in;
    int64_t out;
} counted;

/* From one contact, in other words than the counters have. */
static void count_one(counted *sum, const sbx_skill *skill, const sbx_leg *leg, int32_t now)
{
    int32_t since = 0;
    const sbx_phase phase = sbx_leg_phase(leg, now, &since);
    sum->queued += phase == SBX_IN_QUEUE || phase == SBX_RINGING ? 1 : 0;
    if (skill->outbound) {
        return;
    }
    if (leg->answered <= now) {
        const bool in = leg->answered - leg->queued <= skill->threshold;
        sum->in += in ? 1 : 0;
        sum->out += in ? 0 : 1;
    } else if (leg->ended <= now) {
        const int32_t waited = leg->queued == SBX_NEVER ? 0 : leg->ended - leg->queued;
        sum->out += waited >= SBX_SHORT_ABANDON ? 1 : 0;
    }
}

static void check_activity(fixture *f, const sbx_day *day, int32_t now)
{
    counted sum = {0};
    for (size_t i = 0; i < day->count; i++) {
        if (day->legs[i].start <= now) {
            count_one(&sum, &f->centre->floor.skills[day->legs[i].skill], &day->legs[i], now);
        }
    }
    for (size_t s = 0; s < f->centre->floor.skill_count; s++) {
        const sbx_activity_numbers *numbers =
            sbx_centre_activity(f->centre, &f->world, sbx_world_time(&f->world, MONDAY, now), s);
        sum.queued -= numbers->queue_count;
        sum.in -= numbers->in_sla;
        sum.out -= numbers->out_sla;
        assert_int_equal(numbers->agents_logged_in,
                         numbers->agents_acw + numbers->agents_available +
                             numbers->agents_unavailable + numbers->agents_working);
        assert_int_equal(numbers->queue_count > 0, numbers->earliest_queue_ms > 0);
    }
    assert_int_equal(sum.queued, 0);
    assert_int_equal(sum.in, 0);
    assert_int_equal(sum.out, 0);
}

/* What the counters say of all skills is what the contacts say. */
static void activity_is_counted(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "outage", 3);
    const sbx_day *day = sbx_centre_day(f.centre, MONDAY);
    for (int32_t now = 7 * 3600; now < 22 * 3600; now += 3307) {
        check_activity(&f, day, now);
    }
    tear_down(&f);
}

/* ---------------------------------------------------------------- purity */

static void check_same(const sbx_day *a, const sbx_day *b, int32_t before)
{
    size_t seen = 0;
    for (size_t i = 0; i < a->count; i++) {
        const sbx_leg *one = &a->legs[i];
        const sbx_leg *other = sbx_day_find(b, one->id);
        if (one->start >= before || one->wrapped_up == SBX_NEVER || one->wrapped_up >= before) {
            continue;
        }
        assert_non_null(other);
        assert_int_equal(one->start, other->start);
        assert_int_equal(one->agent, other->agent);
        assert_int_equal(one->answered, other->answered);
        assert_int_equal(one->ended, other->ended);
        assert_int_equal(one->wrapped_up, other->wrapped_up);
        seen++;
    }
    assert_true(seen > 300);
}

/* The same seed makes the same day, whichever days were made before it; another makes another. */
static void days_follow_from_the_seed(void **state)
{
    (void)state;
    fixture a;
    fixture b;
    fixture c;
    set_up(&a, "calm-day", 5);
    set_up(&b, "calm-day", 5);
    set_up(&c, "calm-day", 6);
    for (int64_t date = MONDAY - 40; date < MONDAY; date++) {
        (void)sbx_centre_day(b.centre, date);
    }
    const sbx_day *one = sbx_centre_day(a.centre, MONDAY);
    const sbx_day *same = sbx_centre_day(b.centre, MONDAY);
    const sbx_day *other = sbx_centre_day(c.centre, MONDAY);
    assert_int_equal(one->count, same->count);
    assert_memory_equal(one->order, same->order, one->count * sizeof *one->order);
    check_same(one, same, SBX_DAY);
    assert_true(one->count != other->count || one->legs[0].start != other->legs[0].start);
    assert_int_equal(sbx_centre_count(b.centre, MONDAY - 40),
                     sbx_centre_day(a.centre, MONDAY - 40)->count);
    tear_down(&a);
    tear_down(&b);
    tear_down(&c);
}

/* What was done at noon leaves the morning as it was, ids and all. */
static void actions_change_what_comes_after(void **state)
{
    (void)state;
    const int32_t noon = SBX_DAY / 2;
    fixture f;
    fixture untouched;
    set_up(&f, "calm-day", 11);
    set_up(&untouched, "calm-day", 11);
    const int64_t noon_ms = sbx_world_time(&f.world, MONDAY, noon);
    sbx_act contact = {.kind = SBX_ACT_CONTACT, .skill = 0, .agent = SBX_NOBODY};
    const int64_t id = sbx_centre_do(f.centre, &f.world, noon_ms, &contact);
    sbx_act out = {.kind = SBX_ACT_STATE, .agent = 20, .state = SBX_LOGGED_OUT};
    (void)sbx_centre_do(f.centre, &f.world, noon_ms, &out);
    int64_t date = 0;
    int64_t number = 0;
    assert_true(sbx_contact_split(f.centre, id, &date, &number));
    assert_int_equal(date, MONDAY);
    const sbx_day *day = sbx_centre_day(f.centre, MONDAY);
    const sbx_leg *leg = sbx_day_find(day, number);
    assert_non_null(leg);
    assert_int_equal(leg->start, noon);
    assert_int_equal(leg->skill, 0);
    check_same(sbx_centre_day(untouched.centre, MONDAY), day, noon);
    check_same(sbx_centre_day(untouched.centre, MONDAY - 1), sbx_centre_day(f.centre, MONDAY - 1),
               SBX_DAY);
    sbx_centre_undo_all(f.centre);
    check_same(sbx_centre_day(untouched.centre, MONDAY), sbx_centre_day(f.centre, MONDAY), SBX_DAY);
    tear_down(&f);
    tear_down(&untouched);
}

/* A contact that is ended by a call, in each of its phases; and who may have it. */
static void contacts_end_and_agents_change(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "still", 1);
    int64_t at = sbx_world_time(&f.world, MONDAY, 36000);
    sbx_act first = {.kind = SBX_ACT_CONTACT, .skill = 0, .agent = SBX_NOBODY};
    sbx_act mine = {.kind = SBX_ACT_CONTACT, .skill = 0, .agent = 2}; /* who is unavailable */
    (void)sbx_centre_do(f.centre, &f.world, at, &first);
    (void)sbx_centre_do(f.centre, &f.world, at, &mine);
    const sbx_day *day = sbx_centre_day(f.centre, MONDAY);
    int32_t since = 0;
    assert_int_equal(sbx_leg_phase(sbx_day_find(day, first.leg), 36000, &since), SBX_TALKING);
    assert_int_equal(sbx_day_find(day, first.leg)->agent, 0);
    assert_int_equal(sbx_leg_phase(sbx_day_find(day, mine.leg), 36500, &since), SBX_IN_QUEUE);
    sbx_act back = {.kind = SBX_ACT_STATE, .agent = 2, .state = SBX_AVAILABLE};
    at += 600000;
    (void)sbx_centre_do(f.centre, &f.world, at, &back);
    day = sbx_centre_day(f.centre, MONDAY);
    assert_int_equal(sbx_leg_phase(sbx_day_find(day, mine.leg), 36600, &since), SBX_TALKING);
    assert_int_equal(sbx_day_find(day, mine.leg)->agent, 2);
    sbx_act end = {.kind = SBX_ACT_END, .leg = mine.leg};
    (void)sbx_centre_do(f.centre, &f.world, at + 60000, &end);
    day = sbx_centre_day(f.centre, MONDAY);
    assert_int_equal(sbx_day_find(day, mine.leg)->ended, 36660);
    assert_true(sbx_day_find(day, mine.leg)->ended_by_action);
    assert_int_equal(sbx_day_spell(day, 2, 36661)->state, SBX_AVAILABLE);
    sbx_act lost = {.kind = SBX_ACT_SKILL, .skill = 1, .agent = 1, .proficiency = 0};
    assert_true(sbx_centre_activity(f.centre, &f.world, at + 60000, 1)->agents_logged_in == 4);
    (void)sbx_centre_do(f.centre, &f.world, at + 60000, &lost);
    assert_true(sbx_centre_activity(f.centre, &f.world, at + 60000, 1)->agents_logged_in == 3);
    tear_down(&f);
}

/* What an agent does to a contact: picks it up, refuses it, holds it, and takes it back. */
static void agents_act_on_contacts(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "calm-day", 11);
    const sbx_day *day = sbx_centre_day(f.centre, MONDAY);
    const sbx_leg *rung = NULL;
    for (size_t i = 0; i < day->count && rung == NULL; i++) {
        const sbx_leg *leg = &day->legs[i];
        rung = leg->answered != SBX_NEVER && leg->answered - leg->offered >= 4 ? leg : NULL;
    }
    if (rung == NULL) {
        fail_msg("nobody is rung for long");
        return;
    }
    const sbx_leg before = *rung;
    const int64_t at = sbx_world_time(&f.world, MONDAY, before.offered + 1);
    sbx_act answer = {.kind = SBX_ACT_ANSWER, .leg = before.id, .agent = before.agent};
    (void)sbx_centre_do(f.centre, &f.world, at, &answer);
    const sbx_leg *now = sbx_day_find(sbx_centre_day(f.centre, MONDAY), before.id);
    assert_int_equal(now->answered, before.offered + 1);
    assert_int_equal(now->ended - now->answered, before.ended - before.answered);
    sbx_centre_undo_all(f.centre);
    sbx_act refuse = {.kind = SBX_ACT_REFUSE, .leg = before.id, .agent = before.agent};
    (void)sbx_centre_do(f.centre, &f.world, at, &refuse);
    day = sbx_centre_day(f.centre, MONDAY);
    now = sbx_day_find(day, before.id);
    assert_int_equal(now->refused_by, before.agent);
    assert_int_equal(now->refused_at, before.offered + 1);
    assert_int_equal(now->refusals, before.refusals + 1);
    assert_string_equal(sbx_day_spell(day, (size_t)before.agent, before.offered + 2)->reason,
                        "Refused");
    tear_down(&f);
}

static void contacts_are_held(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "still", 1);
    const int64_t at = sbx_world_time(&f.world, MONDAY, 36000);
    sbx_act contact = {.kind = SBX_ACT_CONTACT, .skill = 0, .agent = SBX_NOBODY};
    (void)sbx_centre_do(f.centre, &f.world, at, &contact);
    sbx_act hold = {.kind = SBX_ACT_HOLD, .leg = contact.leg, .agent = 0};
    sbx_act others = {.kind = SBX_ACT_RESUME, .leg = contact.leg, .agent = 1};
    sbx_act resume = {.kind = SBX_ACT_RESUME, .leg = contact.leg, .agent = 0};
    (void)sbx_centre_do(f.centre, &f.world, at + 10000, &hold);
    (void)sbx_centre_do(f.centre, &f.world, at + 20000, &others); /* it is not theirs */
    const sbx_leg *leg = sbx_day_find(sbx_centre_day(f.centre, MONDAY), contact.leg);
    assert_int_equal(leg->hold_start, 36010);
    assert_int_equal(leg->hold_start + leg->hold, leg->ended);
    (void)sbx_centre_do(f.centre, &f.world, at + 30000, &resume);
    (void)sbx_centre_do(f.centre, &f.world, at + 40000, &hold); /* once is all */
    leg = sbx_day_find(sbx_centre_day(f.centre, MONDAY), contact.leg);
    assert_int_equal(leg->hold_start, 36010);
    assert_int_equal(leg->hold, 20);
    tear_down(&f);
}

/* Who logs in themselves is there before the shift and after it, without a break. */
static void agents_log_in(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "calm-day", 11);
    const int32_t early = 3600;
    sbx_act in = {.kind = SBX_ACT_LOG_IN, .agent = 0};
    sbx_act back = {.kind = SBX_ACT_STATE, .agent = 0, .state = SBX_AVAILABLE};
    const int64_t at = sbx_world_time(&f.world, MONDAY, early);
    (void)sbx_centre_do(f.centre, &f.world, at, &in);
    assert_int_equal(sbx_day_spell(sbx_centre_day(f.centre, MONDAY), 0, SBX_DAY - 1)->state,
                     SBX_UNAVAILABLE);
    (void)sbx_centre_do(f.centre, &f.world, at + 1000, &back);
    const sbx_day *day = sbx_centre_day(f.centre, MONDAY);
    for (size_t i = 0; i < day->spells[0].count; i++) {
        const sbx_spell *spell = &day->spells[0].items[i];
        assert_true(spell->from < early || spell->state != SBX_LOGGED_OUT);
        assert_true(spell->reason == NULL || strcmp(spell->reason, "Refused") == 0);
    }
    tear_down(&f);
}

/* What is in store for a contact of tomorrow does not change with what is done today. */
static void actions_leave_each_other_alone(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "calm-day", 11);
    const int64_t at = sbx_world_time(&f.world, MONDAY, 36000);
    sbx_act later = {.kind = SBX_ACT_CONTACT, .skill = 0, .agent = SBX_NOBODY};
    (void)sbx_centre_do(f.centre, &f.world, at + 60000, &later);
    const uint64_t number = sbx_day_find(sbx_centre_day(f.centre, MONDAY), later.leg)->number;
    sbx_act sooner = {.kind = SBX_ACT_CONTACT, .skill = 1, .agent = SBX_NOBODY};
    (void)sbx_centre_do(f.centre, &f.world, at, &sooner);
    assert_true(number == sbx_day_find(sbx_centre_day(f.centre, MONDAY), later.leg)->number);
    tear_down(&f);
}

/* ---------------------------------------------------------------- queueing theory */

typedef struct averages {
    double wait;
    double within; /* the part that waited at most THRESHOLD seconds */
    double abandoned;
    double count;
} averages;

enum {
    THRESHOLD = 20,
    WARM_UP = 7200, /* the beginning and the end of a day are left out */
    DAYS = 60
};

static averages measure(fixture *f)
{
    averages sum = {0};
    for (int64_t date = MONDAY; date < MONDAY + DAYS; date++) {
        const sbx_day *day = sbx_centre_day(f->centre, date);
        for (size_t i = 0; i < day->count; i++) {
            const sbx_leg *leg = &day->legs[i];
            if (leg->start < WARM_UP || leg->start > SBX_DAY - WARM_UP) {
                continue;
            }
            const bool answered = leg->answered != SBX_NEVER;
            const double wait = (answered ? leg->answered : leg->ended) - leg->queued;
            sum.count++;
            sum.wait += wait;
            sum.within += answered && wait <= THRESHOLD ? 1 : 0;
            sum.abandoned += answered ? 0 : 1;
        }
    }
    return (averages){sum.wait / sum.count, sum.within / sum.count, sum.abandoned / sum.count,
                      sum.count};
}

static void check_near(const char *what, double got, double wanted, double part)
{
    if (fabs(got - wanted) > part * wanted) {
        fail_msg("%s: %.4f, wanted %.4f", what, got, wanted);
    }
}

/* One queue, ten agents, nobody gives up: the waiting probability is Erlang's C. */
static void waiting_is_erlang_c(void **state)
{
    (void)state;
    static const char scenario[] =
        "{\"skills\":[{\"name\":\"Q\",\"media\":\"call\",\"perDay\":2880,\"handle\":240}],"
        "\"teams\":[{\"name\":\"T\",\"agents\":10,\"breaks\":false}]}";
    const double servers = 10;
    const double mean = 240;
    const double load = 2880.0 / SBX_DAY * mean; /* 8 Erlangs */
    double blocking = 1;                         /* Erlang B, by its recursion */
    for (int n = 1; n <= (int)servers; n++) {
        blocking = load * blocking / (n + load * blocking);
    }
    const double waits = blocking / (1 - load / servers * (1 - blocking));
    fixture f;
    set_up(&f, scenario, 17);
    const averages got = measure(&f);
    assert_true(got.count > 100000);
    check_near("average wait", got.wait, waits * mean / (servers - load), 0.05);
    check_near("service level", got.within, 1 - waits * exp(-(servers - load) * THRESHOLD / mean),
               0.02);
    assert_true(got.abandoned < 0.0001);
    tear_down(&f);
}

/* The same with people who give up: Erlang's A, from the balance of the states. */
static void abandonment_is_erlang_a(void **state)
{
    (void)state;
    static const char scenario[] =
        "{\"skills\":[{\"name\":\"Q\",\"media\":\"call\",\"perDay\":3600,\"handle\":240,"
        "\"patience\":180}],\"teams\":[{\"name\":\"T\",\"agents\":10,\"breaks\":false}]}";
    enum {
        STATES = 200,
        SERVERS = 10
    };
    const double arrive = 3600.0 / SBX_DAY; /* 10 Erlangs for 10 agents */
    double weight[STATES] = {1};
    double sum = 1;
    double leaving = 0;
    for (int n = 1; n < STATES; n++) {
        const int waiting = n > SERVERS ? n - SERVERS : 0;
        const double depart = (n < SERVERS ? n : SERVERS) / 240.0 + waiting / 180.0;
        weight[n] = weight[n - 1] * arrive / depart;
        sum += weight[n];
        leaving += weight[n] * waiting / 180.0;
    }
    fixture f;
    set_up(&f, scenario, 23);
    const averages got = measure(&f);
    assert_true(got.count > 100000);
    check_near("abandoned", got.abandoned, leaving / sum / arrive, 0.05);
    check_near("average wait", got.wait, leaving / sum / arrive * 180, 0.05);
    tear_down(&f);
}

/* ---------------------------------------------------------------- clock, scenarios */

static void the_clock_is_set_and_runs(void **state)
{
    (void)state;
    sbx_clock clock;
    sbx_clock_start(&clock, 1000, 500000, 600);
    assert_int_equal(sbx_clock_now(&clock, 1000), 500000);
    assert_int_equal(sbx_clock_now(&clock, 2000), 1100000);
    assert_int_equal(sbx_clock_now(&clock, 1000 + 144000), 500000 + INT64_C(86400000));
    sbx_clock_run(&clock, 2000, 0);
    assert_int_equal(sbx_clock_now(&clock, 99000), 1100000);
    sbx_clock_jump(&clock, 99000, 7);
    assert_int_equal(sbx_clock_now(&clock, 100000), 7);
    sbx_clock_run(&clock, 100000, clock.running);
    assert_int_equal(sbx_clock_now(&clock, 100001), 607);
    sbx_clock_start(&clock, 1234, SBX_WALL_TIME, 1);
    assert_int_equal(sbx_clock_now(&clock, 5678), 5678);
}

static void days_have_a_zone(void **state)
{
    (void)state;
    fixture f;
    set_up(&f, "{\"utcOffset\":\"+10:00\"}", 1);
    const sbx_instant instant = sbx_world_instant(&f.world, INT64_C(1793541600000));
    assert_int_equal(instant.date, MONDAY); /* 2026-11-01T14:00Z is midnight there */
    assert_int_equal(instant.second, 0);
    assert_int_equal(sbx_world_time(&f.world, MONDAY, 0), INT64_C(1793541600000));
    const sbx_instant before = sbx_world_instant(&f.world, INT64_C(1793541599999));
    assert_int_equal(before.date, MONDAY - 1);
    assert_int_equal(before.second, SBX_DAY - 1);
    const sbx_instant ancient = sbx_world_instant(&f.world, INT64_C(-36000001));
    assert_int_equal(ancient.date, -1);
    tear_down(&f);
}

static void wrong_scenarios_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *message;
    } rows[] = {
        {"{", "scenario test: invalid JSON"},
        {"[]", "scenario test: \"(value)\": an object is wanted"},
        {"{\"summery\":\"x\"}", "scenario test: \"summery\": there is no such member"},
        {"{\"week\":[1]}", "scenario test: \"week\": seven numbers are wanted, from Monday"},
        {"{\"utcOffset\":\"10\"}", "scenario test: \"utcOffset\": a text such as"},
        {"{\"curves\":{\"a\":[1,2]}}", "scenario test: \"a\": 48 numbers are wanted"},
        {"{\"media\":{\"fax\":{}}}", "scenario test: \"media\": email, chat"},
        {"{\"media\":{\"call\":{\"perDay\":-1}}}",
         "scenario test: media call: \"perDay\": a number from 0 to"},
        {"{\"media\":{\"call\":{\"curve\":\"x\"}}}",
         "scenario test: media call: \"curve\": there is no such curve"},
        {"{\"media\":{\"call\":{\"handle\":{\"men\":1}}}}",
         "scenario test: media call: \"men\": there is no such member"},
        {"{\"skills\":[{\"media\":\"call\"}]}", "scenario test: skills 1: \"name\": is missing"},
        {"{\"skills\":{}}", "scenario test: \"skills\": a list is wanted"},
        {"{\"teams\":[{\"name\":\"a\"},{\"name\":\"b\",\"shift\":\"9-17\"}]}",
         "scenario test: teams 2: \"shift\": two times are wanted"},
        {"{\"teams\":[{\"name\":\"a\",\"people\":[{\"id\":1}]}]}",
         "scenario test: teams 1: \"people\": userName, firstName and lastName are wanted"},
        {"{\"incidents\":[{\"effect\":\"flood\"}]}",
         "scenario test: incidents 1: \"effect\": surge or agents-out is wanted"},
        {"{\"incidents\":[{\"effect\":\"surge\",\"from\":\"10:00\",\"to\":\"09:00\"}]}",
         "scenario test: incidents 1: \"from\": two times of the day are wanted"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        sbx_scenario *scenario = NULL;
        cxone_error *err = NULL;
        assert_int_equal(sbx_scenario_parse(cx_str_of(rows[i].text), "test", &scenario, &err),
                         CXONE_ERR_ARG);
        if (strncmp(err->message, rows[i].message, strlen(rows[i].message)) != 0) {
            fail_msg("%s\nis not\n%s", err->message, rows[i].message);
        }
        assert_null(scenario);
        cx_error_free(err);
    }
    sbx_scenario *scenario = NULL;
    cxone_error *err = NULL;
    assert_int_equal(sbx_scenario_load("calm-dya", &scenario, &err), CXONE_ERR_ARG);
    assert_string_equal(err->message, "no such scenario: \"calm-dya\"");
    assert_non_null(strstr(err->hint, "calm-day"));
    cx_error_free(err);
    err = NULL;
    assert_int_equal(sbx_scenario_load("./nowhere.json", &scenario, &err), CXONE_ERR_IO);
    cx_error_free(err);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_lose_nobody),
        cmocka_unit_test(activity_is_counted),
        cmocka_unit_test(days_follow_from_the_seed),
        cmocka_unit_test(actions_change_what_comes_after),
        cmocka_unit_test(contacts_end_and_agents_change),
        cmocka_unit_test(agents_act_on_contacts),
        cmocka_unit_test(contacts_are_held),
        cmocka_unit_test(agents_log_in),
        cmocka_unit_test(actions_leave_each_other_alone),
        cmocka_unit_test(waiting_is_erlang_c),
        cmocka_unit_test(abandonment_is_erlang_a),
        cmocka_unit_test(the_clock_is_set_and_runs),
        cmocka_unit_test(days_have_a_zone),
        cmocka_unit_test(wrong_scenarios_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
