#!/usr/bin/env python3
"""tour.py CXONE: replays the README inside `cxone sandbox run`: every ```console block, each
`$ command` with the output that stands below it.

Compared as text, after the rules below have taken out what differs from run to run. A line `...`
stands for any lines. Blocks that begin with one of EXEMPT are not replayed.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import tree

EXEMPT = ("git clone", "./dev ", "sudo ", "man ")
RULES = [
    (re.compile(r"\x1b\[[0-9;]*m"), ""),
    (re.compile(r"(127\.0\.0\.1|localhost):\d+"), "HOST:PORT"),
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "UUID"),
    (re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?UTC|Z)?"), "TIME"),
    (re.compile(r"\beyJ[\w.=-]+"), "TOKEN"),
    (re.compile(r"\b\d+(\.\d+)? ?(ms|s|min|minutes|seconds|h)\b"), "DURATION"),
    (re.compile(r"[ \t]+$", re.MULTILINE), ""),
]
MARK = "tour-7c1f-command"


def blocks(readme):
    """Lists of (command, expected output), one list for each block to be replayed."""
    for body in re.findall(r"^```console\n(.*?)^```", readme, re.MULTILINE | re.DOTALL):
        steps = []
        continued = False
        for line in body.splitlines():
            if continued:
                steps[-1][0] += "\n" + line.removeprefix("> ")
            elif line.startswith("$ "):
                steps.append([line[2:], []])
            elif steps:
                steps[-1][1].append(line)
            continued = (continued or line.startswith("$ ")) and line.endswith("\\")
        if steps and not steps[0][0].startswith(EXEMPT):
            yield [(command, "\n".join(output)) for command, output in steps]


def normal(text):
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return text.strip("\n")


def matches(expected, actual):
    parts = [re.escape(part) for part in re.split(r"(?m)^\.\.\.$\n?", normal(expected) + "\n")]
    return re.fullmatch(r"(?:[^\n]*\n)*?".join(parts), normal(actual) + "\n") is not None


def replay(cxone, steps, folder):
    """The output of each command, as a terminal shows it, all in one shell."""
    script = "".join(f"printf '%s\\n' {MARK}\n{command}\n" for command, _ in steps)
    pathlib.Path(folder, "tour").write_text(script)
    master, terminal = os.openpty()
    process = subprocess.Popen([cxone, "sandbox", "run", "--", "sh", "tour"], cwd=folder,
                               stdin=subprocess.DEVNULL, stdout=terminal, stderr=terminal,
                               env={"PATH": f"{folder}/build:/usr/bin:/bin", "HOME": folder,
                                    "LANG": "C.UTF-8", "TERM": "dumb", "COLUMNS": "100"})
    os.close(terminal)
    shown = b""
    try:
        while piece := os.read(master, 65536):
            shown += piece
    except OSError:
        pass  # the terminal's way of saying that nobody writes any more
    os.close(master)
    process.wait()
    return shown.decode(errors="replace").replace("\r\n", "\n").split(MARK + "\n")[1:]


def check(cxone, readme):
    count = 0
    for steps in blocks(readme):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "build").mkdir()
            pathlib.Path(folder, "build/cxone").symlink_to(pathlib.Path(cxone).resolve())
            outputs = replay(cxone, steps, folder)
        for index, (command, expected) in enumerate(steps):
            count += 1
            actual = outputs[index] if index < len(outputs) else "(not reached)"
            if not matches(expected, actual):
                yield f"README.md: $ {command}\nsays:\n{expected}\nbut the output is:\n{actual}"
    if count == 0:
        yield "README.md: no ```console block to replay"
    print(f"tour: {count} commands replayed")


def self_test(cxone):
    good = "```console\n$ echo at 127.0.0.1:1\nat 127.0.0.1:99\n$ seq 9\n1\n...\n9\n```\n"
    bad = [good.replace("at 127", "in 127", 1), good.replace("\n9\n", "\n8\n"), "# empty\n",
           good.replace("1\n...\n", "1\n")]
    return not list(check(cxone, good)) and all(list(check(cxone, text)) for text in bad)


def main(cxone):
    if not self_test(cxone):
        return tree.report(["self-test: a planted violation was not found"])
    path = tree.ROOT / "README.md"
    return tree.report(list(check(cxone, path.read_text() if path.exists() else "")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
