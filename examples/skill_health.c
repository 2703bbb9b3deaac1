/* skill_health SKILL...: who waits at some skills (ids or names), and how long already.
 *
 *     cc skill_health.c $(pkg-config --cflags --libs cxone) -o skill_health
 *     cxone sandbox run -- ./skill_health 4354600 "Sales Chat"
 */
#include <cxone/cxone.h>
#include <stdio.h>

static long long number(const cxone_value *record, const char *key)
{
    return (long long)cxone_value_integer(cxone_value_get(record, key), -1);
}

static cxone_status print_all(cxone_records *records, cxone_error **error)
{
    const cxone_value *one = NULL;
    cxone_status status = cxone_records_next(records, &one, error);
    while (status == CXONE_OK && one != NULL) {
        printf("%s: %lld available, %lld waiting, the first for %lld s, service level %lld %%\n",
               cxone_value_text(cxone_value_get(one, "skillName")), number(one, "agentsAvailable"),
               number(one, "queueCount"), number(one, "longestWaitSeconds"),
               number(one, "serviceLevel"));
        status = cxone_records_next(records, &one, error);
    }
    return status;
}

int main(int argc, char **argv)
{
    cxone_settings *settings = NULL;
    cxone_client *client = NULL;
    cxone_records *records = NULL;
    cxone_error *error = NULL;
    const char *const *skills = (const char *const *)(argv + 1);

    if (argc < 2) {
        fprintf(stderr, "usage: skill_health SKILL...\n");
        return 2;
    }
    if (cxone_settings_load(NULL, &settings, &error) != CXONE_OK ||
        cxone_client_new(settings, NULL, &client, &error) != CXONE_OK ||
        cxone_skill_activity(client, skills, (size_t)argc - 1, NULL, &records, &error) !=
            CXONE_OK ||
        print_all(records, &error) != CXONE_OK) {
        fprintf(stderr, "skill_health: %s\n", cxone_error_message(error));
        if (cxone_error_hint(error) != NULL) {
            fprintf(stderr, "  %s\n", cxone_error_hint(error));
        }
    }
    const int code = cxone_status_exit_code(cxone_error_status(error));
    cxone_error_free(error);
    cxone_records_free(records);
    cxone_client_free(client);
    cxone_settings_free(settings);
    return code;
}
