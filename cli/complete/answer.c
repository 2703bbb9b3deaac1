#include "cli/complete/answer.h"

#include "base/limits.h"
#include "cli/xalloc.h"

#include "base/banned.h"

void cli_answer_init(cli_answer *answer, cx_str typed)
{
    *answer = (cli_answer){.typed = typed};
    cx_buf_init(&answer->lines, CX_MAX_JSON_TEXT);
}

void cli_answer_deinit(cli_answer *answer)
{
    cx_buf_deinit(&answer->lines);
}

cx_str cli_answer_rest(const cli_answer *answer)
{
    return cx_str_slice(answer->typed, answer->stem, answer->typed.len);
}

static bool is_typeable(cx_str value)
{
    for (size_t i = 0; i < value.len; i++) {
        const unsigned char c = (unsigned char)value.ptr[i];
        if (c < 0x20 || c == 0x7f) {
            return false;
        }
    }
    return value.len != 0;
}

void cli_offer(cli_answer *answer, cx_str value, const char *description)
{
    if (cx_str_starts_with(value, cli_answer_rest(answer)) && is_typeable(value)) {
        cx_buf_append(&answer->lines, cx_str_slice(answer->typed, 0, answer->stem));
        cx_buf_append(&answer->lines, value);
        cx_buf_printf(&answer->lines, "\t%s\n", description != NULL ? description : "");
        cli_xcheck(&answer->lines);
    }
}

/* Whether a value is offered already. */
static bool is_offered(const cli_answer *answer, cx_str value)
{
    cx_str rest = cx_buf_view(&answer->lines);
    cx_str line = {NULL, 0};
    while (cx_str_next(&rest, '\n', &line)) {
        const size_t tab = cx_str_find(line, '\t');
        if (cx_str_equal(cx_str_slice(line, answer->stem, tab), value)) {
            return true;
        }
    }
    return false;
}

void cli_offer_part(cli_answer *answer, cx_str value, char separator, const char *description)
{
    const size_t typed = cli_answer_rest(answer).len;
    const size_t end = typed + cx_str_find(cx_str_slice(value, typed, value.len), separator) + 1;
    if (end >= value.len) {
        cli_offer(answer, value, description);
        return;
    }
    const cx_str part = cx_str_slice(value, 0, end);
    if (cx_str_starts_with(part, cli_answer_rest(answer)) && !is_offered(answer, part)) {
        cli_offer(answer, part, NULL);
    }
}

void cli_offer_choices(cli_answer *answer, const char *choices)
{
    cx_str rest = cx_str_of(choices);
    cx_str choice = {NULL, 0};
    while (cx_str_next(&rest, '|', &choice)) {
        if (cx_str_equal(choice, CX_LIT("FILE"))) {
            answer->names = "files";
        } else {
            cli_offer(answer, choice, NULL);
        }
    }
}

static size_t count_characters(cx_str text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++) {
        count += ((unsigned char)text.ptr[i] & 0xc0U) != 0x80U ? 1 : 0;
    }
    return count;
}

void cli_answer_write(const cli_answer *answer, cx_buf *out)
{
    cx_buf_puts(out, ":");
    if (answer->names != NULL) {
        cx_buf_printf(out, "%s %zu", answer->names,
                      count_characters(cx_str_slice(answer->typed, 0, answer->stem)));
    }
    cx_buf_putc(out, '\n');
    cx_buf_append(out, cx_buf_view(&answer->lines));
}
