#include "cli/commands.h"

#include "base/banned.h"

/* In the order of the help; a line for each, so that two branches can add one. */
/* clang-format off */
const cli_command *const cli_commands[] = {
    &cli_cmd_login,
    &cli_cmd_logout,
    &cli_cmd_whoami,
    &cli_cmd_token,
    &cli_cmd_tenant,
    &cli_cmd_doctor,
    &cli_cmd_transcript_send,
    &cli_cmd_case_show,
    &cli_cmd_case_status,
    &cli_cmd_case_abandon,
    &cli_cmd_contact_show,
    &cli_cmd_contact_active,
    &cli_cmd_contact_signal,
    &cli_cmd_contact_end,
    &cli_cmd_agent_list,
    &cli_cmd_agent_state,
    &cli_cmd_skill_list,
    &cli_cmd_skill_activity,
    &cli_cmd_skill_check,
    &cli_cmd_script_start,
    &cli_cmd_script_list,
    &cli_cmd_script_show,
    &cli_cmd_api,
    &cli_cmd_operations,
    &cli_cmd_operations_search,
    &cli_cmd_operations_show,
    &cli_cmd_sandbox,
    &cli_cmd_config_list,
    &cli_cmd_config_show,
    &cli_cmd_config_path,
    &cli_cmd_config_set,
    &cli_cmd_config_unset,
    &cli_cmd_completion,
    &cli_cmd_help,
    &cli_cmd_version,
    &cli_cmd_complete,
    &cli_cmd_dump_spec,
    NULL,
};
/* clang-format on */
