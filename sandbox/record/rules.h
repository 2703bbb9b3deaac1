/*
 * The rules of masking: a file that says what in an exchange identifies somebody. The format is
 * described in cxone-sandbox(1); the rules that are shipped are in mask.rules. What is a secret by
 * its name is so whatever a file says.
 */
#ifndef SBX_RECORD_RULES_H
#define SBX_RECORD_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"

/* What happens to a value. */
typedef enum sbx_mask_kind {
    SBX_MASK_KEEP,   /* stays, but for addresses and secrets in it */
    SBX_MASK_SCAN,   /* the same, and numbers as of phones, and names seen before */
    SBX_MASK_FREE,   /* one word: as scan; more: as text */
    SBX_MASK_PERSON, /* a name, an address, a phone number: another of the same form */
    SBX_MASK_TEXT,   /* what somebody wrote */
    SBX_MASK_BYTES,  /* a file in base64 */
    SBX_MASK_SECRET
} sbx_mask_kind;

typedef struct sbx_rules sbx_rules;

/* Reads rules; `name` is for errors. */
CX_NODISCARD cxone_status sbx_rules_parse(cx_str text, const char *name, sbx_rules **out,
                                          cxone_error **err);

/* Reads a file, or for NULL the rules that are shipped. */
CX_NODISCARD cxone_status sbx_rules_load(const char *path, sbx_rules **out, cxone_error **err);

void sbx_rules_free(sbx_rules *rules);
CX_DEFINE_AUTO(sbx_rules, sbx_rules *, sbx_rules_free)

/* The text that was read. */
cx_str sbx_rules_text(const sbx_rules *rules);

/* The kind of the value under a JSON key, or of a parameter of that name. `in_error`: of an answer
 * with a status of 400 or more. `*listed` tells whether a row other than "*" said so. */
sbx_mask_kind sbx_rules_key(const sbx_rules *rules, cx_str key, bool in_error, bool *listed);

/* Whether a name says that its value is a secret. */
bool sbx_rules_is_telling(cx_str name);

/* The kind of a path segment, given all that stands before it; false: no rule is about it. */
bool sbx_rules_after(const sbx_rules *rules, cx_str before, sbx_mask_kind *kind);

/* The first piece of `text`, from `*at` on, that a text rule is about: its place in `*at`, its
 * length as the result; 0: none. */
size_t sbx_rules_find(const sbx_rules *rules, cx_str text, size_t *at, sbx_mask_kind *kind);

#endif
