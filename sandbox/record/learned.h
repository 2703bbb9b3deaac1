/*
 * Values that were masked once, so that they are found again where no rule looks: a name in the
 * text of an error, a token in a link. In memory only.
 */
#ifndef SBX_RECORD_LEARNED_H
#define SBX_RECORD_LEARNED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "sandbox/record/rules.h"

typedef struct sbx_learned_value {
    char *text; /* owned; NULL: a free place */
    sbx_mask_kind kind;
} sbx_learned_value;

typedef struct sbx_learned {
    sbx_learned_value *places; /* by the hash of the first word */
    size_t size;               /* a power of two, or 0 */
    size_t count;
} sbx_learned;

void sbx_learned_deinit(sbx_learned *learned);

/* Remembers a secret, or the name of somebody; what is too short or too common to be told apart
 * is not remembered. */
void sbx_learned_add(sbx_learned *learned, cx_str text, sbx_mask_kind kind);

/* How many characters at the start of `text`, which is the start of a word, are such a value; 0:
 * none. `secrets_only` leaves names out. */
size_t sbx_learned_find(const sbx_learned *learned, cx_str text, bool secrets_only,
                        sbx_mask_kind *kind);

/* Whether a character belongs to a word, as it is understood here. */
bool sbx_is_word(char c);

#endif
