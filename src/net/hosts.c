#include "net/hosts.h"

#include "base/alloc.h"
#include "base/error.h"

#include "base/banned.h"

/* CXone's domains. A host is CXone's when it is one of these or below one of these. */
static const cx_str cxone_domains[] = {
    CX_LIT_INIT("niceincontact.com"), CX_LIT_INIT("nice-incontact.com"),
    CX_LIT_INIT("incontact.com"),     CX_LIT_INIT("incontact.eu"),
    CX_LIT_INIT("nicecxone.com"),     CX_LIT_INIT("nicecxone-gov.com"),
    CX_LIT_INIT("nicecxone-sov1.au"), CX_LIT_INIT("nicecxone-sov1.eu"),
};

typedef struct host_entry {
    struct host_entry *next;
    char *name;
} host_entry;

struct cx_hosts {
    host_entry *added;
    bool loopback;
};

cxone_status cx_hosts_new(cx_hosts **out, cxone_error **err)
{
    cx_hosts *hosts = cx_alloc_zero(1, sizeof *hosts);
    if (hosts == NULL) {
        return cx_fail_nomem(err);
    }
    *out = hosts;
    return CXONE_OK;
}

void cx_hosts_free(cx_hosts *hosts)
{
    if (hosts == NULL) {
        return;
    }
    while (hosts->added != NULL) {
        host_entry *next = hosts->added->next;
        cx_free(hosts->added->name);
        cx_free(hosts->added);
        hosts->added = next;
    }
    cx_free(hosts);
}

void cx_hosts_set_loopback(cx_hosts *hosts)
{
    hosts->loopback = true;
}

cxone_status cx_hosts_add(cx_hosts *hosts, cx_str host, cxone_error **err)
{
    host_entry *entry = cx_alloc_zero(1, sizeof *entry);
    char *name = cx_strdup(host);
    if (entry == NULL || name == NULL) {
        cx_free(entry);
        cx_free(name);
        return cx_fail_nomem(err);
    }
    *entry = (host_entry){hosts->added, name};
    hosts->added = entry;
    return CXONE_OK;
}

/* Whether `host` is below `domain`. */
static bool is_below(cx_str host, cx_str domain)
{
    return host.len > domain.len && host.ptr[host.len - domain.len - 1] == '.' &&
           cx_str_ends_with_nocase(host, domain);
}

static bool is_cxone(cx_str host)
{
    for (size_t i = 0; i < CX_COUNT(cxone_domains); i++) {
        if (cx_str_equal_nocase(host, cxone_domains[i]) || is_below(host, cxone_domains[i])) {
            return true;
        }
    }
    return false;
}

static bool is_added(const cx_hosts *hosts, cx_str host)
{
    for (const host_entry *entry = hosts->added; entry != NULL; entry = entry->next) {
        const cx_str name = cx_str_of(entry->name);
        const bool domain = cx_str_starts_with(name, CX_LIT("."));
        if (domain ? is_below(host, cx_str_slice(name, 1, name.len))
                   : cx_str_equal_nocase(host, name)) {
            return true;
        }
    }
    return false;
}

cxone_status cx_hosts_check(const cx_hosts *hosts, const cx_url *url, const char *what,
                            cxone_error **err)
{
    const cx_str host = cx_url_host(url);
    if (is_added(hosts, host) || (hosts->loopback ? cx_url_is_loopback(url) : is_cxone(host))) {
        return CXONE_OK;
    }
    return cx_fail_hint(
        err, CXONE_ERR_HOST_REFUSED, "if that host is right, name it in the setting trusted_hosts",
        "%s was not sent to \"%.*s\": %s", what, CX_STR_ARG(host),
        hosts->loopback ? "the issuer is on this machine, so no other host is trusted"
                        : "not a host of CXone");
}
