/*
 * Requests for many recordings at once, the newest of them. They wait, run, finish and expire by
 * the protocol clock. Guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_DOWNLOADS_H
#define SBX_STATE_DOWNLOADS_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/state/accounts.h"

enum {
    SBX_DOWNLOADS = 100,
    SBX_MAX_ENTITIES = 100, /* of a request */
    SBX_MAX_SEGMENTS = 8,   /* of an entity */
    SBX_DOWNLOAD_WAITS_MS = 1000,
    SBX_DOWNLOAD_ENDS_MS = 3000,
    SBX_DOWNLOAD_KEPT_MS = 24 * 3600 * 1000,
    SBX_DOWNLOAD_URL_MS = 3600 * 1000 /* how long the URL of the archive is good */
};

typedef enum sbx_download_state {
    SBX_DOWNLOAD_PENDING,
    SBX_DOWNLOAD_IN_PROGRESS,
    SBX_DOWNLOAD_COMPLETED,
    SBX_DOWNLOAD_FAILED, /* there was nothing to be had */
    SBX_DOWNLOAD_GONE
} sbx_download_state;

/* A contact or segment that was asked for, and the contacts whose recordings it is. */
typedef struct sbx_entity {
    char *id; /* as it was given; owned */
    int64_t segments[SBX_MAX_SEGMENTS];
    size_t count; /* 0: there is no recording of it */
} sbx_entity;

typedef struct sbx_download {
    char id[37];
    const sbx_tenant *tenant;
    int64_t made_ms;
    sbx_entity *entities; /* owned */
    size_t count;
} sbx_download;

typedef struct sbx_downloads {
    sbx_download items[SBX_DOWNLOADS]; /* a ring */
    uint64_t total;
} sbx_downloads;

void sbx_downloads_deinit(sbx_downloads *downloads);

/* Makes room for a request of so many entities, which the caller fills in; it has its id. */
sbx_download *sbx_downloads_add(sbx_downloads *downloads, const sbx_tenant *tenant, size_t count,
                                int64_t now_ms);

/* NULL when there is none; a tenant of NULL: of any. */
const sbx_download *sbx_downloads_find(const sbx_downloads *downloads, const sbx_tenant *tenant,
                                       cx_str id);

sbx_download_state sbx_download_state_at(const sbx_download *download, int64_t now_ms);

#endif
