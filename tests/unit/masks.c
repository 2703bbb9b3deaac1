/* What recordings hide: rules, patterns, masks, and how a masked request is found again. */
#include <string.h>

#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/record/masker.h"
#include "sandbox/record/patterns.h"
#include "sandbox/record/tape.h"
#include "support/unit.h"

#include "base/banned.h"

static sbx_rules *rules_of(const char *text)
{
    sbx_rules *rules = NULL;
    cxone_error *err = NULL;
    const cxone_status status = text == NULL
                                    ? sbx_rules_load(NULL, &rules, &err)
                                    : sbx_rules_parse(cx_str_of(text), "test", &rules, &err);
    assert_int_equal(status, CXONE_OK);
    return rules;
}

/* The masked text of a JSON document, by the rules that are shipped. */
static void mask_json(sbx_masker *masker, const char *text, cx_buf *out)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    assert_int_equal(cx_json_parse(cx_str_of(text), &document, NULL), CXONE_OK);
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    sbx_mask_json(masker, cx_json_root(document), &w);
}

static void assert_absent(const cx_buf *text, const char *piece)
{
    if (strstr(text->ptr, piece) != NULL) {
        fail_msg("\"%s\" is still in %s", piece, text->ptr);
    }
}

static void assert_present(const cx_buf *text, const char *piece)
{
    if (strstr(text->ptr, piece) == NULL) {
        fail_msg("\"%s\" is not in %s", piece, text->ptr);
    }
}

static void test_patterns(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t email;
        size_t phone;
        size_t plus;
        size_t secret;
        size_t time;
    } rows[] = {
        {"robin@example.com", 17, 0, 0, 0, 0},
        {"robin@example.com.", 17, 0, 0, 0, 0},
        {"robin%40example.com rest", 19, 0, 0, 0, 0},
        {"o'neil+x@b.example", 18, 0, 0, 0, 0},
        {"@handle", 0, 0, 0, 0, 0},
        {"robin@", 0, 0, 0, 0, 0},
        {"+64 21 555 0199", 0, 15, 15, 0, 0},
        {"%2B64215550199", 0, 14, 14, 0, 0},
        {"64215550199, later", 0, 11, 0, 0, 0},
        {"555) 555-0199", 0, 13, 0, 0, 0},
        {"123456", 0, 0, 0, 0, 0},
        {"4354600abc", 0, 0, 0, 0, 0},
        {"2026-11-02T08:00:00Z", 0, 0, 0, 0, 20},
        {"2026-11-02 08:00:00.123+01:00 on", 0, 13, 0, 0, 29},
        {"2026-11-02", 0, 10, 0, 0, 10},
        {"eyJhbGciOiJSUzI1NiJ9.e30.c2ln rest", 0, 0, 0, 29, 0},
        {"Bearer abcdefghijklmnop", 0, 0, 0, 23, 0},
        {"Basic service", 0, 0, 0, 0, 0},
        {"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRST====", 0, 0, 0, 56, 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const cx_str text = cx_str_of(rows[i].text);
        assert_int_equal(sbx_email_length(text), rows[i].email);
        assert_int_equal(sbx_phone_length(text, false), rows[i].phone);
        assert_int_equal(sbx_phone_length(text, true), rows[i].plus);
        assert_int_equal(sbx_secret_length(text), rows[i].secret);
        assert_int_equal(sbx_time_length(text), rows[i].time);
    }
}

static void test_assignments(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *name; /* NULL: it is none */
        const char *value;
    } rows[] = {
        {"password=hunter2", "password", "hunter2"},
        {"password=hunter2&x=1", "password", "hunter2"},
        {"api-key: a b", "api-key", "a"},
        {"token\":\"a\"}", "token", "a"},
        {"token' : 'a'", NULL, NULL},
        {"Authorization: Bearer abc, d", "Authorization", "Bearer abc"},
        {"auth=Basic", "auth", "Basic"},
        {"a b", NULL, NULL},
        {"a=", NULL, NULL},
        {"a= ;", NULL, NULL},
        {"=b", NULL, NULL},
        {"", NULL, NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_str name;
        size_t start = 0;
        const cx_str text = cx_str_of(rows[i].text);
        const size_t length = sbx_assigned_length(text, &name, &start);
        check((length > 0) == (rows[i].name != NULL), "%s: %zu", rows[i].text, length);
        if (length > 0) {
            assert_true(cx_str_equal(name, cx_str_of(rows[i].name)));
            assert_true(
                cx_str_equal(cx_str_slice(text, start, start + length), cx_str_of(rows[i].value)));
        }
    }
}

