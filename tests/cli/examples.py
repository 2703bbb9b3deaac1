#!/usr/bin/env python3
"""examples.py CXONE: the example that `cxone operations show` gives for each operation is a command
that a shell runs and the catalogue's check accepts. It is run with --curl, so nothing is sent. Run
by `cxone-sandbox run`."""
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

PLACEHOLDER = "https://HOST/PREFIX"  # for operations whose host NICE does not say
PATIENCE = 60


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=PATIENCE,
                          stdin=subprocess.DEVNULL)


def complaint(cxone, name):
    shown = json.loads(run(cxone, "operations", "show", name, "-o", "json").stdout)
    example = shown.get("example", "")
    if name not in example:
        return f"{name}: no example"
    done = run("sh", "-c", example.replace(PLACEHOLDER, "https://127.0.0.1/prefix") + " --curl")
    if done.returncode != 0 or shown["method"] not in done.stdout and shown["method"] != "GET":
        return f"{example}: {done.returncode} {done.stdout}{done.stderr}"
    return None


def main():
    cxone = pathlib.Path(sys.argv[1]).resolve()
    os.environ["PATH"] = f"{cxone.parent}:{os.environ['PATH']}"
    names = [row["name"] for row in json.loads(run(cxone, "operations", "-o", "json").stdout)]
    with concurrent.futures.ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        complaints = [each for each in pool.map(lambda name: complaint(cxone, name), names) if each]
    print("\n".join(complaints))
    print(f"{len(names)} examples, {len(complaints)} complaints")
    return 1 if complaints or not names else 0


if __name__ == "__main__":
    sys.exit(main())
