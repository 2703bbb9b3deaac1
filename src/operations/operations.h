/*
 * CXone's operations as data: one row per method and path, made from catalogue/ by
 * tools/gen/catalogue. Const tables that point to const tables, and look-up; nothing is allocated.
 */
#ifndef CX_OPERATIONS_OPERATIONS_H
#define CX_OPERATIONS_OPERATIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/operations.h"

#include "base/str.h"

/* Which host serves a path. */
typedef enum cx_host_family {
    CX_HOST_ACD,     /* api_endpoint: /incontactapi/…, and the services at its root */
    CX_HOST_DIGITAL, /* api_endpoint, unless the settings say otherwise: /dfo/3.0/… */
    CX_HOST_USERHUB, /* auth_endpoint */
    CX_HOST_ISSUER,
    CX_HOST_UNKNOWN /* no source says which; whoever calls must know */
} cx_host_family;

/* How a list comes in pages; api/paging.h has what each style means. */
typedef enum cx_paging {
    CX_PAGING_NONE, /* all at once */
    CX_PAGING_SKIP_TOP,
    CX_PAGING_SKIP_TOP_BODY,
    CX_PAGING_LINKS,
    CX_PAGING_START_ROW,
    CX_PAGING_NEXT_CURSOR,
    CX_PAGING_SCROLL_TOKEN,
    CX_PAGING_PAGE,
    CX_PAGING_PAGE_BODY,
    CX_PAGING_PAGE_NUMBER_BODY,
    CX_PAGING_PAGE_TOKEN_BODY,
    CX_PAGING_LAST_KEY_BODY
} cx_paging;

/* Which published limit a call counts against; net/rates.h has the numbers. */
typedef enum cx_rate {
    CX_RATE_NONE,
    CX_RATE_DIGITAL_CONTACT_READ,
    CX_RATE_DIGITAL_CONTACT_UPDATE,
    CX_RATE_DIGITAL_OUTBOUND,
    CX_RATE_DIGITAL_INBOUND,
    CX_RATE_MEDIA_PLAYBACK,
    CX_RATE_MEDIA_DOWNLOAD,
    CX_RATE_DATA_EXTRACTION
} cx_rate;

/*
 * Rows name texts and other rows by number, not by pointer: the tables need no relocation, so a
 * program that makes one call pays nothing for the hundreds that it does not make. The functions
 * below turn numbers into what they stand for.
 */
typedef uint32_t cx_text_id;  /* 0: none */
typedef uint16_t cx_shape_id; /* 0: none */

/* What a JSON value looks like. Never recursive: where NICE's is, it ends in CXONE_SHAPE_ANY. */
struct cxone_shape {
    uint8_t kind;   /* a cxone_shape_kind */
    bool nullable;  /* null will do as well */
    bool numeric;   /* the words of an enum stand for numbers */
    uint16_t count; /* of words, members, alternatives */
    uint16_t first; /* the first of them, or the shape of the items */
};
typedef struct cxone_shape cx_shape;

typedef struct cx_member {
    cx_text_id name;
    cx_shape_id shape;
    bool required;
} cx_member;

typedef enum cx_place {
    CX_PLACE_PATH,
    CX_PLACE_QUERY
} cx_place;

struct cxone_parameter {
    cx_text_id name;     /* as it is sent: "status[]" */
    cx_text_id fallback; /* what CXone takes when it is left out; 0: not known */
    cx_shape_id shape;
    uint8_t place; /* a cx_place */
    bool required;
};
typedef struct cxone_parameter cx_parameter;

struct cxone_operation {
    cx_text_id name; /* "admin/skills.list": the API, then what it is called in it */
    cx_text_id method;
    cx_text_id path; /* a template: "/dfo/3.0/contacts/{contactNumber}" */
    cx_text_id summary;
    cx_text_id list;  /* where the records of an answer are: "a|b" for a key with two names in use,
                         "a.b" for one within another, "*" for the only array of the answer, "."
                         for the answer itself; 0: no list */
    cx_text_id since; /* the version of the API that brought it; 0: not known */
    cx_text_id nice_operation; /* NICE's own name of it; 0: none */
    cx_text_id nice_page;      /* where NICE describes it; 0: nowhere */
    cx_shape_id body;          /* 0: none */
    cx_shape_id reply;         /* 0: none is known */
    cx_shape_id error;         /* 0: none is known */
    uint16_t first_parameter;
    uint16_t parameter_count;
    uint16_t statuses;       /* where those of success begin */
    uint16_t error_statuses; /* where those that NICE lists begin */
    uint16_t page_size;      /* most records of a page */
    uint8_t family;          /* a cx_host_family */
    uint8_t effect;          /* a cxone_effect */
    uint8_t paging;          /* a cx_paging, of a list */
    uint8_t rate;            /* a cx_rate */
    bool idempotent;         /* sending it twice does what sending it once does */
    bool body_required;
    bool
        documented; /* false: only clients of CXone were seen to call it; only the sandbox has it */
};
typedef struct cxone_operation cx_operation;

