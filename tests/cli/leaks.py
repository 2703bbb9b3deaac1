#!/usr/bin/env python3
"""leaks.py CXONE: no secret gets where it does not belong.

Started by `cxone-sandbox run --auto-approve --`. Runs the whole command line under strace, with
every way to log in and many ways to fail, and then looks for every secret that was used (client
secret, access key secret, tokens, authorization code, PKCE verifier, in clear and as they are
encoded on the wire) in everything that the kernel was told: arguments and environment of every
program started, names, and data written. It may be in

- what is sent to the sandbox, or to the server of this test that repeats what it is sent,
- standard output of `cxone token`,
- the token file, and the settings file that `config set` was asked to write, both of mode 0600,
- pipes from and to the credential helper, which no other program has,
- the kernel keyring,

and nowhere else. So that none is in the environment from the start, they are handed to cxone by an
env file or by a helper.
"""
import base64
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

CLIENT_ID = os.environ["CXONE_CLIENT_ID"]
CLIENT_SECRET = os.environ["CXONE_CLIENT_SECRET"]
KEY_ID = os.environ["CXONE_USERNAME"]
KEY_SECRET = os.environ["CXONE_PASSWORD"]
ISSUER = os.environ["CXONE_ISSUER"]
CASE = "682956606682323"
SHORT = "Wr0ng-but-secret"  # too short to be taken for a token by its looks

CALLS = ("%file,%process,%network,%creds,write,writev,pwrite64,pwritev,pwritev2,dup,dup2,dup3,"
         "fcntl,close,pipe,pipe2,add_key,keyctl,prctl,memfd_create,"
         "sendfile,splice,tee,vmsplice,copy_file_range")
READING = {"read", "recvfrom", "recvmsg", "recvmmsg", "readlink", "readlinkat"}
WRITING = {"write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg"}
# What they copy cannot be seen: the argument that says where to.
COPYING = {"sendfile": 0, "splice": 2, "tee": 1, "vmsplice": 0, "copy_file_range": 2}
CLONING = {"clone", "clone3", "vfork", "fork"}
LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|0x[0-9a-f]+|\?)", re.DOTALL)

# cxone makes itself undumpable, and then only root can look into it: for anybody else that call is
# left out, or the trace would be blind.
SIGHT = [] if os.geteuid() == 0 else ["-e", "inject=prctl:retval=0"]


class Tracer:
    """Reads what strace wrote, a file for each thread, and knows what every descriptor is."""

    def __init__(self, folder):
        self.folder = folder
        self.pids = {int(file.suffix[1:]): file.read_text(errors="replace").splitlines()
                     for file in folder.glob("trace.*")}

    def first(self):
        children = {int(match.group(3)) for lines in self.pids.values() for line in lines
                    if (match := LINE.match(line)) and match.group(1) in CLONING
                    and match.group(3).isdigit()}
        return next(pid for pid in self.pids if pid not in children)

    def calls(self):
        """Every call, as (name, place that it writes to or None, line)."""
        std = {0: "stdin", 1: "stdout", 2: "stderr"}
        yield from self.calls_of(self.first(), std)

    def calls_of(self, pid, files):
        for line in self.pids.pop(pid, []):
            match = LINE.match(line)
            if match is None:
                yield "?", None, line
                continue
            name, arguments, result = match.groups()
            yield name, self.place(name, arguments, files), line
            if name in CLONING and result.isdigit():
                shared = "CLONE_FILES" in arguments
                yield from self.calls_of(int(result), files if shared else dict(files))
            self.note(name, arguments, result, files)

    @staticmethod
    def place(name, arguments, files):
        first = arguments.split(",")[0]
        if name in WRITING:
            return files.get(int(first), f"descriptor {first}")
        if name in COPYING:
            return files.get(int(arguments.split(", ")[COPYING[name]]), "somewhere")
        return "keyring" if name in ("add_key", "keyctl") else None

    @staticmethod
    def note(name, arguments, result, files):
        """What a call means for the descriptors."""
        numbers = [int(n) for n in re.findall(r"(?<![\w.])-?\d+", arguments)]
        done = not result.startswith("-") and result != "?"
        if name in ("openat", "open", "creat") and done:
            named = re.search(r'"(.*?)"', arguments)
            if named is None:
                sys.exit(f"not ok - the trace is blind: {name}({arguments})")
            files[int(result)] = "file " + named.group(1)
        elif name in ("socket", "memfd_create") and done:
            files[int(result)] = name
        elif name == "connect":
            port = re.search(r"sin_port=htons\((\d+)\).*inet_addr\(\"(.*?)\"", arguments)
            if port:
                files[numbers[0]] = f"net {port.group(2)}:{port.group(1)}"
        elif name in ("accept", "accept4") and done:
            files[int(result)] = "callback"
        elif name in ("pipe", "pipe2") and done:
            files[numbers[0]] = files[numbers[1]] = "pipe"
        elif name == "socketpair" and done:
            files[numbers[-2]] = files[numbers[-1]] = "socketpair"
        elif name == "dup" or (name == "fcntl" and "F_DUPFD" in arguments):
            if done and numbers[0] in files:
                files[int(result)] = files[numbers[0]]
        elif name in ("dup2", "dup3") and done and numbers[0] in files:
            files[int(result)] = files[numbers[0]]
        elif name == "close":
            files.pop(numbers[0], None)


