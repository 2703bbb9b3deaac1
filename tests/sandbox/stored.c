/* What calls write, other calls read; and the file that keeps it. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define ACD "/incontactapi/services/v34.0"

enum {
    MAX_TEXT = 1024 * 1024
};

static int before_each(void **state)
{
    (void)state;
    control(sandbox, "DELETE", "/_sandbox/state", NULL, 204);
    control(sandbox, "DELETE", "/_sandbox/faults", NULL, 204);
    return 0;
}

static void send_to(const sandbox_process *to, const char *user, const char *method,
                    const char *path, const char *body, long status, answer *got)
{
    ask_for(to,
            &(call){.method = method,
                    .path = path,
                    .bearer = user,
                    .headers = {"Accept: application/json", "Content-Type: application/json"},
                    .body = body},
            status, got);
}

/* Sends, and returns the JSON of the answer; NULL when it has none. */
static cx_json *exchange(const char *method, const char *path, const char *body, long status)
{
    CX_AUTO(answer) answer got;
    send_json(method, path, body, status, &got);
    cx_json *document = NULL;
    CX_MOVE(&document, got.json);
    return document;
}

/* "a.0.b" of a document. */
static const cx_json_value *look(const cx_json *document, const char *way)
{
    const cx_json_value *at = cx_json_root(document);
    cx_str rest = cx_str_of(way);
    cx_str piece;
    while (cx_str_next(&rest, '.', &piece)) {
        uint64_t index = 0;
        if (cx_scan_uint(piece, 100000, &index)) {
            at = cx_json_at(at, (size_t)index);
        } else {
            CX_AUTO(text) char *name = cx_strdup(piece);
            at = cx_json_get(at, name);
        }
    }
    return at;
}

static int64_t number_at(const cx_json *document, const char *way)
{
    int64_t number = -1;
    check(cx_json_lenient_integer(look(document, way), &number), "no number at %s", way);
    return number;
}

static void assert_text_at(const cx_json *document, const char *way, const char *text)
{
    check(cx_str_equal(cx_json_text(look(document, way)), cx_str_of(text)), "%s is \"%.*s\"", way,
          CX_STR_ARG(cx_json_text(look(document, way))));
}

static int64_t total_of(const char *path)
{
    CX_AUTO(cx_json) cx_json *list = exchange("GET", path, NULL, 200);
    return number_at(list, "totalRecords");
}

CX_PRINTF(2, 3) static const char *path_of(char out[256], const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(out, 256, format, arguments);
    va_end(arguments);
    return out;
}

static void test_groups(void **state)
{
    (void)state;
    char path[256];
    const int64_t before = total_of(ACD "/groups");
    CX_AUTO(cx_json)
    cx_json *made = exchange(
        "POST", ACD "/groups",
        "{\"groups\":[{\"groupName\":\"Night\",\"notes\":\"n\"},{\"groupName\":\"Day\"}]}", 200);
    assert_int_equal(number_at(made, "errorCount"), 0);
    const long long id = (long long)number_at(made, "groupResults.0.groupId");
    assert_int_not_equal(id, number_at(made, "groupResults.1.groupId"));
    assert_int_equal(total_of(ACD "/groups"), before + 2);
    CX_AUTO(cx_json)
    cx_json *read = exchange("GET", path_of(path, ACD "/groups/%lld", id), NULL, 200);
    assert_text_at(read, "groups.0.groupName", "Night");
    assert_int_equal(number_at(read, "groups.0.groupId"), id);
    expect("PUT", path, "{\"groupName\":\"Late\"}", 200);
    CX_AUTO(cx_json) cx_json *changed = exchange("GET", path, NULL, 200);
    assert_text_at(changed, "groups.0.groupName", "Late");
    assert_text_at(changed, "groups.0.notes", "n");
    CX_AUTO(cx_json)
    cx_json *found = exchange("GET", ACD "/groups?searchString=late&fields=groupId", NULL, 200);
    assert_int_equal(number_at(found, "totalRecords"), 1);
    assert_int_equal(number_at(found, "groups.0.groupId"), id);
    assert_int_equal(cx_json_size(look(found, "groups.0")), 1);
}

