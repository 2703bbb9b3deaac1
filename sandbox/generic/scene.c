#include "sandbox/generic/scene.h"

#include <stdio.h>

#include "sandbox/generic/values.h"
#include "sandbox/server/router.h"

#include "base/banned.h"

void sbx_scene_init(sbx_scene *scene, const sbx_call *call)
{
    *scene = (sbx_scene){.call = call, .app = call->app, .tenant = call->user->tenant};
}

void sbx_scene_know(sbx_scene *scene, cx_str name, cx_str id)
{
    if (scene->known_count < SBX_MAX_KNOWN) {
        sbx_known *known = &scene->known[scene->known_count];
        (void)sbx_kind_of(name, known->kind);
        (void)snprintf(known->id, sizeof known->id, "%.*s", CX_STR_ARG(id));
        scene->known_count++;
    }
}

/* What lies deeper has noise of its own. */
static sbx_scene inner_scene(const sbx_scene *scene, const char *name)
{
    sbx_scene inner = *scene;
    inner.scope = scene->scope ^ (cx_str_hash(cx_str_of(name)) | 1);
    inner.stored = NULL;
    inner.fields = (cx_str){NULL, 0};
    return inner;
}

static void write_members(const sbx_scene *scene, const cx_shape *shape, cx_json_writer *w)
{
    cx_json_begin_object(w);
    for (size_t i = 0; i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        const char *name = cx_operation_text(member->name);
        cx_json_key(w, name);
        sbx_scene_write(scene, cx_operation_shape(member->shape), name, w);
    }
    cx_json_end_object(w);
}

/* An array beside others of a call that wrote: those that failed, or those that did not. */
static bool is_of_failures(cx_str name)
{
    return cx_str_starts_with(name, CX_LIT("invalid")) ||
           cx_str_starts_with(name, CX_LIT("failed")) || cx_str_starts_with(name, CX_LIT("notDel"));
}

static void write_outcome(const sbx_scene *scene, const sbx_written *one, const cx_shape *item,
                          cx_json_writer *w)
{
    sbx_scene inner = *scene;
    inner.failed = one->failed;
    inner.stored = cx_json_root(one->body);
    inner.written_count = 0;
    if (scene->id_member != NULL) {
        sbx_scene_know(&inner, cx_str_of(scene->id_member), cx_str_of(one->id));
    }
    if (item->kind == CXONE_SHAPE_OBJECT) {
        sbx_scene_write_record(&inner, item, w);
    } else {
        sbx_value_write_id(item, cx_str_of(one->id), w);
    }
}

/* Whether an array tells of the records that the call was about. */
static bool is_of_outcomes(const sbx_scene *scene, const cx_shape *item, cx_str name)
{
    return scene->written_count > 0 &&
           (is_of_failures(name) || cx_str_ends_with(name, CX_LIT("Ids")) ||
            cx_str_starts_with(name, CX_LIT("assigned")) ||
            cx_str_starts_with(name, CX_LIT("successful")) ||
            cx_shape_member(item, CX_LIT("success")) != NULL ||
            cx_shape_member(item, cx_str_of(scene->id_member)) != NULL);
}

/* One item for each record that the call was about. */
static void write_outcomes(const sbx_scene *scene, const cx_shape *item, cx_str name,
                           cx_json_writer *w)
{
    const bool by_success =
        item->kind == CXONE_SHAPE_OBJECT && cx_shape_member(item, CX_LIT("success")) != NULL;
    for (size_t i = 0; i < scene->written_count; i++) {
        if (by_success || scene->written[i].failed == is_of_failures(name)) {
            write_outcome(scene, &scene->written[i], item, w);
        }
    }
}

