/*
 * The records that a call brings: one, or many, in whatever wrapping its body has them. CXone's
 * callers send them in more ways than its documents know.
 */
#ifndef SBX_GENERIC_ITEMS_H
#define SBX_GENERIC_ITEMS_H

#include <stddef.h>

#include "json/json.h"
#include "sandbox/generic/plan.h"
#include "sandbox/generic/scene.h"
#include "sandbox/server/router.h"

enum {
    SBX_MAX_ITEMS = 10000
};

/* One record: an object with its members, or nothing but an id. */
typedef struct sbx_item {
    const cx_json_value *object; /* borrowed from the body; NULL: there is none */
    char id[SBX_MAX_ID];         /* empty: it brings none */
} sbx_item;

typedef struct sbx_items {
    sbx_item *items;
    size_t count;
    size_t capacity;
    cx_json *made; /* owned: an object made of the query */
} sbx_items;

void sbx_items_deinit(sbx_items *items);
CX_DEFINE_AUTO_VALUE(sbx_items, sbx_items_deinit)

/* `body` may be NULL. There is at least one unless `named`: then only what has an id counts. */
void sbx_items_read(const sbx_call *call, const sbx_plan *plan, const cx_json_value *body,
                    bool named, sbx_items *out);

#endif
