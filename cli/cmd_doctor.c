/* doctor: every link of the chain from this machine to the tenant, and what to do about each that
 * is broken. */
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>

#include "cxone/business_unit.h"
#include "cxone/cases.h"
#include "cxone/diagnosis.h"
#include "cxone/status.h"
#include "cxone/tenant.h"
#include "cxone/token.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/encoding.h"
#include "base/limits.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/xalloc.h"
#include "json/json.h"

#include "base/banned.h"

CX_DEFINE_AUTO(tenant, cxone_tenant *, cxone_tenant_free)
CX_DEFINE_AUTO(token, cxone_token *, cxone_token_free)
CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)
CX_DEFINE_AUTO(error, cxone_error *, cxone_error_free)
CX_DEFINE_AUTO(settings, cxone_settings *, cxone_settings_free)
CX_DEFINE_AUTO(client, cxone_client *, cxone_client_free)

typedef enum outcome {
    PASS,
    FAIL,
    SKIP
} outcome;

/* One examination. */
typedef struct doctor {
    cli_context *context;
    bool proxied;      /* a proxy is in force for the issuer */
    bool clock_judged; /* the login itself failed for the clocks */
    bool unreached;    /* the issuer was asked and did not answer */
    int first_code;    /* exit code of the first check that failed */
} doctor;

static void note(doctor *d, const char *check, outcome result, const char *detail,
                 const char *advice)
{
    static const char *const names[] = {"pass", "fail", "skip"};
    const cli_cell cells[] = {
        CLI_TEXT("check", "CHECK", check),
        CLI_TEXT("result", "RESULT", names[result]),
        CLI_TEXT("detail", "DETAIL", detail),
        CLI_TEXT("advice", "WHAT TO DO", advice),
    };
    cli_out_row(&d->context->out, cells, CX_COUNT(cells));
}

static void note_failure(doctor *d, const char *check, const cxone_error *error)
{
    const char *hint = NULL;
    for (const cxone_error *each = error; each != NULL && hint == NULL;
         each = cxone_error_cause(each)) {
        hint = cxone_error_hint(each);
    }
    if (d->first_code == CLI_EXIT_OK) {
        d->first_code = cxone_status_exit_code(cxone_error_status(error));
    }
    note(d, check, FAIL, cxone_error_message(error), hint);
}

/* ---- the way there ---- */

/* The host and the port of a URL. */
typedef struct place {
    char *host, *port;
} place;

static void release_place(place *p)
{
    cx_free(p->host);
    cx_free(p->port);
}
CX_DEFINE_AUTO_VALUE(place, release_place)

static place place_of(const char *url)
{
    const bool plain = cx_str_starts_with(cx_str_of(url), CX_LIT("http://"));
    const char *after = strstr(url, "://");
    cx_str rest = cx_str_of(after != NULL ? after + 3 : url);
    rest = cx_str_slice(rest, 0, cx_str_find(rest, '/'));
    const bool literal = cx_str_starts_with(rest, CX_LIT("[")); /* an IPv6 address */
    const size_t bracket = literal ? cx_str_find(rest, ']') : 0;
    const size_t colon = bracket + cx_str_find(cx_str_slice(rest, bracket, rest.len), ':');
    const cx_str port = cx_str_slice(rest, colon + 1, rest.len);
    return (place){
        cli_xdup(literal ? cx_str_slice(rest, 1, bracket) : cx_str_slice(rest, 0, colon)),
        cli_xdup(port.len != 0 ? port : (plain ? CX_LIT("80") : CX_LIT("443")))};
}

static bool is_this_machine(const char *host)
{
    return cx_str_equal_nocase(cx_str_of(host), CX_LIT("localhost")) ||
           cx_str_starts_with(cx_str_of(host), CX_LIT("127.")) || strcmp(host, "::1") == 0;
}

