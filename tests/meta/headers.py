#!/usr/bin/env python3
"""headers.py CC CXX: each public header alone compiles as C99, C11 and C++11, with warnings as
errors, and twice in a row."""
import subprocess
import sys

import tree

WARNINGS = ["-Wall", "-Wextra", "-pedantic", "-Werror", "-Wundef", "-fsyntax-only"]


def dialects(cc, cxx):
    return [(cc, "c", "c99"), (cc, "c", "c11"), (cxx, "c++", "c++11")]


def check(root, compilers=None):
    for name in tree.files(root, ".h"):
        if not name.startswith("include/"):
            continue
        header = name.removeprefix("include/")
        for compiler, language, standard in dialects(*(compilers or sys.argv[1:3])):
            command = [compiler, "-x", language, f"-std={standard}", *WARNINGS,
                       f"-I{root / 'include'}", "-"]
            source = f'#include "{header}"\n' * 2 + "extern int cxone_header_test;\n"
            done = subprocess.run(command, input=source, text=True, capture_output=True)
            if done.returncode != 0:
                yield f"{name}: alone as {standard}:\n{done.stderr}"


if __name__ == "__main__":
    GUARD = "#ifndef A_H\n#define A_H\n%s\n#endif\n"
    sys.exit(tree.main(check, [
        {"include/cxone/a.h": GUARD % "int cxone_a(size_t n);"},
        {"include/cxone/a.h": GUARD % "struct a { int class; };"},
        {"include/cxone/a.h": GUARD % "void cxone_a(void); // not C90, but fine; so: int x[];" +
                              "enum a { A, };\nenum a { B };\n"},
        {"clean": True, "include/cxone/a.h": GUARD % "typedef enum cxone_a { CXONE_A } cxone_a;"},
    ]))
