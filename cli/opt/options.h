/*
 * Options: tables of typed rows, and the one parser that reads them.
 *
 * A row says where its value goes (an offset into the target of its group), so that a command gets
 * a filled struct and never sees argv. Accepted: --name value, --name=value, -n value, -nvalue,
 * several flags in one (-vy), and -- after which everything is an operand. Names are never
 * abbreviated: a script would break on the day a second option starts alike.
 */
#ifndef CLI_OPT_OPTIONS_H
#define CLI_OPT_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/compiler.h"

/* What a row takes, and the type at its offset. */
typedef enum cli_option_kind {
    CLI_OPTION_FLAG,   /* nothing; bool */
    CLI_OPTION_TEXT,   /* a value, once; const char * */
    CLI_OPTION_CHOICE, /* one of the words of `value` ("table|json"), once; const char * */
    CLI_OPTION_LIST    /* a value, any number of times; cli_texts */
} cli_option_kind;

/* The values of a list, borrowed from argv. Rows may share one, so that it keeps the order in which
 * their values came: then the letters tell them apart. */
typedef struct cli_texts {
    const char **items;
    char *letters; /* of the row that each came by */
    size_t count;
} cli_texts;

typedef struct cli_option {
    const char *name;  /* without dashes */
    char letter;       /* of the short form; 0: none */
    const char *value; /* what help calls the value: "FILE", "table|json"; NULL for a flag */
    const char *summary;
    cli_option_kind kind;
    size_t offset;
    const char *conflict; /* name of an option of this group that it cannot stand beside; or NULL */
    const char *question; /* what a terminal asks when it is missing; NULL: it may be missing */
} cli_option;

/* A table and the struct that it fills. */
typedef struct cli_option_group {
    const char *title; /* of its part of the help */
    const cli_option *rows;
    size_t count;
    void *target; /* zeroed before the first parse; NULL where only the table is of interest */
} cli_option_group;

/* Called for an option that no table has, before the usual complaint; true when it complained
 * itself. `name` is without dashes and value. */
typedef bool (*cli_unknown_fn)(const char *name, size_t length);

/* A parser over the words after the program's name. Zero it and set the first four, and what is
 * wanted of the next two. */
typedef struct cli_parser {
    const char *const *words;
    size_t count;
    const cli_option_group *groups;
    size_t group_count;
    cli_unknown_fn unknown; /* or NULL */
    const char *bare;       /* an option that may stand without its value, or NULL */
    size_t next;            /* the first word not yet read */
    bool only_operands;     /* a -- was read */
} cli_parser;

typedef enum cli_parsed {
    CLI_PARSED_OPERAND, /* *operand is the next one */
    CLI_PARSED_END,     /* all words are read */
    CLI_PARSED_BAD      /* a usage error, already complained about */
} cli_parsed;

/* Reads options up to and including the next operand. */
CX_NODISCARD cli_parsed cli_parse_next(cli_parser *parser, const char **operand);

/* Checks for options that cannot stand together; complains and is false when there are some. */
CX_NODISCARD bool cli_options_agree(const cli_option_group *groups, size_t count);

/* Whether a value was given. */
bool cli_option_is_set(const cli_option *row, const void *target);

/* Gives a value (borrowed). False, and complained, when it is not one that the row takes. */
CX_NODISCARD bool cli_option_store(const cli_option *row, void *target, const char *value);

/* Frees what lists hold. */
void cli_options_release(const cli_option_group *groups, size_t count);

/* The option that was probably meant by an unknown name; NULL when nothing is near. */
const char *cli_option_nearest(const cli_option_group *groups, size_t count, const char *name,
                               size_t length);

#endif
