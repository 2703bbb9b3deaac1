/*
 * The answer to an operation of the catalogue that has no route of its own: by what calls stored,
 * else in the documented shape. One engine for all of them; plan.h says what each does.
 */
#ifndef SBX_GENERIC_ANSWER_H
#define SBX_GENERIC_ANSWER_H

#include "sandbox/server/router.h"

/* Answers call->operation; the caller is known. */
void sbx_answer_operation(sbx_call *call);

/* Whether a call that has a route of its own is to be answered here all the same: its record was
 * written by another call, or its list was given a number of rows. */
bool sbx_answer_prevails(sbx_call *call);

/* Gives the list at a path so many rows, for all tenants; false when there is no list. */
bool sbx_answer_set_rows(const sbx_call *call, cx_str path, int64_t rows);

#endif
