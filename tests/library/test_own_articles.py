# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles: kept with references and pictures, changed, gone back to, deleted and brought back."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs

import library.versions
from library.articles import format_article
from library.check import check_pack
from library.errors import ArticleError, LibraryError, PackError, StorageError
from library.glyphs import Glyphs
from library.library import Library
from library.models import Article, ArticleId, ArticleKey, BasedOn, Reference, Source
from library.own_articles import Draft, OwnArticles, parse_draft
from library.packs.local import LocalFolder
from library.paths import find_paths
from library.references import parse_reference
from library.storage import RecordStore
from library.versions import Versions
from tests.library.disk_faults import Faults

FAULTS = Faults()
MONDAY, TUESDAY = dt.date(2026, 11, 30), dt.date(2026, 12, 1)
PNG = b"\x89PNG\r\n\x1a\n one"
OTHER_PNG = b"\x89PNG\r\n\x1a\n two"


def own(folder: Path, today: dt.date = MONDAY, clinic: str = "") -> OwnArticles:
    return OwnArticles(folder / "local", RecordStore(folder / "versions"), today, clinic)


def key(name: str, language: str = "en") -> ArticleKey:
    return ArticleKey(ArticleId(name), language)


def reference(name: str, title: str) -> Reference:
    return parse_reference({"id": name, "type": "book", "title": title, "issued": {"date-parts": [[2007]]}})


def draft(
    name: str, body: str, *references: Reference, pictures: dict[str, bytes] | None = None, **fields: Any
) -> Draft:
    values: dict[str, Any] = {"title": name.title(), "kind": "topic", "language": "en", **fields}
    return Draft(
        article=Article(id=ArticleId(name), body=body, **values), references=references, pictures=pictures or {}
    )


def bibliography(folder: Path) -> dict[str, str]:
    """Key and title of each reference of the pack."""
    path = folder / "local" / "references.json"
    return {item["id"]: item["title"] for item in json.loads(path.read_text("utf-8"))} if path.exists() else {}


def pictures(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "local" / "images").glob("*")}


def body(folder: Path, name: str) -> str:
    return own(folder).draft(key(name)).article.body.strip()


COUGH = draft(
    "cough", "Drink.[@smith2007] ![a cup](images/cup.png)", reference("smith2007", "Water"),
    pictures={"images/cup.png": PNG},
)  # fmt: skip


# ---- saving -------------------------------------------------------------------------------------------------


def test_the_first_article_makes_a_pack_that_the_library_reads(tmp_path: Path) -> None:
    assert own(tmp_path).keys() == []
    assert own(tmp_path).save([COUGH]) == (key("cough"),)
    assert (tmp_path / "local/pack.yaml").read_text("utf-8") == 'id: "local"\ntitle: "Our own articles"\nversion: "1"\n'
    library = Library.open(find_paths(tmp_path), TUESDAY)
    reading = library.read(key("cough"))
    assert (reading.own, reading.pack.id, reading.pictures) == (True, "local", {"images/cup.png": PNG})
    assert [entry.reference.title for entry in reading.references] == ["Water"]
    assert "cough" in [hit.id for hit in library.search("cough").hits]
    library.close()
    kept = own(tmp_path).draft(key("cough"))
    assert (kept.article.edition, kept.article.revised) == (1, None), "its date is what the page said: nothing"
    assert structs.replace(kept, article=COUGH.article) == COUGH


@pytest.mark.parametrize(
    ("clinic", "pack"),
    [
        ("Green  River: Clinic", ["local-green-river-clinic", "Green River: Clinic", "Green River: Clinic"]),
        ("Clínica Ñandú", ["local-clinica-nandu", "Clínica Ñandú", "Clínica Ñandú"]),
        ("عيادة", ["local", "عيادة", "عيادة"]),
        ("x" * 300, [f"local-{'x' * 40}", "x" * 300, "x" * 300]),
        ('"\\', ["local", '"\\', '"\\']),
        (" ", ["local", "Our own articles", ""]),
    ],
)
def test_the_pack_is_named_for_the_clinic(tmp_path: Path, clinic: str, pack: list[str]) -> None:
    """So that two clinics' packs can stand side by side at a third one."""
    own(tmp_path, clinic=clinic).save([COUGH])
    info = LocalFolder(tmp_path / "local").open().info
    assert [info.id, info.title, info.publisher] == pack
    own(tmp_path, clinic="Another").save([draft("fever", "Rest.")])
    assert LocalFolder(tmp_path / "local").open().info == info, "it is named once"


