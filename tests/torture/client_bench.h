/*
 * A sandbox for all scenarios of a program, and a new client for each run of one.
 */
#ifndef TESTS_TORTURE_CLIENT_BENCH_H
#define TESTS_TORTURE_CLIENT_BENCH_H

#include "contract/fixture.h"

/* Where the clients' settings and clock are; without a client of its own. */
extern fixture torture_fixture;

/* Starts the sandbox, for settings that log in in this way. */
void torture_fixture_open(way way_in, const setting *settings);

/* The same and its end, as cmocka wants them for a group of tests. */
int torture_group_open(void **state);
int torture_group_close(void **state);

/* A new client, since a used one has nothing left to allocate. */
cxone_status torture_client_new(cxone_client **client, cxone_error **err);

#endif