static void write_array(const sbx_scene *scene, const cx_shape *shape, const char *name,
                        cx_json_writer *w)
{
    const cx_shape *item = cx_shape_item(shape);
    cx_json_begin_array(w);
    if (is_of_outcomes(scene, item, cx_str_of(name))) {
        write_outcomes(scene, item, cx_str_of(name), w);
    } else if (!is_of_failures(cx_str_of(name))) {
        sbx_scene inner = inner_scene(scene, name);
        inner.written_count = 0;
        sbx_scene_write(&inner, item, name, w);
    }
    cx_json_end_array(w);
}

void sbx_scene_write(const sbx_scene *scene, const cx_shape *shape, const char *name,
                     cx_json_writer *w)
{
    sbx_scene inner;
    switch ((cxone_shape_kind)shape->kind) {
    case CXONE_SHAPE_OBJECT:
        inner = scene->written_count > 0 ? *scene : inner_scene(scene, name);
        write_members(&inner, shape, w);
        break;
    case CXONE_SHAPE_ARRAY:
        write_array(scene, shape, name, w);
        break;
    case CXONE_SHAPE_MAP:
        cx_json_begin_object(w);
        cx_json_end_object(w);
        break;
    case CXONE_SHAPE_ONE:
        sbx_scene_write(scene, cx_shape_alternative(shape, 0), name, w);
        break;
    case CXONE_SHAPE_ANY:
    case CXONE_SHAPE_NULL:
        cx_json_null(w);
        break;
    case CXONE_SHAPE_BOOLEAN:
    case CXONE_SHAPE_INTEGER:
    case CXONE_SHAPE_NUMBER:
    case CXONE_SHAPE_STRING:
    case CXONE_SHAPE_DATE_TIME:
    case CXONE_SHAPE_UUID:
    case CXONE_SHAPE_ENUM:
        sbx_value_write(scene, shape, name, w);
        break;
    }
}

bool sbx_names_have(cx_str names, cx_str name)
{
    cx_str piece;
    while (cx_str_next(&names, ',', &piece)) {
        if (cx_str_equal_nocase(cx_str_trim(piece), name)) {
            return true;
        }
    }
    return false;
}

static bool is_wanted(const sbx_scene *scene, const char *name)
{
    return scene->fields.len == 0 || sbx_names_have(scene->fields, cx_str_of(name));
}

/* All that was stored, for a record that no source describes. */
static void write_stored(const sbx_scene *scene, cx_json_writer *w)
{
    for (const char *key = cx_json_next_key(scene->stored, NULL); key != NULL;
         key = cx_json_next_key(scene->stored, key)) {
        if (is_wanted(scene, key)) {
            cx_json_key(w, key);
            cx_json_write_value(w, cx_json_get(scene->stored, key));
        }
    }
}

void sbx_scene_write_record(const sbx_scene *scene, const cx_shape *shape, cx_json_writer *w)
{
    sbx_scene inner = *scene;
    inner.stored = NULL;
    inner.fields = (cx_str){NULL, 0};
    if (shape != NULL && shape->kind == CXONE_SHAPE_STRING && scene->known_count > 0) {
        cx_json_string(w, cx_str_of(scene->known[scene->known_count - 1].id));
        return;
    }
    if (shape != NULL && shape->kind != CXONE_SHAPE_OBJECT) {
        sbx_scene_write(&inner, shape, scene->own, w);
        return;
    }
    cx_json_begin_object(w);
    if (shape == NULL && cx_json_get(scene->stored, "id") == NULL && scene->known_count > 0) {
        cx_json_member_string(w, "id", cx_str_of(scene->known[scene->known_count - 1].id));
    }
    for (size_t i = 0; shape != NULL && i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        const char *name = cx_operation_text(member->name);
        const cx_json_value *stored = cx_json_get(scene->stored, name);
        if (!is_wanted(scene, name)) {
            continue;
        }
        cx_json_key(w, name);
        if (stored != NULL) {
            cx_json_write_value(w, stored);
        } else {
            sbx_scene_write(&inner, cx_operation_shape(member->shape), name, w);
        }
    }
    if (shape == NULL) {
        write_stored(scene, w);
    }
    cx_json_end_object(w);
}
