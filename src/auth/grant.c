#include "auth/grant.h"

#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"
#include "net/refusal.h"

#include "base/banned.h"

/* Where the value of a field comes from. */
typedef enum value_source {
    VALUE_LITERAL,
    VALUE_ACCESS_KEY_ID,
    VALUE_ACCESS_KEY_SECRET,
    VALUE_REFRESH_TOKEN,
    VALUE_CODE,
    VALUE_REDIRECT_URI,
    VALUE_CODE_VERIFIER,
    VALUE_SUBJECT_TOKEN
} value_source;

typedef struct grant_field {
    const char *name;
    value_source source;
    const char *literal;
} grant_field;

static const grant_field password_fields[] = {
    {"grant_type", VALUE_LITERAL, "password"},
    {"username", VALUE_ACCESS_KEY_ID, NULL},
    {"password", VALUE_ACCESS_KEY_SECRET, NULL},
};
static const grant_field refresh_fields[] = {
    {"grant_type", VALUE_LITERAL, "refresh_token"},
    {"refresh_token", VALUE_REFRESH_TOKEN, NULL},
};
static const grant_field code_fields[] = {
    {"grant_type", VALUE_LITERAL, "authorization_code"},
    {"code", VALUE_CODE, NULL},
    {"redirect_uri", VALUE_REDIRECT_URI, NULL},
    {"code_verifier", VALUE_CODE_VERIFIER, NULL},
};
static const grant_field access_key_fields[] = {
    {"accessKeyId", VALUE_ACCESS_KEY_ID, NULL},
    {"accessKeySecret", VALUE_ACCESS_KEY_SECRET, NULL},
};
static const grant_field userhub_refresh_fields[] = {
    {"token", VALUE_REFRESH_TOKEN, NULL},
};
/* The names of RFC 8693, which CXone's own programs send too. */
static const grant_field exchange_fields[] = {
    {"grant_type", VALUE_LITERAL, "urn:ietf:params:oauth:grant-type:token-exchange"},
    {"subject_token", VALUE_SUBJECT_TOKEN, NULL},
    {"subject_token_type", VALUE_LITERAL, "urn:ietf:params:oauth:token-type:access_token"},
};
/* An empty scope is everything that the application may do. */
static const grant_field central_password_fields[] = {
    {"grant_type", VALUE_LITERAL, "password"},
    {"username", VALUE_ACCESS_KEY_ID, NULL},
    {"password", VALUE_ACCESS_KEY_SECRET, NULL},
    {"scope", VALUE_LITERAL, ""},
};
static const grant_field central_client_fields[] = {
    {"grant_type", VALUE_LITERAL, "Client"},
    {"scope", VALUE_LITERAL, ""},
};
static const grant_field central_exchange_fields[] = {
    {"grant_type", VALUE_LITERAL, "token_exchange"},
    {"access_token", VALUE_SUBJECT_TOKEN, NULL},
};

enum {
    GRANT_PASSWORD,
    GRANT_REFRESH,
    GRANT_CODE,
    GRANT_ACCESS_KEY,
    GRANT_USERHUB_REFRESH,
    GRANT_EXCHANGE,
    GRANT_CENTRAL,
    GRANT_CENTRAL_CLIENT,
    GRANT_CENTRAL_EXCHANGE,
    GRANT_CENTRAL_REFRESH,
    GRANT_GIVEN
};

#define CENTRAL_TOKEN "POST /InContactAuthorizationServer/Token"

