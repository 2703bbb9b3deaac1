/* The messages of the digital cases, against the contacts they were written in. */
#include "base/alloc.h"
#include "operations/operations.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define DFO     "/dfo/3.0"
#define CASE    DFO "/contacts/682956606682323"
#define MESSAGE DFO "/messages/682956606682323-1"
#define CHANNEL DFO "/channels/chat_8f2b6c41-web"
#define EVENING "2026-11-02T18:00:00Z"

enum {
    MAX_TEXT = 1024 * 1024,
    PAGE = 50
};

static int before_each(void **state)
{
    (void)state;
    start_over(sandbox);
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    control(sandbox, "POST", "/_sandbox/clock", "{\"world_time\":\"" EVENING "\",\"speed\":0}",
            200);
    return 0;
}

/* ---------------------------------------------------------------- calls */

/* A call whose path may have one %s. */
static void send_to(const char *method, const char *path, const char *word, const char *body,
                    long status, answer *got)
{
    CX_AUTO(cx_buf) cx_buf whole;
    cx_buf_init(&whole, MAX_TEXT);
    const char *mark = strstr(path, "%s");
    if (mark == NULL) {
        cx_buf_puts(&whole, path);
    } else {
        cx_buf_append(&whole, (cx_str){path, (size_t)(mark - path)});
        cx_buf_puts(&whole, word);
        cx_buf_puts(&whole, mark + 2);
    }
    ask_for(sandbox,
            &(call){.method = method,
                    .path = whole.ptr,
                    .bearer = token,
                    .headers = {"Accept: application/json", "Content-Type: application/json"},
                    .body = body},
            status, got);
}

static cx_json *exchange(const char *method, const char *path, const char *word, const char *body,
                         long status)
{
    CX_AUTO(answer) answer got;
    cx_json *document = NULL;
    send_to(method, path, word, body, status, &got);
    CX_MOVE(&document, got.json);
    return document;
}

static cx_json *get(const char *path, const char *word)
{
    return exchange("GET", path, word, NULL, 200);
}

static void change(const char *method, const char *path, const char *body, long status)
{
    cx_json_free(exchange(method, path, NULL, body, status));
}

/* A customer's message; the id of its case, freed with cx_free. */
static char *inbound(const char *thread, const char *text)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_TEXT);
    cx_buf_printf(
        &body,
        "{\"thread\":{\"idOnExternalPlatform\":\"%s\"},\"authorCustomerIdentity\":"
        "{\"idOnExternalPlatform\":\"zoe-1\",\"firstName\":\"Zoe\",\"lastName\":\"Test\"},"
        "\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"%s\"}}}",
        thread, text);
    CX_AUTO(cx_json) cx_json *made = exchange("POST", CHANNEL "/inbound", NULL, body.ptr, 201);
    return cx_strdup(text_of(cx_json_get(cx_json_root(made), "contact"), "id"));
}

static cx_json *outbound(const char *thread, const char *text, long status)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_TEXT);
    cx_buf_printf(&body,
                  "{\"thread\":{\"idOnExternalPlatform\":\"%s\"},"
                  "\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"%s\"}}}",
                  thread, text);
    return exchange("POST", CHANNEL "/outbound", NULL, body.ptr, status);
}

static const cx_json_value *message_at(const cx_json *page, size_t index)
{
    return cx_json_at(cx_json_get(cx_json_root(page), "data"), index);
}

static cx_str said_in(const cx_json_value *message)
{
    return text_of(cx_json_get(cx_json_get(message, "messageContent"), "payload"), "text");
}

static int64_t hits_of(const cx_json *page)
{
    return number_of(cx_json_root(page), "hits");
}

static char *word_of(int64_t number)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_TEXT);
    cx_buf_printf(&text, "%lld", (long long)number);
    return cx_strdup(cx_buf_view(&text));
}

/* The transcript of a case as it is mailed; freed with cx_json_free. */
static cx_json *mailed(const char *number)
{
    control(sandbox, "DELETE", "/_sandbox/mailbox", NULL, 204);
    cx_json_free(exchange("POST", DFO "/contacts/%s/transcript", number,
                          "{\"recipients\":[{\"idOnExternalPlatform\":\"a@b.example\"}]}", 202));
    return control_json(sandbox, "/_sandbox/mailbox");
}

static cx_str text_of_mail(const cx_json *mails)
{
    return text_of(cx_json_at(cx_json_root(mails), 0), "text");
}

static bool has(cx_str text, cx_str part)
{
    for (size_t i = 0; i + part.len <= text.len; i++) {
        if (cx_str_equal(cx_str_slice(text, i, i + part.len), part)) {
            return true;
        }
    }
    return false;
}

