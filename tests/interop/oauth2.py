#!/usr/bin/env python3
"""oauth2.py CXONE: the real cxone against a token server that other people wrote.

It checks what our own sandbox cannot: that we and somebody else read OAuth 2 alike.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

FOLDER = pathlib.Path(__file__).resolve().parent / "oauth2-mock-server"
CXONE = None
TENANT = "11111111-2222-4333-8444-555555555555"
SECRET = "s3cr3t/with+signs===="


class Server:
    """serve.js, spoken to by lines."""

    def __init__(self):
        self.process = subprocess.Popen(["node", "serve.js"], cwd=FOLDER, text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.issuer = self._line()["issuer"]

    def _line(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("oauth2-mock-server ended")
        return json.loads(line)

    def fault(self, **fault):
        """Sets the fault of the requests to come; returns the token requests seen before it."""
        self.process.stdin.write(json.dumps(fault) + "\n")
        seen = []
        while "fault" not in (line := self._line()):
            seen.append(line)
        return seen

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(10)


class Interop(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": folder.name, "XDG_STATE_HOME": folder.name,
            "CXONE_ISSUER": self.server.issuer, "CXONE_TENANT_ID": TENANT,
            "CXONE_CLIENT_ID": "interop-client", "CXONE_CLIENT_SECRET": SECRET,
            "CXONE_USERNAME": "key id", "CXONE_PASSWORD": SECRET,
            "CXONE_TOKEN_STORE": "file", "CXONE_TIMEOUT": "20s",
        }

    def cxone(self, *arguments, code=0, **environment):
        done = subprocess.run([CXONE, *arguments], env={**self.environment, **environment},
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        self.assertNotIn(SECRET, done.stdout + done.stderr)
        return done

    def test_login_and_use(self):
        self.cxone("login")
        self.assertIn("Interop User", self.cxone("whoami", "-o", "json").stdout)
        token = self.cxone("token").stdout.strip()
        self.assertEqual(token.count("."), 2)
        self.assertEqual(self.server.fault(), [
            {"grant": "password", "basic": True, "client": "interop-client", "user": "key id"}])

    def test_client_in_the_form(self):
        self.cxone("login", CXONE_CLIENT_AUTH="client_secret_post")
        self.assertEqual(self.server.fault(), [
            {"grant": "password", "basic": False, "client": "interop-client", "user": "key id"}])

    def browser_login(self, browse):
        """cxone login --web, with `browse` as the browser: it gets the URL that was shown."""
        process = subprocess.Popen([CXONE, "login", "--web", "--no-browser", "-o", "json"],
                                   env=self.environment, stdin=subprocess.DEVNULL, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertIn("browser", process.stderr.readline())
        url = process.stderr.readline().strip()
        page = browse(url)
        output, errors = process.communicate(timeout=60)
        self.assertNotIn(SECRET, output + errors)
        return process.returncode, page, output, errors

    @staticmethod
    def fetch(url):
        try:
            with urllib.request.urlopen(url, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def callback(self, url, **query):
        """The redirect URI of a login URL, with another query; None takes the URL's own value."""
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))
        query = {key: asked[key] if value is None else value for key, value in query.items()}
        return asked["redirect_uri"] + "?" + urllib.parse.urlencode(query)

    def test_login_with_a_browser(self):
        code, page, output, errors = self.browser_login(self.fetch)
        self.assertEqual(code, 0, errors)
        self.assertEqual(page[0], 200)
        self.assertIn("logged in", page[1])
        self.assertEqual(json.loads(output)["grant"], "authorization_code")
        self.assertEqual([line["grant"] for line in self.server.fault()], ["authorization_code"])
        self.assertIn("Interop User", self.cxone("whoami", "-o", "json").stdout)

    def test_browser_of_another_login(self):
        code, page, _, errors = self.browser_login(
            lambda url: self.fetch(self.callback(url, state="forged", code="code")))
        self.assertEqual((code, page[0]), (3, 400), errors)
        self.assertIn("another login (state)", errors)
        self.assertEqual(self.server.fault(), [])  # no code was sent anywhere

    def test_browser_login_refused(self):
        code, page, _, errors = self.browser_login(lambda url: self.fetch(self.callback(
            url, state=None, error="access_denied",
            error_description="no thanks\x1b[2J\r\n\u202e")))
        self.assertEqual((code, page[0]), (3, 400), errors)
        self.assertIn("no thanks\\x1b[2J", errors)
        for character in "\x1b\r\u202e":
            self.assertNotIn(character, errors)
        self.assertNotIn("thanks", page[1])

    def test_strangers_at_the_callback(self):
        def browse(url):
            strange = urllib.parse.urlsplit(self.callback(url, state=None, code="x"))
            request = urllib.request.Request(strange.geturl(), headers={"Host": "evil.example"})
            self.assertEqual(self.fetch(request)[0], 404)
            self.assertEqual(self.fetch(f"http://{strange.netloc}/favicon.ico")[0], 404)
            return self.fetch(url)
        code, page, _, errors = self.browser_login(browse)
        self.assertEqual((code, page[0]), (0, 200), errors)

    def test_renewal_with_the_refresh_token(self):
        self.server.fault(merge={"expires_in": 1, "refresh_token_expires_in": 3600})
        self.cxone("login")
        self.assertEqual([line["grant"] for line in self.server.fault()], ["password"])
        seen = []
        deadline = time.monotonic() + 30
        while not seen and time.monotonic() < deadline:
            self.cxone("token")
            seen = self.server.fault()
        self.assertEqual([line["grant"] for line in seen], ["refresh_token"])

    def test_dead_refresh_token(self):
        self.server.fault(merge={"expires_in": 1, "refresh_token_expires_in": 3600})
        self.cxone("login")
        self.server.fault(status=400, body={"error": "invalid_grant"})
        deadline = time.monotonic() + 30
        code = 0
        while code == 0 and time.monotonic() < deadline:
            done = subprocess.run([CXONE, "token"], env=self.environment, capture_output=True,
                                  stdin=subprocess.DEVNULL, text=True, timeout=60)
            code = done.returncode
        self.assertEqual(code, 3, done.stderr)
        self.assertEqual([line["grant"] for line in self.server.fault()],
                         ["refresh_token", "password"])

    def test_refusals(self):
        rows = [
            (400, {"error": "invalid_grant", "error_description": "bad key"}, 3, "bad key"),
            (401, {"error": "invalid_client"}, 3, "invalid_client"),
            (400, {"error": "unsupported_grant_type"}, 3, "unsupported_grant_type"),
            (500, {"error": "server_error"}, 5, "500"),
            (429, {"error": "slow_down"}, 6, "429"),
            (200, "<html>not a token</html>", 5, "token"),
            (200, {"token_type": "Bearer"}, 5, "token"),
        ]
        for status, body, code, words in rows:
            with self.subTest(status=status, body=body):
                self.server.fault(status=status, body=body)
                done = self.cxone("login", code=code, CXONE_RETRIES="0")
                self.assertIn(words, done.stderr)
                self.assertEqual(done.stdout, "")
                self.assertEqual(len(self.server.fault()), 1)

    def test_slow_server(self):
        self.server.fault(delay_ms=3000)
        done = self.cxone("login", code=5, CXONE_TIMEOUT="300ms", CXONE_RETRIES="0")
        self.assertIn("in time", done.stderr)

    def test_another_issuer_in_the_metadata(self):
        wrong = self.server.issuer.replace("127.0.0.1", "localhost")
        done = self.cxone("login", code=5, CXONE_ISSUER=wrong)
        self.assertIn("issuer", done.stderr)
        self.assertEqual(self.server.fault(), [])


if __name__ == "__main__":
    CXONE = sys.argv.pop(1)
    unittest.main(verbosity=2)
