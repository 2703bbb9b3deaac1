/* Messages that calls write: what a channel takes in, and what it sends. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/message_record.h"

#include "base/banned.h"

/* A message to be kept: what was found out of the body. */
typedef struct draft {
    const cx_json_value *body;
    const cx_json_value *author; /* the customer's identity; NULL: an agent writes */
    cx_str channel;
    cx_str thread; /* empty: that of the customer */
    cx_str address;
    cx_str external; /* empty: none was given */
    int64_t at_ms;
    bool outbound;
} draft;

/* ---------------------------------------------------------------- what is good */

static bool is_object(const cx_json_value *value)
{
    return cx_json_type(value) == CXONE_TYPE_OBJECT;
}

static bool is_content_type(cx_str type)
{
    static const char *const types[] = {"TEXT",        "PLUGIN",    "QUICK_REPLIES",
                                        "LIST_PICKER", "RICH_LINK", "ADAPTIVE_CARD"};
    for (size_t i = 0; i < CX_COUNT(types); i++) {
        if (cx_str_equal(type, cx_str_of(types[i]))) {
            return true;
        }
    }
    return false;
}

static bool check_content(sbx_call *call, const cx_json_value *body)
{
    const cx_json_value *content = cx_json_get(body, "messageContent");
    const char *bad = !is_object(content)                                   ? "messageContent"
                      : !is_content_type(cx_json_get_text(content, "type")) ? "messageContent.type"
                      : !is_object(cx_json_get(content, "payload")) ? "messageContent.payload"
                                                                    : NULL;
    if (bad != NULL) {
        sbx_dfo_refuse(call, bad, "A content with type and payload is wanted");
    }
    return bad == NULL;
}

/* Identities, recipients and attachments are lists of objects, or one, with members that must be
 * texts. */
typedef struct part {
    const char *name;
    const char *const *members;
    size_t count;
    size_t required; /* the first so many */
} part;

static const char *const identity_members[] = {"idOnExternalPlatform", "firstName", "lastName",
                                               "nickname", "image"};
static const char *const recipient_members[] = {
    "idOnExternalPlatform", "name", "isPrimary", "isPrivate", "anonymizedAt", "anonymizedReason"};
static const char *const attachment_members[] = {"friendlyName", "url"};
static const char *const reply_members[] = {"idOnExternalPlatform"};

static const part identity = {"authorEndUserIdentity", identity_members, CX_COUNT(identity_members),
                              1};
static const part lists[] = {
    {"recipients", recipient_members, CX_COUNT(recipient_members), 1},
    {"attachments", attachment_members, CX_COUNT(attachment_members), 2},
};
static const part reply = {"replyToMessage", reply_members, CX_COUNT(reply_members), 1};

static bool is_whole(const part *what, const cx_json_value *object)
{
    for (size_t i = 0; i < what->required; i++) {
        if (cx_json_get_text(object, what->members[i]).len == 0) {
            return false;
        }
    }
    return true;
}

static bool check_lists(sbx_call *call, const cx_json_value *body)
{
    for (size_t i = 0; i < CX_COUNT(lists); i++) {
        const cx_json_value *list = cx_json_get(body, lists[i].name);
        bool good = list == NULL || cx_json_type(list) == CXONE_TYPE_ARRAY;
        for (size_t j = 0; good && j < cx_json_size(list); j++) {
            good = is_whole(&lists[i], cx_json_at(list, j));
        }
        if (!good) {
            sbx_dfo_refuse(call, lists[i].name, "A member is missing, or has the wrong type");
            return false;
        }
    }
    return true;
}

static bool check_author(sbx_call *call, const cx_json_value *body, const char *name)
{
    if (is_whole(&identity, cx_json_get(body, name))) {
        return true;
    }
    sbx_dfo_refuse(call, name, "An identity with idOnExternalPlatform is wanted");
    return false;
}

/* ---------------------------------------------------------------- what is kept */

static void copy_part(const part *what, const cx_json_value *object, cx_json_writer *w)
{
    cx_json_begin_object(w);
    for (size_t i = 0; i < what->count; i++) {
        const cx_json_value *value = cx_json_get(object, what->members[i]);
        if (value != NULL) {
            cx_json_key(w, what->members[i]);
            cx_json_write_value(w, value);
        }
    }
    cx_json_end_object(w);
}

static cx_str text_of(const cx_json_value *content)
{
    const cx_json_value *payload = cx_json_get(content, "payload");
    const cx_json_value *text = cx_json_get(payload, "text");
    const cx_str found[] = {
        cx_json_text(text),
        cx_json_get_text(text, "content"),
        cx_json_get_text(cx_json_get(payload, "title"), "content"),
        cx_json_get_text(content, "fallbackText"),
    };
    size_t i = 0;
    while (i + 1 < CX_COUNT(found) && found[i].len == 0) {
        i++;
    }
    return found[i];
}

