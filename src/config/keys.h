/*
 * The table of all settings, and of the environment variables that are none. The manual, the error
 * messages, `cxone config list` and the parsers read it: a new setting is one row here.
 */
#ifndef CX_CONFIG_KEYS_H
#define CX_CONFIG_KEYS_H

#include <stdbool.h>

#include "cxone/settings.h"

#include "base/str.h"

/*
 * X(id, name, kind, default, environment variable, its alias, the starter pack's bare name, flag,
 *   choices, summary)
 *
 * `choices` is "a|b|c" for CHOICE and the names of RATES, "least-most" for INTEGER and DURATION,
 * else NULL. A secret
 * has no flag: command lines are seen by everyone on the machine.
 */
#define CX_KEYS(X)                                                                                 \
    X(ISSUER, "issuer", URL, "https://cxone.niceincontact.com", "CXONE_ISSUER", NULL, NULL,        \
      "--issuer", NULL, "where CXone logs in and describes itself")                                \
    X(TOKEN_URL, "token_url", URL, NULL, "CXONE_TOKEN_URL", NULL, "TOKEN_URL", "--token-url",      \
      NULL, "token endpoint, when it is not the one that the issuer names")                        \
    X(TENANT_ID, "tenant_id", UUID, NULL, "CXONE_TENANT_ID", NULL, "TENANT_ID", "--tenant-id",     \
      NULL, "tenant, when it is not the one that the token names")                                 \
    X(CLIENT_ID, "client_id", TEXT, NULL, "CXONE_CLIENT_ID", NULL, "CLIENT_ID", "--client-id",     \
      NULL, "client id of an application registered with NICE")                                    \
    X(CLIENT_SECRET, "client_secret", SECRET, NULL, "CXONE_CLIENT_SECRET", NULL, "CLIENT_SECRET",  \
      NULL, NULL, "client secret that belongs to the client id")                                   \
    X(ACCESS_KEY_ID, "access_key_id", TEXT, NULL, "CXONE_ACCESS_KEY_ID", "CXONE_USERNAME",         \
      "USERNAME", "--access-key-id", NULL, "access key id of an employee")                         \
    X(ACCESS_KEY_SECRET, "access_key_secret", SECRET, NULL, "CXONE_ACCESS_KEY_SECRET",             \
      "CXONE_PASSWORD", "PASSWORD", NULL, NULL, "secret that belongs to the access key id")        \
    X(ACCESS_TOKEN, "access_token", SECRET, NULL, "CXONE_ACCESS_TOKEN", NULL, NULL, NULL, NULL,    \
      "token that is used as it is and never renewed, before every other way to log in")           \
    X(GRANT, "grant", CHOICE, "auto", "CXONE_GRANT", NULL, NULL, "--grant",                        \
      "auto|password|access-key|central|central-client",                                           \
      "way to log in; auto takes password with a client id, else access-key")                      \
    X(CLIENT_AUTH, "client_auth", CHOICE, "client_secret_basic", "CXONE_CLIENT_AUTH", NULL, NULL,  \
      "--client-auth", "client_secret_basic|client_secret_post",                                   \
      "how the client id and secret travel: in a header or in the form")                           \
    X(CREDENTIAL_COMMAND, "credential_command", TEXT, NULL, "CXONE_CREDENTIAL_COMMAND", NULL,      \
      NULL, "--credential-command", NULL,                                                          \
      "credential helper that is asked for what is not set: pass, libsecret, /path/to/program")    \
    X(CREDENTIAL_TIMEOUT, "credential_timeout", DURATION, "60s", "CXONE_CREDENTIAL_TIMEOUT", NULL, \
      NULL, "--credential-timeout", "10ms-1h", "longest time for the credential helper")           \
    X(TOKEN_STORE, "token_store", CHOICE, "auto", "CXONE_TOKEN_STORE", NULL, NULL,                 \
      "--token-store", "auto|keyring|file|none", "where tokens are kept between runs")             \
    X(RENEW_MARGIN, "renew_margin", DURATION, "5m", "CXONE_RENEW_MARGIN", NULL, NULL,              \
      "--renew-margin", "0s-1d", "how long before its expiry a token is renewed")                  \
    X(CLOCK_TOLERANCE, "clock_tolerance", DURATION, "5m", "CXONE_CLOCK_TOLERANCE", NULL, NULL,     \
      "--clock-tolerance", "0s-1h", "how far CXone's clock and this machine's may be apart")       \
    X(ACD_URL, "acd_url", URL, NULL, "CXONE_ACD_URL", NULL, NULL, "--acd-url", NULL,               \
      "base URL of the ACD APIs, instead of the discovered one")                                   \
    X(DIGITAL_URL, "digital_url", URL, NULL, "CXONE_DIGITAL_URL", NULL, NULL, "--digital-url",     \
      NULL, "base URL of the digital APIs, instead of the discovered one")                         \
    X(USERHUB_URL, "userhub_url", URL, NULL, "CXONE_USERHUB_URL", NULL, NULL, "--userhub-url",     \
      NULL, "base URL of UserHub, instead of the discovered one")                                  \
    X(ENVIRONMENT, "environment", CHOICE, "commercial", "CXONE_ENVIRONMENT", NULL, NULL,           \
      "--environment", "commercial|fedramp|sovereign-au|sovereign-eu",                             \
      "which CXone; says where to log in, unless issuer or token_url do")                          \
    X(AREA, "area", CHOICE, NULL, "CXONE_AREA", NULL, NULL, "--area",                              \
      "na1|na2|au1|ca1|eu1|jp1|uk1",                                                               \
      "region to log in to with an access key, where tenant_id is not set")                        \
    X(API_VERSION, "api_version", VERSION, "v34.0", "CXONE_API_VERSION", NULL, NULL,               \
      "--api-version", NULL, "version of the ACD APIs")                                            \
    X(TRUSTED_HOSTS, "trusted_hosts", LIST, NULL, "CXONE_TRUSTED_HOSTS", NULL, NULL,               \
      "--trusted-hosts", NULL,                                                                     \
      "further hosts that may get a token: names or .suffixes, separated by commas")               \
    X(TIMEOUT, "timeout", DURATION, "60s", "CXONE_TIMEOUT", NULL, NULL, "--timeout", "1ms-1d",     \
      "longest time for a call, retries included")                                                 \
    X(CONNECT_TIMEOUT, "connect_timeout", DURATION, "10s", "CXONE_CONNECT_TIMEOUT", NULL, NULL,    \
      "--connect-timeout", "1ms-1d", "longest time to get a connection")                           \
    X(RETRIES, "retries", INTEGER, "4", "CXONE_RETRIES", NULL, NULL, "--retries", "0-20",          \
      "how often a call that failed is tried again")                                               \
    X(MAX_WAIT, "max_wait", DURATION, "60s", "CXONE_MAX_WAIT", NULL, NULL, "--max-wait", "0s-1d",  \
      "longest wait for a limit, or that CXone asks for; a longer one is an error")                \
    X(RATES, "rates", RATES, NULL, "CXONE_RATES", NULL, NULL, "--rates",                           \
      "digital-contact-read|digital-contact-update|digital-one-contact|digital-outbound|"          \
      "digital-inbound|media-playback|media-download|data-extraction",                             \
      "limits that differ from CXone's own: media-playback=300/5m, with commas between")           \
    X(MAX_RPS, "max_rps", INTEGER, "0", "CXONE_MAX_RPS", NULL, NULL, "--max-rps", "0-100000",      \
      "calls in a second, of all clients of a tenant in this process; 0 is any number")            \
    X(MAX_CONCURRENCY, "max_concurrency", INTEGER, "0", "CXONE_MAX_CONCURRENCY", NULL, NULL,       \
      "--max-concurrency", "0-100000", "likewise, calls at a time; 0 is any number")               \
    X(BREAKER_FAILURES, "breaker_failures", INTEGER, "10", "CXONE_BREAKER_FAILURES", NULL, NULL,   \
      "--breaker-failures", "0-1000",                                                              \
      "after how many failures in a row a host is taken for down; 0 is never")                     \
    X(BREAKER_PAUSE, "breaker_pause", DURATION, "10s", "CXONE_BREAKER_PAUSE", NULL, NULL,          \
      "--breaker-pause", "1ms-1d", "for how long nothing is sent to a host that is down")          \
    X(CACERT, "cacert", FILE, NULL, "CXONE_CACERT", NULL, NULL, "--cacert", NULL,                  \
      "file of the certificate authorities to trust, instead of the system's")                     \
    X(CLIENT_CERT, "client_cert", FILE, NULL, "CXONE_CLIENT_CERT", NULL, NULL, "--client-cert",    \
      NULL, "PEM file of the certificate that this machine shows to servers that ask for one")     \
    X(CLIENT_KEY, "client_key", FILE, NULL, "CXONE_CLIENT_KEY", NULL, NULL, "--client-key", NULL,  \
      "PEM file of its private key, when that is not in the same file")                            \
    X(CLIENT_KEY_PASSPHRASE, "client_key_passphrase", SECRET, NULL, "CXONE_CLIENT_KEY_PASSPHRASE", \
      NULL, NULL, NULL, NULL, "passphrase of that private key, when it is encrypted")

