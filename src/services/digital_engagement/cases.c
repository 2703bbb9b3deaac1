#include "services/digital_engagement/cases.h"

#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"

#include "base/banned.h"

const char *const cx_case_statuses[] = {"new",      "open",   "pending", "escalated",
                                        "resolved", "closed", "trashed", NULL};
const char *const cx_case_abandon_types[] = {"abandon", "expired", "shortAbandon", NULL};

cxone_status cx_case_check_number(cx_str number, cxone_error **err)
{
    enum {
        LONGEST_NUMBER = 20
    };
    bool valid = number.len > 0 && number.len <= LONGEST_NUMBER;
    for (size_t i = 0; valid && i < number.len; i++) {
        valid = cx_is_digit(number.ptr[i]);
    }
    if (!valid) {
        return cx_fail_hint(err, CXONE_ERR_ARG,
                            "a case number is digits only, such as 682956606682323",
                            "not a case number: \"%.*s\"", CX_STR_ARG(number));
    }
    return CXONE_OK;
}

/* CXone's words are case-sensitive; so is the check. */
static cxone_status check_word(cx_str word, const char *const *allowed, const char *what,
                               cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf list;
    cx_buf_init(&list, CX_MAX_MESSAGE);
    for (size_t i = 0; allowed[i] != NULL; i++) {
        if (cx_str_equal(word, cx_str_of(allowed[i]))) {
            return CXONE_OK;
        }
        cx_buf_printf(&list, "%s%s", i != 0 ? ", " : "", allowed[i]);
    }
    const cxone_status status =
        cx_fail(err, CXONE_ERR_ARG, "not %s: \"%.*s\"", what, CX_STR_ARG(word));
    cx_error_hint(err, "one of %s", list.ptr);
    return status;
}

cxone_status cx_case_call(const cx_api *api, const char *operation, cx_str number, cx_str body,
                          cxone_reply **out, cxone_error **err)
{
    CX_TRY(cx_case_check_number(number, err));
    const cx_argument arguments[] = {{"contactNumber", number}};
    const cx_call call = {.operation = cx_operation_find(cx_str_of(operation)),
                          .path_arguments = arguments,
                          .path_argument_count = CX_COUNT(arguments),
                          .body = body};
    return cx_api_call(api, &call, out, err);
}

cxone_status cx_case_get(const cx_api *api, cx_str number, cxone_reply **out, cxone_error **err)
{
    return cx_case_call(api, "digital/contact.get", number, (cx_str){NULL, 0}, out, err);
}

/* A call whose body is one word: {"status": "closed"}. */
static cxone_status call_with_word(const cx_api *api, const char *operation, cx_str number,
                                   const char *key, cx_str word, cxone_reply **out,
                                   cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_json_writer w;
    cx_buf_init(&body, CX_MAX_MESSAGE);
    cx_json_writer_init(&w, &body, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, key, word);
    cx_json_end_object(&w);
    CX_TRY(cx_buf_check(&body, "the request", err));
    return cx_case_call(api, operation, number, cx_buf_view(&body), out, err);
}

cxone_status cx_case_set_status(const cx_api *api, cx_str number, cx_str status, cxone_reply **out,
                                cxone_error **err)
{
    CX_TRY(check_word(status, cx_case_statuses, "a status of a case", err));
    return call_with_word(api, "digital/contact.status.set", number, "status", status, out, err);
}

cxone_status cx_case_abandon(const cx_api *api, cx_str number, cx_str type, cxone_reply **out,
                             cxone_error **err)
{
    CX_TRY(check_word(type, cx_case_abandon_types, "a way to abandon a case", err));
    return call_with_word(api, "digital/contact.abandon", number, "type", type, out, err);
}
