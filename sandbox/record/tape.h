/*
 * A recording that answers: its exchanges, found again by what was asked.
 *
 * A request fits an exchange when method, path, parameters and body are the same, but for what is
 * masked and for times. One that is the same to the letter goes before one that fits; of several
 * that do, each answers once, in the order of the recording, and the last one from then on.
 */
#ifndef SBX_RECORD_TAPE_H
#define SBX_RECORD_TAPE_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/status.h"
#include "json/json.h"
#include "sandbox/record/note.h"

typedef struct sbx_tape sbx_tape;

/* One exchange; borrowed from the tape. */
typedef struct sbx_track {
    char name[40]; /* of its file */
    sbx_subject subject;
    cx_json *document; /* owned */
    char *exact;       /* what was asked, as it is written there */
    char *shape;       /* the same with wildcards */
    bool used;
} sbx_track;

/* Reads a recording. What is none, or is damaged, is refused by the name of the file. `rules` names
 * other rules than those of the recording; NULL: none. */
CX_NODISCARD cxone_status sbx_tape_open(const char *folder, const char *rules, sbx_tape **out,
                                        cxone_error **err);
void sbx_tape_free(sbx_tape *tape);
CX_DEFINE_AUTO(sbx_tape, sbx_tape *, sbx_tape_free)

/* The exchange that answers; NULL: none does. Then `*nearest` is the most similar one, or NULL.
 * `*loosely` tells whether masks or times had to be overlooked. */
const sbx_track *sbx_tape_find(sbx_tape *tape, const sbx_request *request, bool *loosely,
                               const sbx_track **nearest);

/* The number of exchanges. */
size_t sbx_tape_count(const sbx_tape *tape);

/* Whether a shape, of what was recorded, fits another. */
bool sbx_tape_fits(cx_str recorded, cx_str asked);

#endif
