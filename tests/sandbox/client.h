/*
 * A small HTTP client for the tests of the sandbox: libcurl and the facts, nothing of the library.
 */
#ifndef TESTS_SANDBOX_CLIENT_H
#define TESTS_SANDBOX_CLIENT_H

#include <curl/curl.h>

#include "base/buf.h"
#include "json/json.h"
#include "support/sandbox_process.h"
#include "support/unit.h"

typedef struct answer {
    CURLcode outcome;
    long status; /* 0 when there was no whole answer */
    cx_buf headers;
    cx_buf body;
    cx_json *json; /* NULL when the body is none */
    long millis;
} answer;

typedef struct call {
    const char *method;
    const char *path;
    const char *bearer;     /* NULL: none */
    const char *headers[4]; /* more of them, "Name: value"; up to the first NULL */
    const char *body;       /* NULL: none */
    const char *basic;      /* "id:secret" for HTTP Basic */
    size_t body_length;     /* 0: up to the NUL */
} call;

/* Asks, and fills in a fresh answer; free it with answer_deinit. */
void ask(const sandbox_process *at, const call *what, answer *out);
void answer_deinit(answer *out);
CX_DEFINE_AUTO_VALUE(answer, answer_deinit)

/* The same, and fails the test unless the status is that. */
void ask_for(const sandbox_process *at, const call *what, long status, answer *out);

/* The value of a header, or an empty view; and a text at the top of the JSON body. */
cx_str answer_header(const answer *from, const char *name);
cx_str answer_text(const answer *from, const char *key);
int64_t answer_integer(const answer *from, const char *key);

/* Appends name=value to a form, encoded. */
void form_add(cx_buf *form, const char *name, const char *value);

/* The form of the password grant, without the client. */
void password_form(const sandbox_process *at, cx_buf *form);

/* "id:secret" of the sandbox's client. */
void client_pair(const sandbox_process *at, cx_buf *out);

/* Logs in with the password grant. */
void log_in(const sandbox_process *at, answer *out);

/* The same, for the access token alone; freed with cx_free. */
char *access_token(const sandbox_process *at);

/* Control calls that must succeed. */
void control(const sandbox_process *at, const char *method, const char *path, const char *json_body,
             long status);
cx_json *control_json(const sandbox_process *at, const char *path);

/* Takes back rules, lies, time shifts and records. */
void start_over(const sandbox_process *at);

/* The decoded header (0) or payload (1) of a JWT. */
cx_json *jwt_part(cx_str token, int part);

#endif
