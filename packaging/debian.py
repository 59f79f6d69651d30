# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The .deb: the program in /usr/lib, and what lets a desktop find it: entry, icons, file type, man page.

The desktop's own triggers notice the new entry, so no script of ours runs at installation but the one that refuses to
replace a running copy. Files and their times come from the build alone, so two builds give the same bytes.
"""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import os
import shutil
from pathlib import Path

from binaries import dependencies
from builds import Build, run
from icons import PNG_SIZES, png, sign

PACKAGE = "clinic-library"
MAINTAINER = "The makers of Clinic Library <makers@clinic-library.example>"
RECOMMENDED = ("cups-client",)
DESCRIPTION = """\
Description: health articles and handouts for patients, without Internet
 For the nurse or health worker of a clinic without Internet: find an article
 by a few letters, see which study stands behind a sentence, and print one
 clear sheet for the patient, in one language or two.
 .
 Everything is on the computer. Nothing needs a network, and nothing about a
 patient is stored. New articles arrive on a stick as signed packs.
"""


def make_deb(build: Build, program: Path) -> Path:
    """The package, in `build.dist`. Raises PackagingError."""
    root = build.work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    inside = root / "usr" / "lib" / PACKAGE
    inside.parent.mkdir(parents=True)
    shutil.copytree(program, inside, symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    add_desktop_files(build, root / "usr" / "share")
    _add_papers(build, root / "usr" / "share")
    _add_control(build, root)
    _settle(root, build.epoch)
    target = build.dist / f"{PACKAGE}_{build.version}_amd64.deb"
    run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root, target],
        env={"SOURCE_DATE_EPOCH": str(build.epoch)},
        remedy="build on Debian or Ubuntu",
    )
    shutil.rmtree(root)
    return target


def add_desktop_files(build: Build, share: Path) -> None:
    """Entry, file type, description for software centres and icons, below a folder such as /usr/share."""
    linux = build.top / "packaging" / "linux"
    for name, folder in (
        (f"{PACKAGE}.desktop", "applications"),
        (f"{PACKAGE}.xml", "mime/packages"),
        (f"{PACKAGE}.metainfo.xml", "metainfo"),
    ):
        _write(share / folder / name, _filled(build, linux / name))
    drawing = sign(build.top)
    for size in PNG_SIZES:
        _write(share / f"icons/hicolor/{size}x{size}/apps/{PACKAGE}.png", png(drawing, size))
    _write(share / f"icons/hicolor/scalable/apps/{PACKAGE}.svg", drawing.read_bytes())


def _add_papers(build: Build, share: Path) -> None:
    linux = build.top / "packaging" / "linux"
    _write(share / f"man/man1/{PACKAGE}.1.gz", _gzipped(_filled(build, linux / f"{PACKAGE}.1")))
    _write(share / f"doc/{PACKAGE}/changelog.gz", _gzipped(_changelog(build).encode("utf-8")))
    _write(share / f"doc/{PACKAGE}/copyright", _copyright().encode("utf-8"))
    _write(share / f"lintian/overrides/{PACKAGE}", (linux / "lintian-overrides").read_bytes())


def _add_control(build: Build, root: Path) -> None:
    """What dpkg reads: who, what for, what it needs, the sum of each file, and when it must not be replaced."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    needs = ", ".join(dependencies(root / "usr" / "lib" / PACKAGE))
    fields = {
        "Package": PACKAGE,
        "Version": build.version,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(sum(-(-path.stat().st_size // 1024) for path in files)),
        "Depends": needs,
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "education",
        "Priority": "optional",
        "Homepage": "https://clinic-library.example",
    }
    control = root / "DEBIAN"
    text = "".join(f"{name}: {value}\n" for name, value in fields.items()) + DESCRIPTION
    _write(control / "control", text.encode("utf-8"))
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]  # noqa: S324 - dpkg's format
    _write(control / "md5sums", "".join(sums).encode("utf-8"))
    for name in ("preinst", "prerm"):
        _write(control / name, (build.top / "packaging" / "linux" / "refuse-open.sh").read_bytes())


def _settle(root: Path, epoch: int) -> None:
    """The same rights and times, whoever builds and whenever."""
    programs = {"python", PACKAGE, "preinst", "prerm"}
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name in programs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _filled(build: Build, path: Path) -> bytes:
    day = dt.datetime.fromtimestamp(build.epoch, dt.UTC).date().isoformat()
    text = path.read_text(encoding="utf-8")
    return text.replace("@VERSION@", build.version).replace("@DATE@", day).encode("utf-8")


def _changelog(build: Build) -> str:
    moment = dt.datetime.fromtimestamp(build.epoch, dt.UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    words = f"  * See app/ and LICENSES/ in /usr/lib/{PACKAGE}; commit {build.commit}."
    return f"{PACKAGE} ({build.version}) stable; urgency=medium\n\n{words}\n\n -- {MAINTAINER}  {moment}\n"


def _copyright() -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Clinic Library\n"
        f"Comment: What it is made of, with every licence text, lies in /usr/lib/{PACKAGE}/LICENSES.\n\n"
        "Files: *\n"
        "Copyright: 2026 The makers of Clinic Library\n"
        "License: Apache-2.0\n"
        " On Debian systems the text of the Apache License 2.0 is in\n"
        " /usr/share/common-licenses/Apache-2.0.\n"
    )


def _gzipped(content: bytes) -> bytes:
    return gzip.compress(content, compresslevel=9, mtime=0)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
