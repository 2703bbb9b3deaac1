/*
 * A digital message as all calls show it, and how it is found by its id.
 */
#ifndef SBX_ROUTES_MESSAGE_RECORD_H
#define SBX_ROUTES_MESSAGE_RECORD_H

#include "sandbox/routes/dfo.h"

/* Reads the messages of a case as of now. */
void sbx_dfo_read(const sbx_call *call, const sbx_case *item, sbx_message_list *list);

/* The message of an id, in the list of its case; NULL when the caller's tenant has none such. */
const sbx_message *sbx_message_find(const sbx_call *call, cx_str id, sbx_message_list *list);

/* Writes the Message of CXone's documents. */
void sbx_message_write(const sbx_call *call, const sbx_message *message, cx_json_writer *w);

/* Writes a channel of that name, with what a channel must have. */
void sbx_channel_write(cx_str name, cx_json_writer *w);

#endif
