"""What the benchmarks share: a sandbox of their own, a token of it, and wrk."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[1]
CXONE = ROOT / "build/release/bin/cxone"
sys.path.insert(0, str(ROOT / "tests/sandbox"))
from serving import Serving  # noqa: E402: found by the line above


def stop(process):
    """Ends a server that was started in a session of its own."""
    os.killpg(process.pid, signal.SIGTERM)
    process.wait()


def token_of(folder, variables):
    """An access token, by the command line."""
    environment = {"PATH": os.environ["PATH"], "HOME": folder, "CXONE_CONFIG": "/dev/null",
                   **variables, "CXONE_TOKEN_STORE": "none"}
    return subprocess.run([CXONE, "token"], env=environment, check=True, capture_output=True,
                          text=True).stdout.strip()


def get(url, token="none"):
    headers = {"Accept": "application/json", "Authorization": f"Bearer {token}"}
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=60) as reply:
        return reply.read()


def requests_per_second(url, connections, seconds, token):
    """With wrk; all requests must succeed."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-H",
               "Accept: application/json", "-H", f"Authorization: Bearer {token}", url]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        raise SystemExit(f"wrk: requests failed: {url}\n{out}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])


class Sandbox(Serving):
    """The sandbox as installed, until the end of a with statement."""

    def __init__(self, *options):
        program = ROOT / "build/release/libexec/cxone/cxone-sandbox"
        super().__init__(program, *options, stderr=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def memory_mib(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024
