/* The digital cases and the ACD calls: what they answer, refuse and change. */
#include "base/alloc.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define CASE "/dfo/3.0/contacts/682956606682323"

static void assert_dfo_error(const answer *got, const char *field)
{
    const cx_json_value *error = cx_json_at(cx_json_get(cx_json_root(got->json), "errors"), 0);
    check(cx_str_equal(cx_json_get_text(error, "field"), cx_str_of(field)),
          "%s is not about \"%s\"", got->body.ptr, field);
    assert_true(cx_json_get_text(error, "message").len > 0);
    assert_true(cx_json_get_text(error, "errorCode").len > 0);
    assert_int_equal(cx_json_type(cx_json_get(error, "parameters")), CXONE_TYPE_OBJECT);
    assert_true(answer_text(got, "uid").len > 0);
}

static void get_case(const char *path, answer *got)
{
    ask_for(sandbox, &(call){.method = "GET", .path = path, .bearer = token}, 200, got);
}

static void test_case(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    get_case(CASE, &got);
    assert_view_equal(answer_text(&got, "id"), "682956606682323");
    static const char *const uuids[] = {"contactId", "customerContactId", "interactionId"};
    for (size_t i = 0; i < CX_COUNT(uuids); i++) {
        assert_int_equal(answer_text(&got, uuids[i]).len, 36);
    }
    assert_view_equal(answer_text(&got, "direction"), "inbound");
    assert_true(cx_str_ends_with(answer_text(&got, "createdAt"), CX_LIT("+00:00")));
    const cx_json_value *user = cx_json_get(cx_json_root(got.json), "endUser");
    assert_view_equal(cx_json_get_text(user, "fullName"), "Mia Example");
}

static void test_cases_differ(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        const char *status;
    } rows[] = {
        {"/dfo/3.0/contacts/682956606682324", "new"},
        {"/dfo/3.0/contacts/682956606684101", "pending"},
        {"/dfo/3.0/contacts/682956606684377", "closed"},
        {"/dfo/3.0/contacts/682956606690215", "escalated"},
        {"/dfo/3.0/contacts/682956606690988", "resolved"},
        {"/dfo/3.0/contacts/682956606702777", "trashed"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        get_case(rows[i].path, &got);
        assert_view_equal(answer_text(&got, "status"), rows[i].status);
    }
}

/* Another tenant's case is as unknown as none. */
static void test_unknown_cases(void **state)
{
    (void)state;
    static const char *const paths[] = {"/dfo/3.0/contacts/1", "/dfo/3.0/contacts/abc",
                                        "/dfo/3.0/contacts/701100206600145",
                                        "/dfo/3.0/contacts/%2e%2e"};
    for (size_t i = 0; i < CX_COUNT(paths); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "GET", .path = paths[i], .bearer = token}, 404, &got);
        assert_dfo_error(&got, "contactNumber");
    }
}

static void test_status_changes_the_case(void **state)
{
    (void)state;
    static const char *const statuses[] = {"closed",   "escalated", "new", "pending",
                                           "resolved", "trashed",   "open"};
    for (size_t i = 0; i < CX_COUNT(statuses); i++) {
        CX_AUTO(cx_buf) cx_buf body;
        cx_buf_init(&body, 256);
        cx_buf_printf(&body, "{\"status\":\"%s\",\"updatedByUserId\":7}", statuses[i]);
        CX_AUTO(answer) answer put;
        ask_for(sandbox,
                &(call){.method = "PUT", .path = CASE "/status", .bearer = token, .body = body.ptr},
                204, &put);
        assert_int_equal(put.body.len, 0);
        CX_AUTO(answer) answer got;
        get_case(CASE, &got);
        assert_view_equal(answer_text(&got, "status"), statuses[i]);
    }
}

static void test_abandon_changes_the_case(void **state)
{
    (void)state;
    CX_AUTO(answer) answer before;
    get_case("/dfo/3.0/contacts/682956606701444", &before);
    assert_int_equal(cx_json_type(cx_json_get(cx_json_root(before.json), "abandon")),
                     CXONE_TYPE_NULL);
    CX_AUTO(answer) answer post;
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = "/dfo/3.0/contacts/682956606701444/abandon",
                    .bearer = token,
                    .body = "{\"type\":\"expired\"}"},
            204, &post);
    CX_AUTO(answer) answer after;
    get_case("/dfo/3.0/contacts/682956606701444", &after);
    const cx_json_value *abandon = cx_json_get(cx_json_root(after.json), "abandon");
    assert_view_equal(cx_json_get_text(abandon, "type"), "expired");
    assert_true(cx_json_get_text(abandon, "abandonedAt").len > 0);
}

