/* logins REDIRECT-URI: logs in with a browser again and again, as one process. For each login it
 * prints the URL for the browser, reads the query that the browser brought, and prints the name of
 * the status and the message, if any. Ends with its input. */
#include <cxone/cxone.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static void say(cxone_status status, const cxone_error *error)
{
    const char *message = cxone_error_message(error);
    printf("%s %s\n", cxone_status_name(status), message != NULL ? message : "");
}

/* False at the end of the input, and where no login can be begun. */
static bool log_in(cxone_client *client, const char *redirect_uri)
{
    static char query[16384];
    cxone_web_login *login = NULL;
    cxone_error *error = NULL;
    cxone_status status = cxone_web_login_begin(client, redirect_uri, &login, &error);
    bool more = status == CXONE_OK;
    if (!more) {
        say(status, error);
    } else {
        puts(cxone_web_login_url(login));
        fflush(stdout);
        more = fgets(query, sizeof query, stdin) != NULL;
    }
    if (more) {
        query[strcspn(query, "\n")] = '\0';
        status = cxone_web_login_finish(client, login, query, NULL, &error);
        say(status, error);
        fflush(stdout);
    }
    cxone_web_login_free(login);
    cxone_error_free(error);
    return more;
}

int main(int argc, char **argv)
{
    cxone_settings *settings = NULL;
    cxone_client *client = NULL;
    if (argc != 2 || cxone_settings_load(NULL, &settings, NULL) != CXONE_OK ||
        cxone_client_new(settings, NULL, &client, NULL) != CXONE_OK) {
        cxone_settings_free(settings);
        return 2;
    }
    while (log_in(client, argv[1])) {
    }
    cxone_client_free(client);
    cxone_settings_free(settings);
    return 0;
}