def test_the_same_reference_is_one_entry_and_another_one_gets_a_key_of_its_own(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    own(tmp_path).save(
        [
            draft("fever", "Rest.[@smith2007 ;\n@old] See [@old]{certainty=low}.",
                  reference("smith2007", "Sleep"), reference("old", "Water")),
            draft("worms", "Wash.[@smith2007]", reference("smith2007", "Soap")),
            draft("burns", "Cool.[@smith2007b; @a-2]", reference("smith2007b", "Ice"), reference("a-2", "Soap")),
        ]
    )  # fmt: skip
    assert bibliography(tmp_path) == {
        "smith2007": "Water", "smith2007b": "Sleep", "smith2007c": "Soap", "smith2007d": "Ice"
    }  # fmt: skip
    assert body(tmp_path, "cough") == "Drink.[@smith2007] ![a cup](images/cup.png)"
    assert body(tmp_path, "fever") == "Rest.[@smith2007b ;\n@smith2007] See [@smith2007]{certainty=low}."
    assert body(tmp_path, "worms") == "Wash.[@smith2007c]"
    assert body(tmp_path, "burns") == "Cool.[@smith2007d; @smith2007c]"


def test_keys_never_run_out(tmp_path: Path) -> None:
    drafts = [draft(f"a{number}", "Text.[@x2007]", reference("x2007", f"Title {number}")) for number in range(28)]
    own(tmp_path).save(drafts)
    found = list(bibliography(tmp_path))
    assert found[:3] + found[24:] == ["x2007", "x2007b", "x2007c", "x2007y", "x2007z", "x2007-2", "x2007-3"]


def test_a_corrected_reference_stays_under_its_key_where_nobody_else_cites_it(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH, draft("fever", "Rest.[@jones2007]", reference("jones2007", "Sleep"))])
    opened = own(tmp_path).draft(key("cough"))
    own(tmp_path).save([structs.replace(opened, references=(reference("smith2007", "Clean water"),))])
    assert bibliography(tmp_path) == {"smith2007": "Clean water", "jones2007": "Sleep"}
    own(tmp_path).save([draft("worms", "Wash.[@smith2007]", reference("smith2007", "Clean water"))])
    own(tmp_path).save([structs.replace(opened, references=(reference("smith2007", "Water"),))])
    assert bibliography(tmp_path) == {"smith2007": "Clean water", "jones2007": "Sleep", "smith2007b": "Water"}
    assert body(tmp_path, "cough").startswith("Drink.[@smith2007b]")


def test_one_entry_of_two_articles_that_are_saved_together_may_part(tmp_path: Path) -> None:
    water, clean = reference("smith2007", "Water"), reference("smith2007", "Clean water")
    own(tmp_path).save([draft("cough", "A.[@smith2007]", water), draft("fever", "B.[@smith2007]", water)])
    own(tmp_path).save([draft("cough", "A.[@smith2007]", clean), draft("fever", "B.[@smith2007]", water)])
    assert bibliography(tmp_path) == {"smith2007": "Clean water", "smith2007b": "Water"}
    assert (body(tmp_path, "cough"), body(tmp_path, "fever")) == ("A.[@smith2007]", "B.[@smith2007b]")


def test_a_reference_that_nobody_cites_comes_with_a_new_article_and_goes_when_its_last_citation_does(
    tmp_path: Path,
) -> None:
    own(tmp_path).save([draft("cough", "Drink.", reference("smith2007", "Water"))])
    assert bibliography(tmp_path) == {"smith2007": "Water"}, "an imported page's words are not lost"
    for name in ("fever", "worms"):
        own(tmp_path).save([draft(name, "Rest.[@jones2007]", reference("jones2007", "Sleep"))])
    own(tmp_path).save([draft("fever", "Rest.", reference("jones2007", "Sleep"))])
    assert set(bibliography(tmp_path)) == {"smith2007", "jones2007"}
    own(tmp_path).save([draft("worms", "Rest.", reference("jones2007", "Sleep"))])
    assert set(bibliography(tmp_path)) == {"smith2007"}


