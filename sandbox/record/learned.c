#include "sandbox/record/learned.h"

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    MAX_VALUES = 200000,
    MIN_SECRET = 8,
    MIN_NAME = 3
};

bool sbx_is_word(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || (unsigned char)c >= 0x80;
}

void sbx_learned_deinit(sbx_learned *learned)
{
    for (size_t i = 0; i < learned->size; i++) {
        cx_free(learned->places[i].text);
    }
    cx_free(learned->places);
    *learned = (sbx_learned){0};
}

static size_t word_length(cx_str text)
{
    size_t length = 0;
    while (length < text.len && sbx_is_word(text.ptr[length])) {
        length++;
    }
    return length;
}

static size_t place_of(const sbx_learned *learned, cx_str text)
{
    return (size_t)cx_str_hash(cx_str_slice(text, 0, word_length(text))) & (learned->size - 1);
}

/* A name as people have them: "Mia", "van Dyck"; not "open", which is also a status. */
static bool is_telling(cx_str text, sbx_mask_kind kind)
{
    if (!(text.len > 0 && sbx_is_word(text.ptr[0]))) {
        return false;
    }
    if (kind == SBX_MASK_SECRET) {
        return text.len >= MIN_SECRET;
    }
    const char first = text.ptr[0];
    const bool capital = first >= 'A' && first <= 'Z';
    const bool foreign = (unsigned char)first >= 0x80;
    return kind == SBX_MASK_PERSON && text.len >= MIN_NAME &&
           (capital || foreign || cx_str_find(text, ' ') < text.len);
}

static void put(sbx_learned *learned, char *text, sbx_mask_kind kind)
{
    size_t at = place_of(learned, cx_str_of(text));
    while (learned->places[at].text != NULL) {
        at = (at + 1) & (learned->size - 1);
    }
    learned->places[at] = (sbx_learned_value){text, kind};
    learned->count++;
}

static void make_room(sbx_learned *learned)
{
    if (learned->count * 2 < learned->size) {
        return;
    }
    sbx_learned bigger = {.size = learned->size == 0 ? 1024 : learned->size * 2};
    bigger.places = sbx_new(bigger.size, sizeof *bigger.places);
    for (size_t i = 0; i < learned->size; i++) {
        if (learned->places[i].text != NULL) {
            put(&bigger, learned->places[i].text, learned->places[i].kind);
        }
    }
    cx_free(learned->places);
    *learned = bigger;
}

void sbx_learned_add(sbx_learned *learned, cx_str text, sbx_mask_kind kind)
{
    const cx_str value = cx_str_trim(text);
    if (!is_telling(value, kind) || learned->count >= MAX_VALUES) {
        return;
    }
    make_room(learned);
    for (size_t at = place_of(learned, value); learned->places[at].text != NULL;
         at = (at + 1) & (learned->size - 1)) {
        if (cx_str_equal(cx_str_of(learned->places[at].text), value)) {
            if (kind == SBX_MASK_SECRET) {
                learned->places[at].kind = kind;
            }
            return;
        }
    }
    put(learned, sbx_dup(value), kind);
}

size_t sbx_learned_find(const sbx_learned *learned, cx_str text, bool secrets_only,
                        sbx_mask_kind *kind)
{
    size_t best = 0;
    if (learned->size == 0) {
        return 0;
    }
    for (size_t at = place_of(learned, text); learned->places[at].text != NULL;
         at = (at + 1) & (learned->size - 1)) {
        const cx_str value = cx_str_of(learned->places[at].text);
        const bool ends =
            text.len == value.len || (text.len > value.len && !sbx_is_word(text.ptr[value.len]));
        if (value.len > best && cx_str_starts_with(text, value) && ends &&
            !(secrets_only && learned->places[at].kind != SBX_MASK_SECRET)) {
            best = value.len;
            *kind = learned->places[at].kind;
        }
    }
    return best;
}
