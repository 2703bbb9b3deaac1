#!/usr/bin/env python3
"""tls.py CXONE: certificates and proxies, against a real TLS server and a real proxy of the test's
own. The certificates are made here, each time."""
import contextlib
import json
import os
import pathlib
import pty
import select
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer

CXONE = None
PATIENCE = 60
TENANT = "11eb2a52-7c18-4a30-9c5e-0242ac110003"
PASSPHRASE = "correct-horse-battery"
FAR = "https://cxone.invalid"  # a name that nobody has
NETWORK, USAGE = 7, 2  # exit codes


class Certificates:
    """A certificate authority and what it signed; and one that nobody trusts."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for authority in ("ca", "other-ca"):
            self.openssl("req", "-x509", *self.new_key(authority), "-subj", f"/CN={authority}",
                         "-addext", "basicConstraints=critical,CA:TRUE")
        self.leaf("server", "ca", "DNS:localhost,IP:127.0.0.1")
        self.leaf("far", "ca", "DNS:cxone.invalid")
        self.leaf("client", "ca", "DNS:client.invalid")
        self.leaf("stranger", "other-ca", "DNS:client.invalid")
        self.openssl("ec", "-in", self["client.key"], "-aes256", "-passout", "pass:" + PASSPHRASE,
                     "-out", self["locked.key"])
        both = pathlib.Path(self["client.pem"]).read_text() + pathlib.Path(
            self["client.key"]).read_text()
        (self.folder / "both.pem").write_text(both)
        (self.folder / "hashed").mkdir()
        name = self.openssl("x509", "-hash", "-noout", "-in", self["ca.pem"]).strip()
        (self.folder / "hashed" / f"{name}.0").write_text(pathlib.Path(self["ca.pem"]).read_text())

    def __getitem__(self, name):
        return str(self.folder / name)

    def openssl(self, *words):
        run = subprocess.run(["openssl", *words], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise AssertionError(f"openssl {words}: {run.stderr}")
        return run.stdout

    def new_key(self, name):
        return ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-keyout", self[name + ".key"], "-out", self[name + ".pem"]]

    def leaf(self, name, authority, names):
        self.openssl("req", "-x509", *self.new_key(name), "-subj", f"/CN={name}",
                     "-addext", f"subjectAltName={names}",
                     "-addext", "basicConstraints=critical,CA:FALSE",
                     "-CA", self[authority + ".pem"], "-CAkey", self[authority + ".key"])


class Answers(BaseHTTPRequestHandler):
    """Says where a tenant is: here."""

    def do_GET(self):
        origin = self.server.origin
        body = json.dumps({"tenantId": TENANT, "api_endpoint": origin, "auth_endpoint": origin,
                           "area": "na1", "cluster": "C32", "domain": "invalid"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(HTTPServer):
    def handle_error(self, *_):
        pass  # handshakes that fail are what is tested


@contextlib.contextmanager
def serve(certificates, name, origin=None, clients=None):
    """A TLS server; with `clients`, one that wants a certificate of that authority. Its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates[name + ".pem"], certificates[name + ".key"])
    if clients:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(certificates[clients])
    server = Server(("127.0.0.1", 0), Answers)
    port = server.server_address[1]
    server.origin = origin or f"https://localhost:{port}"
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Proxy:
    """Tunnels every CONNECT to one port, and remembers what was asked for."""

    def __init__(self, target):
        self.target, self.asked = target, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.tunnel, args=(client,), daemon=True).start()

    def tunnel(self, client):
        with (contextlib.suppress(ConnectionError), client,
              socket.create_connection(("127.0.0.1", self.target)) as server):
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(1)
            self.asked.append(head.split(b"\r\n", 1)[0].decode())
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            ends = {client: server, server: client}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    data = end.recv(65536)
                    if not data:
                        return
                    ends[end].sendall(data)

    def close(self):
        self.listener.close()


