/*
 * What an operation of the catalogue does, made out from the catalogue itself: which collection of
 * records it is about, and whether it lists, reads, writes or removes there. The few that their
 * paths and shapes tell wrong stand in one table, in plan.c.
 */
#ifndef SBX_GENERIC_PLAN_H
#define SBX_GENERIC_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "operations/operations.h"

typedef enum sbx_action {
    SBX_ACTION_ANSWER, /* nothing is kept: an answer in the documented shape */
    SBX_ACTION_LIST,
    SBX_ACTION_READ,
    SBX_ACTION_WRITE, /* makes records, or changes them */
    SBX_ACTION_REMOVE
} sbx_action;

enum {
    SBX_MAX_DEPTH = 4
};

/* Where in an answer the records are: the members that lead there, from the outermost. */
typedef struct sbx_location {
    const char *names[SBX_MAX_DEPTH]; /* NULL: `invented` */
    size_t depth;
    char invented[48];
    const cx_shape *record; /* of one of them; NULL: not known */
    bool list;              /* there is an array of them */
    bool alone;             /* no other array may be in the answer */
    bool missing;           /* the shape does not have it: the answer is made up around it */
} sbx_location;

typedef struct sbx_plan {
    const cx_operation *operation;
    sbx_action action;
    cx_str collection;      /* the part of the path's template that names it */
    bool item;              /* the path names one record, by the placeholder after the collection */
    bool document;          /* there is only the one: settings and the like */
    const char *id;         /* the member that is a record's id; NULL: none is known */
    cx_str placeholder;     /* what stands for the id in the path of one record; empty: nothing */
    const cx_shape *record; /* what a record of the collection looks like; NULL: not known */
} sbx_plan;

/* The plans made so far, one for each operation. */
typedef struct sbx_plans {
    sbx_plan *items; /* NULL: none yet */
} sbx_plans;

void sbx_plans_deinit(sbx_plans *plans);

/* The plan of an operation of the table, made when it is first asked for. */
const sbx_plan *sbx_plan_of(sbx_plans *plans, const cx_operation *operation);

/* Where the records of a list, or the one record of an item, are in the answer. */
void sbx_plan_locate(const sbx_plan *plan, sbx_location *location);

/* Whether two templates name the same place, whatever their versions and the names of their
 * placeholders. */
bool sbx_same_place(cx_str a, cx_str b);

/* Whether a segment is the version of an API: "{version}", "v2", "v1.0". */
bool sbx_is_version(cx_str segment);

/* The last segment of a template, and what is before it. */
cx_str sbx_last_segment(cx_str path);
cx_str sbx_parent(cx_str path);

/* The capital of an ASCII letter, where it is to be one. */
static inline char sbx_to_upper_if(bool wanted, char c)
{
    const int upper = wanted && c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
    return (char)upper;
}

/* "custom-fields" as "customFields". */
void sbx_camel(cx_str word, char out[48]);

/* The same of the singular: "agents" as "agent", "codes" as "code", "companies" as "company". */
cx_str sbx_singular(cx_str word, char out[48]);

#endif
