/* The contact centre at a glance: its clock and the controls of it, numbers of today, the queues as
 * a picture, and the day so far. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/pages/frame.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/page.h"
#include "sandbox/world/tally.h"

#include "base/banned.h"

enum {
    SHOWN = 20, /* skills; the rest is summed up */
    DOTS = 24,  /* waiting contacts of one skill; more are a number */
    DOT = 12,
    BAR = 160, /* width of the agents' bar */
    BAR_HEIGHT = 12,
    LEVEL = 60,
    CHART_HEIGHT = 120,
    CHART_BAR = 18,
    HALF_HOUR = 1800,
    HALF_HOURS = SBX_DAY / HALF_HOUR
};

/* ---------------------------------------------------------------- whose */

/* The tenant that is looked at: ?tenant=N, from 0. */
static sbx_centre *choose_centre(const sbx_call *call)
{
    sbx_world *world = &call->app->world;
    uint64_t number = 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    const bool good = sbx_request_query(call->request, CX_LIT("tenant"), &text) &&
                      cx_scan_uint(cx_buf_view(&text), world->count - 1, &number);
    return &world->centres[good ? number : 0];
}

static sbx_view view_of(const sbx_call *call)
{
    sbx_world *world = &call->app->world;
    return (sbx_view){
        .world = world,
        .centre = choose_centre(call),
        .now = sbx_world_instant(world, sbx_app_world_ms(call->app)),
    };
}

/* ---------------------------------------------------------------- the clock */

static void write_clock(const sbx_call *call, cx_buf *out)
{
    char text[32];
    const sbx_clock *clock = &call->app->clock;
    cx_time_format(sbx_app_world_ms(call->app), text);
    cx_buf_printf(
        out, "<p class=\"time\"><time datetime=\"%s\">%.10s %.8s</time></p>\n<p class=\"quiet\">",
        text, text, text + 11);
    if (clock->speed <= 0) {
        cx_buf_puts(out, "The clock is held.");
    } else if (clock->speed == 1) {
        cx_buf_puts(out, "Time passes as it does here.");
    } else {
        cx_buf_printf(out, "Time passes %g times as fast as here.", clock->speed);
    }
    cx_buf_printf(out, " Scenario: %s.</p>\n", call->app->world.scenario->name);
}

static void write_controls(const sbx_call *call, cx_buf *out)
{
    static const struct {
        const char *name;
        const char *value;
        const char *text;
    } buttons[] = {
        {"step", "60", "+1 min"},    {"step", "900", "+15 min"}, {"step", "3600", "+1 h"},
        {"step", "86400", "+1 day"}, {"now", "1", "Now"},
    };
    const bool held = call->app->clock.speed <= 0;
    cx_buf_puts(out,
                "<div class=\"controls\">\n<form method=\"post\" action=\"/_sandbox/view/clock\">");
    cx_buf_printf(out, "<button class=\"first\" name=\"pause\" value=\"%d\">%s</button>",
                  held ? 0 : 1, held ? "Run" : "Pause");
    for (size_t i = 0; i < CX_COUNT(buttons); i++) {
        cx_buf_printf(out, "<button name=\"%s\" value=\"%s\">%s</button>", buttons[i].name,
                      buttons[i].value, buttons[i].text);
    }
    cx_buf_printf(
        out,
        "</form>\n<form method=\"post\" action=\"/_sandbox/view/clock\"><span>"
        "<label for=\"speed\">Speed</label><input id=\"speed\" name=\"speed\" "
        "inputmode=\"numeric\" value=\"%g\"></span><button>Set</button></form>\n"
        "<form method=\"post\" action=\"/_sandbox/view/clock\"><span>"
        "<label for=\"to\">Go to</label><input id=\"to\" name=\"to\" "
        "placeholder=\"2026-11-02T08:00:00Z\"></span><button>Go</button></form>\n</div>\n",
        call->app->clock.running);
}

