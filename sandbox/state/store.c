#include "sandbox/state/store.h"

#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    SCHEMA_VERSION = 2,
    APPLICATION_ID = 0x43585342, /* "CXSB" */
    SEED_TEXT = 24
};

/* One for each statement, prepared when first used. */
typedef enum query {
    QUERY_FIND,
    QUERY_LIST,
    QUERY_HAS,
    QUERY_PUT,
    QUERY_NEXT,
    QUERY_COUNT,
    QUERY_CLEAR,
    QUERY_KEEP,
    QUERY_FORGET,
    QUERY_KEPT,
    QUERY_ORIGIN,
    QUERY_CLAIM,
    QUERIES
} query;

static const char *const queries[QUERIES] = {
    [QUERY_FIND] = "SELECT position, changed_ms, id, body FROM entry "
                   "WHERE collection = ?1 AND id = ?2",
    [QUERY_LIST] = "SELECT position, changed_ms, id, body FROM entry "
                   "WHERE collection = ?1 ORDER BY position, id",
    [QUERY_HAS] = "SELECT 1 FROM entry WHERE collection = ?1 LIMIT 1",
    [QUERY_PUT] = "INSERT OR REPLACE INTO entry (collection, id, position, changed_ms, body) "
                  "VALUES (?1, ?2, ?3, ?4, ?5)",
    [QUERY_NEXT] = "UPDATE counter SET value = value + 1 RETURNING value",
    [QUERY_COUNT] = "SELECT count(*) FROM entry",
    [QUERY_CLEAR] = "DELETE FROM entry",
    [QUERY_KEEP] = "INSERT OR REPLACE INTO kept (kind, number, body) VALUES (?1, ?2, ?3)",
    [QUERY_FORGET] = "DELETE FROM kept WHERE kind = ?1 AND number = ?2",
    [QUERY_KEPT] = "SELECT number, body FROM kept WHERE kind = ?1 ORDER BY number",
    [QUERY_ORIGIN] = "SELECT seed, scenario, hash FROM origin",
    [QUERY_CLAIM] = "INSERT INTO origin (seed, scenario, hash) VALUES (?1, ?2, ?3)",
};

static const char schema[] =
    "BEGIN;"
    "CREATE TABLE entry (collection TEXT NOT NULL, id TEXT NOT NULL COLLATE NOCASE, "
    "position INTEGER NOT NULL, changed_ms INTEGER NOT NULL, body TEXT, "
    "PRIMARY KEY (collection, id)) WITHOUT ROWID;"
    "CREATE TABLE counter (value INTEGER NOT NULL);"
    "INSERT INTO counter VALUES (0);"
    "PRAGMA application_id = 1129861954;"
    "COMMIT;";

/* What came with version 2; run on files of version 1 too. Numbers of 64 bits without a sign are
 * texts. */
static const char second_schema[] =
    "BEGIN;"
    "CREATE TABLE IF NOT EXISTS kept (kind TEXT NOT NULL, number INTEGER NOT NULL, "
    "body TEXT NOT NULL, PRIMARY KEY (kind, number)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS origin (seed TEXT NOT NULL, scenario TEXT NOT NULL, "
    "hash TEXT NOT NULL);"
    "PRAGMA user_version = 2;"
    "COMMIT;";

struct sbx_store {
    sqlite3 *database;
    sqlite3_stmt *statements[QUERIES];
    sbx_keeper keeper;
    bool open;   /* something was written since the last commit */
    bool failed; /* something was not */
};

void sbx_entry_deinit(sbx_entry *entry)
{
    cx_free(entry->id);
    cx_free(entry->body);
    *entry = (sbx_entry){0};
}

void sbx_entries_deinit(sbx_entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        sbx_entry_deinit(&entries->items[i]);
    }
    cx_free(entries->items);
    *entries = (sbx_entries){0};
}

static cxone_status fail(sbx_store *store, const char *file, cxone_error **err)
{
    const int code = sqlite3_errcode(store->database);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_IO, "the state file \"%s\" is in use by another program", file);
        cx_error_hint(err, "end the other sandbox, or give this one a file of its own");
        return status;
    }
    const cxone_status status = cx_fail(err, CXONE_ERR_IO, "cannot use \"%s\" as state file: %s",
                                        file, sqlite3_errmsg(store->database));
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT) {
        cx_error_hint(err, "move the file away to begin with a new one");
    }
    return status;
}

/* The one number that a statement answers. */
static bool read_number(sbx_store *store, const char *sql, int64_t *out)
{
    sqlite3_stmt *statement = NULL;
    bool found = false;
    if (sqlite3_prepare_v2(store->database, sql, -1, &statement, NULL) == SQLITE_OK) {
        found = sqlite3_step(statement) == SQLITE_ROW;
        *out = found ? sqlite3_column_int64(statement, 0) : 0;
    }
    (void)sqlite3_finalize(statement);
    return found;
}

