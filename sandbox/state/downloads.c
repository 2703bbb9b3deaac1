#include "sandbox/state/downloads.h"

#include "base/alloc.h"
#include "base/random.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void forget(sbx_download *download)
{
    for (size_t i = 0; i < download->count; i++) {
        cx_free(download->entities[i].id);
    }
    cx_free(download->entities);
    *download = (sbx_download){0};
}

void sbx_downloads_deinit(sbx_downloads *downloads)
{
    for (size_t i = 0; i < SBX_DOWNLOADS; i++) {
        forget(&downloads->items[i]);
    }
    downloads->total = 0;
}

sbx_download *sbx_downloads_add(sbx_downloads *downloads, const sbx_tenant *tenant, size_t count,
                                int64_t now_ms)
{
    sbx_download *slot = &downloads->items[downloads->total % SBX_DOWNLOADS];
    forget(slot);
    *slot = (sbx_download){
        .tenant = tenant,
        .made_ms = now_ms,
        .entities = sbx_new(count, sizeof *slot->entities),
        .count = count,
    };
    cx_random_uuid(cx_random_system(), slot->id);
    downloads->total++;
    return slot;
}

const sbx_download *sbx_downloads_find(const sbx_downloads *downloads, const sbx_tenant *tenant,
                                       cx_str id)
{
    for (size_t i = 0; i < SBX_DOWNLOADS && i < downloads->total; i++) {
        const sbx_download *one = &downloads->items[i];
        if (cx_str_equal_nocase(cx_str_of(one->id), id) &&
            (tenant == NULL || tenant == one->tenant)) {
            return one;
        }
    }
    return NULL;
}

sbx_download_state sbx_download_state_at(const sbx_download *download, int64_t now_ms)
{
    const int64_t age = now_ms - download->made_ms;
    if (age < SBX_DOWNLOAD_ENDS_MS) {
        return age < SBX_DOWNLOAD_WAITS_MS ? SBX_DOWNLOAD_PENDING : SBX_DOWNLOAD_IN_PROGRESS;
    }
    for (size_t i = 0; i < download->count; i++) {
        if (download->entities[i].count > 0) {
            return age < SBX_DOWNLOAD_KEPT_MS ? SBX_DOWNLOAD_COMPLETED : SBX_DOWNLOAD_GONE;
        }
    }
    return age < SBX_DOWNLOAD_KEPT_MS ? SBX_DOWNLOAD_FAILED : SBX_DOWNLOAD_GONE;
}
