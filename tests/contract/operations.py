#!/usr/bin/env python3
"""operations.py CXONE: every documented operation, called through the command line against the
sandbox, and what goes over the wire held against the facts (tests/facts).

Between the two stands a listener of this test's own, which writes down each request as it comes
and hands it on. Method, path, query and body must be those that the facts ask for; the answer must
be one that they allow. What we know better than the facts stands in the tables below, with why.

Run by `cxone sandbox run`, so the sandbox's address and credentials are in the environment.
"""
import concurrent.futures
import http.client
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import urllib.parse

FACTS = pathlib.Path(__file__).resolve().parents[1] / "facts"
VERSION = "v34.0"
MARK = "X-Operation-Number"
AT_ONCE = 2 * (os.cpu_count() or 1)

# Words that mean something to the sandbox's world, by the name of a parameter or member; what has to
# be looked up there is added by look_up(). Anything else is made up.
KNOWN = {
    "entityName": "recording-interaction-metadata", "version": "12", "acd-call-id": "7",
    "contactNumber": "682956606682323",
    "channelId": "chat_8f2b6c41-web",
    "threadIdOnExternalPlatform": "682956606682323",
    "messageId": "682956606682323-1",
    "messageIdOnExternalPlatform": "682956606682323-1",
    "createdAtWithMilliseconds": "2026-11-02T08:00:00.250Z",
    "updatedAt": "2026-11-02T08:00:00Z",
    "skillId": 4354600,
    "skill": 4354600,
    "scriptPath": "Sandbox\\Inbound Call",
    "scriptId": 98310,
    "tenantId": "11eb2a52-7c18-4a30-9c5e-0242ac110003",
    "idOnExternalPlatform": "jane@example.com",
    "apiversion": VERSION,
    "pointOfContact": "Orders",
    "mediaTypeId": 4,
    "isOutbound": True,
    "promiseDate": "2099-11-02T00:00:00Z",
    "promiseTime": "2099-11-02T10:00:00Z",
    "status[]": "open",
    "reportId": 1001,
    "reason": "other",
    "stationId": "4711",
    "skip": 0,
    "top": 7,
}

# Only an answer can tell these, so the first call goes without them.
FROM_AN_ANSWER = {"scrollToken", "cursor", "pageToken", "lastEvaluatedKey", "Ref"}

# What the sandbox refuses since it has no such thing, which a made-up id cannot name, or, of the
# script, since it is locked.
NOT_THERE = {
    "admin/scripts.save",
    "admin/lists.call-list.upload", "admin/lists.call-lists.job.get", "admin/lists.call-lists.job.cancel",
    "admin/access-keys.create", "admin/access-key.get", "admin/access-key.delete", "admin/access-key.status.set",
    "userhub/access-keys.create", "userhub/access-key.status.set", "userhub/access-key.get",
    "userhub/access-key.delete", "admin/scheduled-callback.update", "admin/folder.contents.list",
    "data-extraction/job.get", "media-playback/segment.get", "media-playback/contact.get",
    "media-playback/acd-contact.statement.get", "media-download/contacts.request",
    "media-download/segments.request", "media-download/request.status.get",
    "admin/contact.chat-transcript.get", "admin/contact.email-transcript.get",
    "admin/contact.historical-chat-transcript.get", "admin/contact.sms-historical-transcript.get",
    "reporting/contact.sms-transcripts.list", "reporting/report-job.get",
    "reporting/report-jobs.data-download.create", "interaction-analytics/segment.analyzed-transcript.get",
    "agent/agent-sessions.join", "agent/agent-session.interaction.accept",
    "agent/agent-session.interaction.reject", "agent/agent-session.interaction.hold",
    "agent/agent-session.interaction.resume", "agent/agent-session.interaction.end",
    "auth/application.get", "auth/application.patch", "digital/customer.note.update", "digital/message.note.update",
}

# These speak of logins: a made-up one is refused, as it should be. The wire is checked all the same.
REFUSED = re.compile(r"^/(auth/|\.well-known/|authentication/|public/)")


def sample_scalar(name, kind, spec):
    # ACD has messages too, whose ids are numbers.
    if name in KNOWN and (kind not in ("integer", "number") or str(KNOWN[name]).isdigit()):
        return as_text(KNOWN[name]) if kind == "string" and KNOWN[name] is True else KNOWN[name]
    if spec.get("enum"):
        return [v for v in spec["enum"] if v is not None][0]
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return 7
    if spec.get("format") == "date-time" or re.search(r"(Date|Since|Time)$", name):
        return "2026-11-02T08:00:00Z"
    if spec.get("format", "").lower() == "uuid":
        return "11eb2a52-7c18-4a30-9c5e-0242ac110099"
    return f"a b&c=d+e|ü {name}"


