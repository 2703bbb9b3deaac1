#include "sandbox/routes/dfo.h"

#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"

#include "base/banned.h"

sbx_cases *sbx_dfo_cases(const sbx_call *call)
{
    sbx_cases_follow(&call->app->cases, &call->app->world, sbx_app_world_ms(call->app));
    return &call->app->cases;
}

sbx_case *sbx_dfo_case(sbx_call *call)
{
    sbx_case *item =
        sbx_cases_find(sbx_dfo_cases(call), call->user->tenant, cx_buf_view(&call->parameters[0]));
    if (item == NULL) {
        sbx_call_fail(call, 404, "NOT_FOUND", "contactNumber", "Contact not found");
    }
    return item;
}

bool sbx_dfo_is_ours(const sbx_call *call, const sbx_case *item)
{
    return cx_str_equal(cx_str_of(item->facts->tenant), cx_str_of(call->user->tenant->id));
}

void sbx_dfo_write_case(sbx_app *app, const sbx_case *item, cx_json_writer *w)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    sbx_messages_read(&app->messages, &app->world, item, sbx_app_world_ms(app), &list);
    const sbx_case_sums sums = sbx_messages_sum(&list);
    sbx_case_write(item, &sums, w);
}

cx_json *sbx_dfo_body(sbx_call *call)
{
    cx_json *document = NULL;
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK ||
        cx_json_type(cx_json_root(document)) != CXONE_TYPE_OBJECT) {
        cx_json_free(document);
        sbx_call_fail(call, 400, "INVALID_BODY", NULL, "The request body is not a JSON object");
        return NULL;
    }
    return document;
}

void sbx_dfo_refuse(sbx_call *call, const char *field, const char *what)
{
    sbx_call_fail(call, 400, "INVALID_VALUE", field, what);
}

/* Whether a value stands under a name; `asked`: whether any does. */
static bool look_up(const sbx_call *call, cx_str name, cx_str value, bool *asked)
{
    cx_str rest = call->request->query;
    cx_str pair;
    while (cx_str_next(&rest, '&', &pair)) {
        CX_AUTO(cx_buf) cx_buf key;
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&key, SBX_MAX_TEXT);
        cx_buf_init(&text, SBX_MAX_TEXT);
        const size_t equals = cx_str_find(pair, '=');
        if (cx_percent_decode(&key, cx_str_slice(pair, 0, equals), true) &&
            cx_percent_decode(&text, cx_str_slice(pair, equals + 1, pair.len), true) &&
            cx_str_equal(cx_buf_view(&key), name)) {
            *asked = true;
            if (cx_str_equal_nocase(cx_buf_view(&text), value)) {
                return true;
            }
        }
    }
    return false;
}

bool sbx_dfo_among(const sbx_call *call, cx_str name, cx_str value)
{
    bool asked = false;
    return look_up(call, name, value, &asked) || !asked;
}

bool sbx_dfo_asks(const sbx_call *call, cx_str name)
{
    bool asked = false;
    (void)look_up(call, name, (cx_str){NULL, 0}, &asked);
    return asked;
}

/* Whether "(31007, 31008)" or "31007" names a number. */
static bool names_number(cx_str list, int64_t number)
{
    cx_str item;
    list = cx_str_trim(list);
    if (list.len >= 2 && list.ptr[0] == '(') {
        list = cx_str_slice(list, 1, list.len - 1);
    }
    while (cx_str_next(&list, ',', &item)) {
        int64_t one = 0;
        if (cx_scan_int64(cx_str_trim(item), &one) && one == number) {
            return true;
        }
    }
    return false;
}

bool sbx_dfo_after(cx_str text, cx_str word, cx_str *rest)
{
    *rest = cx_str_slice(text, word.len, text.len);
    return cx_str_starts_with(text, word);
}

/* Where " AND " begins, or the end. */
static size_t find_and(cx_str text)
{
    const cx_str word = CX_LIT(" AND ");
    for (size_t i = 0; i + word.len <= text.len; i++) {
        if (cx_str_equal(cx_str_slice(text, i, i + word.len), word)) {
            return i;
        }
    }
    return text.len;
}

bool sbx_dfo_query_fits(cx_str query, const sbx_case *item)
{
    int64_t number = 0;
    cx_str rest;
    while (query.len != 0) {
        const size_t end = find_and(query);
        const cx_str one = cx_str_trim(cx_str_slice(query, 0, end));
        const bool fits = (sbx_dfo_after(one, CX_LIT("caseId="), &rest) &&
                           cx_scan_int64(cx_str_of(item->facts->number), &number) &&
                           names_number(rest, number)) ||
                          (sbx_dfo_after(one, CX_LIT("inboxAssigneeAgentId IN "), &rest) &&
                           item->inbox.id != 0 && names_number(rest, item->inbox.agent));
        if (!fits) {
            return false;
        }
        query = cx_str_slice(query, end + 5, query.len);
    }
    return true;
}

bool sbx_dfo_scroll(sbx_call *call, size_t *from)
{
    CX_AUTO(cx_buf) cx_buf token;
    cx_buf_init(&token, SBX_MAX_TEXT);
    uint64_t number = 0;
    cx_str place;
    if (sbx_acd_text(call, "scrollToken", &token) &&
        (!sbx_dfo_after(cx_buf_view(&token), CX_LIT("from-"), &place) ||
         !cx_scan_uint(place, SIZE_MAX / 2, &number))) {
        sbx_acd_refuse(call, "scrollToken");
        return false;
    }
    *from = (size_t)number;
    return true;
}

void sbx_dfo_write_scroll(cx_json_writer *w, size_t next)
{
    CX_AUTO(cx_buf) cx_buf token;
    cx_buf_init(&token, SBX_MAX_TEXT);
    cx_buf_printf(&token, "from-%zu", next);
    sbx_check(&token);
    cx_json_member_string(w, "scrollToken", cx_buf_view(&token));
}
