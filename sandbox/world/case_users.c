/* Who works on digital cases: the users of the tenants, and the agents of the contact centre. */
#include <stdio.h>

#include "sandbox/world/cases.h"

#include "base/banned.h"

enum {
    FIRST_DIGITAL_ID = 19410, /* plus the number that CXone calls spId */
    FIRST_AGENT_ID = 30000    /* the same */
};

static int64_t number_of(const sbx_user *user)
{
    int64_t number = 0;
    return cx_scan_int64(cx_str_of(user->sp_id), &number) ? number : 0;
}

sbx_case_user sbx_case_user_of(const sbx_user *user)
{
    const int64_t number = number_of(user);
    sbx_case_user made = {
        .id = FIRST_DIGITAL_ID + number,
        .agent = FIRST_AGENT_ID + number,
        .login = user->login,
        .first_name = user->given_name,
        .last_name = user->family_name,
    };
    (void)snprintf(made.incontact, sizeof made.incontact, "%s", user->agent_id);
    return made;
}

/* An agent who may also log in is one person. */
sbx_case_user sbx_case_user_of_agent(const sbx_agent *agent)
{
    const sbx_user *user = sbx_user_find_login(cx_str_of(agent->user_name));
    if (user != NULL) {
        return sbx_case_user_of(user);
    }
    sbx_case_user made = {
        .id = agent->id,
        .agent = agent->id,
        .login = agent->user_name,
        .first_name = agent->first_name,
        .last_name = agent->last_name,
    };
    (void)snprintf(made.incontact, sizeof made.incontact, "%lld", (long long)agent->id);
    return made;
}

void sbx_case_user_write(const sbx_case_user *user, const char *key, cx_json_writer *w)
{
    cx_json_key(w, key);
    if (user->id == 0) {
        cx_json_null(w);
        return;
    }
    cx_json_begin_object(w);
    cx_json_member_integer(w, "id", user->id);
    cx_json_member_string(w, "incontactId", cx_str_of(user->incontact));
    cx_json_member_string(w, "emailAddress", cx_str_of(user->login));
    cx_json_member_string(w, "loginUsername", cx_str_of(user->login));
    cx_json_member_string(w, "firstName", cx_str_of(user->first_name));
    cx_json_member_string(w, "surname", cx_str_of(user->last_name));
    cx_json_member_bool(w, "isBotUser", false);
    cx_json_member_bool(w, "isSurveyUser", false);
    cx_json_end_object(w);
}
