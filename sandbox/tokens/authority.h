/*
 * A certificate authority of the sandbox's own, good for CXone's names only (name constraints), and
 * the certificate that it gives to the sandbox.
 *
 * The authority's private key is gone as soon as that is signed, unless a file is named that is to
 * keep it.
 */
#ifndef SBX_TOKENS_AUTHORITY_H
#define SBX_TOKENS_AUTHORITY_H

#include "cxone/error.h"

#include "base/buf.h"
#include "base/compiler.h"
#include "base/status.h"

typedef struct sbx_authority {
    cx_buf ca_pem;  /* what a program has to trust */
    cx_buf ca_jks;  /* the same as a Java key store */
    cx_buf pem;     /* the certificate of the sandbox */
    cx_buf key_pem; /* its private key; secret */
} sbx_authority;

/* Makes all; `kept` names a file with certificate and private key of the authority, which is read,
 * or made when it is not there; NULL: a new authority, which nobody keeps. */
CX_NODISCARD cxone_status sbx_authority_make(const char *kept, sbx_authority *out,
                                             cxone_error **err);
void sbx_authority_deinit(sbx_authority *authority);
CX_DEFINE_AUTO_VALUE(sbx_authority, sbx_authority_deinit)

/* Appends a Java key store (JKS) that holds one trusted certificate. Any Java reads it; PEM and the
 * PKCS #12 of others it does not take for a trust store. */
void sbx_jks_write(cx_str certificate, int64_t now_ms, cx_buf *out);

#endif
