/*
 * The digital cases of the simulated contact centre. A fixed table gives the first; the digital
 * contacts of yesterday and today are more. Status and abandonment change by what is asked of the
 * sandbox. Guarded by its lock (sandbox/app.h).
 */
#ifndef SBX_WORLD_CASES_H
#define SBX_WORLD_CASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/writer.h"
#include "sandbox/state/accounts.h"

/* What is known of a case from the beginning. */
typedef struct sbx_case_facts {
    const char *number;
    const char *tenant; /* id */
    const char *channel;
    const char *direction;
    const char *status;
    int age_minutes; /* when the sandbox starts */
    const char *given_name;
    const char *family_name;
    const char *address; /* on the channel */
    const char *queue;   /* routing queue id; NULL: none */
    const char *topic;   /* what it is about, for transcripts */
    bool assigned;       /* to the user of the tenant */
} sbx_case_facts;

typedef struct sbx_case {
    const sbx_case_facts *facts;
    sbx_case_facts *made; /* the same when they were made of a contact; owned, as its texts: */
    char *number;
    char *address;
    char *topic;
    int64_t contact;    /* which; 0: none */
    bool touched;       /* a call has changed it: it is no longer what the contact says */
    const char *status; /* static */
    int64_t created_ms;
    int64_t status_ms;
    const char *abandon_type; /* static; NULL: not abandoned */
    int64_t abandoned_ms;
} sbx_case;

typedef struct sbx_cases {
    sbx_case *items;
    size_t count;
    size_t capacity;
    int64_t seen_date; /* up to when contacts became cases */
    int32_t seen_second;
} sbx_cases;

typedef struct sbx_world sbx_world;

/* Takes in the digital contacts of yesterday and today up to now, and what became of them. Pointers
 * to cases are good until then. */
void sbx_cases_follow(sbx_cases *cases, sbx_world *world, int64_t now_ms);

/* Forgets what was taken in. */
void sbx_cases_forget(sbx_cases *cases);

/* The id of a routing queue. */
const char *sbx_case_queue(size_t number);

void sbx_cases_init(sbx_cases *cases, int64_t now_ms);
void sbx_cases_deinit(sbx_cases *cases);

/* NULL when the tenant has no such case. */
sbx_case *sbx_cases_find(const sbx_cases *cases, const sbx_tenant *tenant, cx_str number);

/* False when CXone has no such status or type. */
bool sbx_case_set_status(sbx_case *item, cx_str status, int64_t now_ms);
bool sbx_case_abandon(sbx_case *item, cx_str type, int64_t now_ms);

/* The words of CXone that the two above accept, such as "closed, escalated, new". */
void sbx_case_list_statuses(cx_buf *out);
void sbx_case_list_abandon_types(cx_buf *out);

/* Writes the contact object of /dfo/3.0/contacts/{contactNumber}. */
void sbx_case_write(const sbx_case *item, cx_json_writer *w);

#endif