static void check_proxy(doctor *d, const char *issuer)
{
    static const char *const names[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    CX_AUTO(place) place issuer_place = place_of(issuer);
    const char *name = NULL;
    for (size_t i = 0; i < CX_COUNT(names) && name == NULL; i++) {
        name = cli_environment(names[i]) != NULL ? names[i] : NULL;
    }
    if (name == NULL) {
        note(d, "proxy", PASS, "none is set", NULL);
        return;
    }
    if (is_this_machine(issuer_place.host)) {
        note(d, "proxy", PASS, "set, but this machine is reached without one", NULL);
        return;
    }
    /* Without user name and password. */
    const cx_str value = cx_str_of(cli_environment(name));
    const size_t at = cx_str_find(value, '@');
    const cx_str shown = at < value.len ? cx_str_slice(value, at + 1, value.len) : value;
    const char *except = cli_environment("no_proxy");
    except = except != NULL ? except : cli_environment("NO_PROXY");
    CX_AUTO(text)
    char *detail =
        cli_xprintf("%s is %.*s%s%s", name, CX_STR_ARG(shown),
                    except != NULL ? ", but not for " : "", except != NULL ? except : "");
    d->proxied = true;
    note(d, "proxy", PASS, detail, NULL);
}

static void check_name(doctor *d, const char *check, const char *url)
{
    CX_AUTO(place) place target = place_of(url);
    struct addrinfo *found = NULL;
    const struct addrinfo wanted = {.ai_socktype = SOCK_STREAM};
    if (d->proxied) {
        note(d, check, SKIP, "the proxy looks names up", NULL);
        return;
    }
    const int result = getaddrinfo(target.host, target.port, &wanted, &found);
    if (result == 0) {
        size_t count = 0;
        for (const struct addrinfo *each = found; each != NULL; each = each->ai_next) {
            count++;
        }
        freeaddrinfo(found);
        CX_AUTO(text)
        char *detail =
            cli_xprintf("%s has %zu address%s", target.host, count, count == 1 ? "" : "es");
        note(d, check, PASS, detail, NULL);
        return;
    }
    CX_AUTO(text) char *detail = cli_xprintf("%s: %s", target.host, gai_strerror(result));
    if (d->first_code == CLI_EXIT_OK) {
        d->first_code = cxone_status_exit_code(CXONE_ERR_RESOLVE);
    }
    note(d, check, FAIL, detail,
         "check the name, and that this machine is connected and has a name server");
}

/* ---- logging in ---- */

/* Tells from a call that was made whether the issuer was reached, and says so. */
static void note_connection(doctor *d, const cxone_error *error)
{
    const char *token_url = cxone_settings_get(d->context->settings, "token_url");
    const char *where =
        token_url != NULL ? token_url : cxone_settings_get(d->context->settings, "issuer");
    const cxone_status status = cxone_error_status(error);
    /* CXONE_ERR_REPLY: something answered that is not CXone. */
    d->unreached =
        cxone_status_class_of(status) == CXONE_CLASS_NETWORK && status != CXONE_ERR_REPLY;
    if (d->unreached) {
        note_failure(d, "connection", error);
        return;
    }
    const bool tls = cx_str_starts_with(cx_str_of(where), CX_LIT("https://"));
    CX_AUTO(text)
    char *detail = cli_xprintf("%s answers%s", where, tls ? ", its certificate is good" : "");
    note(d, "connection", PASS, detail, NULL);
}

/* A token that was given: nothing is sent for it, and nobody says yet whether it is good. */
static void check_given(doctor *d, const char *origin, cxone_token **token)
{
    CX_AUTO(error) cxone_error *error = NULL;
    if (cxone_token_get(d->context->client, token, &error) != CXONE_OK) {
        note_failure(d, "login", error);
        return;
    }
    CX_AUTO(text) char *detail = cli_xprintf("access_token is used as it is (%s)", origin);
    note(d, "login", PASS, detail, NULL);
}

/* A new login, or, where nothing to log in with is configured, the token that is kept. */
static void check_login(doctor *d, cxone_token **token)
{
    CX_AUTO(error) cxone_error *error = NULL;
    CX_AUTO(error) cxone_error *second = NULL;
    const char *given = cxone_settings_origin(d->context->settings, "access_token");
    if (given != NULL) {
        check_given(d, given, token);
        return;
    }
    cxone_status status = cxone_login(d->context->client, token, &error);
    if (status == CXONE_ERR_CREDENTIALS_MISSING &&
        cxone_token_get(d->context->client, token, &second) == CXONE_OK) {
        note(d, "login", PASS, "no credentials are configured, but there is a token", NULL);
        return;
    }
    if (status == CXONE_ERR_CREDENTIALS_MISSING) {
        note_failure(d, "login", error);
        return;
    }
    note_connection(d, error);
    if (status == CXONE_OK) {
        CX_AUTO(text)
        char *detail = cli_xprintf("%s, as %s", cxone_token_grant(*token),
                                   cxone_token_claim(*token, "name") != NULL
                                       ? cxone_token_claim(*token, "name")
                                       : "somebody without a name");
        note(d, "login", PASS, detail, NULL);
    } else if (!d->unreached) {
        note_failure(d, "login", error);
        d->clock_judged = status == CXONE_ERR_CLOCK;
        if (d->clock_judged) {
            note_failure(d, "clock", error);
        }
    } else {
        note(d, "login", SKIP, "the issuer was not reached", NULL);
    }
}

/* A login by a grant that is not in use, without keeping its token. */
static cxone_status try_grant(doctor *d, const char *grant, cxone_error **error)
{
    static const char by[] = "doctor";
    CX_AUTO(settings) cxone_settings *settings = NULL;
    CX_AUTO(client) cxone_client *client = NULL;
    cli_context *context = d->context;
    cxone_status status = cli_load_settings(context, context->globals.profile, &settings, error);
    if (status == CXONE_OK) {
        status = cxone_settings_set(settings, "grant", grant, by, error);
    }
    if (status == CXONE_OK) {
        status = cxone_settings_set(settings, "token_store", "none", by, error);
    }
    if (status == CXONE_OK) {
        status = cxone_settings_set(settings, "access_token", "", by, error);
    }
    if (status == CXONE_OK) {
        status = cli_make_client(context, settings, &client, error);
    }
    return status == CXONE_OK ? cxone_login(client, NULL, error) : status;
}

/* What a grant that is not in use is good for. That it fails is no failure: nothing needs it. */
static void check_other_grant(doctor *d, const char *check, const char *grant, bool needed)
{
    CX_AUTO(error) cxone_error *error = NULL;
    const cxone_status status = try_grant(d, grant, &error);
    if (status == CXONE_OK) {
        CX_AUTO(text) char *advice = cli_xprintf("set grant to %s", grant);
        note(d, check, PASS, "not in use, but it works", needed ? advice : NULL);
    } else if (status == CXONE_ERR_CREDENTIALS_MISSING) {
        note(d, check, SKIP, "nothing is configured for it", NULL);
    } else {
        CX_AUTO(text)
        char *detail = cli_xprintf("not in use; it fails: %s", cxone_error_message(error));
        note(d, check, SKIP, detail, NULL);
    }
}

/* Every grant that needs no person, as the settings' table names them. The legacy server is not
 * sent anything where it is not in use: few tenants are on it, and the keys are not its. */
static void check_grants(doctor *d, const cxone_token *token)
{
    cx_str rest = cx_str_of(cxone_key_type(cxone_key_find("grant")));
    cx_str grant = {NULL, 0};
    while (cx_str_next(&rest, '|', &grant)) {
        CX_AUTO(text) char *name = cli_xdup(grant);
        CX_AUTO(text) char *check = cli_xprintf("grant %s", name);
        const bool used = token != NULL && strcmp(cxone_token_grant(token), name) == 0;
        if (strcmp(name, "auto") == 0 || /* which stands for one of the others */
            (!used && cx_str_starts_with(grant, CX_LIT("central")))) {
            continue;
        }
        if (used) {
            note(d, check, PASS, "in use", NULL);
        } else if (d->unreached) {
            note(d, check, SKIP, "the issuer was not reached", NULL);
        } else {
            check_other_grant(d, check, name, token == NULL);
        }
    }
}

/* The keys by which id_tokens are checked. */
static void check_keys(doctor *d)
{
    CX_AUTO(error) cxone_error *error = NULL;
    size_t count = 0;
    if (d->unreached) {
        note(d, "issuer keys", SKIP, "the issuer was not reached", NULL);
        return;
    }
    if (cxone_issuer_keys_probe(d->context->client, &count, &error) != CXONE_OK) {
        note_failure(d, "issuer keys", error);
        return;
    }
    CX_AUTO(text)
    char *detail = cli_xprintf("%zu to check id_tokens by", count);
    note(d, "issuer keys", count != 0 ? PASS : SKIP, detail, NULL);
}

/* When CXone says that it issued the token, in seconds since 1970. */
static bool issued_at(const cxone_token *token, int64_t *seconds)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    const cx_str whole = cx_str_of(cxone_token_access(token));
    const cx_str rest = cx_str_slice(whole, cx_str_find(whole, '.') + 1, whole.len);
    const cx_str payload = cx_str_slice(rest, 0, cx_str_find(rest, '.'));
    cx_buf_init_secret(&text, CX_MAX_TOKEN);
    if (!cx_base64url_decode(&text, payload) ||
        cx_json_parse(cx_buf_view(&text), &claims, NULL) != CXONE_OK) {
        return false;
    }
    return cx_json_integer(cx_json_get(cx_json_root(claims), "iat"), seconds);
}

