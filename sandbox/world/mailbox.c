#include "sandbox/world/mailbox.h"

#include "base/alloc.h"
#include "base/time.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    MAX_MAILS = 10000
};

void sbx_mailbox_clear(sbx_mailbox *mailbox)
{
    for (size_t i = 0; i < mailbox->count; i++) {
        cx_free(mailbox->mails[i]);
    }
    cx_free(mailbox->mails);
    *mailbox = (sbx_mailbox){0};
}

static void write_text(const sbx_transcript *transcript, cx_buf *out)
{
    const sbx_case_facts *facts = transcript->of->facts;
    const sbx_message_list *messages = transcript->messages;
    char at[32];
    cx_time_format(transcript->of->created_ms, at);
    cx_buf_printf(out, "Case %s, %s, begun %s\n\n", facts->number, facts->channel, at);
    for (size_t i = 0; i < messages->count; i++) {
        const sbx_message *message = &messages->items[i];
        cx_buf_append(out, sbx_message_author(message));
        cx_buf_puts(out, ": ");
        cx_buf_append(out, sbx_message_text(message));
        cx_buf_putc(out, '\n');
    }
    sbx_check(out);
}

static void write_mail(const sbx_transcript *transcript, cx_buf *out)
{
    const sbx_case_facts *facts = transcript->of->facts;
    CX_AUTO(cx_buf) cx_buf subject;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&subject, SBX_MAX_TEXT);
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_printf(&subject, "Transcript of case %s", facts->number);
    write_text(transcript, &text);
    char time[32];
    cx_time_format_ms(transcript->now_ms, time);
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "case", cx_str_of(facts->number));
    cx_json_member_string(&w, "tenantId", cx_str_of(facts->tenant));
    cx_json_key(&w, "recipients");
    cx_json_write_value(&w, transcript->recipients);
    cx_json_member_string(&w, "time", cx_str_of(time));
    cx_json_member_string(&w, "subject", cx_buf_view(&subject));
    cx_json_member_string(&w, "text", cx_buf_view(&text));
    cx_json_end_object(&w);
}

static void drop_oldest(sbx_mailbox *mailbox)
{
    cx_free(mailbox->mails[0]);
    for (size_t i = 1; i < mailbox->count; i++) {
        mailbox->mails[i - 1] = mailbox->mails[i];
    }
    mailbox->count--;
}

void sbx_mailbox_add(sbx_mailbox *mailbox, const sbx_transcript *transcript)
{
    if (mailbox->count == MAX_MAILS) {
        drop_oldest(mailbox);
    }
    CX_AUTO(cx_buf) cx_buf mail;
    cx_buf_init(&mail, SBX_MAX_TEXT);
    write_mail(transcript, &mail);
    mailbox->mails =
        sbx_grow(mailbox->mails, &mailbox->capacity, mailbox->count, sizeof *mailbox->mails);
    mailbox->mails[mailbox->count] = sbx_take(&mail);
    mailbox->count++;
}

void sbx_mailbox_write(const sbx_mailbox *mailbox, cx_buf *out)
{
    cx_buf_putc(out, '[');
    for (size_t i = 0; i < mailbox->count; i++) {
        cx_buf_puts(out, i > 0 ? ",\n" : "");
        cx_buf_puts(out, mailbox->mails[i]);
    }
    cx_buf_putc(out, ']');
}
