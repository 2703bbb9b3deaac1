/*
 * What a settings file gives, line by line: the callback that both parsers share.
 */
#ifndef CX_CONFIG_ENTRY_H
#define CX_CONFIG_ENTRY_H

#include "cxone/error.h"

#include "base/status.h"
#include "base/str.h"

typedef struct cx_entry {
    const char *file; /* for messages */
    cx_str section;   /* empty before the first section */
    cx_str key;       /* empty: a section begins here */
    cx_str value;     /* unquoted; valid during the call; may be a secret */
    unsigned line;    /* counted from 1 */
} cx_entry;

/* Takes one entry; any status but CXONE_OK ends the parsing and is passed on. */
typedef cxone_status (*cx_entry_fn)(void *context, const cx_entry *entry, cxone_error **err);

#endif
