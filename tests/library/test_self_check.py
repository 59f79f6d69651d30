# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`--self-check`: a line for each part, in plain words; every kind of damage is a line too, never a trace."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from library.commands import main
from library.library import Library
from library.models import SearchResult
from library.paths import Paths, find_paths
from library.self_check import Finding, look_at_program

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def paths(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Paths:
    return find_paths(with_used_cache(tmp_path / "data"))


@pytest.fixture
def installed(paths: Paths, tmp_path: Path) -> Paths:
    """With resources of its own, to be damaged."""
    return replace(paths, resources=Path(shutil.copytree(paths.resources, tmp_path / "resources")))


def look(paths: Paths) -> dict[str, str]:
    """What is not good, by what it is about."""
    return {finding.about: finding.said for finding in look_at_program(paths, TODAY) if not finding.is_good}


def test_a_whole_program_is_told_in_four_lines(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(paths.data), "--self-check"]) == 0
    told = capsys.readouterr()
    lines = [line.partition(": ") for line in told.out.splitlines()]
    assert [about for about, _, _ in lines] == ["Fonts", "Packs", "Search", "PDF"]
    assert lines[0][2] == "20 files, all whole."
    assert lines[1][2].startswith("1 opened, articles: ")
    assert lines[2][2].endswith("is found; the index is on the disk.")
    assert "was typeset, pages: " in lines[3][2]
    assert (told.err, "NOT GOOD" in told.out) == ("", False)


def test_nothing_is_written_but_caches(tmp_path: Path) -> None:
    """In a new clinic too."""
    assert look(find_paths(tmp_path / "data")) == {}
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["cache"]
    assert {path.name for path in (tmp_path / "data" / "cache").iterdir()} == {"catalogues", "index"}


def test_it_stands_alone(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(paths.data), "--self-check", "search", "fever"]) == 2
    assert "--self-check stands alone." in capsys.readouterr().err
    assert main(["--data", str(paths.data)]) == 2
    assert "Missing command." in capsys.readouterr().err


def test_a_font_that_is_damaged_or_missing_is_named(installed: Paths) -> None:
    (installed.fonts / "NotoSans-Bold.ttf").write_bytes(b"x")
    (installed.fonts / "NotoSansThai-Bold.ttf").unlink()
    said = look(installed)
    assert said == {"Fonts": "Missing or damaged: NotoSans-Bold.ttf, NotoSansThai-Bold.ttf. Install the program again."}


@pytest.mark.parametrize("text", ["", None, "one two three four\n"])
def test_a_list_of_fonts_that_says_nothing_is_a_fault(installed: Paths, text: str | None) -> None:
    listed = installed.fonts / "SHA256SUMS"
    if text is None:
        listed.unlink()
    else:
        listed.write_text(text)
    assert look(installed)["Fonts"].endswith("Install the program again.")


def test_faults_of_packs_are_told_and_the_rest_is_looked_at(paths: Paths) -> None:
    paths.local_pack.mkdir(parents=True)
    (paths.local_pack / "pack.yaml").write_text("no pack")
    assert list(look(paths)) == ["Packs"]
    assert "pack.yaml" in look(paths)["Packs"]


def test_a_program_without_articles_says_so(installed: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(installed.starter_pack)
    assert list(look(installed)) == ["Packs"], "without packs there is nothing to search"
    said = [str(finding) for finding in look_at_program(installed, TODAY)]
    assert said[1].startswith("Packs: NOT GOOD. ") and len(said) == 2


def test_what_is_withdrawn_is_no_article_to_try(installed: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(installed.starter_pack / "articles")
    (installed.starter_pack / "articles" / "en").mkdir(parents=True)
    text = "---\nid: x\ntitle: X\nkind: topic\nlanguage: en\ncategories: [Y]\n---\nX.\n"
    (installed.starter_pack / "articles" / "en" / "x.md").write_text(text)
    assert look(installed) == {}
    pack = installed.starter_pack / "pack.yaml"
    pack.write_text(f"{pack.read_text(encoding='utf-8')}\nwithdrawn:\n- id: x\n  reason: Wrong.\n", encoding="utf-8")
    assert look(installed) == dict.fromkeys(("Search", "PDF"), "There is no article. Install the program again.")


def test_a_search_that_finds_nothing_is_a_fault_unless_it_is_being_prepared(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "search", lambda *_, **__: SearchResult(query="", hits=()))
    assert look(paths)["Search"].endswith("is not found by its title. Install the program again.")
    monkeypatch.setattr(Library, "search", lambda *_, **__: SearchResult(query="", hits=(), preparing=("large",)))
    assert look(paths) == {}


def test_templates_that_are_damaged_are_told(installed: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    (installed.handout_templates / "handout.typ").write_text("#nonsense")
    (said,) = look(installed).values()
    assert "cannot be typeset" in said


def test_a_finding_that_is_not_good_is_seen_in_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    findings = [Finding("Fonts", True, "Whole."), Finding("PDF", False, "None.")]
    monkeypatch.setattr("library.self_check.look_at_program", lambda *_: iter(findings))
    assert main(["--data", str(tmp_path), "--self-check"]) == 1
    assert capsys.readouterr().out == "Fonts: Whole.\nPDF: NOT GOOD. None.\n"


def test_where_nothing_can_be_written_the_index_is_in_memory(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way")
    said = {finding.about: str(finding) for finding in look_at_program(find_paths(tmp_path / "data"), TODAY)}
    assert said["Search"].endswith("the index is in memory, because nothing can be written here.")
    assert not any("NOT GOOD" in line for line in said.values())
