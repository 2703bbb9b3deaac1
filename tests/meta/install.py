#!/usr/bin/env python3
"""install.py BUILD CC: what `cmake --install` puts in place runs from there, and the example of
cxone/cxone.h compiles, links and runs against it."""
import pathlib
import re
import subprocess
import sys
import tempfile

import tree

PROGRAM = """
#include <stdio.h>
#include <cxone/cxone.h>

int main(void)
{
%s
    return 0;
}
"""

# Where the shells look, below share.
COMPLETION = {"bash": "bash-completion/completions/cxone", "zsh": "zsh/site-functions/_cxone",
              "fish": "fish/vendor_completions.d/cxone.fish"}


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"})
    return done.returncode, done.stdout + done.stderr


def example():
    comment = re.search(r"@code\n(.*?)@endcode", tree.text(tree.ROOT, "include/cxone/cxone.h"),
                        re.DOTALL).group(1)
    return PROGRAM % re.sub(r"(?m)^ \* ?", "", comment)


def check(build, cc, prefix, program):
    code, output = run("cmake", "--install", build, "--prefix", prefix)
    if code != 0:
        yield f"cmake --install: {output}"
        return
    cxone = prefix / "bin/cxone"
    code, output = run(cxone, "sandbox", "run", "--", cxone, "tenant", "-o", "table")
    if code != 0 or "API Endpoint" not in output:
        yield f"the installed cxone ended with {code}: {output}"
    for shell, place in COMPLETION.items():
        if run(cxone, "completion", shell) != (0, (prefix / "share" / place).read_text()):
            yield f"share/{place} is not what cxone completion {shell} prints"
    source = prefix / "example.c"
    source.write_text(program)
    library = next(prefix.glob("lib*/**/libcxone.so")).parent
    code, output = run(cc, "-std=c99", "-Wall", "-Werror", f"-I{prefix}/include", source,
                       f"-L{library}", f"-Wl,-rpath,{library}", "-lcxone", "-o", prefix / "example")
    if code != 0:
        yield f"the example of cxone/cxone.h: {output}"
        return
    code, output = run(cxone, "sandbox", "run", "--", prefix / "example")
    if code != 0 or not output.startswith("http://127.0.0.1:"):
        yield f"the example of cxone/cxone.h ended with {code} and said: {output}"


def main(build, cc):
    with tempfile.TemporaryDirectory() as folder:
        prefix = pathlib.Path(folder).resolve()
        for planted in ("    cxone_no_such_function();", '    puts("nothing");'):
            if not list(check(build, cc, prefix, PROGRAM % planted)):
                return tree.report(["self-test: a planted violation was not found"])
        return tree.report(list(check(build, cc, prefix, example())))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
