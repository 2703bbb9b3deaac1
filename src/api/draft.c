#include "api/draft.h"

#include "api/check.h"
#include "api/query.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/json.h"

#include "base/banned.h"

enum {
    MOST_HEADERS = CX_MAX_REQUEST_HEADERS - 2 /* Accept, and the pipeline's own */
};

/* What is sent is appended to `query` at once; what fills a placeholder waits here. */
typedef struct placed {
    char *name;
    char *value;
} placed;

struct cx_draft {
    const cx_operation *operation; /* NULL: not in the catalogue */
    bool by_path; /* the path is the caller's, maybe with values and a query in it */
    bool unchecked;
    char *method;
    char *path;
    placed arguments[CX_MAX_PLACEHOLDERS];
    size_t argument_count;
    placed headers[MOST_HEADERS];
    size_t header_count;
    cx_buf query;
    cx_buf names; /* of what the query has: "\nskip\ntop\n" */
    cx_buf body;
    char *content_type; /* NULL: JSON */
    char *base_url;     /* NULL: the host that serves the path */
    cx_argument call_arguments[CX_MAX_PLACEHOLDERS];
    cx_header call_headers[MOST_HEADERS];
};

/* ---------------------------------------------------------------- life cycle */

static bool is_method(cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < 'A' || text.ptr[i] > 'Z') {
            return false;
        }
    }
    return text.len != 0;
}

/* Printable ASCII without blanks: anything else must be percent-encoded. */
static bool is_path(cx_str text)
{
    return cx_str_starts_with(text, CX_LIT("/")) && !cx_str_starts_with(text, CX_LIT("//")) &&
           cx_str_printable(text, text.len).len == text.len && cx_str_find(text, ' ') == text.len &&
           cx_str_find(text, '#') == text.len;
}

static cxone_status take_path(cx_draft *draft, cx_str method, cx_str path, cxone_error **err)
{
    if (!is_method(method)) {
        return cx_fail(err, CXONE_ERR_ARG, "\"%.*s\" is no HTTP method",
                       CX_STR_ARG(cx_str_printable(method, 40)));
    }
    if (!is_path(path)) {
        return cx_fail_hint(err, CXONE_ERR_ARG,
                            "such as /incontactapi/services/{version}/skills; a value in it is "
                            "percent-encoded, or given as a parameter",
                            "\"%.*s\" is no path", CX_STR_ARG(cx_str_printable(path, 80)));
    }
    draft->by_path = true;
    draft->operation =
        cx_operation_match(method, cx_str_slice(path, 0, cx_str_find(path, '?')), NULL);
    draft->method = cx_strdup(method);
    draft->path = cx_strdup(path);
    return draft->method != NULL && draft->path != NULL ? CXONE_OK : cx_fail_nomem(err);
}

cxone_status cx_draft_new(const cx_operation *operation, cx_str method, cx_str path, cx_draft **out,
                          cxone_error **err)
{
    CX_AUTO(cx_draft) cx_draft *draft = cx_alloc_zero(1, sizeof *draft);
    if (draft == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_init(&draft->query, CX_MAX_URL);
    cx_buf_init(&draft->names, CX_MAX_URL);
    cx_buf_init(&draft->body, CX_MAX_REQUEST_BODY);
    draft->operation = operation;
    if (operation == NULL) {
        CX_TRY(take_path(draft, method, path, err));
    }
    CX_MOVE(out, draft);
    return CXONE_OK;
}

static void free_placed(placed *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_free(rows[i].name);
        cx_free(rows[i].value);
    }
}

void cx_draft_free(cx_draft *draft)
{
    if (draft != NULL) {
        free_placed(draft->arguments, draft->argument_count);
        free_placed(draft->headers, draft->header_count);
        cx_buf_deinit(&draft->query);
        cx_buf_deinit(&draft->names);
        cx_buf_deinit(&draft->body);
        cx_free(draft->method);
        cx_free(draft->path);
        cx_free(draft->content_type);
        cx_free(draft->base_url);
        cx_free(draft);
    }
}

void cx_draft_set_checks(cx_draft *draft, bool on)
{
    draft->unchecked = !on;
}

const cx_call *cx_draft_peek(const cx_draft *draft, cx_call *out)
{
    *out = (cx_call){.operation = draft->operation, .method = draft->method, .path = draft->path};
    return out;
}

const cx_operation *cx_draft_operation(const cx_draft *draft)
{
    return draft->operation;
}

/* ---------------------------------------------------------------- parameters */

static cxone_status add_placed(placed *rows, size_t *count, cx_str name, cx_str value,
                               cxone_error **err)
{
    placed row = {.name = cx_strdup(name), .value = cx_strdup(value)};
    if (row.name == NULL || row.value == NULL) {
        free_placed(&row, 1);
        return cx_fail_nomem(err);
    }
    rows[(*count)++] = row;
    return CXONE_OK;
}

static const char *path_of(const cx_draft *draft)
{
    return draft->by_path ? draft->path : cx_operation_path(draft->operation);
}

