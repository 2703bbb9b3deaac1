/*
 * What calls changed, in SQLite: in memory, or in a file that outlives the sandbox. The only module
 * that knows SQLite. Beside the records it keeps, as texts, what others want to outlive the
 * sandbox.
 *
 * A collection is a path ("4601337 /teams/7/agents"), an entry one of its records by id: the
 * members that were written, or that it was deleted. What no call touched has no entry. Guarded by
 * the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_STORE_H
#define SBX_STATE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/status.h"
#include "base/str.h"
#include "json/json.h"
#include "sandbox/world/keeper.h"

typedef struct sbx_store sbx_store;

/* Records that calls created come after all others, in the order of their creation. */
#define SBX_FIRST_CREATED (INT64_C(1) << 40)

typedef struct sbx_entry {
    int64_t position; /* of the record in its collection */
    int64_t changed_ms;
    char *id;   /* owned */
    char *body; /* owned: a JSON object; NULL: the record was deleted */
} sbx_entry;

void sbx_entry_deinit(sbx_entry *entry);
CX_DEFINE_AUTO_VALUE(sbx_entry, sbx_entry_deinit)

typedef struct sbx_entries {
    sbx_entry *items; /* by position */
    size_t count;
    size_t capacity;
} sbx_entries;

void sbx_entries_deinit(sbx_entries *entries);
CX_DEFINE_AUTO_VALUE(sbx_entries, sbx_entries_deinit)

/* Opens a file, made when it is not there; NULL: memory. A file of a newer sandbox, of another
 * program, damaged, or in use by another sandbox is refused. */
CX_NODISCARD cxone_status sbx_store_open(const char *file, sbx_store **out, cxone_error **err);

/* NULL is allowed. */
void sbx_store_free(sbx_store *store);

/* The entry of an id, in any letter case; false when there is none. */
bool sbx_store_find(sbx_store *store, cx_str collection, cx_str id, sbx_entry *out);

void sbx_store_list(sbx_store *store, cx_str collection, sbx_entries *out);

/* Whether the collection has any entry. */
bool sbx_store_has(sbx_store *store, cx_str collection);

/* An entry to be written; nothing of it is kept. */
typedef struct sbx_change {
    int64_t position;
    int64_t changed_ms;
    const char *id;
    const char *body; /* NULL: the record is deleted */
} sbx_change;

/* Writes an entry over what there was of its id. False when the file cannot be written. */
CX_NODISCARD bool sbx_store_put(sbx_store *store, cx_str collection, const sbx_change *change);

/* All that is written belongs together until it is committed: then it is on the disk, or, if any of
 * it could not be written, nothing of it is; false. */
CX_NODISCARD bool sbx_store_commit(sbx_store *store);

/* What is kept of other things: a JSON text for each, by its kind and its number. */
const sbx_keeper *sbx_store_keeper(const sbx_store *store);

/* Hands out those of a kind in the order of their numbers, until `read` refuses one: false. */
typedef bool sbx_kept_reader(void *context, int64_t number, const cx_json_value *body);
CX_NODISCARD bool sbx_store_read_kept(sbx_store *store, const char *kind, sbx_kept_reader *read,
                                      void *context);

/* What contact centre a file is of. */
typedef struct sbx_store_origin {
    uint64_t seed;
    const char *scenario;
    uint64_t hash; /* of the scenario's text */
} sbx_store_origin;

/* Notes it in a file that is new; a file of another one is refused. */
CX_NODISCARD cxone_status sbx_store_claim(sbx_store *store, const char *file,
                                          const sbx_store_origin *origin, cxone_error **err);

/* A number that no record has yet, from 1 on. */
int64_t sbx_store_next(sbx_store *store);

/* Forgets all entries. */
void sbx_store_clear(sbx_store *store);

/* How many entries there are in all. */
int64_t sbx_store_count(sbx_store *store);

#endif
