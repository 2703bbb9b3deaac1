/*
 * Masks what is recorded: the same value gets the same replacement within a recording, by a keyed
 * hash whose key is nowhere but in memory, and a replacement has the form of what it stands for.
 *
 * The same walk also makes the shape of a request: every piece that is masked becomes a wildcard
 * there, so that a request can be compared with one that was recorded masked.
 */
#ifndef SBX_RECORD_MASKER_H
#define SBX_RECORD_MASKER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/record/learned.h"
#include "sandbox/record/rules.h"

/* Stands for any text in a shape. */
#define SBX_WILDCARD '\x01'

typedef enum sbx_masking {
    SBX_MASKING_HIDE,  /* replaces */
    SBX_MASKING_SHAPE, /* makes a wildcard of it, and of times and masks too */
    SBX_MASKING_NONE   /* leaves all as it is */
} sbx_masking;

typedef struct sbx_masker {
    const sbx_rules *rules;
    sbx_masking masking;
    unsigned char key[32]; /* of SBX_MASKING_HIDE */
    sbx_learned learned;
    bool in_error; /* the body is that of an error */
    bool strict;   /* the body is that of a login: only what is known to be harmless stays */
} sbx_masker;

/* With a new key. */
void sbx_masker_init(sbx_masker *masker, const sbx_rules *rules, sbx_masking masking);
void sbx_masker_deinit(sbx_masker *masker);
CX_DEFINE_AUTO_VALUE(sbx_masker, sbx_masker_deinit)

/* Appends a value of that kind. */
void sbx_mask_value(sbx_masker *masker, sbx_mask_kind kind, cx_str text, cx_buf *out);

/* Appends a path or a query as they are sent: what is replaced is encoded anew. */
void sbx_mask_path(sbx_masker *masker, cx_str path, cx_buf *out);
void sbx_mask_pairs(sbx_masker *masker, cx_str pairs, cx_buf *out);

/* Appends a URL, or a path with a query. */
void sbx_mask_url(sbx_masker *masker, cx_str url, cx_buf *out);

/* Writes a JSON value. */
void sbx_mask_json(sbx_masker *masker, const cx_json_value *value, cx_json_writer *w);

#endif
