/**
 * @file cxone/status.h
 * The outcome of every call that can fail, by value. One table makes the enum, the names, the
 * texts, the classes and the exit codes of the command line; numbers are never reused or changed.
 */
#ifndef CXONE_STATUS_H
#define CXONE_STATUS_H

#include "cxone/export.h"

CXONE_BEGIN_DECLS

/**
 * X(NAME, number, class, retryable, exit code, text)
 *
 * Blocks: 0-99 generic, 100 network, 200 authentication, 300 API, 400 token store, 500 settings.
 * "retryable" says that the same call may succeed later without any change by the caller.
 */
#define CXONE_STATUS_MAP(X)                                                         \
    X(OK, 0, GENERIC, 0, 0, "success")                                              \
    X(ERR_INTERNAL, 1, GENERIC, 0, 1, "internal error")                             \
    X(ERR_NOMEM, 2, GENERIC, 1, 1, "out of memory")                                 \
    X(ERR_ARG, 3, GENERIC, 0, 2, "invalid argument")                                \
    X(ERR_TOO_LARGE, 4, GENERIC, 0, 1, "larger than the limit")                     \
    X(ERR_IO, 5, GENERIC, 0, 1, "input/output error")                               \
    X(ERR_SYNTAX, 6, GENERIC, 0, 1, "malformed text")                               \
    X(ERR_NOT_FOUND, 7, GENERIC, 0, 2, "not found")                                 \
    X(ERR_AMBIGUOUS, 8, GENERIC, 0, 2, "ambiguous name")                            \
    X(ERR_DECLINED, 9, GENERIC, 0, 130, "declined")                                 \
    X(ERR_URL, 100, NETWORK, 0, 2, "invalid URL")                                   \
    X(ERR_RESOLVE, 101, NETWORK, 1, 7, "host name not resolved")                    \
    X(ERR_CONNECT, 102, NETWORK, 1, 7, "connection failed")                         \
    X(ERR_TLS, 103, NETWORK, 0, 7, "TLS failure")                                   \
    X(ERR_TRANSFER, 104, NETWORK, 1, 7, "transfer broken off")                      \
    X(ERR_DEADLINE, 105, NETWORK, 1, 5, "deadline passed")                          \
    X(ERR_REPLY_TOO_LARGE, 106, NETWORK, 0, 7, "reply larger than the limit")       \
    X(ERR_PROXY, 107, NETWORK, 1, 7, "proxy failure")                               \
    X(ERR_REDIRECT, 108, NETWORK, 0, 7, "redirect not followed")                    \
    X(ERR_HOST_REFUSED, 109, NETWORK, 0, 7, "host is not trusted with credentials") \
    X(ERR_REPLY, 110, NETWORK, 0, 5, "reply could not be understood")               \
    X(ERR_CREDENTIALS_MISSING, 200, AUTH, 0, 3, "credentials missing")              \
    X(ERR_CREDENTIALS_REFUSED, 201, AUTH, 0, 3, "credentials refused")              \
    X(ERR_CLIENT_REFUSED, 202, AUTH, 0, 3, "client id or client secret refused")    \
    X(ERR_UNAUTHORIZED, 203, AUTH, 0, 3, "access token refused")                    \
    X(ERR_FORBIDDEN, 204, AUTH, 0, 3, "permission denied")                          \
    X(ERR_TENANT_UNKNOWN, 205, AUTH, 0, 3, "tenant unknown")                        \
    X(ERR_DISCOVERY, 206, AUTH, 0, 5, "discovery document unusable")                \
    X(ERR_TOKEN, 207, AUTH, 0, 5, "token reply unusable")                           \
    X(ERR_GRANT_UNSUPPORTED, 208, AUTH, 0, 3, "grant not supported")                \
    X(ERR_ID_TOKEN, 209, AUTH, 0, 3, "id token not valid")                          \
    X(ERR_CLOCK, 210, AUTH, 0, 3, "clocks too far apart")                           \
    X(ERR_CREDENTIAL_HELPER, 211, AUTH, 0, 3, "credential helper failed")           \
    X(ERR_BAD_REQUEST, 300, API, 0, 4, "request refused as invalid")                \
    X(ERR_NO_RESOURCE, 301, API, 0, 4, "no such resource")                          \
    X(ERR_CONFLICT, 302, API, 0, 4, "conflict")                                     \
    X(ERR_API_REFUSED, 303, API, 0, 4, "request refused")                           \
    X(ERR_LIMITED, 304, API, 1, 6, "rate limit reached")                            \
    X(ERR_UNAVAILABLE, 305, API, 1, 5, "service unavailable")                       \
    X(ERR_PARTIAL, 306, API, 0, 8, "partly done")                                   \
    X(ERR_STORE, 400, STORE, 0, 1, "token store failure")                           \
    X(ERR_STORE_FULL, 401, STORE, 1, 1, "token store full")                         \
    X(ERR_STORE_UNSAFE, 402, STORE, 0, 1, "token store readable by others")         \
    X(ERR_STORE_UNAVAILABLE, 403, STORE, 0, 1, "token store not available")         \
    X(ERR_CONFIG_SYNTAX, 500, CONFIG, 0, 2, "malformed configuration")              \
    X(ERR_CONFIG_KEY, 501, CONFIG, 0, 2, "unknown setting")                         \
    X(ERR_CONFIG_VALUE, 502, CONFIG, 0, 2, "bad value of a setting")                \
    X(ERR_CONFIG_FILE, 503, CONFIG, 0, 2, "configuration file unusable")            \
    X(ERR_CONFIG_PROFILE, 504, CONFIG, 0, 2, "no such profile")

/** What a call came to. Zero is success; every other value is an error. */
typedef enum cxone_status {
#define CXONE_STATUS_ENUM(name, number, class_, retryable, exit_code, text) CXONE_##name = (number),
    CXONE_STATUS_MAP(CXONE_STATUS_ENUM)
#undef CXONE_STATUS_ENUM
    CXONE_STATUS_FORCE_INT = 0x7fffffff
} cxone_status;

/** The part of the system that a status speaks of. */
typedef enum cxone_status_class {
    CXONE_CLASS_GENERIC = 0,
    CXONE_CLASS_NETWORK = 1,
    CXONE_CLASS_AUTH = 2,
    CXONE_CLASS_API = 3,
    CXONE_CLASS_STORE = 4,
    CXONE_CLASS_CONFIG = 5
} cxone_status_class;

/** The name without its prefix, such as "ERR_LIMITED"; "UNKNOWN" for a number not in the table.
 *  Never NULL; static storage. Thread-safe. */
CXONE_API const char *cxone_status_name(cxone_status status);

/** A short English text, such as "rate limit reached". Never NULL; static storage. Thread-safe. */
CXONE_API const char *cxone_status_text(cxone_status status);

/** The class of a status. Thread-safe. */
CXONE_API cxone_status_class cxone_status_class_of(cxone_status status);

/** Non-zero when the same call may succeed later without any change. Thread-safe. */
CXONE_API int cxone_status_is_retryable(cxone_status status);

/** The exit code that the command line ends with for this status. Thread-safe. */
CXONE_API int cxone_status_exit_code(cxone_status status);

CXONE_END_DECLS

#endif