static void check_clock(doctor *d, const cxone_token *token)
{
    int64_t issued = 0;
    int64_t most_ms = 0;
    const char *tolerance = cxone_settings_get(d->context->settings, "clock_tolerance");
    if (d->clock_judged) {
        return;
    }
    if (token == NULL || cxone_token_is_cached(token) != 0 ||
        strcmp(cxone_token_grant(token), "token") == 0 || !issued_at(token, &issued)) {
        note(d, "clock", SKIP, "only a new token tells CXone's time", NULL);
        return;
    }
    const int64_t ahead = cx_clock_wall(cx_clock_system()) / 1000 - issued;
    const int64_t distance = ahead < 0 ? -ahead : ahead;
    CX_AUTO(text)
    char *detail = cli_xprintf("this machine's clock is %lld s %s CXone's", (long long)distance,
                               ahead < 0 ? "behind" : "ahead of");
    if (!cx_scan_duration_ms(cx_str_of(tolerance), &most_ms) || distance <= most_ms / 1000) {
        note(d, "clock", PASS, detail, NULL);
        return;
    }
    if (d->first_code == CLI_EXIT_OK) {
        d->first_code = CLI_EXIT_FAILED;
    }
    note(d, "clock", FAIL, detail, "set this machine's clock, best by NTP");
}

