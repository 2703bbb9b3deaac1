#include "cli/opt/options.h"

#include <string.h>

#include "base/alloc.h"
#include "base/nearest.h"
#include "base/str.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* A row and the struct it writes to. */
typedef struct found {
    const cli_option *row;
    void *target;
} found;

static found find_name(const cli_parser *parser, cx_str name)
{
    for (size_t g = 0; g < parser->group_count; g++) {
        const cli_option_group *group = &parser->groups[g];
        for (size_t i = 0; i < group->count; i++) {
            if (cx_str_equal(name, cx_str_of(group->rows[i].name))) {
                return (found){&group->rows[i], group->target};
            }
        }
    }
    return (found){NULL, NULL};
}

static found find_letter(const cli_parser *parser, char letter)
{
    for (size_t g = 0; g < parser->group_count; g++) {
        const cli_option_group *group = &parser->groups[g];
        for (size_t i = 0; i < group->count; i++) {
            if (group->rows[i].letter == letter) {
                return (found){&group->rows[i], group->target};
            }
        }
    }
    return (found){NULL, NULL};
}

static bool is_choice(const char *choices, const char *value)
{
    cx_str rest = cx_str_of(choices);
    cx_str choice = {NULL, 0};
    while (cx_str_next(&rest, '|', &choice)) {
        if (cx_str_equal(choice, cx_str_of(value))) {
            return true;
        }
    }
    return false;
}

static void append(cli_texts *list, const char *value, char letter)
{
    list->items = cli_xrealloc(list->items, list->count + 1, sizeof *list->items);
    list->letters = cli_xrealloc(list->letters, list->count + 1, sizeof *list->letters);
    list->items[list->count] = value;
    list->letters[list->count++] = letter;
}

bool cli_option_store(const cli_option *row, void *target, const char *value)
{
    void *place = (char *)target + row->offset;
    const char **text = place;
    switch (row->kind) {
    case CLI_OPTION_FLAG:
        *(bool *)place = true;
        return true;
    case CLI_OPTION_LIST:
        append(place, value, row->letter);
        return true;
    case CLI_OPTION_CHOICE:
        if (!is_choice(row->value, value)) {
            (void)cli_usage("--%s: \"%s\" is none of %s", row->name, value, row->value);
            return false;
        }
        break;
    case CLI_OPTION_TEXT:
        break;
    }
    if (*text != NULL) {
        (void)cli_usage("--%s is given twice", row->name);
        return false;
    }
    *text = value;
    return true;
}

/* Whether an option that may do so stands without its value: at the end, or before another. */
static bool is_bare(const cli_parser *parser, const cli_option *row)
{
    return parser->bare != NULL && cx_str_equal(cx_str_of(parser->bare), cx_str_of(row->name)) &&
           (parser->next == parser->count || parser->words[parser->next][0] == '-');
}

/* Takes the next word as the value of an option. */
static bool store_next(cli_parser *parser, found option)
{
    if (is_bare(parser, option.row)) {
        return true;
    }
    if (parser->next == parser->count) {
        (void)cli_usage("--%s needs a value: %s", option.row->name, option.row->value);
        return false;
    }
    return cli_option_store(option.row, option.target, parser->words[parser->next++]);
}

static bool complain_unknown(const cli_parser *parser, cx_str name)
{
    if (parser->unknown != NULL && parser->unknown(name.ptr, name.len)) {
        return false;
    }
    const char *nearest =
        cli_option_nearest(parser->groups, parser->group_count, name.ptr, name.len);
    (void)cli_usage("unknown option --%.*s", CX_STR_ARG(name));
    if (nearest != NULL) {
        cli_hint("did you mean --%s?", nearest);
    }
    return false;
}

