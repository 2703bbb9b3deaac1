#include "sandbox/world/agents.h"

#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    FIRST_TEAM_ID = 501,
    FIRST_AGENT_ID = 31100 /* of those without a name of their own */
};

/* Both lists have lengths without a common divisor: all pairs come before one comes again. */
static const char *const first_names[] = {
    "Mia",  "Noah",  "Aiko", "Omar",  "Zoe",   "Liam",   "Inez", "Ravi",  "Ella",  "Kofi",
    "Yuki", "Tomas", "Nora", "Diego", "Leila", "Viktor", "Hana", "Jonas", "Amara", "Felix",
};
static const char *const last_names[] = {
    "Keller", "Okafor", "Tanaka",  "Silva", "Novak",  "Haddad", "Berg",
    "Moreau", "Kumar",  "Fischer", "Rossi", "Castro", "Dubois", "Larsen",
    "Mensah", "Ito",    "Popov",   "Walsh", "Ortega", "Lind",   "Reyes",
};

char *sbx_numbered(const char *name, int64_t number)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    const char *place = strstr(name, "{n}");
    if (place == NULL) {
        cx_buf_puts(&text, name);
    } else {
        cx_buf_printf(&text, "%.*s%lld%s", (int)(place - name), name, (long long)number, place + 3);
    }
    return sbx_take(&text);
}

static sbx_agent *add(sbx_agents *agents, const sbx_team *team)
{
    agents->items =
        sbx_grow(agents->items, &agents->capacity, agents->count, sizeof *agents->items);
    sbx_agent *agent = &agents->items[agents->count++];
    *agent = (sbx_agent){.team = team, .active = true};
    return agent;
}

static void add_person(sbx_agents *agents, const sbx_team *team, const sbx_person *person)
{
    sbx_agent *agent = add(agents, team);
    agent->id = person->id;
    agent->user_name = sbx_dup(cx_str_of(person->user_name));
    agent->first_name = sbx_dup(cx_str_of(person->first_name));
    agent->last_name = sbx_dup(cx_str_of(person->last_name));
    agent->state = person->state;
    agent->reason = person->reason;
    agent->active = !person->inactive;
}

static void add_nobody(sbx_agents *agents, const sbx_team *team, int64_t number)
{
    sbx_agent *agent = add(agents, team);
    const cx_str first = cx_str_of(first_names[(size_t)number % CX_COUNT(first_names)]);
    const cx_str last = cx_str_of(last_names[(size_t)number % CX_COUNT(last_names)]);
    CX_AUTO(cx_buf) cx_buf user;
    cx_buf_init(&user, SBX_MAX_TEXT);
    cx_buf_printf(&user, "%s.%s.%lld@example.com", first.ptr, last.ptr, (long long)number + 1);
    for (size_t i = 0; i < user.len; i++) {
        user.ptr[i] = cx_to_lower(user.ptr[i]);
    }
    agent->id = FIRST_AGENT_ID + number;
    agent->user_name = sbx_take(&user);
    agent->first_name = sbx_dup(first);
    agent->last_name = sbx_dup(last);
}

static void add_team(sbx_agents *agents, const sbx_team_group *group, int64_t repetition,
                     int64_t *nobodies)
{
    sbx_team *team = &agents->teams[agents->team_count];
    *team = (sbx_team){
        .id = FIRST_TEAM_ID + (int64_t)agents->team_count,
        .name = sbx_numbered(group->name, repetition),
        .group = group,
        .number = repetition,
    };
    agents->team_count++;
    for (size_t i = 0; repetition == 1 && i < group->people_count; i++) {
        add_person(agents, team, &group->people[i]);
    }
    for (int64_t i = 0; i < group->agents; i++) {
        add_nobody(agents, team, *nobodies);
        ++*nobodies;
    }
}

void sbx_agents_init(sbx_agents *agents, const sbx_scenario *scenario)
{
    size_t count = 0;
    int64_t nobodies = 0;
    *agents = (sbx_agents){0};
    for (size_t i = 0; i < scenario->team_count; i++) {
        count += (size_t)scenario->teams[i].repeat;
    }
    agents->teams = sbx_new(count + 1, sizeof *agents->teams); /* agents point to them */
    for (size_t i = 0; i < scenario->team_count; i++) {
        for (int64_t n = 1; n <= scenario->teams[i].repeat; n++) {
            add_team(agents, &scenario->teams[i], n, &nobodies);
        }
    }
}

void sbx_agents_deinit(sbx_agents *agents)
{
    for (size_t i = 0; i < agents->team_count; i++) {
        cx_free(agents->teams[i].name);
    }
    for (size_t i = 0; i < agents->count; i++) {
        cx_free(agents->items[i].user_name);
        cx_free(agents->items[i].first_name);
        cx_free(agents->items[i].last_name);
    }
    cx_free(agents->teams);
    cx_free(agents->items);
    *agents = (sbx_agents){0};
}

const sbx_agent *sbx_agents_find(const sbx_agents *agents, int64_t id)
{
    for (size_t i = 0; i < agents->count; i++) {
        if (agents->items[i].id == id) {
            return &agents->items[i];
        }
    }
    return NULL;
}
