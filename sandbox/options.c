#include "sandbox/options.h"

#include <string.h>

#include "base/compiler.h"
#include "base/error.h"
#include "base/str.h"
#include "base/time.h"
#include "sandbox/generic/lists.h"
#include "sandbox/record/relay.h"
#include "sandbox/tokens/mint.h"
#include "sandbox/world/scenario.h"

#include "base/banned.h"

typedef bool setter(sbx_options *options, const char *value);

typedef struct option {
    const char *name;
    const char *argument; /* NULL: takes none */
    setter *set;
    const char *wanted; /* what a good value is, for errors */
    const char *help;
} option;

static bool set_port(sbx_options *options, const char *value)
{
    uint64_t port = 0;
    if (!cx_scan_uint(cx_str_of(value), 65535, &port)) {
        return false;
    }
    options->port = (uint16_t)port;
    return true;
}

static bool set_bind(sbx_options *options, const char *value)
{
    options->bind = value;
    return *value != '\0';
}

static bool set_token_lifetime(sbx_options *options, const char *value)
{
    uint64_t seconds = 0;
    if (!cx_scan_uint(cx_str_of(value), 86400, &seconds) || seconds == 0) {
        return false;
    }
    options->token_lifetime_s = (int64_t)seconds;
    return true;
}

static bool set_seed(sbx_options *options, const char *value)
{
    return cx_scan_uint(cx_str_of(value), UINT64_MAX, &options->seed);
}

static bool set_clock(sbx_options *options, const char *value)
{
    return cx_time_parse(cx_str_of(value), &options->clock_ms);
}

static bool set_speed(sbx_options *options, const char *value)
{
    uint64_t speed = 0;
    const bool good = cx_scan_uint(cx_str_of(value), SBX_MAX_SPEED, &speed);
    options->speed = (double)speed;
    return good;
}

static bool set_scenario(sbx_options *options, const char *value)
{
    options->scenario = value;
    return *value != '\0';
}

static bool set_journal(sbx_options *options, const char *value)
{
    options->journal_file = value;
    return *value != '\0';
}

static bool set_state(sbx_options *options, const char *value)
{
    options->state_file = value;
    return *value != '\0';
}

static bool set_record(sbx_options *options, const char *value)
{
    options->record = value;
    return *value != '\0';
}

static bool set_upstream(sbx_options *options, const char *value)
{
    options->upstream = value;
    return sbx_relay_is_upstream(cx_str_of(value));
}

static bool set_replay(sbx_options *options, const char *value)
{
    options->replay = value;
    return *value != '\0';
}

static bool set_mask_rules(sbx_options *options, const char *value)
{
    options->mask_rules = value;
    return *value != '\0';
}

static bool set_rows(sbx_options *options, const char *value)
{
    uint64_t rows = 0;
    if (!cx_scan_uint(cx_str_of(value), SBX_MAX_ROWS, &rows)) {
        return false;
    }
    options->rows = (int64_t)rows;
    return true;
}

/* One of two numbers. */
static bool choose_number(const char *value, unsigned a, unsigned b, unsigned *out)
{
    uint64_t number = 0;
    if (!cx_scan_uint(cx_str_of(value), 999, &number) || (number != a && number != b)) {
        return false;
    }
    *out = (unsigned)number;
    return true;
}

/* One of two words; `*out` tells whether it is the second. */
static bool choose_word(const char *value, const char *first, const char *second, bool *out)
{
    const cx_str word = cx_str_of(value);
    *out = cx_str_equal(word, cx_str_of(second));
    return *out || cx_str_equal(word, cx_str_of(first));
}

static bool set_auth_error_status(sbx_options *options, const char *value)
{
    return choose_number(value, 400, 401, &options->auth_error_status);
}

static bool set_expired_token_status(sbx_options *options, const char *value)
{
    return choose_number(value, 401, 403, &options->expired_token_status);
}

static bool set_transcript_status(sbx_options *options, const char *value)
{
    return choose_number(value, 200, 202, &options->transcript_status);
}

static bool set_expires_in(sbx_options *options, const char *value)
{
    return choose_word(value, "number", "string", &options->expires_in_string);
}

static bool set_refresh_rotation(sbx_options *options, const char *value)
{
    return choose_word(value, "keep", "revoke", &options->refresh_revokes);
}

static bool set_accept_json(sbx_options *options, const char *value)
{
    (void)value;
    options->accept_json_token_body = true;
    return true;
}

static bool set_auto_approve(sbx_options *options, const char *value)
{
    (void)value;
    options->auto_approve = true;
    return true;
}

static bool set_exact_redirect(sbx_options *options, const char *value)
{
    (void)value;
    options->exact_redirect = true;
    return true;
}

static bool set_redirect_uri(sbx_options *options, const char *value)
{
    const cx_str uri = cx_str_of(value);
    options->redirect_uri = value;
    return (cx_str_starts_with(uri, CX_LIT("http://")) ||
            cx_str_starts_with(uri, CX_LIT("https://"))) &&
           cx_str_printable(uri, uri.len).len == uri.len && cx_str_find(uri, ' ') == uri.len &&
           cx_str_find(uri, '#') == uri.len;
}

