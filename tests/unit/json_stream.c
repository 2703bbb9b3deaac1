/* The streaming reader: what it finds does not depend on how the bytes arrive. */
#include <inttypes.h>
#include <stdio.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/check.h"
#include "json/stream.h"
#include "operations/operations.h"
#include "support/json_cases.h"
#include "support/unit.h"

#include "base/banned.h"

static const char *const wanted[] = {"totalRecords", "_links.next", "lastEvaluatedKey",
                                     "scrollToken"};

static const char *const list_words[] = {"absent", "null", "other", "array"};

/* Where a text is cut: before these bytes, or (`every`) before each. */
typedef struct cuts {
    size_t first;
    size_t second;
    bool every;
} cuts;

static const cuts no_cuts = {SIZE_MAX, SIZE_MAX, false};
static const cuts all_cuts = {SIZE_MAX, SIZE_MAX, true};

/* Takes what there is to take, and logs it. */
static cxone_status drain(cx_json_stream *stream, cx_buf *log)
{
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_stream_item item;
    do {
        const cxone_status status = cx_json_stream_next(stream, &item, &err);
        if (status != CXONE_OK) {
            assert_int_equal(err->status, status);
            cx_buf_printf(log, "! %s", err->message);
            return status;
        }
        if (item.kind == CX_STREAM_RECORD) {
            cx_buf_printf(log, "%.*s;", CX_STR_ARG(item.bytes));
        } else if (item.kind == CX_STREAM_MARK) {
            cx_buf_printf(log, "%s=%.*s;", wanted[item.mark], CX_STR_ARG(item.bytes));
        }
    } while (item.kind == CX_STREAM_RECORD || item.kind == CX_STREAM_MARK);
    if (item.kind == CX_STREAM_END) {
        cx_buf_printf(log, " %s", list_words[cx_json_stream_list(stream)]);
    }
    return CXONE_OK;
}

/* Feeds a copy of exactly the bytes, gone afterwards, so that the sanitizer sees a step beyond. */
static cxone_status feed_copy(cx_json_stream *stream, cx_str piece, cx_buf *log)
{
    char *copy = cx_alloc(piece.len);
    assert_non_null(copy);
    memcpy(copy, piece.ptr, piece.len);
    cx_json_stream_feed(stream, (cx_str){copy, piece.len});
    const cxone_status status = drain(stream, log);
    cx_free(copy);
    return status;
}

/* Reads a whole text and logs what is found. */
static cxone_status read_text(cx_json_stream *stream, cx_str text, cuts where, cx_buf *log)
{
    size_t from = 0;
    cx_buf_reset(log);
    for (size_t to = 1; to <= text.len; to++) {
        if (where.every || to == where.first || to == where.second || to == text.len) {
            const cxone_status status = feed_copy(stream, cx_str_slice(text, from, to), log);
            if (status != CXONE_OK) {
                return status;
            }
            from = to;
        }
    }
    cx_json_stream_end(stream);
    return drain(stream, log);
}

static void open_stream(cx_json_stream *stream, const char *list, size_t max_record)
{
    assert_int_equal(cx_json_stream_init(stream, list, wanted, CX_COUNT(wanted), max_record, NULL),
                     CXONE_OK);
}

/* Reads it whole, byte by byte and in two pieces at every place: the same each time. */
static cxone_status read_every_way(const char *list, cx_str text, size_t max_record, cx_buf *log)
{
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    CX_AUTO(cx_buf) cx_buf again;
    cx_buf_init(&again, 1000000);
    open_stream(&stream, list, max_record);
    const cxone_status status = read_text(&stream, text, no_cuts, log);
    for (size_t cut = 0; cut <= text.len; cut++) {
        const cuts where = cut == 0 ? all_cuts : (cuts){cut, SIZE_MAX, false};
        cx_json_stream_reset(&stream);
        const cxone_status second = read_text(&stream, text, where, &again);
        check(second == status && cx_str_equal(cx_buf_view(&again), cx_buf_view(log)),
              "%s in %.*s, cut at %zu: %d %s, not %d %s", list, CX_STR_ARG(text), cut, (int)second,
              again.ptr, (int)status, log->ptr);
    }
    return status;
}

