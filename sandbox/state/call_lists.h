/*
 * Lists of people to be called, what was uploaded into them, and the jobs that did it. A job runs
 * by the protocol clock; what it brings is in its list when it is done. Guarded by the lock of the
 * sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_CALL_LISTS_H
#define SBX_STATE_CALL_LISTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "json/json.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/keeper.h"

enum {
    SBX_CALL_LISTS = 100,          /* of a tenant, as the next two */
    SBX_CALL_RECORDS = 20000,      /* in all lists */
    SBX_CALL_CONTACTS = 100000,    /* that lists made */
    SBX_CALL_FILE_RECORDS = 10000, /* of one upload */
    SBX_CALL_JOBS = 1000,          /* that are remembered */
    SBX_CALL_JOB_RUNS_MS = 2000,   /* of the protocol clock */
    SBX_CALL_SPREAD_MS = 3000,     /* of the world clock, between two contacts */
    SBX_CALL_COLUMNS = 20,         /* that a list may know by name */
    SBX_CALL_DESTINATIONS = 10,    /* of one record */
    SBX_FIRST_CALL_LIST = 70001,
    SBX_FIRST_CALL_JOB = 90001
};

/* Somebody to be called. Texts are owned, NULL where there is none. */
typedef struct sbx_call_record {
    char *external_id;
    char *columns[SBX_CALL_COLUMNS]; /* as the list has them */
    char *destinations[SBX_CALL_DESTINATIONS];
    int64_t job;     /* that brought it */
    int64_t contact; /* that it became; 0: none */
} sbx_call_record;

typedef struct sbx_call_records {
    sbx_call_record *items;
    size_t count;
    size_t capacity;
} sbx_call_records;

typedef struct sbx_call_list {
    int64_t id;
    const sbx_tenant *tenant;
    char *name; /* owned, as all texts */
    char *external_column;
    char *columns[SBX_CALL_COLUMNS]; /* their names in files; NULL: not there */
    char *destination_fields[SBX_CALL_DESTINATIONS];
    char *destinations[SBX_CALL_DESTINATIONS]; /* names of columns */
    int64_t expires_ms;                        /* of the world, as all times here; 0: never */
    int64_t created_ms;
    int64_t uploaded_ms; /* 0: not yet */
    int64_t invalid;     /* records that were no good */
    sbx_call_records records;
} sbx_call_list;

typedef enum sbx_call_job_state {
    SBX_CALL_JOB_RUNS,
    SBX_CALL_JOB_DONE,
    SBX_CALL_JOB_CANCELLED
} sbx_call_job_state;

typedef struct sbx_call_job {
    int64_t id;
    const sbx_tenant *tenant;
    int64_t list;
    char *list_name; /* owned, as the next */
    char *file_name;
    int64_t skill; /* that calls them; 0: none */
    bool starts;   /* its records are called */
    sbx_call_job_state state;
    int64_t made_ms;      /* of the protocol clock */
    int64_t submitted_ms; /* of the world, as the next two */
    int64_t first_ms;     /* when the first contact is made */
    int64_t completed_ms;
    int64_t valid;
    int64_t invalid;
    sbx_call_records records; /* until it is done */
} sbx_call_job;

typedef struct sbx_call_lists {
    sbx_call_list *lists;
    size_t list_count;
    size_t list_capacity;
    sbx_call_job *jobs; /* by id */
    size_t job_count;
    size_t job_capacity;
    int64_t last_list; /* numbers given so far */
    int64_t last_job;
    const sbx_keeper *keeper; /* NULL: none */
} sbx_call_lists;

#define SBX_KIND_CALL_LIST "call list"
#define SBX_KIND_CALL_JOB  "upload"

void sbx_call_records_deinit(sbx_call_records *records);
sbx_call_record *sbx_call_records_add(sbx_call_records *records);

/* Forgets everything, but not which numbers were given. */
void sbx_call_lists_clear(sbx_call_lists *all);
void sbx_call_lists_deinit(sbx_call_lists *all);

/* Take one in, with what it owns, and give it its id. Valid until the next. */
sbx_call_list *sbx_call_lists_add(sbx_call_lists *all, const sbx_call_list *list);
sbx_call_job *sbx_call_lists_add_job(sbx_call_lists *all, const sbx_call_job *job);

/* Writes down how one is now, after it was changed. */
void sbx_call_lists_keep(const sbx_call_lists *all, const sbx_call_list *list);
void sbx_call_lists_keep_job(const sbx_call_lists *all, const sbx_call_job *job);

/* Take in what was kept of one, in the order of their ids; false: it is not such a text. */
bool sbx_call_lists_read(sbx_call_lists *all, int64_t id, const cx_json_value *body);
bool sbx_call_lists_read_job(sbx_call_lists *all, int64_t id, const cx_json_value *body);

/* NULL when there is none. */
sbx_call_list *sbx_call_lists_find(const sbx_call_lists *all, const sbx_tenant *tenant, int64_t id);
sbx_call_list *sbx_call_lists_named(const sbx_call_lists *all, const sbx_tenant *tenant,
                                    cx_str name);
sbx_call_job *sbx_call_lists_job(const sbx_call_lists *all, const sbx_tenant *tenant, int64_t id);

/* The job that brought a file of that name (any letter case) into a list, or is about to. */
sbx_call_job *sbx_call_lists_file(const sbx_call_lists *all, const sbx_call_list *list,
                                  cx_str name);

/* How many records a tenant's lists have, with those on their way. */
size_t sbx_call_lists_records(const sbx_call_lists *all, const sbx_tenant *tenant);

/* Takes a list away, and the file of a job out of its list. */
void sbx_call_lists_remove(sbx_call_lists *all, sbx_call_list *list);
void sbx_call_list_drop_file(sbx_call_list *list, int64_t job);

#endif