void sbx_post_view_clock(sbx_call *call)
{
    sbx_clock *clock = &call->app->clock;
    const int64_t wall = cx_clock_wall(cx_clock_system());
    uint64_t number = 0;
    int64_t time_ms = 0;
    CX_AUTO(cx_buf) cx_buf pause;
    CX_AUTO(cx_buf) cx_buf step;
    CX_AUTO(cx_buf) cx_buf speed;
    CX_AUTO(cx_buf) cx_buf to;
    CX_AUTO(cx_buf) cx_buf now;
    cx_buf_init(&pause, SBX_MAX_TEXT);
    cx_buf_init(&step, SBX_MAX_TEXT);
    cx_buf_init(&speed, SBX_MAX_TEXT);
    cx_buf_init(&to, SBX_MAX_TEXT);
    cx_buf_init(&now, SBX_MAX_TEXT);
    if (sbx_page_field(call, "pause", &pause)) {
        sbx_clock_run(clock, wall,
                      cx_str_equal(cx_buf_view(&pause), CX_LIT("1")) ? 0 : clock->running);
    }
    if (sbx_page_field(call, "step", &step) &&
        cx_scan_uint(cx_buf_view(&step), UINT64_C(366) * 86400, &number)) {
        sbx_clock_jump(clock, wall, sbx_clock_now(clock, wall) + (int64_t)number * 1000);
    }
    if (sbx_page_field(call, "speed", &speed) &&
        cx_scan_uint(cx_buf_view(&speed), SBX_MAX_SPEED, &number)) {
        sbx_clock_run(clock, wall, (double)number);
    }
    if (sbx_page_field(call, "to", &to) && cx_time_parse(cx_buf_view(&to), &time_ms)) {
        sbx_clock_jump(clock, wall, time_ms);
    }
    if (sbx_page_field(call, "now", &now)) {
        sbx_clock_jump(clock, wall, wall);
    }
    sbx_page_back(call, "/_sandbox/");
}

/* ---------------------------------------------------------------- numbers */

typedef struct today {
    int64_t arrived;
    int64_t waiting;
    int64_t served;
    int64_t in_sla;
    int64_t out_sla;
    int64_t abandoned;
    int64_t logged_in;
    int64_t answered[HALF_HOURS];
    int64_t given_up[HALF_HOURS];
} today;

static void count_today(const sbx_view *view, const sbx_day *day, today *out)
{
    const int32_t now = view->now.second;
    for (size_t i = 0; i < day->count && day->legs[day->order[i]].start <= now; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        const sbx_skill *skill = &view->centre->floor.skills[leg->skill];
        int32_t since = 0;
        const sbx_phase phase = sbx_leg_phase(leg, now, &since);
        const sbx_verdict verdict = sbx_leg_service(leg, skill, now);
        out->arrived++;
        out->waiting += phase == SBX_IN_QUEUE || phase == SBX_RINGING ? 1 : 0;
        out->served += phase == SBX_TALKING ? 1 : 0;
        out->in_sla += verdict == SBX_VERDICT_IN ? 1 : 0;
        out->out_sla += verdict == SBX_VERDICT_OUT ? 1 : 0;
        const bool abandoned = sbx_leg_is_abandoned(leg, now);
        out->abandoned += abandoned ? 1 : 0;
        out->given_up[leg->start / HALF_HOUR] += abandoned ? 1 : 0;
        out->answered[leg->start / HALF_HOUR] += leg->answered <= now ? 1 : 0;
    }
    for (size_t i = 0; i < day->agent_count; i++) {
        out->logged_in += sbx_day_spell(day, i, now)->state != SBX_LOGGED_OUT ? 1 : 0;
    }
}

static void write_number(cx_buf *out, const char *name, int64_t number, const char *unit)
{
    cx_buf_printf(out, "<div><dt>%s</dt><dd>%lld%s</dd></div>\n", name, (long long)number, unit);
}

