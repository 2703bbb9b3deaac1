#include "sandbox/state/keys.h"

#include "base/alloc.h"
#include "base/random.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* Keys are 52 characters of base32 and their padding. Ours begin with words, by which the journal
 * knows them too. */
#define ID_PREFIX     "SANDBOXACCESSKEYID"
#define SECRET_PREFIX "SANDBOXACCESSKEYSECRET"
#define PADDING       "===="

enum {
    KEY_CHARACTERS = 52
};

static void add(sbx_keys *keys, sbx_key key)
{
    keys->items = sbx_grow(keys->items, &keys->capacity, keys->count, sizeof *keys->items);
    keys->items[keys->count] = key;
    keys->count++;
}

void sbx_keys_init(sbx_keys *keys)
{
    const sbx_access_key *row = NULL;
    for (size_t i = 0; (row = sbx_access_key_at(i)) != NULL; i++) {
        add(keys, (sbx_key){
                      .id = sbx_dup(cx_str_of(row->id)),
                      .secret = sbx_dup(cx_str_of(row->secret)),
                      .user = row->user,
                      .active = row->active,
                  });
    }
}

void sbx_keys_deinit(sbx_keys *keys)
{
    for (size_t i = 0; i < keys->count; i++) {
        cx_free(keys->items[i].id);
        cx_free(keys->items[i].secret);
    }
    cx_free(keys->items);
    *keys = (sbx_keys){0};
}

static char *make_text(const char *prefix)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, SBX_MAX_TEXT);
    cx_buf_puts(&text, prefix);
    while (text.len < KEY_CHARACTERS && cx_buf_status(&text) == CXONE_OK) {
        cx_buf_putc(&text, alphabet[cx_random_below(cx_random_system(), sizeof alphabet - 1)]);
    }
    cx_buf_puts(&text, PADDING);
    return sbx_take(&text);
}

sbx_key *sbx_keys_add(sbx_keys *keys, const sbx_user *user)
{
    if (keys->count >= SBX_MAX_KEYS) {
        return NULL;
    }
    add(keys, (sbx_key){
                  .id = make_text(ID_PREFIX),
                  .secret = make_text(SECRET_PREFIX),
                  .user = user,
                  .active = true,
              });
    return &keys->items[keys->count - 1];
}

sbx_key *sbx_keys_find(const sbx_keys *keys, const sbx_tenant *tenant, cx_str id)
{
    for (size_t i = 0; i < keys->count; i++) {
        if (keys->items[i].user->tenant == tenant &&
            cx_str_equal(cx_str_of(keys->items[i].id), id)) {
            return &keys->items[i];
        }
    }
    return NULL;
}

void sbx_keys_remove(sbx_keys *keys, sbx_key *key)
{
    cx_free(key->id);
    cx_free(key->secret);
    for (size_t i = (size_t)(key - keys->items); i + 1 < keys->count; i++) {
        keys->items[i] = keys->items[i + 1];
    }
    keys->count--;
}

const sbx_user *sbx_keys_check(const sbx_keys *keys, cx_str id, cx_str secret, int64_t now_ms)
{
    for (size_t i = 0; i < keys->count; i++) {
        sbx_key *key = &keys->items[i];
        if (cx_str_equal(cx_str_of(key->id), id) &&
            cx_str_equal_secret(cx_str_of(key->secret), secret) && key->active) {
            key->used_ms = now_ms;
            return key->user;
        }
    }
    return NULL;
}
