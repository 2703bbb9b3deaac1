#include "json/stream.h"

#include <inttypes.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "json/slice.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- what is looked for */

static bool parse_path(cx_str text, cx_stream_path *path)
{
    cx_str name;
    path->count = 0;
    while (cx_str_next(&text, '.', &name)) {
        if (name.len == 0 || name.len > CX_STREAM_NAME || path->count == CX_STREAM_NAMES) {
            return false;
        }
        path->name[path->count++] = name;
    }
    return path->count != 0;
}

static cxone_status add_path(cx_json_stream *s, cx_str text, cxone_error **err)
{
    if (s->paths == CX_STREAM_PATHS || !parse_path(text, &s->path[s->paths])) {
        return cx_fail(err, CXONE_ERR_ARG, "no path of a JSON value: \"%.*s\"",
                       CX_STR_ARG(cx_str_printable(text, 80)));
    }
    s->paths++;
    return CXONE_OK;
}

static cxone_status parse_list(cx_json_stream *s, cx_str list, cxone_error **err)
{
    cx_str word;
    while (cx_str_next(&list, '|', &word)) {
        if (cx_str_equal(word, CX_LIT("*"))) {
            s->any_array = true;
        } else if (cx_str_equal(word, CX_LIT("."))) {
            s->root_array = true;
        } else {
            CX_TRY(add_path(s, word, err));
        }
    }
    s->list_paths = s->paths;
    return CXONE_OK;
}

cxone_status cx_json_stream_init(cx_json_stream *stream, const char *list,
                                 const char *const *wanted, size_t wanted_count, size_t max_record,
                                 cxone_error **err)
{
    *stream = (cx_json_stream){.max_record = max_record != 0 ? max_record : CX_MAX_RECORD};
    cx_buf_init(&stream->kept, stream->max_record > CX_MAX_MARK ? stream->max_record : CX_MAX_MARK);
    cx_json_stream_reset(stream);
    CX_TRY(parse_list(stream, cx_str_of(list), err));
    for (size_t i = 0; i < wanted_count; i++) {
        CX_TRY(add_path(stream, cx_str_of(wanted[i]), err));
    }
    return CXONE_OK;
}

void cx_json_stream_reset(cx_json_stream *stream)
{
    cx_json_scan_init(&stream->scan, CX_MAX_JSON_DEPTH);
    stream->scan.levels = 1;
    cx_buf_reset(&stream->kept);
    stream->piece = (cx_str){NULL, 0};
    stream->at = 0;
    stream->start = 0;
    stream->before = 0;
    stream->ended = false;
    stream->status = CXONE_OK;
    stream->wrapper = false;
    stream->seen = (cx_stream_set){0, 0};
    stream->list = CX_LIST_ABSENT;
    stream->list_depth = 0;
    stream->kept_kind = CX_STREAM_MORE;
    stream->in_key = false;
}

void cx_json_stream_deinit(cx_json_stream *stream)
{
    cx_buf_deinit(&stream->kept);
}

/* ---------------------------------------------------------------- failures */

/* How much of what is being kept, or of a key, has come. */
static size_t length_so_far(const cx_json_stream *s)
{
    return s->kept.len + (s->at - s->start);
}

static size_t kept_ceiling(const cx_json_stream *s)
{
    return s->kept_kind == CX_STREAM_RECORD ? s->max_record : CX_MAX_MARK;
}

static bool is_too_large(const cx_json_stream *s)
{
    return s->kept_kind != CX_STREAM_MORE && length_so_far(s) > kept_ceiling(s);
}

/* What is too large is so before all else, that the outcome does not depend on the pieces. */
static void fail(cx_json_stream *s, cxone_status status, const char *fault)
{
    s->status = status;
    s->fault = fault;
    s->fault_at = s->before + s->at;
    if (is_too_large(s)) {
        s->status = CXONE_ERR_TOO_LARGE;
        s->fault_at -= length_so_far(s);
    }
}

/* Refuses the value whose first byte was just passed. */
static void refuse_value(cx_json_stream *s, cxone_status status, const char *fault)
{
    fail(s, status, fault);
    s->fault_at--;
}

static cxone_status report(const cx_json_stream *s, cxone_error **err)
{
    switch ((int)s->status) {
    case CXONE_ERR_NOMEM:
        return cx_fail_nomem(err);
    case CXONE_ERR_SYNTAX:
        return cx_fail(err, s->status, "invalid JSON at byte %" PRIu64 ": %s", s->fault_at,
                       s->fault);
    case CXONE_ERR_TOO_LARGE:
        return cx_fail(err, s->status, "the %s at byte %" PRIu64 " is larger than %zu bytes",
                       s->kept_kind == CX_STREAM_RECORD ? "record" : "value", s->fault_at,
                       kept_ceiling(s));
    default:
        return cx_fail(err, s->status, "%s at byte %" PRIu64, s->fault, s->fault_at);
    }
}

