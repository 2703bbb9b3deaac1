#include "sandbox/tokens/authority.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/proxy/hosts.h"

#include "base/banned.h"

enum {
    HOUR = 3600,
    DAY = 24 * HOUR,
    DAYS = 7,        /* longer than any run of tests */
    DAYS_KEPT = 365, /* of an authority that the user keeps */
    SERIAL_BYTES = 16,
    MAX_FILE = 64 * 1024
};

typedef struct pair {
    X509 *certificate;
    EVP_PKEY *key;
} pair;

static void pair_deinit(pair *one)
{
    X509_free(one->certificate);
    EVP_PKEY_free(one->key);
}

CX_DEFINE_AUTO_VALUE(pair, pair_deinit)

/* OpenSSL fails here for want of memory or entropy only. */
static void must(bool worked)
{
    if (!worked) {
        (void)fputs("cxone sandbox: OpenSSL failed\n", stderr);
        abort();
    }
}

static void set_serial(X509 *certificate)
{
    unsigned char bytes[SERIAL_BYTES];
    must(RAND_bytes(bytes, sizeof bytes) == 1);
    bytes[0] = (unsigned char)((bytes[0] & 0x3f) | 0x40); /* positive, and of full length */
    BIGNUM *number = BN_bin2bn(bytes, sizeof bytes, NULL);
    must(number != NULL && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != NULL);
    BN_free(number);
}

/* Two authorities must differ by name: a trust store may hold both. */
static void set_subject(X509 *certificate, bool is_authority)
{
    unsigned char bytes[4];
    must(RAND_bytes(bytes, sizeof bytes) == 1);
    char name[64];
    (void)snprintf(name, sizeof name,
                   is_authority ? "cxone sandbox authority %02x%02x%02x%02x" : "cxone sandbox",
                   bytes[0], bytes[1], bytes[2], bytes[3]);
    X509_NAME *subject = X509_get_subject_name(certificate);
    must(X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_ASC, (unsigned char *)name,
                                    -1, -1, 0) == 1);
}

static void extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    must(extension != NULL && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

/* A certificate with a new key, everything but its extensions and its signature. `issuer` may be
 * the same. */
static void begin(pair *one, const X509 *issuer, int days, bool is_authority)
{
    one->key = EVP_EC_gen("P-256");
    one->certificate = X509_new();
    must(one->key != NULL && one->certificate != NULL &&
         X509_set_version(one->certificate, X509_VERSION_3) == 1 &&
         X509_set_pubkey(one->certificate, one->key) == 1);
    set_serial(one->certificate);
    set_subject(one->certificate, is_authority);
    must(X509_gmtime_adj(X509_getm_notBefore(one->certificate), -HOUR) != NULL &&
         X509_gmtime_adj(X509_getm_notAfter(one->certificate), (long)days * DAY) != NULL &&
         X509_set_issuer_name(one->certificate,
                              X509_get_subject_name(is_authority ? one->certificate : issuer)) ==
             1);
}

/* Only CXone's names, and no address at all. */
static void constrain(X509 *certificate)
{
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&value, SBX_MAX_TEXT);
    cx_buf_puts(&value, "critical");
    for (size_t i = 0; sbx_host_suffix_at(i) != NULL; i++) {
        cx_buf_printf(&value, ",permitted;DNS:%s", sbx_host_suffix_at(i));
    }
    cx_buf_puts(&value, ",excluded;IP:0.0.0.0/0.0.0.0"
                        ",excluded;IP:0:0:0:0:0:0:0:0/0:0:0:0:0:0:0:0");
    sbx_check(&value);
    extend(certificate, certificate, NID_name_constraints, value.ptr);
}

static void make_authority(int days, pair *one)
{
    begin(one, NULL, days, true);
    extend(one->certificate, one->certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    extend(one->certificate, one->certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(one->certificate, one->certificate, NID_subject_key_identifier, "hash");
    constrain(one->certificate);
    must(X509_sign(one->certificate, one->key, EVP_sha256()) > 0);
}

/* Every name that the sandbox answers for: a wildcard stands for one label. */
static void name_all(X509 *certificate, X509 *issuer)
{
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&value, SBX_MAX_TEXT);
    for (size_t i = 0; sbx_host_suffix_at(i) != NULL; i++) {
        const char *suffix = sbx_host_suffix_at(i);
        cx_buf_printf(&value, "%sDNS:%s,DNS:*.%s", i > 0 ? "," : "", suffix, suffix);
        for (size_t k = 0; sbx_host_stage_at(k) != NULL; k++) {
            cx_buf_printf(&value, ",DNS:*.%s.%s", sbx_host_stage_at(k), suffix);
        }
    }
    sbx_check(&value);
    extend(certificate, issuer, NID_subject_alt_name, value.ptr);
}

static void make_certificate(const pair *authority, pair *one)
{
    begin(one, authority->certificate, DAYS, false);
    extend(one->certificate, authority->certificate, NID_basic_constraints, "critical,CA:FALSE");
    extend(one->certificate, authority->certificate, NID_key_usage, "critical,digitalSignature");
    extend(one->certificate, authority->certificate, NID_ext_key_usage, "serverAuth");
    extend(one->certificate, authority->certificate, NID_subject_key_identifier, "hash");
    extend(one->certificate, authority->certificate, NID_authority_key_identifier, "keyid:always");
    name_all(one->certificate, authority->certificate);
    must(X509_sign(one->certificate, authority->key, EVP_sha256()) > 0);
}

/* Appends what was written, and frees. */
static void take_memory(BIO *memory, cx_buf *out)
{
    char *text = NULL;
    const long size = BIO_get_mem_data(memory, &text);
    cx_buf_append(out, (cx_str){text, (size_t)size});
    sbx_check(out);
    OPENSSL_cleanse(text, (size_t)size);
    (void)BIO_free(memory);
}

static void write_certificate(X509 *certificate, cx_buf *out)
{
    BIO *memory = BIO_new(BIO_s_mem());
    must(memory != NULL && PEM_write_bio_X509(memory, certificate) == 1);
    take_memory(memory, out);
}

static void write_key(EVP_PKEY *key, cx_buf *out)
{
    BIO *memory = BIO_new(BIO_s_mem());
    must(memory != NULL &&
         PEM_write_bio_PKCS8PrivateKey(memory, key, NULL, NULL, 0, NULL, NULL) == 1);
    take_memory(memory, out);
}

static void write_key_store(X509 *certificate, cx_buf *out)
{
    unsigned char *der = NULL;
    const int size = i2d_X509(certificate, &der);
    must(size > 0);
    sbx_jks_write((cx_str){(const char *)der, (size_t)size}, cx_clock_wall(cx_clock_system()), out);
    OPENSSL_free(der);
}

static cxone_status fail_file(const char *path, const char *what, cxone_error **err)
{
    char reason[128];
    return cx_fail(err, CXONE_ERR_IO, "cannot %s the authority's file \"%s\": %s", what, path,
                   strerror_r(errno, reason, sizeof reason));
}

static cxone_status keep(const pair *authority, const char *path, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, MAX_FILE);
    write_certificate(authority->certificate, &text);
    write_key(authority->key, &text);
    const int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        return fail_file(path, "make", err);
    }
    const bool written = write(fd, text.ptr, text.len) == (ssize_t)text.len && fsync(fd) == 0;
    const cxone_status status = written ? CXONE_OK : fail_file(path, "write", err);
    (void)close(fd);
    if (!written) {
        (void)unlink(path);
    }
    return status;
}