typedef enum cx_key {
#define CX_KEY_ENUM(id, name, kind, fallback, environment, alias, starter, flag, choices, summary) \
    CX_KEY_##id,
    CX_KEYS(CX_KEY_ENUM)
#undef CX_KEY_ENUM
    CX_KEY_COUNT
} cx_key;

/* What a value must look like. */
typedef enum cx_kind {
    CX_KIND_URL,
    CX_KIND_UUID,
    CX_KIND_TEXT,
    CX_KIND_SECRET,
    CX_KIND_CHOICE,
    CX_KIND_DURATION,
    CX_KIND_INTEGER,
    CX_KIND_VERSION, /* of the ACD APIs: "v34.0" */
    CX_KIND_LIST,
    CX_KIND_FILE,
    CX_KIND_RATES /* NAME=QUOTA, separated by commas; base/quota.h */
} cx_kind;

struct cxone_key {
    cx_key id;
    cx_kind kind;
    const char *name;
    const char *fallback;    /* the default, or NULL */
    const char *environment; /* CXONE_… */
    const char *alias;       /* another CXONE_… of the same meaning, or NULL */
    const char *starter;     /* the starter pack's bare name, or NULL */
    const char *flag;        /* --…, or NULL */
    const char *choices;
    const char *summary;
};

