#!/usr/bin/env python3
"""paging.py CXONE: `cxone api --paginate` to the end of every style of list, of every length that
matters, with what goes wrong in the middle: no record lost, none twice. Run by `cxone-sandbox run`;
a list that never ends is served by the test itself."""
import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

CXONE = None
PATIENCE = 120
MANY = 10000
REMOTE = 5  # exit code: the answers cannot be used
ACD = "/incontactapi/services/v34.0"
HUB = "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003"

# style: (operation, what it is asked with, path of its list, records on a page)
STYLES = {
    "skip-top": ("admin/campaigns.list", ["-p", "top=100"], f"{ACD}/campaigns", 100),
    "links": ("interaction-analytics/segments.analyzed.list", ["-p", "pageSize=100"],
              "/interaction-analytics-gateway/v2/segments/analyzed", 100),
    "links of cases": ("digital/threads.list", [], "/dfo/3.0/threads", 100),
    "start-row": ("admin/routing-attributes.list",
                  ["-p", "status=1", "-p", "maximumRows=100", "-p", "startRowIndex=0",
                   "-p", "orderColumn=Attribute_No", "-p", "orderAsc=true"],
                  f"{ACD}/routing-attributes", 100),
    "scroll-token": ("digital/contacts.list", [], "/dfo/3.0/contacts", 100),
    "page": ("digital/channels.list", ["-p", "size=100"], "/dfo/3.0/channels", 100),
    "skip-top-body": ("userhub/users.search", ["-F", "top=50"],
                      "/user-management/v2/users/search", 50),
    "page-number-body": ("userhub/roles.search", ["-F", "page.pageSize=100"],
                         "/authorization/v1/roles/search", 100),
    "page-body": ("userhub/correlations.search", ["-F", "pageSize=100"],
                  "/correlation-manager/v1/correlations/search", 100),
    "last-key-body": ("data-policy/policies.policy-instances.search", ["--no-check"],
                      "/data-policies/v1/policies/policy-instances/search", 100),
    "page-token-body": ("userhub/knowledge-hub.documents.list",
                        ["-p", f"khId={HUB}", "-f", "dataSourceId=x"],
                        "/eai-knowledge-hub-services/ingestion-service/v1/"
                        f"{HUB}/documents/snapshot", 100),
    "next-cursor": ("feedback-management/feedback.search", ["-p", "limit=100", "--no-check"],
                    "/survey-data/v1.0/feedback/search", 100),
}

# What befalls the second page, and what it is asked of the rest: nothing.
MISHAPS = ["status=429;retry-after=0", "status=503", "expire-token", "reset", "truncate"]


def control(method, path, body=None):
    request = urllib.request.Request(os.environ["CXONE_SANDBOX_URL"] + "/_sandbox/" + path,
                                     method=method, data=body and json.dumps(body).encode())
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=PATIENCE) as reply:
        return json.loads(reply.read() or "null")


def set_rows(path, rows):
    control("POST", "lists", {"path": path, "rows": rows})


def paginate(operation, *words, environment=None):
    return subprocess.run([CXONE, "api", *operation, "--paginate", *words], text=True, check=False,
                          capture_output=True, timeout=PATIENCE, env=environment,
                          stdin=subprocess.DEVNULL)


class Lists(unittest.TestCase):
    def setUp(self):
        for what in ("faults", "lists"):
            control("DELETE", what)

    def read(self, style, *words):
        operation, asked, _, _ = STYLES[style]
        done = paginate([operation, *asked], "-o", "ndjson", *words)
        self.assertEqual((done.returncode, done.stderr), (0, ""), style)
        return done.stdout.splitlines()

    def expect(self, style, rows):
        lines = self.read(style)
        self.assertEqual(len(lines), rows, style)
        self.assertEqual(len(set(lines)), rows, f"{style}: a record comes twice")
        return lines

    def test_every_style_has_a_row(self):
        done = subprocess.run([CXONE, "operations", "-o", "json"], check=True, text=True,
                              capture_output=True, timeout=PATIENCE)
        known = {operation["paging"] for operation in json.loads(done.stdout)} - {None}
        self.assertEqual(known, {style for style in STYLES if " " not in style})

    def test_lengths(self):
        for style, (_, _, path, size) in STYLES.items():
            for rows in (0, 1, size, size + 1, MANY):
                with self.subTest(style=style, rows=rows):
                    set_rows(path, rows)
                    self.expect(style, rows)

    def test_a_mishap_in_the_middle(self):
        for style, (_, _, path, size) in STYLES.items():
            control("DELETE", "faults")
            set_rows(path, 3 * size + 1)
            whole = self.expect(style, 3 * size + 1)
            for mishap in MISHAPS:
                with self.subTest(style=style, mishap=mishap):
                    control("POST", "faults", f"{mishap};path={path};nth=2")
                    self.assertEqual(self.read(style), whole)
                    self.assertEqual([fault["hits"] for fault in control("GET", "faults")], [1])
                    control("DELETE", "faults")

    def test_a_page_too_large(self):
        """413: the page is asked for again with fewer records, from where it began."""
        set_rows(f"{ACD}/campaigns", 350)
        whole = self.expect("skip-top", 350)
        control("POST", "faults", f"status=413;path={ACD}/campaigns;nth=2")
        self.assertEqual(self.read("skip-top"), whole)

    def test_one_document(self):
        """All pages make one JSON array, one CSV with one heading; --limit cuts; --jq sees all."""
        set_rows(f"{ACD}/campaigns", 250)
        operation = ["admin/campaigns.list", "-p", "top=100"]
        document = json.loads(paginate(operation, "-o", "json").stdout)
        self.assertEqual([json.loads(line) for line in self.read("skip-top")], document)
        table = paginate(operation, "-o", "csv").stdout.splitlines()
        self.assertEqual(len(table), 251)
        self.assertEqual(len(self.read("skip-top", "--limit", "101")), 101)
        numbers = paginate(operation, "--jq", ".id").stdout.split()
        self.assertEqual(len(set(numbers)), 250)


class Endless(BaseHTTPRequestHandler):
    """A list whose every page says that it itself comes next."""

    asked = 0

    def do_GET(self):  # pylint: disable=invalid-name
        Endless.asked += 1
        host = self.headers["Host"]
        body = json.dumps({"interactions": [{"segmentId": "one"}],
                           "links": {"next": f"http://{host}{self.path}"}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):  # pylint: disable=arguments-differ
        pass


class Loop(unittest.TestCase):
    def test_ends_with_an_error(self):
        server = HTTPServer(("127.0.0.1", 0), Endless)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            url = f"http://127.0.0.1:{server.server_port}"
            with tempfile.TemporaryDirectory() as folder:
                done = paginate(["interaction-analytics/segments.analyzed.list"], "-o", "ndjson",
                                "--base-url", url,
                                environment={"HOME": folder, "CXONE_ACCESS_TOKEN": "made-up-token",
                                             "CXONE_CONFIG": "/dev/null", "NO_PROXY": "127.0.0.1",
                                             "CXONE_TRUSTED_HOSTS": "127.0.0.1"})
        finally:
            server.shutdown()
            server.server_close()
        self.assertEqual(done.returncode, REMOTE, done.stderr)
        self.assertRegex(done.stderr, "page 2 repeats the one before")
        self.assertLess(Endless.asked, 5)


if __name__ == "__main__":
    CXONE = os.path.abspath(sys.argv.pop(1))
    unittest.main()