static cxone_status bring_up_to_date(sbx_store *store, const char *file, cxone_error **err)
{
    return sqlite3_exec(store->database, second_schema, NULL, NULL, NULL) == SQLITE_OK
               ? CXONE_OK
               : fail(store, file, err);
}

static cxone_status check_version(sbx_store *store, const char *file, cxone_error **err)
{
    int64_t application = 0;
    int64_t version = 0;
    int64_t tables = 0;
    if (!read_number(store, "PRAGMA application_id", &application) ||
        !read_number(store, "PRAGMA user_version", &version) ||
        !read_number(store, "SELECT count(*) FROM sqlite_master", &tables)) {
        return fail(store, file, err);
    }
    if (tables == 0 && version == 0) {
        return sqlite3_exec(store->database, schema, NULL, NULL, NULL) == SQLITE_OK
                   ? bring_up_to_date(store, file, err)
                   : fail(store, file, err);
    }
    if (application != APPLICATION_ID) {
        return cx_fail(err, CXONE_ERR_IO, "\"%s\" is a database of another program", file);
    }
    if (version > SCHEMA_VERSION || version < 1) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_IO, "the state file \"%s\" is of a newer sandbox (schema %lld)",
                    file, (long long)version);
        cx_error_hint(err, "use that version of cxone, or another file");
        return status;
    }
    return version < SCHEMA_VERSION ? bring_up_to_date(store, file, err) : CXONE_OK;
}

/* A torn file is found now, not in the middle of a test. */
static cxone_status check_pages(sbx_store *store, const char *file, cxone_error **err)
{
    sqlite3_stmt *statement = NULL;
    bool sound = false;
    if (sqlite3_prepare_v2(store->database, "PRAGMA quick_check(1)", -1, &statement, NULL) ==
            SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        sound = sqlite3_stricmp((const char *)sqlite3_column_text(statement, 0), "ok") == 0;
    }
    (void)sqlite3_finalize(statement);
    if (sound) {
        return CXONE_OK;
    }
    const cxone_status status =
        cx_fail(err, CXONE_ERR_IO, "the state file \"%s\" is damaged", file);
    cx_error_hint(err, "move the file away to begin with a new one");
    return status;
}

/* The file is ours alone while we live; each change is whole on the disk or not there. */
static cxone_status prepare(sbx_store *store, const char *file, cxone_error **err)
{
    (void)sqlite3_extended_result_codes(store->database, 0);
    if (sqlite3_exec(store->database,
                     "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; "
                     "PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE; COMMIT;",
                     NULL, NULL, NULL) != SQLITE_OK) {
        return fail(store, file, err);
    }
    CX_TRY(check_version(store, file, err));
    return check_pages(store, file, err);
}

static void keep(void *context, const char *kind, int64_t number, cx_str text);
static void forget(void *context, const char *kind, int64_t number);

cxone_status sbx_store_open(const char *file, sbx_store **out, cxone_error **err)
{
    sbx_store *store = sbx_new(1, sizeof *store);
    store->keeper = (sbx_keeper){.context = store, .keep = keep, .forget = forget};
    const char *name = file != NULL ? file : ":memory:";
    cxone_status status = CXONE_OK;
    if (sqlite3_open(name, &store->database) != SQLITE_OK) {
        status = fail(store, name, err);
    } else {
        status = prepare(store, name, err);
    }
    if (status != CXONE_OK) {
        sbx_store_free(store);
        return status;
    }
    *out = store;
    return CXONE_OK;
}

void sbx_store_free(sbx_store *store)
{
    if (store != NULL) {
        for (size_t i = 0; i < QUERIES; i++) {
            (void)sqlite3_finalize(store->statements[i]);
        }
        (void)sqlite3_close(store->database);
        cx_free(store);
    }
}

/* The statement, ready to be bound; NULL when SQLite fails. */
static sqlite3_stmt *begin(sbx_store *store, query which)
{
    sqlite3_stmt **statement = &store->statements[which];
    if (*statement == NULL &&
        sqlite3_prepare_v3(store->database, queries[which], -1, SQLITE_PREPARE_PERSISTENT,
                           statement, NULL) != SQLITE_OK) {
        (void)fprintf(stderr, "cxone sandbox: state: %s\n", sqlite3_errmsg(store->database));
        return NULL;
    }
    return *statement;
}