def field_of(fact, schemas):
    """The name of a member of a record, where the facts have one; else None."""
    if fact["path"].endswith("}"):
        return None  # one thing; the list in its answer is a part of it
    schema = schemas["response"].get(f"{fact['method']} {fact['path']}") or {}
    for name in [n for n in (fact.get("list_key") or "").split(".") if n and n != "(root)"]:
        schema = schema.get("properties", {}).get(name, {})
    names = list((schema.get("items") or {}).get("properties", {}))
    return next((name for name in names if name.endswith("Id")), names[0] if names else None)


def sample_parameter(parameter, field):
    kind = parameter.get("type")
    if parameter["name"] in FROM_AN_ANSWER:
        return None
    if parameter["name"] in ("fields", "orderBy") and not parameter.get("enum"):
        return field
    if kind == "array":
        item = parameter.get("items") or {}
        return [sample_scalar(parameter["name"], item.get("type", "string"), item)] * 2
    return sample_scalar(parameter["name"], kind, parameter)


def sample_body(schema, name=""):
    """A value that fits a schema: all its members, one item in each array."""
    if not schema or schema.get("recursive"):
        return {}
    for key in ("oneOf", "anyOf"):
        if key in schema:
            fitting = [s for s in schema[key] if s.get("type") != "null"]
            return sample_body(fitting[0], name)
    if "allOf" in schema:
        whole = {}
        for part in schema["allOf"]:
            value = sample_body(part, name)
            whole.update(value if isinstance(value, dict) else {})
        return whole
    if "const" in schema:
        return schema["const"]
    kind = schema.get("type")
    if kind == "array":
        return [sample_body(schema.get("items") or {}, name)]
    if kind == "object" or "properties" in schema:
        return {key: sample_body(value, key) for key, value in schema.get("properties", {}).items()
                if key not in FROM_AN_ANSWER | {"fields", "orderBy", "orderby"}}
    return sample_scalar(name, kind, schema)


def as_text(value):
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


# ---------------------------------------------------------------- the listener


class Listener(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, upstream):
        super().__init__(("127.0.0.1", 0), Handler)
        self.upstream = urllib.parse.urlsplit(upstream).netloc
        self.seen = {}
        self.lock = threading.Lock()
        self.url = f"http://127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def relay(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        number = self.headers.get(MARK)
        connection = http.client.HTTPConnection(self.server.upstream, timeout=30)
        headers = {k: v for k, v in self.headers.items()
                   if k.lower() not in ("host", "connection", MARK.lower())}
        connection.request(self.command, self.path, body=body, headers=headers)
        reply = connection.getresponse()
        answer = reply.read()
        with self.server.lock:
            self.server.seen.setdefault(number, []).append(
                (self.command, self.path, dict(self.headers), body, reply.status))
        self.send_response(reply.status)
        for name, value in reply.getheaders():
            if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                self.send_header(name, value)
        if reply.status != 204:
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
        connection.close()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = relay

    def log_message(self, *_):
        pass


# ---------------------------------------------------------------- one operation


class Case:
    """What one operation is called with, and what must go over the wire."""

    def __init__(self, number, fact, schemas, name):
        self.number, self.fact, self.name = number, fact, name
        key = f"{fact['method']} {fact['path']}"
        types = fact.get("path_param_types") or {}
        self.path, self.arguments = fact["path"].replace("{version}", VERSION), []
        for raw in re.findall(r"\{([^}]+)\}", self.path):
            parameter = raw.split("|")[0]
            spec = types.get(raw) or {}
            value = as_text(sample_scalar(parameter, spec.get("type") or "string", spec))
            self.arguments.append((parameter, value))
            self.path = self.path.replace("{%s}" % raw, value)
        self.query = []
        for parameter in fact["query_params"]:
            if any(parameter["name"] == known for known, _ in self.arguments):
                continue
            values = sample_parameter(parameter, field_of(fact, schemas))
            if values is None:
                continue
            for value in values if isinstance(values, list) else [values]:
                self.query.append((parameter["name"], as_text(value)))
        self.body = sample_body(schemas["request"][key]) if key in schemas["request"] else None
        if self.body is None and fact["body"]:
            self.body = {b["name"]: [] if b["type"].startswith("array") else
                         {} if b["type"] == "object" else
                         sample_scalar(b["name"], b["type"], b) for b in fact["body"]}

    def command(self, cxone, base):
        words = [cxone, "api", self.name, "--no-input", "--yes", "-o", "json", "--base-url", base,
                 "-H", f"{MARK}: {self.number}"]
        for name, value in self.arguments + self.query:
            words += ["-p", f"{name}={value}"]
        if self.body is not None:
            words += ["--input", "-"]
        return words

    def allowed(self, status):
        listed = {int(s[:3]) for s in self.fact.get("success_status") or []}
        return status in listed or (not listed and 200 <= status < 300) or \
            (self.fact["path"].endswith("/transcript") and status == 202) or \
            (self.fact["method"] == "GET" and status == 204)  # no rows

    def complaints(self, requests, done):
        if len(requests) != 1:
            yield f"{len(requests)} requests; exit {done.returncode}: {done.stderr.strip()[:300]}"
            return
        method, target, headers, body, status = requests[0]
        path, _, query = target.partition("?")
        if method != self.fact["method"]:
            yield f"method {method}"
        if urllib.parse.unquote(path) != self.path:
            yield f"path {path}, not {self.path}"
        if sorted(urllib.parse.parse_qsl(query, keep_blank_values=True)) != sorted(self.query):
            yield f"query {query}, not {self.query}"
        if re.search(r"[^!-~]", target):
            yield f"bytes that should be percent-encoded: {target!r}"
        if self.body is None and body:
            yield f"a body: {body[:200]!r}"
        if self.body is not None and json.loads(body or b"null") != self.body:
            yield f"body {body[:300]!r}, not {json.dumps(self.body)[:300]}"
        if "json" not in headers.get("Accept", ""):
            yield f"Accept: {headers.get('Accept')}"
        if not headers.get("Authorization", "").startswith("Bearer "):
            yield "no bearer token"
        refused = self.name in NOT_THERE and status in (400, 404, 409)
        if not refused and not REFUSED.match(self.fact["path"]):
            if not self.allowed(status):
                yield f"HTTP {status}, not one of {self.fact.get('success_status')}"
            if done.returncode not in (0, 8) and status != 302:
                yield f"exit {done.returncode}: {done.stderr.strip()[:300]}"


