#!/usr/bin/env python3
"""The catalogue: its files fit the schema, and what is made of it is up to date.

Also fails on planted violations: an entry that was changed after the tables were made, and entries
that the generator and the schema must refuse.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "tools" / "gen" / "catalogue"


def files(root):
    folder = root / "catalogue"
    apart = {folder / "schema.json", folder / "shapes.json"}
    return [p for p in sorted(folder.rglob("*.json")) if p not in apart]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def run(root, *arguments):
    return subprocess.run([sys.executable, GENERATOR, "--root", root, *arguments],
                          capture_output=True, text=True, check=False)


def check_schema(complaints):
    validator = jsonschema.Draft202012Validator(read(ROOT / "catalogue" / "schema.json"))
    for path in files(ROOT):
        for problem in validator.iter_errors(read(path)):
            complaints.append(f"{path}: {problem.json_path}: {problem.message[:200]}")
    for broken in ({"api": "x", "title": "X", "operations": []},
                   {"api": "x", "title": "X", "operations": [{"name": "y"}]}):
        if validator.is_valid(broken):
            complaints.append(f"the schema lets through {broken}")


def scratch(folder):
    for part in ("catalogue", "src/operations", "docs/man"):
        shutil.copytree(ROOT / part, folder / part)


def change(folder, edit):
    """Edits the first operation of the digital API in a scratch copy."""
    path = folder / "catalogue" / "digital.json"
    document = read(path)
    edit(document["operations"][0])
    path.write_text(json.dumps(document), encoding="utf-8")


PLANTED = (
    ("a changed summary", 1, lambda op: op.update(summary="Does something else."), "out of date"),
    ("an unknown key", 2, lambda op: op.update(colour="red"), "unknown keys: colour"),
    ("a shape that is none", 2, lambda op: op.update(body="strnig"), "is no shape"),
    ("a shape that nobody defines", 2, lambda op: op.update(body="@nothing"), "no shape is called"),
    ("a parameter that the path wants", 2, lambda op: op.update(path="/x/{y}"),
     "the path wants the parameters"),
    ("a name used twice", 2, lambda op: op.update(name="channels.list"), "twice"),
    ("a path used twice", 2,
     lambda op: op.update(method="GET", path="/dfo/3.0/contacts/{id}",
                          path_parameters={"id": "string"}), "twice"),
)


def check_planted(complaints):
    for what, code, edit, words in PLANTED:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            scratch(folder)
            change(folder, edit)
            done = run(folder, "--check")
            if done.returncode != code or words not in done.stderr:
                complaints.append(f"{what}: exit {done.returncode}: {done.stderr[:300]}")


def main():
    complaints = []
    check_schema(complaints)
    done = run(ROOT, "--check")
    if done.returncode != 0:
        complaints.append(done.stderr)
    check_planted(complaints)
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
