/* Logging in, staying so, and discovering, against the sandbox. */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "contract/fixture.h"
#include "support/unit.h"

static const char case_number[] = "682956606682323";
static const char case_path[] = "/dfo/3.0/contacts/682956606682323";
static const int64_t hour_ms = 3600000;

static void expect(const fixture *f, cxone_status status, cxone_status wanted, cxone_error **err)
{
    check(status == wanted, "%s (%s), expected %s; log:\n%s", cxone_status_name(status),
          cxone_error_message(*err), cxone_status_name(wanted), f->log.ptr);
    cxone_error_free(*err);
    *err = NULL;
}

static void read_case(fixture *f, cxone_status wanted)
{
    cxone_reply *reply = NULL;
    cxone_error *err = NULL;
    expect(f, cxone_case_get(f->client, case_number, &reply, &err), wanted, &err);
    if (wanted == CXONE_OK) {
        assert_string_equal(cxone_value_text(cxone_value_get(cxone_reply_value(reply), "id")),
                            case_number);
    }
    cxone_reply_free(reply);
}

static void expect_grant(fixture *f, const char *grant)
{
    cxone_token *token = NULL;
    cxone_error *err = NULL;
    expect(f, cxone_token_get(f->client, &token, &err), CXONE_OK, &err);
    assert_string_equal(cxone_token_grant(token), grant);
    assert_string_equal(cxone_token_claim(token, "tenantId"), sandbox_tenant_id(f->sandbox));
    cxone_token_free(token);
}

/* ---------------------------------------------------------------- every grant */

static void every_first_grant(void **state)
{
    (void)state;
    static const struct {
        way way_in;
        setting settings[3];
        const char *path;
        const char *grant;
    } rows[] = {
        {WAY_PASSWORD, {{NULL, NULL}}, "/auth/token", "password"},
        {WAY_PASSWORD,
         {{"client_auth", "client_secret_post"}, {NULL, NULL}},
         "/auth/token",
         "password"},
        {WAY_ACCESS_KEY, {{NULL, NULL}}, "/authentication/v1/token/access-key", "access-key"},
        {WAY_PASSWORD,
         {{"grant", "access-key"}, {NULL, NULL}},
         "/authentication/v1/token/access-key",
         "access-key"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        fixture_open(&f, rows[i].way_in, NULL, rows[i].settings);
        read_case(&f, CXONE_OK);
        read_case(&f, CXONE_OK);
        expect_grant(&f, rows[i].grant);
        check(fixture_count(&f, "POST", rows[i].path, NULL) == 1, "row %zu: not one login", i);
        fixture_close(&f);
    }
}

static void expiry_as_a_string(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_ACCESS_KEY, (const char *const[]){"--expires-in", "string", NULL}, NULL);
    read_case(&f, CXONE_OK);
    cxone_token *token = NULL;
    assert_int_equal(cxone_token_get(f.client, &token, NULL), CXONE_OK);
    const int64_t left_ms = cxone_token_expires_at_ms(token) - f.clock.clock.wall_ms(&f.clock);
    assert_true(left_ms > hour_ms - 60000 && left_ms <= hour_ms);
    cxone_token_free(token);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- renewal */

static void renewed_in_the_middle_of_a_run(void **state)
{
    (void)state;
    static const struct {
        way way_in;
        const char *path;
        const char *text;
        const char *grant;
    } rows[] = {
        {WAY_PASSWORD, "/auth/token", "grant_type=refresh_token", "refresh_token"},
        {WAY_ACCESS_KEY, "/public/user/refresh", NULL, "userhub-refresh"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        fixture_open(&f, rows[i].way_in, NULL, NULL);
        read_case(&f, CXONE_OK);
        for (int renewal = 0; renewal < 3; renewal++) { /* rotated each time */
            fixture_advance(&f, hour_ms - 200000);
            read_case(&f, CXONE_OK);
            expect_grant(&f, rows[i].grant);
        }
        assert_int_equal(fixture_count(&f, "POST", rows[i].path, rows[i].text), 3);
        fixture_close(&f);
    }
}

static void rotation_that_revokes(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, (const char *const[]){"--refresh-rotation", "revoke", NULL},
                 NULL);
    for (int renewal = 0; renewal < 3; renewal++) {
        read_case(&f, CXONE_OK);
        fixture_advance(&f, hour_ms);
    }
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", "grant_type=password"), 1);
    fixture_close(&f);
}

static void dead_refresh_token(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    read_case(&f, CXONE_OK);
    fixture_advance(&f, 3 * hour_ms); /* both tokens are over: no refresh is even tried */
    read_case(&f, CXONE_OK);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", "grant_type=refresh_token"), 0);
    fixture_advance(&f, hour_ms); /* refused: the first grant follows */
    fixture_fault(&f, "status=400;path=/auth/token;count=1");
    read_case(&f, CXONE_OK);
    expect_grant(&f, "password");
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", "grant_type=password"), 3);
    fixture_close(&f);
}

static void token_dies_in_the_middle(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    read_case(&f, CXONE_OK);
    fixture_fault(&f, "expire-token;path=/dfo/;count=1");
    read_case(&f, CXONE_OK);
    assert_int_equal(fixture_count(&f, "GET", case_path, "\"status\":401"), 1);
    assert_int_equal(fixture_count(&f, "GET", case_path, "\"status\":200"), 2);
    /* A post that was not let in was not acted on: it is sent again too. */
    const cxone_recipient someone = {"someone@example.com", NULL};
    cxone_error *err = NULL;
    fixture_advance(&f, 120000);
    fixture_fault(&f, "expire-token;path=/dfo/;count=1");
    expect(&f, cxone_transcript_send(f.client, case_number, &someone, 1, NULL, &err), CXONE_OK,
           &err);
    fixture_close(&f);
}

static void refused_for_good(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    fixture_fault(&f, "status=401;path=/dfo/");
    read_case(&f, CXONE_ERR_UNAUTHORIZED);
    assert_int_equal(fixture_count(&f, "GET", case_path, NULL), 2);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 2);
    /* It is not the token: calls that follow do not log in again and again. */
    read_case(&f, CXONE_ERR_UNAUTHORIZED);
    read_case(&f, CXONE_ERR_UNAUTHORIZED);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 2);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- wrong credentials */