/* How good a variable's name is; where several name one setting, the greatest counts. */
typedef enum cx_name_rank {
    CX_NAME_NONE = 0,
    CX_NAME_STARTER = 1,
    CX_NAME_ALIAS = 2,
    CX_NAME_PRIMARY = 3
} cx_name_rank;

const cxone_key *cx_key_row(cx_key id);

/* The row of a name; NULL when there is none. */
const cxone_key *cx_key_find(cx_str name);

/* The row that an environment variable sets, and how good its name is; NULL when there is none. */
const cxone_key *cx_key_of_variable(cx_str variable, cx_name_rank *rank);

/* The setting that was probably meant by a wrong name; NULL when nothing is near. */
const cxone_key *cx_key_nearest(cx_str name);

/* The CXONE_* variable that was probably meant; NULL when nothing is near. */
const char *cx_variable_nearest(cx_str variable);

/* Whether a CXONE_* variable is one of those that are not settings; `*in_env_file` then tells
 * whether it may stand in an env file too. */
bool cx_variable_is_other(cx_str variable, bool *in_env_file);

/* What a value looks like, for people: "URL", "0-20", "auto|keyring|file|none" … */
const char *cx_key_type(const cxone_key *key);

/* Whether a key is one of those that log in: client id and secret, access key id and secret. They
 * are also what a credential helper may be asked for. */
bool cx_key_is_credential(cx_key id);

/* Whether a key says who is to log in: a credential, or a token in place of one. */
bool cx_key_says_who(cx_key id);

#endif
