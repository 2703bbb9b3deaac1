/**
 * @file cxone/operations.h
 * The catalogue: CXone's documented operations as a table that programs can read.
 *
 * Nothing here calls CXone, allocates or fails: all is constant, lives as long as the program and
 * may be read by any thread. A function given NULL, or a number past the end, answers NULL or 0.
 *
 * To list all operations:
 * @code
 *     for (const cxone_operation *op = NULL; (op = cxone_operation_next(op)) != NULL;) {
 *         printf("%s: %s\n", cxone_operation_name(op), cxone_operation_summary(op));
 *     }
 * @endcode
 */
#ifndef CXONE_OPERATIONS_H
#define CXONE_OPERATIONS_H

#include <stddef.h>

#include "cxone/export.h"

CXONE_BEGIN_DECLS

/** One operation: a method and a path. */
typedef struct cxone_operation cxone_operation;

/** A parameter of an operation, in its path or its query. */
typedef struct cxone_parameter cxone_parameter;

/** What a JSON value looks like. */
typedef struct cxone_shape cxone_shape;

/** What a call does to the world. */
typedef enum cxone_effect {
    CXONE_EFFECT_READ = 0,          /**< nothing */
    CXONE_EFFECT_WRITE = 1,         /**< changes what can be changed back */
    CXONE_EFFECT_DESTRUCTIVE = 2,   /**< what cannot simply be taken back */
    CXONE_EFFECT_REACHES_PEOPLE = 3 /**< dials or sends a message to someone */
} cxone_effect;

/** The kinds of shapes. */
typedef enum cxone_shape_kind {
    CXONE_SHAPE_ANY = 0,
    CXONE_SHAPE_NULL = 1,
    CXONE_SHAPE_BOOLEAN = 2,
    CXONE_SHAPE_INTEGER = 3,
    CXONE_SHAPE_NUMBER = 4,
    CXONE_SHAPE_STRING = 5,
    CXONE_SHAPE_DATE_TIME = 6, /**< a string: RFC 3339 */
    CXONE_SHAPE_UUID = 7,      /**< a string */
    CXONE_SHAPE_ENUM = 8,      /**< one of the words */
    CXONE_SHAPE_ARRAY = 9,     /**< of items */
    CXONE_SHAPE_MAP = 10,      /**< an object with any names, and items for values */
    CXONE_SHAPE_OBJECT = 11,   /**< an object with members */
    CXONE_SHAPE_ONE = 12       /**< as one of the alternatives */
} cxone_shape_kind;

/** The operation after `previous` in the order of their names; the first for NULL; NULL after the
 * last. */
CXONE_API const cxone_operation *cxone_operation_next(const cxone_operation *previous);

/** The operation of a name such as "admin/skills.list"; NULL when there is none. */
CXONE_API const cxone_operation *cxone_operation_find(const char *name);

/**
 * The operation of a method and a path; NULL when there is none.
 *
 * @param method  such as "GET", in any letter case
 * @param path    a template ("/dfo/3.0/contacts/{contactNumber}") or a real one
 *                ("/dfo/3.0/contacts/123"); letter case counts only outside /incontactapi
 */
CXONE_API const cxone_operation *cxone_operation_match(const char *method, const char *path);

/** Its name: the API, a slash, what it is called in it. */
CXONE_API const char *cxone_operation_name(const cxone_operation *operation);

/** "GET", "POST", "PUT", "PATCH" or "DELETE". */
CXONE_API const char *cxone_operation_method(const cxone_operation *operation);

/** The template of its path; `{version}` stands for the version of the ACD APIs. */
CXONE_API const char *cxone_operation_path(const cxone_operation *operation);

/** What it does, in one sentence. */
CXONE_API const char *cxone_operation_summary(const cxone_operation *operation);

/** Which host serves it: "acd", "digital", "userhub", "issuer", or "unknown": no source says. */
CXONE_API const char *cxone_operation_host(const cxone_operation *operation);

/** What it does to the world. */
CXONE_API cxone_effect cxone_operation_effect(const cxone_operation *operation);

/** Non-zero when sending it twice does what sending it once does. */
CXONE_API int cxone_operation_is_idempotent(const cxone_operation *operation);

