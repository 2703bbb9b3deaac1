/* decode(encode(x)) == x for every x, and encode(decode(x)) == x for base64, which is unambiguous.
 */
#include "base/encoding.h"
#include "fuzz.h"

#include "base/banned.h"

enum {
    ENOUGH = 64 * 1024 * 1024
};

typedef struct coding {
    void (*encode)(cx_buf *out, const void *bytes, size_t len);
    bool (*decode)(cx_buf *out, cx_str text);
} coding;

static void both_ways(const coding *c, cx_str text)
{
    CX_AUTO(cx_buf) cx_buf there;
    CX_AUTO(cx_buf) cx_buf back;
    cx_buf_init(&there, ENOUGH);
    cx_buf_init(&back, ENOUGH);
    c->encode(&there, text.ptr, text.len);
    FUZZ_REQUIRE(c->decode(&back, cx_buf_view(&there)));
    FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&back), text));
    cx_buf_reset(&there);
    cx_buf_reset(&back);
    if (c->decode(&there, text)) {
        c->encode(&back, there.ptr, there.len);
        FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&back), text));
    }
}

static void percent(cx_str text, bool form)
{
    CX_AUTO(cx_buf) cx_buf there;
    CX_AUTO(cx_buf) cx_buf back;
    cx_buf_init(&there, ENOUGH);
    cx_buf_init(&back, ENOUGH);
    cx_percent_encode(&there, text);
    FUZZ_REQUIRE(cx_percent_decode(&back, cx_buf_view(&there), form));
    FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&back), text));
    cx_buf_reset(&back);
    (void)!cx_percent_decode(&back, text, form);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const coding base64 = {cx_base64_encode, cx_base64_decode};
    static const coding base64url = {cx_base64url_encode, cx_base64url_decode};
    const cx_str text = fuzz_text(data, size);
    both_ways(&base64, text);
    both_ways(&base64url, text);
    percent(text, false);
    percent(text, true);
    return 0;
}
