#include "sandbox/generic/document.h"

#include "base/banned.h"

cx_json *sbx_json_read(cx_str text)
{
    cx_json *document = NULL;
    return cx_json_parse(text, &document, NULL) == CXONE_OK ? document : NULL;
}

void sbx_json_merge(const cx_json_value *below, const cx_json_value *above, cx_json_writer *w)
{
    cx_json_begin_object(w);
    for (const char *key = cx_json_next_key(below, NULL); key != NULL;
         key = cx_json_next_key(below, key)) {
        if (cx_json_get(above, key) == NULL) {
            cx_json_key(w, key);
            cx_json_write_value(w, cx_json_get(below, key));
        }
    }
    for (const char *key = cx_json_next_key(above, NULL); key != NULL;
         key = cx_json_next_key(above, key)) {
        cx_json_key(w, key);
        cx_json_write_value(w, cx_json_get(above, key));
    }
    cx_json_end_object(w);
}
