/* What was done outlives a sandbox that is killed, and belongs to its seed and scenario. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define ACD   "/incontactapi/services/v34.0"
#define LISTS ACD "/lists/call-lists"
#define DFO   "/dfo/3.0"
#define BEGUN "682957000000001" /* the first case that a message begins */

enum {
    MAX_PATH = 512,
    MAX_TEXT = 64 * 1024 * 1024
};

static char file[64];

static void remove_file(void)
{
    char path[80];
    static const char *const tails[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < CX_COUNT(tails); i++) {
        (void)snprintf(path, sizeof path, "%s%s", file, tails[i]);
        (void)unlink(path);
    }
}

static void begin(void)
{
    sandbox = sandbox_start((const char *const[]){"--scenario", "calm-day", "--seed", "5",
                                                  "--clock", "2026-11-02T10:00:00Z", "--speed", "0",
                                                  "--no-limits", "--state", file, NULL});
    token = access_token(sandbox);
}

static void begin_again(void)
{
    sandbox_kill(sandbox);
    cx_free(token);
    begin();
}

static int set_up(void **state)
{
    (void)state;
    (void)snprintf(file, sizeof file, "/tmp/cxone-kept-XXXXXX");
    const int fd = mkstemp(file);
    assert_true(fd >= 0);
    (void)close(fd);
    (void)unlink(file);
    begin();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    cx_free(token);
    const int result = sandbox_stop(sandbox);
    remove_file();
    return result;
}

static int64_t post(const char *path, const char *body, long status, const char *member)
{
    CX_AUTO(answer) answer got;
    send_json("POST", path, body, status, &got);
    return answer_integer(&got, member);
}

static void step(long long milliseconds)
{
    char body[64];
    (void)snprintf(body, sizeof body, "{\"step_ms\":%lld}", milliseconds);
    control(sandbox, "POST", "/_sandbox/clock", body, 200);
}

/* An answer as it is told, without the URLs in it, which have the port. */
static char *told(const char *path)
{
    CX_AUTO(answer) answer got;
    ask(sandbox,
        &(call){.method = "GET",
                .path = path,
                .bearer = token,
                .headers = {"Accept: application/json"}},
        &got);
    check(got.status == 200 || got.status == 204, "%s: %ld", path, got.status);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_TEXT);
    cx_str rest = cx_buf_view(&got.body);
    const cx_str url = cx_str_of(sandbox_url(sandbox));
    while (rest.len > 0) {
        const bool is_url = cx_str_starts_with(rest, url);
        if (!is_url) {
            cx_buf_putc(&text, rest.ptr[0]);
        }
        rest = cx_str_slice(rest, is_url ? url.len : 1, rest.len);
    }
    return cx_strdup(cx_buf_view(&text));
}

/* What is told must be the same before and after. */
static const char *const questions[] = {
    ACD "/contacts/active?top=100",
    ACD "/contacts/completed?startDate=2026-11-02T00:00:00Z&endDate=2026-11-02T23:00:00Z&top=10000",
    ACD "/agents/states?top=100",
    ACD "/skills/activity?top=100",
    ACD "/skills/4354601/agents?top=100",
    ACD "/lists/call-lists",
    LISTS "/jobs?startDate=2026-11-02T00:00:00Z&endDate=2026-11-03T00:00:00Z",
    ACD "/scripts/search?scriptName=Saved",
    ACD "/scripts?scriptPath=Sandbox%5CSaved",
    ACD "/report-jobs",
    DFO "/contacts?status%5B%5D=escalated",
    DFO "/contacts/" BEGUN,
    DFO "/contacts/" BEGUN "/messages",
    "/_sandbox/contacts",
    "/_sandbox/state",
};

static void tell_all(char *out[CX_COUNT(questions)])
{
    for (size_t i = 0; i < CX_COUNT(questions); i++) {
        out[i] = told(questions[i]);
    }
}

/* ---------------------------------------------------------------- what is done */

static int64_t do_contacts(void)
{
    const int64_t contact =
        post(ACD "/scripts/start?skillId=4354600&scriptId=98310&Parameters=one%7Ctwo", NULL, 200,
             "contactId");
    char path[MAX_PATH];
    const int64_t other =
        post(ACD "/scripts/start?skillId=4354600&scriptId=98310", NULL, 200, "contactId");
    assert_true(other == contact + 1);
    expect("POST", ACD "/queuecallback?phoneNumber=%2B61491570001&skill=4354600", NULL, 202);
    expect("POST",
           ACD "/promise?firstName=A&lastName=B&phoneNumber=1&skill=4354600&"
               "promiseDate=2026-11-02T11:00:00Z&promiseTime=11:00",
           NULL, 202);
    (void)snprintf(path, sizeof path, ACD "/contacts/%lld/end", (long long)contact);
    step(1000);
    expect("POST", path, NULL, 202);
    return contact;
}

