#include "operations/operations.h"

#include "base/banned.h"

const char *cx_host_word(cx_host_family family)
{
    static const char *const words[] = {
        [CX_HOST_ACD] = "acd",       [CX_HOST_DIGITAL] = "digital", [CX_HOST_USERHUB] = "userhub",
        [CX_HOST_ISSUER] = "issuer", [CX_HOST_UNKNOWN] = "unknown",
    };
    return words[family];
}

const char *cx_paging_word(cx_paging paging)
{
    static const char *const words[] = {
        [CX_PAGING_NONE] = NULL,
        [CX_PAGING_SKIP_TOP] = "skip-top",
        [CX_PAGING_SKIP_TOP_BODY] = "skip-top-body",
        [CX_PAGING_LINKS] = "links",
        [CX_PAGING_START_ROW] = "start-row",
        [CX_PAGING_NEXT_CURSOR] = "next-cursor",
        [CX_PAGING_SCROLL_TOKEN] = "scroll-token",
        [CX_PAGING_PAGE] = "page",
        [CX_PAGING_PAGE_BODY] = "page-body",
        [CX_PAGING_PAGE_NUMBER_BODY] = "page-number-body",
        [CX_PAGING_PAGE_TOKEN_BODY] = "page-token-body",
        [CX_PAGING_LAST_KEY_BODY] = "last-key-body",
    };
    return words[paging];
}

const char *cx_rate_word(cx_rate rate)
{
    static const char *const words[] = {
        [CX_RATE_NONE] = NULL,
        [CX_RATE_DIGITAL_CONTACT_READ] = "digital-contact-read",
        [CX_RATE_DIGITAL_CONTACT_UPDATE] = "digital-contact-update",
        [CX_RATE_DIGITAL_OUTBOUND] = "digital-outbound",
        [CX_RATE_DIGITAL_INBOUND] = "digital-inbound",
        [CX_RATE_MEDIA_PLAYBACK] = "media-playback",
        [CX_RATE_MEDIA_DOWNLOAD] = "media-download",
        [CX_RATE_DATA_EXTRACTION] = "data-extraction",
    };
    return words[rate];
}

const cx_operation *cx_operation_find(cx_str name)
{
    size_t low = 0;
    size_t high = cx_documented_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const cx_operation *row = &cx_operation_rows[middle];
        const int order = cx_str_compare(name, cx_str_of(cx_operation_name(row)));
        if (order == 0) {
            return row;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

/* Whether a segment of a path is what one of a template wants; a placeholder may have a tail
 * ("{id}-enable"). */
static bool segment_matches(cx_str wanted, cx_str segment, bool any_case, cx_captures *captures)
{
    if (!cx_str_starts_with(wanted, CX_LIT("{"))) {
        return any_case ? cx_str_equal_nocase(wanted, segment) : cx_str_equal(wanted, segment);
    }
    const size_t close = cx_str_find(wanted, '}');
    const cx_str tail = cx_str_slice(wanted, close + 1, wanted.len);
    if (segment.len <= tail.len || captures->count == CX_MAX_PLACEHOLDERS ||
        !cx_str_equal(tail, cx_str_slice(segment, segment.len - tail.len, segment.len))) {
        return false;
    }
    captures->name[captures->count] = cx_str_slice(wanted, 1, close);
    captures->value[captures->count] = cx_str_slice(segment, 0, segment.len - tail.len);
    captures->count++;
    return true;
}

static bool path_matches(cx_str wanted, cx_str path, cx_captures *captures)
{
    const cx_str acd = CX_LIT("/incontactapi/");
    const bool any_case = cx_str_starts_with(wanted, acd);
    *captures = (cx_captures){.count = 0};
    cx_str part;
    cx_str segment;
    while (cx_str_next(&wanted, '/', &part)) {
        if (!cx_str_next(&path, '/', &segment) ||
            !segment_matches(part, segment, any_case, captures)) {
            return false;
        }
    }
    return !cx_str_next(&path, '/', &segment);
}

const cx_operation *cx_operation_match(cx_str method, cx_str path, cx_captures *captures)
{
    const cx_operation *best = NULL;
    cx_captures best_captures = {.count = 0};
    for (size_t i = 0; i < cx_operation_count; i++) {
        const cx_operation *row = &cx_operation_rows[i];
        cx_captures found;
        if (cx_str_equal_nocase(method, cx_str_of(cx_operation_method(row))) &&
            path_matches(cx_str_of(cx_operation_path(row)), path, &found) &&
            (best == NULL || found.count < best_captures.count)) {
            best = row;
            best_captures = found;
        }
    }
    if (best != NULL && captures != NULL) {
        *captures = best_captures;
    }
    return best;
}

void cx_operation_capture(const cx_operation *operation, cx_str path, cx_captures *captures)
{
    (void)path_matches(cx_str_of(cx_operation_path(operation)), path, captures);
}

const cx_parameter *cx_operation_parameter(const cx_operation *operation, cx_str name)
{
    const cx_parameter *first = cx_operation_first_parameter(operation);
    for (size_t i = 0; i < operation->parameter_count; i++) {
        if (cx_str_equal(name, cx_str_of(cx_operation_text(first[i].name)))) {
            return &first[i];
        }
    }
    return NULL;
}

const cx_member *cx_shape_member(const cx_shape *shape, cx_str name)
{
    if (shape == NULL || shape->kind != CXONE_SHAPE_OBJECT) {
        return NULL;
    }
    for (size_t i = 0; i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        if (cx_str_equal(name, cx_str_of(cx_operation_text(member->name)))) {
            return member;
        }
    }
    return NULL;
}

const char *cx_shape_word(const cx_shape *shape, size_t index)
{
    return cx_operation_text(cx_operation_words[shape->first + index]);
}

const cx_member *cx_shape_member_at(const cx_shape *shape, size_t index)
{
    return &cx_operation_members[shape->first + index];
}

const cx_shape *cx_shape_alternative(const cx_shape *shape, size_t index)
{
    return cx_operation_shape(cx_operation_alternatives[shape->first + index]);
}

const cx_shape *cx_shape_item(const cx_shape *shape)
{
    return cx_operation_shape(shape->first);
}
