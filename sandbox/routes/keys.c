/* Managing access keys, as UserHub and as ACD have it. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

typedef struct key_values {
    const char *id;
    const char *secret;
    const char *user_id;
    const char *tenant_id;
    int64_t agent_id;
    int64_t billing_id;
    int64_t used_ms;
    bool active;
} key_values;

#define KEY(member) offsetof(key_values, member)

static const sbx_field userhub_fields[] = {
    {"accessKeyId", SBX_TEXT, KEY(id)},          {"userId", SBX_TEXT, KEY(user_id)},
    {"tenantId", SBX_TEXT, KEY(tenant_id)},      {"agentId", SBX_INTEGER, KEY(agent_id)},
    {"billingId", SBX_INTEGER, KEY(billing_id)}, {"isActive", SBX_FLAG, KEY(active)},
    {"lastUsedDate", SBX_TIME, KEY(used_ms)},
};
static const sbx_record userhub_record = {userhub_fields, CX_COUNT(userhub_fields), 0};

static const sbx_field acd_fields[] = {
    {"accessKeyId", SBX_TEXT, KEY(id)},          {"agentId", SBX_INTEGER, KEY(agent_id)},
    {"billingId", SBX_INTEGER, KEY(billing_id)}, {"isActive", SBX_FLAG, KEY(active)},
    {"lastUsedDate", SBX_TIME, KEY(used_ms)},
};
static const sbx_record acd_record = {acd_fields, CX_COUNT(acd_fields), 0};

/* What is shown once, in answer to the making of a key. */
static const sbx_field secret_field[] = {{"accessKeySecret", SBX_TEXT, KEY(secret)}};
static const sbx_record secret_record = {secret_field, 1, 0};

static int64_t agent_of(const sbx_user *user)
{
    int64_t number = 0;
    return cx_scan_int64(cx_str_of(user->agent_id), &number) ? number : 0;
}

static void write_key(const sbx_key *key, const sbx_record *record, cx_str fields, bool with_secret,
                      cx_json_writer *w)
{
    const key_values values = {
        .id = key->id,
        .secret = key->secret,
        .user_id = key->user->id,
        .tenant_id = key->user->tenant->id,
        .agent_id = agent_of(key->user),
        .billing_id = key->user->tenant->business_unit,
        .used_ms = key->used_ms,
        .active = key->active,
    };
    cx_json_begin_object(w);
    sbx_record_write(record, fields, &values, w);
    if (with_secret) {
        sbx_record_write(&secret_record, (cx_str){NULL, 0}, &values, w);
    }
    cx_json_end_object(w);
}

/* An answer that is one key under one name. */
static void answer_key(sbx_call *call, const char *name, const sbx_key *key,
                       const sbx_record *record, bool with_secret)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, name);
    write_key(key, record, (cx_str){NULL, 0}, with_secret, &w);
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}

/* The key of that id; NULL, and the call answered, when the tenant has none such. */
static sbx_key *find_key(sbx_call *call, cx_str id)
{
    sbx_key *key = sbx_keys_find(&call->app->keys, call->user->tenant, id);
    if (key == NULL) {
        sbx_call_fail(call, 404, "not_found", "accessKeyId", "Access key not found");
    }
    return key;
}

static sbx_key *make_key(sbx_call *call, const sbx_user *user)
{
    sbx_key *key = sbx_keys_add(&call->app->keys, user);
    if (key == NULL) {
        sbx_call_fail(call, 400, "invalid_request", NULL, "There are too many access keys");
    }
    return key;
}

typedef struct key_filter {
    cx_buf user_id;   /* empty: any */
    int64_t agent_id; /* -1: any */
} key_filter;

static void key_filter_deinit(key_filter *wanted)
{
    cx_buf_deinit(&wanted->user_id);
}
CX_DEFINE_AUTO_VALUE(key_filter, key_filter_deinit)

static void write_keys(const sbx_call *call, const key_filter *wanted, const sbx_record *record,
                       cx_str fields, sbx_page *page, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < call->app->keys.count; i++) {
        const sbx_key *key = &call->app->keys.items[i];
        if (key->user->tenant == call->user->tenant &&
            (wanted->user_id.len == 0 ||
             cx_str_equal_nocase(cx_str_of(key->user->id), cx_buf_view(&wanted->user_id))) &&
            (wanted->agent_id < 0 || wanted->agent_id == agent_of(key->user)) &&
            sbx_page_takes(page)) {
            write_key(key, record, fields, false, w);
        }
    }
    cx_json_end_array(w);
}

static bool read_filter(sbx_call *call, key_filter *wanted, sbx_page *page)
{
    wanted->agent_id = -1;
    cx_buf_init(&wanted->user_id, SBX_MAX_TEXT);
    (void)sbx_acd_text(call, "userId", &wanted->user_id);
    return sbx_acd_integer(call, "agentId", &wanted->agent_id) &&
           sbx_acd_page(call, SBX_PAGE_MAX, page);
}

void sbx_get_userhub_keys(sbx_call *call)
{
    sbx_page page;
    CX_AUTO(key_filter) key_filter wanted;
    if (!read_filter(call, &wanted, &page)) {
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "accessKeys");
    write_keys(call, &wanted, &userhub_record, (cx_str){NULL, 0}, &page, &w);
    sbx_acd_write_page(call, &page, &w);
    cx_json_end_object(&w);
}

