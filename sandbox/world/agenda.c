#include "sandbox/world/agenda.h"

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static bool is_before(const sbx_event_plan *a, const sbx_event_plan *b)
{
    return a->at != b->at ? a->at < b->at : a->sequence < b->sequence;
}

void sbx_agenda_add(sbx_agenda *agenda, sbx_event_plan planned)
{
    agenda->items =
        sbx_grow(agenda->items, &agenda->capacity, agenda->count, sizeof *agenda->items);
    planned.sequence = agenda->sequence++;
    size_t i = agenda->count++;
    for (; i > 0 && is_before(&planned, &agenda->items[(i - 1) / 2]); i = (i - 1) / 2) {
        agenda->items[i] = agenda->items[(i - 1) / 2];
    }
    agenda->items[i] = planned;
}

bool sbx_agenda_next(sbx_agenda *agenda, sbx_event_plan *next)
{
    if (agenda->count == 0) {
        return false;
    }
    sbx_event_plan *items = agenda->items;
    *next = items[0];
    agenda->count--;
    const size_t count = agenda->count;
    const sbx_event_plan last = items[count];
    size_t i = 0;
    for (;;) {
        size_t child = 2 * i + 1;
        if (child >= count) {
            break;
        }
        if (child + 1 < count && is_before(&items[child + 1], &items[child])) {
            child++;
        }
        if (!is_before(&items[child], &last)) {
            break;
        }
        items[i] = items[child];
        i = child;
    }
    items[i] = last;
    return true;
}

void sbx_agenda_deinit(sbx_agenda *agenda)
{
    cx_free(agenda->items);
    *agenda = (sbx_agenda){0};
}
