/* The lower layers under torture, and the torture rack under test. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/secret.h"
#include "config/dotenv.h"
#include "config/edit.h"
#include "config/helper.h"
#include "config/ini.h"
#include "config/settings.h"
#include "json/json.h"
#include "json/stream.h"
#include "json/writer.h"
#include "support/unit.h"
#include "torture/interpose.h"
#include "torture/run.h"

#include "base/banned.h"

/* ---- base ---- */

static cxone_status run_buf(void *context, cxone_error **err)
{
    (void)context;
    CX_AUTO(cx_buf) cx_buf plain;
    CX_AUTO(cx_buf) cx_buf secret;
    char *text = NULL;
    cx_buf_init(&plain, 100000);
    cx_buf_init_secret(&secret, 100000);
    for (int i = 0; i < 300; i++) {
        cx_buf_printf(&plain, "%d,", i);
        cx_base64_encode(&secret, "\x00\xff", 2);
        cx_percent_encode(&plain, CX_LIT("a b"));
    }
    if (cx_buf_status(&secret) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&secret), "secret");
    }
    const cxone_status status = cx_buf_take(&plain, &text);
    torture_require((status == CXONE_OK) == (text != NULL), "cx_buf_take touched its output");
    cx_free(text);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "plain");
}

static cxone_status run_secret(void *context, cxone_error **err)
{
    (void)context;
    CX_AUTO(cx_secret) cx_secret secret = {NULL, 0};
    if (cx_secret_set(&secret, CX_LIT("one")) != CXONE_OK) {
        torture_require(!cx_secret_is_set(&secret), "a secret appeared in spite of the failure");
        return cx_fail_nomem(err);
    }
    if (cx_secret_set(&secret, CX_LIT("two")) != CXONE_OK) {
        torture_require(cx_str_equal(cx_secret_reveal(&secret), CX_LIT("one")),
                        "a secret was lost in spite of the failure");
        return cx_fail_nomem(err);
    }
    return CXONE_OK;
}

static cxone_status run_error(void *context, cxone_error **err)
{
    (void)context;
    CX_AUTO(cx_error) cxone_error *own = NULL;
    (void)cx_fail(&own, CXONE_ERR_ARG, "inner %d", 1);
    cx_error_hint(&own, "do %s", "this");
    cx_error_set(&own, CX_ERROR_SERVICE_CODE, CX_LIT("code"));
    cx_error_set(&own, CX_ERROR_CORRELATION_ID, CX_LIT("id"));
    cx_error_set_http(&own, 404, 5);
    torture_require(own != NULL && own->message != NULL, "a report without a message");
    (void)cx_fail(err, CXONE_ERR_NOT_FOUND, "deep inside");
    return cx_fail(err, CXONE_ERR_IO, "outside");
}

/* ---- json ---- */

static const char document_text[] =
    "{\"access_token\":\"eyJ\\u00e4\",\"n\":[1,-2.5e3,true,null,{\"a\":{\"b\":[[],{}]}}],"
    "\"long\":\"0123456789012345678901234567890123456789012345678901234567890123456789\"}";

static cxone_status run_json(void *context, cxone_error **err)
{
    (void)context;
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_buf) cx_buf out;
    cx_json_writer writer;
    cx_buf_init(&out, 100000);
    const cxone_status status = cx_json_parse(cx_str_of(document_text), &document, err);
    torture_require((status == CXONE_OK) == (document != NULL), "cx_json_parse touched its output");
    CX_TRY(status);
    cx_json_writer_init(&writer, &out, 2);
    cx_json_write_value(&writer, cx_json_root(document));
    if (cx_buf_status(&out) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&out), "printing");
    }
    return CXONE_OK;
}

static cxone_status run_json_duplicate(void *context, cxone_error **err)
{
    (void)context;
    cx_json *document = NULL;
    const cxone_status status = cx_json_parse(CX_LIT("{\"a\":[1],\"a\":2}"), &document, err);
    torture_require(document == NULL, "cx_json_parse touched its output");
    return status;
}

