/*
 * What was said in a contact: made up from its number, the same each time.
 */
#ifndef SBX_WORLD_TALK_H
#define SBX_WORLD_TALK_H

#include "sandbox/world/day.h"

enum {
    SBX_MAX_UTTERANCES = 10,
    SBX_MAX_UTTERANCE = 160,
    SBX_MAX_SUBJECT = 48,
    SBX_MAX_CUSTOMER = 48
};

typedef struct sbx_utterance {
    bool by_agent;
    int32_t at; /* seconds since the conversation began */
    int32_t until;
    char text[SBX_MAX_UTTERANCE];
} sbx_utterance;

typedef enum sbx_mood {
    SBX_MOOD_POSITIVE,
    SBX_MOOD_NEUTRAL,
    SBX_MOOD_NEGATIVE
} sbx_mood;

/* The conversation of a contact that was answered; how many utterances it has. */
size_t sbx_talk_make(const sbx_leg *leg, const sbx_skill *skill, const char *agent_name,
                     sbx_utterance out[SBX_MAX_UTTERANCES]);

/* What a skill is about, in small letters: "technical support". */
void sbx_talk_subject(const sbx_skill *skill, char out[SBX_MAX_SUBJECT]);

/* The address that a customer's contact comes from. */
void sbx_talk_customer(const sbx_leg *leg, const sbx_skill *skill, char out[SBX_MAX_CUSTOMER]);

/* How the customer felt: long waits show. */
sbx_mood sbx_talk_mood(const sbx_leg *leg, const sbx_skill *skill);

#endif
