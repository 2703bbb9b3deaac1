/* Where everything is: the tenant, and the endpoint of each grant. */
#include "auth/login_internal.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"
#include "net/refusal.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- the legacy server */

static cxone_status central_url(const cx_login *login, cx_buf *url, cxone_error **err)
{
    const cx_credentials *c = &login->credentials;
    if (c->token_url.len == 0 && c->central_url.len == 0) {
        return cx_fail_hint(err, CXONE_ERR_CREDENTIALS_MISSING,
                            "set token_url to https://api-CLUSTER.DOMAIN"
                            "/InContactAuthorizationServer/Token",
                            "no Central server is known for this environment");
    }
    cx_buf_append(url, c->token_url.len != 0 ? c->token_url : c->central_url);
    return CXONE_OK;
}

/* Appends the base URL for our paths, which begin with /incontactapi themselves. */
static void append_acd_base(cx_str named, cx_buf *url)
{
    static const cx_str tail = CX_LIT_INIT("/inContactAPI");
    named = cx_str_ends_with(named, CX_LIT("/")) ? cx_str_slice(named, 0, named.len - 1) : named;
    cx_buf_append(url, cx_str_ends_with_nocase(named, tail)
                           ? cx_str_slice(named, 0, named.len - tail.len)
                           : named);
}

/* Asks the legacy server whose a token is: the answer says where it is good. */
static cxone_status ask_whoami(cx_login *login, const cx_token *token, int64_t deadline_ms,
                               cx_json **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_buf) cx_buf body;
    cx_json_writer w;
    cx_buf_init(&url, CX_MAX_URL);
    cx_buf_init_secret(&body, CX_MAX_TOKEN * 2);
    CX_TRY(central_url(login, &url, err));
    cx_buf_puts(&url, "/whoami");
    cx_json_writer_init(&w, &body, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "token", cx_secret_reveal(&token->access));
    cx_json_end_object(&w);
    if (cx_buf_status(&url) != CXONE_OK || cx_buf_status(&body) != CXONE_OK) {
        const cxone_status status = cx_buf_status(&url);
        return cx_fail_status(err, status != CXONE_OK ? status : cx_buf_status(&body),
                              "the question whose the token is");
    }
    const cx_request request = {
        .method = "POST",
        .operation = "POST /InContactAuthorizationServer/Token/whoami",
        .url = cx_buf_view(&url),
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .content_type = "application/json",
        .body = cx_buf_view(&body),
        .resend = CX_RESEND_SAFE,
        .credential = CX_CREDENTIAL_INLINE,
        .secrets = {cx_secret_reveal(&token->access)},
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    return cx_fetch_json(login->net, &request, deadline_ms, out, err);
}

static cxone_status find_central_acd(cx_login *login, const cx_token *token, int64_t deadline_ms,
                                     cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *answer = NULL;
    cx_str named = cx_token_claim(token, CX_CLAIM_ACD_URL);
    if (named.len == 0) {
        CX_TRY(ask_whoami(login, token, deadline_ms, &answer, err));
        named = cx_json_get_text(cx_json_root(answer), CX_CLAIM_ACD_URL);
    }
    CX_TRY(cx_check_endpoint(named, CX_CLAIM_ACD_URL, cx_net_hosts(login->net), err));
    append_acd_base(named, &login->central_acd);
    const cxone_status status = cx_buf_status(&login->central_acd);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "the ACD base URL");
}

cxone_status cx_login_acd_url(cx_login *login, int64_t deadline_ms, cx_buf *url, cxone_error **err)
{
    if (!login->credentials.central) {
        return CXONE_OK;
    }
    if (login->central_acd.len == 0) {
        CX_AUTO(cx_token) cx_token *token = NULL;
        CX_TRY(cx_login_token(login, deadline_ms, &token, err));
        CX_TRY(find_central_acd(login, token, deadline_ms, err));
    }
    cx_buf_append(url, cx_buf_view(&login->central_acd));
    return CXONE_OK;
}

/* ---------------------------------------------------------------- the tenant */

static cxone_status find_tenant(cx_login *login, cx_str tenant_id, int64_t deadline_ms,
                                cx_tenant **out, cxone_error **err)
{
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    cx_source_peek(login->source, NULL, &tenant);
    if (tenant == NULL) {
        CX_TRY(cx_discover_tenant(login->net, login->credentials.issuer, tenant_id, deadline_ms,
                                  &tenant, err));
        cx_source_set_tenant(login->source, tenant);
    }
    CX_MOVE(out, tenant);
    return CXONE_OK;
}

/* The tenant as its business unit has it: for tokens that do not say. The issuer's host answers ACD
 * calls of every tenant. */
static cxone_status ask_business_unit(cx_login *login, int64_t deadline_ms, cx_buf *tenant_id,
                                      cxone_error **err)
{
    const cx_credentials *c = &login->credentials;
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_json) cx_json *answer = NULL;
    cx_buf_init(&url, CX_MAX_URL);
    cx_buf_append(&url, c->acd_url);
    if (url.len == 0) {
        CX_TRY(cx_login_acd_url(login, deadline_ms, &url, err));
    }
    if (url.len == 0) {
        cx_buf_append(&url, c->issuer);
    }
    cx_buf_printf(&url, "/incontactapi/services/%.*s/business-unit", CX_STR_ARG(c->api_version));
    CX_TRY(cx_buf_check(&url, "the business unit's URL", err));
    const cx_request request = {
        .method = "GET",
        .operation = "GET business-unit",
        .url = cx_buf_view(&url),
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .resend = CX_RESEND_SAFE,
        .credential = CX_CREDENTIAL_BEARER,
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    CX_TRY(cx_fetch_json(login->net, &request, deadline_ms, &answer, err));
    const cx_json_value *units = cx_json_get(cx_json_root(answer), "businessUnits");
    cx_buf_append(tenant_id, cx_json_get_text(cx_json_at(units, 0), "tenantId"));
    return CXONE_OK;
}

