#!/usr/bin/env python3
"""record.py CXONE-SANDBOX CXONE: a sandbox is recorded through another, with cxone, and the
recording answers in its place: the same answers apart from masks, nothing in it that identifies
anybody, and what goes wrong on the way is told, recorded and replayed."""
import base64
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from serving import Serving

SANDBOX = None
CXONE = None
PATIENCE = 60
ACD = "/incontactapi/services/v34.0"
CREDENTIALS = ("CXONE_CLIENT_ID", "CXONE_CLIENT_SECRET", "CXONE_USERNAME", "CXONE_PASSWORD")
STILL = ("--speed", "0", "--clock", "2026-11-02T10:00:00Z")
CUSTOMER = "quentin.tester@customer.example.org"

CALLS = (
    ("tenant",),
    ("skill", "list", "-o", "json"),
    ("skill", "activity", "-o", "json"),
    ("case", "show", "682956606682323"),
    ("case", "show", "999"),
    ("transcript", "send", "682956606682323", "--email", CUSTOMER, "--yes"),
    ("api", "GET", f"{ACD}/agents"),
    ("api", "GET", f"{ACD}/business-unit"),
    ("api", "GET", f"{ACD}/contacts/completed", "-p", "startDate=2026-11-02T09:00:00Z",
     "-p", "endDate=2026-11-02T09:30:00Z"),
    ("api", "GET", f"{ACD}/contacts/active"),
    ("api", "GET", "/dfo/3.0/contacts"),
    ("api", "GET", "/access-key-management/v1/access-keys"),
)


class Replying(BaseHTTPRequestHandler):
    """An upstream that answers with what its server has for the path."""
    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        self.server.seen.append((self.command, self.path, dict(self.headers), body))
        status, headers, reply = self.server.replies.get(self.path.split("?")[0], (204, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *arguments):
        pass


class Upstream:
    """A server of the test's own."""

    def __init__(self, replies=None):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Replying)
        self.server.daemon_threads = True
        self.server.replies = replies or {}
        self.server.seen = []
        self.seen = self.server.seen
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def end(self):
        self.server.shutdown()
        self.server.server_close()


