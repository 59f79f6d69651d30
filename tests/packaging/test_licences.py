# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every part of a package has a line, a licence that SPDX knows and a text; the bill of materials is CycloneDX."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from packaging.licenses import canonicalize_license_expression

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

from builds import Build, PackagingError  # noqa: E402
from components import TABLE, all_components, folder_name, read_table  # noqa: E402
from inputs import read_inputs  # noqa: E402
from licences import add_licences, write_licences  # noqa: E402
from sbom import make_sbom  # noqa: E402

from tests.packaging.small_inputs import small_checkout  # noqa: E402

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb here")


@pytest.fixture
def small(build: Build) -> Build:
    return small_checkout(build)


def edit(small: Build, old: str, new: str) -> None:
    path = small.top / TABLE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# ---- the table of this project --------------------------------------------------------------------------------


def table() -> dict[str, Any]:
    return read_table(SimpleNamespace(top=TOP))  # type: ignore[arg-type] # nothing else is asked of it


def parts() -> list[dict[str, Any]]:
    known = table()
    inside = [part for entry in known.values() if isinstance(entry, dict) for part in entry.get("inside", ())]
    return [*known["own"], *inside]


def test_every_licence_is_one_that_spdx_knows() -> None:
    entries = [entry for entry in table().values() if isinstance(entry, dict)]
    for licence in {said["licence"] for said in [*entries, *parts()] if "licence" in said}:
        assert canonicalize_license_expression(licence) == licence


def test_every_text_that_is_named_is_there_and_the_other_way_round() -> None:
    entries = [entry for entry in table().values() if isinstance(entry, dict)]
    named = {text for said in [*entries, *parts()] for text in said.get("also", ())}
    texts = TOP / "packaging" / "licences" / "texts"
    assert {text for text in named if "/" not in text and text[0] != "=" and text != "LICENSE"} == {
        path.name for path in texts.glob("*.txt")
    }
    assert [text for text in named if "/" in text and not (TOP / text).is_file()] == []
    told = (texts / "README.md").read_text(encoding="utf-8")
    assert [path.stem for path in texts.glob("*.txt") if path.stem not in told] == []


def test_the_table_speaks_of_the_inputs_as_they_are() -> None:
    listed = {one.name: one for one in read_inputs(SimpleNamespace(top=TOP))}  # type: ignore[arg-type]
    for name, entry in table().items():
        if name != "own":
            assert name in listed
            assert entry.get("version", listed[name].version) == listed[name].version, name
    assert {one.name for one in listed.values() if one.kind != "wheel"} <= set(table())


# ---- the folder ---------------------------------------------------------------------------------------------


def test_every_part_has_a_line_and_a_text(small: Build, tmp_path: Path) -> None:
    add_licences(small, tmp_path / "program", "linux")
    folder = tmp_path / "program" / "LICENSES"
    told = (folder / "README.txt").read_text(encoding="utf-8")
    for one in all_components(small, "linux"):
        assert any((folder / one.folder).iterdir()), one
        assert one.name in told or one.authors, one
    rows = [line.split() for line in told.splitlines() if line.endswith("/")]
    assert {row[-1].rstrip("/") for row in rows} == {path.name for path in folder.iterdir() if path.is_dir()}
    assert (folder / "chardet" / "LICENSE").read_text(encoding="utf-8") == "the text of chardet"
    assert (folder / "lxml" / "deep-LICENSE.md").read_text(encoding="utf-8") == "what lies in it"
    assert (folder / "libsqlite3-0" / "copyright.txt").read_text(encoding="utf-8") == "public domain"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "qt" / "LGPL-3.0.txt").read_text(encoding="utf-8")


def test_terms_that_are_not_ours_are_left_out(small: Build, tmp_path: Path) -> None:
    write_licences(small, tmp_path / "folder", "windows")
    names = {path.name for path in (tmp_path / "folder" / "pyside6-essentials").iterdir()}
    assert names == {"GPL-3.0.txt", "LGPL-3.0.txt"}


def test_each_system_has_its_own_parts(small: Build) -> None:
    linux, windows, both = ({one.name for one in all_components(small, of)} for of in ("linux", "windows", "all"))
    assert "libquadmath" in linux - windows and "NSIS" in windows - linux
    assert linux | windows == both


def test_rust_crates_are_listed_with_their_authors(small: Build, tmp_path: Path) -> None:
    write_licences(small, tmp_path / "folder", "linux")
    crates = (tmp_path / "folder" / "typst" / "CRATES.txt").read_text(encoding="utf-8")
    assert "little 2.0.1: 0BSD OR MIT. Copyright A. Writer\nnameless 0.1.0: MIT. Copyright its authors\n" in crates


def test_a_part_without_a_text_stops_the_build(small: Build, tmp_path: Path) -> None:
    edit(
        small,
        '[shiboken6]\nlicence = "LGPL-3.0-only"\nalso = ["LGPL-3.0.txt", "GPL-3.0.txt"]',
        '[shiboken6]\nlicence = "MIT"',
    )
    with pytest.raises(PackagingError, match=r"shiboken6 6.11.3 has no text of its licence"):
        write_licences(small, tmp_path / "folder", "linux")


