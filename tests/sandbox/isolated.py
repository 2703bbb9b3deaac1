#!/usr/bin/env python3
"""isolated.py CXONE-SANDBOX: a command in namespaces of its own, where CXone's names lead to the
sandbox and nothing else leads anywhere.

Run again with "inside WHAT …", this file is the command: what it finds there it prints as JSON.
"""
import ctypes
import errno
import json
import os
import pathlib
import platform
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import unittest

PROGRAM = None
PATIENCE = 60
ISSUER = "cxone.niceincontact.com"


# ------------------------------------------------------------------------------------ inside

def outcome(attempt):
    try:
        return attempt() or "ok"
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))


def connect(family, kind, address):
    def attempt():
        with socket.socket(family, kind) as peer:
            peer.settimeout(PATIENCE)
            peer.connect(address)
            if kind == socket.SOCK_DGRAM:
                peer.send(b"x")
    return outcome(attempt)


def question(name, kind=1, flags=0x0100, count=1):
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    return struct.pack(">HHHHHH", 4711, flags, count, 0, 0, 0) + labels + b"\0" + \
        struct.pack(">HH", kind, 1)


def resolve(text, tcp):
    """Flags, answers and the last four bytes of what the name server says; None: nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM if tcp else socket.SOCK_DGRAM) as peer:
        peer.settimeout(PATIENCE)
        peer.connect(("127.0.0.1", 53))
        peer.sendall(struct.pack(">H", len(text)) + text if tcp else text)
        reply = b""
        while part := peer.recv(4096):
            reply += part
            if not tcp:
                break
    if tcp:
        assert len(reply) == 2 + struct.unpack(">H", reply[:2])[0]
        reply = reply[2:]
    if not reply:
        return None
    ident, flags, _, answers, _, _ = struct.unpack(">HHHHHH", reply[:12])
    assert ident == 4711
    return [flags, answers, list(reply[-4:]) if answers else []]


def inside_names():
    asked = [question("api-na1.niceincontact.com"), question("NICECXONE-SOV1.EU"),
             question("cxone.dev.niceincontact.com"), question("api-na1.niceincontact.com", 28),
             question("api-na1.niceincontact.com", 255), question("example.com"),
             question("a.b.niceincontact.com"), question("localhost"),
             question("api-na1.niceincontact.com", 1, 0x2000)]
    answers = [resolve(text, tcp) for tcp in (False, True) for text in asked]
    broken = [b"", b"x", question("a.b")[:20], question("a" * 60 + "." + "b" * 60, 1, 0x8000),
              question("a", 1, 0x0100, 2), b"\0" * 12 + b"\xc0\x0c\0\1\0\1"]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.settimeout(PATIENCE)
        peer.connect(("127.0.0.1", 53))
        for text in broken:  # no answer; a good question after them has its own
            peer.send(text)
        peer.send(question("incontact.com"))
        after = list(peer.recv(4096)[:2])
    return {"answers": answers, "after": after,
            "system": [socket.gethostbyname("home-c32.nice-incontact.com"),
                       outcome(lambda: socket.gethostbyname("example.com"))]}


def inside_reach(paths):
    one, two = json.loads(paths)
    stream, packets = socket.SOCK_STREAM, socket.SOCK_DGRAM
    return {
        "host": [connect(socket.AF_INET, stream, tuple(address)) for address in one],
        "world": [connect(socket.AF_INET, stream, ("192.0.2.1", 443)),
                  connect(socket.AF_INET, packets, ("192.0.2.1", 53)),
                  connect(socket.AF_INET6, stream, ("2001:db8::1", 443))],
        "sockets": [connect(socket.AF_UNIX, stream, "\0" + path[1:] if path[0] == "@" else path)
                    for path in two],
        "own": connect(socket.AF_INET, stream, ("127.0.0.1", 443)),
        "around": outcome(lambda: os.listdir("/proc/1/root") and None),
        "networks": outcome(lambda: os.readlink("/proc/1/ns/net") and None),
        "run": sorted(os.listdir("/run")),
    }


def inside_powers():
    def call(*arguments):
        return subprocess.run(arguments, capture_output=True).returncode == 0
    return {"umount": call("umount", "/run") or call("umount", "-l", "/etc/resolv.conf"),
            "nested": call("unshare", "-Urm", "umount", "/run"),
            "network": call("ip", "link", "set", "lo", "down"),
            "left": outcome(lambda: os.close(os.open("/proc/1/ns/net", os.O_RDONLY)))}


def inside_trust():
    """With nothing in the environment: what the system's file says is enough."""
    import http.client
    context = ssl.create_default_context(cafile="/etc/ssl/certs/ca-certificates.crt")
    peer = http.client.HTTPSConnection(ISSUER, context=context, timeout=PATIENCE)
    peer.request("GET", "/.well-known/openid-configuration")
    return {"issuer": json.load(peer.getresponse())["issuer"],
            "authorities": len(context.get_ca_certs())}


