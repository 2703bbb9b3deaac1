#include "operations/operations.h"

#include <stddef.h>

#include "base/banned.h"

/* The version is a setting of every call. */
#define ACD "/incontactapi/services/{version}"

#define READ(name, path, family)                                              \
    {                                                                         \
        name, "GET", path, family, CX_EFFECT_READ, true, CX_PAGING_NONE, NULL \
    }
#define LIST(name, path, family, paging, list)                        \
    {                                                                 \
        name, "GET", path, family, CX_EFFECT_READ, true, paging, list \
    }
#define CHANGE(name, method, path, family, effect, idempotent)               \
    {                                                                        \
        name, method, path, family, effect, idempotent, CX_PAGING_NONE, NULL \
    }

static const cx_operation operations[] = {
    READ("digital/contacts.get", "/dfo/3.0/contacts/{contactNumber}", CX_HOST_DIGITAL),
    CHANGE("digital/contacts.status.set", "PUT", "/dfo/3.0/contacts/{contactNumber}/status",
           CX_HOST_DIGITAL, CX_EFFECT_WRITE, true),
    CHANGE("digital/contacts.abandon", "POST", "/dfo/3.0/contacts/{contactNumber}/abandon",
           CX_HOST_DIGITAL, CX_EFFECT_WRITE, false),
    CHANGE("digital/contacts.transcript.send", "POST",
           "/dfo/3.0/contacts/{contactNumber}/transcript", CX_HOST_DIGITAL,
           CX_EFFECT_REACHES_PEOPLE, false),
    LIST("admin/skills.list", ACD "/skills", CX_HOST_ACD, CX_PAGING_SKIP, "skills"),
    READ("admin/skills.get", ACD "/skills/{skillId}", CX_HOST_ACD),
    LIST("admin/scripts.search", ACD "/scripts/search", CX_HOST_ACD, CX_PAGING_SKIP,
         "scriptSearchDetails"),
    CHANGE("admin/scripts.start", "POST", ACD "/scripts/start", CX_HOST_ACD,
           CX_EFFECT_REACHES_PEOPLE, false),
    READ("admin/business-unit.get", ACD "/business-unit", CX_HOST_ACD),
    READ("admin/server-time.get", ACD "/server-time", CX_HOST_ACD),
    READ("admin/api-releases.get", ACD "/apiversionreleaseinfo", CX_HOST_ACD),
    LIST("admin/hours-of-operation.list", ACD "/hours-of-operation", CX_HOST_ACD, CX_PAGING_SKIP,
         "hoursOfOperation"),
    READ("admin/hours-of-operation.get", ACD "/hours-of-operation/{hoursOfOperationProfileId}",
         CX_HOST_ACD),
    LIST("realtime/skills.activity.list", ACD "/skills/activity", CX_HOST_ACD, CX_PAGING_SKIP,
         "skillActivity"),
    LIST("realtime/skills.activity.get", ACD "/skills/{skillId}/activity", CX_HOST_ACD,
         CX_PAGING_NONE, "skillActivity"),
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