def test_a_reference_without_a_record_is_kept_as_its_text(tmp_path: Path) -> None:
    own(tmp_path).save([draft("cough", "Drink.[@x]", Reference(id="x", literal="Somebody said so."))])  # type: ignore[arg-type]
    (kept,) = own(tmp_path).draft(key("cough")).references
    assert kept.literal == "Somebody said so."


def test_pictures_of_one_name_and_other_bytes_stand_side_by_side(tmp_path: Path) -> None:
    text = '![x](images/cup.png) ![y](<images/cup.png>) ![z](images/cup.png "A cup") ![n](images/none.png)'
    own(tmp_path).save([COUGH, draft("fever", text, pictures={"images/cup.png": OTHER_PNG, "images/unseen.png": PNG})])
    own(tmp_path).save([draft("worms", "![x](images/CUP.png)", pictures={"images/CUP.png": b"three"})])
    own(tmp_path).save([draft("burns", "![x](images/cup.png)", pictures={"images/cup.png": OTHER_PNG})])
    assert pictures(tmp_path) == {"cup.png": PNG, "cup-2.png": OTHER_PNG, "CUP-2.png": b"three"} or pictures(
        tmp_path
    ) == {"cup.png": PNG, "cup-2.png": OTHER_PNG, "CUP-3.png": b"three"}
    assert body(tmp_path, "fever") == text.replace("cup.png", "cup-2.png")
    assert body(tmp_path, "burns") == "![x](images/cup-2.png)"
    assert set(own(tmp_path).draft(key("fever")).pictures) == {"images/cup-2.png"}


def test_a_picture_with_a_name_that_no_pack_holds_gets_another(tmp_path: Path) -> None:
    own(tmp_path).save([draft("cough", "![x](images/con.PNG)", pictures={"images/con.PNG": PNG})])
    own(tmp_path).save([draft("fever", "![x](images/a?b.png)", pictures={"images/a?b.png": OTHER_PNG})])
    assert (body(tmp_path, "cough"), body(tmp_path, "fever")) == (
        "![x](images/picture.png)",
        "![x](images/picture-2.png)",
    )


def test_a_picture_goes_when_nobody_shows_it_any_more(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH, draft("fever", "![x](images/cup.png)", pictures={"images/cup.png": PNG})])
    own(tmp_path).save([draft("cough", "Drink.")])
    assert pictures(tmp_path) == {"cup.png": PNG}
    own(tmp_path).save([draft("fever", "Rest. ![gone](images/gone.png)")])
    own(tmp_path).save([draft("fever", "Rest.")])
    assert pictures(tmp_path) == {}


def test_a_link_out_of_the_folder_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "x.png").write_bytes(b"secret")
    own(tmp_path).save([COUGH])
    (tmp_path / "local" / "images" / "more").symlink_to(tmp_path / "outside")
    own(tmp_path).save([draft("fever", "![x](images/more/x.png)", pictures={})])
    assert own(tmp_path).draft(key("fever")).pictures == {}
    with pytest.raises(PackError, match="take the link away"):
        own(tmp_path).save([draft("f", "![x](images/more/x.png)", pictures={"images/more/x.png": PNG})])


def test_words_stay_as_they_are_and_lines_are_tidied(tmp_path: Path) -> None:
    own(tmp_path).save([draft("cough", "\r\n\r\n\r\nTeh  cough.\r\n\rMore. [@not a key] \U0001f600\n\n\n \n")])
    assert own(tmp_path).draft(key("cough")).article.body == "\nTeh  cough.\n\nMore. [@not a key] \U0001f600\n"
    own(tmp_path).save([draft("empty", "\n\n")])
    assert own(tmp_path).draft(key("empty")).article.body == ""