static const cx_grant grants[] = {
    [GRANT_PASSWORD] = {.name = "password",
                        .operation = "POST /auth/token",
                        .endpoint = CX_ENDPOINT_TOKEN,
                        .fields = password_fields,
                        .field_count = CX_COUNT(password_fields),
                        .form = true,
                        .with_client = true,
                        .refresh = &grants[GRANT_REFRESH]},
    [GRANT_REFRESH] = {.name = "refresh_token",
                       .operation = "POST /auth/token",
                       .endpoint = CX_ENDPOINT_TOKEN,
                       .fields = refresh_fields,
                       .field_count = CX_COUNT(refresh_fields),
                       .form = true,
                       .with_client = true,
                       .once = true,
                       .refresh = &grants[GRANT_REFRESH]},
    [GRANT_CODE] = {.name = "authorization_code",
                    .operation = "POST /auth/token",
                    .endpoint = CX_ENDPOINT_TOKEN,
                    .fields = code_fields,
                    .field_count = CX_COUNT(code_fields),
                    .form = true,
                    .with_client = true,
                    .once = true,
                    .refresh = &grants[GRANT_REFRESH]},
    [GRANT_ACCESS_KEY] = {.name = "access-key",
                          .operation = "POST /authentication/v1/token/access-key",
                          .endpoint = CX_ENDPOINT_ACCESS_KEY,
                          .path = "/authentication/v1/token/access-key",
                          .fields = access_key_fields,
                          .field_count = CX_COUNT(access_key_fields),
                          .refresh = &grants[GRANT_USERHUB_REFRESH]},
    [GRANT_USERHUB_REFRESH] = {.name = "userhub-refresh",
                               .operation = "POST /public/user/refresh",
                               .endpoint = CX_ENDPOINT_REFRESH,
                               .path = "/public/user/refresh",
                               .fields = userhub_refresh_fields,
                               .field_count = CX_COUNT(userhub_refresh_fields),
                               .once = true,
                               .refresh = &grants[GRANT_USERHUB_REFRESH]},
    [GRANT_EXCHANGE] = {.name = "token-exchange",
                        .operation = "POST /auth/token",
                        .endpoint = CX_ENDPOINT_TOKEN,
                        .fields = exchange_fields,
                        .field_count = CX_COUNT(exchange_fields),
                        .form = true,
                        .with_client = true,
                        .refresh = &grants[GRANT_REFRESH]},
    [GRANT_CENTRAL] = {.name = "central",
                       .operation = CENTRAL_TOKEN,
                       .endpoint = CX_ENDPOINT_CENTRAL,
                       .fields = central_password_fields,
                       .field_count = CX_COUNT(central_password_fields),
                       .with_client = true,
                       .central_client = true,
                       .refresh = &grants[GRANT_CENTRAL_REFRESH]},
    [GRANT_CENTRAL_CLIENT] = {.name = "central-client",
                              .operation = CENTRAL_TOKEN,
                              .endpoint = CX_ENDPOINT_CENTRAL,
                              .fields = central_client_fields,
                              .field_count = CX_COUNT(central_client_fields),
                              .with_client = true,
                              .central_client = true},
    [GRANT_CENTRAL_EXCHANGE] = {.name = "central-exchange",
                                .operation = CENTRAL_TOKEN,
                                .endpoint = CX_ENDPOINT_CENTRAL,
                                .fields = central_exchange_fields,
                                .field_count = CX_COUNT(central_exchange_fields),
                                .with_client = true,
                                .central_client = true,
                                .refresh = &grants[GRANT_CENTRAL_REFRESH]},
    [GRANT_CENTRAL_REFRESH] = {.name = "central-refresh",
                               .operation = CENTRAL_TOKEN,
                               .endpoint = CX_ENDPOINT_CENTRAL_REFRESH,
                               .fields = refresh_fields,
                               .field_count = CX_COUNT(refresh_fields),
                               .with_client = true,
                               .central_client = true,
                               .once = true,
                               .refresh = &grants[GRANT_CENTRAL_REFRESH]},
    [GRANT_GIVEN] = {.name = "token", .endpoint = CX_ENDPOINT_NONE},
};

const cx_grant *cx_grant_find(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(grants); i++) {
        if (cx_str_equal(name, cx_str_of(grants[i].name))) {
            return &grants[i];
        }
    }
    return NULL;
}

const cx_grant *cx_grant_authorization_code(void)
{
    return &grants[GRANT_CODE];
}

const cx_grant *cx_grant_exchange(bool central)
{
    return &grants[central ? GRANT_CENTRAL_EXCHANGE : GRANT_EXCHANGE];
}

const cx_grant *cx_grant_given(void)
{
    return &grants[GRANT_GIVEN];
}

const cx_grant *cx_grant_of(cx_way_in way_in)
{
    switch (way_in) {
    case CX_WAY_PASSWORD:
        return &grants[GRANT_PASSWORD];
    case CX_WAY_ACCESS_KEY:
        return &grants[GRANT_ACCESS_KEY];
    case CX_WAY_CENTRAL:
        return &grants[GRANT_CENTRAL];
    case CX_WAY_CENTRAL_CLIENT:
        return &grants[GRANT_CENTRAL_CLIENT];
    case CX_WAY_TOKEN:
        return &grants[GRANT_GIVEN];
    case CX_WAY_NONE:
        break;
    }
    return NULL;
}

