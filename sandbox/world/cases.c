#include "sandbox/world/cases.h"

#include <stdio.h>

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
    *cases = (sbx_cases){
        .count = CX_COUNT(beginning), .capacity = CX_COUNT(beginning), .begun_ms = now_ms};
    cases->items = sbx_new(cases->count, sizeof *cases->items);
    for (size_t i = 0; i < cases->count; i++) {
        const int64_t created = now_ms - (int64_t)beginning[i].age_minutes * 60000;
        cases->items[i] = (sbx_case){
            .facts = &beginning[i],
            .status = beginning[i].status,
            .created_ms = created,
            .status_ms = created,
        };
        if (beginning[i].assigned) {
            cases->items[i].inbox =
                sbx_case_user_of(sbx_user_of(sbx_tenant_find(cx_str_of(beginning[i].tenant))));
        }
    }
}

const char *sbx_case_queue(size_t number)
{
    return number == 0 ? QUEUE_CARE : QUEUE_SALES;
}

static void free_case(sbx_case *item)
{
    cx_free(item->number);
    cx_free(item->address);
    cx_free(item->topic);
    cx_free(item->channel);
    cx_free(item->thread);
    cx_free(item->given_name);
    cx_free(item->family_name);
    cx_free(item->made);
}

static bool is_of_call(const sbx_case *item)
{
    return item->made != NULL && item->contact == 0;
}

/* Drops those that calls made, or the others that are not of the table; at most so many. */
static void drop(sbx_cases *cases, bool of_call, size_t most)
{
    size_t kept = 0;
    for (size_t i = 0; i < cases->count; i++) {
        sbx_case *item = &cases->items[i];
        if (item->made != NULL && is_of_call(item) == of_call && most > 0) {
            if (of_call) {
                sbx_forget(cases->keeper, SBX_KIND_CASE, item->begun);
            }
            free_case(item);
            most--;
        } else {
            cases->items[kept++] = *item;
        }
    }
    cases->count = kept;
}

void sbx_cases_forget(sbx_cases *cases)
{
    drop(cases, false, SIZE_MAX);
}

void sbx_cases_forget_made(sbx_cases *cases)
{
    drop(cases, true, SIZE_MAX);
}

void sbx_cases_deinit(sbx_cases *cases)
{
    cases->keeper = NULL; /* what is kept stays */
    sbx_cases_forget(cases);
    sbx_cases_forget_made(cases);
    for (size_t i = 0; i < cases->word_count; i++) {
        cx_free(cases->words[i].number);
    }
    cx_free(cases->words);
    cx_free(cases->items);
    *cases = (sbx_cases){0};
}

