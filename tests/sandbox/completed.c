#include "sandbox/completed.h"

#include "base/alloc.h"

#include "base/banned.h"

enum {
    MAX_PATH = 1024
};

cx_json *completed;

static const char *const evening[] = {"--scenario", "calm-day", "--clock", "2026-11-02T18:00:00Z",
                                      "--speed",    "0",        NULL};

sandbox_process *completed_start(void)
{
    return sandbox_start(evening);
}

int completed_begin(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    (void)group_begin_with(evening);
    send_json("GET",
              "/incontactapi/services/v34.0/contacts/completed?startDate=2026-11-02T00:00:00Z&"
              "endDate=2026-11-02T18:00:00Z&top=10000",
              NULL, 200, &got);
    CX_MOVE(&completed, got.json);
    return 0;
}

int completed_end(void **state)
{
    cx_json_free(completed);
    completed = NULL;
    return group_end(state);
}

int64_t number_of(const cx_json_value *object, const char *key)
{
    int64_t number = INT64_MIN;
    check(cx_json_integer(cx_json_get(object, key), &number), "%s is no whole number", key);
    return number;
}

cx_str text_of(const cx_json_value *object, const char *key)
{
    return cx_json_text(cx_json_get(object, key));
}

bool text_is(const cx_json_value *object, const char *key, const char *text)
{
    return cx_str_equal(text_of(object, key), cx_str_of(text));
}

/* ---------------------------------------------------------------- contacts */

static bool is_answered(const cx_json_value *contact, int64_t media)
{
    return number_of(contact, "mediaTypeId") == media && number_of(contact, "agentId") != 0;
}

bool is_call(const cx_json_value *contact)
{
    return is_answered(contact, 4);
}

bool is_held_call(const cx_json_value *contact)
{
    return is_call(contact) && number_of(contact, "holdSeconds") > 0;
}

bool is_transferred_leg(const cx_json_value *contact)
{
    return is_call(contact) &&
           number_of(contact, "contactId") != number_of(contact, "masterContactId");
}

bool is_abandoned_call(const cx_json_value *contact)
{
    bool abandoned = false;
    return number_of(contact, "mediaTypeId") == 4 &&
           cx_json_boolean(cx_json_get(contact, "abandoned"), &abandoned) && abandoned;
}

bool is_chat(const cx_json_value *contact)
{
    return is_answered(contact, 3);
}

bool is_mail(const cx_json_value *contact)
{
    return is_answered(contact, 1);
}

bool is_text(const cx_json_value *contact)
{
    return is_answered(contact, 7);
}

const cx_json_value *contact_that(const cx_json *list, is_wanted *wanted)
{
    const cx_json_value *contacts = cx_json_get(cx_json_root(list), "completedContacts");
    const cx_json_value *one = NULL;
    for (size_t i = 0; (one = cx_json_at(contacts, i)) != NULL; i++) {
        if (wanted(one)) {
            return one;
        }
    }
    fail_msg("no such contact");
    return NULL;
}

/* ---------------------------------------------------------------- calls */

void get_of(const sandbox_process *at, const char *bearer, const char *path, long long number,
            long status, answer *got)
{
    const cx_str mark = CX_LIT("%lld");
    const cx_str pattern = cx_str_of(path);
    const size_t place = cx_str_find(pattern, '%');
    CX_AUTO(cx_buf) cx_buf whole;
    cx_buf_init(&whole, MAX_PATH);
    cx_buf_append(&whole, cx_str_slice(pattern, 0, place));
    if (place < pattern.len) {
        cx_buf_printf(&whole, "%lld", number);
        cx_buf_append(&whole, cx_str_slice(pattern, place + mark.len, pattern.len));
    }
    ask_for(at,
            &(call){.method = "GET",
                    .path = whole.ptr,
                    .bearer = bearer,
                    .headers = {"Accept: application/json"}},
            status, got);
}

void fetch(const sandbox_process *at, cx_str url, long status, answer *got)
{
    const cx_str origin = cx_str_of(sandbox_url(at));
    check(cx_str_starts_with(url, origin), "%.*s", (int)url.len, url.ptr);
    CX_AUTO(text) char *path = cx_strdup(cx_str_slice(url, origin.len, url.len));
    ask_for(at, &(call){.method = "GET", .path = path}, status, got);
}

void pass(const sandbox_process *at, long long milliseconds)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_PATH);
    cx_buf_printf(&body, "{\"advance_ms\":%lld}", milliseconds);
    control(at, "POST", "/_sandbox/clock", body.ptr, 200);
}
