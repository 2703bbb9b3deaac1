#include "sandbox/state/logins.h"

#include "base/alloc.h"
#include "base/encoding.h"
#include "base/random.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    RANDOM_BYTES = 32,
    FORGET_MS = 3600 * 1000 /* after its end a code is still known, so that its reuse shows */
};

static char *make_random(void)
{
    unsigned char bytes[RANDOM_BYTES];
    const cx_random *random = cx_random_system();
    random->fill(random->context, bytes, sizeof bytes);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_base64url_encode(&text, bytes, sizeof bytes);
    return sbx_take(&text);
}

static void forget(sbx_code *code)
{
    cx_free(code->code);
    cx_free(code->redirect_uri);
    cx_free(code->challenge);
    cx_free(code->nonce);
    cx_free(code->access);
    cx_free(code->refresh);
}

void sbx_logins_deinit(sbx_logins *logins)
{
    for (size_t i = 0; i < logins->code_count; i++) {
        forget(&logins->codes[i]);
    }
    for (size_t i = 0; i < logins->browser_count; i++) {
        cx_free(logins->browsers[i].cookie);
    }
    cx_free(logins->codes);
    cx_free(logins->browsers);
    *logins = (sbx_logins){0};
}

static void drop_old(sbx_logins *logins, int64_t now_ms)
{
    size_t kept = 0;
    for (size_t i = 0; i < logins->code_count; i++) {
        if (logins->codes[i].expires_ms + FORGET_MS <= now_ms) {
            forget(&logins->codes[i]);
        } else {
            logins->codes[kept] = logins->codes[i];
            kept++;
        }
    }
    logins->code_count = kept;
}

static char *copy_or_null(cx_str text)
{
    return text.ptr != NULL ? sbx_dup(text) : NULL;
}

const char *sbx_logins_add_code(sbx_logins *logins, const sbx_code_terms *terms, int64_t now_ms)
{
    drop_old(logins, now_ms);
    logins->codes =
        sbx_grow(logins->codes, &logins->code_capacity, logins->code_count, sizeof *logins->codes);
    sbx_code *code = &logins->codes[logins->code_count];
    *code = (sbx_code){
        .code = make_random(),
        .redirect_uri = sbx_dup(terms->redirect_uri),
        .challenge = copy_or_null(terms->challenge),
        .nonce = copy_or_null(terms->nonce),
        .client = terms->client,
        .user = terms->user,
        .expires_ms = now_ms + (int64_t)SBX_CODE_SECONDS * 1000,
    };
    logins->code_count++;
    return code->code;
}

sbx_code *sbx_logins_find_code(const sbx_logins *logins, cx_str code)
{
    for (size_t i = 0; i < logins->code_count; i++) {
        if (cx_str_equal_secret(cx_str_of(logins->codes[i].code), code)) {
            return &logins->codes[i];
        }
    }
    return NULL;
}

const char *sbx_logins_sign_in(sbx_logins *logins, const sbx_user *user)
{
    logins->browsers = sbx_grow(logins->browsers, &logins->browser_capacity, logins->browser_count,
                                sizeof *logins->browsers);
    sbx_browser *browser = &logins->browsers[logins->browser_count];
    *browser = (sbx_browser){.cookie = make_random(), .user = user};
    logins->browser_count++;
    return browser->cookie;
}

static sbx_browser *find_browser(const sbx_logins *logins, cx_str cookie)
{
    for (size_t i = 0; i < logins->browser_count; i++) {
        if (cx_str_equal_secret(cx_str_of(logins->browsers[i].cookie), cookie)) {
            return &logins->browsers[i];
        }
    }
    return NULL;
}

const sbx_user *sbx_logins_user(const sbx_logins *logins, cx_str cookie)
{
    const sbx_browser *browser = find_browser(logins, cookie);
    return browser != NULL ? browser->user : NULL;
}

void sbx_logins_sign_out(sbx_logins *logins, cx_str cookie)
{
    sbx_browser *browser = find_browser(logins, cookie);
    if (browser != NULL) {
        cx_free(browser->cookie);
        *browser = logins->browsers[logins->browser_count - 1];
        logins->browser_count--;
    }
}
