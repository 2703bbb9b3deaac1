#include "sandbox/record/recorder.h"

#include <pthread.h>
#include <stdio.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/time.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/record/folder.h"
#include "sandbox/record/masker.h"
#include "sandbox/record/note.h"
#include "sandbox/record/relay.h"
#include "sandbox/record/upstream.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

struct sbx_recorder {
    sbx_upstream *upstream;
    pthread_mutex_t lock; /* guards what follows; taken before the lock of the sandbox */
    sbx_rules *rules;
    sbx_masker masker;
    sbx_relay relay;
    sbx_folder folder;
    uint64_t written;
    uint64_t lost;
};

static cxone_status write_manifest(const sbx_recorder *recorder, const sbx_recorder_setup *setup,
                                   cxone_error **err)
{
    char time[32];
    cx_time_format(setup->now_ms, time);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 2);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "format", CX_LIT(SBX_RECORD_FORMAT));
    cx_json_member_integer(&w, "version", SBX_RECORD_VERSION);
    cx_json_member_string(&w, "begun", cx_str_of(time));
    cx_json_end_object(&w);
    cx_buf_putc(&text, '\n');
    sbx_check(&text);
    CX_TRY(
        sbx_folder_write(&recorder->folder, SBX_RULES_FILE, sbx_rules_text(recorder->rules), err));
    return sbx_folder_write(&recorder->folder, SBX_RECORDING_FILE, cx_buf_view(&text), err);
}

cxone_status sbx_recorder_open(const sbx_recorder_setup *setup, sbx_recorder **out,
                               cxone_error **err)
{
    sbx_recorder *recorder = sbx_new(1, sizeof *recorder);
    recorder->folder.fd = -1;
    (void)pthread_mutex_init(&recorder->lock, NULL);
    sbx_relay_init(&recorder->relay, setup->upstream);
    cxone_status status = sbx_rules_load(setup->rules, &recorder->rules, err);
    if (status == CXONE_OK) {
        sbx_masker_init(&recorder->masker, recorder->rules, SBX_MASKING_HIDE);
        status = sbx_upstream_open(&recorder->upstream, err);
    }
    if (status == CXONE_OK) {
        status = sbx_folder_make(setup->folder, &recorder->folder, err);
    }
    if (status == CXONE_OK) {
        status = write_manifest(recorder, setup, err);
    }
    if (status != CXONE_OK) {
        sbx_recorder_free(recorder);
        return status;
    }
    *out = recorder;
    return CXONE_OK;
}

void sbx_recorder_stop(sbx_recorder *recorder)
{
    if (recorder != NULL) {
        sbx_upstream_stop(recorder->upstream);
    }
}

void sbx_recorder_free(sbx_recorder *recorder)
{
    if (recorder == NULL) {
        return;
    }
    sbx_upstream_free(recorder->upstream);
    sbx_masker_deinit(&recorder->masker);
    sbx_rules_free(recorder->rules);
    sbx_relay_deinit(&recorder->relay);
    sbx_folder_close(&recorder->folder);
    (void)pthread_mutex_destroy(&recorder->lock);
    cx_free(recorder);
}

uint64_t sbx_recorder_lost(sbx_recorder *recorder)
{
    if (recorder == NULL) {
        return 0;
    }
    (void)pthread_mutex_lock(&recorder->lock);
    const uint64_t lost = recorder->lost;
    (void)pthread_mutex_unlock(&recorder->lock);
    return lost;
}

/* The secrets of a request's Authorization are known from then on. */
static void learn_authorization(sbx_masker *masker, const sbx_request *request)
{
    const cx_str header = cx_str_trim(sbx_request_header(request, CX_LIT("Authorization")));
    const size_t blank = cx_str_find(header, ' ');
    const cx_str rest = cx_str_trim(cx_str_slice(header, blank, header.len));
    sbx_learned_add(&masker->learned, rest, SBX_MASK_SECRET);
    CX_AUTO(cx_buf) cx_buf pair;
    cx_buf_init_secret(&pair, SBX_MAX_TEXT);
    if (cx_str_equal_nocase(cx_str_slice(header, 0, blank), CX_LIT("Basic")) &&
        cx_base64_decode(&pair, rest)) {
        const cx_str text = cx_buf_view(&pair);
        const size_t colon = cx_str_find(text, ':');
        sbx_learned_add(&masker->learned, cx_str_slice(text, 0, colon), SBX_MASK_SECRET);
        sbx_learned_add(&masker->learned, cx_str_slice(text, colon + 1, text.len), SBX_MASK_SECRET);
    }
}

/* What is put into the journal: nothing that identifies anybody. */
typedef struct traces {
    cx_buf path;
    cx_buf query;
    cx_buf note;
} traces;

static void traces_init(traces *shown)
{
    cx_buf_init(&shown->path, SBX_MAX_TEXT);
    cx_buf_init(&shown->query, SBX_MAX_TEXT);
    cx_buf_init(&shown->note, SBX_MAX_TEXT);
}

static void traces_deinit(traces *shown)
{
    cx_buf_deinit(&shown->path);
    cx_buf_deinit(&shown->query);
    cx_buf_deinit(&shown->note);
}

