#include "sandbox/world/talk.h"

#include <stdio.h>

#include "base/compiler.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    ROLL_CUSTOMER = 400,
    ROLL_TALK = 600
};

/* The parts of a conversation, in their order; %s is the name of the agent in the first, the
 * subject in the others. */
static const struct {
    bool by_agent;
    const char *texts[3];
} parts[] = {
    {true,
     {"Good day, you are speaking with %s. How can I help you?",
      "Thank you for your patience, my name is %s. What can I do for you?",
      "Hello, this is %s. How may I help?"}},
    {false,
     {"Hello, I have a question about %s.", "Hi, something went wrong with %s.",
      "I wrote to you about %s last week and have heard nothing."}},
    {true,
     {"I am sorry to hear that. May I have your reference number?",
      "Let me look into it. Could you tell me your reference number?",
      "I can help you with %s. What is your reference number?"}},
    {false,
     {"Yes, it is in the letter, one moment.", "I do not have it at hand.",
      "It ends with three, seven, one."}},
    {true,
     {"Thank you, I see it here now.", "That is all right, I found it by your address.",
      "I have it in front of me."}},
    {true,
     {"I have corrected it, and you will have a message within an hour.",
      "This will be done by tomorrow.", "I am passing this to a colleague who decides on %s."}},
    {false, {"That is very kind, thank you.", "All right, thank you.", "I hope so. Goodbye."}},
    {true, {"You are welcome. Goodbye.", "Thank you, have a good day.", "Goodbye."}},
};

/* Whether a word of a skill's name says who or how instead of what: a region (AU), the medium, the
 * direction. */
static bool is_aside(const sbx_skill *skill, cx_str word)
{
    static const char *const asides[] = {"Outbound", "Inbound", "E-mail"};
    const cx_str medium = cx_str_of(skill->media_name);
    for (size_t i = 0; i < CX_COUNT(asides); i++) {
        if (cx_str_equal(word, cx_str_of(asides[i]))) {
            return true;
        }
    }
    return cx_str_equal(word, cx_str_slice(medium, 0, cx_str_find(medium, ' '))) ||
           (word.len == 2 && word.ptr[1] != cx_to_lower(word.ptr[1]));
}

void sbx_talk_subject(const sbx_skill *skill, char out[SBX_MAX_SUBJECT])
{
    const cx_str name = cx_str_of(skill->name);
    cx_str rest = name;
    cx_str word;
    size_t end = 0;
    size_t len = 0;
    while (cx_str_next(&rest, ' ', &word) && (end == 0 || !is_aside(skill, word))) {
        end = (size_t)(word.ptr - name.ptr) + word.len;
    }
    for (; len < end && len + 1 < SBX_MAX_SUBJECT; len++) {
        out[len] = cx_to_lower(name.ptr[len]);
    }
    out[len] = '\0';
}

void sbx_talk_customer(const sbx_leg *leg, const sbx_skill *skill, char out[SBX_MAX_CUSTOMER])
{
    const int64_t customer = sbx_dice_below(leg->number, ROLL_CUSTOMER, 900000);
    const int64_t media = skill->media_type;
    const bool is_phone =
        media == SBX_MEDIA_CALL || media == SBX_MEDIA_VOICEMAIL || media == SBX_MEDIA_SMS;
    (void)snprintf(out, SBX_MAX_CUSTOMER, is_phone ? "+61491%06lld" : "customer-%06lld@example.com",
                   (long long)customer);
}

size_t sbx_talk_make(const sbx_leg *leg, const sbx_skill *skill, const char *agent_name,
                     sbx_utterance out[SBX_MAX_UTTERANCES])
{
    char subject[SBX_MAX_SUBJECT];
    const int32_t talk = leg->ended - leg->answered;
    const int32_t step = talk / (int32_t)CX_COUNT(parts);
    sbx_talk_subject(skill, subject);
    for (size_t i = 0; i < CX_COUNT(parts); i++) {
        const int64_t choice = sbx_dice_below(leg->number, ROLL_TALK + i, 3);
        const cx_str text = cx_str_of(parts[i].texts[choice]);
        const size_t place = cx_str_find(text, '%');
        const char *filled = place == text.len ? "" : i == 0 ? agent_name : subject;
        const cx_str rest = cx_str_slice(text, place + 2, text.len);
        out[i].by_agent = parts[i].by_agent;
        out[i].at = step * (int32_t)i;
        out[i].until = step * (int32_t)(i + 1);
        (void)snprintf(out[i].text, sizeof out[i].text, "%.*s%s%.*s", (int)place, text.ptr, filled,
                       (int)rest.len, rest.len > 0 ? rest.ptr : "");
    }
    return CX_COUNT(parts);
}

sbx_mood sbx_talk_mood(const sbx_leg *leg, const sbx_skill *skill)
{
    if (leg->answered - leg->queued > 2 * skill->threshold) {
        return SBX_MOOD_NEGATIVE;
    }
    return sbx_dice_below(leg->number, ROLL_TALK + SBX_MAX_UTTERANCES, 3) == 0 ? SBX_MOOD_NEUTRAL
                                                                               : SBX_MOOD_POSITIVE;
}
