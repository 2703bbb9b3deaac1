#!/usr/bin/env python3
"""docs.py CXONE: the manual and the README against what the program says of itself.

Every command has a page that names it and all its options, nothing is documented that does not
exist, and the README's tables of exit codes and settings are the program's own.
"""
import json
import re
import subprocess
import sys

import tree

OPTION = re.compile(r"\*(?:-\w\*, \*)?--([a-z][a-z0-9-]*)")
VARIABLE = re.compile(r"\bCXONE_[A-Z][A-Z_]*[A-Z]\b")
# Not of the program: of ./dev, of the build, of the library's source.
OTHER_VARIABLES = re.compile(r"CXONE_(FRESH_|SANITIZE|WERROR|TESTS|FUZZ|OK|ERR_|API|STATUS_|KEYS|TYPE_)")


def visible(spec):
    return [command for command in spec["commands"] if not command["hidden"]]


def names(options):
    return {option["name"] for option in options}


def check_pages(spec, pages):
    """pages: {"cxone-case.1": text}; spec: what `cxone __dump-spec` prints."""
    common = names(spec["global_options"]) | names(spec["setting_options"])
    existing = {}
    for command in visible(spec):
        page = command["page"]
        existing.setdefault(page, set()).update(names(command["options"]))
        text = pages.get(page)
        if text is None:
            yield f"docs/man/{page}.scd: missing; cxone {command['path']} should be there"
            continue
        if not re.search(r"cxone\*? \*?" + re.escape(command["path"]) + r"\b", text.replace("_", "")):
            yield f"docs/man/{page}.scd: does not name cxone {command['path']}"
        documented = set(OPTION.findall(text))
        for option in sorted(names(command["options"]) - documented):
            yield f"docs/man/{page}.scd: lacks --{option} of cxone {command['path']}"
    for option in sorted(common - set(OPTION.findall(pages.get("cxone.1", "")))):
        yield f"docs/man/cxone.1.scd: lacks --{option}"
    for topic in spec["topics"]:
        if f"*{topic}*" not in pages.get("cxone.1", ""):
            yield f"docs/man/cxone.1.scd: does not name the topic {topic}"
    for page, text in pages.items():
        if page.endswith(".1") and page != "cxone.1" and page not in existing:
            yield f"docs/man/{page}.scd: there is no such command"
        known = common | existing.get(page, set())
        if not page.endswith(".1"):
            known |= set().union(*existing.values())
        for option in sorted(set(OPTION.findall(text)) - known):
            yield f"docs/man/{page}.scd: --{option} does not exist"


def check_variables(documents, known):
    for name, text in documents.items():
        for variable in sorted(set(VARIABLE.findall(text)) - known):
            if not OTHER_VARIABLES.match(variable):
                yield f"{name}: {variable} does not exist"


def exit_codes(help_text):
    """{"0": "done", …} of `cxone help exit-codes`."""
    return dict(re.findall(r"^ +(\d+)  (\S.*)$", help_text, re.MULTILINE))


def section(readme, word):
    match = re.search(rf"^#+ [^\n]*{word}[^\n]*\n(.*?)(?=^#+ |\Z)", readme,
                      re.MULTILINE | re.DOTALL | re.IGNORECASE)
    return match.group(1) if match else ""


