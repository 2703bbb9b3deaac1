#include "sandbox/routes/page.h"

#include "base/random.h"
#include "sandbox/memory.h"
#include "sandbox/server/errors.h"

#include "base/banned.h"

static const char style[] =
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:4rem auto;padding:0 1rem;"
    "color:#222;background:#fff}"
    "h1{font-size:1.5rem}"
    "label{display:block;margin:1rem 0 .2rem}"
    "input,button{box-sizing:border-box;padding:.5rem;font:inherit;border:1px solid #767676;"
    "border-radius:4px}"
    "input{width:100%}"
    "button{margin:1.5rem .5rem 1rem 0;padding:.5rem 1.2rem;background:#fff;color:#222}"
    ".first{background:#0b57a4;border-color:#0b57a4;color:#fff}"
    ".problem{color:#a00}.note{color:#555;font-size:.9rem}";

void sbx_html_text(cx_buf *out, cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        switch (text.ptr[i]) {
        case '&':
            cx_buf_puts(out, "&amp;");
            break;
        case '<':
            cx_buf_puts(out, "&lt;");
            break;
        case '>':
            cx_buf_puts(out, "&gt;");
            break;
        case '"':
            cx_buf_puts(out, "&quot;");
            break;
        case '\'':
            cx_buf_puts(out, "&#39;");
            break;
        default:
            cx_buf_putc(out, text.ptr[i]);
        }
    }
}

/* A browser holds a form's redirects to form-action too. */
static void add_policy(sbx_reply *reply, const char *nonce, cx_str form_target)
{
    CX_AUTO(cx_buf) cx_buf policy;
    cx_buf_init(&policy, SBX_MAX_TEXT);
    cx_buf_printf(&policy,
                  "default-src 'none'; style-src 'nonce-%s'; img-src data:; base-uri 'none'; "
                  "frame-ancestors 'none'; form-action 'self'",
                  nonce);
    if (form_target.len > 0) {
        cx_buf_putc(&policy, ' ');
        cx_buf_append(&policy, form_target);
    }
    sbx_check(&policy);
    sbx_reply_header_add(reply, "Content-Security-Policy", cx_buf_view(&policy));
    sbx_reply_header_add(reply, "X-Frame-Options", CX_LIT("DENY"));
    sbx_reply_header_add(reply, "X-Content-Type-Options", CX_LIT("nosniff"));
    sbx_reply_header_add(reply, "Referrer-Policy", CX_LIT("no-referrer"));
    sbx_reply_no_store(reply);
}

void sbx_reply_page(sbx_reply *reply, const char *title, cx_str body, cx_str form_target)
{
    char nonce[37];
    cx_random_uuid(cx_random_system(), nonce);
    sbx_reply_text(
        reply, 200,
        CX_LIT("<!DOCTYPE html>\n<html lang=\"en\"><head><meta "
               "charset=\"utf-8\"><meta name=\"viewport\" "
               "content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\"><title>"));
    reply->content_type = "text/html; charset=utf-8";
    sbx_html_text(&reply->body, cx_str_of(title));
    cx_buf_printf(&reply->body, "</title><style nonce=\"%s\">%s</style></head>\n<body><h1>", nonce,
                  style);
    sbx_html_text(&reply->body, cx_str_of(title));
    cx_buf_puts(&reply->body, "</h1>\n");
    cx_buf_append(&reply->body, body);
    cx_buf_puts(&reply->body, "\n</body></html>\n");
    add_policy(reply, nonce, form_target);
}
