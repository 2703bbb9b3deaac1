/*
 * Base64 (both alphabets) and percent encoding.
 */
#ifndef CX_BASE_ENCODING_H
#define CX_BASE_ENCODING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

/* Appends base64 with padding (RFC 4648, section 4). */
void cx_base64_encode(cx_buf *out, const void *bytes, size_t len);

/* Appends base64url without padding (section 5), as JOSE wants it. */
void cx_base64url_encode(cx_buf *out, const void *bytes, size_t len);

/* Appends the decoded bytes. False when the text is not valid: strict, no blanks, and the unused
 * bits of the last character must be zero. Padding is required by the first and refused by the
 * second. What was appended before a failure stays. */
CX_NODISCARD bool cx_base64_decode(cx_buf *out, cx_str text);
CX_NODISCARD bool cx_base64url_decode(cx_buf *out, cx_str text);

/* Appends `text` with everything but RFC 3986's unreserved characters as %XX: right for a path
 * segment, a query value and a form field alike. */
void cx_percent_encode(cx_buf *out, cx_str text);

/* Appends the decoded text. False when a % is not followed by two hexadecimal digits. With `form`,
 * a + is a space. */
CX_NODISCARD bool cx_percent_decode(cx_buf *out, cx_str text, bool form);

#endif
