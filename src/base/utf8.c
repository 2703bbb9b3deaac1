#include "base/utf8.h"

#include "base/banned.h"

size_t cx_utf8_length(cx_str text)
{
    static const struct {
        unsigned char first_low, first_high, second_low, second_high, length;
    } forms[] = {
        {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
        {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
        {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
    };
    if (text.len == 0) {
        return 0;
    }
    const unsigned char *p = (const unsigned char *)text.ptr;
    if (p[0] < 0x80) {
        return 1;
    }
    for (size_t i = 0; i < CX_COUNT(forms); i++) {
        if (p[0] < forms[i].first_low || p[0] > forms[i].first_high || text.len < forms[i].length ||
            p[1] < forms[i].second_low || p[1] > forms[i].second_high) {
            continue;
        }
        for (size_t k = 2; k < forms[i].length; k++) {
            if ((p[k] & 0xC0U) != 0x80U) {
                return 0;
            }
        }
        return forms[i].length;
    }
    return 0;
}
