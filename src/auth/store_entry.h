/*
 * The text of a store's entry: a token, the tenant it led to, and the digest of the credentials
 * that it belongs to. Whoever comes with other credentials finds nothing.
 */
#ifndef CX_AUTH_STORE_ENTRY_H
#define CX_AUTH_STORE_ENTRY_H

#include "cxone/error.h"

#include "auth/digest.h"
#include "auth/discovery.h"
#include "auth/token.h"
#include "base/buf.h"
#include "base/compiler.h"

/* Appends the entry. `tenant` may be NULL. */
void cx_store_entry_write(cx_buf *out, const cx_digest binding, const cx_token *token,
                          const cx_tenant *tenant);

/* CXONE_ERR_NOT_FOUND for an entry of other credentials, CXONE_ERR_STORE for a damaged one.
 * `*tenant` is left alone where the entry has none or names hosts that are not trusted (any more).
 */
CX_NODISCARD cxone_status cx_store_entry_read(cx_str text, const cx_digest binding,
                                              const cx_hosts *hosts, cx_token **token,
                                              cx_tenant **tenant, cxone_error **err);

#endif
