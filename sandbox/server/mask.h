/*
 * Takes secrets out of what is kept or shown. Two nets: in credential requests only fields known to
 * be harmless survive; and in every text the secrets of the sandbox and all that looks like a JWT
 * are replaced.
 */
#ifndef SBX_SERVER_MASK_H
#define SBX_SERVER_MASK_H

#include "base/buf.h"
#include "base/str.h"
#include "sandbox/server/exchange.h"

/* Appends a text without the secrets in it. */
void sbx_mask_text(cx_str text, cx_buf *out);

/* Appends the query of a request, the values of telling names masked. */
void sbx_mask_query(cx_str query, cx_buf *out);

/* Appends the body of a request. */
void sbx_mask_body(const sbx_request *request, cx_buf *out);

/* Whether the header may be kept; only the scheme of Authorization is, as *value. */
bool sbx_mask_header(cx_str name, cx_str *value);

#endif
