/*
 * The digital cases of the simulated contact centre. A fixed table gives the first; the digital
 * contacts of yesterday and today are more, and so is what messages of calls began. Status,
 * assignee and abandonment change by what is asked of the sandbox. Guarded by its lock
 * (sandbox/app.h).
 */
#ifndef SBX_WORLD_CASES_H
#define SBX_WORLD_CASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/agents.h"
#include "sandbox/world/keeper.h"

enum {
    SBX_MAX_CASES_MADE = 2000, /* by calls; beyond that the oldest of them goes */
    SBX_MAX_CASE_WORDS = 10000 /* the same for what calls said of cases */
};

#define SBX_KIND_CASE      "case"
#define SBX_KIND_CASE_WORD "word on a case"

/* What is known of a case from the beginning. */
typedef struct sbx_case_facts {
    const char *number;
    const char *tenant; /* id */
    const char *channel;
    const char *direction;
    const char *status;
    int age_minutes; /* when the sandbox starts */
    const char *given_name;
    const char *family_name;
    const char *address; /* on the channel */
    const char *queue;   /* routing queue id; NULL: none */
    const char *topic;   /* what it is about, for transcripts */
    bool assigned;       /* to the user of the tenant */
} sbx_case_facts;

/* Someone who works on cases. */
typedef struct sbx_case_user {
    int64_t id;    /* 0: nobody */
    int64_t agent; /* the same person's id as an ACD agent */
    const char *login;
    const char *first_name;
    const char *last_name;
    char incontact[24];
} sbx_case_user;

sbx_case_user sbx_case_user_of(const sbx_user *user);
sbx_case_user sbx_case_user_of_agent(const sbx_agent *agent);

/* Writes a user; nobody as null. */
void sbx_case_user_write(const sbx_case_user *user, const char *key, cx_json_writer *w);

typedef struct sbx_case {
    const sbx_case_facts *facts;
    sbx_case_facts *made; /* the same when they are not of the table; owned, as its texts: */
    char *number;
    char *address;
    char *topic;
    char *channel;
    char *thread; /* on the channel; NULL: the number */
    char *given_name;
    char *family_name;
    int64_t contact;     /* which; 0: none */
    int64_t begun;       /* the number among those that messages began; 0: it is none */
    sbx_case_user inbox; /* who has it */
    bool touched;        /* a call has changed it: it is no longer what the contact says */
    bool shut;           /* its thread takes no more messages */
    const char *status;  /* static */
    int64_t created_ms;
    int64_t status_ms;
    const char *abandon_type; /* static; NULL: not abandoned */
    int64_t abandoned_ms;
} sbx_case;

/* What calls said of a case: it outlives the case, which is taken in anew when the clock is set. */
typedef struct sbx_case_word {
    char *number; /* of the case; owned */
    uint64_t hash;
    int64_t key;
    const char *status; /* static, as abandon_type; NULL: nothing was said of the two */
    int64_t status_ms;
    const char *abandon_type;
    int64_t abandoned_ms;
    const sbx_user *inbox; /* NULL: nobody took it */
    bool shut;
} sbx_case_word;

typedef struct sbx_cases {
    sbx_case *items;
    size_t count;
    size_t capacity;
    int64_t begun_ms;  /* when the table's became what they are */
    int64_t seen_date; /* up to when contacts became cases */
    int32_t seen_second;
    int64_t made; /* by calls, ever */
    sbx_case_word *words;
    size_t word_count;
    size_t word_capacity;
    int64_t last_word;
    const sbx_keeper *keeper; /* NULL: none */
} sbx_cases;

typedef struct sbx_world sbx_world;
typedef struct sbx_centre sbx_centre;
typedef struct sbx_leg sbx_leg;

/* The contact of a case, and as much of its day as has come. */
typedef struct sbx_case_origin {
    const sbx_centre *centre;
    const sbx_leg *leg; /* NULL: the case has none; good until another day is asked for */
    int64_t date;
    int32_t until;
} sbx_case_origin;

sbx_case_origin sbx_case_origin_of(const sbx_case *item, sbx_world *world, int64_t now_ms);

/* Takes in the digital contacts of yesterday and today up to now, and what became of them. Pointers
 * to cases are good until then. */
void sbx_cases_follow(sbx_cases *cases, sbx_world *world, int64_t now_ms);

/* Forgets what was taken in; and what calls made. */
void sbx_cases_forget(sbx_cases *cases);
void sbx_cases_forget_made(sbx_cases *cases);

/* A case that a message begins; the texts are copied. */
typedef struct sbx_case_start {
    cx_str channel;
    cx_str thread;
    cx_str address;
    cx_str given_name;
    cx_str family_name;
    cx_str topic;
    const char *direction;
    const char *status;
} sbx_case_start;

sbx_case *sbx_cases_begin(sbx_cases *cases, const sbx_tenant *tenant, const sbx_case_start *start,
                          int64_t now_ms);

/* Remembers what calls said of a case, after each time; and tells it to a case that is new. */
void sbx_cases_remember(sbx_cases *cases, const sbx_case *item);
void sbx_cases_recall(const sbx_cases *cases, sbx_case *item);

/* For the keeper: a case that a message began; and both read again. False: it is no good. */
void sbx_cases_keep_begun(const sbx_cases *cases, const sbx_case *item);
bool sbx_cases_read_begun(sbx_cases *cases, int64_t number, const cx_json_value *body);
bool sbx_cases_read_word(sbx_cases *cases, int64_t key, const cx_json_value *body);

/* As at the start of the sandbox, with nothing said of any. */
void sbx_cases_clear(sbx_cases *cases);

/* Whether it is over, so that the next message begins another one. */
bool sbx_case_is_over(const sbx_case *item);

/* Its thread's name on the channel. */
cx_str sbx_case_thread(const sbx_case *item);

/* The id of a routing queue. */
const char *sbx_case_queue(size_t number);

void sbx_cases_init(sbx_cases *cases, int64_t now_ms);
void sbx_cases_deinit(sbx_cases *cases);

/* NULL when the tenant has no such case. */
sbx_case *sbx_cases_find(const sbx_cases *cases, const sbx_tenant *tenant, cx_str number);

/* False when CXone has no such status or type. */
bool sbx_case_set_status(sbx_case *item, cx_str status, int64_t now_ms);
bool sbx_case_abandon(sbx_case *item, cx_str type, int64_t now_ms);

/* The word of CXone, which is static; NULL: there is no such. */
const char *sbx_case_status_word(cx_str text);
const char *sbx_case_abandon_word(cx_str text);

/* The words of CXone that sbx_case_set_status and sbx_case_abandon accept, such as "closed,
 * escalated, new". */
void sbx_case_list_statuses(cx_buf *out);
void sbx_case_list_abandon_types(cx_buf *out);

/* What was written in a case. */
typedef struct sbx_case_sums {
    int64_t inbound;
    int64_t outbound;
    int64_t positive;
    int64_t neutral;
    int64_t negative;
} sbx_case_sums;

/* Writes the contact object of /dfo/3.0/contacts/{contactNumber}. */
void sbx_case_write(const sbx_case *item, const sbx_case_sums *sums, cx_json_writer *w);

/* Parts of it that messages have too. The digital API writes its times with an offset; 0 is null.
 */
void sbx_case_write_identity(const sbx_case_facts *facts, cx_json_writer *w);
void sbx_case_write_thread(const sbx_case *item, cx_json_writer *w);
void sbx_case_member_time(cx_json_writer *w, const char *key, int64_t unix_ms);

#endif
