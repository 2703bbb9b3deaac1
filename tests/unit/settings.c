/* Settings: which source wins, what each mistake says, and that secrets stay inside. */
#include "config/settings.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "config/check.h"
#include "support/unit.h"

#include "base/banned.h"

#define UUID "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003"

/* Each program works in a folder of its own, so that messages can name files plainly. */
static char folder[] = "/tmp/cxone-settings-XXXXXX";

static int enter_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int leave_folder(void **state)
{
    (void)state;
    static const char *const left[] = {"config",        "env",    "pipe",
                                       "cxone/config",  "cxone",  ".config/cxone/config",
                                       ".config/cxone", ".config"};
    for (size_t i = 0; i < CX_COUNT(left); i++) {
        (void)remove(left[i]);
    }
    return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}

/* Writes a file that only its owner may read; NULL removes it. */
static void put_file(const char *name, const char *text)
{
    (void)unlink(name);
    if (text == NULL) {
        return;
    }
    const int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    assert_int_equal(close(fd), 0);
}

/* One line of a test: what there is to read, and what comes of one key. */
typedef struct load_case {
    const char *config;
    const char *env_file;
    const char *environment[8];
    const char *profile;
    cx_key key;
    const char *value;  /* NULL: none */
    const char *origin; /* NULL: none */
} load_case;

