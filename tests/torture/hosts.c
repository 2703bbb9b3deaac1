/* Knocking at hosts, and the hours of a skill, with every allocation failing in turn. As in
 * services.c, in a program of its own for the time that it takes. */
#include "support/unit.h"
#include "torture/client_bench.h"
#include "torture/interpose.h"
#include "torture/run.h"
#include "torture/third_parties.h"

/* Through the list of profiles to the one that names the skill. */
static cxone_status find_hours(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_hours_of_skill(client, 4354614, NULL, &reply, err);
    }
    torture_require((reply != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_reply_free(reply);
    cxone_client_free(client);
    return status;
}

static cxone_status knock(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    char *url = NULL;
    size_t count = 0;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_host_probe(client, CXONE_HOST_USERHUB, &url, NULL, err);
        torture_require((url != NULL) == (status == CXONE_OK), "out is left alone on failure");
    }
    if (status == CXONE_OK) {
        status = cxone_issuer_keys_probe(client, &count, err);
        torture_require((count == 1) == (status == CXONE_OK), "out is left alone on failure");
    }
    cxone_text_free(url);
    cxone_client_free(client);
    return status;
}

static void torture(const char *name, torture_fn run)
{
    const torture_scenario scenario = {name, run, CXONE_OK, lost_query_exemptions};
    assert_true(torture_run(&scenario, NULL));
}

static void finding_hours(void **state)
{
    (void)state;
    torture("find the hours of a skill", find_hours);
}

static void knocking(void **state)
{
    (void)state;
    torture("knock at a host and fetch keys", knock);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finding_hours),
        cmocka_unit_test(knocking),
    };
    return cmocka_run_group_tests(tests, torture_group_open, torture_group_close);
}
