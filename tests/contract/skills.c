/* Skills, their activity and the business unit, against the sandbox. */
#include <string.h>

#include "base/time.h"
#include "contract/fixture.h"
#include "support/unit.h"

static fixture shared;

static int set_up(void **state)
{
    (void)state;
    fixture_open(&shared, WAY_PASSWORD,
                 (const char *const[]){"--scenario", "outage", "--clock", "2026-11-02T10:45:05Z",
                                       "--speed", "0", NULL},
                 NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&shared);
    return 0;
}

static const cxone_value *next(cxone_records *records)
{
    const cxone_value *record = NULL;
    cxone_error *err = NULL;
    const cxone_status status = cxone_records_next(records, &record, &err);
    check(status == CXONE_OK, "%s", cxone_error_message(err));
    return record;
}

static int64_t integer(const cxone_value *record, const char *key)
{
    return cxone_value_integer(cxone_value_get(record, key), -1);
}

static cxone_records *activity(const char *const *skills, size_t count,
                               const cxone_activity_options *options)
{
    cxone_records *records = NULL;
    cxone_error *err = NULL;
    const cxone_status status =
        cxone_skill_activity(shared.client, skills, count, options, &records, &err);
    check(status == CXONE_OK, "%s %s", cxone_error_message(err), cxone_error_hint(err));
    return records;
}

/* All pages, each skill once. */
static void all_skills(void **state)
{
    (void)state;
    cxone_records *skills = NULL;
    int64_t last = 0;
    int count = 0;
    assert_int_equal(cxone_skills_list(shared.client, NULL, &skills, NULL), CXONE_OK);
    assert_int_equal(cxone_records_total(skills), -1);
    for (const cxone_value *one = next(skills); one != NULL; one = next(skills)) {
        assert_true(integer(one, "skillId") > last);
        assert_non_null(cxone_value_text(cxone_value_get(one, "skillName")));
        last = integer(one, "skillId");
        count++;
    }
    assert_null(next(skills)); /* and stays at the end */
    assert_int_equal(count, 240);
    assert_int_equal(cxone_records_total(skills), 240);
    cxone_records_free(skills);
    assert_int_equal(
        fixture_count(&shared, "GET", "/incontactapi/services/v34.0/skills", "skip=200"), 1);
}

static void filtered_skills(void **state)
{
    (void)state;
    cxone_skill_filter filter = CXONE_SKILL_FILTER_INIT;
    cxone_records *skills = NULL;
    filter.search = "Billing NZ";
    filter.fields = "skillName";
    filter.media_type_id = 1;
    filter.active = 1;
    filter.api_version = "v31.0";
    assert_int_equal(cxone_skills_list(shared.client, &filter, &skills, NULL), CXONE_OK);
    const cxone_value *one = next(skills);
    assert_string_equal(cxone_value_text(cxone_value_get(one, "skillName")), "Billing NZ");
    assert_int_equal(cxone_value_size(one), 2); /* the id comes always */
    assert_null(next(skills));
    cxone_records_free(skills);
    filter.search = "zzz"; /* 204 */
    assert_int_equal(cxone_skills_list(shared.client, &filter, &skills, NULL), CXONE_OK);
    assert_null(next(skills));
    cxone_records_free(skills);
}

static void one_skill(void **state)
{
    (void)state;
    static const char *const names[] = {"4354602", "Sales Email", "sALES eMAIL"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        cxone_reply *reply = NULL;
        assert_int_equal(cxone_skill_get(shared.client, names[i], NULL, &reply, NULL), CXONE_OK);
        assert_int_equal(integer(cxone_reply_value(reply), "skillId"), 4354602);
        cxone_reply_free(reply);
    }
}

/* The wrapper of old versions is no one's business. */
static void old_versions(void **state)
{
    (void)state;
    cxone_reply *reply = NULL;
    assert_int_equal(cxone_skill_get(shared.client, "Sales Email", "v8.0", &reply, NULL), CXONE_OK);
    assert_int_equal(integer(cxone_reply_value(reply), "skillId"), 4354602);
    cxone_reply_free(reply);
    assert_int_equal(cxone_skill_get(shared.client, "4354602", "v8.0", &reply, NULL), CXONE_OK);
    assert_int_equal(integer(cxone_reply_value(reply), "skillId"), 4354602);
    cxone_reply_free(reply);
    cxone_activity_options options = CXONE_ACTIVITY_OPTIONS_INIT;
    options.api_version = "v8.0";
    cxone_records *records = activity((const char *const[]){"4354600"}, 1, &options);
    assert_int_equal(integer(next(records), "skillId"), 4354600);
    assert_null(next(records));
    cxone_records_free(records);
}

