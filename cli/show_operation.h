/*
 * An operation of the catalogue, shown: as text for people, as a document for machines.
 */
#ifndef CLI_SHOW_OPERATION_H
#define CLI_SHOW_OPERATION_H

#include "cxone/operations.h"

#include "base/buf.h"
#include "cli/out/out.h"

/* "read", "write", "destructive" or "reaches-people". */
const char *cli_effect_word(cxone_effect effect);

/* Appends a call that works as it stands: "cxone api admin/skill.get -p skillId=1". */
void cli_example_call(cx_buf *out, const cxone_operation *operation);

void cli_show_operation(cli_out *out, const cxone_operation *operation);

#endif
