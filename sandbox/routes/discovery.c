/* The well-known documents. Each member may be made to lie by POST /_sandbox/discovery. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* True when the truth of this member is not wanted: it was overridden, or is to be left out. */
static bool lie(const sbx_call *call, cx_json_writer *w, const char *key)
{
    const cx_json_value *instead = cx_json_get(cx_json_root(call->app->lies), key);
    if (instead == NULL) {
        return false;
    }
    if (cx_json_type(instead) != CXONE_TYPE_NULL) {
        cx_json_key(w, key);
        cx_json_write_value(w, instead);
    }
    return true;
}

static void member(const sbx_call *call, cx_json_writer *w, const char *key, const char *value)
{
    if (!lie(call, w, key)) {
        cx_json_member_string(w, key, cx_str_of(value));
    }
}

static void member_url(const sbx_call *call, cx_json_writer *w, const char *key, const char *path)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_call_service(call, SBX_SERVICE_ISSUER, NULL, &url);
    cx_buf_puts(&url, path);
    sbx_check(&url);
    member(call, w, key, url.ptr);
}

static void member_service(const sbx_call *call, cx_json_writer *w, const char *key,
                           sbx_service service, const sbx_tenant *tenant)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_call_service(call, service, tenant, &url);
    member(call, w, key, url.ptr);
}

/* A list of one or two words. */
static void member_list(const sbx_call *call, cx_json_writer *w, const char *key, const char *first,
                        const char *second)
{
    if (lie(call, w, key)) {
        return;
    }
    cx_json_key(w, key);
    cx_json_begin_array(w);
    cx_json_string(w, cx_str_of(first));
    if (second != NULL) {
        cx_json_string(w, cx_str_of(second));
    }
    cx_json_end_array(w);
}

static const struct {
    const char *key;
    const char *path;
} endpoints[] = {
    {"issuer", ""},
    {"authorization_endpoint", "/auth/authorize"},
    {"token_endpoint", "/auth/token"},
    {"userinfo_endpoint", "/auth/userinfo"},
    {"jwks_uri", "/auth/jwks"},
    {"end_session_endpoint", "/auth/authorize/logout"},
};

static const struct {
    const char *key;
    const char *first;
    const char *second;
} lists[] = {
    {"token_endpoint_auth_methods_supported", "client_secret_basic", "client_secret_post"},
    {"token_endpoint_auth_signing_alg_values_supported", "RS256", NULL},
    {"scopes_supported", "openid", NULL},
    {"response_types_supported", "code", NULL},
    {"subject_types_supported", "public", NULL},
    {"id_token_signing_alg_values_supported", "RS256", NULL},
    {"request_object_signing_alg_values_supported", "none", NULL},
    {"display_values_supported", "page", "popup"},
    {"claim_types_supported", "normal", NULL},
    {"code_challenge_methods_supported", "S256", NULL},
};

void sbx_get_openid_configuration(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    for (size_t i = 0; i < CX_COUNT(endpoints); i++) {
        member_url(call, &w, endpoints[i].key, endpoints[i].path);
    }
    for (size_t i = 0; i < CX_COUNT(lists); i++) {
        member_list(call, &w, lists[i].key, lists[i].first, lists[i].second);
    }
    cx_json_end_object(&w);
}

static bool is_uuid(cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        const char c = cx_to_lower(text.ptr[i]);
        const bool is_hyphen_place = i == 8 || i == 13 || i == 18 || i == 23;
        if (is_hyphen_place ? c != '-' : !(cx_is_digit(c) || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return text.len == 36;
}

static void answer_regional(sbx_call *call)
{
    const sbx_tenant *tenant = sbx_call_tenant(call);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    member_service(call, &w, "api_endpoint", SBX_SERVICE_API, tenant);
    member_service(call, &w, "auth_endpoint", SBX_SERVICE_USERHUB, tenant);
    cx_json_end_object(&w);
}

static void answer_tenant(sbx_call *call, const sbx_tenant *tenant)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    if (!lie(call, &w, "private")) {
        cx_json_member_bool(&w, "private", false);
    }
    member(call, &w, "area", tenant->area);
    member(call, &w, "cluster", tenant->cluster);
    member(call, &w, "domain", "niceincontact.com");
    member(call, &w, "acdDomain", "nice-incontact.com");
    member(call, &w, "uhDomain", "nice-incontact.com");
    member_service(call, &w, "ui_endpoint", SBX_SERVICE_USERHUB, tenant);
    member_service(call, &w, "auth_endpoint", SBX_SERVICE_USERHUB, tenant);
    member_service(call, &w, "api_endpoint", SBX_SERVICE_API, tenant);
    member(call, &w, "tenantId", tenant->id);
    cx_json_end_object(&w);
}

void sbx_get_cxone_configuration(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&id, SBX_MAX_TEXT);
    if (!sbx_request_query(call->request, CX_LIT("tenantId"), &id)) {
        answer_regional(call);
        return;
    }
    sbx_check(&id);
    const sbx_tenant *tenant = sbx_tenant_find(cx_buf_view(&id));
    if (!is_uuid(cx_buf_view(&id))) {
        sbx_call_fail(call, 400, "bad_request", "tenantId", "tenantId is not a UUID");
    } else if (tenant == NULL) {
        sbx_call_fail(call, 404, "not_found", "tenantId", "tenant not found");
    } else {
        answer_tenant(call, tenant);
    }
}

void sbx_get_jwks(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_signer_write_jwks(call->app->signer, &w);
}
