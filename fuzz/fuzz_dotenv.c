#include "config/dotenv.h"
#include "entries.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_entries(cx_dotenv_parse, fuzz_text(data, size));
    return 0;
}
