/*
 * The grammar of JSON (RFC 8259), fed with a text in pieces of any size: strict, UTF-8 throughout,
 * without allocation. What is built of it decides which events it wants to hear of; what lies
 * deeper is checked all the same.
 *
 *     cx_json_scan scan;
 *     cx_json_scan_init(&scan, CX_MAX_JSON_DEPTH);
 *     for each piece: size_t at = 0; while (cx_json_scan_run(&scan, piece, &at) != CX_JSON_MORE) …
 *     cx_json_scan_finish(&scan)
 *
 * Our limits beyond RFC 8259 (its section 9 allows some): the depth, and no NUL in a string, since
 * our texts are C strings at the public boundary. Keys that occur twice and numbers that fit no C
 * type are grammatical.
 */
#ifndef CX_JSON_SCAN_H
#define CX_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

typedef enum cx_json_event {
    CX_JSON_MORE,    /* the piece is used up; at the finish: the text was complete */
    CX_JSON_BEGIN,   /* the first byte of a value was passed */
    CX_JSON_END,     /* the last byte of a value was passed */
    CX_JSON_KEY,     /* the opening quote of a key was passed */
    CX_JSON_KEY_END, /* the closing quote of a key was passed */
    CX_JSON_FAULT    /* the byte at the cursor may not be there; for good */
} cx_json_event;

typedef struct cx_json_scan {
    const char *fault;  /* what is wrong, after CX_JSON_FAULT; else NULL */
    unsigned depth;     /* how many arrays and objects are open */
    unsigned levels;    /* to set: values with fewer than this many around them give events */
    unsigned max_depth; /* from here on private */
    unsigned unit;      /* of a \u escape, as far as it was read */
    uint64_t objects;   /* bit n: what opened at depth n is an object */
    const char *word;   /* what is still to come of true, false, null */
    unsigned char state;
    unsigned char part; /* of a number */
    unsigned char left; /* digits of a \u escape, bytes of a UTF-8 sequence */
    unsigned char low;  /* the next byte of a UTF-8 sequence is from here … */
    unsigned char high; /* … to here */
    bool paired;        /* the \u escape is the second of a surrogate pair */
    bool key;           /* the string is a key */
} cx_json_scan;

/* Nested at most `max_depth` deep, and at most CX_MAX_JSON_DEPTH. `levels` is 0: no events. */
void cx_json_scan_init(cx_json_scan *scan, unsigned max_depth);

/* Goes on at `*at` until there is something to say, and leaves the cursor behind it. */
cx_json_event cx_json_scan_run(cx_json_scan *scan, cx_str piece, size_t *at);

/* The text ends here: a last CX_JSON_END (a number at the root ends only now), CX_JSON_MORE when it
 * was one whole value, else CX_JSON_FAULT. */
cx_json_event cx_json_scan_finish(cx_json_scan *scan);

#endif
