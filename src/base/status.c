#include "base/status.h"

#include <stddef.h>

#include "base/compiler.h"

#include "base/banned.h"

typedef struct status_row {
    const char *name;
    const char *text;
    cxone_status status;
    cxone_status_class class_;
    bool retryable;
    int exit_code;
} status_row;

static const status_row rows[] = {
#define ROW(name, number, class_, retryable, exit_code, text) \
    {#name, text, CXONE_##name, CXONE_CLASS_##class_, (retryable) != 0, exit_code},
    CXONE_STATUS_MAP(ROW)
#undef ROW
};

static const status_row *find(cxone_status status)
{
    static const status_row unknown = {
        "UNKNOWN", "unknown status", CXONE_ERR_INTERNAL, CXONE_CLASS_GENERIC, false, 1};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (rows[i].status == status) {
            return &rows[i];
        }
    }
    return &unknown;
}

const char *cx_status_name(cxone_status status)
{
    return find(status)->name;
}

const char *cx_status_text(cxone_status status)
{
    return find(status)->text;
}

cxone_status_class cx_status_class_of(cxone_status status)
{
    return find(status)->class_;
}

bool cx_status_is_retryable(cxone_status status)
{
    return find(status)->retryable;
}

int cx_status_exit_code(cxone_status status)
{
    return find(status)->exit_code;
}
