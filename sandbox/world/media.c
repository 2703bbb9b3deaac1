#include "sandbox/world/media.h"

#include "base/compiler.h"

#include "base/banned.h"

static const sbx_media_type media_types[] = {
    {SBX_MEDIA_EMAIL, "Email"},         {SBX_MEDIA_CHAT, "Chat"},
    {SBX_MEDIA_CALL, "Call"},           {SBX_MEDIA_VOICEMAIL, "Voicemail"},
    {SBX_MEDIA_WORK_ITEM, "Work Item"}, {SBX_MEDIA_SMS, "SMS"},
    {SBX_MEDIA_SOCIAL, "Social"},       {SBX_MEDIA_DIGITAL, "Digital"},
};

const sbx_media_type *sbx_media_type_at(size_t index)
{
    return index < CX_COUNT(media_types) ? &media_types[index] : NULL;
}

const sbx_media_type *sbx_media_type_find(int64_t id)
{
    for (size_t i = 0; i < CX_COUNT(media_types); i++) {
        if (media_types[i].id == id) {
            return &media_types[i];
        }
    }
    return NULL;
}
