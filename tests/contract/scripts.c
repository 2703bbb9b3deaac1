/* Scripts against the sandbox: what is started, and what is refused before. */
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "contract/fixture.h"
#include "support/unit.h"

#define START "/incontactapi/services/v34.0/scripts/start"

static fixture shared;

static int set_up(void **state)
{
    (void)state;
    fixture_open(&shared, WAY_PASSWORD, NULL, NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&shared);
    return 0;
}

static cxone_script_start_options options_for(const char *skill, const char *script)
{
    cxone_script_start_options options = CXONE_SCRIPT_START_INIT;
    options.skill = skill;
    options.script = script;
    return options;
}

/* The entry of the last request in the journal, as text. */
static void last_entry(const fixture *f, cx_buf *out)
{
    CX_AUTO(cx_json) cx_json *journal = fixture_look(f, "/_sandbox/journal");
    const cx_json_value *entries = cx_json_root(journal);
    char *text = NULL;
    cx_buf_init(out, CX_MAX_REPLY);
    assert_int_equal(
        cxone_value_print(cx_json_at(entries, cx_json_size(entries) - 1), 0, &text, NULL),
        CXONE_OK);
    cx_buf_puts(out, text);
    cxone_text_free(text);
}

/* Values that break careless clients arrive as they are. */
static void starts(void **state)
{
    (void)state;
    static const struct {
        const char *skill;
        const char *script;
        const char *sent; /* in the query */
    } rows[] = {
        {"4354600", "Sandbox\\Outbound & Survey + 50%",
         "skillId=4354600&scriptPath=Sandbox%5COutbound%20%26%20Survey%20%2B%2050%25"},
        {"Sales Call", "98311", "skillId=4354600&scriptId=98311"},
        {"sales call", "sandbox\\outbound call",
         "skillId=4354600&scriptPath=Sandbox%5COutbound%20Call"},
        {"4354600", "callback", "skillId=4354600&scriptPath=Sandbox%5CCallback"},
    };
    static const char *const values[] = {"r & d", "+61 2 5550 0100", "50%", "\xC3\xBC=\\", ""};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf entry;
        cxone_reply *reply = NULL;
        cxone_error *err = NULL;
        cxone_script_start_options options = options_for(rows[i].skill, rows[i].script);
        options.parameters = values;
        options.parameter_count = CX_COUNT(values);
        options.start_time = "2027-01-05T10:00:00.5+10:00";
        const cxone_status status = cxone_script_start(shared.client, &options, &reply, &err);
        check(status == CXONE_OK, "%s: %s", rows[i].script, cxone_error_message(err));
        assert_true(cxone_script_contact_id(reply) > INT64_C(0x7fffffff));
        cxone_reply_free(reply);
        last_entry(&shared, &entry);
        check(strstr(entry.ptr, rows[i].sent) != NULL, "%s is not in %s", rows[i].sent, entry.ptr);
        check(strstr(entry.ptr, "r & d") != NULL && strstr(entry.ptr, "+61 2 5550 0100") != NULL &&
                  strstr(entry.ptr, "2027-01-05T00:00:00Z") != NULL &&
                  strstr(entry.ptr, "50%") != NULL,
              "%s", entry.ptr);
    }
}

static void collect(void *payload, const char *text)
{
    cx_buf_puts(payload, text);
}