# ----------------------------------------------------------------------------------- outside

def run(*arguments, code=0, **more):
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=PATIENCE,
                          stdin=subprocess.DEVNULL, **more)
    assert done.returncode == code, (done.returncode, done.stdout + done.stderr)
    return done.stdout + done.stderr


def refuse_namespaces():
    """As a container's seccomp profile does: unshare() is not permitted."""
    class Program(ctypes.Structure):
        _fields_ = [("count", ctypes.c_ushort), ("code", ctypes.c_char_p)]
    number = {"x86_64": 272, "aarch64": 97}[platform.machine()]
    rows = [(0x20, 0, 0, 0), (0x15, 0, 1, number), (0x06, 0, 0, 0x00050000 | errno.EPERM),
            (0x06, 0, 0, 0x7fff0000)]
    code = b"".join(struct.pack("HBBI", *row) for row in rows)
    library = ctypes.CDLL(None, use_errno=True)
    program = Program(len(rows), code)
    if library.prctl(38, 1, 0, 0, 0) or library.prctl(22, 2, ctypes.byref(program)):
        raise OSError(ctypes.get_errno(), "prctl")


class Isolated(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def inside(self, what, *arguments, **more):
        return json.loads(run(PROGRAM, "run", "--isolated", "--", sys.executable,
                              os.path.abspath(__file__), "inside", what, *arguments, **more))

    def listen(self, family, address):
        one = socket.socket(family, socket.SOCK_STREAM)
        self.addCleanup(one.close)
        one.bind(address)
        one.listen()
        return one.getsockname()

    def test_names(self):
        seen = self.inside("names")
        good, none, unknown = [0x8580, 1, [127, 0, 0, 1]], [0x8580, 0, []], [0x8583, 0, []]
        wanted = [good, good, good, none, good, unknown, unknown, unknown, [0xa484, 0, []]]
        self.assertEqual(seen["answers"][:9], wanted)
        self.assertEqual(seen["answers"][9:], wanted)
        self.assertEqual(seen["after"], [4711 >> 8, 4711 & 0xff])
        self.assertEqual(seen["system"][0], "127.0.0.1")
        self.assertNotEqual(seen["system"][1], "ok")

    def test_nothing_else_is_reached(self):
        hosts = [self.listen(socket.AF_INET, ("127.0.0.1", 0)),
                 self.listen(socket.AF_INET, ("127.0.0.2", 0))]
        blank = self.folder / "a blank"
        blank.mkdir()
        sockets = [self.listen(socket.AF_UNIX, str(self.folder / "socket")),
                   self.listen(socket.AF_UNIX, str(blank / "socket")),
                   "@" + self.listen(socket.AF_UNIX, f"\0cxone-{os.getpid()}")[1:].decode()]
        if os.access("/run", os.W_OK):
            path = f"/run/cxone-test-{os.getpid()}"
            sockets.append(self.listen(socket.AF_UNIX, path))
            self.addCleanup(os.unlink, path)
        asked = json.dumps([hosts, sockets])
        before = inside_reach(asked)
        self.assertEqual(set(before["host"] + before["sockets"]), {"ok"})  # out here they answer
        seen = self.inside("reach", asked)
        self.assertEqual(set(seen["host"]), {"ECONNREFUSED"})
        self.assertEqual(seen["sockets"], ["ECONNREFUSED"] * 3 + ["ENOENT"] * len(sockets[3:]))
        self.assertEqual(set(seen["world"]), {"ENETUNREACH"})
        self.assertEqual(seen["own"], "ok")
        self.assertEqual((seen["around"], seen["networks"]), ("EACCES", "EACCES"))
        self.assertIn("cxone-sandbox", seen["run"])
        self.assertLessEqual(len(seen["run"]), 2)  # and, perhaps, the runtime folder

    def test_sockets_of_another_namespace(self):
        """As in a container into which a folder, or a socket, of the host is mounted."""
        with tempfile.TemporaryDirectory(dir="/tmp") as folder:
            deep = pathlib.Path(folder) / "a" / "blank in\tit" / "c"
            deep.mkdir(parents=True)
            mounted = deep / "mounted"
            mounted.touch()
            real = self.listen(socket.AF_UNIX, f"{folder}/socket")
            asked = json.dumps([[], [real, str(mounted)]])
            within = ("unshare", "-Urmn", "sh", "-c", 'mount --bind "$1" "$2" && shift 2 && "$@"',
                      "sh", real, str(mounted))
            command = (sys.executable, os.path.abspath(__file__), "inside", "reach", asked)
            self.assertEqual(json.loads(run(*within, "env", f"ASKED={asked}", sys.executable, "-c", (
                "import socket, json, os\n"
                "for path in json.loads(os.environ['ASKED'])[1]:\n"
                "    socket.socket(socket.AF_UNIX).connect(path)\n"
                "print('[]')"))), [])  # there they answer
            seen = json.loads(run(*within, PROGRAM, "run", "--isolated", "--", *command))
            self.assertEqual(seen["sockets"], ["ECONNREFUSED", "ECONNREFUSED"])

    def test_no_way_back(self):
        self.assertEqual(self.inside("powers"), {"umount": False, "nested": False,
                                                 "network": False, "left": "EACCES"})

    def test_system_trusts_the_sandbox(self):
        bare = {"PATH": os.environ["PATH"]}
        seen = json.loads(run(PROGRAM, "run", "--isolated", "--", "env", "-i", sys.executable,
                              os.path.abspath(__file__), "inside", "trust", env=bare))
        self.assertEqual(seen["issuer"], f"https://{ISSUER}")
        self.assertGreater(seen["authorities"], 10)

    def test_the_same_user(self):
        show = "id -u; id -g; stat -c %u:%g .; pwd; touch made; stat -c %u made; echo $HOME"
        text = run(PROGRAM, "run", "--isolated", "--", "sh", "-c", show, cwd=self.folder)
        uid, gid = os.getuid(), os.getgid()
        self.assertEqual(text.split("\n")[:6], [str(uid), str(gid), f"{uid}:{gid}",
                                                str(self.folder.resolve()), str(uid),
                                                os.environ.get("HOME", "")])

    def test_own_address_and_journal(self):
        text = run(PROGRAM, "run", "--isolated", "--", "sh", "-c",
                   f"curl -sS https://{ISSUER}/.well-known/openid-configuration; "
                   "curl -sS $CXONE_SANDBOX_URL/.well-known/openid-configuration; "
                   "curl -sS $CXONE_SANDBOX_URL/_sandbox/journal; env")
        self.assertIn(f'"issuer":"https://{ISSUER}"', text)
        self.assertIn('"issuer":"http://127.0.0.1:', text)
        self.assertEqual(text.count('"path":"/.well-known/openid-configuration"'), 2)
        self.assertNotIn("PROXY", text.upper())

    def test_two_at_once(self):
        several = [subprocess.Popen([PROGRAM, "run", "--isolated", "--", "sh", "-c",
                                     f"echo up; read line; curl -sS https://{ISSUER}/_sandbox"],
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
                   for _ in range(2)]
        for one in several:
            self.assertEqual(one.stdout.readline(), "up\n")
        for one in several:
            self.assertIn("this machine only", one.communicate("go\n", timeout=PATIENCE)[0])

    def test_exit_codes(self):
        for code, words, arguments in (
                (7, "", ("--isolated", "--", "sh", "-c", "exit 7")),
                (137, "", ("--isolated", "--", "sh", "-c", "kill -9 $$")),
                (127, 'cannot run "/no/such/command"', ("--isolated", "/no/such/command")),
                (126, 'cannot run "/etc/passwd"', ("--isolated", "/etc/passwd")),
                (2, "exclude each other", ("--isolated", "--transparent", "true")),
                (2, "exclude each other", ("--isolated", "--bind", "0.0.0.0", "true"))):
            with self.subTest(arguments=arguments):
                self.assertIn(words, run(PROGRAM, "run", *arguments, code=code))
        self.assertIn("--isolated is for cxone sandbox run",
                      run(PROGRAM, "serve", "--isolated", code=2))

    def test_signals(self):
        for number, code in ((signal.SIGTERM, 143), (signal.SIGKILL, -signal.SIGKILL)):
            one = subprocess.Popen([PROGRAM, "run", "--isolated", "--", "sh", "-c",
                                    "echo up; exec sleep 1000"], stdout=subprocess.PIPE,
                                   env={**os.environ, "TMPDIR": str(self.folder)})
            one.stdout.readline()
            one.send_signal(number)
            self.assertEqual(one.stdout.read(), b"")  # until nobody holds the pipe any more
            one.stdout.close()
            self.assertEqual(one.wait(PATIENCE), code)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_forbidden_by_a_limit(self):
        for limit in ("user", "mnt", "net"):
            text = run("unshare", "-Ur", "sh", "-c",
                       'echo 0 >/proc/sys/user/max_$1_namespaces; exec "$0" run --isolated true',
                       PROGRAM, limit, code=1)
            self.assertIn("no user, mount and network namespace can be made: the limit", text)
            self.assertIn(f"(here user.max_{limit}_namespaces is 0)", text)
        for words in ("kernel.unprivileged_userns_clone", "user.max_user_namespaces",
                      "kernel.apparmor_restrict_unprivileged_userns", "--transparent"):
            self.assertIn(words, text)

    def test_forbidden_by_a_filter(self):
        text = run(PROGRAM, "run", "--isolated", "true", code=1, preexec_fn=refuse_namespaces)
        self.assertIn("can be made: Operation not permitted", text)
        self.assertIn("seccomp", text)
        run(PROGRAM, "run", "--transparent", "true", preexec_fn=refuse_namespaces)

    @unittest.skipUnless(os.getuid() == 0, "needs a folder in /run")
    def test_folder_that_is_hidden(self):
        with tempfile.TemporaryDirectory(dir="/run") as folder:
            text = run(PROGRAM, "run", "--isolated", "true", code=1, cwd=folder)
            self.assertIn("the working folder cannot be entered", text)

    @unittest.skipUnless(os.getuid() == 0, "is a plain user anyway")
    def test_plain_user(self):
        self.folder.chmod(0o777)
        program, script = self.folder / "cxone-sandbox", self.folder / "isolated.py"
        shutil.copy(PROGRAM, program)
        shutil.copy(__file__, script)
        program.chmod(0o755)
        done = run("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups",
                   sys.executable, str(script), str(program), cwd="/",
                   env={"PATH": os.environ["PATH"], "HOME": str(self.folder)})
        self.assertRegex(done, r"Ran \d+ tests")
        self.assertIn("OK (skipped=2)", done)


if __name__ == "__main__":
    if sys.argv[1] == "inside":
        print(json.dumps(globals()["inside_" + sys.argv[2]](*sys.argv[3:])))
    else:
        PROGRAM = os.path.abspath(sys.argv.pop(1))
        unittest.main(verbosity=2)