/* ---------------------------------------------------------------- the history */

/* Case, messages, text transcript and mailed transcript of one contact say the same. */
static void test_all_calls_agree(void **state)
{
    (void)state;
    const cx_json_value *contact = contact_that(completed, is_text);
    CX_AUTO(text) char *number = word_of(number_of(contact, "contactId"));
    CX_AUTO(cx_json) cx_json *page = get(DFO "/contacts/%s/messages", number);
    CX_AUTO(cx_json) cx_json *item = get(DFO "/contacts/%s", number);
    CX_AUTO(cx_json) cx_json *mails = mailed(number);
    CX_AUTO(cx_json)
    cx_json *texts = get("/incontactapi/services/v34.0/contacts/%s/sms-transcripts?transportCode=1&"
                         "startDate=2026-11-02T00:00:00Z&endDate=2026-11-02T18:00:00Z",
                         number);
    const cx_json_value *list = cx_json_get(cx_json_root(texts), "smsTranscripts");
    const size_t count = cx_json_size(list);
    int64_t sums[2] = {0, 0};
    assert_true(count > 3);
    assert_int_equal(hits_of(page), count);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(page), "data")), count);
    for (size_t i = 0; i < count; i++) {
        const cx_json_value *message = message_at(page, i);
        const bool sent = text_is(message, "direction", "outbound");
        const cx_json_value *author =
            cx_json_get(message, sent ? "authorUser" : "authorEndUserIdentity");
        const cx_str start = text_of(cx_json_at(list, i), "messageStart");
        sums[sent ? 1 : 0]++;
        assert_true(cx_str_equal(said_in(message), text_of(cx_json_at(list, i), "messageBody")));
        assert_true(has(text_of_mail(mails), said_in(message)));
        assert_memory_equal(start.ptr, text_of(message, "createdAt").ptr, 19);
        assert_true(text_is(message, "contactNumber", number));
        assert_true(cx_str_starts_with(text_of(message, "id"), cx_str_of(number)));
        assert_true(
            cx_str_equal(text_of(message, "threadId"), text_of(cx_json_root(item), "threadId")));
        assert_true(cx_str_equal(text_of(author, sent ? "firstName" : "idOnExternalPlatform"),
                                 text_of(contact, sent ? "firstName" : "fromAddress")));
    }
    const cx_json_value *statistics =
        cx_json_get(cx_json_get(cx_json_root(item), "endUser"), "messageStatistics");
    assert_int_equal(number_of(statistics, "inbound"), sums[0]);
    assert_int_equal(number_of(statistics, "outbound"), sums[1]);
    assert_true(
        cx_str_equal(text_of(cx_json_get(cx_json_root(item), "inboxAssigneeUser"), "firstName"),
                     text_of(contact, "firstName")));
}

/* At the moment of a message it is there and the next one is not. */
static void test_as_far_as_it_has_come(void **state)
{
    (void)state;
    CX_AUTO(text) char *number = word_of(number_of(contact_that(completed, is_text), "contactId"));
    CX_AUTO(cx_json) cx_json *whole = get(DFO "/contacts/%s/messages", number);
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_TEXT);
    const cx_str at = text_of(message_at(whole, 2), "createdAt");
    assert_true(!cx_str_equal(at, text_of(message_at(whole, 3), "createdAt")));
    cx_buf_printf(&body, "{\"world_time\":\"%.19sZ\"}", at.ptr);
    control(sandbox, "POST", "/_sandbox/clock", body.ptr, 200);
    CX_AUTO(cx_json) cx_json *page = get(DFO "/contacts/%s/messages", number);
    CX_AUTO(cx_json) cx_json *item = get(DFO "/contacts/%s", number);
    assert_int_equal(hits_of(page), 3);
    assert_view_equal(text_of(cx_json_root(item), "status"), "open");
    for (size_t i = 0; i < 3; i++) {
        assert_true(cx_str_equal(said_in(message_at(page, i)), said_in(message_at(whole, i))));
        assert_true(
            cx_str_equal(text_of(message_at(page, i), "id"), text_of(message_at(whole, i), "id")));
    }
}

