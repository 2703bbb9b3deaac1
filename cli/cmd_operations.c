/* operations, operations search, operations show: the catalogue, without a network. */
#include <stdlib.h>
#include <string.h>

#include "cxone/operations.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/shape.h"
#include "cli/show_operation.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static void show_row(cli_context *context, const cxone_operation *operation)
{
    const cli_cell cells[] = {
        CLI_TEXT("name", "NAME", cxone_operation_name(operation)),
        CLI_TEXT("effect", "EFFECT", cli_effect_word(cxone_operation_effect(operation))),
        CLI_TEXT("summary", "SUMMARY", cxone_operation_summary(operation)),
        CLI_TEXT("method", NULL, cxone_operation_method(operation)),
        CLI_TEXT("path", NULL, cxone_operation_path(operation)),
        CLI_TEXT("host", NULL, cxone_operation_host(operation)),
        CLI_TEXT("paging", NULL, cxone_operation_paging(operation)),
        CLI_TEXT("rate", NULL, cxone_operation_rate(operation)),
        CLI_TEXT("nice_name", NULL, cxone_operation_nice_name(operation)),
    };
    cli_out_row(&context->out, cells, CX_COUNT(cells));
}

/* ---------------------------------------------------------------- list */

typedef struct list_options {
    const char *api;
    const char *effect;
} list_options;

static cx_str api_of(const cxone_operation *operation)
{
    const cx_str name = cx_str_of(cxone_operation_name(operation));
    return cx_str_slice(name, 0, cx_str_find(name, '/'));
}

/* Whether there is an API of that name; complains, with the nearest, when not. */
static bool is_api(const char *wanted)
{
    cx_str last = {NULL, 0};
    cx_nearest nearest = cx_nearest_to(cx_str_of(wanted));
    CX_AUTO(cx_buf) cx_buf all;
    CX_AUTO(text) char *best = NULL;
    cx_buf_init(&all, CX_MAX_MESSAGE);
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        const cx_str api = api_of(each);
        if (cx_str_equal(api, cx_str_of(wanted))) {
            return true;
        }
        if (!cx_str_equal(api, last)) {
            CX_AUTO(text) char *name = cli_xdup(api);
            const unsigned before = nearest.distance;
            cx_nearest_try(&nearest, name);
            if (nearest.distance < before) {
                cx_free(best);
                best = cli_xdup(api);
            }
            cx_buf_printf(&all, "%s%s", all.len != 0 ? ", " : "", name);
            last = api;
        }
    }
    (void)cli_usage("--api: there is no \"%s\"", wanted);
    if (best != NULL) {
        cli_hint("did you mean \"%s\"?", best);
    } else {
        cli_hint("there are %s", all.ptr);
    }
    return false;
}

static int run_list(cli_context *context)
{
    const list_options *options = context->options;
    if (options->api != NULL && !is_api(options->api)) {
        return CLI_EXIT_USAGE;
    }
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        const cx_str effect = cx_str_of(cli_effect_word(cxone_operation_effect(each)));
        if ((options->api == NULL || cx_str_equal(api_of(each), cx_str_of(options->api))) &&
            (options->effect == NULL || cx_str_equal(effect, cx_str_of(options->effect)))) {
            show_row(context, each);
        }
    }
    cli_out_end_rows(&context->out);
    return CLI_EXIT_OK;
}

/* ---------------------------------------------------------------- search */

static bool holds(const char *text, cx_str word)
{
    const cx_str whole = cx_str_of(text);
    for (size_t i = 0; i + word.len <= whole.len; i++) {
        if (cx_str_equal_nocase(cx_str_slice(whole, i, i + word.len), word)) {
            return true;
        }
    }
    return false;
}

/* Cuts the next word of letters and digits off. */
static bool next_word(cx_str *rest, cx_str *word)
{
    size_t from = 0;
    while (from < rest->len && !cx_is_alpha(rest->ptr[from]) && !cx_is_digit(rest->ptr[from])) {
        from++;
    }
    size_t to = from;
    while (to < rest->len && (cx_is_alpha(rest->ptr[to]) || cx_is_digit(rest->ptr[to]))) {
        to++;
    }
    *word = cx_str_slice(*rest, from, to);
    *rest = cx_str_slice(*rest, to, rest->len);
    return word->len != 0;
}

