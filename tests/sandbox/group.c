#include "sandbox/group.h"

#include "base/alloc.h"

#include "base/banned.h"

sandbox_process *sandbox;
char *token;

int group_begin_with(const char *const *options)
{
    sandbox = sandbox_start(options);
    token = access_token(sandbox);
    return 0;
}

int group_begin(void **state)
{
    (void)state;
    return group_begin_with(NULL);
}

int group_end(void **state)
{
    (void)state;
    cx_free(token);
    token = NULL;
    return sandbox_stop(sandbox);
}

int group_start_over(void **state)
{
    (void)state;
    start_over(sandbox);
    return 0;
}

void send_json(const char *method, const char *path, const char *body, long status, answer *got)
{
    ask_for(sandbox,
            &(call){.method = method,
                    .path = path,
                    .bearer = token,
                    .headers = {"Accept: application/json", "Content-Type: application/json"},
                    .body = body},
            status, got);
}

void expect(const char *method, const char *path, const char *body, long status)
{
    CX_AUTO(answer) answer got;
    send_json(method, path, body, status, &got);
}