/* Goes through the pages of a list; how many records it had, and what its cases say they have. */
static size_t count_all(const char *first, int64_t *messages)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, MAX_TEXT);
    cx_buf_puts(&path, first);
    size_t count = 0;
    int64_t hits = 0;
    for (size_t pages = 0; path.len > 0 && pages < 5000; pages++) {
        CX_AUTO(cx_json) cx_json *page = get(path.ptr, NULL);
        const cx_json_value *one = NULL;
        for (size_t i = 0; (one = message_at(page, i)) != NULL; i++, count++) {
            const cx_json_value *sums =
                cx_json_get(cx_json_get(one, "endUser"), "messageStatistics");
            if (messages != NULL) {
                *messages += number_of(sums, "inbound") + number_of(sums, "outbound");
            }
        }
        hits = hits_of(page);
        const cx_str next = text_of(cx_json_root(page), "scrollToken");
        cx_buf_reset(&path);
        if (next.len > 0) {
            cx_buf_printf(&path, "%s&scrollToken=%.*s", first, CX_STR_ARG(next));
        }
    }
    assert_int_equal(count, hits);
    return count;
}

static void test_the_cases_of_a_channel_have_all_its_messages(void **state)
{
    (void)state;
    int64_t told = 0;
    assert_true(count_all(DFO "/contacts?channel[]=sms_61255501234", &told) > 2);
    assert_true(told > PAGE);
    assert_int_equal(count_all(DFO "/messages?channel[]=sms_61255501234", NULL), told);
}

static void test_the_same_seed_writes_the_same(void **state)
{
    (void)state;
    const int64_t number = number_of(contact_that(completed, is_text), "contactId");
    sandbox_process *other = completed_start();
    CX_AUTO(text) char *bearer = access_token(other);
    CX_AUTO(answer) answer one;
    CX_AUTO(answer) answer two;
    get_of(sandbox, token, DFO "/contacts/%lld/messages", number, 200, &one);
    get_of(other, bearer, DFO "/contacts/%lld/messages", number, 200, &two);
    assert_true(one.body.len > 1000);
    assert_string_equal(one.body.ptr, two.body.ptr);
    assert_int_equal(sandbox_stop(other), 0);
}

/* ---------------------------------------------------------------- shape and errors */

/* Every member is one of the documented shape. */
static void check_shape(const cx_shape *shape, const cx_json_value *value, const char *where)
{
    if (shape->kind == CXONE_SHAPE_ARRAY) {
        for (size_t i = 0; i < cx_json_size(value); i++) {
            check_shape(cx_shape_item(shape), cx_json_at(value, i), where);
        }
    }
    if (shape->kind != CXONE_SHAPE_OBJECT) {
        return;
    }
    check(cx_json_type(value) == CXONE_TYPE_OBJECT || cx_json_type(value) == CXONE_TYPE_NULL,
          "%s is no object", where);
    for (const char *key = NULL; (key = cx_json_next_key(value, key)) != NULL;) {
        const cx_member *member = cx_shape_member(shape, cx_str_of(key));
        check(member != NULL || strcmp(key, "scrollToken") == 0, "%s.%s is not documented", where,
              key);
        if (member != NULL) {
            check_shape(cx_operation_shape(member->shape), cx_json_get(value, key), key);
        }
    }
    for (size_t i = 0; cx_json_type(value) == CXONE_TYPE_OBJECT && i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        check(!member->required || cx_json_get(value, cx_operation_text(member->name)) != NULL,
              "%s has no %s", where, cx_operation_text(member->name));
    }
}

static void test_only_what_is_documented(void **state)
{
    (void)state;
    const char *const body =
        "{\"thread\":{\"idOnExternalPlatform\":\"t-9\",\"odd\":1},\"odd\":2,\"title\":\"Hi\","
        "\"idOnExternalPlatform\":\"x-1\",\"direction\":\"inbound\","
        "\"createdAtWithMilliseconds\":\"2026-11-02T17:00:00.250Z\","
        "\"replyToMessage\":{\"idOnExternalPlatform\":\"x-0\",\"odd\":3},"
        "\"recipients\":[{\"idOnExternalPlatform\":\"r\",\"odd\":4}],"
        "\"attachments\":[{\"friendlyName\":\"f\",\"url\":\"u\",\"odd\":5}],"
        "\"authorEndUserIdentity\":{\"idOnExternalPlatform\":\"zoe-1\",\"odd\":6},"
        "\"authorCustomerIdentity\":{\"idOnExternalPlatform\":\"zoe-1\",\"odd\":6},"
        "\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"hello\"},\"odd\":7}}";
    static const struct {
        const char *method;
        const char *path;
        long status;
    } rows[] = {
        {"POST", CHANNEL "/messages", 201},
        {"POST", CHANNEL "/inbound", 201},
        {"POST", CHANNEL "/outbound", 201},
        {"PUT", MESSAGE "/tags/7", 200},
        {"GET", CASE "/messages", 200},
        {"GET", DFO "/messages", 200},
        {"GET", MESSAGE, 200},
        {"GET", DFO "/threads?withContext=1", 200},
        {"GET", CASE, 200},
        {"GET", DFO "/messages/682956606682323-2", 200},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_captures captures;
        const cx_str path = cx_str_of(rows[i].path);
        const cx_operation *operation = cx_operation_match(
            cx_str_of(rows[i].method), cx_str_slice(path, 0, cx_str_find(path, '?')), &captures);
        assert_non_null(operation);
        const bool posts = strcmp(rows[i].method, "POST") == 0;
        CX_AUTO(cx_json)
        cx_json *got =
            exchange(rows[i].method, rows[i].path, NULL, posts ? body : NULL, rows[i].status);
        check_shape(cx_operation_shape(operation->reply), cx_json_root(got), rows[i].path);
    }
}