static void wrong_credentials(void **state)
{
    (void)state;
    static const char *const statuses[] = {"400", "401"};
    static const char wrong_key[] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA====";
    const struct {
        way way_in;
        setting settings[2];
        cxone_status status;
    } rows[] = {
        {WAY_PASSWORD, {{"access_key_secret", wrong_key}}, CXONE_ERR_CREDENTIALS_REFUSED},
        {WAY_PASSWORD, {{"client_secret", "wrong"}}, CXONE_ERR_CLIENT_REFUSED},
        {WAY_PASSWORD, {{"client_id", "wrong"}}, CXONE_ERR_CLIENT_REFUSED},
        {WAY_ACCESS_KEY, {{"access_key_secret", wrong_key}}, CXONE_ERR_CREDENTIALS_REFUSED},
        {WAY_ACCESS_KEY, {{"access_key_id", wrong_key}}, CXONE_ERR_CREDENTIALS_REFUSED},
        {WAY_PASSWORD,
         {{"tenant_id", "11ee0000-0000-4000-8000-0242ac110002"}},
         CXONE_ERR_TENANT_UNKNOWN},
    };
    for (size_t i = 0; i < CX_COUNT(rows) * 2; i++) {
        const char *const options[] = {"--auth-error-status", statuses[i % 2], NULL};
        fixture f;
        cxone_reply *reply = NULL;
        cxone_error *err = NULL;
        fixture_open(&f, rows[i / 2].way_in, options, rows[i / 2].settings);
        const cxone_status status = cxone_case_get(f.client, case_number, &reply, &err);
        check(status == rows[i / 2].status, "row %zu: %s", i / 2, cxone_error_message(err));
        check(cxone_error_hint(err) != NULL, "row %zu: no hint", i / 2);
        check(strstr(cxone_error_message(err), wrong_key) == NULL, "row %zu: the key", i / 2);
        assert_null(reply);
        cxone_error_free(err);
        fixture_close(&f);
    }
}

/* ---------------------------------------------------------------- discovery */

