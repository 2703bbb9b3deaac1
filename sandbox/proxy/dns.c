#include "sandbox/proxy/dns.h"

#include <string.h>

#include "sandbox/proxy/hosts.h"

#include "base/banned.h"

/* RFC 1035, section 4.1. */
enum {
    HEADER_SIZE = 12,
    MAX_NAME = 255,
    TYPE_A = 1,
    TYPE_ANY = 255,
    CLASS_IN = 1,
    FLAG_RESPONSE = 0x80,
    FLAG_AUTHORITATIVE = 0x04,
    FLAG_RECURSION_WANTED = 0x01,
    FLAG_RECURSION_AVAILABLE = 0x80,
    OPCODE = 0x78,
    NO_SUCH_NAME = 3,
    NOT_IMPLEMENTED = 4,
    TIME_TO_LIVE = 60
};

static unsigned pair_at(const unsigned char *bytes)
{
    return (unsigned)bytes[0] << 8 | bytes[1];
}

/* Reads the name at `*at` as text with dots; false when it is none. Questions know no pointers. */
static bool read_name(cx_str message, size_t *at, char out[MAX_NAME + 1], size_t *length)
{
    *length = 0;
    while (*at < message.len) {
        const size_t label = (unsigned char)message.ptr[*at];
        (*at)++;
        if (label == 0) {
            return true;
        }
        if (label > 63 || *at + label > message.len || *length + label + 1 > MAX_NAME) {
            return false;
        }
        if (*length > 0) {
            out[(*length)++] = '.';
        }
        memcpy(out + *length, message.ptr + *at, label);
        *length += label;
        *at += label;
    }
    return false;
}

static void put_address(unsigned char *out)
{
    static const unsigned char record[] = {
        0xc0, HEADER_SIZE, /* the name of the question */
        0,    TYPE_A,      0, CLASS_IN, 0, 0, 0, TIME_TO_LIVE, 0, 4, 127, 0, 0, 1,
    };
    memcpy(out, record, sizeof record);
}

size_t sbx_dns_answer(cx_str question, unsigned char out[SBX_DNS_MAX])
{
    enum {
        RECORD_SIZE = 16
    };
    char name[MAX_NAME + 1];
    size_t length = 0;
    size_t at = HEADER_SIZE;
    const unsigned char *asked = (const unsigned char *)question.ptr;
    if (question.len < HEADER_SIZE || (asked[2] & FLAG_RESPONSE) != 0 || pair_at(asked + 4) != 1 ||
        !read_name(question, &at, name, &length) || at + 4 > question.len ||
        at + 4 + RECORD_SIZE > SBX_DNS_MAX) {
        return 0;
    }
    const unsigned type = pair_at(asked + at);
    const bool known = sbx_host_is_cxone((cx_str){name, length});
    const bool supported = (asked[2] & OPCODE) == 0;
    const bool with_address = supported && known && (type == TYPE_A || type == TYPE_ANY) &&
                              pair_at(asked + at + 2) == CLASS_IN;
    const size_t end = at + 4;
    memset(out, 0, HEADER_SIZE);
    memcpy(out, asked, 2);
    memcpy(out + HEADER_SIZE, asked + HEADER_SIZE, end - HEADER_SIZE);
    out[2] = (unsigned char)(FLAG_RESPONSE | FLAG_AUTHORITATIVE |
                             (asked[2] & (OPCODE | FLAG_RECURSION_WANTED)));
    out[3] = (unsigned char)(FLAG_RECURSION_AVAILABLE | (!supported ? NOT_IMPLEMENTED
                                                         : known    ? 0
                                                                    : NO_SUCH_NAME));
    out[5] = 1;
    out[7] = with_address ? 1 : 0;
    if (with_address) {
        put_address(out + end);
    }
    return end + (with_address ? RECORD_SIZE : 0);
}