static void test_bad_bodies(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *path;
        const char *body;
        const char *field;
    } rows[] = {
        {"PUT", CASE "/status", "{\"status\":\"shut\"}", "status"},
        {"PUT", CASE "/status", "{\"status\":1}", "status"},
        {"PUT", CASE "/status", "{}", "status"},
        {"PUT", CASE "/status", "{\"status\":\"closed\",\"updatedByUserId\":-1}",
         "updatedByUserId"},
        {"PUT", CASE "/status", "{\"status\":", ""},
        {"PUT", CASE "/status", "\"closed\"", ""},
        {"POST", CASE "/abandon", "{\"type\":\"gone\"}", "type"},
        {"POST", CASE "/abandon", "{}", "type"},
        {"POST", CASE "/abandon", "", ""},
        {"POST", CASE "/transcript", "{}", "recipients"},
        {"POST", CASE "/transcript", "{\"recipients\":[]}", "recipients"},
        {"POST", CASE "/transcript", "{\"recipients\":\"a@b.example\"}", "recipients"},
        {"POST", CASE "/transcript", "{\"recipients\":[{}]}", "recipients[0].idOnExternalPlatform"},
        {"POST", CASE "/transcript",
         "{\"recipients\":[{\"idOnExternalPlatform\":\"a@b.example\"},"
         "{\"idOnExternalPlatform\":\"nobody\"}]}",
         "recipients[1].idOnExternalPlatform"},
        {"POST", CASE "/transcript",
         "{\"recipients\":[{\"idOnExternalPlatform\":\"a b@c.example\"}]}",
         "recipients[0].idOnExternalPlatform"},
        {"POST", CASE "/transcript",
         "{\"recipients\":[{\"idOnExternalPlatform\":\"a@b.example\",\"name\":7}]}",
         "recipients[0].name"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox,
                &(call){.method = rows[i].method,
                        .path = rows[i].path,
                        .bearer = token,
                        .body = rows[i].body},
                400, &got);
        assert_dfo_error(&got, rows[i].field);
    }
    CX_AUTO(cx_json) cx_json *mails = control_json(sandbox, "/_sandbox/mailbox");
    assert_int_equal(cx_json_size(cx_json_root(mails)), 0);
}

static void send_transcript(const sandbox_process *to, const char *bearer, long status, answer *got)
{
    ask_for(to,
            &(call){.method = "POST",
                    .path = CASE "/transcript",
                    .bearer = bearer,
                    .headers = {"Content-Type: application/json"},
                    .body = "{\"recipients\":[{\"idOnExternalPlatform\":\"mia@mail.example\","
                            "\"name\":\"Mia\",\"isPrimary\":true},"
                            "{\"idOnExternalPlatform\":\"boss@mail.example\"}]}"},
            status, got);
}

static void test_transcript_arrives(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    send_transcript(sandbox, token, 202, &got);
    assert_view_equal(cx_buf_view(&got.body), "Accepted");
    CX_AUTO(cx_json) cx_json *mails = control_json(sandbox, "/_sandbox/mailbox");
    assert_int_equal(cx_json_size(cx_json_root(mails)), 1);
    const cx_json_value *mail = cx_json_at(cx_json_root(mails), 0);
    assert_view_equal(cx_json_get_text(mail, "case"), "682956606682323");
    assert_view_equal(cx_json_get_text(mail, "subject"), "Transcript of case 682956606682323");
    assert_true(cx_json_get_text(mail, "text").len > 50);
    const cx_json_value *recipients = cx_json_get(mail, "recipients");
    assert_int_equal(cx_json_size(recipients), 2);
    assert_view_equal(cx_json_get_text(cx_json_at(recipients, 0), "idOnExternalPlatform"),
                      "mia@mail.example");
    assert_view_equal(cx_json_get_text(cx_json_at(recipients, 1), "idOnExternalPlatform"),
                      "boss@mail.example");
    control(sandbox, "DELETE", "/_sandbox/mailbox", NULL, 204);
    CX_AUTO(cx_json) cx_json *none = control_json(sandbox, "/_sandbox/mailbox");
    assert_int_equal(cx_json_size(cx_json_root(none)), 0);
}

static void test_transcript_without_text(void **state)
{
    (void)state;
    sandbox_process *other =
        sandbox_start((const char *const[]){"--transcript-status", "200", NULL});
    CX_AUTO(text) char *bearer = access_token(other);
    CX_AUTO(answer) answer got;
    send_transcript(other, bearer, 200, &got);
    assert_int_equal(got.body.len, 0);
    assert_int_equal(sandbox_stop(other), 0);
}

