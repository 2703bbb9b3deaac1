/*
 * All tables of the command line as one JSON document: what the manual's test compares and what
 * completion is made from.
 */
#ifndef CLI_OPT_SPEC_H
#define CLI_OPT_SPEC_H

#include "base/buf.h"

void cli_dump_spec(cx_buf *out);

#endif