static void assert_error(const cx_json *got, const char *field)
{
    const cx_json_value *error = cx_json_at(cx_json_get(cx_json_root(got), "errors"), 0);
    check(text_is(error, "field", field), "%.*s, not %s", CX_STR_ARG(text_of(error, "field")),
          field);
    assert_true(text_of(error, "errorCode").len > 0);
    assert_true(text_of(cx_json_root(got), "uid").len > 0);
}

/* Another tenant's case is as unknown as none, and so are its messages. */
static void test_what_is_not_there(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        const char *field;
    } rows[] = {
        {DFO "/contacts/1/messages", "contactNumber"},
        {DFO "/contacts/701100206600145/messages", "contactNumber"},
        {DFO "/messages/701100206600145-1", "messageId"},
        {DFO "/messages/682956606682323-99", "messageId"},
        {DFO "/messages/682956606682323-01", "messageId"},
        {DFO "/messages/682956606682323", "messageId"},
        {DFO "/messages/x-1", "messageId"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_json) cx_json *got = exchange("GET", rows[i].path, NULL, NULL, 404);
        assert_error(got, rows[i].field);
    }
    CX_AUTO(cx_json) cx_json *others = get(DFO "/messages?contactNumber=701100206600145", NULL);
    assert_int_equal(hits_of(others), 0);
    CX_AUTO(cx_json)
    cx_json *status = exchange("PUT", CHANNEL "/messages/no-such/status", NULL,
                               "{\"status\":\"seen\",\"updatedAt\":\"" EVENING "\"}", 404);
    assert_error(status, "messageIdOnExternalPlatform");
    CX_AUTO(cx_json)
    cx_json *token_error = exchange("GET", CASE "/messages?scrollToken=yonder", NULL, NULL, 400);
    assert_non_null(token_error);
}

static void test_bad_bodies(void **state)
{
    (void)state;
#define CONTENT "\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"x\"}}"
#define AUTHOR  "\"authorCustomerIdentity\":{\"idOnExternalPlatform\":\"z\"}"
    static const struct {
        const char *method;
        const char *path;
        const char *body;
        const char *field;
    } rows[] = {
        {"POST", CHANNEL "/inbound", "{" AUTHOR "}", "messageContent"},
        {"POST", CHANNEL "/inbound", "{" CONTENT "}", "authorCustomerIdentity"},
        {"POST", CHANNEL "/inbound",
         "{" AUTHOR ",\"messageContent\":{\"type\":\"SONG\",\"payload\":{}}}",
         "messageContent.type"},
        {"POST", CHANNEL "/inbound", "{" AUTHOR ",\"messageContent\":{\"type\":\"TEXT\"}}",
         "messageContent.payload"},
        {"POST", CHANNEL "/inbound", "{" AUTHOR "," CONTENT ",\"recipients\":[{}]}", "recipients"},
        {"POST", CHANNEL "/inbound", "{" AUTHOR "," CONTENT ",\"attachments\":7}", "attachments"},
        {"POST", CHANNEL "/outbound", "{" CONTENT "}", "thread"},
        {"POST", CHANNEL "/outbound", "{\"thread\":\"t\",\"contact\":{\"status\":\"closed\"}}",
         "contact.status"},
        {"POST", CHANNEL "/messages", "{" CONTENT "}", "idOnExternalPlatform"},
        {"POST", CHANNEL "/messages", "{\"idOnExternalPlatform\":\"a\",\"direction\":\"up\"}",
         "direction"},
        {"PUT", MESSAGE "/read", "{\"isRead\":\"yes\"}", "isRead"},
        {"PUT", MESSAGE "/sentiment", "{\"sentiment\":\"sad\"}", "sentiment"},
        {"POST", MESSAGE "/content-removal", "{\"reason\":\"why not\"}", "reason"},
        {"POST", MESSAGE "/react/hate", NULL, "reactionType"},
        {"PUT", MESSAGE "/tags/blue", NULL, "tagId"},
        {"PUT", CHANNEL "/messages/682956606682323-2/status", "{\"status\":\"lost\"}", "status"},
        {"PUT", CHANNEL "/messages/682956606682323-2/status", "{\"status\":\"seen\"}", "updatedAt"},
    };
#undef CONTENT
#undef AUTHOR
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_json)
        cx_json *got = exchange(rows[i].method, rows[i].path, NULL, rows[i].body, 400);
        assert_error(got, rows[i].field);
    }
    CX_AUTO(cx_json) cx_json *page = get(CASE "/messages", NULL);
    assert_int_equal(hits_of(page), 3);
}

