#include "services/digital_engagement/transcripts.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"
#include "services/digital_engagement/cases.h"

#include "base/banned.h"

enum {
    MOST_RECIPIENTS = 100,
    LONGEST_LOCAL = 64,
    LONGEST_ADDRESS = 254,
    LONGEST_NAME = 255
};

/* Dot-separated words of characters that RFC 5322 allows without quotes, or of UTF-8. */
static bool is_local_part(cx_str local)
{
    bool after_dot = true;
    for (size_t i = 0; i < local.len; i++) {
        const char c = local.ptr[i];
        const bool word = cx_is_alpha(c) || cx_is_digit(c) || (unsigned char)c >= 0x80 ||
                          (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL);
        if (!word && (c != '.' || after_dot)) {
            return false;
        }
        after_dot = c == '.';
    }
    return local.len > 0 && local.len <= LONGEST_LOCAL && !after_dot;
}

/* Labels of letters, digits and inner hyphens; at least two. */
static bool is_domain(cx_str domain)
{
    enum {
        LONGEST_LABEL = 63
    };
    cx_str rest = domain;
    cx_str label;
    int labels = 0;
    if (cx_str_ends_with(domain, CX_LIT("."))) {
        return false;
    }
    for (; cx_str_next(&rest, '.', &label); labels++) {
        if (label.len == 0 || label.len > LONGEST_LABEL || label.ptr[0] == '-' ||
            label.ptr[label.len - 1] == '-') {
            return false;
        }
        for (size_t i = 0; i < label.len; i++) {
            const char c = label.ptr[i];
            if (!cx_is_alpha(c) && !cx_is_digit(c) && c != '-' && (unsigned char)c < 0x80) {
                return false;
            }
        }
    }
    return labels >= 2;
}

bool cx_email_is_valid(cx_str address)
{
    const size_t at = cx_str_find(address, '@');
    return address.len <= LONGEST_ADDRESS && at < address.len &&
           is_local_part(cx_str_slice(address, 0, at)) &&
           is_domain(cx_str_slice(address, at + 1, address.len));
}

static cxone_status check_recipients(const cxone_recipient *recipients, size_t count,
                                     cxone_error **err)
{
    if (count == 0 || recipients == NULL || count > MOST_RECIPIENTS) {
        return cx_fail(err, CXONE_ERR_ARG, "a transcript goes to 1 to %d recipients, not %zu",
                       MOST_RECIPIENTS, count);
    }
    for (size_t i = 0; i < count; i++) {
        const cx_str address = cx_str_of(recipients[i].address);
        if (!cx_email_is_valid(address)) {
            return cx_fail(err, CXONE_ERR_ARG, "not an e-mail address: \"%.*s\"",
                           CX_STR_ARG(cx_str_slice(address, 0, LONGEST_ADDRESS)));
        }
        if (cx_str_of(recipients[i].name).len > LONGEST_NAME) {
            return cx_fail(err, CXONE_ERR_ARG, "the name of \"%.*s\" is longer than %d bytes",
                           CX_STR_ARG(address), LONGEST_NAME);
        }
    }
    return CXONE_OK;
}

cxone_status cx_transcript_send(const cx_api *api, cx_str number, const cxone_recipient *recipients,
                                size_t count, cxone_reply **out, cxone_error **err)
{
    CX_TRY(cx_case_check_number(number, err));
    CX_TRY(check_recipients(recipients, count, err));
    CX_AUTO(cx_buf) cx_buf body;
    cx_json_writer w;
    cx_buf_init(&body, CX_MAX_REQUEST_BODY);
    cx_json_writer_init(&w, &body, 0);
    cx_json_begin_object(&w);
    cx_json_key(&w, "recipients");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < count; i++) {
        cx_json_begin_object(&w);
        cx_json_member_string(&w, "idOnExternalPlatform", cx_str_of(recipients[i].address));
        cx_json_member_text(&w, "name", cx_str_of(recipients[i].name));
        cx_json_end_object(&w);
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
    CX_TRY(cx_buf_check(&body, "the request", err));
    return cx_case_call(api, "digital/contact.transcript.send", number, cx_buf_view(&body), out,
                        err);
}
