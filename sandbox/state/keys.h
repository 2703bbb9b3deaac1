/*
 * The access keys that exist now: at first those of the table in state/accounts.c, then what the
 * access-key management made of them. In memory; guarded by the lock of the sandbox
 * (sandbox/app.h).
 */
#ifndef SBX_STATE_KEYS_H
#define SBX_STATE_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/state/accounts.h"

enum {
    SBX_MAX_KEYS = 10000
};

typedef struct sbx_key {
    char *id;     /* owned */
    char *secret; /* owned */
    const sbx_user *user;
    bool active;
    int64_t used_ms; /* protocol clock; 0: never */
} sbx_key;

typedef struct sbx_keys {
    sbx_key *items;
    size_t count;
    size_t capacity;
} sbx_keys;

void sbx_keys_init(sbx_keys *keys);
void sbx_keys_deinit(sbx_keys *keys);

/* Makes a new key; NULL when there are too many. Valid until the next change, as all pointers
 * here. */
sbx_key *sbx_keys_add(sbx_keys *keys, const sbx_user *user);

/* NULL when the tenant has no such key. */
sbx_key *sbx_keys_find(const sbx_keys *keys, const sbx_tenant *tenant, cx_str id);

void sbx_keys_remove(sbx_keys *keys, sbx_key *key);

/* Whose key it is, when id and secret are right and it is active, and notes that it was used; NULL
 * otherwise. */
const sbx_user *sbx_keys_check(const sbx_keys *keys, cx_str id, cx_str secret, int64_t now_ms);

#endif
