#include "sandbox/proxy/proxy.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    HTTPS_PORT = 443
};

static const char *const trust_files[] = {SBX_TRUST_PEM, SBX_TRUST_JKS};

cxone_status sbx_proxy_start(sbx_http_answer *answer, void *context, const char *kept,
                             sbx_proxy **out, cxone_error **err)
{
    sbx_proxy *proxy = sbx_new(1, sizeof *proxy);
    cxone_status status = sbx_authority_make(kept, &proxy->authority, err);
    if (status == CXONE_OK) {
        status = sbx_http_start(
            &(sbx_http_setup){
                .answer = answer,
                .context = context,
                .listen_fd = -1,
                .door = SBX_DOOR_TLS,
                .port = HTTPS_PORT,
                .key_pem = proxy->authority.key_pem.ptr,
                .certificate_pem = proxy->authority.pem.ptr,
            },
            &proxy->tls, err);
    }
    cx_buf_deinit(&proxy->authority.key_pem); /* the server has its copy */
    proxy->folder = sbx_dup(CX_LIT(SBX_TRUST_INSIDE));
    if (status != CXONE_OK) {
        sbx_proxy_stop(proxy);
        return status;
    }
    *out = proxy;
    return CXONE_OK;
}

static char *path_in(const char *folder, const char *name)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_printf(&path, "%s/%s", folder, name);
    return sbx_take(&path);
}

static bool write_file(const char *path, const cx_buf *text)
{
    const int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        return false;
    }
    const bool written = write(fd, text->ptr, text->len) == (ssize_t)text->len;
    return close(fd) == 0 && written;
}

cxone_status sbx_proxy_write_trust(sbx_proxy *proxy, cxone_error **err)
{
    const char *base = getenv("TMPDIR"); /* NOLINT: before any thread changes it */
    const cx_buf *const texts[] = {&proxy->authority.ca_pem, &proxy->authority.ca_jks};
    char *folder = path_in(base != NULL && base[0] == '/' ? base : "/tmp", "cxone-sandbox-XXXXXX");
    cx_free(proxy->folder);
    proxy->folder = folder;
    proxy->folder_made = mkdtemp(folder) != NULL;
    bool written = proxy->folder_made;
    for (size_t i = 0; written && i < CX_COUNT(trust_files); i++) {
        CX_AUTO(text) char *path = path_in(folder, trust_files[i]);
        written = write_file(path, texts[i]);
    }
    if (written) {
        return CXONE_OK;
    }
    char reason[128];
    const cxone_status status = cx_fail(err, CXONE_ERR_IO, "cannot write to \"%s\": %s", folder,
                                        strerror_r(errno, reason, sizeof reason));
    cx_error_hint(err, "TMPDIR names where temporary files go");
    return status;
}

void sbx_proxy_open(sbx_proxy *proxy, sbx_front_setup *setup)
{
    setup->tls = proxy->tls;
    proxy->front = sbx_front_start(setup);
}

void sbx_proxy_stop(sbx_proxy *proxy)
{
    if (proxy == NULL) {
        return;
    }
    sbx_front_stop(proxy->front);
    sbx_http_stop(proxy->tls);
    for (size_t i = 0; proxy->folder_made && i < CX_COUNT(trust_files); i++) {
        CX_AUTO(text) char *path = path_in(proxy->folder, trust_files[i]);
        (void)unlink(path);
    }
    if (proxy->folder_made) {
        (void)rmdir(proxy->folder);
    }
    sbx_authority_deinit(&proxy->authority);
    cx_free(proxy->folder);
    cx_free(proxy);
}