static const load_case precedence[] = {
    /* Each source alone. */
    {NULL, NULL, {NULL}, NULL, CX_KEY_GRANT, "auto", "default"},
    {NULL, NULL, {NULL}, NULL, CX_KEY_TENANT_ID, NULL, NULL},
    {"grant = password", NULL, {NULL}, NULL, CX_KEY_GRANT, "password", "config:1"},
    {NULL,
     NULL,
     {"CXONE_GRANT=password"},
     NULL,
     CX_KEY_GRANT,
     "password",
     "environment CXONE_GRANT"},
    {NULL, "\nCXONE_GRANT=password", {NULL}, NULL, CX_KEY_GRANT, "password", "env:2"},
    {NULL,
     NULL,
     {"USERNAME=u", "PASSWORD=p"},
     NULL,
     CX_KEY_ACCESS_KEY_ID,
     "u",
     "environment USERNAME"},

    /* Each beats the one before it. */
    {"[default]\nclient_id = c",
     NULL,
     {"CLIENT_ID=b", "USERNAME=u", "PASSWORD=p"},
     NULL,
     CX_KEY_CLIENT_ID,
     "c",
     "config:2"},
    {"client_id = c",
     NULL,
     {"CXONE_CLIENT_ID=e"},
     NULL,
     CX_KEY_CLIENT_ID,
     "e",
     "environment CXONE_CLIENT_ID"},
    {"client_id = c",
     "CXONE_CLIENT_ID=f",
     {"CXONE_CLIENT_ID=e"},
     NULL,
     CX_KEY_CLIENT_ID,
     "f",
     "env:1"},

    /* Profiles: what all share, then the section; other sections are not read. */
    {"client_id = all\n[default]\nclient_id = d",
     NULL,
     {NULL},
     NULL,
     CX_KEY_CLIENT_ID,
     "d",
     "config:3"},
    {"client_id = all\n[other]\nclient_id = o",
     NULL,
     {NULL},
     NULL,
     CX_KEY_CLIENT_ID,
     "all",
     "config:1"},
    {"client_id = all\n[other]\nclient_id = o",
     NULL,
     {NULL},
     "other",
     CX_KEY_CLIENT_ID,
     "o",
     "config:3"},
    {"[other]\nclient_id = o",
     NULL,
     {"CXONE_PROFILE=other"},
     NULL,
     CX_KEY_CLIENT_ID,
     "o",
     "config:2"},
    {"[a]\nclient_id = a\n[b]\nclient_id = b",
     NULL,
     {"CXONE_PROFILE=a"},
     "b",
     CX_KEY_CLIENT_ID,
     "b",
     "config:4"},
    {"[a]\nclient_id = 1\n[b]\n[a]\nclient_id = 2",
     NULL,
     {NULL},
     "a",
     CX_KEY_CLIENT_ID,
     "2",
     "config:5"},
    {"client_id = all\n[a]\nclient_id =", NULL, {NULL}, "a", CX_KEY_CLIENT_ID, NULL, NULL},
    {"[b]\nretries = no", NULL, {NULL}, NULL, CX_KEY_RETRIES, "4", "default"},

    /* An empty variable is an unset one. */
    {"client_id = c", NULL, {"CXONE_CLIENT_ID="}, NULL, CX_KEY_CLIENT_ID, "c", "config:1"},
    {"client_id = c", "CXONE_CLIENT_ID=", {NULL}, NULL, CX_KEY_CLIENT_ID, "c", "config:1"},
    {"client_id = c", NULL, {"CXONE_PROFILE="}, NULL, CX_KEY_CLIENT_ID, "c", "config:1"},

    /* Two names of one setting: the primary one counts, in either order. */
    {NULL,
     NULL,
     {"CXONE_USERNAME=u"},
     NULL,
     CX_KEY_ACCESS_KEY_ID,
     "u",
     "environment CXONE_USERNAME"},
    {NULL,
     NULL,
     {"CXONE_USERNAME=u", "CXONE_ACCESS_KEY_ID=k"},
     NULL,
     CX_KEY_ACCESS_KEY_ID,
     "k",
     "environment CXONE_ACCESS_KEY_ID"},
    {NULL,
     NULL,
     {"CXONE_ACCESS_KEY_ID=k", "CXONE_USERNAME=u"},
     NULL,
     CX_KEY_ACCESS_KEY_ID,
     "k",
     "environment CXONE_ACCESS_KEY_ID"},
    {NULL,
     "CXONE_ACCESS_KEY_ID=k\nCXONE_USERNAME=u\nUSERNAME=b",
     {NULL},
     NULL,
     CX_KEY_ACCESS_KEY_ID,
     "k",
     "env:1"},
    {NULL, "USERNAME=b\nCXONE_USERNAME=u", {NULL}, NULL, CX_KEY_ACCESS_KEY_ID, "u", "env:2"},
    {NULL, "USERNAME=b", {"CXONE_ACCESS_KEY_ID=k"}, NULL, CX_KEY_ACCESS_KEY_ID, "b", "env:1"},

    /* The starter pack's names: fully in an env file; in the environment as the last resort. */
    {NULL, "TENANT_ID=" UUID, {NULL}, NULL, CX_KEY_TENANT_ID, UUID, "env:1"},
    {NULL, "USERNAME=u", {NULL}, NULL, CX_KEY_ACCESS_KEY_ID, "u", "env:1"},
    {NULL, NULL, {"USERNAME=u"}, NULL, CX_KEY_ACCESS_KEY_ID, NULL, NULL},
    {NULL, NULL, {"PASSWORD=p", "CLIENT_ID=c"}, NULL, CX_KEY_CLIENT_ID, NULL, NULL},
    {NULL, NULL, {"USERNAME=u", "PASSWORD="}, NULL, CX_KEY_ACCESS_KEY_ID, NULL, NULL},
    {NULL,
     NULL,
     {"USERNAME=u", "PASSWORD=p", "CLIENT_ID=c"},
     NULL,
     CX_KEY_CLIENT_ID,
     "c",
     "environment CLIENT_ID"},
    {NULL,
     NULL,
     {"USERNAME=u", "PASSWORD=p", "TENANT_ID=" UUID},
     NULL,
     CX_KEY_TENANT_ID,
     UUID,
     "environment TENANT_ID"},
    {"client_id = c", NULL, {"USERNAME=u", "PASSWORD=p"}, NULL, CX_KEY_ACCESS_KEY_ID, NULL, NULL},
    {NULL,
     NULL,
     {"CXONE_CLIENT_SECRET=s", "USERNAME=u", "PASSWORD=p"},
     NULL,
     CX_KEY_ACCESS_KEY_ID,
     NULL,
     NULL},
    {NULL, "CLIENT_ID=c", {"USERNAME=u", "PASSWORD=p"}, NULL, CX_KEY_ACCESS_KEY_ID, NULL, NULL},
    {"tenant_id = " UUID,
     NULL,
     {"USERNAME=u", "PASSWORD=p", "TENANT_ID=bad"},
     NULL,
     CX_KEY_TENANT_ID,
     UUID,
     "config:1"},

    /* The issuer follows from a token URL, unless it is set. */
    {"token_url = https://na1.example.com:8443/auth/token",
     NULL,
     {NULL},
     NULL,
     CX_KEY_ISSUER,
     "https://na1.example.com:8443",
     "derived from token_url (config:1)"},
    {"token_url = https://na1.example.com/x/auth/token/",
     NULL,
     {NULL},
     NULL,
     CX_KEY_ISSUER,
     "https://na1.example.com",
     "derived from token_url (config:1)"},
    {"token_url = https://na1.example.com/oauth",
     NULL,
     {NULL},
     NULL,
     CX_KEY_ISSUER,
     "https://cxone.niceincontact.com",
     "default"},
    {"token_url = https://a.example.com/auth/token\nissuer = https://b.example.com",
     NULL,
     {NULL},
     NULL,
     CX_KEY_ISSUER,
     "https://b.example.com",
     "config:2"},
    {NULL,
     NULL,
     {"USERNAME=u", "PASSWORD=p", "TOKEN_URL=https://a.example.com/auth/token"},
     NULL,
     CX_KEY_ISSUER,
     "https://a.example.com",
     "derived from token_url (environment TOKEN_URL)"},

    /* Values are brought into shape. */
    {"issuer = https://a.example.com//",
     NULL,
     {NULL},
     NULL,
     CX_KEY_ISSUER,
     "https://a.example.com",
     "config:1"},
    {NULL,
     NULL,
     {"CXONE_CLIENT_ID= c "},
     NULL,
     CX_KEY_CLIENT_ID,
     "c",
     "environment CXONE_CLIENT_ID"},
    {NULL,
     "OTHER=1\nCXONE_SANDBOX_URL=x\nCLIENT_ID=c",
     {NULL},
     NULL,
     CX_KEY_CLIENT_ID,
     "c",
     "env:3"},
};

