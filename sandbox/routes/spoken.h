/*
 * A contact with what was said or written in it, as of now.
 */
#ifndef SBX_ROUTES_SPOKEN_H
#define SBX_ROUTES_SPOKEN_H

#include "sandbox/routes/contact_record.h"
#include "sandbox/world/talk.h"

typedef struct sbx_spoken {
    sbx_view view;
    const sbx_day *day; /* good until another day is asked for */
    const sbx_leg *leg;
    sbx_contact_values contact;
    sbx_utterance said[SBX_MAX_UTTERANCES];
    size_t count; /* 0: nobody has answered it yet */
} sbx_spoken;

/* Reads a leg that has begun by now. */
void sbx_spoken_read(const sbx_view *view, const sbx_day *day, const sbx_leg *leg, sbx_spoken *out);

/* The same by the contact's id; false when there is none such by now. */
bool sbx_spoken_find(const sbx_call *call, int64_t id, sbx_spoken *out);

/* When something was said. */
int64_t sbx_spoken_time(const sbx_spoken *spoken, size_t index);

#endif