/* Records that span pieces are collected in memory; so are wanted values. */
static cxone_status run_stream(void *context, cxone_error **err)
{
    (void)context;
    static const char *const wanted[] = {"totalRecords", "next"};
    static const char text[] =
        "{\"next\":\"0123456789012345678901234567890123456789012345678901234567890123456789\","
        "\"skills\":[{\"name\":\"0123456789012345678901234567890123456789012345678901234567890\","
        "\"text\":\"01234567890123456789012345678901234567890123456789012345678901234567890\"},1],"
        "\"totalRecords\":2}";
    const cx_str whole = {text, sizeof text - 1};
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    cx_stream_item item = {.kind = CX_STREAM_MORE};
    size_t given = 0;
    CX_TRY(cx_json_stream_init(&stream, "skills", wanted, CX_COUNT(wanted), 0, err));
    for (size_t at = 0; item.kind != CX_STREAM_END; at += 7) {
        if (at < whole.len) {
            cx_json_stream_feed(&stream, cx_str_slice(whole, at, at + 7));
        } else {
            cx_json_stream_end(&stream);
        }
        do {
            CX_TRY(cx_json_stream_next(&stream, &item, err));
            given += item.bytes.len;
        } while (item.kind == CX_STREAM_RECORD || item.kind == CX_STREAM_MARK);
    }
    torture_require(given == 72 + 153 + 1 + 1, "a byte was lost");
    return CXONE_OK;
}

/* ---- config ---- */

static cxone_status count_entry(void *context, const cx_entry *entry, cxone_error **err)
{
    (void)entry;
    (void)err;
    ++*(int *)context;
    return CXONE_OK;
}

static cxone_status run_parsers(void *context, cxone_error **err)
{
    (void)context;
    int entries = 0;
    CX_TRY(cx_ini_parse(CX_LIT("a = b\n[c]\nd = \"e\\\"f\"\n"), "f", count_entry, &entries, err));
    CX_TRY(cx_dotenv_parse(CX_LIT("A=b\nC=\"d\\n\"\n"), "f", count_entry, &entries, err));
    torture_require(entries == 5, "an entry was lost");
    return CXONE_OK;
}

static const char *const environment[] = {
    "CXONE_TENANT_ID=11eb5a4e-0c2d-4d1c-b0a5-0242ac110003",
    "CXONE_ACCESS_KEY_ID=key",
    "CXONE_USERNAME=other",
    "CXONE_ACCESS_KEY_SECRET=hush",
    "CXONE_TYPO=1",
    NULL,
};

static cxone_status run_settings(void *context, cxone_error **err)
{
    (void)context;
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    CX_AUTO(cx_settings) cx_settings *copy = NULL;
    const cx_settings_sources sources = {
        .config_file = "config", .profile = "two", .env_file = "env", .environment = environment};
    cxone_status status = cx_settings_load(&sources, &settings, err);
    torture_require((status == CXONE_OK) == (settings != NULL), "load touched its output");
    CX_TRY(status);
    status = cx_settings_copy(settings, &copy, err);
    torture_require((status == CXONE_OK) == (copy != NULL), "copy touched its output");
    CX_TRY(status);
    status = cx_settings_set(copy, cx_key_row(CX_KEY_TOKEN_URL),
                             CX_LIT("https://b.example.com/auth/token"), "--token-url", err);
    const cx_str issuer = cx_settings_text(copy, CX_KEY_ISSUER);
    torture_require(cx_str_equal(issuer, status == CXONE_OK ? CX_LIT("https://b.example.com")
                                                            : CX_LIT("https://a.example.com")),
                    "set failed half-way");
    return status;
}

static cxone_status run_starter_names(void *context, cxone_error **err)
{
    (void)context;
    static const char *const bare[] = {"USERNAME=u",      "PASSWORD=p",    "CLIENT_ID=c",
                                       "CLIENT_SECRET=s", "HOME=/nowhere", NULL};
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    const cx_settings_sources sources = {.environment = bare};
    return cx_settings_load(&sources, &settings, err);
}

