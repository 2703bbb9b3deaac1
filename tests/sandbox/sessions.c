/* Agent sessions: what agents do there shows everywhere else, and what happens to them is told. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define ACD      "/incontactapi/services/v34.0"
#define SESSIONS ACD "/agent-sessions"

enum {
    ROBIN = 31007, /* who calls */
    SALES = 31013, /* logged out all day in the sandbox scenario */
    CALLS = 4354600,
    MAX_TEXT = 1024
};

static int set_up(void **state)
{
    (void)state;
    return group_begin_with((const char *const[]){"--scenario", "still", "--clock",
                                                  "2026-11-02T10:00:00Z", "--speed", "0", NULL});
}

static int before_each(void **state)
{
    (void)state;
    control(sandbox, "DELETE", "/_sandbox/contacts", NULL, 204);
    control(sandbox, "POST", "/_sandbox/clock", "{\"world_time\":\"2026-11-02T10:00:00Z\"}", 200);
    return 0;
}

/* ---------------------------------------------------------------- a session */

typedef struct session {
    char id[64];
} session;

static session start(const char *query)
{
    CX_AUTO(answer) answer got;
    char path[MAX_TEXT];
    session made = {{0}};
    (void)snprintf(path, sizeof path, SESSIONS "?%s", query);
    send_json("POST", path, NULL, 202, &got);
    (void)snprintf(made.id, sizeof made.id, "%.*s", CX_STR_ARG(answer_text(&got, "sessionId")));
    assert_true(made.id[0] != '\0');
    return made;
}

/* A call of the session: METHOD /agent-sessions/ID/REST. */
static void of_session(const session *which, const char *method, const char *rest, long status)
{
    char path[MAX_TEXT];
    (void)snprintf(path, sizeof path, SESSIONS "/%s%s", which->id, rest);
    expect(method, path, NULL, status);
}

static void of_contact(const session *which, int64_t contact, const char *word, long status)
{
    char rest[MAX_TEXT];
    (void)snprintf(rest, sizeof rest, "/interactions/%lld/%s", (long long)contact, word);
    of_session(which, "POST", rest, status);
}

static cx_json *events_of(const session *which)
{
    char path[MAX_TEXT];
    CX_AUTO(answer) answer got;
    cx_json *events = NULL;
    (void)snprintf(path, sizeof path, SESSIONS "/%s/get-next-event?timeout=0", which->id);
    send_json("GET", path, NULL, 200, &got);
    CX_MOVE(&events, got.json);
    assert_true(text_is(cx_json_root(events), "sessionId", which->id));
    return events;
}

/* The events are those, in that order: "Type" or "Type:CurrentState" or "Type:Status". */
static void assert_events(const session *which, const char *const *wanted)
{
    CX_AUTO(cx_json) cx_json *document = events_of(which);
    const cx_json_value *list = cx_json_get(cx_json_root(document), "events");
    size_t count = 0;
    for (; wanted[count] != NULL; count++) {
        const cx_json_value *event = cx_json_at(list, count);
        const cx_str state = text_of(event, "CurrentState");
        const cx_str status = text_of(event, "Status");
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, MAX_TEXT);
        cx_buf_append(&text, text_of(event, "Type"));
        if (state.len + status.len > 0) {
            cx_buf_putc(&text, ':');
            cx_buf_append(&text, state.len > 0 ? state : status);
        }
        check(cx_str_equal(cx_buf_view(&text), cx_str_of(wanted[count])), "event %zu is %s, not %s",
              count, text.len > 0 ? text.ptr : "missing", wanted[count]);
        assert_true(text_of(event, "IISHost").len > 0);
        assert_true(text_of(event, "VCHost").len > 0);
    }
    assert_int_equal(cx_json_size(list), count);
}

#define ASSERT_EVENTS(which, ...) assert_events(which, (const char *const[]){__VA_ARGS__, NULL})

/* ---------------------------------------------------------------- what others see */

/* A member of the agent's state, as agents/{id}/states has it. */
static void assert_state(int64_t agent, const char *name, const char *reason)
{
    CX_AUTO(answer) answer got;
    get_of(sandbox, token, ACD "/agents/%lld/states", agent, 200, &got);
    const cx_json_value *state = cx_json_at(cx_json_get(cx_json_root(got.json), "agentStates"), 0);
    check(text_is(state, "agentStateName", name), "%lld is %.*s", (long long)agent,
          CX_STR_ARG(text_of(state, "agentStateName")));
    assert_true(cx_str_equal(text_of(state, "outStateDescription"), cx_str_of(reason)));
}

