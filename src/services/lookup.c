#include "services/lookup.h"

#include "api/pages.h"
#include "api/query.h"
#include "base/error.h"
#include "base/limits.h"
#include "services/names.h"

#include "base/banned.h"

enum {
    UUID_LENGTH = 36
};

typedef struct kind {
    const char *noun;
    const char *operation;
    const char *search;   /* the parameter that narrows the list to names with a text; or NULL */
    const char *id;       /* the member that is the id */
    const char *names[2]; /* members that name it; the second may be NULL */
    bool person;          /* "firstName lastName" names it too, and is shown */
    bool uuid;            /* the id is one, not a number */
} kind;

/* In the order of cxone_thing. */
static const kind kinds[] = {
    {"agent", "admin/agents.list", "searchString", "agentId", {"userName", NULL}, true, false},
    {"team", "admin/teams.list", "searchString", "teamId", {"teamName", NULL}, false, false},
    {"point of contact",
     "admin/points-of-contact.list",
     NULL,
     "contactCode",
     {"contactDescription", "contactAddress"},
     false,
     false},
    {"routing queue",
     "digital/routing-queues.list",
     "nameContains",
     "id",
     {"name", NULL},
     false,
     true},
    {"skill", "admin/skills.list", "searchString", "skillId", {"skillName", NULL}, false, false},
};

static const kind *kind_of(cxone_thing thing)
{
    return (size_t)thing < CX_COUNT(kinds) ? &kinds[thing] : NULL;
}

static bool is_hex(char c)
{
    const char lower = cx_to_lower(c);
    return cx_is_digit(lower) || (lower >= 'a' && lower <= 'f');
}

bool cx_find_is_id(cxone_thing thing, cx_str text)
{
    int64_t number = 0;
    const kind *row = kind_of(thing);
    if (row == NULL || !row->uuid) {
        return row != NULL && cx_name_is_id(text, &number);
    }
    for (size_t i = 0; i < text.len; i++) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text.ptr[i] != '-' : !is_hex(text.ptr[i])) {
            return false;
        }
    }
    return text.len == UUID_LENGTH;
}

const char *cx_find_id_member(cxone_thing thing)
{
    const kind *row = kind_of(thing);
    return row != NULL ? row->id : NULL;
}

/* "Robin Sandbox", or the first of the names. */
static void display(const kind *row, const cx_json_value *record, cx_buf *out)
{
    if (row->person) {
        const cx_str first = cx_json_get_text(record, "firstName");
        const cx_str last = cx_json_get_text(record, "lastName");
        cx_buf_printf(out, "%.*s%s%.*s", CX_STR_ARG(first),
                      first.len != 0 && last.len != 0 ? " " : "", CX_STR_ARG(last));
    }
    if (out->len == 0) {
        cx_buf_append(out, cx_json_get_text(record, row->names[0]));
    }
}

static bool is_meant(const kind *row, const cx_json_value *record, cx_str wanted, cx_str shown)
{
    for (size_t i = 0; i < CX_COUNT(row->names) && row->names[i] != NULL; i++) {
        if (cx_str_equal_nocase(wanted, cx_json_get_text(record, row->names[i]))) {
            return true;
        }
    }
    return cx_str_equal_nocase(wanted, shown);
}

/* An id as text, whichever way CXone writes it; false: there is none. */
static bool read_id(const kind *row, const cx_json_value *record, cx_buf *out)
{
    int64_t number = 0;
    const cx_json_value *value = cx_json_get(record, row->id);
    if (!row->uuid && cx_json_lenient_integer(value, &number)) {
        cx_buf_printf(out, "%lld", (long long)number);
    } else {
        cx_buf_append(out, cx_json_text(value));
    }
    return out->len != 0;
}

/* What helps to choose between namesakes: an agent's user name, a skill's medium. */
static cx_str remark(const kind *row, const cx_json_value *record)
{
    return row->person ? cx_json_get_text(record, row->names[0])
                       : cx_json_get_text(record, "mediaTypeName");
}

static cxone_status offer_one(const kind *row, const cx_json_value *record, cx_names *names,
                              const cx_pages *pages, bool by_id, cxone_reply **found,
                              cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf shown;
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&shown, CX_MAX_MESSAGE);
    cx_buf_init(&id, CX_MAX_MESSAGE);
    display(row, record, &shown);
    const bool usable = read_id(row, record, &id);
    if (cx_buf_status(&shown) == CXONE_ERR_NOMEM || cx_buf_status(&id) == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    const bool match = by_id ? cx_str_equal_nocase(cx_buf_view(&id), names->wanted)
                             : is_meant(row, record, names->wanted, cx_buf_view(&shown));
    if (usable && cx_names_offer_text(names, match, cx_buf_view(&id), cx_buf_view(&shown),
                                      remark(row, record))) {
        return cx_outcome_of(record, cx_pages_reply(pages), found, err);
    }
    return CXONE_OK;
}

/* Offers every record of a list; the first match is copied out. */
static cxone_status offer(const cx_api *api, const kind *row, cx_str query, cx_names *names,
                          bool by_id, cxone_reply **found, cxone_error **err)
{
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    const cx_call call = {.operation = cx_operation_find(cx_str_of(row->operation)),
                          .query = query};
    const cx_json_value *record = NULL;
    CX_TRY(cx_pages_open(api, &call, &pages, err));
    CX_TRY(cx_pages_next(pages, &record, err));
    while (record != NULL && !(by_id && names->matches != 0)) {
        CX_TRY(offer_one(row, record, names, pages, by_id, found, err));
        CX_TRY(cx_pages_next(pages, &record, err));
    }
    return CXONE_OK;
}

cxone_status cx_find(const cx_api *api, cxone_thing thing, cx_str text, cxone_reply **out,
                     cxone_error **err)
{
    const kind *row = kind_of(thing);
    CX_AUTO(cx_outcome) cxone_reply *found = NULL;
    if (row == NULL || text.len == 0) {
        return cx_fail(err, CXONE_ERR_ARG, "%s%s is needed: a name or an id",
                       row != NULL ? "the " : "", row != NULL ? row->noun : "a kind of thing");
    }
    const bool by_id = cx_find_is_id(thing, text);
    CX_AUTO(cx_names) cx_names names;
    CX_AUTO(cx_buf) cx_buf query;
    cx_names_init(&names, row->noun, text);
    cx_buf_init(&query, CX_MAX_URL);
    /* CXone compares the text with each name, so a first and last name in one would find nobody. */
    const bool narrow =
        row->search != NULL && !by_id && !(row->person && cx_str_find(text, ' ') < text.len);
    if (narrow) {
        cx_query_text(&query, row->search, text);
        CX_TRY(cx_buf_check(&query, "the name", err));
        CX_TRY(offer(api, row, cx_buf_view(&query), &names, false, &found, err));
    }
    if (names.matches == 0) { /* no look-up by id; or all of them, to say which was meant */
        CX_TRY(offer(api, row, (cx_str){NULL, 0}, &names, by_id, &found, err));
    }
    CX_TRY(cx_names_conclude(&names, err));
    CX_MOVE(out, found);
    return CXONE_OK;
}
