#include "config/helper.h"

#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"
#include "config/check.h"
#include "config/helper_process.h"

#include "base/banned.h"

void cx_helper_answer_deinit(cx_helper_answer *answer)
{
    for (size_t i = 0; i < CX_COUNT(answer->values); i++) {
        cx_secret_deinit(&answer->values[i]);
    }
}

bool cx_helper_is_configured(const cx_settings *settings)
{
    return cx_settings_text(settings, CX_KEY_CREDENTIAL_COMMAND).len != 0;
}

/* ---- the request ---- */

/* What tells one secret from another. */
static void append_context(cx_buf *out, const cx_settings *settings)
{
    static const cx_key keys[] = {CX_KEY_ISSUER, CX_KEY_TENANT_ID, CX_KEY_CLIENT_ID,
                                  CX_KEY_ACCESS_KEY_ID};
    cx_buf_printf(out, "version=1\nprofile=%s\n", cx_settings_profile(settings));
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        const cx_str value = cx_settings_text(settings, keys[i]);
        if (value.len != 0) {
            cx_buf_printf(out, "%s=%.*s\n", cx_key_row(keys[i])->name, CX_STR_ARG(value));
        }
    }
}

/* Runs the helper; `value` is the secret to be stored, empty for the other actions. */
static cxone_status ask(const cx_settings *settings, const char *action, const cxone_key *key,
                        cx_str value, cx_buf *answer, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf request;
    cx_buf_init_secret(&request, CX_MAX_HELPER_TEXT);
    append_context(&request, settings);
    cx_buf_printf(&request, "key=%s\n", key->name);
    if (value.len != 0) {
        cx_buf_printf(&request, "%s=", key->name);
        cx_buf_append(&request, value);
        cx_buf_putc(&request, '\n');
    }
    cx_buf_putc(&request, '\n');
    CX_TRY(cx_buf_check(&request, "the question to the credential helper", err));
    const cx_helper_call call = {
        .command = cx_settings_text(settings, CX_KEY_CREDENTIAL_COMMAND),
        .action = action,
        .request = cx_buf_view(&request),
        .timeout_ms = cx_settings_duration_ms(settings, CX_KEY_CREDENTIAL_TIMEOUT),
    };
    return cx_helper_run(&call, answer, err);
}

/* ---- the answer ---- */

static cxone_status fail_answer(cxone_error **err, unsigned line, const char *why)
{
    return cx_fail_hint(err, CXONE_ERR_CREDENTIAL_HELPER,
                        "cxone-credential(7) says what it must answer",
                        "line %u of the credential helper's answer %s", line, why);
}

/* A secret of one id is of no use with another. */
static cxone_status check_id(const cx_settings *settings, const cxone_key *key, cx_str value,
                             cxone_error **err)
{
    const cx_str wanted = cx_settings_text(settings, key->id);
    if (key->kind == CX_KIND_SECRET || wanted.len == 0 || cx_str_equal(wanted, value)) {
        return CXONE_OK;
    }
    return cx_fail(err, CXONE_ERR_CREDENTIAL_HELPER,
                   "the credential helper answered for another %s than the configured one",
                   key->name);
}

/* Takes one line; names that are not known may come from a newer version of the protocol. */
static cxone_status take_line(const cx_settings *settings, cx_str line, unsigned number,
                              cx_helper_answer *fresh, cxone_error **err)
{
    const size_t equals = cx_str_find(line, '=');
    const cxone_key *key = cx_key_find(cx_str_slice(line, 0, equals));
    const cx_str value = cx_str_slice(line, equals + 1, line.len);
    if (equals == line.len) {
        return fail_answer(err, number, "is not name=value");
    }
    if (key == NULL || !cx_key_is_credential(key->id) || value.len == 0) {
        return CXONE_OK;
    }
    if (cx_secret_is_set(&fresh->values[key->id])) {
        return fail_answer(err, number, "repeats a name");
    }
    if (cx_value_fault(key, value) != NULL) {
        return fail_answer(err, number, "has a value that cannot be one");
    }
    CX_TRY(check_id(settings, key, value, err));
    return cx_secret_set(&fresh->values[key->id], value) == CXONE_OK ? CXONE_OK
                                                                     : cx_fail_nomem(err);
}

static cxone_status read_answer(const cx_settings *settings, cx_str text, cx_helper_answer *fresh,
                                cxone_error **err)
{
    cx_str line;
    for (unsigned number = 1; cx_str_next(&text, '\n', &line); number++) {
        if (cx_str_ends_with(line, CX_LIT("\r"))) {
            line.len--;
        }
        if (line.len == 0) {
            return CXONE_OK; /* the end */
        }
        CX_TRY(take_line(settings, line, number, fresh, err));
    }
    return CXONE_OK;
}

cxone_status cx_helper_get(const cx_settings *settings, const cxone_key *key,
                           cx_helper_answer *answer, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_helper_answer) cx_helper_answer fresh = {0};
    cx_buf_init_secret(&text, CX_MAX_HELPER_TEXT);
    CX_TRY(ask(settings, "get", key, CX_LIT(""), &text, err));
    CX_TRY(read_answer(settings, cx_buf_view(&text), &fresh, err));
    for (size_t i = 0; i < CX_COUNT(fresh.values); i++) {
        if (!cx_secret_is_set(&answer->values[i])) {
            answer->values[i] = fresh.values[i];
            fresh.values[i] = (cx_secret){NULL, 0};
        }
    }
    return CXONE_OK;
}

cxone_status cx_helper_store(const cx_settings *settings, const cxone_key *key, cx_str value,
                             cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf ignored;
    cx_buf_init_secret(&ignored, CX_MAX_HELPER_TEXT);
    if (value.len == 0 || cx_value_fault(key, value) != NULL) {
        return cx_fail(err, CXONE_ERR_CONFIG_VALUE, "%s cannot be this: a line of text is wanted",
                       key->name);
    }
    return ask(settings, "store", key, value, &ignored, err);
}

cxone_status cx_helper_erase(const cx_settings *settings, const cxone_key *key, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf ignored;
    cx_buf_init_secret(&ignored, CX_MAX_HELPER_TEXT);
    return ask(settings, "erase", key, CX_LIT(""), &ignored, err);
}
