/* Our check and Jansson agree; what is read, written and read again is written the same. */
#include <jansson.h>

#include "base/error.h"
#include "base/limits.h"
#include "fuzz.h"
#include "json/check.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

static bool is_letter_or_digit(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c);
}

/* The allowed differences: numbers out of range, duplicate keys and depth are looked for elsewhere
 * or not alike; Jansson overlooks a NUL byte that follows a number or a word. */
static bool is_known_difference(cx_str text, const char *fault, size_t at,
                                enum json_error_code code)
{
    if (fault == NULL) {
        return code == json_error_numeric_overflow || code == json_error_duplicate_key;
    }
    return cx_str_equal(cx_str_of(fault), CX_LIT("nested too deep")) ||
           (at > 0 && at < text.len && text.ptr[at] == '\0' &&
            is_letter_or_digit(text.ptr[at - 1]));
}

static void compare_with_jansson(cx_str text)
{
    size_t at = 0;
    json_error_t error;
    const char *fault = cx_json_check(text, CX_MAX_JSON_DEPTH, &at);
    FUZZ_REQUIRE(at <= text.len);
    json_t *root = json_loadb(text.ptr, text.len, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
    const enum json_error_code code = root == NULL ? json_error_code(&error) : json_error_unknown;
    FUZZ_REQUIRE((fault == NULL) == (root != NULL) || is_known_difference(text, fault, at, code));
    json_decref(root);
}

static void print(const cx_json *document, cx_buf *out)
{
    cx_json_writer writer;
    cx_json_writer_init(&writer, out, 1);
    cx_json_write_value(&writer, cx_json_root(document));
    FUZZ_REQUIRE(cx_buf_status(out) == CXONE_OK);
}

static void round_trip(cx_str text)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_json) cx_json *again = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_buf) cx_buf first;
    CX_AUTO(cx_buf) cx_buf second;
    cx_buf_init(&first, CX_MAX_JSON_TEXT);
    cx_buf_init(&second, CX_MAX_JSON_TEXT);
    const cxone_status status = cx_json_parse(text, &document, &err);
    FUZZ_REQUIRE(status == CXONE_OK || (status == CXONE_ERR_SYNTAX && err != NULL));
    if (status == CXONE_OK) {
        print(document, &first);
        FUZZ_REQUIRE(cx_json_parse(cx_buf_view(&first), &again, NULL) == CXONE_OK);
        print(again, &second);
        FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&first), cx_buf_view(&second)));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    compare_with_jansson(fuzz_text(data, size));
    round_trip(fuzz_text(data, size));
    return 0;
}