/* ---- the tenant ---- */

static void check_tenant(doctor *d, const cxone_token *token, bool *found)
{
    CX_AUTO(tenant) cxone_tenant *tenant = NULL;
    CX_AUTO(error) cxone_error *error = NULL;
    const char *id = cxone_settings_get(d->context->settings, "tenant_id");
    if (token == NULL && id == NULL) {
        note(d, "discovery", SKIP, "without a token or tenant_id there is no tenant to ask for",
             NULL);
        return;
    }
    if (cxone_tenant_get(d->context->client, &tenant, &error) != CXONE_OK) {
        note_failure(d, "discovery", error);
        return;
    }
    *found = true;
    const char *area = cxone_tenant_area(tenant);
    const char *api = cxone_tenant_api_endpoint(tenant);
    const char *tenant_id = cxone_tenant_id(tenant);
    CX_AUTO(text)
    char *detail =
        cli_xprintf("tenant %s, area %s, API at %s", tenant_id != NULL ? tenant_id : "unknown",
                    area != NULL ? area : "unknown", api != NULL ? api : "-");
    note(d, "discovery", PASS, detail, NULL);
    if (api != NULL) {
        check_name(d, "API name", api);
    }
}

/* Asks for a case that there is not: "no such case" is an answer of the right host to a token that
 * it takes. */
