/*
 * Expected texts with placeholders for what differs from run to run.
 *
 *   {UUID} 36 characters · {TIME} 2026-11-02T08:00:00Z · {NUMBER} digits · {TOKEN} characters of a
 *   JWT · {ANY} anything up to the end of the line · {LINES} anything
 */
#ifndef TESTS_CLI_MATCH_H
#define TESTS_CLI_MATCH_H

#include <stdbool.h>

/* Whether the whole text is what the pattern says. */
bool match(const char *pattern, const char *text);

#endif