/* ---------------------------------------------------------------- the grammar */

/* Each case alone, and at each kind of place that a value may have. */
static const struct {
    const char *before;
    const char *after;
} frames[] = {
    {"", ""},
    {"[", "]"},
    {"{\"skills\":[", "]}"},
    {"{\"skills\":", ",\"totalRecords\":1}"},
    {"{\"totalRecords\":", ",\"skills\":[1,2]}"},
    {"{\"_links\":", ",\"skills\":[]}"},
    {"{\"resultSet\":{\"other\":[[", "]],\"skills\":[{}]}}"},
    {"{\"skills\":[{\"a\":", "}, 2]}"},
};

static void test_rules_at_every_cut(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf log;
    size_t at = 0;
    cx_buf_init(&text, 4096);
    cx_buf_init(&log, 4096);
    for (size_t i = 0; i < CX_COUNT(json_cases); i++) {
        for (size_t k = 0; k < CX_COUNT(frames); k++) {
            cx_buf_reset(&text);
            cx_buf_puts(&text, frames[k].before);
            cx_buf_append(&text, json_cases[i].text);
            cx_buf_puts(&text, frames[k].after);
            const cxone_status status = read_every_way("skills", cx_buf_view(&text), 0, &log);
            const char *fault = cx_json_check(cx_buf_view(&text), CX_MAX_JSON_DEPTH, &at);
            check(status == (fault == NULL ? CXONE_OK : CXONE_ERR_SYNTAX), "%s: %s: %s",
                  json_cases[i].rule, text.ptr, log.ptr);
            check(k != 0 || (status == CXONE_OK) == json_cases[i].valid, "%s", json_cases[i].rule);
        }
    }
}

/* Random texts in random pieces. */
static void test_random_cuts(void **state)
{
    (void)state;
    static const char text[] =
        " {\"_links\" : "
        "{\"self\":\"a\",\"next\":\"https:\\/\\/x\\u00e4\\uD834\\uDD1E/\xE2\x82\xAC\"},"
        "\"resultSet\":{\"skills\":[ {\"id\":9223372036854775807,\"a\":[[],{}]} ,-1.5e+3,\"\",true,"
        "null,[ 0 ]],\"totalRecords\":\t6},\"lastEvaluatedKey\":{\"k\":[1, 2]} }\r\n";
    const cx_str whole = {text, sizeof text - 1};
    CX_AUTO(cx_buf) cx_buf expected;
    CX_AUTO(cx_buf) cx_buf log;
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    cx_buf_init(&expected, 4096);
    cx_buf_init(&log, 4096);
    assert_int_equal(read_every_way("skills", whole, 0, &expected), CXONE_OK);
    assert_string_equal(expected.ptr,
                        "_links.next=\"https:\\/\\/x\\u00e4\\uD834\\uDD1E/\xE2\x82\xAC\";"
                        "{\"id\":9223372036854775807,\"a\":[[],{}]};-1.5e+3;\"\";true;null;[ 0 ];"
                        "totalRecords=6;lastEvaluatedKey={\"k\":[1, 2]}; array");
    open_stream(&stream, "skills", 0);
    for (size_t first = 1; first < whole.len; first++) {
        for (size_t second = first + 1; second < whole.len; second += 1 + second % 3) {
            cx_json_stream_reset(&stream);
            assert_int_equal(read_text(&stream, whole, (cuts){first, second, false}, &log),
                             CXONE_OK);
            assert_string_equal(log.ptr, expected.ptr);
        }
    }
    for (size_t length = 0; length < whole.len - 3; length++) { /* cut off anywhere */
        cx_json_stream_reset(&stream);
        assert_int_equal(read_text(&stream, cx_str_slice(whole, 0, length), all_cuts, &log),
                         CXONE_ERR_SYNTAX);
        check(strstr(log.ptr, "the text ends too early") != NULL, "%zu: %s", length, log.ptr);
    }
}