static void write_content(const cx_json_value *content, cx_json_writer *w)
{
    const cx_json_value *fallback = cx_json_get(content, "fallbackText");
    const cx_json_value *postback = cx_json_get(content, "postback");
    cx_json_begin_object(w);
    cx_json_member_string(w, "type", cx_json_get_text(content, "type"));
    cx_json_key(w, "payload");
    cx_json_write_value(w, cx_json_get(content, "payload"));
    cx_json_member_string(w, "fallbackText",
                          fallback != NULL ? cx_json_text(fallback) : text_of(content));
    cx_json_key(w, "postback");
    if (cx_json_type(postback) == CXONE_TYPE_STRING) {
        cx_json_write_value(w, postback);
    } else {
        cx_json_null(w);
    }
    cx_json_end_object(w);
}

/* What the documented message has of the body, and nothing else. */
static char *details_of(const draft *d)
{
    static const char *const texts[] = {"title", "url"};
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &out, 0);
    cx_json_begin_object(&w);
    if (cx_json_get(d->body, "messageContent") != NULL) {
        cx_json_key(&w, "messageContent");
        write_content(cx_json_get(d->body, "messageContent"), &w);
    }
    if (d->author != NULL) {
        cx_json_key(&w, identity.name);
        copy_part(&identity, d->author, &w);
    }
    if (is_whole(&reply, cx_json_get(d->body, reply.name))) {
        cx_json_key(&w, reply.name);
        copy_part(&reply, cx_json_get(d->body, reply.name), &w);
    }
    for (size_t i = 0; i < CX_COUNT(lists); i++) {
        const cx_json_value *list = cx_json_get(d->body, lists[i].name);
        cx_json_key(&w, lists[i].name);
        cx_json_begin_array(&w);
        for (size_t j = 0; j < cx_json_size(list); j++) {
            copy_part(&lists[i], cx_json_at(list, j), &w);
        }
        cx_json_end_array(&w);
    }
    for (size_t i = 0; i < CX_COUNT(texts); i++) {
        cx_json_member_text(&w, texts[i], cx_json_get_text(d->body, texts[i]));
    }
    cx_json_end_object(&w);
    return sbx_take(&out);
}

static cx_str name_of(const draft *d)
{
    const cx_str first = cx_json_get_text(d->author, "firstName");
    return first.len > 0 ? first : cx_json_get_text(d->author, "nickname");
}

/* ---------------------------------------------------------------- where it belongs */

static bool is_of_thread(const sbx_call *call, const draft *d, const sbx_case *item)
{
    if (!sbx_dfo_is_ours(call, item) ||
        !cx_str_equal(cx_str_of(item->facts->channel), d->channel)) {
        return false;
    }
    return d->thread.len > 0 ? cx_str_equal(sbx_case_thread(item), d->thread)
                             : cx_str_equal(cx_str_of(item->facts->address), d->address);
}

/* The newest case of the thread that is not over; NULL: none. `shut`: it takes no more. */
static sbx_case *find_open(const sbx_call *call, const draft *d, bool *shut)
{
    sbx_cases *cases = sbx_dfo_cases(call);
    sbx_case *open = NULL;
    for (size_t i = 0; i < cases->count; i++) {
        sbx_case *item = &cases->items[i];
        if (!is_of_thread(call, d, item)) {
            continue;
        }
        *shut = *shut || item->shut;
        if (!sbx_case_is_over(item) && (open == NULL || item->created_ms >= open->created_ms)) {
            open = item;
        }
    }
    return open;
}

static sbx_case *begin_case(const sbx_call *call, const draft *d)
{
    const cx_json_value *recipient = cx_json_at(cx_json_get(d->body, "recipients"), 0);
    const bool ours = d->author == NULL;
    const sbx_case_start start = {
        .channel = d->channel,
        .thread = d->thread.len > 0 ? d->thread : d->address,
        .address = d->address,
        .given_name = ours ? cx_json_get_text(recipient, "name") : name_of(d),
        .family_name = cx_json_get_text(d->author, "lastName"),
        .topic = cx_json_get_text(cx_json_get(d->body, "thread"), "threadName"),
        .direction = d->outbound ? "outbound" : "inbound",
        .status = "new",
    };
    return sbx_cases_begin(&call->app->cases, call->user->tenant, &start, d->at_ms);
}

/* What a message does to its case: an agent's answer opens it and takes it, a customer's brings it
 * back. */
