/*
 * The records of a list, cut out of a reply of any size while its bytes arrive, in memory that does
 * not grow with it: no more than one record is kept, and only one that spans pieces. Every byte of
 * the reply is checked (json/scan.h); a record is given when its last byte has come, as exactly the
 * bytes that it has: numbers stay text. json/slice.h reads them.
 *
 *     CX_TRY(cx_json_stream_init(&stream, "skills", wanted, 2, 0, err));
 *     for each piece that arrives:
 *         cx_json_stream_feed(&stream, piece);
 *         do {
 *             CX_TRY(cx_json_stream_next(&stream, &item, err));
 *             …
 *         } while (item.kind != CX_STREAM_MORE);
 *     cx_json_stream_end(&stream), and the same until CX_STREAM_END
 *
 * Where the records are: a word of the catalogue. "skills" is a member of the reply, "a.b" one
 * within another, "a|b" a key with two names in use, "." the reply itself, "*" its only array: the
 * reply itself or one of its members. Names count in a {"resultSet": {…}} (in any letter case)
 * around all, too, in which old versions wrap a reply. "*" takes the first array that comes; a
 * second list makes the reply fail, since by then it is too late to prefer the other.
 *
 * Keys that occur twice are looked for where they lead to something wanted, and refused; in a
 * record they are the business of whoever reads it. The size of the whole has no ceiling, that of a
 * record and of a wanted value has.
 */
#ifndef CX_JSON_STREAM_H
#define CX_JSON_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"
#include "json/scan.h"

enum {
    CX_STREAM_PATHS = 16, /* wanted values and names of the list */
    CX_STREAM_NAMES = 4,  /* of one path */
    CX_STREAM_NAME = 63   /* bytes of a name */
};

typedef enum cx_stream_kind {
    CX_STREAM_MORE,   /* the piece is used up */
    CX_STREAM_RECORD, /* the next record */
    CX_STREAM_MARK,   /* a wanted value */
    CX_STREAM_END     /* the reply was complete */
} cx_stream_kind;

typedef struct cx_stream_item {
    cx_stream_kind kind;
    size_t mark;  /* which of the wanted */
    cx_str bytes; /* of the record or value; borrowed until the next call */
} cx_stream_item;

/* What stood where the records should. */
typedef enum cx_stream_list {
    CX_LIST_ABSENT,
    CX_LIST_NULL,
    CX_LIST_OTHER, /* neither null nor an array */
    CX_LIST_ARRAY
} cx_stream_list;

typedef struct cx_stream_path {
    cx_str name[CX_STREAM_NAMES];
    unsigned count;
} cx_stream_path;

/* Paths that go on at some place: bit n for path n, by whether a resultSet was passed. */
typedef struct cx_stream_set {
    uint32_t plain;
    uint32_t wrapped;
} cx_stream_set;

/* All of it is private. */
typedef struct cx_json_stream {
    cx_json_scan scan;
    cx_stream_path path[CX_STREAM_PATHS]; /* of the list, then the wanted */
    size_t list_paths;
    size_t paths;
    bool any_array;  /* "*" */
    bool root_array; /* "." */
    size_t max_record;

    cx_str piece;    /* borrowed */
    size_t at;       /* of the cursor in it */
    size_t start;    /* of what is being kept, in it */
    uint64_t before; /* bytes of earlier pieces */
    bool ended;
    cxone_status status; /* a failure sticks */
    const char *fault;   /* what it was */
    uint64_t fault_at;   /* and where */

    cx_stream_set open[CX_STREAM_NAMES + 2]; /* what goes on in the object at this depth */
    bool wrapper;                            /* a resultSet is open, at depth 2 */
    cx_stream_set hit;                       /* what the key that came last goes on with */
    bool hit_wrapper;                        /* that key is resultSet */
    cx_stream_set seen;                      /* wanted values that came */
    cx_stream_list list;
    bool guessed;        /* it was "*" that found the list */
    unsigned list_depth; /* 0: the list is not open */

    cx_stream_kind kept_kind; /* what is being kept; CX_STREAM_MORE: nothing */
    size_t kept_mark;
    bool given; /* the last item was in `kept` */
    cx_buf kept;
    bool in_key;
    size_t key_len;                   /* of the key before this piece */
    char key[6 * CX_STREAM_NAME + 3]; /* quotes included; a longer one has no name that is wanted */
} cx_json_stream;

/* Prepares to read a reply. `wanted`: paths of values beside the list ("totalRecords",
 * "_links.next"), each given as a mark when it comes, before or after the records; what is inside
 * of one is not looked into. The texts must outlive the stream. `max_record` 0: CX_MAX_RECORD.
 * CXONE_ERR_ARG for paths beyond the limits above. Allocates nothing. */
CX_NODISCARD cxone_status cx_json_stream_init(cx_json_stream *stream, const char *list,
                                              const char *const *wanted, size_t wanted_count,
                                              size_t max_record, cxone_error **err);

/* Makes ready for another reply of the same kind, and keeps the memory. */
void cx_json_stream_reset(cx_json_stream *stream);

void cx_json_stream_deinit(cx_json_stream *stream);
CX_DEFINE_AUTO_VALUE(cx_json_stream, cx_json_stream_deinit)

/* Gives the next piece, which must stay until it is used up (CX_STREAM_MORE), and not earlier. */
void cx_json_stream_feed(cx_json_stream *stream, cx_str piece);

/* No piece follows. */
void cx_json_stream_end(cx_json_stream *stream);

/* The next thing found. CXONE_ERR_SYNTAX names the fault and the offset in the reply, never its
 * text; CXONE_ERR_TOO_LARGE; CXONE_ERR_REPLY: two lists. A failure is for good. */
CX_NODISCARD cxone_status cx_json_stream_next(cx_json_stream *stream, cx_stream_item *item,
                                              cxone_error **err);

/* What was found of the list so far; to be relied on after CX_STREAM_END. */
cx_stream_list cx_json_stream_list(const cx_json_stream *stream);

#endif
