# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What of a pack source goes into a pack, and what keeps it from being made."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from library.errors import PackError
from library.packs import container
from library.packs.make import write_pack
from library.packs.source import PackSource
from tests.library.pack_workshop import KEY, packed, source


def names_in(content: bytes) -> list[str]:
    return [entry.name.removeprefix("files/") for entry in container.entries_of(io.BytesIO(content))][2:-2]


def test_documents_are_packed_and_hidden_files_are_not(tmp_path: Path) -> None:
    made = source(tmp_path, {"worms": "Wash."})
    (tmp_path / "README.md").write_text("For editors.")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text("x")
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / ".DS_Store").write_text("x")
    (tmp_path / "images" / "a.svg").write_text("<svg/>")
    assert names_in(packed(made)) == ["articles/en/worms.md", "images/a.svg", "pack.yaml"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    made = source(tmp_path / "pack", {"worms": "Wash."})
    (tmp_path / "secret.png").write_bytes(b"secret")
    (tmp_path / "pack" / "images").mkdir()
    (tmp_path / "pack" / "images" / "a.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(PackError, match=r"images/a\.png is a link; put the file itself there"):
        packed(made)


def test_a_file_that_is_no_document_is_named(tmp_path: Path) -> None:
    made = source(tmp_path, {"worms": "Wash."})
    (tmp_path / "setup.exe").write_bytes(b"MZ")
    with pytest.raises(PackError, match=r"'setup\.exe', which is no document of a pack"):
        packed(made)


def test_an_article_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    source(tmp_path, {"worms": "Wash."})
    (tmp_path / "articles" / "en" / "bad.md").write_text("no front matter", encoding="utf-8")
    with pytest.raises(PackError, match=r"articles/en/bad\.md has no front matter.* Run the check, then build again"):
        packed(PackSource(tmp_path))


def test_what_changes_while_it_is_packed_is_told(tmp_path: Path) -> None:
    made = source(tmp_path, {"worms": "Wash."})

    class Meddler(io.BytesIO):
        """Changes an article as soon as the first byte is written."""

        def write(self, content: object, /) -> int:
            (tmp_path / "articles" / "en" / "worms.md").write_text("changed", encoding="utf-8")
            return super().write(content)  # type: ignore[arg-type]

    with pytest.raises(PackError, match=r"worms\.md was changed while the pack was built"):
        write_pack(made, KEY, Meddler())


@pytest.mark.parametrize(("said", "reason"), [("no", "forbids it"), ("unknown", "is not known")])
def test_articles_that_may_not_be_passed_on_are_named(tmp_path: Path, said: str, reason: str) -> None:
    source(tmp_path, {f"a{number}": "x" for number in range(12)})
    for path in (tmp_path / "articles" / "en").iterdir():
        path.write_text(path.read_text().replace('"yes"', f'"{said}"'), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        packed(PackSource(tmp_path))
    assert f"en/a0 (its licence {reason})" in str(caught.value)
    assert str(caught.value).count("its licence") == 10 and ", ..." in str(caught.value)


def test_non_commercial_articles_may_travel(tmp_path: Path) -> None:
    source(tmp_path, {"worms": "Wash."})
    path = tmp_path / "articles" / "en" / "worms.md"
    path.write_text(path.read_text().replace('"yes"', "non-commercial"), encoding="utf-8")
    assert "articles/en/worms.md" in names_in(packed(PackSource(tmp_path)))


def test_a_pack_says_of_its_articles_what_lists_need(tmp_path: Path) -> None:
    target = io.BytesIO()
    manifest = write_pack(source(tmp_path, {"worms": "Wash."}), KEY, target)
    (entry,) = manifest.articles
    assert (entry.title, entry.summary, entry.edition, entry.by_clinician) == ("Worms", "The point.", 1, False)
    assert str(manifest.created) == "2026-01-02"
