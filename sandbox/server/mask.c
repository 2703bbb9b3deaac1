#include "sandbox/server/mask.h"

#include <pthread.h>

#include "base/compiler.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/state/accounts.h"

#include "base/banned.h"

#define MASK "***"

enum {
    MAX_BODY = 4096
};

static const char *const kept_headers[] = {
    "Accept",     "Accept-Encoding", "Content-Length", "Content-Type",     "CorrelationId",
    "Host",       "Idempotency-Key", "Origin",         "Referer",          "Transfer-Encoding",
    "User-Agent", "X-Request-Id",    "traceparent",    "x-correlation-id",
};

/* The fields of a credential request that are no secret. */
static const char *const kept_fields[] = {
    "grant_type", "client_id", "scope", "subject_token_type", "redirect_uri", "audience",
};

/* Parts of a field name, in lower case, that make its value a secret anywhere. */
static const char *const telling_names[] = {
    "token", "secret", "password", "accesskey", "access_key", "authorization", "username",
};

/* Paths whose bodies are credentials. */
static const char *const credential_paths[] = {"/auth/", "/authentication/", "/public/",
                                               "/incontactauthorizationserver/"};

/* With what the access keys of the sandbox begin, new ones too. */
#define KEY_PREFIX "SANDBOXACCESSKEY"

static bool is_in(const char *const *words, size_t count, cx_str name)
{
    for (size_t i = 0; i < count; i++) {
        if (cx_str_equal_nocase(cx_str_of(words[i]), name)) {
            return true;
        }
    }
    return false;
}

static bool is_telling(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(telling_names); i++) {
        const cx_str word = cx_str_of(telling_names[i]);
        for (size_t at = 0; at + word.len <= name.len; at++) {
            if (cx_str_equal_nocase(cx_str_slice(name, at, at + word.len), word)) {
                return true;
            }
        }
    }
    return false;
}

/* How many characters at the start of `text` are the secret; 0: none. The padding of an access key
 * is left out, since it may be encoded. */
static size_t secret_length(cx_str text, const char *secret)
{
    cx_str core = cx_str_of(secret);
    core = cx_str_slice(core, 0, cx_str_find(core, '='));
    return core.len > 0 && cx_str_starts_with(text, core) ? core.len : 0;
}

/* The base32 part of an access key, or of its secret. */
static size_t key_length(cx_str text)
{
    size_t length = 0;
    if (cx_str_starts_with(text, CX_LIT(KEY_PREFIX))) {
        while (length < text.len && (cx_is_alpha(text.ptr[length]) ||
                                     (text.ptr[length] >= '2' && text.ptr[length] <= '7'))) {
            length++;
        }
    }
    return length;
}

static size_t known_secret(cx_str text)
{
    const size_t of_key = key_length(text);
    if (of_key > 0) {
        return of_key;
    }
    const sbx_client *client = NULL;
    for (size_t i = 0; (client = sbx_client_at(i)) != NULL; i++) {
        const size_t length = secret_length(text, client->secret);
        if (length > 0) {
            return length;
        }
    }
    const sbx_user *user = NULL;
    for (size_t i = 0; (user = sbx_user_at(i)) != NULL; i++) {
        const size_t length = secret_length(text, user->password);
        if (length > 0) {
            return length;
        }
    }
    return 0;
}

static bool is_token_character(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || c == '-' || c == '_' || c == '.';
}

/* A JWT begins with the base64url of {" . */
static size_t jwt_length(cx_str text)
{
    size_t length = 0;
    if (cx_str_starts_with(text, CX_LIT("eyJ"))) {
        while (length < text.len && is_token_character(text.ptr[length])) {
            length++;
        }
    }
    return length;
}

static bool first_characters[256];

static void note_firsts(void)
{
    const sbx_client *client = NULL;
    const sbx_user *user = NULL;
    first_characters['e'] = true; /* a JWT */
    first_characters[(unsigned char)KEY_PREFIX[0]] = true;
    for (size_t i = 0; (client = sbx_client_at(i)) != NULL; i++) {
        first_characters[client->secret != NULL ? (unsigned char)client->secret[0] : 0] = true;
    }
    for (size_t i = 0; (user = sbx_user_at(i)) != NULL; i++) {
        first_characters[(unsigned char)user->password[0]] = true;
    }
}

/* With which characters a secret may begin: most of a text needs no closer look. */
static bool may_begin_secret(char c)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    (void)pthread_once(&once, note_firsts);
    return first_characters[(unsigned char)c];
}

