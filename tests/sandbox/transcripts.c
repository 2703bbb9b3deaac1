/* What was said and written, and what was made of it, against the contacts that were completed. */
#include "base/alloc.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define ACD      "/incontactapi/services/v34.0"
#define SEGMENTS "/interaction-analytics-gateway/v2/segments"
#define MORNING  "beginningDate=2026-11-02T09:00:00Z&endingDate=2026-11-02T11:00:00Z"
#define DAY      "startDate=2026-11-02T00:00:00Z&endDate=2026-11-02T18:00:00Z"

enum {
    MAX_TEXT = 4096
};

static int64_t id_of(is_wanted *wanted)
{
    return number_of(contact_that(completed, wanted), "contactId");
}

static void get(const char *path, long long number, long status, answer *got)
{
    get_of(sandbox, token, path, number, status, got);
}

static const cx_json_value *list_of(const answer *got, const char *key)
{
    const cx_json_value *list = cx_json_get(cx_json_root(got->json), key);
    assert_int_equal(cx_json_type(list), CXONE_TYPE_ARRAY);
    return list;
}

/* ---------------------------------------------------------------- analytics */

static void test_order(void **state)
{
    (void)state;
    static const char *const fields[] = {"startTime", "firstAnnotatedAt"};
    for (size_t i = 0; i < CX_COUNT(fields); i++) {
        CX_AUTO(cx_buf) cx_buf path;
        CX_AUTO(answer) answer up;
        CX_AUTO(answer) answer down;
        cx_buf_init(&path, MAX_TEXT);
        cx_buf_printf(&path, SEGMENTS "/analyzed?" MORNING "&pageSize=1000&dateField=%s",
                      fields[i]);
        get(path.ptr, 0, 200, &up);
        cx_buf_puts(&path, "&order=desc");
        get(path.ptr, 0, 200, &down);
        const cx_json_value *first = list_of(&up, "interactions");
        const cx_json_value *last = list_of(&down, "interactions");
        const size_t count = cx_json_size(first);
        assert_in_range(count, 20, 999);
        assert_int_equal(count, answer_integer(&up, "totalRecords"));
        for (size_t at = 0; at < count; at++) {
            const cx_json_value *one = cx_json_at(first, at);
            assert_true(cx_str_equal(text_of(one, "segmentId"),
                                     text_of(cx_json_at(last, count - 1 - at), "segmentId")));
            assert_true(at == 0 || cx_str_compare(text_of(cx_json_at(first, at - 1), fields[i]),
                                                  text_of(one, fields[i])) <= 0);
        }
    }
}

/* Backwards by pages: the cursor has the last one of a page again, and no other. */
static void test_pages_backwards(void **state)
{
    (void)state;
    CX_AUTO(text)
    char *path = cx_strdup(CX_LIT(SEGMENTS "/analyzed?" MORNING "&order=desc&pageSize=7"));
    const cx_str origin = cx_str_of(sandbox_url(sandbox));
    int64_t seen = 0;
    int64_t total = 0;
    while (path != NULL) {
        CX_AUTO(answer) answer page;
        get(path, 0, 200, &page);
        seen += (int64_t)cx_json_size(list_of(&page, "interactions"));
        total = answer_integer(&page, "totalRecords");
        const cx_str next = text_of(cx_json_get(cx_json_root(page.json), "links"), "next");
        cx_free(path);
        path = next.len == 0 ? NULL : cx_strdup(cx_str_slice(next, origin.len, next.len));
    }
    assert_in_range(seen, total, total + total / 7);
}

static void test_analytics_refuses(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        long status;
        const char *member;
    } rows[] = {
        {SEGMENTS "/analyzed?order=up", 400, "statusCode"},
        {SEGMENTS "/analyzed?dateField=endTime", 400, "statusCode"},
        {SEGMENTS "/analyzed?cursor=soon", 400, "statusCode"},
        {SEGMENTS "/nix/analyzed-transcript", 404, "path"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        get(rows[i].path, 0, rows[i].status, &got);
        check(cx_json_get(cx_json_root(got.json), rows[i].member) != NULL, "%s", got.body.ptr);
    }
    CX_AUTO(answer) answer none;
    get(SEGMENTS "/analyzed?" MORNING "&mediaType=chat", 0, 200, &none);
    assert_int_equal(answer_integer(&none, "totalRecords"), 0);
}

