#!/usr/bin/env python3
"""The shape of the tree: sizes, empty folders, leftovers, paths of one machine, dead links, licence."""
import re
import sys

import tree

MAX_FILE_LINES = 700
MAX_TEST_LINES = 900  # tables of cases
MAX_FUNCTION_LINES = 90
# Written so that this file passes its own check.
LEFTOVERS = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b")
MACHINE = re.compile(r"(?<![\w.])/(?:hom[e]/(?!a/)\w+|roo[t]/|wor[k]/|User[s]/)")
BINARY = re.compile(r"^(fuzz/corpora/|tests/fixtures/)|package-lock\.json$")


def functions(code):
    """(first line, lines) of each function body: a brace in column one opens it."""
    start = None
    for number, line in enumerate(code.split("\n"), 1):
        if line.startswith("{"):
            start = number
        elif line.startswith("}") and start is not None:
            yield start, number - start + 1
            start = None


def check_c(name, source):
    if source.startswith("/* Made by tools/gen/"):
        return  # a table that nobody reads
    ceiling = MAX_TEST_LINES if name.startswith("tests/") else MAX_FILE_LINES
    if source.count("\n") > ceiling:
        yield f"{name}: {source.count(chr(10))} lines; at most {ceiling}"
    for start, lines in functions(tree.code_only(source)):
        if lines > MAX_FUNCTION_LINES:
            yield f"{name}:{start}: a function of {lines} lines; at most {MAX_FUNCTION_LINES}"


def check_words(name, source):
    for number, line in enumerate(source.split("\n"), 1):
        if LEFTOVERS.search(line):
            yield f"{name}:{number}: unfinished: {line.strip()}"
        if MACHINE.search(line):
            yield f"{name}:{number}: a path of somebody's machine: {line.strip()}"


def dead_links(root, name, source):
    """Links of a Markdown file to files that are not there."""
    for number, line in enumerate(source.split("\n"), 1):
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", line):
            if not re.match(r"[a-z]+:", target) and not (root / name).parent.joinpath(target).exists():
                yield f"{name}:{number}: links to {target}, which is not there"


def empty_folders(root):
    for path in root.rglob("*"):
        name = str(path.relative_to(root))
        if re.match(r"(\.git|build)(/|$)", name) or "/node_modules" in name or "__pycache__" in name:
            continue
        if path.is_dir() and not any(path.iterdir()):
            yield f"{name}: an empty folder"


def check(root):
    for name in tree.files(root):
        if BINARY.search(name):
            continue
        source = tree.text(root, name)
        yield from check_words(name, source)
        if name.endswith((".c", ".h")):
            yield from check_c(name, source)
        if name.endswith(".md"):
            yield from dead_links(root, name, source)
    yield from empty_folders(root)
    if "MIT License" not in (tree.text(root, "LICENSE") if (root / "LICENSE").exists() else ""):
        yield "LICENSE: not the MIT licence"


if __name__ == "__main__":
    MIT = {"LICENSE": "MIT License\n"}
    sys.exit(tree.main(check, [
        {**MIT, "src/a.c": "int a;\n" * 701},
        {**MIT, "src/a.c": "void f(void)\n{\n" + "    g();\n" * 89 + "}\n"},
        {**MIT, "README.md": "TOD" + "O: write\n"},
        {**MIT, "src/a.c": '"/hom' + 'e/someone/x"\n'},
        {**MIT, "README.md": "see [this](docs/gone.md#there)\n"},
        {"README.md": "no licence\n"},
        {**MIT, "clean": True, "README.md": "see [the licence](LICENSE), [a](https://a.example)\n",
          "src/a.c": "void f(void)\n{\n" + "    g();\n" * 88 + "}\n"},
    ]))
