/*
 * The few HTML pages of the sandbox: no script, nothing from elsewhere, and a
 * Content-Security-Policy that says so.
 */
#ifndef SBX_ROUTES_PAGE_H
#define SBX_ROUTES_PAGE_H

#include "sandbox/server/exchange.h"

/* Appends a text as HTML. */
void sbx_html_text(cx_buf *out, cx_str text);

/* A page with that title; `body` is HTML. `form_target` is an origin that a form of the page may
 * lead to in the end, beside our own; empty: none. */
void sbx_reply_page(sbx_reply *reply, const char *title, cx_str body, cx_str form_target);

#endif
