#include "sandbox/record/relay.h"

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/encoding.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/memory.h"
#include "sandbox/proxy/hosts.h"
#include "sandbox/record/upstream.h"

#include "base/banned.h"

void sbx_relay_init(sbx_relay *relay, const char *upstream)
{
    const cx_str given = cx_str_of(upstream);
    *relay =
        (sbx_relay){.first = cx_str_equal(given, CX_LIT("real")) ? sbx_dup(CX_LIT(SBX_REAL_ISSUER))
                                                                 : sbx_dup(given)};
}

void sbx_relay_deinit(sbx_relay *relay)
{
    cx_free(relay->first);
    cx_free(relay->issuer);
    cx_free(relay->api);
    cx_free(relay->auth);
    *relay = (sbx_relay){0};
}

bool sbx_relay_is_upstream(cx_str text)
{
    return cx_str_equal(text, CX_LIT("real")) || sbx_upstream_is_origin(text);
}

static bool begins(cx_str path, const char *const *prefixes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const cx_str prefix = cx_str_of(prefixes[i]);
        if (cx_str_equal_nocase(cx_str_slice(path, 0, prefix.len), prefix)) {
            return true;
        }
    }
    return false;
}

char *sbx_relay_base(const sbx_relay *relay, cx_str path, const cx_operation *operation)
{
    static const char *const of_issuer[] = {"/.well-known/", "/auth/"};
    static const char *const of_userhub[] = {"/authentication/", "/public/",
                                             "/access-key-management/"};
    const char *base = relay->api;
    if (begins(path, of_issuer, CX_COUNT(of_issuer))) {
        base = relay->first;
    } else if (begins(path, of_userhub, CX_COUNT(of_userhub)) ||
               (operation != NULL && operation->family == CX_HOST_USERHUB)) {
        base = relay->auth;
    }
    return sbx_dup(cx_str_of(base != NULL ? base : relay->first));
}

/* Takes a host from a document, if it may be called. */
static void take(const sbx_relay *relay, const cx_json_value *root, const char *key, char **place)
{
    cx_str url = cx_json_get_text(root, key);
    if (cx_str_ends_with(url, CX_LIT("/"))) {
        url.len--;
    }
    /* A sandbox on this machine may not send us, and the token with us, to CXone's own hosts. */
    const bool is_local = cx_str_starts_with(cx_str_of(relay->first), CX_LIT("http://"));
    if (cx_str_equal(url, cx_str_of(relay->first)) || (!is_local && sbx_upstream_is_cxone(url))) {
        cx_free(*place);
        *place = sbx_dup(url);
    }
}

void sbx_relay_learn(sbx_relay *relay, cx_str document)
{
    CX_AUTO(cx_json) cx_json *read = NULL;
    if (cx_json_parse(document, &read, NULL) == CXONE_OK) {
        take(relay, cx_json_root(read), "issuer", &relay->issuer);
        take(relay, cx_json_root(read), "api_endpoint", &relay->api);
        take(relay, cx_json_root(read), "auth_endpoint", &relay->auth);
    }
}

/* How many characters at the start of `text` name that host; 0: none. Slashes may be escaped. */
static size_t names(cx_str text, const char *host)
{
    const cx_str wanted = cx_str_of(host);
    size_t at = 0;
    for (size_t i = 0; i < wanted.len; i++) {
        if (wanted.ptr[i] == '/' && at < text.len && text.ptr[at] == '\\') {
            at++;
        }
        if (at >= text.len || cx_to_lower(text.ptr[at]) != cx_to_lower(wanted.ptr[i])) {
            return 0;
        }
        at++;
    }
    char next = '/';
    if (at < text.len) {
        next = text.ptr[at];
    }
    const cx_str ends = CX_LIT("/\\\"?#");
    return wanted.len > 0 && cx_str_find(ends, next) < ends.len ? at : 0;
}

void sbx_relay_rewrite(const sbx_relay *relay, cx_str text, cx_str origin, cx_buf *out)
{
    const char *const hosts[] = {relay->first, relay->issuer, relay->api, relay->auth};
    size_t from = 0;
    for (size_t at = 0; at < text.len; at++) {
        const bool starts = at == 0 || text.ptr[at - 1] == '"';
        size_t length = 0;
        for (size_t i = 0; starts && text.ptr[at] == 'h' && length == 0 && i < CX_COUNT(hosts);
             i++) {
            length = names(cx_str_slice(text, at, text.len), hosts[i]);
        }
        if (length > 0) {
            cx_buf_append(out, cx_str_slice(text, from, at));
            cx_buf_append(out, origin);
            from = at + length;
            at = from - 1;
        }
    }
    cx_buf_append(out, cx_str_slice(text, from, text.len));
    sbx_check(out);
}

/* Appends the claims with our issuer in place of the real one; any other is left: it is wrong, and
 * the client is to see that. */
static bool write_claims(const sbx_relay *relay, cx_str token, cx_str origin, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init_secret(&payload, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *claims = NULL;
    cx_str header;
    cx_str middle;
    if (!cx_str_next(&token, '.', &header) || !cx_str_next(&token, '.', &middle) ||
        !cx_base64url_decode(&payload, middle) ||
        cx_json_parse(cx_buf_view(&payload), &claims, NULL) != CXONE_OK ||
        cx_json_type(cx_json_root(claims)) != CXONE_TYPE_OBJECT) {
        return false;
    }
    const cx_json_value *root = cx_json_root(claims);
    const char *issuer = relay->issuer != NULL ? relay->issuer : relay->first;
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    for (const char *key = cx_json_next_key(root, NULL); key != NULL;
         key = cx_json_next_key(root, key)) {
        const cx_json_value *value = cx_json_get(root, key);
        cx_json_key(&w, key);
        if (cx_str_equal(cx_str_of(key), CX_LIT("iss")) &&
            cx_str_equal(cx_json_text(value), cx_str_of(issuer))) {
            cx_json_string(&w, origin);
        } else {
            cx_json_write_value(&w, value);
        }
    }
    cx_json_end_object(&w);
    sbx_check(out);
    return true;
}

bool sbx_relay_sign(const sbx_relay *relay, const sbx_signer *signer, cx_str text, cx_str origin,
                    cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf claims;
    CX_AUTO(cx_buf) cx_buf header;
    CX_AUTO(cx_buf) cx_buf token;
    cx_buf_init_secret(&claims, SBX_MAX_TEXT);
    cx_buf_init(&header, SBX_MAX_TEXT);
    cx_buf_init_secret(&token, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(text, &document, NULL) != CXONE_OK) {
        return false;
    }
    cx_json_hide(document);
    const cx_json_value *root = cx_json_root(document);
    const cx_str old = cx_json_get_text(root, "id_token");
    if (old.len == 0 || !write_claims(relay, old, origin, &claims)) {
        return false;
    }
    cx_buf_printf(&header, "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}",
                  sbx_signer_key_id(signer));
    sbx_signer_sign(signer, cx_buf_view(&header), cx_buf_view(&claims), &token);
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    for (const char *key = cx_json_next_key(root, NULL); key != NULL;
         key = cx_json_next_key(root, key)) {
        cx_json_key(&w, key);
        if (cx_str_equal(cx_str_of(key), CX_LIT("id_token"))) {
            cx_json_string(&w, cx_buf_view(&token));
        } else {
            cx_json_write_value(&w, cx_json_get(root, key));
        }
    }
    cx_json_end_object(&w);
    sbx_check(out);
    return true;
}
