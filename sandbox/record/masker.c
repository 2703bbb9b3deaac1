#include "sandbox/record/masker.h"

#include <stdio.h>
#include <string.h>

#include "base/compiler.h"
#include "base/encoding.h"
#include "base/random.h"
#include "sandbox/memory.h"
#include "sandbox/record/patterns.h"
#include "sandbox/tokens/signer.h"

#include "base/banned.h"

enum {
    LONG_WORD = 256,  /* what is longer, without a blank, is a file */
    MIN_NUMBER = 5,   /* digits of a number that may tell who somebody is */
    LONG_NUMBER = 9,  /* the same where no rule says what it is */
    SHORT_NUMBER = 3, /* the same where a rule says that it does */
    MIN_SECRET = 8,   /* characters of what a short name makes a secret */
    DATE = 10,        /* characters of a date */
    MASK_BYTES = 4
};

/* Fields of a login that are no secret. */
static const char *const login_fields[] = {
    "grant_type", "scope",      "subject_token_type", "token_type", "issued_token_type",
    "audience",   "expires_in", "expiresIn",          "error",
};

/* Parameters whose values are secrets when they look like it: authorization codes, keys of maps. */
static const char *const short_names[] = {"code", "key", "state", "ticket"};

/* What stands for nobody. */
static const char *const nobody[] = {"true", "false", "null", "none", "n/a", "yes", "no"};

void sbx_masker_init(sbx_masker *masker, const sbx_rules *rules, sbx_masking masking)
{
    *masker = (sbx_masker){.rules = rules, .masking = masking};
    const cx_random *random = cx_random_system();
    random->fill(random->context, masker->key, sizeof masker->key);
}

void sbx_masker_deinit(sbx_masker *masker)
{
    sbx_learned_deinit(&masker->learned);
}

/* The keyed hash of a value: H(key, H(key, kind, value)). */
static void hash(const sbx_masker *masker, char kind, cx_str text,
                 unsigned char digest[SBX_SHA256_BYTES])
{
    const cx_str key = {(const char *)masker->key, sizeof masker->key};
    CX_AUTO(cx_buf) cx_buf input;
    cx_buf_init_secret(&input, SBX_MAX_TEXT);
    cx_buf_append(&input, key);
    cx_buf_putc(&input, kind);
    for (size_t i = 0; i < text.len; i++) {
        if (kind == 's') {
            cx_buf_putc(&input, text.ptr[i]);
        } else {
            cx_buf_putc(&input, cx_to_lower(text.ptr[i]));
        }
    }
    sbx_check(&input);
    sbx_sha256(cx_buf_view(&input), digest);
    cx_buf_truncate(&input, key.len);
    cx_buf_append(&input, (cx_str){(const char *)digest, SBX_SHA256_BYTES});
    sbx_check(&input);
    sbx_sha256(cx_buf_view(&input), digest);
}

static void put_hash(const sbx_masker *masker, char kind, cx_str text, cx_buf *out)
{
    unsigned char digest[SBX_SHA256_BYTES];
    hash(masker, kind, text, digest);
    for (size_t i = 0; i < MASK_BYTES; i++) {
        cx_buf_printf(out, "%02x", digest[i]);
    }
}

/* Other digits in the same form; the same digits in another form become the same. */
static void put_digits(const sbx_masker *masker, cx_str text, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf digits;
    cx_buf_init(&digits, SBX_MAX_TEXT);
    for (size_t i = 0; i < text.len; i++) {
        if (cx_is_digit(text.ptr[i])) {
            cx_buf_putc(&digits, text.ptr[i]);
        }
    }
    unsigned char digest[SBX_SHA256_BYTES];
    hash(masker, 'd', cx_buf_view(&digits), digest);
    size_t used = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!cx_is_digit(text.ptr[i])) {
            cx_buf_putc(out, text.ptr[i]);
            continue;
        }
        const unsigned value = digest[used % sizeof digest];
        const bool leading = used == 0 && text.ptr[i] != '0';
        cx_buf_putc(out, (char)('0' + (leading ? 1 + value % 9 : value % 10)));
        used++;
    }
}

static size_t count_digits(cx_str text, bool *only)
{
    size_t digits = 0;
    *only = true;
    for (size_t i = 0; i < text.len; i++) {
        const bool digit = cx_is_digit(text.ptr[i]);
        const cx_str others = CX_LIT("+-./() ");
        digits += digit ? 1 : 0;
        *only = *only && (digit || cx_str_find(others, text.ptr[i]) < others.len);
    }
    return digits;
}