static bool holds_whole(const char *text, cx_str wanted)
{
    cx_str rest = cx_str_of(text);
    cx_str word;
    while (next_word(&rest, &word)) {
        if (cx_str_equal_nocase(word, wanted)) {
            return true;
        }
    }
    return false;
}

/* How well an operation fits a word; 0: not at all. */
static unsigned fit(const cxone_operation *operation, cx_str word)
{
    enum {
        NAME_WHOLE = 16,
        NAME = 8,
        SUMMARY_WHOLE = 4,
        SUMMARY = 2,
        ELSEWHERE = 1
    };
    const char *name = cxone_operation_name(operation);
    const char *summary = cxone_operation_summary(operation);
    unsigned score = holds_whole(name, word) ? NAME_WHOLE : 0;
    score += holds(name, word) ? NAME : 0;
    score += holds_whole(summary, word) ? SUMMARY_WHOLE : 0;
    score += holds(summary, word) ? SUMMARY : 0;
    score += holds(cxone_operation_path(operation), word) ||
                     holds(cxone_operation_nice_name(operation), word)
                 ? ELSEWHERE
                 : 0;
    return score;
}

typedef struct hit {
    const cxone_operation *operation;
    unsigned score;
} hit;

/* The best first; of equals the shorter name, which is the plainer one. */
static int compare_hits(const void *a, const void *b)
{
    const hit *first = a;
    const hit *second = b;
    if (first->score != second->score) {
        return first->score > second->score ? -1 : 1;
    }
    const char *first_name = cxone_operation_name(first->operation);
    const char *second_name = cxone_operation_name(second->operation);
    const size_t first_length = strlen(first_name);
    const size_t second_length = strlen(second_name);
    if (first_length != second_length) {
        return first_length < second_length ? -1 : 1;
    }
    return strcmp(first_name, second_name);
}

/* Of all words that must fit, the sum; 0 when one does not. */
static unsigned fit_all(const cli_context *context, const cxone_operation *operation)
{
    unsigned score = 0;
    for (size_t i = 0; i < context->operand_count; i++) {
        const unsigned one = fit(operation, cx_str_of(context->operands[i]));
        if (one == 0) {
            return 0;
        }
        score += one;
    }
    return score;
}

/* The word of any name or summary that is nearest to one that nothing has. */
static void complain_word(const char *wanted)
{
    cx_str best = {NULL, 0};
    unsigned least = cx_nearest_to(cx_str_of(wanted)).distance;
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        cx_str rest = cx_str_of(cxone_operation_name(each));
        cx_str word;
        while (next_word(&rest, &word)) {
            const unsigned distance = cx_str_distance(cx_str_of(wanted), word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
    }
    if (best.len != 0) {
        cli_warn("no operation has \"%s\"; did you mean \"%.*s\"?", wanted, CX_STR_ARG(best));
    } else {
        cli_warn("no operation has \"%s\"", wanted);
    }
}

static void complain_nothing(const cli_context *context)
{
    bool complained = false;
    for (size_t i = 0; i < context->operand_count; i++) {
        bool found = false;
        for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
            found = found || fit(each, cx_str_of(context->operands[i])) != 0;
        }
        if (!found) {
            complain_word(context->operands[i]);
            complained = true;
        }
    }
    if (!complained) {
        cli_warn("no operation has all of these words");
    }
}

static int run_search(cli_context *context)
{
    hit *hits = NULL;
    size_t count = 0;
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        const unsigned score = fit_all(context, each);
        if (score != 0) {
            hits = cli_xrealloc(hits, count + 1, sizeof *hits);
            hits[count++] = (hit){each, score};
        }
    }
    if (count != 0) {
        qsort(hits, count, sizeof *hits, compare_hits);
    } else {
        complain_nothing(context);
    }
    for (size_t i = 0; i < count; i++) {
        show_row(context, hits[i].operation);
    }
    cli_out_end_rows(&context->out);
    cx_free(hits);
    return CLI_EXIT_OK;
}