def test_of_two_drafts_of_one_article_the_last_one_counts(tmp_path: Path) -> None:
    assert own(tmp_path).save([draft("cough", "One."), draft("cough", "Two.")]) == (key("cough"), key("cough"))
    assert body(tmp_path, "cough") == "Two."
    assert own(tmp_path).save([]) == ()


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    own(tmp_path).save([draft("a", "A"), draft("b", "B")], lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (draft("Cough!", "Text."), "small letters, digits"),
        (draft("con", "Text."), "not allowed"),
        (draft("../../x", "Text."), "small letters, digits"),
        (draft("x", "Text.", language="e/n"), "no document of a pack"),
        (draft("x", "Text \ud800."), "signs that no file can hold"),
        (draft("x", "Text.", title="\ud800"), "line 3: the front matter cannot be read"),
        (draft("x", "Text. " * 1_000_000), "larger than 4 MB"),
    ],
    ids=["letters", "reserved", "leads out", "language", "half a sign", "half a sign in a field", "too long"],
)
def test_what_cannot_be_kept_is_one_sentence_and_nothing_is_kept(tmp_path: Path, bad: Draft, said: str) -> None:
    with pytest.raises(LibraryError, match=said):
        own(tmp_path).save([COUGH, bad])
    assert own(tmp_path).keys() == []


def test_a_bibliography_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    broken = tmp_path / "local" / "references.json"
    broken.write_text("[{", encoding="utf-8")
    with pytest.raises(ArticleError, match=r"references\.json, line 1: not valid JSON .*; mend that line"):
        own(tmp_path).save([draft("fever", "Rest.[@x]", reference("x", "X"))])
    own(tmp_path).save([draft("worms", "Wash.")])
    assert own(tmp_path).draft(key("cough")).references == ()
    assert broken.read_text("utf-8") == "[{"


