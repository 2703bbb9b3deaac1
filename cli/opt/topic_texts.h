/*
 * Topics of the help that are plain text.
 */
#ifndef CLI_OPT_TOPIC_TEXTS_H
#define CLI_OPT_TOPIC_TEXTS_H

extern const char cli_topic_credentials[];
extern const char cli_topic_formats[];
extern const char cli_topic_operations[];
extern const char cli_topic_paging[];
extern const char cli_topic_times[];

#endif