def ask(url, method="GET", body=None, **headers):
    """(status, headers, body) of a call; what breaks raises."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, data=body, method=method, headers=headers)
    try:
        with opener.open(request, timeout=PATIENCE) as reply:
            return reply.status, dict(reply.headers), reply.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


def token_of(sandbox):
    """An access token of the first account."""
    body = json.dumps({"accessKeyId": sandbox.variables["CXONE_USERNAME"],
                       "accessKeySecret": sandbox.variables["CXONE_PASSWORD"]}).encode()
    status, _, reply = ask(sandbox.url + "/authentication/v1/token/access-key", "POST", body,
                           Content_Type="application/json")
    assert status == 200, reply
    return json.loads(reply)["access_token"]


def journal_of(sandbox):
    return json.loads(ask(sandbox.url + "/_sandbox/journal")[2])


def words_of(document):
    """Every text in a JSON document."""
    if isinstance(document, dict):
        for value in document.values():
            yield from words_of(value)
    elif isinstance(document, list):
        for value in document:
            yield from words_of(value)
    elif isinstance(document, str):
        yield document


def unmasked(document):
    """A document without what is masked or new each time, so that two can be compared."""
    if isinstance(document, dict):
        return {key: unmasked(value) for key, value in document.items()
                if key not in ("correlation_id", "emailFromAddress")}
    if isinstance(document, list):
        return [unmasked(value) for value in document]
    if isinstance(document, str):
        return re.sub(r"http://127\.0\.0\.1:\d+", "ORIGIN", document)
    return document


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="record-")
        self.tape = os.path.join(self.folder, "tape")
        self.addCleanup(shutil.rmtree, self.folder)

    def serve(self, *options, **more):
        sandbox = Serving(SANDBOX, *options, **more)
        self.addCleanup(sandbox.end)
        return sandbox

    def record(self, upstream, *options, **more):
        return self.serve("--record", self.tape, "--upstream", upstream, *options, **more)

    def refused(self, *options, env=None):
        """What serve says when it does not start."""
        done = subprocess.run([SANDBOX, "serve", *options], capture_output=True, text=True,
                              timeout=PATIENCE, env=env)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def cxone(self, environment, *words):
        home = os.path.join(self.folder, "home")
        done = subprocess.run([CXONE, *words], capture_output=True, text=True, timeout=PATIENCE,
                              env={**environment, "HOME": home, "CXONE_CONFIG": "/dev/null",
                                   "CXONE_TOKEN_STORE": "none"})
        return done.returncode, done.stdout, done.stderr

    def exchanges(self):
        names = sorted(name for name in os.listdir(self.tape) if re.fullmatch(r"\d+\.json", name))
        result = []
        for name in names:
            with open(os.path.join(self.tape, name), encoding="utf-8") as file:
                result.append(json.load(file))
        return result

    def tape_text(self):
        """All that the recording says, but for the rules."""
        text = ""
        for name in os.listdir(self.tape):
            if name != "mask.rules":
                with open(os.path.join(self.tape, name), encoding="utf-8") as file:
                    text += file.read()
        return text

    def assert_tells_nothing(self, values):
        text = self.tape_text()
        for value in values:
            quoted = urllib.request.quote(value, safe="")
            coded = base64.b64encode(value.encode()).decode().rstrip("=")
            for form in {value, quoted, coded}:
                self.assertIsNone(re.search(rf"(?<![A-Za-z]){re.escape(form)}(?![A-Za-z])", text),
                                  f"the recording tells {form!r}")


def personal_values(sandbox):
    """Whatever identifies somebody in the world of a sandbox, and its secrets."""
    values = set(sandbox.variables[name] for name in CREDENTIALS)
    accounts = json.loads(ask(sandbox.url + "/_sandbox/accounts")[2])
    for account in accounts if isinstance(accounts, list) else accounts["accounts"]:
        values |= {value for key, value in account.items()
                   if isinstance(value, str) and re.search("secret|key|login|password", key, re.I)}
    token = "Bearer " + token_of(sandbox)
    for path, keys in ((f"{ACD}/agents?top=100", "firstName lastName userName emailAddress"),
                       ("/dfo/3.0/contacts", "firstName lastName surname fullName nickname "
                        "idOnExternalPlatform emailAddress loginUsername")):
        document = json.loads(ask(sandbox.url + path, Authorization=token, Accept="*/*")[2])

        def collect(value):
            if isinstance(value, dict):
                for key, inner in value.items():
                    if key in keys.split() and isinstance(inner, str):
                        values.add(inner)
                    collect(inner)
            elif isinstance(value, list):
                for inner in value:
                    collect(inner)
        collect(document)
    values |= {"Sandbox Pacific", "sandbox_tenant10394251", CUSTOMER, "quentin", "61255501234"}
    # Also a folder of scripts, and the number of the business unit, which is an id.
    return {value for value in values if len(value) > 2} - {"Sandbox", "4601337", "4601842"}


class RoundTrip(Case):
    def converse(self, environment):
        return [self.cxone(environment, *words) for words in CALLS]

    def test_the_recording_answers_like_the_recorded(self):
        first = self.serve(*STILL)
        recorder = self.record(first.url)
        credentials = {name: first.variables[name] for name in CREDENTIALS}
        recorded = self.converse(recorder.environment(**credentials))
        for words, (status, _, said) in zip(CALLS, recorded):
            self.assertEqual(status, 4 if "999" in words else 0, (words, said))
        self.assertEqual(recorder.end(), 0)
        values = personal_values(first)
        self.assertGreater(len(values), 30)
        first.end()

        self.assert_tells_nothing(values)
        replaying = self.serve("--replay", self.tape)
        replayed = self.converse(replaying.environment())
        for words, before, after in zip(CALLS, recorded, replayed):
            self.assertEqual(before[0], after[0], (words, after[2]))
            if words[0] in ("tenant", "skill", "transcript"):
                self.assertEqual(unmasked(json.loads(before[1])), unmasked(json.loads(after[1])))
            elif before[0] == 0:
                self.assert_same_shape(json.loads(before[1]), json.loads(after[1]))
        self.assertEqual([before[2].splitlines()[:2] for before in recorded if before[0]],
                         [after[2].splitlines()[:2] for after in replayed if after[0]])
        notes = [entry["note"] for entry in journal_of(replaying) if entry["note"]]
        self.assertTrue(any("replayed" in note for note in notes), notes)

    def assert_same_shape(self, before, after):
        """The same members, ids and numbers; texts may be masked."""
        self.assertEqual(type(before), type(after))
        if isinstance(before, dict):
            self.assertEqual(list(before), list(after))
            for key in before:
                if key.endswith("Id") and key not in ("channelId", "threadId", "accessKeyId"):
                    self.assertEqual(before[key], after[key], key)
                else:
                    self.assert_same_shape(before[key], after[key])
        elif isinstance(before, list):
            self.assertEqual(len(before), len(after))
            for one, other in zip(before, after):
                self.assert_same_shape(one, other)

    def test_masks_are_the_same_within_a_recording_only(self):
        first = self.serve(*STILL)
        token = "Bearer " + token_of(first)
        masks = []
        for number in range(2):
            self.tape = os.path.join(self.folder, f"tape{number}")
            recorder = self.record(first.url)
            ask(recorder.url + f"{ACD}/agents?top=3", Authorization=token, Accept="*/*")
            ask(recorder.url + f"{ACD}/agents/31007", Authorization=token, Accept="*/*")
            recorder.end()
            listed, one = [exchange["reply"]["json"] for exchange in self.exchanges()]
            mask = listed["agents"][0]["emailAddress"]
            self.assertRegex(mask, r"^person-[0-9a-f]{8}@example\.com$")
            self.assertIn(mask, list(words_of(one)))
            masks.append(mask)
        self.assertNotEqual(masks[0], masks[1])

    def test_files_are_private(self):
        first = self.serve()
        old = os.umask(0)
        self.addCleanup(os.umask, old)
        recorder = self.record(first.url)
        ask(recorder.url + f"{ACD}/skills")
        recorder.end()
        self.assertEqual(os.stat(self.tape).st_mode & 0o777, 0o700)
        for name in os.listdir(self.tape):
            self.assertEqual(os.stat(os.path.join(self.tape, name)).st_mode & 0o777, 0o600)

    def test_run_takes_the_credentials_of_the_user(self):
        first = self.serve(*STILL)
        mine = {name: first.variables[name] for name in CREDENTIALS}
        done = subprocess.run(
            [SANDBOX, "run", "--record", self.tape, "--upstream", first.url, "--", CXONE, "case",
             "show", "682956606682323"], capture_output=True, text=True, timeout=PATIENCE,
            env={**os.environ, **mine, "CXONE_CONFIG": "/dev/null"})
        self.assertEqual(done.returncode, 0, done.stderr)
        done = subprocess.run([SANDBOX, "run", "--replay", self.tape, "--", CXONE, "case", "show",
                               "682956606682323"], capture_output=True, text=True,
                              timeout=PATIENCE)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout)["id"], "682956606682323")

    def test_a_recording_answers_under_real_names(self):
        first = self.serve(*STILL)
        recorder = self.record(first.url)
        credentials = {name: first.variables[name] for name in CREDENTIALS}
        words = ("skill", "list", "-o", "json")
        before = self.cxone(recorder.environment(**credentials), *words)
        recorder.end()
        first.end()
        replaying = self.serve("--replay", self.tape, "--transparent")
        after = self.cxone(replaying.environment(), *words)
        self.assertEqual(after[0], 0, after[2])
        self.assertEqual(unmasked(json.loads(before[1])), unmasked(json.loads(after[1])))
        notes = [entry["note"] for entry in journal_of(replaying) if entry["note"]]
        self.assertTrue(all("replayed" in note for note in notes) and notes, notes)

    def test_real_hosts_are_found_by_discovery(self):
        """CXone's own names, played by a transparent sandbox."""
        first = self.serve(*STILL, "--transparent")
        environment = {**os.environ, "HTTPS_PROXY": first.url,
                       "SSL_CERT_FILE": first.variables["SSL_CERT_FILE"]}
        environment.pop("NO_PROXY", None)
        recorder = self.record("real", env=environment)
        credentials = {name: first.variables[name] for name in CREDENTIALS}
        mine = recorder.environment(**credentials)
        for words in (("login",), ("case", "show", "682956606682323"),
                      ("skill", "list", "-o", "json")):
            status, _, said = self.cxone(mine, *words)
            self.assertEqual(status, 0, said)
        hosts = {(entry["headers"]["host"], entry["path"].split("/")[1])
                 for entry in journal_of(first) if "host" in entry["headers"]}
        self.assertIn(("cxone.niceincontact.com", "auth"), hosts)
        self.assertIn(("api-au1.niceincontact.com", "dfo"), hosts)
        self.assertIn(("api-au1.niceincontact.com", "incontactapi"), hosts)
        recorder.end()
        self.assertNotIn("niceincontact.com/", self.tape_text())