static cxone_status ask_digital(cxone_client *client, cxone_error **error)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    const cxone_status status = cxone_case_get(client, "1", &reply, error);
    return status == CXONE_ERR_NO_RESOURCE || status == CXONE_ERR_BAD_REQUEST ? CXONE_OK : status;
}

static cxone_status ask_acd(cxone_client *client, cxone_error **error)
{
    int64_t unix_ms = 0;
    return cxone_server_time_get(client, NULL, &unix_ms, error);
}

/* The APIs that take the token. */
static void check_apis(doctor *d, bool able)
{
    static const struct {
        const char *check;
        cxone_status (*ask)(cxone_client *client, cxone_error **error);
    } apis[] = {{"ACD API", ask_acd}, {"digital API", ask_digital}};
    for (size_t i = 0; i < CX_COUNT(apis); i++) {
        CX_AUTO(error) cxone_error *error = NULL;
        if (!able) {
            note(d, apis[i].check, SKIP, "there is no token, or no tenant", NULL);
        } else if (apis[i].ask(d->context->client, &error) == CXONE_OK) {
            note(d, apis[i].check, PASS, "it answers and takes the token", NULL);
        } else {
            note_failure(d, apis[i].check, error);
        }
    }
}

/* UserHub is only knocked at: this program has no call there that changes nothing and that every
 * employee may make. */
static void check_userhub(doctor *d, bool found)
{
    CX_AUTO(error) cxone_error *error = NULL;
    char *url = NULL;
    int status = 0;
    if (!found && cxone_settings_get(d->context->settings, "userhub_url") == NULL) {
        note(d, "UserHub", SKIP, "the tenant's hosts are not known", NULL);
        return;
    }
    if (cxone_host_probe(d->context->client, CXONE_HOST_USERHUB, &url, &status, &error) !=
        CXONE_OK) {
        note_failure(d, "UserHub", error);
        return;
    }
    CX_AUTO(text) char *detail = cli_xprintf("%s answers (HTTP %d)", url, status);
    cxone_text_free(url);
    if (status < 500) {
        note(d, "UserHub", PASS, detail, NULL);
        return;
    }
    if (d->first_code == CLI_EXIT_OK) {
        d->first_code = cxone_status_exit_code(CXONE_ERR_UNAVAILABLE);
    }
    note(d, "UserHub", FAIL, detail, "wait, and try again");
}

/* Appends "v34.0" of the number or text that CXone sends. */
static void append_version(cx_buf *out, const cxone_value *version)
{
    const char *text = cxone_value_text(version);
    if (text != NULL) {
        cx_buf_printf(out, "%s%s", cx_is_digit(text[0]) ? "v" : "", text);
    } else {
        cx_buf_printf(out, "v%.1f", cxone_value_real(version, 0));
    }
}

static void judge_versions(doctor *d, const cxone_value *list)
{
    const char *ours = cxone_settings_get(d->context->settings, "api_version");
    bool offered = false;
    CX_AUTO(cx_buf) cx_buf all;
    cx_buf_init(&all, CX_MAX_MESSAGE);
    for (size_t i = 0; i < cxone_value_size(list); i++) {
        cx_buf_puts(&all, i != 0 ? ", " : "");
        const size_t before = all.len;
        append_version(&all, cxone_value_get(cxone_value_at(list, i), "version"));
        const cx_str one = cx_str_slice(cx_buf_view(&all), before, all.len);
        offered = offered || cx_str_equal_nocase(one, cx_str_of(ours));
    }
    cli_xcheck(&all);
    CX_AUTO(text)
    char *detail = cli_xprintf("%s is %samong %s", ours, offered ? "" : "not ", all.ptr);
    if (!offered && d->first_code == CLI_EXIT_OK) {
        d->first_code = CLI_EXIT_USAGE;
    }
    note(d, "API version", offered ? PASS : FAIL, detail,
         offered ? NULL : "set api_version to one of these");
}