static void tenant_is_discovered(void **state)
{
    (void)state;
    fixture f;
    cxone_tenant *tenant = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    assert_int_equal(cxone_tenant_get(f.client, &tenant, NULL), CXONE_OK);
    assert_string_equal(cxone_tenant_id(tenant), sandbox_tenant_id(f.sandbox));
    assert_string_equal(cxone_tenant_api_endpoint(tenant), sandbox_url(f.sandbox));
    assert_string_equal(cxone_tenant_area(tenant), "au1");
    assert_string_equal(cxone_tenant_cluster(tenant), "A32");
    assert_int_equal(cxone_value_type(cxone_value_get(cxone_tenant_document(tenant), "private")),
                     CXONE_TYPE_BOOLEAN);
    cxone_tenant_free(tenant);
    fixture_close(&f);
}

/* A sandbox whose documents lie: no host but its own may see a token or a key. */
static void lying_discovery(void **state)
{
    (void)state;
    static const struct {
        const char *lie;
        cxone_status status;
    } rows[] = {
        {"{\"api_endpoint\":\"https://evil.example\"}", CXONE_ERR_HOST_REFUSED},
        {"{\"api_endpoint\":\"https://api-au1.niceincontact.com\"}", CXONE_ERR_HOST_REFUSED},
        {"{\"api_endpoint\":\"http://evil.example\"}", CXONE_ERR_DISCOVERY},
        {"{\"auth_endpoint\":\"https://evil.example\"}", CXONE_ERR_HOST_REFUSED},
        {"{\"token_endpoint\":\"https://evil.example/auth/token\"}", CXONE_ERR_HOST_REFUSED},
        {"{\"token_endpoint\":\"https://127.0.0.1@evil.example/\"}", CXONE_ERR_DISCOVERY},
        {"{\"issuer\":\"https://evil.example\"}", CXONE_ERR_DISCOVERY},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_reply *reply = NULL;
        cxone_error *err = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, NULL);
        assert_int_equal(
            sandbox_control(f.sandbox, "POST", "/_sandbox/discovery", rows[i].lie, NULL) / 100, 2);
        const cxone_status status = cxone_case_get(f.client, case_number, &reply, &err);
        check(status == rows[i].status, "row %zu: %s: %s", i, cxone_status_name(status),
              cxone_error_message(err));
        cxone_error_free(err);
        fixture_close(&f);
    }
}

static void hosts_that_the_user_names(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    /* localhost is another host name than 127.0.0.1, and no less loopback. */
    cx_buf url;
    cx_buf_init(&url, 256);
    cx_buf_printf(&url, "http://localhost%s", strrchr(sandbox_url(f.sandbox), ':'));
    assert_int_equal(cxone_settings_set(f.settings, "digital_url", url.ptr, "test", NULL),
                     CXONE_OK);
    cxone_client_free(f.client);
    f.client = fixture_client(&f);
    read_case(&f, CXONE_OK);
    assert_int_equal(fixture_count(&f, "GET", case_path, "localhost:"), 1);
    assert_int_equal(fixture_count(&f, "GET", "/.well-known/cxone-configuration", NULL), 0);
    cx_buf_deinit(&url);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- one login for many */

enum {
    CLIENTS = 6
};

typedef struct racer {
    fixture *f;
    cxone_client *client;
    pthread_barrier_t *start;
    cxone_status status;
    int http_status; /* of the error */
    bool hint;
} racer;

static void *race(void *argument)
{
    racer *r = argument;
    cxone_reply *reply = NULL;
    cxone_error *err = NULL;
    (void)pthread_barrier_wait(r->start);
    r->status = cxone_case_get(r->client, case_number, &reply, &err);
    r->http_status = cxone_error_http_status(err);
    r->hint = cxone_error_hint(err) != NULL;
    cxone_error_free(err);
    cxone_reply_free(reply);
    return NULL;
}

static cxone_status race_all(fixture *f, racer *racers)
{
    pthread_t threads[CLIENTS];
    pthread_barrier_t start;
    assert_int_equal(pthread_barrier_init(&start, NULL, CLIENTS), 0);
    for (int i = 0; i < CLIENTS; i++) {
        racers[i] = (racer){.f = f, .client = fixture_client(f), .start = &start};
    }
    for (int i = 0; i < CLIENTS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, race, &racers[i]), 0);
    }
    for (int i = 0; i < CLIENTS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        cxone_client_free(racers[i].client);
    }
    (void)pthread_barrier_destroy(&start);
    return racers[0].status;
}

