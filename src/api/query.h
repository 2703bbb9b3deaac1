/*
 * The query of a call, put together in a cx_buf:
 *
 *     cx_query_text(&query, "searchString", name);
 *     cx_query_integer(&query, "top", 100);
 *
 * gives "searchString=Sales%20AU&top=100". Names are sent as they stand ("status[]"), values
 * percent-encoded; an array is its name repeated. The buffer's sticky status tells whether all went
 * well.
 */
#ifndef CX_API_QUERY_H
#define CX_API_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

/* A name that is no C string. */
void cx_query_named(cx_buf *query, cx_str name, cx_str value);

/* The second leaves the parameter out when the value is empty. */
void cx_query_string(cx_buf *query, const char *name, cx_str value);
void cx_query_text(cx_buf *query, const char *name, cx_str value);

void cx_query_integer(cx_buf *query, const char *name, int64_t value);
void cx_query_bool(cx_buf *query, const char *name, bool value);
void cx_query_strings(cx_buf *query, const char *name, const cx_str *values, size_t count);

#endif