static void test_rules(void **state)
{
    (void)state;
    CX_AUTO(sbx_rules)
    sbx_rules *rules = rules_of("# a remark\n"
                                "error message scan\n"
                                "key skillName keep\n"
                                "key *NAME person\r\n"
                                "key accessToken keep\n"
                                "after /agents/by-email/ person\n"
                                "text C[0-9]{8} text\n");
    bool listed = false;
    assert_int_equal(sbx_rules_key(rules, CX_LIT("SkillName"), false, &listed), SBX_MASK_KEEP);
    assert_int_equal(sbx_rules_key(rules, CX_LIT("firstName"), false, &listed), SBX_MASK_PERSON);
    assert_true(listed);
    assert_int_equal(sbx_rules_key(rules, CX_LIT("message"), false, &listed), SBX_MASK_FREE);
    assert_false(listed);
    assert_int_equal(sbx_rules_key(rules, CX_LIT("message"), true, &listed), SBX_MASK_SCAN);
    /* No rule gives a secret away. */
    static const char *const secrets[] = {"accessToken",
                                          "access_token",
                                          "Access-Key-Id",
                                          "clientSecret",
                                          "PASSWORD",
                                          "X-Amz-Signature",
                                          "code_verifier",
                                          "sessionId",
                                          "pwd",
                                          "Auth",
                                          "sig",
                                          "s_id",
                                          "jwt"};
    for (size_t i = 0; i < CX_COUNT(secrets); i++) {
        assert_int_equal(sbx_rules_key(rules, cx_str_of(secrets[i]), false, &listed),
                         SBX_MASK_SECRET);
    }
    assert_int_not_equal(sbx_rules_key(rules, CX_LIT("token_type"), false, &listed),
                         SBX_MASK_SECRET);
    sbx_mask_kind kind = SBX_MASK_KEEP;
    assert_true(sbx_rules_after(rules, CX_LIT("/v1/Agents/by-email/"), &kind));
    assert_int_equal(kind, SBX_MASK_PERSON);
    assert_false(sbx_rules_after(rules, CX_LIT("/v1/agents/"), &kind));
    size_t at = 0;
    assert_int_equal(sbx_rules_find(rules, CX_LIT("order C12345678!"), &at, &kind), 9);
    assert_int_equal(at, 6);
    assert_int_equal(kind, SBX_MASK_TEXT);
}

static void test_random_words(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool random;
    } rows[] = {
        {"aB3dE5fG7hJ9kL1mN3pQ5rS7tU9v", true},
        {"q9ZtR4/xW2+mK8vB1nC6yL3pD5sF7g==", true},
        {"averageSpeedToAnswerLast30Minutes", false},
        {"numberOfContactsInQueue2026Longest", false},
        {"0242ac1100030242ac1100030242ac110003", false},
        {"SANDBOX_SKILL_COLLECTIONS_OUTBOUND_1", false},
        {"aB3dE5fG7hJ9", false},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const cx_str text = cx_str_of(rows[i].text);
        check(sbx_random_length(text) == (rows[i].random ? text.len : 0), "row %zu", i);
    }
}

static void test_bad_rules(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *message;
    } rows[] = {
        {"key a keep\nkeys b keep", "test:2: no such kind of row: \"keys\""},
        {"key a hide", "test:1: no such mask: \"hide\""},
        {"key keep", "test:1: the pattern is missing"},
        {"key a b keep", "test:1: a name has no blank"},
        {"after agents person", "test:1: a path begins and ends with a slash"},
        {"text [ person", "test:1: "},
        {"text a* person", "test:1: the pattern fits a text of nothing"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        sbx_rules *rules = NULL;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        assert_int_equal(sbx_rules_parse(cx_str_of(rows[i].text), "test", &rules, &err),
                         CXONE_ERR_ARG);
        assert_true(cx_str_starts_with(cx_str_of(err->message), cx_str_of(rows[i].message)));
        assert_null(rules);
    }
}

