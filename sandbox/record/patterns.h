/*
 * What a piece of text looks like: an e-mail address, a phone number, a token, a time. Each
 * function looks at the start of a text and says how many characters of it are such a thing; 0:
 * none.
 */
#ifndef SBX_RECORD_PATTERNS_H
#define SBX_RECORD_PATTERNS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* At the start of a word; "%40" is an at sign too. */
size_t sbx_email_length(cx_str text);

/* "+64 21 555 0199", "(555) 555-0199", "6421555019": 7 to 19 digits. `plus_only`: with the sign
 * only, so that no id is taken for one. */
size_t sbx_phone_length(cx_str text, bool plus_only);

/* A JWT, an access key (52 characters of base32 and their padding), what follows "Bearer " and
 * "Basic ". */
size_t sbx_secret_length(cx_str text);

/* What looks drawn by lot: 24 characters or more of letters and digits that change their kind all
 * the time, as names of people and of members do not. */
size_t sbx_random_length(cx_str text);

/* "name=value", "name: value", and the same with quotes: the length of the value, which begins at
 * `*start`; "Bearer" and "Basic" are not all of it. */
size_t sbx_assigned_length(cx_str text, cx_str *name, size_t *start);

/* RFC 3339, or a date alone; with a blank or a T before the time. */
size_t sbx_time_length(cx_str text);

/* A UUID. */
size_t sbx_uuid_length(cx_str text);

/* What masks look like: "Name 3f2a91bc", "text-3f2a91bc", "secret-3f2a91bc". */
size_t sbx_mask_length(cx_str text);

#endif