/* ---------------------------------------------------------------- where the records are */

static const struct {
    const char *list;
    const char *text;
    const char *log;
} places[] = {
    {"skills", "{\"skills\":[]}", " array"},
    {"skills", "{\"skills\":[1]}", "1; array"},
    {"skills", "{\"other\":[9],\"skills\":[1,[2,3]],\"last\":{\"skills\":[8]}}", "1;[2,3]; array"},
    {"skills", "{\"a\":{\"skills\":[1]}}", " absent"},
    {"skills", "{\"Skills\":[1]}", " absent"},
    {"skills", "{\"skill\":[1],\"skillss\":[2]}", " absent"},
    {"skills", "{\"sk\\u0069lls\":[1]}", "1; array"},
    {"skills", "{\"skills\":null}", " null"},
    {"skills", "{\"skills\":{}}", " other"},
    {"skills", "{\"skills\":7}", " other"},
    {"skills", "{}", " absent"},
    {"skills", "null", " absent"},
    {"skills", "[{\"skills\":[1]}]", " absent"},
    {"skills", "{\"resultSet\":{\"skills\":[1]}}", "1; array"},
    {"skills", "{\"ResultSet\":{\"skills\":[1]},\"x\":{\"skills\":[2]}}", "1; array"},
    {"skills", "{\"result\\u0053et\":{\"skills\":[1]}}", "1; array"},
    {"skills", "{\"resultSet\":{\"resultSet\":{\"skills\":[1]}}}", " absent"},
    {"skills", "{\"resultSet\":[1]}", " absent"},
    {"skills", "{\"resultSet\":{\"a\":{\"skills\":[1]}},\"skills\":[2]}", "2; array"},
    {"resultSet.skills", "{\"resultSet\":{\"skills\":[1]}}", "1; array"},
    {"data.agents", "{\"data\":{\"agents\":[1]},\"agents\":[2]}", "1; array"},
    {"data.agents", "{\"resultset\":{\"data\":{\"x\":{\"agents\":[3]},\"agents\":[1]}}}",
     "1; array"},
    {"data.agents", "{\"data\":[{\"agents\":[1]}]}", " absent"},
    {"a.b.c.d", "{\"a\":{\"b\":{\"c\":{\"d\":[1]},\"d\":[2]}}}", "1; array"},
    {"a.b.c.d", "{\"resultSet\":{\"a\":{\"b\":{\"c\":{\"d\":[1]}}}}}", "1; array"},
    {"a|b", "{\"b\":[1]}", "1; array"},
    {"a|b", "{\"a\":[1]}", "1; array"},
    {"a|b", "{\"a\":null,\"b\":[1]}", "1; array"},
    {"a|b", "{\"b\":[1],\"a\":null}", "1; array"},
    {"a|b.c", "{\"b\":{\"a\":[2],\"c\":[1]}}", "1; array"},
    {"*", "{\"n\":1,\"rows\":[1,2],\"o\":{\"x\":[3]}}", "1;2; array"},
    {"*", "[1,2]", "1;2; array"},
    {"*", "{\"resultSet\":{\"rows\":[1]}}", "1; array"},
    {"*", "{\"resultSet\":[1]}", "1; array"},
    {"*", "{\"rows\":{\"x\":[1]}}", " absent"},
    {"*", "{\"resultSet\":{},\"_links\":{\"x\":[1]}}", " absent"},
    {"*", "{\"rows\":null}", " absent"},
    {"*", "7", " absent"},
    {"a|*", "{\"a\":[1],\"b\":[2]}", "1; array"},
    {"a|*", "{\"b\":[2]}", "2; array"},
    {".", "[{\"a\":[1]}, 2 ]", "{\"a\":[1]};2; array"},
    {".", "[]", " array"},
    {".", "null", " null"},
    {".", "{\"a\":[1]}", " other"},
    {".", "12", " other"},
    {"", "{\"a\":[1]}", " absent"},

    {"skills", "{\"skills\":[1],\"skills\":[2]}", "1;! a second list of records at byte 23"},
    {"skills", "{\"skills\":[1],\"resultSet\":{\"skills\":[2]}}",
     "1;! a second list of records at byte 36"},
    {"a|b", "{\"a\":[1],\"b\":[2]}", "1;! a second list of records at byte 13"},
    {"*", "{\"a\":[1],\"b\":[]}", "1;! a second list of records at byte 13"},
    {"a|*", "{\"b\":[1],\"a\":[2]}", "1;! a second list of records at byte 13"},
};

