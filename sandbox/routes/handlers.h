/*
 * All handlers, by API family; routes/table.c says which path each answers.
 */
#ifndef SBX_ROUTES_HANDLERS_H
#define SBX_ROUTES_HANDLERS_H

#include "sandbox/server/router.h"

/* discovery.c */
sbx_handler sbx_get_openid_configuration;
sbx_handler sbx_get_cxone_configuration;
sbx_handler sbx_get_jwks;

/* skills.c */
/* Writes the skill object of /skills/{skillId}. */
void sbx_skill_write(const sbx_skill *skill, cx_json_writer *w);

/* auth.c */
sbx_handler sbx_post_token;
sbx_handler sbx_any_userinfo;

/* authorize.c */
sbx_handler sbx_any_authorize;
sbx_handler sbx_any_logout;

/* userhub.c */
sbx_handler sbx_post_access_key;
sbx_handler sbx_post_user_refresh;
sbx_handler sbx_post_regional_token;
sbx_handler sbx_post_regional_refresh;

/* central.c */
sbx_handler sbx_post_central_token;
sbx_handler sbx_post_central_whoami;

/* keys.c */
sbx_handler sbx_get_userhub_keys;
sbx_handler sbx_post_userhub_key;
sbx_handler sbx_get_userhub_key;
sbx_handler sbx_patch_userhub_key;
sbx_handler sbx_patch_userhub_keys;
sbx_handler sbx_delete_userhub_key;
sbx_handler sbx_get_acd_keys;
sbx_handler sbx_post_acd_key;
sbx_handler sbx_get_acd_key;
sbx_handler sbx_patch_acd_key;
sbx_handler sbx_delete_acd_key;

/* digital.c */
sbx_handler sbx_get_case;
sbx_handler sbx_put_case_status;
sbx_handler sbx_post_case_abandon;
sbx_handler sbx_post_case_transcript;

/* messages.c, message_marks.c, letters.c, threads.c */
sbx_handler sbx_get_case_messages;
sbx_handler sbx_get_messages;
sbx_handler sbx_get_message;
sbx_handler sbx_put_message_read;
sbx_handler sbx_put_message_sentiment;
sbx_handler sbx_post_content_removal;
sbx_handler sbx_post_author_removal;
sbx_handler sbx_post_message_delete;
sbx_handler sbx_post_message_reaction;
sbx_handler sbx_delete_message_reaction;
sbx_handler sbx_put_message_tag;
sbx_handler sbx_delete_message_tag;
sbx_handler sbx_post_inbound;
sbx_handler sbx_post_outbound;
sbx_handler sbx_post_channel_message;
sbx_handler sbx_put_message_status;
sbx_handler sbx_get_threads;
sbx_handler sbx_put_thread;

/* environment.c */
sbx_handler sbx_get_business_unit;
sbx_handler sbx_get_server_time;
sbx_handler sbx_get_media_types;
sbx_handler sbx_get_media_type;
sbx_handler sbx_get_api_version;
sbx_handler sbx_get_api_release;

/* hours.c */
sbx_handler sbx_get_hours_list;
sbx_handler sbx_get_hours;

/* skills.c */
sbx_handler sbx_get_skills;
sbx_handler sbx_get_skill;
sbx_handler sbx_get_skills_activity;
sbx_handler sbx_get_skill_activity;
sbx_handler sbx_post_skills_activity_search;

/* scripts.c */
sbx_handler sbx_get_script;
sbx_handler sbx_get_script_content;
sbx_handler sbx_get_scripts_search;
sbx_handler sbx_post_script;
sbx_handler sbx_post_script_start;
sbx_handler sbx_post_script_start_by_id;

/* case_list.c */
sbx_handler sbx_get_cases;
sbx_handler sbx_get_routing_queues;

/* floor.c */
sbx_handler sbx_get_teams;
sbx_handler sbx_get_points_of_contact;
sbx_handler sbx_get_agents;
sbx_handler sbx_get_agents_states;
sbx_handler sbx_get_agent_state;
sbx_handler sbx_get_contacts_active;
sbx_handler sbx_get_contact;
sbx_handler sbx_get_contact_history;
sbx_handler sbx_get_contacts_completed;
sbx_handler sbx_get_contacts_begun;
sbx_handler sbx_get_contacts_states;
sbx_handler sbx_get_contacts_history;
sbx_handler sbx_get_agents_skills;
sbx_handler sbx_get_skill_agents;
sbx_handler sbx_post_skill_agents;
sbx_handler sbx_delete_skill_agents;
sbx_handler sbx_delete_skill_agent;
sbx_handler sbx_post_agents_skills;
sbx_handler sbx_post_agent_state;
sbx_handler sbx_post_agent_logout;
sbx_handler sbx_post_agent_session;
sbx_handler sbx_post_agent_session_join;
sbx_handler sbx_delete_agent_session;
sbx_handler sbx_post_agent_session_state;
sbx_handler sbx_post_session_contact;
sbx_handler sbx_get_next_event;
sbx_handler sbx_get_call_lists;
sbx_handler sbx_post_call_list;
sbx_handler sbx_get_call_list;
sbx_handler sbx_delete_call_list;
sbx_handler sbx_get_call_list_attempts;
sbx_handler sbx_post_call_list_upload;
sbx_handler sbx_get_call_list_jobs;
sbx_handler sbx_get_call_list_job;
sbx_handler sbx_delete_call_list_job;
sbx_handler sbx_get_truth;
sbx_handler sbx_get_segments_analyzed;
sbx_handler sbx_get_segment_transcript;
sbx_handler sbx_get_reports;
sbx_handler sbx_post_report_job;
sbx_handler sbx_get_report_job;
sbx_handler sbx_get_report_jobs;
sbx_handler sbx_post_data_download;
sbx_handler sbx_get_file;
sbx_handler sbx_delete_file;
sbx_handler sbx_get_chat_transcript;
sbx_handler sbx_get_past_chat_transcript;
sbx_handler sbx_get_past_sms_transcript;
sbx_handler sbx_get_email_transcript;
sbx_handler sbx_get_contact_texts;
sbx_handler sbx_get_agent_texts;
sbx_handler sbx_post_extraction_job;
sbx_handler sbx_get_extraction_jobs;
sbx_handler sbx_get_extraction_job;
sbx_handler sbx_get_extraction_file;
sbx_handler sbx_get_playback_contact;
sbx_handler sbx_get_playback_segment;
sbx_handler sbx_get_playback_statement;
sbx_handler sbx_get_playback_file;
sbx_handler sbx_post_contact_downloads;
sbx_handler sbx_post_segment_downloads;
sbx_handler sbx_get_download_status;
sbx_handler sbx_get_download_file;
sbx_handler sbx_get_limits;
sbx_handler sbx_delete_limits;

