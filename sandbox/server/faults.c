#include "sandbox/server/faults.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/server/errors.h"

#include "base/banned.h"

enum {
    MAX_DELAY_MS = 600000,
    MAX_LARGE = 256 * 1024 * 1024
};

/* Reads one value into a rule; false when it is no good. */
typedef bool setter(sbx_fault *fault, cx_str value);

typedef struct key {
    const char *name;
    sbx_fault_kind kind; /* what naming it makes of the rule; NONE: nothing */
    setter *set;         /* NULL: takes no value */
    const char *wanted;
} key;

static bool set_text(char **out, cx_str value)
{
    cx_free(*out);
    *out = sbx_dup(value);
    return value.len > 0;
}

static bool set_status(sbx_fault *fault, cx_str value)
{
    uint64_t status = 0;
    if (!cx_scan_uint(value, 599, &status) || status < 200) {
        return false;
    }
    fault->status = (unsigned)status;
    return true;
}

static bool set_delay(sbx_fault *fault, cx_str value)
{
    uint64_t millis = 0;
    if (cx_scan_uint(value, MAX_DELAY_MS, &millis)) {
        fault->delay_ms = (int64_t)millis;
        return true;
    }
    return value.len > 0 && !cx_is_digit(value.ptr[value.len - 1]) &&
           cx_scan_duration_ms(value, &fault->delay_ms) && fault->delay_ms >= 0 &&
           fault->delay_ms <= MAX_DELAY_MS;
}

static bool set_redirect(sbx_fault *fault, cx_str value)
{
    return set_text(&fault->location, value);
}

static bool set_large(sbx_fault *fault, cx_str value)
{
    uint64_t bytes = 0;
    if (!cx_scan_uint(value, MAX_LARGE, &bytes)) {
        return false;
    }
    fault->large_bytes = (size_t)bytes;
    return true;
}

static bool set_method(sbx_fault *fault, cx_str value)
{
    return set_text(&fault->method, value);
}

static bool set_path(sbx_fault *fault, cx_str value)
{
    return set_text(&fault->path, value) && (value.ptr[0] == '/' || value.ptr[0] == '*');
}

static bool set_nth(sbx_fault *fault, cx_str value)
{
    return cx_scan_uint(value, UINT32_MAX, &fault->nth) && fault->nth > 0;
}

static bool set_count(sbx_fault *fault, cx_str value)
{
    return cx_scan_uint(value, UINT32_MAX, &fault->count) && fault->count > 0;
}

static bool set_probability(sbx_fault *fault, cx_str value)
{
    return cx_scan_probability(value, &fault->probability);
}

static bool set_partial(sbx_fault *fault, cx_str value)
{
    return cx_scan_uint(value, UINT32_MAX, &fault->partial) && fault->partial > 0;
}

static bool set_retry_after(sbx_fault *fault, cx_str value)
{
    return cx_scan_int64(value, &fault->retry_after_s) && fault->retry_after_s >= 0 &&
           fault->retry_after_s <= 86400;
}

static bool set_retry_after_date(sbx_fault *fault, cx_str value)
{
    fault->retry_after_date = true;
    return set_retry_after(fault, value);
}

static bool set_shape(sbx_fault *fault, cx_str value)
{
    return set_text(&fault->shape, value) && sbx_error_shape_find(value) != NULL;
}

static bool set_body(sbx_fault *fault, cx_str value)
{
    (void)set_text(&fault->body, value);
    return true; /* an empty one too */
}

static const key keys[] = {
    {"status", SBX_FAULT_STATUS, set_status, "a status from 200 to 599"},
    {"reset", SBX_FAULT_RESET, NULL, NULL},
    {"truncate", SBX_FAULT_TRUNCATE, NULL, NULL},
    {"bad-json", SBX_FAULT_BAD_JSON, NULL, NULL},
    {"expire-token", SBX_FAULT_EXPIRE_TOKEN, NULL, NULL},
    {"redirect", SBX_FAULT_REDIRECT, set_redirect, "a URL"},
    {"large", SBX_FAULT_LARGE, set_large, "a number of bytes up to 268435456"},
    {"partial", SBX_FAULT_PARTIAL, set_partial, "a number from 1"},
    {"delay", SBX_FAULT_NONE, set_delay, "milliseconds, or a time such as 2s, up to 10m"},
    {"method", SBX_FAULT_NONE, set_method, "an HTTP method"},
    {"path", SBX_FAULT_NONE, set_path, "a path that begins with / or *"},
    {"nth", SBX_FAULT_NONE, set_nth, "a number from 1"},
    {"count", SBX_FAULT_NONE, set_count, "a number from 1"},
    {"probability", SBX_FAULT_NONE, set_probability, "a fraction from 0 to 1"},
    {"retry-after", SBX_FAULT_NONE, set_retry_after, "seconds up to 86400"},
    {"retry-after-date", SBX_FAULT_NONE, set_retry_after_date, "seconds up to 86400"},
    {"shape", SBX_FAULT_NONE, set_shape, SBX_ERROR_SHAPE_NAMES},
    {"body", SBX_FAULT_NONE, set_body, "a text"},
};

