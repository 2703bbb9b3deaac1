#!/usr/bin/env python3
"""manual.py SCDOC [GROFF]: the pages of the manual name one another rightly and can be rendered.

Every page that one names is there; cxone(1) leads to every page of a command, of a file and of a
subject, and the pages of the APIs are led to by cxone-operations(1); with GROFF, no page renders with
a warning.
"""
import re
import subprocess
import sys

import tree

PAGE = re.compile(r"\*(cxone[a-z-]*)\*\((\d)\)")
API = re.compile(r"^cxone-operations-.*\.7$")


def named(text):
    return {f"{name}.{section}" for name, section in PAGE.findall(text)}


def see_also(text):
    return named(text.partition("\n# SEE ALSO\n")[2])


def check_names(pages):
    """pages: {"cxone.1": text}."""
    for page, text in pages.items():
        if page != "cxone.1" and not see_also(text):
            yield f"docs/man/{page}.scd: SEE ALSO names no page"
        for other in sorted(named(text) - set(pages)):
            yield f"docs/man/{page}.scd: names {other}, which is not there"
    led_to = see_also(pages.get("cxone.1", ""))
    for page in sorted(set(pages) - led_to - {"cxone.1"}):
        if not API.match(page):
            yield f"docs/man/cxone.1.scd: SEE ALSO lacks {page}"
    for page in sorted(set(filter(API.match, pages)) - see_also(pages.get("cxone-operations.1", ""))):
        yield f"docs/man/cxone-operations.1.scd: SEE ALSO lacks {page}"


def complaints(text, scdoc, groff):
    """What scdoc and groff say of a page."""
    made = subprocess.run([scdoc], input=text, capture_output=True, text=True)
    if made.returncode != 0 or groff is None:
        return made.stderr.strip()
    # Wide enough for the longest path, which cannot be broken.
    shown = subprocess.run([groff, "-man", "-ww", "-Kutf8", "-Tutf8", "-z", "-rLL=400n"],
                           input=made.stdout, capture_output=True, text=True,
                           env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    return shown.stderr.strip() or ("" if shown.returncode == 0 else "groff failed")


def check_rendering(pages, scdoc, groff):
    for page, text in pages.items():
        said = complaints(text, scdoc, groff)
        if said:
            yield f"docs/man/{page}.scd: {said.splitlines()[0]}"


def self_test(scdoc, groff):
    good = {"cxone.1": "\n# SEE ALSO\n\n*cxone-case*(1), *cxone-operations*(1)\n",
            "cxone-case.1": "\n# SEE ALSO\n\n*cxone*(1)\n",
            "cxone-operations.1": "\n# SEE ALSO\n\n*cxone-operations-admin*(7)\n",
            "cxone-operations-admin.7": "\n# SEE ALSO\n\n*cxone-operations*(1)\n"}
    bad = [{**good, "cxone-case.1": "\n# SEE ALSO\n\n*cxone-gone*(1)\n"},
           {**good, "cxone-case.1": "*cxone*(1)"},
           {**good, "cxone.1": "\n# SEE ALSO\n\n*cxone-case*(1)\n"},
           {**good, "cxone-operations.1": "\n# SEE ALSO\n\n*cxone*(1)\n"}]
    page = "a(1)\n\n# NAME\n\na - b\n"
    return all(list(check_names(pages)) for pages in bad) and not list(check_names(good)) and \
        complaints(page + "\n*a _b_*\n", scdoc, groff) != "" and \
        complaints(page, scdoc, groff) == "" and \
        (groff is None or complaints(page + "\n" + "x" * 600 + "\n", scdoc, groff) != "")


def main(scdoc, groff=None):
    if not self_test(scdoc, groff):
        return tree.report(["self-test: a planted violation was not found"])
    pages = {name.removeprefix("docs/man/").removesuffix(".scd"): tree.text(tree.ROOT, name)
             for name in tree.files(tree.ROOT, ".scd")}
    print(f"manual: {len(pages)} pages" + ("" if groff else ", not rendered: there is no groff"))
    return tree.report([*check_names(pages), *check_rendering(pages, scdoc, groff)])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
