# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Which libraries the programs and libraries of a folder need, and whether a clinic's computer will have them.

A library is either in the folder or one that the system is known to bring. Anything else stops the build: a program
that lacks a library starts on the builder's machine and on no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from builds import PackagingError, run

SYSTEM_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6 (>= 2.36)",
    "libc.so.6": "libc6 (>= 2.36)",
    "libdl.so.2": "libc6 (>= 2.36)",
    "libm.so.6": "libc6 (>= 2.36)",
    "libpthread.so.0": "libc6 (>= 2.36)",
    "librt.so.1": "libc6 (>= 2.36)",
    "libutil.so.1": "libc6 (>= 2.36)",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What every Linux desktop of 2023 and later has: its soname, and the Debian package that a .deb asks for."""
WINDOWS_LIBRARIES = frozenset(
    """
    advapi32 authz bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9
    d3dcompiler_47 dbghelp dcomp dnsapi dwmapi dwrite dxgi gdi32 icuuc imm32 iphlpapi kernel32 mpr mscms msvcrt
    ncrypt netapi32 ntdll ole32 oleaut32 powrprof propsys psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi
    ucrtbase uiautomationcore user32 userenv usp10 uxtheme version winmm winspool.drv wldap32 ws2_32 wtsapi32
    """.split()
)
"""What Windows 10 (1703) and later bring, without ".dll"."""
API_SETS = re.compile(r"(api|ext)-ms-win-", re.IGNORECASE)
ELF, PE = b"\x7fELF", b"MZ"


def missing(folder: Path, system: str) -> list[str]:
    """A line for each library that neither the folder nor the system has: who needs it, and what."""
    files = list(programs(folder))
    inside = {path.name.lower() for path in files}
    return [
        f"{path.relative_to(folder).as_posix()} needs {name}"
        for path in files
        for name in needed(path)
        if name.lower() not in inside and not brings(system, name)
    ]


def refuse_missing(folder: Path, system: str) -> None:
    """Raises PackagingError if a library would be missing at the clinic."""
    if lines := missing(folder, system):
        raise PackagingError(
            "Library not found: " + "; ".join(lines) + ". Put it into the package, or add it to what the system brings."
        )


def dependencies(folder: Path) -> list[str]:
    """What a Debian package of the folder depends on, in alphabetical order."""
    wanted = {name for path in programs(folder) for name in needed(path)}
    return sorted({SYSTEM_LIBRARIES[name] for name in wanted & set(SYSTEM_LIBRARIES)})


def brings(system: str, name: str) -> bool:
    """Whether the system itself has a library of this name."""
    if system == "linux":
        return name in SYSTEM_LIBRARIES
    return name.lower().removesuffix(".dll") in WINDOWS_LIBRARIES or API_SETS.match(name) is not None


def needed(path: Path) -> list[str]:
    """The names of the libraries that a program or library is linked with."""
    said = run(["objdump", "-p", path], remedy="install binutils")
    return re.findall(r"^\s*(?:NEEDED|DLL Name:)\s+(\S+)", said, re.MULTILINE)


def programs(folder: Path) -> Iterator[Path]:
    """The files below that are programs or libraries, by what is in them, in a fixed order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                start = file.read(4)
            if start == ELF or (start[:2] == PE and path.suffix.lower() in {".dll", ".pyd", ".exe", ".drv"}):
                yield path


def closure(roots: Iterable[Path], libraries: dict[str, Path]) -> set[Path]:
    """`roots` and those of `libraries`, by file name, that they need, directly or not."""
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += [libraries[name] for name in needed(path) if name in libraries]
    return found
