/*
 * What outlives the sandbox beside the records that calls wrote: what was done to the contact
 * centre, saved scripts, reports, agent sessions, call lists, and what was said and written in
 * digital cases. Each module writes its own down as it
 * changes; here all of them are read again.
 */
#ifndef SBX_STATE_KEPT_H
#define SBX_STATE_KEPT_H

#include "sandbox/app.h"

/* Reads what the state file has, and has the changes kept there from now on. A file of another
 * contact centre, or of which something cannot be read, is refused. */
CX_NODISCARD cxone_status sbx_kept_begin(sbx_app *app, cxone_error **err);

/* Takes back what could not be written: all is as the file has it. */
void sbx_kept_again(sbx_app *app);

#endif
