/*
 * Where a call goes that is passed on, and what its answer must say so that the next call comes
 * here again. Guarded by the lock of the recorder.
 */
#ifndef SBX_RECORD_RELAY_H
#define SBX_RECORD_RELAY_H

#include "base/buf.h"
#include "base/str.h"
#include "operations/operations.h"
#include "sandbox/tokens/signer.h"

typedef struct sbx_relay {
    char *first;  /* the address that was given: the issuer's */
    char *issuer; /* what the issuer calls itself; NULL: not asked yet */
    char *api;    /* api_endpoint of the tenant; NULL: not asked yet */
    char *auth;   /* auth_endpoint */
} sbx_relay;

/* `upstream` is "real" or an origin. */
void sbx_relay_init(sbx_relay *relay, const char *upstream);
void sbx_relay_deinit(sbx_relay *relay);

/* Whether `--upstream` may be that. */
bool sbx_relay_is_upstream(cx_str text);

/* The host that serves the path; owned by the caller. `operation` may be NULL. */
char *sbx_relay_base(const sbx_relay *relay, cx_str path, const cx_operation *operation);

/* Learns from a discovery document. Hosts that are neither CXone's nor the one that was given are
 * not learned: nothing goes there. */
void sbx_relay_learn(sbx_relay *relay, cx_str document);

/* Appends a text with `origin` in place of the hosts that are known. */
void sbx_relay_rewrite(const sbx_relay *relay, cx_str text, cx_str origin, cx_buf *out);

/* Appends the answer of a token endpoint with its id_token signed anew, as ours: the issuer that
 * the client knows is `origin`. False, and nothing appended, when there is none. */
bool sbx_relay_sign(const sbx_relay *relay, const sbx_signer *signer, cx_str text, cx_str origin,
                    cx_buf *out);

#endif
