#include "auth/web.h"

#include "auth/jose.h"
#include "base/alloc.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/random.h"
#include "json/json.h"

#include "base/banned.h"

struct cx_web_login {
    cx_buf url;
    cx_buf redirect_uri;
    cx_buf state; /* these three are secrets */
    cx_buf nonce;
    cx_buf verifier;
    cx_buf issuer;     /* as its metadata have it */
    bool names_issuer; /* the issuer says who it is in its answers (RFC 9207) */
};

void cx_web_login_free(cx_web_login *web)
{
    if (web != NULL) {
        cx_buf_deinit(&web->url);
        cx_buf_deinit(&web->redirect_uri);
        cx_buf_deinit(&web->state);
        cx_buf_deinit(&web->nonce);
        cx_buf_deinit(&web->verifier);
        cx_buf_deinit(&web->issuer);
        cx_free(web);
    }
}

cx_str cx_web_login_url(const cx_web_login *web)
{
    return cx_buf_view(&web->url);
}

/* 43 characters that nobody guesses. */
static void fill_random(cx_buf *out, const cx_random *random)
{
    unsigned char bytes[32];
    random->fill(random->context, bytes, sizeof bytes);
    cx_base64url_encode(out, bytes, sizeof bytes);
    cx_wipe(bytes, sizeof bytes);
}

static cx_web_login *new_web_login(cx_str redirect_uri, const cx_random *random)
{
    cx_web_login *web = cx_alloc_zero(1, sizeof *web);
    if (web != NULL) {
        cx_buf_init(&web->url, CX_MAX_URL);
        cx_buf_init(&web->redirect_uri, CX_MAX_URL);
        cx_buf_init_secret(&web->state, 64);
        cx_buf_init_secret(&web->nonce, 64);
        cx_buf_init_secret(&web->verifier, 64);
        cx_buf_init(&web->issuer, CX_MAX_URL);
        cx_buf_append(&web->redirect_uri, redirect_uri);
        fill_random(&web->state, random);
        fill_random(&web->nonce, random);
        fill_random(&web->verifier, random);
    }
    return web;
}

static bool is_whole(const cx_web_login *web)
{
    return cx_buf_status(&web->redirect_uri) == CXONE_OK &&
           cx_buf_status(&web->issuer) == CXONE_OK && cx_buf_status(&web->state) == CXONE_OK &&
           cx_buf_status(&web->nonce) == CXONE_OK && cx_buf_status(&web->verifier) == CXONE_OK;
}

/* Whether a list of the metadata names a value; a list that is not there names everything. */
static bool supports(const cx_json_value *metadata, const char *key, cx_str wanted)
{
    const cx_json_value *list = cx_json_get(metadata, key);
    for (size_t i = 0; i < cx_json_size(list); i++) {
        if (cx_str_equal(cx_json_text(cx_json_at(list, i)), wanted)) {
            return true;
        }
    }
    return list == NULL;
}

static void add_parameter(cx_buf *url, const char *name, cx_str value)
{
    const cx_str so_far = cx_buf_view(url);
    cx_buf_putc(url, cx_str_find(so_far, '?') < so_far.len ? '&' : '?');
    cx_buf_printf(url, "%s=", name);
    cx_percent_encode(url, value);
}

static cxone_status build_url(cx_web_login *web, const cx_json_value *metadata,
                              const cx_credentials *credentials, cxone_error **err)
{
    unsigned char digest[32];
    CX_AUTO(cx_buf) cx_buf challenge;
    cx_buf_init(&challenge, 64);
    CX_TRY(cx_jose_sha256(cx_buf_view(&web->verifier), digest, err));
    cx_base64url_encode(&challenge, digest, sizeof digest);
    cx_buf_append(&web->url, cx_json_get_text(metadata, "authorization_endpoint"));
    add_parameter(&web->url, "response_type", CX_LIT("code"));
    add_parameter(&web->url, "scope", CX_LIT("openid"));
    add_parameter(&web->url, "client_id", credentials->client_id);
    add_parameter(&web->url, "redirect_uri", cx_buf_view(&web->redirect_uri));
    add_parameter(&web->url, "state", cx_buf_view(&web->state));
    add_parameter(&web->url, "nonce", cx_buf_view(&web->nonce));
    add_parameter(&web->url, "code_challenge", cx_buf_view(&challenge));
    add_parameter(&web->url, "code_challenge_method", CX_LIT("S256"));
    add_parameter(&web->url, "display", CX_LIT("page"));
    if (credentials->tenant_id.len != 0) {
        add_parameter(&web->url, "tenantId", credentials->tenant_id);
    }
    const cxone_status status = cx_buf_status(&challenge) != CXONE_OK ? cx_buf_status(&challenge)
                                                                      : cx_buf_status(&web->url);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "the login URL");
}

