/*
 * JKS, as sun.security.provider.JavaKeyStore reads it: big-endian numbers, texts with two bytes of
 * length, and at the end a SHA-1 digest of the password, a fixed text and all that comes before.
 */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>

#include "sandbox/memory.h"
#include "sandbox/tokens/authority.h"

#include "base/banned.h"

enum {
    VERSION = 2,
    TRUSTED_CERTIFICATE = 2,
    SHA1_BYTES = 20
};

static const uint64_t magic = 0xfeedfeedU;

static void put_number(uint64_t number, unsigned bytes, cx_buf *out)
{
    for (unsigned i = bytes; i > 0; i--) {
        cx_buf_putc(out, (char)(unsigned char)(number >> (8 * (i - 1)) & 0xff));
    }
}

static void put_text(cx_str text, cx_buf *out)
{
    put_number(text.len, 2, out);
    cx_buf_append(out, text);
}

/* The usual password, which opens nothing: there are only certificates inside. */
static void digest(cx_str store, unsigned char out[SHA1_BYTES])
{
    static const char password[] = "\0c\0h\0a\0n\0g\0e\0i\0t";
    static const char filler[] = "Mighty Aphrodite";
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (context == NULL || EVP_DigestInit_ex(context, EVP_sha1(), NULL) != 1 ||
        EVP_DigestUpdate(context, password, sizeof password - 1) != 1 ||
        EVP_DigestUpdate(context, filler, sizeof filler - 1) != 1 ||
        EVP_DigestUpdate(context, store.ptr, store.len) != 1 ||
        EVP_DigestFinal_ex(context, out, NULL) != 1) {
        (void)fputs("cxone sandbox: OpenSSL failed\n", stderr);
        abort();
    }
    EVP_MD_CTX_free(context);
}

void sbx_jks_write(cx_str certificate, int64_t now_ms, cx_buf *out)
{
    put_number(magic, 4, out);
    put_number(VERSION, 4, out);
    put_number(1, 4, out);
    put_number(TRUSTED_CERTIFICATE, 4, out);
    put_text(CX_LIT("cxone-sandbox"), out);
    put_number((uint64_t)now_ms, 8, out);
    put_text(CX_LIT("X.509"), out);
    put_number(certificate.len, 4, out);
    cx_buf_append(out, certificate);
    sbx_check(out);
    unsigned char sum[SHA1_BYTES];
    digest(cx_buf_view(out), sum);
    cx_buf_append(out, (cx_str){(const char *)sum, sizeof sum});
    sbx_check(out);
}