static void do_agents(char session[64])
{
    CX_AUTO(answer) answer got;
    char path[MAX_PATH];
    expect("POST", ACD "/agents/31008/state?state=Unavailable&outStateId=2", NULL, 200);
    expect("POST", ACD "/agents/31012/logout", NULL, 202);
    expect("POST", ACD "/skills/4354601/agents", "[{\"agentId\":31009,\"proficiency\":7}]", 200);
    send_json("POST", ACD "/agent-sessions?stationId=4711", NULL, 202, &got);
    (void)snprintf(session, 64, "%.*s", CX_STR_ARG(answer_text(&got, "sessionId")));
    (void)snprintf(path, sizeof path, ACD "/agent-sessions/%s/state?state=Available", session);
    expect("POST", path, NULL, 202);
}

static void do_files(void)
{
    char path[MAX_PATH];
    const int64_t list = post(LISTS "?listName=Kept&externalIdColumn=Id",
                              "{\"destinationMappings\":[{\"fieldName\":\"PhoneNumber\","
                              "\"fieldValue\":\"Phone\"}]}",
                              200, "listId");
    (void)snprintf(path, sizeof path, LISTS "/%lld/upload", (long long)list);
    /* Id,Phone a,1 b,2 c, */
    static const char upload[] =
        "{\"listFile\":\"SWQsUGhvbmUKYSwxCmIsMgpjLAo=\",\"forceOverwrite\":true,"
        "\"startSkill\":true,\"sendEmail\":false,\"expirationDate\":\"2026-12-31\","
        "\"skillId\":4354642,\"fileName\":\"x.csv\"}";
    (void)post(path, upload, 202, "jobId");
    pass(sandbox, 2000);
    expect("GET", LISTS, NULL, 200);
    control(sandbox, "POST", "/_sandbox/clock", "{\"offset_ms\":0}", 200);
    expect("POST", ACD "/scripts",
           "{\"scriptContent\":{\"header\":{\"scriptName\":\"Sandbox\\\\Saved\",\"mediaType\":4},"
           "\"actions\":{\"1\":{}}}}",
           200);
    (void)post(ACD "/report-jobs/1003", NULL, 202, "jobId");
}

/* The number of a case that is a contact of the history. */
static void find_case(char number[32])
{
    CX_AUTO(answer) answer got;
    send_json("GET", DFO "/contacts?channel%5B%5D=sms_61255501234", NULL, 200, &got);
    const cx_json_value *list = cx_json_get(cx_json_root(got.json), "data");
    cx_str id = CX_LIT("");
    for (size_t i = 0; i < cx_json_size(list); i++) {
        const cx_str one = cx_json_get_text(cx_json_at(list, i), "id");
        id = cx_str_starts_with(one, CX_LIT("6829")) ? id : one;
    }
    check(id.len > 0 && id.len < 32, "no case of the history: %.500s", got.body.ptr);
    (void)snprintf(number, 32, "%.*s", CX_STR_ARG(id));
}

static void do_cases(void)
{
    char number[32];
    char path[MAX_PATH];
    find_case(number);
    (void)snprintf(path, sizeof path, DFO "/contacts/%s/status", number);
    expect("PUT", path, "{\"status\":\"escalated\"}", 204);
    expect("PUT", DFO "/contacts/682956606682324/status", "{\"status\":\"escalated\"}", 204);
    expect("POST", DFO "/contacts/682956606682324/abandon", "{\"type\":\"expired\"}", 204);
    expect("POST", DFO "/channels/chat_8f2b6c41-web/inbound",
           "{\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"Is it open?\"}},"
           "\"thread\":{\"idOnExternalPlatform\":\"kept\"},\"authorCustomerIdentity\":"
           "{\"idOnExternalPlatform\":\"k@example.com\",\"firstName\":\"Kay\"}}",
           201);
    expect("POST", DFO "/channels/chat_8f2b6c41-web/outbound",
           "{\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"It is.\"}},"
           "\"thread\":{\"idOnExternalPlatform\":\"kept\"}}",
           201);
    expect("PUT", DFO "/messages/" BEGUN "-1001/read", "{\"isRead\":true}", 200);
    expect("PUT", DFO "/messages/" BEGUN "-1001/tags/7", NULL, 200);
    expect("POST", DFO "/messages/" BEGUN "-1002/content-removal", "{\"reason\":\"GDPR\"}", 201);
}

/* ---------------------------------------------------------------- the tests */

