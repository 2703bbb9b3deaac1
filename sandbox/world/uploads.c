#include "sandbox/world/uploads.h"

#include "base/alloc.h"
#include "base/buf.h"
#include "json/writer.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static const int64_t first_id = 99000;

static void upload_clear(sbx_upload *upload)
{
    cx_free(upload->path);
    cx_free(upload->content);
    *upload = (sbx_upload){0};
}

void sbx_uploads_deinit(sbx_uploads *uploads)
{
    for (size_t i = 0; i < uploads->count; i++) {
        upload_clear(&uploads->items[i]);
    }
    cx_free(uploads->items);
    *uploads = (sbx_uploads){0};
}

static sbx_upload *find(const sbx_uploads *uploads, const sbx_tenant *tenant, cx_str path)
{
    for (size_t i = 0; i < uploads->count; i++) {
        if (uploads->items[i].tenant == tenant &&
            cx_str_equal_nocase(cx_str_of(uploads->items[i].path), path)) {
            return &uploads->items[i];
        }
    }
    return NULL;
}

const sbx_upload *sbx_uploads_find(const sbx_uploads *uploads, const sbx_tenant *tenant,
                                   cx_str path)
{
    return find(uploads, tenant, path);
}

static void keep(const sbx_uploads *uploads, const sbx_upload *upload)
{
    if (uploads->keeper == NULL) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    sbx_keep_begin(&text, &w);
    cx_json_member_string(&w, "tenant", cx_str_of(upload->tenant->id));
    cx_json_member_string(&w, "path", cx_str_of(upload->path));
    cx_json_member_integer(&w, "media", upload->script.media_type);
    cx_json_member_integer(&w, "modified", upload->script.modified_ms);
    cx_json_member_string(&w, "content", cx_str_of(upload->content));
    cx_json_end_object(&w);
    sbx_keep(uploads->keeper, SBX_KIND_SCRIPT, upload - uploads->items + 1, &text);
}

bool sbx_uploads_read(sbx_uploads *uploads, const cx_json_value *body)
{
    const sbx_tenant *tenant = sbx_tenant_find(cx_json_get_text(body, "tenant"));
    char *path = sbx_dup(cx_json_get_text(body, "path"));
    sbx_script script = {.path = path, .active = true, .modified_by = "API"};
    const bool good = tenant != NULL && path[0] != '\0' &&
                      cx_json_integer(cx_json_get(body, "media"), &script.media_type) &&
                      cx_json_integer(cx_json_get(body, "modified"), &script.modified_ms);
    if (good) {
        (void)sbx_uploads_put(uploads, tenant, &script, cx_json_get_text(body, "content"));
    }
    cx_free(path);
    return good;
}

const sbx_upload *sbx_uploads_put(sbx_uploads *uploads, const sbx_tenant *tenant,
                                  const sbx_script *script, cx_str content)
{
    sbx_upload *slot = find(uploads, tenant, cx_str_of(script->path));
    const sbx_script *known = sbx_script_find_path(cx_str_of(script->path));
    if (slot == NULL) {
        uploads->items =
            sbx_grow(uploads->items, &uploads->capacity, uploads->count, sizeof *uploads->items);
        slot = &uploads->items[uploads->count++];
        *slot = (sbx_upload){.script.id = first_id + (int64_t)uploads->count};
    }
    const int64_t id = known != NULL ? known->id : slot->script.id;
    char *path = sbx_dup(cx_str_of(known != NULL ? known->path : script->path));
    char *text = sbx_dup(content);
    upload_clear(slot);
    *slot = (sbx_upload){.tenant = tenant, .script = *script, .path = path, .content = text};
    slot->script.id = id;
    slot->script.path = path;
    keep(uploads, slot);
    return slot;
}