/* A preview looks up and compares, and sends nothing that starts anything. */
static void preview_starts_nothing(void **state)
{
    (void)state;
    static const char *const values[] = {"A-1", "+61255500100", "Robin", "4354600"};
    CX_AUTO(cx_buf) cx_buf shown;
    CX_AUTO(cx_buf) cx_buf wanted;
    cx_buf_init(&shown, CX_MAX_REPLY);
    cx_buf_init(&wanted, CX_MAX_REPLY);
    cxone_client_options preview = CXONE_CLIENT_OPTIONS_INIT;
    preview.preview = collect;
    preview.preview_payload = &shown;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    const size_t before = fixture_count(&shared, "POST", START, NULL);
    assert_int_equal(cxone_client_new(shared.settings, &preview, &client, NULL), CXONE_OK);
    cxone_script_start_options options = options_for("Sales Call", "sandbox\\outbound call");
    options.parameters = values;
    options.parameter_count = CX_COUNT(values);
    options.api_version = "v33.0";
    assert_int_equal(cxone_script_start(client, &options, &reply, NULL), CXONE_OK);
    assert_int_equal(cxone_reply_http_status(reply), 0);
    assert_int_equal(cxone_script_contact_id(reply), 0);
    cx_buf_printf(&wanted,
                  "POST %s/incontactapi/services/v33.0/scripts/start?skillId=4354600"
                  "&scriptPath=Sandbox%%5COutbound%%20Call"
                  "&Parameters=A-1%%7C%%2B61255500100%%7CRobin%%7C4354600\n"
                  "Authorization: Bearer ***\nAccept: application/json\n"
                  "Content-Type: application/x-www-form-urlencoded\n",
                  sandbox_url(shared.sandbox));
    assert_string_equal(shown.ptr, wanted.ptr);
    assert_int_equal(fixture_count(&shared, "POST", START, NULL), before);
    cxone_reply_free(reply);
    cxone_client_free(client);
}

static void refused_before_sending(void **state)
{
    (void)state;
    static const struct {
        const char *skill;
        const char *script;
        cxone_status status;
        const char *message;
        const char *hint;
    } rows[] = {
        {"Sales Chat", "98311", CXONE_ERR_ARG,
         "the media types differ: skill \"Sales Chat\" is for chat (3), script \"Sandbox\\Outbound "
         "Call\" for call (4)",
         "own medium"},
        {"4354600", "98390", CXONE_ERR_ARG, "for no medium (0)", "own medium"},
        {"4354600", "Outbound Call", CXONE_ERR_AMBIGUOUS, "2 scripts are named \"Outbound Call\"",
         "98311 (Sandbox\\Outbound Call, call), 98400 (Retention\\Outbound Call, call)"},
        {"4354600", "Sandbox\\Outbuond Call", CXONE_ERR_NOT_FOUND,
         "no script is named \"Sandbox\\Outbuond Call\"",
         "did you mean \"Sandbox\\Outbound Call\"?"},
        {"4354600", "Collback", CXONE_ERR_NOT_FOUND, "no script is named \"Collback\"",
         "did you mean \"Sandbox\\Callback\"?"},
        {"4354600", "1", CXONE_ERR_NOT_FOUND, "no script is named \"1\"", NULL},
        {"4354600", "98316", CXONE_ERR_NOT_FOUND, "no script", NULL}, /* not in use any more */
        {"4354600", "", CXONE_ERR_ARG, "a script is needed", NULL},
        {"", "98311", CXONE_ERR_ARG, "a skill is needed", NULL},
        {NULL, NULL, CXONE_ERR_ARG, "a skill is needed", NULL},
        {"Billing", "98311", CXONE_ERR_AMBIGUOUS, "3 skills", NULL},
    };
    const size_t before = fixture_count(&shared, "POST", START, NULL);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_error *err = NULL;
        const cxone_script_start_options options = options_for(rows[i].skill, rows[i].script);
        const cxone_status status = cxone_script_start(shared.client, &options, NULL, &err);
        check(status == rows[i].status, "row %zu: %d %s", i, status, cxone_error_message(err));
        check(strstr(cxone_error_message(err), rows[i].message) != NULL, "row %zu: %s", i,
              cxone_error_message(err));
        check(rows[i].hint == NULL || (cxone_error_hint(err) != NULL &&
                                       strstr(cxone_error_hint(err), rows[i].hint) != NULL),
              "row %zu: %s", i, cxone_error_hint(err));
        cxone_error_free(err);
    }
    assert_int_equal(fixture_count(&shared, "POST", START, NULL), before);
}

