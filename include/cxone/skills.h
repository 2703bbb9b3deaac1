/**
 * @file cxone/skills.h
 * Skills, and what goes on at them.
 *
 * Where a skill is asked for, its id (digits) or its whole name will do, letter case ignored. A
 * name that several skills bear is CXONE_ERR_AMBIGUOUS, and the hint lists their ids; one that none
 * bears is CXONE_ERR_NOT_FOUND, and the hint names the nearest.
 */
#ifndef CXONE_SKILLS_H
#define CXONE_SKILLS_H

#include <stddef.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/records.h"
#include "cxone/reply.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** Which skills. Initialise with CXONE_SKILL_FILTER_INIT. */
typedef struct cxone_skill_filter {
    size_t size;             /**< sizeof(cxone_skill_filter), set by the initialiser */
    const char *api_version; /**< such as "v33.0"; NULL: the setting `api_version` */
    const char *search;      /**< a part of the name, or NULL */
    const char *fields;      /**< members to ask for, separated by commas (`skillId` comes always),
                                  or NULL for all */
    int media_type_id;       /**< such as 4 (call); 0: any */
    int active;              /**< 1: only active ones; 0: only inactive ones; -1: all */
} cxone_skill_filter;

/** Initialiser of cxone_skill_filter. */
#define CXONE_SKILL_FILTER_INIT                               \
    {                                                         \
        sizeof(cxone_skill_filter), NULL, NULL, NULL, 0, (-1) \
    }

/**
 * Lists skills. CXone operation: `GET /incontactapi/services/{version}/skills`.
 *
 * @param filter  or NULL for all skills
 * @param out     receives the list; free with cxone_records_free()
 * @retval CXONE_ERR_ARG  the filter is not initialised, or its version is none
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_skills_list(cxone_client *client,
                                                         const cxone_skill_filter *filter,
                                                         cxone_records **out, cxone_error **err);

/**
 * Finds one skill. CXone operation: `GET /incontactapi/services/{version}/skills/{skillId}`, or the
 * list for a name.
 *
 * @param skill        id or name
 * @param api_version  such as "v33.0"; NULL: the setting `api_version`
 * @param out          receives a reply whose value is the skill; free with cxone_reply_free()
 * @retval CXONE_ERR_NO_RESOURCE  no skill has this id
 * @retval CXONE_ERR_NOT_FOUND    no skill has this name
 * @retval CXONE_ERR_AMBIGUOUS    several have it
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_skill_get(cxone_client *client, const char *skill,
                                                       const char *api_version, cxone_reply **out,
                                                       cxone_error **err);

/** What to ask about skills. Initialise with CXONE_ACTIVITY_OPTIONS_INIT. */
typedef struct cxone_activity_options {
    size_t size;               /**< sizeof(cxone_activity_options), set by the initialiser */
    const char *api_version;   /**< such as "v33.0"; NULL: the setting `api_version` */
    const char *fields;        /**< members to ask for, separated by commas, or NULL for all */
    const char *updated_since; /**< RFC 3339: only skills where something happened since, or NULL */
    int media_type_id;         /**< of all skills only those, such as 4 (call); 0: any */
    int outbound;              /**< of all skills 1: outbound ones; 0: inbound ones; -1: all */
} cxone_activity_options;

/** Initialiser of cxone_activity_options. */
#define CXONE_ACTIVITY_OPTIONS_INIT                               \
    {                                                             \
        sizeof(cxone_activity_options), NULL, NULL, NULL, 0, (-1) \
    }

/**
 * Reads the activity of one, several or all skills, now. CXone operations:
 * `GET /incontactapi/services/{version}/skills/{skillId}/activity` for each skill that is named,
 * else `GET /incontactapi/services/{version}/skills/activity`.
 *
 * A record has CXone's members (agentsAvailable, queueCount, serviceLevel …; members that CXone
 * misspells come under their right names) and, after them, what this library derives:
 *
 * - `longestWaitSeconds`: how long the first in the queue has waited, which is `serverTime` minus
 *   `earliestQueueTime`; 0 when nobody waits; null when a time cannot be read.
 * - `serviceLevelMargin`: `serviceLevel` minus `serviceLevelGoal`, in percentage points; negative
 *   below the goal; null when either is missing.
 *
 * Both can be chosen in `fields`; what they need is asked for then.
 *
 * @param skills   ids or names; each is looked up before the first record comes
 * @param count    how many; 0: all skills
 * @param options  or NULL for the defaults
 * @param out      receives the list; free with cxone_records_free(). It may be empty
 * @retval CXONE_ERR_ARG        the options are not initialised, or hold no version or time
 * @retval CXONE_ERR_NOT_FOUND  no skill has a name
 * @retval CXONE_ERR_AMBIGUOUS  several skills have one
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_skill_activity(cxone_client *client,
                                                            const char *const *skills, size_t count,
                                                            const cxone_activity_options *options,
                                                            cxone_records **out, cxone_error **err);

CXONE_END_DECLS

#endif