static void say_recorded(traces *shown, const char *name, const cxone_error *error)
{
    cx_json_writer w;
    cx_json_writer_init(&w, &shown->note, 0);
    cx_json_begin_object(&w);
    cx_json_member_text(&w, "recorded", cx_str_of(error == NULL ? name : NULL));
    cx_json_member_text(&w, "notRecorded", cx_str_of(error != NULL ? error->message : NULL));
    cx_json_end_object(&w);
}

/* Writes an exchange down, and what the journal is to say. */
static void write_down(sbx_recorder *recorder, const sbx_note *note, traces *shown)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    CX_AUTO(cx_error) cxone_error *error = NULL;
    char name[40];
    (void)pthread_mutex_lock(&recorder->lock);
    learn_authorization(&recorder->masker, note->request);
    sbx_note_write(&recorder->masker, note, &text);
    sbx_mask_path(&recorder->masker, note->request->path, &shown->path);
    sbx_mask_pairs(&recorder->masker, note->request->query, &shown->query);
    (void)snprintf(name, sizeof name, "%06llu" SBX_EXCHANGE_SUFFIX,
                   (unsigned long long)recorder->written + 1);
    if (sbx_folder_write(&recorder->folder, name, cx_buf_view(&text), &error) == CXONE_OK) {
        recorder->written++;
    } else {
        recorder->lost++;
        (void)fprintf(stderr, "cxone sandbox: an exchange is not recorded: %s\n", error->message);
    }
    (void)pthread_mutex_unlock(&recorder->lock);
    say_recorded(shown, name, error);
}

static void put_journal(sbx_call *call, const traces *shown)
{
    sbx_app *app = call->app;
    const sbx_request seen = {
        .method = call->request->method,
        .path = cx_buf_view(&shown->path),
        .query = cx_buf_view(&shown->query),
    };
    (void)pthread_mutex_lock(&app->lock);
    sbx_journal_add(&app->journal, &(sbx_event){
                                       .request = &seen,
                                       .status = call->reply->status,
                                       .note = cx_buf_view(&shown->note),
                                       .now_ms = sbx_app_protocol_ms(app),
                                   });
    (void)pthread_mutex_unlock(&app->lock);
    if (app->options->verbose) {
        (void)fprintf(stderr, "%.*s %s %u\n", CX_STR_ARG(seen.method), shown->path.ptr,
                      call->reply->status);
    }
}

/* The answer of the recorder itself, when nobody else gave one. */
static void answer_failure(sbx_call *call, sbx_arrival arrival, const char *base, const char *why,
                           cx_buf *said)
{
    if (arrival == SBX_BROKEN_OFF) {
        sbx_reply_empty(call->reply, 503);
        call->reply->ending = SBX_ENDING_RESET;
        return;
    }
    const bool late = arrival == SBX_TOO_LATE;
    cx_buf_printf(said, "the recorder cannot reach %s: %s", base, why);
    sbx_check(said);
    sbx_reply_reset(call->reply, 0);
    sbx_call_fail(call, late ? 504 : 502, late ? "upstream_timeout" : "upstream_unreachable", NULL,
                  said->ptr);
}

static void replace_body(sbx_reply *reply, cx_buf *text)
{
    cx_buf_reset(&reply->body);
    cx_buf_append(&reply->body, cx_buf_view(text));
    sbx_check(&reply->body);
}

static bool is_json(const sbx_reply *reply)
{
    const cx_str body = cx_str_trim(cx_buf_view(&reply->body));
    return cx_str_starts_with(body, CX_LIT("{")) || cx_str_starts_with(body, CX_LIT("["));
}

static void rewrite_headers(const sbx_relay *relay, cx_str origin, sbx_reply *reply)
{
    for (size_t i = 0; i < reply->header_count; i++) {
        if (cx_str_equal_nocase(cx_str_of(reply->headers[i].name), CX_LIT("Location"))) {
            CX_AUTO(cx_buf) cx_buf location;
            cx_buf_init(&location, SBX_MAX_TEXT);
            sbx_relay_rewrite(relay, cx_str_of(reply->headers[i].value), origin, &location);
            cx_free(reply->headers[i].value);
            reply->headers[i].value = sbx_take(&location);
        }
    }
}

/* Makes the reply lead back here. `noted` gets its body as it is to be written down. */
static void adapt(sbx_recorder *recorder, sbx_call *call, cx_str origin, cx_buf *noted)
{
    sbx_reply *reply = call->reply;
    const sbx_subject subject = sbx_subject_of(call->request->path);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, SBX_MAX_TEXT);
    (void)pthread_mutex_lock(&recorder->lock);
    if (subject == SBX_SUBJECT_DISCOVERY && reply->status == 200) {
        sbx_relay_learn(&recorder->relay, cx_buf_view(&reply->body));
    }
    if (is_json(reply)) {
        sbx_relay_rewrite(&recorder->relay, cx_buf_view(&reply->body), CX_LIT("{origin}"), noted);
        sbx_relay_rewrite(&recorder->relay, cx_buf_view(&reply->body), origin, &text);
        replace_body(reply, &text);
    } else {
        cx_buf_append(noted, cx_buf_view(&reply->body));
    }
    rewrite_headers(&recorder->relay, origin, reply);
    cx_buf_reset(&text);
    if (subject == SBX_SUBJECT_LOGIN && is_json(reply)) {
        (void)pthread_mutex_lock(&call->app->lock);
        const bool is_signed = sbx_relay_sign(&recorder->relay, call->app->signer,
                                              cx_buf_view(&reply->body), origin, &text);
        (void)pthread_mutex_unlock(&call->app->lock);
        if (is_signed) {
            replace_body(reply, &text);
        }
    }
    (void)pthread_mutex_unlock(&recorder->lock);
}