static bool is_nobody(cx_str text)
{
    for (size_t i = 0; i < CX_COUNT(nobody); i++) {
        if (cx_str_equal_nocase(text, cx_str_of(nobody[i]))) {
            return true;
        }
    }
    return text.len == 0;
}

static void put_person(sbx_masker *masker, cx_str text, cx_buf *out)
{
    bool only = false;
    const size_t digits = count_digits(text, &only);
    const size_t time = sbx_time_length(text);
    const bool moment = time == text.len && time > DATE; /* a date alone may be a birthday */
    if (is_nobody(text) || (only && digits < SHORT_NUMBER) || moment) {
        cx_buf_append(out, text);
    } else if (masker->masking == SBX_MASKING_SHAPE) {
        cx_buf_putc(out, SBX_WILDCARD);
    } else if (sbx_email_length(text) == text.len) {
        cx_buf_puts(out, "person-");
        put_hash(masker, 'e', text, out);
        cx_buf_puts(out, "@example.com");
    } else if (only) {
        put_digits(masker, text, out);
    } else {
        sbx_learned_add(&masker->learned, text, SBX_MASK_PERSON);
        cx_buf_puts(out, "Name ");
        put_hash(masker, 'n', cx_str_trim(text), out);
    }
}

static void put_masked(sbx_masker *masker, sbx_mask_kind kind, cx_str text, cx_buf *out)
{
    if (kind == SBX_MASK_PERSON) {
        put_person(masker, text, out);
    } else if (text.len == 0) {
        return;
    } else if (masker->masking == SBX_MASKING_SHAPE) {
        cx_buf_putc(out, SBX_WILDCARD);
    } else if (kind == SBX_MASK_BYTES) {
        char note[64];
        const int length = snprintf(note, sizeof note, "%zu characters left out", text.len);
        cx_base64_encode(out, note, (size_t)length);
    } else {
        const bool secret = kind == SBX_MASK_SECRET;
        if (secret) {
            sbx_learned_add(&masker->learned, text, SBX_MASK_SECRET);
        }
        cx_buf_puts(out, secret ? "secret-" : "text-");
        put_hash(masker, secret ? 's' : 't', text, out);
    }
}

/* What begins a word and has to be masked: its length and kind; 0: nothing. */
static size_t look(const sbx_masker *masker, cx_str rest, bool thorough, sbx_mask_kind *kind)
{
    *kind = SBX_MASK_SECRET;
    size_t length = sbx_secret_length(rest);
    if (length > 0) {
        return length;
    }
    length = thorough ? sbx_random_length(rest) : 0;
    if (length > 0) {
        return length;
    }
    length = sbx_learned_find(&masker->learned, rest, !thorough, kind);
    if (length > 0) {
        return length;
    }
    *kind = SBX_MASK_PERSON;
    length = sbx_email_length(rest);
    return length > 0 ? length : sbx_phone_length(rest, !thorough);
}

/* What stays as it is although it looks like something: times, UUIDs. */
static size_t look_harmless(const sbx_masker *masker, cx_str rest, bool *wild)
{
    const size_t time = sbx_time_length(rest);
    const size_t mask = masker->masking == SBX_MASKING_SHAPE ? sbx_mask_length(rest) : 0;
    *wild = masker->masking == SBX_MASKING_SHAPE && (time > 0 || mask > 0);
    if (time > 0 || mask > 0) {
        return time > mask ? time : mask;
    }
    return sbx_uuid_length(rest);
}

/* What a text says is a secret, as in "password=hunter2", with the name before it: its length, of
 * which `*start` is the name's; 0: nothing. */
static size_t look_told(cx_str rest, size_t *start)
{
    cx_str name;
    const size_t length = sbx_assigned_length(rest, &name, start);
    return length > 0 && sbx_rules_is_telling(name) ? *start + length : 0;
}

/* Takes what begins a word: how much of it. */
static size_t put_word(sbx_masker *masker, cx_str rest, bool thorough, cx_buf *out)
{
    size_t start = 0;
    const size_t told = look_told(rest, &start);
    if (told > 0) {
        cx_buf_append(out, cx_str_slice(rest, 0, start));
        put_masked(masker, SBX_MASK_SECRET, cx_str_slice(rest, start, told), out);
        return told;
    }
    bool wild = false;
    const size_t harmless = look_harmless(masker, rest, &wild);
    if (wild) {
        cx_buf_putc(out, SBX_WILDCARD);
        return harmless;
    }
    sbx_mask_kind kind = SBX_MASK_SECRET;
    const size_t found = harmless == 0 ? look(masker, rest, thorough, &kind) : 0;
    if (found > 0) {
        put_masked(masker, kind, cx_str_slice(rest, 0, found), out);
        return found;
    }
    const size_t kept = harmless > 0 ? harmless : 1;
    cx_buf_append(out, cx_str_slice(rest, 0, kept));
    return kept;
}

