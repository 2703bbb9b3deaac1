#include "torture/interpose.h"

#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/banned.h"

#define EXPORTED __attribute__((visibility("default"))) /* or libraries would keep libc's */

/* glibc's own, under the names that it keeps for replacements like this one. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *block);

typedef struct block {
    uintptr_t address; /* 0: free slot; 1: slot of a block that is gone */
    size_t size;
    long number;
} block;

enum {
    SLOTS = 1 << 16,
    GONE = 1
};

/* Shared between threads, guarded by `busy`: blocks are often freed elsewhere. */
static block watched[SLOTS];
static size_t live;
static volatile char busy;

static torture_look_fn *volatile looking;

/* Of the armed thread. */
static __thread bool armed;
static __thread bool hit;
static __thread bool from_there_on;
static __thread long counter;
static __thread long failing;

static void lock(void)
{
    while (__atomic_test_and_set(&busy, __ATOMIC_ACQUIRE)) {
    }
}

static void unlock(void)
{
    __atomic_clear(&busy, __ATOMIC_RELEASE);
}

static size_t first_slot(uintptr_t address)
{
    return (size_t)((address >> 4) * UINT64_C(11400714819323198485) >> 48) % SLOTS;
}

static void watch(void *address, size_t size, long number)
{
    lock();
    size_t slot = first_slot((uintptr_t)address);
    for (size_t tried = 0; watched[slot].address > GONE; tried++) {
        if (tried == SLOTS) {
            static const char text[] = "torture: too many live blocks\n";
            (void)!write(STDERR_FILENO, text, sizeof text - 1);
            abort();
        }
        slot = (slot + 1) % SLOTS;
    }
    watched[slot] = (block){(uintptr_t)address, size, number};
    live++;
    unlock();
}

/* Whether a block was watched; it no longer is. */
static bool unwatch(const void *address)
{
    bool found = false;
    if (address == NULL || __atomic_load_n(&live, __ATOMIC_ACQUIRE) == 0) {
        return false;
    }
    lock();
    size_t slot = first_slot((uintptr_t)address);
    for (size_t tried = 0; tried < SLOTS && watched[slot].address != 0 && !found; tried++) {
        if (watched[slot].address == (uintptr_t)address) {
            watched[slot].address = GONE;
            live--;
            found = true;
        }
        slot = (slot + 1) % SLOTS;
    }
    unlock();
    return found;
}

/* Counts one allocation; true when it is to fail. */
static bool must_fail(void)
{
    if (!armed) {
        return false;
    }
    const long number = counter++;
    if (number == failing || (from_there_on && number > failing)) {
        hit = true;
        errno = ENOMEM;
        return true;
    }
    return false;
}

static void *hand_out(void *block_given, size_t size)
{
    if (armed && block_given != NULL) {
        watch(block_given, size, counter - 1);
    }
    return block_given;
}

EXPORTED void *malloc(size_t size)
{
    return must_fail() ? NULL : hand_out(__libc_malloc(size), size);
}

EXPORTED void *calloc(size_t nmemb, size_t size)
{
    return must_fail() ? NULL : hand_out(__libc_calloc(nmemb, size), nmemb * size);
}

static void show(void *given, const void *caller)
{
    torture_look_fn *look = looking;
    if (look != NULL && given != NULL) {
        look(given, malloc_usable_size(given), caller);
    }
}

static void *resize(void *given, size_t size, const void *caller)
{
    if (looking == NULL || given == NULL || size == 0) {
        return __libc_realloc(given, size);
    }
    const size_t before = malloc_usable_size(given);
    void *moved = __libc_malloc(size);
    if (moved != NULL) {
        memcpy(moved, given, before < size ? before : size);
        show(given, caller);
        __libc_free(given);
    }
    return moved;
}

EXPORTED void *realloc(void *ptr, size_t size)
{
    if (must_fail()) {
        return NULL;
    }
    /* A block from before the arming stays its owner's affair. */
    const bool mine = unwatch(ptr) || ptr == NULL;
    void *grown = resize(ptr, size, __builtin_return_address(0));
    if (grown == NULL) {
        if (mine && ptr != NULL && size != 0) {
            watch(ptr, 0, counter - 1);
        }
        return NULL;
    }
    if (mine && (armed || ptr != NULL)) {
        watch(grown, size, counter - 1);
    }
    return grown;
}

EXPORTED void free(void *ptr)
{
    (void)unwatch(ptr);
    show(ptr, __builtin_return_address(0));
    __libc_free(ptr);
}

EXPORTED void *memalign(size_t alignment, size_t size)
{
    return must_fail() ? NULL : hand_out(__libc_memalign(alignment, size), size);
}

EXPORTED void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

EXPORTED int posix_memalign(void **memptr, size_t alignment, size_t size)
{
    void *made = memalign(alignment, size);
    if (made == NULL) {
        return ENOMEM;
    }
    *memptr = made;
    return 0;
}

static void arm(long nth, bool and_after)
{
    counter = 0;
    hit = false;
    failing = nth;
    from_there_on = and_after;
    armed = true;
}

void torture_arm(long nth)
{
    arm(nth, false);
}

void torture_arm_from(long nth)
{
    arm(nth, true);
}

void torture_disarm(void)
{
    armed = false;
}

bool torture_hit(void)
{
    return hit;
}

long torture_count(void)
{
    return counter;
}

size_t torture_live(void)
{
    return __atomic_load_n(&live, __ATOMIC_ACQUIRE);
}

bool torture_live_block(size_t index, size_t *size, long *number)
{
    bool found = false;
    lock();
    for (size_t slot = 0; slot < SLOTS && !found; slot++) {
        if (watched[slot].address > GONE && index-- == 0) {
            *size = watched[slot].size;
            *number = watched[slot].number;
            found = true;
        }
    }
    unlock();
    return found;
}

void torture_look_at_freed(torture_look_fn *look)
{
    looking = look;
}

void torture_look_at_live(torture_look_fn *look)
{
    lock();
    for (size_t slot = 0; slot < SLOTS; slot++) {
        if (watched[slot].address > GONE) {
            /* NOLINTNEXTLINE(performance-no-int-to-ptr): it was kept as a number */
            look((void *)watched[slot].address, watched[slot].size, NULL);
        }
    }
    unlock();
}

void torture_forget(void)
{
    lock();
    for (size_t slot = 0; slot < SLOTS; slot++) {
        watched[slot] = (block){0, 0, 0};
    }
    live = 0;
    unlock();
}
