/* The messages of the digital cases, read: of one case, of all, and one by its id. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/message_record.h"

#include "base/banned.h"

enum {
    MESSAGES_OF_A_PAGE = 50
};

/* Ends what `hits` and `data` began. */
static void end_page(cx_json_writer *w, size_t next, size_t count)
{
    cx_json_end_array(w);
    if (next < count) {
        sbx_dfo_write_scroll(w, next);
    }
    cx_json_end_object(w);
}

static void begin_page(sbx_call *call, size_t count, cx_json_writer *w)
{
    sbx_reply_json(call->reply, 200, w);
    cx_json_begin_object(w);
    cx_json_member_integer(w, "hits", (int64_t)count);
    cx_json_key(w, "data");
    cx_json_begin_array(w);
}

void sbx_get_case_messages(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    size_t from = 0;
    const sbx_case *item = sbx_dfo_case(call);
    if (item == NULL || !sbx_dfo_scroll(call, &from)) {
        return;
    }
    sbx_dfo_read(call, item, &list);
    cx_json_writer w;
    begin_page(call, list.count, &w);
    size_t i = from;
    for (; i < list.count && i - from < MESSAGES_OF_A_PAGE; i++) {
        sbx_message_write(call, &list.items[i], &w);
    }
    end_page(&w, i, list.count);
}