static void write_numbers(const today *t, cx_buf *out)
{
    cx_buf_puts(out, "<dl class=\"numbers\">\n");
    write_number(out, "Arrived today", t->arrived, "");
    write_number(out, "Waiting", t->waiting, "");
    write_number(out, "Being served", t->served, "");
    write_number(out, "Agents logged in", t->logged_in, "");
    write_number(out, "Given up today", t->abandoned, "");
    write_number(out, "Service level today", sbx_service_level(t->in_sla, t->out_sla), "%");
    cx_buf_puts(out, "</dl>\n");
}

/* ---------------------------------------------------------------- queues */

/* Who waits at a skill, and for how long. */
typedef struct line {
    size_t skill;
    int64_t count;
    int64_t longest_s;
    double lateness; /* the longest wait in thresholds; below 0: nobody waits */
    int32_t waits[DOTS];
} line;

/* The latest first, by what the skill promises: a minute is long for a call, not for an e-mail. */
static int by_lateness(const void *a, const void *b)
{
    const line *one = a;
    const line *other = b;
    if (one->lateness > other->lateness || one->lateness < other->lateness) {
        return one->lateness > other->lateness ? -1 : 1;
    }
    return (one->skill > other->skill) - (one->skill < other->skill);
}

static line *collect_lines(const sbx_view *view, const sbx_day *day)
{
    const int32_t now = view->now.second;
    line *lines = sbx_new(view->centre->floor.skill_count + 1, sizeof *lines);
    for (size_t i = 0; i < view->centre->floor.skill_count; i++) {
        lines[i].skill = i;
        lines[i].lateness = -1;
    }
    for (size_t i = 0; i < day->count && day->legs[day->order[i]].start <= now; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        int32_t since = 0;
        const sbx_phase phase = sbx_leg_phase(leg, now, &since);
        if (phase != SBX_IN_QUEUE && phase != SBX_RINGING) {
            continue;
        }
        line *l = &lines[leg->skill];
        const int32_t wait = now - (leg->queued != SBX_NEVER ? leg->queued : leg->start);
        if (l->count < DOTS) {
            l->waits[l->count] = wait;
        }
        l->count++;
        const int64_t threshold = view->centre->floor.skills[leg->skill].threshold;
        l->longest_s = wait > l->longest_s ? wait : l->longest_s;
        l->lateness = (double)l->longest_s / (double)(threshold > 0 ? threshold : 1);
    }
    return lines;
}

static const char *lateness(int64_t wait, int64_t threshold)
{
    return wait <= threshold ? "soon" : wait <= 2 * threshold ? "late" : "bad";
}

static void write_dots(const line *l, const sbx_skill *skill, cx_buf *out)
{
    const int shown = l->count < DOTS ? (int)l->count : DOTS;
    cx_buf_printf(out, "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%lld waiting\">",
                  shown > 0 ? shown * DOT : 1, DOT, (long long)l->count);
    for (int i = 0; i < shown; i++) {
        cx_buf_printf(out, "<circle class=\"%s\" cx=\"%d\" cy=\"6\" r=\"5\"/>",
                      lateness(l->waits[i], skill->threshold), i * DOT + DOT / 2);
    }
    cx_buf_puts(out, "</svg>");
}

static void write_agents(const sbx_activity_numbers *n, cx_buf *out)
{
    const struct {
        const char *class;
        int64_t count;
    } parts[] = {
        {"working", n->agents_working},
        {"acw", n->agents_acw},
        {"free", n->agents_available},
        {"away", n->agents_unavailable},
    };
    cx_buf_printf(out,
                  "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%lld working, %lld in "
                  "after-call work, %lld available, %lld unavailable\">",
                  BAR, BAR_HEIGHT, (long long)n->agents_working, (long long)n->agents_acw,
                  (long long)n->agents_available, (long long)n->agents_unavailable);
    int64_t at = 0;
    for (size_t i = 0; i < CX_COUNT(parts) && n->agents_logged_in > 0; i++) {
        const int64_t from = at * BAR / n->agents_logged_in;
        at += parts[i].count;
        const int64_t to = at * BAR / n->agents_logged_in;
        if (to > from) {
            cx_buf_printf(out,
                          "<rect class=\"%s\" x=\"%lld\" y=\"0\" width=\"%lld\" height=\"%d\"/>",
                          parts[i].class, (long long)from, (long long)(to - from), BAR_HEIGHT);
        }
    }
    cx_buf_puts(out, "</svg>");
}