static void pass_on(sbx_recorder *recorder, sbx_call *call, const char *base)
{
    traces shown;
    traces_init(&shown);
    CX_AUTO(cx_buf) cx_buf why;
    CX_AUTO(cx_buf) cx_buf said;
    CX_AUTO(cx_buf) cx_buf origin;
    CX_AUTO(cx_buf) cx_buf noted;
    cx_buf_init(&why, SBX_MAX_TEXT);
    cx_buf_init(&said, SBX_MAX_TEXT);
    cx_buf_init(&origin, SBX_MAX_TEXT);
    cx_buf_init_secret(&noted, SBX_MAX_TEXT);
    (void)pthread_mutex_lock(&call->app->lock); /* until the address is known */
    sbx_call_origin(call, &origin);
    (void)pthread_mutex_unlock(&call->app->lock);
    const int64_t begun = sbx_app_protocol_ms(call->app);
    const sbx_arrival arrival =
        sbx_upstream_call(recorder->upstream, base, call->request, call->reply, &why);
    sbx_note note = {
        .time_ms = begun,
        .request = call->request,
        .reply = call->reply,
        .origin = cx_buf_view(&origin),
    };
    if (arrival == SBX_ARRIVED || arrival == SBX_CUT_SHORT) {
        adapt(recorder, call, cx_buf_view(&origin), &noted);
        call->reply->ending = arrival == SBX_CUT_SHORT ? SBX_ENDING_TRUNCATED : SBX_ENDING_WHOLE;
        note.ending = arrival == SBX_CUT_SHORT ? "truncated" : NULL;
    } else {
        answer_failure(call, arrival, base, why.ptr, &said);
        cx_buf_append(&noted, cx_buf_view(&call->reply->body));
        note.ending = arrival == SBX_BROKEN_OFF ? "reset" : NULL;
        note.failure = why.ptr;
    }
    sbx_check(&noted);
    note.body = cx_buf_view(&noted);
    write_down(recorder, &note, &shown);
    put_journal(call, &shown);
    traces_deinit(&shown);
}

/* A browser goes to the real host by itself; it comes back to the client's redirect URI. An
 * id_token of ours says nothing there. */
static void send_browser(sbx_recorder *recorder, sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf location;
    cx_buf_init(&location, SBX_MAX_TEXT);
    (void)pthread_mutex_lock(&recorder->lock);
    cx_buf_puts(&location, recorder->relay.first);
    (void)pthread_mutex_unlock(&recorder->lock);
    cx_buf_append(&location, call->request->path);
    cx_str query = call->request->query;
    cx_str pair;
    char between = '?';
    while (cx_str_next(&query, '&', &pair)) {
        if (!cx_str_starts_with(pair, CX_LIT("id_token_hint="))) {
            cx_buf_putc(&location, between);
            cx_buf_append(&location, pair);
            between = '&';
        }
    }
    sbx_check(&location);
    sbx_reply_empty(call->reply, 302);
    sbx_reply_header_add(call->reply, "Location", cx_buf_view(&location));
}

static void answer_keys(sbx_call *call)
{
    sbx_signer_wait(call->app->signer);
    (void)pthread_mutex_lock(&call->app->lock);
    sbx_get_jwks(call);
    (void)pthread_mutex_unlock(&call->app->lock);
}

void sbx_recorder_answer(sbx_call *call)
{
    sbx_recorder *recorder = call->app->recorder;
    const cx_str path = call->request->path;
    if (cx_str_equal(path, CX_LIT("/auth/jwks"))) {
        answer_keys(call); /* of id_tokens that are signed here */
    } else if (cx_str_equal(path, CX_LIT("/auth/authorize")) ||
               cx_str_equal(path, CX_LIT("/auth/authorize/logout"))) {
        send_browser(recorder, call);
    } else if (call->request->body_too_large) {
        sbx_call_fail(call, 413, "content_too_large", NULL, "the body is larger than 10 MB");
    } else {
        if (sbx_subject_of(path) == SBX_SUBJECT_LOGIN) {
            sbx_signer_wait(call->app->signer);
        }
        (void)pthread_mutex_lock(&recorder->lock);
        CX_AUTO(text) char *base = sbx_relay_base(&recorder->relay, path, call->operation);
        (void)pthread_mutex_unlock(&recorder->lock);
        pass_on(recorder, call, base);
    }
}
