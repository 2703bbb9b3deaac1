/*
 * Texts that are part of the program, put into it when it is built: the files of sandbox/scenarios,
 * and the mask rules of recordings.
 */
#ifndef SBX_WORLD_SHIPPED_H
#define SBX_WORLD_SHIPPED_H

typedef struct sbx_shipped {
    const char *name; /* NULL: the end of the table */
    const char *text;
} sbx_shipped;

extern const sbx_shipped sbx_shipped_scenarios[];
extern const sbx_shipped sbx_shipped_rules[];

#endif
