#include "base/quota.h"

#include "base/banned.h"

enum {
    MOST = 1000000000,
    DAY_MS = 86400000
};

static bool scan_number(cx_str text, uint32_t *out)
{
    uint64_t number = 0;
    if (!cx_scan_uint(text, MOST, &number) || number == 0) {
        return false;
    }
    *out = (uint32_t)number;
    return true;
}

bool cx_scan_quota(cx_str text, cx_quota *out)
{
    const size_t slash = cx_str_find(text, '/');
    const size_t colon = cx_str_find(text, ':');
    cx_quota quota = {.count = 0};
    if (cx_str_equal(text, CX_LIT("off"))) {
        *out = quota;
        return true;
    }
    const bool bursts = colon < text.len;
    const bool read =
        scan_number(cx_str_slice(text, 0, slash), &quota.count) &&
        cx_scan_duration_ms(cx_str_slice(text, slash + 1, colon), &quota.period_ms) &&
        (!bursts || scan_number(cx_str_slice(text, colon + 1, text.len), &quota.burst));
    if (!read || quota.period_ms < 1 || quota.period_ms > DAY_MS) {
        return false;
    }
    *out = quota;
    return true;
}

bool cx_scan_named_quota(cx_str text, cx_str *name, cx_quota *out)
{
    const size_t equals = cx_str_find(text, '=');
    *name = cx_str_trim(cx_str_slice(text, 0, equals));
    return equals < text.len && name->len != 0 &&
           cx_scan_quota(cx_str_trim(cx_str_slice(text, equals + 1, text.len)), out);
}

void cx_quota_append(cx_quota quota, cx_buf *out)
{
    static const struct {
        const char *suffix;
        int64_t ms;
    } units[] = {{"d", DAY_MS}, {"h", 3600000}, {"m", 60000}, {"s", 1000}, {"ms", 1}};
    if (quota.count == 0) {
        cx_buf_puts(out, "off");
        return;
    }
    size_t i = 0;
    while (quota.period_ms % units[i].ms != 0) {
        i++;
    }
    cx_buf_printf(out, "%lu/%lld%s", (unsigned long)quota.count,
                  (long long)(quota.period_ms / units[i].ms), units[i].suffix);
    if (quota.burst != 0) {
        cx_buf_printf(out, ":%lu", (unsigned long)quota.burst);
    }
}
