#include "cxone/version.h"

#include "base/banned.h"

const char *cxone_version(void)
{
    return CXONE_VERSION_STRING;
}
