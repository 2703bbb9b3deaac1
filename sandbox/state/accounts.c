#include "sandbox/state/accounts.h"

#include "base/compiler.h"

#include "base/banned.h"

static const sbx_tenant tenants[] = {
    {"11eb2a52-7c18-4a30-9c5e-0242ac110003", "sandbox_tenant10394251", "au1", "A32", 4601337,
     "Sandbox Pacific"},
    {"11ed0c77-41d6-8b90-8f0a-0242ac110005", "harbour_tenant20771840", "na1", "C32", 4601842,
     "Sandbox Harbour"},
};

static const sbx_user users[] = {
    {&tenants[0], "11eb2a53-0b6e-5d40-a1c7-0242ac110002", "robin.sandbox@example.com",
     "sandbox-robin-4711", "Robin", "Sandbox", "18250431", "1007", &sbx_role_administrator},
    {&tenants[1], "11ed0c78-2a4c-11f0-93d1-0242ac110006", "kim.harbour@example.com",
     "sandbox-kim-4712", "Kim", "Harbour", "18264977", "1012", &sbx_role_administrator},
    {&tenants[0], "11eb2a53-5c1f-4e60-8b7d-0242ac110008", "vera.viewer@example.com",
     "sandbox-vera-4713", "Vera", "Viewer", "18250477", "1019", &sbx_role_viewer},
};

static const sbx_access_key access_keys[] = {
    {&users[0], "SANDBOXACCESSKEYIDH7E4LBAF6DTASXYPMR5AC324QNLCBJ4OXA====",
     "SANDBOXACCESSKEYSECRETWBT3JG2FSEK6XOSGBI3IVPINOOXKSQ====", true},
    {&users[1], "SANDBOXACCESSKEYIDNU7EEYRXNWRVCTYHFAUG5UTZCQBJE7AP5A====",
     "SANDBOXACCESSKEYSECRET4SHX3O3ZKIUPIQZKJ4VOJA5BIJFX3A====", true},
    {&users[0], "SANDBOXACCESSKEYIDSRATO3R2OX5HSR36FJIFHCFJ3OEKWADO3A====",
     "SANDBOXACCESSKEYSECRETCKGVGSEI4JOA4IT3NYATGAZ6QWHRFQ====", false},
    {&users[2], "SANDBOXACCESSKEYIDW2PZ6CYV5LQJ3TBK4MEDUXN7RGFSHA7IOA====",
     "SANDBOXACCESSKEYSECRETQ7XK2WNV4JSPYB6ZLDTC3HRMEGAUFI====", true},
};

#define LOOPBACK_URIS                                                                  \
    "http://127.0.0.1/callback", "http://localhost/callback", "http://[::1]/callback", \
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/",                     \
        "http://127.0.0.1:8765/callback"

static const sbx_client clients[] = {
    {&tenants[0],
     "4c9ad64c-b3b0-46f6-b3dd-01c204cb0895",
     "1917e33407c28366c8e3b975b17e7374589312676b90229adb4ce6e58552e223",
     {LOOPBACK_URIS, "https://app.example.com/callback"}},
    {&tenants[1],
     "429c7f67-ff9d-4bca-924d-3096da95da96",
     "3f455143e75d1e7fd659dea57023496da3bd9f2f8908d1e2ac32641cd819d3e3",
     {LOOPBACK_URIS}},
    {&tenants[0], "8d1c5b0e-6a7f-4a52-9b1d-5f3f0a2c7e11", NULL, {LOOPBACK_URIS}},
    {&tenants[1], "b7f0a9c4-13de-4f6b-8c92-0d6e5b4a3c22", NULL, {LOOPBACK_URIS}},
};

static const sbx_central_app central_apps[] = {
    {&tenants[0], "SandboxApp@CXone", "4601337"},
    {&tenants[1], "HarbourApp@CXone", "4601842"},
};

const sbx_central_app *sbx_central_app_find(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(central_apps); i++) {
        if (cx_str_equal_nocase(cx_str_of(central_apps[i].name), name)) {
            return &central_apps[i];
        }
    }
    return NULL;
}

const sbx_central_app *sbx_central_app_of(const sbx_tenant *tenant)
{
    for (size_t i = 0; i < CX_COUNT(central_apps); i++) {
        if (central_apps[i].tenant == tenant) {
            return &central_apps[i];
        }
    }
    return NULL;
}