static void write_level(const sbx_activity_numbers *n, const sbx_skill *skill, cx_buf *out)
{
    cx_buf_printf(
        out,
        "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%lld percent, goal %lld\">"
        "<rect class=\"rest\" width=\"%d\" height=\"%d\"/>"
        "<rect class=\"%s\" width=\"%lld\" height=\"%d\"/></svg>",
        LEVEL, BAR_HEIGHT, (long long)n->service_level, (long long)skill->goal, LEVEL, BAR_HEIGHT,
        n->service_level >= skill->goal ? "soon" : "bad",
        (long long)(n->service_level * LEVEL / 100), BAR_HEIGHT);
}

static void write_line(const sbx_call *call, const sbx_view *view, const line *l, cx_buf *out)
{
    const sbx_skill *skill = &view->centre->floor.skills[l->skill];
    const sbx_activity_numbers *n =
        sbx_centre_activity(view->centre, view->world, sbx_app_world_ms(call->app), l->skill);
    cx_buf_puts(out, "<tr><td>");
    sbx_html_text(out, cx_str_of(skill->name));
    cx_buf_printf(out, " <span class=\"quiet\">%s</span></td><td class=\"number\">%lld</td><td>",
                  skill->media_name, (long long)l->count);
    write_dots(l, skill, out);
    cx_buf_puts(out, "</td><td class=\"number\">");
    if (l->count > 0) {
        sbx_html_span(out, l->longest_s);
    }
    cx_buf_puts(out, "</td><td>");
    write_agents(n, out);
    cx_buf_printf(out, "</td><td class=\"number\">%lld%%</td><td>", (long long)n->service_level);
    write_level(n, skill, out);
    cx_buf_puts(out, "</td></tr>\n");
}

static const char legend[] =
    "<ul class=\"legend\">"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><circle class=\"soon\" cx=\"6\" "
    "cy=\"6\" r=\"5\"/></svg> within the threshold</li>"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><circle class=\"late\" cx=\"6\" "
    "cy=\"6\" r=\"5\"/></svg> over it</li>"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><circle class=\"bad\" cx=\"6\" "
    "cy=\"6\" r=\"5\"/></svg> over twice of it</li>"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"working\" width=\"12\" "
    "height=\"12\"/></svg> working</li>"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"acw\" width=\"12\" "
    "height=\"12\"/></svg> after-call work</li>"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"free\" width=\"12\" "
    "height=\"12\"/></svg> available</li>"
    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"away\" width=\"12\" "
    "height=\"12\"/></svg> unavailable</li>"
    "</ul>\n";

static void write_queues(const sbx_call *call, const sbx_view *view, const sbx_day *day,
                         cx_buf *out)
{
    const size_t count = view->centre->floor.skill_count;
    line *lines = collect_lines(view, day);
    int64_t others = 0;
    qsort(lines, count, sizeof *lines, by_lateness);
    cx_buf_puts(out, "<div class=\"scroll\"><table>\n<thead><tr><th>Skill</th><th "
                     "class=\"number\">Waiting</th><th></th>"
                     "<th class=\"number\">Longest</th><th>Agents</th><th "
                     "class=\"number\">Level</th><th></th></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < count; i++) {
        if (i < SHOWN) {
            write_line(call, view, &lines[i], out);
        } else {
            others += lines[i].count;
        }
    }
    cx_buf_puts(out, "</tbody></table></div>\n");
    if (count > SHOWN) {
        cx_buf_printf(out, "<p class=\"quiet\">The other %zu skills have %lld waiting.</p>\n",
                      count - SHOWN, (long long)others);
    }
    cx_buf_puts(out, legend);
    cx_free(lines);
}

/* ---------------------------------------------------------------- the day so far */