def forms(secret):
    """A secret as it may be written."""
    return {secret, urllib.parse.quote(secret, safe=""), urllib.parse.quote(secret),
            base64.b64encode(secret.encode()).decode().rstrip("="),
            json.dumps(secret)[1:-1].replace("\\", "\\\\")}


def harvest(lines):
    """The secrets that came up during a run: they are in what was received and sent."""
    found = set()
    for line in lines:
        for name in ("access_token", "refresh_token", "id_token", "accessToken", "refreshToken",
                     "idToken"):
            found.update(re.findall(rf'\\"{name}\\":\s*\\"([^"\\]+)', line))
        found.update(re.findall(r"(?:code|code_verifier|refresh_token)=([A-Za-z0-9._~%-]{20,})",
                                line))
    for token in [each for each in found if each.count(".") == 2]:
        found.update(token.split(".")[1:])  # the first part is the same in all
    return {urllib.parse.unquote(each) for each in found}


class Echo(http.server.BaseHTTPRequestHandler):
    """Refuses everything and repeats it: in JSON below /auth and /authentication, else as text."""
    status = 500

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        said = f"{self.path} {self.headers.get('Authorization', '')} {body}"
        plain = "json" not in self.path and not self.path.startswith("/auth")
        text = said if plain else json.dumps(
            {"error": "invalid_request", "error_description": urllib.parse.unquote_plus(said)})
        self.send_response(self.status)
        self.send_header("Content-Type", "text/plain" if plain else "application/json")
        self.send_header("icStatusDescription", said.replace("\n", " ")[:2000])
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    do_GET = do_POST = do_PUT = do_PATCH = answer

    def log_message(self, *_):
        pass


