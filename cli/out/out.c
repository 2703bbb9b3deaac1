#include "cli/out/out.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "cli/out/writers.h"
#include "cli/report.h"
#include "cli/term/escape.h"
#include "cli/term/term.h"
#include "cli/xalloc.h"

#include "base/banned.h"

enum {
    ENOUGH_TO_WRITE = 64 * 1024 /* bytes that wait before they are written */
};

static const cli_writer *const writers[] = {&cli_table_writer, &cli_json_writer, &cli_ndjson_writer,
                                            &cli_csv_writer, &cli_tsv_writer};

static const cli_writer *writer_named(const char *format)
{
    for (size_t i = 0; i < CX_COUNT(writers); i++) {
        if (strcmp(writers[i]->name, format) == 0) {
            return writers[i];
        }
    }
    return &cli_json_writer;
}

bool cli_out_is(const cli_out *out, const char *format)
{
    return strcmp(out->writer->name, format) == 0;
}

bool cli_out_is_format_name(const char *word)
{
    static const char *const names[] = {"table", "json", "ndjson", "csv",
                                        "tsv",   "text", "yaml",   "yml"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (strcmp(names[i], word) == 0) {
            return true;
        }
    }
    return false;
}

bool cli_out_make_endless(cli_out *out)
{
    if (out->filter != NULL && !out->filter_array) {
        return true;
    }
    if (out->writer == &cli_json_writer && !out->by_default) {
        (void)cli_usage("-o json is a document, which would never end");
        cli_hint("-o ndjson is a line for each record");
        return false;
    }
    if (out->writer == &cli_json_writer) {
        out->writer = &cli_ndjson_writer;
    }
    return true;
}