/* ---------------------------------------------------------------- keys */

/* The paths of a set whose name number `index` is this key. */
static uint32_t matching(const cx_json_stream *s, uint32_t set, unsigned index, cx_str key)
{
    uint32_t found = 0;
    for (size_t i = 0; i < s->paths && set >> i != 0; i++) {
        if ((set >> i & 1) != 0 && index < s->path[i].count &&
            cx_slice_is(key, s->path[i].name[index])) {
            found |= UINT32_C(1) << i;
        }
    }
    return found;
}

/* The paths of a set that have no more names than these. */
static uint32_t complete(const cx_json_stream *s, uint32_t set, unsigned names)
{
    uint32_t found = 0;
    for (size_t i = 0; i < s->paths && set >> i != 0; i++) {
        if ((set >> i & 1) != 0 && s->path[i].count == names) {
            found |= UINT32_C(1) << i;
        }
    }
    return found;
}

static void begin_key(cx_json_stream *s)
{
    s->in_key = true;
    s->key_len = 0;
    s->start = s->at - 1;
}

/* Keeps what this piece has of a key, as much as there is room for: what is cut off is too long for
 * any name, however it is escaped. */
static void keep_key(cx_json_stream *s)
{
    const size_t more = s->at - s->start;
    const size_t room = sizeof s->key - s->key_len;
    const size_t kept = more < room ? more : room;
    if (kept != 0) {
        memcpy(s->key + s->key_len, s->piece.ptr + s->start, kept);
    }
    s->key_len += kept;
    s->start = s->at;
}

static void end_key(cx_json_stream *s)
{
    const unsigned depth = s->scan.depth;
    cx_str key = cx_str_slice(s->piece, s->start, s->at);
    if (s->key_len != 0) {
        keep_key(s);
        key = (cx_str){s->key, s->key_len};
    }
    s->in_key = false;
    s->hit.plain = matching(s, s->open[depth].plain, depth - 1, key);
    s->hit.wrapped = depth > 1 ? matching(s, s->open[depth].wrapped, depth - 2, key) : 0;
    s->hit_wrapper = depth == 1 && cx_slice_is_nocase(key, CX_LIT("resultSet"));
}

/* ---------------------------------------------------------------- values */

static void keep(cx_json_stream *s, cx_stream_kind kind, size_t mark)
{
    s->kept_kind = kind;
    s->kept_mark = mark;
    s->start = s->at - 1;
}

/* Goes down into the object or array that begins. */
static void enter(cx_json_stream *s, cx_stream_set goes_on)
{
    s->open[s->scan.depth] = goes_on;
    s->scan.levels = s->scan.depth + 1;
}

static void begin_list(cx_json_stream *s, char first, bool guessed)
{
    if (first != '[') {
        if (s->list != CX_LIST_ARRAY) {
            s->list = first == 'n' ? CX_LIST_NULL : CX_LIST_OTHER;
        }
    } else if (s->list != CX_LIST_ARRAY) {
        s->list = CX_LIST_ARRAY;
        s->guessed = guessed;
        s->list_depth = s->scan.depth;
        s->scan.levels = s->scan.depth + 1;
    } else if (!guessed || s->guessed) {
        refuse_value(s, CXONE_ERR_REPLY, "a second list of records");
    }
}

/* The bits of every path. */
static uint32_t all_paths(const cx_json_stream *s)
{
    return (UINT32_C(1) << s->paths) - 1;
}

static void begin_root(cx_json_stream *s, char first)
{
    if (s->root_array || (s->any_array && first == '[')) {
        begin_list(s, first, false);
    }
    if (first == '{') {
        enter(s, (cx_stream_set){all_paths(s), 0});
    }
}

static void begin_mark(cx_json_stream *s, uint32_t marks, cx_stream_set done)
{
    if ((done.plain & s->seen.plain) != 0 || (done.wrapped & s->seen.wrapped) != 0) {
        refuse_value(s, CXONE_ERR_SYNTAX, "a key occurs twice in one object");
        return;
    }
    s->seen.plain |= done.plain;
    s->seen.wrapped |= done.wrapped;
    size_t mark = 0;
    while ((marks >> (s->list_paths + mark) & 1) == 0) {
        mark++;
    }
    keep(s, CX_STREAM_MARK, mark);
}

/* The value of the key that came last, with `level` objects around it. */
static void begin_member(cx_json_stream *s, char first, unsigned level)
{
    const cx_stream_set done = {complete(s, s->hit.plain, level),
                                complete(s, s->hit.wrapped, level - 1)};
    const uint32_t ends = done.plain | done.wrapped;
    const uint32_t lists = ends & ((UINT32_C(1) << s->list_paths) - 1);
    const bool direct = level == 1 || (level == 2 && s->wrapper);
    if (ends != lists) {
        begin_mark(s, ends & ~lists, done);
    } else if (lists != 0 || (s->any_array && direct && first == '[')) {
        begin_list(s, first, lists == 0);
    } else if (first == '{' && (s->hit.plain != 0 || s->hit.wrapped != 0 || s->hit_wrapper)) {
        s->wrapper = s->wrapper || s->hit_wrapper;
        enter(s,
              (cx_stream_set){s->hit.plain, s->hit.wrapped | (s->hit_wrapper ? all_paths(s) : 0)});
    }
}

