/*
 * The env file: `KEY=value` lines as other tools read them ("dotenv").
 *
 * `export ` before the key and blanks around the = are allowed. In single quotes everything stands
 * for itself; in double quotes \" \\ \$ \n \r \t are escapes; both may hold line breaks. Without
 * quotes the value ends at the line's end or at a # that follows a blank. Nothing is ever expanded.
 * LF or CRLF, a byte order mark is skipped, a NUL byte is refused. Errors name file and line, never
 * the line's text.
 */
#ifndef CX_CONFIG_DOTENV_H
#define CX_CONFIG_DOTENV_H

#include "base/compiler.h"
#include "config/entry.h"

/* Entries have no section. */
CX_NODISCARD cxone_status cx_dotenv_parse(cx_str text, const char *file, cx_entry_fn each,
                                          void *context, cxone_error **err);

#endif