static void write_chart(const today *t, cx_buf *out)
{
    int64_t most = 1;
    for (size_t i = 0; i < HALF_HOURS; i++) {
        const int64_t sum = t->answered[i] + t->given_up[i];
        most = sum > most ? sum : most;
    }
    cx_buf_printf(
        out,
        "<div class=\"scroll\"><svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"Contacts "
        "by half-hour: answered and given up\">\n",
        HALF_HOURS * CHART_BAR, CHART_HEIGHT + 20);
    for (int i = 0; i < HALF_HOURS; i++) {
        const int answered = (int)(t->answered[i] * CHART_HEIGHT / most);
        const int given_up = (int)(t->given_up[i] * CHART_HEIGHT / most);
        const int x = i * CHART_BAR;
        cx_buf_printf(out,
                      "<g><title>%02d:%02d: %lld answered, %lld given up</title>"
                      "<rect class=\"working\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                      "<rect class=\"bad\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></g>\n",
                      i / 2, i % 2 * 30, (long long)t->answered[i], (long long)t->given_up[i], x,
                      CHART_HEIGHT - answered, CHART_BAR - 3, answered, x,
                      CHART_HEIGHT - answered - given_up, CHART_BAR - 3, given_up);
        if (i % 4 == 0) {
            cx_buf_printf(out, "<text class=\"axis\" x=\"%d\" y=\"%d\">%02d:00</text>\n", x,
                          CHART_HEIGHT + 15, i / 2);
        }
    }
    cx_buf_puts(
        out,
        "</svg></div>\n<ul class=\"legend\"><li><svg width=\"12\" height=\"12\" "
        "aria-hidden=\"true\">"
        "<rect class=\"working\" width=\"12\" height=\"12\"/></svg> answered</li><li>"
        "<svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"bad\" width=\"12\" "
        "height=\"12\"/></svg> given up</li></ul>\n");
}

/* ---------------------------------------------------------------- the page */

static void write_tenants(const sbx_call *call, cx_buf *out)
{
    const sbx_world *world = &call->app->world;
    const sbx_centre *here = choose_centre(call);
    cx_buf_puts(out, "<nav aria-label=\"Tenants\">");
    for (size_t i = 0; i < world->count; i++) {
        cx_buf_printf(out, "<a href=\"/_sandbox/?tenant=%zu\"%s>", i,
                      &world->centres[i] == here ? " aria-current=\"true\"" : "");
        sbx_html_text(out, cx_str_of(world->centres[i].tenant->business_unit_name));
        cx_buf_puts(out, "</a>");
    }
    cx_buf_puts(out, "</nav>\n");
}

static void write_live(const sbx_call *call, cx_buf *out)
{
    const sbx_view view = view_of(call);
    const sbx_day *day = sbx_centre_day(view.centre, view.now.date);
    today t = {.arrived = 0};
    count_today(&view, day, &t);
    cx_buf_puts(out, "<section aria-label=\"Clock\">\n");
    write_clock(call, out);
    cx_buf_puts(out, "</section>\n<section aria-label=\"Today\">\n");
    write_numbers(&t, out);
    cx_buf_puts(out, "</section>\n<section>\n<h2>Queues</h2>\n");
    write_queues(call, &view, day, out);
    cx_buf_puts(out, "</section>\n<section>\n<h2>The day so far</h2>\n");
    write_chart(&t, out);
    cx_buf_puts(out, "</section>\n");
}

void sbx_get_view_live(sbx_call *call)
{
    sbx_reply_text(call->reply, 200, CX_LIT(""));
    call->reply->content_type = "text/html; charset=utf-8";
    sbx_reply_no_store(call->reply);
    write_live(call, &call->reply->body);
}

void sbx_get_view(sbx_call *call)
{
    sbx_page_begin(call, "Contact centre", "/_sandbox/");
    cx_buf *out = &call->reply->body;
    cx_buf_puts(out, "<section>\n");
    write_tenants(call, out);
    write_controls(call, out);
    cx_buf_puts(out, "</section>\n<div id=\"live\">\n");
    write_live(call, out);
    cx_buf_puts(out, "</div>\n");
    sbx_page_finish(call);
}
