#include "entries.h"

#include "base/error.h"
#include "config/check.h"

#include "base/banned.h"

typedef struct seen {
    size_t lines;
    unsigned last_line;
} seen;

static cxone_status look(void *context, const cx_entry *entry, cxone_error **err)
{
    seen *s = context;
    (void)err;
    FUZZ_REQUIRE(entry->line > s->last_line && entry->line <= s->lines);
    FUZZ_REQUIRE(cx_str_find(entry->key, '\n') == entry->key.len);
    FUZZ_REQUIRE(entry->key.len != 0 || entry->section.len != 0);
    s->last_line = entry->line;
    for (cx_key key = 0; key < CX_KEY_COUNT; key++) {
        const char *wanted = cx_value_fault(cx_key_row(key), entry->value);
        FUZZ_REQUIRE(wanted == NULL || wanted[0] != '\0');
    }
    return CXONE_OK;
}

void fuzz_entries(fuzz_parser parse, cx_str text)
{
    seen s = {.lines = 1};
    CX_AUTO(cx_error) cxone_error *err = NULL;
    for (size_t i = 0; i < text.len; i++) {
        s.lines += text.ptr[i] == '\n' ? 1 : 0;
    }
    const cxone_status status = parse(text, "f", look, &s, &err);
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_CONFIG_SYNTAX);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK));
    FUZZ_REQUIRE(err == NULL || cx_str_starts_with(cx_str_of(err->message), CX_LIT("f:")));
}
