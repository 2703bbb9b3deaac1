#include "auth/store_entry.h"

#include "base/error.h"
#include "base/limits.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

enum {
    ENTRY_VERSION = 1
};

void cx_store_entry_write(cx_buf *out, const cx_digest binding, const cx_token *token,
                          const cx_tenant *tenant)
{
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "version", ENTRY_VERSION);
    cx_json_member_string(&w, "binding", cx_str_of(binding));
    cx_json_key(&w, "token");
    cx_token_write(&w, token);
    if (tenant != NULL) {
        cx_json_key(&w, "tenant");
        cx_json_write_value(&w, cx_tenant_document(tenant));
    }
    cx_json_end_object(&w);
}

/* A document of its own for one value of another. */
static cxone_status copy_value(const cx_json_value *value, cx_json **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    cx_buf_init(&text, CX_MAX_AUTH_REPLY);
    cx_json_writer_init(&w, &text, 0);
    cx_json_write_value(&w, value);
    CX_TRY(cx_buf_check(&text, "the stored tenant", err));
    return cx_json_parse(cx_buf_view(&text), out, err);
}

static cxone_status read_tenant(const cx_json_value *root, const cx_hosts *hosts,
                                cx_tenant **tenant, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    const cx_json_value *value = cx_json_get(root, "tenant");
    if (value == NULL) {
        return CXONE_OK;
    }
    CX_TRY(copy_value(value, &document, err));
    /* One that is not trusted any more is discovered anew, and refused there in plain words. */
    return cx_tenant_new(&document, hosts, tenant, NULL) == CXONE_ERR_NOMEM ? cx_fail_nomem(err)
                                                                            : CXONE_OK;
}

cxone_status cx_store_entry_read(cx_str text, const cx_digest binding, const cx_hosts *hosts,
                                 cx_token **token, cx_tenant **tenant, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    const cxone_status status = cx_json_parse(text, &document, NULL);
    if (status == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (status != CXONE_OK) {
        return cx_fail(err, CXONE_ERR_STORE, "the stored token is damaged");
    }
    const cx_json_value *root = cx_json_root(document);
    int64_t version = 0;
    if (!cx_json_integer(cx_json_get(root, "version"), &version) || version != ENTRY_VERSION ||
        !cx_str_equal_secret(cx_json_get_text(root, "binding"), cx_str_of(binding))) {
        return cx_fail(err, CXONE_ERR_NOT_FOUND, "the stored token is of other credentials");
    }
    CX_AUTO(cx_token) cx_token *read = NULL;
    CX_TRY(cx_token_read(cx_json_get(root, "token"), &read, err));
    CX_TRY(read_tenant(root, hosts, tenant, err));
    CX_MOVE(token, read);
    return CXONE_OK;
}
