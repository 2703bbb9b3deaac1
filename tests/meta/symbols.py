#!/usr/bin/env python3
"""symbols.py BUILD: what libcxone exports is what the headers declare and abi/symbols.txt lists;
and only client/ defines cxone_* functions, while everyone else keeps to a prefix of its own."""
import pathlib
import re
import subprocess
import sys

import tree

# Object files of a target, and the symbols it may define for others.
PREFIXES = [
    ("src/CMakeFiles/cx_client.dir/", r"(cxone_|cx_)"),
    ("src/CMakeFiles/libcxone.dir/", r"cxone_"),
    ("src/", r"cx_"),
    ("cli/", r"(cli_|cmd_|main$)"),
    ("sandbox/CMakeFiles/cxone-sandbox.dir/__/src/operations/", r"cx_"),  # its own copy
    ("sandbox/", r"(sbx_|main$)"),
]
# What compilers add for sanitizers and coverage.
INSTRUMENTATION = re.compile(r"^(__|_Z|mangled|DW\.)|\.(asan|ubsan)")


def nm(path, *options):
    done = subprocess.run(["nm", *options, str(path)], check=True, capture_output=True, text=True)
    for line in done.stdout.splitlines():
        parts = line.split()
        if len(parts) >= 2 and not INSTRUMENTATION.match(parts[-1]):
            yield parts[-2], parts[-1].split("@")[0]


def compare(what, expected, found):
    for name in sorted(expected - found):
        yield f"{what} lacks {name}"
    for name in sorted(found - expected):
        yield f"{what} has {name} beyond the headers"


def check_exports(headers, listed, exported):
    yield from compare("abi/symbols.txt (tools/gen/symbols writes it)", headers, listed)
    yield from compare("libcxone.so", headers, exported)


def check_prefix(name, symbols):
    """name: an object file's path in the build tree; symbols: (kind, name) of what it defines."""
    for folder, allowed in PREFIXES:
        if name.startswith(folder):
            for kind, symbol in symbols:
                if kind in "TDBRV" and not re.match(allowed, symbol):
                    yield f"{name}: defines {symbol}; its prefix is {allowed}"
            return


def self_test():
    one, two = {"cxone_a"}, {"cxone_a", "cxone_b"}
    bad = [check_exports(two, two, one), check_exports(two, one, two), check_exports(one, one, two),
           check_prefix("src/CMakeFiles/cx_net.dir/net/a.c.o", [("T", "cxone_a")]),
           check_prefix("sandbox/CMakeFiles/x.dir/a.c.o", [("T", "helper")])]
    good = [check_exports(two, two, two),
            check_prefix("src/CMakeFiles/cx_client.dir/client/a.c.o", [("T", "cxone_a")]),
            check_prefix("src/CMakeFiles/cx_net.dir/net/a.c.o", [("t", "helper"), ("T", "cx_a")])]
    return all(list(problems) for problems in bad) and not any(list(problems) for problems in good)


def main(build):
    if not self_test():
        return tree.report(["self-test: a planted violation was not found"])
    generated = subprocess.run([tree.ROOT / "tools/gen/symbols"], check=True, capture_output=True,
                               text=True).stdout.split()
    listed = tree.text(tree.ROOT, "abi/symbols.txt").split()
    exported = {name for _, name in nm(build / "lib/libcxone.so", "-D", "--defined-only")}
    problems = list(check_exports(set(generated), set(listed), exported))
    objects = sorted(build.rglob("*.o"))
    for path in objects:
        problems += check_prefix(str(path.relative_to(build)), nm(path, "-g", "--defined-only"))
    if listed != sorted(set(listed)) or not listed or not objects:
        problems.append("abi/symbols.txt is empty or not sorted, or there is no object file")
    print(f"symbols: {len(exported)} exported, {len(objects)} object files")
    return tree.report(problems)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
