/*
 * Recorded segments: each answered call has one, whose UUID holds the number of the contact.
 */
#ifndef SBX_ROUTES_SEGMENT_H
#define SBX_ROUTES_SEGMENT_H

#include "sandbox/routes/contact_record.h"

void sbx_segment_id(int64_t contact, char out[37]);

/* False for what is no segment of ours. */
bool sbx_segment_contact(cx_str segment, int64_t *contact);

/* Whether there is a recording by now: of a call that was answered and is over. */
bool sbx_leg_is_recorded(const sbx_view *view, const sbx_day *day, const sbx_leg *leg);

/* The end of a URL that is good for a while: the time in hexadecimal digits, and an extension. */
bool sbx_expiry_read(cx_str name, int64_t *until_ms);

#endif
