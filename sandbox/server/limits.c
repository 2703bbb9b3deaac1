#include "sandbox/server/limits.h"

#include "base/compiler.h"

#include "base/banned.h"

enum {
    MINUTE = 60,
    FIVE_MINUTES = 300,
    HOUR = 3600
};

/* What is limited; of several rows that fit a call, each counts. */
static const struct {
    const char *method; /* NULL: any */
    const char *prefix;
    int64_t calls;
    int64_t seconds;
} rows[SBX_LIMITS] = {
    {"POST", "/data-extraction/v1/jobs", 1, 30},  {NULL, "/media-playback/", 150, FIVE_MINUTES},
    {NULL, "/media-download/", 15, FIVE_MINUTES}, {"GET", "/dfo/3.0/contacts", 120000, HOUR},
    {"PUT", "/dfo/3.0/contacts", 1000000, HOUR},  {"POST", "/dfo/3.0/channels", 6000, MINUTE},
};

static size_t number_of(const sbx_tenant *tenant)
{
    size_t number = 0;
    for (size_t i = 0; sbx_access_key_at(i) != NULL; i++) {
        if (sbx_access_key_at(i)->user->tenant == tenant) {
            number = i % SBX_LIMITED_TENANTS;
            break;
        }
    }
    return number;
}

int64_t sbx_limits_take(sbx_limits *limits, const sbx_tenant *tenant, cx_str method, cx_str path,
                        int64_t now_ms)
{
    sbx_window *windows = limits->windows[number_of(tenant)];
    for (size_t i = 0; i < SBX_LIMITS; i++) {
        if (!cx_str_starts_with(path, cx_str_of(rows[i].prefix)) ||
            (rows[i].method != NULL && !cx_str_equal(method, cx_str_of(rows[i].method)))) {
            continue;
        }
        sbx_window *window = &windows[i];
        const int64_t ends_ms = window->began_ms + rows[i].seconds * 1000;
        if (window->calls == 0 || now_ms >= ends_ms || now_ms < window->began_ms) {
            *window = (sbx_window){.began_ms = now_ms};
        } else if (window->calls >= rows[i].calls) {
            return (ends_ms - now_ms + 999) / 1000;
        }
        window->calls++;
    }
    return 0;
}

void sbx_limits_write(const sbx_limits *limits, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < SBX_LIMITS; i++) {
        cx_json_begin_object(w);
        cx_json_member_string(w, "method",
                              cx_str_of(rows[i].method != NULL ? rows[i].method : "*"));
        cx_json_member_string(w, "path", cx_str_of(rows[i].prefix));
        cx_json_member_integer(w, "calls", rows[i].calls);
        cx_json_member_integer(w, "seconds", rows[i].seconds);
        cx_json_key(w, "used");
        cx_json_begin_array(w);
        for (size_t t = 0; t < SBX_LIMITED_TENANTS; t++) {
            cx_json_integer_number(w, limits->windows[t][i].calls);
        }
        cx_json_end_array(w);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}
