# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Unpacks wheels into a program's `lib` folder, without what a clinic never uses.

Of Qt only named modules and plugins are taken, and the libraries that these need. Of all else everything is, but tests,
type stubs, headers and parts that nothing of ours imports. No code of a wheel is run.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

from binaries import closure
from builds import Build, PackagingError, run
from inputs import inputs_for

STRIPPED = ("typst/_typst.*so", "yaml/_yaml.*so", "nacl/_sodium.*so", "pypdfium2_raw/libpdfium.so")
"""Large ones that carry names for debuggers; what was made by patching must not be touched again, and is not here."""
UNUSED_PROJECTS = frozenset({"pycparser"})
"""Needed only to build what is built already."""
DROPPED = re.compile(
    r"(^|/)(tests?|testing/_private|__pycache__|include)/|\.(pyi|h|hpp|a|lib|pxd|pxi|pyx|c|cpp|obj|cmake|exe)$|(^|/)py\.typed$"
    r"|^[^/]+\.dist-info/|^[^/]+\.data/|^NOTICE$"
    r"|^numpy/(f2py|distutils|random|fft|ma|polynomial|_pyinstaller|doc)/|^numpy/conftest\.py$|^numpy/_core/_(simd|.*_tests)\."
    r"|^lxml/(isoschematron|includes)/|^lxml/(objectify|sax|html/(_difflib|diff))\.|^cffi/|^pypdfium2_cli/|^chardet/cli/"
    r"|^rapidfuzz/.*_(avx2|sse2)\.|^shiboken6/(concrt|msvcp|vc[a-z]+)140.*\.dll$",
    re.IGNORECASE,
)
QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
QT_LANGUAGES = ("ar", "en", "es", "fr", "hi", "pt_BR")
"""Those of `resources/words` that Qt has words for."""
VC_RUNTIME = ("concrt140.dll", "msvcp140*.dll", "vcruntime140*.dll")
"""Microsoft's, in Qt's wheel newer than beside Python; one set serves all."""
QT_PLUGINS = {
    "linux": """
        platforms/libqxcb platforms/libqoffscreen platforms/libqwayland
        wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient
        imageformats/libqsvg imageformats/libqjpeg iconengines/libqsvgicon printsupport/libcupsprintersupport
        platforminputcontexts/libcomposeplatforminputcontextplugin
        platforminputcontexts/libibusplatforminputcontextplugin
        platformthemes/libqxdgdesktopportal
    """.split(),
    "windows": """
        platforms/qwindows platforms/qoffscreen imageformats/qsvg imageformats/qjpeg iconengines/qsvgicon
    """.split(),
}


def unpack_wheels(build: Build, system: str, lib: Path) -> None:
    """Fill `lib` for a system. Raises PackagingError if a wheel is not what `inputs.lock` says, or writes elsewhere."""
    for one in inputs_for(build, system, "wheel"):
        if one.name in UNUSED_PROJECTS:
            continue
        if one.name.startswith("pyside6"):
            _unpack_qt(build.inputs / one.file, system, lib, build.work / f"qt-{system}")
        else:
            _unpack(build.inputs / one.file, lib)
    if system == "linux":
        for path in (path for pattern in STRIPPED for path in sorted(lib.glob(pattern))):
            run(["strip", "--strip-unneeded", path], remedy="install binutils")


def _unpack(wheel: Path, lib: Path, *, everything: bool = False) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            name = info.filename
            if info.is_dir() or (DROPPED.search(name) and not everything):
                continue
            target = lib / name
            if not target.resolve().is_relative_to(lib.resolve()):
                raise PackagingError(f"{wheel.name} wants to write outside its folder; it must not be used.")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(info))


def _unpack_qt(wheel: Path, system: str, lib: Path, aside: Path) -> None:
    """Unpacked aside whole, then only what is wanted is moved."""
    shutil.rmtree(aside, ignore_errors=True)
    _unpack(wheel, aside, everything=True)
    top = aside / "PySide6"
    wanted = closure(_qt_roots(top, system), {path.name: path for path in _qt_libraries(top, system)})
    wanted |= {top / name for name in ("__init__.py", "_config.py", "_git_pyside_version.py")}
    wanted |= set(_translations(top, system))
    if system == "windows":
        wanted |= {path for name in VC_RUNTIME for path in top.glob(name)}
    for path in sorted(wanted):
        target = lib / path.relative_to(aside)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    shutil.rmtree(aside)


def _qt_roots(top: Path, system: str) -> list[Path]:
    """The modules and plugins themselves. Raises PackagingError if the wheel has one no more."""
    if system == "linux":
        wanted = [top / f"{name}.abi3.so" for name in QT_MODULES]
        wanted += [top / "Qt" / "plugins" / f"{name}.so" for name in QT_PLUGINS[system]]
    else:
        wanted = [top / f"{name}.pyd" for name in QT_MODULES]
        wanted += [top / "plugins" / f"{name}.dll" for name in QT_PLUGINS[system]]
    if lost := [path.name for path in wanted if not path.is_file()]:
        raise PackagingError(f"Qt's wheel has no {', '.join(lost)} any more; name what took its place in wheels.py.")
    return wanted


def _qt_libraries(top: Path, system: str) -> list[Path]:
    return sorted([*top.glob("*.so*"), *(top / "Qt" / "lib").glob("*.so*")] if system == "linux" else top.glob("*.dll"))


def _translations(top: Path, system: str) -> list[Path]:
    folder = top / "Qt" / "translations" if system == "linux" else top / "translations"
    return [path for name in QT_LANGUAGES if (path := folder / f"qtbase_{name}.qm").is_file()]
