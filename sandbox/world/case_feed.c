/* Digital contacts of the simulated contact centre are cases too: of today and yesterday. */
#include <stdio.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/cases.h"
#include "sandbox/world/media.h"
#include "sandbox/world/talk.h"
#include "sandbox/world/world.h"

#include "base/banned.h"

enum {
    ROLL_NAME = 500,
    ROLL_QUEUE,
    MOST = 20000 /* cases in all; beyond that no more are taken in */
};

static const char *const given_names[] = {"Mia", "Noah", "Ella", "Jack", "Isla",
                                          "Leo", "Ruby", "Max",  "Lily"};
static const char *const family_names[] = {"Example", "Sample", "Muster", "Specimen"};

/* The channel of a medium; NULL: its contacts are no cases. */
static const char *channel_of(int64_t media)
{
    switch (media) {
    case SBX_MEDIA_DIGITAL:
        return "whatsapp_61255501234";
    case SBX_MEDIA_SMS:
        return "sms_61255501234";
    case SBX_MEDIA_SOCIAL:
        return "facebook_100200300400";
    default:
        return NULL;
    }
}

static void write_texts(const sbx_centre *centre, const sbx_leg *leg, sbx_case *item)
{
    char text[SBX_MAX_CUSTOMER + 80];
    (void)snprintf(text, sizeof text, "%lld", (long long)item->contact);
    item->number = sbx_dup(cx_str_of(text));
    sbx_talk_customer(leg, &centre->floor.skills[leg->skill], text);
    item->address = sbx_dup(cx_str_of(text));
    (void)snprintf(text, sizeof text, "a question about %s", centre->floor.skills[leg->skill].name);
    item->topic = sbx_dup(cx_str_of(text));
}

static sbx_case_facts *make_facts(const sbx_centre *centre, const sbx_leg *leg,
                                  const sbx_case *item)
{
    const sbx_skill *skill = &centre->floor.skills[leg->skill];
    const int64_t given = sbx_dice_below(leg->number, ROLL_NAME, CX_COUNT(given_names));
    const int64_t family = sbx_dice_below(~leg->number, ROLL_NAME, CX_COUNT(family_names));
    sbx_case_facts *facts = sbx_new(1, sizeof *facts);
    *facts = (sbx_case_facts){
        .number = item->number,
        .tenant = centre->tenant->id,
        .channel = channel_of(skill->media_type),
        .direction = skill->outbound ? "outbound" : "inbound",
        .status = "new",
        .given_name = given_names[given],
        .family_name = family_names[family],
        .address = item->address,
        .queue = sbx_case_queue((size_t)sbx_dice_below(leg->number, ROLL_QUEUE, 2)),
        .topic = item->topic,
    };
    return facts;
}

static void add(sbx_cases *cases, const sbx_world *world, const sbx_centre *centre,
                const sbx_day *day, const sbx_leg *leg)
{
    cases->items = sbx_grow(cases->items, &cases->capacity, cases->count, sizeof *cases->items);
    sbx_case *item = &cases->items[cases->count++];
    *item = (sbx_case){
        .contact = sbx_contact_id(centre, day->date, leg->id),
        .status = "new",
        .created_ms = sbx_world_time(world, day->date, leg->start),
    };
    write_texts(centre, leg, item);
    item->made = make_facts(centre, leg, item);
    item->facts = item->made;
    item->status_ms = item->created_ms;
    sbx_cases_recall(cases, item);
}

sbx_case_origin sbx_case_origin_of(const sbx_case *item, sbx_world *world, int64_t now_ms)
{
    const sbx_instant now = sbx_world_instant(world, now_ms);
    sbx_case_origin origin = {0};
    int64_t number = 0;
    for (size_t i = 0; item->contact != 0 && i < world->count; i++) {
        sbx_centre *centre = &world->centres[i];
        if (sbx_contact_split(centre, item->contact, &origin.date, &number)) {
            origin.centre = centre;
            origin.leg = sbx_day_find(sbx_centre_day(centre, origin.date), number);
            origin.until = origin.date < now.date ? SBX_DAY : now.second;
            break;
        }
    }
    return origin;
}

/* What became of the contact, unless a call has said otherwise since. */
static void update(sbx_case *item, sbx_world *world, int64_t now_ms)
{
    const sbx_case_origin origin = sbx_case_origin_of(item, world, now_ms);
    const sbx_leg *leg = origin.leg;
    int32_t since = 0;
    if (leg == NULL) {
        return;
    }
    if (item->inbox.id == 0 && leg->agent != SBX_NOBODY && leg->answered <= origin.until) {
        item->inbox = sbx_case_user_of_agent(&world->agents.items[leg->agent]);
    }
    if (item->touched) {
        return;
    }
    const sbx_phase phase = sbx_leg_phase(leg, origin.until, &since);
    item->status = phase == SBX_OVER || phase == SBX_WRAPPING_UP ? "closed"
                   : phase == SBX_TALKING                        ? "open"
                                                                 : "new";
    item->status_ms = sbx_world_time(world, origin.date, since);
    if (sbx_leg_is_abandoned(leg, origin.until)) {
        const bool soon = sbx_leg_is_short_abandon(leg, origin.until);
        item->abandon_type = soon ? "shortAbandon" : "abandon";
        item->abandoned_ms = item->status_ms;
    }
}

static void take_day(sbx_cases *cases, sbx_world *world, sbx_centre *centre, int64_t date,
                     int32_t after, int32_t until)
{
    const sbx_day *day = sbx_centre_day(centre, date);
    for (size_t i = 0; i < day->count && cases->count < MOST; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        if (leg->start > after && leg->start <= until && leg->origin == SBX_FROM_CUSTOMER &&
            channel_of(centre->floor.skills[leg->skill].media_type) != NULL) {
            add(cases, world, centre, day, leg);
        }
    }
}

void sbx_cases_follow(sbx_cases *cases, sbx_world *world, int64_t now_ms)
{
    const sbx_instant now = sbx_world_instant(world, now_ms);
    const bool went_back = now.date < cases->seen_date ||
                           (now.date == cases->seen_date && now.second < cases->seen_second);
    if (went_back || now.date > cases->seen_date + 1) {
        sbx_cases_forget(cases);
        cases->seen_date = now.date - 2;
        cases->seen_second = SBX_DAY;
    }
    for (int64_t date = cases->seen_date; date <= now.date; date++) {
        const int32_t after = date == cases->seen_date ? cases->seen_second : -1;
        for (size_t i = 0; i < world->count; i++) {
            take_day(cases, world, &world->centres[i], date, after,
                     date < now.date ? SBX_DAY : now.second);
        }
    }
    cases->seen_date = now.date;
    cases->seen_second = now.second;
    for (size_t i = 0; i < cases->count; i++) {
        if (cases->items[i].contact != 0) {
            update(&cases->items[i], world, now_ms);
        }
    }
}
