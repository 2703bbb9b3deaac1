"""A sandbox of the test's own, and the environment that it prints, for tests in Python."""
import base64
import json
import os
import shlex
import signal
import subprocess

PATIENCE = 60


class Serving:
    """cxone-sandbox serve OPTION..., as a shell would point programs at it."""

    def __init__(self, program, *options, **more):
        self.process = subprocess.Popen([program, "serve", *options], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, text=True, **more)
        self.text = ""
        self.variables = {}
        self.unset = []
        for line in self.process.stdout:
            self.text += line
            words = shlex.split(line, comments=True)
            if words[:1] == ["export"]:
                self.variables.update(word.split("=", 1) for word in words[1:])
            elif words[:1] == ["unset"]:
                self.unset += words[1:]
            if line.startswith("# Control"):
                break
        else:
            raise RuntimeError(f"the sandbox ended: {self.process.wait()}")
        self.url = self.variables["CXONE_SANDBOX_URL"]
        self.port = int(self.url.rsplit(":", 1)[1])

    def environment(self, **more):
        """That of a program that is pointed at it."""
        kept = {name: value for name, value in os.environ.items() if name not in self.unset}
        return {**kept, **self.variables, **more}

    def end(self, number=signal.SIGTERM):
        """Its exit code; what it printed before is read already."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        self.process.stdout.close()
        return self.process.wait(PATIENCE)


def claims(token):
    """The payload of a JWT, unchecked."""
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
