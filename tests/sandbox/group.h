/*
 * A group of tests with one sandbox, and one user of it.
 */
#ifndef TESTS_SANDBOX_GROUP_H
#define TESTS_SANDBOX_GROUP_H

#include "sandbox/client.h"

/* The sandbox of a group of tests, and an access token of its first user. */
extern sandbox_process *sandbox;
extern char *token;

/* Set-up and tear-down of such a group: starts it, as it is or with options, and logs in. */
int group_begin(void **state);
int group_begin_with(const char *const *options);
int group_end(void **state);

/* Before a test: start_over(). */
int group_start_over(void **state);

/* A call of that user's with JSON both ways, which must be answered with that status; without a
 * look at the answer, too. */
void send_json(const char *method, const char *path, const char *body, long status, answer *got);
void expect(const char *method, const char *path, const char *body, long status);

#endif
