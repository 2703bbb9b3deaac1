#include "base/compiler.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

const sbx_route sbx_routes[] = {
    {"GET", "/.well-known/openid-configuration", SBX_NEEDS_NOTHING, sbx_get_openid_configuration},
    {"GET", "/.well-known/cxone-configuration", SBX_NEEDS_NOTHING, sbx_get_cxone_configuration},
    {"GET", "/auth/jwks", SBX_NEEDS_KEY, sbx_get_jwks},
    {"POST", "/auth/token", SBX_NEEDS_KEY, sbx_post_token},
    {"GET", "/auth/userinfo", SBX_NEEDS_KEY, sbx_any_userinfo},
    {"POST", "/auth/userinfo", SBX_NEEDS_KEY, sbx_any_userinfo},
    {"POST", "/authentication/v1/token/access-key", SBX_NEEDS_KEY, sbx_post_access_key},
    {"POST", "/public/user/refresh", SBX_NEEDS_KEY, sbx_post_user_refresh},

    {"GET", "/dfo/3.0/contacts/{contactNumber}", SBX_NEEDS_BEARER, sbx_get_case},
    {"PUT", "/dfo/3.0/contacts/{contactNumber}/status", SBX_NEEDS_BEARER, sbx_put_case_status},
    {"POST", "/dfo/3.0/contacts/{contactNumber}/abandon", SBX_NEEDS_BEARER, sbx_post_case_abandon},
    {"POST", "/dfo/3.0/contacts/{contactNumber}/transcript", SBX_NEEDS_BEARER,
     sbx_post_case_transcript},

    {"GET", "/incontactapi/services/{version}/business-unit", SBX_NEEDS_BEARER,
     sbx_get_business_unit},
    {"GET", "/incontactapi/services/{version}/server-time", SBX_NEEDS_BEARER, sbx_get_server_time},

    {"GET", "/_sandbox", SBX_NEEDS_LOCAL, sbx_get_control_index},
    {"GET", "/_sandbox/journal", SBX_NEEDS_LOCAL, sbx_get_journal},
    {"DELETE", "/_sandbox/journal", SBX_NEEDS_LOCAL, sbx_delete_journal},
    {"GET", "/_sandbox/mailbox", SBX_NEEDS_LOCAL, sbx_get_mailbox},
    {"DELETE", "/_sandbox/mailbox", SBX_NEEDS_LOCAL, sbx_delete_mailbox},
    {"GET", "/_sandbox/clock", SBX_NEEDS_LOCAL, sbx_get_clock},
    {"POST", "/_sandbox/clock", SBX_NEEDS_LOCAL, sbx_post_clock},
    {"GET", "/_sandbox/faults", SBX_NEEDS_LOCAL, sbx_get_faults},
    {"POST", "/_sandbox/faults", SBX_NEEDS_LOCAL, sbx_post_faults},
    {"DELETE", "/_sandbox/faults", SBX_NEEDS_LOCAL, sbx_delete_faults},
    {"GET", "/_sandbox/discovery", SBX_NEEDS_LOCAL, sbx_get_discovery},
    {"POST", "/_sandbox/discovery", SBX_NEEDS_LOCAL, sbx_post_discovery},
    {"DELETE", "/_sandbox/discovery", SBX_NEEDS_LOCAL, sbx_delete_discovery},
    {"GET", "/_sandbox/accounts", SBX_NEEDS_LOCAL, sbx_get_accounts},
};

const size_t sbx_route_count = CX_COUNT(sbx_routes);
