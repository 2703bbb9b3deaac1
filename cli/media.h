/*
 * Media types: CXone's numbers and the words for them.
 */
#ifndef CLI_MEDIA_H
#define CLI_MEDIA_H

#include <stdbool.h>
#include <stdint.h>

#include "base/compiler.h"

/* For the summaries of options. */
#define CLI_MEDIA_WORDS "email, chat, call, voicemail, work-item, sms, social or digital"

/* Reads a word or CXone's own number. False, and complained, when it is neither. */
CX_NODISCARD bool cli_media_read(const char *word, int *id);

/* The word for a number; NULL when there is none. */
const char *cli_media_word(int64_t id);

#endif