static cxone_status run_unknown_key(void *context, cxone_error **err)
{
    (void)context;
    cx_settings *settings = NULL;
    const cx_settings_sources sources = {.config_file = "wrong"};
    const cxone_status status = cx_settings_load(&sources, &settings, err);
    torture_require(settings == NULL, "load touched its output");
    return status;
}

static cxone_status run_no_profile(void *context, cxone_error **err)
{
    (void)context;
    cx_settings *settings = NULL;
    const cx_settings_sources sources = {.config_file = "config", .profile = "three"};
    return cx_settings_load(&sources, &settings, err);
}

static cxone_status run_write(void *context, cxone_error **err)
{
    (void)context;
    const cx_settings_sources sources = {.config_file = "edited", .profile = "two"};
    const cxone_key *key = cx_key_row(CX_KEY_CLIENT_SECRET);
    CX_TRY(cx_settings_write(&sources, key, " hush ", err));
    return cx_settings_write(&sources, key, NULL, err);
}

static cxone_status run_helper(void *context, cxone_error **err)
{
    (void)context;
    CX_AUTO(cx_settings) cx_settings *settings = cx_settings_new();
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    if (settings == NULL) {
        return cx_fail_nomem(err);
    }
    const cxone_key *key = cx_key_row(CX_KEY_CLIENT_SECRET);
    CX_TRY(cx_settings_set(settings, cx_key_row(CX_KEY_CREDENTIAL_COMMAND),
                           CX_LIT("/bin/sh -c 'echo client_secret=hush'"), "test", err));
    CX_TRY(cx_helper_get(settings, key, &answer, err));
    torture_require(cx_secret_is_set(&answer.values[CX_KEY_CLIENT_SECRET]), "the answer is lost");
    return cx_helper_store(settings, key, CX_LIT("hush"), err);
}

static const torture_scenario scenarios[] = {
    {"base/buf", run_buf, CXONE_OK, NULL},
    {"base/secret", run_secret, CXONE_OK, NULL},
    {"base/error", run_error, CXONE_ERR_IO, NULL},
    {"json/parse and print", run_json, CXONE_OK, NULL},
    {"json/stream", run_stream, CXONE_OK, NULL},
    {"json/duplicate key", run_json_duplicate, CXONE_ERR_SYNTAX, NULL},
    {"config/parsers", run_parsers, CXONE_OK, NULL},
    {"config/load, copy, set", run_settings, CXONE_OK, NULL},
    {"config/starter pack's names", run_starter_names, CXONE_OK, NULL},
    {"config/helper", run_helper, CXONE_OK, NULL},
    {"config/write", run_write, CXONE_OK, NULL},
    {"config/unknown key", run_unknown_key, CXONE_ERR_CONFIG_KEY, NULL},
    {"config/no such profile", run_no_profile, CXONE_ERR_CONFIG_PROFILE, NULL},
};

static void test_scenarios(void **state)
{
    (void)state;
    bool good = true;
    for (size_t i = 0; i < CX_COUNT(scenarios); i++) {
        good = torture_run(&scenarios[i], NULL) && good;
    }
    assert_true(good);
}

/* ---- the rack itself: a torture that hurts nobody proves nothing ---- */

static void test_libraries_are_reached(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *document = NULL;
    torture_arm(-1);
    assert_int_equal(cx_json_parse(CX_LIT("[\"text\"]"), &document, NULL), CXONE_OK);
    torture_disarm();
    assert_true(torture_count() > 3); /* our own part allocates once; the rest is Jansson's */
    assert_true(torture_live() > 2);
    cx_json_free(document);
    document = NULL;
    assert_int_equal(torture_live(), 0);
}

