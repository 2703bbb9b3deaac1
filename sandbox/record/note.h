/*
 * One exchange of a recording as a file: what was asked and answered, masked.
 */
#ifndef SBX_RECORD_NOTE_H
#define SBX_RECORD_NOTE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "sandbox/record/masker.h"
#include "sandbox/server/exchange.h"

enum {
    SBX_RECORD_VERSION = 1
};

#define SBX_RECORD_FORMAT "cxone-recording"

/* What an exchange is about. */
typedef enum sbx_subject {
    SBX_SUBJECT_CALL,
    SBX_SUBJECT_LOGIN,
    SBX_SUBJECT_DISCOVERY
} sbx_subject;

sbx_subject sbx_subject_of(cx_str path);
const char *sbx_subject_word(sbx_subject subject);

typedef struct sbx_note {
    int64_t time_ms;
    const sbx_request *request;
    const sbx_reply *reply;
    cx_str body;         /* of the reply, with {origin} for the hosts that are known */
    cx_str origin;       /* what {origin} stands for in the headers of the reply */
    const char *ending;  /* "truncated" or "reset"; NULL: it is whole */
    const char *failure; /* why nobody answered but the recorder; NULL: somebody did */
} sbx_note;

/* Why a body is not there although it was JSON: the file could not be read again with it. */
#define SBX_NOT_KEPT "too deep or too large to be kept"

/* Appends the file, which can be read again whatever the bodies are. */
void sbx_note_write(sbx_masker *masker, const sbx_note *note, cx_buf *out);

/* Appends what a request looks like, for comparison: method, path, query and body. */
void sbx_note_request(sbx_masker *masker, const sbx_request *request, cx_buf *out);

/* The same for a request that is given in parts. */
typedef struct sbx_question_parts {
    cx_str method;
    cx_str path;
    cx_str query;
    const cx_json_value *json; /* NULL: the body is no JSON */
    cx_str form;
    cx_str text;
} sbx_question_parts;

void sbx_note_question(sbx_masker *masker, const sbx_question_parts *parts, cx_buf *out);

#endif
