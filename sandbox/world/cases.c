#include "sandbox/world/cases.h"

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"

#include "base/banned.h"

#define PACIFIC     "11eb2a52-7c18-4a30-9c5e-0242ac110003"
#define HARBOUR     "11ed0c77-41d6-8b90-8f0a-0242ac110005"
#define QUEUE_CARE  "3f0c61a2-58f4-4b7e-9d0e-6c1b6a5b9a01"
#define QUEUE_SALES "8a2de1c7-0b95-4f0d-8c37-b1d0c3f7e602"

static const char *const statuses[] = {"closed",  "escalated", "new",    "open",
                                       "pending", "resolved",  "trashed"};
static const char *const abandon_types[] = {"abandon", "expired", "shortAbandon"};

static const sbx_case_facts beginning[] = {
    {"682956606682323", PACIFIC, "chat_8f2b6c41-web", "inbound", "open", 95, "Mia", "Example",
     "mia.example@example.com", QUEUE_CARE, "an order that has not arrived", true},
    {"682956606682324", PACIFIC, "chat_8f2b6c41-web", "inbound", "new", 4, "Noah", "Example",
     "noah.example@example.com", QUEUE_CARE, "a password that does not work", false},
    {"682956606684101", PACIFIC, "email_support", "inbound", "pending", 1440, "Olivia", "Example",
     "olivia.example@example.com", QUEUE_CARE, "a refund", true},
    {"682956606684377", PACIFIC, "email_support", "outbound", "closed", 4320, "Liam", "Example",
     "liam.example@example.com", NULL, "a change of address", true},
    {"682956606690215", PACIFIC, "whatsapp_61255501234", "inbound", "escalated", 310, "Ava",
     "Example", "61255504321", QUEUE_CARE, "a damaged parcel", true},
    {"682956606690988", PACIFIC, "whatsapp_61255501234", "inbound", "resolved", 2000, "Jack",
     "Example", "61255507766", QUEUE_SALES, "a quotation", true},
    {"682956606701444", PACIFIC, "sms_61255501234", "inbound", "open", 38, "Isla", "Example",
     "61255508899", QUEUE_SALES, "opening hours", false},
    {"682956606702777", PACIFIC, "facebook_100200300400", "inbound", "trashed", 8000, "Leo",
     "Example", "100200300499", NULL, "an advertisement", false},
    {"682956606710006", PACIFIC, "apple_messages", "inbound", "open", 12, "Grace", "Example",
     "urn:mbid:sandbox-grace", QUEUE_SALES, "a new contract", true},
    {"682956606711530", PACIFIC, "email_sales", "inbound", "new", 1, "William", "Example",
     "william.example@example.com", QUEUE_SALES, "an invoice", false},
    {"701100206600145", HARBOUR, "chat_0d9a7715-web", "inbound", "open", 61, "Emma", "Sample",
     "emma.sample@example.com", NULL, "a booking", false},
    {"701100206600146", HARBOUR, "email_bookings", "inbound", "pending", 720, "Lucas", "Sample",
     "lucas.sample@example.com", NULL, "a cancelled sailing", false},
};

void sbx_cases_init(sbx_cases *cases, int64_t now_ms)
{
    *cases = (sbx_cases){.count = CX_COUNT(beginning), .capacity = CX_COUNT(beginning)};
    cases->items = sbx_new(cases->count, sizeof *cases->items);
    for (size_t i = 0; i < cases->count; i++) {
        const int64_t created = now_ms - (int64_t)beginning[i].age_minutes * 60000;
        cases->items[i] = (sbx_case){
            .facts = &beginning[i],
            .status = beginning[i].status,
            .created_ms = created,
            .status_ms = created,
        };
    }
}

const char *sbx_case_queue(size_t number)
{
    return number == 0 ? QUEUE_CARE : QUEUE_SALES;
}

void sbx_cases_forget(sbx_cases *cases)
{
    for (size_t i = CX_COUNT(beginning); i < cases->count; i++) {
        cx_free(cases->items[i].number);
        cx_free(cases->items[i].address);
        cx_free(cases->items[i].topic);
        cx_free(cases->items[i].made);
    }
    cases->count = cases->count < CX_COUNT(beginning) ? cases->count : CX_COUNT(beginning);
}

void sbx_cases_deinit(sbx_cases *cases)
{
    sbx_cases_forget(cases);
    cx_free(cases->items);
    *cases = (sbx_cases){0};
}

