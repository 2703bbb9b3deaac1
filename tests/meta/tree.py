"""What the meta tests share: the files of the tree, C without comments, and how a check reports.

A check is a function of a root folder that yields "file:line: what is wrong". main() runs it over
the tree, and over each planted violation in a scratch folder, which it must find: a check that
cannot fail proves nothing.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def files(root=ROOT, *suffixes):
    """The files of the tree as relative paths: what git would commit, or everything elsewhere."""
    if (root / ".git").exists():
        command = ["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"]
        output = subprocess.run(command, check=True, capture_output=True).stdout
        names = [name for name in output.decode().split("\0") if name and (root / name).is_file()]
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
    return sorted(name for name in names if not suffixes or name.endswith(suffixes))


def text(root, name):
    return (root / name).read_text(encoding="utf-8", errors="replace")


_NOISE = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)


def code_only(source):
    """C with comments blanked and literals emptied; line numbers stay."""

    def blank(match):
        kept = "\n" * match.group().count("\n")
        return '""' + kept if match.group()[0] == '"' else "0" if match.group()[0] == "'" else " " + kept

    return _NOISE.sub(blank, source)


def plant(folder, tree):
    """Writes {path: content} below a folder."""
    for name, content in tree.items():
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def report(problems):
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def main(check, violations):
    """violations: a list of trees ({path: content}), each of which the check must complain about,
    and one key "clean": a tree it must accept."""
    for number, tree in enumerate(violations):
        with tempfile.TemporaryDirectory() as folder:
            plant(folder, {name: body for name, body in tree.items() if name != "clean"})
            found = list(check(pathlib.Path(folder)))
            if bool(found) == bool(tree.get("clean")):
                print(f"self-test {number}: planted {tree}, found {found}")
                return 1
    found = list(check(ROOT))
    print(f"{os.path.basename(sys.argv[0])}: {len(found)} problems; "
          f"{len(violations)} planted trees judged rightly")
    return report(found)
