#!/usr/bin/env python3
"""oidc_provider.py CXONE LOGINS: people log in with a browser at a provider that others wrote.

CXONE is the real program; LOGINS is logins.c, several logins of one process.
"""
import http.server
import json
import os
import pathlib
import queue
import signal
import subprocess
import sys
import threading
import unittest

from browsing import PATIENCE, Browsing, until

FOLDER = pathlib.Path(__file__).resolve().parent / "oidc-provider"
SECRET = "s3cr3t/with+signs=%&:"


class Provider:
    """serve.js, spoken to by lines."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["node", "serve.js"], cwd=FOLDER, text=True, bufsize=1, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, env={"PATH": os.environ["PATH"], "CLIENT_SECRET": SECRET})
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.issuer = self._line()["issuer"]

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))
        self.lines.put(None)

    def _line(self):
        line = self.lines.get(timeout=PATIENCE)
        if line is None:
            raise RuntimeError("oidc-provider ended")
        return line

    def tell(self, **command):
        """Gives a command; returns what happened before it."""
        self.process.stdin.write(json.dumps(command) + "\n")
        seen = []
        while "done" not in (line := self._line()):
            seen.append(line)
        return seen

    def grants(self):
        return [line for line in self.tell() if "grant" in line]

    def close(self):
        self.process.stdin.close()
        self.process.wait(PATIENCE)
        self.process.stdout.close()


class Landing:
    """A page at a free loopback port, which keeps the query that it is asked with."""

    def __init__(self):
        landing = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                path, _, query = self.path.partition("?")
                if path == "/callback":  # browsers ask for an icon too
                    landing.queries.put(query)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"landed")

            def log_message(self, *_):
                pass

        self.queries = queue.Queue()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.uri = f"http://127.0.0.1:{self.server.server_port}/callback"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class AtTheProvider(Browsing):
    """A provider, and the one user that it asks for."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.provider = Provider()
        cls.addClassCleanup(cls.provider.close)

    def setUp(self):
        super().setUp()
        self.provider.tell(stale=0, lifetime=3600)
        self.environment["CXONE_ISSUER"] = self.provider.issuer
        self.use("confidential", CXONE_CLIENT_SECRET=SECRET)

    def use(self, client, **secret):
        self.environment.pop("CXONE_CLIENT_SECRET", None)
        self.environment.update(CXONE_CLIENT_ID=client, **secret)

    def sign_in(self):
        """Login page and consent page."""
        self.browser.fill("ada", name="login")
        self.browser.fill("any", name="password")
        self.browser.press("Sign-in")
        self.browser.wait_for("Authorize")
        self.browser.press("Continue")


