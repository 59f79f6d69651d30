# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a program says of its build, and the list of licences, in a package and in a checkout."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from library import __version__
from library.paths import Paths, find_paths
from library.program import MOST_BYTES, Build, licence_text, licences, read_build, read_text, source_offer
from tests.packaged_program import make_program


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Of a packaged program without a build and without licences."""
    program = make_program(tmp_path / "program")
    return Paths(program / "app" / "resources", tmp_path / "data", program=program)


def test_a_checkout_has_no_build_and_its_own_licences(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    assert read_build(paths) is None
    assert [one.title for one in licences(paths)] == ["Clinic Library", "fonts", "icons"]
    first = licences(paths)[0]
    assert "Apache License" in licence_text(first) and not licence_text(first).startswith("LICENSE")
    assert source_offer(paths) == ""
    elsewhere = replace(paths, resources=tmp_path / "resources")
    assert licences(elsewhere) == ()


def test_a_build_says_whose_it_is(paths: Paths) -> None:
    text = '{"version": "0.1.0", "commit": "abc", "release": true, "distributor": "Río", "built": "2026-11-22"}'
    paths.build.write_text(text, encoding="utf-8")
    assert read_build(paths) == Build("0.1.0", dt.date(2026, 11, 22), True, "Río")


@pytest.mark.parametrize("text", [None, "", "[]", '{"release": "perhaps"}', '{"built": "yesterday"}', "\udcff"])
def test_a_build_that_cannot_be_read_is_nobodys_release(paths: Paths, text: str | None) -> None:
    if text is not None:
        paths.build.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert read_build(paths) == Build(__version__, None, release=False, distributor="")


def test_each_part_has_its_line_and_its_texts(paths: Paths) -> None:
    rows = ("PySide6   6.11  LGPL-3.0  pyside6/", "  in PySide6: Qt   6.11  LGPL-3.0  pyside6/", "x  pyside6-not/")
    overview = "\n".join(
        ["What is inside", "", *rows, "12 Rust crates in typst     in CRATES.txt   typst/", "bare/", ""]
    )
    texts = {
        "README.txt": overview.encode(),
        "SOURCE-OFFER.txt": "Ask Río.\r\nHe sends it.".encode(),
        "pyside6/LGPL.txt": b"Lesser",
        "pyside6/more/GPL.txt": b"General",
        "typst/LICENSE": b"\xff\xfeApache",
        "unnamed/LICENSE": b"Anybody's",
        "bare/LICENSE": b"Bare",
    }
    for name, content in texts.items():
        path = paths.licences / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    found = {one.title: licence_text(one) for one in licences(paths)}
    assert found == {
        "PySide6, 6.11, LGPL-3.0": "LGPL.txt\n\nLesser\n\nGPL.txt\n\nGeneral",
        "12 Rust crates in typst, in CRATES.txt": "\ufffd\ufffdApache",
        "unnamed": "Anybody's",
        "bare": "Bare",
    }
    assert list(found) == sorted(found, key=str.casefold)
    assert source_offer(paths) == "Ask Río.\nHe sends it."


def test_a_program_without_licences_is_told_by_an_empty_list(paths: Paths) -> None:
    assert (licences(paths), source_offer(paths)) == ((), "")


def test_no_text_is_read_further_than_a_person_reads(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * (MOST_BYTES + 5))
    assert len(read_text(tmp_path / "long")) == MOST_BYTES