/* --name, --name value or --name=value; `word` is without the dashes. */
static bool read_long(cli_parser *parser, const char *word)
{
    const cx_str whole = cx_str_of(word);
    const size_t equals = cx_str_find(whole, '=');
    const found option = find_name(parser, cx_str_slice(whole, 0, equals));
    if (option.row == NULL) {
        return complain_unknown(parser, cx_str_slice(whole, 0, equals));
    }
    const bool has_value = equals < whole.len;
    if (option.row->kind == CLI_OPTION_FLAG) {
        if (has_value) {
            (void)cli_usage("--%s takes no value", option.row->name);
            return false;
        }
        return cli_option_store(option.row, option.target, NULL);
    }
    return has_value ? cli_option_store(option.row, option.target, word + equals + 1)
                     : store_next(parser, option);
}

/* -v, -vy, -o value or -ovalue; `word` is without the dash. */
static bool read_short(cli_parser *parser, const char *word)
{
    for (const char *letter = word; *letter != '\0'; letter++) {
        const found option = find_letter(parser, *letter);
        if (option.row == NULL) {
            (void)cli_usage("unknown option -%c", *letter);
            return false;
        }
        if (option.row->kind != CLI_OPTION_FLAG) {
            return letter[1] != '\0' ? cli_option_store(option.row, option.target, letter + 1)
                                     : store_next(parser, option);
        }
        if (!cli_option_store(option.row, option.target, NULL)) {
            return false;
        }
    }
    return true;
}

cli_parsed cli_parse_next(cli_parser *parser, const char **operand)
{
    while (parser->next < parser->count) {
        const char *word = parser->words[parser->next++];
        if (parser->only_operands || word[0] != '-' || word[1] == '\0') {
            *operand = word;
            return CLI_PARSED_OPERAND;
        }
        if (strcmp(word, "--") == 0) {
            parser->only_operands = true;
        } else if (!(word[1] == '-' ? read_long(parser, word + 2) : read_short(parser, word + 1))) {
            return CLI_PARSED_BAD;
        }
    }
    return CLI_PARSED_END;
}

bool cli_option_is_set(const cli_option *row, const void *target)
{
    const char *place = (const char *)target + row->offset;
    switch (row->kind) {
    case CLI_OPTION_FLAG:
        return *(const bool *)(const void *)place;
    case CLI_OPTION_LIST:
        return ((const cli_texts *)(const void *)place)->count != 0;
    case CLI_OPTION_TEXT:
    case CLI_OPTION_CHOICE:
        return *(const char *const *)(const void *)place != NULL;
    }
    return false;
}

static const cli_option *row_named(const cli_option_group *group, const char *name)
{
    for (size_t i = 0; i < group->count; i++) {
        if (strcmp(group->rows[i].name, name) == 0) {
            return &group->rows[i];
        }
    }
    return NULL;
}

bool cli_options_agree(const cli_option_group *groups, size_t count)
{
    for (size_t g = 0; g < count; g++) {
        for (size_t i = 0; i < groups[g].count; i++) {
            const cli_option *row = &groups[g].rows[i];
            const cli_option *other =
                row->conflict != NULL ? row_named(&groups[g], row->conflict) : NULL;
            if (other != NULL && cli_option_is_set(row, groups[g].target) &&
                cli_option_is_set(other, groups[g].target)) {
                (void)cli_usage("--%s and --%s cannot be used together", row->name, other->name);
                return false;
            }
        }
    }
    return true;
}

void cli_options_release(const cli_option_group *groups, size_t count)
{
    for (size_t g = 0; g < count; g++) {
        for (size_t i = 0; i < groups[g].count; i++) {
            const cli_option *row = &groups[g].rows[i];
            if (row->kind == CLI_OPTION_LIST) {
                void *place = (char *)groups[g].target + row->offset;
                cli_texts *list = place;
                cx_free(list->items);
                cx_free(list->letters);
                *list = (cli_texts){0};
            }
        }
    }
}

const char *cli_option_nearest(const cli_option_group *groups, size_t count, const char *name,
                               size_t length)
{
    cx_nearest nearest = cx_nearest_to((cx_str){name, length});
    for (size_t g = 0; g < count; g++) {
        for (size_t i = 0; i < groups[g].count; i++) {
            cx_nearest_try(&nearest, groups[g].rows[i].name);
        }
    }
    return nearest.best;
}
