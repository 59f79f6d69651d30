# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Files given to be imported: which of a folder are pages, what lies beside a page, and what is never read."""

from __future__ import annotations

from pathlib import Path

import pytest

from library.errors import ImportingError
from library.importing import given_files
from library.importing.given_files import beside, pages_in, read_whole


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


def test_pages_of_a_folder_without_what_makes_them(tmp_path: Path) -> None:
    folder = tree(
        tmp_path, "b.md", "a.HTML", "deep/er/c.docx", "a_files/frame.html", "A-Dateien/x.html", ".git/x.md", ".y.txt",
        "d.png", "pack.yaml", "references.json", "table.xlsx", "deep/old.pdf", "README",
    )  # fmt: skip
    given = pages_in(folder)
    assert [path.relative_to(folder).as_posix() for path in given.pages] == ["a.HTML", "b.md", "deep/er/c.docx"]
    assert [path.relative_to(folder).as_posix() for path in given.others] == ["README", "deep/old.pdf", "table.xlsx"]


def test_a_folder_without_pages_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportingError, match=r"holds no pages \(text, Markdown, HTML, Word\)"):
        pages_in(tree(tmp_path, "a.png"))


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportingError, match=r"nowhere cannot be read \(No such file or directory\)"):
        pages_in(tmp_path / "nowhere")


def test_a_whole_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(given_files, "MOST_PAGES", 2)
    with pytest.raises(ImportingError, match="more than 2 pages"):
        pages_in(tree(tmp_path, "a.md", "b.md", "c.md"))


def test_a_page_is_read_whole_or_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_whole(tree(tmp_path, "a.md") / "a.md") == b"a.md"
    with pytest.raises(ImportingError, match=r"b\.md cannot be read \(No such file or directory\)"):
        read_whole(tmp_path / "b.md")
    monkeypatch.setattr(given_files, "MOST_BYTES", 3)
    with pytest.raises(ImportingError, match=r"a\.md is larger than 0 MB; that is no page\."):
        read_whole(tmp_path / "a.md")


def test_pictures_beside_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tree(tmp_path / "saved", "deep/page.html", "deep/page_files/a.png", "images/b.png", "deep/c.png", "c.png")
    tree(tmp_path, "outside.png")
    alone, of_folder = beside(folder / "deep/page.html"), beside(folder / "deep/page.html", folder)
    assert (alone("page_files/a.png"), of_folder("page_files/a.png")) == (b"deep/page_files/a.png",) * 2
    assert (alone("images/b.png"), of_folder("images/b.png")) == (None, b"images/b.png")
    assert (alone("c.png"), of_folder("c.png")) == (b"deep/c.png",) * 2, "the nearest one"
    monkeypatch.setattr(given_files, "MOST_PICTURE_BYTES", 3)
    assert alone("c.png") is None


@pytest.mark.parametrize("name", ["../outside.png", "../../outside.png", "link.png", "", "x" * 5000, "a\0b", "."])
def test_nothing_outside_is_read(tmp_path: Path, name: str) -> None:
    folder = tree(tmp_path / "saved", "page.html")
    tree(tmp_path, "outside.png")
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    assert beside(folder / "page.html")(name) is None
    assert beside(folder / "page.html", folder)(name) is None
    assert beside(folder / "page.html")(str(tmp_path / "outside.png")) is None
