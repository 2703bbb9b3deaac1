#include "cxone/call.h"

#include "api/draft.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "client/client_internal.h"
#include "services/records.h"

#include "base/banned.h"

struct cxone_call {
    const cxone_client *client;
    cx_draft *draft;
    char *version; /* NULL: that of the settings */
};

CX_DEFINE_AUTO(call, cxone_call *, cxone_call_free)

/* ---------------------------------------------------------------- life cycle */

static cxone_status make_call(const cxone_client *client, const cx_operation *operation,
                              cx_str method, cx_str path, cxone_call **out, cxone_error **err)
{
    CX_AUTO(call) cxone_call *call = cx_alloc_zero(1, sizeof *call);
    if (call == NULL) {
        return cx_fail_nomem(err);
    }
    call->client = client;
    CX_TRY(cx_draft_new(operation, method, path, &call->draft, err));
    CX_MOVE(out, call);
    return CXONE_OK;
}

/* "No such operation", with the name that is most like it. */
static cxone_status fail_unknown(cx_str name, cxone_error **err)
{
    cx_nearest nearest = cx_nearest_to(name);
    for (size_t i = 0; i < cx_documented_count; i++) {
        cx_nearest_try(&nearest, cx_operation_name(&cx_operation_rows[i]));
    }
    const cx_str shown = cx_str_printable(name, 80);
    if (nearest.best == NULL) {
        return cx_fail_hint(err, CXONE_ERR_NOT_FOUND, "`cxone operations search` finds them",
                            "no operation is called \"%.*s\"", CX_STR_ARG(shown));
    }
    return cx_fail_hint(err, CXONE_ERR_NOT_FOUND, "`cxone operations search` finds them",
                        "no operation is called \"%.*s\"; did you mean \"%s\"?", CX_STR_ARG(shown),
                        nearest.best);
}

cxone_status cxone_call_new(cxone_client *client, const char *operation, cxone_call **out,
                            cxone_error **err)
{
    if (client == NULL || operation == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_new: an argument is NULL");
    }
    const cx_operation *found = cx_operation_find(cx_str_of(operation));
    if (found == NULL) {
        return fail_unknown(cx_str_of(operation), err);
    }
    return make_call(client, found, (cx_str){NULL, 0}, (cx_str){NULL, 0}, out, err);
}

cxone_status cxone_call_new_path(cxone_client *client, const char *method, const char *path,
                                 cxone_call **out, cxone_error **err)
{
    if (client == NULL || method == NULL || path == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_new_path: an argument is NULL");
    }
    return make_call(client, NULL, cx_str_of(method), cx_str_of(path), out, err);
}

void cxone_call_free(cxone_call *call)
{
    if (call != NULL) {
        cx_draft_free(call->draft);
        cx_free(call->version);
        cx_free(call);
    }
}

/* ---------------------------------------------------------------- what is put in */

void cxone_call_set_checks(cxone_call *call, int on)
{
    if (call != NULL) {
        cx_draft_set_checks(call->draft, on != 0);
    }
}

cxone_status cxone_call_add_parameter(cxone_call *call, const char *name, const char *value,
                                      cxone_error **err)
{
    if (call == NULL || name == NULL || value == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_add_parameter: an argument is NULL");
    }
    return cx_draft_add_parameter(call->draft, cx_str_of(name), cx_str_of(value), err);
}

cxone_status cxone_call_add_header(cxone_call *call, const char *name, const char *value,
                                   cxone_error **err)
{
    if (call == NULL || name == NULL || value == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_add_header: an argument is NULL");
    }
    return cx_draft_add_header(call->draft, cx_str_of(name), cx_str_of(value), err);
}

cxone_status cxone_call_set_body(cxone_call *call, const char *body, size_t length,
                                 const char *content_type, cxone_error **err)
{
    if (call == NULL || body == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_set_body: an argument is NULL");
    }
    return cx_draft_set_body(call->draft, (cx_str){body, length}, cx_str_of(content_type), err);
}

cxone_status cxone_call_set_api_version(cxone_call *call, const char *version, cxone_error **err)
{
    cx_api api;
    if (call == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_set_api_version: the call is NULL");
    }
    CX_TRY(cx_client_api(call->client, version, &api, err)); /* checks it */
    char *copy = version != NULL ? cx_strdup(cx_str_of(version)) : NULL;
    if (version != NULL && copy == NULL) {
        return cx_fail_nomem(err);
    }
    cx_free(call->version);
    call->version = copy;
    return CXONE_OK;
}

cxone_status cxone_call_set_base_url(cxone_call *call, const char *url, cxone_error **err)
{
    if (call == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_set_base_url: the call is NULL");
    }
    return cx_draft_set_base_url(call->draft, cx_str_of(url), err);
}

/* ---------------------------------------------------------------- what it is */

const cxone_operation *cxone_call_operation(const cxone_call *call)
{
    return call != NULL ? cx_draft_operation(call->draft) : NULL;
}

cxone_effect cxone_call_effect(const cxone_call *call)
{
    cx_call plain;
    return call != NULL ? cx_call_effect(cx_draft_peek(call->draft, &plain)) : CXONE_EFFECT_READ;
}

cxone_status cxone_call_check(const cxone_call *call, cxone_error **err)
{
    return call != NULL ? cx_draft_check(call->draft, err)
                        : cx_fail(err, CXONE_ERR_ARG, "cxone_call_check: the call is NULL");
}

/* ---------------------------------------------------------------- what is done with it */

static cxone_status prepare(cxone_call *call, cx_api *api, cx_call *plain, cxone_error **err)
{
    CX_TRY(cx_client_api(call->client, call->version, api, err));
    return cx_draft_call(call->draft, plain, err);
}

cxone_status cxone_call_send(cxone_call *call, cxone_reply **out, cxone_error **err)
{
    cx_api api;
    cx_call plain;
    if (call == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_send: the call is NULL");
    }
    CX_TRY(prepare(call, &api, &plain, err));
    return cx_api_call(&api, &plain, out, err);
}

cxone_status cxone_call_list(cxone_call *call, cxone_records **out, cxone_error **err)
{
    cx_api api;
    cx_call plain;
    if (call == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_list: an argument is NULL");
    }
    const cx_operation *operation = cx_draft_operation(call->draft);
    if (operation == NULL || operation->list == 0) {
        return cx_fail(err, CXONE_ERR_ARG, "%s answers no list that the catalogue knows",
                       operation != NULL ? cx_operation_name(operation) : "this path");
    }
    CX_TRY(prepare(call, &api, &plain, err));
    return cx_records_of_call(&api, &plain, out, err);
}

cxone_status cxone_call_show(cxone_call *call, cxone_show form, char **out, cxone_error **err)
{
    cx_api api;
    cx_call plain;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_REQUEST_BODY + CX_MAX_URL + CX_MAX_MESSAGE);
    if (call == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_call_show: an argument is NULL");
    }
    CX_TRY(prepare(call, &api, &plain, err));
    CX_TRY(cx_api_show(&api, &plain, form == CXONE_SHOW_CURL ? CX_SHOW_CURL : CX_SHOW_HTTP, &text,
                       err));
    const cxone_status status = cx_buf_take(&text, out);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "the request");
}