static cxone_status load(const load_case *test, cx_settings **out, cxone_error **err)
{
    put_file("config", test->config);
    put_file("env", test->env_file);
    const cx_settings_sources sources = {
        .config_file = test->config != NULL ? "config" : NULL,
        .profile = test->profile,
        .env_file = test->env_file != NULL ? "env" : NULL,
        .environment = test->environment,
    };
    return cx_settings_load(&sources, out, err);
}

static bool is_text(const char *got, const char *wanted)
{
    return got == NULL || wanted == NULL ? got == wanted : strcmp(got, wanted) == 0;
}

static void test_precedence(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(precedence); i++) {
        const load_case *test = &precedence[i];
        CX_AUTO(cx_settings) cx_settings *settings = NULL;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cxone_status status = load(test, &settings, &err);
        check(status == CXONE_OK, "row %zu: %s", i, err != NULL ? err->message : "");
        const char *value = cx_settings_text(settings, test->key).ptr;
        const char *origin = cx_settings_origin(settings, test->key);
        check(is_text(value, test->value != NULL ? test->value : ""), "row %zu: %s", i, value);
        check(is_text(origin, test->origin), "row %zu: %s", i, origin != NULL ? origin : "-");
        const bool from_a_source = origin != NULL && strcmp(origin, "default") != 0;
        check(cx_settings_is_set(settings, test->key) == from_a_source, "row %zu: set", i);
    }
}

typedef struct error_case {
    load_case sources;
    cxone_status status;
    const char *message;
    const char *hint;
} error_case;

#define SHOWS_ALL "`cxone config list` shows every setting"
#define URL_RULE                                                                              \
    "must be an https:// URL (http:// only for this machine) of host and path, without user " \
    "name, query and fragment"

