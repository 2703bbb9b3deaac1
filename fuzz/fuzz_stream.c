/*
 * The streaming reader, whatever the pieces it is fed with, says what Jansson says: both take a
 * text or both refuse it, and the records and wanted values are Jansson's. An input is a line with
 * the place of the list ("skills", "a.b|*"), then the text.
 */
#include <jansson.h>

#include "base/error.h"
#include "base/limits.h"
#include "fuzz.h"
#include "json/check.h"
#include "json/slice.h"
#include "json/stream.h"

#include "base/banned.h"

enum {
    SMALL_RECORD = 64 /* a ceiling that inputs reach */
};

static const char *const wanted[] = {"totalRecords", "_links.next"};

/* ---------------------------------------------------------------- all ways to feed it */

/* What was found, as text: the same for all ways. */
static void note(cx_buf *log, const cx_stream_item *item)
{
    cx_buf_printf(log, "\n%d %zu ", (int)item->kind, item->mark);
    cx_buf_append(log, item->bytes);
}

static cxone_status drain(cx_json_stream *stream, cx_buf *log)
{
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_stream_item item;
    do {
        const cxone_status status = cx_json_stream_next(stream, &item, &err);
        if (status != CXONE_OK) {
            FUZZ_REQUIRE(err != NULL && err->status == status);
            cx_buf_printf(log, "\n%s", err->message);
            return status;
        }
        if (item.kind == CX_STREAM_RECORD || item.kind == CX_STREAM_MARK) {
            FUZZ_REQUIRE(item.bytes.len != 0);
            note(log, &item);
        }
    } while (item.kind == CX_STREAM_RECORD || item.kind == CX_STREAM_MARK);
    return CXONE_OK;
}

/* Pieces of `step` bytes; 0: of 0 to 15, by a rule that is the same for the same input. */
static size_t next_length(size_t step, uint64_t *seed)
{
    *seed = *seed * UINT64_C(6364136223846793005) + 1;
    return step != 0 ? step : (size_t)(*seed >> 60);
}

/* A copy of exactly the bytes, gone afterwards, so that the sanitizer sees a step beyond. */
static cxone_status feed_copy(cx_json_stream *stream, cx_str piece, cx_buf *log)
{
    char *copy = malloc(piece.len != 0 ? piece.len : 1);
    FUZZ_REQUIRE(copy != NULL);
    for (size_t i = 0; i < piece.len; i++) {
        copy[i] = piece.ptr[i];
    }
    cx_json_stream_feed(stream, (cx_str){copy, piece.len});
    const cxone_status status = drain(stream, log);
    free(copy);
    return status;
}

static cxone_status read_in_steps(cx_json_stream *stream, cx_str text, size_t step, cx_buf *log)
{
    uint64_t seed = text.len;
    cx_buf_reset(log);
    cx_json_stream_reset(stream);
    for (size_t at = 0; at < text.len;) {
        const cx_str piece = cx_str_slice(text, at, at + next_length(step, &seed));
        const cxone_status status = feed_copy(stream, piece, log);
        if (status != CXONE_OK) {
            return status;
        }
        at += piece.len;
    }
    cx_json_stream_end(stream);
    const cxone_status status = drain(stream, log);
    cx_buf_printf(log, "\nlist %d", (int)cx_json_stream_list(stream));
    return status;
}

/* Reads the text in one piece, leaving what was found in `log`, then in others, to find the same.
 */
static cxone_status read_all_ways(cx_json_stream *stream, cx_str text, cx_buf *log)
{
    static const size_t steps[] = {1, 3, 64, 0};
    CX_AUTO(cx_buf) cx_buf again;
    cx_buf_init(&again, SIZE_MAX);
    const cxone_status status = read_in_steps(stream, text, text.len + 1, log);
    for (size_t i = 0; i < CX_COUNT(steps); i++) {
        FUZZ_REQUIRE(read_in_steps(stream, text, steps[i], &again) == status);
        FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&again), cx_buf_view(log)));
    }
    return status;
}

/* ---------------------------------------------------------------- Jansson's opinion */

/*
 * The allowed differences, by name:
 *   range      a number that fits no C type is grammatical to us, and stays text
 *   duplicate  we look for keys that occur twice, and for a second list, only where they are wanted
 *   depth      64 of ours, 2048 of Jansson's
 *   NUL        Jansson overlooks a NUL byte that follows a number or a word
 */
static bool is_known_difference(cx_str text, cxone_status ours, enum json_error_code theirs)
{
    size_t at = 0;
    const char *fault = cx_json_check(text, CX_MAX_JSON_DEPTH, &at);
    if (ours == CXONE_OK) {
        return theirs == json_error_numeric_overflow;
    }
    if (fault == NULL) {
        return true; /* something occurs twice */
    }
    return cx_str_equal(cx_str_of(fault), CX_LIT("nested too deep")) ||
           (at > 0 && at < text.len && text.ptr[at] == '\0' &&
            (cx_is_alpha(text.ptr[at - 1]) || cx_is_digit(text.ptr[at - 1])));
}

/* The value of a piece of JSON, which must have one. */
static json_t *load(cx_str text)
{
    json_t *value = json_loadb(text.ptr, text.len, JSON_DECODE_ANY, NULL);
    FUZZ_REQUIRE(value != NULL);
    return value;
}

