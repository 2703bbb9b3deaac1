/* What was asked of the sandbox, what it sent, and what it is to do wrong. */
#include "base/compiler.h"
#include "base/error.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/memory.h"
#include "sandbox/pages/frame.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/page.h"

#include "base/banned.h"

enum {
    SHOWN = 200,
    INDENT = 2
};

#define JOURNAL "/_sandbox/view/journal"
#define MAILBOX "/_sandbox/view/mailbox"
#define FAULTS  "/_sandbox/view/faults"

static void write_json(const cx_json_value *value, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, INDENT);
    cx_json_write_value(&w, value);
    cx_buf_puts(out, "<pre>");
    sbx_html_text(out, cx_buf_view(&text));
    cx_buf_puts(out, "</pre>\n");
}

static void write_clear(const char *path, const char *text, cx_buf *out)
{
    cx_buf_printf(
        out,
        "<form method=\"post\" action=\"%s\"><button name=\"clear\" value=\"1\">%s</button>"
        "</form>\n",
        path, text);
}

/* ---------------------------------------------------------------- requests */

static void write_request(const cx_json_value *entry, cx_buf *out)
{
    int64_t status = 0;
    (void)cx_json_integer(cx_json_get(entry, "status"), &status);
    cx_buf_puts(out, "<details><summary>");
    sbx_html_text(out, cx_str_slice(cx_json_get_text(entry, "time"), 11, 19));
    cx_buf_printf(out, " <span class=\"status %s\">%lld</span> ",
                  status < 300   ? "good"
                  : status < 500 ? "late"
                                 : "bad",
                  (long long)status);
    sbx_html_text(out, cx_json_get_text(entry, "method"));
    cx_buf_puts(out, " ");
    sbx_html_text(out, cx_json_get_text(entry, "path"));
    const cx_str query = cx_json_get_text(entry, "query");
    if (query.len > 0) {
        cx_buf_puts(out, "?");
        sbx_html_text(out, query);
    }
    cx_buf_puts(out, "</summary>\n");
    write_json(entry, out);
    cx_buf_puts(out, "</details>\n");
}

void sbx_get_view_journal(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    sbx_journal_write(&call->app->journal, &text);
    CX_AUTO(cx_json) cx_json *document = NULL;
    const cx_json_value *entries = cx_json_parse(cx_buf_view(&text), &document, NULL) == CXONE_OK
                                       ? cx_json_root(document)
                                       : NULL;
    const size_t count = cx_json_size(entries);
    sbx_page_begin(call, "Requests", JOURNAL);
    cx_buf *out = &call->reply->body;
    cx_buf_printf(out, "<section>\n<h2>%zu requests, the newest first</h2>\n", count);
    for (size_t i = 0; i < count && i < SHOWN; i++) {
        write_request(cx_json_at(entries, count - 1 - i), out);
    }
    if (count > SHOWN) {
        cx_buf_printf(out,
                      "<p class=\"quiet\">%zu older ones: <code>/_sandbox/journal</code></p>\n",
                      count - SHOWN);
    }
    write_clear(JOURNAL, "Forget them", out);
    cx_buf_puts(out, "</section>\n");
    sbx_page_finish(call);
}

void sbx_post_view_journal(sbx_call *call)
{
    sbx_journal_clear(&call->app->journal);
    sbx_page_back(call, JOURNAL);
}

/* ---------------------------------------------------------------- mailbox */

void sbx_get_view_mailbox(sbx_call *call)
{
    const sbx_mailbox *mailbox = &call->app->mailbox;
    sbx_page_begin(call, "Mailbox", MAILBOX);
    cx_buf *out = &call->reply->body;
    cx_buf_printf(out, "<section>\n<h2>%zu transcripts were sent</h2>\n", mailbox->count);
    for (size_t i = mailbox->count; i > 0 && mailbox->count - i < SHOWN; i--) {
        CX_AUTO(cx_json) cx_json *mail = NULL;
        if (cx_json_parse(cx_str_of(mailbox->mails[i - 1]), &mail, NULL) == CXONE_OK) {
            const cx_json_value *root = cx_json_root(mail);
            cx_buf_puts(out, "<details><summary>Case ");
            sbx_html_text(out, cx_json_get_text(root, "case"));
            cx_buf_puts(out, " to ");
            const cx_json_value *to = cx_json_at(cx_json_get(root, "recipients"), 0);
            sbx_html_text(out, cx_json_get_text(to, "idOnExternalPlatform"));
            cx_buf_puts(out, "</summary>\n");
            write_json(root, out);
            cx_buf_puts(out, "</details>\n");
        }
    }
    write_clear(MAILBOX, "Empty the mailbox", out);
    cx_buf_puts(out, "</section>\n");
    sbx_page_finish(call);
}