/* A text with what is found in it replaced. `thorough`: numbers and names too. */
static void put_scanned(sbx_masker *masker, cx_str text, bool thorough, cx_buf *out)
{
    size_t at = 0;
    size_t custom = 0; /* where the next text rule acts, and on how much */
    sbx_mask_kind kind = SBX_MASK_TEXT;
    size_t length = sbx_rules_find(masker->rules, text, &custom, &kind);
    while (at < text.len) {
        if (length > 0 && at > custom) {
            custom = at;
            length = sbx_rules_find(masker->rules, text, &custom, &kind);
        }
        if (length > 0 && at == custom) {
            put_masked(masker, kind, cx_str_slice(text, at, at + length), out);
            at += length;
        } else if (at == 0 || !sbx_is_word(text.ptr[at - 1])) {
            at += put_word(masker, cx_str_slice(text, at, text.len), thorough, out);
        } else {
            cx_buf_putc(out, text.ptr[at]);
            at++;
        }
    }
}

static bool is_url(cx_str text)
{
    return cx_str_find(text, ' ') == text.len &&
           (cx_str_starts_with(text, CX_LIT("http://")) ||
            cx_str_starts_with(text, CX_LIT("https://")) ||
            cx_str_starts_with(text, CX_LIT("{origin}")) || cx_str_starts_with(text, CX_LIT("/")));
}

/* JSON in a string: masked as JSON. False: it is none. */
static bool put_embedded(sbx_masker *masker, cx_str text, cx_buf *out)
{
    if (!cx_str_starts_with(text, CX_LIT("{")) && !cx_str_starts_with(text, CX_LIT("["))) {
        return false;
    }
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(text, &document, NULL) != CXONE_OK) {
        return false;
    }
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    sbx_mask_json(masker, cx_json_root(document), &w); /* NOLINT: a text in a text is shorter */
    return true;
}

/* Several words, which are neither a time nor anything else that has a form. */
static bool is_prose(cx_str text)
{
    const cx_str trimmed = cx_str_trim(text);
    return cx_str_find(trimmed, ' ') < trimmed.len && sbx_time_length(trimmed) != trimmed.len;
}

void sbx_mask_value(sbx_masker *masker, sbx_mask_kind kind, cx_str text, cx_buf *out)
{
    if (masker->masking == SBX_MASKING_NONE) {
        cx_buf_append(out, text);
        return;
    }
    if (kind >= SBX_MASK_PERSON) {
        put_masked(masker, kind, text, out);
    } else if (is_url(text)) {
        sbx_mask_url(masker, text, out);
    } else if (put_embedded(masker, text, out)) {
        return;
    } else if (kind == SBX_MASK_FREE && is_prose(text)) {
        put_masked(masker, SBX_MASK_TEXT, text, out);
    } else if (kind == SBX_MASK_FREE && text.len > LONG_WORD) {
        put_masked(masker, SBX_MASK_BYTES, text, out);
    } else {
        put_scanned(masker, text, kind != SBX_MASK_KEEP, out);
    }
    sbx_check(out);
}

/* Appends a piece of a URL encoded; a wildcard stays one. */
static void put_encoded(cx_str text, cx_buf *out)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == SBX_WILDCARD) {
            cx_buf_putc(out, SBX_WILDCARD);
        } else {
            cx_percent_encode(out, cx_str_slice(text, i, i + 1));
        }
    }
}

/* What it means; what is not well encoded stands for itself. */
static void decode(cx_str text, bool form, cx_buf *out)
{
    if (!cx_percent_decode(out, text, form)) {
        cx_buf_reset(out);
        cx_buf_append(out, text);
    }
    sbx_check(out);
}

