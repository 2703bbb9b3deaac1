/* Skills, skill activity and the environment calls: pages, filters, refusals, and numbers that add
 * up at any time. */
#include "base/alloc.h"
#include "base/time.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define V34 "/incontactapi/services/v34.0"

static int set_up(void **state)
{
    (void)state;
    return group_begin_with((const char *const[]){"--scenario", "outage", "--clock",
                                                  "2026-11-02T08:00:05Z", "--speed", "0", NULL});
}

static void get(const char *path, long status, answer *got)
{
    ask_for(sandbox,
            &(call){.method = "GET",
                    .path = path,
                    .bearer = token,
                    .headers = {"Accept: application/json"}},
            status, got);
}

static const cx_json_value *list_of(const answer *got, const char *key)
{
    const cx_json_value *list = cx_json_get(cx_json_root(got->json), key);
    assert_int_equal(cx_json_type(list), CXONE_TYPE_ARRAY);
    return list;
}

static int64_t number_of(const cx_json_value *object, const char *key)
{
    int64_t number = INT64_MIN;
    check(cx_json_integer(cx_json_get(object, key), &number), "%s is no whole number", key);
    return number;
}

static void set_world_time(const char *time)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, 256);
    cx_buf_printf(&body, "{\"world_time\":\"%s\",\"speed\":0}", time);
    control(sandbox, "POST", "/_sandbox/clock", body.ptr, 200);
}

/* All pages by _links.next, which is a whole URL on the host that was called. */
static void test_pages(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, 4096);
    cx_buf_puts(&path, V34 "/skills?top=100&fields=skillId");
    size_t count = 0;
    int64_t last = 0;
    int pages = 0;
    while (path.len > 0) {
        CX_AUTO(answer) answer got;
        get(path.ptr, 200, &got);
        assert_int_equal(answer_integer(&got, "totalRecords"), 240);
        const cx_json_value *skills = list_of(&got, "skills");
        for (size_t i = 0; i < cx_json_size(skills); i++) {
            assert_int_equal(cx_json_size(cx_json_at(skills, i)), 1);
            const int64_t id = number_of(cx_json_at(skills, i), "skillId");
            assert_true(id > last);
            last = id;
            count++;
        }
        pages++;
        const cx_str url = cx_str_of(sandbox_url(sandbox));
        const cx_str next = cx_json_get_text(cx_json_get(cx_json_root(got.json), "_links"), "next");
        assert_true(next.len == 0 || cx_str_starts_with(next, url));
        CX_AUTO(text) char *rest = cx_strdup(cx_str_slice(next, url.len, next.len));
        cx_buf_reset(&path);
        cx_buf_puts(&path, rest);
    }
    assert_int_equal(count, 240);
    assert_int_equal(pages, 3);
}

static void test_page_sizes(void **state)
{
    (void)state;
    static const struct {
        const char *query;
        size_t count;
    } rows[] = {
        {"", 50}, {"?top=7", 7}, {"?top=1000", 100}, {"?TOP=7&Skip=235", 5}, {"?skip=239", 1},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, 256);
        cx_buf_printf(&path, V34 "/skills%s", rows[i].query);
        CX_AUTO(answer) answer got;
        get(path.ptr, 200, &got);
        assert_int_equal(cx_json_size(list_of(&got, "skills")), rows[i].count);
    }
    static const char *const empty[] = {V34 "/skills?skip=240", V34 "/skills?searchString=zzz",
                                        V34 "/skills?mediaTypeId=99"};
    for (size_t i = 0; i < CX_COUNT(empty); i++) {
        CX_AUTO(answer) answer got;
        get(empty[i], 204, &got);
        assert_int_equal(got.body.len, 0);
    }
}

static void test_filters(void **state)
{
    (void)state;
    static const struct {
        const char *query;
        int64_t total;
    } rows[] = {
        {"?searchString=Billing%20NZ", 3},
        {"?searchString=billing%20nz&mediaTypeId=1", 1},
        {"?mediaTypeId=8", 5},
        {"?isActive=false", 7},
        {"?isActive=True", 233},
        {"?outboundStrategy=personal+connection", 30},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, 256);
        cx_buf_printf(&path, V34 "/skills%s", rows[i].query);
        CX_AUTO(answer) answer got;
        get(path.ptr, 200, &got);
        check(answer_integer(&got, "totalRecords") == rows[i].total, "%s: %.60s", rows[i].query,
              got.body.ptr);
    }
}

