# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bundled pack by its catalogue: the same as its source, made anew when the program or a file is another."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from library.errors import ArticleError
from library.packs import bundled
from library.packs.bundled import open_bundled
from library.packs.source import PackSource
from library.paths import find_paths

MakePack = Callable[..., Path]
TEXT = "---\nid: cough\ntitle: {title}\nkind: topic\nlanguage: en\nrevised: 2026-01-02\n---\nText.\n"


def test_it_says_the_same_as_the_starter_pack_itself(tmp_path: Path) -> None:
    starter = find_paths().starter_pack
    here, pack = PackSource(starter), open_bundled(starter, tmp_path)
    assert (pack.info, pack.summary, pack.languages) == (here.info, here.summary, here.languages)
    assert sorted(pack.article_keys()) == sorted(here.article_keys())
    assert dict(pack.bibliography) == here.bibliography
    for language in here.languages:
        assert pack.entries(language) == here.entries(language)
        assert pack.topics(language) == here.topics(language)
        assert pack.fingerprint(language) == here.fingerprint(language)
        assert pack.vocabulary(language) == here.vocabulary(language)
        assert pack.titles(language) == here.titles(language)
    for key in here.article_keys():
        assert (pack.article(key), pack.digest(key)) == (here.article(key), here.digest(key))
    pack.close()


def test_the_second_time_no_article_is_read(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_pack(tmp_path / "pack", articles={"en/cough.md": TEXT.format(title="Cough")})
    open_bundled(folder, tmp_path / "cache").close()
    monkeypatch.setattr(bundled, "_fill", lambda *arguments: pytest.fail("it was read again"))
    pack = open_bundled(folder, tmp_path / "cache")
    assert [entry.title for entry in pack.entries("en")] == ["Cough"]
    pack.close()


def test_a_changed_file_or_program_makes_it_anew_and_the_old_one_goes(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_pack(tmp_path / "pack", articles={"en/cough.md": TEXT.format(title="Cough")})
    open_bundled(folder, tmp_path / "cache").close()
    file = folder / "articles" / "en" / "cough.md"
    file.write_text(TEXT.format(title="Tough"), encoding="utf-8")
    os.utime(file, ns=(0, 1))
    pack = open_bundled(folder, tmp_path / "cache")
    assert [entry.title for entry in pack.entries("en")] == ["Tough"]
    pack.close()
    (before,) = (tmp_path / "cache").iterdir()
    monkeypatch.setattr(bundled, "__version__", "99.0.0")
    open_bundled(folder, tmp_path / "cache").close()
    (after,) = (tmp_path / "cache").iterdir()
    assert before != after


def test_a_folder_that_is_no_pack_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="pack.yaml cannot be read"):
        open_bundled(tmp_path, tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())
