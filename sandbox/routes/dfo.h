/*
 * What the digital calls have in common: the case of the path, bodies, names that may be repeated,
 * conditions, pages. What is no good is answered here; the caller then only returns.
 */
#ifndef SBX_ROUTES_DFO_H
#define SBX_ROUTES_DFO_H

#include "json/json.h"
#include "sandbox/server/router.h"
#include "sandbox/world/messages.h"

/* The cases as of now. Pointers to cases are good until the next call of this. */
sbx_cases *sbx_dfo_cases(const sbx_call *call);

/* The case of the path; NULL, and the call answered, when the caller's tenant has none such. */
sbx_case *sbx_dfo_case(sbx_call *call);

/* Whether a case is the caller's tenant's. */
bool sbx_dfo_is_ours(const sbx_call *call, const sbx_case *item);

/* Writes a case with the sums of its messages. */
void sbx_dfo_write_case(sbx_app *app, const sbx_case *item, cx_json_writer *w);

/* The body as a JSON object; NULL, and the call answered, when it is none. */
cx_json *sbx_dfo_body(sbx_call *call);

/* 400 about a field. */
void sbx_dfo_refuse(sbx_call *call, const char *field, const char *what);

/* Whether a value stands under a name that may be repeated; true, too, when nothing stands there.
 */
bool sbx_dfo_among(const sbx_call *call, cx_str name, cx_str value);

/* Whether something stands under that name. */
bool sbx_dfo_asks(const sbx_call *call, cx_str name);

/* The three conditions that clients of CXone were seen to use. No case here has a skill. Anything
 * else fits nothing. */
bool sbx_dfo_query_fits(cx_str query, const sbx_case *item);

/* What follows a word at the start of a text; false when it does not begin with it. */
bool sbx_dfo_after(cx_str text, cx_str word, cx_str *rest);

/* Where the page of a `scrollToken` begins; false, and the call answered, for one that is none. */
bool sbx_dfo_scroll(sbx_call *call, size_t *from);
void sbx_dfo_write_scroll(cx_json_writer *w, size_t next);

#endif