const sbx_tenant *sbx_tenant_find(cx_str id)
{
    for (size_t i = 0; i < CX_COUNT(tenants); i++) {
        if (cx_str_equal_nocase(cx_str_of(tenants[i].id), id)) {
            return &tenants[i];
        }
    }
    return NULL;
}

const sbx_client *sbx_client_find(cx_str id)
{
    for (size_t i = 0; i < CX_COUNT(clients); i++) {
        if (cx_str_equal_nocase(cx_str_of(clients[i].id), id)) {
            return &clients[i];
        }
    }
    return NULL;
}

const sbx_user *sbx_user_find(cx_str id)
{
    for (size_t i = 0; i < CX_COUNT(users); i++) {
        if (cx_str_equal(cx_str_of(users[i].id), id)) {
            return &users[i];
        }
    }
    return NULL;
}

const sbx_access_key *sbx_access_key_at(size_t index)
{
    return index < CX_COUNT(access_keys) ? &access_keys[index] : NULL;
}

const sbx_client *sbx_client_at(size_t index)
{
    return index < CX_COUNT(clients) ? &clients[index] : NULL;
}

const sbx_user *sbx_user_at(size_t index)
{
    return index < CX_COUNT(users) ? &users[index] : NULL;
}

const sbx_user *sbx_user_find_login(cx_str login)
{
    for (size_t i = 0; i < CX_COUNT(users); i++) {
        if (cx_str_equal_nocase(cx_str_of(users[i].login), login)) {
            return &users[i];
        }
    }
    return NULL;
}

const sbx_user *sbx_user_of(const sbx_tenant *tenant)
{
    for (size_t i = 0; i < CX_COUNT(users); i++) {
        if (users[i].tenant == tenant) {
            return &users[i];
        }
    }
    return NULL;
}

static const sbx_client *find_client(const sbx_tenant *tenant, bool is_public)
{
    for (size_t i = 0; i < CX_COUNT(clients); i++) {
        if (clients[i].tenant == tenant && (clients[i].secret == NULL) == is_public) {
            return &clients[i];
        }
    }
    return NULL;
}

const sbx_client *sbx_client_of(const sbx_tenant *tenant)
{
    return find_client(tenant, false);
}

const sbx_client *sbx_public_client_of(const sbx_tenant *tenant)
{
    return find_client(tenant, true);
}

static const char *const loopbacks[] = {"http://127.0.0.1", "http://localhost", "http://[::1]"};

/* The length of "http://HOST" when it is a loopback one, else 0. */
static size_t loopback_length(cx_str uri)
{
    for (size_t i = 0; i < CX_COUNT(loopbacks); i++) {
        const cx_str start = cx_str_of(loopbacks[i]);
        const cx_str after = cx_str_slice(uri, start.len, start.len + 1);
        if (cx_str_starts_with(uri, start) &&
            (cx_str_equal(after, CX_LIT(":")) || cx_str_equal(after, CX_LIT("/")))) {
            return start.len;
        }
    }
    return 0;
}

/* What comes after the port, which is dropped; NULL when there is no good port. */
static cx_str after_port(cx_str rest)
{
    uint64_t port = 0;
    if (!cx_str_starts_with(rest, CX_LIT(":"))) {
        return rest;
    }
    const size_t slash = cx_str_find(rest, '/');
    return cx_scan_uint(cx_str_slice(rest, 1, slash), 65535, &port)
               ? cx_str_slice(rest, slash, rest.len)
               : (cx_str){NULL, 0};
}

static bool differs_by_port_only(cx_str registered, cx_str uri)
{
    const size_t length = loopback_length(registered);
    const cx_str path = after_port(cx_str_slice(uri, length, uri.len));
    return length > 0 && loopback_length(uri) == length &&
           cx_str_equal(cx_str_slice(registered, 0, length), cx_str_slice(uri, 0, length)) &&
           path.len > 0 &&
           cx_str_equal(after_port(cx_str_slice(registered, length, registered.len)), path);
}

bool sbx_client_has_redirect(const sbx_client *client, cx_str uri, bool exact)
{
    for (size_t i = 0; i < SBX_REDIRECT_URIS && client->redirect_uris[i] != NULL; i++) {
        const cx_str registered = cx_str_of(client->redirect_uris[i]);
        if (cx_str_equal(registered, uri) || (!exact && differs_by_port_only(registered, uri))) {
            return true;
        }
    }
    return false;
}