/* What belongs to something that was just made is empty, then has its members. */
static void test_members(void **state)
{
    (void)state;
    char path[256];
    CX_AUTO(cx_json)
    cx_json *made = exchange("POST", ACD "/groups", "{\"groups\":[{\"groupName\":\"A\"}]}", 200);
    const long long id = (long long)number_at(made, "groupResults.0.groupId");
    (void)path_of(path, ACD "/groups/%lld/agents", id);
    expect("GET", path, NULL, 204);
    expect("POST", path, "{\"agents\":[{\"agentId\":18250431},{\"agentId\":18250433}]}", 200);
    CX_AUTO(cx_json) cx_json *list = exchange("GET", path, NULL, 200);
    assert_int_equal(number_at(list, "totalRecords"), 2);
    assert_int_equal(number_at(list, "agents.1.agentId"), 18250433);
    expect("DELETE", path, "{\"agents\":[{\"agentId\":18250431}]}", 200);
    CX_AUTO(cx_json) cx_json *rest = exchange("GET", path, NULL, 200);
    assert_int_equal(number_at(rest, "totalRecords"), 1);
    assert_int_equal(number_at(rest, "agents.0.agentId"), 18250433);
}

/* The bodies that callers really send to one operation. */
static void test_body_variants(void **state)
{
    (void)state;
    static const char path[] = ACD "/skills/4354601/agents";
    static const char *const bodies[] = {
        "{\"agents\":[{\"agentId\":\"31007\",\"isActive\":true}]}",
        "[{\"agentId\":31008}]",
        "{\"agentIds\":[31009]}",
        "[31012]",
    };
    static const int64_t agents[] = {31007, 31008, 31009, 31012};
    expect("DELETE", path, "[31007,31008,31009,31012]", 200);
    const int64_t before = total_of(path);
    for (size_t i = 0; i < CX_COUNT(bodies); i++) {
        CX_AUTO(cx_json) cx_json *got = exchange("POST", path, bodies[i], 200);
        assert_int_equal(number_at(got, "resultSet.errorCount"), 0);
        assert_int_equal(number_at(got, "resultSet.agentResults.0.agentId"), agents[i]);
        assert_int_equal(total_of(path), before + 1 + (int64_t)i);
    }
    expect("DELETE", ACD "/skills/4354601/agents/31008", NULL, 200);
    assert_int_equal(total_of(path), before + 3);
    expect("DELETE", ACD "/skills/4354601/agents/31008", NULL, 404);
}

static void test_members_in_the_query(void **state)
{
    (void)state;
    CX_AUTO(cx_json)
    cx_json *made = exchange(
        "POST", ACD "/address-books?addressBookName=Home&addressBookType=Standard", NULL, 200);
    CX_AUTO(cx_json) cx_json *list = exchange("GET", ACD "/address-books", NULL, 200);
    const size_t last = cx_json_size(look(list, "addressBooks")) - 1;
    const cx_json_value *book = cx_json_at(look(list, "addressBooks"), last);
    assert_view_equal(cx_json_get_text(book, "addressBookName"), "Home");
    int64_t id = 0;
    assert_true(cx_json_integer(cx_json_get(book, "addressBookId"), &id));
    assert_int_equal(number_at(made, "resultSet.addressBookId"), id);
    expect("POST", ACD "/address-books?addressBookName=Home", NULL, 400);
}

static void test_digital(void **state)
{
    (void)state;
    char path[256];
    CX_AUTO(cx_json)
    cx_json *made = exchange("POST", "/dfo/3.0/customers/7/notes", "{\"content\":\"hello\"}", 201);
    assert_text_at(made, "content", "hello");
    const long long id = (long long)number_at(made, "id");
    (void)path_of(path, "/dfo/3.0/customers/7/notes/%lld", id);
    CX_AUTO(cx_json) cx_json *changed = exchange("PUT", path, "{\"content\":\"bye\"}", 200);
    assert_text_at(changed, "content", "bye");
    assert_int_equal(number_at(changed, "id"), id);
    const int64_t before = total_of("/dfo/3.0/customers/7/notes");
    expect("DELETE", path, NULL, 204);
    expect("DELETE", path, NULL, 404);
    assert_int_equal(total_of("/dfo/3.0/customers/7/notes"), before - 1);
    CX_AUTO(cx_json)
    cx_json *tag =
        exchange("PUT", "/dfo/3.0/tags", "{\"title\":\"vip\",\"color\":\"#289D29\"}", 201);
    CX_AUTO(cx_json)
    cx_json *tags =
        exchange("GET", path_of(path, "/dfo/3.0/tags?id[]=%lld", (long long)number_at(tag, "id")),
                 NULL, 200);
    assert_int_equal(number_at(tags, "hits"), 1);
    assert_text_at(tags, "data.0.title", "vip");
}

