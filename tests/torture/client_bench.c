#include "torture/client_bench.h"

#include "client/client_internal.h"
#include "support/unit.h"
#include "torture/interpose.h"
#include "torture/third_parties.h"

#include "base/banned.h"

fixture torture_fixture;

void torture_fixture_open(way way_in, const setting *settings)
{
    /* Thousands of calls in a minute, all about one case: no limit is to tell them apart. */
    fixture_open(&torture_fixture, way_in, (const char *const[]){"--no-limits", NULL}, settings);
    assert_int_equal(cxone_settings_set(torture_fixture.settings, "rates",
                                        "digital-one-contact=1000000/1s", "test", NULL),
                     CXONE_OK);
    /* Its own client would keep alive what the scenarios' clients share with it. */
    cxone_client_free(torture_fixture.client);
    torture_fixture.client = NULL;
}

int torture_group_open(void **state)
{
    (void)state;
    have_stacks_kept();
    torture_fixture_open(WAY_PASSWORD, NULL);
    return 0;
}

int torture_group_close(void **state)
{
    (void)state;
    fixture_close(&torture_fixture);
    return 0;
}

cxone_status torture_client_new(cxone_client **client, cxone_error **err)
{
    excuse_openssl();
    const cx_seams seams = {&torture_fixture.clock.clock, cx_random_system()};
    return cx_client_new(torture_fixture.settings, NULL, &seams, client, err);
}
