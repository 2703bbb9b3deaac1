/*
 * The person at the terminal: is there one, and what do they say?
 *
 * Questions go to standard error and answers come from standard input, so that data on standard
 * output stays clean. No terminal mode is changed but for the echo while a secret is typed, which
 * comes back however that ends; no escape sequence is ever sent, so NO_COLOR has nothing to turn
 * off.
 */
#ifndef CLI_TERM_TERM_H
#define CLI_TERM_TERM_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/compiler.h"

/* Whether a file descriptor is a terminal. */
bool cli_term_is_terminal(int fd);

/* How many columns a terminal has, by COLUMNS or by itself; 0 when nobody knows. */
size_t cli_term_width(int fd);

/* Whether questions can be put: standard input and standard error are terminals. */
bool cli_term_can_ask(void);

/* Asks and reads one line, without blanks at its ends. The caller frees it (cx_free). NULL at the
 * end of input. An interrupt (ctrl-C) ends the process by SIGINT, which a shell shows as 130. */
CX_NODISCARD char *cli_term_ask(const char *question);

/* Asks for a secret and reads one line, which is not shown, as it is. False at the end of input. An
 * interrupt ends the process as above. */
CX_NODISCARD bool cli_term_ask_secret(const char *question, cx_buf *out);

/* Reads one line of standard input that is no terminal, without its line end. False at the end of
 * input with nothing read. */
CX_NODISCARD bool cli_term_read_line(cx_buf *out);

/* Asks "… [y/N] "; true for "y" and "yes" in any letter case. */
CX_NODISCARD bool cli_term_confirm(const char *question);

#endif
