#!/usr/bin/env python3
"""cxone sandbox run -- sandbox_login.py CXONE: people log in at the sandbox's own page, with a real
browser that runs no script."""
import json
import os
import sys
import unittest
import urllib.request

from browsing import PATIENCE, Browsing

URL = os.environ["CXONE_ISSUER"]
USER, PASSWORD = "robin.sandbox@example.com", "sandbox-robin-4711"
PUBLIC_CLIENT = "8d1c5b0e-6a7f-4a52-9b1d-5f3f0a2c7e11"
TAB, ENTER = "\ue004", "\ue007"


class AtTheSandbox(Browsing):
    def setUp(self):
        super().setUp()
        for name in ("ISSUER", "CLIENT_ID", "CLIENT_SECRET", "TENANT_ID", "TOKEN_URL"):
            self.environment["CXONE_" + name] = os.environ["CXONE_" + name]

    def tearDown(self):
        """Every page loaded all that it wants, within its own policy."""
        self.assertEqual(self.browser.complaints(), [])

    def sign_in(self, password=PASSWORD):
        self.browser.fill(USER, label="Email")
        self.browser.fill(password, label="Password")
        self.browser.press("Sign in")

    def journal(self):
        with urllib.request.urlopen(URL + "/_sandbox/journal", timeout=PATIENCE) as answer:
            return answer.read().decode()

    def test_wrong_password_then_right(self):
        self.begin()
        self.assertEqual(self.browser.title(), "Sign in to CXone (sandbox)")
        self.sign_in("wrong")
        self.browser.wait_for("do not go together")
        self.browser.type(PASSWORD + ENTER)  # the email stands there, the password has the focus
        shown = self.finish(0)
        self.assertEqual((shown["user"], shown["grant"]), (USER, "authorization_code"))
        self.assertEqual(self.browser.title(), "You are logged in - cxone")
        self.assertEqual(json.loads(self.cxone("whoami", "-o", "json").stdout)["cached"], True)
        self.cxone("tenant")
        self.assertNotIn(PASSWORD, self.journal())

    def test_public_client_by_keyboard(self):
        del self.environment["CXONE_CLIENT_SECRET"], self.environment["CXONE_TOKEN_URL"]
        self.environment["CXONE_CLIENT_ID"] = PUBLIC_CLIENT
        self.begin()
        self.browser.type(USER + TAB + PASSWORD + ENTER)
        self.finish(0)

    def test_cancel(self):
        self.begin()
        self.browser.press("Cancel")
        errors = self.finish(3)
        self.assertIn("the user did not sign in (access_denied)", errors)
        self.assertEqual(self.browser.title(), "The login did not work - cxone")
        complaints = self.browser.complaints()
        self.assertEqual(len(complaints), 1, complaints)
        self.assertIn("400 (Bad Request)", complaints[0])

    def test_who_is_signed_in_is_not_asked_again(self):
        self.begin()
        self.sign_in()
        self.finish(0)
        self.begin()
        self.finish(0)
        self.browser.go(URL + "/auth/authorize/logout")
        self.assertEqual(self.browser.title(), "Signed out")
        self.begin()
        self.assertIn("Password", self.browser.text())

    def test_fixed_port(self):
        self.begin()
        port = self.asked["redirect_uri"].rsplit(":", 1)[1].split("/")[0]
        taken = self.cxone("login", "--web", "--redirect-port", port, code=1)
        self.assertIn(f"cannot listen on 127.0.0.1, port {port}: Address already in use",
                      taken.stderr)
        self.assertIn("--redirect-port", taken.stderr)
        self.sign_in()
        self.finish(0)
        self.begin("--redirect-port", port)
        self.assertEqual(self.asked["redirect_uri"], f"http://127.0.0.1:{port}/callback")
        self.finish(0)

    def test_interrupted(self):
        for number, code in ((2, 130), (15, 143)):
            self.begin()
            self.process.send_signal(number)
            output, _ = self.process.communicate(timeout=PATIENCE)
            self.assertIn(self.process.returncode, (code, -number))
            self.assertEqual(output, "")


if __name__ == "__main__":
    Browsing.program = sys.argv.pop(1)
    unittest.main(verbosity=2)
