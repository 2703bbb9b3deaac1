/*
 * A call being put together: the texts that a cx_call borrows, and the checks of what is put in.
 */
#ifndef CX_API_DRAFT_H
#define CX_API_DRAFT_H

#include "cxone/call.h"

#include "api/api.h"
#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"

typedef struct cx_draft cx_draft;

/* Of an operation, or of a method and a path (then `operation` is NULL). */
CX_NODISCARD cxone_status cx_draft_new(const cx_operation *operation, cx_str method, cx_str path,
                                       cx_draft **out, cxone_error **err);

void cx_draft_free(cx_draft *draft);
CX_DEFINE_AUTO(cx_draft, cx_draft *, cx_draft_free)

void cx_draft_set_checks(cx_draft *draft, bool on);

CX_NODISCARD cxone_status cx_draft_add_parameter(cx_draft *draft, cx_str name, cx_str value,
                                                 cxone_error **err);
CX_NODISCARD cxone_status cx_draft_add_header(cx_draft *draft, cx_str name, cx_str value,
                                              cxone_error **err);

/* `content_type` empty: JSON. */
CX_NODISCARD cxone_status cx_draft_set_body(cx_draft *draft, cx_str body, cx_str content_type,
                                            cxone_error **err);

CX_NODISCARD cxone_status cx_draft_set_base_url(cx_draft *draft, cx_str url, cxone_error **err);

/* Whether all that is needed is there. */
CX_NODISCARD cxone_status cx_draft_check(const cx_draft *draft, cxone_error **err);

/* The call as it stands, borrowed until the next change. */
CX_NODISCARD cxone_status cx_draft_call(cx_draft *draft, cx_call *out, cxone_error **err);

/* What is called, without arguments: enough for what it does to the world. */
const cx_call *cx_draft_peek(const cx_draft *draft, cx_call *out);

const cx_operation *cx_draft_operation(const cx_draft *draft);

#endif
