#!/usr/bin/env python3
"""any_language.py CXONE-SANDBOX CXONE: programs for the public CXone, in other languages, run against the
sandbox as they are.

They were written from NICE's documentation, with CXone's own host names in them, and know nothing
of the sandbox. Each says the same; that the sandbox heard it, and nobody else, its journal tells.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = None
CXONE = None
FOLDER = pathlib.Path(__file__).resolve().parent / "languages"
PATIENCE = 120
ISSUER, API = "cxone.niceincontact.com", "api-au1.niceincontact.com"
SAID = """api https://api-au1.niceincontact.com
business unit 4601337
skills 240
transcript 202
"""
PROGRAMS = {
    "python": [sys.executable, "program.py"],
    "curl": ["sh", "program.sh"],
    "perl": ["perl", "program.pl"],
    "lwp": ["perl", "lwp.pl"],
    "java": ["java", "Program.java"],
    "axios": ["node", "program.js", "axios"],
    "axios-0": ["node", "program.js", "axios-0"],
    "fetch": ["node", "program.js", "fetch"],
}
# After the program, in the same environment: what the sandbox heard.
HEARD = '"$@" || exit; echo "heard"; curl -sS "$CXONE_SANDBOX_URL/_sandbox/journal"; ' \
        'curl -sS "$CXONE_SANDBOX_URL/_sandbox/mailbox"'


class Languages(unittest.TestCase):
    def run_program(self, mode, name):
        with tempfile.TemporaryDirectory() as home:
            environment = {"PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home,
                           "RECIPIENT": f"{name}@example.com"}
            done = subprocess.run(
                [PROGRAM, "run", mode, "--", "sh", "-c", HEARD, "sh", *PROGRAMS[name]],
                env=environment, cwd=FOLDER, stdin=subprocess.DEVNULL, capture_output=True,
                text=True, timeout=PATIENCE)
            self.assertEqual(os.listdir(home), [])
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        said, _, heard = done.stdout.partition("heard\n")
        self.assertEqual(said, SAID, done.stderr)
        journal, mailbox = json_texts(heard)
        self.assertEqual([(entry["headers"]["host"].removesuffix(":443"), entry["method"],
                           entry["path"].rpartition("/")[2], entry["status"])
                          for entry in journal],
                         [(ISSUER, "POST", "token", 200),
                          (ISSUER, "GET", "cxone-configuration", 200),
                          (API, "GET", "business-unit", 200), (API, "GET", "skills", 200),
                          (API, "POST", "transcript", 202)])
        self.assertIn(f"{name}@example.com", json.dumps(mailbox))


class Ours(unittest.TestCase):
    """cxone, which must find nothing amiss with CXone under its own names."""

    def test_doctor(self):
        for mode in ("--transparent", "--isolated"):
            with self.subTest(mode=mode), tempfile.TemporaryDirectory() as home:
                done = subprocess.run(
                    [PROGRAM, "run", mode, "--", CXONE, "doctor", "-o", "json"],
                    env={"PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home},
                    stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                checks = json.loads(done.stdout)
                self.assertLessEqual({check["result"] for check in checks}, {"pass", "skip"})
                self.assertIn("https://api-au1.niceincontact.com", done.stdout)


def json_texts(text):
    """JSON values one after another."""
    decoder = json.JSONDecoder()
    values = []
    while text.strip():
        value, end = decoder.raw_decode(text.lstrip())
        values.append(value)
        text = text.lstrip()[end:]
    return values


def add_tests():
    """A test for each program in each mode that it can use: Node's fetch heeds no proxy before 24."""
    for mode, names in (("--transparent", [name for name in PROGRAMS if name != "fetch"]),
                        ("--isolated", list(PROGRAMS))):
        for name in names:
            def test(self, mode=mode, name=name):
                self.run_program(mode, name)
            setattr(Languages, f"test_{mode.strip('-')}_{name}".replace("-", "_"), test)


add_tests()

if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    CXONE = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
