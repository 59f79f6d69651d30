# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The folder LICENSES of every package: a list of all that is in it, the texts of their licences, the offer of sources.

A component without a text stops the build, and so does a release that names nobody who sends the sources.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from builds import Build, PackagingError, run
from components import LICENCES, TABLE, Component, all_components, dist_info, folder_name
from inputs import Input, read_inputs
from sbom import sbom_of

NO_TEXTS = (
    "METADATA",
    "RECORD",
    "WHEEL",
    "INSTALLER",
    "REQUESTED",
    "top_level.txt",
    "entry_points.txt",
    "zip-safe",
    "DELVEWHEEL",
)
OTHERS_TERMS = "LicenseRef-Qt-Commercial"
"""A licence that the wheels carry and we do not use."""


def add_licences(build: Build, program: Path, system: str) -> None:
    """Fill `program`/LICENSES. Raises PackagingError."""
    write_licences(build, program / "LICENSES", system)


def write_licences(build: Build, folder: Path, system: str) -> None:
    """All licences of "linux", "windows" or "all" of them, into a new folder. Raises PackagingError."""
    if build.release and not build.distributor.strip():
        raise PackagingError("A release names who sends the sources to those who ask; give --distributor.")
    components = all_components(build, system)
    for one in components:
        if not one.authors:
            _write_texts(build, folder / one.folder, one)
    for wheel in dict.fromkeys(one.inside for one in components if one.authors):
        crates = [one for one in components if one.authors and one.inside == wheel]
        (folder / folder_name(wheel) / "CRATES.txt").write_text("".join(_crates(crates)), encoding="utf-8")
    _write_own(build, folder / "clinic-library")
    (folder / "README.txt").write_text("".join(_readme(build, components)), encoding="utf-8")
    (folder / "SOURCE-OFFER.txt").write_text(source_offer(build, components), encoding="utf-8")
    (folder / "sbom.cdx.json").write_bytes(sbom_of(build, components))


def _write_own(build: Build, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "LICENSE.txt").write_bytes((build.top / "LICENSE").read_bytes())


def _write_texts(build: Build, folder: Path, one: Component) -> None:
    texts = dict(_texts(build, one))
    if not texts and not folder.is_dir():
        raise PackagingError(f"{one.name} {one.version} has no text of its licence; name one in {TABLE}.")
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in texts.items():
        (folder / name).write_bytes(content)


def _texts(build: Build, one: Component) -> Iterator[tuple[str, bytes]]:
    """Names without folders, and what stands in them."""
    if one.source is not None:
        yield from _texts_of_file(build, one.source)
    for also in one.also:
        if also.startswith("="):
            yield from _texts_of_file(build, _input(build, also[1:]))
            continue
        path = build.top / also if "/" in also or also == "LICENSE" else build.top / LICENCES / "texts" / also
        name = "Apache-2.0.txt" if also == "LICENSE" else path.name
        try:
            yield name, path.read_bytes()
        except OSError as error:
            raise PackagingError(f"{path} cannot be read ({error.strerror}); {TABLE} names it.") from error


def _texts_of_file(build: Build, one: Input) -> Iterator[tuple[str, bytes]]:
    if one.kind == "wheel":
        yield from _texts_of_wheel(build.inputs / one.file)
    elif one.kind == "deb":
        yield from _text_of_deb(build, one)


def _texts_of_wheel(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as wheel:
        for name, inside in sorted(dist_info(wheel).items()):
            if name in NO_TEXTS or name.startswith("sboms/") or OTHERS_TERMS in name:
                continue
            yield name.removeprefix("licenses/").replace("/", "-"), wheel.read(inside)


def _text_of_deb(build: Build, one: Input) -> Iterator[tuple[str, bytes]]:
    """Debian's summary of licences; it may stand in the package that this one's folder leads to."""
    with tempfile.TemporaryDirectory() as unpacked:
        run(["dpkg-deb", "--extract", build.inputs / one.file, unpacked])
        folder = Path(unpacked) / "usr" / "share" / "doc" / one.name
        if folder.is_symlink():
            yield from _text_of_deb(build, _input(build, folder.readlink().name))
        elif (folder / "copyright").is_file():
            yield "copyright.txt", (folder / "copyright").read_bytes()


def _input(build: Build, name: str) -> Input:
    found = [one for one in read_inputs(build) if one.name == name]
    if not found:
        raise PackagingError(f"{name}, whose licence is asked for, is not among the inputs; mend {TABLE}.")
    return found[0]


def _readme(build: Build, components: Iterable[Component]) -> Iterator[str]:
    yield f"What Clinic Library {build.version} is made of: name, version, licence, and the folder of its text\n\n"
    yield _row("Clinic Library", build.version, "Apache-2.0", "clinic-library")
    yield from dict.fromkeys(_component_row(one) for one in components if not one.authors)
    for wheel in dict.fromkeys(one.inside for one in components if one.authors):
        number = len({(one.name, one.version) for one in components if one.authors and one.inside == wheel})
        yield _row(f"{number} Rust crates in {wheel}", "", "in CRATES.txt", folder_name(wheel))
    yield "\nWhere the sources are and how Qt is replaced: SOURCE-OFFER.txt. This list for machines: sbom.cdx.json.\n"


def _component_row(one: Component) -> str:
    name = f"  in {one.inside}: {one.name}" if one.inside else one.name
    return _row(name, one.version, one.licence, one.folder) + (f"    {one.by}\n" if one.by else "")


def _row(name: str, version: str, licence: str, folder: str) -> str:
    return f"{name:<48} {version:<18} {licence:<40} {folder}/\n"


def _crates(crates: Iterable[Component]) -> Iterator[str]:
    yield "Rust crates that were built in: name, version, licence, authors as its maker names them.\n"
    yield "Where there is a choice that holds Apache-2.0, that is taken. The texts stand beside this list.\n\n"
    rows = {f"{one.name} {one.version}: {one.licence}. Copyright {one.authors}\n" for one in crates}
    yield from sorted(rows)


def source_offer(build: Build, components: Iterable[Component]) -> str:
    """What the licences that ask for it want to be said: where sources are, how parts are replaced, who sends them."""
    versions = {one.name: one.version for one in components}
    text = (build.top / LICENCES / "SOURCE-OFFER.txt").read_text(encoding="utf-8")
    offer = (build.top / LICENCES / ("OFFER-release.txt" if build.release else "OFFER-trial.txt")).read_text(
        encoding="utf-8"
    )
    try:
        return text.format(
            version=build.version,
            commit=build.commit,
            qt=versions["Qt"],
            pyside=versions["pyside6-essentials"],
            chardet=versions["chardet"],
            lxml=versions["lxml"],
            numpy=versions["numpy"],
            typst=versions["typst"],
            offer=offer.format(distributor=build.distributor.strip()).strip(),
        )
    except KeyError as error:
        raise PackagingError(
            f"The offer of sources tells of {error}, which is not packaged; mend {LICENCES}."
        ) from error
