/*
 * ZIP archives whose files are stored as they are. In their order: begin, add each file, end.
 */
#ifndef SBX_ROUTES_ARCHIVE_H
#define SBX_ROUTES_ARCHIVE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

typedef struct sbx_archive {
    cx_buf *out;      /* borrowed; empty at first */
    cx_buf directory; /* written at the end */
    size_t count;
} sbx_archive;

void sbx_archive_begin(sbx_archive *archive, cx_buf *out);

/* `name` may have slashes in it. */
void sbx_archive_add(sbx_archive *archive, const char *name, cx_str content);

void sbx_archive_end(sbx_archive *archive);

#endif
