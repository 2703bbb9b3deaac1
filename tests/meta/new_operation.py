#!/usr/bin/env python3
"""new_operation.py COMPILER: adding an operation is one JSON entry. In a scratch copy of the tree,
one entry is added to a catalogue file, the generator run and everything built; then the operation
is found, shown, completed, checked, answered by the sandbox and called, and has its manual entry."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 600
LEFT = (".git", "build", "node_modules", "tests", "docs/adr")
ENTRY = {
    "name": "lanterns.list",
    "method": "GET",
    "path": "/incontactapi/services/{version}/lanterns",
    "summary": "Lists the lanterns of the business unit.",
    "effect": "read",
    "query_parameters": {"colour": {"$enum": ["red", "green"]}, "skip": "integer", "top": "integer"},
    "reply": {"status": [200], "list": "lanterns",
              "shape": {"totalRecords": "integer", "lanterns": [
                  {"lanternId": "integer", "colour": {"$enum": ["red", "green"]}}]}},
    "paging": "skip-top",
}


def run(*words, code=0, **more):
    done = subprocess.run([str(word) for word in words], text=True, capture_output=True,
                          check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL, **more)
    if done.returncode != code:
        raise AssertionError(f"{words}: {done.returncode}\n{done.stdout[-3000:]}"
                             f"{done.stderr[-3000:]}")
    return done


def copy_tree(root):
    def left_out(folder, names):
        inside = pathlib.Path(folder).relative_to(ROOT)
        return [name for name in names if str(inside / name) in LEFT]
    shutil.copytree(ROOT, root, ignore=left_out, symlinks=True)


def add_entry(root):
    path = root / "catalogue" / "admin.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["operations"].append(ENTRY)
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    run(sys.executable, root / "tools/gen/catalogue")


def build(root, compiler):
    run("cmake", "-S", root, "-B", root / "out", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
        f"-DCMAKE_C_COMPILER={compiler}", "-DCXONE_TESTS=OFF", "-DCMAKE_C_FLAGS=-O0")
    run("cmake", "--build", root / "out")
    return root / "out/bin/cxone"


def call(cxone, *words, code=0):
    return run(cxone, "sandbox", "run", "--rows", "250", "--", cxone, *words, code=code)


def use(cxone, root):
    found = json.loads(run(cxone, "operations", "search", "lanterns", "-o", "json").stdout)
    assert [row["name"] for row in found] == ["admin/lanterns.list"], found
    shown = json.loads(run(cxone, "operations", "show", "admin/lanterns.list", "-o", "json").stdout)
    assert shown["path"] == ENTRY["path"], shown
    listed = call(cxone, "api", "admin/lanterns.list", "--paginate", "-o", "ndjson").stdout
    ids = {json.loads(line)["lanternId"] for line in listed.splitlines()}
    assert len(ids) == 250, len(ids)
    green = call(cxone, "api", "admin/lanterns.list", "-p", "colour=green", "--jq",
                 ".lanterns[].colour").stdout.split()
    assert green and {word.strip('"') for word in green} == {"green"}, green
    refused = call(cxone, "api", "admin/lanterns.list", "-p", "colour=grean", code=2).stderr
    assert "red, green" in refused, refused
    pages = [page for page in (root / "docs/man").glob("cxone-operations-admin*.scd")
             if "admin/lanterns.list" in page.read_text(encoding="utf-8")]
    assert pages, "no manual page has it"


def main():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder, "tree")
        copy_tree(root)
        add_entry(root)
        use(build(root, sys.argv[1]), root)


if __name__ == "__main__":
    main()