/* Whether the path has this placeholder. */
static bool is_placeholder(const cx_draft *draft, cx_str name)
{
    cx_str rest = cx_str_of(path_of(draft));
    while (rest.len != 0) {
        const size_t open = cx_str_find(rest, '{');
        const size_t close = cx_str_find(rest, '}');
        if (open < close && cx_str_equal(cx_str_slice(rest, open + 1, close), name)) {
            return true;
        }
        rest = cx_str_slice(rest, close + 1, rest.len);
    }
    return false;
}

static bool has_argument(const cx_draft *draft, cx_str name)
{
    for (size_t i = 0; i < draft->argument_count; i++) {
        if (cx_str_equal(cx_str_of(draft->arguments[i].name), name)) {
            return true;
        }
    }
    return false;
}

/* Whether the query, or the path's own, has a parameter of this name. */
static bool has_parameter(const cx_draft *draft, cx_str name)
{
    cx_str rest = cx_buf_view(&draft->names);
    cx_str piece;
    while (cx_str_next(&rest, '\n', &piece)) {
        if (cx_str_equal(piece, name)) {
            return true;
        }
    }
    const cx_str path = cx_str_of(path_of(draft));
    rest = cx_str_slice(path, cx_str_find(path, '?') + 1, path.len);
    while (cx_str_next(&rest, '&', &piece)) {
        if (cx_str_equal(cx_str_slice(piece, 0, cx_str_find(piece, '=')), name)) {
            return true;
        }
    }
    return false;
}

/* Names are sent as they stand, so nothing in them may end the name or the query. */
static bool is_query_name(cx_str name)
{
    static const cx_str marks = CX_LIT_INIT(" &=#?%+;/");
    for (size_t i = 0; i < name.len; i++) {
        if (cx_str_find(marks, name.ptr[i]) < marks.len) {
            return false;
        }
    }
    return name.len != 0 && cx_str_printable(name, name.len).len == name.len;
}

static cxone_status check_parameter(const cx_draft *draft, cx_str name, cx_str value,
                                    cxone_error **err)
{
    const cx_parameter *parameter = NULL;
    if (draft->operation == NULL || draft->unchecked || cx_str_equal(name, CX_LIT("version"))) {
        return CXONE_OK;
    }
    CX_TRY(cx_check_name(draft->operation, name, &parameter, err));
    CX_TRY(cx_check_value(draft->operation, parameter, value, err));
    const cx_shape *shape = cx_operation_shape(parameter->shape);
    const bool repeats = shape != NULL && shape->kind == CXONE_SHAPE_ARRAY;
    if (!repeats && (has_parameter(draft, name) || has_argument(draft, name))) {
        return cx_fail(err, CXONE_ERR_ARG, "%s: \"%.*s\" is given twice",
                       cx_operation_name(draft->operation), CX_STR_ARG(name));
    }
    return CXONE_OK;
}

cxone_status cx_draft_add_parameter(cx_draft *draft, cx_str name, cx_str value, cxone_error **err)
{
    if (!is_query_name(name)) {
        return cx_fail(err, CXONE_ERR_ARG, "\"%.*s\" is no name of a parameter",
                       CX_STR_ARG(cx_str_printable(name, 60)));
    }
    CX_TRY(check_parameter(draft, name, value, err));
    if (is_placeholder(draft, name)) {
        if (has_argument(draft, name) || draft->argument_count == CX_MAX_PLACEHOLDERS) {
            return cx_fail(err, CXONE_ERR_ARG, "\"%.*s\" is given twice", CX_STR_ARG(name));
        }
        return add_placed(draft->arguments, &draft->argument_count, name, value, err);
    }
    cx_query_named(&draft->query, name, value);
    cx_buf_append(&draft->names, name);
    cx_buf_putc(&draft->names, '\n');
    CX_TRY(cx_buf_check(&draft->names, "the query", err));
    return cx_buf_check(&draft->query, "the query", err);
}

/* ---------------------------------------------------------------- headers, body, host */

/* Headers that say how the message travels, or who sends it. */
static bool is_ours(cx_str name)
{
    static const char *const ours[] = {
        "Authorization",
        "Connection",
        "Content-Length",
        "Content-Type",
        "Cookie",
        "Expect",
        "Host",
        "Keep-Alive",
        "Proxy-Authorization",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
    };
    for (size_t i = 0; i < CX_COUNT(ours); i++) {
        if (cx_str_equal_nocase(name, cx_str_of(ours[i]))) {
            return true;
        }
    }
    return false;
}

/* RFC 9110, section 5.6.2. */
static bool is_token(cx_str text)
{
    static const cx_str marks = CX_LIT_INIT("!#$%&'*+-.^_`|~");
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (!cx_is_alpha(c) && !cx_is_digit(c) && cx_str_find(marks, c) == marks.len) {
            return false;
        }
    }
    return text.len != 0;
}