static void test_places(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    for (size_t i = 0; i < CX_COUNT(places); i++) {
        const cxone_status status =
            read_every_way(places[i].list, cx_str_of(places[i].text), 0, &log);
        check(strcmp(log.ptr, places[i].log) == 0, "%s in %s: %s", places[i].list, places[i].text,
              log.ptr);
        const bool refused = strchr(places[i].log, '!') != NULL;
        check(status == (refused ? CXONE_ERR_REPLY : CXONE_OK), "%s", places[i].text);
    }
}

static void test_marks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *log;
    } rows[] = {
        {"{\"totalRecords\":12,\"skills\":[1]}", "totalRecords=12;1; array"},
        {"{\"skills\":[1],\"totalRecords\":\"12\"}", "1;totalRecords=\"12\"; array"},
        {"{\"skills\":[{\"totalRecords\":9}]}", "{\"totalRecords\":9}; array"},
        {"{\"a\":{\"totalRecords\":9},\"b\":[{\"totalRecords\":9}]}", " absent"},
        {"{\"_links\":{\"self\":1,\"next\":\"/n?a\\\"\"},\"next\":2}",
         "_links.next=\"/n?a\\\"\"; absent"},
        {"{\"_links\":null,\"scrollToken\":null}", "scrollToken=null; absent"},
        {"{\"_links\":[{\"next\":1}]}", " absent"},
        {"{\"resultSet\":{\"totalRecords\":1,\"_links\":{\"next\":\"u\"}},\"totalRecords\":2}",
         "totalRecords=1;_links.next=\"u\";totalRecords=2; absent"},
        {"{\"lastEvaluatedKey\":{ \"totalRecords\" : [1] }}",
         "lastEvaluatedKey={ \"totalRecords\" : [1] }; absent"},
        {"{\"totalRecords\":9223372036854775808}", "totalRecords=9223372036854775808; absent"},
        {"{\"totalRecords\":1,\"totalRecords\":1}",
         "totalRecords=1;! invalid JSON at byte 33: a key occurs twice in one object"},
        {"{\"resultSet\":{\"scrollToken\":1,\"scrollToken\":1}}",
         "scrollToken=1;! invalid JSON at byte 44: a key occurs twice in one object"},
        {"{\"_links\":{\"next\":1},\"_links\":{\"next\":1}}",
         "_links.next=1;! invalid JSON at byte 38: a key occurs twice in one object"},
    };
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const cxone_status status = read_every_way("skills", cx_str_of(rows[i].text), 0, &log);
        check(strcmp(log.ptr, rows[i].log) == 0, "%s: %s", rows[i].text, log.ptr);
        const bool refused = strchr(rows[i].log, '!') != NULL;
        check(status == (refused ? CXONE_ERR_SYNTAX : CXONE_OK), "%s", rows[i].text);
    }
}

