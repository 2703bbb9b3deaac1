#include "sandbox/routes/acd.h"

#include "base/encoding.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

bool sbx_acd_version(sbx_call *call, unsigned *version)
{
    const cx_str text = cx_buf_view(&call->parameters[0]);
    const size_t dot = cx_str_find(text, '.');
    uint64_t major = 0;
    uint64_t minor = 0;
    if (text.len > 0 && cx_to_lower(text.ptr[0]) == 'v' &&
        cx_scan_uint(cx_str_slice(text, 1, dot), 999, &major) &&
        cx_scan_uint(cx_str_slice(text, dot + 1, text.len), 9, &minor)) {
        *version = (unsigned)major;
        return true;
    }
    sbx_call_fail(call, 404, "not_found", NULL, "Not Found");
    return false;
}

bool sbx_acd_text(const sbx_call *call, const char *name, cx_buf *value)
{
    cx_str rest = call->request->query;
    cx_str pair;
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        if (cx_str_equal_nocase(cx_str_slice(pair, 0, equals), cx_str_of(name))) {
            const bool decoded =
                cx_percent_decode(value, cx_str_slice(pair, equals + 1, pair.len), true);
            sbx_check(value);
            return decoded && value->len > 0;
        }
    }
    return false;
}

void sbx_acd_refuse(sbx_call *call, const char *name)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_printf(&text, "Invalid %s", name);
    sbx_check(&text);
    sbx_call_fail(call, 400, "invalid_request", name, text.ptr);
}

bool sbx_acd_integer(sbx_call *call, const char *name, int64_t *out)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    if (!sbx_acd_text(call, name, &text)) {
        return true;
    }
    uint64_t number = 0;
    if (!cx_scan_uint(cx_buf_view(&text), INT64_MAX, &number)) {
        sbx_acd_refuse(call, name);
        return false;
    }
    *out = (int64_t)number;
    return true;
}

bool sbx_acd_flag(sbx_call *call, const char *name, int *out)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    if (!sbx_acd_text(call, name, &text)) {
        return true;
    }
    const bool yes = cx_str_equal_nocase(cx_buf_view(&text), CX_LIT("true"));
    if (!yes && !cx_str_equal_nocase(cx_buf_view(&text), CX_LIT("false"))) {
        sbx_acd_refuse(call, name);
        return false;
    }
    *out = yes ? 1 : 0;
    return true;
}

bool sbx_acd_read_time(cx_str text, int64_t *unix_ms)
{
    return cx_str_ends_with(text, CX_LIT("Z")) && cx_time_parse(text, unix_ms);
}

bool sbx_acd_time(sbx_call *call, const char *name, int64_t *unix_ms)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    if (!sbx_acd_text(call, name, &text) || sbx_acd_read_time(cx_buf_view(&text), unix_ms)) {
        return true;
    }
    sbx_acd_refuse(call, name);
    return false;
}

bool sbx_acd_path_integer(sbx_call *call, size_t parameter, const char *name, int64_t *out)
{
    uint64_t number = 0;
    if (!cx_scan_uint(cx_buf_view(&call->parameters[parameter]), INT64_MAX, &number)) {
        sbx_acd_refuse(call, name);
        return false;
    }
    *out = (int64_t)number;
    return true;
}

bool sbx_acd_contains(cx_str text, cx_str part)
{
    for (size_t at = 0; at + part.len <= text.len; at++) {
        if (cx_str_equal_nocase(cx_str_slice(text, at, at + part.len), part)) {
            return true;
        }
    }
    return false;
}

bool sbx_acd_fields(sbx_call *call, const sbx_record *record, cx_buf *wanted)
{
    if (!sbx_acd_text(call, "fields", wanted) || sbx_record_has(record, cx_buf_view(wanted))) {
        return true;
    }
    sbx_acd_refuse(call, "fields list");
    return false;
}

void sbx_acd_member_time(cx_json_writer *w, const char *key, int64_t unix_ms)
{
    const sbx_field field = {key, SBX_TIME, 0};
    const sbx_record record = {&field, 1, 0};
    sbx_record_write(&record, (cx_str){NULL, 0}, &unix_ms, w);
}

bool sbx_acd_page(sbx_call *call, int64_t max, sbx_page *page)
{
    const int64_t usual = max > SBX_PAGE_MAX ? max : SBX_PAGE_DEFAULT;
    *page = (sbx_page){.top = usual};
    if (!sbx_acd_integer(call, "skip", &page->skip) || !sbx_acd_integer(call, "top", &page->top)) {
        return false;
    }
    page->top = page->top == 0 ? usual : page->top;
    page->top = page->top > max ? max : page->top;
    return true;
}

bool sbx_page_takes(sbx_page *page)
{
    page->seen++;
    return page->seen > page->skip && page->seen - page->skip <= page->top;
}

bool sbx_page_is_empty(const sbx_page *page)
{
    return page->seen <= page->skip;
}

/* The URL of this call with another `skip`. */
static void write_link(const sbx_call *call, const char *key, int64_t skip, int64_t top,
                       cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_call_origin(call, &url);
    cx_buf_append(&url, call->request->path);
    cx_buf_putc(&url, '?');
    cx_str rest = call->request->query;
    cx_str pair;
    while (cx_str_next(&rest, '&', &pair)) {
        const cx_str name = cx_str_slice(pair, 0, cx_str_find(pair, '='));
        if (name.len > 0 && !cx_str_equal_nocase(name, CX_LIT("skip")) &&
            !cx_str_equal_nocase(name, CX_LIT("top"))) {
            cx_buf_append(&url, pair);
            cx_buf_putc(&url, '&');
        }
    }
    cx_buf_printf(&url, "skip=%lld&top=%lld", (long long)skip, (long long)top);
    sbx_check(&url);
    cx_json_member_string(w, key, cx_buf_view(&url));
}

void sbx_acd_write_page(const sbx_call *call, const sbx_page *page, cx_json_writer *w)
{
    cx_json_member_integer(w, "totalRecords", page->seen);
    cx_json_key(w, "_links");
    cx_json_begin_object(w);
    write_link(call, "self", page->skip, page->top, w);
    if (page->seen - page->skip > page->top) {
        write_link(call, "next", page->skip + page->top, page->top, w);
    }
    if (page->skip > 0) {
        write_link(call, "previous", page->skip > page->top ? page->skip - page->top : 0, page->top,
                   w);
    }
    cx_json_end_object(w);
}
