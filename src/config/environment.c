#include "config/environment.h"

#include "base/compiler.h"

#include "base/banned.h"

static const cx_environment environments[] = {
    {"commercial", "https://cxone.niceincontact.com",
     "https://api.incontact.com/InContactAuthorizationServer/Token"},
    {"fedramp", "https://cxone-gov.niceincontact.com", NULL},
    {"sovereign-au", "https://nicecxone-sov1.au", NULL},
    {"sovereign-eu", "https://nicecxone-sov1.eu", NULL},
};

/* The domain cannot be told from the area: the one with a hyphen is that of na1 and au1 only. */
static const struct {
    const char *name;
    const char *url;
} areas[] = {
    {"na1", "https://na1.nice-incontact.com"}, {"na2", "https://na2.niceincontact.com"},
    {"au1", "https://au1.nice-incontact.com"}, {"ca1", "https://ca1.niceincontact.com"},
    {"eu1", "https://eu1.niceincontact.com"},  {"jp1", "https://jp1.niceincontact.com"},
    {"uk1", "https://uk1.niceincontact.com"},
};

const cx_environment *cx_environment_of(const cx_settings *settings)
{
    const cx_str name = cx_settings_text(settings, CX_KEY_ENVIRONMENT);
    size_t i = CX_COUNT(environments) - 1;
    while (i != 0 && !cx_str_equal(cx_str_of(environments[i].name), name)) {
        i--;
    }
    return &environments[i];
}

cx_str cx_area_url(const cx_settings *settings)
{
    const cx_str name = cx_settings_text(settings, CX_KEY_AREA);
    for (size_t i = 0; i < CX_COUNT(areas); i++) {
        if (cx_str_equal(cx_str_of(areas[i].name), name)) {
            return cx_str_of(areas[i].url);
        }
    }
    return (cx_str){"", 0};
}
