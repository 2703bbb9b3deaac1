#!/usr/bin/env python3
"""cxone sandbox run -- sandbox_pages.py FOLDER: somebody looks inside the sandbox with a real
browser, with script and without. Leaves screenshots in FOLDER."""
import json
import os
import pathlib
import sys
import unittest
import urllib.error
import urllib.request

from chromium import Chromium

URL = os.environ["CXONE_SANDBOX_URL"]
PATIENCE = 30
FOLDER = pathlib.Path(sys.argv[1])


def ask(path, method="GET", body=None, **headers):
    """(status, headers, text)"""
    request = urllib.request.Request(URL + path, body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


def clock(**order):
    return json.loads(ask("/_sandbox/clock", "POST", json.dumps(order).encode())[2])


class Pages:
    """What works with script and without."""

    script = False

    @classmethod
    def setUpClass(cls):
        cls.browser = Chromium(script=cls.script)
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        clock(world_time="2026-11-02T11:05:00Z", speed=0)
        ask("/_sandbox/faults", "DELETE")
        ask("/_sandbox/journal", "DELETE")
        self.browser.new()

    def tearDown(self):
        """Every page loaded all that it wants, within its own policy."""
        self.assertEqual(self.browser.complaints(), [])

    def test_the_clock(self):
        self.browser.go(URL + "/_sandbox")
        self.assertEqual(self.browser.url(), URL + "/_sandbox/")
        seen = self.browser.wait_for("2026-11-02 11:05:00")
        self.assertIn("The clock is held.", seen)
        self.assertIn("Scenario: outage.", seen)
        self.browser.press("+15 min")
        self.browser.wait_for("2026-11-02 11:20:00")
        self.browser.fill("2026-11-02T09:30:00Z", label="Go to")
        self.browser.press("Go")
        self.browser.wait_for("2026-11-02 09:30:00")
        self.browser.fill("600", label="Speed")
        self.browser.press("Set")
        self.browser.wait_for("600 times as fast")
        self.browser.press("Pause")
        self.browser.wait_for("The clock is held.")

    def test_queues(self):
        self.browser.go(URL + "/_sandbox/")
        pacific = self.browser.wait_for("Arrived today")
        self.assertIn("The other 220 skills", pacific)
        self.browser.press("Sandbox Harbour")
        harbour = self.browser.wait_for("The other 28 skills")
        self.assertNotEqual(pacific, harbour)

    def test_requests_and_their_text(self):
        ask("/dfo/3.0/<script>document.title='hit'</script>?q=%22%3Cb%3E&<i>=1")
        self.browser.go(URL + "/_sandbox/view/journal")
        seen = self.browser.wait_for("1 requests, the newest first")
        self.assertIn("GET /dfo/3.0/<script>document.title='hit'</script>", seen)
        self.assertEqual(self.browser.title(), "Requests - cxone sandbox")
        self.browser.press("Forget them")
        self.browser.wait_for("0 requests")

    def test_faults(self):
        self.browser.go(URL + "/_sandbox/view/faults")
        self.browser.wait_for("Nothing goes wrong.")
        self.browser.press("503 for the next 3")
        self.browser.wait_for("status=503;count=3")
        self.assertEqual(ask("/auth/token", "POST")[0], 503)
        self.browser.fill("status=99", label="Rule")
        self.browser.press("Add")
        self.browser.wait_for("status")
        self.browser.complaints()  # the page of a wrong rule comes with a 400
        self.browser.press("Clear all")
        self.browser.wait_for("Nothing goes wrong.")

    def test_mailbox(self):
        self.browser.go(URL + "/_sandbox/view/mailbox")
        self.browser.wait_for("0 transcripts were sent")


class WithoutScript(Pages, unittest.TestCase):
    def test_foreigners_are_refused(self):
        for path in ("/_sandbox/", "/_sandbox/view/live", "/_sandbox/view/journal"):
            self.assertEqual(ask(path, Host="evil.example")[0], 403, path)
        for path in ("/_sandbox/view/clock", "/_sandbox/view/faults", "/_sandbox/view/journal"):
            status = ask(path, "POST", b"clear=1", Origin="https://evil.example")[0]
            self.assertEqual(status, 403, path)

    def test_the_policy(self):
        for path in ("/_sandbox/", "/_sandbox/view/faults", "/_sandbox/view/script.js"):
            _, headers, text = ask(path)
            self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
            self.assertNotIn("unsafe", headers["Content-Security-Policy"])
            self.assertNotIn(" style=", text)

    def test_programs_get_the_list(self):
        self.assertEqual(json.loads(ask("/_sandbox")[2])[0]["path"], "/_sandbox/journal")


class WithScript(Pages, unittest.TestCase):
    script = True

    def test_it_is_alive(self):
        self.browser.go(URL + "/_sandbox/")
        self.browser.wait_for("2026-11-02 11:05:00")
        clock(world_time="2026-11-02T12:00:00Z")
        self.browser.wait_for("2026-11-02 12:00:00")

    def test_pictures(self):
        for name, path in (("centre", "/_sandbox/"), ("requests", "/_sandbox/view/journal"),
                           ("faults", "/_sandbox/view/faults")):
            for scheme in ("light", "dark"):
                for width in (390, 1280):
                    self.browser.prefer(scheme)
                    self.browser.go(URL + path)
                    picture = FOLDER / f"{name}-{scheme}-{width}.png"
                    self.browser.screenshot(picture, width, 1500)
                    self.assertGreater(picture.stat().st_size, 5000)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    unittest.main(argv=sys.argv[:1])
