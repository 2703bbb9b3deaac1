#include "net/bucket.h"

#include "base/alloc.h"

#include "base/banned.h"

enum {
    PARTS = 64,        /* of a period: how exactly takes are remembered */
    SLOTS = PARTS + 2, /* as many groups can be out at a time */
};

/* Takes that come back together. */
typedef struct group {
    int64_t first_ms;
    int64_t last_ms;
    uint32_t count;
} group;

struct cx_bucket {
    cx_quota quota;
    /* With a burst: what is in it, in shares: one token is `period_ms` shares, and with each
     * millisecond `count` of them flow in. */
    int64_t shares;
    int64_t filled_at_ms;
    /* Without: the groups that are out, the oldest first, in a ring. */
    uint32_t out;
    unsigned oldest;
    unsigned used;
    group groups[]; /* SLOTS, or none */
};

cx_bucket *cx_bucket_new(cx_quota quota, int64_t now_ms)
{
    const size_t groups = quota.burst == 0 ? SLOTS : 0;
    cx_bucket *bucket = cx_alloc_zero(1, sizeof *bucket + groups * sizeof(group));
    if (bucket != NULL) {
        bucket->quota = quota;
        bucket->shares = (int64_t)quota.burst * quota.period_ms;
        bucket->filled_at_ms = now_ms;
    }
    return bucket;
}

void cx_bucket_free(cx_bucket *bucket)
{
    cx_free(bucket);
}

cx_quota cx_bucket_quota(const cx_bucket *bucket)
{
    return bucket->quota;
}

static void fill(cx_bucket *b, int64_t now_ms)
{
    const int64_t most = (int64_t)b->quota.burst * b->quota.period_ms;
    const int64_t elapsed_ms = now_ms - b->filled_at_ms;
    if (elapsed_ms <= 0) {
        return;
    }
    /* Compared by division: the product of a long time and a large count would not fit. */
    const bool full = elapsed_ms > (most - b->shares) / b->quota.count;
    b->shares = full ? most : b->shares + elapsed_ms * b->quota.count;
    b->filled_at_ms = now_ms;
}

static void take_back(cx_bucket *b, int64_t now_ms)
{
    while (b->used != 0 && now_ms - b->groups[b->oldest].last_ms >= b->quota.period_ms) {
        b->out -= b->groups[b->oldest].count;
        b->oldest = (b->oldest + 1) % SLOTS;
        b->used--;
    }
}

static void hand_out(cx_bucket *b, int64_t now_ms)
{
    group *newest = &b->groups[(b->oldest + b->used + SLOTS - 1) % SLOTS];
    if (b->used == 0 ||
        (b->used < SLOTS && now_ms - newest->first_ms > b->quota.period_ms / PARTS)) {
        newest = &b->groups[(b->oldest + b->used) % SLOTS];
        *newest = (group){.first_ms = now_ms, .last_ms = now_ms};
        b->used++;
    }
    newest->last_ms = now_ms > newest->last_ms ? now_ms : newest->last_ms;
    newest->count++;
    b->out++;
}

int64_t cx_bucket_wait(cx_bucket *bucket, int64_t now_ms)
{
    if (bucket->quota.burst != 0) {
        fill(bucket, now_ms);
        const int64_t missing = bucket->quota.period_ms - bucket->shares;
        return missing <= 0 ? 0 : (missing + bucket->quota.count - 1) / bucket->quota.count;
    }
    take_back(bucket, now_ms);
    if (bucket->out < bucket->quota.count) {
        return 0;
    }
    return bucket->groups[bucket->oldest].last_ms + bucket->quota.period_ms - now_ms;
}

void cx_bucket_take(cx_bucket *bucket, int64_t now_ms)
{
    if (bucket->quota.burst != 0) {
        bucket->shares -= bucket->quota.period_ms;
    } else {
        hand_out(bucket, now_ms);
    }
}

bool cx_bucket_is_full(cx_bucket *bucket, int64_t now_ms)
{
    if (bucket->quota.burst != 0) {
        fill(bucket, now_ms);
        return bucket->shares == (int64_t)bucket->quota.burst * bucket->quota.period_ms;
    }
    take_back(bucket, now_ms);
    return bucket->out == 0;
}