static void test_bad_parameters(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        long status;
        const char *text;
    } rows[] = {
        {V34 "/skills?fields=skillId,nonsense", 400, "Invalid fields list"},
        {V34 "/skills?top=x", 400, "Invalid top"},
        {V34 "/skills?skip=-1", 400, "Invalid skip"},
        {V34 "/skills?isActive=perhaps", 400, "Invalid isActive"},
        {V34 "/skills/1", 404, "Invalid skillId"},
        {V34 "/skills/abc", 400, "Invalid skillId"},
        {V34 "/skills/4712000", 404, "Invalid skillId"}, /* another tenant's */
        {V34 "/skills/1/activity", 404, "Invalid skillId"},
        {V34 "/skills/4354600/activity?fields=inSLA,nonsense", 400, "Invalid fields list"},
        {V34 "/skills/4354600/activity?fields=divisionNo", 400, "Invalid fields list"},
        {V34 "/skills/activity?fields=nonsense", 400, "Invalid fields list"},
        {V34 "/skills/activity?IsOutbound=1", 400, "Invalid IsOutbound"},
        {V34 "/skills/activity?updatedSince=yesterday", 400, "Invalid updatedSince"},
        {V34 "/skills/activity?updatedSince=2026-11-02T08:00:00%2B00:00", 400,
         "Invalid updatedSince"},
        {V34 "/hours-of-operation/1", 400, "Invalid profileId"},
        {V34 "/media-types/2", 404, "Invalid mediaTypeId"},
        {V34 "/apiversionreleaseinfo?apiversion=new", 400, "Invalid apiversion"},
        {"/incontactapi/services/34/skills", 404, "Not Found"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        get(rows[i].path, rows[i].status, &got);
        assert_view_equal(answer_header(&got, "icStatusDescription"), rows[i].text);
        assert_view_equal(answer_text(&got, "error_description"), rows[i].text);
    }
}

static void test_skill(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    get("/InContactAPI/Services/V31.0/Skills/4354602", 200, &got);
    assert_int_equal(answer_integer(&got, "skillId"), 4354602);
    assert_view_equal(answer_text(&got, "skillName"), "Sales Email");
    assert_view_equal(answer_text(&got, "mediaTypeName"), "Email");
    assert_view_equal(answer_text(&got, "emailFromAddress"), "service@example.com");
    assert_int_equal(cx_json_size(list_of(&got, "dispositions")), 0);
    CX_AUTO(answer) answer old;
    get("/incontactapi/services/v14.0/skills/4354602?fields=SKILLNAME", 200, &old);
    assert_string_equal(old.body.ptr, "{\"resultSet\":{\"skillName\":\"Sales Email\"}}");
}

static void test_no_accept_and_no_bearer(void **state)
{
    (void)state;
    CX_AUTO(answer) answer bare;
    ask_for(
        sandbox,
        &(call){.method = "GET", .path = V34 "/skills", .bearer = token, .headers = {"Accept:"}},
        200, &bare);
    assert_string_equal(bare.body.ptr, "No known way to render data");
    CX_AUTO(answer) answer anonymous;
    ask_for(sandbox, &(call){.method = "GET", .path = V34 "/skills"}, 401, &anonymous);
    assert_view_equal(answer_text(&anonymous, "message"), "Unauthorized");
}

