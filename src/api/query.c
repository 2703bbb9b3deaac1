#include "api/query.h"

#include "base/encoding.h"

#include "base/banned.h"

static void begin(cx_buf *query, cx_str name)
{
    cx_buf_puts(query, query->len != 0 ? "&" : "");
    cx_buf_append(query, name);
    cx_buf_putc(query, '=');
}

void cx_query_named(cx_buf *query, cx_str name, cx_str value)
{
    begin(query, name);
    cx_percent_encode(query, value);
}

void cx_query_string(cx_buf *query, const char *name, cx_str value)
{
    cx_query_named(query, cx_str_of(name), value);
}

void cx_query_text(cx_buf *query, const char *name, cx_str value)
{
    if (value.len != 0) {
        cx_query_string(query, name, value);
    }
}

void cx_query_integer(cx_buf *query, const char *name, int64_t value)
{
    begin(query, cx_str_of(name));
    cx_buf_printf(query, "%lld", (long long)value);
}

void cx_query_bool(cx_buf *query, const char *name, bool value)
{
    begin(query, cx_str_of(name));
    cx_buf_puts(query, value ? "true" : "false");
}

void cx_query_strings(cx_buf *query, const char *name, const cx_str *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_query_string(query, name, values[i]);
    }
}