void sbx_post_view_mailbox(sbx_call *call)
{
    sbx_mailbox_clear(&call->app->mailbox);
    sbx_page_back(call, MAILBOX);
}

/* ---------------------------------------------------------------- faults */

static const struct {
    const char *text;
    const char *rule;
} switches[] = {
    {"503 for the next 3", "status=503;count=3"},
    {"429 for the next 3", "status=429;retry-after=5;count=3"},
    {"A tenth fails", "status=500;probability=0.1"},
    {"Two seconds slower", "delay=2s"},
    {"Reset the next", "reset;count=1"},
    {"Expire the token once", "expire-token;count=1"},
};

static void write_rules(const sbx_faults *faults, cx_buf *out)
{
    if (faults->rules.count == 0) {
        cx_buf_puts(out, "<p class=\"quiet\">Nothing goes wrong.</p>\n");
        return;
    }
    cx_buf_puts(out, "<div class=\"scroll\"><table>\n<thead><tr><th>Rule</th><th "
                     "class=\"number\">Met</th><th class=\"number\">Acted</th>"
                     "</tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < faults->rules.count; i++) {
        const sbx_fault *fault = &faults->rules.items[i];
        cx_buf_puts(out, "<tr><td><code>");
        sbx_html_text(out, cx_str_of(fault->text));
        cx_buf_printf(
            out, "</code></td><td class=\"number\">%llu</td><td class=\"number\">%llu</td></tr>\n",
            (unsigned long long)fault->seen, (unsigned long long)fault->hits);
    }
    cx_buf_puts(out, "</tbody></table></div>\n");
}

static void write_faults_page(sbx_call *call, const char *problem)
{
    sbx_page_begin(call, "Faults", FAULTS);
    cx_buf *out = &call->reply->body;
    cx_buf_puts(out, "<section>\n<h2>What goes wrong</h2>\n");
    write_rules(&call->app->faults, out);
    if (problem != NULL) {
        cx_buf_puts(out, "<p class=\"problem\" role=\"alert\">");
        sbx_html_text(out, cx_str_of(problem));
        cx_buf_puts(out, "</p>\n");
    }
    cx_buf_puts(out, "<div class=\"controls\">\n<form method=\"post\" action=\"" FAULTS "\">");
    for (size_t i = 0; i < CX_COUNT(switches); i++) {
        cx_buf_printf(out, "<button name=\"rule\" value=\"%s\">%s</button>", switches[i].rule,
                      switches[i].text);
    }
    cx_buf_puts(out,
                "</form>\n<form method=\"post\" action=\"" FAULTS "\"><span><label for=\"rule\">"
                "Rule</label><input id=\"rule\" name=\"rule\" placeholder=\"status=503;path=/dfo/"
                ";count=2\"></span><button class=\"first\">Add</button></form>\n");
    write_clear(FAULTS, "Clear all", out);
    cx_buf_puts(out, "</div>\n</section>\n");
    sbx_page_finish(call);
}

void sbx_get_view_faults(sbx_call *call)
{
    write_faults_page(call, NULL);
}

void sbx_post_view_faults(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf rule;
    CX_AUTO(cx_buf) cx_buf clear;
    cx_buf_init(&rule, SBX_MAX_TEXT);
    cx_buf_init(&clear, SBX_MAX_TEXT);
    CX_AUTO(cx_error) cxone_error *error = NULL;
    sbx_fault_rules rules = {0};
    if (sbx_page_field(call, "clear", &clear)) {
        sbx_faults_clear(&call->app->faults);
    } else if (sbx_page_field(call, "rule", &rule) &&
               sbx_fault_rules_add_text(&rules, cx_buf_view(&rule), &error) != CXONE_OK) {
        sbx_fault_rules_deinit(&rules);
        write_faults_page(call, error->message);
        call->reply->status = 400;
        return;
    } else {
        sbx_faults_add(&call->app->faults, &rules);
    }
    sbx_page_back(call, FAULTS);
}