void sbx_post_userhub_key(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    (void)!cx_json_parse(call->request->body, &document, NULL);
    const cx_json_value *body = cx_json_root(document);
    const sbx_user *user = sbx_user_find(cx_json_get_text(body, "userId"));
    const cx_str tenant = cx_json_get_text(body, "tenantId");
    if (user == NULL || user->tenant != call->user->tenant ||
        (tenant.len > 0 && !cx_str_equal_nocase(tenant, cx_str_of(user->tenant->id)))) {
        sbx_call_fail(call, 400, "bad_request", "userId",
                      "userId and tenantId of this tenant are wanted");
        return;
    }
    const sbx_key *key = make_key(call, user);
    if (key != NULL) {
        answer_key(call, "resultSet", key, &userhub_record, true);
    }
}

void sbx_get_userhub_key(sbx_call *call)
{
    const sbx_key *key = find_key(call, cx_buf_view(&call->parameters[0]));
    if (key != NULL) {
        answer_key(call, "resultSet", key, &userhub_record, false);
    }
}

static void switch_key(sbx_call *call, cx_str id)
{
    sbx_key *key = find_key(call, id);
    if (key == NULL) {
        return;
    }
    CX_AUTO(cx_json) cx_json *document = NULL;
    (void)!cx_json_parse(call->request->body, &document, NULL);
    if (!cx_json_boolean(cx_json_get(cx_json_root(document), "isActive"), &key->active)) {
        sbx_call_fail(call, 400, "bad_request", "isActive", "isActive is wanted, true or false");
        return;
    }
    answer_key(call, "resultSet", key, &userhub_record, false);
}

void sbx_patch_userhub_key(sbx_call *call)
{
    switch_key(call, cx_buf_view(&call->parameters[0]));
}

/* The other form that is described, with the id in the query. */
void sbx_patch_userhub_keys(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&id, SBX_MAX_TEXT);
    (void)sbx_acd_text(call, "accessKeyId", &id);
    switch_key(call, cx_buf_view(&id));
}

void sbx_delete_userhub_key(sbx_call *call)
{
    sbx_key *key = find_key(call, cx_buf_view(&call->parameters[0]));
    if (key != NULL) {
        sbx_keys_remove(&call->app->keys, key);
        sbx_reply_empty(call->reply, 200);
    }
}

void sbx_get_acd_keys(sbx_call *call)
{
    unsigned version = 0;
    sbx_page page;
    CX_AUTO(key_filter) key_filter wanted;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (!read_filter(call, &wanted, &page) || !sbx_acd_version(call, &version) ||
        !sbx_acd_fields(call, &acd_record, &fields)) {
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "accesskeys"); /* sic */
    write_keys(call, &wanted, &acd_record, cx_buf_view(&fields), &page, &w);
    cx_json_member_integer(&w, "totalRecords", page.seen);
    cx_json_end_object(&w);
}

/* For oneself, or for the agent that is named. */
void sbx_post_acd_key(sbx_call *call)
{
    unsigned version = 0;
    int64_t agent_id = agent_of(call->user);
    if (!sbx_acd_version(call, &version) || !sbx_acd_integer(call, "agentId", &agent_id)) {
        return;
    }
    if (agent_id != agent_of(call->user)) { /* each tenant has one agent */
        sbx_acd_refuse(call, "agentId");
        return;
    }
    const sbx_key *key = make_key(call, call->user);
    if (key != NULL) {
        cx_json_writer w;
        sbx_reply_json(call->reply, 201, &w);
        cx_json_begin_object(&w);
        cx_json_key(&w, "accesskeys");
        cx_json_begin_array(&w);
        write_key(key, &acd_record, (cx_str){NULL, 0}, true, &w);
        cx_json_end_array(&w);
        cx_json_end_object(&w);
        sbx_reply_no_store(call->reply);
    }
}

/* The key of the path of an ACD call. */
static sbx_key *find_acd_key(sbx_call *call)
{
    unsigned version = 0;
    return sbx_acd_version(call, &version) ? find_key(call, cx_buf_view(&call->parameters[1]))
                                           : NULL;
}

void sbx_get_acd_key(sbx_call *call)
{
    const sbx_key *key = find_acd_key(call);
    if (key != NULL) {
        answer_key(call, "accessKey", key, &acd_record, false);
    }
}

void sbx_patch_acd_key(sbx_call *call)
{
    int active = -1;
    sbx_key *key = find_acd_key(call);
    if (key == NULL || !sbx_acd_flag(call, "isActive", &active)) {
        return;
    }
    if (active < 0) {
        sbx_acd_refuse(call, "isActive");
        return;
    }
    key->active = active > 0;
    sbx_reply_empty(call->reply, 200);
}

void sbx_delete_acd_key(sbx_call *call)
{
    sbx_key *key = find_acd_key(call);
    if (key != NULL) {
        sbx_keys_remove(&call->app->keys, key);
        sbx_reply_empty(call->reply, 200);
    }
}