static void test_userhub(void **state)
{
    (void)state;
    char path[256];
    CX_AUTO(cx_json)
    cx_json *made = exchange("POST", "/scim/v2/Users",
                             "{\"userName\":\"pat@example.com\",\"active\":true}", 200);
    const cx_str id = cx_json_get_text(cx_json_root(made), "id");
    assert_true(cx_str_is_uuid(id));
    (void)path_of(path, "/basic-auth/scim/v2/Users/%.*s", CX_STR_ARG(id));
    CX_AUTO(cx_json) cx_json *read = exchange("GET", path, NULL, 200);
    assert_text_at(read, "userName", "pat@example.com");
    CX_AUTO(cx_json)
    cx_json *user =
        exchange("POST", "/user-management/v1/users",
                 "{\"users\":[{\"firstName\":\"Zed\",\"emailAddress\":\"z@e.org\"}]}", 200);
    const cx_str uuid = cx_json_get_text(cx_json_root(user), "uuid");
    CX_AUTO(cx_json)
    cx_json *found = exchange("POST", "/user-management/v2/users/search",
                              "{\"filter\":{\"firstName\":[\"Zed\"]},\"fields\":[\"id\"]}", 200);
    assert_int_equal(number_at(found, "totalRecords"), 1);
    assert_true(cx_str_equal(cx_json_text(look(found, "users.0.id")), uuid));
    CX_AUTO(cx_json)
    cx_json *like = exchange("POST", "/user-management/v2/users/search",
                             "{\"filter\":{\"emailAddress\":\"e.org\"},\"operations\":"
                             "{\"emailAddress\":\"LIKE\"}}",
                             200);
    assert_int_equal(number_at(like, "totalRecords"), 1);
}

static void test_settings_of_a_skill(void **state)
{
    (void)state;
    static const char path[] = ACD "/skills/4354602/parameters/general-settings";
    expect("PUT", path, "{\"minimumRetryMinutes\":77}", 200);
    CX_AUTO(cx_json) cx_json *read = exchange("GET", path, NULL, 200);
    assert_int_equal(number_at(read, "minimumRetryMinutes"), 77);
    CX_AUTO(cx_json)
    cx_json *other = exchange("GET", ACD "/skills/4354603/parameters/general-settings", NULL, 200);
    assert_int_not_equal(number_at(other, "minimumRetryMinutes"), 77);
}

/* What the contact centre simulates, too: its skills and cases. */
static void test_over_the_simulation(void **state)
{
    (void)state;
    expect("PUT", ACD "/skills/4354604", "{\"skill\":{\"skillName\":\"Sold\"}}", 200);
    CX_AUTO(cx_json) cx_json *skill = exchange("GET", ACD "/skills/4354604", NULL, 200);
    assert_text_at(skill, "skillName", "Sold");
    expect("POST", ACD "/teams", "{\"teams\":[{\"teamName\":\"Fresh\"}]}", 200);
    CX_AUTO(cx_json) cx_json *teams = exchange("GET", ACD "/teams?fields=teamName", NULL, 200);
    assert_text_at(teams, "teams.0.teamName", "Pacific Care");
    assert_text_at(teams, "teams.3.teamName", "Fresh");
    CX_AUTO(cx_json) cx_json *agent = exchange("GET", ACD "/agents/31008", NULL, 200);
    assert_text_at(agent, "agents.0.firstName", "Aroha");
    assert_int_equal(number_at(agent, "agents.0.teamId"), 501);
    CX_AUTO(cx_json) cx_json *found = exchange("GET", ACD "/skills?searchString=sold", NULL, 200);
    assert_int_equal(number_at(found, "totalRecords"), 1);
    assert_int_equal(number_at(found, "skills.0.skillId"), 4354604);
    expect("PUT", "/dfo/3.0/contacts/682956606682323/routing-queue",
           "{\"routingQueueId\":\"11eb5a4e-0c2d-4d1c-b0a5-0242ac110003\"}", 200);
    expect("PUT", "/dfo/3.0/contacts/682956606682323/status", "{\"status\":\"closed\"}", 204);
    CX_AUTO(cx_json)
    cx_json *contact = exchange("GET", "/dfo/3.0/contacts/682956606682323", NULL, 200);
    assert_text_at(contact, "routingQueueId", "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003");
    assert_text_at(contact, "status", "closed");
}

