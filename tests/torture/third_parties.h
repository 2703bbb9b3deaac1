/*
 * What the torture of whole clients shares: what third-party libraries cannot do, by name.
 */
#ifndef TESTS_TORTURE_THIRD_PARTIES_H
#define TESTS_TORTURE_THIRD_PARTIES_H

#include <pthread.h>

#include "support/unit.h"
#include "torture/run.h"

/* What libcurl 7.88.1 answers when memory runs out in the middle of things and does not call by its
 * name. Seen in the loop: each of these came up when it was left out. */
static const torture_exemption curl_exemptions[] = {
    {CXONE_ERR_TRANSFER, "libcurl", "out of memory while sending reads as an empty reply"},
    {CXONE_OK, NULL, NULL},
};

/* And of calls with a query: it takes it with curl_url_get() and does not look whether that failed,
 * so that a script is to be started of which nothing is said. */
static const torture_exemption lost_query_exemptions[] = {
    {CXONE_ERR_TRANSFER, "libcurl", "out of memory while sending reads as an empty reply"},
    {CXONE_ERR_BAD_REQUEST, "libcurl", "a request goes out without its query"},
    {CXONE_OK, NULL, NULL},
};

static inline void excuse_openssl(void)
{
    torture_excuse_leak(1, "libcrypto",
                        "EVP_DigestVerifyInit(), for the id_token, looks its algorithms up each "
                        "time, and a look-up in OpenSSL 3.0 whose allocation fails leaves 48 bytes "
                        "behind");
}

static inline void *meet(void *barrier)
{
    (void)pthread_barrier_wait(barrier);
    return NULL;
}

/* glibc keeps the stacks of ended threads, and what it allocated for them, for the next: that is no
 * leak. libcurl starts a thread when it falls back on the resolver. Have some stacks kept before
 * anything is counted. */
static inline void have_stacks_kept(void)
{
    enum {
        STACKS = 4
    };
    pthread_t threads[STACKS];
    pthread_barrier_t barrier;
    assert_int_equal(pthread_barrier_init(&barrier, NULL, STACKS), 0);
    for (int i = 0; i < STACKS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, meet, &barrier), 0);
    }
    for (int i = 0; i < STACKS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    }
    (void)pthread_barrier_destroy(&barrier);
}

#endif