static void test_killed(void **state)
{
    (void)state;
    char *before[CX_COUNT(questions)];
    char *after[CX_COUNT(questions)];
    char session[64];
    char path[MAX_PATH];
    const int64_t contact = do_contacts();
    do_agents(session);
    do_files();
    do_cases();
    step(2LL * 60 * 1000);
    pass(sandbox, 5000); /* whatever the machine's pace, the report is done both times */
    tell_all(before);
    begin_again();
    step(2LL * 60 * 1000 + 1000);
    pass(sandbox, 5000);
    tell_all(after);
    for (size_t i = 0; i < CX_COUNT(questions); i++) {
        check(strcmp(before[i], after[i]) == 0, "%s:\n%.2000s\nand then\n%.2000s", questions[i],
              before[i], after[i]);
        cx_free(before[i]);
        cx_free(after[i]);
    }
    CX_AUTO(answer) answer ended;
    get_of(sandbox, token, ACD "/contacts/%lld", contact, 200, &ended);
    assert_true(
        text_is(cx_json_get(cx_json_root(ended.json), "contactId"), "endReason", "Ended by API"));
    /* The session goes on, and the numbers of contacts, too. */
    (void)snprintf(path, sizeof path, ACD "/agent-sessions/%s/state?state=Unavailable", session);
    expect("POST", path, NULL, 202);
    assert_true(post(ACD "/scripts/start?skillId=4354600&scriptId=98310", NULL, 200, "contactId") >
                contact + 3);
}

/* What was said of a case stays, wherever the clock has been meanwhile; and the messages of calls
 * are forgotten for good. */
static void test_cases(void **state)
{
    (void)state;
    char number[32];
    char path[MAX_PATH];
    find_case(number);
    do_cases();
    (void)snprintf(path, sizeof path, DFO "/contacts/%s", number);
    step(5LL * 24 * 3600 * 1000);
    expect("GET", path, NULL, 404);
    control(sandbox, "POST", "/_sandbox/clock", "{\"world_time\":\"2026-11-02T10:00:00Z\"}", 200);
    for (int i = 0; i < 2; i++) {
        CX_AUTO(answer) answer got;
        send_json("GET", path, NULL, 200, &got);
        assert_true(cx_str_equal(answer_text(&got, "status"), CX_LIT("escalated")));
        begin_again();
    }
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    begin_again();
    expect("GET", DFO "/contacts/" BEGUN, NULL, 404);
    expect("GET", path, NULL, 200);
}

/* What was forgotten does not come back. */
static void test_forgotten(void **state)
{
    (void)state;
    CX_AUTO(text) char *untouched = told(questions[2]);
    char session[64];
    char path[MAX_PATH];
    (void)do_contacts();
    do_agents(session);
    do_files();
    control(sandbox, "DELETE", "/_sandbox/contacts", NULL, 204);
    begin_again();
    CX_AUTO(text) char *again = told(questions[2]);
    assert_string_equal(untouched, again);
    (void)snprintf(path, sizeof path, ACD "/agent-sessions/%s/state?state=Unavailable", session);
    expect("POST", path, NULL, 404);
    expect("GET", LISTS, NULL, 200);
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    begin_again();
    expect("GET", LISTS, NULL, 204);
    CX_AUTO(cx_json) cx_json *kept = control_json(sandbox, "/_sandbox/state");
    assert_int_equal(number_of(cx_json_root(kept), "records"), 0);
    assert_int_equal(number_of(cx_json_root(kept), "deeds"), 0);
}

/* A job that was under way when the sandbox was killed is done by the next one. */
static void test_job_under_way(void **state)
{
    (void)state;
    char path[MAX_PATH];
    const int64_t list = post(LISTS "?listName=Way&externalIdColumn=Id",
                              "{\"destinationMappings\":[{\"fieldName\":\"PhoneNumber\","
                              "\"fieldValue\":\"Phone\"}]}",
                              200, "listId");
    (void)snprintf(path, sizeof path, LISTS "/%lld/upload", (long long)list);
    const int64_t job = post(path,
                             "{\"listFile\":\"SWQsUGhvbmUKYSwxCmIsMgpjLAo=\","
                             "\"forceOverwrite\":false,\"startSkill\":false,\"sendEmail\":false,"
                             "\"expirationDate\":\"2026-12-31\"}",
                             202, "jobId");
    begin_again();
    pass(sandbox, 2000);
    CX_AUTO(answer) answer done;
    get_of(sandbox, token, LISTS "/jobs/%lld", job, 200, &done);
    const cx_json_value *one = cx_json_at(cx_json_get(cx_json_root(done.json), "uploadJobs"), 0);
    assert_int_equal(number_of(one, "validRecords"), 2);
    assert_int_equal(number_of(one, "invalidRecords"), 1);
}

