# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a package is made of: every file of `inputs.lock`, what of other makers lies inside them, and what is our own.

Names, versions and licences come from the files themselves; `licences/components.toml` says what they do not. What
nobody has looked into stops the build.
"""

from __future__ import annotations

import json
import re
import tomllib
import zipfile
from collections.abc import Iterator
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import Any, NamedTuple

from builds import Build, PackagingError
from inputs import Input, check_input, read_inputs

LICENCES = Path("packaging") / "licences"
TABLE = LICENCES / "components.toml"
EXPRESSION = re.compile(r"[A-Za-z0-9.()+ -]+")
"""A licence as SPDX writes it; the tests hold each against SPDX's own list."""
BOTH = ("linux", "windows")


class Component(NamedTuple):
    """One thing with a maker, a version and a licence."""

    name: str
    version: str
    """Empty where nobody tells it."""
    licence: str
    """An SPDX expression."""
    folder: str
    """Where its texts lie in LICENSES; for a crate, where those of its wheel lie."""
    also: tuple[str, ...] = ()
    """Texts beside those in its own file."""
    by: str = ""
    """Who made it, where its texts do not say so."""
    source: Input | None = None
    """The file it is, unless it is a part of one or our own."""
    inside: str = ""
    """The name of the file that it was built into."""
    purl: str = ""
    sha256: str = ""
    authors: str = ""
    """Of a Rust crate: its list has no texts, only these."""


def all_components(build: Build, system: str) -> tuple[Component, ...]:
    """What goes to "linux", "windows" or "all" of them, files first, each followed by what lies inside it.

    Raises PackagingError if a file is missing, if its licence is unknown, or if nobody looked into this version of it.
    """
    table = read_table(build)
    systems = BOTH if system == "all" else (system,)
    wanted = [one for one in read_inputs(build) if set(systems) & set(one.systems)]
    found: list[Component] = []
    for one in wanted:
        check_input(one, build.inputs / one.file)
        entry = table.get(one.name, {})
        if one.version != entry.get("version", one.version):
            raise PackagingError(
                f"{one.name} is {one.version} now, and {TABLE} tells of {entry['version']}; look what lies inside it "
                "and what licences it has, then write that down there."
            )
        found.append(_file(build, one, entry))
        found += _inside(one, entry, tuple(set(systems) & set(one.systems)))
        found += _listed_inside(build, one)
    found += [_part(own, "") for own in table.get("own", ()) if set(systems) & set(_systems(own))]
    return tuple(dict.fromkeys(found))


def read_table(build: Build) -> dict[str, Any]:
    """What people found out about the inputs, by their names. Raises PackagingError."""
    try:
        return tomllib.loads((build.top / TABLE).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise PackagingError(f"{TABLE} cannot be read ({error}); mend it.") from error


def dist_info(wheel: zipfile.ZipFile) -> dict[str, str]:
    """Files beside the code of a wheel: name inside its dist-info folder -> name inside the wheel."""
    split = [(name, name.partition(".dist-info/")) for name in wheel.namelist() if not name.endswith("/")]
    return {parts[2]: name for name, parts in split if parts[1] and "/" not in parts[0]}


def folder_name(name: str) -> str:
    """A name that every system takes."""
    return re.sub(r"[^a-z0-9.+]+", "-", name.lower()).strip("-.")


def _file(build: Build, one: Input, entry: dict[str, Any]) -> Component:
    licence = entry.get("licence") or (_own_licence(build.inputs / one.file) if one.kind == "wheel" else "")
    if not licence or not EXPRESSION.fullmatch(licence):
        raise PackagingError(f"The licence of {one.name} {one.version} is not known; write it into {TABLE}.")
    return Component(
        name=entry.get("title", one.name),
        version=entry.get("shown", one.version),
        licence=licence,
        folder=folder_name(one.name),
        also=tuple(entry.get("also", ())),
        by=entry.get("by", ""),
        source=one,
        purl=_purl(one),
        sha256=one.sha256,
    )


def _own_licence(wheel: Path) -> str:
    """What a wheel says in the form of SPDX, or nothing."""
    with zipfile.ZipFile(wheel) as opened:
        said: Message = Parser().parsestr(opened.read(dist_info(opened)["METADATA"]).decode("utf-8"), headersonly=True)
    return str(said.get("License-Expression", "")).strip()


def _inside(one: Input, entry: dict[str, Any], systems: tuple[str, ...]) -> Iterator[Component]:
    for part in entry.get("inside", ()):
        if set(_systems(part)) & set(systems):
            yield _part(part, one.name)


def _part(part: dict[str, Any], inside: str) -> Component:
    """What has no line of its own in the list of inputs."""
    name, version, also = part["name"], part.get("version", ""), tuple(part.get("also", ()))
    folder = part.get("folder") or folder_name(name if also else inside)
    purl = f"pkg:generic/{folder_name(name)}" + (f"@{version}" if version else "")
    return Component(name, version, part["licence"], folder, also, part.get("by", ""), None, inside, purl)


def _systems(part: dict[str, Any]) -> tuple[str, ...]:
    return tuple(part.get("systems", BOTH))


def _listed_inside(build: Build, one: Input) -> Iterator[Component]:
    """What a wheel's own CycloneDX lists name: for Typst, its Rust crates."""
    if one.kind != "wheel":
        return
    with zipfile.ZipFile(build.inputs / one.file) as wheel:
        lists = [inside for name, inside in dist_info(wheel).items() if name.startswith("sboms/")]
        for inside in sorted(lists):
            for crate in json.loads(wheel.read(inside)).get("components", ()):
                yield _crate(one, crate)


def _crate(one: Input, crate: dict[str, Any]) -> Component:
    said = [licence.get("expression", "") for licence in crate.get("licenses", ())]
    licence = " ".join(" ".join(said).split())
    if not licence or not EXPRESSION.fullmatch(licence):
        raise PackagingError(
            f"{one.name} does not say the licence of {crate['name']}; look it up, and say so in {TABLE}."
        )
    hashes = [known["content"] for known in crate.get("hashes", ()) if known.get("alg") == "SHA-256"]
    return Component(
        name=crate["name"],
        version=crate["version"],
        licence=licence,
        folder=folder_name(one.name),
        inside=one.name,
        purl=crate.get("purl", f"pkg:cargo/{crate['name']}@{crate['version']}"),
        sha256="".join(hashes[:1]),
        authors=crate.get("author") or "its authors",
    )


def _purl(one: Input) -> str:
    """A package URL, as github.com/package-url/purl-spec has it."""
    version = one.version.replace("+", "%2B").replace(":", "%3A")
    if one.kind == "deb":
        return f"pkg:deb/debian/{one.name}@{version}?arch=amd64&distro=bookworm"
    return f"pkg:pypi/{one.name.lower()}@{version}?file_name={one.file}"
