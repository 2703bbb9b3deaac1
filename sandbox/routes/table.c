#include "base/compiler.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* Where the first fits, none below is looked at: a word before a {parameter}. */
#define ACD "/incontactapi/services/{version}/"

const sbx_route sbx_routes[] = {
    {"GET", "/.well-known/openid-configuration", SBX_NEEDS_NOTHING, sbx_get_openid_configuration},
    {"GET", "/.well-known/cxone-configuration", SBX_NEEDS_NOTHING, sbx_get_cxone_configuration},
    {"GET", "/auth/jwks", SBX_NEEDS_KEY, sbx_get_jwks},
    {"POST", "/auth/token", SBX_NEEDS_KEY, sbx_post_token},
    {"GET", "/auth/authorize", SBX_NEEDS_KEY, sbx_any_authorize},
    {"POST", "/auth/authorize", SBX_NEEDS_KEY, sbx_any_authorize},
    {"GET", "/auth/authorize/logout", SBX_NEEDS_KEY, sbx_any_logout},
    {"POST", "/auth/authorize/logout", SBX_NEEDS_KEY, sbx_any_logout},
    {"GET", "/auth/userinfo", SBX_NEEDS_KEY, sbx_any_userinfo},
    {"POST", "/auth/userinfo", SBX_NEEDS_KEY, sbx_any_userinfo},
    {"POST", "/authentication/v1/token/access-key", SBX_NEEDS_KEY, sbx_post_access_key},
    {"POST", "/public/user/refresh", SBX_NEEDS_KEY, sbx_post_user_refresh},
    {"POST", "/public/authentication/v1/token", SBX_NEEDS_KEY, sbx_post_regional_token},
    {"POST", "/public/authentication/v1/refresh", SBX_NEEDS_KEY, sbx_post_regional_refresh},

    {"GET", "/dfo/3.0/contacts/{contactNumber}", SBX_NEEDS_BEARER, sbx_get_case},
    {"PUT", "/dfo/3.0/contacts/{contactNumber}/status", SBX_NEEDS_BEARER, sbx_put_case_status},
    {"POST", "/dfo/3.0/contacts/{contactNumber}/abandon", SBX_NEEDS_BEARER, sbx_post_case_abandon},
    {"POST", "/dfo/3.0/contacts/{contactNumber}/transcript", SBX_NEEDS_BEARER,
     sbx_post_case_transcript},

    {"GET", ACD "business-unit", SBX_NEEDS_BEARER, sbx_get_business_unit},
    {"GET", ACD "server-time", SBX_NEEDS_BEARER, sbx_get_server_time},
    {"GET", ACD "media-types", SBX_NEEDS_BEARER, sbx_get_media_types},
    {"GET", ACD "media-types/{mediaTypeId}", SBX_NEEDS_BEARER, sbx_get_media_type},
    {"GET", ACD "apiversion", SBX_NEEDS_BEARER, sbx_get_api_version},
    {"GET", ACD "apiversionreleaseinfo", SBX_NEEDS_BEARER, sbx_get_api_release},
    {"GET", ACD "hours-of-operation", SBX_NEEDS_BEARER, sbx_get_hours_list},
    {"GET", ACD "hours-of-operation/{profileId}", SBX_NEEDS_BEARER, sbx_get_hours},
    {"GET", ACD "skills", SBX_NEEDS_BEARER, sbx_get_skills},
    {"GET", ACD "skills/activity", SBX_NEEDS_BEARER, sbx_get_skills_activity},
    {"POST", ACD "skills/activity/search", SBX_NEEDS_BEARER, sbx_post_skills_activity_search},
    {"GET", ACD "skills/{skillId}", SBX_NEEDS_BEARER, sbx_get_skill},
    {"GET", ACD "skills/{skillId}/activity", SBX_NEEDS_BEARER, sbx_get_skill_activity},
    {"GET", ACD "scripts", SBX_NEEDS_BEARER, sbx_get_script},
    {"GET", ACD "scripts/search", SBX_NEEDS_BEARER, sbx_get_scripts_search},
    {"POST", ACD "scripts/start", SBX_NEEDS_BEARER, sbx_post_script_start},
    {"GET", ACD "scripts/{scriptId}", SBX_NEEDS_BEARER, sbx_get_script_content},
    {"POST", ACD "scripts/{scriptId}/start", SBX_NEEDS_BEARER, sbx_post_script_start_by_id},

    {"GET", "/_sandbox", SBX_NEEDS_LOCAL, sbx_get_control_index},
    {"GET", "/_sandbox/journal", SBX_NEEDS_LOCAL, sbx_get_journal},
    {"DELETE", "/_sandbox/journal", SBX_NEEDS_LOCAL, sbx_delete_journal},
    {"GET", "/_sandbox/mailbox", SBX_NEEDS_LOCAL, sbx_get_mailbox},
    {"DELETE", "/_sandbox/mailbox", SBX_NEEDS_LOCAL, sbx_delete_mailbox},
    {"GET", "/_sandbox/contacts", SBX_NEEDS_LOCAL, sbx_get_contacts},
    {"DELETE", "/_sandbox/contacts", SBX_NEEDS_LOCAL, sbx_delete_contacts},
    {"GET", "/_sandbox/clock", SBX_NEEDS_LOCAL, sbx_get_clock},
    {"POST", "/_sandbox/clock", SBX_NEEDS_LOCAL, sbx_post_clock},
    {"GET", "/_sandbox/faults", SBX_NEEDS_LOCAL, sbx_get_faults},
    {"POST", "/_sandbox/faults", SBX_NEEDS_LOCAL, sbx_post_faults},
    {"DELETE", "/_sandbox/faults", SBX_NEEDS_LOCAL, sbx_delete_faults},
    {"GET", "/_sandbox/discovery", SBX_NEEDS_LOCAL, sbx_get_discovery},
    {"POST", "/_sandbox/discovery", SBX_NEEDS_LOCAL, sbx_post_discovery},
    {"DELETE", "/_sandbox/discovery", SBX_NEEDS_LOCAL, sbx_delete_discovery},
    {"GET", "/_sandbox/keys", SBX_NEEDS_LOCAL, sbx_get_keys},
    {"POST", "/_sandbox/keys", SBX_NEEDS_LOCAL, sbx_post_keys},
    {"GET", "/_sandbox/id_token", SBX_NEEDS_LOCAL, sbx_get_id_token},
    {"POST", "/_sandbox/id_token", SBX_NEEDS_LOCAL, sbx_post_id_token},
    {"DELETE", "/_sandbox/id_token", SBX_NEEDS_LOCAL, sbx_delete_id_token},
    {"GET", "/_sandbox/accounts", SBX_NEEDS_LOCAL, sbx_get_accounts},
};

const size_t sbx_route_count = CX_COUNT(sbx_routes);
