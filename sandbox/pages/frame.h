/*
 * What the pages have in common: head, navigation, policy, and the ways to write HTML.
 */
#ifndef SBX_PAGES_FRAME_H
#define SBX_PAGES_FRAME_H

#include "sandbox/server/router.h"

/* Begins a page in the reply; `here` is its path. */
void sbx_page_begin(sbx_call *call, const char *title, const char *here);
void sbx_page_finish(sbx_call *call);

/* After a form: back to a page. */
void sbx_page_back(sbx_call *call, const char *path);

/* The member of a form that was sent; false: there is none. */
bool sbx_page_field(const sbx_call *call, const char *name, cx_buf *value);

/* Seconds as "1:02:03" or "2:03". */
void sbx_html_span(cx_buf *out, int64_t seconds);

#endif
