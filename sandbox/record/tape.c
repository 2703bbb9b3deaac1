#include "sandbox/record/tape.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/record/folder.h"

#include "base/banned.h"

enum {
    MAX_FILE = 128 * 1024 * 1024,
    MAX_OMITTED = 512 * 1024 * 1024 /* bytes: as much as an answer may have */
};

struct sbx_tape {
    sbx_rules *rules;
    sbx_masker exact;
    sbx_masker shape;
    sbx_track *tracks;
    size_t count;
    size_t capacity;
};

static cxone_status read_file(const char *folder, const char *name, cx_buf *out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_printf(&path, "%s/%s", folder, name);
    sbx_check(&path);
    char part[16384];
    char reason[128];
    size_t got = 0;
    FILE *file = fopen(path.ptr, "re");
    while (file != NULL && (got = fread(part, 1, sizeof part, file)) > 0) {
        cx_buf_append(out, (cx_str){part, got});
    }
    const bool failed = file == NULL || ferror(file) != 0;
    const char *why = strerror_r(errno, reason, sizeof reason);
    if (file != NULL) {
        (void)fclose(file);
    }
    if (failed) {
        return cx_fail(err, CXONE_ERR_IO, "cannot read \"%s\": %s", path.ptr, why);
    }
    return cx_buf_status(out) == CXONE_OK
               ? CXONE_OK
               : cx_fail(err, CXONE_ERR_TOO_LARGE, "\"%s\" is too large", path.ptr);
}

static cxone_status damaged(const char *folder, const char *name, const char *why,
                            cxone_error **err)
{
    return cx_fail_hint(err, CXONE_ERR_ARG, "a recording is a folder that --record wrote",
                        "\"%s/%s\" is no part of a recording: %s", folder, name, why);
}

static bool is_format(const cx_json_value *root, int64_t *version)
{
    return cx_str_equal(cx_json_get_text(root, "format"), CX_LIT(SBX_RECORD_FORMAT)) &&
           cx_json_integer(cx_json_get(root, "version"), version);
}

/* Reads a file of the recording and judges its head. */
static cxone_status read_document(const char *folder, const char *name, cx_json **out,
                                  cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_FILE);
    CX_TRY(read_file(folder, name, &text, err));
    CX_AUTO(cx_error) cxone_error *cause = NULL;
    CX_AUTO(cx_json) cx_json *document = NULL;
    int64_t version = 0;
    if (cx_json_parse(cx_buf_view(&text), &document, &cause) != CXONE_OK) {
        return damaged(folder, name, cause->message, err);
    }
    if (!is_format(cx_json_root(document), &version)) {
        return damaged(folder, name, "its \"format\" is another", err);
    }
    if (version != SBX_RECORD_VERSION) {
        return damaged(folder, name, "its \"version\" is another", err);
    }
    CX_MOVE(out, document);
    return CXONE_OK;
}

static bool is_text(const cx_json_value *object, const char *key)
{
    return cx_json_type(cx_json_get(object, key)) == CXONE_TYPE_STRING;
}

static bool is_text_or_absent(const cx_json_value *object, const char *key)
{
    return cx_json_get(object, key) == NULL || is_text(object, key);
}

/* What is no header of an answer, but of the way that it takes. */
static bool is_of_the_way(cx_str name)
{
    static const char *const names[] = {"Connection", "Content-Length",    "Date",    "Keep-Alive",
                                        "TE",         "Transfer-Encoding", "Trailer", "Upgrade"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (cx_str_equal_nocase(name, cx_str_of(names[i]))) {
            return true;
        }
    }
    return false;
}

static bool is_token(cx_str text)
{
    const cx_str others = CX_LIT("!#$%&'*+-.^_`|~");
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (!cx_is_alpha(c) && !cx_is_digit(c) && cx_str_find(others, c) == others.len) {
            return false;
        }
    }
    return text.len > 0;
}

