/* Playback and download of what was recorded, against the contacts that were completed. */
#include "base/alloc.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define ACD      "/incontactapi/services/v34.0"
#define DAY      "startDate=2026-11-01T22:00:00Z&endDate=2026-11-02T18:00:00Z&top=10000"
#define URL_TEXT 512

static int before_each(void **state)
{
    (void)state;
    start_over(sandbox);
    control(sandbox, "DELETE", "/_sandbox/limits", NULL, 204);
    return 0;
}

static int64_t id_of(is_wanted *wanted)
{
    return number_of(contact_that(completed, wanted), "contactId");
}

static void get(const char *path, long long number, long status, answer *got)
{
    get_of(sandbox, token, path, number, status, got);
}

static const cx_json_value *interaction(const answer *got, const char *list, size_t index)
{
    return cx_json_at(cx_json_get(cx_json_root(got->json), list), index);
}

#define PLAYBACK "/media-playback/v1/contacts?acd-call-id=%lld"

static void test_contact(void **state)
{
    (void)state;
    const cx_json_value *held = contact_that(completed, is_held_call);
    CX_AUTO(answer) answer got;
    get(PLAYBACK "&media-type=voice-only&exclude-waveforms=false", number_of(held, "contactId"),
        200, &got);
    const cx_json_value *data = cx_json_get(interaction(&got, "interactions", 0), "data");
    const cx_json_value *agent = cx_json_at(cx_json_get(data, "participantDataList"), 0);
    assert_int_equal(number_of(agent, "agentId"), number_of(held, "agentId"));
    assert_int_equal(cx_json_size(cx_json_get(agent, "voiceStages")), 3);
    assert_int_equal(cx_json_size(cx_json_get(data, "waveformDataList")), 2);
    assert_int_equal(cx_json_size(cx_json_get(data, "categoryMatchesList")), 1);
    CX_AUTO(answer) answer plain;
    get(PLAYBACK "&media-type=chat,voice-only&exclude-qm-categories=true",
        number_of(held, "contactId"), 200, &plain);
    data = cx_json_get(interaction(&plain, "interactions", 0), "data");
    assert_null(cx_json_get(data, "waveformDataList"));
    assert_null(cx_json_get(data, "categoryMatchesList"));
}

static void test_nothing_recorded(void **state)
{
    (void)state;
    static const struct {
        is_wanted *wanted;
        const char *path;
        long status;
    } rows[] = {
        {is_abandoned_call, PLAYBACK, 404},
        {is_chat, PLAYBACK, 404},
        {is_call, PLAYBACK "&media-type=email", 404},
        {is_call, PLAYBACK "&media-type=video", 400},
        {is_call, PLAYBACK "&isDownload=maybe", 400},
        {is_call, "/media-playback/v1/contacts", 400},
        {is_call, "/media-playback/v1/segments/5e600000-0000-4000-8000-000000000000", 404},
        {is_call, "/media-playback/v1/acd-contacts/%lld/statements/7", 404},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        get(rows[i].path, id_of(rows[i].wanted), rows[i].status, &got);
        assert_true(answer_text(&got, "internalCode").len > 0);
    }
}

/* The master's answer has the leg that it was transferred to, and that leg is a statement of it. */
static void test_transfer(void **state)
{
    (void)state;
    const cx_json_value *leg = contact_that(completed, is_transferred_leg);
    const int64_t master = number_of(leg, "masterContactId");
    CX_AUTO(answer) answer got;
    get(PLAYBACK, master, 200, &got);
    const cx_json_value *second = interaction(&got, "interactions", 1);
    assert_non_null(second);
    const cx_json_value *segment =
        cx_json_at(cx_json_get(cx_json_get(second, "data"), "segmentsDataList"), 0);
    assert_true(text_is(segment, "openReasonType", "TRANSFER"));
    assert_true(cx_str_equal(text_of(segment, "startTime"), text_of(second, "startTime")));
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, URL_TEXT);
    const cx_str id = text_of(segment, "segmentId");
    cx_buf_printf(&path, "/media-playback/v1/acd-contacts/%%lld/statements/%.*s", (int)id.len,
                  id.ptr);
    CX_AUTO(answer) answer statement;
    get(path.ptr, master, 200, &statement);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(statement.json), "interactions")), 1);
    CX_AUTO(answer) answer stranger;
    get(path.ptr, id_of(is_held_call), 404, &stranger);
}

static void test_sound_and_its_end(void **state)
{
    (void)state;
    const int64_t id = id_of(is_call);
    CX_AUTO(answer) answer got;
    CX_AUTO(answer) answer sound;
    CX_AUTO(answer) answer again;
    CX_AUTO(answer) answer late;
    get(PLAYBACK "&isDownload=true", id, 200, &got);
    fetch(sandbox, answer_text(&got, "redirectUrl"), 200, &sound);
    assert_true(cx_str_equal(answer_header(&sound, "Content-Type"), CX_LIT("audio/wav")));
    assert_int_equal(sound.body.len, 44 + 2 * 16000);
    pass(sandbox, 3500000);
    fetch(sandbox, answer_text(&got, "redirectUrl"), 200, &again);
    assert_true(cx_str_equal(cx_buf_view(&sound.body), cx_buf_view(&again.body)));
    pass(sandbox, 101000);
    fetch(sandbox, answer_text(&got, "redirectUrl"), 403, &late);
}

