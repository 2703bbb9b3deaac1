#include "cli/recipients.h"

#include "base/alloc.h"
#include "base/str.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static const char *keep(cli_recipients *out, cx_str text)
{
    out->texts = cli_xrealloc(out->texts, out->text_count + 1, sizeof *out->texts);
    return out->texts[out->text_count++] = cli_xdup(text);
}

/* Without the quotes of "Doe, Jane" <jane@example.com>. */
static cx_str unquote(cx_str name)
{
    const bool quoted = name.len >= 2 && name.ptr[0] == '"' && name.ptr[name.len - 1] == '"';
    return quoted ? cx_str_slice(name, 1, name.len - 1) : name;
}

/* Cuts "Name <a@b.c>" in two; the name is empty when there is none. */
static void split(cx_str text, cx_str *name, cx_str *address)
{
    const size_t bracket = cx_str_find(text, '<');
    if (bracket == text.len || text.ptr[text.len - 1] != '>') {
        *name = (cx_str){NULL, 0};
        *address = text;
        return;
    }
    *name = unquote(cx_str_trim(cx_str_slice(text, 0, bracket)));
    *address = cx_str_trim(cx_str_slice(text, bracket + 1, text.len - 1));
}

static bool read_one(cli_recipients *out, const char *text)
{
    cx_str name = {NULL, 0};
    cx_str address = {NULL, 0};
    split(cx_str_trim(cx_str_of(text)), &name, &address);
    cxone_recipient *item = &out->items[out->count++];
    item->address = keep(out, address);
    item->name = name.len != 0 ? keep(out, name) : NULL;
    if (cxone_email_is_valid(item->address) == 0) {
        (void)cli_usage("not an e-mail address: \"%s\"", item->address);
        cli_hint("write it as jane@example.com or \"Jane Doe <jane@example.com>\"");
        return false;
    }
    return true;
}

/* Gives --name number `index` to its address; an empty one leaves that address without. */
static bool name_one(cli_recipients *out, size_t index, const char *name)
{
    if (name[0] == '\0') {
        return true;
    }
    if (index >= out->count) {
        (void)cli_usage("--name \"%s\" has no --email of its own", name);
        return false;
    }
    if (out->items[index].name != NULL) {
        (void)cli_usage("%s has two names: \"%s\" and \"%s\"", out->items[index].address,
                        out->items[index].name, name);
        return false;
    }
    out->items[index].name = keep(out, cx_str_of(name));
    return true;
}

bool cli_recipients_read(cli_recipients *out, const cli_texts *emails, const cli_texts *names)
{
    *out = (cli_recipients){.items = cli_xalloc(emails->count, sizeof *out->items)};
    for (size_t i = 0; i < emails->count; i++) {
        if (!read_one(out, emails->items[i])) {
            return false;
        }
    }
    for (size_t i = 0; i < names->count; i++) {
        if (!name_one(out, i, names->items[i])) {
            return false;
        }
    }
    return true;
}

void cli_recipients_deinit(cli_recipients *recipients)
{
    for (size_t i = 0; i < recipients->text_count; i++) {
        cx_free(recipients->texts[i]);
    }
    cx_free(recipients->texts);
    cx_free(recipients->items);
    *recipients = (cli_recipients){0};
}
