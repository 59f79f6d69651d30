# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What may not be passed on stays here, is named, and does not keep back what may."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from library.commands import main
from library.errors import PackError, StorageError
from library.models import Rights
from library.packs.opening import open_pack
from library.packs.rights import copy_passable, kept_back, named, own_rights
from library.packs.source import PackSource
from tests.library.conftest import MakePack
from tests.library.pack_workshop import KEY, packed, trust_of

TEXT = """---
id: {id}
title: {id}
kind: guide
language: {language}
summary: The point.
revised: 2026-01-02
credits: [{{role: author, name: Test maker}}]
rights: {{may_redistribute: "{rights}"}}
{more}
---
{body}
"""
PNG = b"\x89PNG\r\n\x1a\n....IHDR IEND"


def text(name: str, rights: str = "yes", body: str = "Words.", more: str = "", language: str = "en") -> str:
    return TEXT.format(id=name, rights=rights, body=body, more=more, language=language)


def reference(key: str) -> dict[str, object]:
    return {"id": key, "type": "book", "title": key, "issued": {"date-parts": [[2007]]}}


@pytest.fixture
def mixed(make_pack: MakePack, tmp_path: Path) -> Path:
    """A clinic's pack: what it wrote, and pages that it brought in."""
    folder = make_pack(
        tmp_path / "mixed",
        {
            "en/ours.md": text("ours", body="Words.[@a] ![x](images/a.png)"),
            "en/sold.md": text("sold", "non-commercial"),
            "en/page.md": text("page", "no", "Words.[@a; @b] ![x](images/a.png) ![y](images/b.png)"),
            "en/note.md": text("note", "unknown"),
            "es/note.md": text("note", "yes", language="es"),
            "en/made.md": text("made", "yes", more="based_on: {id: page, language: en, edition: 1}"),
        },
        [reference("a"), reference("b")],
        "id: local\ntitle: Ours\nversion: '1'\n",
    )
    (folder / "images").mkdir()
    for name in "ab":
        (folder / "images" / f"{name}.png").write_bytes(PNG + name.encode())
    (folder / "vocabulary").mkdir()
    rows = ["term\tarticle\tkind", "the page\tpage\tlay", "our own\tours\tlay", "a note\tnote\tlay"]
    (folder / "vocabulary" / "en.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (folder / "README.md").write_text("For us only.", encoding="utf-8")
    return folder


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_each_article_that_stays_is_named_with_the_reason(mixed: Path) -> None:
    kept = kept_back(PackSource(mixed).articles)
    assert {f"{key.language}/{key.id}": reason for key, reason in kept.items()} == {
        "en/page": "its licence forbids it",
        "en/note": "its licence is not known",
        "en/made": "its licence forbids it",
    }
    assert named(kept) == (
        "en/made (its licence forbids it), en/note (its licence is not known), en/page (its licence forbids it)"
    )
    with pytest.raises(PackError, match=r"may not be passed on: en/made .*settle their rights"):
        packed(PackSource(mixed))


def test_adaptations_that_name_each_other_end(make_pack: MakePack, tmp_path: Path) -> None:
    made = {
        f"en/{one}.md": text(one, more=f"based_on: {{id: {other}, language: en, edition: 1}}")
        for one, other in (("a", "b"), ("b", "a"), ("c", "gone"), ("d", "d"))
    }
    assert kept_back(PackSource(make_pack(tmp_path / "loop", made)).articles) == {}


def test_what_may_be_passed_on_goes_with_all_that_it_needs_and_nothing_else(mixed: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    kept = copy_passable(PackSource(mixed), tmp_path / "out")
    assert len(kept) == 3
    assert files(tmp_path / "out") == {
        "pack.yaml", "references.json", "vocabulary/en.tsv", "images/a.png",
        "articles/en/ours.md", "articles/en/sold.md", "articles/es/note.md",
    }  # fmt: skip
    assert [item["id"] for item in json.loads((tmp_path / "out" / "references.json").read_text("utf-8"))] == ["a"]
    vocabulary = (tmp_path / "out" / "vocabulary" / "en.tsv").read_text("utf-8")
    assert "the page" not in vocabulary and "our own" in vocabulary and "a note" in vocabulary
    assert (tmp_path / "out" / "articles/en/ours.md").read_bytes() == (mixed / "articles/en/ours.md").read_bytes()
    with pytest.raises(StorageError, match="make room there"):
        copy_passable(PackSource(mixed), mixed / "README.md")


def test_where_nothing_may_leave_that_is_said(make_pack: MakePack, tmp_path: Path) -> None:
    pages = {f"en/p{number:02}.md": text(f"p{number:02}", "no") for number in range(12)}
    source = PackSource(make_pack(tmp_path / "pages", pages))
    with pytest.raises(
        PackError, match=r"No article here may be passed on: en/p00 .* en/p09 \([^)]*\), \.\.\.\. Settle"
    ):
        copy_passable(source, tmp_path / "out")


def test_the_command_makes_a_pack_of_what_may_leave(
    mixed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "passphrase").write_text("eight letters\n", encoding="utf-8")
    data, secret = ["--data", str(tmp_path / "data")], ["--passphrase-file", str(tmp_path / "passphrase")]
    assert main([*data, "keys", "new", str(tmp_path / "key"), "--name", "Test", *secret]) == 0
    build = [*data, "pack", "build", str(mixed), "-o", str(tmp_path / "x.clinicpack"), "--key", str(tmp_path / "key")]
    capsys.readouterr()
    assert main([*build, *secret]) == 2
    assert "en/page (its licence forbids it)" in capsys.readouterr().err
    assert main([*build, *secret, "--leave-out"]) == 0
    said = capsys.readouterr()
    assert "articles: 3, signed by" in said.out
    assert said.err == (
        "clinic-library: Not in the pack, because they may not be passed on: en/made (its licence forbids it), "
        "en/note (its licence is not known), en/page (its licence forbids it).\n"
    )
    content = (tmp_path / "x.clinicpack").read_bytes()
    assert PNG + b"b" not in content and b"For us only" not in content
    (mixed / "articles/en/page.md").unlink()
    for name in ("note", "made"):
        (mixed / f"articles/en/{name}.md").unlink()
    (mixed / "vocabulary/en.tsv").unlink()
    (mixed / "references.json").write_text(json.dumps([reference("a")]), encoding="utf-8")
    assert main([*build, *secret, "--leave-out"]) == 0
    assert capsys.readouterr().err == ""


def test_the_same_articles_are_the_same_pack_wherever_they_were_gathered(mixed: Path, tmp_path: Path) -> None:
    made = []
    for name in "ab":
        (tmp_path / name).mkdir()
        copy_passable(PackSource(mixed), tmp_path / name)
        made.append(packed(PackSource(tmp_path / name)))
    assert made[0] == made[1]
    (tmp_path / "x.clinicpack").write_bytes(made[0])
    with open_pack(tmp_path / "x.clinicpack", trust_of(tmp_path / "trust", KEY)) as opened:
        assert len(opened.manifest.articles) == 3


def test_a_stick_says_what_may_never_go_along(mixed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mixed.rename(tmp_path / "local")
    assert main(["--data", str(tmp_path), "stick", str(tmp_path / "stick")]) == 0
    said = capsys.readouterr().err
    assert "The clinic's own articles are not copied: 6." in said
    assert "These of them may not be passed on: en/made (its licence forbids it), en/note" in said
    assert not any(b"Words." in path.read_bytes() for path in (tmp_path / "stick").rglob("*") if path.is_file())


def test_a_folder_of_pdfs_is_told_to_stay_here(mixed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mixed.rename(tmp_path / "local")
    ready = ["--data", str(tmp_path), "export", "pdfs", str(tmp_path / "out"), "--size", "12", "--paper", "a4"]
    assert main([*ready, "--language", "en"]) == 0
    said = capsys.readouterr().err
    assert "These PDFs are for this clinic's own machines only: en/" in said
    assert "en/page (its licence forbids it)" in said and "en/ours" not in said and "en/burns" not in said


def test_what_a_clinic_wrote_is_shared_or_stays_by_its_own_word() -> None:
    assert own_rights("Green River", 2026, shared=True) == Rights("Green River", "2026", "CC BY 4.0", "", "yes")
    assert own_rights("Green River", 2026, shared=False).may_redistribute == "no"


LINKS = text(
    "burns-ours", body="See [burns](article:burns) and [back](article:low-back-pain).", more="related: [burns]"
)


@pytest.mark.parametrize("leave_out", [(), ("--leave-out",)])
def test_the_clinics_own_pack_may_lead_to_articles_that_came_with_the_program(
    make_pack: MakePack, tmp_path: Path, capsys: pytest.CaptureFixture[str], leave_out: tuple[str, ...]
) -> None:
    data = tmp_path / "data"
    key, target = tmp_path / "key", tmp_path / "x.clinicpack"
    (tmp_path / "pass").write_text("long enough to keep\n")
    main(["--data", str(data), "keys", "new", str(key), "--name", "x", "--passphrase-file", str(tmp_path / "pass")])

    def build(folder: Path) -> int:
        signed = ("--key", str(key), "--passphrase-file", str(tmp_path / "pass"), "-o", str(target))
        return main(["--data", str(data), "pack", "build", str(folder), *signed, *leave_out])

    pack = "id: local\ntitle: Ours\nversion: '1'\n"
    alone = make_pack(tmp_path / "alone", {"en/burns-ours.md": LINKS}, [], pack)
    assert build(alone) == 2 and "there is no article 'burns'." in capsys.readouterr().err
    assert main(["--data", str(data), "check", str(alone)]) == 1
    own = make_pack(data / "local", {"en/burns-ours.md": LINKS}, [], pack)
    capsys.readouterr()
    assert build(own) == 0 and target.exists()
    assert main(["--data", str(data), "check", str(own)]) == 0
    assert "link-unknown" not in capsys.readouterr().out
    make_pack(own, {"en/burns-ours.md": LINKS.replace("article:burns", "article:nowhere")}, [], pack)
    assert build(own) == 2 and "there is no article 'nowhere'." in capsys.readouterr().err
