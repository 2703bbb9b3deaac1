/* Knocking at the hosts, against the sandbox. */
#include "contract/fixture.h"
#include "support/unit.h"

/* Every family, by discovery and by a setting; no credential goes out. */
static void hosts(void **state)
{
    (void)state;
    static const cxone_host families[] = {CXONE_HOST_ISSUER, CXONE_HOST_ACD, CXONE_HOST_DIGITAL,
                                          CXONE_HOST_USERHUB};
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    for (size_t i = 0; i < CX_COUNT(families); i++) {
        char *url = NULL;
        int status = 0;
        assert_int_equal(cxone_host_probe(f.client, families[i], &url, &status, NULL), CXONE_OK);
        assert_true(cx_str_starts_with(cx_str_of(url), CX_LIT("http://127.0.0.1:")));
        assert_true(status >= 200 && status < 500);
        cxone_text_free(url);
    }
    assert_int_equal(fixture_count(&f, "GET", "/", NULL), CX_COUNT(families));
    assert_int_equal(fixture_count(&f, "GET", "/", "authorization"), 0);
    fixture_close(&f);
}

/* A server that is down has answered; one that is not there has not. */
static void hosts_in_trouble(void **state)
{
    (void)state;
    static const setting settings[] = {
        {"userhub_url", "http://127.0.0.1:1"}, {"retries", "0"}, {NULL, NULL}};
    fixture f;
    char *url = NULL;
    int status = 0;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL, settings);
    fixture_fault(&f, "status=503;path=/;count=1");
    assert_int_equal(cxone_host_probe(f.client, CXONE_HOST_ISSUER, NULL, &status, NULL), CXONE_OK);
    assert_int_equal(status, 503);
    assert_int_equal(cxone_host_probe(f.client, CXONE_HOST_USERHUB, &url, &status, &err),
                     CXONE_ERR_CONNECT);
    assert_null(url);
    assert_int_equal(status, 503); /* left alone */
    cxone_error_free(err);
    assert_int_equal(cxone_host_probe(f.client, (cxone_host)9, NULL, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_host_probe(NULL, CXONE_HOST_ACD, NULL, NULL, NULL), CXONE_ERR_ARG);
    fixture_close(&f);
}

static void keys(void **state)
{
    (void)state;
    static const setting settings[] = {{"retries", "0"}, {NULL, NULL}};
    fixture f;
    size_t count = 99;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL, settings);
    assert_int_equal(cxone_issuer_keys_probe(f.client, &count, NULL), CXONE_OK);
    assert_int_equal(count, 1);
    count = 99;
    fixture_fault(&f, "status=200;path=/auth/jwks;count=1;body={}");
    assert_int_not_equal(cxone_issuer_keys_probe(f.client, &count, &err), CXONE_OK);
    assert_non_null(cxone_error_message(err));
    assert_int_equal(count, 99); /* left alone */
    cxone_error_free(err);
    assert_int_equal(cxone_issuer_keys_probe(f.client, NULL, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_issuer_keys_probe(NULL, &count, NULL), CXONE_ERR_ARG);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hosts),
        cmocka_unit_test(hosts_in_trouble),
        cmocka_unit_test(keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
