#include "sandbox/proxy/front.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/proxy/dns.h"

#include "base/banned.h"

enum {
    MAX_GUESTS = 256,
    MAX_HEAD = 16 * 1024,
    GREETING_MS = 30 * 1000, /* to say what is wanted */
    LINGER_MS = 2000,        /* to read a refusal before the connection is reset */
    BREATH_MS = 100          /* when there are no file descriptors left */
};

/* Who came in and did not yet say what for. */
typedef struct guest {
    int fd;
    sbx_role role;
    struct sockaddr_storage address;
    socklen_t size;
    int64_t deadline_ms;
    cx_buf head;
    bool refused; /* what comes is read and thrown away */
} guest;

struct sbx_front {
    sbx_front_setup setup;
    pthread_t thread;
    int wake; /* readable: stop */
    guest guests[MAX_GUESTS];
    size_t count;
    int64_t paused_until_ms; /* nobody is let in before */
};

static int64_t now(void)
{
    return cx_clock_monotonic(cx_clock_system());
}

static void forget(sbx_front *front, guest *who)
{
    cx_buf_deinit(&who->head);
    front->count--;
    *who = front->guests[front->count];
}

static void send_away(sbx_front *front, guest *who)
{
    (void)close(who->fd);
    forget(front, who);
}

static void hand_over(sbx_front *front, guest *who, sbx_http *to)
{
    sbx_http_take(to, who->fd, (const struct sockaddr *)&who->address, who->size);
    forget(front, who);
}

