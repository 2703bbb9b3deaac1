#include "torture/run.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/str.h"
#include "torture/interpose.h"

#include "base/banned.h"

typedef struct pass {
    const char *what;
    void (*arm)(long nth);
    bool report;
} pass;

static const pass passes[] = {
    {"one fails, with a report", torture_arm, true},
    {"one fails, without a report", torture_arm, false},
    {"all fail from there on, with a report", torture_arm_from, true},
    {"all fail from there on, without a report", torture_arm_from, false},
};

enum {
    TOO_MANY = 1000000 /* a scenario that never gets through would run for ever */
};

static const char *broken_promise;
static size_t excused_blocks;
static char crash_text[256]; /* what the signal handler says */

void torture_require(bool holds, const char *promise)
{
    if (!holds && broken_promise == NULL) {
        broken_promise = promise;
    }
}

void torture_excuse_leak(size_t blocks, const char *library, const char *reason)
{
    (void)library; /* both are for the reader of the scenario */
    (void)reason;
    excused_blocks = blocks;
}

/* The program dies of the signal after this: SA_RESETHAND. */
static void on_crash(int number)
{
    torture_disarm();
    (void)!write(STDERR_FILENO, crash_text, strlen(crash_text));
    (void)raise(number);
}

static void catch_crashes(struct sigaction before[3], bool install)
{
    static const int signals[3] = {SIGSEGV, SIGABRT, SIGBUS};
    struct sigaction action = {.sa_handler = on_crash, .sa_flags = (int)SA_RESETHAND};
    for (size_t i = 0; i < CX_COUNT(signals); i++) {
        (void)sigaction(signals[i], install ? &action : &before[i], install ? &before[i] : NULL);
    }
}

static void complain(const torture_scenario *scenario, const pass *p, long nth, const char *what)
{
    (void)fprintf(stderr, "torture: %s: allocation %ld (%s): %s\n", scenario->name, nth, p->what,
                  what);
    (void)fprintf(stderr, "torture: to run it alone: TORTURE_ONLY=%ld\n", nth);
}

static bool is_allowed(const torture_scenario *scenario, cxone_status status, bool hit)
{
    if (status == scenario->expected) {
        return true;
    }
    if (!hit) {
        return false;
    }
    const torture_exemption *exempt = scenario->exemptions;
    for (; exempt != NULL && exempt->status != CXONE_OK; exempt++) {
        if (exempt->status == status) {
            return true;
        }
    }
    return status == CXONE_ERR_NOMEM;
}

static bool no_block_left(const torture_scenario *scenario, const pass *p, long nth)
{
    size_t size = 0;
    long number = 0;
    for (size_t i = 0; i < 5 && torture_live_block(i, &size, &number); i++) {
        char text[128];
        (void)snprintf(text, sizeof text, "%zu bytes of allocation %ld were not freed", size,
                       number);
        complain(scenario, p, nth, text);
    }
    const bool none = torture_live() == 0;
    torture_forget();
    return none;
}

/* One run. `*hit` tells whether it met the failure. */
static bool run_once(const torture_scenario *scenario, void *context, const pass *p, long nth,
                     bool *hit)
{
    bool good = true;
    char text[256];
    cxone_error *report = NULL;
    (void)snprintf(crash_text, sizeof crash_text,
                   "torture: %s: allocation %ld (%s): crash\n"
                   "torture: to run it alone: TORTURE_ONLY=%ld\n",
                   scenario->name, nth, p->what, nth);
    broken_promise = NULL;
    excused_blocks = 0;
    p->arm(nth);
    const cxone_status status = scenario->run(context, p->report ? &report : NULL);
    torture_disarm();
    *hit = torture_hit();
    if (!is_allowed(scenario, status, *hit)) {
        (void)snprintf(text, sizeof text, "status %s: %s", cx_status_name(status),
                       report != NULL ? report->message : "(no report)");
        complain(scenario, p, nth, text);
        good = false;
    }
    const cxone_status reported = report != NULL ? report->status : CXONE_OK;
    if (p->report && reported != status) {
        (void)snprintf(text, sizeof text, "status %s, but the report says %s",
                       cx_status_name(status), cx_status_name(reported));
        complain(scenario, p, nth, text);
        good = false;
    }
    if (broken_promise != NULL) {
        complain(scenario, p, nth, broken_promise);
        good = false;
    }
    cx_error_free(report);
    if (*hit && torture_live() <= excused_blocks) {
        torture_forget();
    }
    return no_block_left(scenario, p, nth) && good;
}

static bool run_pass(const torture_scenario *scenario, void *context, const pass *p, long only)
{
    bool hit = true;
    bool good = true;
    if (only >= 0) {
        return run_once(scenario, context, p, only, &hit);
    }
    for (long nth = 0; hit && good; nth++) {
        good = run_once(scenario, context, p, nth, &hit);
        if (nth == TOO_MANY) {
            complain(scenario, p, nth, "the scenario never gets through");
            return false;
        }
    }
    return good;
}

/* The number in TORTURE_ONLY, or -1. */
static long only_one(void)
{
    const char *text = getenv("TORTURE_ONLY"); /* NOLINT(concurrency-mt-unsafe): one thread yet */
    int64_t number = 0;
    return cx_scan_int64(cx_str_of(text), &number) ? (long)number : -1;
}

bool torture_run(const torture_scenario *scenario, void *context)
{
    struct sigaction before[3];
    bool good = true;
    cxone_error *report = NULL;
    const cxone_status status = scenario->run(context, &report);
    if (status != scenario->expected) {
        (void)fprintf(stderr, "torture: %s: with all memory it wants: %s: %s\n", scenario->name,
                      cx_status_name(status), report != NULL ? report->message : "(no report)");
        cx_error_free(report);
        return false;
    }
    cx_error_free(report);
    catch_crashes(before, true);
    for (size_t i = 0; i < CX_COUNT(passes); i++) {
        good = run_pass(scenario, context, &passes[i], only_one()) && good;
    }
    catch_crashes(before, false);
    return good;
}