/* ---------------------------------------------------------------- what calls write */

static void test_messages_begin_and_continue_a_case(void **state)
{
    (void)state;
    CX_AUTO(text) char *number = inbound("t-1", "Where is my parcel?");
    CX_AUTO(cx_json) cx_json *listed = get(DFO "/contacts?query=caseId%3D%s", number);
    assert_int_equal(hits_of(listed), 1);
    assert_view_equal(text_of(message_at(listed, 0), "status"), "new");
    assert_int_equal(cx_json_type(cx_json_get(message_at(listed, 0), "inboxAssigneeUser")),
                     CXONE_TYPE_NULL);
    CX_AUTO(text) char *again = inbound("t-1", "Hello?");
    assert_string_equal(again, number);
    CX_AUTO(cx_json) cx_json *sent = outbound("t-1", "It is on its way.", 201);
    const cx_json_value *item = cx_json_get(cx_json_root(sent), "consumerContact");
    const cx_json_value *sums = cx_json_get(cx_json_get(item, "endUser"), "messageStatistics");
    assert_true(text_is(item, "id", number));
    assert_view_equal(text_of(item, "status"), "open");
    assert_int_equal(number_of(cx_json_get(item, "inboxAssigneeUser"), "id"), 20417);
    assert_int_equal(number_of(sums, "inbound"), 2);
    assert_int_equal(number_of(sums, "outbound"), 1);
    CX_AUTO(cx_json) cx_json *page = get(DFO "/contacts/%s/messages", number);
    assert_int_equal(hits_of(page), 3);
    assert_view_equal(said_in(message_at(page, 0)), "Where is my parcel?");
    assert_view_equal(
        text_of(cx_json_get(message_at(page, 0), "authorEndUserIdentity"), "firstName"), "Zoe");
    assert_true(text_of(cx_json_get(message_at(page, 1), "userStatistics"), "readAt").len > 0);
    assert_view_equal(text_of(cx_json_get(message_at(page, 2), "authorUser"), "firstName"),
                      "Robin");
    CX_AUTO(cx_json) cx_json *mails = mailed(number);
    assert_true(has(text_of_mail(mails), CX_LIT("Zoe: Where is my parcel?\nZoe: Hello?\n"
                                                "Robin: It is on its way.\n")));
    cx_json_free(
        exchange("PUT", DFO "/contacts/%s/status", number, "{\"status\":\"closed\"}", 204));
    CX_AUTO(text) char *next = inbound("t-1", "Thank you.");
    assert_string_not_equal(next, number);
}

/* Waiting for the customer ends when they write; a case of the history goes on, too. */
static void test_old_cases_go_on(void **state)
{
    (void)state;
    change("PUT", CASE "/status", "{\"status\":\"pending\"}", 204);
    CX_AUTO(text) char *number = inbound("682956606682323", "It has come.");
    assert_string_equal(number, "682956606682323");
    CX_AUTO(cx_json) cx_json *item = get(CASE, NULL);
    assert_view_equal(text_of(cx_json_root(item), "status"), "open");
    CX_AUTO(cx_json) cx_json *page = get(CASE "/messages", NULL);
    assert_int_equal(hits_of(page), 4);
    assert_view_equal(said_in(message_at(page, 3)), "It has come.");
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    CX_AUTO(cx_json) cx_json *before = get(CASE "/messages", NULL);
    assert_int_equal(hits_of(before), 3);
}

