/* Call lists as texts, and back. */
#include <string.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "base/compiler.h"
#include "json/writer.h"
#include "sandbox/memory.h"
#include "sandbox/state/call_lists.h"

#include "base/banned.h"

/* Members that are whole numbers, by where they are in the struct. */
typedef struct number_member {
    const char *name;
    size_t offset;
} number_member;

static const number_member list_numbers[] = {
    {"expires", offsetof(sbx_call_list, expires_ms)},
    {"created", offsetof(sbx_call_list, created_ms)},
    {"uploaded", offsetof(sbx_call_list, uploaded_ms)},
    {"invalid", offsetof(sbx_call_list, invalid)},
};

static const number_member job_numbers[] = {
    {"list", offsetof(sbx_call_job, list)},
    {"skill", offsetof(sbx_call_job, skill)},
    {"made", offsetof(sbx_call_job, made_ms)},
    {"submitted", offsetof(sbx_call_job, submitted_ms)},
    {"first", offsetof(sbx_call_job, first_ms)},
    {"completed", offsetof(sbx_call_job, completed_ms)},
    {"valid", offsetof(sbx_call_job, valid)},
    {"invalid", offsetof(sbx_call_job, invalid)},
};

static void write_numbers(const number_member *members, size_t count, const void *values,
                          cx_json_writer *w)
{
    for (size_t i = 0; i < count; i++) {
        int64_t number = 0;
        memcpy(&number, (const char *)values + members[i].offset, sizeof number);
        cx_json_member_integer(w, members[i].name, number);
    }
}

static bool read_numbers(const number_member *members, size_t count, const cx_json_value *body,
                         void *values)
{
    for (size_t i = 0; i < count; i++) {
        int64_t number = 0;
        if (!cx_json_integer(cx_json_get(body, members[i].name), &number)) {
            return false;
        }
        memcpy((char *)values + members[i].offset, &number, sizeof number);
    }
    return true;
}

static void write_texts(const char *key, char *const *texts, size_t count, cx_json_writer *w)
{
    cx_json_key(w, key);
    cx_json_begin_array(w);
    for (size_t i = 0; i < count; i++) {
        if (texts[i] != NULL) {
            cx_json_string(w, cx_str_of(texts[i]));
        } else {
            cx_json_null(w);
        }
    }
    cx_json_end_array(w);
}

static void read_texts(const cx_json_value *list, char **texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const cx_json_value *text = cx_json_at(list, i);
        texts[i] = cx_json_type(text) == CXONE_TYPE_STRING ? sbx_dup(cx_json_text(text)) : NULL;
    }
}

