/**
 * @file cxone/client.h
 * A client: one set of settings, one token, one pool of connections.
 *
 * A client belongs to one thread at a time. Two clients made from equal settings share the cached
 * token (through the token store), also between processes. All clients of a process keep to CXone's
 * published limits together: a call may wait for that, up to the setting max_wait. A client must
 * not be used on the other side of a fork(): a child makes its own.
 */
#ifndef CXONE_CLIENT_H
#define CXONE_CLIENT_H

#include <stddef.h>

#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/settings.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** A client; opaque. */
typedef struct cxone_client cxone_client;

/** What a log line is about. */
typedef enum cxone_log_level {
    CXONE_LOG_WARNING = 1, /**< something the person at the keyboard should know */
    CXONE_LOG_TRACE = 2    /**< requests, answers, waits: masked, for `--verbose` */
} cxone_log_level;

/** Receives log lines (no newline, secrets masked). Called only from inside a call of this client,
 *  on its thread. @p line is valid during the call. */
typedef void (*cxone_log_fn)(void *payload, cxone_log_level level, const char *line);

/** Receives a request in place of the network (see cxone_client_options.preview). @p text is the
 *  whole request, secrets as `***`; valid during the call. */
typedef void (*cxone_preview_fn)(void *payload, const char *text);

/** How a client behaves. Initialise with CXONE_CLIENT_OPTIONS_INIT. */
typedef struct cxone_client_options {
    size_t size;              /**< sizeof(cxone_client_options), set by the initialiser */
    cxone_log_fn log;         /**< receives log lines, or NULL */
    void *log_payload;        /**< handed to @ref log */
    cxone_preview_fn preview; /**< when set, a call that changes something is not sent: it is shown
                                   to this function and succeeds with an empty reply. Logging in,
                                   discovery and reads are real. NULL: send everything */
    void *preview_payload;    /**< handed to @ref preview */
} cxone_client_options;

/** Initialiser of cxone_client_options. */
#define CXONE_CLIENT_OPTIONS_INIT                            \
    {                                                        \
        sizeof(cxone_client_options), NULL, NULL, NULL, NULL \
    }

/**
 * Makes a client. Nothing is sent yet: logging in and discovery happen at the first call that
 * needs them.
 *
 * @param settings  copied; may be freed afterwards
 * @param options   or NULL for the defaults
 * @param out       receives the client; the caller frees it with cxone_client_free()
 * @retval CXONE_ERR_CONFIG_VALUE  settings contradict each other
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_client_new(const cxone_settings *settings,
                                                        const cxone_client_options *options,
                                                        cxone_client **out, cxone_error **err);

/** Closes connections, wipes the token and frees the client. NULL is allowed. */
CXONE_API void cxone_client_free(cxone_client *client);

CXONE_END_DECLS

#endif