/* A channel tells of its own messages, once each, in their own time. */
static void test_messages_of_a_channel(void **state)
{
    (void)state;
    const char *const body =
        "{\"thread\":{\"idOnExternalPlatform\":\"t-2\"},\"idOnExternalPlatform\":\"ext 1\","
        "\"direction\":\"inbound\",\"createdAtWithMilliseconds\":\"2026-11-02T09:00:00.250Z\","
        "\"authorEndUserIdentity\":{\"idOnExternalPlatform\":\"zoe-1\"},"
        "\"messageContent\":{\"type\":\"LIST_PICKER\",\"payload\":{\"title\":{\"content\":\"Q\"},"
        "\"text\":{\"content\":\"Choose one\"},\"actions\":[]}}}";
    CX_AUTO(cx_json) cx_json *one = exchange("POST", CHANNEL "/messages", NULL, body, 201);
    CX_AUTO(cx_json) cx_json *two = exchange("POST", CHANNEL "/messages", NULL, body, 201);
    const cx_json_value *message = cx_json_get(cx_json_root(one), "message");
    assert_true(cx_str_equal(text_of(message, "id"),
                             text_of(cx_json_get(cx_json_root(two), "message"), "id")));
    assert_view_equal(text_of(message, "createdAtWithMilliseconds"),
                      "2026-11-02T09:00:00.250+00:00");
    CX_AUTO(cx_json)
    cx_json *found = get(DFO "/messages?idOnExternalPlatform[]=ext+1&contentContains=choose", NULL);
    assert_int_equal(hits_of(found), 1);
    assert_view_equal(text_of(cx_json_get(message_at(found, 0), "messageContent"), "fallbackText"),
                      "Choose one");
}

static void test_search(void **state)
{
    (void)state;
    CX_AUTO(text) char *number = inbound("t-3", "A purple elephant");
    cx_json_free(outbound("t-3", "No purple elephants here", 201));
    static const struct {
        const char *query;
        int64_t hits;
    } rows[] = {
        {"contentContains=PURPLE%20elephant", 2},
        {"contentContains=purple&direction=inbound", 1},
        {"contentContains=purple&direction=outbound", 1},
        {"contentContains=purple&contentNotContains=here", 1},
        {"contentContains=purple&authorIdOnExternalPlatform[]=zoe-1", 1},
        {"contentContains=purple&authorIdOnExternalPlatform[]=robin.sandbox@example.com", 1},
        {"contentContains=purple&channel[]=email_support", 0},
        {"contentContains=purple&channel[]=email_support&channel[]=chat_8f2b6c41-web", 2},
        {"contactNumber=682956606682323", 3},
        {"query=caseId%3D682956606682323", 3},
        {"query=whatever", 0},
        {"tag[]=7", 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_json) cx_json *page = get(DFO "/messages?%s", rows[i].query);
        check(hits_of(page) == rows[i].hits, "%s: %lld", rows[i].query, (long long)hits_of(page));
    }
}

/* No message, one, a full page, and one more. */
static void test_pages(void **state)
{
    (void)state;
    CX_AUTO(text) char *number = NULL;
    for (int i = 0; i <= PAGE; i++) {
        CX_AUTO(text) char *same = inbound("t-4", "one more");
        CX_AUTO(cx_json) cx_json *page = get(DFO "/contacts/%s/messages", same);
        const size_t shown = cx_json_size(cx_json_get(cx_json_root(page), "data"));
        const bool more = cx_json_get(cx_json_root(page), "scrollToken") != NULL;
        assert_int_equal(hits_of(page), i + 1);
        assert_int_equal(shown, i < PAGE ? i + 1 : PAGE);
        assert_int_equal(more, i == PAGE);
        cx_free(number);
        number = cx_strdup(cx_str_of(same));
    }
    CX_AUTO(cx_json) cx_json *first = get(DFO "/contacts/%s/messages", number);
    CX_AUTO(cx_json) cx_json *last = get(DFO "/contacts/%s/messages?scrollToken=from-50", number);
    CX_AUTO(cx_json) cx_json *past = get(DFO "/contacts/%s/messages?scrollToken=from-99", number);
    assert_view_equal(text_of(cx_json_root(first), "scrollToken"), "from-50");
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(last), "data")), 1);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(past), "data")), 0);
    assert_null(cx_json_get(cx_json_root(past), "scrollToken"));
    for (size_t i = 0; i < PAGE; i++) {
        assert_false(
            cx_str_equal(text_of(message_at(first, i), "id"), text_of(message_at(last, 0), "id")));
    }
}

/* Digital, and given up before anybody answered. */
static bool is_given_up(const cx_json_value *contact)
{
    const int64_t media = number_of(contact, "mediaTypeId");
    return media >= 7 && media <= 9 && number_of(contact, "agentId") == 0 &&
           number_of(contact, "contactId") == number_of(contact, "masterContactId");
}

