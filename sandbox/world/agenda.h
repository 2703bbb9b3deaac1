/*
 * What is to happen on a day, by time; of two things at the same time, the one that was planned
 * first comes first.
 */
#ifndef SBX_WORLD_AGENDA_H
#define SBX_WORLD_AGENDA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum sbx_event_kind {
    SBX_EVENT_ENTER_QUEUE, /* of a leg, as the next five */
    SBX_EVENT_LOSE_PATIENCE,
    SBX_EVENT_ANSWER,
    SBX_EVENT_REFUSE,
    SBX_EVENT_END_TALK,
    SBX_EVENT_END_WRAP_UP,
    SBX_EVENT_LOG_IN, /* of an agent, as the next three */
    SBX_EVENT_LOG_OUT,
    SBX_EVENT_GO_AWAY,
    SBX_EVENT_COME_BACK,
    SBX_EVENT_ACT /* an action */
} sbx_event_kind;

typedef struct sbx_event_plan {
    int32_t at;
    uint32_t sequence;
    int32_t who;        /* the number of the leg, agent or action */
    int32_t until;      /* of GO_AWAY */
    const char *reason; /* of GO_AWAY */
    uint8_t kind;
    uint8_t stamp; /* what the leg's was when this was planned: else it does not happen */
} sbx_event_plan;

/* A binary heap. */
typedef struct sbx_agenda {
    sbx_event_plan *items;
    size_t count;
    size_t capacity;
    uint32_t sequence;
} sbx_agenda;

void sbx_agenda_add(sbx_agenda *agenda, sbx_event_plan planned);

/* Takes the next one out; false: there is none. */
bool sbx_agenda_next(sbx_agenda *agenda, sbx_event_plan *next);

void sbx_agenda_deinit(sbx_agenda *agenda);

#endif
