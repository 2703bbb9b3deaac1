#include "cli/show_operation.h"

#include <string.h>

#include "base/limits.h"
#include "cli/shape.h"
#include "cli/xalloc.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

enum {
    NAME_WIDTH = 28, /* of the names of parameters and members */
    INDENT = 2
};

const char *cli_effect_word(cxone_effect effect)
{
    static const char *const words[] = {
        [CXONE_EFFECT_READ] = "read",
        [CXONE_EFFECT_WRITE] = "write",
        [CXONE_EFFECT_DESTRUCTIVE] = "destructive",
        [CXONE_EFFECT_REACHES_PEOPLE] = "reaches-people",
    };
    return words[effect];
}

static bool has_no_host(const cxone_operation *operation)
{
    return cx_str_equal(cx_str_of(cxone_operation_host(operation)), CX_LIT("unknown"));
}

static bool is_number(const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    return kind == CXONE_SHAPE_NUMBER || kind == CXONE_SHAPE_INTEGER;
}

/* A body of members is given by options; a bare number only as a whole. */
static void put_sample_body(cx_buf *out, const cxone_shape *body)
{
    if (is_number(body)) {
        cx_buf_puts(out, " --input -");
    } else {
        cli_shape_sample_options(out, body);
    }
}

void cli_example_call(cx_buf *out, const cxone_operation *operation)
{
    const cxone_shape *body = cxone_operation_body(operation);
    const bool with_body = body != NULL && (cxone_operation_needs_body(operation) != 0 ||
                                            cxone_operation_effect(operation) != CXONE_EFFECT_READ);
    cx_buf_puts(out, with_body && is_number(body) ? "echo 1 | " : "");
    cx_buf_printf(out, "cxone api %s", cxone_operation_name(operation));
    for (const cxone_parameter *each = NULL;
         (each = cxone_parameter_next(operation, each)) != NULL;) {
        if (cxone_parameter_is_required(each) != 0 &&
            strcmp(cxone_parameter_name(each), "version") != 0) {
            const char *name = cxone_parameter_name(each);
            const char *quote = strpbrk(name, "[]") != NULL ? "'" : ""; /* a shell's own marks */
            cx_buf_printf(out, " -p %s%s=", quote, name);
            cli_shape_sample_text(out, name, cxone_parameter_shape(each));
            cx_buf_puts(out, quote);
        }
    }
    if (with_body) {
        put_sample_body(out, body);
    }
    cx_buf_puts(out, has_no_host(operation) ? " --base-url https://HOST/PREFIX" : "");
}

/* ---------------------------------------------------------------- for people */

static void put_name(cx_buf *text, size_t depth, const char *name)
{
    const size_t used = INDENT * depth + strlen(name);
    for (size_t i = 0; i < depth * INDENT; i++) {
        cx_buf_putc(text, ' ');
    }
    cx_buf_puts(text, name);
    for (size_t i = used; i < NAME_WIDTH; i++) {
        cx_buf_putc(text, ' ');
    }
    cx_buf_puts(text, "  ");
}

/* Members below members, each deeper one by an indent. */
static void put_members(cx_buf *text, const cxone_shape *shape, size_t depth)
{ /* NOLINT(misc-no-recursion): shapes are never recursive */
    const cxone_shape *object = cli_shape_object(shape);
    for (size_t i = 0; i < cxone_shape_count(object); i++) {
        const cxone_shape *member = cxone_shape_member_shape(object, i);
        put_name(text, depth, cxone_shape_member_name(object, i));
        cli_shape_words(text, member);
        cx_buf_puts(text, cxone_shape_member_is_required(object, i) != 0 ? ", required\n" : "\n");
        put_members(text, member, depth + 1);
    }
}

static void put_parameters(cx_buf *text, const cxone_operation *operation)
{
    const cxone_parameter *each = cxone_parameter_next(operation, NULL);
    cx_buf_puts(text, each != NULL ? "\nParameters (-p NAME=VALUE):\n" : "");
    for (; each != NULL; each = cxone_parameter_next(operation, each)) {
        put_name(text, 1, cxone_parameter_name(each));
        cli_shape_words(text, cxone_parameter_shape(each));
        cx_buf_puts(text, cxone_parameter_is_required(each) != 0 ? ", required" : "");
        if (cxone_parameter_default(each) != NULL) {
            cx_buf_printf(text, ", %s unless said otherwise", cxone_parameter_default(each));
        }
        cx_buf_putc(text, '\n');
    }
}