class Case:
    def __init__(self, cxone, folder):
        self.cxone = cxone
        self.root = folder
        self.home = folder / "home"
        self.home.mkdir()
        self.secrets = {CLIENT_SECRET, KEY_SECRET, SHORT}
        self.allowed_files = []
        self.leaks = []
        self.runs = 0
        self.calls = 0
        self.ports = {urllib.parse.urlsplit(ISSUER).port}
        self.environment = {
            "PATH": f"{pathlib.Path(cxone).parent}:/usr/bin:/bin", "HOME": str(self.home),
            "LANG": "C.UTF-8", "CXONE_ISSUER": ISSUER, "CXONE_TOKEN_STORE": "none",
            "CXONE_TENANT_ID": os.environ["CXONE_TENANT_ID"], "CXONE_RETRIES": "1",
            # Leaks of memory are not looked for here, and the checker does not go with strace.
            "ASAN_OPTIONS": "detect_leaks=0"}
        self.write("both.env", f"CXONE_CLIENT_ID={CLIENT_ID}\nCXONE_CLIENT_SECRET={CLIENT_SECRET}\n"
                               f"CXONE_ACCESS_KEY_ID={KEY_ID}\nCXONE_ACCESS_KEY_SECRET={KEY_SECRET}\n")
        self.write("client.env", f"CXONE_CLIENT_ID={CLIENT_ID}\nCXONE_CLIENT_SECRET={CLIENT_SECRET}\n")
        self.write("wrong.env", f"CXONE_CLIENT_ID={CLIENT_ID}\nCXONE_CLIENT_SECRET={SHORT}\n"
                                f"CXONE_ACCESS_KEY_ID={KEY_ID}\nCXONE_ACCESS_KEY_SECRET={SHORT}\n")
        self.write("kept", f"client_secret={CLIENT_SECRET}\naccess_key_secret={KEY_SECRET}\n")
        self.helper = self.write("helper", '#!/bin/sh\ncase $1 in\nget) exec cat "${0%/*}/kept" ;;\n'
                                           "*) exec cat >/dev/null ;;\nesac\n")
        self.helper.chmod(0o700)

    def write(self, name, text):
        path = self.root / name
        path.write_text(text)
        path.chmod(0o600)
        return path

    def run(self, name, words, stdin="", expect=(0,), allow=(), environment=None, play=None):
        """Runs words under strace and judges; returns standard output and error."""
        here = self.root / f"run{self.runs}"
        self.runs += 1
        here.mkdir()
        (here / "stdin").write_text(stdin)
        command = ["strace", "-ff", "-qq", "-v", "-s", "200000", "-e", f"trace={CALLS}", "-e",
                   "signal=none", "-o", str(here / "trace"), *SIGHT, *words]
        with open(here / "stdin") as given, open(here / "out", "w") as out, \
                open(here / "err", "w") as err:
            started = subprocess.Popen(command, stdin=given, stdout=out, stderr=err, cwd=self.root,
                                       env=environment or self.environment)
            if play:
                play(here, started)
            code = started.wait(timeout=120)
        output, errors = (here / "out").read_text(), (here / "err").read_text()
        if code not in expect:
            sys.exit(f"not ok - {name}: exit code {code}, expected {expect}\n{output}{errors}")
        self.judge(name, here, set(allow))
        return output, errors

    def cli(self, name, *words, **options):
        return self.run(name, [self.cxone, *words], **options)

    def judge(self, name, here, allow):
        lines = [line for file in here.glob("trace.*")
                 for line in file.read_text(errors="replace").splitlines()]
        fresh = harvest(lines)
        self.secrets |= fresh
        wanted = set().union(*map(forms, self.secrets))
        wanted.add(base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode())
        wanted.add(base64.b64encode(f"{CLIENT_ID}:{SHORT}".encode()).decode())
        needle = re.compile("|".join(map(re.escape, sorted(wanted, key=len, reverse=True))))
        for call, place, line in Tracer(here).calls():
            self.calls += 1
            if call in READING or (call not in COPYING and needle.search(line) is None):
                continue
            if place is not None and self.may_write(place, allow):
                continue
            self.leaks.append(f"{name}: {call} to {place}: {line[:300]}")

    def may_write(self, place, allow):
        if place.startswith("net "):
            address, port = place[4:].rsplit(":", 1)
            return address == "127.0.0.1" and int(port) in self.ports
        if place.startswith("file "):
            return any(re.search(pattern, place[5:]) for pattern in allow)
        return place in allow

    def grant_flags(self, name):
        return ["--env-file", str(self.root / name)]


def canaries(case):
    """The judge finds what is planted, in every place, and only there."""
    secret = CLIENT_SECRET
    plants = [
        ("an argument", ["sh", "-c", ":", secret]),
        ("the environment", ["env", f"X={secret}", "true"]),
        ("standard error", ["sh", "-c", 'read s <kept; echo "$s" >&2']),
        ("standard output", ["sh", "-c", 'read s <kept; echo "$s"']),
        ("a file", ["sh", "-c", 'read s <kept; echo "$s" >planted']),
        ("a file, encoded",
         ["sh", "-c", 'read s <kept; printf %s "${s#*=}" | base64 -w0 >planted']),
        ("a file's name", ["sh", "-c", 'read s <kept; : >"planted-${s#*=}"']),
        ("a file, by a child's child",
         ["sh", "-c", "(sh -c 'read s <kept; echo \"$s\" >planted; :'; :); :"]),
        ("a copy that the kernel makes", ["cp", "kept", "planted"]),
    ]
    for what, words in plants:
        before = len(case.leaks)
        case.run(f"canary in {what}", words)
        if len(case.leaks) == before:
            sys.exit(f"not ok - self-test: a secret in {what} was not found")
    case.leaks.clear()
    for file in case.root.glob("planted*"):
        file.unlink()
    case.run("nothing planted", ["sh", "-c", "echo harmless"])
    if case.leaks:
        sys.exit(f"not ok - self-test: found without cause: {case.leaks}")