class OneLogin(AtTheProvider):
    """cxone, a process for each login."""

    def log_in(self):
        self.begin()
        self.sign_in()
        return self.finish(0)

    def test_confidential_client(self):
        shown = self.log_in()
        self.assertEqual((shown["grant"], shown["user"]), ("authorization_code", "ada"))
        seen = self.provider.tell()
        self.assertIn({"grant": "authorization_code", "client": "confidential", "status": 200},
                      seen)
        self.assertEqual(len([line for line in seen if "key" in line]), 1)  # id_token was checked
        self.assertEqual(json.loads(self.cxone("whoami", "-o", "json").stdout)["user"], "ada")
        self.assertEqual(self.cxone("token").stdout.count("."), 2)
        self.assertEqual(self.provider.tell(), [])  # it was kept

    def test_public_client(self):
        self.use("public")
        self.assertEqual(self.log_in()["store"], "file")
        self.assertEqual(self.provider.grants(), [
            {"grant": "authorization_code", "client": "public", "status": 200}])
        self.assertNotIn(".", self.cxone("token").stdout)  # opaque, and good all the same

    def test_browser_gets_no_secret(self):
        url = self.begin()
        self.assertNotIn(SECRET, (self.home / "environment").read_text())
        self.assertNotIn("code_verifier", url)

    def test_refresh_tokens_rotate(self):
        for client, secret in (("public", {}), ("confidential", {"CXONE_CLIENT_SECRET": SECRET})):
            with self.subTest(client=client):
                self.browser.new()
                self.use(client, **secret)
                self.provider.tell(lifetime=1)
                self.log_in()
                self.provider.tell()
                tokens = set()
                for _ in range(3):  # each takes the token that the one before brought
                    used = until("a refresh", lambda: (
                        tokens.add(self.cxone("token").stdout), self.provider.grants())[1])
                    self.assertEqual(used, [
                        {"grant": "refresh_token", "client": client, "status": 200}])
                self.assertGreaterEqual(len(tokens), 3)

    def test_logout(self):
        """The provider takes the id_token for what it is; it ends a session only in the browser."""
        self.log_in()
        self.provider.tell()
        shown = json.loads(self.cxone("logout", "-o", "json").stdout)
        self.assertEqual(shown, {"forgotten": True, "session_end_asked": True})
        self.assertIn({"endAsked": "ada", "status": 200}, self.provider.tell())
        done = subprocess.run([self.program, "token", "--no-input"], env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE,
                              check=False)
        self.assertEqual((done.returncode, done.stdout), (3, ""))

    def test_session_that_ends(self):
        """Refresh tokens end with the session that they came from."""
        self.provider.tell(lifetime=1)
        self.log_in()
        self.browser.go(self.provider.issuer + "/session/end")
        self.browser.press("Yes, sign me out")
        self.browser.wait_for("Sign-out Success")
        self.assertIn({"ended": "ada"}, self.provider.tell())

        def refused():
            done = subprocess.run([self.program, "token"], env=self.environment, text=True,
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
            return done if done.returncode else None
        done = until("the end of the token", refused)
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("cxone login --web", done.stderr)
        self.assertEqual(self.provider.grants(), [
            {"grant": "refresh_token", "client": "confidential", "status": 400}])

    def test_cancel(self):
        self.begin()
        self.browser.press("Cancel")
        errors = self.finish(3)
        self.assertIn("the login in the browser was refused", errors)
        self.assertIn("access_denied", errors)
        self.assertEqual(self.provider.grants(), [])

    def test_answer_of_another_login(self):
        self.begin()
        self.browser.go(self.asked["redirect_uri"] + "?code=forged&state=forged")
        self.assertIn("another login (state)", self.finish(3))
        self.assertEqual(self.provider.grants(), [])

    def test_secret_that_is_wrong(self):
        self.use("confidential", CXONE_CLIENT_SECRET="wrong")
        self.begin()
        self.sign_in()
        self.assertIn("invalid_client", self.finish(3))

    def test_redirect_that_is_not_registered(self):
        self.use("nobody")
        self.begin()
        self.assertIn("invalid_client", self.browser.text())
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=PATIENCE)
        self.assertIn(self.process.returncode, (130, -signal.SIGINT))

    def test_new_key(self):
        self.log_in()
        self.provider.tell(rotate=True)
        self.browser.new()
        self.log_in()

    def test_key_that_is_not_shown(self):
        self.provider.tell(rotate=True, stale=1)
        self.begin()
        self.sign_in()
        self.assertIn("the id_token", self.finish(3))
        self.cxone("token", code=3)  # and nothing was kept


class OneProcess(AtTheProvider):
    """Keys that change while a program runs."""

    logins = None  # the program logins.c

    def setUp(self):
        super().setUp()
        self.landing = Landing()
        self.addCleanup(self.landing.close)
        self.process = subprocess.Popen([self.logins, self.landing.uri], env=self.environment,
                                        text=True, bufsize=1, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.addCleanup(self.close)

    def close(self):
        self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.assertEqual(code, 0)

    def log_in(self):
        """The result, and the keys that were shown meanwhile."""
        self.browser.new()
        self.provider.tell()
        self.browser.go(self.process.stdout.readline().strip())
        self.sign_in()
        self.browser.wait_for("landed")
        self.process.stdin.write(self.landing.queries.get(timeout=PATIENCE) + "\n")
        result = self.process.stdout.readline().strip()
        return result, [line["key"] for line in self.provider.tell() if "key" in line]

    def test_keys_are_fetched_once(self):
        self.assertEqual([len(self.log_in()[1]) for _ in range(2)], [1, 0])

    def test_new_key_is_fetched_once(self):
        _, first = self.log_in()
        self.provider.tell(rotate=True)
        result, second = self.log_in()
        self.assertEqual((result, len(second)), ("OK", 1))
        self.assertNotEqual(first, second)
        self.provider.tell(rotate=True)  # the next look is not due for minutes
        result, third = self.log_in()
        self.assertIn("ID_TOKEN", result)
        self.assertEqual(third, [])

    def test_new_key_that_a_cache_hides(self):
        _, first = self.log_in()
        self.provider.tell(rotate=True, stale=1)
        result, second = self.log_in()
        self.assertIn("ID_TOKEN", result)
        self.assertEqual(first, second)


if __name__ == "__main__":
    OneProcess.logins = sys.argv.pop(2)
    Browsing.program = sys.argv.pop(1)
    unittest.main(verbosity=2)
