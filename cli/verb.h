/*
 * Commands that are one call of an operation of the catalogue, with names in place of ids.
 *
 * A verb is begun, filled and sent. The first failure is complained about at once, kept as `code`,
 * and makes all that follows do nothing, so that only the end need be looked at:
 *
 *     CX_AUTO(cli_verb) cli_verb verb = {0};
 *     cli_verb_begin(&verb, context, "realtime/contacts.active.list");
 *     cli_verb_put_thing(&verb, "skillId", CXONE_THING_SKILL, options->skill);
 *     return cli_verb_list(&verb, columns, CX_COUNT(columns), UINT64_MAX, "no contact is active");
 */
#ifndef CLI_VERB_H
#define CLI_VERB_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/call.h"
#include "cxone/lookup.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "cli/command.h"
#include "cli/rows.h"

typedef struct cli_verb {
    cli_context *context;
    cxone_call *call;
    cxone_reply *reply; /* of the call, once sent; NULL: not sent, or only shown */
    int code;           /* CLI_EXIT_OK, or what the first failure ends the program with */
} cli_verb;

void cli_verb_begin(cli_verb *verb, cli_context *context, const char *operation);
void cli_verb_end(cli_verb *verb);
CX_DEFINE_AUTO_VALUE(cli_verb, cli_verb_end)

/* Puts a parameter in; a NULL text leaves it out. */
void cli_verb_put(cli_verb *verb, const char *name, const char *text);
void cli_verb_put_integer(cli_verb *verb, const char *name, int64_t number);

/* Puts in the id of what a person named; NULL leaves it out. Ids are taken as they are. */
void cli_verb_put_thing(cli_verb *verb, const char *name, cxone_thing thing, const char *text);

/* Puts in a moment in UTC, read as cli_moment_read() does, of the option of that name. */
void cli_verb_put_moment(cli_verb *verb, const char *name, const char *option, const char *text,
                         const char *zone);

/* Asks whether to go on, see cli_confirm(). */
void cli_verb_confirm(cli_verb *verb, const char *question);

/* Sends it. True when there is an answer: not after a failure, nor for a call that is only shown.
 * Either way `code` is what to return. */
CX_NODISCARD bool cli_verb_send(cli_verb *verb);

/* Shows the list that it answers, at most `most` records. `nothing` is the warning for a list
 * without any. Returns the exit code. */
CX_NODISCARD int cli_verb_list(cli_verb *verb, const cli_column *columns, size_t count,
                               uint64_t most, const char *nothing);

/* Shows what a change came to, after cli_verb_send: `line` for people; for machines status_code,
 * message, these cells, and correlation_id. */
void cli_verb_show_change(cli_verb *verb, const char *line, const cli_cell *cells, size_t count);

/* The id of what a person named, as text that the caller frees; NULL, and complained, with the exit
 * code in `*code`, when there is none. */
CX_NODISCARD char *cli_find_id(cli_context *context, cxone_thing thing, const char *text,
                               int *code);

/* Reads the id of a contact. False, and complained, when it is none. */
CX_NODISCARD bool cli_read_contact_id(const char *text, int64_t *id);

/* Shapes of columns: an id, which CXone may send as 0 for "none"; yes or no. */
char *cli_show_id(const cxone_value *value);
char *cli_show_flag(const cxone_value *value);

#endif
