/* Cases and transcripts against the sandbox: what arrives there, and what is refused before. */
#include <string.h>

#include "contract/fixture.h"
#include "support/unit.h"

static const char case_number[] = "682956606682323";

static cxone_reply *read_case(fixture *f)
{
    cxone_reply *reply = NULL;
    cxone_error *err = NULL;
    const cxone_status status = cxone_case_get(f->client, case_number, &reply, &err);
    check(status == CXONE_OK, "%s", cxone_error_message(err));
    return reply;
}

static void transcript_arrives(void **state)
{
    (void)state;
    static const struct {
        const char *status;
        int http_status;
        const char *message;
    } rows[] = {{"202", 202, "Accepted"}, {"200", 200, "OK"}};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        fixture_open(&f, WAY_PASSWORD,
                     (const char *const[]){"--transcript-status", rows[i].status, NULL}, NULL);
        const cxone_recipient people[] = {{"ada@example.com", NULL},
                                          {"b.o-b+x@mail.example.org", "Bob \"\xC3\xBC\" <x>"}};
        cxone_reply *reply = NULL;
        assert_int_equal(cxone_transcript_send(f.client, case_number, people, 2, &reply, NULL),
                         CXONE_OK);
        assert_int_equal(cxone_reply_http_status(reply), rows[i].http_status);
        assert_string_equal(cxone_reply_message(reply), rows[i].message);
        assert_int_equal(strlen(cxone_reply_correlation_id(reply)), 36);
        cxone_reply_free(reply);

        CX_AUTO(cx_json) cx_json *mailbox = fixture_look(&f, "/_sandbox/mailbox");
        const cx_json_value *mail = cx_json_at(cx_json_root(mailbox), 0);
        const cx_json_value *recipients = cx_json_get(mail, "recipients");
        assert_int_equal(cx_json_size(cx_json_root(mailbox)), 1);
        assert_view_equal(cx_json_get_text(mail, "case"), case_number);
        assert_int_equal(cx_json_size(recipients), 2);
        assert_view_equal(cx_json_get_text(cx_json_at(recipients, 0), "idOnExternalPlatform"),
                          "ada@example.com");
        assert_view_equal(cx_json_get_text(cx_json_at(recipients, 1), "name"),
                          "Bob \"\xC3\xBC\" <x>");
        fixture_close(&f);
    }
}

static void status_changes(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    for (const char *const *word = cxone_case_statuses(); *word != NULL; word++) {
        cxone_reply *changed = NULL;
        cxone_error *err = NULL;
        const cxone_status status =
            cxone_case_set_status(f.client, case_number, *word, &changed, &err);
        check(status == CXONE_OK, "%s: %s", *word, cxone_error_message(err));
        assert_int_equal(cxone_reply_http_status(changed), 204);
        assert_null(cxone_reply_value(changed));
        cxone_reply_free(changed);
        cxone_reply *reply = read_case(&f);
        assert_string_equal(cxone_value_text(cxone_value_get(cxone_reply_value(reply), "status")),
                            *word);
        cxone_reply_free(reply);
    }
    fixture_close(&f);
}

static void case_is_abandoned(void **state)
{
    (void)state;
    for (const char *const *type = cxone_case_abandon_types(); *type != NULL; type++) {
        fixture f;
        fixture_open(&f, WAY_PASSWORD, NULL, NULL);
        assert_int_equal(cxone_case_abandon(f.client, case_number, *type, NULL, NULL), CXONE_OK);
        cxone_reply *reply = read_case(&f);
        const cxone_value *abandon = cxone_value_get(cxone_reply_value(reply), "abandon");
        assert_string_equal(cxone_value_text(cxone_value_get(abandon, "type")), *type);
        cxone_reply_free(reply);
        fixture_close(&f);
    }
}

static void unknown_case(void **state)
{
    (void)state;
    fixture f;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    const cxone_recipient someone = {"someone@example.com", NULL};
    assert_int_equal(cxone_transcript_send(f.client, "1", &someone, 1, NULL, &err),
                     CXONE_ERR_NO_RESOURCE);
    assert_int_equal(cxone_error_http_status(err), 404);
    assert_non_null(cxone_error_service_text(err));
    assert_string_equal(cxone_error_operation(err),
                        "POST /dfo/3.0/contacts/{contactNumber}/transcript");
    cxone_error_free(err);
    fixture_close(&f);
}