static int64_t activity(const char *member)
{
    CX_AUTO(answer) answer got;
    get_of(sandbox, token, ACD "/skills/%lld/activity", CALLS, 200, &got);
    return number_of(cx_json_at(cx_json_get(cx_json_root(got.json), "skillActivity"), 0), member);
}

static int64_t start_contact(void)
{
    CX_AUTO(answer) answer got;
    send_json("POST", ACD "/scripts/start?skillId=4354600&scriptId=98310", NULL, 200, &got);
    return answer_integer(&got, "contactId");
}

static void step(long long milliseconds)
{
    char body[64];
    (void)snprintf(body, sizeof body, "{\"step_ms\":%lld}", milliseconds);
    control(sandbox, "POST", "/_sandbox/clock", body, 200);
}

/* ---------------------------------------------------------------- the tests */

static void test_log_in_and_out(void **state)
{
    (void)state;
    const int64_t logged_in = activity("agentsLoggedIn");
    const int64_t available = activity("agentsAvailable");
    assert_state(SALES, "LoggedOut", NULL);
    const session sam = start("stationId=4711&asAgentId=31013");
    assert_state(SALES, "Unavailable", NULL);
    assert_int_equal(activity("agentsLoggedIn"), logged_in + 1);
    step(10000);
    of_session(&sam, "POST", "/state?state=Available", 202);
    assert_state(SALES, "Available", NULL);
    assert_int_equal(activity("agentsAvailable"), available + 1);
    step(10000);
    of_session(&sam, "PUT", "/state?state=Unavailable&reason=Lunch", 202);
    assert_state(SALES, "Unavailable", "Lunch");
    step(10000);
    of_session(&sam, "DELETE", "", 202);
    assert_state(SALES, "LoggedOut", NULL);
    assert_int_equal(activity("agentsLoggedIn"), logged_in);
    CX_AUTO(answer) answer history;
    send_json("GET",
              ACD "/agents/31013/state-history?startDate=2026-11-02T09:59:00Z&"
                  "endDate=2026-11-02T10:01:00Z&mediaTypeId=4",
              NULL, 200, &history);
    static const char *const states[] = {"Unavailable", "Available", "Unavailable"};
    const cx_json_value *list = cx_json_get(cx_json_root(history.json), "agentStateHistory");
    size_t found = 0;
    const cx_json_value *one = NULL;
    for (size_t i = 0; (one = cx_json_at(list, i)) != NULL; i++) {
        found += found < CX_COUNT(states) && text_is(one, "agentStateName", states[found]) ? 1 : 0;
    }
    assert_int_equal(found, CX_COUNT(states));
}

/* Who calls is an agent; there is one session of each. */
static void test_whose(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *accounts = control_json(sandbox, "/_sandbox/accounts");
    assert_int_equal(number_of(cx_json_at(cx_json_root(accounts), 0), "agentId"), ROBIN);
    const session mine = start("stationPhoneNumber=%2B61491570006");
    assert_state(ROBIN, "Unavailable", NULL);
    CX_AUTO(answer) answer seen;
    get_of(sandbox, token, ACD "/agents/%lld/states", ROBIN, 200, &seen);
    assert_true(text_is(cx_json_at(cx_json_get(cx_json_root(seen.json), "agentStates"), 0),
                        "stationPhoneNumber", "+61491570006"));
    expect("POST", SESSIONS "?stationId=1", NULL, 409);
    CX_AUTO(answer) answer joined;
    send_json("POST", SESSIONS "/join?asAgentId=31007", NULL, 202, &joined);
    assert_true(cx_str_equal(answer_text(&joined, "sessionId"), cx_str_of(mine.id)));
    expect("POST", SESSIONS "/join?asAgentId=31012", NULL, 409);
    /* Logged out by somebody else. */
    expect("POST", ACD "/agents/31007/logout", NULL, 202);
    of_session(&mine, "POST", "/state?state=Available", 404);
    expect("POST", SESSIONS "/join?asAgentId=31007", NULL, 409);
    (void)start("stationId=1");
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *path;
        long status;
    } rows[] = {
        {"POST", SESSIONS, 400},
        {"POST", SESSIONS "?stationId=1&asAgentId=7", 400},
        {"POST", SESSIONS "?stationId=1&asAgentId=31020", 400}, /* is not active */
        {"POST", SESSIONS "/join", 400},
        {"POST", SESSIONS "/join?asAgentId=7", 400},
        {"DELETE", SESSIONS "/nonsense", 404},
        {"POST", SESSIONS "/nonsense/state?state=Available", 404},
        {"GET", SESSIONS "/nonsense/get-next-event?timeout=0", 404},
        {"POST", SESSIONS "/nonsense/interactions/7/accept", 404},
        {"POST", SESSIONS "/nonsense/agent-phone/dial", 404},
        {"POST", SESSIONS "/nonsense/keep-alive", 404},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        send_json(rows[i].method, rows[i].path, NULL, rows[i].status, &got);
        assert_true(answer_header(&got, "icStatusDescription").len > 0);
    }
    const session mine = start("stationId=1");
    of_session(&mine, "POST", "/state?state=Asleep", 400);
    of_session(&mine, "POST", "/state?state=Unavailable&reason=Nonsense", 400);
    of_session(&mine, "GET", "/get-next-event", 400);
    of_session(&mine, "GET", "/get-next-event?timeout=soon", 400);
    of_session(&mine, "POST", "/keep-alive", 200);
    of_session(&mine, "POST", "/agent-phone/dial", 202);
    of_contact(&mine, 7, "end", 404);
}

