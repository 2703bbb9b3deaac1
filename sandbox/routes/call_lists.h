/*
 * Call lists, for the two files that answer of them, and for who lets their jobs come to an end.
 */
#ifndef SBX_ROUTES_CALL_LISTS_H
#define SBX_ROUTES_CALL_LISTS_H

#include "sandbox/server/router.h"

/* A column of files that a list may name: by which parameter, and as which member of records. */
typedef struct sbx_call_column {
    const char *parameter;
    const char *member;
} sbx_call_column;

extern const sbx_call_column sbx_call_columns[SBX_CALL_COLUMNS];

enum {
    SBX_CALL_COLUMN_AGENT = 15 /* whose number is meant */
};

/* The list of the path; NULL, and the call answered, when there is none. */
sbx_call_list *sbx_call_list_read(sbx_call *call);

bool sbx_call_list_is_active(const sbx_call_list *list, int64_t now_ms);

/* Midnight UTC when there is no time; false: it is no date. */
bool sbx_call_date_read(cx_str text, int64_t *unix_ms);

/* Brings what the jobs that are done by now uploaded into their lists, and makes the contacts. */
void sbx_call_lists_settle(sbx_app *app);

/* Forgets all lists, and whom they would have called. */
void sbx_call_lists_forget(sbx_app *app);

/* The contacts were forgotten: nobody has been called. */
void sbx_call_lists_forget_contacts(sbx_call_lists *all);

#endif
