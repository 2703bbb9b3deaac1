/*
 * The scenarios that are part of the program: the files of sandbox/scenarios, put into it when it
 * is built.
 */
#ifndef SBX_WORLD_SHIPPED_H
#define SBX_WORLD_SHIPPED_H

typedef struct sbx_shipped {
    const char *name; /* NULL: the end of the table */
    const char *text;
} sbx_shipped;

extern const sbx_shipped sbx_shipped_scenarios[];

#endif