/* What is told, once, and in the order in which it happened. */
static void test_events(void **state)
{
    (void)state;
    const session sam = start("stationId=4711&asAgentId=31013");
    ASSERT_EVENTS(&sam, "AgentSessionStart", "AgentState:Unavailable");
    of_session(&sam, "GET", "/get-next-event?timeout=0", 304);
    of_session(&sam, "POST", "/state?state=Available", 202);
    ASSERT_EVENTS(&sam, "AgentState:Available");
    of_session(&sam, "POST", "/state?state=Unavailable&reason=2", 202);
    ASSERT_EVENTS(&sam, "AgentState:Unavailable"); /* within the same second */
    step(5000);
    of_session(&sam, "POST", "/state?state=Available", 202);
    step(5000);
    of_session(&sam, "POST", "/state?state=Unavailable", 202);
    ASSERT_EVENTS(&sam, "AgentState:Available", "AgentState:Unavailable");
    step(5000);
    expect("POST", ACD "/agents/31013/logout", NULL, 202);
    ASSERT_EVENTS(&sam, "AgentState:LoggedOut", "AgentSessionEnd");
    of_session(&sam, "GET", "/get-next-event?timeout=0", 404);
}

/* A contact comes to the agent of the session, is held, resumed and ended there. */
static void test_contact(void **state)
{
    (void)state;
    expect("POST", ACD "/agents/31008/logout", NULL, 202);
    expect("POST", ACD "/agents/31012/logout", NULL, 202);
    const session mine = start("stationId=1");
    of_session(&mine, "POST", "/state?state=Available", 202);
    step(1000);
    const int64_t contact = start_contact();
    ASSERT_EVENTS(&mine, "AgentSessionStart", "AgentState:Available", "AgentState:InboundContact",
                  "CallContactEvent:Active");
    of_contact(&mine, contact, "accept", 409);
    of_contact(&mine, contact, "resume", 409);
    step(10000);
    of_contact(&mine, contact, "hold", 202);
    of_contact(&mine, contact, "hold", 409);
    ASSERT_EVENTS(&mine, "CallContactEvent:Holding");
    CX_AUTO(answer) answer held;
    get_of(sandbox, token, ACD "/contacts/%lld", contact, 200, &held);
    assert_true(text_is(cx_json_get(cx_json_root(held.json), "contactId"), "stateName", "Holding"));
    step(20000);
    of_contact(&mine, contact, "resume", 202);
    ASSERT_EVENTS(&mine, "CallContactEvent:Active");
    of_session(&mine, "DELETE", "", 409); /* the contact is in the way */
    step(1000);
    of_contact(&mine, contact, "end", 202);
    ASSERT_EVENTS(&mine, "AgentState:Available", "CallContactEvent:Disconnected");
    CX_AUTO(answer) answer over;
    get_of(sandbox, token, ACD "/contacts/%lld", contact, 200, &over);
    const cx_json_value *record = cx_json_get(cx_json_root(over.json), "contactId");
    assert_int_equal(number_of(record, "holdSeconds"), 20);
    assert_int_equal(number_of(record, "agentId"), ROBIN);
    assert_true(text_is(record, "endReason", "Ended by API"));
    of_contact(&mine, contact, "end", 409);
}

static void test_end_with_contacts(void **state)
{
    (void)state;
    expect("POST", ACD "/agents/31008/logout", NULL, 202);
    expect("POST", ACD "/agents/31012/logout", NULL, 202);
    const session mine = start("stationId=1");
    of_session(&mine, "POST", "/state?state=Available", 202);
    const int64_t contact = start_contact();
    step(5000);
    of_session(&mine, "DELETE", "?endContacts=true", 202);
    CX_AUTO(answer) answer over;
    get_of(sandbox, token, ACD "/contacts/%lld", contact, 200, &over);
    assert_true(
        text_is(cx_json_get(cx_json_root(over.json), "contactId"), "endReason", "Ended by API"));
    of_session(&mine, "GET", "/get-next-event?timeout=0", 404);
}