static bool set_transparent(sbx_options *options, const char *value)
{
    (void)value;
    options->transparent = true;
    return true;
}

static bool set_isolated(sbx_options *options, const char *value)
{
    (void)value;
    options->isolated = true;
    return true;
}

static bool set_no_limits(sbx_options *options, const char *value)
{
    (void)value;
    options->no_limits = true;
    return true;
}

static bool set_authority(sbx_options *options, const char *value)
{
    options->authority_file = value;
    return *value != '\0';
}

static bool set_verbose(sbx_options *options, const char *value)
{
    (void)value;
    options->verbose = true;
    return true;
}

static bool set_exit_with_parent(sbx_options *options, const char *value)
{
    (void)value;
    options->exit_with_parent = true;
    return true;
}

static bool set_help(sbx_options *options, const char *value)
{
    (void)value;
    options->help = true;
    return true;
}

static const option options_table[] = {
    {"--port", "N", set_port, "a number from 0 to 65535",
     "port to listen on (default 0: a free one)"},
    {"--bind", "ADDRESS", set_bind, "an IP address", "address to listen on (default 127.0.0.1)"},
    {"--transparent", NULL, set_transparent, NULL,
     "answer under CXone's own host names, as an HTTPS proxy"},
    {"--isolated", NULL, set_isolated, NULL,
     "run: the same for programs that ignore proxies, without a network"},
    {"--authority", "FILE", set_authority, "a file name",
     "keep the certificate authority of these in FILE (default: a new one)"},
    {"--token-lifetime", "SECONDS", set_token_lifetime, "a number from 1 to 86400",
     "lifetime of access tokens (default 3600)"},
    {"--fault", "RULE", NULL, NULL, "answer wrongly by this rule; may be repeated"},
    {"--seed", "N", set_seed, "a whole number", "seed of all that happens by chance (default 1)"},
    {"--scenario", "NAME|FILE", set_scenario, "the name of a scenario, or a file",
     "what kind of contact centre this is (default calm-day; see cxone-scenario(5))"},
    {"--clock", "TIME", set_clock, "a time such as 2026-11-02T08:00:00Z",
     "begin with that time in the contact centre (default: now)"},
    {"--speed", "N", set_speed, "a whole number up to 100000",
     "let time pass so many times as fast there; 0 holds it (default 1)"},
    {"--journal", "FILE", set_journal, "a file name",
     "append every request to FILE, secrets masked"},
    {"--state", "FILE", set_state, "a file name",
     "keep what calls change in FILE (default: in memory)"},
    {"--record", "DIR", set_record, "a folder",
     "pass every call on to --upstream and write it down in DIR, masked"},
    {"--upstream", "real|URL", set_upstream, "real, https://HOST or http://127.0.0.1:PORT",
     "what is recorded: CXone itself, or another sandbox"},
    {"--replay", "DIR", set_replay, "a folder", "answer from the recording in DIR"},
    {"--mask-rules", "FILE", set_mask_rules, "a file name",
     "what a recording must not tell, instead of the rules that are shipped"},
    {"--rows", "N", set_rows, "a number from 0 to 100000000",
     "records that a made-up list has (default 8)"},
    {"--no-limits", NULL, set_no_limits, NULL, "do without the limits that NICE publishes"},
    {"--auth-error-status", "400|401", set_auth_error_status, "400 or 401",
     "status of a refused login (default 400)"},
    {"--expired-token-status", "401|403", set_expired_token_status, "401 or 403",
     "status of a call with an expired token (default 401)"},
    {"--refresh-rotation", "keep|revoke", set_refresh_rotation, "keep or revoke",
     "what happens to a used refresh token (default keep)"},
    {"--expires-in", "number|string", set_expires_in, "number or string",
     "type of expires_in at the access-key endpoint (default number)"},
    {"--transcript-status", "200|202", set_transcript_status, "200 or 202",
     "answer to a transcript: 202 with a text, 200 with none (default 202)"},
    {"--accept-json-token-body", NULL, set_accept_json, NULL,
     "let /auth/token take a JSON object too"},
    {"--auto-approve", NULL, set_auto_approve, NULL,
     "let /auth/authorize approve without asking anybody"},
    {"--redirect-uri", "URI", set_redirect_uri, "an http or https URI without a fragment",
     "register one more redirect URI with every client"},
    {"--exact-redirect", NULL, set_exact_redirect, NULL,
     "take no other port than the registered one in a loopback redirect URI"},
    {"--verbose", NULL, set_verbose, NULL, "log one line for each request to standard error"},
    {"--exit-with-parent", NULL, set_exit_with_parent, NULL, "end when the calling program ends"},
    {"--help", NULL, set_help, NULL, "show this help"},
};

