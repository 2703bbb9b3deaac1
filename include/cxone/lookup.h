/**
 * @file cxone/lookup.h
 * From the name of a thing, as people know it, to the thing.
 *
 * Letter case does not matter. A name that several bear is CXONE_ERR_AMBIGUOUS, and the hint lists
 * their ids; one that none bears is CXONE_ERR_NOT_FOUND, and the hint names the nearest. Skills and
 * scripts, which CXone looks up by id too, have functions of their own (cxone/skills.h,
 * cxone/scripts.h).
 */
#ifndef CXONE_LOOKUP_H
#define CXONE_LOOKUP_H

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/reply.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** What can be found by name. */
typedef enum cxone_thing {
    CXONE_THING_AGENT = 0,            /**< by user name, or by first and last name */
    CXONE_THING_TEAM = 1,             /**< by name */
    CXONE_THING_POINT_OF_CONTACT = 2, /**< by name, or by the address that customers use */
    CXONE_THING_ROUTING_QUEUE = 3,    /**< by name; its id is a UUID */
    CXONE_THING_SKILL = 4             /**< by name */
} cxone_thing;

/**
 * Finds a thing in CXone's list of its kind. CXone operations: `GET …/agents`, `…/teams`,
 * `…/points-of-contact`, `…/skills` of the ACD, `GET /dfo/3.0/routing-queues`.
 *
 * @param text         its name or its id
 * @param api_version  such as "v33.0"; NULL: the setting `api_version`
 * @param out          receives a reply whose value is the thing; free with cxone_reply_free()
 * @retval CXONE_ERR_ARG        there is no such kind, or no text
 * @retval CXONE_ERR_NOT_FOUND  nothing has this name or id
 * @retval CXONE_ERR_AMBIGUOUS  several have this name
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_find(cxone_client *client, cxone_thing thing,
                                                  const char *text, const char *api_version,
                                                  cxone_reply **out, cxone_error **err);

/** Whether a text looks like the id of such a thing, so that no look-up is needed: 1 or 0. */
CXONE_API int cxone_is_id(cxone_thing thing, const char *text);

/** The member of such a thing that is its id, such as "agentId"; NULL for no such kind. */
CXONE_API const char *cxone_id_member(cxone_thing thing);

CXONE_END_DECLS

#endif