void sbx_cases_clear(sbx_cases *cases)
{
    const int64_t begun_ms = cases->begun_ms;
    sbx_cases_deinit(cases);
    sbx_cases_init(cases, begun_ms);
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

sbx_case *sbx_cases_begin(sbx_cases *cases, const sbx_tenant *tenant, const sbx_case_start *start,
                          int64_t now_ms)
{
    size_t made = 0;
    char number[32];
    for (size_t i = 0; i < cases->count; i++) {
        made += is_of_call(&cases->items[i]) ? 1 : 0;
    }
    if (made >= SBX_MAX_CASES_MADE) {
        drop(cases, true, 1);
    }
    cases->items = sbx_grow(cases->items, &cases->capacity, cases->count, sizeof *cases->items);
    sbx_case *item = &cases->items[cases->count++];
    cases->made++;
    (void)snprintf(number, sizeof number, "682957%09lld", (long long)cases->made);
    *item = (sbx_case){
        .made = sbx_new(1, sizeof *item->made),
        .number = sbx_dup(cx_str_of(number)),
        .address = sbx_dup(start->address),
        .topic = sbx_dup(start->topic),
        .channel = sbx_dup(start->channel),
        .thread = sbx_dup(start->thread),
        .given_name = sbx_dup(start->given_name),
        .family_name = sbx_dup(start->family_name),
        .begun = cases->made,
        .status = start->status,
        .created_ms = now_ms,
        .status_ms = now_ms,
    };
    *item->made = (sbx_case_facts){
        .number = item->number,
        .tenant = tenant->id,
        .channel = item->channel,
        .direction = start->direction,
        .status = start->status,
        .given_name = item->given_name,
        .family_name = item->family_name,
        .address = item->address,
        .queue = QUEUE_CARE,
        .topic = item->topic,
    };
    item->facts = item->made;
    sbx_cases_keep_begun(cases, item);
    return item;
}

bool sbx_case_is_over(const sbx_case *item)
{
    return cx_str_equal(cx_str_of(item->status), CX_LIT("closed")) ||
           cx_str_equal(cx_str_of(item->status), CX_LIT("trashed"));
}

cx_str sbx_case_thread(const sbx_case *item)
{
    return cx_str_of(item->thread != NULL ? item->thread : item->facts->number);
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

const char *sbx_case_status_word(cx_str text)
{
    return word_of(statuses, CX_COUNT(statuses), text);
}

const char *sbx_case_abandon_word(cx_str text)
{
    return word_of(abandon_types, CX_COUNT(abandon_types), text);
}

bool sbx_case_set_status(sbx_case *item, cx_str status, int64_t now_ms)
{
    const char *word = sbx_case_status_word(status);
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
    const char *word = sbx_case_abandon_word(type);
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

void sbx_case_member_time(cx_json_writer *w, const char *key, int64_t unix_ms)
{
    char text[32];
    if (unix_ms == 0) {
        cx_json_key(w, key);
        cx_json_null(w);
        return;
    }
    cx_time_format(unix_ms, text);
    CX_AUTO(cx_buf) cx_buf with_offset;
    cx_buf_init(&with_offset, SBX_MAX_TEXT);
    cx_buf_append(&with_offset, cx_str_slice(cx_str_of(text), 0, 19));
    cx_buf_puts(&with_offset, "+00:00");
    sbx_check(&with_offset);
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

void sbx_case_write_identity(const sbx_case_facts *facts, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "idOnExternalPlatform", cx_str_of(facts->address));
    cx_json_member_string(w, "firstName", cx_str_of(facts->given_name));
    cx_json_member_string(w, "lastName", cx_str_of(facts->family_name));
    cx_json_member_string(w, "nickname", cx_str_of(facts->given_name));
    cx_json_member_string(w, "image", CX_LIT(""));
    cx_json_end_object(w);
}

static void write_end_user(cx_json_writer *w, const sbx_case *item, const sbx_case_sums *sums)
{
    const sbx_case_facts *facts = item->facts;
    CX_AUTO(cx_buf) cx_buf full_name;
    cx_buf_init(&full_name, SBX_MAX_TEXT);
    cx_buf_printf(&full_name, "%s %s", facts->given_name, facts->family_name);
    cx_json_key(w, "endUser");
    cx_json_begin_object(w);
    member_uuid(w, "id", facts, 0xe0);
    sbx_case_member_time(w, "updatedAt", item->created_ms);
    cx_json_member_string(w, "firstName", cx_str_of(facts->given_name));
    cx_json_member_string(w, "surname", cx_str_of(facts->family_name));
    cx_json_member_string(w, "fullName", cx_buf_view(&full_name));
    cx_json_key(w, "identities");
    cx_json_begin_array(w);
    sbx_case_write_identity(facts, w);
    cx_json_end_array(w);
    cx_json_key(w, "messageStatistics");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "inbound", sums->inbound);
    cx_json_member_integer(w, "outbound", sums->outbound);
    cx_json_end_object(w);
    cx_json_key(w, "sentimentStatistics");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "positive", sums->positive);
    cx_json_member_integer(w, "neutral", sums->neutral);
    cx_json_member_integer(w, "negative", sums->negative);
    cx_json_end_object(w);
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
    sbx_case_member_time(w, "abandonedAt", item->abandoned_ms);
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

void sbx_case_write_thread(const sbx_case *item, cx_json_writer *w)
{
    const cx_str name = sbx_case_thread(item);
    CX_AUTO(cx_buf) cx_buf thread;
    cx_buf_init(&thread, SBX_MAX_TEXT);
    cx_buf_puts(&thread, item->facts->channel);
    cx_buf_putc(&thread, '_');
    cx_buf_append(&thread, name);
    sbx_check(&thread);
    cx_json_member_string(w, "threadId", cx_buf_view(&thread));
    cx_json_member_string(w, "threadIdOnExternalPlatform", name);
}

void sbx_case_write(const sbx_case *item, const sbx_case_sums *sums, cx_json_writer *w)
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
    sbx_case_member_time(w, "statusUpdatedAt", item->status_ms);
    sbx_case_member_time(w, "createdAt", item->created_ms);
    sbx_case_write_thread(item, w);
    write_routing(w, facts);
    cx_json_member_string(w, "detailUrl", CX_LIT(""));
    write_abandon(w, item);
    cx_json_key(w, "authorEndUserIdentity");
    sbx_case_write_identity(facts, w);
    write_end_user(w, item, sums);
    sbx_case_user_write(&item->inbox, "inboxAssigneeUser", w);
    cx_json_key(w, "inboxPreAssigneeUser");
    cx_json_null(w);
    sbx_case_user_write(&item->inbox, "ownerAssigneeUser", w);
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
