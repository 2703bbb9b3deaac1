#include "cli/case_number.h"

#include "base/str.h"
#include "cli/report.h"

#include "base/banned.h"

bool cli_check_case_number(const char *text)
{
    enum {
        MOST_DIGITS = 20
    };
    const cx_str number = cx_str_of(text);
    bool good = number.len > 0 && number.len <= MOST_DIGITS;
    for (size_t i = 0; good && i < number.len; i++) {
        good = cx_is_digit(number.ptr[i]);
    }
    if (!good) {
        (void)cli_usage("not a case number: \"%s\"", text);
        cli_hint("it is 1 to %d digits, such as 682956606682323", MOST_DIGITS);
    }
    return good;
}
