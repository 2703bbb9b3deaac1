#include "config/ini.h"
#include "entries.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_entries(cx_ini_parse, fuzz_text(data, size));
    return 0;
}
