#include "cxone/value.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

cxone_type cxone_value_type(const cxone_value *value)
{
    return cx_json_type(value);
}

const cxone_value *cxone_value_get(const cxone_value *object, const char *key)
{
    return key != NULL ? cx_json_get(object, key) : NULL;
}

const cxone_value *cxone_value_at(const cxone_value *array, size_t index)
{
    return cx_json_at(array, index);
}

size_t cxone_value_size(const cxone_value *value)
{
    return cx_json_size(value);
}

const char *cxone_value_next_key(const cxone_value *object, const char *previous)
{
    return cx_json_next_key(object, previous);
}

const char *cxone_value_text(const cxone_value *value)
{
    return cx_json_text(value).ptr;
}

int64_t cxone_value_integer(const cxone_value *value, int64_t fallback)
{
    int64_t number = 0;
    return cx_json_integer(value, &number) ? number : fallback;
}

double cxone_value_real(const cxone_value *value, double fallback)
{
    double number = 0;
    return cx_json_real(value, &number) ? number : fallback;
}

int cxone_value_boolean(const cxone_value *value, int fallback)
{
    bool truth = false;
    return cx_json_boolean(value, &truth) ? (int)truth : fallback;
}

cxone_status cxone_value_print(const cxone_value *value, int indent, char **out, cxone_error **err)
{
    enum {
        WIDEST = 16
    };
    if (out == NULL || indent < 0 || indent > WIDEST) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_value_print: no output or an absurd indent");
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer writer;
    /* A document may grow when written: escapes, and an indent for each of its lines. */
    cx_buf_init(&text, (size_t)CX_MAX_JSON_TEXT * 8);
    cx_json_writer_init(&writer, &text, indent);
    cx_json_write_value(&writer, value);
    const cxone_status status = cx_buf_take(&text, out);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "printing JSON");
}

void cxone_text_free(char *text)
{
    cx_free(text);
}
