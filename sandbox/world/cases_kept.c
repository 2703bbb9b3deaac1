/* What calls said of cases, and the cases that messages began: for when the case is taken in anew,
 * and for the next sandbox. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/cases.h"

#include "base/banned.h"

static void write_begin(cx_buf *text, const sbx_case_facts *facts, cx_json_writer *w)
{
    sbx_keep_begin(text, w);
    cx_json_member_string(w, "tenant", cx_str_of(facts->tenant));
}

/* ---------------------------------------------------------------- what was said */

static sbx_case_word *find_word(const sbx_cases *cases, const sbx_case *item)
{
    const cx_str number = cx_str_of(item->facts->number);
    const uint64_t hash = cx_str_hash(number);
    for (size_t i = 0; i < cases->word_count; i++) {
        sbx_case_word *word = &cases->words[i];
        if (word->hash == hash && cx_str_equal(cx_str_of(word->number), number)) {
            return word;
        }
    }
    return NULL;
}

static sbx_case_word *add_word(sbx_cases *cases, cx_str number, int64_t key)
{
    if (cases->word_count >= SBX_MAX_CASE_WORDS) {
        sbx_forget(cases->keeper, SBX_KIND_CASE_WORD, cases->words[0].key);
        cx_free(cases->words[0].number);
        cases->word_count--;
        for (size_t i = 0; i < cases->word_count; i++) {
            cases->words[i] = cases->words[i + 1];
        }
    }
    cases->words =
        sbx_grow(cases->words, &cases->word_capacity, cases->word_count, sizeof *cases->words);
    sbx_case_word *word = &cases->words[cases->word_count++];
    *word = (sbx_case_word){.number = sbx_dup(number), .hash = cx_str_hash(number), .key = key};
    cases->last_word = key > cases->last_word ? key : cases->last_word;
    return word;
}

static void keep_word(const sbx_cases *cases, const sbx_case_word *word,
                      const sbx_case_facts *facts)
{
    cx_json_writer w;
    CX_AUTO(cx_buf) cx_buf text;
    write_begin(&text, facts, &w);
    cx_json_member_string(&w, "case", cx_str_of(word->number));
    cx_json_member_text(&w, "status", cx_str_of(word->status));
    cx_json_member_integer(&w, "statusTime", word->status_ms);
    cx_json_member_text(&w, "abandon", cx_str_of(word->abandon_type));
    cx_json_member_integer(&w, "abandonTime", word->abandoned_ms);
    cx_json_member_text(&w, "inbox", cx_str_of(word->inbox != NULL ? word->inbox->login : NULL));
    cx_json_member_bool(&w, "shut", word->shut);
    cx_json_end_object(&w);
    sbx_keep(cases->keeper, SBX_KIND_CASE_WORD, word->key, &text);
}

void sbx_cases_remember(sbx_cases *cases, const sbx_case *item)
{
    sbx_case_word *word = find_word(cases, item);
    if (word == NULL) {
        word = add_word(cases, cx_str_of(item->facts->number), cases->last_word + 1);
    }
    word->status = item->touched ? item->status : NULL;
    word->status_ms = item->status_ms;
    word->abandon_type = item->touched ? item->abandon_type : NULL;
    word->abandoned_ms = item->abandoned_ms;
    word->inbox = item->inbox.id != 0 ? sbx_user_find_login(cx_str_of(item->inbox.login)) : NULL;
    word->shut = item->shut;
    keep_word(cases, word, item->facts);
}

void sbx_cases_recall(const sbx_cases *cases, sbx_case *item)
{
    const sbx_case_word *word = find_word(cases, item);
    if (word == NULL) {
        return;
    }
    if (word->status != NULL) {
        item->status = word->status;
        item->status_ms = word->status_ms;
        item->abandon_type = word->abandon_type;
        item->abandoned_ms = word->abandoned_ms;
        item->touched = true;
    }
    if (word->inbox != NULL) {
        item->inbox = sbx_case_user_of(word->inbox);
    }
    item->shut = word->shut;
}

bool sbx_cases_read_word(sbx_cases *cases, int64_t key, const cx_json_value *body)
{
    const cx_str number = cx_json_get_text(body, "case");
    const cx_str status = cx_json_get_text(body, "status");
    const cx_str abandon = cx_json_get_text(body, "abandon");
    const sbx_tenant *tenant = sbx_tenant_find(cx_json_get_text(body, "tenant"));
    sbx_case_word *word = add_word(cases, number, key);
    word->status = sbx_case_status_word(status);
    word->abandon_type = sbx_case_abandon_word(abandon);
    word->inbox = sbx_user_find_login(cx_json_get_text(body, "inbox"));
    if (tenant == NULL || number.len == 0 || (status.len > 0 && word->status == NULL) ||
        (abandon.len > 0 && word->abandon_type == NULL) ||
        !cx_json_integer(cx_json_get(body, "statusTime"), &word->status_ms) ||
        !cx_json_integer(cx_json_get(body, "abandonTime"), &word->abandoned_ms) ||
        !cx_json_boolean(cx_json_get(body, "shut"), &word->shut)) {
        return false;
    }
    sbx_case *item = sbx_cases_find(cases, tenant, number);
    if (item != NULL) {
        sbx_cases_recall(cases, item);
    }
    return true;
}

/* ---------------------------------------------------------------- those that messages began */

/* Its texts, by their names in the file. */
typedef struct text_member {
    const char *name;
    const char *text;
} text_member;

void sbx_cases_keep_begun(const sbx_cases *cases, const sbx_case *item)
{
    const sbx_case_facts *facts = item->facts;
    const text_member members[] = {
        {"channel", facts->channel},        {"thread", item->thread},
        {"address", facts->address},        {"givenName", facts->given_name},
        {"familyName", facts->family_name}, {"topic", facts->topic},
        {"direction", facts->direction},    {"status", facts->status},
    };
    cx_json_writer w;
    CX_AUTO(cx_buf) cx_buf text;
    write_begin(&text, facts, &w);
    for (size_t i = 0; i < CX_COUNT(members); i++) {
        cx_json_member_string(&w, members[i].name, cx_str_of(members[i].text));
    }
    cx_json_member_integer(&w, "created", item->created_ms);
    cx_json_end_object(&w);
    sbx_keep(cases->keeper, SBX_KIND_CASE, item->begun, &text);
}

bool sbx_cases_read_begun(sbx_cases *cases, int64_t number, const cx_json_value *body)
{
    const sbx_tenant *tenant = sbx_tenant_find(cx_json_get_text(body, "tenant"));
    const bool outbound = cx_str_equal(cx_json_get_text(body, "direction"), CX_LIT("outbound"));
    const sbx_case_start start = {
        .channel = cx_json_get_text(body, "channel"),
        .thread = cx_json_get_text(body, "thread"),
        .address = cx_json_get_text(body, "address"),
        .given_name = cx_json_get_text(body, "givenName"),
        .family_name = cx_json_get_text(body, "familyName"),
        .topic = cx_json_get_text(body, "topic"),
        .direction = outbound ? "outbound" : "inbound",
        .status = sbx_case_status_word(cx_json_get_text(body, "status")),
    };
    int64_t created_ms = 0;
    if (tenant == NULL || number < 1 || start.channel.len == 0 || start.status == NULL ||
        !cx_json_integer(cx_json_get(body, "created"), &created_ms)) {
        return false;
    }
    cases->made = number - 1;
    (void)sbx_cases_begin(cases, tenant, &start, created_ms);
    return true;
}
