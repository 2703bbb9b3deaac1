/*
 * Faults by rule. A rule says which calls it meets and what they get instead of an answer. Rules
 * are written as text ("status=503;path=/dfo/;count=2") or as a JSON object with the same keys.
 *
 *   what    status=N reset truncate bad-json expire-token redirect=URL large=BYTES partial=N
 *           delay=TIME
 *   which   method=WORD path=PREFIX-OR-PATTERN nth=N count=N probability=P
 *   with a status   retry-after=SECONDS retry-after-date=SECONDS shape=NAME body=TEXT
 *
 * `delay` may stand alone or beside another. A path with a `*` is a pattern for the whole path,
 * else a prefix; letter case does not matter. A rule begins with the nth call that it meets
 * (default 1) and acts on at most `count` (default: 1 when nth is given, else all). Of several
 * rules that would act on one call, the first does. Guarded by the lock of the sandbox.
 */
#ifndef SBX_SERVER_FAULTS_H
#define SBX_SERVER_FAULTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"
#include "json/json.h"
#include "json/writer.h"

typedef enum sbx_fault_kind {
    SBX_FAULT_NONE = 0, /* no more than a delay */
    SBX_FAULT_STATUS,
    SBX_FAULT_RESET,
    SBX_FAULT_TRUNCATE,
    SBX_FAULT_BAD_JSON,
    SBX_FAULT_EXPIRE_TOKEN,
    SBX_FAULT_REDIRECT,
    SBX_FAULT_LARGE,
    SBX_FAULT_PARTIAL
} sbx_fault_kind;

typedef struct sbx_fault {
    sbx_fault_kind kind;
    unsigned status;
    int64_t delay_ms;
    int64_t retry_after_s; /* -1: no such header */
    bool retry_after_date;
    size_t large_bytes;
    char *method; /* owned, NULL: every one; so are the texts below */
    char *path;
    char *location;
    char *shape;
    char *body;
    uint64_t nth;
    uint64_t count;   /* 0: without end */
    uint64_t partial; /* parts of a batch that fail */
    double probability;
    char *text; /* the rule as it was written */
    uint64_t id;
    uint64_t seen;
    uint64_t hits;
} sbx_fault;

typedef struct sbx_fault_rules {
    sbx_fault *items;
    size_t count;
    size_t capacity;
} sbx_fault_rules;

void sbx_fault_rules_deinit(sbx_fault_rules *rules);

CX_NODISCARD cxone_status sbx_fault_rules_add_text(sbx_fault_rules *rules, cx_str text,
                                                   cxone_error **err);
CX_NODISCARD cxone_status sbx_fault_rules_add_json(sbx_fault_rules *rules,
                                                   const cx_json_value *object, cxone_error **err);

typedef struct sbx_faults {
    sbx_fault_rules rules;
    uint64_t next_id;
    uint64_t random_state;
} sbx_faults;

/* Takes the rules over and leaves `rules` empty. */
void sbx_faults_init(sbx_faults *faults, sbx_fault_rules *rules, uint64_t seed);
void sbx_faults_deinit(sbx_faults *faults);

void sbx_faults_add(sbx_faults *faults, sbx_fault_rules *rules);
void sbx_faults_clear(sbx_faults *faults);

/* The rule that acts on this call, counted, or NULL. */
const sbx_fault *sbx_faults_match(sbx_faults *faults, cx_str method, cx_str path);

/* Writes the array of all rules with their counts. */
void sbx_faults_write(const sbx_faults *faults, cx_json_writer *w);

#endif
