#include "support/sandbox_process.h"

#include <curl/curl.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/str.h"

#include "base/banned.h"

enum {
    MAX_ARGUMENTS = 64,
    MAX_OUTPUT = 16384,
    START_DEADLINE_MS = 20000
};

/* The last line that the sandbox prints. */
static const char last_line[] = "# Control:";

struct sandbox_process {
    pid_t pid;
    int output;
    char text[MAX_OUTPUT]; /* what it printed; cut into lines by NULs once it is up */
    size_t length;
};

static _Noreturn void give_up(const char *what)
{
    (void)fprintf(stderr, "sandbox_process: %s: %s\n", what,
                  strerror(errno)); /* NOLINT: one thread */
    abort();
}

static void *held(void *block)
{
    if (block == NULL) {
        give_up("out of memory");
    }
    return block;
}

/* In the child: never returns. */
static _Noreturn void become(const char *const *options, int output, pid_t parent)
{
    /* Where nothing happens by itself, unless a test asks for more. */
    static const char *const first[] = {"cxone-sandbox", "serve", "--exit-with-parent",
                                        "--scenario", "still"};
    char *arguments[MAX_ARGUMENTS + 1] = {NULL};
    size_t count = 0;
    for (; count < sizeof first / sizeof first[0]; count++) {
        arguments[count] = held(cx_strdup(cx_str_of(first[count])));
    }
    for (; options != NULL && *options != NULL && count < MAX_ARGUMENTS; options++) {
        arguments[count] = held(cx_strdup(cx_str_of(*options)));
        count++;
    }
    (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent || dup2(output, STDOUT_FILENO) < 0) {
        _exit(126);
    }
    (void)execv(CXONE_SANDBOX_PROGRAM, arguments);
    _exit(127);
}

static long long now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Reads what it prints until the last line is there. */
static void wait_until_up(sandbox_process *sandbox)
{
    const long long deadline = now_ms() + START_DEADLINE_MS;
    while (strstr(sandbox->text, last_line) == NULL) {
        struct pollfd ready = {.fd = sandbox->output, .events = POLLIN};
        const long long left = deadline - now_ms();
        if (left <= 0 || poll(&ready, 1, (int)left) <= 0) {
            give_up("the sandbox does not come up");
        }
        const ssize_t got = read(sandbox->output, sandbox->text + sandbox->length,
                                 sizeof sandbox->text - 1 - sandbox->length);
        if (got <= 0) {
            give_up("the sandbox ended before it was up");
        }
        sandbox->length += (size_t)got;
    }
}

/* Makes "export NAME='value'" findable: newlines and closing quotes become NULs. */
static void cut_lines(sandbox_process *sandbox)
{
    for (size_t i = 0; i < sandbox->length; i++) {
        if (sandbox->text[i] == '\n' ||
            (sandbox->text[i] == '\'' && sandbox->text[i + 1] == '\n')) {
            sandbox->text[i] = '\0';
        }
    }
}

sandbox_process *sandbox_start(const char *const *options)
{
    sandbox_process *sandbox = held(cx_alloc_zero(1, sizeof *sandbox));
    int ends[2];
    if (pipe(ends) != 0) {
        give_up("pipe");
    }
    (void)fflush(NULL);
    const pid_t parent = getpid();
    sandbox->pid = fork();
    if (sandbox->pid < 0) {
        give_up("fork");
    }
    if (sandbox->pid == 0) {
        (void)close(ends[0]);
        become(options, ends[1], parent);
    }
    (void)close(ends[1]);
    sandbox->output = ends[0];
    wait_until_up(sandbox);
    cut_lines(sandbox);
    return sandbox;
}

static int end(sandbox_process *sandbox, int signal)
{
    int state = 0;
    (void)kill(sandbox->pid, signal);
    if (waitpid(sandbox->pid, &state, 0) != sandbox->pid) {
        give_up("waitpid");
    }
    (void)close(sandbox->output);
    cx_free(sandbox);
    return WIFSIGNALED(state) ? 128 + WTERMSIG(state) : WEXITSTATUS(state);
}

int sandbox_stop(sandbox_process *sandbox)
{
    return sandbox != NULL ? end(sandbox, SIGTERM) : 0;
}

void sandbox_kill(sandbox_process *sandbox)
{
    (void)end(sandbox, SIGKILL);
}

const char *sandbox_variable(const sandbox_process *sandbox, const char *name)
{
    static const char start[] = "export ";
    const size_t length = strlen(name);
    const char *line = sandbox->text;
    while (line < sandbox->text + sandbox->length) {
        if (strncmp(line, start, sizeof start - 1) == 0 &&
            strncmp(line + sizeof start - 1, name, length) == 0 &&
            strncmp(line + sizeof start - 1 + length, "='", 2) == 0) {
            return line + sizeof start - 1 + length + 2;
        }
        line += strlen(line) + 1;
    }
    errno = ENOENT;
    give_up(name);
}

const char *sandbox_url(const sandbox_process *sandbox)
{
    return sandbox_variable(sandbox, "CXONE_SANDBOX_URL");
}

const char *sandbox_client_id(const sandbox_process *sandbox)
{
    return sandbox_variable(sandbox, "CXONE_CLIENT_ID");
}

const char *sandbox_client_secret(const sandbox_process *sandbox)
{
    return sandbox_variable(sandbox, "CXONE_CLIENT_SECRET");
}

const char *sandbox_access_key_id(const sandbox_process *sandbox)
{
    return sandbox_variable(sandbox, "CXONE_USERNAME");
}

const char *sandbox_access_key_secret(const sandbox_process *sandbox)
{
    return sandbox_variable(sandbox, "CXONE_PASSWORD");
}

const char *sandbox_tenant_id(const sandbox_process *sandbox)
{
    return sandbox_variable(sandbox, "CXONE_TENANT_ID");
}

typedef struct received {
    char *text;
    size_t length;
} received;

static size_t on_bytes(char *bytes, size_t size, size_t count, void *context)
{
    (void)size;
    received *body = context;
    body->text = held(cx_realloc(body->text, body->length + count + 1, 1));
    memcpy(body->text + body->length, bytes, count);
    body->length += count;
    body->text[body->length] = '\0';
    return count;
}

long sandbox_control(const sandbox_process *sandbox, const char *method, const char *path,
                     const char *json_body, char **reply)
{
    char url[512];
    (void)snprintf(url, sizeof url, "%s%s", sandbox_url(sandbox), path);
    received body = {.text = held(cx_alloc_zero(1, 1))};
    CURL *curl = held(curl_easy_init());
    struct curl_slist *headers = held(curl_slist_append(NULL, "Content-Type: application/json"));
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    (void)curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_bytes);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    if (json_body != NULL) {
        (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, json_body);
    }
    (void)curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    const CURLcode outcome = curl_easy_perform(curl);
    if (outcome != CURLE_OK) {
        (void)fprintf(stderr, "sandbox_control: %s %s: %s\n", method, path,
                      curl_easy_strerror(outcome));
        abort();
    }
    long status = 0;
    (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    if (reply != NULL) {
        *reply = body.text;
    } else {
        cx_free(body.text);
    }
    return status;
}