static cxone_status start_with(const char *const *values, size_t count, cxone_error **err)
{
    cxone_script_start_options options = options_for("4354600", "98311");
    options.parameters = values;
    options.parameter_count = count;
    return cxone_script_start(shared.client, &options, NULL, err);
}

static void parameter_limits(void **state)
{
    (void)state;
    const char *values[21] = {"1"};
    CX_AUTO(cx_buf) cx_buf large;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_buf_init(&large, 40000);
    for (size_t i = 0; i < CX_COUNT(values); i++) {
        values[i] = "x";
    }
    assert_int_equal(start_with(values, 20, NULL), CXONE_OK);
    assert_int_equal(start_with(values, 21, &err), CXONE_ERR_ARG);
    assert_string_equal(cxone_error_message(err), "a script takes at most 20 parameters, not 21");
    cx_error_clear(&err);
    values[1] = "a|b";
    assert_int_equal(start_with(values, 2, &err), CXONE_ERR_ARG);
    assert_string_equal(cxone_error_message(err),
                        "parameter 2 holds a \"|\", with which CXone separates parameters");
    cx_error_clear(&err);
    for (size_t i = 0; i < (size_t)32 * 1024 - 3; i++) {
        cx_buf_putc(&large, 'x');
    }
    values[1] = large.ptr;
    assert_int_equal(start_with(values, 2, &err), CXONE_OK); /* "x|", and one below the limit */
    cx_buf_putc(&large, 'x');
    values[1] = large.ptr;
    assert_int_equal(start_with(values, 2, &err), CXONE_ERR_ARG);
    assert_non_null(strstr(cxone_error_message(err), "less than 32768 bytes"));
    assert_int_equal(start_with(NULL, 1, NULL), CXONE_ERR_ARG);
    cxone_script_start_options options = options_for("4354600", "98311");
    options.start_time = "tomorrow";
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, NULL), CXONE_ERR_ARG);
    options.size = 0;
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_script_start(shared.client, NULL, NULL, NULL), CXONE_ERR_ARG);
}

/* What the caller is asked, and what it answers. */
typedef struct question {
    int answer;
    int times;
    int64_t skill;
    int64_t script;
} question;

static int answer(void *payload, const cxone_value *skill, const cxone_value *script)
{
    question *q = payload;
    q->times++;
    q->skill = cxone_value_integer(cxone_value_get(skill, "skillId"), -1);
    q->script = cxone_value_integer(cxone_value_get(script, "masterID"), -1);
    return q->answer;
}

/* The caller has the last word, when everything is known and nothing is sent. */
static void confirmed(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    question q = {.answer = 0};
    const size_t before = fixture_count(&shared, "POST", START, NULL);
    cxone_script_start_options options = options_for("Sales Call", "callback");
    options.confirm = answer;
    options.confirm_payload = &q;
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, &err), CXONE_ERR_DECLINED);
    assert_int_equal(cxone_error_is_retryable(err), 0);
    assert_int_equal(q.times, 1);
    assert_int_equal(q.skill, 4354600);
    assert_int_equal(q.script, 98312);
    assert_int_equal(fixture_count(&shared, "POST", START, NULL), before);
    q.answer = 1;
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, NULL), CXONE_OK);
    assert_int_equal(fixture_count(&shared, "POST", START, NULL), before + 1);
    options.script = "98320"; /* a chat script: nothing to ask about */
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(q.times, 2);
    options.script = "Sandbox\\Callback"; /* what cannot be looked up is not known */
    fixture_fault(&shared, "status=403;path=/incontactapi/services/v34.0/scripts/search;count=1");
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, NULL), CXONE_OK);
    assert_int_equal(q.script, -1);
}