void sbx_options_init(sbx_options *options)
{
    memset(options, 0, sizeof *options);
    options->bind = "127.0.0.1";
    options->token_lifetime_s = SBX_ACCESS_SECONDS;
    options->auth_error_status = 400;
    options->expired_token_status = 401;
    options->transcript_status = 202;
    options->seed = 1;
    options->rows = 8;
    options->clock_ms = SBX_WALL_TIME;
    options->speed = 1;
    options->scenario = SBX_DEFAULT_SCENARIO;
}

void sbx_options_deinit(sbx_options *options)
{
    sbx_fault_rules_deinit(&options->faults);
}

static cxone_status fail_unknown(cx_str name, cxone_error **err)
{
    const option *nearest = NULL;
    unsigned best = 4;
    for (size_t i = 0; i < CX_COUNT(options_table); i++) {
        const unsigned distance = cx_str_distance(name, cx_str_of(options_table[i].name));
        if (distance < best) {
            best = distance;
            nearest = &options_table[i];
        }
    }
    const cxone_status status =
        cx_fail(err, CXONE_ERR_ARG, "unknown option \"%.*s\"", CX_STR_ARG(name));
    if (nearest != NULL) {
        cx_error_hint(err, "did you mean %s?", nearest->name);
    }
    return status;
}

static cxone_status apply(sbx_options *options, const option *row, const char *value,
                          cxone_error **err)
{
    if (row->set == NULL) {
        return sbx_fault_rules_add_text(&options->faults, cx_str_of(value), err);
    }
    if (!row->set(options, value)) {
        return cx_fail(err, CXONE_ERR_ARG, "bad value \"%s\" of %s: %s is wanted", value, row->name,
                       row->wanted);
    }
    return CXONE_OK;
}

static const option *find_option(cx_str name)
{
    if (cx_str_equal(name, CX_LIT("-h"))) {
        name = CX_LIT("--help");
    }
    for (size_t i = 0; i < CX_COUNT(options_table); i++) {
        if (cx_str_equal(cx_str_of(options_table[i].name), name)) {
            return &options_table[i];
        }
    }
    return NULL;
}

cxone_status sbx_options_parse(sbx_options *options, int argc, char *const *argv, int *next,
                               cxone_error **err)
{
    int at = *next;
    for (; at < argc && argv[at][0] == '-'; at++) {
        const cx_str argument = cx_str_of(argv[at]);
        if (cx_str_equal(argument, CX_LIT("--"))) {
            at++;
            break;
        }
        const size_t equals = cx_str_find(argument, '=');
        const cx_str name = cx_str_slice(argument, 0, equals);
        const option *row = find_option(name);
        if (row == NULL) {
            return fail_unknown(name, err);
        }
        const char *value = equals < argument.len ? argv[at] + equals + 1 : NULL;
        if (row->argument == NULL && value != NULL) {
            return cx_fail(err, CXONE_ERR_ARG, "%s takes no value", row->name);
        }
        if (row->argument != NULL && value == NULL) {
            at++;
            if (at == argc) {
                return cx_fail(err, CXONE_ERR_ARG, "%s needs a value: %s", row->name,
                               row->argument);
            }
            value = argv[at];
        }
        CX_TRY(apply(options, row, value, err));
    }
    *next = at;
    return CXONE_OK;
}

cxone_status sbx_options_check(const sbx_options *options, cxone_error **err)
{
    const bool records = options->record != NULL;
    const bool replays = options->replay != NULL;
    if (records && replays) {
        return cx_fail(err, CXONE_ERR_ARG, "--record and --replay exclude each other");
    }
    if (records != (options->upstream != NULL)) {
        return cx_fail_hint(err, CXONE_ERR_ARG,
                            "--record DIR --upstream real, or the URL of another sandbox",
                            "--record and --upstream go together");
    }
    if (options->mask_rules != NULL && !records && !replays) {
        return cx_fail(err, CXONE_ERR_ARG, "--mask-rules is for --record and --replay");
    }
    if (records && (options->transparent || options->isolated)) {
        return cx_fail_hint(err, CXONE_ERR_ARG,
                            "point the program at the recorder: CXONE_ISSUER=http://127.0.0.1:PORT",
                            "--record answers by its own address only, not under CXone's names");
    }
    if (records && options->faults.count > 0) {
        return cx_fail_hint(err, CXONE_ERR_ARG, "give the fault to the sandbox that is recorded",
                            "--record passes everything on and makes no faults of its own");
    }
    return CXONE_OK;
}

void sbx_options_help(cx_buf *out)
{
    for (size_t i = 0; i < CX_COUNT(options_table); i++) {
        const option *row = &options_table[i];
        const size_t start = out->len;
        cx_buf_printf(out, "  %s %s", row->name, row->argument != NULL ? row->argument : "");
        const size_t used = out->len - start;
        cx_buf_printf(out, "%*s%s\n", (int)(used < 34 ? 34 - used : 1), "", row->help);
    }
}
