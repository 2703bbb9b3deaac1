/* Case numbers, checked before a question is asked about one. */
#ifndef CLI_CASE_NUMBER_H
#define CLI_CASE_NUMBER_H

#include <stdbool.h>

#include "base/compiler.h"

/* True for 1 to 20 digits; else complains. */
CX_NODISCARD bool cli_check_case_number(const char *text);

#endif
