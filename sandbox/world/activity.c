#include "sandbox/world/activity.h"

#include <string.h>

#include "sandbox/world/media.h"
#include "sandbox/world/noise.h"

#include "base/banned.h"

/* What a piece of noise is about. */
enum {
    STAFF,
    ABSENT,
    AGENT_STATE,
    QUEUE_LENGTH,
    QUEUE_SIZE,
    RATE,
    MISSED
};

enum {
    STAFF_MIN = 3,
    STAFF_SPREAD = 10,
    STATE_SECONDS = 20,   /* agents change their state this often at most */
    SHIFT_SECONDS = 900,  /* and log in or out this often */
    WINDOW_SECONDS = 300, /* at the start of each, a queue may build up */
    QUEUE_MAX_SECONDS = 210,
    ARRIVAL_SECONDS = 25, /* one more waits after so long */
    QUEUE_MAX = 9,
    DAY_SECONDS = 86400
};

typedef struct moment {
    uint64_t seed;
    const sbx_skill *skill;
    int64_t now; /* seconds */
} moment;

static int64_t draw(const moment *at, int64_t when, uint64_t about, int64_t bound)
{
    return sbx_noise_below(sbx_noise(at->seed, at->skill->id, when, about), bound);
}

/* The agents: each slot is in one state. While somebody waits nobody is available. */
static void fill_agents(const moment *at, sbx_activity_numbers *out)
{
    const int64_t staff = STAFF_MIN + draw(at, 0, STAFF, STAFF_SPREAD);
    out->agents_logged_in = staff - draw(at, at->now / SHIFT_SECONDS, ABSENT, staff / 3 + 1);
    for (int64_t i = 0; i < out->agents_logged_in; i++) {
        const int64_t when = at->now / STATE_SECONDS * 64 + i;
        const int64_t state = draw(at, when, AGENT_STATE, 100);
        if (state < 15) {
            out->agents_unavailable++;
        } else if (state < 25) {
            out->agents_acw++;
        } else if (state < 65 || out->queue_count > 0) {
            out->agents_working++;
        } else {
            out->agents_available++;
        }
    }
    out->agents_idle = out->agents_available;
}

/* A queue begins with a window, grows, and is gone before the window ends. */
static void fill_queue(const moment *at, sbx_activity_numbers *out)
{
    const int64_t phase = at->skill->id * 37 % WINDOW_SECONDS;
    const int64_t window = (at->now + phase) / WINDOW_SECONDS;
    const int64_t start = window * WINDOW_SECONDS - phase;
    const int64_t waited = at->now - start;
    if (waited >= draw(at, window, QUEUE_LENGTH, QUEUE_MAX_SECONDS)) {
        return;
    }
    const int64_t most = 1 + draw(at, window, QUEUE_SIZE, QUEUE_MAX);
    const int64_t arrived = 1 + waited / ARRIVAL_SECONDS;
    out->queue_count = arrived < most ? arrived : most;
    out->earliest_queue_ms = start * 1000;
    if (at->skill->media_type == SBX_MEDIA_EMAIL) {
        out->personal_queue_count = out->queue_count / 3;
    }
    out->skill_queue_count = out->queue_count - out->personal_queue_count;
}

static void fill_service(const moment *at, sbx_activity_numbers *out)
{
    const int64_t day = at->now / DAY_SECONDS;
    const int64_t per_hour = 6 + draw(at, day, RATE, 30);
    const int64_t missed_percent = draw(at, day, MISSED, 30);
    const int64_t handled = at->now % DAY_SECONDS * per_hour / 3600;
    out->out_sla = handled * missed_percent / 100;
    out->in_sla = handled - out->out_sla;
    out->service_level = handled > 0 ? (out->in_sla * 100 + handled / 2) / handled : 100;
}

/* An agent has one call, or up to two of anything else. */
static void fill_contacts(const moment *at, sbx_activity_numbers *out)
{
    const bool many = at->skill->media_type != SBX_MEDIA_CALL;
    out->contacts_active =
        out->agents_working + (many ? out->agents_working / 2 : 0) + out->queue_count;
    if (at->skill->media_type == SBX_MEDIA_EMAIL) {
        out->parked_count = out->agents_working / 3;
    }
}

void sbx_activity_at(uint64_t seed, const sbx_skill *skill, int64_t unix_ms,
                     sbx_activity_numbers *out)
{
    memset(out, 0, sizeof *out);
    out->service_level = 100;
    if (skill->active) {
        const moment at = {.seed = seed, .skill = skill, .now = unix_ms / 1000};
        fill_queue(&at, out);
        fill_agents(&at, out);
        fill_service(&at, out);
        fill_contacts(&at, out);
    }
}

bool sbx_activity_moved(uint64_t seed, const sbx_skill *skill, int64_t from_ms, int64_t to_ms)
{
    sbx_activity_numbers before;
    sbx_activity_numbers after;
    sbx_activity_at(seed, skill, from_ms, &before);
    sbx_activity_at(seed, skill, to_ms, &after);
    return memcmp(&before, &after, sizeof before) != 0;
}
