#include "auth/source.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"

#include "base/banned.h"

struct cx_source {
    cx_source *next; /* in the registry */
    unsigned users;  /* guarded by the registry's lock; the rest by the source's own */
    pid_t process;   /* whose it is: a child of fork() cannot wait for its parent's logins */
    cx_digest binding;
    pthread_mutex_t lock;
    pthread_cond_t ended; /* a login ended */
    bool busy;            /* a login is under way */
    uint64_t logins;      /* how many have ended */
    cxone_status outcome; /* of the last one */
    cxone_error *failure; /* of the last one, when it failed */
    cx_token *token;
    cx_tenant *tenant;
    cx_secret refused; /* the last access token that the server did not take */
};

/* All sources of the process. A list: there are as many as there are sets of credentials in use. */
static pthread_mutex_t registry_lock = PTHREAD_MUTEX_INITIALIZER;
static cx_source *registry;

static cx_source *new_source(const cx_digest binding)
{
    cx_source *source = cx_alloc_zero(1, sizeof *source);
    if (source == NULL) {
        return NULL;
    }
    memcpy(source->binding, binding, sizeof source->binding);
    source->process = getpid();
    pthread_condattr_t attributes;
    (void)pthread_condattr_init(&attributes);
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    (void)pthread_cond_init(&source->ended, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    (void)pthread_mutex_init(&source->lock, NULL);
    return source;
}

static void free_source(cx_source *source)
{
    cx_token_unref(source->token);
    cx_tenant_unref(source->tenant);
    cx_secret_deinit(&source->refused);
    cx_error_free(source->failure);
    (void)pthread_cond_destroy(&source->ended);
    (void)pthread_mutex_destroy(&source->lock);
    cx_free(source);
}

cxone_status cx_source_open(const cx_digest binding, cx_source **out, cxone_error **err)
{
    (void)pthread_mutex_lock(&registry_lock);
    cx_source *source = registry;
    while (source != NULL && (source->process != getpid() ||
                              memcmp(source->binding, binding, sizeof source->binding) != 0)) {
        source = source->next;
    }
    if (source == NULL) {
        source = new_source(binding);
        if (source != NULL) {
            source->next = registry;
            registry = source;
        }
    }
    if (source != NULL) {
        source->users++;
    }
    (void)pthread_mutex_unlock(&registry_lock);
    if (source == NULL) {
        return cx_fail_nomem(err);
    }
    *out = source;
    return CXONE_OK;
}

void cx_source_close(cx_source *source)
{
    if (source == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&registry_lock);
    const bool last = --source->users == 0;
    if (last) {
        cx_source **link = &registry;
        while (*link != source) {
            link = &(*link)->next;
        }
        *link = source->next;
    }
    (void)pthread_mutex_unlock(&registry_lock);
    if (last) {
        free_source(source);
    }
}

void cx_source_peek(cx_source *source, cx_token **token, cx_tenant **tenant)
{
    (void)pthread_mutex_lock(&source->lock);
    if (token != NULL) {
        *token = source->token != NULL ? cx_token_ref(source->token) : NULL;
    }
    if (tenant != NULL) {
        *tenant = source->tenant != NULL ? cx_tenant_ref(source->tenant) : NULL;
    }
    (void)pthread_mutex_unlock(&source->lock);
}

void cx_source_set_token(cx_source *source, cx_token *token)
{
    (void)pthread_mutex_lock(&source->lock);
    cx_token *old = source->token;
    source->token = token != NULL ? cx_token_ref(token) : NULL;
    (void)pthread_mutex_unlock(&source->lock);
    cx_token_unref(old);
}

void cx_source_set_tenant(cx_source *source, cx_tenant *tenant)
{
    (void)pthread_mutex_lock(&source->lock);
    cx_tenant *old = source->tenant;
    source->tenant = tenant != NULL ? cx_tenant_ref(tenant) : NULL;
    (void)pthread_mutex_unlock(&source->lock);
    cx_tenant_unref(old);
}

static bool same_secret(const cx_secret *a, const cx_secret *b)
{
    return cx_str_equal_secret(cx_secret_reveal(a), cx_secret_reveal(b));
}

void cx_source_refuse(cx_source *source, const cx_secret *access)
{
    (void)pthread_mutex_lock(&source->lock);
    /* Without memory the token is only not remembered: it would be refused once more. */
    (void)!cx_secret_set(&source->refused, cx_secret_reveal(access));
    (void)pthread_mutex_unlock(&source->lock);
}

bool cx_source_is_refused(cx_source *source, const cx_secret *access)
{
    (void)pthread_mutex_lock(&source->lock);
    const bool refused =
        cx_secret_is_set(&source->refused) && same_secret(&source->refused, access);
    (void)pthread_mutex_unlock(&source->lock);
    return refused;
}

/* The deadline on the system's clock, whichever clock the caller goes by. */
static struct timespec system_deadline(const cx_clock *clock, int64_t deadline_ms)
{
    const int64_t left_ms = deadline_ms - cx_clock_monotonic(clock);
    const int64_t until_ms = cx_clock_monotonic(cx_clock_system()) + (left_ms > 0 ? left_ms : 0);
    return (struct timespec){.tv_sec = until_ms / 1000,
                             .tv_nsec = (long)(until_ms % 1000) * 1000000L};
}

/* Whether the outcome of someone else's login is one for everybody. That its time or its memory ran
 * out says nothing about the next. */
static bool is_for_all(cxone_status outcome)
{
    return outcome != CXONE_ERR_DEADLINE && outcome != CXONE_ERR_NOMEM;
}

cxone_status cx_source_begin(cx_source *source, const cx_clock *clock, int64_t deadline_ms,
                             bool *shared, cxone_error **err)
{
    const struct timespec until = system_deadline(clock, deadline_ms);
    cxone_status status = CXONE_OK;
    int waited = 0;
    (void)pthread_mutex_lock(&source->lock);
    const uint64_t logins = source->logins;
    while (source->busy && waited != ETIMEDOUT &&
           (source->logins == logins || !is_for_all(source->outcome))) {
        waited = pthread_cond_timedwait(&source->ended, &source->lock, &until);
    }
    *shared = source->logins != logins && is_for_all(source->outcome);
    if (*shared) {
        status = source->outcome;
        if (status != CXONE_OK && err != NULL) {
            cx_error_clear(err);
            *err = cx_error_copy(source->failure);
            status = *err != NULL ? (*err)->status : status;
        }
    } else if (source->busy) {
        status = cx_fail(err, CXONE_ERR_DEADLINE,
                         "another thread's login did not end before the deadline");
    } else {
        source->busy = true;
    }
    (void)pthread_mutex_unlock(&source->lock);
    return status;
}

void cx_source_end(cx_source *source, cxone_status status, const cxone_error *error)
{
    cxone_error *copy = cx_error_copy(error);
    (void)pthread_mutex_lock(&source->lock);
    cxone_error *old = source->failure;
    source->failure = copy;
    source->outcome = status;
    source->busy = false;
    source->logins++;
    (void)pthread_cond_broadcast(&source->ended);
    (void)pthread_mutex_unlock(&source->lock);
    cx_error_free(old);
}
