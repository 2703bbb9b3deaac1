/*
 * Replies that may be given again: what a read answers follows from what is stored, from the world
 * clock and from who asks, so the same question within the same second, with nothing done in
 * between, has the same answer. Programs that poll, and dashboards with many readers, ask so.
 *
 * Guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_SERVER_REPLIES_H
#define SBX_SERVER_REPLIES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/server/exchange.h"

enum {
    SBX_REPLIES = 64,
    SBX_REPLIES_BYTES = 64 * 1024 * 1024 /* of all bodies together */
};

/* What an answer follows from, beside the question. */
typedef struct sbx_moment {
    uint64_t revision; /* of all that is stored */
    int64_t world_s;
    int64_t protocol_s;
} sbx_moment;

/* A question: who asks for what. */
typedef struct sbx_question {
    const void *user;
    cx_str origin;
    cx_str path;
    cx_str query;
} sbx_question;

typedef struct sbx_kept_reply {
    char *question; /* owned; NULL: none */
    sbx_body *body;
    const char *content_type;
    unsigned status;
} sbx_kept_reply;

/* Each question has one place, by its hash; who comes later displaces. */
typedef struct sbx_replies {
    sbx_kept_reply slots[SBX_REPLIES];
    sbx_moment moment; /* of all of them */
    size_t bytes;
} sbx_replies;

void sbx_replies_clear(sbx_replies *replies);

/* Gives the reply again that the question had at this very moment; false: there is none. */
bool sbx_replies_get(sbx_replies *replies, const sbx_moment *moment, const sbx_question *question,
                     sbx_reply *reply);

/* Keeps a reply, if it is one that can be: whole, without headers of its own. Its body is shared
 * from then on. */
void sbx_replies_put(sbx_replies *replies, const sbx_moment *moment, const sbx_question *question,
                     sbx_reply *reply);

#endif
