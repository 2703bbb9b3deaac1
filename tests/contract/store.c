/* Token stores as a client sees them: the kernel keyring of a user whose quota is used up. */
#include "auth/store.h"

#include <errno.h>
#include <linux/keyctl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "contract/fixture.h"
#include "support/unit.h"

#include "base/banned.h"

enum {
    GOOD = 0,
    NO_OTHER_USER,
    NEVER_FULL,
    NO_LOGIN,
    NO_TOKEN,
    NOT_SAID_ONCE,
    SAID_DIFFERENTLY,
    UNUSED_USER = 54322
};

/* Uses up the quota of this process's user, to the last few bytes. */
static bool fill_keyring(void)
{
    static const char filler[4000] = {0};
    size_t size = sizeof filler;
    for (int i = 0; i < 1000; i++) {
        char description[32];
        (void)snprintf(description, sizeof description, "filler %d", i);
        if (syscall(SYS_add_key, "user", description, filler, size, KEY_SPEC_USER_KEYRING) < 0) {
            if (errno != EDQUOT || size == 1) {
                return errno == EDQUOT;
            }
            size = size > 16 ? size / 16 : 1;
        }
    }
    return false;
}

static size_t count(const cx_buf *log, const char *text)
{
    size_t found = 0;
    for (const char *at = strstr(log->ptr, text); at != NULL; at = strstr(at + 1, text)) {
        found++;
    }
    return found;
}

static int use_client(fixture *f)
{
    cxone_client *client = fixture_client(f);
    cxone_token *token = NULL;
    cxone_tenant *tenant = NULL;
    cxone_error *error = NULL;
    int outcome = GOOD;
    if (cxone_login(client, &token, &error) != CXONE_OK) {
        outcome = NO_LOGIN;
    }
    cxone_token_free(token);
    token = NULL;
    if (outcome == GOOD && (cxone_token_get(client, &token, &error) != CXONE_OK ||
                            cxone_tenant_get(client, &tenant, &error) != CXONE_OK)) {
        outcome = NO_TOKEN;
    }
    cxone_token_free(token);
    cxone_tenant_free(tenant);
    cxone_error_free(error);
    cxone_client_free(client);
    return outcome;
}

static int be_full(fixture *f)
{
    if (setgid(UNUSED_USER) != 0 || setuid(UNUSED_USER) != 0) {
        return NO_OTHER_USER;
    }
    if (!fill_keyring()) {
        return NEVER_FULL;
    }
    const int outcome = use_client(f);
    (void)syscall(SYS_keyctl, KEYCTL_CLEAR, KEY_SPEC_USER_KEYRING, 0, 0, 0);
    if (outcome != GOOD) {
        return outcome;
    }
    if (count(&f->log, "1 ") == 0 || count(&f->log, "not kept between runs") != 1) {
        return NOT_SAID_ONCE;
    }
    return strstr(f->log.ptr, "1 the token is not kept between runs: the kernel keyring cannot "
                              "keep the token: Disk quota exceeded\n") != NULL
               ? GOOD
               : SAID_DIFFERENTLY;
}

static void keyring_over_quota(void **state)
{
    (void)state;
    cx_store store;
    if (geteuid() != 0 || cx_store_keyring_new(&store, NULL) != CXONE_OK) {
        skip(); /* only root can be another user, and only another's quota is ours to use up */
    }
    fixture f;
    int status = 0;
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){{"token_store", "keyring"}, {NULL, NULL}});
    const pid_t child = fork();
    if (child == 0) {
        _exit(be_full(&f));
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), GOOD);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keyring_over_quota),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