void sbx_mask_path(sbx_masker *masker, cx_str path, cx_buf *out)
{
    size_t start = 0;
    while (start <= path.len && path.len > 0) {
        const cx_str rest = cx_str_slice(path, start, path.len);
        const cx_str segment = cx_str_slice(rest, 0, cx_str_find(rest, '/'));
        CX_AUTO(cx_buf) cx_buf plain;
        CX_AUTO(cx_buf) cx_buf masked;
        cx_buf_init(&plain, SBX_MAX_TEXT);
        cx_buf_init(&masked, SBX_MAX_TEXT);
        decode(segment, false, &plain);
        sbx_mask_kind kind = SBX_MASK_KEEP;
        const bool ruled = sbx_rules_after(masker->rules, cx_str_slice(path, 0, start), &kind);
        if (masker->masking == SBX_MASKING_NONE) {
            cx_buf_append(&masked, cx_buf_view(&plain));
        } else if (ruled && kind >= SBX_MASK_PERSON) {
            put_masked(masker, kind, cx_buf_view(&plain), &masked);
        } else if (!ruled && is_prose(cx_buf_view(&plain))) {
            put_masked(masker, SBX_MASK_TEXT, cx_buf_view(&plain), &masked);
        } else {
            put_scanned(masker, cx_buf_view(&plain), kind != SBX_MASK_KEEP, &masked);
        }
        put_encoded(cx_buf_view(&masked), out);
        start += segment.len + 1;
        if (start <= path.len) {
            cx_buf_putc(out, '/');
        }
    }
    sbx_check(out);
}

static bool is_login_field(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(login_fields); i++) {
        if (cx_str_equal(name, cx_str_of(login_fields[i]))) {
            return true;
        }
    }
    return false;
}

static sbx_mask_kind kind_of(const sbx_masker *masker, cx_str key, bool *listed)
{
    *listed = true;
    if (masker->strict && is_login_field(key)) {
        return SBX_MASK_KEEP;
    }
    const sbx_mask_kind kind = sbx_rules_key(masker->rules, key, masker->in_error, listed);
    return masker->strict && !(masker->in_error && kind == SBX_MASK_SCAN) ? SBX_MASK_SECRET : kind;
}

/* Whether a parameter is one of those, with digits in a value of some length. */
static bool is_short_secret(cx_str name, cx_str value)
{
    bool only = false;
    for (size_t i = 0; i < CX_COUNT(short_names); i++) {
        if (cx_str_equal_nocase(name, cx_str_of(short_names[i]))) {
            return value.len >= MIN_SECRET && count_digits(value, &only) > 0;
        }
    }
    return false;
}

static void put_pair(sbx_masker *masker, cx_str pair, cx_buf *out)
{
    const size_t equals = cx_str_find(pair, '=');
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf shown;
    CX_AUTO(cx_buf) cx_buf value;
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_init(&shown, SBX_MAX_TEXT);
    cx_buf_init(&value, SBX_MAX_TEXT);
    cx_buf_init(&masked, SBX_MAX_TEXT);
    bool listed = false;
    decode(cx_str_slice(pair, 0, equals), true, &name);
    decode(cx_str_slice(pair, equals + 1, pair.len), true, &value);
    sbx_mask_value(masker, SBX_MASK_SCAN, cx_buf_view(&name), &shown);
    sbx_mask_kind kind = kind_of(masker, cx_buf_view(&name), &listed);
    if (is_short_secret(cx_buf_view(&name), cx_buf_view(&value))) {
        kind = SBX_MASK_SECRET;
    }
    sbx_mask_value(masker, kind, cx_buf_view(&value), &masked);
    put_encoded(cx_buf_view(&shown), out);
    if (equals < pair.len) {
        cx_buf_putc(out, '=');
        put_encoded(cx_buf_view(&masked), out);
    }
}

void sbx_mask_pairs(sbx_masker *masker, cx_str pairs, cx_buf *out)
{
    cx_str pair;
    bool first = true;
    while (cx_str_next(&pairs, '&', &pair)) {
        if (!first) {
            cx_buf_putc(out, '&');
        }
        first = false;
        put_pair(masker, pair, out);
    }
    sbx_check(out);
}

