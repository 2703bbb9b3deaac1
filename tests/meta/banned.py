#!/usr/bin/env python3
"""Functions that nobody here calls: the list of src/base/banned.h and more, over the whole tree; the
options that switch the verification of certificates; and src/base/banned.h included last in every
source file."""
import re
import sys

import tree

HEADER = "src/base/banned.h"
# Beyond what the compiler can poison, because some file or macro must name it: (names, who may).
MORE = [
    ("alloca", r"$"),
    ("malloc calloc realloc free strdup strndup asprintf vasprintf",
     r"src/base/alloc\.c|tests/torture/|fuzz/"),
    ("popen tmpnam tempnam getwd bcopy bzero", r"$"),
    # The library reports: it does not print, end the process, or change its environment.
    ("printf puts putchar perror exit _exit setenv putenv unsetenv", r"(?!src/)"),
    ("abort", r"(?!src/)|src/base/random\.c"),
    ("getenv secure_getenv", r"(?!src/)|src/client/client\.c|src/net/curl_transport\.c|"
     r"src/config/helper_process\.c"),
]

# Certificates are verified, always: libcurl's and OpenSSL's switches for that are not even named.
UNVERIFIED = re.compile(r"\b(CURLOPT_\w*SSL_VERIFY\w+|CURLOPT_\w*SSL_OPTIONS|SSL_VERIFY_NONE)\b")


def poisoned(root):
    path = root / HEADER
    source = path.read_text(encoding="utf-8") if path.exists() else "#pragma GCC poison strcpy\n"
    return " ".join(re.findall(r"#pragma GCC poison (.*)", source)).split()


def calls(code, names):
    pattern = re.compile(r"(?<![\w.>])(?:%s)\s*\(" % "|".join(map(re.escape, names)))
    for match in pattern.finditer(code):
        yield code.count("\n", 0, match.start()) + 1, match.group().rstrip(" (")


def check(root):
    always = poisoned(root)
    for name in tree.files(root, ".c", ".h"):
        source = tree.text(root, name)
        code = tree.code_only(source)
        for line, what in calls(code, always):
            yield f"{name}:{line}: {what} is banned"
        for match in UNVERIFIED.finditer(code):
            line = code.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: {match.group()}: certificates are always verified"
        for names, allowed in MORE:
            if re.match(allowed, name):
                continue
            for line, what in calls(code, names.split()):
                yield f"{name}:{line}: {what} is banned here"
        if name.endswith(".c") and re.match("(src|cli|sandbox)/", name):
            includes = re.findall(r'^#\s*include\s*[<"]([^>"]+)', source, re.MULTILINE)
            if not includes or includes[-1] != "base/banned.h":
                yield f"{name}:1: base/banned.h is not its last include"


if __name__ == "__main__":
    LAST = '#include "base/banned.h"\n'
    sys.exit(tree.main(check, [
        {"src/a/a.c": LAST + "void f(char *d) { strcpy(d, d); }\n"},
        {"cli/a.c": LAST + "void *f(void) { return malloc (1); }\n"},
        {"cli/a.c": LAST + "void *f(void) { return alloca(1); }\n"},
        {"src/a/a.c": LAST + "void f(void) { exit(1); }\n"},
        {"src/a/a.c": LAST + "void f(void) { g(CURLOPT_SSL_VERIFYPEER, 0L); }\n"},
        {"src/a/a.c": LAST + "void f(void) { g(CURLOPT_PROXY_SSL_VERIFYHOST, 0L); }\n"},
        {"tests/a.c": "int mode = SSL_VERIFY_NONE;\n"},
        {"src/a/a.c": "int f(void);\n"},
        {"src/a/a.c": LAST + "#include <stdio.h>\n"},
        {"clean": True, "src/a/a.c": LAST + "/* strcpy(a, b) */ int f(void) "
                                            '{ s->free(1); cx_free(0); return g("malloc(1)"); }\n'},
    ]))
