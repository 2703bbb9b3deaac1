#include "cli/out/filter.h"

#include <dlfcn.h>
#include <jq.h>
#include <jv.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* jv.h has a function in it that calls this one; nothing is linked to libjq. */
#pragma weak jv_get_kind

/* What is called of libjq. */
#define FUNCTIONS(X)          \
    X(jq_compile)             \
    X(jq_init)                \
    X(jq_next)                \
    X(jq_set_attr)            \
    X(jq_set_error_cb)        \
    X(jq_start)               \
    X(jq_teardown)            \
    X(jv_array)               \
    X(jv_copy)                \
    X(jv_dump_string)         \
    X(jv_free)                \
    X(jv_get_kind)            \
    X(jv_invalid_get_msg)     \
    X(jv_invalid_has_msg)     \
    X(jv_parse_sized)         \
    X(jv_string)              \
    X(jv_string_length_bytes) \
    X(jv_string_value)

typedef struct libjq {
#define POINTER(name) __typeof__(&(name)) name; /* NOLINT(bugprone-macro-parentheses) */
    FUNCTIONS(POINTER)
#undef POINTER
} libjq;

struct cli_filter {
    void *library;
    libjq lib;
    jq_state *state;
    char *complaint; /* the first of the compiler's, or NULL */
};

/* jq programs can read the environment, where secrets are: while one runs, there is none. */
static char **hide_environment(void)
{
    static char *none[] = {NULL};
    char **hidden = environ;
    environ = none;
    return hidden;
}

static bool load(cli_filter *filter)
{
    static const struct {
        const char *name;
        size_t offset;
    } rows[] = {
#define ROW(name) {#name, offsetof(libjq, name)},
        FUNCTIONS(ROW)
#undef ROW
    };
    filter->library = dlopen("libjq.so.1", RTLD_NOW | RTLD_LOCAL);
    for (size_t i = 0; filter->library != NULL && i < CX_COUNT(rows); i++) {
        void *symbol = dlsym(filter->library, rows[i].name);
        if (symbol == NULL) {
            return false;
        }
        /* POSIX says that a pointer to a function fits. */
        memcpy((char *)&filter->lib + rows[i].offset, &symbol, sizeof symbol);
    }
    return filter->library != NULL;
}

/* Keeps the first line of the first complaint. */
static void on_error(void *payload, jv message)
{
    cli_filter *filter = payload;
    if (filter->complaint == NULL && filter->lib.jv_get_kind(message) == JV_KIND_STRING) {
        cx_str text = cx_str_of(filter->lib.jv_string_value(message));
        const cx_str prefix = CX_LIT("jq: error: ");
        text = cx_str_slice(text, cx_str_starts_with(text, prefix) ? prefix.len : 0, text.len);
        filter->complaint = cli_xdup(cx_str_slice(text, 0, cx_str_find(text, '\n')));
    }
    filter->lib.jv_free(message);
}

static bool compile(cli_filter *filter, const char *program)
{
    filter->state = filter->lib.jq_init();
    if (filter->state == NULL) {
        cli_no_memory();
    }
    filter->lib.jq_set_error_cb(filter->state, on_error, filter);
    filter->lib.jq_set_attr(filter->state, filter->lib.jv_string("JQ_LIBRARY_PATH"),
                            filter->lib.jv_array()); /* no modules */
    char **hidden = hide_environment();
    const bool done = filter->lib.jq_compile(filter->state, program) != 0;
    environ = hidden;
    return done;
}

cli_filter *cli_filter_new(const char *program, bool *misused)
{
    cli_filter *filter = cli_xalloc(1, sizeof *filter);
    *misused = false;
    if (!load(filter)) {
        cli_complain("--jq: cannot load libjq.so.1");
        cli_hint("Debian has it in the package libjq1");
    } else if (!compile(filter, program)) {
        *misused = true;
        (void)cli_usage("--jq: %s",
                        filter->complaint != NULL ? filter->complaint : "that is no program of jq");
    } else {
        return filter;
    }
    cli_filter_free(filter);
    return NULL;
}

