/* Every operation of the catalogue, documented or not, with made-up parameters: it answers with a
 * status of success, and a list has its records where the catalogue says. */
#include "base/alloc.h"
#include "json/writer.h"
#include "operations/operations.h"
#include "sandbox/group.h"

#include "base/banned.h"

enum {
    MAX_TEXT = 1024 * 1024
};

/* What has a route of its own and looks closer at what it is sent; other tests know it. */
static const char *const particular[] = {
    "/.well-known/",
    "/InContactAuthorizationServer/",
    "/access-key-management/",
    "/auth/",
    "/authentication/",
    "/dfo/3.0/contacts/{contactNumber}",
    "/incontactapi/services/{version}/access-keys",
    "/incontactapi/services/{version}/agent-sessions",
    "/incontactapi/services/{version}/agents",
    "/incontactapi/services/{version}/contacts",
    "/incontactapi/services/{version}/hours-of-operation",
    "/incontactapi/services/{version}/interactions",
    "/incontactapi/services/{version}/lists/call-lists",
    "/incontactapi/services/{version}/promise",
    "/incontactapi/services/{version}/queuecallback",
    "/incontactapi/services/{version}/scheduled-callbacks",
    "/incontactapi/services/{version}/scripts",
    "/incontactapi/services/{version}/skills/{skillId}",
    "/incontactapi/services/{version}/skills/activity",
    "/incontactapi/services/{version}/teams/{teamId}/agents",
    "/public/",
    "/data-extraction/",
    "/media-playback/",
    "/media-download/",
    "/interaction-analytics-gateway/",
    "/incontactapi/services/{version}/contacts/{contactId}/chat-transcript",
    "/incontactapi/services/{version}/contacts/{contactId}/email-transcript",
    "/incontactapi/services/{version}/contacts/{contactId}/historical-chat-transcript",
    "/incontactapi/services/{version}/contacts/{contactId}/sms-historical-transcript",
    "/incontactapi/services/{version}/contacts/{contactId}/sms-transcripts",
    "/incontactapi/services/{version}/contacts/sms-transcripts",
    "/incontactapi/services/{version}/report-jobs",
};

static bool is_particular(cx_str path)
{
    for (size_t i = 0; i < CX_COUNT(particular); i++) {
        if (cx_str_starts_with(path, cx_str_of(particular[i]))) {
            return true;
        }
    }
    return false;
}

/* A value of a shape as a text for the URL. */
static const char *example(const cx_shape *shape)
{
    switch ((cxone_shape_kind)shape->kind) {
    case CXONE_SHAPE_INTEGER:
    case CXONE_SHAPE_NUMBER:
        return "4";
    case CXONE_SHAPE_BOOLEAN:
        return "true";
    case CXONE_SHAPE_DATE_TIME:
        return "2026-11-01T00:00:00Z";
    case CXONE_SHAPE_UUID:
        return "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003";
    case CXONE_SHAPE_ENUM:
        return cx_shape_word(shape, 0);
    case CXONE_SHAPE_ARRAY:
        return example(cx_shape_item(shape));
    case CXONE_SHAPE_ONE:
        return example(cx_shape_alternative(shape, 0));
    case CXONE_SHAPE_ANY:
    case CXONE_SHAPE_NULL:
    case CXONE_SHAPE_STRING:
    case CXONE_SHAPE_MAP:
    case CXONE_SHAPE_OBJECT:
        break;
    }
    return "word";
}

/* What must be there, or must be a time, though its shape does not say so. */
static const struct {
    const char *name;
    const char *value;
} known[] = {
    {"channelId", "chat_8f2b6c41-web"},
    {"createdAtWithMilliseconds", "2026-11-01T00:00:00.250Z"},
    {"messageId", "682956606682323-1"},
    {"messageIdOnExternalPlatform", "682956606682323-1"},
    {"threadIdOnExternalPlatform", "682956606682323"},
    {"updatedAt", "2026-11-01T00:00:00Z"},
};

/* The value of a name, or that of its shape. */
static const char *value_of(cx_str name, const cx_shape *shape)
{
    for (size_t i = 0; i < CX_COUNT(known); i++) {
        if (shape->kind == CXONE_SHAPE_STRING && cx_str_equal(name, cx_str_of(known[i].name))) {
            return known[i].value;
        }
    }
    return example(shape);
}

