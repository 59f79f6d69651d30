# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A folder of articles by its catalogue: the same as its source, made anew when the program or a file is another."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from library.errors import ArticleError
from library.models import ArticleId, ArticleKey
from library.packs import folder_catalogue, local
from library.packs.folder_catalogue import open_folder
from library.packs.local import LocalFolder
from library.packs.source import PackSource
from library.paths import find_paths
from library.storage import RecordStore

MakePack = Callable[..., Path]
TEXT = "---\nid: cough\ntitle: {title}\nkind: topic\nlanguage: en\nrevised: 2026-01-02\n---\nText.\n"


def test_it_says_the_same_as_the_starter_pack_itself(tmp_path: Path) -> None:
    starter = find_paths().starter_pack
    here, pack = PackSource(starter), open_folder(starter, "bundled", tmp_path)
    assert (pack.info, pack.summary, pack.languages) == (here.info, here.summary, here.languages)
    assert sorted(pack.article_keys()) == sorted(here.article_keys())
    assert dict(pack.bibliography) == here.bibliography
    for language in here.languages:
        assert pack.entries(language) == here.entries(language)
        assert pack.topics(language) == here.topics(language)
        assert pack.fingerprint(language) == here.fingerprint(language)
        assert pack.vocabulary(language) == here.vocabulary(language)
        assert pack.titles(language) == here.titles(language)
        assert pack.letters(language) == here.letters(language)
        assert pack.titled(language, "a") == here.titled(language, "a") != []
        assert sorted(pack.complaints(language)) == sorted(here.complaints(language)) != []
    for key in here.article_keys():
        assert (pack.article(key), pack.digest(key)) == (here.article(key), here.digest(key))
    pack.close()


def test_the_second_time_no_article_is_read(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_pack(tmp_path / "pack", articles={"en/cough.md": TEXT.format(title="Cough")})
    open_folder(folder, "bundled", tmp_path / "cache").close()
    monkeypatch.setattr(folder_catalogue, "_fill", lambda *arguments: pytest.fail("it was read again"))
    pack = open_folder(folder, "bundled", tmp_path / "cache")
    assert [entry.title for entry in pack.entries("en")] == ["Cough"]
    pack.close()


def test_a_changed_file_or_program_makes_it_anew_and_the_old_one_goes(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_pack(tmp_path / "pack", articles={"en/cough.md": TEXT.format(title="Cough")})
    open_folder(folder, "bundled", tmp_path / "cache").close()
    file = folder / "articles" / "en" / "cough.md"
    file.write_text(TEXT.format(title="Tough"), encoding="utf-8")
    os.utime(file, ns=(0, 1))
    pack = open_folder(folder, "bundled", tmp_path / "cache")
    assert [entry.title for entry in pack.entries("en")] == ["Tough"]
    pack.close()
    (before,) = (tmp_path / "cache").iterdir()
    monkeypatch.setattr(folder_catalogue, "__version__", "99.0.0")
    open_folder(folder, "bundled", tmp_path / "cache").close()
    (after,) = (tmp_path / "cache").iterdir()
    assert before != after


def test_a_folder_that_is_no_pack_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="pack.yaml cannot be read"):
        open_folder(tmp_path, "bundled", tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())


# ---- the clinic's own articles ------------------------------------------------------------------------------


@pytest.fixture
def own(make_pack: MakePack, tmp_path: Path) -> Path:
    return make_pack(
        tmp_path / "local",
        {"en/cough.md": TEXT.format(title="Cough"), "en/broken.md": "no front matter"},
        pack="id: local\ntitle: Ours\nversion: '1'\n",
    )


def opened(own: Path, cache: Path) -> tuple[list[str], list[str], str]:
    """Titles, faults and origin of the clinic's own articles as the library gets them."""
    pack = LocalFolder(own).open_by_catalogue(cache)
    said = [entry.title for entry in pack.entries("en")], [one.text for one in pack.faults], pack.summary.origin
    pack.close()
    return said


def test_the_clinics_own_articles_are_known_without_being_read(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = "articles/en/broken.md has no front matter; begin it with a line --- and end the front matter with ---."
    assert opened(own, tmp_path / "cache") == (["Cough"], [fault], "local")
    monkeypatch.setattr(folder_catalogue, "_fill", lambda *arguments: pytest.fail("it was read again"))
    assert opened(own, tmp_path / "cache") == (["Cough"], [fault], "local"), "faults are still told"


def test_the_programs_own_records_do_not_count(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(own, tmp_path / "cache")
    monkeypatch.setattr(folder_catalogue, "_fill", lambda *arguments: pytest.fail("it was read again"))
    (own / ".saving-a").write_bytes(b"")
    (own / ".versions").mkdir()
    opened(own, tmp_path / "cache")


@pytest.mark.parametrize("act", ["edit", "add", "delete"])
def test_what_any_program_does_to_a_file_is_seen(own: Path, tmp_path: Path, act: str) -> None:
    opened(own, tmp_path / "cache")
    file = own / "articles" / "en" / "cough.md"
    if act == "edit":
        file.write_text(TEXT.format(title="Tough"), encoding="utf-8")
    elif act == "add":
        (file.parent / "fever.md").write_text(TEXT.format(title="Fever").replace("cough", "fever"), encoding="utf-8")
    else:
        file.unlink()
    assert opened(own, tmp_path / "cache")[0] == {"edit": ["Tough"], "add": ["Cough", "Fever"], "delete": []}[act]
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_two_edits_within_the_same_two_seconds_of_a_fat_stick_are_two(own: Path, tmp_path: Path) -> None:
    file, now = own / "articles" / "en" / "cough.md", int(time.time())
    for title in ("Cough", "Tough"):
        file.write_text(TEXT.format(title=title), encoding="utf-8")
        os.utime(file, (now, now))
        assert opened(own, tmp_path / "cache")[0] == [title]


def test_links_that_lead_round_in_circles_end(own: Path, tmp_path: Path) -> None:
    (own / "articles" / "again").symlink_to(own)
    (own / "lost").symlink_to(tmp_path / "nowhere")
    assert opened(own, tmp_path / "cache")[0] == ["Cough"]


def test_an_article_that_went_since_is_told_with_its_name(own: Path, tmp_path: Path) -> None:
    pack = LocalFolder(own).open_by_catalogue(tmp_path / "cache")
    (own / "articles" / "en" / "cough.md").unlink()
    with pytest.raises(ArticleError, match=r"^articles/en/cough\.md cannot be read"):
        pack.article(ArticleKey(ArticleId("cough"), "en"))
    pack.close()


def test_a_save_that_cannot_be_finished_is_read_from_its_record(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {"articles/en/cough.md": TEXT.format(title="Kept").encode()}
    RecordStore(own).save(local.RECORD, msgspec.msgpack.encode(kept))

    def read_only(folder: Path, contents: object) -> None:
        raise OSError

    monkeypatch.setattr(local, "write_all", read_only)
    assert opened(own, tmp_path / "cache")[0] == ["Kept"]
    monkeypatch.undo()
    assert opened(own, tmp_path / "cache")[0] == ["Kept"], "finished, and known by a catalogue"