sbx_case *sbx_cases_find(const sbx_cases *cases, const sbx_tenant *tenant, cx_str number)
{
    for (size_t i = 0; i < cases->count; i++) {
        const sbx_case_facts *facts = cases->items[i].facts;
        if (cx_str_equal(cx_str_of(facts->number), number) &&
            cx_str_equal(cx_str_of(facts->tenant), cx_str_of(tenant->id))) {
            return &cases->items[i];
        }
    }
    return NULL;
}

/* The word of the list, which is static, or NULL. */
static const char *word_of(const char *const *words, size_t count, cx_str text)
{
    for (size_t i = 0; i < count; i++) {
        if (cx_str_equal(cx_str_of(words[i]), text)) {
            return words[i];
        }
    }
    return NULL;
}

static void list_words(const char *const *words, size_t count, cx_buf *out)
{
    for (size_t i = 0; i < count; i++) {
        cx_buf_puts(out, i > 0 ? ", " : "");
        cx_buf_puts(out, words[i]);
    }
}

bool sbx_case_set_status(sbx_case *item, cx_str status, int64_t now_ms)
{
    const char *word = word_of(statuses, CX_COUNT(statuses), status);
    if (word == NULL) {
        return false;
    }
    item->status = word;
    item->status_ms = now_ms;
    item->touched = true;
    return true;
}

bool sbx_case_abandon(sbx_case *item, cx_str type, int64_t now_ms)
{
    const char *word = word_of(abandon_types, CX_COUNT(abandon_types), type);
    if (word == NULL) {
        return false;
    }
    item->abandon_type = word;
    item->abandoned_ms = now_ms;
    item->touched = true;
    return true;
}

void sbx_case_list_statuses(cx_buf *out)
{
    list_words(statuses, CX_COUNT(statuses), out);
}

void sbx_case_list_abandon_types(cx_buf *out)
{
    list_words(abandon_types, CX_COUNT(abandon_types), out);
}

/* The digital API writes its dates with an offset. */
static void member_time(cx_json_writer *w, const char *key, int64_t unix_ms)
{
    char text[32];
    cx_time_format(unix_ms, text);
    CX_AUTO(cx_buf) cx_buf with_offset;
    cx_buf_init(&with_offset, SBX_MAX_TEXT);
    cx_buf_append(&with_offset, cx_str_slice(cx_str_of(text), 0, 19));
    cx_buf_puts(&with_offset, "+00:00");
    cx_json_member_string(w, key, cx_buf_view(&with_offset));
}

/* A UUID made from the case number and what it is for: the same in every run. */
static void member_uuid(cx_json_writer *w, const char *key, const sbx_case_facts *facts,
                        unsigned purpose)
{
    CX_AUTO(cx_buf) cx_buf uuid;
    cx_buf_init(&uuid, SBX_MAX_TEXT);
    char digits[] = "000000000000000";
    const cx_str number = cx_str_of(facts->number);
    for (size_t i = 0; i < number.len && i < sizeof digits - 1; i++) {
        digits[sizeof digits - 2 - i] = number.ptr[number.len - 1 - i];
    }
    cx_buf_printf(&uuid, "5a4db0c5-%04x-4000-8%.3s-%.12s", purpose, digits, digits + 3);
    cx_json_member_string(w, key, cx_buf_view(&uuid));
}

static void write_identity(cx_json_writer *w, const sbx_case_facts *facts)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "idOnExternalPlatform", cx_str_of(facts->address));
    cx_json_member_string(w, "firstName", cx_str_of(facts->given_name));
    cx_json_member_string(w, "lastName", cx_str_of(facts->family_name));
    cx_json_member_string(w, "nickname", cx_str_of(facts->given_name));
    cx_json_member_string(w, "image", CX_LIT(""));
    cx_json_end_object(w);
}

static void write_end_user(cx_json_writer *w, const sbx_case *item)
{
    const sbx_case_facts *facts = item->facts;
    CX_AUTO(cx_buf) cx_buf full_name;
    cx_buf_init(&full_name, SBX_MAX_TEXT);
    cx_buf_printf(&full_name, "%s %s", facts->given_name, facts->family_name);
    cx_json_key(w, "endUser");
    cx_json_begin_object(w);
    member_uuid(w, "id", facts, 0xe0);
    member_time(w, "updatedAt", item->created_ms);
    cx_json_member_string(w, "firstName", cx_str_of(facts->given_name));
    cx_json_member_string(w, "surname", cx_str_of(facts->family_name));
    cx_json_member_string(w, "fullName", cx_buf_view(&full_name));
    cx_json_key(w, "identities");
    cx_json_begin_array(w);
    write_identity(w, facts);
    cx_json_end_array(w);
    cx_json_key(w, "messageStatistics");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "inbound", 2);
    cx_json_member_integer(w, "outbound", 1);
    cx_json_end_object(w);
    cx_json_key(w, "sentimentStatistics");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "positive", 1);
    cx_json_member_integer(w, "neutral", 1);
    cx_json_member_integer(w, "negative", 0);
    cx_json_end_object(w);
    cx_json_end_object(w);
}

