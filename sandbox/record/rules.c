#include "sandbox/record/rules.h"

#include <errno.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/world/shipped.h"

#include "base/banned.h"

enum {
    MAX_FILE = 256 * 1024
};

typedef enum row_type {
    ROW_KEY,
    ROW_ERROR,
    ROW_AFTER,
    ROW_TEXT
} row_type;

typedef struct row {
    row_type type;
    sbx_mask_kind kind;
    char *pattern; /* owned */
    regex_t regex; /* of a text row only */
} row;

struct sbx_rules {
    char *text;
    row *rows;
    size_t count;
    size_t capacity;
};

static const struct {
    const char *word;
    row_type type;
} types[] = {{"key", ROW_KEY}, {"error", ROW_ERROR}, {"after", ROW_AFTER}, {"text", ROW_TEXT}};

static const struct {
    const char *word;
    sbx_mask_kind kind;
} kinds[] = {
    {"keep", SBX_MASK_KEEP},     {"scan", SBX_MASK_SCAN}, {"free", SBX_MASK_FREE},
    {"person", SBX_MASK_PERSON}, {"text", SBX_MASK_TEXT}, {"bytes", SBX_MASK_BYTES},
    {"secret", SBX_MASK_SECRET},
};

/* Pieces of names, in lower case, that make a value a secret whatever the rules say. */
static const char *const telling[] = {
    "token",      "secret",        "password",  "passwd",     "passphrase",
    "accesskey",  "apikey",        "cookie",    "credential", "signature",
    "privatekey", "authorization", "assertion", "verifier",   "session",
};

/* Whole names, folded, that do the same. */
static const char *const telling_whole[] = {
    "pwd", "auth", "bearer", "sas", "sig", "jwt", "hash", "pin", "otp", "sid", "nonce",
};

/* Names that have such a piece and are harmless. */
static const char *const harmless[] = {
    "*token_type",     "tokenType",  "*_endpoint",
    "token_endpoint*", "accessKeys", /* lists, whose members have names of their own */
    "sessions",
};

/* Whether a name fits a pattern with stars, in any letter case. */
static bool fits(cx_str pattern, cx_str name)
{
    size_t p = 0;
    size_t n = 0;
    size_t star = pattern.len; /* the last star that was met, and what it has eaten up to */
    size_t resume = 0;
    while (n < name.len) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.len && cx_to_lower(pattern.ptr[p]) == cx_to_lower(name.ptr[n])) {
            p++;
            n++;
        } else if (star < pattern.len) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.ptr[p] == '*') {
        p++;
    }
    return p == pattern.len;
}

/* Without '_', '-' and '.', in lower case: "Access-Key" is "accesskey". */
static void fold(cx_str name, cx_buf *out)
{
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] != '_' && name.ptr[i] != '-' && name.ptr[i] != '.') {
            cx_buf_putc(out, cx_to_lower(name.ptr[i]));
        }
    }
    sbx_check(out);
}

bool sbx_rules_is_telling(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(harmless); i++) {
        if (fits(cx_str_of(harmless[i]), name)) {
            return false;
        }
    }
    CX_AUTO(cx_buf) cx_buf folded;
    cx_buf_init(&folded, SBX_MAX_TEXT);
    fold(name, &folded);
    for (size_t i = 0; i < CX_COUNT(telling_whole); i++) {
        if (strcmp(folded.ptr, telling_whole[i]) == 0) {
            return true;
        }
    }
    for (size_t i = 0; i < CX_COUNT(telling); i++) {
        if (strstr(folded.ptr, telling[i]) != NULL) {
            return strstr(folded.ptr, "expir") == NULL;
        }
    }
    return false;
}

static bool type_of(cx_str word, row_type *out)
{
    for (size_t i = 0; i < CX_COUNT(types); i++) {
        if (cx_str_equal(word, cx_str_of(types[i].word))) {
            *out = types[i].type;
            return true;
        }
    }
    return false;
}

