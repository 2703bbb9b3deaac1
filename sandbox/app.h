/*
 * The sandbox itself: everything that a request may touch.
 *
 * One lock guards it all; it is held while a reply is put together, never while one is delayed or
 * sent, nor while the signing key is awaited. What follows the lock below is guarded by it.
 */
#ifndef SBX_APP_H
#define SBX_APP_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/random.h"
#include "json/json.h"
#include "sandbox/generic/lists.h"
#include "sandbox/generic/plan.h"
#include "sandbox/options.h"
#include "sandbox/proxy/proxy.h"
#include "sandbox/record/recorder.h"
#include "sandbox/record/tape.h"
#include "sandbox/server/faults.h"
#include "sandbox/server/http.h"
#include "sandbox/server/journal.h"
#include "sandbox/server/limits.h"
#include "sandbox/server/places.h"
#include "sandbox/server/replies.h"
#include "sandbox/state/agent_sessions.h"
#include "sandbox/state/call_lists.h"
#include "sandbox/state/downloads.h"
#include "sandbox/state/jobs.h"
#include "sandbox/state/keys.h"
#include "sandbox/state/logins.h"
#include "sandbox/state/reports.h"
#include "sandbox/state/sessions.h"
#include "sandbox/state/store.h"
#include "sandbox/tokens/bearers.h"
#include "sandbox/tokens/signer.h"
#include "sandbox/world/cases.h"
#include "sandbox/world/clock.h"
#include "sandbox/world/contacts.h"
#include "sandbox/world/mailbox.h"
#include "sandbox/world/messages.h"
#include "sandbox/world/skills.h"
#include "sandbox/world/uploads.h"
#include "sandbox/world/world.h"

typedef struct sbx_app {
    const sbx_options *options;
    sbx_signer *signer;
    sbx_http *http;
    sbx_proxy *proxy;       /* NULL: neither transparent nor isolated */
    sbx_recorder *recorder; /* NULL: answers come from the sandbox itself; has its own lock */
    char *origin;           /* http://127.0.0.1:PORT; owned */
    uint16_t port;
    _Atomic(int64_t) protocol_offset_ms; /* protocol clock minus wall time */
    atomic_bool stopping;                /* nobody waits any longer */
    sbx_places places;
    sbx_clock clock; /* of the world */
    pthread_mutex_t lock;
    uint64_t revision; /* of all below: counts what was done */
    sbx_bearers bearers;
    sbx_replies replies;
    sbx_sessions sessions;
    sbx_cases cases;
    sbx_messages messages;
    sbx_mailbox mailbox;
    sbx_skills skills;
    sbx_world world;
    sbx_contacts contacts;
    sbx_uploads uploads;
    sbx_limits limits;
    sbx_jobs jobs;
    sbx_downloads downloads;
    sbx_reports reports;
    sbx_agent_sessions agent_sessions;
    sbx_call_lists call_lists;
    sbx_faults faults;
    sbx_journal journal;
    cx_json *lies;     /* what the discovery documents say instead; NULL: the truth */
    cx_json *wrong_id; /* what id_tokens say instead; NULL: the truth */
    sbx_logins logins;
    sbx_keys keys;
    sbx_store *store; /* what calls changed of what has no route of its own */
    sbx_plans plans;
    sbx_lists lists;
    sbx_tape *tape; /* NULL: there is no recording to answer from */
} sbx_app;

/* Starts the server and all that is behind it. `options` must outlive it; the fault rules of the
 * options are moved out of them. */
CX_NODISCARD cxone_status sbx_app_start(sbx_options *options, sbx_app *app, cxone_error **err);
void sbx_app_stop(sbx_app *app);

/* The protocol clock: Date, token lifetimes, Retry-After. The world clock, for the dates of all
 * that happens in the contact centre, is wall time unless it was set. */
int64_t sbx_app_protocol_ms(const sbx_app *app);
int64_t sbx_app_world_ms(const sbx_app *app);

#endif
