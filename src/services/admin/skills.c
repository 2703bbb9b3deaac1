#include "services/admin/skills.h"

#include "api/query.h"
#include "base/error.h"
#include "base/limits.h"
#include "services/names.h"
#include "services/records.h"

#include "base/banned.h"

cxone_status cx_skills_list(const cx_api *api, const cxone_skill_filter *filter,
                            cxone_records **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&query, CX_MAX_URL);
    cx_buf_init(&fields, CX_MAX_URL);
    if (filter->fields != NULL && filter->fields[0] != '\0') {
        cx_buf_puts(&fields, filter->fields);
        cx_fields_add(&fields, CX_LIT("skillId"));
    }
    cx_query_text(&query, "searchString", cx_str_of(filter->search));
    cx_query_text(&query, "fields", cx_buf_view(&fields));
    if (filter->media_type_id != 0) {
        cx_query_integer(&query, "mediaTypeId", filter->media_type_id);
    }
    if (filter->active >= 0) {
        cx_query_bool(&query, "isActive", filter->active != 0);
    }
    CX_TRY(cx_buf_check(&fields, "the query", err));
    CX_TRY(cx_buf_check(&query, "the query", err));
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/skills.list")),
                          .query = cx_buf_view(&query)};
    return cx_records_of_call(api, &call, out, err);
}

/* Offers every skill of a list; the first match is copied out. */
static cxone_status offer(const cx_api *api, const cx_call *call, cx_names *names,
                          cxone_reply **found, cxone_error **err)
{
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    CX_TRY(cx_pages_open(api, call, &pages, err));
    const cx_json_value *skill = NULL;
    CX_TRY(cx_pages_next(pages, &skill, err));
    while (skill != NULL) {
        int64_t id = 0;
        const cx_str name = cx_json_get_text(skill, "skillName");
        const bool usable = cx_json_lenient_integer(cx_json_get(skill, "skillId"), &id);
        const bool match = cx_str_equal_nocase(name, names->wanted);
        if (usable &&
            cx_names_offer(names, match, id, name, cx_json_get_text(skill, "mediaTypeName"))) {
            CX_TRY(cx_outcome_of(skill, cx_pages_reply(pages), found, err));
        }
        CX_TRY(cx_pages_next(pages, &skill, err));
    }
    return CXONE_OK;
}

static cxone_status find_by_name(const cx_api *api, cx_str name, cxone_reply **out,
                                 cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *found = NULL;
    CX_AUTO(cx_names) cx_names names;
    CX_AUTO(cx_buf) cx_buf query;
    cx_names_init(&names, "skill", name);
    cx_buf_init(&query, CX_MAX_URL);
    cx_query_string(&query, "searchString", name);
    CX_TRY(cx_buf_check(&query, "the name", err));
    cx_call call = {.operation = cx_operation_find(CX_LIT("admin/skills.list")),
                    .query = cx_buf_view(&query)};
    CX_TRY(offer(api, &call, &names, &found, err));
    if (names.matches == 0) { /* all of them, to say which was meant */
        call.query = (cx_str){NULL, 0};
        CX_TRY(offer(api, &call, &names, &found, err));
    }
    CX_TRY(cx_names_conclude(&names, err));
    CX_MOVE(out, found);
    return CXONE_OK;
}

static cxone_status check_given(cx_str skill, cxone_error **err)
{
    return skill.len != 0 ? CXONE_OK
                          : cx_fail(err, CXONE_ERR_ARG, "a skill is needed: its id or its name");
}

cxone_status cx_skill_get(const cx_api *api, cx_str skill, cxone_reply **out, cxone_error **err)
{
    int64_t id = 0;
    CX_TRY(check_given(skill, err));
    if (!cx_name_is_id(skill, &id)) {
        return find_by_name(api, skill, out, err);
    }
    const cx_argument arguments[] = {{"skillId", skill}};
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/skill.get")),
                          .path_arguments = arguments,
                          .path_argument_count = CX_COUNT(arguments)};
    return cx_api_call(api, &call, out, err);
}

cxone_status cx_skill_find_id(const cx_api *api, cx_str skill, int64_t *id, cxone_error **err)
{
    CX_TRY(check_given(skill, err));
    if (cx_name_is_id(skill, id)) {
        return CXONE_OK;
    }
    CX_AUTO(cx_outcome) cxone_reply *found = NULL;
    CX_TRY(find_by_name(api, skill, &found, err));
    if (found == NULL || !cx_json_lenient_integer(cx_json_get(found->value, "skillId"), id)) {
        return cx_fail(err, CXONE_ERR_REPLY, "a skill without id");
    }
    return CXONE_OK;
}
