/*
 * A transport that answers from a script and remembers what it was asked. In place of libcurl, for
 * tests of what stands above it.
 */
#ifndef TESTS_SUPPORT_SCRIPTED_TRANSPORT_H
#define TESTS_SUPPORT_SCRIPTED_TRANSPORT_H

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "net/net.h"

/* One answer. */
typedef struct scripted_answer {
    const char *path; /* when set, the URL must contain it */
    int http_status;  /* 0: fail with `failure` */
    cxone_status failure;
    bool unsent;            /* of a failure */
    const char *body;       /* NULL: none */
    const char *headers;    /* "Name: value\n" each; NULL: none */
    int64_t retry_after_ms; /* 0: the server did not say */
} scripted_answer;

typedef struct scripted_transport {
    const scripted_answer *script;
    size_t length;
    size_t asked;
    cx_buf log; /* "METHOD URL [bearer]\nbody\n" of each request */
} scripted_transport;

static inline cxone_status scripted_perform(void *context, cx_exchange *x, cxone_error **err)
{
    scripted_transport *t = context;
    cx_buf_printf(&t->log, "%s %.*s [%.*s]\n%.*s\n", x->request->method,
                  CX_STR_ARG(x->request->url), CX_STR_ARG(cx_secret_reveal(&x->bearer)),
                  CX_STR_ARG(x->request->body));
    if (t->asked >= t->length) {
        return cx_fail(err, CXONE_ERR_INTERNAL, "the script has only %zu answers", t->length);
    }
    const scripted_answer *answer = &t->script[t->asked++];
    if (answer->path != NULL && strstr(x->request->url.ptr, answer->path) == NULL) {
        return cx_fail(err, CXONE_ERR_INTERNAL, "asked for %.*s, expected %s",
                       CX_STR_ARG(x->request->url), answer->path);
    }
    x->unsent = answer->http_status == 0 && answer->unsent;
    if (answer->http_status == 0) {
        return cx_fail(err, answer->failure, "scripted failure");
    }
    x->reply->http_status = answer->http_status;
    x->reply->retry_after_ms = answer->retry_after_ms != 0 ? answer->retry_after_ms : -1;
    cx_buf_puts(&x->reply->body, answer->body);
    cx_buf_puts(&x->reply->headers, answer->headers);
    return CXONE_OK;
}

static inline cx_transport scripted_transport_init(scripted_transport *t,
                                                   const scripted_answer *script, size_t length)
{
    *t = (scripted_transport){.script = script, .length = length};
    cx_buf_init(&t->log, CX_MAX_REPLY);
    return (cx_transport){.context = t, .perform = scripted_perform};
}

#endif
