/*
 * SHA-256 over a list of texts. Each is led by its length, so that ("ab", "c") and ("a", "bc")
 * differ. Names entries of the token store and binds them to the credentials they came from.
 */
#ifndef CX_AUTH_DIGEST_H
#define CX_AUTH_DIGEST_H

#include <stddef.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/str.h"

/* 64 hexadecimal digits and a NUL. */
typedef char cx_digest[65];

CX_NODISCARD cxone_status cx_digest_texts(const cx_str *texts, size_t count, cx_digest out,
                                          cxone_error **err);

#endif