def test_a_text_that_is_missing_stops_the_build(small: Build, tmp_path: Path) -> None:
    (small.top / "packaging" / "licences" / "texts" / "MD4C.txt").unlink()
    with pytest.raises(PackagingError, match=r"MD4C.txt cannot be read"):
        write_licences(small, tmp_path / "folder", "linux")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('[chardet]\nlicence = "LGPL-2.1-or-later"', "", "The licence of chardet 5.2.0 is not known"),
        (
            'version = "2.4.6"',
            'version = "2.4.5"',
            "numpy is 2.4.6 now, and .* tells of 2.4.5; look what lies inside it",
        ),
        ("[cobble]", "[cobble", "components.toml cannot be read"),
    ],
)
def test_what_nobody_looked_into_stops_the_build(small: Build, old: str, new: str, said: str) -> None:
    edit(small, old, new)
    with pytest.raises(PackagingError, match=said):
        all_components(small, "linux")


def test_an_input_that_was_changed_stops_the_build(small: Build) -> None:
    (small.inputs / "lxml-6.1.3-py3-none-any.whl").write_bytes(b"another")
    with pytest.raises(PackagingError, match="is not the file that"):
        all_components(small, "linux")


# ---- the offer of sources -----------------------------------------------------------------------------------


def test_a_release_names_its_distributor_in_the_offer(small: Build, tmp_path: Path) -> None:
    release = small._replace(release=True, distributor="Ministry of Health, Hospital Road 1, Lilongwe")
    write_licences(release, tmp_path / "folder", "linux")
    offer = (tmp_path / "folder" / "SOURCE-OFFER.txt").read_text(encoding="utf-8")
    assert "three years" in offer and "    Ministry of Health, Hospital Road 1, Lilongwe\n" in offer
    assert "Qt 6.11.3" in offer and "chardet 5.2.0 (LGPL-2.1 or later)" in offer
    assert "trial" not in offer


def test_a_trial_build_may_not_be_passed_on(small: Build, tmp_path: Path) -> None:
    write_licences(small._replace(distributor="Somebody"), tmp_path / "folder", "linux")
    offer = (tmp_path / "folder" / "SOURCE-OFFER.txt").read_text(encoding="utf-8")
    assert "trial build" in offer and "may not be passed on" in offer and "Somebody" not in offer


@pytest.mark.parametrize("distributor", ["", "  "])
def test_a_release_without_a_distributor_is_refused(small: Build, tmp_path: Path, distributor: str) -> None:
    with pytest.raises(PackagingError, match="give --distributor"):
        write_licences(small._replace(release=True, distributor=distributor), tmp_path / "folder", "linux")


# ---- the bill of materials ----------------------------------------------------------------------------------


def bill(small: Build, system: str = "all") -> dict[str, Any]:
    made: dict[str, Any] = json.loads(make_sbom(small, system))
    return made


def test_the_bill_has_what_cyclonedx_asks_for(small: Build) -> None:
    made = bill(small)
    assert (made["bomFormat"], made["specVersion"], made["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", made["serialNumber"])
    assert made["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    known = {"type", "bom-ref", "name", "version", "author", "copyright", "hashes", "licenses", "purl"}
    for one in made["components"]:
        assert {"type", "bom-ref", "name", "licenses", "purl"} <= set(one) <= known, one
        assert one["type"] in ("library", "data") and one["name"]
        (licence,) = one["licenses"]
        assert canonicalize_license_expression(licence["expression"]), one
        assert re.fullmatch(r"pkg:(pypi|deb/debian|generic|cargo)/[^@\s]+(@\S+)?", one["purl"]), one
        for digest in one.get("hashes", ()):
            assert digest["alg"] == "SHA-256" and re.fullmatch(r"[0-9a-f]{64}", digest["content"])


def test_references_are_unique_and_lead_somewhere(small: Build) -> None:
    made = bill(small)
    root = made["metadata"]["component"]["bom-ref"]
    references = [root, *(one["bom-ref"] for one in made["components"])]
    assert len(references) == len(set(references))
    held = {one["ref"]: one["dependsOn"] for one in made["dependencies"]}
    assert set(held) == set(references)
    reached = {root}
    waiting = [root]
    while waiting:
        for one in held[waiting.pop()]:
            assert one in references
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    assert reached == set(references), "everything hangs on the program"


def test_the_bill_names_what_lies_inside(small: Build) -> None:
    held = {one["ref"]: one["dependsOn"] for one in bill(small)["dependencies"]}
    assert "numpy:OpenBLAS@0.3.31" in held["numpy-2.4.6-py3-none-any.whl"]
    assert "typst:little@2.0.1" in held["typst-0.15.0-py3-none-any.whl"]


def test_the_bill_is_the_same_every_time_and_another_for_other_inputs(small: Build) -> None:
    first = make_sbom(small, "linux")
    assert make_sbom(small, "linux") == first
    assert make_sbom(small._replace(version="0.1.1"), "linux") != first
    serials = {bill(small, system)["serialNumber"] for system in ("linux", "windows", "all")}
    assert len(serials) == 3


@pytest.mark.parametrize(("name", "folder"), [("Noto fonts", "noto-fonts"), ("A/B: c.", "a-b-c"), ("C++", "c++")])
def test_names_of_folders(name: str, folder: str) -> None:
    assert folder_name(name) == folder


def test_the_table_is_toml() -> None:
    assert tomllib.loads((TOP / TABLE).read_text(encoding="utf-8"))