static cx_str field_value(const grant_field *field, const cx_credentials *credentials,
                          const cx_grant_inputs *inputs)
{
    switch (field->source) {
    case VALUE_LITERAL:
        return cx_str_of(field->literal);
    case VALUE_ACCESS_KEY_ID:
        return credentials->access_key_id;
    case VALUE_ACCESS_KEY_SECRET:
        return credentials->access_key_secret;
    case VALUE_REFRESH_TOKEN:
        return inputs->old != NULL ? cx_secret_reveal(&inputs->old->refresh) : (cx_str){"", 0};
    case VALUE_CODE:
        return inputs->code;
    case VALUE_REDIRECT_URI:
        return inputs->redirect_uri;
    case VALUE_CODE_VERIFIER:
        return inputs->code_verifier;
    case VALUE_SUBJECT_TOKEN:
        return inputs->subject_token;
    }
    return (cx_str){"", 0};
}

static void add_form_field(cx_buf *body, const char *name, cx_str value)
{
    cx_buf_puts(body, body->len != 0 ? "&" : "");
    cx_buf_puts(body, name);
    cx_buf_putc(body, '=');
    cx_percent_encode(body, value); /* access keys end in ==== */
}

/* How the client shows itself: a public one, without a secret, by its id alone. */
static bool uses_basic(const cx_grant *grant, const cx_credentials *credentials)
{
    return grant->with_client && credentials->client_id.len != 0 &&
           credentials->client_secret.len != 0 &&
           (grant->central_client || credentials->client_auth == CX_CLIENT_SECRET_BASIC);
}

static void build_body(const cx_grant *grant, const cx_credentials *credentials,
                       const cx_grant_inputs *inputs, cx_buf *body)
{
    const grant_field *fields = grant->fields;
    if (grant->form) {
        for (size_t i = 0; i < grant->field_count; i++) {
            add_form_field(body, fields[i].name, field_value(&fields[i], credentials, inputs));
        }
        if (grant->with_client && credentials->client_id.len != 0 &&
            !uses_basic(grant, credentials)) {
            add_form_field(body, "client_id", credentials->client_id);
            if (credentials->client_secret.len != 0) {
                add_form_field(body, "client_secret", credentials->client_secret);
            }
        }
        return;
    }
    cx_json_writer w;
    cx_json_writer_init(&w, body, 0);
    cx_json_begin_object(&w);
    for (size_t i = 0; i < grant->field_count; i++) {
        cx_json_member_string(&w, fields[i].name, field_value(&fields[i], credentials, inputs));
    }
    cx_json_end_object(&w);
}

/* The value of the Authorization header; empty when the client does not show itself there. Both
 * parts are percent-encoded first (RFC 6749, section 2.3.1), which changes nothing in those that
 * CXone issues; the legacy server, older than that, wants "App@Vendor:secret" as it is. */
static cxone_status build_basic(const cx_grant *grant, const cx_credentials *credentials,
                                cx_buf *out, cxone_error **err)
{
    if (!uses_basic(grant, credentials)) {
        return CXONE_OK;
    }
    CX_AUTO(cx_buf) cx_buf pair;
    cx_buf_init_secret(&pair, CX_MAX_HEADER / 2);
    void (*const add)(cx_buf *, cx_str) = grant->central_client ? cx_buf_append : cx_percent_encode;
    add(&pair, credentials->client_id);
    cx_buf_putc(&pair, ':');
    add(&pair, credentials->client_secret);
    cx_buf_puts(out, "Basic ");
    cx_base64_encode(out, pair.ptr, pair.len);
    CX_TRY(cx_buf_check(&pair, "the client id and secret", err));
    return CXONE_OK;
}

/* OAuth 2.0's error codes and what they mean for a user. */
typedef struct oauth_error {
    const char *code;
    cxone_status status;
    const char *hint;
} oauth_error;

