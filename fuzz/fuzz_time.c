/* Dates and durations: what is read, written and read again is the same moment. */
#include "base/time.h"
#include "fuzz.h"

#include "base/banned.h"

static void dates(cx_str text)
{
    const int64_t first = -62167219200000; /* the year 0 */
    const int64_t last = 253402300799999;  /* the year 9999 */
    char written[32];
    int64_t ms = 0;
    int64_t again = 0;
    if (cx_time_parse(text, &ms) && ms >= first && ms <= last) {
        cx_time_format_ms(ms, written);
        FUZZ_REQUIRE(cx_time_parse(cx_str_of(written), &again) && again == ms);
    }
    if (cx_time_parse_http(text, &ms) && ms <= last) {
        cx_time_format_http(ms, written);
        FUZZ_REQUIRE(cx_time_parse_http(cx_str_of(written), &again) && again == ms);
    }
}

static void numbers(cx_str text)
{
    char written[32];
    int64_t number = 0;
    int64_t again = 0;
    double probability = 0;
    FUZZ_REQUIRE(!cx_scan_duration_ms(text, &number) || number >= 0);
    FUZZ_REQUIRE(!cx_scan_probability(text, &probability) ||
                 (probability >= 0 && probability <= 1));
    if (cx_scan_int64(text, &number)) {
        (void)snprintf(written, sizeof written, "%lld", (long long)number);
        FUZZ_REQUIRE(cx_scan_int64(cx_str_of(written), &again) && again == number);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dates(fuzz_text(data, size));
    numbers(fuzz_text(data, size));
    return 0;
}
