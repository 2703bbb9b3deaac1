/*
 * --fields: which members or columns are wanted, in which order. A name is a key of a cell, a
 * member of the document, or a path into one ("a.b").
 */
#ifndef CLI_OUT_FIELDS_H
#define CLI_OUT_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/compiler.h"

struct cli_cell;
struct cli_record;

typedef struct cli_fields {
    char **names;           /* owned */
    struct cli_cell *cells; /* what was chosen last; borrows from what it was chosen from */
    size_t count;           /* of both */
} cli_fields;

/* Reads "a,b". False, and complained, when a name is empty or stands there twice. */
CX_NODISCARD bool cli_fields_read(cli_fields *fields, const char *text);

/* Fills `cells` from a record. Returns the first name of which there is nothing, else NULL; its
 * cell is an empty one. */
CX_NODISCARD const char *cli_fields_choose(cli_fields *fields, const struct cli_record *from);

/* Whether there is everything that is wanted in a record of these keys, ended by NULL; complains if
 * not. */
CX_NODISCARD bool cli_fields_fit(const cli_fields *fields, const char *const *keys);

/* Says that there is no such field, and which there are. */
void cli_fields_complain(const char *unknown, const struct cli_record *from);

void cli_fields_deinit(cli_fields *fields);

#endif
