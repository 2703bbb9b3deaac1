/*
 * URLs as libcurl reads them. Whether a host may see a credential is decided on the same parsed
 * handle that the transport then connects with, so that no second parser can disagree.
 *
 * Accepted: https anywhere, http to a loopback host only, no user information.
 */
#ifndef CX_NET_URL_H
#define CX_NET_URL_H

#include <stdbool.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

typedef struct cx_url cx_url;

CX_NODISCARD cxone_status cx_url_parse(cx_str text, cx_url **out, cxone_error **err);

void cx_url_free(cx_url *url);
CX_DEFINE_AUTO(cx_url, cx_url *, cx_url_free)

/* The host in lower case, without the brackets of an IPv6 address. Borrowed. */
cx_str cx_url_host(const cx_url *url);

/* 127.0.0.0/8, ::1, localhost and what ends in .localhost. */
bool cx_url_is_loopback(const cx_url *url);

/* Appends "https://host:port", without path, query or fragment. */
void cx_url_append_origin(const cx_url *url, cx_buf *out);

/* Appends the URL for a trace: query values masked unless their name is harmless. */
void cx_url_append_masked(const cx_url *url, cx_buf *out);

/* The CURLU handle, for the transport alone. Borrowed. */
void *cx_url_handle(const cx_url *url);

/* Whether a bare host name (lower case, no port) is a loopback one. */
bool cx_host_is_loopback(cx_str host);

#endif
