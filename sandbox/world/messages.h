/*
 * The messages of the digital cases: those of the simulated history, as far as it has come, and
 * those that calls wrote, with what calls said of either. Guarded by the lock of the sandbox
 * (sandbox/app.h).
 */
#ifndef SBX_WORLD_MESSAGES_H
#define SBX_WORLD_MESSAGES_H

#include "sandbox/world/cases.h"
#include "sandbox/world/talk.h"

enum {
    SBX_MAX_LETTERS = 10000, /* beyond these the oldest go */
    SBX_MAX_LETTER_BYTES = 64 * 1024 * 1024,
    SBX_MAX_MARKS = 10000,
    SBX_MAX_MESSAGE_TAGS = 20,
    SBX_MAX_MESSAGE_ID = 64,
    SBX_FIRST_LETTER = 1001, /* the history numbers its messages from 1 */
    SBX_CASES_TOLD_APART = 4096
};

#define SBX_KIND_LETTER "message"
#define SBX_KIND_MARK   "mark of a message"

/* A message that a call wrote; its texts are owned. */
typedef struct sbx_letter {
    uint64_t owner; /* its case, as a hash */
    int64_t number;
    int64_t at_ms;
    bool outbound;
    char *external; /* its id on the channel; NULL: the same as here */
    char *details;  /* JSON: what the documented message has besides */
    char *text;
    char *name; /* the author's, and where they write from; of a customer */
    char *address;
    sbx_case_user user;
} sbx_letter;

/* That something was taken out of a message. */
typedef struct sbx_removal {
    const char *reason; /* static; NULL: it was not */
    int64_t at_ms;
} sbx_removal;

/* What calls said of a message. */
typedef struct sbx_mark {
    uint64_t owner;
    int64_t number;
    int64_t key;           /* for the keeper */
    int64_t read_ms;       /* 0: nothing was said; negative: not read */
    int64_t seen_ms;       /* 0: nothing was said */
    const char *sentiment; /* static; NULL: nothing was said */
    sbx_removal content;
    sbx_removal author;
    bool deleted;
    bool liked;
    bool shared;
    int64_t tags[SBX_MAX_MESSAGE_TAGS];
    size_t tag_count;
} sbx_mark;

typedef struct sbx_messages {
    sbx_letter **letters;
    size_t letter_count;
    size_t letter_capacity;
    size_t bytes;
    sbx_mark **marks;
    size_t mark_count;
    size_t mark_capacity;
    int64_t written; /* ever, as the next */
    int64_t marked;
    const sbx_keeper *keeper; /* NULL: none */
    /* Which cases calls wrote in, by hash: the many others need no search. */
    bool touched[SBX_CASES_TOLD_APART];
} sbx_messages;

/* Forgets all, for good; and without a word to the keeper. */
void sbx_messages_clear(sbx_messages *messages);
void sbx_messages_deinit(sbx_messages *messages);

/* A message as of now. What it points to is good until something is written. */
typedef struct sbx_message {
    const sbx_case *of;
    int64_t number; /* within the case; never another's */
    int64_t at_ms;
    int64_t answered_ms; /* when the other side wrote next; 0: not yet */
    bool outbound;
    sbx_mood mood;
    sbx_case_user user;       /* who wrote it, when it is outbound */
    const sbx_letter *letter; /* NULL: of the history */
    const sbx_mark *mark;     /* NULL: nothing was said of it */
    char said[SBX_MAX_UTTERANCE];
} sbx_message;

typedef struct sbx_message_list {
    sbx_message *items; /* in the order of time */
    size_t count;
    size_t capacity;
} sbx_message_list;

void sbx_message_list_deinit(sbx_message_list *list);
CX_DEFINE_AUTO_VALUE(sbx_message_list, sbx_message_list_deinit)

/* Reads the messages of a case into a list, which may be used again. */
void sbx_messages_read(const sbx_messages *messages, sbx_world *world, const sbx_case *item,
                       int64_t now_ms, sbx_message_list *list);

/* What a case says of its messages. */
sbx_case_sums sbx_messages_sum(const sbx_message_list *list);

/* The id tells the case: "682956606682323-1". */
void sbx_message_id(const sbx_message *message, char out[SBX_MAX_MESSAGE_ID]);

/* The id on the channel; `own` has the other one. */
cx_str sbx_message_external(const sbx_message *message, const char *own);

/* What it says, and who says it by name; empty when that was taken out. */
cx_str sbx_message_text(const sbx_message *message);
cx_str sbx_message_author(const sbx_message *message);
cx_str sbx_message_sentiment(const sbx_message *message);

/* When the agents read an inbound message, or the customer saw one of theirs; 0: not yet. */
int64_t sbx_message_read_ms(const sbx_message *message);
int64_t sbx_message_seen_ms(const sbx_message *message);

/* The word of CXone with static storage, or NULL. */
const char *sbx_message_reason(cx_str word);
const char *sbx_message_sentiment_word(cx_str word);

/* Keeps a message of a case, whose texts it takes over; number and owner are set. */
const sbx_letter *sbx_messages_add(sbx_messages *messages, const sbx_case *item,
                                   const sbx_letter *letter);

/* What was said of a message so far, to be added to and then kept. */
sbx_mark *sbx_messages_mark(sbx_messages *messages, const sbx_message *message);
void sbx_messages_keep_mark(const sbx_messages *messages, const sbx_mark *mark);

/* For the keeper: messages and marks as texts, and read again. False: it is no good. */
void sbx_messages_keep_letter(const sbx_messages *messages, const sbx_letter *letter);
bool sbx_messages_read_letter(sbx_messages *messages, const cx_json_value *body);
bool sbx_messages_read_mark(sbx_messages *messages, int64_t key, const cx_json_value *body);

/* Takes in one that has its owner and number, and its texts over; a mark, which is copied. */
const sbx_letter *sbx_messages_put_letter(sbx_messages *messages, const sbx_letter *letter);
sbx_mark *sbx_messages_put_mark(sbx_messages *messages, const sbx_mark *mark);

#endif