static void names_that_do_not_tell(void **state)
{
    (void)state;
    static const struct {
        const char *skill;
        cxone_status status;
        const char *message;
        const char *hint; /* a part of it; NULL: none */
    } rows[] = {
        {"Billing", CXONE_ERR_AMBIGUOUS, "3 skills are named \"Billing\"", "(Billing, Email)"},
        {"Sales Emial", CXONE_ERR_NOT_FOUND, "no skill is named \"Sales Emial\"",
         "did you mean \"Sales Email\"?"},
        {"quite something else", CXONE_ERR_NOT_FOUND, "no skill is named \"quite something else\"",
         NULL},
        {"1", CXONE_ERR_NO_RESOURCE, NULL, NULL},
        {"", CXONE_ERR_ARG, "a skill is needed: its id or its name", NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_reply *reply = NULL;
        cxone_error *err = NULL;
        assert_int_equal(cxone_skill_get(shared.client, rows[i].skill, NULL, &reply, &err),
                         rows[i].status);
        assert_null(reply);
        if (rows[i].message != NULL) {
            assert_string_equal(cxone_error_message(err), rows[i].message);
        }
        const char *hint = cxone_error_hint(err);
        check(rows[i].hint == NULL || (hint != NULL && strstr(hint, rows[i].hint) != NULL),
              "%s: %s", rows[i].skill, hint);
        cxone_error_free(err);
    }
}

static int64_t time_of(const cxone_value *record, const char *key)
{
    int64_t unix_ms = 0;
    const char *text = cxone_value_text(cxone_value_get(record, key));
    assert_true(cx_time_parse(cx_str_of(text), &unix_ms));
    return unix_ms;
}

/* Every skill, with what is derived of it. */
static void activity_of_all(void **state)
{
    (void)state;
    int count = 0;
    int waiting = 0;
    cxone_records *records = activity(NULL, 0, NULL);
    for (const cxone_value *one = next(records); one != NULL; one = next(records)) {
        const int64_t wait = integer(one, "longestWaitSeconds");
        assert_int_equal(cxone_value_integer(cxone_value_get(one, "serviceLevelMargin"), 999),
                         integer(one, "serviceLevel") - integer(one, "serviceLevelGoal"));
        if (integer(one, "queueCount") > 0) {
            assert_int_equal(
                wait, (time_of(one, "serverTime") - time_of(one, "earliestQueueTime")) / 1000);
            waiting++;
        } else {
            assert_int_equal(wait, 0);
        }
        count++;
    }
    assert_int_equal(count, 240);
    assert_int_equal(cxone_records_total(records), 240);
    assert_true(waiting > 0);
    cxone_records_free(records);
}

static void activity_of_some(void **state)
{
    (void)state;
    cxone_activity_options options = CXONE_ACTIVITY_OPTIONS_INIT;
    options.fields = " longestWaitSeconds, agentsAvaliable ,skillName";
    cxone_records *records =
        activity((const char *const[]){"4354602", "sales call", "4354602"}, 3, &options);
    assert_int_equal(cxone_records_total(records), 3);
    static const char *const names[] = {"Sales Email", "Sales Call", "Sales Email"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        const cxone_value *one = next(records);
        assert_string_equal(cxone_value_text(cxone_value_get(one, "skillName")), names[i]);
        assert_true(integer(one, "agentsAvailable") >= 0);
        assert_true(integer(one, "longestWaitSeconds") >= 0);
        assert_int_equal(cxone_value_size(one), 3);
    }
    assert_null(next(records));
    cxone_records_free(records);
}

static void activity_since(void **state)
{
    (void)state;
    cxone_activity_options options = CXONE_ACTIVITY_OPTIONS_INIT;
    options.updated_since = "2026-11-02T20:45:05+10:00"; /* now: nothing has happened since */
    cxone_records *records = activity((const char *const[]){"4354600"}, 1, &options);
    assert_null(next(records));
    cxone_records_free(records);
    options = (cxone_activity_options)CXONE_ACTIVITY_OPTIONS_INIT;
    options.media_type_id = 4;
    options.outbound = 1;
    options.fields = "isActive"; /* pages that look alike are no repetition */
    records = activity(NULL, 0, &options);
    int count = 0;
    for (const cxone_value *one = next(records); one != NULL; one = next(records)) {
        assert_int_equal(cxone_value_size(one), 1);
        count++;
    }
    assert_int_equal(count, 10);
    cxone_records_free(records);
}

static void business_unit(void **state)
{
    (void)state;
    cxone_reply *reply = NULL;
    int64_t unix_ms = 0;
    assert_int_equal(cxone_business_unit_get(shared.client, NULL, &reply, NULL), CXONE_OK);
    const cxone_value *units = cxone_value_get(cxone_reply_value(reply), "businessUnits");
    assert_int_equal(cxone_value_size(units), 1);
    cxone_reply_free(reply);
    assert_int_equal(cxone_server_time_get(shared.client, "v33.0", &unix_ms, NULL), CXONE_OK);
    assert_true(unix_ms > INT64_C(1577836800000)); /* the protocol clock, not the world's */
    assert_int_equal(cxone_api_versions_get(shared.client, NULL, &reply, NULL), CXONE_OK);
    assert_true(cxone_value_size(cxone_value_get(cxone_reply_value(reply), "versionInfo")) > 1);
    cxone_reply_free(reply);
    assert_int_equal(cxone_hours_get(shared.client, "../skills", NULL, &reply, NULL),
                     CXONE_ERR_BAD_REQUEST); /* encoded: it is one segment */
}

/* Every skill of the sandbox is named by one profile: the first, the last, and one of none. */
static void hours_of_skills(void **state)
{
    (void)state;
    static const struct {
        const char *skill;
        int64_t profile;
    } rows[] = {{"Sales Call", 71003}, {"Sales Email", 71002}, {"Orders SMS", 71001}};
    cxone_reply *reply = NULL;
    cxone_error *err = NULL;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        assert_int_equal(cxone_skill_get(shared.client, rows[i].skill, NULL, &reply, NULL),
                         CXONE_OK);
        const int64_t id = integer(cxone_reply_value(reply), "skillId");
        cxone_reply_free(reply);
        assert_int_equal(cxone_hours_of_skill(shared.client, id, NULL, &reply, NULL), CXONE_OK);
        assert_int_equal(integer(cxone_reply_value(reply), "hoursOfOperationProfileId"),
                         rows[i].profile);
        assert_int_equal(cxone_value_size(cxone_value_get(cxone_reply_value(reply), "days")), 7);
        cxone_reply_free(reply);
    }
    assert_int_equal(cxone_hours_of_skill(shared.client, 1, NULL, &reply, &err),
                     CXONE_ERR_NOT_FOUND);
    assert_string_equal(cxone_error_message(err), "no profile of hours of operation names skill 1");
    cxone_error_free(err);
}