/* What is wrong is refused here: nothing is sent, not even a login. */
static void checked_before_sending(void **state)
{
    (void)state;
    static const char *const numbers[] = {"",   "12a", "../1", "-1", "123456789012345678901",
                                          "1 ", NULL};
    static const char *const addresses[] = {"",
                                            "a",
                                            "@",
                                            "a@",
                                            "@b.example",
                                            "a@b",
                                            "a@b..example",
                                            "a@.example",
                                            "a@b.example.",
                                            "a b@c.example",
                                            "a@b_c.example",
                                            "a@-b.example",
                                            "a@b.example\n",
                                            ".a@b.example",
                                            "a..b@c.example",
                                            "a@b@c.example",
                                            "<a@b.example>",
                                            NULL};
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    cxone_recipient someone = {"someone@example.com", NULL};
    for (const char *const *number = numbers; *number != NULL; number++) {
        cxone_reply *reply = NULL;
        check(cxone_case_get(f.client, *number, &reply, NULL) == CXONE_ERR_ARG, "\"%s\"", *number);
        check(cxone_transcript_send(f.client, *number, &someone, 1, NULL, NULL) == CXONE_ERR_ARG,
              "\"%s\"", *number);
        assert_null(reply);
    }
    for (const char *const *address = addresses; *address != NULL; address++) {
        const cxone_recipient both[] = {someone, {*address, NULL}};
        check(cxone_transcript_send(f.client, case_number, both, 2, NULL, NULL) == CXONE_ERR_ARG,
              "\"%s\"", *address);
        assert_false(cxone_email_is_valid(*address));
    }
    assert_int_equal(cxone_transcript_send(f.client, case_number, &someone, 0, NULL, NULL),
                     CXONE_ERR_ARG);
    assert_int_equal(cxone_transcript_send(f.client, case_number, NULL, 1, NULL, NULL),
                     CXONE_ERR_ARG);
    assert_int_equal(cxone_case_set_status(f.client, case_number, "Closed", NULL, NULL),
                     CXONE_ERR_ARG);
    assert_int_equal(cxone_case_set_status(f.client, case_number, NULL, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_case_abandon(f.client, case_number, "gone", NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_case_get(NULL, case_number, NULL, NULL), CXONE_ERR_ARG);
    CX_AUTO(cx_json) cx_json *journal = fixture_look(&f, "/_sandbox/journal");
    assert_int_equal(cx_json_size(cx_json_root(journal)), 0);
    fixture_close(&f);
}

static void collect(void *payload, const char *text)
{
    cx_buf_puts(payload, text);
}

static void preview_sends_nothing(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    cx_buf shown;
    cx_buf_init(&shown, 10000);
    cxone_client_options options = CXONE_CLIENT_OPTIONS_INIT;
    options.preview = collect;
    options.preview_payload = &shown;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    assert_int_equal(cxone_client_new(f.settings, &options, &client, NULL), CXONE_OK);
    const cxone_recipient someone = {"someone@example.com", NULL};
    assert_int_equal(cxone_transcript_send(client, case_number, &someone, 1, &reply, NULL),
                     CXONE_OK);
    assert_int_equal(cxone_reply_http_status(reply), 0);
    cxone_reply_free(reply);
    cx_buf wanted;
    cx_buf_init(&wanted, 10000);
    cx_buf_printf(&wanted,
                  "POST %s/dfo/3.0/contacts/682956606682323/transcript\n"
                  "Authorization: Bearer ***\nAccept: application/json\n"
                  "Content-Type: application/json\n\n"
                  "{\"recipients\":[{\"idOnExternalPlatform\":\"someone@example.com\"}]}\n",
                  sandbox_url(f.sandbox));
    assert_string_equal(shown.ptr, wanted.ptr);
    CX_AUTO(cx_json) cx_json *mailbox = fixture_look(&f, "/_sandbox/mailbox");
    assert_int_equal(cx_json_size(cx_json_root(mailbox)), 0);
    /* Reads are real. */
    assert_int_equal(cxone_case_get(client, case_number, &reply, NULL), CXONE_OK);
    assert_int_equal(cxone_reply_http_status(reply), 200);
    cxone_reply_free(reply);
    cxone_client_free(client);
    cx_buf_deinit(&shown);
    cx_buf_deinit(&wanted);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(transcript_arrives),     cmocka_unit_test(status_changes),
        cmocka_unit_test(case_is_abandoned),      cmocka_unit_test(unknown_case),
        cmocka_unit_test(checked_before_sending), cmocka_unit_test(preview_sends_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
