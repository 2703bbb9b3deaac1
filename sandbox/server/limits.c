#include "sandbox/server/limits.h"

#include <math.h>
#include <string.h>

#include "base/compiler.h"

#include "base/banned.h"

enum {
    MINUTE = 60,
    FIVE_MINUTES = 300,
    HOUR = 3600,
    PATTERNS = 4
};

#define WRITES "POST PUT PATCH DELETE"

/* What is limited; of several rows that fit a call, each counts. In a pattern {} stands for any one
 * segment of the path, and ** at the end for any number of them, none too. With a `burst` each {}
 * is counted by itself: so many calls at once, and then as the row says. */
static const struct {
    const char *methods; /* between blanks */
    const char *patterns[PATTERNS];
    int64_t calls;
    int64_t seconds;
    int64_t burst;
} rows[SBX_LIMITS] = {
    {"POST", {"/data-extraction/v1/jobs"}, 1, 30, 0},
    {"GET", {"/media-playback/**"}, 150, FIVE_MINUTES, 0},
    {"GET POST", {"/media-download/**"}, 15, FIVE_MINUTES, 0},
    {"GET", {"/dfo/3.0/contacts/**"}, 120000, HOUR, 0},
    {WRITES,
     {"/dfo/3.0/contacts/**", "/dfo/3.0/channels/{}/inbound", "/dfo/3.0/channels/{}/messages",
      "/dfo/3.0/channels/{}/outbound"},
     1000000,
     HOUR,
     0},
    {WRITES, {"/dfo/3.0/contacts/{}/**"}, 17, MINUTE, 250},
    {"POST", {"/dfo/3.0/channels/{}/outbound"}, 6000, MINUTE, 0},
    {"POST", {"/dfo/3.0/channels/{}/inbound"}, 360000, HOUR, 0},
};

/* ---------------------------------------------------------------- which rows fit */

static bool method_fits(const char *methods, cx_str method)
{
    const bool is_head = cx_str_equal(method, CX_LIT("HEAD"));
    cx_str rest = cx_str_of(methods);
    cx_str one;
    while (cx_str_next(&rest, ' ', &one)) {
        if (cx_str_equal(one, is_head ? CX_LIT("GET") : method)) {
            return true;
        }
    }
    return false;
}

/* `named` is what stands for {}. */
static bool path_fits(const char *text, cx_str path, cx_str *named)
{
    cx_str pattern = cx_str_of(text);
    cx_str wanted;
    cx_str segment;
    while (cx_str_next(&pattern, '/', &wanted)) {
        if (cx_str_equal(wanted, CX_LIT("**"))) {
            return true;
        }
        if (!cx_str_next(&path, '/', &segment)) {
            return false;
        }
        if (cx_str_equal(wanted, CX_LIT("{}"))) {
            *named = segment;
        } else if (!cx_str_equal(wanted, segment)) {
            return false;
        }
    }
    return path.len == 0;
}

static bool row_fits(size_t row, cx_str method, cx_str path, cx_str *named)
{
    for (size_t i = 0; i < PATTERNS && rows[row].patterns[i] != NULL; i++) {
        if (path_fits(rows[row].patterns[i], path, named)) {
            return method_fits(rows[row].methods, method);
        }
    }
    return false;
}

/* ---------------------------------------------------------------- counting */

/* The tenants in the order of the users; another one than there are places shares the last. */
static size_t number_of(const sbx_tenant *tenant)
{
    const sbx_tenant *seen[SBX_LIMITED_TENANTS];
    size_t count = 0;
    for (size_t i = 0; sbx_user_at(i) != NULL && count < SBX_LIMITED_TENANTS; i++) {
        const sbx_tenant *one = sbx_user_at(i)->tenant;
        size_t at = 0;
        while (at < count && seen[at] != one) {
            at++;
        }
        if (one == tenant) {
            return at;
        }
        if (at == count) {
            seen[count++] = one;
        }
    }
    return SBX_LIMITED_TENANTS - 1;
}

