# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The stick: START-HERE, the Windows program that runs from it, installers, packs, ready PDFs, licences, sources.

First everything is made and checked, names and sizes included; then it is written, to a folder or into an image. The
list of checksums names every file but itself, its signature, the packs, which a clinic changes, and the clinic's data.
"""

from __future__ import annotations

import datetime as dt
import gzip
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from builds import Build, PackagingError, run
from inputs import inputs_for, sha256_of
from licences import write_licences
from media import write_folder, write_image
from start_here import START, Stick, public_key, start_page
from stick_names import check_names
from stick_packs import add_packs

PROGRAM = "ClinicLibrary"
FIRST_PAGE = "START-HERE.html"
LIST = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.minisig"
NOT_LISTED = ("packs/", f"{PROGRAM}/data/")
RELEASE_KEY = Path("resources") / "trust" / "release.pub"
DATA_NOTE = "What you save while you use Clinic Library from this stick lies here: settings, articles, packs.\n"
PORTABLE_NOTE = "While this file is here, Clinic Library keeps everything in the folder data beside it.\n"


def make_stick(build: Build, target: Path, program: Path, installers: Sequence[Path], packs: Sequence[Path]) -> None:
    """A stick in the folder `target`, or as an image of FAT32 if that ends in .img. Raises PackagingError."""
    if build.release and build.sign is None:
        raise PackagingError("A stick of a release is signed; give --sign with the minisign secret key.")
    staged = build.work / "stick"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    files = {f"{PROGRAM}/{name}": path for name, path in tree(program).items() if not name.startswith("data/")}
    files |= {f"install/{path.name}": path for path in installers}
    _add_texts(build, staged, [path.name for path in installers])
    _add_sources(build, staged / "SOURCES")
    _add_handouts(build, staged / "handouts")
    write_licences(build, staged / "LICENSES", "all")
    add_packs(build, staged / "packs", packs)
    files |= tree(staged)
    check_names({name: path.stat().st_size for name, path in files.items()})
    _add_list(build, staged, files)
    files |= {name: staged / name for name in (LIST, SIGNATURE) if (staged / name).is_file()}
    if target.suffix.lower() == ".img":
        write_image(build, target, files)
    else:
        write_folder(target, files, [name for name in (SIGNATURE, LIST, START, FIRST_PAGE) if name in files])


def tree(folder: Path) -> dict[str, Path]:
    """Every file in it, by its path from there. Raises PackagingError for a link: no stick can hold one."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            raise PackagingError(f"{name} is a link, which no stick can hold; build the Windows program again.")
        if path.is_file():
            found[name] = path
    return found


def _add_texts(build: Build, staged: Path, installers: Sequence[str]) -> None:
    data = staged / PROGRAM / "data"
    data.mkdir(parents=True)
    (data / "README.txt").write_text(DATA_NOTE, encoding="ascii", newline="\r\n")
    (staged / PROGRAM / "portable.flag").write_text(PORTABLE_NOTE, encoding="ascii", newline="\r\n")
    shutil.copyfile(build.top / "packaging" / "windows" / START, staged / START)
    stick = Stick(
        version=build.version,
        distributor=build.distributor if build.release else "",
        installers=installers,
        signed=build.sign is not None,
        key=public_key(build.top / RELEASE_KEY),
    )
    (staged / FIRST_PAGE).write_bytes(start_page(build, stick))


def _add_sources(build: Build, folder: Path) -> None:
    """Our own source of the commit, and that of parts whose licence asks for it and which is small enough."""
    if build.release and run(["git", "status", "--porcelain"], cwd=build.top).strip():
        raise PackagingError("The checkout differs from its commit, whose source goes on the stick; commit first.")
    folder.mkdir()
    name = f"clinic-library-{build.version}"
    archive = folder / f"{name}.tar"
    run(["git", "archive", f"--prefix={name}/", "-o", archive, build.commit], cwd=build.top)
    packed = gzip.compress(archive.read_bytes(), mtime=0)
    archive.unlink()
    (folder / f"{name}.tar.gz").write_bytes(packed)
    for one in inputs_for(build, "sources", "sdist"):
        shutil.copyfile(build.inputs / one.file, folder / one.file)


def _add_handouts(build: Build, folder: Path) -> None:
    """The starter pack as PDFs in every size, paper and language it has, and the page that lists them."""
    data = build.work / "handouts-data"
    shutil.rmtree(data, ignore_errors=True)
    surroundings = {"SOURCE_DATE_EPOCH": str(build.epoch), "PYTHONPATH": str(build.top)}
    command: list[str | Path] = [sys.executable, "-P", "-m", "library", "--data", data, "export", "pdfs", folder]
    run(command, cwd=build.work, env=surroundings, remedy="see that ./dev run export pdfs works")


def _add_list(build: Build, staged: Path, files: dict[str, Path]) -> None:
    listed = {name: path for name, path in files.items() if not name.startswith(NOT_LISTED)}
    text = "".join(sums(listed))
    (staged / LIST).write_text(text, encoding="ascii", newline="\n")
    if build.sign is not None:
        _sign(build, staged, build.sign)


def sums(files: dict[str, Path]) -> Iterable[str]:
    """Lines that `sha256sum --check` reads."""
    for name in sorted(files):
        yield f"{sha256_of(files[name])}  {name}\n"


def _sign(build: Build, staged: Path, secret: Path) -> None:
    """minisign asks for the passphrase itself, on the terminal or from what is piped in."""
    day = dt.datetime.fromtimestamp(build.epoch, dt.UTC).date().isoformat()
    comment = f"Clinic Library {build.version}, {day}"
    if shutil.which("minisign") is None:
        raise PackagingError("minisign is missing; install it and run this again.")
    done = subprocess.run(  # noqa: S603 - the tools of a build, from the caller's PATH
        ["minisign", "-S", "-s", str(secret.absolute()), "-m", LIST, "-x", SIGNATURE, "-t", comment],  # noqa: S607
        cwd=staged,
        stdout=sys.stderr,
        check=False,
    )
    if done.returncode != 0 or not (staged / SIGNATURE).is_file():
        raise PackagingError(
            f"minisign could not sign with {secret}; see that it is the secret key and its passphrase."
        )
    key = build.top / RELEASE_KEY
    if key.is_file():
        remedy = f"{RELEASE_KEY} must be the public half of the key that signs"
        run(["minisign", "-V", "-q", "-p", key, "-m", LIST, "-x", SIGNATURE], cwd=staged, remedy=remedy)
    elif build.release:
        raise PackagingError(
            f"{RELEASE_KEY} is missing, so no program could check this stick; RELEASE.md says how to make it."
        )