static const oauth_error oauth_errors[] = {
    {"invalid_client", CXONE_ERR_CLIENT_REFUSED,
     "check client_id and client_secret, and that NICE has approved the application"},
    {"unauthorized_client", CXONE_ERR_CLIENT_REFUSED,
     "this application may not use this grant; check its registration with NICE"},
    {"unsupported_grant_type", CXONE_ERR_GRANT_UNSUPPORTED, "try the setting grant = access-key"},
    {"invalid_grant", CXONE_ERR_CREDENTIALS_REFUSED,
     "check the access key id and secret, and that the key and its user are active"},
};

static cxone_status fail_refused(cxone_error **err, const cx_request *request,
                                 const cx_reply *reply)
{
    const int http_status = reply->http_status;
    if (http_status == 404 || http_status == 405) {
        return cx_fail_refused_as(err, request, reply, CXONE_ERR_NO_RESOURCE,
                                  "there is no login at this address: check issuer, token_url and "
                                  "userhub_url");
    }
    if (http_status != 400 && http_status != 401 && http_status != 403) {
        return cx_fail_refused(err, request, reply);
    }
    CX_AUTO(cx_refusal) cx_refusal refusal;
    cx_refusal_read(request, reply, &refusal);
    for (size_t i = 0; i < CX_COUNT(oauth_errors); i++) {
        if (cx_str_equal(cx_buf_view(&refusal.code), cx_str_of(oauth_errors[i].code))) {
            return cx_fail_refused_as(err, request, reply, oauth_errors[i].status,
                                      oauth_errors[i].hint);
        }
    }
    if (http_status == 400 && refusal.code.len != 0) {
        return cx_fail_refused(err, request, reply); /* invalid_request and the like: not the key */
    }
    return cx_fail_refused_as(err, request, reply, CXONE_ERR_CREDENTIALS_REFUSED,
                              "check the access key id and secret, and that the key and its user "
                              "are active");
}

cxone_status cx_grant_send(const cx_grant *grant, cx_net *net, const cx_credentials *credentials,
                           cx_str url, const cx_grant_inputs *inputs, int64_t deadline_ms,
                           cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf body;
    CX_AUTO(cx_buf) cx_buf basic;
    cx_buf_init_secret(&body, CX_MAX_TOKEN * 4);
    cx_buf_init_secret(&basic, CX_MAX_HEADER);
    build_body(grant, credentials, inputs, &body);
    CX_TRY(build_basic(grant, credentials, &basic, err));
    if (cx_buf_status(&body) != CXONE_OK || cx_buf_status(&basic) != CXONE_OK) {
        const cxone_status status = cx_buf_status(&body);
        return cx_fail_status(err, status != CXONE_OK ? status : cx_buf_status(&basic),
                              "the login request");
    }
    cx_request request = {
        .method = "POST",
        .operation = grant->operation,
        .url = url,
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .content_type = grant->form ? "application/x-www-form-urlencoded" : "application/json",
        .body = cx_buf_view(&body),
        /* A refresh token or code may be gone once it was used; a key may be shown again. */
        .resend = grant->once ? CX_RESEND_IF_UNSENT : CX_RESEND_SAFE,
        .credential = CX_CREDENTIAL_INLINE,
        .secrets = {credentials->client_secret, credentials->access_key_secret, inputs->code,
                    inputs->code_verifier, cx_str_slice(cx_buf_view(&basic), 6, basic.len),
                    inputs->old != NULL ? cx_secret_reveal(&inputs->old->refresh) : CX_LIT(""),
                    inputs->subject_token},
        .http1 = true,
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    if (basic.len != 0) {
        request.headers[request.header_count++] = (cx_header){"Authorization", cx_buf_view(&basic)};
    }
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    const int64_t sent_at_ms = cx_clock_wall(cx_net_clock(net));
    CX_TRY(cx_net_send(net, &request, deadline_ms, &reply, err));
    if (reply.http_status < 200 || reply.http_status > 299) {
        return fail_refused(err, &request, &reply);
    }
    const cx_json_value *old_claims =
        inputs->old != NULL ? cx_json_root(inputs->old->claims) : NULL;
    const cxone_status status = cx_token_from_reply(cx_buf_view(&reply.body), grant->name,
                                                    sent_at_ms, old_claims, out, err);
    if (status != CXONE_OK && status != CXONE_ERR_NOMEM) {
        const cxone_status reported =
            cx_fail(err, CXONE_ERR_TOKEN, "%s: the answer is no token", grant->operation);
        cx_error_set_reply(err, &request, &reply);
        return reported;
    }
    return status;
}
