/*
 * Credential helpers: a program of the user's choice (setting credential_command) that keeps
 * secrets, asked by lines of name=value. The protocol is in cxone-credential(7).
 *
 * It is run only by these functions, never while settings are read; what it answers is not put
 * into the settings.
 */
#ifndef CX_CONFIG_HELPER_H
#define CX_CONFIG_HELPER_H

#include <stdbool.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/secret.h"
#include "config/settings.h"

/* What a helper answered. A zeroed one is empty. */
typedef struct cx_helper_answer {
    cx_secret values[CX_KEY_COUNT]; /* of the credentials; the others stay empty */
} cx_helper_answer;

void cx_helper_answer_deinit(cx_helper_answer *answer);
CX_DEFINE_AUTO_VALUE(cx_helper_answer, cx_helper_answer_deinit)

bool cx_helper_is_configured(const cx_settings *settings);

/* Asks for a credential. What it answers, that one or others or nothing, is put into `answer`, as
 * far as that has no value yet. CXONE_ERR_CREDENTIAL_HELPER when it fails or cannot be understood.
 */
CX_NODISCARD cxone_status cx_helper_get(const cx_settings *settings, const cxone_key *key,
                                        cx_helper_answer *answer, cxone_error **err);

/* Gives it a secret to keep. */
CX_NODISCARD cxone_status cx_helper_store(const cx_settings *settings, const cxone_key *key,
                                          cx_str value, cxone_error **err);

/* Has it forget one. */
CX_NODISCARD cxone_status cx_helper_erase(const cx_settings *settings, const cxone_key *key,
                                          cxone_error **err);

#endif