static void test_words(void **state)
{
    (void)state;
    CX_AUTO(answer) answer list;
    CX_AUTO(answer) answer whole;
    CX_AUTO(answer) answer words;
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, MAX_TEXT);
    get(SEGMENTS "/analyzed?" MORNING, 0, 200, &list);
    const cx_json_value *segment = cx_json_at(list_of(&list, "interactions"), 0);
    const cx_str id = text_of(segment, "segmentId");
    assert_true(cx_json_size(cx_json_get(segment, "categoryMatches")) > 0);
    cx_buf_printf(&path, SEGMENTS "/%.*s/analyzed-transcript", (int)id.len, id.ptr);
    get(path.ptr, 0, 200, &whole);
    cx_buf_puts(&path, "?wordLevel=true");
    get(path.ptr, 0, 200, &words);
    /* The words are the whole, between blanks. */
    CX_AUTO(cx_buf) cx_buf said;
    CX_AUTO(cx_buf) cx_buf spelt;
    cx_buf_init(&said, MAX_TEXT);
    cx_buf_init(&spelt, MAX_TEXT);
    const cx_json_value *block = NULL;
    for (size_t i = 0; (block = cx_json_at(list_of(&whole, "transcriptBlocks"), i)) != NULL; i++) {
        assert_int_equal(number_of(block, "offset"), said.len);
        cx_buf_append(&said, text_of(block, "text"));
        cx_buf_putc(&said, ' ');
    }
    for (size_t i = 0; (block = cx_json_at(list_of(&words, "transcriptBlocks"), i)) != NULL; i++) {
        assert_int_equal(number_of(block, "offset"), spelt.len);
        cx_buf_append(&spelt, text_of(block, "text"));
        cx_buf_putc(&spelt, ' ');
    }
    assert_string_equal(said.ptr, spelt.ptr);
}

/* ---------------------------------------------------------------- chats, e-mails, texts */

static void test_chat(void **state)
{
    (void)state;
    const cx_json_value *chat = contact_that(completed, is_chat);
    CX_AUTO(answer) answer now;
    CX_AUTO(answer) answer past;
    get(ACD "/contacts/%lld/chat-transcript", id_of(is_chat), 200, &now);
    get(ACD "/contacts/%lld/historical-chat-transcript", id_of(is_chat), 200, &past);
    const cx_json_value *messages = list_of(&now, "messages");
    const cx_json_value *old =
        cx_json_get(cx_json_get(cx_json_root(past.json), "transcript"), "transcript");
    assert_int_equal(cx_json_size(messages), cx_json_size(old));
    for (size_t i = 0; i < cx_json_size(messages); i++) {
        assert_true(cx_str_equal(text_of(cx_json_at(messages, i), "Text"),
                                 text_of(cx_json_at(old, i), "text")));
        assert_int_equal(number_of(cx_json_at(old, i), "roomId"), number_of(chat, "contactId"));
    }
    assert_true(
        cx_str_equal(text_of(cx_json_at(messages, 0), "Label"), text_of(chat, "firstName")));
    assert_true(
        cx_str_equal(text_of(cx_json_at(messages, 1), "Label"), text_of(chat, "fromAddress")));
}

/* One that still goes on has been written so far, and is not history. */
static void test_active_chat(void **state)
{
    (void)state;
    CX_AUTO(answer) answer active;
    size_t most = 0;
    get(ACD "/contacts/active?mediaTypeId=3&top=1000", 0, 200, &active);
    const cx_json_value *one = NULL;
    for (size_t i = 0; (one = cx_json_at(list_of(&active, "activeContacts"), i)) != NULL; i++) {
        if (!text_is(one, "stateName", "Active")) {
            continue;
        }
        CX_AUTO(answer) answer now;
        CX_AUTO(answer) answer past;
        get(ACD "/contacts/%lld/chat-transcript", number_of(one, "contactId"), 200, &now);
        get(ACD "/contacts/%lld/historical-chat-transcript", number_of(one, "contactId"), 404,
            &past);
        const size_t count = cx_json_size(list_of(&now, "messages"));
        most = count > most ? count : most;
        assert_in_range(count, 1, 8);
    }
    assert_in_range(most, 1, 8);
}

