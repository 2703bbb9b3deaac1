/*
 * Dates as text, without the C library's locale and time zone.
 */
#ifndef CX_BASE_TIME_H
#define CX_BASE_TIME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/compiler.h"
#include "base/str.h"

/* "2026-11-02T08:00:00Z": RFC 3339 in UTC with a literal Z, as CXone wants it; 20 characters and a
 * NUL, good for the years 0 to 9999. */
void cx_time_format(int64_t unix_ms, char out[32]);

/* The same with milliseconds: "2026-11-02T08:00:00.250Z". */
void cx_time_format_ms(int64_t unix_ms, char out[32]);

/* "Mon, 02 Nov 2026 08:00:00 GMT": the date form of HTTP headers (RFC 9110, IMF-fixdate). */
void cx_time_format_http(int64_t unix_ms, char out[32]);

/* Reads IMF-fixdate; false for anything else. */
CX_NODISCARD bool cx_time_parse_http(cx_str text, int64_t *unix_ms);

/* Reads RFC 3339 with Z or an offset, seconds and their fraction optional as CXone has them. */
CX_NODISCARD bool cx_time_parse(cx_str text, int64_t *unix_ms);

#endif