/* ---------------------------------------------------------------- show */

static int complain_unknown(const char *name)
{
    cx_nearest nearest = cx_nearest_to(cx_str_of(name));
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        cx_nearest_try(&nearest, cxone_operation_name(each));
    }
    (void)cli_usage("no operation is called \"%s\"", name);
    if (nearest.best != NULL) {
        cli_hint("did you mean \"%s\"?", nearest.best);
    } else {
        cli_hint("'cxone operations search WORD' finds them");
    }
    return CLI_EXIT_USAGE;
}

/* Names the methods that a path has. */
static int complain_method(const char *method, const char *path)
{
    static const char *const methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    CX_AUTO(cx_buf) cx_buf known;
    cx_buf_init(&known, CX_MAX_MESSAGE);
    for (size_t i = 0; i < CX_COUNT(methods); i++) {
        if (cxone_operation_match(methods[i], path) != NULL) {
            cx_buf_printf(&known, "%s%s", known.len != 0 ? ", " : "", methods[i]);
        }
    }
    cli_xcheck(&known);
    (void)cli_usage("the catalogue has no %s %s", method, path);
    if (known.len != 0) {
        cli_hint("that path has %s", known.ptr);
    } else {
        cli_hint("'cxone operations search WORD' looks into paths too");
    }
    return CLI_EXIT_USAGE;
}

static int run_show(cli_context *context)
{
    const char *first = cli_operand_at(context, 0);
    const char *path = cli_operand_at(context, 1);
    const bool bare_path = path == NULL && first[0] == '/';
    const char *method = bare_path ? "GET" : first;
    path = bare_path ? first : path;
    const cxone_operation *operation =
        path != NULL ? cxone_operation_match(method, path) : cxone_operation_find(first);
    if (operation == NULL) {
        return path != NULL ? complain_method(method, path) : complain_unknown(first);
    }
    cli_show_operation(&context->out, operation);
    return CLI_EXIT_OK;
}

static const cli_option list_table[] = {
    {"api", 0, "API", "only those of one API: admin, digital, reporting …", CLI_OPTION_TEXT,
     offsetof(list_options, api), NULL, NULL},
    {"effect", 0, "read|write|destructive|reaches-people", "only those that do this to the world",
     CLI_OPTION_CHOICE, offsetof(list_options, effect), NULL, NULL},
};
static const cli_operand search_operands[] = {
    {"WORD", "a word of the name, the summary or the path; all of them must fit",
     "Search for: ", true},
};
static const cli_operand show_operands[] = {
    {"OPERATION", "its name, or a method before a path", "Enter operation: ", false},
    {"PATH", "the path, when a method stands before it", NULL, false},
};
static const char *const list_examples[] = {
    "cxone operations --api digital", "cxone operations --effect reaches-people -o csv", NULL};
static const char *const search_examples[] = {"cxone operations search queue",
                                              "cxone operations search agent skill", NULL};
static const char *const show_examples[] = {
    "cxone operations show admin/skills.list",
    "cxone operations show GET /dfo/3.0/contacts/{contactNumber}", NULL};

const cli_command cli_cmd_operations = {
    .path = "operations",
    .summary = "list the operations of CXone",
    .details = "They are what 'cxone api' calls. The list is part of this program: nothing is\n"
               "asked of CXone, and nobody need be logged in.",
    .page = "cxone-operations.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .options = list_table,
    .option_count = CX_COUNT(list_table),
    .options_size = sizeof(list_options),
    .examples = list_examples,
    .run = run_list,
};

const cli_command cli_cmd_operations_search = {
    .path = "operations search",
    .summary = "find operations by words, the best first",
    .page = "cxone-operations.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .operands = search_operands,
    .operand_count = CX_COUNT(search_operands),
    .examples = search_examples,
    .run = run_search,
};

const cli_command cli_cmd_operations_show = {
    .path = "operations show",
    .summary = "show what an operation takes and answers",
    .details = "Parameters, body, an example that can be typed, an example of the answer.",
    .page = "cxone-operations.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .operands = show_operands,
    .operand_count = CX_COUNT(show_operands),
    .examples = show_examples,
    .run = run_show,
};