/* Keys that are longer than any name, and names that are written in the longest way. */
static void test_keys(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf log;
    CX_AUTO(cx_buf) cx_buf name;
    cx_buf_init(&text, 4096);
    cx_buf_init(&log, 4096);
    cx_buf_init(&name, CX_STREAM_NAME);
    for (int i = 0; i < CX_STREAM_NAME; i++) {
        cx_buf_putc(&name, 'n');
    }
    cx_buf_puts(&text, "{\"");
    for (int i = 0; i < CX_STREAM_NAME; i++) {
        cx_buf_puts(&text, "\\u006E");
    }
    cx_buf_puts(&text, "\":[1]}");
    assert_int_equal(read_every_way(name.ptr, cx_buf_view(&text), 0, &log), CXONE_OK);
    assert_string_equal(log.ptr, "1; array");
    for (size_t more = 1; more < 500; more += 83) {
        cx_buf_reset(&text);
        cx_buf_printf(&text, "{\"%s", name.ptr);
        for (size_t i = 0; i < more; i++) {
            cx_buf_putc(&text, 'n');
        }
        cx_buf_puts(&text, "\":[1]}");
        assert_int_equal(read_every_way(name.ptr, cx_buf_view(&text), 0, &log), CXONE_OK);
        assert_string_equal(log.ptr, " absent");
    }
}

/* ---------------------------------------------------------------- limits */

static void test_record_ceiling(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    assert_int_equal(read_every_way(".", CX_LIT("[\"345678\",12345678]"), 8, &log), CXONE_OK);
    assert_string_equal(log.ptr, "\"345678\";12345678; array");
    assert_int_equal(read_every_way(".", CX_LIT("[1, \"3456789\"]"), 8, &log), CXONE_ERR_TOO_LARGE);
    assert_string_equal(log.ptr, "1;! the record at byte 4 is larger than 8 bytes");
    assert_int_equal(read_every_way(".", CX_LIT("[123456789]"), 8, &log), CXONE_ERR_TOO_LARGE);
    assert_string_equal(log.ptr, "! the record at byte 1 is larger than 8 bytes");
    /* too large and wrong: too large; wrong before it is too large: wrong */
    assert_int_equal(read_every_way(".", CX_LIT("[[1,2,3,4,5,]"), 8, &log), CXONE_ERR_TOO_LARGE);
    assert_int_equal(read_every_way(".", CX_LIT("[[1,2,3,,5,6]"), 8, &log), CXONE_ERR_SYNTAX);
    assert_string_equal(log.ptr, "! invalid JSON at byte 8: a value expected");
    assert_int_equal(read_every_way(".", CX_LIT("[[1,2,3,4"), 8, &log), CXONE_ERR_SYNTAX);
}

static void test_mark_ceiling(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf log;
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    cx_buf_init(&text, 2 * CX_MAX_MARK);
    cx_buf_init(&log, 2 * CX_MAX_MARK);
    open_stream(&stream, "skills", 0);
    for (size_t length = CX_MAX_MARK - 1; length <= CX_MAX_MARK + 1; length++) {
        cx_buf_reset(&text);
        cx_buf_puts(&text, "{\"scrollToken\":\"");
        for (size_t i = 2; i < length; i++) {
            cx_buf_putc(&text, 'x');
        }
        cx_buf_puts(&text, "\"}");
        const cxone_status expected = length <= CX_MAX_MARK ? CXONE_OK : CXONE_ERR_TOO_LARGE;
        cx_json_stream_reset(&stream);
        assert_int_equal(read_text(&stream, cx_buf_view(&text), no_cuts, &log), expected);
        cx_json_stream_reset(&stream);
        assert_int_equal(read_text(&stream, cx_buf_view(&text), all_cuts, &log), expected);
    }
    assert_string_equal(log.ptr, "! the value at byte 15 is larger than 196608 bytes");
}