/* What is wrong is refused here. */
static void checked_before_sending(void **state)
{
    (void)state;
    static const char *const versions[] = {"",    "34",       "v34",   "34.0",    "v34.00",
                                           "v.0", "v34.0/..", "V34.0", "v1234.0", NULL};
    fixture f;
    cxone_records *records = NULL;
    cxone_reply *reply = NULL;
    int64_t unix_ms = 0;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    for (const char *const *version = versions; *version != NULL; version++) {
        check(cxone_skill_get(f.client, "1", *version, &reply, NULL) == CXONE_ERR_ARG, "\"%s\"",
              *version);
        cxone_skill_filter filter = CXONE_SKILL_FILTER_INIT;
        filter.api_version = *version;
        assert_int_equal(cxone_skills_list(f.client, &filter, &records, NULL), CXONE_ERR_ARG);
    }
    cxone_activity_options options = CXONE_ACTIVITY_OPTIONS_INIT;
    options.updated_since = "yesterday";
    assert_int_equal(cxone_skill_activity(f.client, NULL, 0, &options, &records, NULL),
                     CXONE_ERR_ARG);
    options.size = 0;
    assert_int_equal(cxone_skill_activity(f.client, NULL, 0, &options, &records, NULL),
                     CXONE_ERR_ARG);
    assert_int_equal(cxone_skill_activity(f.client, NULL, 1, NULL, &records, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_skills_list(NULL, NULL, &records, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_skills_list(f.client, NULL, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_records_next(NULL, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_server_time_get(NULL, NULL, &unix_ms, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_hours_get(f.client, "", NULL, &reply, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_records_total(NULL), -1);
    CX_AUTO(cx_json) cx_json *journal = fixture_look(&f, "/_sandbox/journal");
    assert_int_equal(cx_json_size(cx_json_root(journal)), 0);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_skills),
        cmocka_unit_test(filtered_skills),
        cmocka_unit_test(one_skill),
        cmocka_unit_test(old_versions),
        cmocka_unit_test(names_that_do_not_tell),
        cmocka_unit_test(activity_of_all),
        cmocka_unit_test(activity_of_some),
        cmocka_unit_test(activity_since),
        cmocka_unit_test(business_unit),
        cmocka_unit_test(hours_of_skills),
        cmocka_unit_test(checked_before_sending),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
