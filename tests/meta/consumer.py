#!/usr/bin/env python3
"""consumer.py BUILD CC CXX: programs outside the tree find the installed library, by pkg-config and
by CMake, shared and static; the examples are those programs, and they run against a sandbox."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import tree

EXAMPLES = tree.ROOT / "examples"
# Program: its arguments, and what it says.
RUNS = {
    "send_transcript": (["682956606682323", "ada@example.com"], r"202 Accepted\n"),
    "skill_health": (["4354600", "sales chat"],
                     r"Sales Call: \d+ available, \d+ waiting.*\nSales Chat: .*\n"),
    "use_from_cpp": ([], r"(\d+ .+\n)+"),
}
WRONG = {"skill_health": (["Sales Cal"], r"did you mean \"Sales Call\"\?")}

CMAKE = """cmake_minimum_required(VERSION 3.25)
project(consumer C CXX)
find_package(cxone 0.1 REQUIRED COMPONENTS {components})
foreach(source send_transcript.c skill_health.c use_from_cpp.cpp)
  cmake_path(GET source STEM name)
  add_executable(${{name}} {examples}/${{source}})
  target_compile_features(${{name}} PRIVATE c_std_99 cxx_std_17)
  target_link_libraries(${{name}} PRIVATE {target})
endforeach()
"""
# A program with functions of the names that the library uses inside: it must keep its own.
OWN_NAMES = """#include <stdio.h>
#include <cxone/cxone.h>
void cx_buf_init(void); void cx_buf_init(void) { puts("mine"); }
int main(void)
{
    cxone_settings *settings = NULL;
    const int failed = cxone_settings_load(NULL, &settings, NULL) != CXONE_OK;
    cxone_settings_free(settings);
    cx_buf_init();
    return failed;
}
"""


class Consumer:
    def __init__(self, build, cc, cxx, prefix):
        self.build, self.cc, self.cxx, self.prefix = build, cc, cxx, prefix
        self.library = prefix / "lib"
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C"}

    def run(self, *command, **more):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                              env={**self.environment, **more})
        return done.returncode, done.stdout + done.stderr

    def install(self):
        code, output = self.run("cmake", "--install", self.build, "--prefix", self.prefix)
        if code != 0:
            return [f"cmake --install: {output}"]
        self.library = next(self.prefix.glob("lib*/**/libcxone.so")).parent
        self.environment["PKG_CONFIG_PATH"] = str(self.library / "pkgconfig")
        return []

    def flags(self, package):
        code, output = self.run("pkg-config", "--cflags", "--libs", package)
        return output.split() if code == 0 else [f"pkg-config failed: {output}"]

    def compile(self, source, program, package, rpath):
        compiler = [self.cxx, "-std=c++17"] if source.suffix == ".cpp" else [self.cc, "-std=c99"]
        path = [f"-Wl,-rpath,{self.library}"] if rpath else []
        return self.run(*compiler, "-Wall", "-Wextra", "-Werror", source, *self.flags(package),
                        *path, "-o", program)

    def with_pkg_config(self, folder, package):
        folder.mkdir()
        for name in RUNS:
            source = next(EXAMPLES.glob(name + ".c*"))
            code, output = self.compile(source, folder / name, package, package == "cxone")
            if code != 0:
                yield f"{name} with pkg-config {package}: {output}"

    def with_cmake(self, folder, components, target):
        folder.mkdir()
        (folder / "CMakeLists.txt").write_text(
            CMAKE.format(components=components, target=target, examples=EXAMPLES))
        compilers = [f"-DCMAKE_C_COMPILER={self.cc}", f"-DCMAKE_CXX_COMPILER={self.cxx}"]
        for command in (["-G", "Ninja", "-S", folder, "-B", folder, *compilers,
                         f"-DCMAKE_PREFIX_PATH={self.prefix}"], ["--build", folder]):
            code, output = self.run("cmake", *command)
            if code != 0:
                yield f"cmake with {target}: {output}"
                return

    def sandboxed(self, *command, **more):
        return self.run(self.prefix / "bin/cxone", "sandbox", "run", "--", *command, **more)

    def check_programs(self, folder, what, shared):
        for name, (arguments, pattern) in RUNS.items():
            code, output = self.sandboxed(folder / name, *arguments)
            if code != 0 or not re.fullmatch(pattern, output):
                yield f"{name} ({what}) ended with {code} and said: {output}"
            _, needed = self.run("readelf", "-d", folder / name)
            if ("libcxone.so" in needed) != shared:
                yield f"{name} ({what}): is it linked as it should be? {needed}"
        for name, (arguments, pattern) in WRONG.items():
            code, output = self.sandboxed(folder / name, *arguments)
            if code == 0 or not re.search(pattern, output):
                yield f"{name} ({what}), used wrongly, ended with {code} and said: {output}"

    def check_own_names(self, folder):
        source = folder / "own.c"
        source.write_text(OWN_NAMES)
        code, output = self.compile(source, folder / "own", "cxone-static", False)
        if code == 0:
            code, output = self.run(folder / "own")
        if code != 0 or output != "mine\n":
            yield f"a program with its own cx_buf_init(): {code}: {output}"

    def check_python(self):
        code, output = self.sandboxed(sys.executable, EXAMPLES / "use_from_python.py",
                                      LD_LIBRARY_PATH=str(self.library), PYTHONDONTWRITEBYTECODE="1")
        if code != 0 or not re.fullmatch(r"\d+: \d+ agents logged in\n", output):
            yield f"use_from_python.py ended with {code} and said: {output}"

    def check(self, folder):
        yield from self.with_pkg_config(folder / "pc-shared", "cxone")
        yield from self.check_programs(folder / "pc-shared", "pkg-config, shared", True)
        yield from self.with_pkg_config(folder / "pc-static", "cxone-static")
        yield from self.check_programs(folder / "pc-static", "pkg-config, static", False)
        yield from self.with_cmake(folder / "cm-shared", "", "cxone::cxone")
        yield from self.check_programs(folder / "cm-shared", "CMake, shared", True)
        yield from self.with_cmake(folder / "cm-static", "static", "cxone::static")
        yield from self.check_programs(folder / "cm-static", "CMake, static", False)
        yield from self.check_own_names(folder)
        yield from self.check_python()


def main(build, cc, cxx):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        consumer = Consumer(build, cc, cxx, folder / "prefix")
        problems = consumer.install()
        if not problems and not list(consumer.with_pkg_config(folder / "none", "cxone-no-such")):
            problems = ["self-test: a package that does not exist was found"]
        if not problems and not list(consumer.check_programs(folder / "none", "none", True)):
            problems = ["self-test: programs that do not exist ran"]
        return tree.report(problems or list(consumer.check(folder)))


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main(*sys.argv[1:4]))
