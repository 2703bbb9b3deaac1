#include "cli/watch.h"

#include <string.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "base/time.h"
#include "cli/xalloc.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

/* A record as it was read last. */
typedef struct entry {
    char *id;
    char *json;
    bool seen; /* in the read that goes on */
} entry;

struct cli_watch {
    entry *entries;
    size_t count;
};

cli_watch *cli_watch_new(void)
{
    return cli_xalloc(1, sizeof(cli_watch));
}

static void release(entry *e)
{
    cx_free(e->id);
    cx_free(e->json);
}

void cli_watch_free(cli_watch *watch)
{
    for (size_t i = 0; watch != NULL && i < watch->count; i++) {
        release(&watch->entries[i]);
    }
    if (watch != NULL) {
        cx_free(watch->entries);
        cx_free(watch);
    }
}

static char *print(const cxone_value *value)
{
    char *text = NULL;
    if (cxone_value_print(value, 0, &text, NULL) != CXONE_OK) {
        cli_no_memory(); /* its only failure: the document was read under the same limits */
    }
    char *copy = cli_xdup(cx_str_of(text));
    cxone_text_free(text);
    return copy;
}

static char *id_of(const cxone_value *record)
{
    for (const char *key = NULL; (key = cxone_value_next_key(record, key)) != NULL;) {
        const cx_str name = cx_str_of(key);
        const cxone_value *value = cxone_value_get(record, key);
        const cxone_type type = cxone_value_type(value);
        const bool is_id = cx_str_equal(name, CX_LIT("id")) || cx_str_ends_with(name, CX_LIT("Id"));
        if (is_id && (type == CXONE_TYPE_INTEGER || type == CXONE_TYPE_STRING)) {
            return print(value);
        }
    }
    return cli_xdup(CX_LIT("")); /* the one thing that is read */
}

static entry *find(const cli_watch *watch, const char *id)
{
    for (size_t i = 0; i < watch->count; i++) {
        if (strcmp(watch->entries[i].id, id) == 0) {
            return &watch->entries[i];
        }
    }
    return NULL;
}

static void show(cli_out *out, const char *change, const char *record)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_json) cx_json *document = NULL;
    char now[32];
    cx_buf_init(&text, CX_MAX_JSON_TEXT * 2UL);
    cx_time_format(cx_clock_wall(cx_clock_system()), now);
    cx_buf_printf(&text, "{\"at\":\"%s\",\"change\":\"%s\",\"record\":%s}", now, change, record);
    cli_xcheck(&text);
    if (cx_json_parse(cx_buf_view(&text), &document, NULL) != CXONE_OK) {
        cli_no_memory(); /* its only failure: the text is our own */
    }
    cli_out_item(out, cx_json_root(document));
}

void cli_watch_see(cli_watch *watch, cli_out *out, const cxone_value *record)
{
    char *id = id_of(record);
    char *json = print(record);
    entry *known = find(watch, id);
    if (known == NULL) {
        watch->entries = cli_xrealloc(watch->entries, watch->count + 1, sizeof *watch->entries);
        watch->entries[watch->count++] = (entry){id, json, true};
        show(out, "new", json);
        return;
    }
    known->seen = true;
    if (strcmp(known->json, json) != 0) {
        show(out, "changed", json);
    }
    cx_free(known->json);
    known->json = json;
    cx_free(id);
}

void cli_watch_end_read(cli_watch *watch, cli_out *out, bool whole)
{
    size_t kept = 0;
    for (size_t i = 0; i < watch->count; i++) {
        if (watch->entries[i].seen || !whole) {
            watch->entries[kept] = watch->entries[i];
            watch->entries[kept++].seen = false;
        } else {
            show(out, "gone", watch->entries[i].json);
            release(&watch->entries[i]);
        }
    }
    watch->count = kept;
    if (cli_out_is(out, "table")) {
        cli_out_end_rows(out); /* a table for each read */
    }
    (void)cli_out_flush(out);
    cli_out_check_reader(out);
}