class Replay(Case):
    def tape_of(self, *paths):
        """Records calls, and hands out what was answered."""
        first = self.serve(*STILL)
        token = "Bearer " + token_of(first)
        recorder = self.record(first.url)
        replies = []
        for path in paths:
            if path == "step":
                ask(first.url + "/_sandbox/clock", "POST", b'{"step_ms": 60000}')
            else:
                replies.append(ask(recorder.url + path, Authorization=token, Accept="*/*"))
        recorder.end()
        first.end()
        return replies

    def test_the_same_request_answers_in_order(self):
        path = f"{ACD}/skills/4354600/activity"
        replies = self.tape_of(path, "step", path)
        self.assertNotEqual(replies[0][2], replies[1][2])
        replaying = self.serve("--replay", self.tape)
        token = "Bearer " + token_of(replaying)
        bodies = [json.loads(ask(replaying.url + path, Authorization=token, Accept="*/*")[2])
                  for _ in range(4)]
        first, second = (json.loads(reply[2]) for reply in replies)
        self.assertEqual(bodies, [first, second, second, second])

    def test_letter_case_and_order_do_not_matter(self):
        self.tape_of(f"{ACD}/skills?skip=0&top=2")
        replaying = self.serve("--replay", self.tape)
        token = "Bearer " + token_of(replaying)
        status, _, body = ask(replaying.url + "/inContactAPI/services/V34.0/Skills?top=2&skip=0",
                              Authorization=token, Accept="*/*")
        self.assertEqual(status, 200)
        self.assertTrue(json.loads(body)["_links"]["next"].startswith(replaying.url + "/"))

    def test_what_was_not_recorded(self):
        self.tape_of(f"{ACD}/skills?top=2", f"{ACD}/agents/31007")
        replaying = self.serve("--replay", self.tape)
        token = "Bearer " + token_of(replaying)
        status, _, body = ask(replaying.url + f"{ACD}/skills?top=3", Authorization=token,
                              Accept="*/*")
        self.assertEqual(status, 404)
        document = json.loads(body)
        self.assertEqual(document["error"], "not_recorded")
        self.assertIn("000001.json: GET /incontactapi/services/v34.0/skills?top=2",
                      document["error_description"])
        self.assertEqual(journal_of(replaying)[-1]["note"], {"notInRecording": "000001.json"})
        self.assertEqual(ask(replaying.url + "/nothing", Authorization=token)[0], 404)
        self.assertEqual(ask(replaying.url + f"{ACD}/skills?top=2")[0], 401)

    def test_masked_values_are_overlooked(self):
        first = self.serve(*STILL)
        token = "Bearer " + token_of(first)
        recorder = self.record(first.url)
        body = json.dumps({"recipients": [{"idOnExternalPlatform": CUSTOMER}]}).encode()
        path = "/dfo/3.0/contacts/682956606682323/transcript"
        status = ask(recorder.url + path, "POST", body, Authorization=token, Accept="*/*",
                     Content_Type="application/json")[0]
        self.assertEqual(status, 202)
        recorder.end()
        first.end()
        self.assert_tells_nothing([CUSTOMER, token[7:]])
        replaying = self.serve("--replay", self.tape)
        token = "Bearer " + token_of(replaying)
        for who, wanted in ((CUSTOMER, 202), ("someone.else@b.example", 202)):
            body = json.dumps({"recipients": [{"idOnExternalPlatform": who}]}).encode()
            self.assertEqual(ask(replaying.url + path, "POST", body, Authorization=token,
                                 Accept="*/*", Content_Type="application/json")[0], wanted)
        self.assertEqual(journal_of(replaying)[-1]["note"],
                         {"replayed": "000001.json", "loosely": True})
        body = b'{"recipients": []}'
        self.assertEqual(ask(replaying.url + path, "POST", body, Authorization=token, Accept="*/*",
                             Content_Type="application/json")[0], 404)

    def test_damaged_recordings_are_refused_by_name(self):
        self.tape_of(f"{ACD}/skills?top=2")
        one = os.path.join(self.tape, "000001.json")
        with open(one, encoding="utf-8") as file:
            whole = file.read()
        damages = {
            "cut": whole[:len(whole) // 2],
            "foreign": '{"name": "package.json"}',
            "version": whole.replace('"version": 1', '"version": 99'),
            "status": re.sub(r'"status": \d+', '"status": "200"', whole),
            "subject": whole.replace('"subject": "call"', '"subject": "none"'),
            "header": whole.replace('"Content-Type": "application/json"',
                                    '"Content-Type": "a\\r\\nX: b"'),
            "header name": whole.replace('"Content-Type": "application/json"', '"X\\r\\nY": "b"'),
            "length": whole.replace('"Content-Type": "application/json"', '"content-length": "1"'),
            "framing": whole.replace('"Content-Type": "application/json"',
                                     '"Transfer-Encoding": "chunked"'),
            "headers": re.sub(r'("reply": .*?"headers": )\{[^}]*\}', r"\1[]", whole,
                              flags=re.DOTALL),
            "ending": re.sub(r'("status": \d+,)', r'\1 "ending": "sudden",', whole),
            "no place": re.sub(r'"status": \d+', '"status": 204', whole),
            "two bodies": re.sub(r'("status": \d+,)', r'\1 "text": "a",', whole),
            "endless": re.sub(r'("status": \d+,).*', r'\1 "omitted": {"why": "too large", '
                              r'"bytes": 9000000000000000000}}}', whole, flags=re.DOTALL),
            "method": whole.replace('"method": "GET"', '"method": "GET /x"'),
        }
        for name, text in damages.items():
            with self.subTest(name):
                self.assertNotEqual(text, whole)
                with open(one, "w", encoding="utf-8") as file:
                    file.write(text)
                why = self.refused("--replay", self.tape)
                self.assertIn("000001.json", why)
                if name != "cut":
                    self.assertNotIn("JSON", why)
        with open(one, "w", encoding="utf-8") as file:
            file.write(whole)
        stranger = os.path.join(self.tape, "holiday.jpg")
        with open(stranger, "w", encoding="utf-8") as file:
            file.write("x")
        self.assertIn("holiday.jpg", self.refused("--replay", self.tape))
        os.remove(stranger)
        os.remove(os.path.join(self.tape, "recording.json"))
        self.assertIn("recording.json", self.refused("--replay", self.tape))
        self.assertIn("nowhere", self.refused("--replay", os.path.join(self.folder, "nowhere")))


class Trouble(Case):
    def test_options_that_do_not_go_together(self):
        for options, said in (
                (("--record", self.tape), "--upstream"),
                (("--upstream", "real"), "--record"),
                (("--record", self.tape, "--upstream", "http://example.com"), "--upstream"),
                (("--record", self.tape, "--upstream", "https://u@example.com"), "--upstream"),
                (("--record", self.tape, "--upstream", "https://example.com/x"), "--upstream"),
                (("--record", self.tape, "--upstream", "real", "--replay", "x"), "exclude"),
                (("--record", self.tape, "--upstream", "real", "--transparent"), "own address"),
                (("--record", self.tape, "--upstream", "real", "--fault", "reset"), "faults"),
                (("--mask-rules", "x"), "--mask-rules"),
                (("--record", self.tape, "--upstream", "real", "--mask-rules", "nowhere"),
                 "nowhere")):
            with self.subTest(options):
                self.assertIn(said, self.refused(*options))
                self.assertFalse(os.path.exists(self.tape))

    def test_a_folder_that_holds_something_is_left_alone(self):
        os.mkdir(self.tape)
        with open(os.path.join(self.tape, "mine"), "w", encoding="utf-8") as file:
            file.write("x")
        self.assertIn("not empty", self.refused("--record", self.tape, "--upstream", "real"))
        self.assertEqual(os.listdir(self.tape), ["mine"])

    def test_rules_of_ones_own(self):
        rules = os.path.join(self.folder, "rules")
        with open(rules, "w", encoding="utf-8") as file:
            file.write("key skillName secret\nkey * hide\n")
        said = self.refused("--record", self.tape, "--upstream", "real", "--mask-rules", rules)
        self.assertIn("rules:2: no such mask: \"hide\"", said)
        with open(rules, "w", encoding="utf-8") as file:
            file.write("key skillName secret\nkey * scan\n")
        first = self.serve(*STILL)
        recorder = self.record(first.url, "--mask-rules", rules)
        ask(recorder.url + f"{ACD}/skills/4354600", Accept="*/*",
            Authorization="Bearer " + token_of(first))
        recorder.end()
        self.assertRegex(self.exchanges()[0]["reply"]["json"]["skillName"], "^secret-")
        with open(os.path.join(self.tape, "mask.rules"), encoding="utf-8") as file:
            self.assertIn("skillName secret", file.read())

    def test_a_full_disk_loses_the_recording_and_no_answer(self):
        """Files above 8 kB cannot be written."""
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
        first = self.serve(*STILL)
        token = "Bearer " + token_of(first)
        with open(os.path.join(self.folder, "log"), "w+", encoding="utf-8") as log:
            recorder = self.record(first.url, preexec_fn=limit, stderr=log)
            status, _, body = ask(recorder.url + f"{ACD}/skills?top=100", Authorization=token,
                                  Accept="*/*")
            self.assertEqual((status, len(json.loads(body)["skills"])), (200, 100))
            status = ask(recorder.url + f"{ACD}/skills/4354600", Authorization=token,
                         Accept="*/*")[0]
            self.assertEqual(status, 200)
            notes = [entry["note"] for entry in journal_of(recorder)]
            self.assertIn("notRecorded", notes[0])
            self.assertEqual(notes[1], {"recorded": "000001.json"})
            self.assertEqual(recorder.end(), 1)
            log.seek(0)
            said = log.read()
        self.assertIn("is not recorded: cannot write", said)
        self.assertIn("the recording lacks 1 exchanges", said)
        self.assertEqual(sorted(os.listdir(self.tape)),
                         ["000001.json", "mask.rules", "recording.json"])
        self.serve("--replay", self.tape)

    def broken(self, fault, path):
        """What a client sees of a fault: of the recorded, and of the recording."""
        first = self.serve(*STILL, "--fault", f"{fault};path={path}")
        recorder = self.record(first.url)
        outcomes = [self.outcome(recorder.url + path, token_of(first))]
        recorder.end()
        first.end()
        replaying = self.serve("--replay", self.tape)
        outcomes.append(self.outcome(replaying.url + path, token_of(replaying)))
        return outcomes

    def outcome(self, url, token):
        try:
            status, _, body = ask(url, Authorization="Bearer " + token, Accept="*/*")
        except (OSError, EOFError, urllib.error.URLError, Exception) as error:
            return type(error).__name__
        try:
            json.loads(body)
        except ValueError:
            return status, "no JSON"
        return status, len(body)

    def test_a_reply_that_is_cut_short(self):
        outcomes = self.broken("truncate", f"{ACD}/agents")
        self.assertEqual(outcomes, ["IncompleteRead", "IncompleteRead"])
        exchange = self.exchanges()[0]
        self.assertEqual(exchange["reply"]["ending"], "truncated")
        self.assertEqual(exchange["reply"]["omitted"]["why"], "cut short")

    def test_a_connection_that_breaks_off(self):
        outcomes = self.broken("reset", f"{ACD}/agents")
        self.assertIsInstance(outcomes[0], str)
        self.assertEqual(outcomes[0], outcomes[1])
        self.assertEqual(self.exchanges()[0]["reply"]["ending"], "reset")

    def test_broken_json(self):
        outcomes = self.broken("bad-json", f"{ACD}/agents")
        self.assertEqual(outcomes, [(200, "no JSON"), (200, "no JSON")])

    def test_a_large_reply(self):
        outcomes = self.broken("large=20000000", f"{ACD}/agents")
        self.assertEqual(outcomes[0][0], 200)
        self.assertGreater(outcomes[0][1], 19000000)
        self.assertEqual(outcomes[1][0], 200)

    def test_every_recording_can_be_read_again(self):
        """JSON as deep as JSON may be, JSON that is too large when it is laid out, members that
        get the same mask, a status that nobody knows."""
        bodies = {
            "/deep": b"[" * 63 + b"1" + b"]" * 63,
            "/wide": b"[" * 58 + b",".join([b"1"] * 600000) + b"]" * 58,
            "/same": b'{"firstName": "Robina", "x": {"Robina": 1, "y": 2},'
                     b' "a@b.example": 1, "A@B.example": 2}',
        }
        upstream = Upstream({path: (200, {"Content-Type": "application/json"}, body)
                             for path, body in bodies.items()})
        upstream.server.replies["/odd"] = (799, {"Content-Type": "application/json"}, b"{}")
        self.addCleanup(upstream.end)
        recorder = self.record(upstream.url)
        for path, body in bodies.items():
            self.assertEqual(ask(recorder.url + path)[2], body)
        self.assertEqual(ask(recorder.url + "/odd")[0], 799)
        recorder.end()
        self.assert_tells_nothing(["Robina", "a@b.example"])
        replaying = self.serve("--replay", self.tape)
        token = "Bearer " + token_of(replaying)
        for path, body in bodies.items():
            status, _, replayed = ask(replaying.url + path, Authorization=token)
            self.assertEqual((status, len(replayed)), (200, len(body)))
            json.loads(replayed)
        self.assertEqual(ask(replaying.url + "/odd", Authorization=token)[0], 799)

    def test_a_request_that_is_packed(self):
        upstream = Upstream()
        self.addCleanup(upstream.end)
        recorder = self.record(upstream.url)
        packed = b"\x1f\x8b\x08\x00 and so on"
        self.assertEqual(ask(recorder.url + "/x", "POST", packed, Content_Encoding="gzip",
                             Content_Type="application/json")[0], 204)
        _, _, headers, body = upstream.seen[0]
        self.assertEqual((headers["Content-Encoding"], body), ("gzip", packed))

    def test_nobody_there(self):
        first = self.serve(*STILL)
        token = token_of(first)
        recorder = self.record(first.url)
        first.end()
        status, _, body = ask(recorder.url + f"{ACD}/skills", Authorization="Bearer " + token,
                              Accept="*/*")
        self.assertEqual(status, 502)
        self.assertIn(f"the recorder cannot reach {first.url}",
                      json.loads(body)["error_description"])
        self.assertEqual(recorder.end(), 0)
        self.assertIn("failure", self.exchanges()[0]["reply"])

    def test_a_certificate_that_nobody_vouches_for(self):
        first = self.serve("--transparent")
        environment = {**os.environ, "HTTPS_PROXY": first.url}
        environment.pop("SSL_CERT_FILE", None)
        environment.pop("NO_PROXY", None)
        recorder = self.record("real", env=environment)
        status, _, body = ask(recorder.url + f"{ACD}/skills", Authorization="Bearer abc",
                              Accept="*/*")
        self.assertEqual(status, 502)
        self.assertIn("certificate", json.loads(body)["error_description"])
        self.assertEqual(journal_of(first), [])


class Secrets(Case):
    def test_tokens_go_to_no_host_that_discovery_made_up(self):
        trap = Upstream()
        self.addCleanup(trap.end)
        first = self.serve(*STILL)
        lie = json.dumps({"api_endpoint": trap.url, "auth_endpoint": trap.url,
                          "token_endpoint": trap.url + "/auth/token"}).encode()
        ask(first.url + "/_sandbox/discovery", "POST", lie)
        recorder = self.record(first.url)
        tenant = first.variables["CXONE_TENANT_ID"]
        ask(recorder.url + f"/.well-known/cxone-configuration?tenantId={tenant}")
        status = ask(recorder.url + f"{ACD}/skills?top=1", Accept="*/*",
                     Authorization="Bearer " + token_of(first))[0]
        self.assertEqual(status, 200)
        self.assertEqual(trap.seen, [])

    def test_a_sandbox_sends_no_token_to_cxone(self):
        first = self.serve(*STILL)
        host = "https://api-na1.niceincontact.com"
        lie = json.dumps({"api_endpoint": host, "auth_endpoint": host, "issuer": host}).encode()
        ask(first.url + "/_sandbox/discovery", "POST", lie)
        recorder = self.record(first.url)
        tenant = first.variables["CXONE_TENANT_ID"]
        ask(recorder.url + f"/.well-known/cxone-configuration?tenantId={tenant}")
        status = ask(recorder.url + f"{ACD}/skills?top=1", Accept="*/*",
                     Authorization="Bearer " + token_of(first))[0]
        self.assertEqual(status, 200)
        last = json.loads(ask(first.url + "/_sandbox/journal")[2])[-1]
        self.assertEqual(last["path"], f"{ACD}/skills")

    def test_redirects_are_passed_on(self):
        trap = Upstream()
        self.addCleanup(trap.end)
        upstream = Upstream({"/moved": (302, {"Location": trap.url + "/x"}, b"")})
        self.addCleanup(upstream.end)
        recorder = self.record(upstream.url)

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *arguments):
                return None
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay())
        with self.assertRaises(urllib.error.HTTPError) as caught:
            opener.open(recorder.url + "/moved", timeout=PATIENCE)
        self.assertEqual(caught.exception.code, 302)
        caught.exception.close()
        self.assertEqual(trap.seen, [])

    def test_redirects_lead_to_whoever_replays_them(self):
        upstream = Upstream()
        self.addCleanup(upstream.end)
        upstream.server.replies["/old"] = (
            302, {"Location": upstream.url + "/new?code=a1b2c3d4&top=5"}, b"")
        recorder = self.record(upstream.url)

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *arguments):
                return None
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay())

        def location(sandbox, **headers):
            with self.assertRaises(urllib.error.HTTPError) as caught:
                opener.open(urllib.request.Request(sandbox.url + "/old", headers=headers),
                            timeout=PATIENCE)
            with caught.exception as answer:
                return answer.headers["Location"]
        self.assertEqual(location(recorder), recorder.url + "/new?code=a1b2c3d4&top=5")
        recorder.end()
        kept = self.exchanges()[0]["reply"]["headers"]["Location"]
        self.assertRegex(kept, r"^\{origin\}/new\?code=secret-[0-9a-f]{8}&top=5$")
        replaying = self.serve("--replay", self.tape)
        self.assertEqual(location(replaying, Authorization="Bearer " + token_of(replaying)),
                         replaying.url + kept.removeprefix("{origin}"))

    def test_secrets_in_texts(self):
        """Of whatever form, and wherever somebody put them."""
        rng = random.Random(4711)
        secrets = ["".join(rng.choices("abcdefghkmnpqrstuvwxyz", k=9)) for _ in range(40)]
        left = iter(secrets)
        texts = [f"see https://x.example/a?access_token={next(left)}&top=1",
                 f"password={next(left)}", f"Password: {next(left)}, thanks",
                 f'{{"client_secret": "{next(left)}"', f"sid={next(left)};path=/",
                 f"Authorization: Bearer {next(left)}", f"'api-key'='{next(left)}'"]
        replies = {f"/{i}": (200, {"Content-Type": "application/json"},
                             json.dumps({"skillName": text, "word": [text]}).encode())
                   for i, text in enumerate(texts)}
        replies["/plain"] = (200, {"Content-Type": "text/plain"},
                             f"dear {next(left)} of {next(left)}".encode())
        replies["/wrong"] = (400, {"Content-Type": "text/plain"},
                             f"no such token: {next(left)}".encode())
        upstream = Upstream(replies)
        self.addCleanup(upstream.end)
        recorder = self.record(upstream.url)
        for path in replies:
            ask(recorder.url + path)
        ask(recorder.url + f"/a;jsessionid={next(left)}/b?key=1{next(left)}&state=2{next(left)}")
        ask(recorder.url + f"/people/{next(left)}%20{next(left)}")
        ask(recorder.url + "/plain", "POST", f"from {next(left)} to {next(left)}".encode(),
            Content_Type="text/plain")
        used = len(secrets) - len(list(left))
        recorder.end()
        self.assertGreater(used, 15)
        self.assert_tells_nothing(secrets[:used])
        kept = {one["request"]["path"]: one["reply"] for one in self.exchanges()}
        self.assertRegex(kept["/wrong"]["text"], "^no such token: secret-[0-9a-f]{8}$")
        replaying = self.serve("--replay", self.tape)
        status, _, body = ask(replaying.url + "/1",
                              Authorization="Bearer " + token_of(replaying))
        self.assertEqual(status, 200)
        self.assertRegex(json.loads(body)["skillName"], "^password=secret-[0-9a-f]{8}$")

    def test_what_is_sent_and_what_is_kept(self):
        """Things that a tenant may answer and the sandbox never does."""
        secret = "zQ7-wondrous-secret-4711"
        names = ["Ottilie Vandermeer", "Ottilie", "Vandermeer", "ottilie@vandermeer.example",
                 "+64 21 555 0199", "64215550199", "Grandmother of three", secret]
        report = base64.b64encode(b"Ottilie Vandermeer;+64 21 555 0199\n" * 20)
        person = {"firstName": "Ottilie", "lastName": "Vandermeer", "id": 5012345,
                  "emailAddress": "ottilie@vandermeer.example", "mobilePhone": "+64 21 555 0199",
                  "remarks": "Grandmother of three", "refreshToken": secret,
                  "customFields": [{"ident": "x", "value": "Ottilie"}]}
        upstream = Upstream({
            "/person": (200, {"Content-Type": "application/json; charset=utf-8",
                              "Set-Cookie": f"sid={secret}", "X-Echo": secret,
                              "icStatusDescription": "hello Ottilie Vandermeer",
                              "ETag": '"abc"'}, json.dumps(person).encode()),
            "/report": (200, {"Content-Type": "application/json"},
                        json.dumps({"files": {"file": report.decode()}}).encode()),
            "/csv": (200, {"Content-Type": "text/csv"}, b"name\nOttilie Vandermeer\n"),
            "/xml": (200, {"Content-Type": "text/xml"}, b"<n>Ottilie Vandermeer</n>"),
            "/wav": (200, {"Content-Type": "audio/wav"}, b"RIFF\x00\xff" * 500),
            "/text": (200, {"Content-Type": "text/plain"}, b"sent to ottilie@vandermeer.example"),
            "/odd": (200, {"Content-Type": "application/json"},
                     b'{"a": "Ottilie Vandermeer", "a": 2}'),
            "/oops": (500, {"Content-Type": "application/json"},
                      b'{"message": "no Ottilie here, call +64 21 555 0199"}'),
        })
        self.addCleanup(upstream.end)
        log = os.path.join(self.folder, "journal")
        recorder = self.record(upstream.url, "--journal", log)
        status, headers, body = ask(
            recorder.url + "/person/../person?name=Ottilie&phone=%2B64215550199&top=1", "POST",
            b"name=Ottilie+Vandermeer&password=" + secret.encode(),
            Authorization="Bearer " + secret, Cookie="sid=" + secret, TE="trailers",
            Content_Type="application/x-www-form-urlencoded")
        self.assertEqual(status, 204)
        status, headers, body = ask(recorder.url + "/person", Authorization="Bearer " + secret)
        self.assertEqual(json.loads(body), person)  # the client gets all
        self.assertNotIn("Set-Cookie", headers)
        self.assertEqual((headers["X-Echo"], headers["ETag"]), (secret, '"abc"'))
        method, path, sent, body = upstream.seen[0]
        self.assertEqual((method, path.split("?")[0]), ("POST", "/person/../person"))
        self.assertEqual(sent["Authorization"], "Bearer " + secret)
        self.assertNotIn("Cookie", sent)
        self.assertNotIn("TE", sent)
        self.assertIn(b"name=Ottilie+Vandermeer", body)
        bodies = {name: ask(recorder.url + "/" + name)[2]
                  for name in ("report", "csv", "xml", "wav", "text", "odd", "oops")}
        for name, body in bodies.items():
            self.assertEqual(body, upstream.server.replies["/" + name][2])
        ask(recorder.url + "/agents/by-email/ottilie%40vandermeer.example/Ottilie%20Vandermeer")
        recorder.end()
        self.assert_tells_nothing(names)
        with open(log, encoding="utf-8") as file:
            text = file.read()
        for name in names:
            self.assertNotIn(name, text)
        exchanges = self.exchanges()
        kept = {exchange["request"]["path"]: exchange["reply"] for exchange in exchanges}
        self.assertEqual(kept["/person"]["json"]["id"], 5012345)
        self.assertEqual(kept["/wav"]["omitted"],
                         {"why": "neither JSON nor a short text", "bytes": 3000})
        self.assertIn("omitted", kept["/csv"])
        self.assertRegex(kept["/oops"]["json"]["message"], r"^no Name [0-9a-f]{8} here, call \+")
        replaying = self.serve("--replay", self.tape)
        token = "Bearer " + token_of(replaying)
        status, headers, body = ask(replaying.url + "/wav", Authorization=token)
        self.assertEqual((status, headers["Content-Type"], len(body)), (200, "audio/wav", 3000))

    def test_the_browser_is_sent_to_the_issuer(self):
        upstream = Upstream()
        self.addCleanup(upstream.end)
        recorder = self.record(upstream.url)

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *arguments):
                return None
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay())
        with self.assertRaises(urllib.error.HTTPError) as caught:
            opener.open(recorder.url + "/auth/authorize?client_id=a&id_token_hint=x&state=b",
                        timeout=PATIENCE)
        caught.exception.close()
        self.assertEqual(caught.exception.headers["Location"],
                         upstream.url + "/auth/authorize?client_id=a&state=b")
        self.assertEqual(upstream.seen, [])


if __name__ == "__main__":
    SANDBOX, CXONE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