static void test_nobody_answered(void **state)
{
    (void)state;
    CX_AUTO(text)
    char *number = word_of(number_of(contact_that(completed, is_given_up), "contactId"));
    CX_AUTO(cx_json) cx_json *page = get(DFO "/contacts/%s/messages", number);
    CX_AUTO(cx_json) cx_json *item = get(DFO "/contacts/%s", number);
    assert_int_equal(hits_of(page), 0);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(page), "data")), 0);
    assert_int_equal(cx_json_type(cx_json_get(cx_json_root(item), "inboxAssigneeUser")),
                     CXONE_TYPE_NULL);
}

/* ---------------------------------------------------------------- what calls say of messages */

static void test_marks(void **state)
{
    (void)state;
    change("PUT", MESSAGE "/read", "{\"isRead\":false}", 200);
    change("PUT", MESSAGE "/tags/7", NULL, 200);
    change("PUT", MESSAGE "/tags/7", NULL, 200);
    change("POST", MESSAGE "/react/like", NULL, 204);
    change("PUT", CHANNEL "/messages/682956606682323-2/status",
           "{\"status\":\"seen\",\"updatedAt\":\"2026-11-02T17:59:00Z\"}", 200);
    CX_AUTO(cx_json)
    cx_json *felt =
        exchange("PUT", MESSAGE "/sentiment", NULL, "{\"sentiment\":\"negative\"}", 200);
    const cx_json_value *message = cx_json_root(felt);
    assert_view_equal(text_of(message, "sentiment"), "negative");
    assert_int_equal(cx_json_type(cx_json_get(cx_json_get(message, "userStatistics"), "readAt")),
                     CXONE_TYPE_NULL);
    assert_int_equal(number_of(cx_json_get(message, "reactionStatistics"), "likes"), 1);
    assert_int_equal(cx_json_size(cx_json_get(message, "tags")), 1);
    assert_int_equal(number_of(cx_json_at(cx_json_get(message, "tags"), 0), "id"), 7);
    CX_AUTO(cx_json) cx_json *second = get(DFO "/messages/682956606682323-2", NULL);
    assert_view_equal(text_of(cx_json_get(cx_json_root(second), "customerStatistics"), "seenAt"),
                      "2026-11-02T17:59:00+00:00");
    CX_AUTO(cx_json) cx_json *item = get(CASE, NULL);
    const cx_json_value *feelings =
        cx_json_get(cx_json_get(cx_json_root(item), "endUser"), "sentimentStatistics");
    assert_int_equal(number_of(feelings, "negative"), 1);
    assert_int_equal(number_of(feelings, "neutral"), 1);
    CX_AUTO(cx_json) cx_json *tagged = get(DFO "/messages?tag[]=7", NULL);
    assert_int_equal(hits_of(tagged), 1);
    CX_AUTO(cx_json)
    cx_json *others = get(DFO "/messages?excludeTag[]=7&contactNumber=%s", "682956606682323");
    assert_int_equal(hits_of(others), 2);
    change("DELETE", MESSAGE "/tags/7", NULL, 200);
    change("DELETE", MESSAGE "/react/like", NULL, 204);
    CX_AUTO(cx_json) cx_json *after = get(MESSAGE, NULL);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(after), "tags")), 0);
    assert_int_equal(number_of(cx_json_get(cx_json_root(after), "reactionStatistics"), "likes"), 0);
}

static void test_removals(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *before = mailed("682956606682323");
    assert_true(has(text_of_mail(before), CX_LIT("Mia: Hello, I am writing about")));
    change("POST", MESSAGE "/content-removal", "{\"reason\":\"GDPR\"}", 201);
    change("POST", MESSAGE "/content-removal", "{\"reason\":\"GDPR\"}", 409);
    change("POST", MESSAGE "/author-name-removal", "{\"reason\":\"TTL\"}", 201);
    change("POST", MESSAGE "/delete", NULL, 204);
    change("POST", MESSAGE "/delete", NULL, 409);
    CX_AUTO(cx_json) cx_json *got = get(MESSAGE, NULL);
    const cx_json_value *message = cx_json_root(got);
    bool deleted = false;
    assert_int_equal(said_in(message).len, 0);
    assert_view_equal(text_of(cx_json_get(message, "contentRemoved"), "reason"), "GDPR");
    assert_view_equal(text_of(cx_json_get(message, "authorNameRemoved"), "reason"), "TTL");
    assert_null(cx_json_get(cx_json_get(message, "authorEndUserIdentity"), "firstName"));
    assert_true(cx_json_boolean(cx_json_get(message, "isDeletedOnExternalPlatform"), &deleted));
    assert_true(deleted);
    CX_AUTO(cx_json) cx_json *after = mailed("682956606682323");
    assert_false(has(text_of_mail(after), CX_LIT("Hello, I am writing about")));
    assert_true(has(text_of_mail(after), CX_LIT("Mia: Thank you.")));
}

