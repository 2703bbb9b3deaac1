/*
 * The digital cases of the simulated contact centre. A fixed table gives their beginning; status
 * and abandonment change by what is asked of the sandbox. Guarded by its lock (sandbox/app.h).
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
    const char *status; /* static */
    int64_t created_ms;
    int64_t status_ms;
    const char *abandon_type; /* static; NULL: not abandoned */
    int64_t abandoned_ms;
} sbx_case;

typedef struct sbx_cases {
    sbx_case *items;
    size_t count;
} sbx_cases;

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