static const char *judge_headers(const cx_json_value *headers)
{
    if (headers != NULL && cx_json_type(headers) != CXONE_TYPE_OBJECT) {
        return "its \"headers\" are no object";
    }
    for (const char *name = cx_json_next_key(headers, NULL); name != NULL;
         name = cx_json_next_key(headers, name)) {
        const cx_str value = cx_json_text(cx_json_get(headers, name));
        if (value.ptr == NULL || cx_str_find(value, '\n') < value.len ||
            cx_str_find(value, '\r') < value.len) {
            return "a header is no line of text";
        }
        if (!is_token(cx_str_of(name)) || is_of_the_way(cx_str_of(name))) {
            return "a header has a name that no answer may bring";
        }
    }
    return NULL;
}

/* The body of a reply: one at most, and none where there is no place for it. */
static const char *judge_body(const cx_json_value *reply, int64_t status)
{
    static const char *const forms[] = {"json", "form", "text", "omitted"};
    const cx_json_value *omitted = cx_json_get(reply, "omitted");
    size_t bodies = 0;
    int64_t bytes = 0;
    for (size_t i = 0; i < CX_COUNT(forms); i++) {
        bodies += cx_json_get(reply, forms[i]) != NULL ? 1 : 0;
    }
    if (bodies > 1) {
        return "its \"reply\" has more than one body";
    }
    if (bodies > 0 && (status == 204 || status == 304)) {
        return "its \"reply\" has a body that its status does not allow";
    }
    if (omitted != NULL && (!cx_json_integer(cx_json_get(omitted, "bytes"), &bytes) || bytes < 0 ||
                            bytes > MAX_OMITTED)) {
        return "its \"omitted\" is incomplete";
    }
    return NULL;
}

/* What is wrong with a reply; NULL: nothing. */
static const char *judge_reply(const cx_json_value *reply)
{
    static const char *const endings[] = {"truncated", "reset"};
    const cx_json_value *ending = cx_json_get(reply, "ending");
    int64_t status = 0;
    if (!cx_json_integer(cx_json_get(reply, "status"), &status) || status < 200 || status > 999 ||
        !is_text_or_absent(reply, "form") || !is_text_or_absent(reply, "text")) {
        return "its \"reply\" is incomplete";
    }
    bool known = ending == NULL;
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        known = known || cx_str_equal(cx_json_text(ending), cx_str_of(endings[i]));
    }
    if (!known) {
        return "its \"ending\" is neither truncated nor reset";
    }
    const char *wrong = judge_body(reply, status);
    return wrong != NULL ? wrong : judge_headers(cx_json_get(reply, "headers"));
}

/* What is wrong with an exchange; NULL: nothing. */
static const char *judge(const cx_json_value *root, sbx_subject *subject)
{
    const cx_json_value *request = cx_json_get(root, "request");
    const cx_json_value *reply = cx_json_get(root, "reply");
    const cx_str word = cx_json_get_text(root, "subject");
    bool known = false;
    for (int i = SBX_SUBJECT_CALL; i <= SBX_SUBJECT_DISCOVERY && !known; i++) {
        *subject = (sbx_subject)i;
        known = cx_str_equal(word, cx_str_of(sbx_subject_word(*subject)));
    }
    if (!known) {
        return "its \"subject\" is none of call, login and discovery";
    }
    if (!is_token(cx_json_get_text(request, "method")) || !is_text(request, "path") ||
        !is_text(request, "query") || !is_text_or_absent(request, "form") ||
        !is_text_or_absent(request, "text")) {
        return "its \"request\" is incomplete";
    }
    return judge_reply(reply);
}

static char *question(sbx_masker *masker, const cx_json_value *request)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    const sbx_question_parts parts = {
        .method = cx_json_text(cx_json_get(request, "method")),
        .path = cx_json_text(cx_json_get(request, "path")),
        .query = cx_json_text(cx_json_get(request, "query")),
        .json = cx_json_get(request, "json"),
        .form = cx_json_text(cx_json_get(request, "form")),
        .text = cx_json_text(cx_json_get(request, "text")),
    };
    sbx_note_question(masker, &parts, &text);
    return sbx_take(&text);
}