cxone_status cx_draft_add_header(cx_draft *draft, cx_str name, cx_str value, cxone_error **err)
{
    if (!is_token(name) || cx_str_printable(value, value.len).len != value.len) {
        return cx_fail(err, CXONE_ERR_ARG, "\"%.*s\" is no header of printable characters",
                       CX_STR_ARG(cx_str_printable(name, 60)));
    }
    if (is_ours(name)) {
        return cx_fail(err, CXONE_ERR_ARG, "the header %.*s is the library's own business",
                       CX_STR_ARG(name));
    }
    if (draft->header_count == MOST_HEADERS) {
        return cx_fail(err, CXONE_ERR_ARG, "more than %d headers", MOST_HEADERS);
    }
    return add_placed(draft->headers, &draft->header_count, name, value, err);
}

static bool is_json(cx_str content_type)
{
    const cx_str media = cx_str_trim(cx_str_slice(content_type, 0, cx_str_find(content_type, ';')));
    return media.len == 0 || cx_str_equal_nocase(media, CX_LIT("application/json"));
}

cxone_status cx_draft_set_body(cx_draft *draft, cx_str body, cx_str content_type, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_str_printable(content_type, content_type.len).len != content_type.len) {
        return cx_fail(err, CXONE_ERR_ARG, "that is no content type");
    }
    if (is_json(content_type) && !(draft->unchecked && content_type.len != 0)) {
        CX_TRY(cx_json_parse(body, &document, err));
        if (draft->operation != NULL && !draft->unchecked) {
            CX_TRY(cx_check_body(draft->operation, cx_json_root(document), err));
        }
    }
    char *type = content_type.len != 0 ? cx_strdup(content_type) : NULL;
    if (content_type.len != 0 && type == NULL) {
        return cx_fail_nomem(err);
    }
    cx_free(draft->content_type);
    draft->content_type = type;
    cx_buf_reset(&draft->body);
    cx_buf_append(&draft->body, body);
    return cx_buf_check(&draft->body, "the body", err);
}

cxone_status cx_draft_set_base_url(cx_draft *draft, cx_str url, cxone_error **err)
{
    CX_AUTO(cx_url) cx_url *parsed = NULL;
    if (url.len != 0) {
        CX_TRY(cx_url_parse(url, &parsed, err));
    }
    while (cx_str_ends_with(url, CX_LIT("/"))) {
        url = cx_str_slice(url, 0, url.len - 1);
    }
    char *copy = url.len != 0 ? cx_strdup(url) : NULL;
    if (url.len != 0 && copy == NULL) {
        return cx_fail_nomem(err);
    }
    cx_free(draft->base_url);
    draft->base_url = copy;
    return CXONE_OK;
}

/* ---------------------------------------------------------------- the whole */

/* Whether a parameter that is needed is there; those in a path of the caller's own are. */
static bool is_there(const cx_draft *draft, const cx_parameter *parameter)
{
    const cx_str name = cx_str_of(cx_operation_text(parameter->name));
    if (parameter->place == CX_PLACE_QUERY) {
        return has_parameter(draft, name);
    }
    return has_argument(draft, name) || !is_placeholder(draft, name);
}

static cxone_status check_required(const cx_draft *draft, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf missing;
    cx_buf_init(&missing, CX_MAX_MESSAGE);
    const cx_parameter *first = cx_operation_first_parameter(draft->operation);
    for (size_t i = 0; i < draft->operation->parameter_count; i++) {
        if (first[i].required && !is_there(draft, &first[i])) {
            cx_buf_printf(&missing, "%s%s", missing.len != 0 ? ", " : "",
                          cx_operation_text(first[i].name));
        }
    }
    return missing.len == 0 ? CXONE_OK
                            : cx_fail(err, CXONE_ERR_ARG, "%s needs %s",
                                      cx_operation_name(draft->operation), missing.ptr);
}

cxone_status cx_draft_check(const cx_draft *draft, cxone_error **err)
{
    if (draft->operation == NULL || draft->unchecked) {
        return CXONE_OK;
    }
    CX_TRY(check_required(draft, err));
    return draft->body.len != 0 ? CXONE_OK : cx_check_body(draft->operation, NULL, err);
}

cxone_status cx_draft_call(cx_draft *draft, cx_call *out, cxone_error **err)
{
    CX_TRY(cx_draft_check(draft, err));
    for (size_t i = 0; i < draft->argument_count; i++) {
        draft->call_arguments[i] =
            (cx_argument){draft->arguments[i].name, cx_str_of(draft->arguments[i].value)};
    }
    for (size_t i = 0; i < draft->header_count; i++) {
        draft->call_headers[i] =
            (cx_header){draft->headers[i].name, cx_str_of(draft->headers[i].value)};
    }
    *out = (cx_call){
        .operation = draft->operation,
        .method = draft->method,
        .path = draft->path,
        .path_arguments = draft->call_arguments,
        .path_argument_count = draft->argument_count,
        .query = cx_buf_view(&draft->query),
        .body = cx_buf_view(&draft->body),
        .content_type = draft->content_type,
        .headers = draft->call_headers,
        .header_count = draft->header_count,
        .base_url = cx_str_of(draft->base_url),
    };
    return CXONE_OK;
}
