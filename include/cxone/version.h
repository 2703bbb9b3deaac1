/**
 * @file cxone/version.h
 * The version of the library: of the headers (macros) and of what is linked (function).
 */
#ifndef CXONE_VERSION_H
#define CXONE_VERSION_H

#include "cxone/export.h"

CXONE_BEGIN_DECLS

#define CXONE_VERSION_MAJOR  0
#define CXONE_VERSION_MINOR  1
#define CXONE_VERSION_PATCH  0
#define CXONE_VERSION_STRING "0.1.0"

/** The version of the library that is linked, such as "0.1.0". Static storage. Thread-safe. */
CXONE_API const char *cxone_version(void);

CXONE_END_DECLS

#endif