static cxone_status add_track(sbx_tape *tape, const char *folder, const char *name,
                              cxone_error **err)
{
    sbx_track track = {.used = false};
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_TRY(read_document(folder, name, &document, err));
    const char *wrong = judge(cx_json_root(document), &track.subject);
    if (wrong != NULL) {
        return damaged(folder, name, wrong, err);
    }
    (void)snprintf(track.name, sizeof track.name, "%s", name);
    const cx_json_value *request = cx_json_get(cx_json_root(document), "request");
    track.exact = question(&tape->exact, request);
    track.shape = question(&tape->shape, request);
    CX_MOVE(&track.document, document);
    tape->tracks = sbx_grow(tape->tracks, &tape->capacity, tape->count, sizeof *tape->tracks);
    tape->tracks[tape->count++] = track;
    return CXONE_OK;
}

/* "000001.json". */
static bool is_exchange(cx_str name)
{
    const cx_str suffix = CX_LIT(SBX_EXCHANGE_SUFFIX);
    uint64_t number = 0;
    return cx_str_ends_with(name, suffix) && name.len < 32 &&
           cx_scan_uint(cx_str_slice(name, 0, name.len - suffix.len), UINT64_MAX, &number);
}

static int by_number(const void *a, const void *b)
{
    const cx_str left = cx_str_of(*(char *const *)a);
    const cx_str right = cx_str_of(*(char *const *)b);
    return left.len != right.len ? (left.len < right.len ? -1 : 1) : cx_str_compare(left, right);
}

typedef struct name_list {
    char **items;
    size_t count;
    size_t capacity;
} name_list;

static void name_list_deinit(name_list *names)
{
    for (size_t i = 0; i < names->count; i++) {
        cx_free(names->items[i]);
    }
    cx_free(names->items);
}
CX_DEFINE_AUTO_VALUE(name_list, name_list_deinit)

/* The exchanges in the folder, in their order. Hidden files are what a crash left behind. */
static cxone_status list_names(const char *folder, name_list *names, cxone_error **err)
{
    DIR *entries = opendir(folder);
    if (entries == NULL) {
        char reason[128];
        return cx_fail(err, CXONE_ERR_IO, "cannot read the folder \"%s\": %s", folder,
                       strerror_r(errno, reason, sizeof reason));
    }
    cxone_status status = CXONE_OK;
    const struct dirent *entry = NULL;
    while (status == CXONE_OK && (entry = readdir(entries)) != NULL) { /* NOLINT: one thread */
        const cx_str name = cx_str_of(entry->d_name);
        if (is_exchange(name)) {
            names->items =
                sbx_grow(names->items, &names->capacity, names->count, sizeof *names->items);
            names->items[names->count++] = sbx_dup(name);
        } else if (name.ptr[0] != '.' && !cx_str_equal(name, CX_LIT(SBX_RECORDING_FILE)) &&
                   !cx_str_equal(name, CX_LIT(SBX_RULES_FILE))) {
            status = damaged(folder, entry->d_name, "no file of a recording has that name", err);
        }
    }
    (void)closedir(entries);
    if (names->count > 1) {
        qsort(names->items, names->count, sizeof *names->items, by_number);
    }
    return status;
}

static cxone_status read_rules(const char *folder, const char *other, sbx_rules **out,
                               cxone_error **err)
{
    if (other != NULL) {
        return sbx_rules_load(other, out, err);
    }
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_printf(&path, "%s/" SBX_RULES_FILE, folder);
    sbx_check(&path);
    return sbx_rules_load(path.ptr, out, err);
}

cxone_status sbx_tape_open(const char *folder, const char *rules, sbx_tape **out, cxone_error **err)
{
    CX_AUTO(name_list) name_list names = {0};
    CX_AUTO(cx_json) cx_json *head = NULL;
    CX_AUTO(sbx_tape) sbx_tape *tape = sbx_new(1, sizeof *tape);
    CX_TRY(list_names(folder, &names, err));
    CX_TRY(read_document(folder, SBX_RECORDING_FILE, &head, err));
    CX_TRY(read_rules(folder, rules, &tape->rules, err));
    sbx_masker_init(&tape->exact, tape->rules, SBX_MASKING_NONE);
    sbx_masker_init(&tape->shape, tape->rules, SBX_MASKING_SHAPE);
    for (size_t i = 0; i < names.count; i++) {
        CX_TRY(add_track(tape, folder, names.items[i], err));
    }
    CX_MOVE(out, tape);
    return CXONE_OK;
}

