#include "contract/fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "client/client_internal.h"
#include "json/writer.h"
#include "support/unit.h"

static void remember_line(void *payload, cxone_log_level level, const char *line)
{
    cx_buf_printf(payload, "%d %s\n", (int)level, line);
}

static void set(fixture *f, const char *key, const char *value)
{
    assert_int_equal(cxone_settings_set(f->settings, key, value, "test", NULL), CXONE_OK);
}

cxone_client *fixture_client(fixture *f)
{
    cxone_client_options options = CXONE_CLIENT_OPTIONS_INIT;
    options.log = remember_line;
    options.log_payload = &f->log;
    const cx_seams seams = {&f->clock.clock, cx_random_system()};
    cxone_client *client = NULL;
    cxone_error *err = NULL;
    const cxone_status status = cx_client_new(f->settings, &options, &seams, &client, &err);
    check(status == CXONE_OK, "no client: %s", cxone_error_message(err));
    return client;
}

void fixture_open(fixture *f, way way_in, const char *const *options, const setting *settings)
{
    *f = (fixture){.sandbox = sandbox_start(options)};
    skipping_clock_init(&f->clock);
    cx_buf_init(&f->log, CX_MAX_REPLY);
    cxone_load_options load = CXONE_LOAD_OPTIONS_INIT;
    load.no_environment = 1;
    assert_int_equal(cxone_settings_load(&load, &f->settings, NULL), CXONE_OK);
    set(f, "issuer", sandbox_url(f->sandbox));
    set(f, "access_key_id", sandbox_access_key_id(f->sandbox));
    set(f, "access_key_secret", sandbox_access_key_secret(f->sandbox));
    set(f, "token_store", "none");
    if (way_in == WAY_PASSWORD) {
        set(f, "client_id", sandbox_client_id(f->sandbox));
        set(f, "client_secret", sandbox_client_secret(f->sandbox));
    }
    for (; settings != NULL && settings->key != NULL; settings++) {
        set(f, settings->key, settings->value);
    }
    f->client = fixture_client(f);
}

void fixture_close(fixture *f)
{
    cxone_client_free(f->client);
    cxone_settings_free(f->settings);
    cx_buf_deinit(&f->log);
    assert_int_equal(sandbox_stop(f->sandbox), 0);
}

static void post(const fixture *f, const char *path, const cx_buf *body)
{
    char *reply = NULL;
    const long status = sandbox_control(f->sandbox, "POST", path, body->ptr, &reply);
    check(status >= 200 && status <= 299, "%s: %ld %s", path, status, reply);
    cx_free(reply);
}

/* The text form of a rule as the JSON object with the same keys. */
static void write_rule(cx_json_writer *w, cx_str rule)
{
    cx_str part;
    cx_json_begin_object(w);
    while (cx_str_next(&rule, ';', &part)) {
        char key[32];
        const size_t equals = cx_str_find(part, '=');
        (void)snprintf(key, sizeof key, "%.*s", (int)equals, part.ptr);
        if (equals == part.len) {
            cx_json_member_bool(w, key, true);
        } else {
            cx_json_member_string(w, key, cx_str_slice(part, equals + 1, part.len));
        }
    }
    cx_json_end_object(w);
}

void fixture_fault(fixture *f, const char *rule)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_json_writer w;
    cx_buf_init(&body, CX_MAX_MESSAGE);
    cx_json_writer_init(&w, &body, 0);
    write_rule(&w, cx_str_of(rule));
    post(f, "/_sandbox/faults", &body);
}

void fixture_advance(fixture *f, int64_t millis)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, CX_MAX_MESSAGE);
    cx_buf_printf(&body, "{\"advance_ms\":%lld}", (long long)millis);
    post(f, "/_sandbox/clock", &body);
    f->clock.skipped_ms += millis;
}

cx_json *fixture_look(const fixture *f, const char *path)
{
    char *text = NULL;
    cx_json *document = NULL;
    assert_int_equal(sandbox_control(f->sandbox, "GET", path, NULL, &text), 200);
    assert_int_equal(cx_json_parse(cx_str_of(text), &document, NULL), CXONE_OK);
    cx_free(text);
    return document;
}

/* Whether an entry of the journal holds a text anywhere. */
static bool mentions(const cx_json_value *entry, const char *text)
{
    CX_AUTO(cx_buf) cx_buf printed;
    cx_json_writer w;
    cx_buf_init(&printed, CX_MAX_REPLY);
    cx_json_writer_init(&w, &printed, 0);
    cx_json_write_value(&w, entry);
    return strstr(printed.ptr, text) != NULL;
}

size_t fixture_count(const fixture *f, const char *method, const char *path, const char *text)
{
    CX_AUTO(cx_json) cx_json *journal = fixture_look(f, "/_sandbox/journal");
    const cx_json_value *entries = cx_json_root(journal);
    assert_int_equal(cx_json_type(entries), CXONE_TYPE_ARRAY);
    size_t count = 0;
    for (size_t i = 0; i < cx_json_size(entries); i++) {
        const cx_json_value *entry = cx_json_at(entries, i);
        if (cx_str_equal(cx_json_get_text(entry, "method"), cx_str_of(method)) &&
            cx_str_equal(cx_json_get_text(entry, "path"), cx_str_of(path)) &&
            (text == NULL || mentions(entry, text))) {
            count++;
        }
    }
    return count;
}
