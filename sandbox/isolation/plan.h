/*
 * What the inside of an isolation is made of, and what happens on the way there: shared by the
 * parent, which plans and judges, and the child, which does.
 */
#ifndef SBX_ISOLATION_PLAN_H
#define SBX_ISOLATION_PLAN_H

#include <stddef.h>
#include <stdint.h>

#include "sandbox/isolation/isolation.h"

/* A file of the inside. */
typedef struct sbx_inside_file {
    const char *path; /* below SBX_TRUST_INSIDE */
    char *over;       /* the file that it hides, or that it is, below /run; NULL: none; owned */
    const char *text;
    size_t size;
    mode_t mode;
} sbx_inside_file;

enum {
    SBX_INSIDE_FILES = 6
};

/* Where the way of the child may end. */
typedef enum sbx_step {
    SBX_STEP_NAMESPACES,
    SBX_STEP_MAPPED, /* the parent's part: never reported by the child */
    SBX_STEP_LOOPBACK,
    SBX_STEP_SOCKETS,
    SBX_STEP_RUN,
    SBX_STEP_FILES,
    SBX_STEP_HIDE,
    SBX_STEP_FOLDER,
    SBX_STEP_DONE
} sbx_step;

/* What the child says. */
typedef struct sbx_word {
    sbx_step step; /* that failed, and why; or SBX_STEP_NAMESPACES or SBX_STEP_DONE with 0 */
    int reason;
} sbx_word;

struct sbx_isolation {
    int inner; /* the child's end of a pair of sockets */
    int outer;
    uint16_t port;
    sbx_inside_file files[SBX_INSIDE_FILES];
    size_t file_count;
    char *runtime_folder; /* $XDG_RUNTIME_DIR below /run; owned; NULL: none */
    char *work_folder;    /* owned */
    char **sockets;       /* of the outside that are not below /run; owned */
    size_t socket_count;
    size_t socket_capacity;
    char *bundle; /* the system's authorities and ours; owned */
    char *hosts;  /* owned */
};

/* Finds the sockets of the outside that a program could reach by their names. */
void sbx_isolation_find_sockets(sbx_isolation *isolation);

#endif
