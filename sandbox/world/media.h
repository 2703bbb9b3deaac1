/*
 * The media types of CXone.
 */
#ifndef SBX_WORLD_MEDIA_H
#define SBX_WORLD_MEDIA_H

#include <stddef.h>
#include <stdint.h>

enum {
    SBX_MEDIA_EMAIL = 1,
    SBX_MEDIA_CHAT = 3,
    SBX_MEDIA_CALL = 4,
    SBX_MEDIA_VOICEMAIL = 5,
    SBX_MEDIA_WORK_ITEM = 6,
    SBX_MEDIA_SMS = 7,
    SBX_MEDIA_SOCIAL = 8,
    SBX_MEDIA_DIGITAL = 9
};

typedef struct sbx_media_type {
    int64_t id;
    const char *name;
} sbx_media_type;

/* The rows by number; NULL past the last. */
const sbx_media_type *sbx_media_type_at(size_t index);

/* NULL when there is none. */
const sbx_media_type *sbx_media_type_find(int64_t id);

#endif
