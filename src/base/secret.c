#include "base/secret.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

#include "base/banned.h"

void cx_wipe(void *memory, size_t len)
{
    explicit_bzero(memory, len);
}

cxone_status cx_secret_set(cx_secret *secret, cx_str text)
{
    char *copy = cx_strdup(text);
    if (copy == NULL) {
        return CXONE_ERR_NOMEM;
    }
    cx_secret_deinit(secret);
    *secret = (cx_secret){copy, text.len};
    return CXONE_OK;
}

void cx_secret_deinit(cx_secret *secret)
{
    if (secret->text != NULL) {
        cx_wipe(secret->text, secret->len);
        cx_free(secret->text);
    }
    *secret = (cx_secret){NULL, 0};
}

bool cx_secret_is_set(const cx_secret *secret)
{
    return secret->len != 0;
}

cx_str cx_secret_reveal(const cx_secret *secret)
{
    return (cx_str){secret->text != NULL ? secret->text : "", secret->len};
}

const char *cx_secret_mask(const cx_secret *secret)
{
    return cx_secret_is_set(secret) ? "***" : "";
}

void cx_secret_shorten(const cx_secret *secret, char *buf, size_t size)
{
    enum {
        SHOWN = 8,
        LONG_ENOUGH = 64
    };
    const int shown = secret->len >= LONG_ENOUGH ? SHOWN : 0;
    (void)snprintf(buf, size, "%.*s… (%zu characters)", shown,
                   secret->text != NULL ? secret->text : "", secret->len);
}
