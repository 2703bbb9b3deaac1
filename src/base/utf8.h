/*
 * Well-formed UTF-8 (Unicode, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
 */
#ifndef CX_BASE_UTF8_H
#define CX_BASE_UTF8_H

#include <stddef.h>

#include "base/str.h"

/* The length of the sequence that `text` starts with, or 0 when it starts with none. */
size_t cx_utf8_length(cx_str text);

#endif