/* What a file holds must be an authority whose key it is, and still good. */
static cxone_status check_kept(const pair *authority, const char *path, cxone_error **err)
{
    const char *wrong = NULL;
    if (authority->certificate == NULL || authority->key == NULL) {
        wrong = "it holds no certificate with its private key";
    } else if (X509_check_private_key(authority->certificate, authority->key) != 1) {
        wrong = "its key is not that of its certificate";
    } else if (X509_check_ca(authority->certificate) != 1) {
        wrong = "its certificate is not that of an authority";
    } else if (X509_cmp_current_time(X509_get0_notAfter(authority->certificate)) <= 0) {
        wrong = "it has expired";
    }
    return wrong == NULL
               ? CXONE_OK
               : cx_fail_hint(err, CXONE_ERR_ARG, "remove the file to have a new one made",
                              "the authority in \"%s\" cannot be used: %s", path, wrong);
}

static cxone_status read_kept(int fd, const char *path, pair *authority, cxone_error **err)
{
    struct stat about;
    if (fstat(fd, &about) != 0) {
        return fail_file(path, "read", err);
    }
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return cx_fail_hint(err, CXONE_ERR_ARG, "chmod 600 it",
                            "others may use the authority's file \"%s\"", path);
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, MAX_FILE);
    char part[4096];
    ssize_t got = 0;
    while ((got = read(fd, part, sizeof part)) > 0) {
        cx_buf_append(&text, (cx_str){part, (size_t)got});
    }
    OPENSSL_cleanse(part, sizeof part);
    CX_TRY(got < 0 ? fail_file(path, "read", err)
                   : cx_buf_check(&text, "the authority's file", err));
    BIO *memory = BIO_new_mem_buf(text.ptr, (int)text.len);
    must(memory != NULL);
    authority->certificate = PEM_read_bio_X509(memory, NULL, NULL, NULL);
    (void)BIO_reset(memory);
    char no_password[] = ""; /* else OpenSSL would ask the terminal for one */
    authority->key = PEM_read_bio_PrivateKey(memory, NULL, NULL, no_password);
    (void)BIO_free(memory);
    return check_kept(authority, path, err);
}

static cxone_status find_authority(const char *kept, pair *authority, cxone_error **err)
{
    const int fd = kept != NULL ? open(kept, O_RDONLY | O_CLOEXEC) : -1;
    if (fd >= 0) {
        const cxone_status status = read_kept(fd, kept, authority, err);
        (void)close(fd);
        return status;
    }
    if (kept != NULL && errno != ENOENT) {
        return fail_file(kept, "open", err);
    }
    make_authority(kept != NULL ? DAYS_KEPT : DAYS, authority);
    return kept != NULL ? keep(authority, kept, err) : CXONE_OK;
}

cxone_status sbx_authority_make(const char *kept, sbx_authority *out, cxone_error **err)
{
    cx_buf_init(&out->ca_pem, SBX_MAX_TEXT);
    cx_buf_init(&out->ca_jks, SBX_MAX_TEXT);
    cx_buf_init(&out->pem, SBX_MAX_TEXT);
    cx_buf_init_secret(&out->key_pem, SBX_MAX_TEXT);
    CX_AUTO(pair) pair authority = {NULL, NULL};
    CX_AUTO(pair) pair own = {NULL, NULL};
    CX_TRY(find_authority(kept, &authority, err));
    make_certificate(&authority, &own);
    write_certificate(authority.certificate, &out->ca_pem);
    write_key_store(authority.certificate, &out->ca_jks);
    write_certificate(own.certificate, &out->pem);
    write_key(own.key, &out->key_pem);
    return CXONE_OK;
}

void sbx_authority_deinit(sbx_authority *authority)
{
    cx_buf_deinit(&authority->ca_pem);
    cx_buf_deinit(&authority->ca_jks);
    cx_buf_deinit(&authority->pem);
    cx_buf_deinit(&authority->key_pem);
}