/* What must hold of every skill at every moment. */
static void check_activity(const cx_json_value *one, int64_t now_ms)
{
    static const char *const names[] = {"agentsACW", "agentsAvailable", "agentsUnavailable",
                                        "agentsWorking"};
    int64_t sum = 0;
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        assert_true(number_of(one, names[i]) >= 0);
        sum += number_of(one, names[i]);
    }
    assert_int_equal(sum, number_of(one, "agentsLoggedIn"));
    assert_true(number_of(one, "agentsIdle") <= number_of(one, "agentsAvailable"));
    const int64_t queued = number_of(one, "queueCount");
    assert_int_equal(queued,
                     number_of(one, "skillQueueCount") + number_of(one, "personalQueueCount"));
    assert_true(number_of(one, "contactsActive") >= queued);
    const cx_str earliest = cx_json_get_text(one, "earliestQueueTime");
    assert_int_equal(queued > 0, earliest.len > 0);
    int64_t since_ms = 0;
    assert_true(queued == 0 || (cx_time_parse(earliest, &since_ms) && since_ms <= now_ms));
    const int64_t in = number_of(one, "inSLA");
    const int64_t all = in + number_of(one, "outSLA");
    const int64_t level = number_of(one, "serviceLevel");
    assert_true(all == 0 ? level == 100 : level >= in * 100 / all && level <= in * 100 / all + 1);
    bool flag = false;
    assert_true(cx_json_boolean(cx_json_get(one, "isActive"), &flag));
    assert_true(flag || number_of(one, "agentsLoggedIn") == 0);
    assert_true(cx_json_boolean(cx_json_get(one, "isNaturalCalling"), &flag));
    assert_true(cx_json_get_text(one, "campaignName").len > 0);
}

static void test_activity_adds_up(void **state)
{
    (void)state;
    size_t with_queue = 0;
    size_t without = 0;
    for (int minute = 0; minute < 30; minute += 3) {
        char time[32];
        const int64_t now_ms = INT64_C(1793616305000) + (int64_t)minute * 60000;
        cx_time_format(now_ms, time);
        set_world_time(time);
        CX_AUTO(answer) answer got;
        get(V34 "/skills/activity?top=100", 200, &got);
        assert_int_equal(answer_integer(&got, "totalRecords"), 240);
        assert_view_equal(answer_text(&got, "lastPollTime"), time);
        const cx_json_value *list = list_of(&got, "skillActivity");
        assert_int_equal(cx_json_size(list), 100);
        for (size_t i = 0; i < cx_json_size(list); i++) {
            const cx_json_value *one = cx_json_at(list, i);
            assert_int_equal(cx_json_size(one), 30);
            assert_view_equal(cx_json_get_text(one, "serverTime"), time);
            check_activity(one, now_ms);
            with_queue += number_of(one, "queueCount") > 0 ? 1 : 0;
            without += number_of(one, "queueCount") > 0 ? 0 : 1;
        }
    }
    assert_true(with_queue > 50 && without > 50);
}

/* The same moment gives the same numbers, in another sandbox too; another seed gives others. */
static void test_activity_is_determined(void **state)
{
    (void)state;
    static const char path[] = V34 "/skills/activity?top=20&fields=skillId,agentsLoggedIn,inSLA";
    set_world_time("2026-11-02T10:00:00Z");
    const char *const options[][9] = {
        {"--scenario", "outage", "--clock", "2026-11-02T10:00:00Z", "--speed", "0", "--seed", "1",
         NULL},
        {"--scenario", "outage", "--clock", "2026-11-02T10:00:00Z", "--speed", "0", "--seed", "2",
         NULL},
    };
    CX_AUTO(answer) answer here;
    get(path, 200, &here);
    for (size_t i = 0; i < CX_COUNT(options); i++) {
        sandbox_process *other = sandbox_start(options[i]);
        CX_AUTO(text) char *bearer = access_token(other);
        CX_AUTO(answer) answer there;
        ask_for(other, &(call){.method = "GET", .path = path, .bearer = bearer}, 200, &there);
        const cx_json_value *a = list_of(&here, "skillActivity");
        const cx_json_value *b = list_of(&there, "skillActivity");
        size_t different = 0;
        for (size_t k = 0; k < cx_json_size(a); k++) {
            different +=
                number_of(cx_json_at(a, k), "inSLA") != number_of(cx_json_at(b, k), "inSLA") ? 1
                                                                                             : 0;
        }
        assert_int_equal(different > 0, i == 1);
        assert_int_equal(sandbox_stop(other), 0);
    }
}

