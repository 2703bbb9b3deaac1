#include "sandbox/world/skills.h"

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/agents.h"
#include "sandbox/world/media.h"
#include "sandbox/world/scripts.h"

#include "base/banned.h"

enum {
    MEDIA_PER_SUBJECT = 3,
    INACTIVE_EVERY = 31
};

/* Where a tenant's skills are numbered from, and in how many regions it works. */
static const struct {
    const char *tenant;
    int64_t first_id;
    size_t regions;
} scopes[] = {
    {"11eb2a52-7c18-4a30-9c5e-0242ac110003", 4354600, 5},
    {"11ed0c77-41d6-8b90-8f0a-0242ac110005", 4712000, 1},
};

static const struct {
    const char *suffix;
    int64_t campaign_id;
    const char *campaign_name;
} regions[] = {
    {"", 501200, "Default"},      {" AU", 501201, "Australia"},      {" NZ", 501202, "New Zealand"},
    {" SG", 501203, "Singapore"}, {" UK", 501204, "United Kingdom"},
};

/* `plain`: its skills in all three media bear the same name, and so the name is ambiguous. */
static const struct {
    const char *name;
    bool plain;
    int64_t media[MEDIA_PER_SUBJECT];
} subjects[] = {
    {"Sales", false, {SBX_MEDIA_CALL, SBX_MEDIA_CHAT, SBX_MEDIA_EMAIL}},
    {"Billing", true, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_DIGITAL}},
    {"Support", true, {SBX_MEDIA_CALL, SBX_MEDIA_CHAT, SBX_MEDIA_EMAIL}},
    {"Technical Support", false, {SBX_MEDIA_CALL, SBX_MEDIA_CHAT, SBX_MEDIA_DIGITAL}},
    {"Orders", false, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_SMS}},
    {"Deliveries", true, {SBX_MEDIA_CALL, SBX_MEDIA_DIGITAL, SBX_MEDIA_SMS}},
    {"Returns", false, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_WORK_ITEM}},
    {"Claims", false, {SBX_MEDIA_CALL, SBX_MEDIA_WORK_ITEM, SBX_MEDIA_VOICEMAIL}},
    {"Retention", true, {SBX_MEDIA_CALL, SBX_MEDIA_CHAT, SBX_MEDIA_DIGITAL}},
    {"Complaints", false, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_SOCIAL}},
    {"Appointments", false, {SBX_MEDIA_CALL, SBX_MEDIA_SMS, SBX_MEDIA_CHAT}},
    {"Payments", true, {SBX_MEDIA_CALL, SBX_MEDIA_CHAT, SBX_MEDIA_EMAIL}},
    {"Key Accounts", false, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_VOICEMAIL}},
    {"Fraud", false, {SBX_MEDIA_CALL, SBX_MEDIA_WORK_ITEM, SBX_MEDIA_SMS}},
    {"Renewals Outbound", false, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_SMS}},
    {"Collections Outbound", false, {SBX_MEDIA_CALL, SBX_MEDIA_EMAIL, SBX_MEDIA_SMS}},
};

static char *make_name(size_t subject, size_t region, const char *media_name)
{
    CX_AUTO(cx_buf) cx_buf name;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_puts(&name, subjects[subject].name);
    cx_buf_puts(&name, regions[region].suffix);
    if (!subjects[subject].plain) {
        cx_buf_printf(&name, " %s", media_name);
    }
    return sbx_take(&name);
}

/* The script that runs for an outbound skill, or for one of that medium. */
static const sbx_script *script_of(int64_t media_type, bool outbound)
{
    const sbx_script *script = NULL;
    for (size_t i = outbound && media_type == SBX_MEDIA_CALL ? 1 : 0;
         (script = sbx_script_at(i)) != NULL; i++) {
        if (script->media_type == media_type) {
            return script;
        }
    }
    return sbx_script_at(0);
}

static bool is_live(int64_t media_type)
{
    return media_type == SBX_MEDIA_CALL || media_type == SBX_MEDIA_CHAT;
}

