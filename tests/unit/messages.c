/* The messages that calls write, and what they say of messages: kept up to a limit, the oldest
 * going first. */
#include "sandbox/world/messages.h"

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/world.h"
#include "support/unit.h"

#include "base/banned.h"

enum {
    MORE = 7,
    LARGE = 8 * 1024 * 1024
};

#define NOW INT64_C(1793613600000)

typedef struct fixture {
    sbx_cases cases;
    sbx_messages messages;
    sbx_world world; /* no contact is asked for */
    sbx_case *item;
} fixture;

static const sbx_case_start start = {
    .channel = CX_LIT_INIT("chat_1"),
    .thread = CX_LIT_INIT("t"),
    .address = CX_LIT_INIT("zoe"),
    .given_name = CX_LIT_INIT("Zoe"),
    .family_name = CX_LIT_INIT(""),
    .topic = CX_LIT_INIT(""),
    .direction = "inbound",
    .status = "new",
};

static void set_up(fixture *f)
{
    *f = (fixture){0};
    sbx_cases_init(&f->cases, NOW);
    f->item = sbx_cases_begin(&f->cases, sbx_user_at(0)->tenant, &start, NOW);
}

static void tear_down(fixture *f)
{
    sbx_messages_clear(&f->messages);
    sbx_cases_deinit(&f->cases);
}

static void write_one(fixture *f, int64_t at_ms, size_t size)
{
    char *text = sbx_new(size + 1, 1);
    for (size_t i = 0; i < size; i++) {
        text[i] = 'x';
    }
    (void)sbx_messages_add(&f->messages, f->item,
                           &(sbx_letter){.at_ms = at_ms,
                                         .details = sbx_dup(CX_LIT("{}")),
                                         .text = text,
                                         .name = sbx_dup(CX_LIT("Zoe")),
                                         .address = sbx_dup(CX_LIT("zoe"))});
}

static void test_the_oldest_messages_go(void **state)
{
    (void)state;
    fixture f;
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    set_up(&f);
    for (int64_t i = 0; i < SBX_MAX_LETTERS + MORE; i++) {
        write_one(&f, NOW + i, 1);
    }
    sbx_messages_read(&f.messages, &f.world, f.item, NOW, &list);
    assert_int_equal(list.count, SBX_MAX_LETTERS);
    assert_int_equal(list.items[0].number, SBX_FIRST_LETTER + MORE);
    assert_int_equal(list.items[list.count - 1].number,
                     SBX_FIRST_LETTER + SBX_MAX_LETTERS + MORE - 1);
    tear_down(&f);
}

static void test_large_messages_count_by_their_size(void **state)
{
    (void)state;
    fixture f;
    set_up(&f);
    for (int i = 0; i < 12; i++) {
        write_one(&f, NOW + i, LARGE);
        assert_true(f.messages.bytes <= SBX_MAX_LETTER_BYTES);
    }
    assert_int_equal(f.messages.letter_count, SBX_MAX_LETTER_BYTES / LARGE - 1);
    tear_down(&f);
}

static void test_the_oldest_marks_go(void **state)
{
    (void)state;
    fixture f;
    set_up(&f);
    sbx_message message = {.of = f.item};
    for (int64_t i = 0; i < SBX_MAX_MARKS + MORE; i++) {
        message.number = i;
        sbx_mark *mark = sbx_messages_mark(&f.messages, &message);
        assert_false(mark->liked);
        mark->liked = true;
        assert_ptr_equal(sbx_messages_mark(&f.messages, &message), mark);
    }
    assert_int_equal(f.messages.mark_count, SBX_MAX_MARKS);
    message.number = 0;
    assert_false(sbx_messages_mark(&f.messages, &message)->liked);
    tear_down(&f);
}

static void test_the_oldest_cases_of_calls_go(void **state)
{
    (void)state;
    fixture f;
    set_up(&f);
    const size_t before = f.cases.count - 1;
    const sbx_tenant *tenant = sbx_user_at(0)->tenant;
    CX_AUTO(text) char *first = cx_strdup(cx_str_of(f.item->number));
    for (int i = 0; i < SBX_MAX_CASES_MADE; i++) {
        f.item = sbx_cases_begin(&f.cases, tenant, &start, NOW);
    }
    assert_int_equal(f.cases.count, before + SBX_MAX_CASES_MADE);
    assert_null(sbx_cases_find(&f.cases, tenant, cx_str_of(first)));
    assert_non_null(sbx_cases_find(&f.cases, tenant, cx_str_of(f.item->number)));
    assert_non_null(sbx_cases_find(&f.cases, tenant, CX_LIT("682956606682323")));
    tear_down(&f);
}

/* A message is read, or seen, when the other side writes next, in whatever order they came in. */
static void test_when_messages_are_read(void **state)
{
    (void)state;
    fixture f;
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    set_up(&f);
    write_one(&f, NOW + 30, 1);
    write_one(&f, NOW + 10, 1);
    (void)sbx_messages_add(&f.messages, f.item,
                           &(sbx_letter){.at_ms = NOW + 20,
                                         .outbound = true,
                                         .details = sbx_dup(CX_LIT("{}")),
                                         .text = sbx_dup(CX_LIT("answer")),
                                         .name = sbx_dup(CX_LIT("")),
                                         .address = sbx_dup(CX_LIT("zoe"))});
    sbx_messages_read(&f.messages, &f.world, f.item, NOW + 60, &list);
    assert_int_equal(list.count, 3);
    assert_int_equal(sbx_message_read_ms(&list.items[0]), NOW + 20);
    assert_int_equal(sbx_message_seen_ms(&list.items[0]), 0);
    assert_int_equal(sbx_message_seen_ms(&list.items[1]), NOW + 30);
    assert_int_equal(sbx_message_read_ms(&list.items[1]), 0);
    assert_int_equal(sbx_message_read_ms(&list.items[2]), 0);
    tear_down(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_oldest_messages_go),
        cmocka_unit_test(test_large_messages_count_by_their_size),
        cmocka_unit_test(test_the_oldest_marks_go),
        cmocka_unit_test(test_the_oldest_cases_of_calls_go),
        cmocka_unit_test(test_when_messages_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
