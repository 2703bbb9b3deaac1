#include "services/names.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/nearest.h"

#include "base/banned.h"

enum {
    MOST_LISTED = 10
};

void cx_names_init(cx_names *names, const char *kind, cx_str wanted)
{
    *names = (cx_names){.kind = kind, .wanted = wanted, .distance = cx_nearest_limit(wanted) + 1};
    cx_buf_init(&names->id, CX_MAX_MESSAGE);
    cx_buf_init(&names->candidates, CX_MAX_MESSAGE);
    cx_buf_init(&names->nearest, CX_MAX_MESSAGE);
    cx_buf_init(&names->holders, CX_MAX_MESSAGE);
}

void cx_names_deinit(cx_names *names)
{
    cx_buf_deinit(&names->id);
    cx_buf_deinit(&names->candidates);
    cx_buf_deinit(&names->nearest);
    cx_buf_deinit(&names->holders);
}

/* How far a name is from what was typed: a path also by what follows its folders, where none was
 * typed. */
static unsigned distance_to(cx_str wanted, cx_str name)
{
    size_t from = name.len;
    while (from > 0 && name.ptr[from - 1] != '\\') {
        from--;
    }
    const unsigned whole = cx_str_distance(wanted, name);
    if (from == 0 || cx_str_find(wanted, '\\') < wanted.len) {
        return whole;
    }
    const unsigned last = cx_str_distance(wanted, cx_str_slice(name, from, name.len));
    return last < whole ? last : whole;
}

/* Whether a name holds another, letter case ignored. */
static bool holds(cx_str name, cx_str wanted)
{
    for (size_t i = 0; i + wanted.len <= name.len; i++) {
        if (cx_str_equal_nocase(cx_str_slice(name, i, i + wanted.len), wanted)) {
            return true;
        }
    }
    return false;
}

/* Takes note of a name that holds the wanted one: "Sales Call", when "Sales" is wanted. */
static void note_holder(cx_names *names, cx_str name)
{
    enum {
        SHORTEST = 3
    };
    if (names->wanted.len < SHORTEST || !holds(name, names->wanted)) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf quoted;
    cx_buf_init(&quoted, CX_MAX_MESSAGE);
    cx_buf_printf(&quoted, "\"%.*s\"", CX_STR_ARG(name));
    if (holds(cx_buf_view(&names->holders), cx_buf_view(&quoted))) {
        return; /* one thing may be offered under several names */
    }
    if (names->held < MOST_LISTED) {
        cx_buf_puts(&names->holders, names->held != 0 ? ", " : "");
        cx_buf_append(&names->holders, cx_buf_view(&quoted));
    }
    names->held++;
}

bool cx_names_offer_text(cx_names *names, bool match, cx_str id, cx_str name, cx_str remark)
{
    if (!match) {
        note_holder(names, name);
        const unsigned distance = distance_to(names->wanted, name);
        if (distance < names->distance) {
            names->distance = distance;
            cx_buf_reset(&names->nearest);
            cx_buf_append(&names->nearest, name);
        }
        return false;
    }
    if (names->matches != 0 && cx_str_equal(cx_buf_view(&names->id), id)) {
        return false;
    }
    if (names->matches < MOST_LISTED) {
        cx_buf_printf(&names->candidates, "%s%.*s (%.*s%s%.*s)", names->matches != 0 ? ", " : "",
                      CX_STR_ARG(id), CX_STR_ARG(name), remark.len != 0 ? ", " : "",
                      CX_STR_ARG(remark));
    }
    names->matches++;
    if (names->matches == 1) {
        cx_buf_append(&names->id, id);
    }
    return names->matches == 1;
}

bool cx_names_offer(cx_names *names, bool match, int64_t id, cx_str name, cx_str remark)
{
    char text[24];
    (void)snprintf(text, sizeof text, "%" PRId64, id);
    return cx_names_offer_text(names, match, cx_str_of(text), name, remark);
}

cxone_status cx_names_conclude(const cx_names *names, cxone_error **err)
{
    if (names->matches == 1) {
        return CXONE_OK;
    }
    if (names->matches > 1) {
        const cxone_status status = cx_fail(err, CXONE_ERR_AMBIGUOUS, "%zu %ss are named \"%.*s\"",
                                            names->matches, names->kind, CX_STR_ARG(names->wanted));
        cx_error_hint(err, "choose one by its id: %s%s", names->candidates.ptr,
                      names->matches > MOST_LISTED ? " …" : "");
        return status;
    }
    const cxone_status status = cx_fail(err, CXONE_ERR_NOT_FOUND, "no %s is named \"%.*s\"",
                                        names->kind, CX_STR_ARG(names->wanted));
    if (names->nearest.len != 0) {
        cx_error_hint(err, "did you mean \"%s\"?", names->nearest.ptr);
    } else if (names->held != 0) {
        cx_error_hint(err, "there %s %s%s", names->held == 1 ? "is" : "are", names->holders.ptr,
                      names->held > MOST_LISTED ? " …" : "");
    }
    return status;
}

bool cx_name_is_id(cx_str text, int64_t *id)
{
    return text.len != 0 && cx_is_digit(text.ptr[0]) && cx_scan_int64(text, id) && *id > 0;
}