/* It may have dialled someone: only what CXone certainly did not take is sent again. */
static void sent_once(void **state)
{
    (void)state;
    static const struct {
        const char *fault;
        cxone_status status;
        size_t requests;
    } rows[] = {
        {"status=429;path=" START ";count=1", CXONE_OK, 2},
        {"status=500;path=" START ";count=1", CXONE_ERR_UNAVAILABLE, 1},
        {"status=503;path=" START ";count=1", CXONE_ERR_UNAVAILABLE, 1},
        {"reset;path=" START ";count=1", CXONE_ERR_TRANSFER, 1},
        {"truncate;path=" START ";count=1", CXONE_ERR_TRANSFER, 1},
        {"bad-json;path=" START ";count=1", CXONE_OK, 1},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_error *err = NULL;
        const size_t before = fixture_count(&shared, "POST", START, NULL);
        const cxone_script_start_options options = options_for("4354600", "98311");
        fixture_fault(&shared, rows[i].fault);
        assert_int_equal(cxone_script_start(shared.client, &options, NULL, &err), rows[i].status);
        assert_int_equal(cxone_error_is_retryable(err), 0);
        check(fixture_count(&shared, "POST", START, NULL) - before == rows[i].requests, "%s",
              rows[i].fault);
        check(rows[i].status == CXONE_OK ||
                  strstr(cxone_error_hint(err), "look before you send it again") != NULL,
              "%s: %s", rows[i].fault, cxone_error_hint(err));
        cxone_error_free(err);
    }
}

/* Who may start scripts but not list them is warned, and may. */
static void look_up_refused(void **state)
{
    (void)state;
    cxone_script_start_options options = options_for("4354600", "Sandbox\\Outbound Call");
    cxone_reply *reply = NULL;
    cx_buf_reset(&shared.log);
    fixture_fault(&shared, "status=403;path=/incontactapi/services/v34.0/scripts/search;count=1");
    assert_int_equal(cxone_script_start(shared.client, &options, &reply, NULL), CXONE_OK);
    assert_true(cxone_script_contact_id(reply) > 0);
    cxone_reply_free(reply);
    assert_non_null(strstr(shared.log.ptr,
                           "could not look up the script (permission denied): media "
                           "types are not compared"));
    options.script = "Callback"; /* a name must be found */
    fixture_fault(&shared, "status=403;path=/incontactapi/services/v34.0/scripts/search;count=1");
    assert_int_equal(cxone_script_start(shared.client, &options, NULL, NULL), CXONE_ERR_FORBIDDEN);
}

static void lists(void **state)
{
    (void)state;
    cxone_script_filter filter = CXONE_SCRIPT_FILTER_INIT;
    cxone_records *scripts = NULL;
    const cxone_value *one = NULL;
    filter.search = "outbound call";
    filter.fields = "scriptName";
    filter.media_type_id = 4;
    filter.inactive = 1;
    int count = 0;
    assert_int_equal(cxone_scripts_list(shared.client, &filter, &scripts, NULL), CXONE_OK);
    assert_int_equal(cxone_records_next(scripts, &one, NULL), CXONE_OK);
    while (one != NULL) {
        assert_non_null(cxone_value_get(one, "masterID"));
        assert_int_equal(cxone_value_size(one), 2);
        count++;
        assert_int_equal(cxone_records_next(scripts, &one, NULL), CXONE_OK);
    }
    assert_int_equal(count, 3);
    cxone_records_free(scripts);
    cxone_reply *reply = NULL;
    assert_int_equal(cxone_script_get(shared.client, "98312", NULL, &reply, NULL), CXONE_OK);
    assert_string_equal(cxone_value_text(cxone_value_get(cxone_reply_value(reply), "scriptName")),
                        "Sandbox\\Callback");
    cxone_reply_free(reply);
    assert_int_equal(cxone_scripts_list(NULL, NULL, &scripts, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_script_get(NULL, "1", NULL, &reply, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_script_contact_id(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(starts),
        cmocka_unit_test(preview_starts_nothing),
        cmocka_unit_test(refused_before_sending),
        cmocka_unit_test(parameter_limits),
        cmocka_unit_test(confirmed),
        cmocka_unit_test(sent_once),
        cmocka_unit_test(look_up_refused),
        cmocka_unit_test(lists),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