def logins(case):
    both = case.grant_flags("both.env")
    case.cli("password grant", "login", "-v", "--trace-file", "log", *both)
    case.cli("client_secret_post", "login", "-v", "--client-auth", "client_secret_post", *both)
    case.cli("access-key grant", "login", "-v", "--trace-file", "log", "--grant", "access-key", *both)
    case.cli("another profile's", "whoami", "--all", *both)

    token = subprocess.run([case.cxone, "token", *both], env=case.environment, text=True,
                           capture_output=True, check=True).stdout.strip()
    case.secrets.add(token)
    case.write("given.env", f"CXONE_ACCESS_TOKEN={token}\n")
    case.write("opaque.env", f"CXONE_ACCESS_TOKEN={KEY_SECRET}\n")  # a secret that is no token
    case.write("central.env", "CXONE_CLIENT_ID=SandboxApp@CXone\nCXONE_CLIENT_SECRET=4601337\n"
                              f"CXONE_ACCESS_KEY_ID={KEY_ID}\nCXONE_ACCESS_KEY_SECRET={KEY_SECRET}\n"
                              f"CXONE_TOKEN_URL={ISSUER}/InContactAuthorizationServer/Token\n")
    case.cli("token exchange", "login", "--exchange", "-v", "--trace-file", "log", *both,
             stdin=token + "\n")
    case.cli("a token that is not exchanged", "login", "--exchange", "-v", *both,
             stdin=KEY_SECRET + "\n", expect=(3,))
    case.cli("a given token", "tenant", "-v", "--trace-file", "log", *case.grant_flags("given.env"))
    case.cli("a given token that is refused", "skill", "list", "-v", *case.grant_flags("opaque.env"),
             expect=(3,))
    case.cli("Central", "login", "-v", "--trace-file", "log", "--grant", "central",
             *case.grant_flags("central.env"))

    def browser(here, started):
        deadline = time.monotonic() + 60
        while not (found := re.search(r"https?://\S+/auth/authorize\S*",
                                      (here / "err").read_text())):
            if time.monotonic() > deadline or started.poll() is not None:
                sys.exit(f"not ok - no URL to log in at: {(here / 'err').read_text()}")
            time.sleep(0.02)
        with urllib.request.urlopen(found.group(0), timeout=30) as page:
            page.read()

    before = set(case.secrets)
    case.cli("browser", "login", "--web", "--no-browser", "-v", "--trace-file", "log",
             *case.grant_flags("client.env"), play=browser)
    if not any(len(each) == 43 for each in case.secrets - before):
        sys.exit("not ok - no PKCE verifier was seen")


def files(case):
    token = [r"/\.local/state/cxone/tokens/[0-9a-f]+\.[0-9a-f-]+$"]
    stored = ["--token-store", "file", *case.grant_flags("both.env")]
    case.cli("a token file", "login", "-v", *stored, allow=token)
    case.cli("whoami", "whoami", "-v", *stored)
    case.cli("tenant", "tenant", "-v", "-o", "json", *stored, allow=token)
    case.cli("transcript", "transcript", "send", "--help")
    case.cli("doctor", "doctor", *stored, allow=token)
    case.cli("dry run", "transcript", "send", CASE, "--email", "a@b.example", "--dry-run", "-v",
             *stored, allow=token)
    case.cli("transcript send", "transcript", "send", CASE, "--email", "a@b.example", "--yes",
             "-v", "--trace-file", "log", *stored, allow=token)
    case.cli("token", "token", *stored, allow=["^stdout$", "stdout"])
    case.cli("token for curl", "token", "--curl-config", *stored, allow=["stdout"])
    case.cli("token into a file", "token", "--output", "token.txt", *stored, allow=["^token.txt$"])
    case.cli("logout", "logout", "-v", *stored)
    token = max((each for each in case.secrets if each.startswith("eyJ")), key=len)
    case.cli("a given token, kept", "login", "--with-token", "-v", *stored, stdin=token + "\n",
             allow=[r"/\.local/state/cxone/tokens/[0-9a-f]+\.[0-9a-f-]+$"])
    case.cli("a given token, forgotten", "logout", "-v", *stored)
    case.allowed_files += [r"/tokens/[0-9a-f]+$", r"/token\.txt$"]
    # Where the kernel forbids keyrings, it is not kept.
    keyring = ["--token-store", "auto", *case.grant_flags("both.env")]
    case.cli("keyring", "login", *keyring, allow=["keyring"])
    case.cli("keyring, again", "whoami", "-v", *keyring, allow=["keyring"])
    # It reads the token there, whose session it ends.
    case.cli("keyring, logout", "logout", *keyring, allow=["keyring"])


def settings(case):
    here = ["--config", "config"]
    draft = [r"^(.*/)?config\.\w{6}$"]
    case.cli("config set", "config", "set", "client_secret", *here, stdin=CLIENT_SECRET + "\n",
             allow=draft)
    case.cli("config set another", "config", "set", "access_key_secret", *here,
             stdin=KEY_SECRET + "\n", allow=draft)
    case.allowed_files.append(r"/config$")
    case.cli("config show", "config", "show", "--origin", *here)
    case.cli("config unset", "config", "unset", "access_key_secret", *here, allow=draft)
    case.cli("a secret as an argument", "config", "set", "client_secret", "not-" + "a-real-one",
             *here, expect=(2,))