def test_an_article_that_somebody_broke_is_replaced_and_its_text_kept(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    path = tmp_path / "local" / "articles" / "en" / "cough.md"
    path.write_text("no front matter", encoding="utf-8")
    with pytest.raises(ArticleError, match="no front matter"):
        own(tmp_path).draft(key("cough"))
    own(tmp_path).save([draft("cough", "New.")])
    (version,) = own(tmp_path).versions(key("cough"))
    assert (version.text, version.edition, version.title) == ("no front matter", 0, "cough")
    with pytest.raises(ArticleError, match="no front matter"):
        own(tmp_path).restore(key("cough"), 0)
    with pytest.raises(ArticleError, match="look whether it was deleted"):
        own(tmp_path).draft(key("fever"))


def test_two_copies_of_the_program_never_mix_their_references(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    with LocalFolder(tmp_path / "local").alone(), pytest.raises(StorageError, match="Another copy"):
        own(tmp_path).save([draft("fever", "Rest.[@x]", reference("x", "X"))])
    assert own(tmp_path).keys() == [key("cough")]


def test_what_is_kept_can_be_checked_like_any_pack(tmp_path: Path) -> None:
    own(tmp_path).save([structs.replace(COUGH, pictures={"images/cup.png": PNG + b"IHDR IEND"})])
    problems, articles = check_pack(tmp_path / "local", TUESDAY, Glyphs(find_paths(tmp_path).fonts))
    rules = {problem.rule for problem in problems}
    assert articles == 1
    assert not rules & {"unreadable", "citation-unknown", "reference-unused", "picture-missing", "link-unknown"}


# ---- earlier versions ---------------------------------------------------------------------------------------


def texts(folder: Path, name: str = "cough") -> list[str]:
    return [
        own(folder).earlier(key(name), at).article.body.strip() for at in range(len(own(folder).versions(key(name))))
    ]


def test_ten_earlier_versions_are_kept_and_any_can_be_made_the_present_one(tmp_path: Path) -> None:
    for number in range(13):
        own(tmp_path, MONDAY + dt.timedelta(number)).save([draft("cough", f"Text {number}.")])
    versions = own(tmp_path).versions(key("cough"))
    assert texts(tmp_path) == [f"Text {number}." for number in range(11, 1, -1)]
    assert (versions[0].edition, versions[0].day, versions[0].title) == (12, MONDAY + dt.timedelta(12), "Cough")
    assert own(tmp_path, TUESDAY).restore(key("cough"), 9) == key("cough")
    kept = own(tmp_path).draft(key("cough")).article
    assert (kept.body.strip(), kept.edition, kept.revised) == ("Text 2.", 14, TUESDAY)
    assert texts(tmp_path)[0] == "Text 12."
    assert own(tmp_path).versions(key("nothing")) == ()


def test_a_text_that_stays_the_same_makes_no_version(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    own(tmp_path, TUESDAY).save([COUGH])
    own(tmp_path, TUESDAY).save([own(tmp_path).draft(key("cough"))])
    assert own(tmp_path).versions(key("cough")) == ()


def test_an_earlier_version_brings_back_its_references_and_pictures(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    own(tmp_path).save([draft("cough", "With another. ![a cup](images/cup.png)", pictures={"images/cup.png": PNG})])
    own(tmp_path).save([draft("cough", "Without.")])
    own(tmp_path).save([draft("fever", "![x](images/cup.png)", pictures={"images/cup.png": OTHER_PNG})])
    assert own(tmp_path).earlier(key("cough"), 1).pictures == {"images/cup.png": PNG}
    own(tmp_path).restore(key("cough"), 1)
    restored = own(tmp_path).draft(key("cough"))
    assert [entry.title for entry in restored.references] == ["Water"]
    assert restored.article.body.strip() == "Drink.[@smith2007] ![a cup](images/cup-2.png)"
    assert pictures(tmp_path) == {"cup.png": OTHER_PNG, "cup-2.png": PNG}


def test_a_version_that_grew_too_large_gives_up_its_oldest_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library.versions, "MOST_BYTES", 5000)
    for number in range(4):
        name = f"images/{number}.png"
        own(tmp_path).save([draft("cough", f"![x]({name})", pictures={name: bytes([number]) * 2000})])
    versions = own(tmp_path).versions(key("cough"))
    assert [list(version.pictures) for version in versions] == [["images/2.png"], ["images/1.png"], []]
    own(tmp_path).save([draft("cough", "long " * 2000)])
    own(tmp_path).save([draft("cough", "short")])
    assert len(own(tmp_path).versions(key("cough"))) == 1, "the newest is always kept"


def test_a_record_that_a_newer_program_wrote_counts_as_empty(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    store = RecordStore(tmp_path / "versions")
    for content in (b"\xc1", msgspec.msgpack.encode({"new": 1}), msgspec.msgpack.encode([{"day": 7}])):
        store.save("cough.en", content)
        store.save("deleted", content)
        assert own(tmp_path).versions(key("cough")) == () == own(tmp_path).deleted()


# ---- deleting -----------------------------------------------------------------------------------------------


def tree(folder: Path) -> dict[str, bytes]:
    local = folder / "local"
    found = (path for path in local.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {path.relative_to(local).as_posix(): path.read_bytes() for path in found}


def test_what_was_deleted_comes_back_as_it_was_also_after_a_restart(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH, draft("fever", "Rest.[@b]", reference("b", "Sleep"))])
    own(tmp_path).save([structs.replace(COUGH, article=structs.replace(COUGH.article, summary="Drink."))])
    before = tree(tmp_path)
    own(tmp_path, TUESDAY).delete(key("cough"))
    assert own(tmp_path).keys() == [key("fever")]
    assert (bibliography(tmp_path), pictures(tmp_path)) == ({"b": "Sleep"}, {})
    (one,) = own(tmp_path).deleted()
    assert (one.key, one.title, one.day) == (key("cough"), "Cough", TUESDAY)
    assert own(tmp_path).undo_delete() == key("cough")
    after = tree(tmp_path)
    assert json.loads(after.pop("references.json")) == json.loads(before.pop("references.json"))[::-1]
    assert after == before, "edition and dates too"
    assert own(tmp_path).deleted() == ()
    assert len(own(tmp_path).versions(key("cough"))) == 1
    with pytest.raises(LibraryError, match="nothing to bring back"):
        own(tmp_path).undo_delete()


def test_any_of_the_last_ten_comes_back(tmp_path: Path) -> None:
    names = [f"a{number}" for number in range(12)]
    own(tmp_path).save([draft(name, "Text.") for name in names])
    for name in names:
        own(tmp_path).delete(key(name))
    assert [one.id for one in own(tmp_path).deleted()] == names[:1:-1]
    assert own(tmp_path).undo_delete(key("a5")) == key("a5")
    assert own(tmp_path).keys() == [key("a5")]
    for gone in ("a0", "a5"):
        with pytest.raises(LibraryError, match="nothing to bring back"):
            own(tmp_path).undo_delete(key(gone))
    own(tmp_path).delete(key("never"))
    assert own(tmp_path).undo_delete() == key("a11")


def test_an_article_that_could_not_be_read_comes_back_as_it_was(tmp_path: Path) -> None:
    own(tmp_path).save([COUGH])
    (tmp_path / "local" / "articles" / "en" / "cough.md").write_bytes(b"no front matter")
    own(tmp_path).delete(key("cough"))
    assert [one.title for one in own(tmp_path).deleted()] == ["cough"]
    own(tmp_path).undo_delete()
    assert tree(tmp_path)["articles/en/cough.md"] == b"no front matter"


def test_an_article_that_is_made_again_goes_on_from_the_edition_it_had(tmp_path: Path) -> None:
    """Sheets with its code are about: an old edition must not pass as the present one."""
    for text in ("One.", "Two.", "Three."):
        own(tmp_path).save([draft("cough", text)])
    own(tmp_path).delete(key("cough"))
    own(tmp_path).save([draft("cough", "Another text.")])
    assert own(tmp_path).draft(key("cough")).article.edition == 4
    assert texts(tmp_path) == ["Three.", "Two.", "One."]
    assert own(tmp_path).deleted() == (), "it stands there again"


def test_a_deleted_article_can_also_be_brought_back_from_its_versions(tmp_path: Path) -> None:
    source = Source(title="A page", sha256="x")
    own(tmp_path).save([draft("cough", "One.", revised=dt.date(2010, 2, 3), source=source)])
    own(tmp_path).delete(key("cough"))
    own(tmp_path).restore(key("cough"), 0)
    kept = own(tmp_path).draft(key("cough")).article
    assert (kept.body.strip(), kept.edition, kept.revised) == ("One.", 2, dt.date(2010, 2, 3))


@pytest.mark.parametrize("what", ["save", "delete", "undo"])
def test_a_change_that_is_cut_at_any_step_is_old_or_new(tmp_path: Path, what: str) -> None:
    other = draft("fever", "Rest.[@b]", reference("b", "Sleep"))
    own(tmp_path / "before").save([COUGH, other])
    changed = draft("cough", "Changed.[@b]", reference("b", "Sleep"))
    if what == "undo":
        own(tmp_path / "before").delete(key("cough"))

    def change(folder: Path) -> None:
        articles = own(folder, TUESDAY)
        if what == "save":
            articles.save([changed])
        elif what == "delete":
            articles.delete(key("cough"))
        else:
            articles.undo_delete()

    def state(folder: Path) -> list[Any]:
        articles = own(folder)
        there = articles.keys()
        drafts = [articles.draft(one) for one in there]
        return [drafts, [one.id for one in articles.deleted()], bibliography(folder), pictures(folder)]

    def cut() -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    shutil.copytree(tmp_path / "before", tmp_path / "after")
    change(tmp_path / "after")
    old, new, step, outcomes = state(tmp_path / "before"), state(tmp_path / "after"), 0, set()
    assert old != new
    while True:
        step += 1
        folder = Path(shutil.copytree(tmp_path / "before", tmp_path / "try"))
        with FAULTS.at(step, folder, cut) as faults, suppress(StorageError):
            change(folder)
        found = state(folder)
        assert found in (old, new), step
        outcomes.add(found == new)
        with suppress(LibraryError):
            change(folder)
        assert state(folder) == new, "done again, it is done"
        if what == "save":
            assert len(own(folder).versions(key("cough"))) == 1
        shutil.rmtree(folder)
        if faults.steps < step:
            break
    assert step > 8 and outcomes == {False, True}


# ---- adapting -----------------------------------------------------------------------------------------------


def test_an_article_of_the_library_becomes_the_beginning_of_an_own_one(tmp_path: Path) -> None:
    library = Library.open(find_paths(tmp_path), MONDAY)
    reading = library.read(key("low-back-pain"))
    began = own(tmp_path).adapt(reading)
    assert own(tmp_path).keys() == [], "nothing is written yet"
    assert began.article.based_on == BasedOn(ArticleId("low-back-pain"), "en", reading.article.edition, "starter")
    own(tmp_path).save([began])
    library.close()
    library = Library.open(find_paths(tmp_path), MONDAY)
    made = library.read(key("low-back-pain-ours"))
    assert (made.base_title, made.document) == (reading.article.title, reading.document)
    assert [one.vancouver for one in made.references] == [one.vancouver for one in reading.references]
    assert made.pictures == reading.pictures and made.article.rights == reading.article.rights
    assert library.read(key("low-back-pain")).article == reading.article, "both can be read"
    assert own(tmp_path).adapt(reading).article.id == "low-back-pain-ours-2"
    taken = {key("low-back-pain-ours-2")}
    assert own(tmp_path).adapt(reading, taken.__contains__).article.id == "low-back-pain-ours-3"
    spanish = own(tmp_path).adapt(library.read(key("low-back-pain", "es"))).article
    assert spanish.key == key("low-back-pain-ours", "es"), "one article in two languages"
    library.close()


def test_a_reference_that_the_original_lacks_is_not_made_up(tmp_path: Path) -> None:
    own(tmp_path).save([draft("cough", "Drink.[@lost]")])
    library = Library.open(find_paths(tmp_path), MONDAY)
    assert own(tmp_path).adapt(library.read(key("cough"))).references == ()
    library.close()


# ---- edited as text -----------------------------------------------------------------------------------------


def test_an_article_is_edited_as_the_text_of_its_file(tmp_path: Path) -> None:
    text = format_article(COUGH.article).replace("title: Cough", "title: Cough in adults").replace("\n", "\r\n")
    edited = parse_draft(text, COUGH)
    assert edited.article.title == "Cough in adults" and edited.references == COUGH.references
    with pytest.raises(ArticleError, match="The id and the language of an article stay"):
        parse_draft(text.replace("id: cough", "id: colds"), COUGH)
    with pytest.raises(ArticleError, match="line 4"):
        parse_draft(text.replace("title: Cough", "title: [Cough"), COUGH)


def test_versions_are_found_by_whole_names(tmp_path: Path) -> None:
    versions = Versions(RecordStore(tmp_path))
    versions.add({})
    assert versions.of(key("a", "en")) == ()


# ---- searching ----------------------------------------------------------------------------------------------


def test_of_many_own_articles_one_that_was_changed_is_found_at_once(tmp_path: Path) -> None:
    """No index is written anew for it, and nobody waits for one; what stood there before is found no more."""
    paths = find_paths(tmp_path)
    ours = OwnArticles.of_clinic(paths, MONDAY)
    ours.save([draft(f"page-{number}", f"Words of zebra{number}.") for number in range(30)])

    def found(words: str) -> list[str]:
        library = Library.open(paths, MONDAY)
        hits = [str(hit.id) for hit in library.search(words).hits if hit.own]
        assert library.index_jobs() == () and library.index_on_disk
        library.close()
        return hits

    def written() -> set[str]:
        return {path.name for path in paths.index_cache.glob("local.en-*")}

    assert found("zebra7") == ["page-7"]
    before = written()
    ours.save([draft("page-7", "A quagga."), draft("added", "A quagga.")])
    ours.delete(key("page-8"))
    assert sorted(found("quagga")) == ["added", "page-7"]
    assert found("zebra7") == found("zebra8") == [] and found("zebra9") == ["page-9"]
    assert written() == before
    ours.save([draft(f"page-{number}", f"A quagga{number}.") for number in range(25)])
    assert found("quagga20") == ["page-20"] and written() != before
