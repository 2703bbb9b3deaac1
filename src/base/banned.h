/*
 * Functions that this project does not use, because a safer one is at hand. Include it last, after
 * every system header. The same list is checked over the whole tree by tests/meta/banned.
 *
 *   strcpy strcat strncpy strncat sprintf vsprintf   use cx_buf
 *   strtok sscanf atoi atol atoll strtol …           use cx_scan_*, cx_str_*
 *   gets mktemp system rand                   never
 *   gmtime localtime ctime asctime                   use cx_time_*
 *   malloc calloc realloc strdup free                use cx_alloc … (outside base/alloc.c)
 */
#ifndef CX_BASE_BANNED_H
#define CX_BASE_BANNED_H

/* Macros to clang when the C library's checks are on, which then minds that they are poisoned. */
#undef sprintf
#undef vsprintf

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf
#pragma GCC poison strtok sscanf atoi atol atoll strtol strtoul strtoll strtoull
#pragma GCC poison gets mktemp system rand
#pragma GCC poison gmtime localtime ctime asctime

#endif