static void threads_log_in_once(void **state)
{
    (void)state;
    fixture f;
    racer racers[CLIENTS];
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    f.log.max = 0; /* the log is of one thread; these are many */
    fixture_fault(&f, "delay=200ms;path=/auth/token");
    (void)race_all(&f, racers);
    for (int i = 0; i < CLIENTS; i++) {
        assert_int_equal(racers[i].status, CXONE_OK);
    }
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 1);
    assert_int_equal(fixture_count(&f, "GET", case_path, NULL), CLIENTS);
    fixture_close(&f);
}

static void threads_fail_together(void **state)
{
    (void)state;
    fixture f;
    racer racers[CLIENTS];
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){{"access_key_secret", "WRONG===="}, {NULL, NULL}});
    f.log.max = 0;
    fixture_fault(&f, "delay=300ms;path=/auth/token");
    (void)race_all(&f, racers);
    for (int i = 0; i < CLIENTS; i++) {
        assert_int_equal(racers[i].status, CXONE_ERR_CREDENTIALS_REFUSED);
        assert_int_equal(racers[i].http_status, 400); /* the whole error, for everyone */
        assert_true(racers[i].hint);
    }
    /* Whoever waited did not show the wrong key once more. */
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 1);
    fixture_close(&f);
}

/* A process of its own with a client of its own; ends with the status. */
static pid_t start_process(fixture *f)
{
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
        cxone_reply *reply = NULL;
        cxone_client *client = fixture_client(f);
        const cxone_status status = cxone_case_get(client, case_number, &reply, NULL);
        _exit(status == CXONE_OK ? 0 : 1);
    }
    return child;
}

static void processes_log_in_once(void **state)
{
    (void)state;
    char folder[] = "/tmp/cxone-test-XXXXXX";
    assert_non_null(mkdtemp(folder));
    assert_int_equal(setenv("XDG_STATE_HOME", folder, 1), 0);
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, (const setting[]){{"token_store", "file"}, {NULL, NULL}});
    /* Waiting for the lock must take real time here, or the deadline would be over at once. */
    f.clock.clock = *cx_clock_system();
    fixture_fault(&f, "delay=200ms;path=/auth/token");
    pid_t children[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
        children[i] = start_process(&f);
    }
    for (int i = 0; i < CLIENTS; i++) {
        int status = -1;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 1);
    assert_int_equal(fixture_count(&f, "GET", case_path, NULL), CLIENTS);
    read_case(&f, CXONE_OK); /* this process too finds it */
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 1);

    int done = 0;
    assert_int_equal(cxone_logout(f.client, &done, NULL), CXONE_OK);
    assert_int_equal(done, CXONE_LOGOUT_FORGOTTEN | CXONE_LOGOUT_END_ASKED);
    read_case(&f, CXONE_OK);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 2);
    assert_int_equal(cxone_logout(f.client, &done, NULL), CXONE_OK);
    fixture_close(&f);
}

static void login_anew(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    read_case(&f, CXONE_OK);
    cxone_token *token = NULL;
    assert_int_equal(cxone_login(f.client, &token, NULL), CXONE_OK);
    assert_string_equal(cxone_token_grant(token), "password");
    assert_int_equal(cxone_token_is_cached(token), 0);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", "grant_type=password"), 2);
    cxone_token_free(token);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_first_grant),
        cmocka_unit_test(expiry_as_a_string),
        cmocka_unit_test(renewed_in_the_middle_of_a_run),
        cmocka_unit_test(rotation_that_revokes),
        cmocka_unit_test(dead_refresh_token),
        cmocka_unit_test(token_dies_in_the_middle),
        cmocka_unit_test(refused_for_good),
        cmocka_unit_test(wrong_credentials),
        cmocka_unit_test(tenant_is_discovered),
        cmocka_unit_test(lying_discovery),
        cmocka_unit_test(hosts_that_the_user_names),
        cmocka_unit_test(processes_log_in_once), /* forks: before any thread */
        cmocka_unit_test(threads_log_in_once),
        cmocka_unit_test(threads_fail_together),
        cmocka_unit_test(login_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
