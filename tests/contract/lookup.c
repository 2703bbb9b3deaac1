/* Things by name, against the sandbox. */
#include <string.h>

#include "contract/fixture.h"
#include "support/unit.h"

static fixture shared;

static int set_up(void **state)
{
    (void)state;
    fixture_open(&shared, WAY_PASSWORD, NULL, NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_close(&shared);
    return 0;
}

static const char queue[] = "3f0c61a2-58f4-4b7e-9d0e-6c1b6a5b9a01";

static void found_by_name_or_id(void **state)
{
    (void)state;
    static const struct {
        cxone_thing thing;
        const char *text;
        int64_t id;
    } rows[] = {
        {CXONE_THING_AGENT, "robin.sandbox@example.com", 31007},
        {CXONE_THING_AGENT, "ROBIN sandbox", 31007},
        {CXONE_THING_AGENT, "31012", 31012},
        {CXONE_THING_TEAM, "pacific sales", 502},
        {CXONE_THING_POINT_OF_CONTACT, "orders", 70003},
        {CXONE_THING_POINT_OF_CONTACT, "+61255501000", 70001},
        {CXONE_THING_POINT_OF_CONTACT, "70002", 70002},
        {CXONE_THING_SKILL, "sales call", 4354600},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_reply *reply = NULL;
        cxone_error *err = NULL;
        const cxone_status status =
            cxone_find(shared.client, rows[i].thing, rows[i].text, NULL, &reply, &err);
        check(status == CXONE_OK, "%s: %s", rows[i].text, cxone_error_message(err));
        const cxone_value *id =
            cxone_value_get(cxone_reply_value(reply), cxone_id_member(rows[i].thing));
        check(cxone_value_integer(id, 0) == rows[i].id, "%s", rows[i].text);
        cxone_reply_free(reply);
    }
}

static void found_by_uuid(void **state)
{
    (void)state;
    const char *const texts[] = {"care", queue, "3F0C61A2-58F4-4B7E-9D0E-6C1B6A5B9A01"};
    for (size_t i = 0; i < CX_COUNT(texts); i++) {
        cxone_reply *reply = NULL;
        assert_int_equal(
            cxone_find(shared.client, CXONE_THING_ROUTING_QUEUE, texts[i], NULL, &reply, NULL),
            CXONE_OK);
        assert_string_equal(cxone_value_text(cxone_value_get(cxone_reply_value(reply), "id")),
                            queue);
        cxone_reply_free(reply);
    }
}

static void names_that_do_not_tell(void **state)
{
    (void)state;
    static const struct {
        cxone_thing thing;
        const char *text;
        cxone_status status;
        const char *message;
        const char *hint; /* a part of it; NULL: none */
    } rows[] = {
        {CXONE_THING_AGENT, "Sam Walker", CXONE_ERR_AMBIGUOUS, "2 agents are named \"Sam Walker\"",
         "31009 (Sam Walker, sam.walker@example.com)"},
        {CXONE_THING_TEAM, "Pacific Care!", CXONE_ERR_NOT_FOUND,
         "no team is named \"Pacific Care!\"", "\"Pacific Care\""},
        {CXONE_THING_TEAM, "quite something else", CXONE_ERR_NOT_FOUND,
         "no team is named \"quite something else\"", NULL},
        {CXONE_THING_AGENT, "7", CXONE_ERR_NOT_FOUND, "no agent is named \"7\"", NULL},
        {CXONE_THING_AGENT, "", CXONE_ERR_ARG, "the agent is needed: a name or an id", NULL},
        {(cxone_thing)99, "x", CXONE_ERR_ARG, "a kind of thing is needed: a name or an id", NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_reply *reply = NULL;
        cxone_error *err = NULL;
        assert_int_equal(cxone_find(shared.client, rows[i].thing, rows[i].text, NULL, &reply, &err),
                         rows[i].status);
        assert_null(reply);
        assert_string_equal(cxone_error_message(err), rows[i].message);
        const char *hint = cxone_error_hint(err);
        check(rows[i].hint == NULL ? hint == NULL
                                   : hint != NULL && strstr(hint, rows[i].hint) != NULL,
              "%s: %s", rows[i].text, hint != NULL ? hint : "(no hint)");
        cxone_error_free(err);
    }
    assert_int_equal(cxone_find(NULL, CXONE_THING_TEAM, "x", NULL, NULL, NULL), CXONE_ERR_ARG);
}

static void ids_and_members(void **state)
{
    (void)state;
    assert_int_equal(cxone_is_id(CXONE_THING_AGENT, "31007"), 1);
    assert_int_equal(cxone_is_id(CXONE_THING_AGENT, "0"), 0);
    assert_int_equal(cxone_is_id(CXONE_THING_AGENT, "31007x"), 0);
    assert_int_equal(cxone_is_id(CXONE_THING_AGENT, queue), 0);
    assert_int_equal(cxone_is_id(CXONE_THING_AGENT, NULL), 0);
    assert_int_equal(cxone_is_id(CXONE_THING_ROUTING_QUEUE, queue), 1);
    assert_int_equal(cxone_is_id(CXONE_THING_ROUTING_QUEUE, "31007"), 0);
    assert_int_equal(cxone_is_id(CXONE_THING_ROUTING_QUEUE, "3f0c61a2-58f4-4b7e-9d0e-6c1b6a5b9a0g"),
                     0);
    assert_int_equal(cxone_is_id((cxone_thing)99, "1"), 0);
    assert_string_equal(cxone_id_member(CXONE_THING_POINT_OF_CONTACT), "contactCode");
    assert_null(cxone_id_member((cxone_thing)99));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(found_by_name_or_id),
        cmocka_unit_test(found_by_uuid),
        cmocka_unit_test(names_that_do_not_tell),
        cmocka_unit_test(ids_and_members),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