def helpers(case):
    environment = case.environment | {"CXONE_CREDENTIAL_COMMAND": str(case.helper),
                                      "CXONE_CLIENT_ID": CLIENT_ID, "CXONE_ACCESS_KEY_ID": KEY_ID}
    pipes = ["pipe"]
    case.cli("helper", "login", "-v", "--trace-file", "log", environment=environment, allow=pipes)
    case.cli("helper, config show", "config", "show", "--origin", environment=environment)
    case.cli("helper, config set", "config", "set", "client_secret", "--config", "other",
             stdin=CLIENT_SECRET + "\n", environment=environment,
             allow=[*pipes, "^/dev/null$"])
    case.cli("helper, config unset", "config", "unset", "client_secret", "--config", "other",
             environment=environment)
    for body in ("echo $(cat kept)", "cat kept; exit 1", "cat kept kept"):
        failing = case.write("failing", f"#!/bin/sh\ncd {case.root}\n{body}\n")
        failing.chmod(0o700)
        case.cli(f"helper that fails: {body}", "login", "-v", environment=environment | {
            "CXONE_CREDENTIAL_COMMAND": str(failing)}, allow=pipes, expect=(3,))


def failures(case, port):
    both = case.grant_flags("both.env")
    wrong = case.grant_flags("wrong.env")
    verbose = ["-v", "--trace-file", "log"]
    case.cli("wrong secret", "login", *verbose, *wrong, expect=(3,))
    case.cli("wrong access key", "login", "--grant", "access-key", *verbose, *wrong, expect=(3,))
    request = urllib.request.Request(f"{ISSUER}/_sandbox/faults", json.dumps(
        {"status": 401, "path": "/dfo/", "count": 1}).encode(),
        {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        answer.read()
    _, errors = case.cli("401, and a refreshed token", "case", "status", CASE, "closed", "--yes",
                         *verbose, *both)
    if "grant refresh_token" not in errors:
        sys.exit(f"not ok - no token was refreshed: {errors}")
    echo = f"http://127.0.0.1:{port}"
    for status in (400, 401, 403, 404, 500):
        Echo.status = status
        for name, flags in (("secrets", both), ("short secrets", wrong)):
            case.cli(f"token endpoint repeats {name}, {status}", "login", *verbose, "--token-url",
                     f"{echo}/auth/token", *flags, expect=(3, 4, 5))
            case.cli(f"token endpoint repeats {name} in the form, {status}", "login", *verbose,
                     "--client-auth", "client_secret_post", "--token-url", f"{echo}/text/token",
                     *flags, expect=(3, 4, 5))
            case.cli(f"userhub repeats {name}, {status}", "login", *verbose, "--grant",
                     "access-key", "--userhub-url", echo, *flags, expect=(3, 4, 5))
        case.cli(f"an API repeats the token, {status}", "case", "status", CASE, "closed", "--yes",
                 *verbose, "--digital-url", echo, *both, expect=(3, 4, 5))
        case.cli(f"an API repeats the token in JSON, {status}", "case", "status", CASE, "closed",
                 "--yes", *verbose, "--digital-url", echo + "/json", *both, expect=(3, 4, 5))


def leftovers(case):
    """Files that hold a secret at the end: only those that were asked for, and for their owner."""
    ours = {*case.root.glob("*.env"), case.root / "kept"}
    for path in case.root.rglob("*"):
        if not path.is_file() or path in ours or re.search(r"/run\d+/", str(path)):
            continue  # what was printed was judged when it was written
        text = path.read_text(errors="replace")
        if not any(secret in text for secret in case.secrets):
            continue
        if not any(re.search(pattern, str(path)) for pattern in case.allowed_files):
            case.leaks.append(f"{path} holds a secret")
        elif path.stat().st_mode & 0o077:
            case.leaks.append(f"{path} holds a secret and others may read it")


def main(cxone):
    with tempfile.TemporaryDirectory() as folder:
        case = Case(cxone, pathlib.Path(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        case.ports.add(server.server_address[1])
        canaries(case)
        logins(case)
        files(case)
        settings(case)
        helpers(case)
        failures(case, server.server_address[1])
        leftovers(case)
        if "tokens" not in str(case.allowed_files) or len(case.secrets) < 20:
            sys.exit(f"not ok - only {len(case.secrets)} secrets came up")
        for leak in case.leaks:
            print(f"not ok - {leak}")
        print(f"{case.runs} runs, {case.calls} calls, {len(case.secrets)} secrets, "
              f"{len(case.leaks)} leaks")
        return 1 if case.leaks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