# ---------------------------------------------------------------- all of them


def names_of(cxone):
    """The name of each operation, by method and path."""
    rows = json.loads(subprocess.run([cxone, "operations", "-o", "json"], check=True,
                                     capture_output=True, text=True).stdout)
    return {f"{row['method']} {row['path']}": row["name"] for row in rows}


def ask(cxone, environment, *words):
    return json.loads(subprocess.run([cxone, "api", *words, "--yes", "-o", "json"], check=True,
                                     env=environment, capture_output=True, text=True).stdout)


def look_up(cxone, environment):
    """Adds to KNOWN what the sandbox's world has, or makes it."""
    agents = ask(cxone, environment, "admin/agents.list")
    KNOWN["agentId"] = KNOWN["targetAgentId"] = KNOWN["targetAgent"] = agents["agents"][0]["agentId"]
    KNOWN["asAgentId"] = agents["agents"][3]["agentId"]
    session = ask(cxone, environment, "agent/agent-sessions.create", "-p", "stationId=4711",
                  "-p", f"asAgentId={agents['agents'][4]['agentId']}")
    KNOWN["sessionId"] = session["sessionId"]
    KNOWN["listId"] = ask(
        cxone, environment, "admin/lists.call-lists.create", "-p", "listName=Known",
        "-p", "externalIdColumn=Id", "-f", "destinationMappings[0].fieldName=PhoneNumber",
        "-f", "destinationMappings[0].fieldValue=Phone")["listId"]
    hours = ask(cxone, environment, "admin/hours-of-operation.list", "-p", "isDeleted=false")
    KNOWN["hoursOfOperationProfileId"] = hours["hoursOfOperation"][0]["hoursOfOperationProfileId"]
    started = ask(cxone, environment, "admin/scripts.start", "-p", f"skillId={KNOWN['skillId']}",
                  "-p", f"scriptPath={KNOWN['scriptPath']}")
    KNOWN["contactId"] = started["contactId"]


def main():
    cxone = sys.argv[1]
    facts = [f for f in json.loads((FACTS / "operations.json").read_text(encoding="utf-8"))
             if f["documented"]]
    schemas = json.loads((FACTS / "schemas.json").read_text(encoding="utf-8"))
    names = names_of(cxone)
    complaints = []
    listener = Listener(os.environ["CXONE_ISSUER"])
    threading.Thread(target=listener.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_STATE_HOME": folder, "CXONE_TOKEN_STORE": "file",
                       "CXONE_API_VERSION": VERSION, "CXONE_MAX_WAIT": "60s"}
        subprocess.run([cxone, "login"], env=environment, check=True, capture_output=True)
        look_up(cxone, environment)
        cases = []
        for number, fact in enumerate(facts):
            key = f"{fact['method']} {fact['path']}".replace("{agentId|userId}", "{agentId}")
            if key not in names:
                complaints.append(f"{key}: not in the catalogue")
            else:
                cases.append(Case(number, fact, schemas, names[key]))

        def call(case):
            return case, subprocess.run(case.command(cxone, listener.url), env=environment,
                                        input=json.dumps(case.body), capture_output=True,
                                        text=True, timeout=60, check=False)

        # What is deleted is gone, so that comes last.
        cases.sort(key=lambda case: case.fact["method"] == "DELETE")
        kept = sum(case.fact["method"] != "DELETE" for case in cases)
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            answers = [*pool.map(call, cases[:kept]), *pool.map(call, cases[kept:])]
            for case, done in answers:
                for complaint in case.complaints(listener.seen.get(str(case.number), []), done):
                    complaints.append(f"{case.name} ({case.fact['method']} {case.fact['path']}): "
                                      f"{complaint}")
    print("\n".join(complaints))
    print(f"{len(cases)} of {len(facts)} operations called, {len(complaints)} complaints")
    return 1 if complaints or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
