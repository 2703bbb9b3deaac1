/*
 * A JSON body put together from options: -f filter.skillIds[]=4 -f a.b=x.
 *
 * A place is a path: a name is a member, `.` goes into an object, `[]` adds to an array, `[0]` is
 * an item of it. `[]` with more behind it stays with the last item until that has what is given: so
 * a[].x=1 a[].y=2 a[].x=3 is two items. A backslash keeps `.`, `[` and `=` in a name; a name that
 * the catalogue knows needs none.
 *
 * The shape in the catalogue decides what a value becomes. Where it says nothing, or the value does
 * not fit, -f sends text, and -F sends what reads as JSON (a number, true, null, an object) as
 * that; -F also reads files: @FILE, @- for standard input.
 */
#ifndef CLI_BODY_H
#define CLI_BODY_H

#include <stdbool.h>

#include "cxone/operations.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"

typedef struct cli_body cli_body;

/* Of a shape, or NULL when none is known. */
CX_NODISCARD cli_body *cli_body_new(const cxone_shape *shape);

/* Puts "PLACE=VALUE" in; `typed` for -F. False, and complained, when that cannot be. */
CX_NODISCARD bool cli_body_put(cli_body *body, const char *argument, bool typed);

/* Appends it as JSON. */
void cli_body_write(const cli_body *body, cx_buf *out);

void cli_body_free(cli_body *body);
CX_DEFINE_AUTO(cli_body, cli_body *, cli_body_free)

#endif
