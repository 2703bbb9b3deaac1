/*
 * Secrets in memory: no block of the heap that our own code gives back holds one (client secret,
 * access key secret, a token, or any of them as it is sent), and when client and settings are gone,
 * no block that lives on does, whoever's it is.
 *
 * What libcurl and Jansson give back is their own affair, and not wiped: the library replaces
 * nobody's allocator.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "client/client_internal.h"
#include "contract/fixture.h"
#include "support/unit.h"
#include "torture/interpose.h"

#include "base/banned.h"

enum {
    MOST = 8,
    LONGEST = 512
};

/* Not on the heap, where they would be found. */
static struct {
    char text[LONGEST];
    size_t length;
} secrets[MOST];
static size_t secret_count;

/* Every token of the sandbox begins so; what is shown of one is shorter. */
static const char token_start[] = "eyJhbGciOiJSUzI1";

static unsigned ours;   /* blocks with a secret that were given back by anyone … */
static unsigned others; /* … but these two libraries */
static unsigned alive;
static unsigned looked_at;

static void add_secret(const char *text)
{
    assert_true(secret_count < MOST && strlen(text) < LONGEST && strlen(text) > 8);
    (void)snprintf(secrets[secret_count].text, LONGEST, "%s", text);
    secrets[secret_count++].length = strlen(text);
}

static bool wipe_secrets(void *block, size_t size)
{
    bool found = false;
    for (size_t i = 0; i < secret_count; i++) {
        char *at = NULL;
        while ((at = memmem(block, size, secrets[i].text, secrets[i].length)) != NULL) {
            memset(at, 'x',
                   secrets[i].length); /* or it is found again in the next block made here */
            found = true;
        }
    }
    return found;
}

static void look_at_freed(void *block, size_t size, const void *caller)
{
    Dl_info place;
    looked_at++;
    if (!wipe_secrets(block, size)) {
        return;
    }
    const bool known = dladdr(caller, &place) != 0 && place.dli_fname != NULL;
    const bool excused = known && (strstr(place.dli_fname, "/libcurl.so") != NULL ||
                                   strstr(place.dli_fname, "/libjansson.so") != NULL);
    *(excused ? &others : &ours) += 1;
}

static void look_at_live(void *block, size_t size, const void *caller)
{
    (void)caller;
    alive += wipe_secrets(block, size) ? 1 : 0;
}

static void begin(fixture *f)
{
    char pair[LONGEST];
    CX_AUTO(cx_buf) cx_buf encoded;
    cx_buf_init(&encoded, LONGEST);
    secret_count = 0;
    ours = others = alive = looked_at = 0;
    add_secret(sandbox_client_secret(f->sandbox));
    add_secret(sandbox_access_key_secret(f->sandbox));
    (void)snprintf(pair, sizeof pair, "%s:%s", sandbox_client_id(f->sandbox),
                   sandbox_client_secret(f->sandbox));
    cx_base64_encode(&encoded, pair, strlen(pair));
    add_secret(encoded.ptr);
    cx_buf_reset(&encoded);
    cx_percent_encode(&encoded, cx_str_of(sandbox_access_key_secret(f->sandbox)));
    add_secret(encoded.ptr);
    add_secret(token_start);
}

