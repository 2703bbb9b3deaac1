/*
 * The failing allocator. A program that links cx_torture has malloc and its family replaced, for
 * itself and for every library it uses. Unarmed, they do what they always do. Armed, the
 * allocations of the arming thread are counted, one of them (or all from one on) fails, and the
 * blocks they give out are watched until somebody, on whatever thread, frees them.
 */
#ifndef TESTS_TORTURE_INTERPOSE_H
#define TESTS_TORTURE_INTERPOSE_H

#include <stdbool.h>
#include <stddef.h>

/* From now on this thread's allocation number `nth`, counted from 0, fails. */
void torture_arm(long nth);

/* The same for that one and all after it. */
void torture_arm_from(long nth);

/* Nothing fails and nothing is counted any more; blocks that live on are still watched. */
void torture_disarm(void);

/* Whether an allocation has failed since the last arming. */
bool torture_hit(void);

/* How many allocations were asked for since the last arming. */
long torture_count(void);

/* How many of the watched blocks have not been freed. */
size_t torture_live(void);

/* One that has not: its size and the number of its allocation. False when `index` is too high. */
bool torture_live_block(size_t index, size_t *size, long *number);

/* Has every block shown before it is given back, by whom it may be, also by a realloc, which then
 * always moves it: what is left in its old place counts too. The function may change the block, and
 * must not allocate. NULL: no more. */
typedef void torture_look_fn(void *block, size_t size, const void *caller);
void torture_look_at_freed(torture_look_fn *look);

/* Shows the watched blocks that have not been freed. */
void torture_look_at_live(torture_look_fn *look);

/* Stops watching the blocks that live on. */
void torture_forget(void);

#endif