/* ---------------------------------------------------------------- numbers */

/* Whether a number of a JSON text is a whole one beyond 2^53, from where on doubles have gaps. */
static bool is_too_large(cx_str number)
{
    const int64_t most = INT64_C(1) << 53;
    int64_t value = 0;
    for (size_t i = 0; i < number.len; i++) {
        const char c = number.ptr[i];
        if (c == '.' || c == 'e' || c == 'E') {
            return false; /* a double already */
        }
    }
    return !cx_scan_int64(number, &value) || value > most || value < -most;
}

static bool is_number_part(char c)
{
    return cx_is_digit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/* Looks for such a number outside of strings. */
static bool numbers_fit(cx_str json)
{
    bool in_string = false;
    for (size_t i = 0; i < json.len; i++) {
        if (json.ptr[i] == '"') {
            in_string = !in_string;
        } else if (in_string) {
            i += json.ptr[i] == '\\' ? 1 : 0;
        } else if (cx_is_digit(json.ptr[i]) || json.ptr[i] == '-') {
            const size_t begin = i;
            while (i + 1 < json.len && is_number_part(json.ptr[i + 1])) {
                i++;
            }
            const cx_str number = cx_str_slice(json, begin, i + 1);
            if (is_too_large(number)) {
                cli_complain("--jq: jq cannot hold the number %.*s, which is beyond 2^53",
                             CX_STR_ARG(number));
                cli_hint("without --jq, --fields leaves numbers as they are");
                return false;
            }
        }
    }
    return true;
}

/* ---------------------------------------------------------------- running */

static void put_result(cli_filter *filter, jv result, cli_filter_form form, cli_filter_fn on_result,
                       void *payload)
{
    const libjq *lib = &filter->lib;
    const bool is_plain = form != CLI_FILTER_JSON && lib->jv_get_kind(result) == JV_KIND_STRING;
    const int flags = form == CLI_FILTER_PRETTY ? JV_PRINT_INDENT_FLAGS(2) : 0;
    jv text = is_plain ? result : lib->jv_dump_string(result, flags);
    const int length = lib->jv_string_length_bytes(lib->jv_copy(text));
    on_result(payload, (cx_str){lib->jv_string_value(text), (size_t)length}, is_plain);
    lib->jv_free(text);
}

/* A result that is none: the end, or an error. */
static bool conclude(cli_filter *filter, jv last)
{
    const libjq *lib = &filter->lib;
    if (lib->jv_invalid_has_msg(lib->jv_copy(last)) == 0) {
        lib->jv_free(last);
        return true;
    }
    jv message = lib->jv_invalid_get_msg(last);
    if (lib->jv_get_kind(message) == JV_KIND_STRING) {
        cli_complain("--jq: %s", lib->jv_string_value(message));
    } else {
        cli_complain("--jq: the program ended with an error");
    }
    lib->jv_free(message);
    return false;
}

bool cli_filter_run(cli_filter *filter, cx_str json, cli_filter_form form, cli_filter_fn on_result,
                    void *payload)
{
    const libjq *lib = &filter->lib;
    if (!numbers_fit(json)) {
        return false;
    }
    char **hidden = hide_environment();
    lib->jq_start(filter->state, lib->jv_parse_sized(json.ptr, (int)json.len), 0);
    jv result = lib->jq_next(filter->state);
    while (lib->jv_get_kind(result) != JV_KIND_INVALID) {
        environ = hidden;
        put_result(filter, result, form, on_result, payload);
        hidden = hide_environment();
        result = lib->jq_next(filter->state);
    }
    environ = hidden;
    return conclude(filter, result);
}

void cli_filter_free(cli_filter *filter)
{
    if (filter == NULL) {
        return;
    }
    if (filter->state != NULL) {
        filter->lib.jq_teardown(&filter->state);
    }
    if (filter->library != NULL) {
        (void)dlclose(filter->library);
    }
    cx_free(filter->complaint);
    cx_free(filter);
}