/* A channel that a message came over is listed from then on, with those of the other cases; another
 * tenant's is not. */
static void test_channels(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        size_t before;
        size_t after;
    } rows[] = {
        {"sms_61255501234", 1, 1},
        {"email_sales", 1, 1},
        {"web_new", 0, 1},
        {"chat_0d9a7715-web", 0, 0},
    };
    CX_AUTO(cx_json) cx_json *before = get(DFO "/channels?size=100", NULL);
    change("POST", DFO "/channels/web_new/inbound",
           "{\"authorCustomerIdentity\":{\"idOnExternalPlatform\":\"zoe-1\"},"
           "\"messageContent\":{\"type\":\"TEXT\",\"payload\":{\"text\":\"hello\"}}}",
           201);
    CX_AUTO(cx_json) cx_json *after = get(DFO "/channels?size=100", NULL);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        size_t found[2] = {0, 0};
        for (size_t j = 0; j < cx_json_size(cx_json_root(after)); j++) {
            found[0] += text_is(cx_json_at(cx_json_root(before), j), "id", rows[i].name) ? 1 : 0;
            found[1] += text_is(cx_json_at(cx_json_root(after), j), "id", rows[i].name) ? 1 : 0;
        }
        check(found[0] == rows[i].before && found[1] == rows[i].after, "%s: %zu, then %zu",
              rows[i].name, found[0], found[1]);
    }
}

static void test_threads(void **state)
{
    (void)state;
    CX_AUTO(text) char *number = inbound("t-5", "first");
    cx_json_free(
        exchange("PUT", DFO "/contacts/%s/status", number, "{\"status\":\"closed\"}", 204));
    CX_AUTO(text) char *next = inbound("t-5", "second");
    assert_string_not_equal(next, number);
    CX_AUTO(cx_json) cx_json *listed = get(DFO "/threads?query=t-5&withContext=1", NULL);
    const cx_json_value *context = cx_json_get(cx_json_root(listed), "_context");
    assert_int_equal(number_of(cx_json_root(listed), "totalRecords"), 1);
    assert_view_equal(text_of(message_at(listed, 0), "id"), "chat_8f2b6c41-web_t-5");
    assert_int_equal(cx_json_size(cx_json_get(context, "messages")), 1);
    assert_int_equal(cx_json_size(cx_json_get(context, "channels")), 1);
    change("PUT", CHANNEL "/threads/t-5", "{\"canAddMoreMessages\":false}", 204);
    CX_AUTO(cx_json) cx_json *refused = outbound("t-5", "too late", 409);
    assert_error(refused, "thread");
    change("PUT", CHANNEL "/threads/t-5", "{\"canAddMoreMessages\":true}", 204);
    cx_json_free(outbound("t-5", "in time", 201));
    CX_AUTO(cx_json)
    cx_json *unknown =
        exchange("PUT", CHANNEL "/threads/t-6", NULL, "{\"canAddMoreMessages\":true}", 404);
    assert_error(unknown, "threadIdOnExternalPlatform");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_all_calls_agree, before_each),
        cmocka_unit_test_setup(test_as_far_as_it_has_come, before_each),
        cmocka_unit_test_setup(test_the_cases_of_a_channel_have_all_its_messages, before_each),
        cmocka_unit_test_setup(test_the_same_seed_writes_the_same, before_each),
        cmocka_unit_test_setup(test_only_what_is_documented, before_each),
        cmocka_unit_test_setup(test_what_is_not_there, before_each),
        cmocka_unit_test_setup(test_bad_bodies, before_each),
        cmocka_unit_test_setup(test_messages_begin_and_continue_a_case, before_each),
        cmocka_unit_test_setup(test_old_cases_go_on, before_each),
        cmocka_unit_test_setup(test_messages_of_a_channel, before_each),
        cmocka_unit_test_setup(test_search, before_each),
        cmocka_unit_test_setup(test_pages, before_each),
        cmocka_unit_test_setup(test_nobody_answered, before_each),
        cmocka_unit_test_setup(test_marks, before_each),
        cmocka_unit_test_setup(test_removals, before_each),
        cmocka_unit_test_setup(test_channels, before_each),
        cmocka_unit_test_setup(test_threads, before_each),
    };
    return cmocka_run_group_tests(tests, completed_begin, completed_end);
}
