#include "net/governor.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "net/bucket.h"

#include "base/banned.h"

/* What a note is about. */
typedef enum subject {
    ABOUT_LIMIT,
    ABOUT_TOPIC,
    ABOUT_TENANT,
    ABOUT_HOST
} subject;

/* What is known under one key. Only the member of its subject is in use. */
typedef struct note {
    struct note *next;
    uint64_t key;
    cx_bucket *bucket;
    int64_t shut_until_ms;
    unsigned under_way;
    cx_breaker breaker;
} note;

struct cx_governor {
    unsigned users; /* guarded by the registry's lock; the rest by its own */
    pid_t process;  /* whose it is: calls that were under way at a fork() never end in the child */
    pthread_mutex_t lock;
    pthread_cond_t departed; /* a place was given back */
    uint64_t departures;
    note *notes; /* a list: notes that say nothing any more are dropped as it is searched */
};

/* The process's own; NULL while there is no client. */
static pthread_mutex_t registry_lock = PTHREAD_MUTEX_INITIALIZER;
static cx_governor *registry;

/* ---------------------------------------------------------------- life cycle */

static cx_governor *new_governor(void)
{
    cx_governor *governor = cx_alloc_zero(1, sizeof *governor);
    if (governor != NULL) {
        pthread_condattr_t attributes;
        (void)pthread_condattr_init(&attributes);
        (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        (void)pthread_cond_init(&governor->departed, &attributes);
        (void)pthread_condattr_destroy(&attributes);
        (void)pthread_mutex_init(&governor->lock, NULL);
        governor->process = getpid();
    }
    return governor;
}

static void free_note(note *n)
{
    if (n != NULL) {
        cx_bucket_free(n->bucket);
        cx_free(n);
    }
}

static void free_governor(cx_governor *governor)
{
    while (governor->notes != NULL) {
        note *first = governor->notes;
        governor->notes = first->next;
        free_note(first);
    }
    (void)pthread_cond_destroy(&governor->departed);
    (void)pthread_mutex_destroy(&governor->lock);
    cx_free(governor);
}

cxone_status cx_governor_open(cx_governor **out, cxone_error **err)
{
    (void)pthread_mutex_lock(&registry_lock);
    if (registry == NULL || registry->process != getpid()) {
        registry = new_governor();
    }
    cx_governor *governor = registry;
    if (governor != NULL) {
        governor->users++;
    }
    (void)pthread_mutex_unlock(&registry_lock);
    if (governor == NULL) {
        return cx_fail_nomem(err);
    }
    *out = governor;
    return CXONE_OK;
}

void cx_governor_close(cx_governor *governor)
{
    if (governor == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&registry_lock);
    const bool last = --governor->users == 0;
    if (last && registry == governor) {
        registry = NULL;
    }
    (void)pthread_mutex_unlock(&registry_lock);
    if (last) {
        free_governor(governor);
    }
}

/* ---------------------------------------------------------------- notes */

static uint64_t mix(uint64_t key, uint64_t more)
{
    return (key ^ more) * UINT64_C(0x100000001b3);
}

/* Texts that hash alike would share a limit: a call would wait for no reason, nothing worse. */
static uint64_t key_of(subject about, cx_str a, cx_str b, cx_str c)
{
    return mix(mix(mix(mix(cx_str_hash(a), about), cx_str_hash(b)), cx_str_hash(c)), about);
}

static uint64_t key_of_draw(cx_str tenant, const cx_draw *draw)
{
    const uint64_t key = key_of(ABOUT_LIMIT, tenant, draw->name, draw->subject);
    return mix(mix(mix(key, draw->quota.count), (uint64_t)draw->quota.period_ms),
               draw->quota.burst);
}

static uint64_t key_of_one(subject about, cx_str text)
{
    return key_of(about, text, CX_LIT(""), CX_LIT(""));
}

/* Whether a note says no more than none would. */
static bool is_idle(const note *n, int64_t now_ms)
{
    return (n->bucket == NULL || cx_bucket_is_full(n->bucket, now_ms)) &&
           n->shut_until_ms <= now_ms && n->under_way == 0 && n->breaker.failures == 0;
}

/* Drops what says nothing any more, so that a million contacts do not stay. */
static void sweep(cx_governor *g, int64_t now_ms)
{
    for (note **link = &g->notes; *link != NULL;) {
        note *n = *link;
        if (is_idle(n, now_ms)) {
            *link = n->next;
            free_note(n);
        } else {
            link = &n->next;
        }
    }
}

static note *find_note(cx_governor *g, uint64_t key)
{
    note *n = g->notes;
    while (n != NULL && n->key != key) {
        n = n->next;
    }
    return n;
}

/* The note of a key, made if need be; NULL when memory ran out. */
static note *need_note(cx_governor *g, uint64_t key)
{
    note *n = find_note(g, key);
    if (n == NULL) {
        n = cx_alloc_zero(1, sizeof *n);
        if (n != NULL) {
            *n = (note){.next = g->notes, .key = key, .shut_until_ms = INT64_MIN};
            g->notes = n;
        }
    }
    return n;
}

/* The bucket of a draw, made if need be; NULL when memory ran out. */
static cx_bucket *need_bucket(cx_governor *g, uint64_t key, const cx_draw *draw, int64_t now_ms)
{
    note *n = need_note(g, key);
    if (n != NULL && n->bucket == NULL) {
        n->bucket = cx_bucket_new(draw->quota, now_ms);
    }
    return n != NULL ? n->bucket : NULL;
}

/* ---------------------------------------------------------------- what a call may take */

/* What a demand is about. */
typedef struct holdings {
    cx_bucket *buckets[CX_MAX_DRAWS];
    note *topic;  /* NULL: nothing is known of it */
    note *tenant; /* NULL: any number of calls at a time */
} holdings;

/* False when memory ran out. */
static bool gather(cx_governor *g, const cx_demand *demand, int64_t now_ms, holdings *out)
{
    for (size_t i = 0; i < demand->draw_count; i++) {
        const cx_draw *draw = &demand->draws[i];
        out->buckets[i] = need_bucket(g, key_of_draw(demand->tenant, draw), draw, now_ms);
        if (out->buckets[i] == NULL) {
            return false;
        }
    }
    out->topic = find_note(g, key_of(ABOUT_TOPIC, demand->tenant, demand->topic, CX_LIT("")));
    if (demand->places != 0) {
        out->tenant = need_note(g, key_of_one(ABOUT_TENANT, demand->tenant));
    }
    return demand->places == 0 || out->tenant != NULL;
}

/* What the call has to wait for longest. A place comes last: nobody can say when there is one. */
static cx_verdict judge(const cx_demand *demand, const holdings *h, int64_t now_ms)
{
    cx_verdict verdict = {.scarcity = CX_SCARCITY_NONE};
    for (size_t i = 0; i < demand->draw_count; i++) {
        const int64_t wait_ms = cx_bucket_wait(h->buckets[i], now_ms);
        if (wait_ms > verdict.wait_ms) {
            verdict.scarcity = CX_SCARCITY_QUOTA;
            verdict.wait_ms = wait_ms;
            verdict.draw = &demand->draws[i];
        }
    }
    if (h->topic != NULL && h->topic->shut_until_ms > now_ms + verdict.wait_ms) {
        verdict.scarcity = CX_SCARCITY_TOPIC;
        verdict.wait_ms = h->topic->shut_until_ms - now_ms;
    }
    if (verdict.scarcity == CX_SCARCITY_NONE && h->tenant != NULL &&
        h->tenant->under_way >= demand->places) {
        verdict.scarcity = CX_SCARCITY_PLACE;
    }
    return verdict;
}

static void take_all(const cx_demand *demand, const holdings *h, int64_t now_ms)
{
    for (size_t i = 0; i < demand->draw_count; i++) {
        cx_bucket_take(h->buckets[i], now_ms);
    }
    if (h->tenant != NULL) {
        h->tenant->under_way++;
    }
}

cxone_status cx_governor_enter(cx_governor *governor, const cx_demand *demand, int64_t now_ms,
                               cx_verdict *verdict, cxone_error **err)
{
    holdings h = {.topic = NULL};
    (void)pthread_mutex_lock(&governor->lock);
    sweep(governor, now_ms);
    const bool gathered = gather(governor, demand, now_ms, &h);
    if (gathered) {
        *verdict = judge(demand, &h, now_ms);
        verdict->departures = governor->departures;
        if (verdict->scarcity == CX_SCARCITY_NONE) {
            take_all(demand, &h, now_ms);
        }
    }
    (void)pthread_mutex_unlock(&governor->lock);
    return gathered ? CXONE_OK : cx_fail_nomem(err);
}

void cx_governor_leave(cx_governor *governor, const cx_demand *demand)
{
    if (demand->places == 0) {
        return;
    }
    (void)pthread_mutex_lock(&governor->lock);
    note *tenant = find_note(governor, key_of_one(ABOUT_TENANT, demand->tenant));
    if (tenant != NULL && tenant->under_way != 0) {
        tenant->under_way--;
    }
    governor->departures++;
    (void)pthread_cond_broadcast(&governor->departed);
    (void)pthread_mutex_unlock(&governor->lock);
}

void cx_governor_await(cx_governor *governor, const cx_verdict *verdict, int64_t wait_ms)
{
    const int64_t until_ms = cx_clock_monotonic(cx_clock_system()) + wait_ms;
    const struct timespec until = {.tv_sec = until_ms / 1000,
                                   .tv_nsec = (long)(until_ms % 1000) * 1000000L};
    int waited = 0;
    (void)pthread_mutex_lock(&governor->lock);
    while (governor->departures == verdict->departures && waited != ETIMEDOUT) {
        waited = pthread_cond_timedwait(&governor->departed, &governor->lock, &until);
    }
    (void)pthread_mutex_unlock(&governor->lock);
}

void cx_governor_shut(cx_governor *governor, cx_str tenant, cx_str topic, int64_t until_ms)
{
    (void)pthread_mutex_lock(&governor->lock);
    note *n = need_note(governor, key_of(ABOUT_TOPIC, tenant, topic, CX_LIT("")));
    if (n != NULL && n->shut_until_ms < until_ms) {
        n->shut_until_ms = until_ms;
    }
    (void)pthread_mutex_unlock(&governor->lock);
}

/* ---------------------------------------------------------------- hosts */

bool cx_governor_admit(cx_governor *governor, cx_str origin, const cx_breaker_rule *rule,
                       int64_t now_ms, cx_breaker *known)
{
    (void)pthread_mutex_lock(&governor->lock);
    note *n = find_note(governor, key_of_one(ABOUT_HOST, origin));
    const bool admitted = n == NULL || cx_breaker_admit(&n->breaker, rule, now_ms);
    if (!admitted) {
        *known = n->breaker;
    }
    (void)pthread_mutex_unlock(&governor->lock);
    return admitted;
}

bool cx_governor_note(cx_governor *governor, cx_str origin, const cx_breaker_rule *rule,
                      cx_breaker_outcome outcome, cxone_status failure, int64_t now_ms)
{
    (void)pthread_mutex_lock(&governor->lock);
    const uint64_t key = key_of_one(ABOUT_HOST, origin);
    /* Only failures are worth a note; without memory one more is needed to open the breaker. */
    note *n = outcome == CX_OUTCOME_FAILED ? need_note(governor, key) : find_note(governor, key);
    if (n != NULL) {
        cx_breaker_note(&n->breaker, rule, outcome, failure, now_ms);
    }
    const bool open = n != NULL && n->breaker.open;
    (void)pthread_mutex_unlock(&governor->lock);
    return open;
}
