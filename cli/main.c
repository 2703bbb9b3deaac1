/* cxone: the tool for NICE CXone contact centres. */
#include "cli/dispatch.h"
#include "cli/process.h"
#include "cli/report.h"

#include "base/banned.h"

int main(int argc, char *argv[])
{
    if (!cli_process_prepare()) {
        return CLI_EXIT_FAILED;
    }
    const size_t count = argc > 0 ? (size_t)argc - 1 : 0;
    return cli_dispatch((const char *const *)(argc > 0 ? argv + 1 : argv), count);
}
