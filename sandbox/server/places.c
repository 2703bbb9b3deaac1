#include "sandbox/server/places.h"

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

void sbx_places_init(sbx_places *places)
{
    *places = (sbx_places){0};
    (void)pthread_mutex_init(&places->lock, NULL);
}

void sbx_places_deinit(sbx_places *places)
{
    for (size_t i = 0; i < SBX_PLACES; i++) {
        cx_free(places->slots[i].asked);
    }
    (void)pthread_mutex_destroy(&places->lock);
}

static void write_asked(cx_str method, cx_str path, cx_buf *out)
{
    cx_buf_init(out, SBX_MAX_TEXT);
    cx_buf_append(out, method);
    cx_buf_putc(out, ' ');
    cx_buf_append(out, path);
    sbx_check(out);
}

static sbx_place *slot_of(sbx_places *places, const cx_buf *asked)
{
    return &places->slots[cx_str_hash(cx_buf_view(asked)) % SBX_PLACES];
}

bool sbx_places_get(sbx_places *places, cx_str method, cx_str path, const sbx_route **route,
                    const cx_operation **operation)
{
    CX_AUTO(cx_buf) cx_buf asked;
    write_asked(method, path, &asked);
    const sbx_place *slot = slot_of(places, &asked);
    (void)pthread_mutex_lock(&places->lock);
    const bool known =
        slot->asked != NULL && cx_str_equal(cx_str_of(slot->asked), cx_buf_view(&asked));
    if (known) {
        *route = slot->route;
        *operation = slot->operation;
    }
    (void)pthread_mutex_unlock(&places->lock);
    return known;
}

void sbx_places_put(sbx_places *places, cx_str method, cx_str path, const sbx_route *route,
                    const cx_operation *operation)
{
    CX_AUTO(cx_buf) cx_buf asked;
    write_asked(method, path, &asked);
    sbx_place *slot = slot_of(places, &asked);
    (void)pthread_mutex_lock(&places->lock);
    cx_free(slot->asked);
    *slot = (sbx_place){sbx_take(&asked), route, operation};
    (void)pthread_mutex_unlock(&places->lock);
}
