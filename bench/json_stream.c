/*
 * Reads one reply with a list of made-up skills, as it would come from the network, in pieces of
 * 16 KiB, and adds up the ids: with our streaming reader or with Jansson. Prints seconds, bytes,
 * records, the sum and the peak memory of the process in KiB. bench/json-stream runs it.
 *
 * Usage: bench_json_stream stream|jansson MEGABYTES
 */
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/buf.h"
#include "json/slice.h"
#include "json/stream.h"

#include "base/banned.h"

enum {
    PIECE = 16 * 1024, /* what libcurl hands out at most, by default */
    BLOCK_RECORDS = 2000,
    MEGABYTE = 1000 * 1000
};

static const char head[] = "{\"businessUnitId\":4473,\"skills\":[";
static const char tail[] = "{\"skillId\":0}],\"totalRecords\":1}";

/* The reply: the head, the block of records again and again, the tail. */
typedef struct reply {
    cx_str block;
    size_t blocks; /* still to come */
    cx_str part;   /* what is left of the part that is under way */
    bool closed;
    uint64_t bytes;
} reply;

typedef struct outcome {
    uint64_t records;
    uint64_t sum;
} outcome;

static void make_block(cx_buf *out)
{
    for (int i = 1; i <= BLOCK_RECORDS; i++) {
        cx_buf_printf(out,
                      "{\"skillId\":%d,\"skillName\":\"Support \\u2116 %d \xC3\xA4\xC3\xB6\","
                      "\"mediaTypeId\":%d,\"mediaTypeName\":\"Phone Call\",\"isActive\":%s,"
                      "\"campaignId\":%d,\"campaignName\":\"Campaign %d\",\"serviceLevelGoal\":80,"
                      "\"serviceLevelThreshold\":%d.5,\"notes\":null,\"dispositions\":[{\"id\":%d,"
                      "\"name\":\"Done\"},{\"id\":%d,\"name\":\"Call back\"}],"
                      "\"updated\":\"2026-11-23T06:40:%02dZ\"},\n",
                      i, i, i % 9, i % 7 != 0 ? "true" : "false", i % 50, i % 50, i % 60, i, i + 1,
                      i % 60);
    }
}

/* The next piece, of at most `most` bytes; empty at the end. */
static cx_str next_piece(reply *r, size_t most)
{
    if (r->part.len == 0 && r->blocks != 0) {
        r->part = r->block;
        r->blocks--;
    } else if (r->part.len == 0 && !r->closed) {
        r->part = cx_str_of(tail);
        r->closed = true;
    }
    const cx_str piece = cx_str_slice(r->part, 0, most);
    r->part = cx_str_slice(r->part, most, r->part.len);
    r->bytes += piece.len;
    return piece;
}

static void count(outcome *o, cx_str record)
{
    int64_t id = 0;
    if (cx_scan_int64(cx_slice_get(record, CX_LIT("skillId")), &id)) {
        o->sum += (uint64_t)id;
    }
    o->records++;
}

static bool read_stream(reply *r, outcome *o)
{
    CX_AUTO(cx_json_stream) cx_json_stream stream;
    cx_stream_item item = {.kind = CX_STREAM_MORE};
    if (cx_json_stream_init(&stream, "skills", NULL, 0, 0, NULL) != CXONE_OK) {
        return false;
    }
    while (item.kind != CX_STREAM_END) {
        if (item.kind == CX_STREAM_MORE) {
            const cx_str piece = next_piece(r, PIECE);
            if (piece.len != 0) {
                cx_json_stream_feed(&stream, piece);
            } else {
                cx_json_stream_end(&stream);
            }
        }
        if (cx_json_stream_next(&stream, &item, NULL) != CXONE_OK) {
            return false;
        }
        if (item.kind == CX_STREAM_RECORD) {
            count(o, item.bytes);
        }
    }
    return true;
}

/* Jansson asks for 1 KiB at a time, whatever there is. */
static size_t give_jansson(void *buffer, size_t room, void *context)
{
    reply *r = context;
    const cx_str piece = next_piece(r, room);
    if (piece.len != 0) {
        memcpy(buffer, piece.ptr, piece.len);
    }
    return piece.len;
}

static bool read_jansson(reply *r, outcome *o)
{
    json_t *root = json_load_callback(give_jansson, r, 0, NULL);
    size_t index = 0;
    json_t *record = NULL;
    json_array_foreach(json_object_get(root, "skills"), index, record)
    {
        o->sum += (uint64_t)json_integer_value(json_object_get(record, "skillId"));
        o->records++;
    }
    json_decref(root);
    return root != NULL;
}

static double now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Of this program alone: what getrusage() says begins with the parent's. */
static uint64_t peak_kib(void)
{
    FILE *file = fopen("/proc/self/status", "re");
    char line[256];
    uint64_t peak = 0;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        cx_str rest = cx_str_of(line);
        cx_str name;
        if (!cx_str_next(&rest, ':', &name) || !cx_str_equal(name, CX_LIT("VmHWM"))) {
            continue;
        }
        const cx_str number = cx_str_trim(rest); /* "1234 kB" */
        if (!cx_scan_uint(cx_str_slice(number, 0, cx_str_find(number, ' ')), UINT64_MAX, &peak)) {
            peak = 0;
        }
    }
    if (file != NULL) {
        (void)fclose(file);
    }
    return peak;
}

int main(int argc, char **argv)
{
    uint64_t megabytes = 0;
    if (argc != 3 || !cx_scan_uint(cx_str_of(argv[2]), 100000, &megabytes)) {
        (void)fputs("usage: bench_json_stream stream|jansson MEGABYTES\n", stderr);
        return 2;
    }
    CX_AUTO(cx_buf) cx_buf block;
    cx_buf_init(&block, 16UL * MEGABYTE);
    make_block(&block);
    reply r = {.block = cx_buf_view(&block), .part = cx_str_of(head)};
    r.blocks = (size_t)megabytes * MEGABYTE / r.block.len + 1;
    outcome o = {0, 0};
    const double begin = now();
    const bool done = strcmp(argv[1], "jansson") == 0 ? read_jansson(&r, &o) : read_stream(&r, &o);
    const double seconds = now() - begin;
    if (!done) {
        (void)fputs("bench_json_stream: the reply was refused\n", stderr);
        return 1;
    }
    printf("%.6f %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", seconds, r.bytes, o.records,
           o.sum, peak_kib());
    return 0;
}