/* Which versions of the ACD APIs the tenant has, and whether the one that we ask for is there. */
static void check_version(doctor *d, bool able)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    CX_AUTO(error) cxone_error *error = NULL;
    if (!able) {
        note(d, "API version", SKIP, "there is no token, or no tenant", NULL);
        return;
    }
    const cxone_status status = cxone_api_versions_get(d->context->client, NULL, &reply, &error);
    const cxone_value *list = cxone_value_get(cxone_reply_value(reply), "versionInfo");
    if (status != CXONE_OK && cxone_status_class_of(status) == CXONE_CLASS_NETWORK) {
        note_failure(d, "API version", error);
    } else if (status != CXONE_OK) {
        note(d, "API version", SKIP, cxone_error_message(error), NULL);
    } else if (cxone_value_size(list) == 0) {
        note(d, "API version", SKIP, "CXone does not say which it has", NULL);
    } else {
        judge_versions(d, list);
    }
}

static void check_bearer(doctor *d, const cxone_token *token)
{
    const char *unit = cxone_token_claim(token, "icBUId");
    if (token == NULL) {
        note(d, "business unit", SKIP, "there is no token", NULL);
        note(d, "token", SKIP, "there is no token", NULL);
        return;
    }
    note(d, "business unit", unit != NULL ? PASS : SKIP,
         unit != NULL ? unit : "the token does not name one", NULL);
    const int64_t left =
        (cxone_token_expires_at_ms(token) - cx_clock_wall(cx_clock_system())) / 1000;
    CX_AUTO(text)
    char *detail =
        cxone_token_expires_at_ms(token) != 0
            ? cli_xprintf("%lld min left, kept in: %s", (long long)(left / 60),
                          cxone_token_store(token))
            : cli_xprintf("it does not say when it expires, kept in: %s", cxone_token_store(token));
    const bool kept = strcmp(cxone_token_store(token), "none") != 0;
    note(d, "token", PASS, detail,
         kept ? NULL : "token_store decides where; each run logs in anew");
}

static int run(cli_context *context)
{
    doctor d = {.context = context};
    CX_AUTO(token) cxone_token *token = NULL;
    bool found = false;
    const char *issuer = cxone_settings_get(context->settings, "issuer");
    const char *file = cxone_settings_file(context->settings);
    CX_AUTO(text)
    char *settings = cli_xprintf("profile %s of %s", cxone_settings_profile(context->settings),
                                 file != NULL ? file : "no file");
    note(&d, "settings", PASS, settings, NULL);
    check_proxy(&d, issuer);
    check_name(&d, "issuer name", issuer);
    check_login(&d, &token);
    check_grants(&d, token);
    check_clock(&d, token);
    check_keys(&d);
    check_tenant(&d, token, &found);
    check_apis(&d, found && token != NULL);
    check_version(&d, found && token != NULL);
    check_userhub(&d, found);
    check_bearer(&d, token);
    cli_out_end_rows(&context->out);
    return d.first_code;
}

static const char *const examples[] = {"cxone doctor", "cxone doctor -o json",
                                       "cxone doctor --api-version v33.0", NULL};

const cli_command cli_cmd_doctor = {
    .path = "doctor",
    .summary = "check every link to CXone, and say what to do about the broken ones",
    .details = "It logs in anew by every grant that credentials are configured for, asks the ACD\n"
               "API for its time and its versions, and the digital API for a case that there is\n"
               "not. --api-version VERSION asks whether the tenant has that version; without a\n"
               "value, the configured one. The exit code is that of the first check that fails.",
    .page = "cxone-doctor.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .bare_option = "api-version",
    .examples = examples,
    .run = run,
};
