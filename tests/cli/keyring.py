#!/usr/bin/env python3
"""keyring.py CXONE: cxone-credential-libsecret and -secret-tool with a real GNOME Keyring.

Run by `cxone-sandbox run -- dbus-run-session --`, so that nothing of the desktop at hand is touched.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

ISSUER = os.environ["CXONE_ISSUER"]
LOCK = ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
        "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service.Lock",
        "['/org/freedesktop/secrets/collection/login']"]

WAIT = ["gdbus", "wait", "--session", "--timeout", "50", "org.freedesktop.secrets"]


def run(words, environment, text=""):
    done = subprocess.run(words, input=text, capture_output=True, text=True, env=environment,
                          timeout=60)
    return done.returncode, done.stdout, done.stderr


class Keyring:
    def __init__(self, cxone, folder):
        self.cxone = cxone
        self.helpers = pathlib.Path(cxone).resolve().parent.parent / "libexec/cxone"
        keep = {name: value for name, value in os.environ.items()
                if name.startswith("DBUS_") or name in ("PATH", "LANG", "ASAN_OPTIONS")}
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = keep | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime)}
        # Without a display nobody can be asked for the keyring's password: that it fails is part
        # of the test.
        self.daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=self.environment)
        self.daemon.stdin.write(b"password")
        self.daemon.stdin.close()
        expect("the keyring starts", run(WAIT, self.environment)[0], 0)

    def end(self):
        self.daemon.terminate()
        self.daemon.wait(timeout=60)

    def ask(self, helper, action, profile, secret=None, environment=None):
        text = f"version=1\nprofile={profile}\nissuer={ISSUER}\nkey=client_secret\n"
        text += f"client_secret={secret}\n\n" if secret is not None else "\n"
        return run([self.helpers / f"cxone-credential-{helper}", action],
                   environment or self.environment, text)


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"not ok - {what}: got {got!r}, expected {wanted!r}")
    print(f"ok - {what}")


def kept_and_forgotten(keyring):
    nothing = (0, "", "")
    expect("an empty keyring has nothing", keyring.ask("libsecret", "get", "a"), nothing)
    expect("store", keyring.ask("libsecret", "store", "a", " one=1 "), nothing)
    expect("store of another profile", keyring.ask("libsecret", "store", "b", "two"), nothing)
    expect("get", keyring.ask("libsecret", "get", "a"), (0, "client_secret= one=1 \n", ""))
    expect("get of another", keyring.ask("libsecret", "get", "b"), (0, "client_secret=two\n", ""))
    expect("secret-tool finds it", keyring.ask("secret-tool", "get", "b"),
           (0, "client_secret=two\n", ""))
    expect("secret-tool stores", keyring.ask("secret-tool", "store", "b", "three"), nothing)
    expect("libsecret finds that, once", keyring.ask("libsecret", "get", "b"),
           (0, "client_secret=three\n", ""))
    expect("erase", keyring.ask("libsecret", "erase", "b"), nothing)
    expect("it is gone", keyring.ask("libsecret", "get", "b"), nothing)
    expect("the other is not", keyring.ask("libsecret", "get", "a")[1], "client_secret= one=1 \n")
    expect("erase of nothing", keyring.ask("libsecret", "erase", "b"), nothing)
    expect("an action of the future", keyring.ask("libsecret", "dance", "b"), nothing)


def command_line(keyring):
    """The whole way: config set, login, config unset."""
    environment = keyring.environment | {
        "CXONE_ISSUER": ISSUER, "CXONE_CREDENTIAL_COMMAND": "libsecret",
        "CXONE_ACCESS_KEY_ID": os.environ["CXONE_USERNAME"], "CXONE_TOKEN_STORE": "none"}
    code, output, errors = run([keyring.cxone, "config", "set", "access_key_secret", "-o", "table"],
                               environment, os.environ["CXONE_PASSWORD"] + "\n")
    expect("config set", (code, output, errors), (
        0, 'access_key_secret is set in profile default of the credential helper "libsecret"\n', ""))
    whoami = [keyring.cxone, "whoami", "--fields", "user,grant", "-o", "tsv"]
    expect("whoami", run(whoami, environment),
           (0, "user\tgrant\nrobin.sandbox@example.com\taccess-key\n", ""))
    expect("config unset",
           run([keyring.cxone, "config", "unset", "access_key_secret"], environment)[0], 0)
    expect("whoami without", run(whoami, environment)[0], 3)


def locked(keyring):
    expect("locking", run(LOCK, keyring.environment)[0], 0)
    for action, secret in (("get", None), ("store", "four"), ("erase", None)):
        code, output, errors = keyring.ask("libsecret", action, "a", secret)
        expect(f"{action} from a locked keyring", (code, output, "locked" in errors), (1, "", True))
        expect(f"{action} says who speaks", "cxone-credential-libsecret: " in errors, True)


def no_bus(keyring):
    environment = {name: value for name, value in keyring.environment.items()
                   if not name.startswith("DBUS_")} | {"XDG_RUNTIME_DIR": "/nonexistent"}
    code, output, errors = keyring.ask("libsecret", "get", "a", environment=environment)
    expect("without D-Bus", (code, output), (1, ""))
    expect("without D-Bus, why", errors.startswith(
        "cxone-credential-libsecret: there is no Secret Service: "), True)
    code, output, errors = run([keyring.helpers / "cxone-credential-libsecret", "get"],
                               keyring.environment, "hello\n")
    expect("a request that is none", (code, output), (1, ""))


def main(cxone):
    with tempfile.TemporaryDirectory() as folder:
        keyring = Keyring(cxone, pathlib.Path(folder))
        try:
            kept_and_forgotten(keyring)
            command_line(keyring)
            locked(keyring)
            no_bus(keyring)
        finally:
            keyring.end()


if __name__ == "__main__":
    main(sys.argv[1])