static void put_body(cx_buf *text, const cxone_operation *operation)
{
    const cxone_shape *body = cxone_operation_body(operation);
    if (body == NULL) {
        return;
    }
    cx_buf_puts(text, "\nBody (-f NAME=VALUE): ");
    cli_shape_words(text, body);
    cx_buf_puts(text, cxone_operation_needs_body(operation) != 0 ? ", required\n" : "\n");
    put_members(text, body, 1);
}

static void put_line(cx_buf *text, const char *label, const char *value)
{
    if (value != NULL) {
        cx_buf_printf(text, "%-9s%s\n", label, value);
    }
}

static void put_paging(cx_buf *text, const cxone_operation *operation)
{
    const char *list = cxone_operation_list(operation);
    const char *style = cxone_operation_paging(operation);
    if (list == NULL) {
        return;
    }
    const bool bare = strcmp(list, ".") == 0 || strcmp(list, "*") == 0;
    cx_buf_puts(text, "Answers  a list");
    if (!bare) {
        cx_buf_printf(text, " in \"%s\"", list);
    }
    if (style != NULL) {
        cx_buf_printf(text, ", in pages (%s", style);
        if (cxone_operation_page_size(operation) != 0) {
            cx_buf_printf(text, ", of at most %u", cxone_operation_page_size(operation));
        }
        cx_buf_puts(text, "): --paginate brings them all");
    }
    cx_buf_putc(text, '\n');
}

static void put_answer(cx_buf *text, const cxone_operation *operation)
{
    const cxone_shape *reply = cxone_operation_reply(operation);
    cx_json_writer json;
    cx_buf_puts(text, "\nAnswer:");
    for (size_t i = 0; cxone_operation_success_status(operation, i) != 0; i++) {
        cx_buf_printf(text, " %d,", cxone_operation_success_status(operation, i));
    }
    cx_buf_puts(text, reply != NULL ? " such as\n" : " no source says what is in it\n");
    if (reply != NULL) {
        cx_json_writer_init(&json, text, INDENT);
        cli_shape_sample(&json, "", reply);
        cx_buf_putc(text, '\n');
    }
}

static void put_text(cx_buf *text, const cxone_operation *operation)
{
    const cx_str name = cx_str_of(cxone_operation_name(operation));
    cx_buf_printf(text, "%s\n%s\n\n", name.ptr, cxone_operation_summary(operation));
    cx_buf_printf(text, "%s %s\n", cxone_operation_method(operation),
                  cxone_operation_path(operation));
    put_line(text, "Effect",
             cxone_operation_effect(operation) >= CXONE_EFFECT_DESTRUCTIVE
                 ? (cxone_operation_effect(operation) == CXONE_EFFECT_DESTRUCTIVE
                        ? "destructive: asks before it is sent"
                        : "reaches-people: asks before it is sent")
                 : cli_effect_word(cxone_operation_effect(operation)));
    put_line(text, "Host",
             has_no_host(operation) ? "unknown to every source: give --base-url"
                                    : cxone_operation_host(operation));
    put_line(text, "Since", cxone_operation_since(operation));
    put_line(text, "Limit", cxone_operation_rate(operation));
    put_paging(text, operation);
    put_parameters(text, operation);
    put_body(text, operation);
    cx_buf_puts(text, "\nExample:\n  ");
    cli_example_call(text, operation);
    cx_buf_putc(text, '\n');
    put_answer(text, operation);
    cx_buf_puts(text, cxone_operation_nice_page(operation) != NULL ? "\n" : "");
    put_line(text, "NICE", cxone_operation_nice_name(operation));
    put_line(text, "Page", cxone_operation_nice_page(operation));
}

/* ---------------------------------------------------------------- for machines */

