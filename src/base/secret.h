/*
 * cx_secret: owned text that must not leak. It is wiped before its memory is given back, and has no
 * way into a message: printing code gets "***" from cx_secret_mask(). Only code that sends or
 * stores credentials calls cx_secret_reveal().
 */
#ifndef CX_BASE_SECRET_H
#define CX_BASE_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/auto.h"
#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"

typedef struct cx_secret {
    char *text; /* private */
    size_t len; /* private */
} cx_secret;

/* Overwrites memory in a way that the compiler may not leave out. */
void cx_wipe(void *memory, size_t len);

/* Copies `text` in, wiping what was there. */
CX_NODISCARD cxone_status cx_secret_set(cx_secret *secret, cx_str text);

/* Wipes and frees; the secret is then empty. A zeroed cx_secret is empty too. */
void cx_secret_deinit(cx_secret *secret);
CX_DEFINE_AUTO_VALUE(cx_secret, cx_secret_deinit)

bool cx_secret_is_set(const cx_secret *secret);

/* The text itself. Borrowed; NUL-terminated. */
cx_str cx_secret_reveal(const cx_secret *secret);

/* "***", or "" when empty. */
const char *cx_secret_mask(const cx_secret *secret);

/* A longer hint for people: the first characters of a long secret and its length, such as
 * "eyJhbGci… (812 characters)". `buf` must hold at least 48 bytes. */
void cx_secret_shorten(const cx_secret *secret, char *buf, size_t size);

#endif