static void test_activity_of_one(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    get(V34 "/skills/4354600/activity?fields=agentsACW,agentsIdle", 200, &got);
    const cx_json_value *one = cx_json_at(list_of(&got, "skillActivity"), 0);
    assert_int_equal(cx_json_size(one), 2);
    assert_true(number_of(one, "agentsACW") >= 0 && number_of(one, "agentsIdle") >= 0);
    CX_AUTO(answer) answer old;
    get("/incontactapi/services/v8.0/skills/4354600/activity", 200, &old);
    const cx_json_value *inner = cx_json_get(cx_json_root(old.json), "resultSet");
    assert_int_equal(cx_json_size(cx_json_get(inner, "skillActivity")), 1);
    assert_int_equal(cx_json_size(cx_json_at(cx_json_get(inner, "skillActivity"), 0)), 29);
}

/* Only what changed since the last look; nothing at all is an empty list. */
static void test_updated_since(void **state)
{
    (void)state;
    set_world_time("2026-11-02T09:00:10Z");
    CX_AUTO(answer) answer nothing;
    get(V34 "/skills/activity?updatedSince=2026-11-02T09:00:10Z", 200, &nothing);
    assert_int_equal(answer_integer(&nothing, "totalRecords"), 0);
    assert_int_equal(cx_json_size(list_of(&nothing, "skillActivity")), 0);
    CX_AUTO(answer) answer one;
    get(V34 "/skills/4354600/activity?updatedSince=2026-11-02T09:00:10Z", 200, &one);
    assert_int_equal(cx_json_size(list_of(&one, "skillActivity")), 0);
    CX_AUTO(answer) answer some;
    get(V34 "/skills/activity?updatedSince=2026-11-02T09:00:08Z&top=100", 200, &some);
    const int64_t few = answer_integer(&some, "totalRecords");
    CX_AUTO(answer) answer most;
    get(V34 "/skills/activity?updatedSince=2026-11-02T08:00:00Z&top=100", 200, &most);
    assert_true(few < answer_integer(&most, "totalRecords"));
    assert_true(answer_integer(&most, "totalRecords") < 240); /* inactive skills never change */
}

static void test_activity_filters(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    get(V34 "/skills/activity?mediaTypeId=4&IsOutbound=true", 200, &got);
    assert_int_equal(answer_integer(&got, "totalRecords"), 10);
    CX_AUTO(answer) answer none;
    get(V34 "/skills/activity?mediaTypeId=99", 200, &none);
    assert_int_equal(cx_json_size(list_of(&none, "skillActivity")), 0);
}

static void search(const char *body, long status, answer *got)
{
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = V34 "/skills/activity/search",
                    .bearer = token,
                    .headers = {"Accept: application/json", "Content-Type: application/json"},
                    .body = body},
            status, got);
}

static void test_activity_search(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    search("{\"fields\":\"skillId,agentsAvaliable,agentsUnavaliable\",\"top\":1,"
           "\"filter\":{\"skillIds\":[4354600,\"4354603\",7],\"isOutbound\":\"false\"}}",
           200, &got);
    assert_int_equal(answer_integer(&got, "totalRecords"), 2);
    assert_int_equal(cx_json_size(list_of(&got, "skillActivity")), 1);
    const cx_json_value *one = cx_json_at(list_of(&got, "skillActivity"), 0);
    assert_int_equal(cx_json_size(one), 3);
    assert_int_equal(number_of(one, "skillId"), 4354600);
    assert_true(number_of(one, "agentsAvaliable") >= 0);
    CX_AUTO(answer) answer by_campaign;
    search("{\"filter\":{\"campaignIds\":[501202],\"mediaTypeId\":\"4\"}}", 200, &by_campaign);
    assert_int_equal(answer_integer(&by_campaign, "totalRecords"), 16);
    static const char *const bad[] = {
        "[]",
        "x",
        "{\"fields\":\"agentsAvailable\"}",
        "{\"top\":-1}",
        "{\"filter\":{\"skillIds\":7}}",
        "{\"filter\":{\"updatedSince\":\"now\"}}",
        "{\"filter\":{\"isOutbound\":\"maybe\"}}",
    };
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        CX_AUTO(answer) answer refused;
        search(bad[i], 400, &refused);
        assert_true(answer_header(&refused, "icStatusDescription").len > 0);
    }
}

