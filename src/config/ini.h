/*
 * The profile file: `[profile]` sections of `key = value` lines.
 *
 * A line is blank, a comment (# or ; as its first character that is no blank), a section, or a key
 * with its value. Keys before the first section belong to every profile. Values are trimmed; in
 * double quotes they are not, and \" and \\ stand for the two. There are no comments behind values:
 * a secret may hold a #. Lines may be as long as the file and end in LF or CRLF; a UTF-8 byte order
 * mark is skipped; a NUL byte is refused. Errors name file and line, never the line's text.
 */
#ifndef CX_CONFIG_INI_H
#define CX_CONFIG_INI_H

#include <stdbool.h>

#include "base/compiler.h"
#include "config/entry.h"

CX_NODISCARD cxone_status cx_ini_parse(cx_str text, const char *file, cx_entry_fn each,
                                       void *context, cxone_error **err);

/* Whether a text can be the name of a section or of a key. */
bool cx_ini_is_name(cx_str text);

#endif
