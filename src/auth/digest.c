#include "auth/digest.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

#include "base/error.h"

#include "base/banned.h"

/* The algorithm, looked up once per process and kept: each look-up costs dozens of allocations.
 * NULL when memory ran out; the next caller tries again. */
static const EVP_MD *sha256(void)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static EVP_MD *algorithm;
    (void)pthread_mutex_lock(&lock);
    if (algorithm == NULL) {
        algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
    }
    const EVP_MD *found = algorithm;
    (void)pthread_mutex_unlock(&lock);
    return found;
}

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
    (void)ERR_set_mark(); /* OpenSSL's queue of errors is the program's, not ours */
    const EVP_MD *algorithm = sha256();
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int done =
        algorithm != NULL && context != NULL && EVP_DigestInit_ex(context, algorithm, NULL) == 1;
    for (size_t i = 0; done && i < count; i++) {
        done = add(context, texts[i]);
    }
    done = done && EVP_DigestFinal_ex(context, bytes, &length) == 1;
    EVP_MD_CTX_free(context);
    (void)ERR_pop_to_mark();
    if (!done || length != 32) {
        return cx_fail_nomem(err); /* SHA-256 itself cannot fail */
    }
    for (unsigned i = 0; i < length; i++) {
        (void)snprintf(out + (size_t)i * 2, 3, "%02x", bytes[i]);
    }
    return CXONE_OK;
}