/* The members of a record, and their keys and texts, are those that Jansson sees. */
static void compare_slices(cx_str slice, const json_t *value)
{
    cx_str rest = slice;
    cx_str key;
    cx_str inner;
    size_t count = 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SIZE_MAX);
    if (json_is_object(value)) {
        while (cx_slice_next_member(&rest, &key, &inner)) {
            cx_buf_reset(&text);
            cx_slice_decode(key, &text);
            FUZZ_REQUIRE(cx_slice_is(key, cx_buf_view(&text)));
            compare_slices(inner, json_object_get(value, text.ptr));
            count++;
        }
        FUZZ_REQUIRE(count == json_object_size(value));
    } else if (json_is_array(value)) {
        while (cx_slice_next_item(&rest, &inner)) {
            compare_slices(inner, json_array_get(value, count++));
        }
        FUZZ_REQUIRE(count == json_array_size(value));
    } else if (json_is_string(value)) {
        cx_slice_decode(slice, &text);
        FUZZ_REQUIRE(
            cx_slice_is(slice, (cx_str){json_string_value(value), json_string_length(value)}));
        FUZZ_REQUIRE(text.len == json_string_length(value));
    } else {
        json_t *scalar = load(slice);
        FUZZ_REQUIRE(json_equal(scalar, value) == 1);
        json_decref(scalar);
    }
}

/* A record on one line is the same record. */
static void compare_compact(cx_str slice, const json_t *value)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, SIZE_MAX);
    cx_slice_compact(slice, &line);
    FUZZ_REQUIRE(cx_str_find(cx_buf_view(&line), '\n') == line.len);
    json_t *again = load(cx_buf_view(&line));
    FUZZ_REQUIRE(json_equal(again, value) == 1);
    json_decref(again);
}

/* The only object around all else, as an answer of an old version has it; or the value itself. */
static json_t *unwrap(json_t *root)
{
    const char *key = NULL;
    json_t *value = NULL;
    json_object_foreach(root, key, value)
    {
        if (cx_str_equal_nocase(cx_str_of(key), CX_LIT("resultSet"))) {
            return json_object_size(root) == 1 ? value : NULL;
        }
    }
    return root;
}

/* For the lists "skills" and ".": the records are the items of Jansson's array. */
static void compare_records(cx_str list, cx_str text, json_t *root, cx_json_stream *stream)
{
    const bool whole = cx_str_equal(list, CX_LIT("."));
    json_t *value = whole ? root : unwrap(root);
    const json_t *array = whole ? value : json_object_get(value, "skills");
    cx_stream_item item = {.kind = CX_STREAM_MORE};
    size_t count = 0;
    if (value == NULL || (!whole && !cx_str_equal(list, CX_LIT("skills")))) {
        return;
    }
    cx_json_stream_reset(stream);
    cx_json_stream_feed(stream, text);
    while (item.kind != CX_STREAM_END) {
        FUZZ_REQUIRE(cx_json_stream_next(stream, &item, NULL) == CXONE_OK);
        if (item.kind == CX_STREAM_MORE) {
            cx_json_stream_end(stream);
        } else if (item.kind == CX_STREAM_RECORD) {
            compare_slices(item.bytes, json_array_get(array, count));
            compare_compact(item.bytes, json_array_get(array, count++));
        } else if (item.kind == CX_STREAM_MARK && item.mark == 0 && !whole) {
            compare_slices(item.bytes, json_object_get(value, wanted[0]));
        }
    }
    FUZZ_REQUIRE(count == json_array_size(array));
    FUZZ_REQUIRE((cx_json_stream_list(stream) == CX_LIST_ARRAY) == json_is_array(array));
}

static void compare_with_jansson(cx_str list, cx_str text, cxone_status ours,
                                 cx_json_stream *stream)
{
    json_error_t error;
    json_t *root = json_loadb(text.ptr, text.len, JSON_DECODE_ANY, &error);
    const enum json_error_code code = root == NULL ? json_error_code(&error) : json_error_unknown;
    FUZZ_REQUIRE((ours == CXONE_OK) == (root != NULL) || is_known_difference(text, ours, code));
    json_decref(root);
    root = json_loadb(text.ptr, text.len, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
    if (root != NULL && ours == CXONE_OK) {
        compare_records(list, text, root, stream);
    }
    json_decref(root);
}

/* ---------------------------------------------------------------- one input */

static void run(const char *word, cx_str text)
{
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    CX_AUTO(cx_json_stream) cx_json_stream narrow;
    CX_AUTO(cx_buf) cx_buf log;
    size_t at = 0;
    cx_buf_init(&log, SIZE_MAX);
    const cxone_status usable =
        cx_json_stream_init(&stream, word, wanted, CX_COUNT(wanted), 0, NULL);
    FUZZ_REQUIRE(cx_json_stream_init(&narrow, word, wanted, CX_COUNT(wanted), SMALL_RECORD, NULL) ==
                 usable);
    if (usable != CXONE_OK) {
        FUZZ_REQUIRE(usable == CXONE_ERR_ARG);
        return;
    }
    const cxone_status status = read_all_ways(&stream, text, &log);
    const bool valid = cx_json_check(text, CX_MAX_JSON_DEPTH, &at) == NULL;
    FUZZ_REQUIRE(status == CXONE_OK ? valid
                                    : status == CXONE_ERR_SYNTAX || status == CXONE_ERR_REPLY);
    compare_with_jansson(cx_str_of(word), text, status, &stream);
    (void)read_all_ways(&narrow, text, &log);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const cx_str input = fuzz_text(data, size);
    const size_t line = cx_str_find(input, '\n');
    char word[80];
    (void)snprintf(word, sizeof word, "%.*s", CX_STR_ARG(cx_str_slice(input, 0, line)));
    run(word, cx_str_slice(input, line + 1, input.len));
    return 0;
}
