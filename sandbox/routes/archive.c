#include "sandbox/routes/archive.h"

#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    VERSION = 20,          /* that is needed to read it: 2.0 */
    MIDNIGHT = 0,          /* the time of every file, */
    NEW_YEAR_1980 = 0x0021 /* and its date, as MS-DOS has it */
};

static const uint32_t local_mark = 0x04034b50;
static const uint32_t directory_mark = 0x02014b50;
static const uint32_t end_mark = 0x06054b50;

static void put(cx_buf *out, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; i++) {
        cx_buf_putc(out, (char)(number >> (8 * i) & 0xFF));
    }
}

/* CRC-32, as IEEE 802.3 has it. */
static uint32_t checksum_of(cx_str content)
{
    uint32_t sum = UINT32_MAX;
    for (size_t i = 0; i < content.len; i++) {
        sum ^= (unsigned char)content.ptr[i];
        for (int bit = 0; bit < 8; bit++) {
            sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
        }
    }
    return ~sum;
}

/* What stands both before a file and in the directory: stored, not packed. */
static void put_description(cx_buf *out, cx_str name, cx_str content, uint32_t checksum)
{
    put(out, VERSION, 2);
    put(out, 0, 2); /* no flags */
    put(out, 0, 2); /* stored */
    put(out, MIDNIGHT, 2);
    put(out, NEW_YEAR_1980, 2);
    put(out, checksum, 4);
    put(out, (uint32_t)content.len, 4);
    put(out, (uint32_t)content.len, 4);
    put(out, (uint32_t)name.len, 2);
    put(out, 0, 2); /* nothing extra */
}

void sbx_archive_begin(sbx_archive *archive, cx_buf *out)
{
    *archive = (sbx_archive){.out = out};
    cx_buf_init(&archive->directory, SBX_MAX_TEXT);
}

void sbx_archive_add(sbx_archive *archive, const char *name, cx_str content)
{
    const cx_str called = cx_str_of(name);
    const uint32_t checksum = checksum_of(content);
    const uint32_t place = (uint32_t)archive->out->len;
    put(archive->out, local_mark, 4);
    put_description(archive->out, called, content, checksum);
    cx_buf_append(archive->out, called);
    cx_buf_append(archive->out, content);
    cx_buf *directory = &archive->directory;
    put(directory, directory_mark, 4);
    put(directory, VERSION, 2);
    put_description(directory, called, content, checksum);
    put(directory, 0, 2); /* no comment */
    put(directory, 0, 2); /* disk */
    put(directory, 0, 2); /* attributes */
    put(directory, 0, 4);
    put(directory, place, 4);
    cx_buf_append(directory, called);
    archive->count++;
}

void sbx_archive_end(sbx_archive *archive)
{
    cx_buf *out = archive->out;
    const uint32_t place = (uint32_t)out->len;
    cx_buf_append(out, cx_buf_view(&archive->directory));
    put(out, end_mark, 4);
    put(out, 0, 2); /* disk */
    put(out, 0, 2);
    put(out, (uint32_t)archive->count, 2);
    put(out, (uint32_t)archive->count, 2);
    put(out, (uint32_t)archive->directory.len, 4);
    put(out, place, 4);
    put(out, 0, 2); /* no comment */
    cx_buf_deinit(&archive->directory);
    sbx_check(out);
}