static void test_mail(void **state)
{
    (void)state;
    const cx_json_value *mail = contact_that(completed, is_mail);
    CX_AUTO(answer) answer got;
    get(ACD "/contacts/%lld/email-transcript?includeAttachments=true", id_of(is_mail), 200, &got);
    const cx_json_value *emails = list_of(&got, "emails");
    assert_int_equal(cx_json_size(emails), 2);
    const cx_json_value *question = cx_json_at(emails, 0);
    const cx_json_value *reply = cx_json_at(emails, 1);
    assert_true(cx_str_equal(text_of(question, "fromAddress"), text_of(mail, "fromAddress")));
    assert_true(cx_str_equal(text_of(reply, "toAddress"), text_of(mail, "fromAddress")));
    assert_true(cx_str_equal(text_of(question, "sentDate"), text_of(mail, "contactStartDate")));
    assert_true(cx_str_compare(text_of(question, "sentDate"), text_of(reply, "sentDate")) < 0);
    assert_true(cx_str_starts_with(text_of(reply, "subject"), CX_LIT("Re: ")));
}

static void test_texts(void **state)
{
    (void)state;
    const cx_json_value *sms = contact_that(completed, is_text);
    CX_AUTO(answer) answer own;
    CX_AUTO(answer) answer all;
    CX_AUTO(answer) answer part;
    CX_AUTO(answer) answer past;
    get(ACD "/contacts/%lld/sms-transcripts?transportCode=sms&" DAY, id_of(is_text), 200, &own);
    const size_t count = cx_json_size(list_of(&own, "smsTranscripts"));
    assert_int_equal(count, 8);
    get(ACD "/contacts/%lld/sms-transcripts?transportCode=sms&skip=6&" DAY, id_of(is_text), 200,
        &part);
    assert_int_equal(cx_json_size(list_of(&part, "smsTranscripts")), 2);
    get(ACD "/contacts/%lld/sms-historical-transcript?businessUnitId=7", id_of(is_text), 200,
        &past);
    get(ACD "/contacts/sms-transcripts?transportCode=sms&top=10000&" DAY "&agentId=%lld",
        number_of(sms, "agentId"), 200, &all);
    size_t found = 0;
    const cx_json_value *one = NULL;
    for (size_t i = 0; (one = cx_json_at(list_of(&all, "smsTranscripts"), i)) != NULL; i++) {
        found += number_of(one, "contactId") == id_of(is_text) ? 1 : 0;
    }
    assert_int_equal(found, count);
}

static void test_wrong_media(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        is_wanted *wanted;
        long status;
    } rows[] = {
        {ACD "/contacts/%lld/chat-transcript", is_call, 404},
        {ACD "/contacts/%lld/historical-chat-transcript", is_text, 404},
        {ACD "/contacts/%lld/email-transcript", is_chat, 404},
        {ACD "/contacts/%lld/sms-historical-transcript?businessUnitId=7", is_chat, 404},
        {ACD "/contacts/%lld/sms-historical-transcript", is_text, 400},
        {ACD "/contacts/%lld/sms-transcripts?" DAY, is_text, 400},
        {ACD "/contacts/%lld/sms-transcripts?transportCode=sms", is_text, 400},
        {ACD "/contacts/sms-transcripts?transportCode=sms&" DAY, is_text, 400},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        get(rows[i].path, id_of(rows[i].wanted), rows[i].status, &got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_pages_backwards),
        cmocka_unit_test(test_analytics_refuses),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_chat),
        cmocka_unit_test(test_active_chat),
        cmocka_unit_test(test_mail),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_wrong_media),
    };
    return cmocka_run_group_tests(tests, completed_begin, completed_end);
}