void sbx_tape_free(sbx_tape *tape)
{
    if (tape == NULL) {
        return;
    }
    for (size_t i = 0; i < tape->count; i++) {
        cx_json_free(tape->tracks[i].document);
        cx_free(tape->tracks[i].exact);
        cx_free(tape->tracks[i].shape);
    }
    sbx_masker_deinit(&tape->exact);
    sbx_masker_deinit(&tape->shape);
    sbx_rules_free(tape->rules);
    cx_free(tape->tracks);
    cx_free(tape);
}

size_t sbx_tape_count(const sbx_tape *tape)
{
    return tape->count;
}

/* A wildcard stays within one value. */
static bool is_border(char c)
{
    return c == '"' || c == '&' || c == '/' || c == '\n';
}

bool sbx_tape_fits(cx_str recorded, cx_str asked)
{
    size_t r = 0;
    size_t a = 0;
    size_t star = recorded.len; /* the last wildcard, and what it has eaten up to */
    size_t resume = 0;
    while (a < asked.len) {
        if (r < recorded.len && recorded.ptr[r] == SBX_WILDCARD) {
            star = r++;
            resume = a;
        } else if (r < recorded.len && recorded.ptr[r] == asked.ptr[a]) {
            r++;
            a++;
        } else if (star < recorded.len && !is_border(asked.ptr[resume])) {
            r = star + 1;
            a = ++resume;
        } else {
            return false;
        }
    }
    while (r < recorded.len && recorded.ptr[r] == SBX_WILDCARD) {
        r++;
    }
    return r == recorded.len;
}

/* Of the tracks that fit: the first that has not answered yet, else the last. */
static sbx_track *choose(sbx_tape *tape, cx_str asked, bool loosely)
{
    sbx_track *chosen = NULL;
    for (size_t i = 0; i < tape->count && (chosen == NULL || chosen->used); i++) {
        sbx_track *track = &tape->tracks[i];
        const bool fits = loosely ? sbx_tape_fits(cx_str_of(track->shape), asked)
                                  : cx_str_equal(cx_str_of(track->exact), asked);
        if (track->subject != SBX_SUBJECT_LOGIN && fits) {
            chosen = track;
        }
    }
    return chosen;
}

static size_t common(cx_str a, cx_str b)
{
    size_t length = 0;
    while (length < a.len && length < b.len && a.ptr[length] == b.ptr[length]) {
        length++;
    }
    return length;
}

/* The one with which the question has most in common from the beginning. */
static const sbx_track *find_nearest(const sbx_tape *tape, cx_str asked)
{
    const sbx_track *nearest = NULL;
    size_t best = 0;
    for (size_t i = 0; i < tape->count; i++) {
        const size_t length = common(cx_str_of(tape->tracks[i].exact), asked);
        if (tape->tracks[i].subject == SBX_SUBJECT_CALL && (nearest == NULL || length > best)) {
            nearest = &tape->tracks[i];
            best = length;
        }
    }
    return nearest;
}

const sbx_track *sbx_tape_find(sbx_tape *tape, const sbx_request *request, bool *loosely,
                               const sbx_track **nearest)
{
    CX_AUTO(cx_buf) cx_buf exact;
    CX_AUTO(cx_buf) cx_buf shape;
    cx_buf_init(&exact, SBX_MAX_TEXT);
    cx_buf_init(&shape, SBX_MAX_TEXT);
    sbx_note_request(&tape->exact, request, &exact);
    *loosely = false;
    *nearest = NULL;
    sbx_track *found = choose(tape, cx_buf_view(&exact), false);
    if (found == NULL) {
        sbx_note_request(&tape->shape, request, &shape);
        *loosely = true;
        found = choose(tape, cx_buf_view(&shape), true);
    }
    if (found == NULL) {
        *nearest = find_nearest(tape, cx_buf_view(&exact));
        return NULL;
    }
    found->used = true;
    return found;
}
