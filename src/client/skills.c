#include "cxone/skills.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "services/admin/skills.h"
#include "services/realtime_data/activity.h"

#include "base/banned.h"

cxone_status cxone_skills_list(cxone_client *client, const cxone_skill_filter *filter,
                               cxone_records **out, cxone_error **err)
{
    cxone_skill_filter whole = CXONE_SKILL_FILTER_INIT;
    cx_api api;
    if (client == NULL || out == NULL || !cx_options_complete(&whole, sizeof whole, filter)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_skills_list: no client, no output, or the filter not initialised");
    }
    CX_TRY(cx_client_api(client, whole.api_version, &api, err));
    return cx_skills_list(&api, &whole, out, err);
}

cxone_status cxone_skill_get(cxone_client *client, const char *skill, const char *api_version,
                             cxone_reply **out, cxone_error **err)
{
    cx_api api;
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_skill_get: client and out are required");
    }
    CX_TRY(cx_client_api(client, api_version, &api, err));
    return cx_skill_get(&api, cx_str_of(skill), out, err);
}

cxone_status cxone_skill_activity(cxone_client *client, const char *const *skills, size_t count,
                                  const cxone_activity_options *options, cxone_records **out,
                                  cxone_error **err)
{
    cxone_activity_options whole = CXONE_ACTIVITY_OPTIONS_INIT;
    cx_api api;
    if (client == NULL || out == NULL || (skills == NULL && count != 0) ||
        !cx_options_complete(&whole, sizeof whole, options)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_skill_activity: no client, no output, no skills, or the options not "
                       "initialised");
    }
    CX_TRY(cx_client_api(client, whole.api_version, &api, err));
    return cx_skill_activity(&api, skills, count, &whole, out, err);
}
