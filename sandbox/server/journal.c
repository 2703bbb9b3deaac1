#include "sandbox/server/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/server/mask.h"

#include "base/banned.h"

cxone_status sbx_journal_init(sbx_journal *journal, const char *path, cxone_error **err)
{
    memset(journal, 0, sizeof *journal);
    if (path == NULL) {
        return CXONE_OK;
    }
    const int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    journal->file = fd >= 0 ? fdopen(fd, "a") : NULL;
    if (journal->file == NULL) {
        char reason[128];
        const cxone_status status = cx_fail(err, CXONE_ERR_IO, "cannot open the journal \"%s\": %s",
                                            path, strerror_r(errno, reason, sizeof reason));
        if (fd >= 0) {
            (void)close(fd);
        }
        return status;
    }
    return CXONE_OK;
}

void sbx_journal_deinit(sbx_journal *journal)
{
    for (size_t i = 0; i < SBX_JOURNAL_ENTRIES; i++) {
        cx_free(journal->entries[i]);
    }
    if (journal->file != NULL) {
        (void)fclose(journal->file);
    }
    memset(journal, 0, sizeof *journal);
}

static void member_buf(cx_json_writer *w, const char *key, const cx_buf *value)
{
    sbx_check(value);
    cx_json_member_string(w, key, cx_buf_view(value));
}

/* Whether a header of that name came before number `index`. */
static bool is_repeated(const sbx_request *request, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (cx_str_equal_nocase(request->headers[i].name, request->headers[index].name)) {
            return true;
        }
    }
    return false;
}

/* One member for a header, its name in lower case, all its values joined. */
static void write_header(const sbx_request *request, size_t index, cx_json_writer *w)
{
    const cx_str name = request->headers[index].name;
    CX_AUTO(cx_buf) cx_buf key;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&key, SBX_MAX_TEXT);
    cx_buf_init(&text, SBX_MAX_TEXT);
    for (size_t i = 0; i < name.len; i++) {
        cx_buf_putc(&key, cx_to_lower(name.ptr[i]));
    }
    for (size_t i = index; i < request->header_count; i++) {
        cx_str value = request->headers[i].value;
        if (cx_str_equal_nocase(request->headers[i].name, name) && sbx_mask_header(name, &value)) {
            cx_buf_puts(&text, i > index ? ", " : "");
            sbx_mask_text(value, &text);
        }
    }
    sbx_check(&key);
    member_buf(w, key.ptr, &text);
}

static void write_headers(const sbx_request *request, cx_json_writer *w)
{
    cx_json_key(w, "headers");
    cx_json_begin_object(w);
    for (size_t i = 0; i < request->header_count; i++) {
        cx_str value = request->headers[i].value;
        if (sbx_mask_header(request->headers[i].name, &value) && !is_repeated(request, i)) {
            write_header(request, i, w);
        }
    }
    cx_json_end_object(w);
}

/* A member that is JSON already; the mask takes out no character that JSON needs. */
static void member_note(cx_json_writer *w, cx_str note)
{
    cx_json_key(w, "note");
    if (note.len == 0) {
        cx_json_null(w);
        return;
    }
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, SBX_MAX_TEXT);
    sbx_mask_text(note, &masked);
    sbx_check(&masked);
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(cx_buf_view(&masked), &document, NULL) == CXONE_OK) {
        cx_json_write_value(w, cx_json_root(document));
    } else {
        cx_json_null(w);
    }
}

static void write_entry(uint64_t sequence, const sbx_event *event, cx_buf *out)
{
    const sbx_request *request = event->request;
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_init(&query, SBX_MAX_TEXT);
    cx_buf_init(&body, SBX_MAX_TEXT);
    sbx_mask_text(request->path, &path);
    sbx_mask_query(request->query, &query);
    sbx_mask_body(request, &body);
    char time[32];
    cx_time_format_ms(event->now_ms, time);
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "seq", (int64_t)sequence);
    cx_json_member_string(&w, "time", cx_str_of(time));
    cx_json_member_string(&w, "method", request->method);
    member_buf(&w, "path", &path);
    member_buf(&w, "query", &query);
    write_headers(request, &w);
    member_buf(&w, "body", &body);
    cx_json_member_integer(&w, "bodyBytes", (int64_t)request->body.len);
    cx_json_member_integer(&w, "status", event->status);
    cx_json_key(&w, "fault");
    if (event->fault.len > 0) {
        cx_json_string(&w, event->fault);
    } else {
        cx_json_null(&w);
    }
    member_note(&w, event->note);
    cx_json_end_object(&w);
    sbx_check(out);
}

void sbx_journal_add(sbx_journal *journal, const sbx_event *event)
{
    CX_AUTO(cx_buf) cx_buf entry;
    cx_buf_init(&entry, SBX_MAX_TEXT);
    write_entry(journal->total + 1, event, &entry);
    char **slot = &journal->entries[journal->total % SBX_JOURNAL_ENTRIES];
    cx_free(*slot);
    *slot = sbx_take(&entry);
    journal->total++;
    if (journal->file != NULL) {
        (void)fprintf(journal->file, "%s\n", *slot);
        (void)fflush(journal->file);
    }
}

void sbx_journal_clear(sbx_journal *journal)
{
    journal->cleared = journal->total;
}

void sbx_journal_write(const sbx_journal *journal, cx_buf *out)
{
    uint64_t at = journal->cleared;
    if (journal->total > SBX_JOURNAL_ENTRIES && at < journal->total - SBX_JOURNAL_ENTRIES) {
        at = journal->total - SBX_JOURNAL_ENTRIES;
    }
    cx_buf_putc(out, '[');
    for (const uint64_t first = at; at < journal->total; at++) {
        cx_buf_puts(out, at > first ? ",\n" : "");
        cx_buf_puts(out, journal->entries[at % SBX_JOURNAL_ENTRIES]);
    }
    cx_buf_putc(out, ']');
}