/* Killed in the middle of many calls: what was answered is there. */
static void test_killed_at_work(void **state)
{
    (void)state;
    enum {
        CALLS = 60
    };
    int64_t contacts[CALLS];
    for (int i = 0; i < CALLS; i++) {
        contacts[i] =
            post(ACD "/scripts/start?skillId=4354600&scriptId=98310", NULL, 200, "contactId");
    }
    begin_again();
    for (int i = 0; i < CALLS; i++) {
        CX_AUTO(answer) answer got;
        get_of(sandbox, token, ACD "/contacts/%lld", contacts[i], 200, &got);
    }
}

/* What cannot be written was not done: the disk is full, for this sandbox. */
static void test_full(void **state)
{
    (void)state;
    enum {
        SPACE = 256 * 1024,
        TRIES = 400
    };
    struct rlimit before;
    assert_int_equal(sandbox_stop(sandbox), 0);
    cx_free(token);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    (void)signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(
        setrlimit(RLIMIT_FSIZE, &(struct rlimit){.rlim_cur = SPACE, .rlim_max = before.rlim_max}),
        0);
    begin();
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    int64_t done = 0;
    int refusals = 0;
    for (int i = 0; i < TRIES && refusals < 3; i++) {
        CX_AUTO(answer) answer got;
        ask(sandbox,
            &(call){.method = "POST",
                    .path = ACD "/scripts/start?skillId=4354600&scriptId=98310",
                    .bearer = token,
                    .headers = {"Accept: application/json"}},
            &got);
        check(got.status == 200 || got.status == 507, "%ld", got.status);
        done += got.status == 200 ? 1 : 0;
        refusals += got.status == 507 ? 1 : 0;
    }
    assert_int_equal(refusals, 3);
    CX_AUTO(cx_json) cx_json *full = control_json(sandbox, "/_sandbox/state");
    assert_int_equal(number_of(cx_json_root(full), "deeds"), done);
    begin_again(); /* with room enough */
    CX_AUTO(cx_json) cx_json *kept = control_json(sandbox, "/_sandbox/state");
    assert_int_equal(number_of(cx_json_root(kept), "deeds"), done);
    (void)post(ACD "/scripts/start?skillId=4354600&scriptId=98310", NULL, 200, "contactId");
}

/* Runs a sandbox that should not start; the beginning of what it says goes to `text`. */
static int refused(const char *seed, const char *scenario, char text[512])
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        (void)dup2(ends[1], STDERR_FILENO);
        (void)close(STDOUT_FILENO);
        (void)execl(CXONE_SANDBOX_PROGRAM, CXONE_SANDBOX_PROGRAM, "run", "--seed", seed,
                    "--scenario", scenario, "--state", file, "--", "true", (char *)NULL);
        _exit(99);
    }
    (void)close(ends[1]);
    size_t length = 0;
    ssize_t got = 0;
    while (length < 511 && (got = read(ends[0], text + length, 511 - length)) > 0) {
        length += (size_t)got;
    }
    text[length] = '\0';
    (void)close(ends[0]);
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void write_scenario(const char *name, const char *summary)
{
    FILE *out = fopen(name, "w");
    assert_non_null(out);
    (void)fprintf(out, "{\"summary\":\"%s\"}", summary);
    assert_int_equal(fclose(out), 0);
}

static void test_others_are_refused(void **state)
{
    (void)state;
    char text[512];
    char scenario[80];
    assert_int_equal(sandbox_stop(sandbox), 0);
    sandbox = NULL;
    cx_free(token);
    token = NULL;
    assert_int_not_equal(refused("6", "calm-day", text), 0);
    assert_non_null(strstr(text, "made with the seed 5 and the scenario calm-day"));
    assert_non_null(strstr(text, "not with the seed 6 and the scenario calm-day"));
    assert_int_not_equal(refused("5", "outage", text), 0);
    assert_non_null(strstr(text, "made with the seed 5 and the scenario calm-day"));
    assert_non_null(strstr(text, "--seed 5 --scenario calm-day"));
    assert_int_equal(refused("5", "calm-day", text), 0);
    remove_file();
    (void)snprintf(scenario, sizeof scenario, "%s.json", file);
    write_scenario(scenario, "one");
    const int usable = refused("5", scenario, text);
    if (usable == 0) {
        write_scenario(scenario, "other");
        assert_int_not_equal(refused("5", scenario, text), 0);
        assert_non_null(strstr(text, "has changed since"));
    }
    (void)unlink(scenario);
    check(usable == 0, "%s", text);
    remove_file();
    begin();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_killed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cases, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_forgotten, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_job_under_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_killed_at_work, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_full, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_others_are_refused, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
