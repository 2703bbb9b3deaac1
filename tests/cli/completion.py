#!/usr/bin/env python3
"""completion.py CXONE [SHELL...]: completion in real shells, each on a terminal of its own.

A line is typed, then the key that completes, then a key that writes the line as the shell now has
it to a file. Run by `cxone-sandbox run --`, for the names of skills. Rows with a stub's answer look
at the scripts alone: what they do with candidates that a shell would like to take apart.
"""
import os
import pathlib
import pty
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "cli/complete"
DEADLINE = 30
COMPLETE = b"\t"
WRITE = b"\x18\x10"  # ctrl-X ctrl-P

BASH = """
PS1='> '; HISTFILE=
source <(cxone completion bash)
__write() { printf '%s' "$READLINE_LINE" >line.new; mv line.new line; }
bind -x '"\\C-x\\C-p": __write'
bind 'set enable-bracketed-paste off'
bind 'set completion-query-items -1'
bind 'set page-completions off'
: >ready
"""
ZSH = """
PS1='> '; HISTFILE=
fpath=($PWD/functions $fpath)
autoload -Uz compinit
compinit -u -d $PWD/dump
setopt no_beep
unsetopt auto_menu list_ambiguous
LISTMAX=10000
__write() { print -rn -- "$BUFFER" >line.new; command mv line.new line; }
zle -N __write
bindkey '^X^P' __write
: >ready
"""
FISH = """
function fish_prompt; echo '> '; end
set -g fish_greeting
set -g fish_autosuggestion_enabled 0
cxone completion fish | source
function __write; commandline >line.new; command mv line.new line; end
bind \\cx\\cp __write
touch ready
"""

# What is typed, and the line that comes of it. A blank at the end: the word is finished.
COMMON = [
    ("cxone comple", "cxone completion "),
    ("cxone case st", "cxone case status "),
    ("cxone case status 1 esc", "cxone case status 1 escalated "),
    ("cxone operations show adm", "cxone operations show admin/"),
    ("cxone operations show admin/skills.li", "cxone operations show admin/skills.list "),
    ("cxone operations show GET /dfo/3.0/contacts/12/mess",
     "cxone operations show GET /dfo/3.0/contacts/12/messages "),
    ("cxone --format=nd", "cxone --format=ndjson "),
    ("cxone -ond", "cxone -ondjson "),
    ("cxone tenant --acd", "cxone tenant --acd-url "),
    ("cxone config set token_store key", "cxone config set token_store keyring "),
    ("cxone help exit", "cxone help exit-codes "),
    ("cxone --profile sta", "cxone --profile staging "),
    ("cxone skill activity Sales\\ AU\\ Ch", "cxone skill activity Sales\\ AU\\ Chat "),
    ("cxone skill activity 'Sales AU Ch", "cxone skill activity 'Sales AU Chat' "),
    ('cxone skill activity "Sales AU Ch', 'cxone skill activity "Sales AU Chat" '),
    ("cxone script start --skill=Sales\\ AU\\ Ch", "cxone script start --skill=Sales\\ AU\\ Chat "),
    ("cxone --config one", "cxone --config one\\ file.txt "),
    ("cxone --config=one", "cxone --config=one\\ file.txt "),
    ("cxone sandbox run -- cxone te", "cxone sandbox run -- cxone tenant "),
    ("cxone ap", "cxone api "),
    ("cxone api adm", "cxone api admin/"),
    ("cxone api admin/skills.list -p searchS", "cxone api admin/skills.list -p searchString="),
    ("cxone api admin/skills.list -p isActive=t", "cxone api admin/skills.list -p isActive=true "),
    ("cxone api digital/contact.status.set -f status=esc",
     "cxone api digital/contact.status.set -f status=escalated "),
    ("cxone api digital/contact.status.set -F status=@one",
     "cxone api digital/contact.status.set -F status=@one\\ file.txt "),
    ("cxone nothing-like-it xyz", "cxone nothing-like-it xyz"),
]
# The same with the stub's answer in front.
STUB = [
    (":\nstatus[]=\tmay be repeated\n", "stub -p sta", {"bash": "stub -p status\\[\\]=",
     "zsh": "stub -p status\\[\\]=", "fish": "stub -p status\\[\\]="}),
    (":\nstatus[]=open\t\n", "stub -p status\\[\\]=o", {"bash": "stub -p status\\[\\]=open ",
     "zsh": "stub -p status\\[\\]=open ", "fish": "stub -p status\\[\\]=open "}),
    (":\na:b:c\tcolons: two\n", "stub a:b", {"bash": "stub a:b:c ", "zsh": "stub a:b:c ",
     "fish": "stub a:b:c "}),
    (":\nname=It's $5 \"now\"\t\n", "stub name=", {"bash": "stub name=It\\'s\\ \\$5\\ \\\"now\\\" ",
     "zsh": "stub name=It\\'s\\ \\$5\\ \\\"now\\\" ",
     "fish": "stub name=It\\'s\\ \\$5\\ \\\"now\\\" "}),
    (":\n/a/{b}/\t\n", "stub /a", {"bash": "stub /a/\\{b\\}/", "zsh": "stub /a/\\{b\\}/",
     "fish": "stub /a/\\{b\\}/"}),
    (":files 5\n", "stub key=@one", {"bash": "stub key=@one\\ file.txt ",
     "zsh": "stub key=@one\\ file.txt ", "fish": "stub key=@one\\ file.txt "}),
]


