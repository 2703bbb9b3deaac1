#!/usr/bin/env python3
"""transparent.py CXONE-SANDBOX: the sandbox under CXone's own host names, as an HTTPS proxy.

Spoken to by hand where programs would be too polite: what others' programs make of it is in
tests/interop.
"""
import hashlib
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

from serving import PATIENCE, Serving, claims

PROGRAM = None
SUFFIXES = ("niceincontact.com", "nice-incontact.com", "incontact.com", "incontact.eu",
            "nicecxone.com", "nicecxone-gov.com", "nicecxone-sov1.au", "nicecxone-sov1.eu")
ISSUER = "cxone.niceincontact.com"
API = "api-au1.niceincontact.com"
DISCOVERY = "/.well-known/openid-configuration"


def run(*arguments, code=0, **more):
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=PATIENCE,
                          stdin=subprocess.DEVNULL, **more)
    assert done.returncode == code, (done.returncode, done.stdout + done.stderr)
    return done.stdout + done.stderr


class Transparent(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.one = Serving(PROGRAM, "--transparent")
        cls.addClassCleanup(cls.one.end)
        cls.trust = ssl.create_default_context(cafile=cls.one.variables["SSL_CERT_FILE"])

    def connect(self):
        peer = socket.create_connection(("127.0.0.1", self.one.port), timeout=PATIENCE)
        self.addCleanup(peer.close)
        return peer

    def said(self, sent):
        """All that the sandbox says to some bytes, until it closes."""
        peer = self.connect()
        peer.sendall(sent)
        text = b""
        while part := peer.recv(65536):
            text += part
        return text.decode()

    def tunnel(self, host, port=443):
        peer = http.client.HTTPSConnection("127.0.0.1", self.one.port, context=self.trust,
                                           timeout=PATIENCE)
        peer.set_tunnel(host, port)
        self.addCleanup(peer.close)
        return peer

    def ask(self, host, path, **headers):
        peer = self.tunnel(host)
        peer.request("GET", path, headers=headers)
        answer = peer.getresponse()
        return answer.status, answer.read().decode()

    def log_in(self, host=ISSUER):
        peer = self.tunnel(host)
        names = self.one.variables
        form = urllib.parse.urlencode({
            "grant_type": "password", "username": names["USERNAME"], "password": names["PASSWORD"],
            "client_id": names["CLIENT_ID"], "client_secret": names["CLIENT_SECRET"]})
        peer.request("POST", "/auth/token", form)
        answer = json.load(peer.getresponse())
        return answer["access_token"], claims(answer["id_token"])


class Names(Transparent):
    def test_every_name_is_in_the_certificate(self):
        for suffix in SUFFIXES:
            for host in (suffix, f"api-na1.{suffix}", f"cxone.dev.{suffix}", f"a.test.{suffix}",
                         f"b.staging.{suffix}", f"CXone.{suffix.upper()}"):
                with self.subTest(host=host):
                    self.assertEqual(self.ask(host, DISCOVERY)[0], 200)

    def test_refused_tunnels(self):
        rows = [
            ("example.com:443", 403), ("127.0.0.1:443", 403), ("[::1]:443", 403),
            ("niceincontact.com.example.com:443", 403), ("notniceincontact.com:443", 403),
            ("-niceincontact.com:443", 403), (".niceincontact.com:443", 403),
            ("a.b.niceincontact.com:443", 403), ("a.b.dev.niceincontact.com:443", 403),
            ("x/y.niceincontact.com:443", 403), ("api-na1.niceincontact.com:80", 403),
            ("api-na1.niceincontact.com:8443", 403), ("api-na1.niceincontact.com", 400),
            ("api-na1.niceincontact.com:", 400), ("api-na1.niceincontact.com:x", 400),
            ("api-na1.niceincontact.com:99999", 400), ("a@api-na1.niceincontact.com:443", 400),
            ("", 400), ("[::1", 400),
        ]
        for target, status in rows:
            with self.subTest(target=target):
                text = self.said(f"CONNECT {target} HTTP/1.1\r\n\r\n".encode())
                self.assertIn(f"HTTP/1.1 {status} ", text)
                self.assertIn("Connection: close", text)
        self.assertIn('"example.com:443" is not a host of CXone',
                      self.said(b"CONNECT example.com:443 HTTP/1.1\r\n\r\n"))
        self.assertIn("HTTP/1.1 400 ", self.said(b"CONNECT \r\n\r\n"))

    def test_host_inside_the_tunnel(self):
        for host in ("example.com", "127.0.0.1", "localhost", "", ISSUER + ":80"):
            self.assertEqual(self.ask(ISSUER, DISCOVERY, Host=host)[0], 421)
        status, text = self.ask(ISSUER, DISCOVERY, Host="cxone-gov.niceincontact.com:443")
        self.assertEqual(json.loads(text)["issuer"], "https://cxone-gov.niceincontact.com")
        status, text = self.ask(ISSUER, DISCOVERY, Host="CXone-Gov.NiceInContact.com.")
        self.assertEqual(json.loads(text)["issuer"], "https://cxone-gov.niceincontact.com")

    def test_control_is_not_under_a_name_of_cxones(self):
        self.assertEqual(self.ask(ISSUER, "/_sandbox/accounts")[0], 403)

    def test_certificate(self):
        peer = self.tunnel(ISSUER)
        peer.connect()
        shown = ssl.DER_cert_to_PEM_cert(peer.sock.getpeercert(True))
        text = subprocess.run(["openssl", "x509", "-noout", "-text"], input=shown, check=True,
                              capture_output=True, text=True).stdout
        self.assertIn("CA:FALSE", text)
        self.assertIn("TLS Web Server Authentication", text)
        days = (ssl.cert_time_to_seconds(peer.sock.getpeercert()["notAfter"]) -
                ssl.cert_time_to_seconds(peer.sock.getpeercert()["notBefore"])) / 86400
        self.assertLess(days, 8)


class Requests(Transparent):
    def test_keep_alive(self):
        peer = self.tunnel(API)
        for _ in range(3):
            peer.request("GET", DISCOVERY)
            answer = peer.getresponse()
            self.assertEqual(answer.status, 200)
            answer.read()
            kept = peer.sock
            self.assertIsNotNone(kept)

    def test_connect_in_pieces_and_at_once(self):
        head = f"CONNECT {ISSUER}:443 HTTP/1.1\r\nHost: {ISSUER}:443\r\n\r\n".encode()
        for eager in (False, True):
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            layer = self.trust.wrap_bio(incoming, outgoing, server_hostname=ISSUER)
            with self.assertRaises(ssl.SSLWantReadError):
                layer.do_handshake()
            peer = self.connect()
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if eager:  # TLS begins before the tunnel is open
                peer.sendall(head + outgoing.read())
            else:
                for byte in head:
                    peer.sendall(bytes([byte]))
            text = b""
            while b"\r\n\r\n" not in text:
                text += peer.recv(1)
            self.assertTrue(text.startswith(b"HTTP/1.1 200 "))
            peer.sendall(outgoing.read())
            while layer.version() is None or not layer.cipher():
                incoming.write(peer.recv(65536))
                try:
                    layer.do_handshake()
                    break
                except ssl.SSLWantReadError:
                    pass
                peer.sendall(outgoing.read())
            self.assertIn("TLS", layer.version())

    def test_half_a_connect_holds_up_nobody(self):
        halves = []
        for text in (b"", b"C", b"CONNECT ", b"CONNECT cxone.niceincontact.com:443 HTTP/1.1\r\n"):
            peer = self.connect()
            peer.sendall(text)
            halves.append(peer)
        self.assertEqual(self.ask(ISSUER, DISCOVERY)[0], 200)
        for peer in halves:
            peer.shutdown(socket.SHUT_WR)
            self.assertEqual(peer.recv(100), b"")

    def test_huge_connect(self):
        for text in (b"CONNECT " + b"a" * 1000000 + b":443 HTTP/1.1\r\n\r\n",
                     b"CONNECT cxone.niceincontact.com:443 HTTP/1.1\r\n" + b"X: y\r\n" * 5000):
            self.assertIn("HTTP/1.1 431 ", self.said(text))

    def test_more_guests_than_the_door_holds(self):
        crowd = [self.connect() for _ in range(300)]
        for peer in crowd[:100]:
            peer.close()
        self.assertEqual(self.ask(ISSUER, DISCOVERY)[0], 200)

    def absolute(self, target, host="ignored.example"):
        text = self.said(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
                         .encode())
        return int(text.split(" ")[1]), text.partition("\r\n\r\n")[2]

    def test_absolute_form(self):
        for url, issuer in (
                (f"https://{ISSUER}", ISSUER), (f"http://{ISSUER}", ISSUER),
                (f"https://{ISSUER}:443", ISSUER), (f"HTTPS://CXONE.niceincontact.com", ISSUER),
                ("https://cxone-gov.niceincontact.com", "cxone-gov.niceincontact.com"),
                ("https://nicecxone-sov1.eu", "nicecxone-sov1.eu"),
                (f"https://{API}", ISSUER)):
            with self.subTest(url=url):
                status, text = self.absolute(url + DISCOVERY)
                self.assertEqual((status, json.loads(text)["issuer"]), (200, "https://" + issuer))
        for url, status in (("http://example.com/", 403), ("https://example.com/", 403),
                            (f"https://{ISSUER}:8443/", 403), (f"http://{ISSUER}:443/", 403),
                            (f"http://u@{ISSUER}/", 403), ("http:///x", 403), ("http://", 403),
                            ("http://127.0.0.1:1/", 403), (f"https://{ISSUER}/_sandbox", 403),
                            (f"https://{ISSUER}", 401), (f"https://{ISSUER}?x=y", 401)):
            with self.subTest(url=url):
                self.assertEqual(self.absolute(url, f"127.0.0.1:{self.one.port}")[0], status)

    def test_its_own_address(self):
        """Asked directly, it is where it was; also by programs that ask proxies for everything."""
        for status, text in (self.absolute(f"{self.one.url}{DISCOVERY}"),
                             self.absolute(DISCOVERY, f"127.0.0.1:{self.one.port}")):
            self.assertEqual((status, json.loads(text)["issuer"]), (200, self.one.url))
        self.assertEqual(self.absolute(f"{self.one.url}/_sandbox")[0], 200)
        self.assertEqual(self.absolute("/_sandbox", f"127.0.0.1:{self.one.port}")[0], 200)
        self.assertEqual(self.absolute("/_sandbox", ISSUER)[0], 403)


class Places(Transparent):
    def test_discovery(self):
        tenant = self.one.variables["TENANT_ID"]
        path = "/.well-known/cxone-configuration"
        answer = json.loads(self.ask(ISSUER, f"{path}?tenantId={tenant}")[1])
        self.assertEqual(
            (answer["api_endpoint"], answer["auth_endpoint"], answer["ui_endpoint"]),
            (f"https://{API}", "https://au1.nice-incontact.com", "https://au1.nice-incontact.com"))
        for host, area in (("na1.nice-incontact.com", "na1"), ("au1.nice-incontact.com", "au1"),
                           (ISSUER, "au1")):
            answer = json.loads(self.ask(host, path)[1])
            self.assertEqual(answer["api_endpoint"], f"https://api-{area}.niceincontact.com")
            self.assertEqual(answer["auth_endpoint"], f"https://{area}.nice-incontact.com")

    def test_issuer_of_tokens(self):
        for host, issuer in ((ISSUER, ISSUER), ("api-na1.niceincontact.com", ISSUER),
                             ("cxone-gov.niceincontact.com", "cxone-gov.niceincontact.com"),
                             ("nicecxone-sov1.au", "nicecxone-sov1.au")):
            self.assertEqual(self.log_in(host)[1]["iss"], "https://" + issuer)

    def test_links(self):
        token, _ = self.log_in()
        path = "/incontactapi/services/v34.0/skills?top=1"
        # The same read within a second: each host has its own links all the same.
        for host in (API, "api-a32.niceincontact.com", ISSUER):
            status, text = self.ask(host, path, Authorization=f"Bearer {token}", Accept="*/*")
            self.assertEqual(status, 200, text)
            self.assertTrue(json.loads(text)["_links"]["next"].startswith(f"https://{host}/"))
        direct = http.client.HTTPConnection("127.0.0.1", self.one.port)
        self.addCleanup(direct.close)
        direct.request("GET", path, headers={"Authorization": f"Bearer {token}", "Accept": "*/*"})
        answer = json.load(direct.getresponse())
        self.assertTrue(answer["_links"]["next"].startswith(self.one.url + "/"))

    def test_central(self):
        peer = self.tunnel("api.incontact.com")
        peer.request("POST", "/InContactAuthorizationServer/Token",
                     json.dumps({"grant_type": "client", "scope": ""}),
                     {"Authorization": "basic U2FuZGJveEFwcEBDWG9uZTo0NjAxMzM3",
                      "Content-Type": "application/json"})
        answer = json.load(peer.getresponse())
        self.assertEqual(answer["resource_server_base_uri"],
                         "https://api-a32.niceincontact.com/inContactAPI/")


class Trust(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.temporary = self.folder / "it's a folder"
        self.temporary.mkdir()
        self.environment = {**os.environ, "TMPDIR": str(self.temporary)}

    def serve(self, *options, **more):
        one = Serving(PROGRAM, "--transparent", *options,
                      **{"env": self.environment, "cwd": self.folder, **more})
        self.addCleanup(one.end)
        return one

    def left(self):
        return sorted(str(path.relative_to(self.temporary)) for path in self.temporary.rglob("*"))

    def test_files(self):
        one = self.serve()
        pem = pathlib.Path(one.variables["SSL_CERT_FILE"])
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        self.assertEqual({path.name for path in files}, {"ca.pem", "ca.jks"})
        for path in files:
            self.assertNotIn(b"PRIVATE KEY", path.read_bytes())
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        self.assertEqual(pem.parent.stat().st_mode & 0o777, 0o700)
        self.assertIn(f"trustStore='{pem.parent}/ca.jks'", one.variables["JAVA_TOOL_OPTIONS"])
        certificate = ssl.PEM_cert_to_DER_cert(pem.read_text())
        store = (pem.parent / "ca.jks").read_bytes()
        body, digest = store[:-20], store[-20:]
        self.assertEqual(struct.unpack(">IIII", body[:16]), (0xfeedfeed, 2, 1, 2))
        self.assertEqual(body[-len(certificate):], certificate)
        self.assertEqual(hashlib.sha1("changeit".encode("utf-16-be") + b"Mighty Aphrodite" + body)
                         .digest(), digest)

    def test_no_key_is_written(self):
        """Not even for a moment: what is written anywhere, a kernel's witness tells."""
        log = self.folder / "log"
        run("strace", "-f", "-o", str(log), "-s", "4096", "-e", "trace=%desc,%network,%file",
            PROGRAM, "run", "--transparent", "--", "true",
            env={**self.environment, "ASAN_OPTIONS": "detect_leaks=0"})
        seen = log.read_text(errors="replace")
        self.assertIn("BEGIN CERTIFICATE", seen)
        self.assertNotIn("PRIVATE KEY", seen)

    def test_nothing_is_left(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            one = self.serve()
            self.assertEqual(len(self.left()), 3)
            peer = socket.create_connection(("127.0.0.1", one.port))  # half a CONNECT
            peer.sendall(b"CONN")
            self.assertEqual(one.end(number), 0)
            peer.close()
            self.assertEqual(self.left(), [])
        run(PROGRAM, "run", "--transparent", "--", "true", env=self.environment)
        run(PROGRAM, "run", "--transparent", "--", "/no/such/program", code=127,
            env=self.environment)
        self.assertEqual(self.left(), [])
        process = subprocess.Popen([PROGRAM, "run", "--transparent", "--", "sh", "-c",
                                    "echo up; exec sleep 1000"], env=self.environment,
                                   stdout=subprocess.PIPE)
        process.stdout.readline()
        process.terminate()
        self.assertEqual(process.wait(PATIENCE), 128 + signal.SIGTERM)
        process.stdout.close()
        self.assertEqual(self.left(), [])

    def test_no_place_for_files(self):
        self.environment["TMPDIR"] = "/no/such/folder"
        text = run(PROGRAM, "run", "--transparent", "--", "true", code=1, env=self.environment)
        self.assertIn('cannot write to "/no/such/folder/cxone-sandbox-', text)

    def test_side_by_side(self):
        one, other = self.serve(), self.serve()
        for sandbox, trusted, good in ((one, one, True), (other, other, True), (one, other, False)):
            context = ssl.create_default_context(cafile=trusted.variables["SSL_CERT_FILE"])
            peer = http.client.HTTPSConnection("127.0.0.1", sandbox.port, context=context,
                                               timeout=PATIENCE)
            self.addCleanup(peer.close)
            peer.set_tunnel(ISSUER)
            if good:
                peer.request("GET", DISCOVERY)
                self.assertEqual(peer.getresponse().status, 200)
            else:
                with self.assertRaises(ssl.SSLCertVerificationError):
                    peer.connect()

    def test_environment(self):
        before = {"NO_PROXY": "*", "no_proxy": "*", "ALL_PROXY": "http://127.0.0.1:1",
                  "all_proxy": "http://127.0.0.1:1", "HTTP_PROXY": "http://127.0.0.1:1",
                  "JAVA_TOOL_OPTIONS": "-Xmx64m"}
        text = run(PROGRAM, "run", "--transparent", "--", "env",
                   env={**self.environment, **before})
        after = dict(line.split("=", 1) for line in text.splitlines())
        for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"):
            self.assertNotIn(name, after)
        self.assertEqual(after["HTTPS_PROXY"], after["CXONE_SANDBOX_URL"])
        self.assertEqual(after["https_proxy"], after["CXONE_SANDBOX_URL"])
        for name in ("CXONE_ISSUER", "CXONE_TOKEN_URL", "TOKEN_URL"):
            self.assertTrue(after[name].startswith(f"https://{ISSUER}"))
        for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"):
            self.assertEqual(after[name], after["SSL_CERT_FILE"])
        java = after["JAVA_TOOL_OPTIONS"]
        self.assertTrue(java.startswith("-Xmx64m -Djavax.net.ssl.trustStore="))
        port = after["HTTPS_PROXY"].rsplit(":", 1)[1]
        self.assertTrue(java.endswith(f"-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort={port}"))

    def test_shell_evaluates_what_serve_prints(self):
        one = self.serve()
        script = one.text + '\nprintf %s "$SSL_CERT_FILE" && test -r "$SSL_CERT_FILE"'
        shown = run("sh", "-c", script, env={**os.environ, "NO_PROXY": "*"})
        self.assertEqual(shown, one.variables["SSL_CERT_FILE"])
        self.assertIn("NO_PROXY", one.unset)

    def verify(self, names, key):
        """What openssl says of a certificate for these names by a kept authority."""
        leaf, request = self.folder / "leaf.pem", self.folder / "leaf.csr"
        run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=leaf",
            "-keyout", str(self.folder / "leaf.key"), "-out", str(request))
        extensions = self.folder / "extensions"
        extensions.write_text(f"subjectAltName={names}\n")
        run("openssl", "x509", "-req", "-in", str(request), "-CA", str(key), "-CAkey", str(key),
            "-CAcreateserial", "-CAserial", str(self.folder / "serial"), "-days", "1",
            "-extfile", str(extensions), "-out", str(leaf))
        done = subprocess.run(["openssl", "verify", "-CAfile", str(key), str(leaf)],
                              capture_output=True, text=True, timeout=PATIENCE)
        return done.stdout + done.stderr

    def test_authority_is_good_for_cxone_only(self):
        key = self.folder / "authority"
        one = self.serve("--authority", str(key))
        self.assertEqual(key.stat().st_mode & 0o777, 0o600)
        self.assertIn(pathlib.Path(one.variables["SSL_CERT_FILE"]).read_text(), key.read_text())
        for suffix in SUFFIXES:
            self.assertIn(": OK", self.verify(f"DNS:api-na1.{suffix},DNS:{suffix}", key))
        for names in ("DNS:example.com", "DNS:cxone.niceincontact.com.example.com",
                      "DNS:notniceincontact.com", f"DNS:{ISSUER},DNS:example.com",
                      "DNS:localhost", "IP:127.0.0.1", "IP:::1"):
            text = self.verify(names, key)
            self.assertRegex(text, "permitted subtree violation|excluded subtree violation", names)

    def test_kept_authority(self):
        key = self.folder / "authority"
        first = self.serve("--authority", str(key))
        trusted = pathlib.Path(first.variables["SSL_CERT_FILE"]).read_text()
        first.end()
        again = self.serve("--authority", str(key))
        self.assertEqual(pathlib.Path(again.variables["SSL_CERT_FILE"]).read_text(), trusted)
        again.end()
        whole = key.read_text()
        other = self.folder / "other"
        run("openssl", "genrsa", "-out", str(other), "2048")
        certificate = whole[:whole.index("-----BEGIN PRIVATE")]
        for text, mode, words in (
                (whole, 0o644, "others may use the authority's file"),
                ("", 0o600, "no certificate with its private key"),
                (certificate, 0o600, "no certificate with its private key"),
                (certificate + other.read_text(), 0o600, "its key is not that of its certificate"),
                ("x" * 100000, 0o600, "the authority's file")):
            with self.subTest(words=words):
                key.write_text(text)
                key.chmod(mode)
                said = run(PROGRAM, "run", "--transparent", "--authority", str(key), "--", "true",
                           code=1 if len(text) > 50000 else 2, env=self.environment)
                self.assertIn(words, said)
        said = run(PROGRAM, "run", "--transparent", "--authority", "/no/such/folder/key", "--",
                   "true", code=1, env=self.environment)
        self.assertIn("cannot make the authority's file", said)
        self.assertEqual(self.left(), [])

    @unittest.skipUnless(os.getuid() == 0, "is a plain user anyway")
    def test_plain_user(self):
        for path in (self.folder, self.temporary):
            path.chmod(0o777)
        program = self.folder / "cxone-sandbox"
        shutil.copy(PROGRAM, program)
        program.chmod(0o755)
        text = run(str(program), "run", "--transparent", "--", "sh", "-c",
                   f"id -u; curl -sS https://{ISSUER}{DISCOVERY}", user=65534, group=65534,
                   extra_groups=[], env=self.environment, cwd="/")
        self.assertEqual(text[:6], "65534\n")
        self.assertIn(f'"issuer":"https://{ISSUER}"', text)
        self.assertEqual(self.left(), [])


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