static void write_example(cx_str name, const cx_shape *shape, cx_json_writer *w)
{
    switch ((cxone_shape_kind)shape->kind) {
    case CXONE_SHAPE_OBJECT:
        cx_json_begin_object(w);
        for (size_t i = 0; i < shape->count; i++) {
            const cx_member *member = cx_shape_member_at(shape, i);
            if (member->required) {
                const char *key = cx_operation_text(member->name);
                cx_json_key(w, key);
                write_example(cx_str_of(key), cx_operation_shape(member->shape), w);
            }
        }
        cx_json_end_object(w);
        break;
    case CXONE_SHAPE_ARRAY:
        cx_json_begin_array(w);
        write_example(name, cx_shape_item(shape), w);
        cx_json_end_array(w);
        break;
    case CXONE_SHAPE_MAP:
        cx_json_begin_object(w);
        cx_json_end_object(w);
        break;
    case CXONE_SHAPE_ONE:
        write_example(name, cx_shape_alternative(shape, 0), w);
        break;
    case CXONE_SHAPE_INTEGER:
    case CXONE_SHAPE_NUMBER:
        cx_json_integer_number(w, 4);
        break;
    case CXONE_SHAPE_BOOLEAN:
        cx_json_bool(w, true);
        break;
    case CXONE_SHAPE_ANY:
    case CXONE_SHAPE_NULL:
    case CXONE_SHAPE_STRING:
    case CXONE_SHAPE_DATE_TIME:
    case CXONE_SHAPE_UUID:
    case CXONE_SHAPE_ENUM:
        cx_json_string(w, cx_str_of(value_of(name, shape)));
        break;
    }
}

static const cx_parameter *path_parameter(const cx_operation *operation, cx_str name)
{
    const cx_parameter *parameter = cx_operation_parameter(operation, name);
    return parameter != NULL && parameter->place == CX_PLACE_PATH ? parameter : NULL;
}

/* The path with values for its placeholders, and the parameters that may not be missing. */
static void write_path(const cx_operation *operation, const char *version, cx_buf *out)
{
    cx_str rest = cx_str_of(cx_operation_path(operation));
    while (rest.len > 0) {
        const size_t open = cx_str_find(rest, '{');
        const size_t close = cx_str_find(rest, '}');
        cx_buf_append(out, cx_str_slice(rest, 0, open));
        if (open < rest.len) {
            const cx_str name = cx_str_slice(rest, open + 1, close);
            const cx_parameter *parameter = path_parameter(operation, name);
            cx_buf_puts(out, cx_str_equal(name, CX_LIT("version")) ? version
                             : parameter != NULL
                                 ? value_of(name, cx_operation_shape(parameter->shape))
                                 : "7");
        }
        rest = cx_str_slice(rest, close + 1, rest.len);
    }
    const cx_parameter *parameters = cx_operation_first_parameter(operation);
    char separator = '?';
    for (size_t i = 0; i < operation->parameter_count; i++) {
        if (parameters[i].place == CX_PLACE_QUERY && parameters[i].required) {
            cx_buf_printf(out, "%c%s=%s", separator, cx_operation_text(parameters[i].name),
                          example(cx_operation_shape(parameters[i].shape)));
            separator = '&';
        }
    }
}

static bool is_success(const cx_operation *operation, long status)
{
    const uint16_t *good = cx_operation_success(operation);
    if (*good == 0) {
        return status == 200;
    }
    while (*good != 0 && *good != status) {
        good++;
    }
    return *good != 0;
}

/* The name of a list's member where the catalogue has just one. */
static void check_list(const cx_operation *operation, const answer *got)
{
    const cx_str list = cx_str_of(cx_operation_text(operation->list));
    CX_AUTO(cx_buf) cx_buf key;
    cx_buf_init(&key, MAX_TEXT);
    if (list.len == 0 || got->status == 204) {
        return;
    }
    check(got->json != NULL, "%s: no JSON", cx_operation_name(operation));
    if (cx_str_equal(list, CX_LIT("."))) {
        check(cx_json_type(cx_json_root(got->json)) == CXONE_TYPE_ARRAY, "%s: no array",
              cx_operation_name(operation));
    } else if (cx_str_find(list, '|') == list.len && cx_str_find(list, '.') == list.len &&
               cx_str_find(list, '*') == list.len) {
        cx_buf_printf(&key, "\"%.*s\":[", CX_STR_ARG(list));
        check(strstr(got->body.ptr, key.ptr) != NULL, "%s: no %s", cx_operation_name(operation),
              key.ptr);
    }
}

static void call_operation(const cx_operation *operation, const char *version)
{
    const char *method = cx_operation_method(operation);
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&path, MAX_TEXT);
    cx_buf_init(&body, MAX_TEXT);
    write_path(operation, version, &path);
    if (operation->body != 0) {
        cx_json_writer w;
        cx_json_writer_init(&w, &body, 0);
        write_example(CX_LIT("body"), cx_operation_shape(operation->body), &w);
    }
    CX_AUTO(answer) answer got;
    ask(sandbox,
        &(call){.method = method,
                .path = path.ptr,
                .bearer = token,
                .headers = {"Accept: application/json", "Content-Type: application/json"},
                .body = body.len > 0 ? body.ptr : NULL},
        &got);
    check(got.outcome == CURLE_OK && got.status < 500, "%s %s: %ld", method, path.ptr, got.status);
    if (is_particular(cx_str_of(cx_operation_path(operation)))) {
        return;
    }
    check(is_success(operation, got.status), "%s %s: %ld %s", method, path.ptr, got.status,
          got.body.ptr);
    check(got.body.len == 0 || got.json != NULL, "%s %s: %s", method, path.ptr, got.body.ptr);
    check(operation->reply == 0 || got.body.len > 0 || got.status == 204 || got.status == 302,
          "%s %s has no body", method, path.ptr);
    check_list(operation, &got);
}

