/*
 * Data on its way out: to standard output or to the file of --output, in the format of -o.
 *
 * Commands say what they have (a record, or rows); a writer behind a vtable says how it looks. A
 * new format is one writer and one line in out.c.
 *
 * Everything is written by cli_out_flush, which checks every write. A full disk is an error; a
 * reader that has gone (a closed pipe) ends the process by SIGPIPE, quietly, as git and gh do.
 */
#ifndef CLI_OUT_OUT_H
#define CLI_OUT_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/value.h"

#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"
#include "cli/out/fields.h"
#include "cli/out/filter.h"

/* What a cell holds. */
typedef enum cli_cell_kind {
    CLI_CELL_TEXT, /* `text`; NULL: nothing there */
    CLI_CELL_INTEGER,
    CLI_CELL_BOOL,
    CLI_CELL_LIST, /* `items` */
    CLI_CELL_VALUE /* `value`; NULL: nothing there */
} cli_cell_kind;

/* A named value. Texts are borrowed until the call returns. */
typedef struct cli_cell {
    const char *key;   /* in JSON */
    const char *label; /* in tables; NULL: not shown there */
    cli_cell_kind kind;
    const char *text;
    int64_t number; /* of an integer; of a boolean, 0 or 1 */
    const char *const *items;
    size_t item_count;
    const char *shown; /* what a table shows instead, or NULL */
    const cxone_value *value;
} cli_cell;

/* Shorthands for the two common ones. */
#define CLI_TEXT(key_, label_, text_)                                             \
    {                                                                             \
        .key = (key_), .label = (label_), .kind = CLI_CELL_TEXT, .text = (text_), \
    }
#define CLI_INTEGER(key_, label_, number_)                                               \
    {                                                                                    \
        .key = (key_), .label = (label_), .kind = CLI_CELL_INTEGER, .number = (number_), \
    }
#define CLI_VALUE(key_, label_, value_)                                              \
    {                                                                                \
        .key = (key_), .label = (label_), .kind = CLI_CELL_VALUE, .value = (value_), \
    }

/* One thing. */
typedef struct cli_record {
    const char *title;           /* heading of its table, or NULL */
    const char *line;            /* the whole table in one line instead, or NULL */
    const cxone_value *document; /* what all but tables print instead of the cells, or NULL */
    const cli_cell *cells;
    size_t count;
} cli_record;

typedef struct cli_out cli_out;

typedef struct cli_writer {
    const char *name; /* what -o calls it */
    void (*record)(cli_out *out, const cli_record *record);
    void (*row)(cli_out *out, const cli_record *row);
    void (*end_rows)(cli_out *out);
} cli_writer;

/* Cells of a table that wait until the widest of each column is known. */
typedef struct cli_grid {
    char **texts;    /* row after row, the headings first; owned */
    size_t *widths;  /* the widest of each column so far; owned */
    size_t count;    /* of texts */
    size_t columns;  /* 0: nothing has come yet */
    size_t left_out; /* of them, for lack of room */
} cli_grid;

/* The columns of rows: those of the first. */
typedef struct cli_columns {
    char **names; /* owned */
    size_t count;
    bool lost; /* a later row had others */
} cli_columns;

struct cli_out {
    const cli_writer *writer;
    cli_fields fields;  /* those of --fields; none: all */
    cli_filter *filter; /* of --jq, or NULL */
    cli_filter_form filter_form;
    bool filter_array; /* its results are one array */
    size_t results;    /* of the filter, since the last cli_out_end_rows */
    bool raw;          /* of --raw */
    bool on_terminal;
    bool by_default; /* nobody asked for the format */
    size_t width;    /* of tables; 0: as wide as they are */
    cx_buf text;     /* not yet written */
    int fd;
    const char *path;  /* of --output, or NULL; borrowed */
    bool created;      /* the file was not there before */
    bool begun;        /* something has been written */
    bool failed;       /* a write failed, and the complaint was made */
    bool misused;      /* --fields names what there is not, and the complaint was made */
    size_t rows_begun; /* how many rows there were since the last cli_out_end_rows */
    cli_grid grid;
    cli_columns columns;
};

/* How to open. */
typedef struct cli_out_options {
    const char *format; /* NULL: a table on a terminal, else JSON */
    const char *path;   /* NULL: standard output */
    bool secret;        /* a file is readable by its owner only */
    const char *fields; /* "a,b": only these, in this order; NULL: all */
    const char *jq;     /* a program for jq to run over the data; NULL: none */
    bool raw;           /* text in csv and tsv as it is, even where a spreadsheet would run it */
    bool wide;          /* tables may be wider than the terminal */
} cli_out_options;

/* Opens; the file is created now, so that a wrong name is found before anything is done, and
 * emptied when there is something to write. False, and complained, when that cannot be. */
CX_NODISCARD bool cli_out_open(cli_out *out, const cli_out_options *options);

/* For rows that never end: a line of JSON each, where no format was asked for and there is no
 * terminal. False, and complained, when one was asked for that is a document with an end. */
CX_NODISCARD bool cli_out_make_endless(cli_out *out);

/* Whether -o calls for the format of that name. */
bool cli_out_is(const cli_out *out, const char *format);

/* The names of the formats, as "table|json": for the table of options. */
#define CLI_OUT_FORMATS "table|json|ndjson|csv|tsv"

/* Whether a word is the name of a format (also of those that other programs have). */
bool cli_out_is_format_name(const char *word);

void cli_out_record(cli_out *out, const cli_record *record);
void cli_out_row(cli_out *out, const cli_cell *cells, size_t count);

/* A row that is a value as CXone sent it: an object, or anything else that a list may hold. Its
 * columns are its members, those within others under dotted names. */
void cli_out_item(cli_out *out, const cxone_value *item);

/* Ends the rows. A list of none is a list all the same. */
void cli_out_end_rows(cli_out *out);

/* Text as it is, whatever the format. */
void cli_out_text(cli_out *out, cx_str text);

/* Ends the process quietly, as a write would, when whoever reads our output has gone: for those who
 * may have nothing to write for long. */
void cli_out_check_reader(const cli_out *out);

/* Writes what waits. False once anything has failed. */
bool cli_out_flush(cli_out *out);

/* Flushes, closes and frees. False, and complained, when anything was lost; `misused` is valid
 * then, too. `done` tells whether the command succeeded: if not, a file that this run created and
 * left empty is removed. */
CX_NODISCARD bool cli_out_close(cli_out *out, bool done);

#endif