class Shell:
    def __init__(self, name, folder, environment):
        self.name = name
        self.folder = folder
        words = {"bash": ["bash", "--noprofile", "--rcfile", "rc", "-i"],
                 "zsh": ["zsh", "-i"],
                 "fish": ["fish", "-i"]}[name]
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        self.shown = b""
        os.set_blocking(self.terminal, False)
        self.wait("ready")

    def wait(self, name):
        """The contents of a file, once it is there."""
        end = time.monotonic() + DEADLINE
        path = self.folder / name
        while not path.exists():
            try:
                self.shown += os.read(self.terminal, 65536)
            except BlockingIOError:
                time.sleep(0.005)  # between two looks
            except OSError:
                sys.exit(f"not ok - {self.name} ended: {self.shown.decode(errors='replace')}")
            if time.monotonic() > end:
                sys.exit(f"not ok - {self.name}: no {name}: {self.shown.decode(errors='replace')}")
        text = path.read_text()
        path.unlink()
        return text

    def complete(self, line):
        os.write(self.terminal, line.encode() + COMPLETE + WRITE)
        got = self.wait("line").removesuffix("\n") if self.name == "fish" else self.wait("line")
        os.write(self.terminal, b"\x15")  # an empty line again
        return got

    def end(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def prepare(name, folder, cxone):
    (folder / "one file.txt").touch()
    programs = folder / "bin"
    programs.mkdir()
    (programs / "cxone").symlink_to(cxone)
    (programs / "stub").write_text('#!/bin/sh\n[ "$1" = __complete ] && cat "$HOME/answer"\n')
    (programs / "stub").chmod(0o755)
    settings = folder / "config/cxone/config"
    settings.parent.mkdir(parents=True)
    settings.write_text("[default]\n[staging]\n")
    extra = {"bash": "complete -o nosort -F _cxone stub\n", "zsh": "compdef _cxone stub\n",
             "fish": "complete -c stub -f -k -a '(__cxone_complete)'\n"}[name]
    text = {"bash": BASH, "zsh": ZSH, "fish": FISH}[name].replace(": >ready", extra + ": >ready")
    text = text.replace("touch ready", extra + "touch ready")
    if name == "zsh":
        functions = folder / "functions"
        functions.mkdir()
        shutil.copy(SCRIPTS / "cxone.zsh", functions / "_cxone")
    path = folder / {"bash": "rc", "zsh": ".zshrc", "fish": "config/fish/config.fish"}[name]
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    # Without it, fish reads the whole manual in the background at its first start.
    (folder / "data/fish/generated_completions").mkdir(parents=True)
    keep = {key: value for key, value in os.environ.items()
            if key.startswith(("CXONE_", "ASAN_", "LSAN_", "UBSAN_")) and key != "CXONE_CONFIG"}
    return keep | {
        "PATH": f"{programs}:/usr/bin:/bin", "HOME": str(folder), "ZDOTDIR": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"), "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"), "XDG_DATA_HOME": str(folder / "data"),
        "CXONE_TOKEN_STORE": "file", "TERM": "dumb" if name != "fish" else "xterm",
        "LANG": "C.UTF-8"}


def is_same(got, wanted):
    """Whether two lines are the same words, however quoted, and as finished."""
    try:
        return got == wanted or (shlex.split(got) == shlex.split(wanted) and got[-1:] == wanted[-1])
    except ValueError:  # a quote that is open
        return False


def look(name, cxone):
    """Yields what is not as it should be."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place).resolve()
        environment = prepare(name, folder, cxone)
        (folder / "cache").mkdir()
        subprocess.run([cxone, "login"], env=environment, check=True, capture_output=True)
        shell = Shell(name, folder, environment)
        for typed, wanted in COMMON:
            got = shell.complete(typed)
            if not is_same(got, wanted):
                yield f"{name}: {typed!r} became {got!r}, not {wanted!r}"
        for answer, typed, wanted in STUB:
            (folder / "answer").write_text(answer)
            got = shell.complete(typed)
            if not is_same(got, wanted[name]):
                yield f"{name}: {typed!r} became {got!r}, not {wanted[name]!r}"
        print(f"{name}: {len(COMMON)} lines, and {len(STUB)} with a stub")
        shell.end()


def main(cxone, *shells):
    problems = [problem for shell in shells or ("bash", "zsh", "fish")
                for problem in look(shell, cxone)]
    for problem in problems:
        print("not ok -", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
