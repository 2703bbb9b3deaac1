#include "api/query.h"

#include "base/encoding.h"

#include "base/banned.h"

static void begin(cx_buf *query, const char *name)
{
    cx_buf_printf(query, "%s%s=", query->len != 0 ? "&" : "", name);
}

void cx_query_string(cx_buf *query, const char *name, cx_str value)
{
    begin(query, name);
    cx_percent_encode(query, value);
}

void cx_query_text(cx_buf *query, const char *name, cx_str value)
{
    if (value.len != 0) {
        cx_query_string(query, name, value);
    }
}

void cx_query_integer(cx_buf *query, const char *name, int64_t value)
{
    begin(query, name);
    cx_buf_printf(query, "%lld", (long long)value);
}

void cx_query_bool(cx_buf *query, const char *name, bool value)
{
    begin(query, name);
    cx_buf_puts(query, value ? "true" : "false");
}

void cx_query_strings(cx_buf *query, const char *name, const cx_str *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_query_string(query, name, values[i]);
    }
}
