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
    {&tenants[0], "11eb2a53-0b6e-5d40-a1c7-0242ac110002", "robin.sandbox@example.com", "Robin",
     "Sandbox", "18250431", "1007", "11eb2a52-9d02-7f10-b3ee-0242ac110004"},
    {&tenants[1], "11ed0c78-2a4c-11f0-93d1-0242ac110006", "kim.harbour@example.com", "Kim",
     "Harbour", "18264977", "1012", "11ed0c77-88b1-62a0-b6f4-0242ac110007"},
};

static const sbx_access_key access_keys[] = {
    {&users[0], "SANDBOXACCESSKEYIDH7E4LBAF6DTASXYPMR5AC324QNLCBJ4OXA====",
     "SANDBOXACCESSKEYSECRETWBT3JG2FSEK6XOSGBI3IVPINOOXKSQ====", true},
    {&users[1], "SANDBOXACCESSKEYIDNU7EEYRXNWRVCTYHFAUG5UTZCQBJE7AP5A====",
     "SANDBOXACCESSKEYSECRET4SHX3O3ZKIUPIQZKJ4VOJA5BIJFX3A====", true},
    {&users[0], "SANDBOXACCESSKEYIDSRATO3R2OX5HSR36FJIFHCFJ3OEKWADO3A====",
     "SANDBOXACCESSKEYSECRETCKGVGSEI4JOA4IT3NYATGAZ6QWHRFQ====", false},
};

static const sbx_client clients[] = {
    {&tenants[0], "4c9ad64c-b3b0-46f6-b3dd-01c204cb0895",
     "1917e33407c28366c8e3b975b17e7374589312676b90229adb4ce6e58552e223"},
    {&tenants[1], "429c7f67-ff9d-4bca-924d-3096da95da96",
     "3f455143e75d1e7fd659dea57023496da3bd9f2f8908d1e2ac32641cd819d3e3"},
};

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

const sbx_access_key *sbx_access_key_check(cx_str id, cx_str secret)
{
    for (size_t i = 0; i < CX_COUNT(access_keys); i++) {
        const sbx_access_key *key = &access_keys[i];
        if (cx_str_equal(cx_str_of(key->id), id)) {
            return key->active && cx_str_equal_secret(cx_str_of(key->secret), secret) ? key : NULL;
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

const sbx_client *sbx_client_of(const sbx_tenant *tenant)
{
    for (size_t i = 0; i < CX_COUNT(clients); i++) {
        if (clients[i].tenant == tenant) {
            return &clients[i];
        }
    }
    return NULL;
}
