/* What strangers send to the doors of the sandbox: request targets, CONNECT, questions to the name
 * server. Nothing but CXone's names is let in. */
#include "fuzz.h"
#include "sandbox/memory.h"
#include "sandbox/proxy/dns.h"
#include "sandbox/proxy/hosts.h"
#include "sandbox/proxy/target.h"

#include "base/banned.h"

/* A stricter reading than the one under test: only what a certificate could be for. */
static bool is_below_a_suffix(cx_str host)
{
    for (size_t i = 0; sbx_host_suffix_at(i) != NULL; i++) {
        const cx_str suffix = cx_str_of(sbx_host_suffix_at(i));
        if (cx_str_ends_with_nocase(host, suffix) &&
            (host.len == suffix.len || host.ptr[host.len - suffix.len - 1] == '.')) {
            return true;
        }
    }
    return false;
}

static void read_target(sbx_door door, cx_str text, cx_buf *said)
{
    const size_t end = cx_str_find(text, '\n');
    const cx_str target = cx_str_slice(text, 0, end);
    sbx_target out;
    sbx_target_read(door, 8080, target, cx_str_slice(text, end + 1, text.len), &out, said);
    FUZZ_REQUIRE(out.refusal == 0 || said->len > 0);
    FUZZ_REQUIRE(out.refusal != 0 || out.host.len == 0 || is_below_a_suffix(out.host));
    FUZZ_REQUIRE(out.refusal != 0 || door != SBX_DOOR_TLS || out.host.len > 0);
    FUZZ_REQUIRE(door != SBX_DOOR_DIRECT || (out.refusal == 0 && cx_str_equal(out.path, target)));
}

static void read_connect(cx_str text, cx_buf *said)
{
    cx_str rest = cx_str_slice(text, 0, cx_str_find(text, '\r'));
    cx_str method;
    cx_str authority;
    cx_str host = {NULL, 0};
    unsigned port = 0;
    if (sbx_connect_read(text, said) != 200) {
        FUZZ_REQUIRE(said->len > 0);
        return;
    }
    FUZZ_REQUIRE(cx_str_next(&rest, ' ', &method) && cx_str_next(&rest, ' ', &authority));
    FUZZ_REQUIRE(sbx_host_split(authority, &host, &port) && port == 443);
    if (cx_str_ends_with(host, CX_LIT("."))) {
        host.len--;
    }
    FUZZ_REQUIRE(is_below_a_suffix(host));
}

static void ask(cx_str text)
{
    unsigned char out[SBX_DNS_MAX];
    const size_t size = sbx_dns_answer(text, out);
    FUZZ_REQUIRE(size <= sizeof out && (size == 0 || size >= 12));
    /* An answer is no question: two name servers could not talk for ever. */
    FUZZ_REQUIRE(size == 0 || sbx_dns_answer((cx_str){(const char *)out, size},
                                             (unsigned char[SBX_DNS_MAX]){0}) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const cx_str text = fuzz_text(data + 1, size - 1);
    CX_AUTO(cx_buf) cx_buf said;
    cx_buf_init(&said, SBX_MAX_TEXT);
    switch (data[0] % 5) {
    case 0:
        read_connect(text, &said);
        break;
    case 1:
        ask(text);
        break;
    case 2:
        read_target(SBX_DOOR_DIRECT, text, &said);
        break;
    case 3:
        read_target(SBX_DOOR_PROXY, text, &said);
        break;
    default:
        read_target(SBX_DOOR_TLS, text, &said);
        break;
    }
    return 0;
}
