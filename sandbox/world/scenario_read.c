#include "sandbox/world/scenario_read.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

cxone_status sbx_reader_wrong(const sbx_reader *r, const char *key, const char *wanted)
{
    const cx_str place = cx_buf_view(r->place);
    return cx_fail(r->err, CXONE_ERR_ARG, "scenario %s: %.*s%s\"%s\": %s", r->scenario,
                   (int)place.len, place.ptr != NULL ? place.ptr : "", place.len > 0 ? ": " : "",
                   key, wanted);
}

void sbx_reader_at(sbx_reader *r, const char *what, size_t index)
{
    cx_buf_reset(r->place);
    cx_buf_printf(r->place, "%s %zu", what, index + 1);
    sbx_check(r->place);
}

cxone_status sbx_read_number(const sbx_reader *r, const cx_json_value *object, const char *key,
                             double low, double high, double *out)
{
    const cx_json_value *value = cx_json_get(object, key);
    double number = 0;
    if (value == NULL) {
        return CXONE_OK;
    }
    if (!cx_json_real(value, &number) || number < low || number > high) {
        char wanted[80];
        (void)snprintf(wanted, sizeof wanted, "a number from %g to %g is wanted", low, high);
        return sbx_reader_wrong(r, key, wanted);
    }
    *out = number;
    return CXONE_OK;
}

cxone_status sbx_read_whole(const sbx_reader *r, const cx_json_value *object, const char *key,
                            int64_t high, int64_t *out)
{
    const cx_json_value *value = cx_json_get(object, key);
    if (value != NULL && (!cx_json_integer(value, out) || *out < 0 || *out > high)) {
        return sbx_reader_wrong(r, key, "a whole number is wanted, and not so large a one");
    }
    return CXONE_OK;
}

cxone_status sbx_read_text(const sbx_reader *r, const cx_json_value *object, const char *key,
                           char **out)
{
    const cx_json_value *value = cx_json_get(object, key);
    if (value != NULL && cx_json_text(value).len == 0) {
        return sbx_reader_wrong(r, key, "a text is wanted");
    }
    if (value != NULL) {
        cx_free(*out);
        *out = sbx_dup(cx_json_text(value));
    }
    return CXONE_OK;
}

cxone_status sbx_read_flag(const sbx_reader *r, const cx_json_value *object, const char *key,
                           bool *out)
{
    const cx_json_value *value = cx_json_get(object, key);
    return value == NULL || cx_json_boolean(value, out)
               ? CXONE_OK
               : sbx_reader_wrong(r, key, "true or false is wanted");
}

bool sbx_read_time(cx_str text, int32_t *out)
{
    uint64_t hour = 0;
    uint64_t minute = 0;
    if (text.len != 5 || text.ptr[2] != ':' || !cx_scan_uint(cx_str_slice(text, 0, 2), 24, &hour) ||
        !cx_scan_uint(cx_str_slice(text, 3, 5), 59, &minute) ||
        hour * 60 + minute > UINT64_C(24) * 60) {
        return false;
    }
    *out = (int32_t)(hour * 3600 + minute * 60);
    return true;
}

cxone_status sbx_read_members(const sbx_reader *r, const cx_json_value *object,
                              const char *const *known, size_t count)
{
    if (cx_json_type(object) != CXONE_TYPE_OBJECT) {
        return sbx_reader_wrong(r, "(value)", "an object is wanted");
    }
    for (const char *key = cx_json_next_key(object, NULL); key != NULL;
         key = cx_json_next_key(object, key)) {
        bool found = false;
        for (size_t i = 0; i < count; i++) {
            found = found || strcmp(known[i], key) == 0;
        }
        if (!found) {
            return sbx_reader_wrong(r, key, "there is no such member");
        }
    }
    return CXONE_OK;
}

static const char *const media_words[SBX_MEDIA_TYPES] = {
    [SBX_MEDIA_EMAIL] = "email",         [SBX_MEDIA_CHAT] = "chat",
    [SBX_MEDIA_CALL] = "call",           [SBX_MEDIA_VOICEMAIL] = "voicemail",
    [SBX_MEDIA_WORK_ITEM] = "work-item", [SBX_MEDIA_SMS] = "sms",
    [SBX_MEDIA_SOCIAL] = "social",       [SBX_MEDIA_DIGITAL] = "digital",
};

static bool find_medium(cx_str word, int64_t *out)
{
    for (int64_t i = 0; i < SBX_MEDIA_TYPES; i++) {
        if (media_words[i] != NULL && cx_str_equal(word, cx_str_of(media_words[i]))) {
            *out = i;
            return true;
        }
    }
    return false;
}

cxone_status sbx_read_medium(const sbx_reader *r, cx_str word, const char *key, int64_t *out)
{
    return find_medium(word, out)
               ? CXONE_OK
               : sbx_reader_wrong(
                     r, key,
                     "email, chat, call, voicemail, work-item, sms, social or digital is wanted");
}

cxone_status sbx_read_media(const sbx_reader *r, const cx_json_value *object, uint32_t *out)
{
    const cx_json_value *list = cx_json_get(object, "media");
    for (size_t i = 0; i < cx_json_size(list); i++) {
        int64_t medium = 0;
        CX_TRY(sbx_read_medium(r, cx_json_text(cx_json_at(list, i)), "media", &medium));
        *out |= UINT32_C(1) << medium;
    }
    return CXONE_OK;
}

bool sbx_read_times(cx_str text, int32_t *from, int32_t *to)
{
    const size_t dash = cx_str_find(text, '-');
    return sbx_read_time(cx_str_slice(text, 0, dash), from) &&
           sbx_read_time(cx_str_slice(text, dash + 1, text.len), to) && *from < *to;
}

cxone_status sbx_read_names(const sbx_reader *r, const cx_json_value *list, sbx_skill_names *out)
{
    if (cx_json_size(list) > SBX_MAX_TEAM_SKILLS) {
        return sbx_reader_wrong(r, "skills",
                                "there are too many; a * at the end stands for any rest");
    }
    for (; out->count < cx_json_size(list); out->count++) {
        const cx_str name = cx_json_text(cx_json_at(list, out->count));
        if (name.len == 0) {
            return sbx_reader_wrong(r, "skills", "names of skills are wanted");
        }
        out->items[out->count] = sbx_dup(name);
    }
    return CXONE_OK;
}

cxone_status sbx_read_list(const sbx_reader *r, const cx_json_value *root, const char *key,
                           const cx_json_value **out)
{
    *out = cx_json_get(root, key);
    return *out == NULL ||
                   (cx_json_type(*out) == CXONE_TYPE_ARRAY && cx_json_size(*out) <= SBX_MAX_GROUPS)
               ? CXONE_OK
               : sbx_reader_wrong(r, key, "a list is wanted, and not so long a one");
}