static void begin_value(cx_json_stream *s)
{
    const char first = s->piece.ptr[s->at - 1];
    const unsigned level = s->scan.depth - (first == '{' || first == '[' ? 1 : 0);
    s->scan.levels = level + 1; /* nothing of what is inside, unless decided otherwise */
    if (level == 0) {
        begin_root(s, first);
    } else if (level == s->list_depth) {
        keep(s, CX_STREAM_RECORD, 0);
    } else {
        begin_member(s, first, level);
    }
}

/* Keeps what this piece has of a record or wanted value. */
static void keep_value(cx_json_stream *s)
{
    if (is_too_large(s)) {
        fail(s, CXONE_ERR_TOO_LARGE, NULL);
        return;
    }
    cx_buf_append(&s->kept, cx_str_slice(s->piece, s->start, s->at));
    s->start = s->at;
    if (cx_buf_status(&s->kept) != CXONE_OK) {
        fail(s, cx_buf_status(&s->kept), NULL);
    }
}

/* Gives what was kept, which has ended. */
static void give(cx_json_stream *s, cx_stream_item *item)
{
    cx_str bytes = cx_str_slice(s->piece, s->start, s->at);
    if (s->kept.len != 0 || is_too_large(s)) {
        keep_value(s);
        bytes = cx_buf_view(&s->kept);
        s->given = true;
    }
    if (s->status == CXONE_OK) {
        *item = (cx_stream_item){.kind = s->kept_kind, .mark = s->kept_mark, .bytes = bytes};
        s->kept_kind = CX_STREAM_MORE;
    }
}

static void end_value(cx_json_stream *s, cx_stream_item *item)
{
    const unsigned depth = s->scan.depth;
    s->scan.levels = depth + 1;
    s->wrapper = s->wrapper && depth > 1;
    if (depth < s->list_depth) {
        s->list_depth = 0;
    }
    if (s->kept_kind != CX_STREAM_MORE) {
        give(s, item);
    }
}

/* ---------------------------------------------------------------- the flow */

void cx_json_stream_feed(cx_json_stream *stream, cx_str piece)
{
    if (stream->status != CXONE_OK) {
        return; /* the place of the fault stays as it is */
    }
    if (stream->at < stream->piece.len || stream->ended) {
        fail(stream, CXONE_ERR_INTERNAL, "a piece came before the last one was used up");
        return;
    }
    stream->before += stream->piece.len;
    stream->piece = piece;
    stream->at = 0;
    stream->start = 0;
}

void cx_json_stream_end(cx_json_stream *stream)
{
    cx_json_stream_feed(stream, (cx_str){NULL, 0});
    stream->ended = true;
}

/* The piece is used up, and may be gone at the next call. */
static void rest(cx_json_stream *s, cx_stream_item *item)
{
    if (s->in_key) {
        keep_key(s);
    } else if (s->kept_kind != CX_STREAM_MORE) {
        keep_value(s);
    }
    item->kind = s->ended ? CX_STREAM_END : CX_STREAM_MORE;
}

/* Does what an event asks for; true when there is something to tell the caller. */
static bool handle(cx_json_stream *s, cx_json_event event, cx_stream_item *item)
{
    switch (event) {
    case CX_JSON_MORE:
        rest(s, item);
        return true;
    case CX_JSON_BEGIN:
        begin_value(s);
        return false;
    case CX_JSON_END:
        end_value(s, item);
        return item->kind != CX_STREAM_MORE;
    case CX_JSON_KEY:
        begin_key(s);
        return false;
    case CX_JSON_KEY_END:
        end_key(s);
        return false;
    case CX_JSON_FAULT:
        fail(s, CXONE_ERR_SYNTAX, s->scan.fault);
        return false;
    }
    return false;
}

cxone_status cx_json_stream_next(cx_json_stream *stream, cx_stream_item *item, cxone_error **err)
{
    bool told = false;
    *item = (cx_stream_item){.kind = CX_STREAM_MORE};
    if (stream->given) {
        cx_buf_reset(&stream->kept);
        stream->given = false;
    }
    while (stream->status == CXONE_OK && !told) {
        const cx_json_event event =
            stream->ended ? cx_json_scan_finish(&stream->scan)
                          : cx_json_scan_run(&stream->scan, stream->piece, &stream->at);
        told = handle(stream, event, item);
    }
    return stream->status == CXONE_OK ? CXONE_OK : report(stream, err);
}

cx_stream_list cx_json_stream_list(const cx_json_stream *stream)
{
    return stream->list;
}