/* The tenant that the setting, the token, the area or the business unit tells, in this order. */
static cxone_status discover(cx_login *login, int64_t deadline_ms, cx_tenant **out,
                             cxone_error **err)
{
    const cx_credentials *c = &login->credentials;
    CX_AUTO(cx_buf) cx_buf tenant_id;
    cx_buf_init(&tenant_id, CX_MAX_HEADER);
    cx_buf_append(&tenant_id, c->tenant_id);
    if (tenant_id.len == 0) {
        CX_AUTO(cx_token) cx_token *token = NULL;
        CX_TRY(cx_login_token(login, deadline_ms, &token, err));
        cx_buf_append(&tenant_id, cx_token_claim(token, "tenantId"));
    }
    if (tenant_id.len == 0 && c->area_url.len != 0) {
        return cx_discover_area(login->net, c->area_url, deadline_ms, out, err);
    }
    if (tenant_id.len == 0) {
        CX_TRY(ask_business_unit(login, deadline_ms, &tenant_id, err));
    }
    CX_TRY(cx_buf_check(&tenant_id, "the tenant's id", err));
    if (tenant_id.len == 0) {
        return cx_fail_hint(err, CXONE_ERR_DISCOVERY, "set tenant_id",
                            "neither the token nor its business unit says which tenant it is of");
    }
    return find_tenant(login, cx_buf_view(&tenant_id), deadline_ms, out, err);
}

cxone_status cx_login_tenant(cx_login *login, bool fresh, int64_t deadline_ms, cx_tenant **out,
                             cxone_error **err)
{
    CX_TRY(cx_login_look(login, err));
    if (fresh) {
        cx_source_set_tenant(login->source, NULL);
    }
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    cx_source_peek(login->source, NULL, &tenant);
    if (tenant == NULL) {
        CX_TRY(discover(login, deadline_ms, &tenant, err));
        cx_source_set_tenant(login->source, tenant);
        cx_login_save_tenant(login, deadline_ms);
    }
    CX_MOVE(out, tenant);
    return CXONE_OK;
}

/* ---------------------------------------------------------------- endpoints */

/* UserHub's host: the setting, else discovery where tenant or area is known, else the issuer, which
 * takes keys of every tenant. */
static cxone_status find_userhub(cx_login *login, int64_t deadline_ms, cx_buf *url,
                                 cxone_error **err)
{
    const cx_credentials *c = &login->credentials;
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    if (c->userhub_url.len != 0) {
        cx_buf_append(url, c->userhub_url);
        return CXONE_OK;
    }
    if (c->tenant_id.len != 0) {
        CX_TRY(find_tenant(login, c->tenant_id, deadline_ms, &tenant, err));
    } else {
        cx_source_peek(login->source, NULL, &tenant);
    }
    if (tenant == NULL && c->area_url.len != 0) {
        CX_TRY(cx_discover_area(login->net, c->area_url, deadline_ms, &tenant, err));
    }
    cx_buf_append(url, tenant != NULL ? cx_tenant_text(tenant, "auth_endpoint") : c->issuer);
    return CXONE_OK;
}

/* A token of the legacy server is renewed where its answer said, if it said so. */
static cxone_status find_central_refresh(const cx_login *login, const cx_token *old, cx_buf *url,
                                         cxone_error **err)
{
    const cx_str named = old != NULL ? cx_token_claim(old, CX_CLAIM_REFRESH_URL) : CX_LIT("");
    if (named.len == 0) {
        return central_url(login, url, err);
    }
    CX_TRY(cx_check_endpoint(named, CX_CLAIM_REFRESH_URL, cx_net_hosts(login->net), err));
    cx_buf_append(url, named);
    return CXONE_OK;
}

cxone_status cx_login_metadata(cx_login *login, int64_t deadline_ms, cx_json **out,
                               cxone_error **err)
{
    return cx_discover_metadata(login->net, login->credentials.issuer, deadline_ms, out, err);
}

static cxone_status find_token_endpoint(cx_login *login, int64_t deadline_ms, cx_buf *url,
                                        cx_json **metadata, cxone_error **err)
{
    if (login->credentials.token_url.len != 0) {
        cx_buf_append(url, login->credentials.token_url);
        return CXONE_OK;
    }
    CX_TRY(cx_login_metadata(login, deadline_ms, metadata, err));
    cx_buf_append(url, cx_json_get_text(cx_json_root(*metadata), "token_endpoint"));
    return CXONE_OK;
}

cxone_status cx_login_endpoint(cx_login *login, const cx_grant *grant, const cx_token *old,
                               int64_t deadline_ms, cx_buf *url, cx_json **metadata,
                               cxone_error **err)
{
    switch (grant->endpoint) {
    case CX_ENDPOINT_TOKEN:
        CX_TRY(find_token_endpoint(login, deadline_ms, url, metadata, err));
        break;
    case CX_ENDPOINT_ACCESS_KEY:
    case CX_ENDPOINT_REFRESH:
        CX_TRY(find_userhub(login, deadline_ms, url, err));
        cx_buf_puts(url, grant->path);
        break;
    case CX_ENDPOINT_CENTRAL:
        CX_TRY(central_url(login, url, err));
        break;
    case CX_ENDPOINT_CENTRAL_REFRESH:
        CX_TRY(find_central_refresh(login, old, url, err));
        break;
    case CX_ENDPOINT_NONE:
        return cx_fail(err, CXONE_ERR_INTERNAL, "a given token has no endpoint");
    }
    return cx_buf_check(url, "the token URL", err);
}