static void act_on(const sbx_call *call, sbx_case *item, const draft *d, cx_str status)
{
    const int64_t now_ms = sbx_app_world_ms(call->app);
    const cx_str before = cx_str_of(item->status);
    const bool waits =
        cx_str_equal(before, CX_LIT("pending")) || cx_str_equal(before, CX_LIT("resolved"));
    if (d->outbound && item->inbox.id == 0) {
        item->inbox = sbx_case_user_of(call->user);
    }
    if (status.len > 0) {
        (void)sbx_case_set_status(item, status, now_ms);
    } else if (d->outbound ? cx_str_equal(before, CX_LIT("new")) : waits) {
        (void)sbx_case_set_status(item, CX_LIT("open"), now_ms);
    }
    sbx_cases_remember(&call->app->cases, item);
}

/* The status that the body wants for the case: empty when it wants none. */
static bool read_status(sbx_call *call, const cx_json_value *body, cx_str *status)
{
    static const char *const allowed[] = {"escalated", "pending", "resolved"};
    const cx_json_value *given = cx_json_get(cx_json_get(body, "contact"), "status");
    *status = cx_json_text(given);
    for (size_t i = 0; i < CX_COUNT(allowed); i++) {
        if (given == NULL || cx_str_equal(*status, cx_str_of(allowed[i]))) {
            return true;
        }
    }
    sbx_dfo_refuse(call, "contact.status", "The value must be one of escalated, pending, resolved");
    return false;
}

/* Keeps the message, and answers with its case and, where `with_message`, with itself. */
static void keep(sbx_call *call, const draft *d, bool with_message)
{
    bool shut = false;
    cx_str status;
    if (!read_status(call, d->body, &status)) {
        return;
    }
    sbx_case *item = find_open(call, d, &shut);
    if (shut) {
        sbx_call_fail(call, 409, "CONFLICT", "thread", "The thread takes no more messages");
        return;
    }
    if (item == NULL) {
        item = begin_case(call, d);
    }
    const sbx_letter letter = {
        .at_ms = d->at_ms,
        .outbound = d->outbound,
        .external = d->external.len > 0 ? sbx_dup(d->external) : NULL,
        .details = details_of(d),
        .text = sbx_dup(text_of(cx_json_get(d->body, "messageContent"))),
        .name = sbx_dup(name_of(d)),
        .address = sbx_dup(d->address),
        .user = d->outbound ? sbx_case_user_of(call->user) : (sbx_case_user){0},
    };
    const int64_t number = sbx_messages_add(&call->app->messages, item, &letter)->number;
    act_on(call, item, d, status);
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    sbx_dfo_read(call, item, &list);
    cx_json_writer w;
    sbx_reply_json(call->reply, 201, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, with_message ? "consumerContact" : "contact");
    sbx_dfo_write_case(call->app, item, &w);
    for (size_t i = 0; with_message && i < list.count; i++) {
        if (list.items[i].number == number) {
            cx_json_key(&w, "message");
            sbx_message_write(call, &list.items[i], &w);
        }
    }
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- the calls */

void sbx_post_inbound(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    const cx_json_value *body = cx_json_root(document);
    if (document == NULL || !check_content(call, body) ||
        !check_author(call, body, "authorCustomerIdentity") || !check_lists(call, body)) {
        return;
    }
    const cx_json_value *author = cx_json_get(body, "authorCustomerIdentity");
    const draft d = {
        .body = body,
        .author = author,
        .channel = cx_buf_view(&call->parameters[0]),
        .thread = cx_json_get_text(cx_json_get(body, "thread"), "idOnExternalPlatform"),
        .address = cx_json_get_text(author, "idOnExternalPlatform"),
        .at_ms = sbx_app_world_ms(call->app),
    };
    keep(call, &d, false);
}

/* CXone's documents say no more of the thread than that it must be there. */
void sbx_post_outbound(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    const cx_json_value *body = cx_json_root(document);
    const cx_json_value *thread = cx_json_get(body, "thread");
    const cx_str recipient =
        cx_json_get_text(cx_json_at(cx_json_get(body, "recipients"), 0), "idOnExternalPlatform");
    const cx_str named =
        is_object(thread) ? cx_json_get_text(thread, "idOnExternalPlatform") : cx_json_text(thread);
    if (document == NULL || !check_lists(call, body) ||
        (cx_json_get(body, "messageContent") != NULL && !check_content(call, body))) {
        return;
    }
    if (thread == NULL || (named.len == 0 && recipient.len == 0)) {
        sbx_dfo_refuse(call, "thread", "A thread with idOnExternalPlatform is wanted");
        return;
    }
    const draft d = {
        .body = body,
        .channel = cx_buf_view(&call->parameters[0]),
        .thread = named,
        .address = recipient.len > 0 ? recipient : named,
        .at_ms = sbx_app_world_ms(call->app),
        .outbound = true,
    };
    keep(call, &d, true);
}

/* The message of an id on a channel, in the list of its case; NULL: none. */
static const sbx_message *find_external(const sbx_call *call, cx_str channel, cx_str external,
                                        sbx_message_list *list)
{
    const sbx_message *own = sbx_message_find(call, external, list);
    if (own != NULL && cx_str_equal(cx_str_of(own->of->facts->channel), channel)) {
        return own;
    }
    const sbx_messages *messages = &call->app->messages;
    bool known = false;
    for (size_t i = 0; i < messages->letter_count; i++) {
        const char *given = messages->letters[i]->external;
        known = known || (given != NULL && cx_str_equal(cx_str_of(given), external));
    }
    const sbx_cases *cases = sbx_dfo_cases(call);
    for (size_t i = 0; known && i < cases->count; i++) {
        const sbx_case *item = &cases->items[i];
        if (!sbx_dfo_is_ours(call, item) ||
            !cx_str_equal(cx_str_of(item->facts->channel), channel)) {
            continue;
        }
        sbx_dfo_read(call, item, list);
        for (size_t j = 0; j < list->count; j++) {
            if (cx_str_equal(sbx_message_external(&list->items[j], ""), external)) {
                return &list->items[j];
            }
        }
    }
    return NULL;
}

static void answer_known(sbx_call *call, const sbx_message *message)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 201, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "consumerContact");
    sbx_dfo_write_case(call->app, message->of, &w);
    cx_json_key(&w, "message");
    sbx_message_write(call, message, &w);
    cx_json_end_object(&w);
}

