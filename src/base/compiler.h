/* What the compiler is asked to check, in one place. */
#ifndef CX_BASE_COMPILER_H
#define CX_BASE_COMPILER_H

#if defined(__GNUC__)
#    define CX_NODISCARD             __attribute__((warn_unused_result))
#    define CX_PRINTF(string, first) __attribute__((format(printf, string, first)))
#    define CX_UNUSED                __attribute__((unused))
#else
#    error "cxone needs gcc or clang: ownership rests on __attribute__((cleanup))"
#endif

/* Counts the elements of an array (not of a pointer: sizeof would lie). */
#define CX_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