static bool deletes(const cx_operation *operation)
{
    return cx_str_equal(cx_str_of(cx_operation_method(operation)), CX_LIT("DELETE"));
}

/* What is deleted is gone: so that comes last. Logging out the agents does no harm. */
static void test_every_operation(void **state)
{
    (void)state;
    static const char *const versions[] = {"v2.0", "V4.0", "v34.0", "v35.0"};
    assert_true(cx_operation_count > cx_documented_count);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < cx_operation_count; i++) {
            const cx_operation *operation = &cx_operation_rows[i];
            if (deletes(operation) == (round == 1)) {
                call_operation(operation, versions[i % CX_COUNT(versions)]);
            }
        }
    }
}

/* The text without the addresses in it, which have the port. */
static void drop_port(const sandbox_process *from, const answer *got, cx_buf *out)
{
    const cx_str url = cx_str_of(sandbox_url(from));
    cx_str rest = cx_buf_view(&got->body);
    while (rest.len > 0) {
        if (cx_str_starts_with(rest, url)) {
            rest = cx_str_slice(rest, url.len, rest.len);
        } else {
            cx_buf_putc(out, rest.ptr[0]);
            rest = cx_str_slice(rest, 1, rest.len);
        }
    }
}

/* The same question gets the same answer, from another sandbox too; another seed, another one. */
static void test_answers_are_stable(void **state)
{
    (void)state;
    static const char *const paths[] = {
        "/incontactapi/services/v34.0/campaigns?skip=2&top=3",
        "/incontactapi/services/v34.0/stations",
        "/dfo/3.0/customers",
        "/agent-profiles/v1/profiles",
    };
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    sandbox_process *same = sandbox_start(NULL);
    sandbox_process *other = sandbox_start((const char *const[]){"--seed", "7", NULL});
    CX_AUTO(text) char *same_token = access_token(same);
    CX_AUTO(text) char *other_token = access_token(other);
    for (size_t i = 0; i < CX_COUNT(paths); i++) {
        CX_AUTO(answer) answer one;
        CX_AUTO(answer) answer two;
        CX_AUTO(answer) answer three;
        const char *accept = "Accept: application/json";
        ask_for(sandbox,
                &(call){.method = "GET", .path = paths[i], .bearer = token, .headers = {accept}},
                200, &one);
        ask_for(
            same,
            &(call){.method = "GET", .path = paths[i], .bearer = same_token, .headers = {accept}},
            200, &two);
        ask_for(
            other,
            &(call){.method = "GET", .path = paths[i], .bearer = other_token, .headers = {accept}},
            200, &three);
        CX_AUTO(cx_buf) cx_buf first;
        CX_AUTO(cx_buf) cx_buf second;
        cx_buf_init(&first, MAX_TEXT);
        cx_buf_init(&second, MAX_TEXT);
        drop_port(sandbox, &one, &first);
        drop_port(same, &two, &second);
        assert_true(first.len > 100);
        assert_string_equal(first.ptr, second.ptr);
        check(strcmp(one.body.ptr, three.body.ptr) != 0, "%s: the seed does nothing", paths[i]);
    }
    assert_int_equal(sandbox_stop(same), 0);
    assert_int_equal(sandbox_stop(other), 0);
}

static void test_unknown_paths(void **state)
{
    (void)state;
    const struct {
        const char *method;
        const char *path;
        const char *token;
        long status;
    } rows[] = {
        {"GET", "/incontactapi/services/v34.0/no-such-thing", NULL, 401},
        {"GET", "/incontactapi/services/v34.0/no-such-thing", token, 404},
        {"GET", "/no/such/thing", NULL, 401},
        {"GET", "/no/such/thing", token, 404},
        {"GET", "/no/such/thing", "nonsense", 401},
        {"GET", "/incontactapi/services/v34.0/campaigns", NULL, 401},
        {"GET", "/INCONTACTAPI/Services/V34.0/CAMPAIGNS", token, 200},
        {"GET", "/incontactapi/services/latest/campaigns", token, 404},
        {"PUT", "/incontactapi/services/v34.0/campaigns", token, 405},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask(sandbox,
            &(call){.method = rows[i].method,
                    .path = rows[i].path,
                    .bearer = rows[i].token,
                    .headers = {"Accept: application/json"}},
            &got);
        check(got.status == rows[i].status, "%s %s: %ld", rows[i].method, rows[i].path, got.status);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_operation),
        cmocka_unit_test(test_answers_are_stable),
        cmocka_unit_test(test_unknown_paths),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
