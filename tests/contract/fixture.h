/*
 * The library against the sandbox: a sandbox, a client that is set up for it, and a clock on which
 * waiting takes no time.
 */
#ifndef TESTS_CONTRACT_FIXTURE_H
#define TESTS_CONTRACT_FIXTURE_H

#include <stdbool.h>

#include "cxone/cxone.h"

#include "base/buf.h"
#include "json/json.h"
#include "support/sandbox_process.h"
#include "support/skipping_clock.h"

typedef struct fixture {
    sandbox_process *sandbox;
    skipping_clock clock;
    cxone_settings *settings;
    cxone_client *client;
    cx_buf log; /* trace and warnings, "LEVEL LINE\n" each */
} fixture;

/* A setting for the client. */
typedef struct setting {
    const char *key;
    const char *value;
} setting;

/* How a client logs in. */
typedef enum way {
    WAY_PASSWORD,
    WAY_ACCESS_KEY
} way;

/* Starts a sandbox with these options (ended by NULL; NULL: none), and a client for it: with the
 * sandbox's credentials, no token store, and these settings on top (ended by a NULL key; NULL:
 * none). */
void fixture_open(fixture *f, way way_in, const char *const *options, const setting *settings);
void fixture_close(fixture *f);

/* A client more, with the same settings; the caller frees it. */
cxone_client *fixture_client(fixture *f);

/* Sets a fault, such as "status=503;path=/dfo/;count=1". */
void fixture_fault(fixture *f, const char *rule);

/* Moves the sandbox's protocol clock ahead, and the client's with it. */
void fixture_advance(fixture *f, int64_t millis);

/* How many requests of this method and path the sandbox has seen; with `text`, only those in whose
 * journal entry it occurs. */
size_t fixture_count(const fixture *f, const char *method, const char *path, const char *text);

/* What /_sandbox/PATH answers; the caller frees it with cx_json_free(). */
cx_json *fixture_look(const fixture *f, const char *path);

#endif