static void test_masks_keep_their_form(void **state)
{
    (void)state;
    CX_AUTO(sbx_rules) sbx_rules *rules = rules_of(NULL);
    CX_AUTO(sbx_masker) sbx_masker masker;
    CX_AUTO(cx_buf) cx_buf a;
    CX_AUTO(cx_buf) cx_buf b;
    cx_buf_init(&a, SBX_MAX_TEXT);
    cx_buf_init(&b, SBX_MAX_TEXT);
    sbx_masker_init(&masker, rules, SBX_MASKING_HIDE);
    sbx_mask_value(&masker, SBX_MASK_PERSON, CX_LIT("Robin@Example.com"), &a);
    sbx_mask_value(&masker, SBX_MASK_SCAN, CX_LIT("robin@example.com"), &b);
    assert_string_equal(a.ptr, b.ptr); /* the same wherever it is found */
    assert_true(cx_str_starts_with(cx_buf_view(&a), CX_LIT("person-")));
    assert_true(cx_str_ends_with(cx_buf_view(&a), CX_LIT("@example.com")));
    assert_int_equal(a.len, strlen("person-12345678@example.com"));
    cx_buf_reset(&a);
    sbx_mask_value(&masker, SBX_MASK_PERSON, CX_LIT("+64 (21) 555-0199"), &a);
    assert_int_equal(a.len, 17);
    assert_int_equal(a.ptr[0], '+');
    assert_int_equal(a.ptr[4], '(');
    assert_absent(&a, "555-0199");
    cx_buf_reset(&a);
    cx_buf_reset(&b);
    sbx_mask_value(&masker, SBX_MASK_PERSON, CX_LIT("+64215550199"), &a);
    sbx_mask_value(&masker, SBX_MASK_FREE, CX_LIT("64215550199"), &b);
    assert_string_equal(a.ptr + 1, b.ptr); /* the same number in another form */
    cx_buf_reset(&a);
    sbx_mask_value(&masker, SBX_MASK_PERSON, CX_LIT("Robin Private"), &a);
    assert_int_equal(a.len, strlen("Name 12345678"));
    cx_buf_reset(&b);
    sbx_mask_value(&masker, SBX_MASK_SCAN, CX_LIT("agent Robin Private is unknown"), &b);
    assert_present(&b, a.ptr); /* a name that was seen once is found in texts */
    assert_absent(&b, "Robin");
    /* Another recording has other masks. */
    CX_AUTO(sbx_masker) sbx_masker other;
    sbx_masker_init(&other, rules, SBX_MASKING_HIDE);
    cx_buf_reset(&b);
    sbx_mask_value(&other, SBX_MASK_PERSON, CX_LIT("Robin Private"), &b);
    assert_string_not_equal(a.ptr, b.ptr);
}

static void test_json(void **state)
{
    (void)state;
    CX_AUTO(sbx_rules) sbx_rules *rules = rules_of(NULL);
    CX_AUTO(sbx_masker) sbx_masker masker;
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, SBX_MAX_TEXT);
    sbx_masker_init(&masker, rules, SBX_MASKING_HIDE);
    mask_json(&masker,
              "{\"skillId\":4354600,\"contactId\":\"20261102000123\",\"skillName\":\"Billing NZ\","
              "\"other\":6421555666,\"firstName\":\"Zebedee\",\"ani\":64215550199,\"isActive\":"
              "true,\"at\":"
              "\"2026-11-02T08:00:00Z\",\"status\":\"open\",\"unlisted\":\"call me, please\","
              "\"apiTokens\":{\"a\":\"hunter2hunter2\",\"n\":99887766},"
              "\"user\":{\"id\":77,\"handle\":\"zeb\",\"tags\":[\"Wilma\"]},"
              "\"embedded\":\"{\\\"lastName\\\":\\\"Quimby\\\"}\","
              "\"zeb@b.example\":1,\"channelId\":\"whatsapp_61255501234\","
              "\"link\":\"https://u:p@h.example/agents/+6421555777?email=zeb%40b.example&top=5\"}",
              &out);
    static const char *const gone[] = {
        "Zebedee", "64215550199", "call me", "hunter2", "99887766",   "\"zeb\"",    "Wilma",
        "Quimby",  "zeb@b",       "zeb%40b", "u:p",     "6421555777", "6421555666", "61255501234"};
    static const char *const kept[] = {"4354600",
                                       "\"20261102000123\"",
                                       "Billing NZ",
                                       "true",
                                       "2026-11-02T08:00:00Z",
                                       "\"open\"",
                                       "\"id\":77",
                                       "top=5",
                                       "https://h.example/agents/%2B"};
    for (size_t i = 0; i < CX_COUNT(gone); i++) {
        assert_absent(&out, gone[i]);
    }
    for (size_t i = 0; i < CX_COUNT(kept); i++) {
        assert_present(&out, kept[i]);
    }
}

