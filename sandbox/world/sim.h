/*
 * A day while it is made: the state that events and actions change. For day.c, where events happen,
 * and day_act.c, where actions do; nobody else sees it.
 */
#ifndef SBX_WORLD_SIM_H
#define SBX_WORLD_SIM_H

#include "sandbox/world/agenda.h"
#include "sandbox/world/day.h"

typedef struct sbx_queue {
    int32_t head;
    int32_t tail;
} sbx_queue;

/* An agent at work. */
typedef struct sbx_desk {
    int32_t used; /* contacts that ring, are spoken to or wrapped up */
    int32_t ringing;
    int32_t talking;
    int32_t current; /* the leg that is shown */
    int32_t free_since;
    int32_t away_until; /* what is to come when the desk is free; 0: nothing */
    const char *reason;
    uint8_t away_stamp;
    bool in;
    bool away;
    bool on_call;
    bool leaving;
    bool by_hand; /* no shift and no break moves who logged in themselves */
} sbx_desk;

typedef struct sbx_sim {
    const sbx_floor *floor;
    const sbx_act *actions;
    sbx_day *day;
    sbx_agenda agenda;
    sbx_queue *queues;   /* of each skill */
    sbx_queue *personal; /* of each agent */
    sbx_desk *desks;
    uint8_t *proficiency;
    int32_t now;
} sbx_sim;

/* Of a leg: it comes to its queue; is taken out of it; is answered or refused by the agent who is
 * rung; its talk ends; it is over. */
void sbx_sim_enter_queue(sbx_sim *s, int32_t index);
void sbx_sim_unlink(sbx_sim *s, int32_t index);
void sbx_sim_answer(sbx_sim *s, int32_t index);
void sbx_sim_refuse(sbx_sim *s, int32_t index);
void sbx_sim_end_talk(sbx_sim *s, int32_t index);
void sbx_sim_finish(sbx_sim *s, sbx_leg *leg);

/* Of an agent: comes; leaves as soon as nothing is left to do; has one contact less; may do
 * something else than before. */
void sbx_sim_log_in(sbx_sim *s, int32_t agent);
void sbx_sim_log_out(sbx_sim *s, int32_t agent);
void sbx_sim_free_slot(sbx_sim *s, int32_t agent);
void sbx_sim_become_free(sbx_sim *s, int32_t agent);

/* Does an action, by its number. */
void sbx_sim_act(sbx_sim *s, int32_t number);

#endif