static void test_depth(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&text, 4096);
    cx_buf_init(&log, 4096);
    for (size_t depth = CX_MAX_JSON_DEPTH - 1; depth <= CX_MAX_JSON_DEPTH + 1; depth++) {
        cx_buf_reset(&text);
        cx_buf_puts(&text, "{\"skills\":[");
        for (size_t i = 2; i < depth; i++) {
            cx_buf_putc(&text, '[');
        }
        for (size_t i = 2; i < depth; i++) {
            cx_buf_putc(&text, ']');
        }
        cx_buf_puts(&text, "]}");
        assert_int_equal(read_every_way("skills", cx_buf_view(&text), 0, &log),
                         depth <= CX_MAX_JSON_DEPTH ? CXONE_OK : CXONE_ERR_SYNTAX);
    }
    assert_string_equal(log.ptr, "! invalid JSON at byte 73: nested too deep");
}

/* Numbers of 64 bits and beyond survive to the last digit. */
static void test_numbers_stay_text(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    assert_int_equal(read_every_way("skills",
                                    CX_LIT("{\"skills\":[9007199254740993,-9223372036854775808,"
                                           "18446744073709551616,1e999,0.1000,-0]}"),
                                    0, &log),
                     CXONE_OK);
    assert_string_equal(log.ptr, "9007199254740993;-9223372036854775808;18446744073709551616;"
                                 "1e999;0.1000;-0; array");
}

/* ---------------------------------------------------------------- use and misuse */

static void test_failures_stick(void **state)
{
    (void)state;
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    open_stream(&stream, ".", 0);
    assert_int_equal(read_text(&stream, CX_LIT("[1,}"), no_cuts, &log), CXONE_ERR_SYNTAX);
    for (int i = 0; i < 3; i++) {
        cx_buf_reset(&log);
        assert_int_equal(feed_copy(&stream, CX_LIT("2]"), &log), CXONE_ERR_SYNTAX);
        cx_json_stream_end(&stream);
        assert_string_equal(log.ptr, "! invalid JSON at byte 3: a value expected");
    }
    cx_json_stream_reset(&stream);
    assert_int_equal(read_text(&stream, CX_LIT("[1]"), no_cuts, &log), CXONE_OK);
    assert_string_equal(log.ptr, "1; array");
    assert_int_equal(drain(&stream, &log),
                     CXONE_OK); /* the end comes as often as it is asked for */
}

/* After a reply that broke off anywhere, the next one is read as if it were the first. */
static void test_reset(void **state)
{
    (void)state;
    static const char *const broken[] = {
        "{\"resultSet\":{\"totalRecords\":71,\"skills\":[{\"a\":[1]},20],"
        "\"_links\":{\"next\":\"x\"},\"last\":[]}}",
        "[1,[2,3],4]",
    };
    static const struct {
        const char *text;
        const char *log;
    } rows[] = {
        {"[[1,2],[],345]", "[1,2];[];345; array"},
        {"{\"_links\":{\"next\":12,\"x\":[1]}}", "_links.next=12; absent"},
        {"{\"totalRecords\":5,\"o\":{\"x\":[1]}}", "totalRecords=5; absent"},
        {"{\"resultSet\":{\"totalRecords\":5}}", "totalRecords=5; absent"},
    };
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    open_stream(&stream, "*", 0);
    for (size_t length = 0; length < 2 * strlen(broken[0]); length++) {
        const cx_str first = cx_str_slice(cx_str_of(broken[length % 2]), 0, length / 2);
        for (size_t i = 0; i < CX_COUNT(rows); i++) {
            cx_json_stream_reset(&stream);
            cx_buf_reset(&log);
            (void)feed_copy(&stream, first, &log);
            cx_json_stream_reset(&stream);
            assert_int_equal(read_text(&stream, cx_str_of(rows[i].text), all_cuts, &log), CXONE_OK);
            check(strcmp(log.ptr, rows[i].log) == 0, "after %zu: %s", length, log.ptr);
        }
    }
}

