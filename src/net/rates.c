#include "net/rates.h"

#include "base/banned.h"

/* Sources: NICE's pages "Digital Engagement API" (throttling), "Media Playback API", "Media
 * Download API" and "Data Extraction API". NICE says that they are subject to change. */
const cx_rate_row cx_rate_rows[CX_RATE_COUNT] = {
    {"digital-contact-read", NULL, false, {120000, 3600000, 0}},
    {"digital-contact-update", "digital-one-contact", false, {1000000, 3600000, 0}},
    {"digital-one-contact", NULL, true, {17, 60000, 250}},
    {"digital-outbound", "digital-contact-update", false, {6000, 60000, 0}},
    {"digital-inbound", "digital-contact-update", false, {360000, 3600000, 0}},
    {"media-playback", NULL, false, {150, 300000, 0}},
    {"media-download", NULL, false, {15, 300000, 0}},
    {"data-extraction", NULL, false, {1, 30000, 0}},
};

size_t cx_rate_find(cx_str name)
{
    size_t i = 0;
    while (i < CX_RATE_COUNT && !cx_str_equal(name, cx_str_of(cx_rate_rows[i].name))) {
        i++;
    }
    return i;
}