static void test_login(void **state)
{
    (void)state;
    CX_AUTO(sbx_rules) sbx_rules *rules = rules_of("key * keep\n"); /* as careless as can be */
    CX_AUTO(sbx_masker) sbx_masker masker;
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, SBX_MAX_TEXT);
    sbx_masker_init(&masker, rules, SBX_MASKING_HIDE);
    masker.strict = true;
    sbx_mask_pairs(&masker,
                   CX_LIT("grant_type=password&username=SOMEKEYID&password=opensesame&new=thing"),
                   &out);
    assert_present(&out, "grant_type=password&username=secret-");
    assert_absent(&out, "SOMEKEYID");
    assert_absent(&out, "opensesame");
    assert_absent(&out, "thing");
    masker.strict = false;
    cx_buf_reset(&out);
    sbx_mask_value(&masker, SBX_MASK_KEEP, CX_LIT("no such key: SOMEKEYID"), &out);
    assert_absent(&out, "SOMEKEYID"); /* a secret that was seen once is never shown again */
}

/* Whether a request, with the values it really has, is found by what was recorded of it. */
static bool is_found(const sbx_rules *rules, const char *query, const char *asked)
{
    CX_AUTO(sbx_masker) sbx_masker hide;
    CX_AUTO(sbx_masker) sbx_masker shape;
    sbx_masker_init(&hide, rules, SBX_MASKING_HIDE);
    sbx_masker_init(&shape, rules, SBX_MASKING_SHAPE);
    CX_AUTO(cx_buf) cx_buf masked;
    CX_AUTO(cx_buf) cx_buf recorded;
    CX_AUTO(cx_buf) cx_buf now;
    cx_buf_init(&masked, SBX_MAX_TEXT);
    cx_buf_init(&recorded, SBX_MAX_TEXT);
    cx_buf_init(&now, SBX_MAX_TEXT);
    sbx_mask_pairs(&hide, cx_str_of(query), &masked);
    sbx_mask_pairs(&shape, cx_buf_view(&masked), &recorded);
    sbx_mask_pairs(&shape, cx_str_of(asked), &now);
    return sbx_tape_fits(cx_buf_view(&recorded), cx_buf_view(&now));
}

static void test_found_again(void **state)
{
    (void)state;
    CX_AUTO(sbx_rules) sbx_rules *rules = rules_of(NULL);
    assert_true(is_found(rules, "top=5&email=a%40b.example", "top=5&email=a%40b.example"));
    assert_true(is_found(rules, "top=5&email=a%40b.example", "top=5&email=other%40c.example"));
    assert_true(is_found(rules, "from=%2B6421555777", "from=%2B6421555778"));
    assert_true(is_found(rules, "searchString=Robin", "searchString=Robin"));
    assert_true(is_found(rules, "q=ask+Robin+Private", "q=ask+Robin+Private"));
    assert_true(is_found(rules, "start=2026-11-02T08:00:00Z", "start=2026-11-09T08:00:00Z"));
    assert_false(is_found(rules, "top=5&email=a%40b.example", "top=6&email=a%40b.example"));
    assert_false(is_found(rules, "skillId=1", "skillId=2"));
    assert_false(is_found(rules, "email=a%40b.example", "email=a%40b.example&top=5"));
    assert_true(sbx_tape_fits(CX_LIT("a\x01z"), CX_LIT("abcz")));
    assert_false(sbx_tape_fits(CX_LIT("a\x01z"), CX_LIT("ab/cz"))); /* within one value */
    assert_false(sbx_tape_fits(CX_LIT("a"), CX_LIT("ab")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_patterns),    cmocka_unit_test(test_assignments),
        cmocka_unit_test(test_rules),       cmocka_unit_test(test_random_words),
        cmocka_unit_test(test_bad_rules),   cmocka_unit_test(test_masks_keep_their_form),
        cmocka_unit_test(test_json),        cmocka_unit_test(test_login),
        cmocka_unit_test(test_found_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
