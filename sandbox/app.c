#include "sandbox/app.h"

#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "sandbox/memory.h"
#include "sandbox/server/dispatch.h"
#include "sandbox/server/listen.h"
#include "sandbox/state/kept.h"

#include "base/banned.h"

int64_t sbx_app_world_ms(const sbx_app *app)
{
    return sbx_clock_now(&app->clock, cx_clock_wall(cx_clock_system()));
}

int64_t sbx_app_protocol_ms(const sbx_app *app)
{
    return cx_clock_wall(cx_clock_system()) + atomic_load(&app->protocol_offset_ms);
}

/* Where the sandbox is reached: an address that means "every one" is reached over loopback. */
static char *make_origin(const char *address, uint16_t port)
{
    const cx_str bound = cx_str_of(address);
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, SBX_MAX_TEXT);
    if (cx_str_equal(bound, CX_LIT("0.0.0.0")) || cx_str_equal(bound, CX_LIT("::"))) {
        cx_buf_printf(&origin, "http://127.0.0.1:%u", (unsigned)port);
    } else if (cx_str_find(bound, ':') < bound.len) {
        cx_buf_printf(&origin, "http://[%s]:%u", address, (unsigned)port);
    } else {
        cx_buf_printf(&origin, "http://%s:%u", address, (unsigned)port);
    }
    return sbx_take(&origin);
}

/* Transparent, the front door listens instead of the server: who comes may want a tunnel. */
static cxone_status open_doors(sbx_app *app, cxone_error **err)
{
    const sbx_options *options = app->options;
    if (options->transparent || options->isolated) {
        CX_TRY(sbx_proxy_start(sbx_dispatch, app, options->authority_file, &app->proxy, err));
    }
    int fd = -1;
    CX_TRY(sbx_listen(options->bind, options->port, &fd, err));
    app->port = sbx_port_of(fd);
    app->origin = make_origin(options->bind, app->port);
    const sbx_http_setup setup = {
        .answer = sbx_dispatch,
        .context = app,
        .listen_fd = options->transparent ? -1 : fd,
        .door = options->transparent ? SBX_DOOR_PROXY : SBX_DOOR_DIRECT,
        .port = app->port,
    };
    cxone_status status = sbx_http_start(&setup, &app->http, err);
    if (status == CXONE_OK && options->transparent) {
        status = sbx_proxy_write_trust(app->proxy, err);
    }
    if (!options->transparent) {
        return status;
    }
    if (status != CXONE_OK) {
        (void)close(fd);
        return status;
    }
    sbx_proxy_open(app->proxy, &(sbx_front_setup){
                                   .doors = {{fd, SBX_ROLE_PROXY}},
                                   .count = 1,
                                   .plain = app->http,
                                   .verbose = options->verbose,
                               });
    return CXONE_OK;
}

/* Opens what --record or --replay names. */
static cxone_status open_recording(const sbx_options *options, sbx_app *app, cxone_error **err)
{
    if (options->record != NULL) {
        const sbx_recorder_setup setup = {
            .folder = options->record,
            .upstream = options->upstream,
            .rules = options->mask_rules,
            .now_ms = cx_clock_wall(cx_clock_system()),
        };
        return sbx_recorder_open(&setup, &app->recorder, err);
    }
    return options->replay != NULL
               ? sbx_tape_open(options->replay, options->mask_rules, &app->tape, err)
               : CXONE_OK;
}

cxone_status sbx_app_start(sbx_options *options, sbx_app *app, cxone_error **err)
{
    memset(app, 0, sizeof *app);
    app->options = options;
    CX_TRY(sbx_store_open(options->state_file, &app->store, err));
    const cxone_status journal = sbx_journal_init(&app->journal, options->journal_file, err);
    if (journal != CXONE_OK) {
        sbx_store_free(app->store);
        return journal;
    }
    sbx_scenario *scenario = NULL;
    cxone_status loaded = sbx_scenario_load(options->scenario, &scenario, err);
    if (loaded == CXONE_OK) {
        loaded = open_recording(options, app, err);
    }
    if (loaded != CXONE_OK) {
        sbx_scenario_free(scenario);
        sbx_journal_deinit(&app->journal);
        sbx_store_free(app->store);
        return loaded;
    }
    sbx_faults_init(&app->faults, &options->faults, options->seed);
    sbx_clock_start(&app->clock, cx_clock_wall(cx_clock_system()), options->clock_ms,
                    options->speed);
    sbx_cases_init(&app->cases, sbx_app_world_ms(app));
    sbx_skills_init(&app->skills, scenario);
    sbx_world_init(&app->world, scenario, &app->skills, options->seed);
    sbx_keys_init(&app->keys);
    (void)pthread_mutex_init(&app->lock, NULL);
    sbx_places_init(&app->places);
    cxone_status status = sbx_kept_begin(app, err);
    if (status == CXONE_OK) {
        app->signer = sbx_signer_start();
        /* The lock keeps the first requests out until `origin` is known. */
        (void)pthread_mutex_lock(&app->lock);
        status = open_doors(app, err);
        (void)pthread_mutex_unlock(&app->lock);
    }
    if (status != CXONE_OK) {
        sbx_app_stop(app);
    }
    return status;
}

void sbx_app_stop(sbx_app *app)
{
    atomic_store(&app->stopping, true);
    sbx_recorder_stop(app->recorder);
    sbx_proxy_stop(app->proxy);
    sbx_http_stop(app->http);
    sbx_signer_free(app->signer);
    sbx_places_deinit(&app->places);
    sbx_bearers_clear(&app->bearers);
    sbx_replies_clear(&app->replies);
    sbx_sessions_deinit(&app->sessions);
    sbx_cases_deinit(&app->cases);
    sbx_messages_deinit(&app->messages);
    sbx_mailbox_clear(&app->mailbox);
    sbx_world_deinit(&app->world);
    sbx_skills_deinit(&app->skills);
    sbx_contacts_deinit(&app->contacts);
    sbx_uploads_deinit(&app->uploads);
    sbx_downloads_deinit(&app->downloads);
    sbx_reports_deinit(&app->reports);
    sbx_agent_sessions_deinit(&app->agent_sessions);
    sbx_call_lists_deinit(&app->call_lists);
    sbx_faults_deinit(&app->faults);
    sbx_journal_deinit(&app->journal);
    cx_json_free(app->lies);
    cx_json_free(app->wrong_id);
    sbx_logins_deinit(&app->logins);
    sbx_keys_deinit(&app->keys);
    sbx_plans_deinit(&app->plans);
    sbx_lists_clear(&app->lists);
    sbx_store_free(app->store);
    sbx_recorder_free(app->recorder);
    sbx_tape_free(app->tape);
    cx_free(app->origin);
    (void)pthread_mutex_destroy(&app->lock);
    memset(app, 0, sizeof *app);
}
