/* The other ways in, with every allocation failing in turn: the access key, renewal, and a token
 * that waits in a file. */
#include <stdlib.h>

#include "support/unit.h"
#include "torture/client_bench.h"
#include "torture/interpose.h"
#include "torture/run.h"
#include "torture/third_parties.h"

static cxone_status get_token(cxone_client *client, cxone_error **err)
{
    cxone_token *token = NULL;
    const cxone_status status = cxone_token_get(client, &token, err);
    torture_require((token != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_token_free(token);
    return status;
}

static cxone_status log_in(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = get_token(client, err);
    }
    cxone_client_free(client);
    return status;
}

/* An hour later by this machine's clock, which is all that decides about renewal. */
static cxone_status renew(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    torture_fixture.clock.skipped_ms = 0;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = get_token(client, err);
    }
    if (status == CXONE_OK) {
        torture_fixture.clock.skipped_ms = 3400000;
        status = get_token(client, err);
    }
    cxone_client_free(client);
    return status;
}

/* One client logs in and leaves the token, the next finds it, the last forgets it. */
static cxone_status leave_and_find(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_login(client, NULL, err);
    }
    cxone_client_free(client);
    client = NULL;
    if (status == CXONE_OK) {
        status = torture_client_new(&client, err);
    }
    if (status == CXONE_OK) {
        status = get_token(client, err);
    }
    if (status == CXONE_OK) {
        status = cxone_logout(client, NULL, err);
    }
    cxone_client_free(client);
    return status;
}

/* A token is exchanged for another, and one that was given takes its place. */
static cxone_status exchange_and_give(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_token *token = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_token_get(client, &token, err);
    }
    if (status == CXONE_OK) {
        status = cxone_login_exchange(client, cxone_token_access(token), NULL, err);
    }
    if (status == CXONE_OK) {
        status = cxone_login_with_token(client, cxone_token_access(token), NULL, err);
    }
    if (status == CXONE_OK) {
        status = get_token(client, err);
    }
    cxone_token_free(token);
    cxone_client_free(client);
    return status;
}

/* A whole loop with a sandbox and settings of its own. */
static void torture(const char *name, torture_fn run, way way_in, const setting *settings)
{
    const torture_scenario scenario = {name, run, CXONE_OK, curl_exemptions};
    torture_fixture_open(way_in, settings);
    const bool held = torture_run(&scenario, NULL);
    fixture_close(&torture_fixture);
    assert_true(held);
}

static void access_key(void **state)
{
    (void)state;
    torture("log in with an access key", log_in, WAY_ACCESS_KEY, NULL);
}

static void renewal(void **state)
{
    (void)state;
    static const setting patient[] = {{"clock_tolerance", "1h"}, {NULL, NULL}};
    torture("renew", renew, WAY_PASSWORD, patient);
}

static void token_in_a_file(void **state)
{
    (void)state;
    static const setting file[] = {{"token_store", "file"}, {NULL, NULL}};
    torture("leave a token in a file", leave_and_find, WAY_ACCESS_KEY, file);
}

static void other_tokens(void **state)
{
    (void)state;
    static const setting file[] = {{"token_store", "file"}, {NULL, NULL}};
    torture("exchange a token, and give one", exchange_and_give, WAY_ACCESS_KEY, file);
}

static int make_home(void **state)
{
    static char folder[] = "/tmp/cxone-torture-XXXXXX";
    (void)state;
    have_stacks_kept();
    return mkdtemp(folder) != NULL ? setenv("XDG_STATE_HOME", folder, 1) : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(access_key),
        cmocka_unit_test(renewal),
        cmocka_unit_test(token_in_a_file),
        cmocka_unit_test(other_tokens),
    };
    return cmocka_run_group_tests(tests, make_home, NULL);
}