static void test_only_the_chosen_ones_fail(void **state)
{
    (void)state;
    void *blocks[3];
    torture_arm(1);
    for (size_t i = 0; i < CX_COUNT(blocks); i++) {
        blocks[i] = cx_alloc(8);
    }
    torture_disarm();
    assert_true(torture_hit() && blocks[0] != NULL && blocks[1] == NULL && blocks[2] != NULL);
    cx_free(blocks[0]);
    torture_arm_from(1);
    for (size_t i = 0; i < 2; i++) {
        void *grown = cx_realloc(blocks[2], 100 + i, 1);
        assert_true((grown != NULL) == (i == 0));
        blocks[2] = grown != NULL ? grown : blocks[2];
    }
    torture_disarm();
    cx_free(blocks[2]);
    assert_int_equal(torture_live(), 0);
}

/* What each of these does wrong must be noticed. */
static void *kept;

static cxone_status leaks(void *context, cxone_error **err)
{
    (void)context;
    kept = cx_alloc(1);
    return kept != NULL ? CXONE_OK : cx_fail_nomem(err);
}

static cxone_status says_something_else(void *context, cxone_error **err)
{
    (void)context;
    void *block = cx_alloc(1);
    cx_free(block);
    return block != NULL ? CXONE_OK : cx_fail(err, CXONE_ERR_SYNTAX, "bad text");
}

static cxone_status reports_nothing(void *context, cxone_error **err)
{
    (void)context;
    (void)err;
    void *block = cx_alloc(1);
    cx_free(block);
    return block != NULL ? CXONE_OK : CXONE_ERR_NOMEM;
}

static cxone_status breaks_a_promise(void *context, cxone_error **err)
{
    (void)context;
    void *block = cx_alloc(1);
    torture_require(block != NULL, "a promise");
    cx_free(block);
    return block != NULL ? CXONE_OK : cx_fail_nomem(err);
}

static void test_mistakes_are_noticed(void **state)
{
    (void)state;
    static const torture_scenario wrong[] = {
        {"(must complain) leaks", leaks, CXONE_OK, NULL},
        {"(must complain) says something else", says_something_else, CXONE_OK, NULL},
        {"(must complain) reports nothing", reports_nothing, CXONE_OK, NULL},
        {"(must complain) breaks a promise", breaks_a_promise, CXONE_OK, NULL},
        {"(must complain) never does what is expected", leaks, CXONE_ERR_IO, NULL},
    };
    static const torture_exemption exempt[] = {{CXONE_ERR_SYNTAX, "test", "because"},
                                               {CXONE_OK, NULL, NULL}};
    const torture_scenario right = {"exempted", says_something_else, CXONE_OK, exempt};
    for (size_t i = 0; i < CX_COUNT(wrong); i++) {
        check(!torture_run(&wrong[i], NULL), "%s", wrong[i].name);
    }
    kept = NULL;
    assert_true(torture_run(&right, NULL));
}

static char folder[] = "/tmp/cxone-torture-XXXXXX";

static int put_file(const char *name, const char *text)
{
    const int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool good = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
    return fd >= 0 && close(fd) == 0 && good ? 0 : -1;
}

static int enter_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) == NULL || chdir(folder) != 0 ||
                   put_file("config",
                            "client_id = all\n[one]\n[two]\n"
                            "token_url = https://a.example.com/auth/token\n"
                            "client_secret = \"hu\\\"sh\"\ntrusted_hosts = .b.example\n") ||
                   put_file("wrong", "[one]\nclient_ident = x\n") ||
                   put_file("env", "CLIENT_ID=\"one\"\nCXONE_CLIENT_ID=two\nOTHER='x'\n")
               ? -1
               : 0;
}

static int leave_folder(void **state)
{
    (void)state;
    return unlink("config") | unlink("edited") | unlink("wrong") | unlink("env") | chdir("/") |
           rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_libraries_are_reached),
        cmocka_unit_test(test_only_the_chosen_ones_fail),
        cmocka_unit_test(test_mistakes_are_noticed),
        cmocka_unit_test(test_scenarios),
    };
    return cmocka_run_group_tests_name("torture/library", tests, enter_folder, leave_folder);
}