/* A call waits for the event that comes meanwhile, and no longer than it was told to. */
static void test_waiting(void **state)
{
    (void)state;
    const session mine = start("stationId=1");
    ASSERT_EVENTS(&mine, "AgentSessionStart", "AgentState:Unavailable");
    const pid_t child = fork();
    if (child == 0) {
        (void)usleep(700 * 1000);
        of_session(&mine, "POST", "/state?state=Available", 202);
        _exit(0);
    }
    CX_AUTO(answer) answer got;
    char path[MAX_TEXT];
    (void)snprintf(path, sizeof path, SESSIONS "/%s/get-next-event?timeout=30", mine.id);
    send_json("GET", path, NULL, 200, &got);
    assert_true(got.millis > 300 && got.millis < 20000);
    const cx_json_value *event = cx_json_at(cx_json_get(cx_json_root(got.json), "events"), 0);
    assert_true(text_is(event, "CurrentState", "Available"));
    CX_AUTO(answer) answer none;
    (void)snprintf(path, sizeof path, SESSIONS "/%s/get-next-event?timeout=1", mine.id);
    send_json("GET", path, NULL, 304, &none);
    assert_true(none.millis >= 900);
}

/* What rings is picked up or refused. */
static void test_ringing(void **state)
{
    (void)state;
    sandbox_process *calm = sandbox_start((const char *const[]){
        "--scenario", "monday-peak", "--clock", "2026-11-02T10:00:00Z", "--speed", "0", NULL});
    sandbox_process *before = sandbox;
    CX_AUTO(text) char *bearer = access_token(calm);
    char *kept = token;
    sandbox = calm;
    token = bearer;
    const session mine = start("stationId=1");
    of_session(&mine, "POST", "/state?state=Available", 202);
    int64_t rang = 0;
    size_t accepted = 0;
    size_t rejected = 0;
    for (int i = 0; i < 3000 && (accepted == 0 || rejected == 0); i++) {
        CX_AUTO(answer) answer got;
        char path[MAX_TEXT];
        (void)snprintf(path, sizeof path, SESSIONS "/%s/get-next-event?timeout=0", mine.id);
        ask(sandbox,
            &(call){.method = "GET",
                    .path = path,
                    .bearer = token,
                    .headers = {"Accept: application/json"}},
            &got);
        const cx_json_value *list = cx_json_get(cx_json_root(got.json), "events");
        const cx_json_value *last = cx_json_at(list, cx_json_size(list) - 1);
        if (got.status == 200 && text_is(last, "Status", "Incoming")) {
            assert_true(cx_scan_int64(text_of(last, "ContactID"), &rang));
            of_contact(&mine, rang, accepted == 0 ? "accept" : "reject", 202);
            CX_AUTO(cx_json) cx_json *told = events_of(&mine);
            const cx_json_value *events = cx_json_get(cx_json_root(told), "events");
            const char *wanted = accepted == 0 ? "Active" : "Disconnected";
            bool found = false;
            for (size_t e = 0; e < cx_json_size(events); e++) {
                found = found || text_is(cx_json_at(events, e), "Status", wanted);
            }
            check(found, "%lld is not %s", (long long)rang, wanted);
            if (accepted == 0) {
                accepted++;
                step(2000);
                of_contact(&mine, rang, "end", 202);
            } else {
                rejected++;
                assert_state(ROBIN, "Unavailable", "Refused");
            }
        }
        step(1000);
    }
    assert_int_equal(accepted, 1);
    assert_int_equal(rejected, 1);
    sandbox = before;
    token = kept;
    assert_int_equal(sandbox_stop(calm), 0);
}

static void test_forgotten(void **state)
{
    (void)state;
    const session mine = start("stationId=1&asAgentId=31013");
    control(sandbox, "DELETE", "/_sandbox/contacts", NULL, 204);
    of_session(&mine, "POST", "/state?state=Available", 404);
    assert_state(SALES, "LoggedOut", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_log_in_and_out, before_each),
        cmocka_unit_test_setup(test_whose, before_each),
        cmocka_unit_test_setup(test_refused, before_each),
        cmocka_unit_test_setup(test_events, before_each),
        cmocka_unit_test_setup(test_contact, before_each),
        cmocka_unit_test_setup(test_end_with_contacts, before_each),
        cmocka_unit_test_setup(test_waiting, before_each),
        cmocka_unit_test_setup(test_ringing, before_each),
        cmocka_unit_test_setup(test_forgotten, before_each),
    };
    return cmocka_run_group_tests(tests, set_up, group_end);
}