static void test_lists_obey(void **state)
{
    (void)state;
    CX_AUTO(cx_json)
    cx_json *down = exchange("GET", ACD "/campaigns?orderBy=name%20desc&fields=name", NULL, 200);
    const size_t count = cx_json_size(look(down, "campaigns"));
    assert_true(count > 3);
    for (size_t i = 1; i < count; i++) {
        const cx_json_value *list = look(down, "campaigns");
        assert_true(cx_str_compare(cx_json_get_text(cx_json_at(list, i - 1), "name"),
                                   cx_json_get_text(cx_json_at(list, i), "name")) >= 0);
    }
    expect("GET", ACD "/campaigns?fields=name,nonsense", NULL, 400);
    assert_int_equal(total_of(ACD "/campaigns?updatedSince=2026-06-01T00:00:00Z"), 0);
    CX_AUTO(cx_json) cx_json *made = exchange("POST", ACD "/campaigns", "{\"name\":\"New\"}", 200);
    CX_AUTO(cx_json)
    cx_json *fresh = exchange("GET", ACD "/campaigns?updatedSince=2026-06-01T00:00:00Z", NULL, 200);
    assert_int_equal(number_at(fresh, "totalRecords"), 1);
    assert_int_equal(number_at(fresh, "campaigns.0.id"), number_at(made, "id"));
    char path[256];
    expect("PATCH", path_of(path, ACD "/campaigns/%lld/status", (long long)number_at(made, "id")),
           "{\"isActive\":false}", 200);
    assert_int_equal(total_of(ACD "/campaigns?isActive=false"), 1);
    CX_AUTO(cx_json)
    cx_json *old = exchange("GET", "/incontactapi/services/v8.0/campaigns", NULL, 200);
    assert_int_equal(number_at(old, "resultSet.totalRecords"), (int64_t)count + 1);
}

static void test_batches_that_fail_in_part(void **state)
{
    (void)state;
    static const char body[] =
        "{\"groups\":[{\"groupName\":\"No\"},{\"groupName\":\"Yes\"},{\"groupName\":\"Too\"}]}";
    const int64_t before = total_of(ACD "/groups");
    control(sandbox, "POST", "/_sandbox/faults", "{\"partial\":1,\"method\":\"POST\"}", 201);
    CX_AUTO(cx_json) cx_json *made = exchange("POST", ACD "/groups", body, 206);
    assert_int_equal(number_at(made, "errorCount"), 1);
    bool success = true;
    assert_true(cx_json_boolean(look(made, "groupResults.0.success"), &success));
    assert_false(success);
    assert_true(cx_json_text(look(made, "groupResults.0.error")).len > 0);
    assert_true(cx_json_boolean(look(made, "groupResults.1.success"), &success));
    assert_true(success);
    assert_int_equal(total_of(ACD "/groups"), before + 2);
    CX_AUTO(cx_json)
    cx_json *skills = exchange("POST", ACD "/skills/4354601/agents", "[{\"agentId\":7}]", 200);
    assert_int_equal(number_at(skills, "resultSet.errorCount"), 1);
    CX_AUTO(cx_json)
    cx_json *campaign =
        exchange("POST", ACD "/campaigns/5/skills", "[{\"skillId\":3},{\"skillId\":4}]", 200);
    assert_int_equal(number_at(campaign, "invalidSkills.0"), 3);
    assert_int_equal(number_at(campaign, "assignedSkills.0"), 4);
    control(sandbox, "POST", "/_sandbox/faults", "{\"partial\":0}", 400);
}

