/**
 * @file cxone/scripts.h
 * Scripts: what runs for a contact. Starting one may dial or write to someone.
 *
 * Where a script is asked for, its id (digits), its path (`Folder\Name`) or its name alone will do,
 * letter case ignored; ambiguous and unknown names fail as those of skills do (cxone/skills.h).
 */
#ifndef CXONE_SCRIPTS_H
#define CXONE_SCRIPTS_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/records.h"
#include "cxone/reply.h"
#include "cxone/status.h"
#include "cxone/value.h"

CXONE_BEGIN_DECLS

/** Which scripts. Initialise with CXONE_SCRIPT_FILTER_INIT. */
typedef struct cxone_script_filter {
    size_t size;             /**< sizeof(cxone_script_filter), set by the initialiser */
    const char *api_version; /**< such as "v33.0"; NULL: the setting `api_version` */
    const char *search;      /**< a part of the path, or NULL */
    const char *fields;      /**< members to ask for, separated by commas (`masterID` comes always),
                                  or NULL for all */
    int media_type_id;       /**< such as 4 (call); 0: any */
    int inactive;            /**< non-zero: those too that are not in use any more */
} cxone_script_filter;

/** Initialiser of cxone_script_filter. */
#define CXONE_SCRIPT_FILTER_INIT                            \
    {                                                       \
        sizeof(cxone_script_filter), NULL, NULL, NULL, 0, 0 \
    }

/**
 * Lists scripts. CXone operation: `GET /incontactapi/services/{version}/scripts/search`.
 *
 * @param filter  or NULL for all that are in use
 * @param out     receives the list; free with cxone_records_free()
 * @retval CXONE_ERR_ARG  the filter is not initialised, or its version is none
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_scripts_list(cxone_client *client,
                                                          const cxone_script_filter *filter,
                                                          cxone_records **out, cxone_error **err);

/**
 * Finds one script among those in use.
 *
 * @param script       id, path or name
 * @param api_version  such as "v33.0"; NULL: the setting `api_version`
 * @param out          receives a reply whose value is the script's record in the list (masterID,
 *                     scriptName, mediaType …); free with cxone_reply_free()
 * @retval CXONE_ERR_NOT_FOUND  there is none
 * @retval CXONE_ERR_AMBIGUOUS  there are several
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_script_get(cxone_client *client, const char *script,
                                                        const char *api_version, cxone_reply **out,
                                                        cxone_error **err);

/**
 * Asked when everything is looked up and checked, right before CXone is told to start (or, of a
 * preview, before it is shown): non-zero goes on.
 *
 * @param skill   the skill as CXone describes it (skillId, skillName, mediaTypeId …), borrowed for
 *                the call; NULL where it could not be looked up
 * @param script  the script's record in the list (masterID, scriptName, mediaType …), likewise
 */
typedef int (*cxone_script_confirm_fn)(void *payload, const cxone_value *skill,
                                       const cxone_value *script);

/** What to start. Initialise with CXONE_SCRIPT_START_INIT. */
typedef struct cxone_script_start_options {
    size_t size;                     /**< sizeof(cxone_script_start_options), by the initialiser */
    const char *api_version;         /**< such as "v33.0"; NULL: the setting `api_version` */
    const char *skill;               /**< id or name; required */
    const char *script;              /**< id, path or name; required */
    const char *const *parameters;   /**< values of P1, P2 …; may be NULL when there are none */
    size_t parameter_count;          /**< at most 20 */
    const char *start_time;          /**< RFC 3339; NULL: now */
    cxone_script_confirm_fn confirm; /**< or NULL: go on */
    void *confirm_payload;           /**< handed to it */
} cxone_script_start_options;

/** Initialiser of cxone_script_start_options. */
#define CXONE_SCRIPT_START_INIT                                                         \
    {                                                                                   \
        sizeof(cxone_script_start_options), NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL \
    }

/**
 * Starts a script. It may dial someone, so it is sent again only where CXone certainly did not take
 * it (429, or no connection was made). Before it is sent, skill and script are looked up, and their
 * media types compared: CXone starts a script only for a skill of its own medium. Who may start
 * scripts but not list skills or scripts gets a warning in the log instead, when neither needs to
 * be found by name.
 *
 * CXone operation: `POST /incontactapi/services/{version}/scripts/start`.
 *
 * @param options  what to start
 * @param out      receives the reply, or NULL when not wanted; free with cxone_reply_free()
 * @retval CXONE_ERR_ARG        more than 20 parameters, together 32 kB or more, or with a `|` in
 * one of them, which is CXone's separator; not a time; media types differ
 * @retval CXONE_ERR_NOT_FOUND  no such skill or script
 * @retval CXONE_ERR_AMBIGUOUS  several of that name
 * @retval CXONE_ERR_DECLINED   `confirm` said no
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_script_start(cxone_client *client,
                                                          const cxone_script_start_options *options,
                                                          cxone_reply **out, cxone_error **err);

/** The id of the contact that a script was started for, from the reply of cxone_script_start(); 0
 *  when the reply has none (a preview). */
CXONE_API int64_t cxone_script_contact_id(const cxone_reply *reply);

CXONE_END_DECLS

#endif