cxone_status cx_web_login_begin(cx_login *login, cx_str redirect_uri, int64_t deadline_ms,
                                cx_web_login **out, cxone_error **err)
{
    CX_TRY(cx_login_complete(login, CX_NEED_CLIENT, err));
    const cx_credentials *credentials = cx_login_credentials(login);
    CX_AUTO(cx_json) cx_json *metadata = NULL;
    CX_AUTO(cx_web_login) cx_web_login *web = NULL;
    if (credentials->client_id.len == 0) {
        return cx_fail_hint(err, CXONE_ERR_CREDENTIALS_MISSING,
                            "set client_id; NICE issues it when it registers an application",
                            "a login with a browser needs a client id");
    }
    CX_TRY(cx_login_metadata(login, deadline_ms, &metadata, err));
    const cx_json_value *root = cx_json_root(metadata);
    if (cx_json_get_text(root, "authorization_endpoint").len == 0 ||
        !supports(root, "response_types_supported", CX_LIT("code")) ||
        !supports(root, "code_challenge_methods_supported", CX_LIT("S256"))) {
        return cx_fail(err, CXONE_ERR_GRANT_UNSUPPORTED,
                       "%.*s does not offer the authorization code flow with PKCE (S256)",
                       CX_STR_ARG(credentials->issuer));
    }
    web = new_web_login(redirect_uri, cx_net_random(cx_login_net(login)));
    if (web == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_append(&web->issuer, cx_json_get_text(root, "issuer"));
    (void)cx_json_boolean(cx_json_get(root, "authorization_response_iss_parameter_supported"),
                          &web->names_issuer);
    if (!is_whole(web)) {
        return cx_fail_nomem(err);
    }
    CX_TRY(build_url(web, root, credentials, err));
    CX_MOVE(out, web);
    return CXONE_OK;
}

/* The value of one parameter of the query, decoded; "" when it is not there or stands twice. */
static void read_parameter(cx_str query, const char *name, cx_buf *out)
{
    cx_str rest = query;
    cx_str pair;
    int found = 0;
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        if (cx_str_equal(cx_str_slice(pair, 0, equals), cx_str_of(name))) {
            found++;
            if (!cx_percent_decode(out, cx_str_slice(pair, equals + 1, pair.len), true)) {
                found = 2;
            }
        }
    }
    if (found > 1) {
        cx_buf_reset(out);
    }
}

/* What the browser brought. */
typedef struct answer {
    cx_buf state;
    cx_buf issuer;
    cx_buf code;
    cx_buf error;
    cx_buf description;
} answer;

static void answer_deinit(answer *a)
{
    cx_buf_deinit(&a->state);
    cx_buf_deinit(&a->issuer);
    cx_buf_deinit(&a->code);
    cx_buf_deinit(&a->error);
    cx_buf_deinit(&a->description);
}
CX_DEFINE_AUTO_VALUE(answer, answer_deinit)

static void read_answer(cx_str query, answer *a)
{
    cx_buf_init_secret(&a->state, CX_MAX_HEADER);
    cx_buf_init(&a->issuer, CX_MAX_HEADER);
    cx_buf_init_secret(&a->code, CX_MAX_HEADER);
    cx_buf_init(&a->error, CX_MAX_HEADER);
    cx_buf_init(&a->description, CX_MAX_HEADER);
    read_parameter(query, "state", &a->state);
    read_parameter(query, "iss", &a->issuer);
    read_parameter(query, "code", &a->code);
    read_parameter(query, "error", &a->error);
    read_parameter(query, "error_description", &a->description);
}

/* The state first: what is of another login is not even looked at. Nor is what another issuer says
 * (RFC 9207): a code of one must not be sent to the other. */
static cxone_status check_answer(const answer *a, const cx_web_login *web, cxone_error **err)
{
    if (cx_buf_status(&a->state) == CXONE_ERR_NOMEM || cx_buf_status(&a->code) == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (!cx_str_equal_secret(cx_buf_view(&a->state), cx_buf_view(&web->state))) {
        return cx_fail(err, CXONE_ERR_CREDENTIALS_REFUSED,
                       "what the browser brought is of another login (state)");
    }
    if (a->issuer.len != 0 ? !cx_str_equal(cx_buf_view(&a->issuer), cx_buf_view(&web->issuer))
                           : web->names_issuer) {
        return cx_fail(err, CXONE_ERR_CREDENTIALS_REFUSED,
                       "what the browser brought is of another issuer (iss)");
    }
    if (a->error.len != 0) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_CREDENTIALS_REFUSED, "the login in the browser was refused");
        cx_error_set(err, CX_ERROR_SERVICE_CODE, cx_buf_view(&a->error));
        cx_error_set(err, CX_ERROR_SERVICE_TEXT, cx_buf_view(&a->description));
        return status;
    }
    return a->code.len != 0 ? CXONE_OK
                            : cx_fail(err, CXONE_ERR_CREDENTIALS_REFUSED,
                                      "the login in the browser brought no code");
}

cxone_status cx_web_login_finish(cx_login *login, cx_web_login *web, cx_str query,
                                 int64_t deadline_ms, cx_token **out, cxone_error **err)
{
    CX_AUTO(answer) answer a;
    read_answer(query, &a);
    CX_TRY(check_answer(&a, web, err));
    const cx_grant_inputs inputs = {
        .code = cx_buf_view(&a.code),
        .redirect_uri = cx_buf_view(&web->redirect_uri),
        .code_verifier = cx_buf_view(&web->verifier),
    };
    return cx_login_exchange(login, cx_grant_authorization_code(), &inputs,
                             cx_buf_view(&web->nonce), deadline_ms, out, err);
}