static void write_records(const sbx_call_records *records, cx_json_writer *w)
{
    cx_json_key(w, "records");
    cx_json_begin_array(w);
    for (size_t i = 0; i < records->count; i++) {
        const sbx_call_record *record = &records->items[i];
        cx_json_begin_object(w);
        cx_json_member_string(w, "id", cx_str_of(record->external_id));
        cx_json_member_integer(w, "job", record->job);
        cx_json_member_integer(w, "contact", record->contact);
        write_texts("columns", record->columns, SBX_CALL_COLUMNS, w);
        write_texts("destinations", record->destinations, SBX_CALL_DESTINATIONS, w);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

static bool read_records(const cx_json_value *list, sbx_call_records *out)
{
    for (size_t i = 0; i < cx_json_size(list); i++) {
        const cx_json_value *from = cx_json_at(list, i);
        sbx_call_record *record = sbx_call_records_add(out);
        record->external_id = sbx_dup(cx_json_get_text(from, "id"));
        read_texts(cx_json_get(from, "columns"), record->columns, SBX_CALL_COLUMNS);
        read_texts(cx_json_get(from, "destinations"), record->destinations, SBX_CALL_DESTINATIONS);
        if (!cx_json_integer(cx_json_get(from, "job"), &record->job) ||
            !cx_json_integer(cx_json_get(from, "contact"), &record->contact)) {
            return false;
        }
    }
    return cx_json_type(list) == CXONE_TYPE_ARRAY;
}

/* ---------------------------------------------------------------- lists */

void sbx_call_lists_keep(const sbx_call_lists *all, const sbx_call_list *list)
{
    if (all->keeper == NULL) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    sbx_keep_begin(&text, &w);
    cx_json_member_string(&w, "tenant", cx_str_of(list->tenant->id));
    cx_json_member_string(&w, "name", cx_str_of(list->name));
    cx_json_member_string(&w, "idColumn", cx_str_of(list->external_column));
    write_texts("columns", list->columns, SBX_CALL_COLUMNS, &w);
    write_texts("fields", list->destination_fields, SBX_CALL_DESTINATIONS, &w);
    write_texts("destinations", list->destinations, SBX_CALL_DESTINATIONS, &w);
    write_numbers(list_numbers, CX_COUNT(list_numbers), list, &w);
    write_records(&list->records, &w);
    cx_json_end_object(&w);
    sbx_keep(all->keeper, SBX_KIND_CALL_LIST, list->id, &text);
}

/* What is no good is freed with the rest. */
bool sbx_call_lists_read(sbx_call_lists *all, int64_t id, const cx_json_value *body)
{
    all->last_list = id - SBX_FIRST_CALL_LIST;
    sbx_call_list *list =
        sbx_call_lists_add(all, &(sbx_call_list){
                                    .tenant = sbx_tenant_find(cx_json_get_text(body, "tenant")),
                                    .name = sbx_dup(cx_json_get_text(body, "name")),
                                    .external_column = sbx_dup(cx_json_get_text(body, "idColumn")),
                                });
    read_texts(cx_json_get(body, "columns"), list->columns, SBX_CALL_COLUMNS);
    read_texts(cx_json_get(body, "fields"), list->destination_fields, SBX_CALL_DESTINATIONS);
    read_texts(cx_json_get(body, "destinations"), list->destinations, SBX_CALL_DESTINATIONS);
    return list->tenant != NULL && read_numbers(list_numbers, CX_COUNT(list_numbers), body, list) &&
           read_records(cx_json_get(body, "records"), &list->records);
}

/* ---------------------------------------------------------------- jobs */

void sbx_call_lists_keep_job(const sbx_call_lists *all, const sbx_call_job *job)
{
    if (all->keeper == NULL) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    sbx_keep_begin(&text, &w);
    cx_json_member_string(&w, "tenant", cx_str_of(job->tenant->id));
    cx_json_member_string(&w, "listName", cx_str_of(job->list_name));
    cx_json_member_string(&w, "fileName", cx_str_of(job->file_name));
    cx_json_member_bool(&w, "starts", job->starts);
    cx_json_member_integer(&w, "state", (int64_t)job->state);
    write_numbers(job_numbers, CX_COUNT(job_numbers), job, &w);
    write_records(&job->records, &w);
    cx_json_end_object(&w);
    sbx_keep(all->keeper, SBX_KIND_CALL_JOB, job->id, &text);
}

bool sbx_call_lists_read_job(sbx_call_lists *all, int64_t id, const cx_json_value *body)
{
    int64_t state = -1;
    all->last_job = id - SBX_FIRST_CALL_JOB;
    sbx_call_job *job =
        sbx_call_lists_add_job(all, &(sbx_call_job){
                                        .tenant = sbx_tenant_find(cx_json_get_text(body, "tenant")),
                                        .list_name = sbx_dup(cx_json_get_text(body, "listName")),
                                        .file_name = sbx_dup(cx_json_get_text(body, "fileName")),
                                    });
    if (job->tenant == NULL || !cx_json_boolean(cx_json_get(body, "starts"), &job->starts) ||
        !cx_json_integer(cx_json_get(body, "state"), &state) || state < SBX_CALL_JOB_RUNS ||
        state > SBX_CALL_JOB_CANCELLED ||
        !read_numbers(job_numbers, CX_COUNT(job_numbers), body, job) ||
        !read_records(cx_json_get(body, "records"), &job->records)) {
        return false;
    }
    job->state = (sbx_call_job_state)state;
    /* The number of a list that was removed is not given again. */
    all->last_list = job->list - SBX_FIRST_CALL_LIST >= all->last_list
                         ? job->list - SBX_FIRST_CALL_LIST + 1
                         : all->last_list;
    return true;
}