static void test_without_a_good_token(void **state)
{
    (void)state;
    static const char *const paths[] = {CASE, "/incontactapi/services/v33.0/business-unit"};
    for (size_t i = 0; i < CX_COUNT(paths); i++) {
        CX_AUTO(answer) answer none;
        ask_for(sandbox, &(call){.method = "GET", .path = paths[i]}, 401, &none);
        assert_view_equal(answer_text(&none, "message"), "Unauthorized");
    }
    CX_AUTO(answer) answer digital;
    ask_for(sandbox, &(call){.method = "GET", .path = CASE, .bearer = "x.y.z"}, 401, &digital);
    assert_dfo_error(&digital, "");
    CX_AUTO(answer) answer acd;
    ask_for(sandbox, &(call){.method = "GET", .path = paths[1], .bearer = "x.y.z"}, 401, &acd);
    assert_view_equal(answer_text(&acd, "error_description"), "Invalid or expired token");
    assert_view_equal(answer_header(&acd, "icStatusDescription"), "Invalid or expired token");
}

static void test_expired_as_403(void **state)
{
    (void)state;
    sandbox_process *other =
        sandbox_start((const char *const[]){"--expired-token-status", "403", NULL});
    CX_AUTO(text) char *bearer = access_token(other);
    control(other, "POST", "/_sandbox/clock", "{\"offset_ms\":3600000}", 200);
    CX_AUTO(answer) answer got;
    ask_for(other, &(call){.method = "GET", .path = CASE, .bearer = bearer}, 403, &got);
    assert_dfo_error(&got, "");
    assert_int_equal(sandbox_stop(other), 0);
}

static void test_acd_paths(void **state)
{
    (void)state;
    static const char *const paths[] = {"/incontactapi/services/v33.0/business-unit",
                                        "/inContactAPI/services/V4.0/Business-Unit",
                                        "/InContactAPI/Services/v34.0/BUSINESS-UNIT"};
    for (size_t i = 0; i < CX_COUNT(paths); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "GET", .path = paths[i], .bearer = token}, 200, &got);
        const cx_json_value *unit =
            cx_json_at(cx_json_get(cx_json_root(got.json), "businessUnits"), 0);
        assert_view_equal(cx_json_get_text(unit, "tenantId"), sandbox_tenant_id(sandbox));
    }
    CX_AUTO(answer) answer bare;
    ask_for(sandbox,
            &(call){.method = "GET", .path = paths[0], .bearer = token, .headers = {"Accept:"}},
            200, &bare);
    assert_view_equal(cx_buf_view(&bare.body), "No known way to render data");
    CX_AUTO(answer) answer version;
    ask_for(sandbox,
            &(call){.method = "GET",
                    .path = "/incontactapi/services/latest/business-unit",
                    .bearer = token},
            404, &version);
    assert_true(answer_header(&version, "icStatusDescription").len > 0);
}

static void test_server_time_follows_the_protocol_clock(void **state)
{
    (void)state;
    control(sandbox, "POST", "/_sandbox/clock", "{\"offset_ms\":-63072000000}", 200);
    CX_AUTO(text) char *early = access_token(sandbox);
    CX_AUTO(answer) answer got;
    ask_for(sandbox,
            &(call){.method = "GET",
                    .path = "/incontactapi/services/v33.0/server-time",
                    .bearer = early},
            200, &got);
    const cx_str time = answer_text(&got, "ServerTime");
    assert_int_equal(time.len, 28);
    CX_AUTO(cx_json) cx_json *clock = control_json(sandbox, "/_sandbox/clock");
    const cx_str protocol = cx_json_get_text(cx_json_root(clock), "protocol_time");
    assert_memory_equal(time.ptr, protocol.ptr, strlen("2024-11-"));
    const cx_str date = answer_header(&got, "Date");
    assert_true(cx_str_ends_with(date, CX_LIT("GMT")));
    assert_memory_equal(date.ptr + strlen("Sun, 24 Nov "), time.ptr, strlen("2024"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_case, group_start_over),
        cmocka_unit_test_setup(test_cases_differ, group_start_over),
        cmocka_unit_test_setup(test_unknown_cases, group_start_over),
        cmocka_unit_test_setup(test_status_changes_the_case, group_start_over),
        cmocka_unit_test_setup(test_abandon_changes_the_case, group_start_over),
        cmocka_unit_test_setup(test_bad_bodies, group_start_over),
        cmocka_unit_test_setup(test_transcript_arrives, group_start_over),
        cmocka_unit_test_setup(test_transcript_without_text, group_start_over),
        cmocka_unit_test_setup(test_without_a_good_token, group_start_over),
        cmocka_unit_test_setup(test_expired_as_403, group_start_over),
        cmocka_unit_test_setup(test_acd_paths, group_start_over),
        cmocka_unit_test_setup(test_server_time_follows_the_protocol_clock, group_start_over),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
