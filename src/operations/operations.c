#include "operations/operations.h"

#include <stddef.h>

#include "base/banned.h"

static const cx_operation operations[] = {
    {"digital/contacts.get", "GET", "/dfo/3.0/contacts/{contactNumber}", CX_HOST_DIGITAL,
     CX_EFFECT_READ, true},
    {"digital/contacts.status.set", "PUT", "/dfo/3.0/contacts/{contactNumber}/status",
     CX_HOST_DIGITAL, CX_EFFECT_WRITE, true},
    {"digital/contacts.abandon", "POST", "/dfo/3.0/contacts/{contactNumber}/abandon",
     CX_HOST_DIGITAL, CX_EFFECT_WRITE, false},
    {"digital/contacts.transcript.send", "POST", "/dfo/3.0/contacts/{contactNumber}/transcript",
     CX_HOST_DIGITAL, CX_EFFECT_REACHES_PEOPLE, false},
};

const cx_operation *cx_operation_find(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(operations); i++) {
        if (cx_str_equal(name, cx_str_of(operations[i].name))) {
            return &operations[i];
        }
    }
    return NULL;
}
