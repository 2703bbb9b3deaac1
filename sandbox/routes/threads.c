/* The threads of the digital channels, which are those of the cases. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/message_record.h"

#include "base/banned.h"

static bool same_thread(const sbx_case *a, const sbx_case *b)
{
    return cx_str_equal(cx_str_of(a->facts->tenant), cx_str_of(b->facts->tenant)) &&
           cx_str_equal(cx_str_of(a->facts->channel), cx_str_of(b->facts->channel)) &&
           cx_str_equal(sbx_case_thread(a), sbx_case_thread(b));
}

/* Whether the thread of a case is listed with another one: only calls begin a second case in a
 * thread, and those name it. */
static bool is_listed(const sbx_cases *cases, size_t number)
{
    const sbx_case *item = &cases->items[number];
    for (size_t i = 0; item->thread != NULL && i < cases->count; i++) {
        const sbx_case *other = &cases->items[i];
        if ((i < number || other->thread == NULL) && same_thread(item, other)) {
            return true;
        }
    }
    return false;
}

static void write_thread(const sbx_case *item, cx_json_writer *w)
{
    const cx_str name = sbx_case_thread(item);
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&id, SBX_MAX_TEXT);
    cx_buf_puts(&id, item->facts->channel);
    cx_buf_putc(&id, '_');
    cx_buf_append(&id, name);
    sbx_check(&id);
    cx_json_begin_object(w);
    cx_json_member_string(w, "id", cx_buf_view(&id));
    cx_json_member_string(w, "idOnExternalPlatform", name);
    cx_json_member_string(w, "threadName", cx_str_of(item->facts->topic));
    cx_json_member_string(w, "channelId", cx_str_of(item->facts->channel));
    cx_json_member_bool(w, "canAddMoreMessages", !item->shut);
    cx_json_end_object(w);
}

/* The cases whose threads are on the page. */
typedef struct shown {
    const sbx_case **items;
    size_t count;
    size_t capacity;
} shown;

/* The newest message of each thread, and the channels they are on. */
static void write_context(sbx_call *call, const shown *page, cx_json_writer *w)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    cx_json_key(w, "_context");
    cx_json_begin_object(w);
    cx_json_key(w, "messages");
    cx_json_begin_array(w);
    for (size_t i = 0; i < page->count; i++) {
        sbx_dfo_read(call, page->items[i], &list);
        if (list.count > 0) {
            sbx_message_write(call, &list.items[list.count - 1], w);
        }
    }
    cx_json_end_array(w);
    cx_json_key(w, "channels");
    cx_json_begin_array(w);
    for (size_t i = 0; i < page->count; i++) {
        const cx_str channel = cx_str_of(page->items[i]->facts->channel);
        size_t j = 0;
        while (!cx_str_equal(cx_str_of(page->items[j]->facts->channel), channel)) {
            j++;
        }
        if (j == i) {
            sbx_channel_write(channel, w);
        }
    }
    cx_json_end_array(w);
    cx_json_end_object(w);
}

/* `query` is a part of the thread's name on its channel, or a condition on its case. */
static bool thread_fits(const sbx_call *call, cx_str query, const sbx_case *item)
{
    return sbx_dfo_is_ours(call, item) &&
           (sbx_acd_contains(sbx_case_thread(item), query) || sbx_dfo_query_fits(query, item));
}

void sbx_get_threads(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf query;
    sbx_page page;
    int64_t with_context = 0;
    shown on_page = {0};
    cx_buf_init(&query, SBX_MAX_TEXT);
    if (!sbx_acd_page(call, SBX_PAGE_MAX, &page) ||
        !sbx_acd_integer(call, "withContext", &with_context)) {
        return;
    }
    (void)sbx_acd_text(call, "query", &query);
    const sbx_cases *cases = sbx_dfo_cases(call);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "data");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < cases->count; i++) {
        const sbx_case *item = &cases->items[i];
        if (thread_fits(call, cx_buf_view(&query), item) && !is_listed(cases, i) &&
            sbx_page_takes(&page)) {
            write_thread(item, &w);
            on_page.items =
                sbx_grow(on_page.items, &on_page.capacity, on_page.count, sizeof(sbx_case *));
            on_page.items[on_page.count++] = item;
        }
    }
    cx_json_end_array(&w);
    sbx_acd_write_page(call, &page, &w);
    if (with_context != 0) {
        write_context(call, &on_page, &w);
    }
    cx_json_end_object(&w);
    cx_free(on_page.items);
}

void sbx_put_thread(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    if (document == NULL) {
        return;
    }
    const cx_json_value *given = cx_json_get(cx_json_root(document), "canAddMoreMessages");
    bool more = false;
    if (given != NULL && !cx_json_boolean(given, &more)) {
        sbx_dfo_refuse(call, "canAddMoreMessages", "True or false is wanted");
        return;
    }
    sbx_cases *cases = sbx_dfo_cases(call);
    size_t found = 0;
    for (size_t i = 0; i < cases->count; i++) {
        sbx_case *item = &cases->items[i];
        if (sbx_dfo_is_ours(call, item) &&
            cx_str_equal(cx_str_of(item->facts->channel), cx_buf_view(&call->parameters[0])) &&
            cx_str_equal(sbx_case_thread(item), cx_buf_view(&call->parameters[1]))) {
            item->shut = given != NULL ? !more : item->shut;
            sbx_cases_remember(cases, item);
            found++;
        }
    }
    if (found == 0) {
        sbx_call_fail(call, 404, "NOT_FOUND", "threadIdOnExternalPlatform", "Thread not found");
        return;
    }
    sbx_reply_empty(call->reply, 204);
}
