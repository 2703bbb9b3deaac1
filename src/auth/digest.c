#include "auth/digest.h"

#include <openssl/evp.h>
#include <stdint.h>
#include <stdio.h>

#include "base/error.h"

#include "base/banned.h"

static int add(EVP_MD_CTX *context, cx_str text)
{
    const uint64_t length = text.len;
    return EVP_DigestUpdate(context, &length, sizeof length) == 1 &&
           EVP_DigestUpdate(context, text.len != 0 ? text.ptr : "", text.len) == 1;
}

cxone_status cx_digest_texts(const cx_str *texts, size_t count, cx_digest out, cxone_error **err)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int done = context != NULL && EVP_DigestInit_ex(context, EVP_sha256(), NULL) == 1;
    for (size_t i = 0; done && i < count; i++) {
        done = add(context, texts[i]);
    }
    done = done && EVP_DigestFinal_ex(context, bytes, &length) == 1;
    EVP_MD_CTX_free(context);
    if (!done || length != 32) {
        return cx_fail_nomem(err); /* SHA-256 itself cannot fail */
    }
    for (unsigned i = 0; i < length; i++) {
        (void)snprintf(out + (size_t)i * 2, 3, "%02x", bytes[i]);
    }
    return CXONE_OK;
}