static void write_assignee(cx_json_writer *w, const char *key, const sbx_case_facts *facts)
{
    cx_json_key(w, key);
    if (!facts->assigned) {
        cx_json_null(w);
        return;
    }
    cx_json_begin_object(w);
    cx_json_member_integer(w, "id", 20417);
    cx_json_member_string(w, "incontactId", CX_LIT("18250431"));
    cx_json_member_string(w, "emailAddress", CX_LIT("robin.sandbox@example.com"));
    cx_json_member_string(w, "loginUsername", CX_LIT("robin.sandbox@example.com"));
    cx_json_member_string(w, "firstName", CX_LIT("Robin"));
    cx_json_member_string(w, "surname", CX_LIT("Sandbox"));
    cx_json_member_bool(w, "isBotUser", false);
    cx_json_member_bool(w, "isSurveyUser", false);
    cx_json_end_object(w);
}

static void write_abandon(cx_json_writer *w, const sbx_case *item)
{
    cx_json_key(w, "abandon");
    if (item->abandon_type == NULL) {
        cx_json_null(w);
        return;
    }
    cx_json_begin_object(w);
    cx_json_member_string(w, "type", cx_str_of(item->abandon_type));
    member_time(w, "abandonedAt", item->abandoned_ms);
    cx_json_end_object(w);
}

static void write_routing(cx_json_writer *w, const sbx_case_facts *facts)
{
    cx_json_key(w, "routingQueueId");
    if (facts->queue == NULL) {
        cx_json_null(w);
    } else {
        cx_json_string(w, cx_str_of(facts->queue));
    }
    cx_json_member_integer(w, "routingQueuePriority", 100);
}

static void write_thread(cx_json_writer *w, const sbx_case_facts *facts)
{
    CX_AUTO(cx_buf) cx_buf thread;
    cx_buf_init(&thread, SBX_MAX_TEXT);
    cx_buf_printf(&thread, "%s_%s", facts->channel, facts->number);
    cx_json_member_string(w, "threadId", cx_buf_view(&thread));
    cx_json_member_string(w, "threadIdOnExternalPlatform", cx_str_of(facts->number));
}

void sbx_case_write(const sbx_case *item, cx_json_writer *w)
{
    const sbx_case_facts *facts = item->facts;
    cx_json_begin_object(w);
    cx_json_member_string(w, "id", cx_str_of(facts->number));
    member_uuid(w, "contactId", facts, 0xc0);
    member_uuid(w, "customerContactId", facts, 0xc1);
    member_uuid(w, "interactionId", facts, 0xc2);
    member_uuid(w, "consumerContactStorageId", facts, 0xc3);
    cx_json_member_string(w, "channelId", cx_str_of(facts->channel));
    cx_json_member_string(w, "direction", cx_str_of(facts->direction));
    cx_json_member_string(w, "status", cx_str_of(item->status));
    member_time(w, "statusUpdatedAt", item->status_ms);
    member_time(w, "createdAt", item->created_ms);
    write_thread(w, facts);
    write_routing(w, facts);
    cx_json_member_string(w, "detailUrl", CX_LIT(""));
    write_abandon(w, item);
    cx_json_key(w, "authorEndUserIdentity");
    write_identity(w, facts);
    write_end_user(w, item);
    write_assignee(w, "inboxAssigneeUser", facts);
    cx_json_key(w, "inboxPreAssigneeUser");
    cx_json_null(w);
    write_assignee(w, "ownerAssigneeUser", facts);
    cx_json_key(w, "recipients");
    cx_json_begin_array(w);
    cx_json_end_array(w);
    cx_json_key(w, "customFields");
    cx_json_begin_array(w);
    cx_json_end_array(w);
    cx_json_key(w, "userFingerprint");
    cx_json_begin_object(w);
    cx_json_member_string(w, "browser", CX_LIT("Firefox"));
    cx_json_member_string(w, "os", CX_LIT("Linux"));
    cx_json_member_string(w, "country", CX_LIT("AU"));
    cx_json_end_object(w);
    cx_json_end_object(w);
}