static const error_case errors[] = {
    {{"\ntenat_id = x", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "config:2: unknown setting \"tenat_id\"; did you mean \"tenant_id\"?",
     SHOWS_ALL},
    {{"[other]\nTenant-ID = x", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "config:2: unknown setting \"Tenant-ID\"; did you mean \"tenant_id\"?",
     SHOWS_ALL},
    {{"username = x", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "config:1: unknown setting \"username\"; did you mean \"access_key_id\"?",
     SHOWS_ALL},
    {{"CXONE_ISSUER = x", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "config:1: unknown setting \"CXONE_ISSUER\"; did you mean \"issuer\"?",
     SHOWS_ALL},
    {{"zebra = x", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "config:1: unknown setting \"zebra\"",
     SHOWS_ALL},
    {{"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ====", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "config:1: unknown setting (its name has 48 characters)",
     SHOWS_ALL},
    {{"retries = 21", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "config:1: retries must be a whole number in the range 0-20",
     NULL},
    {{NULL, NULL, {"CXONE_TIMEOUT=soon"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "environment CXONE_TIMEOUT: timeout must be a duration such as 250ms, 90s, 5m or 2h, of at "
     "most a day",
     NULL},
    {{NULL, "CXONE_ISSUER=http://example.com", {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "env:1: issuer " URL_RULE,
     NULL},
    {{NULL, NULL, {"CXONE_GRANT=magic"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "environment CXONE_GRANT: grant must be one of "
     "auto|password|access-key|central|central-client",
     NULL},
    {{NULL, NULL, {"CXONE_GRANT=a\tb"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "environment CXONE_GRANT: grant must be one line of UTF-8 text without control characters",
     NULL},
    {{NULL, "CLIENT_SECRET=\"a\nb\"", {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "env:1: client_secret must be one line of UTF-8 text without control characters",
     NULL},
    {{NULL, NULL, {"USERNAME=u", "PASSWORD=p", "TENANT_ID=mine"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_VALUE,
     "environment TENANT_ID: tenant_id must be a UUID such as " UUID,
     NULL},
    {{NULL, "\n\nCXONE_TENANT=x", {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "env:3: unknown variable CXONE_TENANT; did you mean CXONE_TENANT_ID?",
     NULL},
    {{NULL, "CXONE_WOMBAT=x", {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_KEY,
     "env:1: unknown variable CXONE_WOMBAT",
     NULL},
    {{"[a]\n[b]", NULL, {NULL}, "c", 0, NULL, NULL},
     CXONE_ERR_CONFIG_PROFILE,
     "no profile \"c\" in config",
     "it has: a, b"},
    {{"", NULL, {"CXONE_PROFILE=c"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_PROFILE,
     "no profile \"c\" in config",
     NULL},
    {{NULL, NULL, {NULL}, "c", 0, NULL, NULL},
     CXONE_ERR_CONFIG_PROFILE,
     "no profile \"c\": there is no profile file",
     NULL},
    {{NULL, NULL, {"HOME=/nowhere", "CXONE_PROFILE=c"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_PROFILE,
     "no profile \"c\": there is no /nowhere/.config/cxone/config",
     NULL},
    {{NULL, NULL, {"CXONE_CONFIG=nowhere"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_FILE,
     "cannot read nowhere: no such file",
     NULL},
    {{NULL, NULL, {"CXONE_CONFIG=/tmp"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_FILE,
     "cannot read /tmp: Is a directory",
     NULL},
    {{NULL, NULL, {"CXONE_CONFIG=pipe"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_FILE,
     "cannot read pipe: not a regular file",
     NULL},
    {{NULL, NULL, {"CXONE_CONFIG=/dev/zero"}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_FILE,
     "cannot read /dev/zero: not a regular file",
     NULL},
    {{"what", NULL, {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_SYNTAX,
     "config:1: neither a [section], a comment nor key = value",
     NULL},
    {{NULL, "what", {NULL}, NULL, 0, NULL, NULL},
     CXONE_ERR_CONFIG_SYNTAX,
     "env:1: neither a comment nor KEY=value",
     NULL},
};

static void test_errors(void **state)
{
    (void)state;
    assert_int_equal(mkfifo("pipe", 0600), 0);
    for (size_t i = 0; i < CX_COUNT(errors); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        cx_settings *settings = NULL;
        const cxone_status status = load(&errors[i].sources, &settings, &err);
        check(status == errors[i].status, "row %zu: status %d", i, (int)status);
        check(settings == NULL, "row %zu: settings in spite of the error", i);
        check(err->status == status && is_text(err->message, errors[i].message), "row %zu: %s", i,
              err->message);
        check(is_text(err->hint, errors[i].hint), "row %zu: hint %s", i,
              err->hint != NULL ? err->hint : "-");
    }
}

static void test_warnings(void **state)
{
    (void)state;
    static const struct {
        load_case sources;
        const char *warning; /* NULL: none */
    } rows[] = {
        {{NULL, NULL, {"CXONE_TENNANT_ID=x"}, NULL, 0, NULL, NULL},
         "environment: unknown variable CXONE_TENNANT_ID; did you mean CXONE_TENANT_ID?"},
        {{NULL, NULL, {"CXONE_PROFIL=x"}, NULL, 0, NULL, NULL},
         "environment: unknown variable CXONE_PROFIL; did you mean CXONE_PROFILE?"},
        {{NULL, NULL, {"CXONE_WOMBAT=x"}, NULL, 0, NULL, NULL},
         "environment: unknown variable CXONE_WOMBAT"},
        {{NULL, NULL, {"CXONE_USERNAME=a", "CXONE_ACCESS_KEY_ID=b"}, NULL, 0, NULL, NULL},
         "environment: CXONE_ACCESS_KEY_ID and CXONE_USERNAME differ; CXONE_ACCESS_KEY_ID is used"},
        {{NULL, NULL, {"CXONE_ACCESS_KEY_SECRET=a", "CXONE_PASSWORD=b"}, NULL, 0, NULL, NULL},
         "environment: CXONE_ACCESS_KEY_SECRET and CXONE_PASSWORD differ; CXONE_ACCESS_KEY_SECRET "
         "is used"},
        {{NULL, "CLIENT_ID=a\nCXONE_CLIENT_ID=b", {NULL}, NULL, 0, NULL, NULL},
         "env: CXONE_CLIENT_ID and CLIENT_ID differ; CXONE_CLIENT_ID is used"},
        {{NULL, "CXONE_PROFILE=a", {NULL}, NULL, 0, NULL, NULL},
         "env:1: CXONE_PROFILE has no effect in an env file"},
        {{NULL, NULL, {"CXONE_USERNAME=a", "CXONE_ACCESS_KEY_ID=a"}, NULL, 0, NULL, NULL}, NULL},
        {{NULL, NULL, {"CXONE_PASSWORD=a", "CXONE_ACCESS_KEY_SECRET=a"}, NULL, 0, NULL, NULL},
         NULL},
        {{NULL,
          NULL,
          {"CXONE_SANDBOX_URL=x", "CXONE_EXEC_PATH=y", "CXONE_X="},
          NULL,
          0,
          NULL,
          NULL},
         NULL},
        {{NULL, NULL, {"USERNAME=x", "CXONEX=y", "PATH=z"}, NULL, 0, NULL, NULL}, NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_settings) cx_settings *settings = NULL;
        check(load(&rows[i].sources, &settings, NULL) == CXONE_OK, "row %zu", i);
        const char *warning = cx_settings_warning(settings, 0);
        check(is_text(warning, rows[i].warning), "row %zu: %s", i, warning != NULL ? warning : "-");
        check(warning == NULL || cx_settings_warning(settings, 1) == NULL, "row %zu: too many", i);
    }
}

static void test_secrets_want_a_private_file(void **state)
{
    (void)state;
    const load_case test = {.config = "[other]\nclient_secret = hush"};
    cx_settings *settings = NULL;
    assert_int_equal(load(&test, &settings, NULL), CXONE_OK);
    cx_settings_free(settings);
    static const mode_t modes[] = {0640, 0604, 0644};
    for (size_t i = 0; i < CX_COUNT(modes); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        settings = NULL;
        assert_int_equal(chmod("config", modes[i]), 0);
        const cx_settings_sources sources = {.config_file = "config"};
        assert_int_equal(cx_settings_load(&sources, &settings, &err), CXONE_ERR_CONFIG_FILE);
        assert_string_equal(err->message, "config:2: client_secret in a file that others may read");
        assert_string_equal(err->hint, "run: chmod 600 config");
    }
}

static void test_an_open_env_file_is_warned_of(void **state)
{
    (void)state;
    put_file("env", "PASSWORD=hush");
    assert_int_equal(chmod("env", 0644), 0);
    const cx_settings_sources sources = {.env_file = "env"};
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    assert_int_equal(cx_settings_load(&sources, &settings, NULL), CXONE_OK);
    assert_string_equal(cx_settings_warning(settings, 0),
                        "env holds secrets and others may read it; run: chmod 600 env");
}

static void test_a_file_over_the_ceiling(void **state)
{
    (void)state;
    put_file("config", "");
    assert_int_equal(truncate("config", 1024 * 1024 + 1), 0);
    const cx_settings_sources sources = {.config_file = "config"};
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_settings *settings = NULL;
    assert_int_equal(cx_settings_load(&sources, &settings, &err), CXONE_ERR_CONFIG_FILE);
    assert_string_equal(err->message, "cannot read config: larger than 1048576 bytes");
}

static void test_where_the_profile_file_is(void **state)
{
    (void)state;
    char home[64];
    char xdg[64];
    char expected[96];
    (void)snprintf(home, sizeof home, "HOME=%s", folder);
    (void)snprintf(xdg, sizeof xdg, "XDG_CONFIG_HOME=%s", folder);
    assert_int_equal(mkdir("cxone", 0700) | mkdir(".config", 0700) | mkdir(".config/cxone", 0700),
                     0);
    put_file("cxone/config", "client_id = xdg");
    put_file(".config/cxone/config", "client_id = home");
    put_file("config", "client_id = named");
    const struct {
        const char *environment[4];
        const char *option;
        const char *value;
        const char *file; /* NULL: none; below the folder if it starts with '/' */
    } rows[] = {
        {{home}, NULL, "home", "/.config/cxone/config"},
        {{home, xdg}, NULL, "xdg", "/cxone/config"},
        {{home, "XDG_CONFIG_HOME="}, NULL, "home", "/.config/cxone/config"},
        {{home, "XDG_CONFIG_HOME=relative"}, NULL, "home", "/.config/cxone/config"},
        {{home, xdg, "CXONE_CONFIG=config"}, NULL, "named", "config"},
        {{home, xdg, "CXONE_CONFIG=cxone/config"}, "config", "named", "config"},
        {{home, xdg, "CXONE_CONFIG="}, NULL, "xdg", "/cxone/config"},
        {{"HOME=/nowhere"}, NULL, "", "-"},
        {{NULL}, NULL, "", NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_settings) cx_settings *settings = NULL;
        const cx_settings_sources sources = {.config_file = rows[i].option,
                                             .environment = rows[i].environment};
        check(cx_settings_load(&sources, &settings, NULL) == CXONE_OK, "row %zu", i);
        assert_view_equal(cx_settings_text(settings, CX_KEY_CLIENT_ID), rows[i].value);
        const char *wanted = rows[i].file;
        if (wanted != NULL && wanted[0] == '/') {
            (void)snprintf(expected, sizeof expected, "%s%s", folder, wanted);
            wanted = expected;
        } else if (wanted != NULL && wanted[0] == '-') {
            wanted = "/nowhere/.config/cxone/config";
        }
        check(is_text(cx_settings_file(settings), wanted), "row %zu", i);
    }
}

static cx_settings *plain_settings(void)
{
    cx_settings *settings = cx_settings_new();
    assert_non_null(settings);
    return settings;
}

static cxone_status set(cx_settings *settings, cx_key key, const char *value)
{
    return cx_settings_set(settings, cx_key_row(key), cx_str_of(value), "--flag", NULL);
}

static void test_setting_values(void **state)
{
    (void)state;
    CX_AUTO(cx_settings) cx_settings *settings = plain_settings();
    assert_int_equal(set(settings, CX_KEY_TOKEN_URL, "https://a.example.com/auth/token"), CXONE_OK);
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://a.example.com");
    assert_int_equal(set(settings, CX_KEY_ISSUER, "https://b.example.com"), CXONE_OK);
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://b.example.com");
    assert_string_equal(cx_settings_origin(settings, CX_KEY_ISSUER), "--flag");
    assert_int_equal(set(settings, CX_KEY_ISSUER, ""), CXONE_OK);
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://a.example.com");
    assert_int_equal(set(settings, CX_KEY_TOKEN_URL, ""), CXONE_OK);
    assert_string_equal(cx_settings_origin(settings, CX_KEY_ISSUER), "default");

    assert_int_equal(set(settings, CX_KEY_RETRIES, "7"), CXONE_OK);
    assert_int_equal(set(settings, CX_KEY_RETRIES, "-1"), CXONE_ERR_CONFIG_VALUE);
    assert_int_equal(cx_settings_integer(settings, CX_KEY_RETRIES), 7);
    assert_int_equal(set(settings, CX_KEY_TIMEOUT, "250ms"), CXONE_OK);
    assert_int_equal(cx_settings_duration_ms(settings, CX_KEY_TIMEOUT), 250);
    assert_int_equal(cx_settings_duration_ms(settings, CX_KEY_RENEW_MARGIN), 300000);
    assert_int_equal(cx_settings_duration_ms(settings, CX_KEY_CONNECT_TIMEOUT), 10000);
}

static void test_a_credential_ends_the_last_resort(void **state)
{
    (void)state;
    const load_case test = {.environment = {"USERNAME=u", "PASSWORD=p", "TENANT_ID=" UUID,
                                            "TOKEN_URL=https://a.example.com/auth/token"}};
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    assert_int_equal(load(&test, &settings, NULL), CXONE_OK);
    assert_int_equal(set(settings, CX_KEY_RETRIES, "1"), CXONE_OK);
    assert_view_equal(cx_settings_text(settings, CX_KEY_ACCESS_KEY_ID), "u");
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://a.example.com");
    assert_int_equal(set(settings, CX_KEY_CLIENT_ID, "c"), CXONE_OK);
    assert_view_equal(cx_settings_text(settings, CX_KEY_CLIENT_ID), "c");
    assert_false(cx_settings_is_set(settings, CX_KEY_ACCESS_KEY_ID));
    assert_false(cx_settings_is_set(settings, CX_KEY_ACCESS_KEY_SECRET));
    assert_false(cx_settings_is_set(settings, CX_KEY_TENANT_ID));
    assert_string_equal(cx_settings_origin(settings, CX_KEY_ISSUER), "default");
}

static void test_secrets_stay_inside(void **state)
{
    (void)state;
    CX_AUTO(cx_settings) cx_settings *settings = plain_settings();
    assert_false(cx_secret_is_set(cx_settings_secret(settings, CX_KEY_CLIENT_SECRET)));
    assert_int_equal(set(settings, CX_KEY_CLIENT_SECRET, " hush="), CXONE_OK);
    assert_view_equal(cx_secret_reveal(cx_settings_secret(settings, CX_KEY_CLIENT_SECRET)),
                      " hush=");
    assert_view_equal(cx_settings_text(settings, CX_KEY_CLIENT_SECRET), "");
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(
        cx_settings_set(settings, cx_key_row(CX_KEY_CLIENT_SECRET), CX_LIT("hu\tsh"), "here", &err),
        CXONE_ERR_CONFIG_VALUE);
    assert_null(strstr(err->message, "sh\""));
    assert_null(strstr(err->message, "hu\t"));
}

static void test_copies_are_equal_and_apart(void **state)
{
    (void)state;
    const load_case test = {
        .config = "[o]\n[p]\nclient_id = c\nclient_secret = s\n[o]\n",
        .environment = {"CXONE_NONE=1"},
        .profile = "p",
    };
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    CX_AUTO(cx_settings) cx_settings *copy = NULL;
    assert_int_equal(load(&test, &settings, NULL), CXONE_OK);
    assert_int_equal(cx_settings_copy(settings, &copy, NULL), CXONE_OK);
    for (cx_key key = 0; key < CX_KEY_COUNT; key++) {
        assert_view_equal(cx_settings_text(copy, key), cx_settings_text(settings, key).ptr);
        assert_true(is_text(cx_settings_origin(copy, key), cx_settings_origin(settings, key)));
    }
    assert_string_equal(cx_settings_profile(copy), "p");
    assert_string_equal(cx_settings_profile_name(copy, 0), "o");
    assert_string_equal(cx_settings_profile_name(copy, 1), "p");
    assert_null(cx_settings_profile_name(copy, 2));
    assert_string_equal(cx_settings_file(copy), "config");
    assert_string_equal(cx_settings_warning(copy, 0), cx_settings_warning(settings, 0));
    assert_null(cx_settings_warning(copy, 1));
    assert_view_equal(cx_secret_reveal(cx_settings_secret(copy, CX_KEY_CLIENT_SECRET)), "s");
    assert_int_equal(set(copy, CX_KEY_CLIENT_ID, "other"), CXONE_OK);
    assert_view_equal(cx_settings_text(settings, CX_KEY_CLIENT_ID), "c");
}

static void test_lists(void **state)
{
    (void)state;
    CX_AUTO(cx_settings) cx_settings *settings = plain_settings();
    assert_int_equal(set(settings, CX_KEY_TRUSTED_HOSTS, "a.example.com, .example.org,,10.0.0.1,"),
                     CXONE_OK);
    cx_str rest = cx_settings_text(settings, CX_KEY_TRUSTED_HOSTS);
    cx_str item = {NULL, 0};
    static const char *const wanted[] = {"a.example.com", ".example.org", "10.0.0.1"};
    for (size_t i = 0; i < CX_COUNT(wanted); i++) {
        assert_true(cx_settings_next_item(&rest, &item));
        assert_view_equal(item, wanted[i]);
    }
    assert_false(cx_settings_next_item(&rest, &item));
}

static const struct {
    cx_key key;
    bool good;
    const char *value;
} values[] = {
    {CX_KEY_ISSUER, true, "https://a.example.com"},
    {CX_KEY_ISSUER, true, "HTTPS://a.example.com:8443/x/y"},
    {CX_KEY_ISSUER, true, "http://127.0.0.1:80"},
    {CX_KEY_ISSUER, true, "http://localhost/x"},
    {CX_KEY_ISSUER, true, "http://[::1]:8080"},
    {CX_KEY_ISSUER, true, "https://[::1]"},
    {CX_KEY_ISSUER, false, "a.example.com"},
    {CX_KEY_ISSUER, false, "https:/a.example.com"},
    {CX_KEY_ISSUER, false, "https://"},
    {CX_KEY_ISSUER, false, "https:///x"},
    {CX_KEY_ISSUER, false, "https://:443"},
    {CX_KEY_ISSUER, false, "ftp://a.example.com"},
    {CX_KEY_ISSUER, false, "http://a.example.com"},
    {CX_KEY_ISSUER, false, "http://127.0.0.1.example.com"},
    {CX_KEY_ISSUER, false, "http://127.0.0"},
    {CX_KEY_ISSUER, false, "http://127.0.0.1.1"},
    {CX_KEY_ISSUER, false, "http://127.0.0.256"},
    {CX_KEY_ISSUER, false, "http://localhost.example.com"},
    {CX_KEY_ISSUER, false, "https://user:pass@a.example.com"},
    {CX_KEY_ISSUER, false, "https://a.example.com@evil.example"},
    {CX_KEY_ISSUER, false, "https://a.example.com:0"},
    {CX_KEY_ISSUER, false, "https://a.example.com:65536"},
    {CX_KEY_ISSUER, false, "https://a.example.com:"},
    {CX_KEY_ISSUER, false, "https://a.example.com:80:80"},
    {CX_KEY_ISSUER, false, "https://a..example.com"},
    {CX_KEY_ISSUER, false, "https://a.example.com."},
    {CX_KEY_ISSUER, false, "https://a.example.com/#x"},
    {CX_KEY_ISSUER, false, "https://a.example.com/?x=y"},
    {CX_KEY_ISSUER, false, "https://a.example.com/a b"},
    {CX_KEY_ISSUER, false, "https://a.example.com\\@b"},
    {CX_KEY_ISSUER, false, "https://a.example.com\n"},
    {CX_KEY_ISSUER, false, "https://a.example.com # comment"},
    {CX_KEY_TENANT_ID, true, UUID},
    {CX_KEY_TENANT_ID, true, "11EB5A4E-0C2D-4D1C-B0A5-0242AC110003"},
    {CX_KEY_TENANT_ID, false, "11eb5a4e-0c2d-4d1c-b0a5-0242ac11000"},
    {CX_KEY_TENANT_ID, false, "11eb5a4e-0c2d-4d1c-b0a5-0242ac1100030"},
    {CX_KEY_TENANT_ID, false, "11eb5a4e00c2d-4d1c-b0a5-0242ac110003"},
    {CX_KEY_TENANT_ID, false, "g1eb5a4e-0c2d-4d1c-b0a5-0242ac110003"},
    {CX_KEY_CLIENT_ID, true, "a@b c#\"'"},
    {CX_KEY_CLIENT_ID, true, "\xC3\xA4"},
    {CX_KEY_CLIENT_ID, false, "\xE4"},
    {CX_KEY_CLIENT_ID, false, "a\x7f"},
    {CX_KEY_CLIENT_SECRET, true, "a b=="},
    {CX_KEY_CLIENT_SECRET, false, "a\nb"},
    {CX_KEY_GRANT, true, "access-key"},
    {CX_KEY_GRANT, false, "Password"},
    {CX_KEY_GRANT, false, "auto|password"},
    {CX_KEY_CLIENT_AUTH, true, "client_secret_post"},
    {CX_KEY_TOKEN_STORE, true, "keyring"},
    {CX_KEY_TOKEN_STORE, false, "memory"},
    {CX_KEY_RENEW_MARGIN, true, "0s"},
    {CX_KEY_RENEW_MARGIN, true, "1d"},
    {CX_KEY_RENEW_MARGIN, false, "2d"},
    {CX_KEY_TIMEOUT, true, "90"},
    {CX_KEY_TIMEOUT, false, "0"},
    {CX_KEY_TIMEOUT, false, "-5s"},
    {CX_KEY_TIMEOUT, false, "5 s"},
    {CX_KEY_RETRIES, true, "0"},
    {CX_KEY_RETRIES, true, "20"},
    {CX_KEY_RETRIES, false, "21"},
    {CX_KEY_RETRIES, false, "4x"},
    {CX_KEY_TRUSTED_HOSTS, true, "a.b, .c.d"},
    {CX_KEY_TRUSTED_HOSTS, true, "localhost"},
    {CX_KEY_TRUSTED_HOSTS, false, ".com"},
    {CX_KEY_TRUSTED_HOSTS, false, "."},
    {CX_KEY_TRUSTED_HOSTS, false, "*.example.com"},
    {CX_KEY_TRUSTED_HOSTS, false, "https://a.example.com"},
    {CX_KEY_TRUSTED_HOSTS, false, "a.example.com:443"},
    {CX_KEY_TRUSTED_HOSTS, false, "a b"},
    {CX_KEY_CACERT, true, "/etc/ssl/my ca.pem"},
};

static void test_values(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(values); i++) {
        const bool good =
            cx_value_fault(cx_key_row(values[i].key), cx_str_of(values[i].value)) == NULL;
        check(good == values[i].good, "%s", values[i].value);
    }
    CX_AUTO(cx_buf) cx_buf large;
    cx_buf_init(&large, 70000);
    while (large.len < 65536) {
        cx_buf_putc(&large, 'x');
    }
    const cxone_key *text = cx_key_row(CX_KEY_CLIENT_ID);
    assert_null(cx_value_fault(text, cx_buf_view(&large)));
    cx_buf_putc(&large, 'x');
    assert_non_null(cx_value_fault(text, cx_buf_view(&large)));
}

/* The table agrees with the rule from which people guess names, and its defaults are valid. */
static void test_the_table_of_keys(void **state)
{
    (void)state;
    for (cx_key id = 0; id < CX_KEY_COUNT; id++) {
        const cxone_key *key = cx_key_row(id);
        char environment[64] = "CXONE_";
        char flag[64] = "--";
        const size_t len = strlen(key->name);
        assert_int_equal(key->id, id);
        assert_true(len < 40);
        for (size_t i = 0; i <= len; i++) {
            const char c = key->name[i];
            environment[6 + i] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
            flag[2 + i] = (char)(c == '_' ? '-' : c);
        }
        assert_string_equal(key->environment, environment);
        check(is_text(key->flag, key->kind == CX_KIND_SECRET ? NULL : flag), "%s", key->name);
        check(key->fallback == NULL || cx_value_fault(key, cx_str_of(key->fallback)) == NULL,
              "default of %s", key->name);
        const bool number = key->kind == CX_KIND_DURATION || key->kind == CX_KIND_INTEGER;
        check(!number || key->fallback != NULL, "%s has no default", key->name);
        assert_ptr_equal(cx_key_find(cx_str_of(key->name)), key);
        cx_name_rank rank = CX_NAME_NONE;
        assert_ptr_equal(cx_key_of_variable(cx_str_of(key->environment), &rank), key);
        assert_int_equal(rank, CX_NAME_PRIMARY);
        assert_true(strlen(cx_key_type(key)) > 0 && strlen(key->summary) > 0);
    }
    assert_null(cx_key_find(CX_LIT("")));
    assert_null(cx_key_find(CX_LIT("ISSUER")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_precedence),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_warnings),
        cmocka_unit_test(test_secrets_want_a_private_file),
        cmocka_unit_test(test_an_open_env_file_is_warned_of),
        cmocka_unit_test(test_a_file_over_the_ceiling),
        cmocka_unit_test(test_where_the_profile_file_is),
        cmocka_unit_test(test_setting_values),
        cmocka_unit_test(test_a_credential_ends_the_last_resort),
        cmocka_unit_test(test_secrets_stay_inside),
        cmocka_unit_test(test_copies_are_equal_and_apart),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_the_table_of_keys),
    };
    return cmocka_run_group_tests_name("config/settings", tests, enter_folder, leave_folder);
}
