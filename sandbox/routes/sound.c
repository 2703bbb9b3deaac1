/* What a recording sounds like: tones that take turns, in a WAV file. */
#include <math.h>

#include "sandbox/memory.h"
#include "sandbox/routes/segment.h"

#include "base/banned.h"

enum {
    RATE = 8000, /* samples a second */
    SECONDS = 2,
    SAMPLES = RATE * SECONDS,
    WAV_HEADER = 44,
    LOUDNESS = 6000,
    LOWEST_TONE = 300,
    TONES = 12
};

static void put_little(cx_buf *out, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; i++) {
        cx_buf_putc(out, (char)(number >> (8 * i) & 0xFF));
    }
}

/* RIFF, PCM, mono, 16 bits. */
static void put_header(cx_buf *out)
{
    const uint32_t bytes = SAMPLES * 2;
    cx_buf_puts(out, "RIFF");
    put_little(out, WAV_HEADER - 8 + bytes, 4);
    cx_buf_puts(out, "WAVEfmt ");
    put_little(out, 16, 4);
    put_little(out, 1, 2);
    put_little(out, 1, 2);
    put_little(out, RATE, 4);
    put_little(out, RATE * 2, 4);
    put_little(out, 2, 2);
    put_little(out, 16, 2);
    cx_buf_puts(out, "data");
    put_little(out, bytes, 4);
}

/* A tone for each of the two who speak. */
void sbx_sound_write(int64_t contact, cx_buf *out)
{
    const double pi = 3.14159265358979323846;
    put_header(out);
    for (int i = 0; i < SAMPLES; i++) {
        const int64_t turn = contact + i / (RATE / 4);
        const double tone = LOWEST_TONE + 40.0 * (double)(turn * 7 % TONES);
        const double sample = LOUDNESS * sin(2 * pi * tone * i / RATE);
        put_little(out, (uint32_t)(int32_t)sample, 2);
    }
    sbx_check(out);
}