static sbx_skill make_skill(size_t subject, size_t region, size_t medium)
{
    const int64_t media_type = subjects[subject].media[medium];
    const sbx_media_type *media = sbx_media_type_find(media_type);
    const bool outbound = cx_str_ends_with(cx_str_of(subjects[subject].name), CX_LIT("Outbound"));
    const sbx_script *script = script_of(media_type, outbound);
    return (sbx_skill){
        .name = make_name(subject, region, media->name),
        .media_type = media_type,
        .media_name = media->name,
        .campaign_id = regions[region].campaign_id,
        .campaign_name = regions[region].campaign_name,
        .email_from = media_type == SBX_MEDIA_EMAIL ? "service@example.com" : NULL,
        .outbound_strategy = outbound ? "Personal Connection" : "Manual",
        .notes = "",
        .script_id = script->id,
        .script_path = script->path,
        .goal = is_live(media_type) ? 80 : 90,
        .threshold = is_live(media_type) ? 30 : 14400,
        .priority = (int64_t)(subject % 5) + 1,
        .outbound = outbound,
    };
}

static void add(sbx_skills *skills, sbx_skill skill)
{
    skills->items =
        sbx_grow(skills->items, &skills->capacity, skills->count, sizeof *skills->items);
    skills->items[skills->count] = skill;
    skills->count++;
}

static void add_table(sbx_skills *skills, size_t scope, const sbx_scenario *scenario)
{
    const size_t per_region = CX_COUNT(subjects) * MEDIA_PER_SUBJECT;
    for (size_t i = 0; i < scopes[scope].regions * per_region; i++) {
        const size_t in_region = i % per_region;
        sbx_skill skill = make_skill(in_region / MEDIA_PER_SUBJECT, i / per_region,
                                     in_region % MEDIA_PER_SUBJECT);
        skill.tenant = sbx_tenant_find(cx_str_of(scopes[scope].tenant));
        skill.id = scopes[scope].first_id + (int64_t)i;
        skill.active = (i + 1) % INACTIVE_EVERY != 0;
        skill.traffic = &scenario->media[skill.media_type];
        add(skills, skill);
    }
}

static sbx_skill make_skill_of(const sbx_skill_group *group, int64_t number)
{
    const sbx_script *script = script_of(group->media_type, group->outbound);
    return (sbx_skill){
        .name = sbx_numbered(group->name, number),
        .media_type = group->media_type,
        .media_name = sbx_media_type_find(group->media_type)->name,
        .campaign_id = regions[0].campaign_id,
        .campaign_name = regions[0].campaign_name,
        .email_from = group->media_type == SBX_MEDIA_EMAIL ? "service@example.com" : NULL,
        .outbound_strategy = group->outbound ? "Personal Connection" : "Manual",
        .notes = "",
        .script_id = script->id,
        .script_path = script->path,
        .goal = group->goal,
        .threshold = group->threshold,
        .priority = 1,
        .active = true,
        .outbound = group->outbound,
        .traffic = &group->traffic,
    };
}

static void add_groups(sbx_skills *skills, size_t scope, const sbx_scenario *scenario)
{
    int64_t id = scopes[scope].first_id;
    for (size_t i = 0; i < scenario->skill_count; i++) {
        for (int64_t n = 1; n <= scenario->skills[i].repeat; n++, id++) {
            sbx_skill skill = make_skill_of(&scenario->skills[i], n);
            skill.tenant = sbx_tenant_find(cx_str_of(scopes[scope].tenant));
            skill.id = id;
            add(skills, skill);
        }
    }
}

void sbx_skills_init(sbx_skills *skills, const sbx_scenario *scenario)
{
    for (size_t i = 0; i < CX_COUNT(scopes); i++) {
        if (scenario->skill_count > 0) {
            add_groups(skills, i, scenario);
        } else {
            add_table(skills, i, scenario);
        }
    }
}

const sbx_skill *sbx_skills_of(const sbx_skills *skills, const sbx_tenant *tenant, size_t *count)
{
    const sbx_skill *first = NULL;
    *count = 0;
    for (size_t i = 0; i < skills->count; i++) {
        if (skills->items[i].tenant == tenant) {
            first = first == NULL ? &skills->items[i] : first;
            ++*count;
        }
    }
    return first;
}

void sbx_skills_deinit(sbx_skills *skills)
{
    for (size_t i = 0; i < skills->count; i++) {
        cx_free(skills->items[i].name);
    }
    cx_free(skills->items);
    *skills = (sbx_skills){0};
}

const sbx_skill *sbx_skills_find(const sbx_skills *skills, const sbx_tenant *tenant, int64_t id)
{
    for (size_t i = 0; i < skills->count; i++) {
        if (skills->items[i].id == id && skills->items[i].tenant == tenant) {
            return &skills->items[i];
        }
    }
    return NULL;
}