static const key *find_key(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        if (cx_str_equal(cx_str_of(keys[i].name), name)) {
            return &keys[i];
        }
    }
    return NULL;
}

static void fault_deinit(sbx_fault *fault)
{
    cx_free(fault->method);
    cx_free(fault->path);
    cx_free(fault->location);
    cx_free(fault->shape);
    cx_free(fault->body);
    cx_free(fault->text);
    *fault = (sbx_fault){0};
}
CX_DEFINE_AUTO_VALUE(sbx_fault, fault_deinit)

static void fault_init(sbx_fault *fault)
{
    *fault = (sbx_fault){.retry_after_s = -1, .probability = 1.0};
}

static cxone_status set_key(sbx_fault *fault, cx_str name, cx_str value, bool has_value,
                            cxone_error **err)
{
    const key *row = find_key(name);
    if (row == NULL) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_ARG, "unknown key \"%.*s\" in the fault", CX_STR_ARG(name));
        cx_error_hint(err,
                      "the keys are status, reset, truncate, bad-json, expire-token, "
                      "redirect, large, partial, delay, method, path, nth, count, probability, "
                      "retry-after, retry-after-date, shape and body");
        return status;
    }
    if (row->set == NULL && has_value) {
        return cx_fail(err, CXONE_ERR_ARG, "\"%s\" in the fault takes no value", row->name);
    }
    if (row->set != NULL && !row->set(fault, value)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "bad value \"%.*s\" of \"%s\" in the fault: %s is wanted", CX_STR_ARG(value),
                       row->name, row->wanted);
    }
    if (row->kind != SBX_FAULT_NONE) {
        if (fault->kind != SBX_FAULT_NONE) {
            return cx_fail(err, CXONE_ERR_ARG, "the fault asks for two things at once");
        }
        fault->kind = row->kind;
    }
    return CXONE_OK;
}

/* Checks the rule as a whole and adds it. */
static cxone_status finish(sbx_fault_rules *rules, sbx_fault *fault, cx_str text, cxone_error **err)
{
    if (fault->kind == SBX_FAULT_NONE && fault->delay_ms == 0) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_ARG, "the fault \"%.*s\" does not say what goes wrong",
                    CX_STR_ARG(text));
        cx_error_hint(err, "add status=N, reset, truncate, bad-json, expire-token, redirect=URL, "
                           "large=BYTES, partial=N or delay=TIME");
        return status;
    }
    if (fault->kind != SBX_FAULT_STATUS &&
        (fault->retry_after_s >= 0 || fault->shape != NULL || fault->body != NULL)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "retry-after, shape and body in the fault need a status beside them");
    }
    if (fault->nth > 0 && fault->count == 0) {
        fault->count = 1;
    }
    if (fault->nth == 0) {
        fault->nth = 1;
    }
    fault->text = sbx_dup(text);
    rules->items = sbx_grow(rules->items, &rules->capacity, rules->count, sizeof *rules->items);
    rules->items[rules->count] = *fault;
    rules->count++;
    *fault = (sbx_fault){0};
    return CXONE_OK;
}

cxone_status sbx_fault_rules_add_text(sbx_fault_rules *rules, cx_str text, cxone_error **err)
{
    CX_AUTO(sbx_fault) sbx_fault fault;
    fault_init(&fault);
    cx_str rest = text;
    cx_str piece;
    while (cx_str_next(&rest, ';', &piece)) {
        const cx_str pair = cx_str_trim(piece);
        if (pair.len == 0) {
            continue;
        }
        const size_t equals = cx_str_find(pair, '=');
        const cx_str name = cx_str_trim(cx_str_slice(pair, 0, equals));
        const cx_str value = cx_str_trim(cx_str_slice(pair, equals + 1, pair.len));
        CX_TRY(set_key(&fault, name, value, equals < pair.len, err));
    }
    return finish(rules, &fault, text, err);
}

/* The value of a JSON member as the text form has it. */
static bool value_text(const cx_json_value *value, cx_buf *out, bool *is_flag)
{
    int64_t integer = 0;
    double real = 0;
    bool flag = false;
    *is_flag = cx_json_boolean(value, &flag);
    if (*is_flag) {
        return flag;
    }
    if (cx_json_integer(value, &integer)) {
        cx_buf_printf(out, "%lld", (long long)integer);
    } else if (cx_json_real(value, &real)) {
        cx_buf_printf(out, "%f", real);
    } else if (cx_json_type(value) == CXONE_TYPE_STRING) {
        cx_buf_append(out, cx_json_text(value));
    } else {
        return false;
    }
    return true;
}