/* To ask again when a piece is used up changes nothing. */
static void test_asking_again(void **state)
{
    (void)state;
    const cx_str text = CX_LIT("{\"scrollToken\":\"abc\",\"skills\":[{\"a\":1}]}");
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    CX_AUTO(cx_buf) cx_buf log;
    cx_buf_init(&log, 4096);
    open_stream(&stream, "skills", 0);
    for (size_t i = 0; i < text.len; i++) {
        cx_json_stream_feed(&stream, cx_str_slice(text, i, i + 1));
        for (int again = 0; again < 3; again++) {
            assert_int_equal(drain(&stream, &log), CXONE_OK);
        }
    }
    cx_json_stream_end(&stream);
    assert_int_equal(drain(&stream, &log), CXONE_OK);
    assert_string_equal(log.ptr, "scrollToken=\"abc\";{\"a\":1}; array");
}

static void test_misuse(void **state)
{
    (void)state;
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    CX_AUTO(cx_buf) cx_buf log;
    cx_stream_item item;
    cx_buf_init(&log, 4096);
    open_stream(&stream, ".", 0);
    cx_json_stream_feed(&stream, CX_LIT("[1,2"));
    assert_int_equal(cx_json_stream_next(&stream, &item, NULL), CXONE_OK);
    assert_int_equal(item.kind, CX_STREAM_RECORD);
    cx_json_stream_feed(&stream, CX_LIT("]"));
    assert_int_equal(drain(&stream, &log), CXONE_ERR_INTERNAL);
    assert_string_equal(log.ptr, "! a piece came before the last one was used up at byte 2");
    cx_json_stream_reset(&stream);
    assert_int_equal(read_text(&stream, CX_LIT("[]"), no_cuts, &log), CXONE_OK);
    cx_json_stream_feed(&stream, CX_LIT(" "));
    assert_int_equal(drain(&stream, &log), CXONE_ERR_INTERNAL);
}

static void test_paths(void **state)
{
    (void)state;
    static const struct {
        const char *list;
        bool valid;
    } rows[] = {
        {"a.b.c.d", true},
        {"a.b.c.d.e", false},
        {"a..b", false},
        {"a||b", false},
        {"|a", false},
        {".a", false},
        {"a|b|.|*", true},
        {"..", false},
        {"a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p", true},
        {"a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q", false},
        {"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", false},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        cx_json_stream stream;
        const cxone_status status = cx_json_stream_init(&stream, rows[i].list, NULL, 0, 0, &err);
        check(status == (rows[i].valid ? CXONE_OK : CXONE_ERR_ARG), "%s", rows[i].list);
        check((err == NULL) == rows[i].valid, "%s", rows[i].list);
    }
}

/* The words of the catalogue, with as many wanted values as any style of paging has. */
static void test_catalogue(void **state)
{
    (void)state;
    static const char *const marks[] = {
        "totalRecords", "totalCount",       "hits",          "_links.next", "links.next",
        "scrollToken",  "lastEvaluatedKey", "nextPageToken", "nextCursor",  "lastPollTime"};
    unsigned lists = 0;
    for (size_t i = 0; i < cx_operation_count; i++) {
        const char *list = cx_operation_text(cx_operation_rows[i].list);
        if (list != NULL) {
            cx_json_stream stream;
            check(cx_json_stream_init(&stream, list, marks, CX_COUNT(marks), 0, NULL) == CXONE_OK,
                  "%s: %s", cx_operation_name(&cx_operation_rows[i]), list);
            lists++;
        }
    }
    assert_true(lists > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules_at_every_cut),
        cmocka_unit_test(test_random_cuts),
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_record_ceiling),
        cmocka_unit_test(test_mark_ceiling),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_numbers_stay_text),
        cmocka_unit_test(test_failures_stick),
        cmocka_unit_test(test_reset),
        cmocka_unit_test(test_asking_again),
        cmocka_unit_test(test_misuse),
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_catalogue),
    };
    return cmocka_run_group_tests_name("json/stream", tests, NULL, NULL);
}
