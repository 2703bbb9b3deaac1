/**
 * @file cxone/call.h
 * Any call to CXone: an operation of the catalogue, or any method and path.
 *
 * A call is put together, then sent, listed or shown, as often as wanted:
 * @code
 *     cxone_call *call = NULL;
 *     cxone_reply *reply = NULL;
 *     if (cxone_call_new(client, "admin/skill.get", &call, &error) == CXONE_OK &&
 *         cxone_call_add_parameter(call, "skillId", "4711", &error) == CXONE_OK &&
 *         cxone_call_send(call, &reply, &error) == CXONE_OK) {
 *         puts(cxone_value_text(cxone_value_get(cxone_reply_value(reply), "skillName")));
 *     }
 *     cxone_reply_free(reply);
 *     cxone_call_free(call);
 * @endcode
 *
 * What is put in is checked against the catalogue (cxone/operations.h): names, types, words, what
 * is required. NICE's documents are wrong in places; cxone_call_set_checks() turns the checks off.
 *
 * A call borrows its client and belongs to the same thread; free it before the client.
 */
#ifndef CXONE_CALL_H
#define CXONE_CALL_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/operations.h"
#include "cxone/records.h"
#include "cxone/reply.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** A call being put together; opaque. */
typedef struct cxone_call cxone_call;

/**
 * Begins a call of an operation.
 *
 * @param operation  its name, such as "admin/skills.list"
 * @param out        receives the call; free with cxone_call_free()
 * @retval CXONE_ERR_NOT_FOUND  the catalogue has no such operation; the message names the nearest
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_new(cxone_client *client, const char *operation,
                                                      cxone_call **out, cxone_error **err);

/**
 * Begins a call of any method and path.
 *
 * @param method  such as "GET"; letters only
 * @param path    a path of CXone, its values percent-encoded, with or without a query; placeholders
 *                such as `{skillId}` are filled from parameters, `{version}` by itself. Where the
 *                catalogue knows it, the call is checked against it
 * @retval CXONE_ERR_ARG  the method is none, or the path does not begin with one slash
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_new_path(cxone_client *client, const char *method,
                                                           const char *path, cxone_call **out,
                                                           cxone_error **err);

/** Turns the checks against the catalogue on (non-zero: the default) or off. */
CXONE_API void cxone_call_set_checks(cxone_call *call, int on);

/**
 * Adds a parameter. One that the path has a placeholder for goes there, any other into the query;
 * an array's is added once for each item.
 *
 * @retval CXONE_ERR_ARG  the operation has no such parameter, has it already, or its value does not
 *                        fit
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_add_parameter(cxone_call *call, const char *name,
                                                                const char *value,
                                                                cxone_error **err);

/**
 * Adds a header. What the library must say itself (Authorization, Host, Content-Length and the
 * like) cannot be said.
 *
 * @retval CXONE_ERR_ARG  no header, a forbidden one, or more than 6
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_add_header(cxone_call *call, const char *name,
                                                             const char *value, cxone_error **err);

/**
 * Sets the body, in place of an earlier one.
 *
 * @param body          copied; may hold NUL bytes
 * @param content_type  NULL: "application/json", and it must be that
 * @retval CXONE_ERR_ARG        it does not fit the operation
 * @retval CXONE_ERR_SYNTAX     it should be JSON and is not
 * @retval CXONE_ERR_TOO_LARGE  more than 64 MiB
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_set_body(cxone_call *call, const char *body,
                                                           size_t length, const char *content_type,
                                                           cxone_error **err);

/** Sets the version of the ACD APIs, such as "v33.0", for this call; NULL: that of the settings. */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_set_api_version(cxone_call *call,
                                                                  const char *version,
                                                                  cxone_error **err);

/** Sets the base URL (scheme, host and a prefix of the path), for what no source tells the host of;
 * NULL: the host that serves the path. The host must be CXone's or be trusted by the settings. */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_set_base_url(cxone_call *call, const char *url,
                                                               cxone_error **err);

/** The operation in the catalogue, or NULL. */
CXONE_API const cxone_operation *cxone_call_operation(const cxone_call *call);

/** What the call does to the world; of an unknown path by its method. */
CXONE_API cxone_effect cxone_call_effect(const cxone_call *call);

/**
 * Checks that nothing is missing. Sending does it too.
 *
 * @retval CXONE_ERR_ARG  a parameter or the body that the operation needs is missing
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_check(const cxone_call *call, cxone_error **err);

/**
 * Sends the call. CXone operation: whichever was chosen.
 *
 * @param out  receives the answer, or NULL; free with cxone_reply_free()
 * @retval CXONE_OK  any 2xx; of a batch, look at cxone_reply_next_failure() too
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_send(cxone_call *call, cxone_reply **out,
                                                       cxone_error **err);

/**
 * Reads the records of a list, page after page, in the operation's own style of paging. Where the
 * parameters say something about pages (`skip`, `top` …), the reading begins there.
 *
 * @param out  receives the list, which borrows the call; free with cxone_records_free()
 * @retval CXONE_ERR_ARG  the operation is not in the catalogue, or answers no list
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_list(cxone_call *call, cxone_records **out,
                                                       cxone_error **err);

/** How a call is shown. */
typedef enum cxone_show {
    CXONE_SHOW_HTTP = 0, /**< as it goes over the wire, the token as `***` */
    CXONE_SHOW_CURL = 1  /**< as a command for a shell; the token comes from `cxone token` */
} cxone_show;

/**
 * Shows the call as it would be sent. Logging in and discovery are real.
 *
 * @param out  receives the text; free with cxone_text_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_call_show(cxone_call *call, cxone_show form,
                                                       char **out, cxone_error **err);

/** Frees a call. NULL is allowed. */
CXONE_API void cxone_call_free(cxone_call *call);

CXONE_END_DECLS

#endif
