#include "cli/media.h"

#include <stddef.h>

#include "base/compiler.h"
#include "base/nearest.h"
#include "base/str.h"
#include "cli/report.h"

#include "base/banned.h"

/* CXone's numbers of the media. 8 is not in its documents, but in its answers. Of words for the
 * same number, the first is ours. */
static const struct {
    const char *word;
    int id;
} media[] = {
    {"email", 1},     {"chat", 3}, {"call", 4},   {"phone", 4},   {"voicemail", 5},
    {"work-item", 6}, {"sms", 7},  {"social", 8}, {"digital", 9},
};

bool cli_media_read(const char *word, int *id)
{
    int64_t number = 0;
    cx_nearest nearest = cx_nearest_to(cx_str_of(word));
    if (cx_scan_int64(cx_str_of(word), &number) && number > 0 && number < 1000) {
        *id = (int)number;
        return true;
    }
    for (size_t i = 0; i < CX_COUNT(media); i++) {
        if (cx_str_equal_nocase(cx_str_of(word), cx_str_of(media[i].word))) {
            *id = media[i].id;
            return true;
        }
        cx_nearest_try(&nearest, media[i].word);
    }
    (void)cli_usage("not a medium: \"%s\"", word);
    if (nearest.best != NULL) {
        cli_hint("did you mean \"%s\"?", nearest.best);
    } else {
        cli_hint("it is " CLI_MEDIA_WORDS ", or its number");
    }
    return false;
}

const char *cli_media_word(int64_t id)
{
    for (size_t i = 0; i < CX_COUNT(media); i++) {
        if (media[i].id == id) {
            return media[i].word;
        }
    }
    return NULL;
}
