/*
 * The properties of both settings parsers: an entry lies within the text, lines count up, a failure
 * has a report, and any value can be put to the check of any key.
 */
#ifndef FUZZ_ENTRIES_H
#define FUZZ_ENTRIES_H

#include "config/entry.h"
#include "fuzz.h"

typedef cxone_status (*fuzz_parser)(cx_str text, const char *file, cx_entry_fn each, void *context,
                                    cxone_error **err);

void fuzz_entries(fuzz_parser parse, cx_str text);

#endif