void sbx_get_message(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    const sbx_message *message = sbx_message_find(call, cx_buf_view(&call->parameters[0]), &list);
    if (message == NULL) {
        sbx_call_fail(call, 404, "NOT_FOUND", "messageId", "Message not found");
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_message_write(call, message, &w);
}

/* ---------------------------------------------------------------- all of them */

/* What messages are asked for. */
typedef struct wanted {
    const sbx_call *call;
    cx_buf query;
    cx_buf number;
    cx_buf direction;
    cx_buf part;
    cx_buf other_part;
    bool by_tag;
} wanted;

static void wanted_deinit(wanted *w)
{
    cx_buf_deinit(&w->query);
    cx_buf_deinit(&w->number);
    cx_buf_deinit(&w->direction);
    cx_buf_deinit(&w->part);
    cx_buf_deinit(&w->other_part);
}
CX_DEFINE_AUTO_VALUE(wanted, wanted_deinit)

static void read_wanted(const sbx_call *call, wanted *w)
{
    const struct {
        const char *name;
        cx_buf *value;
    } parameters[] = {
        {"query", &w->query},
        {"contactNumber", &w->number},
        {"direction", &w->direction},
        {"contentContains", &w->part},
        {"contentNotContains", &w->other_part},
    };
    w->call = call;
    w->by_tag = sbx_dfo_asks(call, CX_LIT("tag[]")) || sbx_dfo_asks(call, CX_LIT("excludeTag[]"));
    for (size_t i = 0; i < CX_COUNT(parameters); i++) {
        cx_buf_init(parameters[i].value, SBX_MAX_TEXT);
        (void)sbx_acd_text(call, parameters[i].name, parameters[i].value);
    }
}

/* Whether a text is as asked for, when it is. */
static bool is(const cx_buf *asked, cx_str value)
{
    return asked->len == 0 || cx_str_equal_nocase(cx_buf_view(asked), value);
}

static bool case_fits(const wanted *w, const sbx_case *item)
{
    return sbx_dfo_is_ours(w->call, item) && is(&w->number, cx_str_of(item->facts->number)) &&
           sbx_dfo_among(w->call, CX_LIT("channel[]"), cx_str_of(item->facts->channel)) &&
           sbx_dfo_query_fits(cx_buf_view(&w->query), item);
}

static bool tags_fit(const wanted *w, const sbx_mark *mark)
{
    bool one = false;
    for (size_t i = 0; mark != NULL && i < mark->tag_count; i++) {
        CX_AUTO(cx_buf) cx_buf id;
        cx_buf_init(&id, SBX_MAX_TEXT);
        cx_buf_printf(&id, "%lld", (long long)mark->tags[i]);
        if (sbx_dfo_asks(w->call, CX_LIT("excludeTag[]")) &&
            sbx_dfo_among(w->call, CX_LIT("excludeTag[]"), cx_buf_view(&id))) {
            return false;
        }
        one = one || sbx_dfo_among(w->call, CX_LIT("tag[]"), cx_buf_view(&id));
    }
    return one || !sbx_dfo_asks(w->call, CX_LIT("tag[]"));
}

static cx_str address_of(const sbx_message *message)
{
    if (message->outbound) {
        return cx_str_of(message->user.login);
    }
    return cx_str_of(message->letter != NULL ? message->letter->address
                                             : message->of->facts->address);
}

static bool message_fits(const wanted *w, const sbx_message *message)
{
    char id[SBX_MAX_MESSAGE_ID];
    const cx_str text = sbx_message_text(message);
    sbx_message_id(message, id);
    return is(&w->direction, cx_str_of(message->outbound ? "outbound" : "inbound")) &&
           sbx_dfo_among(w->call, CX_LIT("idOnExternalPlatform[]"),
                         sbx_message_external(message, id)) &&
           sbx_dfo_among(w->call, CX_LIT("authorIdOnExternalPlatform[]"), address_of(message)) &&
           sbx_acd_contains(text, cx_buf_view(&w->part)) &&
           (w->other_part.len == 0 || !sbx_acd_contains(text, cx_buf_view(&w->other_part))) &&
           (!w->by_tag || tags_fit(w, message->mark));
}

/* Where a message that fits is: there may be too many to hold them all. */
typedef struct hit {
    const sbx_case *of;
    int64_t number;
    int64_t at_ms;
} hit;

typedef struct hits {
    hit *items;
    size_t count;
    size_t capacity;
} hits;

static int by_time(const void *a, const void *b)
{
    const hit *one = a;
    const hit *other = b;
    if (one->at_ms != other->at_ms) {
        return one->at_ms > other->at_ms ? 1 : -1;
    }
    const int by_case =
        cx_str_compare(cx_str_of(one->of->facts->number), cx_str_of(other->of->facts->number));
    return by_case != 0 ? by_case : (one->number > other->number) - (one->number < other->number);
}

static void find_hits(sbx_call *call, const wanted *w, hits *found)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    const sbx_cases *cases = sbx_dfo_cases(call);
    for (size_t i = 0; i < cases->count; i++) {
        if (!case_fits(w, &cases->items[i])) {
            continue;
        }
        sbx_dfo_read(call, &cases->items[i], &list);
        for (size_t j = 0; j < list.count; j++) {
            const sbx_message *m = &list.items[j];
            if (message_fits(w, m)) {
                found->items =
                    sbx_grow(found->items, &found->capacity, found->count, sizeof *found->items);
                found->items[found->count++] = (hit){m->of, m->number, m->at_ms};
            }
        }
    }
    if (found->count > 1) {
        qsort(found->items, found->count, sizeof *found->items, by_time);
    }
}

static void write_hit(sbx_call *call, const hit *one, sbx_message_list *list, cx_json_writer *w)
{
    sbx_dfo_read(call, one->of, list);
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].number == one->number) {
            sbx_message_write(call, &list->items[i], w);
        }
    }
}

void sbx_get_messages(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    CX_AUTO(wanted) wanted asked = {0};
    hits found = {0};
    size_t from = 0;
    if (!sbx_dfo_scroll(call, &from)) {
        return;
    }
    read_wanted(call, &asked);
    find_hits(call, &asked, &found);
    cx_json_writer w;
    begin_page(call, found.count, &w);
    size_t i = from;
    for (; i < found.count && i - from < MESSAGES_OF_A_PAGE; i++) {
        write_hit(call, &found.items[i], &list, &w);
    }
    end_page(&w, i, found.count);
    cx_free(found.items);
}