/** How its list comes in pages ("skip-top", "links" …); NULL when it comes at once. */
CXONE_API const char *cxone_operation_paging(const cxone_operation *operation);

/** The most records of a page. */
CXONE_API unsigned cxone_operation_page_size(const cxone_operation *operation);

/** Where in the answer the records of its list are: "a|b" for a member with two names in use, "a.b"
 * for one within another, "*" for the only array, "." for the answer itself; NULL: no list. */
CXONE_API const char *cxone_operation_list(const cxone_operation *operation);

/** Which of CXone's published limits it counts against ("digital-outbound" …); NULL: none. */
CXONE_API const char *cxone_operation_rate(const cxone_operation *operation);

/** The version of the API that brought it, where NICE says so; else NULL. */
CXONE_API const char *cxone_operation_since(const cxone_operation *operation);

/** NICE's own name of it, and the page that describes it; NULL when there is none. */
CXONE_API const char *cxone_operation_nice_name(const cxone_operation *operation);
CXONE_API const char *cxone_operation_nice_page(const cxone_operation *operation);

/** The HTTP statuses of success, and those of failure that NICE lists, by number from 0; 0 past the
 * last. */
CXONE_API int cxone_operation_success_status(const cxone_operation *operation, size_t index);
CXONE_API int cxone_operation_failure_status(const cxone_operation *operation, size_t index);

/** What its body looks like; NULL: it has none. */
CXONE_API const cxone_shape *cxone_operation_body(const cxone_operation *operation);

/** Non-zero when it cannot do without a body. */
CXONE_API int cxone_operation_needs_body(const cxone_operation *operation);

/** What its answer looks like; NULL: no source says. */
CXONE_API const cxone_shape *cxone_operation_reply(const cxone_operation *operation);

/** The parameter after `previous`, those of the path first; the first for NULL; NULL after the
 * last. */
CXONE_API const cxone_parameter *cxone_parameter_next(const cxone_operation *operation,
                                                      const cxone_parameter *previous);

/** Its name as it is sent, such as "status[]". */
CXONE_API const char *cxone_parameter_name(const cxone_parameter *parameter);

/** Non-zero when it stands in the path, zero when in the query. */
CXONE_API int cxone_parameter_is_in_path(const cxone_parameter *parameter);

/** Non-zero when it cannot be left out. */
CXONE_API int cxone_parameter_is_required(const cxone_parameter *parameter);

/** What CXone takes when it is left out, as text; NULL: not known. */
CXONE_API const char *cxone_parameter_default(const cxone_parameter *parameter);

/** What its value looks like; an array is its name repeated. */
CXONE_API const cxone_shape *cxone_parameter_shape(const cxone_parameter *parameter);

/** Its kind; CXONE_SHAPE_ANY for NULL. */
CXONE_API cxone_shape_kind cxone_shape_get_kind(const cxone_shape *shape);

/** Non-zero when null will do as well. */
CXONE_API int cxone_shape_is_nullable(const cxone_shape *shape);

/** Non-zero when the words of an enum stand for numbers. */
CXONE_API int cxone_shape_is_numeric(const cxone_shape *shape);

/** How many words, members or alternatives it has. */
CXONE_API size_t cxone_shape_count(const cxone_shape *shape);

/** A word of an enum. */
CXONE_API const char *cxone_shape_word(const cxone_shape *shape, size_t index);

/** A member of an object: its name, its shape, and whether it must be there. */
CXONE_API const char *cxone_shape_member_name(const cxone_shape *shape, size_t index);
CXONE_API const cxone_shape *cxone_shape_member_shape(const cxone_shape *shape, size_t index);
CXONE_API int cxone_shape_member_is_required(const cxone_shape *shape, size_t index);

/** An alternative of a CXONE_SHAPE_ONE. */
CXONE_API const cxone_shape *cxone_shape_alternative(const cxone_shape *shape, size_t index);

/** What the items of an array or the values of a map look like. */
CXONE_API const cxone_shape *cxone_shape_item(const cxone_shape *shape);

CXONE_END_DECLS

#endif
