/*
 * What all members of a scenario file are read with: values that are checked, and errors that say
 * where in the file something is wrong.
 */
#ifndef SBX_WORLD_SCENARIO_READ_H
#define SBX_WORLD_SCENARIO_READ_H

#include "base/buf.h"
#include "json/json.h"
#include "sandbox/world/scenario.h"

/* Where in the file something is wrong, for errors. */
typedef struct sbx_reader {
    const char *scenario;
    cx_buf *place; /* such as "skills 3" */
    sbx_scenario *out;
    cxone_error **err;
} sbx_reader;

CX_NODISCARD cxone_status sbx_reader_wrong(const sbx_reader *r, const char *key,
                                           const char *wanted);

/* From here on it is about the element of a list. */
void sbx_reader_at(sbx_reader *r, const char *what, size_t index);

/* These leave `*out` alone when there is no such member. */
CX_NODISCARD cxone_status sbx_read_number(const sbx_reader *r, const cx_json_value *object,
                                          const char *key, double low, double high, double *out);
CX_NODISCARD cxone_status sbx_read_whole(const sbx_reader *r, const cx_json_value *object,
                                         const char *key, int64_t high, int64_t *out);
CX_NODISCARD cxone_status sbx_read_text(const sbx_reader *r, const cx_json_value *object,
                                        const char *key, char **out);
CX_NODISCARD cxone_status sbx_read_flag(const sbx_reader *r, const cx_json_value *object,
                                        const char *key, bool *out);

/* "07:30" as seconds of the day; "24:00" is its end. "08:00-16:30" as two of them. */
bool sbx_read_time(cx_str text, int32_t *out);
bool sbx_read_times(cx_str text, int32_t *from, int32_t *to);

/* Every member must be one that is known: what is misspelt would else be ignored. */
CX_NODISCARD cxone_status sbx_read_members(const sbx_reader *r, const cx_json_value *object,
                                           const char *const *known, size_t count);

CX_NODISCARD cxone_status sbx_read_medium(const sbx_reader *r, cx_str word, const char *key,
                                          int64_t *out);

/* A list of media as bits; and one of names of skills, a * at the end for any rest. */
CX_NODISCARD cxone_status sbx_read_media(const sbx_reader *r, const cx_json_value *object,
                                         uint32_t *out);
CX_NODISCARD cxone_status sbx_read_names(const sbx_reader *r, const cx_json_value *list,
                                         sbx_skill_names *out);

/* A member that is a list; NULL when there is none. */
CX_NODISCARD cxone_status sbx_read_list(const sbx_reader *r, const cx_json_value *root,
                                        const char *key, const cx_json_value **out);

/* The members "dispositions" and "hours". */
CX_NODISCARD cxone_status sbx_read_dispositions(sbx_reader *r, const cx_json_value *root);
CX_NODISCARD cxone_status sbx_read_hours(sbx_reader *r, const cx_json_value *root);

#endif
