/* send_transcript CASE ADDRESS: asks CXone to e-mail the conversation of a case.
 *
 *     cc send_transcript.c $(pkg-config --cflags --libs cxone) -o send_transcript
 *     cxone sandbox run -- ./send_transcript 682956606682323 ada@example.com
 */
#include <cxone/cxone.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    cxone_settings *settings = NULL;
    cxone_client *client = NULL;
    cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    cxone_recipient recipient = {NULL, NULL};

    if (argc != 3) {
        fprintf(stderr, "usage: send_transcript CASE ADDRESS\n");
        return 2;
    }
    recipient.address = argv[2];
    if (cxone_settings_load(NULL, &settings, &error) == CXONE_OK &&
        cxone_client_new(settings, NULL, &client, &error) == CXONE_OK &&
        cxone_transcript_send(client, argv[1], &recipient, 1, &reply, &error) == CXONE_OK) {
        printf("%d %s\n", cxone_reply_http_status(reply), cxone_reply_message(reply));
    }
    if (error != NULL) {
        fprintf(stderr, "send_transcript: %s\n", cxone_error_message(error));
        if (cxone_error_hint(error) != NULL) {
            fprintf(stderr, "  %s\n", cxone_error_hint(error));
        }
    }
    const int code = cxone_status_exit_code(cxone_error_status(error));
    cxone_error_free(error);
    cxone_reply_free(reply);
    cxone_client_free(client);
    cxone_settings_free(settings);
    return code;
}