/* ---------------------------------------------------------------- many at once */

static void request(const char *what, const char *body, long status, answer *got)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, URL_TEXT);
    cx_buf_printf(&path, "/media-download/v1/%s", what);
    ask_for(sandbox, &(call){.method = "POST", .path = path.ptr, .bearer = token, .body = body},
            status, got);
}

static void status_of(const answer *made, long status, answer *got)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, URL_TEXT);
    const cx_str id = answer_text(made, "requestId");
    cx_buf_printf(&path, "/media-download/v1/status/%.*s", (int)id.len, id.ptr);
    ask_for(sandbox, &(call){.method = "GET", .path = path.ptr, .bearer = token}, status, got);
}

static void test_download(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, URL_TEXT);
    cx_buf_printf(
        &body, "{\"entityIds\":[\"%lld\",\"%lld\"]}",
        (long long)number_of(contact_that(completed, is_transferred_leg), "masterContactId"),
        (long long)id_of(is_chat));
    CX_AUTO(answer) answer made;
    CX_AUTO(answer) answer pending;
    CX_AUTO(answer) answer running;
    CX_AUTO(answer) answer done;
    CX_AUTO(answer) answer archive;
    CX_AUTO(answer) answer late;
    request("contacts", body.ptr, 202, &made);
    status_of(&made, 200, &pending);
    assert_true(cx_str_equal(answer_text(&pending, "status"), CX_LIT("PENDING")));
    pass(sandbox, 1000);
    status_of(&made, 200, &running);
    assert_true(cx_str_equal(answer_text(&running, "status"), CX_LIT("IN_PROGRESS")));
    assert_int_equal(answer_text(&running, "downloadLocation").len, 0);
    pass(sandbox, 2000);
    status_of(&made, 200, &done);
    assert_true(cx_str_equal(answer_text(&done, "status"), CX_LIT("COMPLETED")));
    const cx_json_value *entities = cx_json_get(cx_json_root(done.json), "entities");
    assert_true(text_is(cx_json_at(entities, 0), "status", "COMPLETED"));
    assert_true(text_is(cx_json_at(entities, 1), "status", "FAILED"));
    assert_true(text_of(cx_json_at(entities, 1), "failureReason").len > 0);
    fetch(sandbox, answer_text(&done, "downloadLocation"), 200, &archive);
    assert_memory_equal(archive.body.ptr, "PK\003\004", 4);
    const char *end = archive.body.ptr + archive.body.len - 22;
    assert_memory_equal(end, "PK\005\006", 4);
    assert_int_equal(end[10], 2); /* both legs of the call */
    pass(sandbox, 3600001);
    fetch(sandbox, answer_text(&done, "downloadLocation"), 403, &late);
}

static void test_download_of_nothing(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "", "[]", "{}", "{\"entityIds\":[]}", "{\"entityIds\":[7]}", "{\"entityIds\":\"7\"}"};
    for (size_t i = 0; i < CX_COUNT(wrong); i++) {
        CX_AUTO(answer) answer got;
        request("segments", wrong[i], 400, &got);
    }
    CX_AUTO(cx_buf) cx_buf many;
    cx_buf_init(&many, 4096);
    cx_buf_puts(&many, "{\"entityIds\":[\"1\"");
    for (int i = 0; i < 100; i++) {
        cx_buf_puts(&many, ",\"1\"");
    }
    cx_buf_puts(&many, "]}");
    CX_AUTO(answer) answer refused;
    CX_AUTO(answer) answer made;
    CX_AUTO(answer) answer done;
    CX_AUTO(answer) answer gone;
    request("segments", many.ptr, 400, &refused);
    request("segments", "{\"entityIds\":[\"nix\"]}", 202, &made);
    pass(sandbox, 3000);
    status_of(&made, 200, &done);
    assert_true(cx_str_equal(answer_text(&done, "status"), CX_LIT("FAILED")));
    ask_for(sandbox,
            &(call){.method = "GET", .path = "/media-download/v1/status/nix", .bearer = token}, 404,
            &gone);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_contact, before_each),
        cmocka_unit_test_setup(test_nothing_recorded, before_each),
        cmocka_unit_test_setup(test_transfer, before_each),
        cmocka_unit_test_setup(test_sound_and_its_end, before_each),
        cmocka_unit_test_setup(test_download, before_each),
        cmocka_unit_test_setup(test_download_of_nothing, before_each),
    };
    return cmocka_run_group_tests(tests, completed_begin, completed_end);
}
