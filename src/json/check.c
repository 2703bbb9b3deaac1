#include "json/check.h"

#include "json/scan.h"

#include "base/banned.h"

const char *cx_json_check(cx_str text, unsigned max_depth, size_t *at)
{
    cx_json_scan scan;
    cx_json_scan_init(&scan, max_depth);
    *at = 0;
    if (cx_json_scan_run(&scan, text, at) == CX_JSON_MORE) {
        (void)cx_json_scan_finish(&scan);
    }
    return scan.fault;
}