class Tls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.certificates = Certificates(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def cxone(self, issuer, *options, code=0, terminal=False, **environment):
        """Asks for the tenant, which needs no credentials. What was said on standard error."""
        words = [CXONE, "tenant", "--issuer", issuer, "--tenant-id", TENANT, "--retries", "0",
                 "--connect-timeout", "5s", "-o", "json", *options]
        home = {"PATH": os.environ["PATH"], "HOME": self.folder.name,
                "CXONE_TOKEN_STORE": "none", **environment}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                home[name] = os.environ[name]
        if terminal:
            return self.on_terminal(words, home, code)
        run = subprocess.run(words, env=home, capture_output=True, text=True, timeout=PATIENCE,
                             stdin=subprocess.DEVNULL, check=False)
        self.assertEqual(run.returncode, code, f"{words}: {run.stdout}{run.stderr}")
        self.assertNotIn(PASSPHRASE, run.stdout + run.stderr)
        if code == 0:
            self.assertEqual(json.loads(run.stdout)["tenantId"], TENANT)
        return run.stderr

    def on_terminal(self, words, home, code):
        """The same, with a terminal that a prompt could be put on."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.execve(words[0], words, home)
        shown = b""
        while select.select([terminal], [], [], PATIENCE)[0]:
            try:
                data = os.read(terminal, 4096)
            except OSError:
                break
            if not data:
                break
            shown += data
            if b"phrase:" in data:
                break
        os.close(terminal)  # which hangs up on whoever still waits for an answer
        _, status = os.waitpid(pid, 0)
        self.assertEqual(os.waitstatus_to_exitcode(status), code, shown)
        return shown.decode()

    # ---- whom we trust

    def test_authorities(self):
        ca, other = self.certificates["ca.pem"], self.certificates["other-ca.pem"]
        hashed = self.certificates["hashed"]
        rows = [
            ([], {}, NETWORK),
            (["--cacert", ca], {}, 0),
            ([], {"CXONE_CACERT": ca}, 0),
            ([], {"SSL_CERT_FILE": ca}, 0),
            ([], {"SSL_CERT_DIR": hashed}, 0),
            ([], {"SSL_CERT_FILE": other}, NETWORK),
            ([], {"SSL_CERT_FILE": other, "SSL_CERT_DIR": hashed}, 0),
            (["--cacert", other], {"SSL_CERT_FILE": ca}, NETWORK),
            (["--cacert", other], {"SSL_CERT_DIR": hashed}, NETWORK),
            (["--cacert", ca], {"SSL_CERT_FILE": other}, 0),
            (["--cacert", self.certificates["nothing.pem"]], {}, NETWORK),
        ]
        with serve(self.certificates, "server") as port:
            for options, environment, code in rows:
                with self.subTest(options=options, environment=environment):
                    self.cxone(f"https://localhost:{port}", *options, code=code, **environment)

    def test_another_name(self):
        with serve(self.certificates, "far") as port:
            said = self.cxone(f"https://localhost:{port}", code=NETWORK,
                              SSL_CERT_FILE=self.certificates["ca.pem"])
            self.assertIn("TLS failure", said)

    # ---- who we are

    def test_client_certificates(self):
        pem, key = self.certificates["client.pem"], self.certificates["client.key"]
        locked = self.certificates["locked.key"]
        rows = [
            ([], {}, NETWORK),
            (["--client-cert", pem, "--client-key", key], {}, 0),
            ([], {"CXONE_CLIENT_CERT": pem, "CXONE_CLIENT_KEY": key}, 0),
            (["--client-cert", self.certificates["both.pem"]], {}, 0),
            (["--client-cert", pem], {}, NETWORK),
            (["--client-key", key], {}, USAGE),
            (["--client-cert", self.certificates["nothing.pem"]], {}, NETWORK),
            (["--client-cert", self.certificates["stranger.pem"],
              "--client-key", self.certificates["stranger.key"]], {}, NETWORK),
            (["--client-cert", pem, "--client-key", self.certificates["stranger.key"]], {}, NETWORK),
            (["--client-cert", pem, "--client-key", locked],
             {"CXONE_CLIENT_KEY_PASSPHRASE": PASSPHRASE}, 0),
            (["--client-cert", pem, "--client-key", locked],
             {"CXONE_CLIENT_KEY_PASSPHRASE": PASSPHRASE + "x"}, NETWORK),
            (["--client-cert", pem, "--client-key", locked], {}, NETWORK),
        ]
        with serve(self.certificates, "server", clients="ca.pem") as port:
            for options, environment, code in rows:
                with self.subTest(options=options, environment=environment):
                    self.cxone(f"https://localhost:{port}", "--cacert", self.certificates["ca.pem"],
                               *options, code=code, **environment)

    def test_nobody_asks_for_a_passphrase(self):
        with serve(self.certificates, "server", clients="ca.pem") as port:
            shown = self.cxone(f"https://localhost:{port}", "--cacert", self.certificates["ca.pem"],
                               "--client-cert", self.certificates["client.pem"],
                               "--client-key", self.certificates["locked.key"],
                               code=NETWORK, terminal=True)
            self.assertNotIn("phrase:", shown)

    def test_a_certificate_that_nobody_asks_for(self):
        with serve(self.certificates, "server") as port:
            self.cxone(f"https://localhost:{port}", "--cacert", self.certificates["ca.pem"],
                       "--client-cert", self.certificates["both.pem"])

    # ---- proxies

    def test_proxies(self):
        ca = self.certificates["ca.pem"]
        with serve(self.certificates, "far", origin=FAR) as port:
            for variables, code in [
                    (("HTTPS_PROXY",), 0), (("https_proxy",), 0), (("ALL_PROXY",), 0),
                    (("http_proxy",), NETWORK),  # which is for http alone
                    (("HTTPS_PROXY", "NO_PROXY"), NETWORK),
                    (("HTTPS_PROXY", "no_proxy"), NETWORK)]:
                proxy = Proxy(port)
                environment = {name: "cxone.invalid" if name.lower() == "no_proxy" else proxy.url
                               for name in variables}
                with self.subTest(variables=variables):
                    self.cxone(FAR, "--cacert", ca, code=code, **environment)
                    asked = ["CONNECT cxone.invalid:443 HTTP/1.1"] if code == 0 else []
                    self.assertEqual(proxy.asked, asked)
                proxy.close()

    def test_this_machine_is_not_proxied(self):
        with serve(self.certificates, "server") as port:
            proxy = Proxy(port)
            self.cxone(f"https://localhost:{port}", "--cacert", self.certificates["ca.pem"],
                       HTTPS_PROXY=proxy.url)
            self.assertEqual(proxy.asked, [])
            proxy.close()

    def test_a_proxy_does_not_stand_in_for_the_server(self):
        """What is behind the proxy has to have the right certificate."""
        with serve(self.certificates, "server", origin=FAR) as port:
            proxy = Proxy(port)
            said = self.cxone(FAR, "--cacert", self.certificates["ca.pem"], code=NETWORK,
                              HTTPS_PROXY=proxy.url)
            self.assertIn("TLS failure", said)
            self.assertEqual(len(proxy.asked), 1)
            proxy.close()

    def test_no_proxy_there(self):
        with socket.socket() as bound:  # bound, but nobody listens
            bound.bind(("127.0.0.1", 0))
            self.cxone(FAR, code=NETWORK, HTTPS_PROXY=f"http://127.0.0.1:{bound.getsockname()[1]}")


if __name__ == "__main__":
    CXONE = sys.argv.pop(1)
    unittest.main()