void sbx_mask_text(cx_str text, cx_buf *out)
{
    for (size_t at = 0; at < text.len; at++) {
        size_t plain = at;
        while (plain < text.len && !may_begin_secret(text.ptr[plain])) {
            plain++;
        }
        cx_buf_append(out, cx_str_slice(text, at, plain));
        at = plain;
        if (at == text.len) {
            break;
        }
        const cx_str rest = cx_str_slice(text, at, text.len);
        const size_t jwt = jwt_length(rest);
        const size_t length = jwt > 0 ? jwt : known_secret(rest);
        if (length > 0) {
            cx_buf_puts(out, MASK);
            at += length - 1;
        } else {
            cx_buf_putc(out, text.ptr[at]);
        }
    }
}

/* Appends name=value pairs; `only_kept`: nothing but the harmless fields is shown. */
static void mask_pairs(cx_str text, bool only_kept, cx_buf *out)
{
    cx_str pair;
    bool first = true;
    while (cx_str_next(&text, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        const cx_str name = cx_str_slice(pair, 0, equals);
        const bool shown =
            only_kept ? is_in(kept_fields, CX_COUNT(kept_fields), name) : !is_telling(name);
        cx_buf_puts(out, first ? "" : "&");
        sbx_mask_text(shown ? pair : name, out);
        cx_buf_puts(out, shown ? "" : "=" MASK);
        first = false;
    }
}

void sbx_mask_query(cx_str query, cx_buf *out)
{
    mask_pairs(query, false, out);
}

static bool is_shown(const char *name, bool only_kept)
{
    const cx_str key = cx_str_of(name);
    return only_kept ? is_in(kept_fields, CX_COUNT(kept_fields), key) : !is_telling(key);
}

static void mask_value(const cx_json_value *value, bool only_kept, cx_json_writer *w)
{
    if (cx_json_type(value) == CXONE_TYPE_OBJECT) {
        cx_json_begin_object(w);
        for (const char *name = cx_json_next_key(value, NULL); name != NULL;
             name = cx_json_next_key(value, name)) {
            cx_json_key(w, name);
            if (is_shown(name, only_kept)) {
                mask_value(cx_json_get(value, name), only_kept,
                           w); /* NOLINT: depth has a ceiling */
            } else {
                cx_json_string(w, CX_LIT(MASK));
            }
        }
        cx_json_end_object(w);
    } else if (cx_json_type(value) == CXONE_TYPE_ARRAY) {
        cx_json_begin_array(w);
        for (size_t i = 0; i < cx_json_size(value); i++) {
            mask_value(cx_json_at(value, i), only_kept, w); /* NOLINT: depth has a ceiling */
        }
        cx_json_end_array(w);
    } else {
        cx_json_write_value(w, value);
    }
}

static bool is_credential_path(cx_str path)
{
    for (size_t i = 0; i < CX_COUNT(credential_paths); i++) {
        const cx_str prefix = cx_str_of(credential_paths[i]);
        if (cx_str_equal_nocase(cx_str_slice(path, 0, prefix.len), prefix)) {
            return true;
        }
    }
    return false;
}

static void mask_json(const cx_json *document, bool only_kept, cx_buf *out)
{
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    mask_value(cx_json_root(document), only_kept, &w);
}

void sbx_mask_body(const sbx_request *request, cx_buf *out)
{
    const bool only_kept = is_credential_path(request->path);
    const cx_str body = request->body;
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (body.len <= MAX_BODY && cx_json_parse(body, &document, NULL) == CXONE_OK &&
        (!only_kept || cx_json_type(cx_json_root(document)) == CXONE_TYPE_OBJECT)) {
        mask_json(document, only_kept, &masked);
    } else if (only_kept && (body.len > MAX_BODY || cx_str_find(body, '=') == body.len)) {
        cx_buf_puts(&masked, body.len > 0 ? MASK : "");
    } else if (cx_str_find(body, '=') < body.len && !cx_str_starts_with(body, CX_LIT("{"))) {
        mask_pairs(cx_str_slice(body, 0, MAX_BODY), only_kept, &masked);
    } else {
        cx_buf_append(&masked, cx_str_slice(body, 0, MAX_BODY));
    }
    sbx_check(&masked);
    sbx_mask_text(cx_buf_view(&masked), out);
}

bool sbx_mask_header(cx_str name, cx_str *value)
{
    if (cx_str_equal_nocase(name, CX_LIT("Authorization"))) {
        *value = cx_str_slice(*value, 0, cx_str_find(*value, ' '));
        return true;
    }
    return is_in(kept_headers, CX_COUNT(kept_headers), name);
}
