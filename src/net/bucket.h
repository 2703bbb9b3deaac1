/*
 * A bucket of tokens for one quota. Each call takes one.
 *
 * Without a burst a token comes back one period after it was taken, so that in no stretch of time
 * that is as long as a period more than `count` are taken. (A bucket that fills evenly would let
 * twice as many through: all that it holds, and then all that flows in.) Takes that lie close
 * together, within a 64th of the period, come back together with the last of them.
 *
 * With a burst it is the bucket that fills evenly: `burst` at once, then `count` with every period.
 *
 * Times are monotonic milliseconds. Not thread-safe.
 */
#ifndef CX_NET_BUCKET_H
#define CX_NET_BUCKET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/auto.h"
#include "base/quota.h"

typedef struct cx_bucket cx_bucket;

/* A full one; NULL when memory ran out. The quota has a count. */
cx_bucket *cx_bucket_new(cx_quota quota, int64_t now_ms);
void cx_bucket_free(cx_bucket *bucket);
CX_DEFINE_AUTO(cx_bucket, cx_bucket *, cx_bucket_free)

cx_quota cx_bucket_quota(const cx_bucket *bucket);

/* How long until there is a token; 0: there is one. */
int64_t cx_bucket_wait(cx_bucket *bucket, int64_t now_ms);

/* Takes a token; only when there is one. */
void cx_bucket_take(cx_bucket *bucket, int64_t now_ms);

/* Whether it is full, and so knows nothing that a new one would not. */
bool cx_bucket_is_full(cx_bucket *bucket, int64_t now_ms);

#endif
