/* The client against the sandbox, with every allocation failing in turn: our own, libcurl's,
 * OpenSSL's and Jansson's. */
#include "support/unit.h"
#include "torture/client_bench.h"
#include "torture/interpose.h"
#include "torture/run.h"
#include "torture/third_parties.h"

static const char case_number[] = "682956606682323";
static cxone_status log_in(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_token *token = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_login(client, &token, err);
    }
    torture_require((token != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_token_free(token);
    cxone_client_free(client);
    return status;
}

static cxone_status discover(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_tenant *tenant = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_tenant_get(client, &tenant, err);
    }
    torture_require((tenant != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_tenant_free(tenant);
    cxone_client_free(client);
    return status;
}

static cxone_status read_case(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_case_get(client, case_number, &reply, err);
    }
    torture_require((reply != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_reply_free(reply);
    cxone_client_free(client);
    return status;
}

static cxone_status send_transcript(void *context, cxone_error **err)
{
    (void)context;
    const cxone_recipient people[] = {{"ada@example.com", "Ada"}, {"bob@example.com", NULL}};
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_transcript_send(client, case_number, people, 2, &reply, err);
    }
    torture_require((reply != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_reply_free(reply);
    cxone_client_free(client);
    return status;
}

static cxone_status unknown_case(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_case_set_status(client, "1", "closed", NULL, err);
    }
    cxone_client_free(client);
    return status;
}

static void torture(const char *name, torture_fn run, cxone_status expected)
{
    const torture_scenario scenario = {name, run, expected, curl_exemptions};
    assert_true(torture_run(&scenario, NULL));
}

static void logging_in(void **state)
{
    (void)state;
    torture("log in", log_in, CXONE_OK);
}

static void discovering(void **state)
{
    (void)state;
    torture("discover the tenant", discover, CXONE_OK);
}

static void reading_a_case(void **state)
{
    (void)state;
    torture("read a case", read_case, CXONE_OK);
}

static void sending_a_transcript(void **state)
{
    (void)state;
    torture("send a transcript", send_transcript, CXONE_OK);
}

static void being_refused(void **state)
{
    (void)state;
    torture("unknown case", unknown_case, CXONE_ERR_NO_RESOURCE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(logging_in),     cmocka_unit_test(discovering),
        cmocka_unit_test(reading_a_case), cmocka_unit_test(sending_a_transcript),
        cmocka_unit_test(being_refused),
    };
    return cmocka_run_group_tests(tests, torture_group_open, torture_group_close);
}