/* The bucket of a contact, filled up to now; of one that has none, the one used longest ago. */
static sbx_bucket *bucket_of(sbx_limits *limits, size_t row, size_t tenant, cx_str contact,
                             int64_t now_ms)
{
    const double per_ms = (double)rows[row].calls / (double)(rows[row].seconds * 1000);
    const double full = (double)rows[row].burst;
    const cx_str name = cx_str_slice(contact, 0, SBX_MAX_CONTACT);
    sbx_bucket *oldest = &limits->buckets[0];
    for (size_t i = 0; i < SBX_LIMITED_CONTACTS; i++) {
        sbx_bucket *one = &limits->buckets[i];
        if (one->used_ms != 0 && one->tenant == tenant &&
            cx_str_equal(cx_str_of(one->contact), name)) {
            const double more = (double)(now_ms - one->used_ms) * per_ms;
            one->tokens = fmin(full, one->tokens + fmax(0, more));
            one->used_ms = now_ms;
            return one;
        }
        oldest = one->used_ms < oldest->used_ms ? one : oldest;
    }
    *oldest = (sbx_bucket){.used_ms = now_ms, .tokens = full, .tenant = tenant};
    memcpy(oldest->contact, name.ptr, name.len);
    return oldest;
}

static sbx_window *window_of(sbx_limits *limits, size_t row, size_t tenant, int64_t now_ms)
{
    sbx_window *window = &limits->windows[tenant][row];
    if (window->calls == 0 || now_ms >= window->began_ms + rows[row].seconds * 1000 ||
        now_ms < window->began_ms) {
        *window = (sbx_window){.began_ms = now_ms};
    }
    return window;
}

/* How long until a call of a row may go on; or counts one. */
static int64_t visit(sbx_limits *limits, size_t row, size_t tenant, cx_str named, int64_t now_ms,
                     bool count)
{
    const int64_t length_ms = rows[row].seconds * 1000;
    sbx_window *window = window_of(limits, row, tenant, now_ms);
    int64_t wait_ms = 0;
    if (rows[row].burst > 0) {
        sbx_bucket *bucket = bucket_of(limits, row, tenant, named, now_ms);
        const double missing = fmax(0, 1 - bucket->tokens);
        wait_ms = (int64_t)ceil(missing * (double)length_ms / (double)rows[row].calls);
        bucket->tokens -= count ? 1 : 0;
    } else if (window->calls >= rows[row].calls) {
        wait_ms = window->began_ms + length_ms - now_ms;
    }
    window->calls += count ? 1 : 0;
    return wait_ms;
}

int64_t sbx_limits_take(sbx_limits *limits, const sbx_tenant *tenant, cx_str method, cx_str path,
                        int64_t now_ms)
{
    cx_str named[SBX_LIMITS];
    bool fits[SBX_LIMITS];
    int64_t wait_ms = 0;
    const size_t number = number_of(tenant);
    for (size_t i = 0; i < SBX_LIMITS; i++) {
        named[i] = CX_LIT("");
        fits[i] = row_fits(i, method, path, &named[i]);
        const int64_t one_ms = fits[i] ? visit(limits, i, number, named[i], now_ms, false) : 0;
        wait_ms = one_ms > wait_ms ? one_ms : wait_ms;
    }
    for (size_t i = 0; i < SBX_LIMITS && wait_ms == 0; i++) {
        if (fits[i]) {
            (void)visit(limits, i, number, named[i], now_ms, true);
        }
    }
    return (wait_ms + 999) / 1000;
}

/* ---------------------------------------------------------------- for people */

void sbx_limits_write(const sbx_limits *limits, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < SBX_LIMITS; i++) {
        cx_json_begin_object(w);
        cx_json_member_string(w, "methods", cx_str_of(rows[i].methods));
        cx_json_key(w, "paths");
        cx_json_begin_array(w);
        for (size_t p = 0; p < PATTERNS && rows[i].patterns[p] != NULL; p++) {
            cx_json_string(w, cx_str_of(rows[i].patterns[p]));
        }
        cx_json_end_array(w);
        cx_json_member_integer(w, "calls", rows[i].calls);
        cx_json_member_integer(w, "seconds", rows[i].seconds);
        if (rows[i].burst > 0) {
            cx_json_member_integer(w, "burst", rows[i].burst);
        }
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
