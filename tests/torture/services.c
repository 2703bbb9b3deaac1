/* Skills and scripts against the sandbox, with every allocation failing in turn. As in client.c,
 * but for what is tortured there. */
#include "support/unit.h"
#include "torture/client_bench.h"
#include "torture/interpose.h"
#include "torture/run.h"
#include "torture/third_parties.h"

/* A skill by its name and one by its id: the search, and a list after the other. */
static cxone_status read_activity(void *context, cxone_error **err)
{
    (void)context;
    static const char *const skills[] = {"Sales Email", "4354600"};
    cxone_client *client = NULL;
    cxone_records *records = NULL;
    cxone_activity_options options = CXONE_ACTIVITY_OPTIONS_INIT;
    options.fields = "skillName,longestWaitSeconds";
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_skill_activity(client, skills, CX_COUNT(skills), &options, &records, err);
        torture_require((records != NULL) == (status == CXONE_OK), "out is left alone on failure");
    }
    const cxone_value *record = NULL;
    do {
        status = status == CXONE_OK ? cxone_records_next(records, &record, err) : status;
    } while (status == CXONE_OK && record != NULL);
    cxone_records_free(records);
    cxone_client_free(client);
    return status;
}

static cxone_status start_script(void *context, cxone_error **err)
{
    (void)context;
    static const char *const values[] = {"A-1", "+61255500100"};
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_script_start_options options = CXONE_SCRIPT_START_INIT;
    options.skill = "4354600";
    options.script = "Callback";
    options.parameters = values;
    options.parameter_count = CX_COUNT(values);
    options.start_time = "2027-01-05T10:00:00Z";
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_script_start(client, &options, &reply, err);
    }
    torture_require((reply != NULL) == (status == CXONE_OK), "out is left alone on failure");
    cxone_reply_free(reply);
    cxone_client_free(client);
    return status;
}

static cxone_status ambiguous_skill(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_skill_get(client, "Billing", NULL, &reply, err);
    }
    torture_require(reply == NULL, "out is left alone on failure");
    cxone_client_free(client);
    return status;
}

static cxone_status ambiguous_agent(void *context, cxone_error **err)
{
    (void)context;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_status status = torture_client_new(&client, err);
    if (status == CXONE_OK) {
        status = cxone_find(client, CXONE_THING_AGENT, "Sam Walker", NULL, &reply, err);
    }
    torture_require(reply == NULL, "out is left alone on failure");
    cxone_client_free(client);
    return status;
}

static void torture(const char *name, torture_fn run, cxone_status expected)
{
    const torture_scenario scenario = {name, run, expected, lost_query_exemptions};
    assert_true(torture_run(&scenario, NULL));
}

static void reading_activity(void **state)
{
    (void)state;
    torture("read the activity of skills", read_activity, CXONE_OK);
}

static void starting_a_script(void **state)
{
    (void)state;
    torture("start a script", start_script, CXONE_OK);
}

static void finding_several(void **state)
{
    (void)state;
    torture("ambiguous skill", ambiguous_skill, CXONE_ERR_AMBIGUOUS);
    torture("ambiguous agent", ambiguous_agent, CXONE_ERR_AMBIGUOUS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reading_activity),
        cmocka_unit_test(starting_a_script),
        cmocka_unit_test(finding_several),
    };
    return cmocka_run_group_tests(tests, torture_group_open, torture_group_close);
}
