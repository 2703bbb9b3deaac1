#include "sandbox/pages/frame.h"

#include <string.h>

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/pages/assets.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/page.h"

#include "base/banned.h"

static const struct {
    const char *path;
    const char *title;
} pages[] = {
    {"/_sandbox/", "Contact centre"},
    {"/_sandbox/view/journal", "Requests"},
    {"/_sandbox/view/mailbox", "Mailbox"},
    {"/_sandbox/view/faults", "Faults"},
};

static void add_headers(sbx_reply *reply)
{
    sbx_reply_header_add(reply, "Content-Security-Policy",
                         CX_LIT("default-src 'none'; style-src 'self'; script-src 'self'; "
                                "connect-src 'self'; img-src data:; form-action 'self'; "
                                "base-uri 'none'; frame-ancestors 'none'"));
    sbx_reply_header_add(reply, "X-Content-Type-Options", CX_LIT("nosniff"));
    /* Without a referrer a browser sends "Origin: null" with a form, which could be anybody. */
    sbx_reply_header_add(reply, "Referrer-Policy", CX_LIT("same-origin"));
    sbx_reply_no_store(reply);
}

void sbx_page_begin(sbx_call *call, const char *title, const char *here)
{
    sbx_reply *reply = call->reply;
    sbx_reply_text(reply, 200, CX_LIT("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"));
    reply->content_type = "text/html; charset=utf-8";
    add_headers(reply);
    cx_buf *out = &reply->body;
    cx_buf_puts(out, "<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width\">\n"
                     "<link rel=\"icon\" href=\"data:,\">\n"
                     "<link rel=\"stylesheet\" href=\"/_sandbox/view/style.css\">\n"
                     "<script src=\"/_sandbox/view/script.js\" defer></script>\n<title>");
    sbx_html_text(out, cx_str_of(title));
    cx_buf_puts(out, " - cxone sandbox</title>\n</head>\n<body>\n<header>\n"
                     "<h1>cxone sandbox</h1>\n<nav aria-label=\"Pages\">\n");
    for (size_t i = 0; i < CX_COUNT(pages); i++) {
        cx_buf_printf(out, "<a href=\"%s\"%s>%s</a>\n", pages[i].path,
                      strcmp(pages[i].path, here) == 0 ? " aria-current=\"page\"" : "",
                      pages[i].title);
    }
    cx_buf_puts(out, "</nav>\n</header>\n<main>\n");
}

void sbx_page_finish(sbx_call *call)
{
    cx_buf_puts(&call->reply->body, "</main>\n</body>\n</html>\n");
}

void sbx_page_back(sbx_call *call, const char *path)
{
    sbx_reply_empty(call->reply, 303);
    sbx_reply_header_add(call->reply, "Location", cx_str_of(path));
}

bool sbx_page_field(const sbx_call *call, const char *name, cx_buf *value)
{
    return sbx_form_get(call->request->body, cx_str_of(name), value) && value->len > 0;
}

void sbx_html_span(cx_buf *out, int64_t seconds)
{
    if (seconds >= 3600) {
        cx_buf_printf(out, "%lld:%02lld:%02lld", (long long)(seconds / 3600),
                      (long long)(seconds / 60 % 60), (long long)(seconds % 60));
    } else {
        cx_buf_printf(out, "%lld:%02lld", (long long)(seconds / 60), (long long)(seconds % 60));
    }
}

/* ---------------------------------------------------------------- assets */

static void answer_asset(sbx_call *call, const char *name, const char *type)
{
    for (const sbx_shipped *row = sbx_page_assets; row->name != NULL; row++) {
        if (strcmp(row->name, name) == 0) {
            sbx_reply_text(call->reply, 200, cx_str_of(row->text));
            call->reply->content_type = type;
            add_headers(call->reply);
        }
    }
}

void sbx_get_view_style(sbx_call *call)
{
    answer_asset(call, "style", "text/css; charset=utf-8");
}

void sbx_get_view_script(sbx_call *call)
{
    answer_asset(call, "script", "text/javascript; charset=utf-8");
}
