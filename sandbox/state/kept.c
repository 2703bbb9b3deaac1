#include "sandbox/state/kept.h"

#include <stdio.h>

#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/world/deeds.h"

#include "base/banned.h"

static bool read_deed(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_deed_read(&app->world, number, body);
}

static bool read_contact(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_contacts_read(&app->contacts, &app->world, &app->skills, number, body);
}

static bool read_script(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    (void)number;
    return sbx_uploads_read(&app->uploads, body);
}

static bool read_report(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_reports_read(&app->reports, number, body);
}

static bool read_session(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_agent_sessions_read(&app->agent_sessions, &app->world.agents, number, body);
}

static bool read_call_list(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_call_lists_read(&app->call_lists, number, body);
}

static bool read_call_job(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_call_lists_read_job(&app->call_lists, number, body);
}

static bool read_case(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_cases_read_begun(&app->cases, number, body);
}

static bool read_case_word(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_cases_read_word(&app->cases, number, body);
}

static bool read_letter(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    (void)number;
    return sbx_messages_read_letter(&app->messages, body);
}

static bool read_mark(void *context, int64_t number, const cx_json_value *body)
{
    sbx_app *app = context;
    return sbx_messages_read_mark(&app->messages, number, body);
}

static const struct {
    const char *kind;
    sbx_kept_reader *read;
} kinds[] = {
    {SBX_KIND_DEED, read_deed},           {SBX_KIND_CONTACT, read_contact},
    {SBX_KIND_SCRIPT, read_script},       {SBX_KIND_REPORT, read_report},
    {SBX_KIND_SESSION, read_session},     {SBX_KIND_CALL_LIST, read_call_list},
    {SBX_KIND_CALL_JOB, read_call_job},   {SBX_KIND_CASE, read_case},
    {SBX_KIND_CASE_WORD, read_case_word}, {SBX_KIND_LETTER, read_letter},
    {SBX_KIND_MARK, read_mark},
};

/* NULL keeps nothing from now on. */
static void attach(sbx_app *app, const sbx_keeper *keeper)
{
    sbx_world_keep(&app->world, keeper);
    app->contacts.keeper = keeper;
    app->uploads.keeper = keeper;
    app->reports.keeper = keeper;
    app->agent_sessions.keeper = keeper;
    app->call_lists.keeper = keeper;
    app->cases.keeper = keeper;
    app->messages.keeper = keeper;
}

/* The kind of which something cannot be read; NULL: all was. */
static const char *read_all(sbx_app *app)
{
    for (size_t i = 0; i < CX_COUNT(kinds); i++) {
        if (!sbx_store_read_kept(app->store, kinds[i].kind, kinds[i].read, app)) {
            return kinds[i].kind;
        }
    }
    return NULL;
}

cxone_status sbx_kept_begin(sbx_app *app, cxone_error **err)
{
    const char *file = app->options->state_file;
    const sbx_store_origin origin = {
        .seed = app->options->seed,
        .scenario = app->world.scenario->name,
        .hash = app->world.scenario->hash,
    };
    if (file == NULL) {
        return CXONE_OK;
    }
    CX_TRY(sbx_store_claim(app->store, file, &origin, err));
    const char *kind = read_all(app);
    if (kind != NULL) {
        return cx_fail_hint(err, CXONE_ERR_IO, "move the file away to begin with a new one",
                            "the state file \"%s\" holds a %s that this sandbox cannot read", file,
                            kind);
    }
    attach(app, sbx_store_keeper(app->store));
    return CXONE_OK;
}

void sbx_kept_again(sbx_app *app)
{
    attach(app, NULL);
    sbx_contacts_clear(&app->contacts);
    for (size_t i = 0; i < app->world.count; i++) {
        sbx_centre_undo_all(&app->world.centres[i]);
    }
    sbx_uploads_deinit(&app->uploads);
    sbx_reports_deinit(&app->reports);
    sbx_agent_sessions_clear(&app->agent_sessions);
    sbx_call_lists_clear(&app->call_lists);
    sbx_cases_clear(&app->cases);
    sbx_messages_clear(&app->messages);
    const char *kind = read_all(app);
    if (kind != NULL) {
        (void)fprintf(stderr, "cxone sandbox: state: cannot read a %s again\n", kind);
    }
    attach(app, sbx_store_keeper(app->store));
    app->revision++;
}