static bool kind_of(cx_str word, sbx_mask_kind *out)
{
    for (size_t i = 0; i < CX_COUNT(kinds); i++) {
        if (cx_str_equal(word, cx_str_of(kinds[i].word))) {
            *out = kinds[i].kind;
            return true;
        }
    }
    return false;
}

/* Cuts the first word off. */
static cx_str take_word(cx_str *line)
{
    size_t end = 0;
    while (end < line->len && !cx_is_blank(line->ptr[end])) {
        end++;
    }
    const cx_str word = cx_str_slice(*line, 0, end);
    *line = cx_str_trim(cx_str_slice(*line, end, line->len));
    return word;
}

/* Cuts the last word off: a text pattern may have blanks in it. */
static cx_str take_last(cx_str *line)
{
    size_t start = line->len;
    while (start > 0 && !cx_is_blank(line->ptr[start - 1])) {
        start--;
    }
    const cx_str word = cx_str_slice(*line, start, line->len);
    *line = cx_str_trim(cx_str_slice(*line, 0, start));
    return word;
}

/* What is wrong with the pattern of a row; NULL: nothing. A text pattern is compiled. */
static const char *check_pattern(row *made, char reason[128])
{
    const cx_str pattern = cx_str_of(made->pattern);
    if (pattern.len == 0) {
        return "the pattern is missing";
    }
    if (made->type == ROW_AFTER) {
        return pattern.len > 1 && pattern.ptr[0] == '/' && cx_str_ends_with(pattern, CX_LIT("/"))
                   ? NULL
                   : "a path begins and ends with a slash";
    }
    if (made->type != ROW_TEXT) {
        return cx_str_find(pattern, ' ') < pattern.len ? "a name has no blank" : NULL;
    }
    const int status = regcomp(&made->regex, made->pattern, REG_EXTENDED);
    if (status != 0) {
        (void)regerror(status, &made->regex, reason, 128);
        made->type = ROW_KEY; /* there is nothing to free */
        return reason;
    }
    return regexec(&made->regex, "", 0, NULL, 0) == 0 ? "the pattern fits a text of nothing" : NULL;
}

static cxone_status read_line(sbx_rules *rules, cx_str line, const char *name, size_t number,
                              cxone_error **err)
{
    if (line.len == 0 || line.ptr[0] == '#') {
        return CXONE_OK;
    }
    row made = {.type = ROW_KEY};
    const cx_str type = take_word(&line);
    const cx_str kind = take_last(&line);
    if (!type_of(type, &made.type)) {
        return cx_fail_hint(err, CXONE_ERR_ARG, "a row begins with key, error, after or text",
                            "%s:%zu: no such kind of row: \"%.*s\"", name, number,
                            CX_STR_ARG(cx_str_printable(type, 40)));
    }
    if (!kind_of(kind, &made.kind)) {
        return cx_fail_hint(
            err, CXONE_ERR_ARG, "a row ends with keep, scan, free, person, text, bytes or secret",
            "%s:%zu: no such mask: \"%.*s\"", name, number, CX_STR_ARG(cx_str_printable(kind, 40)));
    }
    char reason[128];
    made.pattern = sbx_dup(line);
    const char *wrong = check_pattern(&made, reason);
    rules->rows = sbx_grow(rules->rows, &rules->capacity, rules->count, sizeof *rules->rows);
    rules->rows[rules->count++] = made;
    return wrong == NULL ? CXONE_OK
                         : cx_fail(err, CXONE_ERR_ARG, "%s:%zu: %s", name, number, wrong);
}

cxone_status sbx_rules_parse(cx_str text, const char *name, sbx_rules **out, cxone_error **err)
{
    CX_AUTO(sbx_rules) sbx_rules *rules = sbx_new(1, sizeof *rules);
    rules->text = sbx_dup(text);
    size_t number = 0;
    cx_str line;
    while (cx_str_next(&text, '\n', &line)) {
        number++;
        CX_TRY(read_line(rules, cx_str_trim(line), name, number, err));
    }
    CX_MOVE(out, rules);
    return CXONE_OK;
}