/* pages/ */
sbx_handler sbx_get_view;
sbx_handler sbx_get_view_live;
sbx_handler sbx_get_view_style;
sbx_handler sbx_get_view_script;
sbx_handler sbx_post_view_clock;
sbx_handler sbx_get_view_journal;
sbx_handler sbx_post_view_journal;
sbx_handler sbx_get_view_mailbox;
sbx_handler sbx_post_view_mailbox;
sbx_handler sbx_get_view_faults;
sbx_handler sbx_post_view_faults;
sbx_handler sbx_get_skills_summary;
sbx_handler sbx_get_skill_summary;
sbx_handler sbx_get_skills_sla;
sbx_handler sbx_get_skill_sla;
sbx_handler sbx_get_agents_performance;
sbx_handler sbx_get_agent_performance;
sbx_handler sbx_get_teams_performance;
sbx_handler sbx_get_team_performance;
sbx_handler sbx_get_agents_state_history;
sbx_handler sbx_get_agent_state_history;
sbx_handler sbx_get_agent_logins;
sbx_handler sbx_get_agents_interactions;
sbx_handler sbx_get_agent_interactions;
sbx_handler sbx_get_agent_recent;
sbx_handler sbx_get_schedule_adherence;
sbx_handler sbx_get_scorecards;
sbx_handler sbx_get_wfm_contacts;
sbx_handler sbx_get_wfm_dialer_contacts;
sbx_handler sbx_get_wfm_agents;
sbx_handler sbx_get_wfm_agent_performance;
sbx_handler sbx_get_contact_states;
sbx_handler sbx_get_contact_hierarchy;
sbx_handler sbx_post_contact_signal;
sbx_handler sbx_post_contact_end;
sbx_handler sbx_post_queue_callback;
sbx_handler sbx_post_promise;
sbx_handler sbx_post_scheduled_callback;
sbx_handler sbx_post_work_item;
sbx_handler sbx_post_persistent_work_item;

/* server/control.c */
sbx_handler sbx_get_control_index;
sbx_handler sbx_get_journal;
sbx_handler sbx_delete_journal;
sbx_handler sbx_get_mailbox;
sbx_handler sbx_delete_mailbox;
sbx_handler sbx_get_clock;
sbx_handler sbx_post_clock;
sbx_handler sbx_get_faults;
sbx_handler sbx_post_faults;
sbx_handler sbx_delete_faults;
sbx_handler sbx_get_discovery;
sbx_handler sbx_post_discovery;
sbx_handler sbx_delete_discovery;
sbx_handler sbx_get_lists;
sbx_handler sbx_post_lists;
sbx_handler sbx_delete_lists;
sbx_handler sbx_get_state;
sbx_handler sbx_delete_state;
sbx_handler sbx_get_accounts;
sbx_handler sbx_get_keys;
sbx_handler sbx_post_keys;
sbx_handler sbx_get_id_token;
sbx_handler sbx_post_id_token;
sbx_handler sbx_delete_id_token;
sbx_handler sbx_get_contacts;
sbx_handler sbx_delete_contacts;

/* routes/origin.c */

/* The URL by which this client reached the sandbox, without a slash at its end. */
void sbx_call_origin(const sbx_call *call, cx_buf *out);

/* CXone's services, each at hosts of its own; all at once by the sandbox's own address. */
typedef enum sbx_service {
    SBX_SERVICE_ISSUER,
    SBX_SERVICE_API,
    SBX_SERVICE_USERHUB,
    SBX_SERVICE_CLUSTER /* the legacy Central server, and ACD beside it */
} sbx_service;

/* The URL of a service of that tenant's (the issuer: NULL), as this client is to be told. */
void sbx_call_service(const sbx_call *call, sbx_service service, const sbx_tenant *tenant,
                      cx_buf *out);

/* A tenant of the area whose host was called, else the first. */
const sbx_tenant *sbx_call_tenant(const sbx_call *call);

#endif
