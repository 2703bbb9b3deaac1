#include "sandbox/state/call_lists.h"

#include <string.h>

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void free_texts(char **texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_free(texts[i]);
        texts[i] = NULL;
    }
}

static void record_deinit(sbx_call_record *record)
{
    cx_free(record->external_id);
    free_texts(record->columns, SBX_CALL_COLUMNS);
    free_texts(record->destinations, SBX_CALL_DESTINATIONS);
    *record = (sbx_call_record){0};
}

void sbx_call_records_deinit(sbx_call_records *records)
{
    for (size_t i = 0; i < records->count; i++) {
        record_deinit(&records->items[i]);
    }
    cx_free(records->items);
    *records = (sbx_call_records){0};
}

sbx_call_record *sbx_call_records_add(sbx_call_records *records)
{
    records->items =
        sbx_grow(records->items, &records->capacity, records->count, sizeof *records->items);
    sbx_call_record *record = &records->items[records->count++];
    *record = (sbx_call_record){0};
    return record;
}

static void list_deinit(sbx_call_list *list)
{
    cx_free(list->name);
    cx_free(list->external_column);
    free_texts(list->columns, SBX_CALL_COLUMNS);
    free_texts(list->destination_fields, SBX_CALL_DESTINATIONS);
    free_texts(list->destinations, SBX_CALL_DESTINATIONS);
    sbx_call_records_deinit(&list->records);
    *list = (sbx_call_list){0};
}

static void job_deinit(sbx_call_job *job)
{
    cx_free(job->list_name);
    cx_free(job->file_name);
    sbx_call_records_deinit(&job->records);
    *job = (sbx_call_job){0};
}

void sbx_call_lists_clear(sbx_call_lists *all)
{
    for (size_t i = 0; i < all->list_count; i++) {
        sbx_forget(all->keeper, SBX_KIND_CALL_LIST, all->lists[i].id);
        list_deinit(&all->lists[i]);
    }
    for (size_t i = 0; i < all->job_count; i++) {
        sbx_forget(all->keeper, SBX_KIND_CALL_JOB, all->jobs[i].id);
        job_deinit(&all->jobs[i]);
    }
    all->list_count = 0;
    all->job_count = 0;
}

void sbx_call_lists_deinit(sbx_call_lists *all)
{
    all->keeper = NULL;
    sbx_call_lists_clear(all);
    cx_free(all->lists);
    cx_free(all->jobs);
    *all = (sbx_call_lists){0};
}

sbx_call_list *sbx_call_lists_add(sbx_call_lists *all, const sbx_call_list *list)
{
    all->lists = sbx_grow(all->lists, &all->list_capacity, all->list_count, sizeof *all->lists);
    sbx_call_list *added = &all->lists[all->list_count++];
    *added = *list;
    added->id = SBX_FIRST_CALL_LIST + all->last_list++;
    sbx_call_lists_keep(all, added);
    return added;
}

/* The oldest is forgotten. */
sbx_call_job *sbx_call_lists_add_job(sbx_call_lists *all, const sbx_call_job *job)
{
    if (all->job_count == SBX_CALL_JOBS) {
        sbx_forget(all->keeper, SBX_KIND_CALL_JOB, all->jobs[0].id);
        job_deinit(&all->jobs[0]);
        all->job_count--;
        memmove(all->jobs, all->jobs + 1, all->job_count * sizeof *all->jobs);
    }
    all->jobs = sbx_grow(all->jobs, &all->job_capacity, all->job_count, sizeof *all->jobs);
    sbx_call_job *added = &all->jobs[all->job_count++];
    *added = *job;
    added->id = SBX_FIRST_CALL_JOB + all->last_job++;
    sbx_call_lists_keep_job(all, added);
    return added;
}

sbx_call_list *sbx_call_lists_find(const sbx_call_lists *all, const sbx_tenant *tenant, int64_t id)
{
    for (size_t i = 0; i < all->list_count; i++) {
        if (all->lists[i].tenant == tenant && all->lists[i].id == id) {
            return &all->lists[i];
        }
    }
    return NULL;
}

sbx_call_list *sbx_call_lists_named(const sbx_call_lists *all, const sbx_tenant *tenant,
                                    cx_str name)
{
    for (size_t i = 0; i < all->list_count; i++) {
        if (all->lists[i].tenant == tenant &&
            cx_str_equal_nocase(cx_str_of(all->lists[i].name), name)) {
            return &all->lists[i];
        }
    }
    return NULL;
}

sbx_call_job *sbx_call_lists_job(const sbx_call_lists *all, const sbx_tenant *tenant, int64_t id)
{
    for (size_t i = 0; i < all->job_count; i++) {
        if (all->jobs[i].tenant == tenant && all->jobs[i].id == id) {
            return &all->jobs[i];
        }
    }
    return NULL;
}

sbx_call_job *sbx_call_lists_file(const sbx_call_lists *all, const sbx_call_list *list, cx_str name)
{
    for (size_t i = all->job_count; i > 0; i--) {
        sbx_call_job *job = &all->jobs[i - 1];
        if (job->list == list->id && job->state != SBX_CALL_JOB_CANCELLED &&
            cx_str_equal_nocase(cx_str_of(job->file_name), name)) {
            return job;
        }
    }
    return NULL;
}

size_t sbx_call_lists_records(const sbx_call_lists *all, const sbx_tenant *tenant)
{
    size_t count = 0;
    for (size_t i = 0; i < all->list_count; i++) {
        count += all->lists[i].tenant == tenant ? all->lists[i].records.count : 0;
    }
    for (size_t i = 0; i < all->job_count; i++) {
        count += all->jobs[i].tenant == tenant ? all->jobs[i].records.count : 0;
    }
    return count;
}

void sbx_call_lists_remove(sbx_call_lists *all, sbx_call_list *list)
{
    const size_t at = (size_t)(list - all->lists);
    sbx_forget(all->keeper, SBX_KIND_CALL_LIST, list->id);
    list_deinit(list);
    all->list_count--;
    memmove(list, list + 1, (all->list_count - at) * sizeof *list);
}

void sbx_call_list_drop_file(sbx_call_list *list, int64_t job)
{
    size_t left = 0;
    for (size_t i = 0; i < list->records.count; i++) {
        sbx_call_record *record = &list->records.items[i];
        if (record->job == job) {
            record_deinit(record);
        } else {
            list->records.items[left++] = *record;
        }
    }
    list->records.count = left;
}
