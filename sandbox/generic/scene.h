/*
 * Values for shapes: what an answer says where nobody wrote anything. They follow from the seed,
 * the path and the number of the record, so the same question gets the same answer; what is known
 * (ids of the path, the tenant, the skills of the contact centre) is the same everywhere.
 *
 * A record of the number 3 in a list of teams has the id that every other mention of team 3 has,
 * and its name; a kind of thing ("team") is the word before Id, No or Name.
 */
#ifndef SBX_GENERIC_SCENE_H
#define SBX_GENERIC_SCENE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "json/writer.h"
#include "operations/operations.h"
#include "sandbox/app.h"

enum {
    SBX_MAX_KNOWN = 12,
    SBX_MAX_KIND = 48,
    SBX_MAX_ID = 128
};

/* A thing whose id is given: by the path, or because the record is it. */
typedef struct sbx_known {
    char kind[SBX_MAX_KIND]; /* in lower case */
    char id[SBX_MAX_ID];
} sbx_known;

/* One record that a call wrote, or failed to. */
typedef struct sbx_written {
    char id[SBX_MAX_ID];
    cx_json *body; /* owned: its members now; NULL: none */
    bool failed;
} sbx_written;

typedef struct sbx_call sbx_call;

typedef struct sbx_scene {
    const sbx_call *call;
    sbx_app *app;
    const sbx_tenant *tenant;
    uint64_t scope; /* what tells this path from others */
    int64_t row;    /* the number of the record in its collection */
    bool digits;    /* ids that are texts are digits, not UUIDs */
    sbx_known known[SBX_MAX_KNOWN];
    size_t known_count;
    char own[SBX_MAX_KIND];      /* the kind of the record; empty: not known */
    const cx_json_value *stored; /* what calls wrote into the record; NULL: nothing */
    int64_t changed_ms;          /* when; 0: never */
    cx_str fields;               /* the members that are wanted, between commas; empty: all */
    const sbx_written *written;  /* of a call that writes */
    size_t written_count;
    bool failed;           /* the record at hand is one that failed */
    const char *id_member; /* of the records written */
} sbx_scene;

/* As the caller sees it. */
void sbx_scene_init(sbx_scene *scene, const sbx_call *call);

/* Makes the id of a thing known under the name that a path or a member has for it. */
void sbx_scene_know(sbx_scene *scene, cx_str name, cx_str id);

/* The kind of thing that a member names by id ("teamId": "team"); false when it names none. */
bool sbx_kind_of(cx_str name, char kind[SBX_MAX_KIND]);

/* The id of the thing of that number, and the number of an id (whatever it is). */
void sbx_scene_id(const sbx_scene *scene, const char *kind, const cx_shape *shape, int64_t row,
                  char id[SBX_MAX_ID]);
int64_t sbx_scene_row(const sbx_scene *scene, const char *kind, cx_str id);

/* When a record that nobody changed was changed last. */
int64_t sbx_scene_changed(const sbx_scene *scene);

/* Writes a value of a shape, for the member of that name. */
void sbx_scene_write(const sbx_scene *scene, const cx_shape *shape, const char *name,
                     cx_json_writer *w);

/* Writes the record: what is stored of it over what is made up. */
void sbx_scene_write_record(const sbx_scene *scene, const cx_shape *shape, cx_json_writer *w);

/* Whether a list of names between commas has that one, in any letter case. */
bool sbx_names_have(cx_str names, cx_str name);

#endif
