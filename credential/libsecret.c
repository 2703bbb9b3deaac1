/*
 * cxone-credential-libsecret get|store|erase: keeps cxone's secrets in the Secret Service of the
 * desktop (GNOME Keyring, KWallet, KeePassXC). The protocol is in cxone-credential(7).
 *
 * A program of its own, since libsecret brings GLib, its threads and D-Bus along.
 */
#include <libsecret/secret.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/str.h"

#include "base/banned.h"

#define LOCKED "the keyring is locked; log in to the desktop, or unlock it there"

/* Those of cxone-credential-secret-tool, which leaves the schema out: so is it here when looking.
 */
static const SecretSchema schema = {
    .name = "org.freedesktop.Secret.Generic",
    .flags = SECRET_SCHEMA_DONT_MATCH_NAME,
    .attributes = {{"service", SECRET_SCHEMA_ATTRIBUTE_STRING},
                   {"profile", SECRET_SCHEMA_ATTRIBUTE_STRING},
                   {"issuer", SECRET_SCHEMA_ATTRIBUTE_STRING},
                   {"key", SECRET_SCHEMA_ATTRIBUTE_STRING}},
};

/* What was asked. */
typedef struct request {
    cx_buf text; /* all of it; the rest points into it */
    const char *key;
    const char *profile;
    const char *value; /* the secret to store, or NULL */
    GHashTable *attributes;
} request;

static int complain(const char *what, GError *error)
{
    (void)fprintf(stderr, "cxone-credential-libsecret: %s%s%s\n", what, error != NULL ? ": " : "",
                  error != NULL ? error->message : "");
    g_clear_error(&error);
    return 1;
}

static void read_input(cx_buf *text)
{
    char chunk[4096];
    ssize_t got = 0;
    while ((got = read(STDIN_FILENO, chunk, sizeof chunk)) > 0) {
        cx_buf_append(text, (cx_str){chunk, (size_t)got});
    }
    explicit_bzero(chunk, sizeof chunk);
}

/* Cuts the text into lines and notes those that it knows. */
static bool read_request(request *r)
{
    static char names[][8] = {"profile", "issuer", "key"}; /* GLib's table takes no const */
    read_input(&r->text);
    if (cx_buf_status(&r->text) != CXONE_OK || strlen(r->text.ptr) != r->text.len) {
        return false;
    }
    char *rest = r->text.ptr;
    for (char *line = NULL; (line = strsep(&rest, "\n")) != NULL && line[0] != '\0';) {
        char *value = strchr(line, '=');
        if (value == NULL) {
            return false;
        }
        *value++ = '\0';
        for (size_t i = 0; i < CX_COUNT(names); i++) {
            if (strcmp(line, names[i]) == 0) {
                g_hash_table_insert(r->attributes, names[i], value);
            }
        }
        if (r->key != NULL && strcmp(line, r->key) == 0) {
            r->value = value; /* "key" comes before it */
        }
        r->key = g_hash_table_lookup(r->attributes, "key");
    }
    r->profile = g_hash_table_lookup(r->attributes, "profile");
    return r->key != NULL && r->profile != NULL &&
           g_hash_table_lookup(r->attributes, "issuer") != NULL;
}

static int print_secret(SecretItem *item, const char *key)
{
    if (secret_item_get_locked(item)) {
        return complain(LOCKED, NULL);
    }
    SecretValue *value = secret_item_get_secret(item);
    if (value == NULL) {
        return complain("the Secret Service gave no secret", NULL);
    }
    gsize length = 0;
    const char *text = secret_value_get(value, &length);
    (void)setvbuf(stdout, NULL, _IONBF, 0); /* no copy in a buffer */
    const bool wrote =
        printf("%s=", key) > 0 && fwrite(text, 1, length, stdout) == length && putchar('\n') != EOF;
    secret_value_unref(value);
    return wrote ? 0 : complain("standard output cannot be written", NULL);
}

static int get(SecretService *service, const request *r)
{
    GError *error = NULL;
    GList *items =
        secret_service_search_sync(service, &schema, r->attributes,
                                   SECRET_SEARCH_UNLOCK | SECRET_SEARCH_LOAD_SECRETS, NULL, &error);
    if (error != NULL) {
        return complain("the Secret Service cannot be searched", error);
    }
    const int code = items != NULL ? print_secret(items->data, r->key) : 0;
    g_list_free_full(items, g_object_unref);
    return code;
}

static int store(SecretService *service, const request *r)
{
    GError *error = NULL;
    if (r->value == NULL) {
        return complain("there is no secret to store", NULL);
    }
    char *label = g_strdup_printf("cxone %s (%s)", r->key, r->profile);
    SecretValue *value = secret_value_new(r->value, -1, "text/plain");
    (void)secret_service_store_sync(service, &schema, r->attributes, SECRET_COLLECTION_DEFAULT,
                                    label, value, NULL, &error);
    secret_value_unref(value);
    g_free(label);
    return error == NULL ? 0 : complain("the secret cannot be stored", error);
}

static int erase(SecretService *service, const request *r)
{
    /* Not secret_service_clear_sync(), which says nothing of what it left because it is locked. */
    GError *error = NULL;
    GList *items = secret_service_search_sync(
        service, &schema, r->attributes, SECRET_SEARCH_ALL | SECRET_SEARCH_UNLOCK, NULL, &error);
    int code = error != NULL ? complain("the Secret Service cannot be searched", error) : 0;
    for (GList *each = items; each != NULL && code == 0; each = each->next) {
        if (secret_item_get_locked(each->data)) {
            code = complain(LOCKED, NULL);
        } else if (!secret_item_delete_sync(each->data, NULL, &error)) {
            code = complain("the secret cannot be erased", error);
        }
    }
    g_list_free_full(items, g_object_unref);
    return code;
}

static int act(const char *action, const request *r)
{
    static const struct {
        const char *name;
        int (*run)(SecretService *service, const request *r);
    } actions[] = {{"get", get}, {"store", store}, {"erase", erase}};
    for (size_t i = 0; i < CX_COUNT(actions); i++) {
        if (strcmp(action, actions[i].name) == 0) {
            GError *error = NULL;
            SecretService *service =
                secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, NULL, &error);
            if (service == NULL) {
                return complain("there is no Secret Service", error);
            }
            const int code = actions[i].run(service, r);
            g_object_unref(service);
            return code;
        }
    }
    return 0; /* of a later version of the protocol */
}

int main(int argc, char *argv[])
{
    static char attribute[] = "service";
    static char ours[] = "cxone";
    const struct rlimit no_core = {0, 0};
    request r = {.attributes = g_hash_table_new(g_str_hash, g_str_equal)};
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    (void)setrlimit(RLIMIT_CORE, &no_core);
    cx_buf_init_secret(&r.text, CX_MAX_HELPER_TEXT);
    g_hash_table_insert(r.attributes, attribute, ours);
    int code = 1;
    if (argc != 2) {
        (void)complain("run by cxone: credential_command = libsecret", NULL);
    } else if (!read_request(&r)) {
        (void)complain("the request on standard input is none of cxone's", NULL);
    } else {
        code = act(argv[1], &r);
    }
    g_hash_table_unref(r.attributes);
    cx_buf_deinit(&r.text);
    return code;
}
