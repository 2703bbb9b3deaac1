/*
 * From a name that a person typed to the one thing that bears it: every thing of a list is offered,
 * and in the end there is one, or an error that helps.
 */
#ifndef CX_SERVICES_NAMES_H
#define CX_SERVICES_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

typedef struct cx_names {
    const char *kind; /* "skill" */
    cx_str wanted;
    size_t matches;
    cx_buf id;         /* of the first match */
    cx_buf candidates; /* the matches, for a message */
    cx_buf nearest;    /* the name that is most like the wanted one */
    unsigned distance; /* of that name */
    cx_buf holders;    /* names that hold the wanted one, for a message */
    size_t held;       /* how many */
} cx_names;

void cx_names_init(cx_names *names, const char *kind, cx_str wanted);
void cx_names_deinit(cx_names *names);
CX_DEFINE_AUTO_VALUE(cx_names, cx_names_deinit)

/* Takes note of a thing; `match` when it is what was meant, or could be. True for the first match.
 * `remark` helps to choose between several ("Call"). The same id counts once. */
bool cx_names_offer(cx_names *names, bool match, int64_t id, cx_str name, cx_str remark);

/* The same for a thing whose id is no number. */
bool cx_names_offer_text(cx_names *names, bool match, cx_str id, cx_str name, cx_str remark);

/* CXONE_OK with one match, else CXONE_ERR_NOT_FOUND or CXONE_ERR_AMBIGUOUS. */
CX_NODISCARD cxone_status cx_names_conclude(const cx_names *names, cxone_error **err);

/* Whether a text is an id: a whole number above 0, as digits. */
bool cx_name_is_id(cx_str text, int64_t *id);

#endif
