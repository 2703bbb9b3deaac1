/*
 * Sums over the contacts and the agents of a range of time, as of now: what reports are made of.
 * Only contacts that are over count, and they count where they began.
 */
#ifndef SBX_WORLD_TALLY_H
#define SBX_WORLD_TALLY_H

#include "sandbox/world/world.h"

typedef struct sbx_tally {
    int64_t offered; /* all of them */
    int64_t handled;
    int64_t abandoned; /* short ones too */
    int64_t short_abandoned;
    int64_t queued; /* those that reached the queue */
    int64_t in_sla;
    int64_t out_sla;
    int64_t refused; /* how often */
    int64_t talk_s;  /* holding included */
    int64_t hold_s;
    int64_t wrap_up_s;
    int64_t answer_s; /* waited by those who were answered */
    int64_t queue_s;  /* waited by all */
    int64_t longest_queue_s;
    int64_t total_s;
} sbx_tally;

/* Adds one contact that is over. */
void sbx_tally_add(sbx_tally *tally, const sbx_skill *skill, const sbx_leg *leg);

/* Rounded; 0 of nothing. */
int64_t sbx_average(int64_t sum, int64_t count);

/* In percent, to four places; `none` when there is nothing to judge. */
double sbx_percent(int64_t part, int64_t whole, double none);

/* What an agent did, in seconds. */
typedef struct sbx_work {
    sbx_tally inbound;
    sbx_tally outbound;
    int64_t refused; /* contacts */
    int64_t login_s;
    int64_t available_s;
    int64_t unavailable_s;
    int64_t inbound_s; /* at work, ACW included; as the next */
    int64_t outbound_s;
    int64_t acw_s;
} sbx_work;

/* Adds the spells of an agent between two seconds of a day. */
void sbx_work_add_spells(sbx_work *work, const sbx_floor *floor, const sbx_day *day, size_t agent,
                         int32_t from, int32_t to);

void sbx_work_add_leg(sbx_work *work, const sbx_skill *skill, const sbx_leg *leg);

/* Adds what another one did. */
void sbx_work_add(sbx_work *work, const sbx_work *more);

#endif