def rows(text):
    """The first two cells of each row of the tables in a text, without marks."""
    for line in text.splitlines():
        cells = [cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")]
        if line.lstrip().startswith("|") and len(cells) > 1 and not set(cells[0]) <= set("-: "):
            yield cells[0], cells[1]


def check_readme(readme, codes, settings):
    table = {code: text for code, text in rows(section(readme, "exit codes")) if code.isdigit()}
    if {code: text.casefold() for code, text in table.items()} != \
            {code: text.casefold() for code, text in codes.items()}:
        wanted = "\n".join(f"| {code} | {text} |" for code, text in codes.items())
        yield f"README.md: the table of exit codes is not `cxone help exit-codes`:\n{wanted}"
    for key, _ in rows(section(readme, "settings")):
        if re.fullmatch(r"[a-z_]+", key) and key not in settings and key != "setting":
            yield f"README.md: there is no setting {key}"


def written(quota):
    """A quota of src/net/rates.c as people write it."""
    count, period, burst = (int(number) for number in quota)
    size, unit = next((size, unit) for size, unit in
                      ((86400000, "d"), (3600000, "h"), (60000, "m"), (1000, "s"), (1, "ms"))
                      if period % size == 0)
    return f"{count}/{period // size}{unit}" + (f":{burst}" if burst else "")


def check_limits(source, page):
    found = {name: written(quota) for name, *quota in
             re.findall(r'\{"([a-z-]+)", .*?, \{(\d+), (\d+), (\d+)\}\}', source)}
    told = dict(re.findall(r"^\*([a-z-]+)\* = (\d\S*)$", page, re.MULTILINE))
    for name in sorted(found.keys() | told.keys()):
        if found.get(name) != told.get(name):
            yield f"docs/man/cxone-config.5.scd: {name} is {found.get(name)}, not {told.get(name)}"
    if not found:
        yield "src/net/rates.c: no limits found"


def self_test():
    option = [{"name": "email"}]
    spec = {"global_options": [{"name": "help"}], "setting_options": [], "topics": ["times"], "commands": [
        {"path": "case show", "page": "cxone-case.1", "options": option, "hidden": False}]}
    good = {"cxone.1": "*-h*, *--help*, *times*", "cxone-case.1": "*cxone case show* _CASE_\n*--email* _A_"}
    codes = {"0": "done", "2": "usage"}
    readme = "## Exit codes\n\n| code | means |\n|---|---|\n| 0 | Done |\n| 2 | usage |\n" \
             "## Settings\n| `issuer` | a |\n"
    bad = [
        check_pages(spec, {"cxone.1": good["cxone.1"]}),
        check_pages(spec, {**good, "cxone-case.1": "cxone case show"}),
        check_pages(spec, {**good, "cxone-case.1": good["cxone-case.1"] + " *--made-up*"}),
        check_pages(spec, {**good, "cxone-gone.1": ""}),
        check_pages(spec, {**good, "cxone.1": ""}),
        check_pages(spec, {**good, "cxone.1": "*--help*"}),
        check_variables({"a": "set CXONE_ISUER"}, {"CXONE_ISSUER"}),
        check_readme(readme.replace("usage", "abuse"), codes, {"issuer"}),
        check_readme(readme, {**codes, "3": "new"}, {"issuer"}),
        check_readme(readme, codes, {"grant"}),
        check_limits('{"a-b", NULL, false, {17, 60000, 250}},', "*a-b* = 17/1m"),
        check_limits('{"a-b", NULL, false, {17, 60000, 250}},', ""),
        check_limits("", ""),
    ]
    fine = [check_pages(spec, {**good, "cxone.1": "*cxone help* *--help* *times*"}),
            check_variables({"a": "CXONE_ISSUER"}, {"CXONE_ISSUER"}),
            check_readme(readme, codes, {"issuer"}),
            check_limits('{"a-b", NULL, false, {17, 60000, 250}},', "*a-b* = 17/1m:250")]
    return all(list(found) for found in bad) and not any(list(found) for found in fine)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True,
                          env={"HOME": "/nonexistent"}).stdout


def sandbox_options(cxone):
    """The sandbox reads its own arguments; its help is its description."""
    found = set()
    for command in ("serve", "run"):
        found |= set(re.findall(r"^  --([a-z-]+)", run(cxone, "sandbox", command, "--help"),
                                re.MULTILINE))
    return [{"name": name} for name in sorted(found)]


def main(cxone):
    if not self_test():
        return tree.report(["self-test: a planted violation was not found"])
    spec = json.loads(run(cxone, "__dump-spec"))
    for command in spec["commands"]:
        if command["path"] == "sandbox":
            command["options"] = sandbox_options(cxone)
    settings = {row["key"]: row for row in json.loads(run(cxone, "config", "list", "-o", "json"))}
    variables = set(VARIABLE.findall(run(cxone, "help", "environment")))
    variables |= {"CXONE_CONFIG", "CXONE_PROFILE", "CXONE_EXEC_PATH", "CXONE_SANDBOX_URL"}
    pages = {name.removeprefix("docs/man/").removesuffix(".scd"): tree.text(tree.ROOT, name)
             for name in tree.files(tree.ROOT, ".scd")}
    documents = {name: tree.text(tree.ROOT, name) for name in tree.files(tree.ROOT, ".md", ".scd")}
    problems = [*check_pages(spec, pages), *check_variables(documents, variables),
                *check_readme(documents.get("README.md", ""), exit_codes(run(cxone, "help", "exit-codes")),
                              settings),
                *check_limits(tree.text(tree.ROOT, "src/net/rates.c"), pages["cxone-config.5"])]
    print(f"docs: {len(visible(spec))} commands, {len(pages)} pages, {len(settings)} settings")
    return tree.report(problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
