"""A headless Chromium that runs no script of any page, unless it is asked to, and finds no host but 127.0.0.1, driven over
the WebDriver protocol by chromedriver, with nothing but Python's own library."""
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE = 30
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
LABELLED = "//*[self::input or self::select][@id = //label[normalize-space() = '{0}']/@for]"
NAMED = "//input[@name = '{0}']"
PRESSABLE = "//*[self::a or self::button][contains(normalize-space(), '{0}')]"
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))

ARGUMENTS = [
    "--headless=new", "--disable-gpu", "--disable-dev-shm-usage",
    "--no-sandbox",  # root and containers have none, and every page here is our own
    "--no-first-run", "--no-default-browser-check", "--no-proxy-server",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-domain-reliability", "--disable-client-side-phishing-detection",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class Chromium:
    """One browser; new() makes it forget everything."""

    def __init__(self, script=False):
        self.script = script
        program = shutil.which("chromium")
        if program is None or shutil.which("chromedriver") is None:
            raise RuntimeError("no chromium or chromedriver: apt-get install chromium-driver")
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "HOME": self.folder.name, "TMPDIR": self.folder.name})
        try:
            self._begin(program)
        except Exception:
            self._stop()
            raise

    def _begin(self, program):
        for line in self.driver.stdout:
            if port := re.search(r"started successfully on port (\d+)", line):
                break
        else:
            raise RuntimeError("chromedriver did not start")
        self.at = f"http://127.0.0.1:{port[1]}/session"
        options = {
            "binary": program,
            "args": [*ARGUMENTS, f"--user-data-dir={self.folder.name}/profile"],
            "prefs": {} if self.script else
                     {"profile.managed_default_content_settings.javascript": 2},
        }
        session = self._call("POST", "", capabilities={"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"},
            "timeouts": {"pageLoad": 30000}}})
        self.at += "/" + session["sessionId"]

    def _stop(self):
        self.driver.terminate()
        self.driver.wait(10)
        self.driver.stdout.close()
        self.folder.cleanup()

    def _call(self, method, path, **body):
        request = urllib.request.Request(self.at + path, method=method,
                                         headers={"Content-Type": "application/json"})
        data = json.dumps(body).encode() if method == "POST" else None
        try:
            with DIRECT.open(request, data, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def _devtools(self, command, **parameters):
        return self._call("POST", "/goog/cdp/execute", cmd=command, params=parameters)

    def close(self):
        try:
            self._call("DELETE", "")
        finally:
            self._stop()

    def new(self):
        self._devtools("Network.clearBrowserCookies")
        self.go("about:blank")
        self.complaints()

    def go(self, url):
        self._call("POST", "/url", url=url)

    def url(self):
        return self._call("GET", "/url")

    def title(self):
        return self._call("GET", "/title")

    def text(self):
        """What a person reads on the page."""
        return self._call("GET", f"/element/{self._find('//body')}/text")

    def complaints(self):
        """What the browser had to say of the pages since it was last asked: what it could not load,
        what a page's own policy forbids."""
        return [entry["message"] for entry in self._call("POST", "/se/log", type="browser")]

    def _find(self, xpath):
        return self._call("POST", "/element", using="xpath", value=xpath)[ELEMENT]

    def wait_for(self, text):
        """The page's text as soon as it has this one."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                if text in (seen := self.text()):
                    return seen
            except RuntimeError as error:  # between two pages there is none to read
                seen = str(error)
            if time.monotonic() > deadline:
                raise AssertionError(f"{text!r} did not come, but {seen!r} at {self.url()}")
            time.sleep(0.02)

    def fill(self, text, **where):
        """Types into the input with this label, or this name."""
        xpath = LABELLED.format(where["label"]) if "label" in where else NAMED.format(where["name"])
        field = self._find(xpath)
        self._call("POST", f"/element/{field}/clear")
        self._call("POST", f"/element/{field}/value", text=text)

    def type(self, text):
        """Types into whatever has the focus."""
        focused = self._call("GET", "/element/active")[ELEMENT]
        self._call("POST", f"/element/{focused}/value", text=text)

    def press(self, text):
        """Presses the button or link with this text."""
        self._call("POST", f"/element/{self._find(PRESSABLE.format(text))}/click")

    def prefer(self, scheme):
        """"dark" or "light"."""
        self._devtools("Emulation.setEmulatedMedia",
                       features=[{"name": "prefers-color-scheme", "value": scheme}])

    def screenshot(self, path, width=1280, height=800):
        self._devtools("Emulation.setDeviceMetricsOverride", width=width, height=height,
                       deviceScaleFactor=1, mobile=width < 600)
        pathlib.Path(path).write_bytes(base64.b64decode(self._call("GET", "/screenshot")))
        self._devtools("Emulation.clearDeviceMetricsOverride")
