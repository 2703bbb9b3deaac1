#include "config/keys.h"

#include "base/compiler.h"
#include "base/nearest.h"

#include "base/banned.h"

static const cxone_key rows[] = {
#define ROW(id, name, kind, fallback, environment, alias, starter, flag, choices, summary) \
    {CX_KEY_##id, CX_KIND_##kind, name, fallback, environment,                             \
     alias,       starter,        flag, choices,  summary},
    CX_KEYS(ROW)
#undef ROW
};

/* Environment variables of ours that set no value of their own. */
static const struct {
    cx_str name;
    bool in_env_file; /* harmless there; the others would be expected to work, and do not */
} others[] = {
    {CX_LIT_INIT("CXONE_CONFIG"), false},        {CX_LIT_INIT("CXONE_PROFILE"), false},
    {CX_LIT_INIT("CXONE_EXEC_PATH"), false},     {CX_LIT_INIT("CXONE_SANDBOX_URL"), true},
    {CX_LIT_INIT("CXONE_SUBJECT_TOKEN"), false},
};

const cxone_key *cx_key_row(cx_key id)
{
    return &rows[id];
}

const cxone_key *cx_key_find(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (cx_str_equal(name, cx_str_of(rows[i].name))) {
            return &rows[i];
        }
    }
    return NULL;
}

const cxone_key *cx_key_of_variable(cx_str variable, cx_name_rank *rank)
{
    for (size_t i = 0; i < CX_COUNT(rows) && variable.len != 0; i++) {
        if (cx_str_equal(variable, cx_str_of(rows[i].environment))) {
            *rank = CX_NAME_PRIMARY;
            return &rows[i];
        }
        if (cx_str_equal(variable, cx_str_of(rows[i].alias))) {
            *rank = CX_NAME_ALIAS;
            return &rows[i];
        }
        if (cx_str_equal(variable, cx_str_of(rows[i].starter))) {
            *rank = CX_NAME_STARTER;
            return &rows[i];
        }
    }
    *rank = CX_NAME_NONE;
    return NULL;
}

/* The best name seen so far in a search for what was meant. */
typedef struct candidate {
    const void *what;
    unsigned distance;
} candidate;

static void consider(candidate *best, cx_str wrong, const char *right, const void *what)
{
    if (right == NULL) {
        return;
    }
    const cx_str name = cx_str_of(right);
    const bool abbreviated =
        wrong.len >= 4 && cx_str_equal_nocase(cx_str_slice(name, 0, wrong.len), wrong);
    const unsigned distance = abbreviated ? 1 : cx_str_distance(wrong, name);
    if (distance < best->distance) {
        *best = (candidate){what, distance};
    }
}

const cxone_key *cx_key_nearest(cx_str name)
{
    candidate best = {NULL, cx_nearest_limit(name) + 1};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        consider(&best, name, rows[i].name, &rows[i]);
        consider(&best, name, rows[i].starter, &rows[i]);
        consider(&best, name, rows[i].environment, &rows[i]);
        consider(&best, name, rows[i].alias, &rows[i]);
    }
    return best.what;
}

const char *cx_variable_nearest(cx_str variable)
{
    /* The common prefix says nothing about how near two names are. */
    const size_t prefix = sizeof "CXONE_" - 1;
    const cx_str tail = cx_str_slice(variable, prefix, variable.len);
    candidate best = {NULL, cx_nearest_limit(tail) + 1};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        consider(&best, tail, rows[i].environment + prefix, rows[i].environment);
        if (rows[i].alias != NULL) {
            consider(&best, tail, rows[i].alias + prefix, rows[i].alias);
        }
    }
    for (size_t i = 0; i < CX_COUNT(others); i++) {
        consider(&best, tail, others[i].name.ptr + prefix, others[i].name.ptr);
    }
    return best.what;
}

bool cx_variable_is_other(cx_str variable, bool *in_env_file)
{
    for (size_t i = 0; i < CX_COUNT(others); i++) {
        if (cx_str_equal(variable, others[i].name)) {
            *in_env_file = others[i].in_env_file;
            return true;
        }
    }
    return false;
}

const char *cx_key_type(const cxone_key *key)
{
    switch (key->kind) {
    case CX_KIND_URL:
        return "URL";
    case CX_KIND_UUID:
        return "UUID";
    case CX_KIND_TEXT:
        return "TEXT";
    case CX_KIND_SECRET:
        return "SECRET";
    case CX_KIND_DURATION:
        return "DURATION";
    case CX_KIND_VERSION:
        return "vNN.N";
    case CX_KIND_LIST:
    case CX_KIND_RATES:
        return "LIST";
    case CX_KIND_FILE:
        return "FILE";
    case CX_KIND_CHOICE:
    case CX_KIND_INTEGER:
        return key->choices;
    }
    return "TEXT";
}

bool cx_key_is_credential(cx_key id)
{
    return id == CX_KEY_CLIENT_ID || id == CX_KEY_CLIENT_SECRET || id == CX_KEY_ACCESS_KEY_ID ||
           id == CX_KEY_ACCESS_KEY_SECRET;
}

bool cx_key_says_who(cx_key id)
{
    return cx_key_is_credential(id) || id == CX_KEY_ACCESS_TOKEN;
}
