"""People who log in with a real browser: `cxone login --web` in a home of its own, which hands its
URL to $BROWSER by xdg-open, and a Chromium that goes there."""
import json
import os
import pathlib
import subprocess
import tempfile
import time
import unittest
import urllib.parse

from chromium import Chromium

PATIENCE = 60


def until(what, found):
    """Asks again and again until there is an answer."""
    deadline = time.monotonic() + PATIENCE
    while not (answer := found()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not come")
        time.sleep(0.01)
    return answer


class Browsing(unittest.TestCase):
    """cxone in a home of its own, and a browser that knows nobody."""

    program = None  # cxone

    @classmethod
    def setUpClass(cls):
        cls.browser = Chromium()
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        opener = self.home / "browser"
        opener.write_text('#!/bin/sh\nprintf %s "$1" >"$HOME/url.new" && '
                          'env >"$HOME/environment" && mv "$HOME/url.new" "$HOME/url"\n')
        opener.chmod(0o700)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": folder.name, "XDG_STATE_HOME": folder.name,
            "BROWSER": str(opener), "CXONE_TOKEN_STORE": "file", "CXONE_TIMEOUT": "20s",
            "CXONE_CONFIG": "/dev/null",
        }
        self.browser.new()

    def cxone(self, *arguments, code=0):
        done = subprocess.run([self.program, *arguments], env=self.environment, capture_output=True,
                              stdin=subprocess.DEVNULL, text=True, timeout=PATIENCE)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def opened(self):
        """The URL that cxone gave to its browser."""
        file = self.home / "url"
        until("the URL", file.exists)
        url = file.read_text()
        file.unlink()
        return url

    def begin(self, *arguments):
        """cxone login --web, as far as the page that it opened."""
        self.process = subprocess.Popen([self.program, "login", "--web", "-o", "json", *arguments],
                                        env=self.environment, stdin=subprocess.DEVNULL, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(self._end)
        url = self.opened()
        self.asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))
        self.browser.go(url)
        return url

    def _end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def finish(self, code):
        """What cxone says in the end, after the browser came back to it."""
        output, errors = self.process.communicate(timeout=PATIENCE)
        self.assertEqual(self.process.returncode, code, output + errors)
        self.browser.wait_for("terminal" if code else "You are logged in")
        self.assertTrue(self.browser.url().startswith(self.asked["redirect_uri"] + "?"))
        secret = self.environment.get("CXONE_CLIENT_SECRET")
        if secret:
            self.assertNotIn(secret, output + errors)
        return errors if code else json.loads(output)