static void test_bodies_that_are_no_good(void **state)
{
    (void)state;
    static const char *const bodies[] = {"{", "{\"groups\":", "nonsense", NULL};
    for (size_t i = 0; i < CX_COUNT(bodies); i++) {
        expect("POST", ACD "/groups", bodies[i], 400);
    }
    static const char *const odd[] = {"7",
                                      "\"x\"",
                                      "[]",
                                      "{}",
                                      "[null,{},[]]",
                                      "null",
                                      "{\"groups\":{}}",
                                      "{\"groups\":[1,\"\",null]}"};
    for (size_t i = 0; i < CX_COUNT(odd); i++) {
        CX_AUTO(answer) answer got;
        ask(sandbox,
            &(call){.method = "POST",
                    .path = ACD "/groups",
                    .bearer = token,
                    .headers = {"Accept: application/json", "Content-Type: application/json"},
                    .body = odd[i]},
            &got);
        check(got.status == 200 || got.status == 400, "%s: %ld", odd[i], got.status);
    }
}

static void test_tenants_are_apart(void **state)
{
    (void)state;
    expect("POST", ACD "/campaigns", "{\"name\":\"Ours\"}", 200);
    CX_AUTO(cx_json) cx_json *accounts = control_json(sandbox, "/_sandbox/accounts");
    const cx_json_value *other = cx_json_at(cx_json_root(accounts), 1);
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, MAX_TEXT);
    cx_buf_printf(&body, "{\"accessKeyId\":\"%.*s\",\"accessKeySecret\":\"%.*s\"}",
                  CX_STR_ARG(cx_json_get_text(other, "accessKeyId")),
                  CX_STR_ARG(cx_json_get_text(other, "accessKeySecret")));
    CX_AUTO(answer) answer login;
    send_to(sandbox, NULL, "POST", "/authentication/v1/token/access-key", body.ptr, 200, &login);
    CX_AUTO(text) char *other_token = cx_strdup(answer_text(&login, "access_token"));
    CX_AUTO(answer) answer got;
    send_to(sandbox, other_token, "GET", ACD "/campaigns?searchString=Ours", NULL, 200, &got);
    assert_int_equal(answer_integer(&got, "totalRecords"), 0);
}

static void new_file_name(char name[64])
{
    (void)snprintf(name, 64, "/tmp/cxone-state-XXXXXX");
    const int fd = mkstemp(name);
    assert_true(fd >= 0);
    (void)close(fd);
    (void)unlink(name);
}

static void remove_file(const char *name)
{
    char path[80];
    static const char *const tails[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < CX_COUNT(tails); i++) {
        (void)snprintf(path, sizeof path, "%s%s", name, tails[i]);
        (void)unlink(path);
    }
}

static void test_a_file_keeps_it(void **state)
{
    (void)state;
    char name[64];
    char path[256];
    new_file_name(name);
    sandbox_process *first = sandbox_start((const char *const[]){"--state", name, NULL});
    CX_AUTO(text) char *begun = access_token(first);
    CX_AUTO(answer) answer made;
    send_to(first, begun, "POST", ACD "/campaigns", "{\"name\":\"Kept\"}", 200, &made);
    CX_AUTO(answer) answer gone;
    send_to(first, begun, "DELETE", "/dfo/3.0/channels/4", NULL, 204, &gone);
    assert_int_equal(sandbox_stop(first), 0);
    sandbox_process *second = sandbox_start((const char *const[]){"--state", name, NULL});
    CX_AUTO(text) char *again = access_token(second);
    CX_AUTO(answer) answer read;
    send_to(second, again, "GET",
            path_of(path, ACD "/campaigns/%lld", (long long)answer_integer(&made, "id")), NULL, 200,
            &read);
    assert_view_equal(answer_text(&read, "name"), "Kept");
    CX_AUTO(answer) answer still;
    send_to(second, again, "DELETE", "/dfo/3.0/channels/4", NULL, 404, &still);
    CX_AUTO(answer) answer another;
    send_to(second, again, "POST", ACD "/campaigns", "{\"name\":\"Next\"}", 200, &another);
    assert_int_not_equal(answer_integer(&made, "id"), answer_integer(&another, "id"));
    assert_int_equal(sandbox_stop(second), 0);
    remove_file(name);
}