static bool open_file(cli_out *out, bool secret)
{
    const mode_t mode = secret ? 0600 : 0666;
    out->fd = open(out->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, mode);
    out->created = out->fd >= 0;
    if (out->fd < 0 && errno == EEXIST) {
        out->fd = open(out->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    }
    struct stat status;
    if (out->fd < 0 || fstat(out->fd, &status) != 0) {
        return false;
    }
    return !secret || !S_ISREG(status.st_mode) || fchmod(out->fd, mode) == 0;
}

/* With jq, the format says only how results are written. */
static bool open_filter(cli_out *out, const cli_out_options *options)
{
    const bool lines = options->format != NULL && strcmp(options->format, "ndjson") == 0;
    const bool array = options->format != NULL && strcmp(options->format, "json") == 0;
    if (options->jq == NULL) {
        return true;
    }
    if (options->format != NULL && !lines && !array) {
        out->misused = true;
        (void)cli_usage("--jq writes JSON or text, so -o %s cannot stand beside it",
                        options->format);
        return false;
    }
    out->writer = array || !lines ? &cli_json_writer : &cli_ndjson_writer;
    if (lines || array) {
        out->filter_form = CLI_FILTER_JSON;
    } else {
        out->filter_form = out->on_terminal ? CLI_FILTER_PRETTY : CLI_FILTER_PLAIN;
    }
    out->filter_array = array;
    out->filter = cli_filter_new(options->jq, &out->misused);
    return out->filter != NULL;
}

bool cli_out_open(cli_out *out, const cli_out_options *options)
{
    *out = (cli_out){.fd = STDOUT_FILENO, .path = options->path, .raw = options->raw};
    cx_buf_init_secret(&out->text, CX_MAX_JSON_TEXT * 8ULL);
    out->on_terminal = options->path == NULL && cli_term_is_terminal(STDOUT_FILENO);
    out->width = out->on_terminal && !options->wide ? cli_term_width(STDOUT_FILENO) : 0;
    out->by_default = options->format == NULL;
    if (options->format != NULL) {
        out->writer = writer_named(options->format);
    } else {
        out->writer = out->on_terminal ? &cli_table_writer : &cli_json_writer;
    }
    out->misused = options->fields != NULL && !cli_fields_read(&out->fields, options->fields);
    if (out->misused || !open_filter(out, options)) {
        out->fd = -1;
        return false;
    }
    if (out->path != NULL && !open_file(out, options->secret)) {
        cli_complain("cannot write to \"%s\": %s", out->path, strerrordesc_np(errno));
        return false;
    }
    return true;
}

/* The first bytes are about to go: what the file held before goes now. */
static bool begin(cli_out *out)
{
    struct stat status;
    if (out->begun || out->path == NULL) {
        return true;
    }
    out->begun = true;
    return fstat(out->fd, &status) != 0 || !S_ISREG(status.st_mode) || ftruncate(out->fd, 0) == 0;
}

static bool write_all(int fd, cx_str text)
{
    for (size_t done = 0; done < text.len;) {
        const ssize_t wrote = write(fd, text.ptr + done, text.len - done);
        if (wrote > 0) {
            done += (size_t)wrote;
        } else if (wrote == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

/* Whoever read our output has seen enough: end as everyone in a pipeline does. */
static void end_unread(void)
{
    (void)signal(SIGPIPE, SIG_DFL);
    (void)raise(SIGPIPE);
}

void cli_out_check_reader(const cli_out *out)
{
    struct pollfd reader = {.fd = out->fd};
    if (poll(&reader, 1, 0) == 1 && (reader.revents & POLLERR) != 0) {
        end_unread();
    }
}

static void complain(cli_out *out, int error)
{
    out->failed = true;
    if (error == EPIPE) {
        end_unread();
    }
    cli_complain("cannot write to %s: %s", out->path != NULL ? out->path : "standard output",
                 strerrordesc_np(error));
}

bool cli_out_flush(cli_out *out)
{
    cli_xcheck(&out->text);
    if (out->failed) {
        cx_buf_reset(&out->text);
        return false;
    }
    if (cx_buf_status(&out->text) != CXONE_OK) {
        complain(out, EFBIG);
    } else if (out->text.len != 0 &&
               (!begin(out) || !write_all(out->fd, cx_buf_view(&out->text)))) {
        complain(out, errno);
    }
    cx_buf_reset(&out->text);
    return !out->failed;
}

static void flush_when_full(cli_out *out)
{
    if (out->text.len >= ENOUGH_TO_WRITE) {
        (void)cli_out_flush(out); /* remembered in `failed` */
    }
}

void cli_out_text(cli_out *out, cx_str text)
{
    cx_buf_append(&out->text, text);
    flush_when_full(out);
}

/* The cells that --fields names; NULL, and complained, when there is none of a name. Rows after the
 * first may lack what the first had. */
static const cli_cell *choose(cli_out *out, const cli_record *from)
{
    const char *unknown = cli_fields_choose(&out->fields, from);
    if (unknown == NULL || out->rows_begun != 0) {
        return out->fields.cells;
    }
    if (!out->misused) {
        cli_fields_complain(unknown, from);
    }
    out->misused = true;
    return NULL;
}

/* A result of jq on its way out. Texts are shown as texts are: escaped for a terminal. */
static void on_result(void *payload, cx_str result, bool is_plain)
{
    cli_out *out = payload;
    if (out->filter_array) {
        cx_buf_puts(&out->text, out->results == 0 ? "[\n  " : ",\n  ");
    }
    if (is_plain && out->on_terminal) {
        cli_escape_lines(&out->text, result);
    } else {
        cx_buf_append(&out->text, result);
    }
    cx_buf_puts(&out->text, out->filter_array ? "" : "\n");
    out->results++;
    flush_when_full(out);
}

static void run_filter(cli_out *out, const cli_record *record)
{
    CX_AUTO(cx_buf) cx_buf json;
    cx_buf_init(&json, CX_MAX_JSON_TEXT * 8UL);
    cli_json_append(&json, record, 0);
    cli_xcheck(&json);
    if (!out->failed &&
        !cli_filter_run(out->filter, cx_buf_view(&json), out->filter_form, on_result, out)) {
        (void)cli_out_flush(out); /* what came before the failure */
        out->failed = true;
    }
}

static void end_filter(cli_out *out)
{
    if (out->filter_array) {
        cx_buf_puts(&out->text, out->results == 0 ? "[]\n" : "\n]\n");
    }
    out->results = 0;
}

void cli_out_record(cli_out *out, const cli_record *record)
{
    cli_record chosen = {.count = out->fields.count};
    if (out->fields.count != 0) {
        chosen.cells = choose(out, record);
        record = &chosen;
        if (chosen.cells == NULL) {
            return;
        }
    }
    if (out->filter != NULL) {
        run_filter(out, record);
        end_filter(out);
    } else {
        out->writer->record(out, record);
    }
    flush_when_full(out);
}

static void put_row(cli_out *out, const cli_record *row)
{
    cli_record chosen = {.count = out->fields.count};
    if (out->fields.count != 0) {
        chosen.cells = choose(out, row);
        row = &chosen;
        if (chosen.cells == NULL) {
            return;
        }
    }
    if (out->filter != NULL) {
        run_filter(out, row);
    } else {
        out->writer->row(out, row);
    }
    out->rows_begun++;
    flush_when_full(out);
}

void cli_out_row(cli_out *out, const cli_cell *cells, size_t count)
{
    put_row(out, &(cli_record){.cells = cells, .count = count});
}

void cli_out_item(cli_out *out, const cxone_value *item)
{
    put_row(out, &(cli_record){.document = item});
}

void cli_out_end_rows(cli_out *out)
{
    if (out->filter != NULL) {
        end_filter(out);
    } else if (!out->misused) {
        out->writer->end_rows(out);
    }
    out->rows_begun = 0;
    flush_when_full(out);
}

bool cli_out_close(cli_out *out, bool done)
{
    (void)cli_out_flush(out);
    if (out->fd >= 0 && close(out->fd) != 0 && !out->failed) {
        complain(out, errno); /* some file systems say only now that the disk is full */
    }
    if ((!done || out->misused) && out->created && !out->begun) {
        (void)unlink(out->path);
    }
    cx_buf_deinit(&out->text);
    cli_fields_deinit(&out->fields);
    cli_filter_free(out->filter);
    out->filter = NULL;
    return !out->failed && !out->misused;
}