void sbx_mask_url(sbx_masker *masker, cx_str url, cx_buf *out)
{
    const cx_str placeholder = CX_LIT("{origin}");
    size_t start = 0;
    if (cx_str_starts_with(url, placeholder)) {
        start = placeholder.len;
    } else if (!cx_str_starts_with(url, CX_LIT("/"))) {
        start = cx_str_find(url, '/') + 2; /* past the scheme */
        cx_buf_append(out, cx_str_slice(url, 0, start));
        const cx_str rest = cx_str_slice(url, start, url.len);
        const cx_str authority = cx_str_slice(rest, 0, cx_str_find(rest, '/'));
        const size_t sign = cx_str_find(authority, '@');
        start += sign < authority.len ? sign + 1 : 0; /* who somebody is has no place there */
    }
    const cx_str rest = cx_str_slice(url, start, cx_str_find(url, '#'));
    const size_t question = cx_str_find(rest, '?');
    const size_t slash = cx_str_find(cx_str_slice(rest, 0, question), '/');
    cx_buf_append(out, start == placeholder.len && cx_str_starts_with(url, placeholder)
                           ? placeholder
                           : CX_LIT(""));
    cx_buf_append(out, cx_str_slice(rest, 0, slash));
    sbx_mask_path(masker, cx_str_slice(rest, slash, question), out);
    if (question < rest.len) {
        cx_buf_putc(out, '?');
        sbx_mask_pairs(masker, cx_str_slice(rest, question + 1, rest.len), out);
    }
    sbx_check(out);
}

/* A number where the rules hide something. */
static void write_number(sbx_masker *masker, sbx_mask_kind kind, int64_t number, cx_json_writer *w)
{
    char text[32];
    const int length = snprintf(text, sizeof text, "%lld", (long long)number);
    const int from = kind == SBX_MASK_SECRET   ? 1
                     : kind >= SBX_MASK_PERSON ? MIN_NUMBER
                                               : LONG_NUMBER;
    if (kind == SBX_MASK_KEEP || masker->masking == SBX_MASKING_NONE || length < from) {
        cx_json_integer_number(w, number);
        return;
    }
    CX_AUTO(cx_buf) cx_buf other;
    cx_buf_init(&other, SBX_MAX_TEXT);
    if (masker->masking == SBX_MASKING_SHAPE) {
        cx_buf_putc(&other, SBX_WILDCARD);
        cx_json_string(w, cx_buf_view(&other));
        return;
    }
    put_digits(masker, (cx_str){text, (size_t)length}, &other);
    int64_t replaced = 0;
    cx_json_integer_number(w, cx_scan_int64(cx_buf_view(&other), &replaced) ? replaced : 0);
}

static void write_json(sbx_masker *masker, sbx_mask_kind kind, const cx_json_value *value,
                       cx_json_writer *w);

static void write_members(sbx_masker *masker, sbx_mask_kind outer, const cx_json_value *object,
                          cx_json_writer *w)
{
    cx_json_begin_object(w);
    for (const char *key = cx_json_next_key(object, NULL); key != NULL;
         key = cx_json_next_key(object, key)) {
        bool listed = false;
        sbx_mask_kind kind = kind_of(masker, cx_str_of(key), &listed);
        if (outer == SBX_MASK_SECRET || (outer >= SBX_MASK_PERSON && !listed)) {
            kind = outer;
        }
        CX_AUTO(cx_buf) cx_buf shown;
        cx_buf_init(&shown, SBX_MAX_TEXT);
        sbx_mask_value(masker, SBX_MASK_SCAN, cx_str_of(key), &shown);
        sbx_check(&shown);
        cx_json_key(w, shown.ptr);
        write_json(masker, kind, cx_json_get(object, key), w); /* NOLINT: depth has a ceiling */
    }
    cx_json_end_object(w);
}

static void write_json(sbx_masker *masker, sbx_mask_kind kind, const cx_json_value *value,
                       cx_json_writer *w)
{
    int64_t number = 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    if (cx_json_type(value) == CXONE_TYPE_OBJECT) {
        write_members(masker, kind, value, w); /* NOLINT: depth has a ceiling */
    } else if (cx_json_type(value) == CXONE_TYPE_ARRAY) {
        cx_json_begin_array(w);
        for (size_t i = 0; i < cx_json_size(value); i++) {
            write_json(masker, kind, cx_json_at(value, i), w); /* NOLINT: depth has a ceiling */
        }
        cx_json_end_array(w);
    } else if (cx_json_type(value) == CXONE_TYPE_STRING) {
        sbx_mask_value(masker, kind, cx_json_text(value), &text);
        cx_json_string(w, cx_buf_view(&text));
    } else if (cx_json_integer(value, &number)) {
        write_number(masker, kind, number, w);
    } else {
        cx_json_write_value(w, value);
    }
}

void sbx_mask_json(sbx_masker *masker, const cx_json_value *value, cx_json_writer *w)
{
    write_json(masker, SBX_MASK_FREE, value, w);
}
