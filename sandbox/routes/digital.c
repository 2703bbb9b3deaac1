/* The digital cases: /dfo/3.0/contacts. */
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/dfo.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

enum {
    MAX_RECIPIENTS = 50,
    MAX_ADDRESS = 254
};

/* Refuses a field, saying what it may be when `allowed` is given. */
static void refuse_field(sbx_call *call, const char *field, const char *what,
                         void (*list_allowed)(cx_buf *out))
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_puts(&text, what);
    if (list_allowed != NULL) {
        list_allowed(&text);
    }
    sbx_check(&text);
    sbx_dfo_refuse(call, field, text.ptr);
}

void sbx_get_case(sbx_call *call)
{
    const sbx_case *item = sbx_dfo_case(call);
    if (item != NULL) {
        cx_json_writer w;
        sbx_reply_json(call->reply, 200, &w);
        sbx_dfo_write_case(call->app, item, &w);
    }
}

static bool is_user_number(const cx_json_value *value)
{
    int64_t number = 0;
    return value == NULL || (cx_json_integer(value, &number) && number >= 0);
}

void sbx_put_case_status(sbx_call *call)
{
    sbx_case *item = sbx_dfo_case(call);
    CX_AUTO(cx_json) cx_json *document = item != NULL ? sbx_dfo_body(call) : NULL;
    if (document == NULL) {
        return;
    }
    const cx_json_value *body = cx_json_root(document);
    if (cx_json_get(body, "status") == NULL) {
        refuse_field(call, "status", "The field is required", NULL);
    } else if (!is_user_number(cx_json_get(body, "updatedByUserId"))) {
        refuse_field(call, "updatedByUserId", "A whole number from 0 is wanted", NULL);
    } else if (!sbx_case_set_status(item, cx_json_text(cx_json_get(body, "status")),
                                    sbx_app_world_ms(call->app))) {
        refuse_field(call, "status", "The value must be one of ", sbx_case_list_statuses);
    } else {
        sbx_cases_remember(&call->app->cases, item);
        sbx_reply_empty(call->reply, 204);
    }
}

void sbx_post_case_abandon(sbx_call *call)
{
    sbx_case *item = sbx_dfo_case(call);
    CX_AUTO(cx_json) cx_json *document = item != NULL ? sbx_dfo_body(call) : NULL;
    if (document == NULL) {
        return;
    }
    const cx_json_value *type = cx_json_get(cx_json_root(document), "type");
    if (type == NULL) {
        refuse_field(call, "type", "The field is required", NULL);
    } else if (!sbx_case_abandon(item, cx_json_text(type), sbx_app_world_ms(call->app))) {
        refuse_field(call, "type", "The value must be one of ", sbx_case_list_abandon_types);
    } else {
        sbx_cases_remember(&call->app->cases, item);
        sbx_reply_empty(call->reply, 204);
    }
}

static bool is_domain(cx_str domain)
{
    bool has_dot = false;
    cx_str label;
    if (cx_str_ends_with(domain, CX_LIT("."))) {
        return false;
    }
    for (cx_str rest = domain; cx_str_next(&rest, '.', &label);) {
        if (label.len == 0 || label.ptr[0] == '-' || label.ptr[label.len - 1] == '-') {
            return false;
        }
        for (size_t i = 0; i < label.len; i++) {
            const char c = label.ptr[i];
            if (!cx_is_alpha(c) && !cx_is_digit(c) && c != '-' && (unsigned char)c < 0x80) {
                return false;
            }
        }
        has_dot = has_dot || rest.len > 0;
    }
    return has_dot;
}

static bool is_address(cx_str address)
{
    const size_t at = cx_str_find(address, '@');
    if (at == 0 || at >= address.len || address.len > MAX_ADDRESS) {
        return false;
    }
    for (size_t i = 0; i < at; i++) {
        const unsigned char c = (unsigned char)address.ptr[i];
        if (c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>' || c == ',' || c == ';') {
            return false;
        }
    }
    return is_domain(cx_str_slice(address, at + 1, address.len));
}

/* The types of the optional members. */
static const char *bad_member(const cx_json_value *recipient)
{
    static const struct {
        const char *name;
        cxone_type type;
    } members[] = {
        {"name", CXONE_TYPE_STRING},
        {"isPrimary", CXONE_TYPE_BOOLEAN},
        {"isPrivate", CXONE_TYPE_BOOLEAN},
        {"anonymizedAt", CXONE_TYPE_STRING},
        {"anonymizedReason", CXONE_TYPE_STRING},
    };
    for (size_t i = 0; i < CX_COUNT(members); i++) {
        const cxone_type type = cx_json_type(cx_json_get(recipient, members[i].name));
        if (type != CXONE_TYPE_ABSENT && type != members[i].type) {
            return members[i].name;
        }
    }
    return NULL;
}

/* False, and the call answered, when a recipient is no good. */
static bool check_recipient(sbx_call *call, const cx_json_value *recipient, size_t index)
{
    const char *member = bad_member(recipient);
    const bool good_address =
        is_address(cx_json_text(cx_json_get(recipient, "idOnExternalPlatform")));
    if (good_address && member == NULL) {
        return true;
    }
    CX_AUTO(cx_buf) cx_buf field;
    cx_buf_init(&field, SBX_MAX_TEXT);
    cx_buf_printf(&field, "recipients[%zu].%s", index,
                  good_address ? member : "idOnExternalPlatform");
    sbx_check(&field);
    refuse_field(call, field.ptr,
                 good_address ? "The value has the wrong type"
                              : "The value is not a valid e-mail address",
                 NULL);
    return false;
}

static bool check_recipients(sbx_call *call, const cx_json_value *recipients)
{
    const size_t count = cx_json_size(recipients);
    if (cx_json_type(recipients) != CXONE_TYPE_ARRAY || count == 0 || count > MAX_RECIPIENTS) {
        refuse_field(call, "recipients",
                     recipients == NULL ? "The field is required"
                                        : "A list of 1 to 50 recipients is wanted",
                     NULL);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!check_recipient(call, cx_json_at(recipients, i), i)) {
            return false;
        }
    }
    return true;
}

void sbx_post_case_transcript(sbx_call *call)
{
    const sbx_case *item = sbx_dfo_case(call);
    CX_AUTO(cx_json) cx_json *document = item != NULL ? sbx_dfo_body(call) : NULL;
    const cx_json_value *recipients = cx_json_get(cx_json_root(document), "recipients");
    if (document == NULL || !check_recipients(call, recipients)) {
        return;
    }
    CX_AUTO(sbx_message_list) sbx_message_list messages = {0};
    const int64_t now_ms = sbx_app_world_ms(call->app);
    sbx_messages_read(&call->app->messages, &call->app->world, item, now_ms, &messages);
    sbx_mailbox_add(&call->app->mailbox, &(sbx_transcript){item, &messages, recipients, now_ms});
    if (call->app->options->transcript_status == 202) {
        sbx_reply_text(call->reply, 202, CX_LIT("Accepted"));
    } else {
        sbx_reply_empty(call->reply, 200);
    }
}