/*
 * The tables. First comes what NICE documents, and so what this product offers, sorted by name.
 * What else is known follows in the sandbox, which compiles them with CX_ALL_OPERATIONS; elsewhere
 * it is not there.
 */
extern const char cx_operation_texts[];
extern const cx_operation cx_operation_rows[];
extern const size_t cx_operation_count;
extern const size_t cx_documented_count;
extern const cx_parameter cx_operation_parameters[];
extern const cx_shape cx_operation_shapes[];
extern const cx_member cx_operation_members[];
extern const cx_text_id cx_operation_words[];
extern const cx_shape_id cx_operation_alternatives[];
extern const uint16_t cx_operation_statuses[]; /* runs, each ends with 0 */

/* The text of an id; NULL for 0. */
static inline const char *cx_operation_text(cx_text_id id)
{
    return id != 0 ? cx_operation_texts + id : NULL;
}

static inline const char *cx_operation_name(const cx_operation *operation)
{
    return cx_operation_text(operation->name);
}

static inline const char *cx_operation_method(const cx_operation *operation)
{
    return cx_operation_text(operation->method);
}

static inline const char *cx_operation_path(const cx_operation *operation)
{
    return cx_operation_text(operation->path);
}

/* NULL for 0. */
static inline const cx_shape *cx_operation_shape(cx_shape_id id)
{
    return id != 0 ? &cx_operation_shapes[id] : NULL;
}

/* The parameters of an operation, parameter_count of them. */
static inline const cx_parameter *cx_operation_first_parameter(const cx_operation *operation)
{
    return &cx_operation_parameters[operation->first_parameter];
}

/* The statuses of success, the usual one first, and those of failure that NICE lists; each ends
 * with 0. */
static inline const uint16_t *cx_operation_success(const cx_operation *operation)
{
    return &cx_operation_statuses[operation->statuses];
}

static inline const uint16_t *cx_operation_failures(const cx_operation *operation)
{
    return &cx_operation_statuses[operation->error_statuses];
}

/* The words of the catalogue for these; NULL for none. */
const char *cx_host_word(cx_host_family family);
const char *cx_paging_word(cx_paging paging);
const char *cx_rate_word(cx_rate rate);

/* The row of a name, or NULL; documented ones only. */
const cx_operation *cx_operation_find(cx_str name);

/* What stands for the placeholders of a path, borrowed from it, in the order of the template. */
enum {
    CX_MAX_PLACEHOLDERS = 8
};
typedef struct cx_captures {
    cx_str name[CX_MAX_PLACEHOLDERS];
    cx_str value[CX_MAX_PLACEHOLDERS];
    size_t count;
} cx_captures;

/* The operation of a method and a path, which is a template ("/x/{id}", whatever the names of its
 * placeholders) or a real one ("/x/12"); NULL when there is none. Letter case counts only outside
 * /incontactapi. A template with words wins over one with placeholders. `captures` may be NULL. */
const cx_operation *cx_operation_match(cx_str method, cx_str path, cx_captures *captures);

/* What stands for the placeholders of an operation that cx_operation_match finds for the path. */
void cx_operation_capture(const cx_operation *operation, cx_str path, cx_captures *captures);

/* The parameter of a name, letter case and all; NULL when there is none. */
const cx_parameter *cx_operation_parameter(const cx_operation *operation, cx_str name);

/* The member of a name; NULL when there is none, or no members at all. */
const cx_member *cx_shape_member(const cx_shape *shape, cx_str name);

/* The word of an enum by number, the member of an object, the alternative of a CXONE_SHAPE_ONE;
 * each below `count`. The shape of the items of an array or map. */
const char *cx_shape_word(const cx_shape *shape, size_t index);
const cx_member *cx_shape_member_at(const cx_shape *shape, size_t index);
const cx_shape *cx_shape_alternative(const cx_shape *shape, size_t index);
const cx_shape *cx_shape_item(const cx_shape *shape);

#endif
