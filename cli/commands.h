/* The descriptors of all commands: one line for each. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/command.h"

extern const cli_command cli_cmd_login;
extern const cli_command cli_cmd_logout;
extern const cli_command cli_cmd_whoami;
extern const cli_command cli_cmd_token;
extern const cli_command cli_cmd_tenant;
extern const cli_command cli_cmd_doctor;
extern const cli_command cli_cmd_transcript_send;
extern const cli_command cli_cmd_case_list;
extern const cli_command cli_cmd_case_show;
extern const cli_command cli_cmd_case_status;
extern const cli_command cli_cmd_case_abandon;
extern const cli_command cli_cmd_contact_show;
extern const cli_command cli_cmd_contact_active;
extern const cli_command cli_cmd_contact_signal;
extern const cli_command cli_cmd_contact_end;
extern const cli_command cli_cmd_agent_list;
extern const cli_command cli_cmd_agent_state;
extern const cli_command cli_cmd_callback_create;
extern const cli_command cli_cmd_work_item_create;
extern const cli_command cli_cmd_skill_list;
extern const cli_command cli_cmd_skill_activity;
extern const cli_command cli_cmd_skill_check;
extern const cli_command cli_cmd_script_start;
extern const cli_command cli_cmd_script_list;
extern const cli_command cli_cmd_script_show;
extern const cli_command cli_cmd_script_download;
extern const cli_command cli_cmd_script_upload;
extern const cli_command cli_cmd_api;
extern const cli_command cli_cmd_operations;
extern const cli_command cli_cmd_operations_search;
extern const cli_command cli_cmd_operations_show;
extern const cli_command cli_cmd_sandbox;
extern const cli_command cli_cmd_config_list;
extern const cli_command cli_cmd_config_show;
extern const cli_command cli_cmd_config_path;
extern const cli_command cli_cmd_config_set;
extern const cli_command cli_cmd_config_unset;
extern const cli_command cli_cmd_completion;
extern const cli_command cli_cmd_help;
extern const cli_command cli_cmd_version;
extern const cli_command cli_cmd_complete;
extern const cli_command cli_cmd_dump_spec;

#endif