/* The same for one that writes: the first of them opens a transaction. */
static sqlite3_stmt *begin_writing(sbx_store *store, query which)
{
    if (!store->open) {
        store->open =
            sqlite3_exec(store->database, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;
    }
    sqlite3_stmt *statement = store->open ? begin(store, which) : NULL;
    store->failed = store->failed || statement == NULL;
    return statement;
}

/* Ends what begin() began; says what went wrong. */
static bool end(sbx_store *store, sqlite3_stmt *statement)
{
    if (sqlite3_reset(statement) == SQLITE_OK) {
        return true;
    }
    (void)fprintf(stderr, "cxone sandbox: state: %s\n", sqlite3_errmsg(store->database));
    return false;
}

static bool end_writing(sbx_store *store, sqlite3_stmt *statement)
{
    const bool done = end(store, statement);
    store->failed = store->failed || !done;
    return done;
}

bool sbx_store_commit(sbx_store *store)
{
    bool done = !store->failed;
    if (store->open && done) {
        done = sqlite3_exec(store->database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    }
    if (store->open && !done) {
        (void)fprintf(stderr, "cxone sandbox: state: %s\n", sqlite3_errmsg(store->database));
        (void)sqlite3_exec(store->database, "ROLLBACK", NULL, NULL, NULL);
    }
    store->open = false;
    store->failed = false;
    return done;
}

/* A NULL pointer is bound as null. */
static void bind_text(sqlite3_stmt *statement, int index, cx_str text)
{
    (void)sqlite3_bind_text(statement, index, text.ptr, (int)text.len, SQLITE_STATIC);
}

static char *column_text(sqlite3_stmt *statement, int column)
{
    const unsigned char *text = sqlite3_column_text(statement, column);
    const size_t length = (size_t)sqlite3_column_bytes(statement, column);
    return text != NULL ? sbx_dup((cx_str){(const char *)text, length}) : NULL;
}

static sbx_entry read_entry(sqlite3_stmt *statement)
{
    return (sbx_entry){
        .position = sqlite3_column_int64(statement, 0),
        .changed_ms = sqlite3_column_int64(statement, 1),
        .id = column_text(statement, 2),
        .body = column_text(statement, 3),
    };
}

bool sbx_store_find(sbx_store *store, cx_str collection, cx_str id, sbx_entry *out)
{
    sqlite3_stmt *statement = begin(store, QUERY_FIND);
    bool found = false;
    *out = (sbx_entry){0};
    if (statement != NULL) {
        bind_text(statement, 1, collection);
        bind_text(statement, 2, id);
        found = sqlite3_step(statement) == SQLITE_ROW;
        if (found) {
            *out = read_entry(statement);
        }
        (void)end(store, statement);
    }
    return found;
}

void sbx_store_list(sbx_store *store, cx_str collection, sbx_entries *out)
{
    *out = (sbx_entries){0};
    sqlite3_stmt *statement = begin(store, QUERY_LIST);
    if (statement != NULL) {
        bind_text(statement, 1, collection);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            out->items = sbx_grow(out->items, &out->capacity, out->count, sizeof *out->items);
            out->items[out->count] = read_entry(statement);
            out->count++;
        }
        (void)end(store, statement);
    }
}

bool sbx_store_has(sbx_store *store, cx_str collection)
{
    sqlite3_stmt *statement = begin(store, QUERY_HAS);
    bool found = false;
    if (statement != NULL) {
        bind_text(statement, 1, collection);
        found = sqlite3_step(statement) == SQLITE_ROW;
        (void)end(store, statement);
    }
    return found;
}

bool sbx_store_put(sbx_store *store, cx_str collection, const sbx_change *change)
{
    sqlite3_stmt *statement = begin_writing(store, QUERY_PUT);
    if (statement == NULL) {
        return false;
    }
    bind_text(statement, 1, collection);
    bind_text(statement, 2, cx_str_of(change->id));
    (void)sqlite3_bind_int64(statement, 3, change->position);
    (void)sqlite3_bind_int64(statement, 4, change->changed_ms);
    bind_text(statement, 5, cx_str_of(change->body));
    (void)sqlite3_step(statement);
    return end_writing(store, statement);
}

int64_t sbx_store_next(sbx_store *store)
{
    sqlite3_stmt *statement = begin_writing(store, QUERY_NEXT);
    int64_t number = 0;
    if (statement != NULL) {
        if (sqlite3_step(statement) == SQLITE_ROW) {
            number = sqlite3_column_int64(statement, 0);
        }
        (void)end_writing(store, statement);
    }
    return number;
}

int64_t sbx_store_count(sbx_store *store)
{
    sqlite3_stmt *statement = begin(store, QUERY_COUNT);
    int64_t number = 0;
    if (statement != NULL) {
        if (sqlite3_step(statement) == SQLITE_ROW) {
            number = sqlite3_column_int64(statement, 0);
        }
        (void)end(store, statement);
    }
    return number;
}

void sbx_store_clear(sbx_store *store)
{
    sqlite3_stmt *statement = begin_writing(store, QUERY_CLEAR);
    if (statement != NULL) {
        (void)sqlite3_step(statement);
        (void)end_writing(store, statement);
    }
}

/* ---------------------------------------------------------------- what is kept beside it */

static void keep(void *context, const char *kind, int64_t number, cx_str text)
{
    sbx_store *store = context;
    sqlite3_stmt *statement = begin_writing(store, QUERY_KEEP);
    if (statement != NULL) {
        bind_text(statement, 1, cx_str_of(kind));
        (void)sqlite3_bind_int64(statement, 2, number);
        bind_text(statement, 3, text);
        (void)sqlite3_step(statement);
        (void)end_writing(store, statement);
    }
}

static void forget(void *context, const char *kind, int64_t number)
{
    sbx_store *store = context;
    sqlite3_stmt *statement = begin_writing(store, QUERY_FORGET);
    if (statement != NULL) {
        bind_text(statement, 1, cx_str_of(kind));
        (void)sqlite3_bind_int64(statement, 2, number);
        (void)sqlite3_step(statement);
        (void)end_writing(store, statement);
    }
}

const sbx_keeper *sbx_store_keeper(const sbx_store *store)
{
    return &store->keeper;
}

bool sbx_store_read_kept(sbx_store *store, const char *kind, sbx_kept_reader *read, void *context)
{
    sqlite3_stmt *statement = begin(store, QUERY_KEPT);
    bool good = statement != NULL;
    if (good) {
        bind_text(statement, 1, cx_str_of(kind));
        while (good && sqlite3_step(statement) == SQLITE_ROW) {
            CX_AUTO(cx_json) cx_json *body = NULL;
            CX_AUTO(text) char *text = column_text(statement, 1);
            good = cx_json_parse(cx_str_of(text), &body, NULL) == CXONE_OK &&
                   read(context, sqlite3_column_int64(statement, 0), cx_json_root(body));
        }
        good = end(store, statement) && good;
    }
    return good;
}

static cxone_status refuse_origin(const char *file, const sbx_store_origin *origin,
                                  sqlite3_stmt *row, cxone_error **err)
{
    const char *seed = (const char *)sqlite3_column_text(row, 0);
    const char *scenario = (const char *)sqlite3_column_text(row, 1);
    CX_AUTO(cx_buf) cx_buf hint;
    cx_buf_init(&hint, SBX_MAX_TEXT);
    cx_buf_printf(&hint, "use --seed %s --scenario %s, or another file", seed, scenario);
    const bool same_name = cx_str_equal(cx_str_of(scenario), cx_str_of(origin->scenario));
    char own[SEED_TEXT];
    (void)snprintf(own, sizeof own, "%" PRIu64, origin->seed);
    if (same_name && cx_str_equal(cx_str_of(seed), cx_str_of(own))) {
        return cx_fail_hint(err, CXONE_ERR_ARG, "use the scenario as it was, or another file",
                            "the scenario %s has changed since the state file \"%s\" was made",
                            scenario, file);
    }
    return cx_fail_hint(err, CXONE_ERR_ARG, hint.ptr,
                        "the state file \"%s\" was made with the seed %s and the scenario %s, not "
                        "with the seed %s and the scenario %s",
                        file, seed, scenario, own, origin->scenario);
}

cxone_status sbx_store_claim(sbx_store *store, const char *file, const sbx_store_origin *origin,
                             cxone_error **err)
{
    char seed[SEED_TEXT];
    char hash[SEED_TEXT];
    (void)snprintf(seed, sizeof seed, "%" PRIu64, origin->seed);
    (void)snprintf(hash, sizeof hash, "%" PRIu64, origin->hash);
    sqlite3_stmt *row = begin(store, QUERY_ORIGIN);
    cxone_status status = CXONE_OK;
    if (row == NULL) {
        return fail(store, file, err);
    }
    const bool found = sqlite3_step(row) == SQLITE_ROW;
    if (found && (sqlite3_stricmp((const char *)sqlite3_column_text(row, 0), seed) != 0 ||
                  sqlite3_stricmp((const char *)sqlite3_column_text(row, 2), hash) != 0)) {
        status = refuse_origin(file, origin, row, err);
    }
    (void)end(store, row);
    sqlite3_stmt *claim = found ? NULL : begin_writing(store, QUERY_CLAIM);
    if (claim != NULL) {
        bind_text(claim, 1, cx_str_of(seed));
        bind_text(claim, 2, cx_str_of(origin->scenario));
        bind_text(claim, 3, cx_str_of(hash));
        (void)sqlite3_step(claim);
        (void)end_writing(store, claim);
    }
    return status == CXONE_OK && !sbx_store_commit(store) ? fail(store, file, err) : status;
}