/* Runs a sandbox that should not start; the first bytes of what it says go to `text`. */
static int refused(const char *file, char text[512])
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        (void)dup2(ends[1], STDERR_FILENO);
        (void)close(STDOUT_FILENO);
        (void)execl(CXONE_SANDBOX_PROGRAM, CXONE_SANDBOX_PROGRAM, "run", "--state", file, "--",
                    "true", (char *)NULL);
        _exit(99);
    }
    (void)close(ends[1]);
    const ssize_t got = read(ends[0], text, 511);
    text[got > 0 ? got : 0] = '\0';
    (void)close(ends[0]);
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void write_file(const char *name, const char *bytes, size_t count, long at)
{
    FILE *file = fopen(name, at > 0 ? "r+b" : "wb");
    assert_non_null(file);
    assert_int_equal(fseek(file, at, SEEK_SET), 0);
    assert_int_equal(fwrite(bytes, 1, count, file), count);
    assert_int_equal(fclose(file), 0);
}

static void test_files_that_are_refused(void **state)
{
    (void)state;
    char name[64];
    char text[512];
    new_file_name(name);
    write_file(name, "no database at all, but long enough to be read as one", 53, 0);
    assert_int_not_equal(refused(name, text), 0);
    assert_non_null(strstr(text, "not a database"));
    remove_file(name);
    assert_int_equal(refused(name, text), 0);
    /* user_version, in the header of an SQLite file. */
    write_file(name, "\0\0\0\3", 4, 60);
    assert_int_not_equal(refused(name, text), 0);
    assert_non_null(strstr(text, "newer sandbox"));
    write_file(name, "\0\0\0\1", 4, 60); /* an older one is brought up to date */
    assert_int_equal(refused(name, text), 0);
    write_file(name, "\0\0\0\2", 4, 60);
    assert_int_equal(refused(name, text), 0);
    assert_int_equal(truncate(name, 5000), 0);
    assert_int_not_equal(refused(name, text), 0);
    assert_non_null(strstr(text, name));
    remove_file(name);
    assert_int_not_equal(refused("/no/such/folder/state", text), 0);
    assert_non_null(strstr(text, "/no/such/folder/state"));
    new_file_name(name);
    sandbox_process *first = sandbox_start((const char *const[]){"--state", name, NULL});
    assert_int_not_equal(refused(name, text), 0);
    assert_non_null(strstr(text, "in use"));
    assert_int_equal(sandbox_stop(first), 0);
    remove_file(name);
}

/* Many at once: each record is there in the end, none under an id that another has. */
static void test_many_at_once(void **state)
{
    (void)state;
    enum {
        WRITERS = 6,
        EACH = 20
    };
    const int64_t before = total_of(ACD "/campaigns");
    pid_t children[WRITERS];
    for (int i = 0; i < WRITERS; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            for (int j = 0; j < EACH; j++) {
                CX_AUTO(answer) answer got;
                ask(sandbox,
                    &(call){
                        .method = "POST",
                        .path = ACD "/campaigns",
                        .bearer = token,
                        .headers = {"Accept: application/json", "Content-Type: application/json"},
                        .body = "{\"name\":\"Many\"}"},
                    &got);
                if (got.status != 200) {
                    _exit(1);
                }
            }
            _exit(0);
        }
    }
    for (int i = 0; i < WRITERS; i++) {
        int status = 0;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    assert_int_equal(total_of(ACD "/campaigns") - before, (int64_t)WRITERS * EACH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_groups, before_each),
        cmocka_unit_test_setup(test_members, before_each),
        cmocka_unit_test_setup(test_body_variants, before_each),
        cmocka_unit_test_setup(test_members_in_the_query, before_each),
        cmocka_unit_test_setup(test_digital, before_each),
        cmocka_unit_test_setup(test_userhub, before_each),
        cmocka_unit_test_setup(test_settings_of_a_skill, before_each),
        cmocka_unit_test_setup(test_over_the_simulation, before_each),
        cmocka_unit_test_setup(test_lists_obey, before_each),
        cmocka_unit_test_setup(test_batches_that_fail_in_part, before_each),
        cmocka_unit_test_setup(test_bodies_that_are_no_good, before_each),
        cmocka_unit_test_setup(test_tenants_are_apart, before_each),
        cmocka_unit_test_setup(test_a_file_keeps_it, before_each),
        cmocka_unit_test_setup(test_files_that_are_refused, before_each),
        cmocka_unit_test_setup(test_many_at_once, before_each),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