static void write_parameters(cx_json_writer *json, const cxone_operation *operation)
{
    cx_json_key(json, "parameters");
    cx_json_begin_array(json);
    for (const cxone_parameter *each = NULL;
         (each = cxone_parameter_next(operation, each)) != NULL;) {
        cx_json_begin_object(json);
        cx_json_member_string(json, "name", cx_str_of(cxone_parameter_name(each)));
        cx_json_member_string(
            json, "in", cxone_parameter_is_in_path(each) != 0 ? CX_LIT("path") : CX_LIT("query"));
        cx_json_member_bool(json, "required", cxone_parameter_is_required(each) != 0);
        cx_json_member_text(json, "default", cx_str_of(cxone_parameter_default(each)));
        cx_json_key(json, "shape");
        cli_shape_describe(json, cxone_parameter_shape(each));
        cx_json_end_object(json);
    }
    cx_json_end_array(json);
}

static void write_statuses(cx_json_writer *json, const char *key, const cxone_operation *operation,
                           int (*at)(const cxone_operation *operation, size_t index))
{
    cx_json_key(json, key);
    cx_json_begin_array(json);
    for (size_t i = 0; at(operation, i) != 0; i++) {
        cx_json_integer_number(json, at(operation, i));
    }
    cx_json_end_array(json);
}

static void write_shapes(cx_json_writer *json, const cxone_operation *operation)
{
    CX_AUTO(cx_buf) cx_buf example;
    cx_buf_init(&example, CX_MAX_JSON_TEXT);
    if (cxone_operation_body(operation) != NULL) {
        cx_json_key(json, "body");
        cli_shape_describe(json, cxone_operation_body(operation));
        cx_json_member_bool(json, "body_required", cxone_operation_needs_body(operation) != 0);
    }
    cli_example_call(&example, operation);
    cli_xcheck(&example);
    cx_json_member_string(json, "example", cx_buf_view(&example));
    write_statuses(json, "success", operation, cxone_operation_success_status);
    write_statuses(json, "failure", operation, cxone_operation_failure_status);
    if (cxone_operation_reply(operation) != NULL) {
        cx_json_key(json, "answer");
        cli_shape_sample(json, "", cxone_operation_reply(operation));
    }
}

static void write_document(cx_json_writer *json, const cxone_operation *operation)
{
    cx_json_begin_object(json);
    cx_json_member_string(json, "name", cx_str_of(cxone_operation_name(operation)));
    cx_json_member_string(json, "summary", cx_str_of(cxone_operation_summary(operation)));
    cx_json_member_string(json, "method", cx_str_of(cxone_operation_method(operation)));
    cx_json_member_string(json, "path", cx_str_of(cxone_operation_path(operation)));
    cx_json_member_string(json, "host", cx_str_of(cxone_operation_host(operation)));
    cx_json_member_string(json, "effect",
                          cx_str_of(cli_effect_word(cxone_operation_effect(operation))));
    cx_json_member_bool(json, "idempotent", cxone_operation_is_idempotent(operation) != 0);
    cx_json_member_text(json, "since", cx_str_of(cxone_operation_since(operation)));
    cx_json_member_text(json, "rate", cx_str_of(cxone_operation_rate(operation)));
    cx_json_member_text(json, "list", cx_str_of(cxone_operation_list(operation)));
    cx_json_member_text(json, "paging", cx_str_of(cxone_operation_paging(operation)));
    if (cxone_operation_paging(operation) != NULL) {
        cx_json_member_integer(json, "page_size", cxone_operation_page_size(operation));
    }
    write_parameters(json, operation);
    write_shapes(json, operation);
    cx_json_member_text(json, "nice_name", cx_str_of(cxone_operation_nice_name(operation)));
    cx_json_member_text(json, "nice_page", cx_str_of(cxone_operation_nice_page(operation)));
    cx_json_end_object(json);
}

void cli_show_operation(cli_out *out, const cxone_operation *operation)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_json) cx_json *document = NULL;
    cx_json_writer json;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    if (cli_out_is(out, "table") && out->fields.count == 0) {
        put_text(&text, operation);
        cli_xcheck(&text);
        cli_out_text(out, cx_buf_view(&text));
        return;
    }
    cx_json_writer_init(&json, &text, 0);
    write_document(&json, operation);
    cli_xcheck(&text);
    if (cx_json_parse(cx_buf_view(&text), &document, NULL) != CXONE_OK) {
        cli_no_memory(); /* its only failure: the text is our own */
    }
    cli_out_record(out, &(cli_record){.document = cx_json_root(document)});
}