static void test_environment(void **state)
{
    (void)state;
    CX_AUTO(answer) answer media;
    get(V34 "/media-types", 200, &media);
    const cx_json_value *types = list_of(&media, "mediaTypes");
    assert_int_equal(cx_json_size(types), 8);
    assert_int_equal(number_of(cx_json_at(types, 2), "mediaTypeId"), 4);
    assert_view_equal(cx_json_get_text(cx_json_at(types, 2), "mediaTypeName"), "Call");
    CX_AUTO(answer) answer versions;
    get(V34 "/apiversion?searchUriText=activity&verb=get", 200, &versions);
    assert_int_equal(cx_json_size(list_of(&versions, "apiInfo")), 2);
    double version = 0;
    assert_true(cx_json_real(cx_json_get(cx_json_at(list_of(&versions, "apiInfo"), 0), "version"),
                             &version));
    assert_true(version > 33.9 && version < 34.1);
    CX_AUTO(answer) answer release;
    get(V34 "/apiversionreleaseinfo?apiversion=v34.0", 200, &release);
    assert_view_equal(cx_json_get_text(cx_json_at(list_of(&release, "versionInfo"), 0), "release"),
                      "26.3");
    CX_AUTO(answer) answer none;
    get(V34 "/apiversionreleaseinfo?apiversion=99.0", 204, &none);
    CX_AUTO(answer) answer no_such;
    get(V34 "/apiversion?searchUriText=nonsense", 204, &no_such);
}

/* Every skill keeps the hours of exactly one profile. */
static void test_hours(void **state)
{
    (void)state;
    CX_AUTO(answer) answer all;
    get(V34 "/hours-of-operation?isDeleted=false", 200, &all);
    const cx_json_value *profiles = list_of(&all, "hoursOfOperation");
    assert_int_equal(cx_json_size(profiles), 3);
    size_t skills = 0;
    for (size_t i = 0; i < cx_json_size(profiles); i++) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, 256);
        cx_buf_printf(&path, V34 "/hours-of-operation/%lld",
                      (long long)number_of(cx_json_at(profiles, i), "hoursOfOperationProfileId"));
        CX_AUTO(answer) answer one;
        get(path.ptr, 200, &one);
        assert_int_equal(cx_json_size(list_of(&one, "days")), 7);
        skills += cx_json_size(list_of(&one, "skills"));
    }
    assert_int_equal(skills, 240);
    CX_AUTO(answer) answer deleted;
    get(V34 "/hours-of-operation?isDeleted=true", 200, &deleted);
    assert_int_equal(answer_integer(&deleted, "totalRecords"), 1);
}

static void test_world_clock(void **state)
{
    (void)state;
    control(sandbox, "POST", "/_sandbox/clock", "{\"world_time\":\"soon\"}", 400);
    control(sandbox, "POST", "/_sandbox/clock", "{\"world_time\":null,\"speed\":1}", 200);
    CX_AUTO(cx_json) cx_json *running = control_json(sandbox, "/_sandbox/clock");
    bool held = true;
    assert_true(cx_json_boolean(cx_json_get(cx_json_root(running), "world_held"), &held));
    assert_false(held);
    set_world_time("2026-11-02T08:00:05Z");
    CX_AUTO(cx_json) cx_json *stopped = control_json(sandbox, "/_sandbox/clock");
    assert_view_equal(cx_json_get_text(cx_json_root(stopped), "world_time"),
                      "2026-11-02T08:00:05.000Z");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages),
        cmocka_unit_test(test_page_sizes),
        cmocka_unit_test(test_filters),
        cmocka_unit_test(test_bad_parameters),
        cmocka_unit_test(test_skill),
        cmocka_unit_test(test_no_accept_and_no_bearer),
        cmocka_unit_test(test_activity_adds_up),
        cmocka_unit_test(test_activity_is_determined),
        cmocka_unit_test(test_activity_of_one),
        cmocka_unit_test(test_updated_since),
        cmocka_unit_test(test_activity_filters),
        cmocka_unit_test(test_activity_search),
        cmocka_unit_test(test_environment),
        cmocka_unit_test(test_hours),
        cmocka_unit_test(test_world_clock),
    };
    return cmocka_run_group_tests(tests, set_up, group_end);
}