/* A few words that fit into the socket's buffer. */
static void say(const guest *who, const cx_buf *text)
{
    (void)!send(who->fd, text->ptr, text->len, MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* Many programs show nothing but the status line of a proxy, so that says why. */
static const char *reason_of(unsigned status)
{
    switch (status) {
    case 403:
        return "Not a Host of CXone";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

/* Refuses, and lets the guest read why: closing at once would reset the connection. */
static void refuse(sbx_front *front, guest *who, unsigned status, const cx_buf *said)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_printf(&text,
                  "HTTP/1.1 %u %s\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n"
                  "Connection: close\r\n\r\n%s",
                  status, reason_of(status), said->len, said->ptr);
    sbx_check(&text);
    if (front->setup.verbose) {
        (void)fprintf(stderr, "CONNECT %u %s", status, said->ptr);
    }
    say(who, &text);
    (void)shutdown(who->fd, SHUT_WR);
    who->refused = true;
    who->deadline_ms = now() + LINGER_MS;
}

/* Reads up to the end of what is wanted, never past it: there TLS may begin. False when no more
 * can come. `*whole` tells whether the empty line is there. */
static bool read_head(guest *who, bool *whole)
{
    static const char end[] = "\r\n\r\n";
    char part[4096];
    const ssize_t seen = recv(who->fd, part, sizeof part, MSG_PEEK | MSG_DONTWAIT);
    if (seen <= 0) {
        return seen < 0 && (errno == EAGAIN || errno == EINTR);
    }
    const size_t before = who->head.len;
    cx_buf_append(&who->head, (cx_str){part, (size_t)seen});
    sbx_check(&who->head);
    const char *found = memmem(who->head.ptr, who->head.len, end, sizeof end - 1);
    size_t taken = (size_t)seen;
    if (found != NULL) {
        taken = (size_t)(found - who->head.ptr) + sizeof end - 1 - before;
        cx_buf_truncate(&who->head, before + taken);
        *whole = true;
    }
    return recv(who->fd, part, taken, MSG_DONTWAIT) == (ssize_t)taken;
}

static void read_connect(sbx_front *front, guest *who)
{
    static const char opened[] = "HTTP/1.1 200 Connection established\r\n\r\n";
    bool whole = false;
    if (!read_head(who, &whole)) {
        send_away(front, who);
        return;
    }
    CX_AUTO(cx_buf) cx_buf said;
    cx_buf_init(&said, SBX_MAX_TEXT);
    if (!whole && who->head.len <= MAX_HEAD) {
        return;
    }
    unsigned status = 431;
    if (who->head.len > MAX_HEAD) {
        cx_buf_puts(&said, "a CONNECT request of more than 16 kB\n");
    } else {
        status = sbx_connect_read(cx_buf_view(&who->head), &said);
    }
    if (status != 200) {
        sbx_check(&said);
        refuse(front, who, status, &said);
        return;
    }
    cx_buf_puts(&said, opened);
    sbx_check(&said);
    say(who, &said);
    hand_over(front, who, front->setup.tls);
}

/* Looks at the first bytes: CONNECT, or a request that goes on to the server as it is. */
static void meet(sbx_front *front, guest *who)
{
    static const char method[] = "CONNECT ";
    char start[sizeof method - 1];
    const ssize_t seen = recv(who->fd, start, sizeof start, MSG_PEEK | MSG_DONTWAIT);
    if (seen <= 0) {
        if (seen == 0 || (errno != EAGAIN && errno != EINTR)) {
            send_away(front, who);
        }
        return;
    }
    if (memcmp(start, method, (size_t)seen) != 0) {
        hand_over(front, who, front->setup.plain);
    } else {
        /* However little of it: no other method of CXone's begins with a C. */
        read_connect(front, who);
    }
}

/* A question over TCP: two bytes of length, then the same as over UDP. */
static void read_question(sbx_front *front, guest *who)
{
    char part[512];
    const ssize_t got = recv(who->fd, part, sizeof part, MSG_DONTWAIT);
    if (got <= 0) {
        if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            send_away(front, who);
        }
        return;
    }
    cx_buf_append(&who->head, (cx_str){part, (size_t)got});
    sbx_check(&who->head);
    const cx_str sent = cx_buf_view(&who->head);
    const size_t length =
        sent.len < 2 ? MAX_HEAD
                     : (size_t)(unsigned char)sent.ptr[0] << 8 | (size_t)(unsigned char)sent.ptr[1];
    if (sent.len < 2 + length && sent.len <= MAX_HEAD) {
        return;
    }
    unsigned char reply[2 + SBX_DNS_MAX];
    const size_t size = sbx_dns_answer(cx_str_slice(sent, 2, 2 + length), reply + 2);
    reply[0] = (unsigned char)(size >> 8);
    reply[1] = (unsigned char)(size & 0xff);
    (void)!send(who->fd, reply, size + 2, MSG_NOSIGNAL | MSG_DONTWAIT);
    send_away(front, who);
}

static void answer_datagram(int fd)
{
    char question[SBX_DNS_MAX];
    unsigned char reply[SBX_DNS_MAX];
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    const ssize_t got =
        recvfrom(fd, question, sizeof question, MSG_DONTWAIT, (struct sockaddr *)&address, &size);
    const size_t length = got > 0 ? sbx_dns_answer((cx_str){question, (size_t)got}, reply) : 0;
    if (length > 0) {
        (void)!sendto(fd, reply, length, MSG_DONTWAIT, (const struct sockaddr *)&address, size);
    }
}

/* Goes on with a guest; it may be gone afterwards, and another in its place. */
static void attend(sbx_front *front, guest *who)
{
    char part[4096];
    if (who->refused) {
        const ssize_t got = recv(who->fd, part, sizeof part, MSG_DONTWAIT);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
            send_away(front, who);
        }
    } else if (who->role == SBX_ROLE_DNS_TCP) {
        read_question(front, who);
    } else if (who->head.len > 0) {
        read_connect(front, who);
    } else {
        meet(front, who);
    }
}

static void let_in(sbx_front *front, int door, sbx_role role)
{
    if (role == SBX_ROLE_DNS_UDP) {
        answer_datagram(door);
        return;
    }
    guest *who = &front->guests[front->count];
    *who = (guest){.role = role, .size = sizeof who->address, .deadline_ms = now() + GREETING_MS};
    who->fd =
        accept4(door, (struct sockaddr *)&who->address, &who->size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (who->fd < 0) {
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            front->paused_until_ms = now() + BREATH_MS;
        }
        return;
    }
    cx_buf_init(&who->head, SBX_MAX_TEXT);
    front->count++;
    if (role == SBX_ROLE_TLS) {
        hand_over(front, who, front->setup.tls);
    } else if (role == SBX_ROLE_DIRECT) {
        hand_over(front, who, front->setup.plain);
    }
}

/* How long nothing can happen without a byte from somebody; -1: for ever. */
static int patience(const sbx_front *front, int64_t at_ms)
{
    int64_t next = front->paused_until_ms > at_ms ? front->paused_until_ms : INT64_MAX;
    for (size_t i = 0; i < front->count; i++) {
        next = front->guests[i].deadline_ms < next ? front->guests[i].deadline_ms : next;
    }
    if (next == INT64_MAX) {
        return -1;
    }
    return next > at_ms ? (int)(next - at_ms) : 0;
}

/* One round: from the last guest to the first, since one that goes is replaced by the last. */
static void look_after(sbx_front *front, const struct pollfd *ready, size_t guests)
{
    const int64_t at_ms = now();
    for (size_t i = guests; i > 0; i--) {
        guest *who = &front->guests[i - 1];
        if (who->deadline_ms <= at_ms) {
            send_away(front, who);
        } else if (ready[i - 1].revents != 0) {
            attend(front, who);
        }
    }
}

static void *keep_the_door(void *argument)
{
    sbx_front *front = argument;
    const sbx_front_setup *setup = &front->setup;
    struct pollfd waiting[1 + SBX_FRONT_DOORS + MAX_GUESTS];
    for (;;) {
        const int64_t at_ms = now();
        const bool open = front->count < MAX_GUESTS && front->paused_until_ms <= at_ms;
        waiting[0] = (struct pollfd){.fd = front->wake, .events = POLLIN};
        for (size_t i = 0; i < setup->count; i++) {
            waiting[1 + i] =
                (struct pollfd){.fd = open ? setup->doors[i].fd : -1, .events = POLLIN};
        }
        struct pollfd *const guests = &waiting[1 + setup->count];
        const size_t count = front->count;
        for (size_t i = 0; i < count; i++) {
            guests[i] = (struct pollfd){.fd = front->guests[i].fd, .events = POLLIN};
        }
        (void)poll(waiting, (nfds_t)(1 + setup->count + count), patience(front, at_ms));
        if (waiting[0].revents != 0) {
            return NULL;
        }
        look_after(front, guests, count);
        for (size_t i = 0; i < setup->count && front->count < MAX_GUESTS; i++) {
            if (waiting[1 + i].revents != 0) {
                let_in(front, setup->doors[i].fd, setup->doors[i].role);
            }
        }
    }
}

sbx_front *sbx_front_start(const sbx_front_setup *setup)
{
    sbx_front *front = sbx_new(1, sizeof *front);
    front->setup = *setup;
    front->wake = eventfd(0, EFD_CLOEXEC);
    for (size_t i = 0; i < setup->count; i++) {
        (void)fcntl(setup->doors[i].fd, F_SETFL,
                    fcntl(setup->doors[i].fd, F_GETFL) | O_NONBLOCK); /* NOLINT: variadic */
    }
    if (front->wake < 0 || pthread_create(&front->thread, NULL, keep_the_door, front) != 0) {
        (void)fputs("cxone sandbox: cannot start a thread\n", stderr);
        abort();
    }
    return front;
}

void sbx_front_stop(sbx_front *front)
{
    if (front == NULL) {
        return;
    }
    const uint64_t one = 1;
    (void)!write(front->wake, &one, sizeof one);
    (void)pthread_join(front->thread, NULL);
    while (front->count > 0) {
        send_away(front, &front->guests[0]);
    }
    for (size_t i = 0; i < front->setup.count; i++) {
        (void)close(front->setup.doors[i].fd);
    }
    (void)close(front->wake);
    cx_free(front);
}
