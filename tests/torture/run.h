/*
 * The torture loop: a scenario is run again and again, each time with the next allocation failing,
 * until a run gets through without meeting the failure. Four passes: one allocation fails, or all
 * from one on; with and without an error report asked for.
 *
 * Demanded of every run: no crash; the status CXONE_ERR_NOMEM, or the one that the scenario has
 * when nothing fails, or one that is exempted by name; an error report of the same status; nothing
 * left allocated.
 *
 * TORTURE_ONLY=n in the environment runs only n, for the debugger; every complaint says how.
 */
#ifndef TESTS_TORTURE_RUN_H
#define TESTS_TORTURE_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/error.h"
#include "cxone/status.h"

/* One run: does its work, frees everything it got (a report is the runner's), answers the status.
 * It must not print, and must behave the same each time. `err` is NULL in some passes. */
typedef cxone_status (*torture_fn)(void *context, cxone_error **err);

/* A status that may come of a failed allocation though it says something else. */
typedef struct torture_exemption {
    cxone_status status;
    const char *library; /* whose doing it is */
    const char *reason;
} torture_exemption;

typedef struct torture_scenario {
    const char *name;
    torture_fn run;
    cxone_status expected;               /* when nothing fails; CXONE_OK mostly */
    const torture_exemption *exemptions; /* ended by an element of status CXONE_OK; or NULL */
} torture_scenario;

/* Runs the whole loop, unarmed once first so that what is made once per process is made. True when
 * all demands were met; complaints are printed. */
bool torture_run(const torture_scenario *scenario, void *context);

/* For scenarios: notes a broken promise, such as an output parameter that was touched on failure.
 * The first one of a run is reported. */
void torture_require(bool holds, const char *promise);

/* For scenarios: notes that a library which is used may leave up to `blocks` blocks behind in a run
 * that met the failure, and why that is not ours to mend. */
void torture_excuse_leak(size_t blocks, const char *library, const char *reason);

#endif