/* Settings, client, login, calls, renewal, and all of it given back. */
static void live(fixture *f)
{
    static const char *const keys[] = {"issuer",      "access_key_id", "access_key_secret",
                                       "token_store", "client_id",     "client_secret"};
    const char *values[] = {sandbox_url(f->sandbox),
                            sandbox_access_key_id(f->sandbox),
                            sandbox_access_key_secret(f->sandbox),
                            "file",
                            sandbox_client_id(f->sandbox),
                            sandbox_client_secret(f->sandbox)};
    const cx_seams seams = {&f->clock.clock, cx_random_system()};
    cxone_load_options load = CXONE_LOAD_OPTIONS_INIT;
    cxone_settings *settings = NULL;
    cxone_client *client = NULL;
    cxone_token *token = NULL;
    cxone_tenant *tenant = NULL;
    load.no_environment = 1;
    assert_int_equal(cxone_settings_load(&load, &settings, NULL), CXONE_OK);
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        assert_int_equal(cxone_settings_set(settings, keys[i], values[i], "test", NULL), CXONE_OK);
    }
    assert_int_equal(cx_client_new(settings, NULL, &seams, &client, NULL), CXONE_OK);
    cxone_settings_free(settings);
    assert_int_equal(cxone_login(client, &token, NULL), CXONE_OK);
    cxone_token_free(token);
    assert_int_equal(cxone_tenant_get(client, &tenant, NULL), CXONE_OK);
    cxone_tenant_free(tenant);
    cxone_client_free(client);
    client = NULL;
    settings = NULL;
    /* Another finds the token in the store, renews it, and forgets it. */
    assert_int_equal(cxone_settings_load(&load, &settings, NULL), CXONE_OK);
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        assert_int_equal(cxone_settings_set(settings, keys[i], values[i], "test", NULL), CXONE_OK);
    }
    assert_int_equal(cx_client_new(settings, NULL, &seams, &client, NULL), CXONE_OK);
    cxone_settings_free(settings);
    assert_int_equal(cxone_token_get(client, &token, NULL), CXONE_OK);
    assert_int_equal(cxone_token_is_cached(token), 1);
    cxone_token_free(token);
    fixture_advance(f, 3500000);
    assert_int_equal(cxone_token_get(client, &token, NULL), CXONE_OK);
    assert_string_equal(cxone_token_grant(token), "refresh_token");
    cxone_token_free(token);
    int done = 0;
    assert_int_equal(cxone_logout(client, &done, NULL), CXONE_OK);
    assert_int_equal(done, CXONE_LOGOUT_FORGOTTEN | CXONE_LOGOUT_END_ASKED);
    cxone_client_free(client);
}

static void nothing_is_left(void **state)
{
    (void)state;
    fixture f;
    char home[] = "/tmp/cxone-wiped-XXXXXX";
    assert_non_null(mkdtemp(home));
    assert_int_equal(setenv("XDG_STATE_HOME", home, 1), 0);
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    cxone_client_free(f.client); /* or the token would be shared, and never come from the store */
    f.client = NULL;
    begin(&f);
    torture_look_at_freed(look_at_freed);
    torture_arm(-1); /* nothing fails: blocks are watched */
    live(&f);
    torture_disarm();
    torture_look_at_freed(NULL);
    torture_look_at_live(look_at_live);
    torture_forget();
    print_message("%u blocks given back; with a secret: %u of ours, %u of others'; %u live on\n",
                  looked_at, ours, others, alive);
    fixture_close(&f);
    assert_true(looked_at > 1000);
    assert_true(others > 0); /* so it would have been found here too */
    assert_int_equal(ours, 0);
    assert_int_equal(alive, 0);
}

/* The test sees what it looks for: in a block given back, in one that was moved, in one that lives.
 */
static void planted(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    begin(&f);
    torture_look_at_freed(look_at_freed);
    torture_arm(-1);
    char *freed = cx_strdup(cx_str_of(secrets[0].text));
    char *moved = cx_strdup(cx_str_of(secrets[1].text));
    char *kept = cx_strdup(cx_str_of(secrets[2].text));
    cx_free(freed);
    moved = cx_realloc(moved, 4096, 1);
    memset(moved, 0, LONGEST);
    torture_disarm();
    torture_look_at_freed(NULL);
    torture_look_at_live(look_at_live);
    torture_forget();
    cx_free(moved);
    cx_free(kept);
    fixture_close(&f);
    assert_int_equal(ours, 2);
    assert_int_equal(alive, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(planted),
        cmocka_unit_test(nothing_is_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