static bool check_message(sbx_call *call, const cx_json_value *body, draft *d)
{
    const cx_str direction = cx_json_get_text(body, "direction");
    d->external = cx_json_get_text(body, "idOnExternalPlatform");
    d->thread = cx_json_get_text(cx_json_get(body, "thread"), "idOnExternalPlatform");
    d->outbound = cx_str_equal(direction, CX_LIT("outbound"));
    const char *bad =
        d->external.len == 0                                          ? "idOnExternalPlatform"
        : !d->outbound && !cx_str_equal(direction, CX_LIT("inbound")) ? "direction"
        : d->thread.len == 0                                          ? "thread"
        : !cx_time_parse(cx_json_get_text(body, "createdAtWithMilliseconds"), &d->at_ms)
            ? "createdAtWithMilliseconds"
            : NULL;
    if (bad != NULL) {
        sbx_dfo_refuse(call, bad, "The field is required, or has the wrong value");
        return false;
    }
    return check_content(call, body) && check_author(call, body, "authorEndUserIdentity") &&
           check_lists(call, body);
}

/* A message that the channel has already is not kept twice. */
void sbx_post_channel_message(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    const cx_json_value *body = cx_json_root(document);
    const cx_json_value *author = cx_json_get(body, "authorEndUserIdentity");
    draft d = {.body = body, .author = author, .channel = cx_buf_view(&call->parameters[0])};
    if (document == NULL || !check_message(call, body, &d)) {
        return;
    }
    d.address = cx_json_get_text(author, "idOnExternalPlatform");
    const sbx_message *known = find_external(call, d.channel, d.external, &list);
    if (known != NULL) {
        answer_known(call, known);
    } else {
        keep(call, &d, true);
    }
}

void sbx_put_message_status(sbx_call *call)
{
    static const char *const statuses[] = {"delivered", "seen", "failed"};
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    if (document == NULL) {
        return;
    }
    const cx_str status = cx_json_get_text(cx_json_root(document), "status");
    int64_t at_ms = 0;
    bool good = false;
    for (size_t i = 0; i < CX_COUNT(statuses); i++) {
        good = good || cx_str_equal(status, cx_str_of(statuses[i]));
    }
    if (!good) {
        sbx_dfo_refuse(call, "status", "The value must be one of delivered, seen, failed");
        return;
    }
    if (!cx_time_parse(cx_json_get_text(cx_json_root(document), "updatedAt"), &at_ms)) {
        sbx_dfo_refuse(call, "updatedAt", "A time is wanted");
        return;
    }
    const sbx_message *message = find_external(call, cx_buf_view(&call->parameters[0]),
                                               cx_buf_view(&call->parameters[1]), &list);
    if (message == NULL) {
        sbx_call_fail(call, 404, "NOT_FOUND", "messageIdOnExternalPlatform", "Message not found");
        return;
    }
    if (cx_str_equal(status, CX_LIT("seen"))) {
        sbx_mark *mark = sbx_messages_mark(&call->app->messages, message);
        mark->seen_ms = at_ms;
        sbx_messages_keep_mark(&call->app->messages, mark);
    }
    sbx_reply_empty(call->reply, 200);
}
