/*
 * The completed contacts of a day of the calm scenario, for tests that hold other calls against
 * them.
 */
#ifndef TESTS_SANDBOX_COMPLETED_H
#define TESTS_SANDBOX_COMPLETED_H

#include "sandbox/group.h"

/* The answer of contacts/completed for the day up to 18:00 UTC. */
extern cx_json *completed;

/* A sandbox at that time, whose world stands still. */
sandbox_process *completed_start(void);

/* Set-up and tear-down of a group of tests with such a one. */
int completed_begin(void **state);
int completed_end(void **state);

int64_t number_of(const cx_json_value *object, const char *key);
cx_str text_of(const cx_json_value *object, const char *key);
bool text_is(const cx_json_value *object, const char *key, const char *text);

/* Tells the contacts that a test wants from the others. */
typedef bool is_wanted(const cx_json_value *contact);

is_wanted is_call; /* answered, as chat, mail and text below */
is_wanted is_held_call;
is_wanted is_transferred_leg;
is_wanted is_abandoned_call;
is_wanted is_chat;
is_wanted is_mail;
is_wanted is_text;

/* The first that is wanted; fails the test when there is none. */
const cx_json_value *contact_that(const cx_json *list, is_wanted *wanted);

/* GET, in which `path` may have one %lld for the number. */
void get_of(const sandbox_process *at, const char *bearer, const char *path, long long number,
            long status, answer *got);

/* What is behind a URL on the sandbox's own host, without a token. */
void fetch(const sandbox_process *at, cx_str url, long status, answer *got);

/* Moves the protocol clock on. */
void pass(const sandbox_process *at, long long milliseconds);

#endif