cxone_status sbx_rules_load(const char *path, sbx_rules **out, cxone_error **err)
{
    if (path == NULL) {
        return sbx_rules_parse(cx_str_of(sbx_shipped_rules[0].text), "mask.rules", out, err);
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_FILE);
    char part[4096];
    size_t got = 0;
    FILE *file = fopen(path, "re");
    while (file != NULL && (got = fread(part, 1, sizeof part, file)) > 0) {
        cx_buf_append(&text, (cx_str){part, got});
    }
    char reason[128];
    const bool failed = file == NULL || ferror(file) != 0;
    const char *why = strerror_r(errno, reason, sizeof reason);
    if (file != NULL) {
        (void)fclose(file);
    }
    if (failed) {
        return cx_fail(err, CXONE_ERR_IO, "cannot read the mask rules \"%s\": %s", path, why);
    }
    if (cx_buf_status(&text) != CXONE_OK) {
        return cx_fail(err, CXONE_ERR_TOO_LARGE, "the mask rules \"%s\" are too large", path);
    }
    return sbx_rules_parse(cx_buf_view(&text), path, out, err);
}

void sbx_rules_free(sbx_rules *rules)
{
    if (rules == NULL) {
        return;
    }
    for (size_t i = 0; i < rules->count; i++) {
        if (rules->rows[i].type == ROW_TEXT) {
            regfree(&rules->rows[i].regex);
        }
        cx_free(rules->rows[i].pattern);
    }
    cx_free(rules->rows);
    cx_free(rules->text);
    cx_free(rules);
}

cx_str sbx_rules_text(const sbx_rules *rules)
{
    return cx_str_of(rules->text);
}

static const row *find_key(const sbx_rules *rules, row_type type, cx_str key)
{
    for (size_t i = 0; i < rules->count; i++) {
        if (rules->rows[i].type == type && fits(cx_str_of(rules->rows[i].pattern), key)) {
            return &rules->rows[i];
        }
    }
    return NULL;
}

sbx_mask_kind sbx_rules_key(const sbx_rules *rules, cx_str key, bool in_error, bool *listed)
{
    *listed = true;
    if (sbx_rules_is_telling(key)) {
        return SBX_MASK_SECRET;
    }
    const row *found = in_error ? find_key(rules, ROW_ERROR, key) : NULL;
    if (found == NULL) {
        found = find_key(rules, ROW_KEY, key);
    }
    *listed = found != NULL && !cx_str_equal(cx_str_of(found->pattern), CX_LIT("*"));
    return found != NULL ? found->kind : SBX_MASK_FREE;
}

bool sbx_rules_after(const sbx_rules *rules, cx_str before, sbx_mask_kind *kind)
{
    for (size_t i = 0; i < rules->count; i++) {
        const row *one = &rules->rows[i];
        if (one->type == ROW_AFTER && cx_str_ends_with_nocase(before, cx_str_of(one->pattern))) {
            *kind = one->kind;
            return true;
        }
    }
    return false;
}

size_t sbx_rules_find(const sbx_rules *rules, cx_str text, size_t *at, sbx_mask_kind *kind)
{
    size_t best = text.len;
    size_t length = 0;
    for (size_t i = 0; i < rules->count; i++) {
        const row *one = &rules->rows[i];
        regmatch_t match = {.rm_so = (regoff_t)*at, .rm_eo = (regoff_t)text.len};
        if (one->type == ROW_TEXT && regexec(&one->regex, text.ptr, 1, &match, REG_STARTEND) == 0 &&
            match.rm_eo > match.rm_so && (size_t)match.rm_so < best) {
            best = (size_t)match.rm_so;
            length = (size_t)(match.rm_eo - match.rm_so);
            *kind = one->kind;
        }
    }
    *at = best;
    return length;
}