cxone_status sbx_fault_rules_add_json(sbx_fault_rules *rules, const cx_json_value *object,
                                      cxone_error **err)
{
    if (cx_json_type(object) != CXONE_TYPE_OBJECT) {
        return cx_fail(err, CXONE_ERR_ARG, "a fault is a JSON object");
    }
    CX_AUTO(sbx_fault) sbx_fault fault;
    fault_init(&fault);
    for (const char *name = cx_json_next_key(object, NULL); name != NULL;
         name = cx_json_next_key(object, name)) {
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        bool is_flag = false;
        if (!value_text(cx_json_get(object, name), &value, &is_flag)) {
            return cx_fail(err, CXONE_ERR_ARG, "bad type of \"%s\" in the fault", name);
        }
        sbx_check(&value);
        CX_TRY(set_key(&fault, cx_str_of(name), cx_buf_view(&value), !is_flag, err));
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    cx_json_write_value(&w, object);
    sbx_check(&text);
    return finish(rules, &fault, cx_buf_view(&text), err);
}

void sbx_fault_rules_deinit(sbx_fault_rules *rules)
{
    for (size_t i = 0; i < rules->count; i++) {
        fault_deinit(&rules->items[i]);
    }
    cx_free(rules->items);
    *rules = (sbx_fault_rules){0};
}

void sbx_faults_init(sbx_faults *faults, sbx_fault_rules *rules, uint64_t seed)
{
    *faults = (sbx_faults){.next_id = 1, .random_state = seed};
    sbx_faults_add(faults, rules);
}

void sbx_faults_deinit(sbx_faults *faults)
{
    sbx_fault_rules_deinit(&faults->rules);
}

void sbx_faults_add(sbx_faults *faults, sbx_fault_rules *rules)
{
    sbx_fault_rules *mine = &faults->rules;
    for (size_t i = 0; i < rules->count; i++) {
        mine->items = sbx_grow(mine->items, &mine->capacity, mine->count, sizeof *mine->items);
        mine->items[mine->count] = rules->items[i];
        mine->items[mine->count].id = faults->next_id;
        mine->count++;
        faults->next_id++;
    }
    rules->count = 0; /* they are mine now */
    sbx_fault_rules_deinit(rules);
}

void sbx_faults_clear(sbx_faults *faults)
{
    sbx_fault_rules_deinit(&faults->rules);
}

/* Whether the whole text matches a pattern in which * stands for anything. */
static bool matches_pattern(cx_str pattern, cx_str text)
{
    size_t p = 0;
    size_t t = 0;
    size_t star = pattern.len; /* position after the last * met; pattern.len + 1: see below */
    size_t resume = 0;
    bool met_star = false;
    while (t < text.len) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            met_star = true;
            star = ++p;
            resume = t;
        } else if (p < pattern.len && cx_to_lower(pattern.ptr[p]) == cx_to_lower(text.ptr[t])) {
            p++;
            t++;
        } else if (met_star) {
            p = star;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.ptr[p] == '*') {
        p++;
    }
    return p == pattern.len;
}

static bool meets_path(const sbx_fault *fault, cx_str path)
{
    const cx_str wanted = cx_str_of(fault->path);
    if (wanted.len == 0) {
        return true;
    }
    if (cx_str_find(wanted, '*') < wanted.len) {
        return matches_pattern(wanted, path);
    }
    return cx_str_equal_nocase(cx_str_slice(path, 0, wanted.len), wanted);
}

/* splitmix64: repeatable from the seed, and good enough to decide who meets a fault. */
static double next_fraction(sbx_faults *faults)
{
    faults->random_state += 0x9e3779b97f4a7c15U;
    uint64_t z = faults->random_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return (double)((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
}

/* Counts the call for one rule; true when the rule acts on it. */
static bool acts(sbx_faults *faults, sbx_fault *fault, cx_str method, cx_str path)
{
    if ((fault->method != NULL && !cx_str_equal_nocase(cx_str_of(fault->method), method)) ||
        !meets_path(fault, path)) {
        return false;
    }
    fault->seen++;
    return fault->seen >= fault->nth && (fault->count == 0 || fault->hits < fault->count) &&
           (fault->probability >= 1.0 || next_fraction(faults) < fault->probability);
}

const sbx_fault *sbx_faults_match(sbx_faults *faults, cx_str method, cx_str path)
{
    sbx_fault *first = NULL;
    for (size_t i = 0; i < faults->rules.count; i++) {
        sbx_fault *fault = &faults->rules.items[i];
        if (acts(faults, fault, method, path) && first == NULL) {
            first = fault;
            fault->hits++;
        }
    }
    return first;
}

void sbx_faults_write(const sbx_faults *faults, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < faults->rules.count; i++) {
        const sbx_fault *fault = &faults->rules.items[i];
        cx_json_begin_object(w);
        cx_json_member_integer(w, "id", (int64_t)fault->id);
        cx_json_member_string(w, "rule", cx_str_of(fault->text));
        cx_json_member_integer(w, "seen", (int64_t)fault->seen);
        cx_json_member_integer(w, "hits", (int64_t)fault->hits);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}
