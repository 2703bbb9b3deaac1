#!/usr/bin/env python3
"""Who may include whom, and which file may see a third-party header."""
import posixpath
import re
import sys

import tree

# Layer: what it may include of the layers below. docs/internals/README.md says why.
LAYERS = {
    "src/base": "",
    "src/json": "base",
    "src/config": "base json",
    "src/operations": "base",
    "src/net": "base json",
    "src/auth": "base json net",
    "src/api": "base json operations net auth",
    "src/services": "base json operations net auth api",
    "src/client": "base json config operations net auth api services",
    "cli": "base json",
    "sandbox": "base json operations",
    "credential": "base",
}
SRC_LAYERS = {name.removeprefix("src/") for name in LAYERS if name.startswith("src/")}

# Third-party header: the files that may include it.
WRAPPED = {
    r"curl/": r"src/net/|sandbox/record/upstream\.c|tests/support/|tests/sandbox/",
    r"jansson\.h": r"src/json/|tests/unit/json|fuzz/|bench/",
    r"openssl/": r"src/auth/(jose|digest)\.c|sandbox/tokens/|tests/sandbox/|"
                r"tests/support/issuer\.h|tests/unit/jose\.c",
    r"microhttpd\.h": r"sandbox/server/http\.c",
    r"(jq|jv)\.h": r"cli/out/filter\.c",
    r"sqlite3\.h": r"sandbox/state/",
    r"(libpq-fe|curses|ncurses|termios)": r"cli/term/",
    r"keyutils|linux/keyctl\.h": r"src/auth/store_keyring\.c|tests/",
    r"(libsecret|gio|glib)": r"credential/",
    r"cmocka\.h": r"tests/",
}
OPEN = re.compile(r"(cxone/|sys/|linux/|arpa/|netinet/|net/if|[a-z0-9_]+\.h$)")

INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]", re.MULTILINE)


def layer_of(name):
    for layer in LAYERS:
        if name.startswith(layer + "/"):
            return layer
    return None


def target_layer(name, header):
    """The layer of src that a quoted header names, "sandbox", "cli", or None for its own folder."""
    first = header.split("/")[0]
    if "/" in header and (first in SRC_LAYERS or first in ("sandbox", "cli", "tests")):
        return first
    resolved = posixpath.normpath(posixpath.join(posixpath.dirname(name), header))
    parts = resolved.split("/")
    if parts[0] == "src" and len(parts) > 1:
        return parts[1]
    return parts[0] if parts[0] in ("sandbox", "cli", "tests") else None


def judge_own(name, header):
    layer = layer_of(name)
    if header.startswith("cxone/"):
        return None
    if layer is None:
        return None  # tests, fuzz, bench: they look inside on purpose
    own = layer.removeprefix("src/")
    target = target_layer(name, header)
    if target is None or target == own or target in LAYERS[layer].split():
        return None
    return f"{own} may not include {target}"


def judge_system(name, header):
    for pattern, allowed in WRAPPED.items():
        if re.match(pattern, header):
            return None if re.match(allowed, name) else f"<{header}> is wrapped: only {allowed}"
    return None if OPEN.match(header) else f"<{header}> is not a header this project knows"


def check(root):
    for name in tree.files(root, ".c", ".h"):
        source = tree.text(root, name)
        for match in INCLUDE.finditer(source):
            quote, header = match.groups()
            wrong = judge_system(name, header) if quote == "<" else judge_own(name, header)
            if wrong:
                line = source.count("\n", 0, match.start()) + 1
                yield f"{name}:{line}: {wrong}"
    for layer in layers_without_row(root):
        yield f"src/{layer}: no row in the table of layers"


def layers_without_row(root):
    return {name.split("/")[1] for name in tree.files(root, ".c", ".h")
            if name.startswith("src/") and name.count("/") > 1} - SRC_LAYERS


if __name__ == "__main__":
    sys.exit(tree.main(check, [
        {"src/base/a.c": '#include "json/json.h"\n'},
        {"src/json/a.c": '#include "../net/net.h"\n'},
        {"sandbox/routes/a.c": '#include "net/net.h"\n'},
        {"cli/a.c": '#  include "auth/token.h"\n'},
        {"src/api/a.c": "#include <curl/curl.h>\n"},
        {"sandbox/server/router.c": "#include <microhttpd.h>\n"},
        {"sandbox/record/relay.c": "#include <curl/curl.h>\n"},
        {"src/auth/grant.c": "#include <openssl/evp.h>\n"},
        {"src/net/a.c": "#include <boost/asio.hpp>\n"},
        {"src/newlayer/a.c": "int a;\n"},
        {"clean": True, "src/net/a.c": '#include <curl/curl.h>\n#include "base/str.h"\n'
                                       '#include "cxone/status.h"\n#include "net/url.h"\n'},
    ]))
