# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Keeping imported pages: nothing of the library is ever replaced, the same page is an update, references join."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from library.articles import format_article
from library.errors import ArticleError, PackError
from library.importing.imported import Imported
from library.importing.keeping import Keeper
from library.importing.topic_ids import SOURCE
from library.models import Article, ArticleId, ArticleKey, BasedOn, CitationKey, Reference, Source
from library.own_articles import Draft
from library.packs.source import PackSource
from library.paths import Paths
from library.references import parse_reference
from library.settings import Settings, save_settings
from library.storage import RecordStore

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
TEXT = "---\nid: {id}\ntitle: {id}\nkind: topic\nlanguage: {language}\n---\nText.\n"
CHOU: dict[str, Any] = {
    "id": "chou2007",
    "type": "article-journal",
    "title": "Diagnosis and treatment of low back pain: a joint guideline",
    "DOI": "10.7326/0003-4819-147-7-200710020-00006",
    "PMID": "17909209",
    "issued": {"date-parts": [[2007]]},
    "note": "record checked",
}


@pytest.fixture
def paths(tmp_path: Path, make_pack: MakePack) -> Paths:
    """A program whose library holds one article, "burns", and one reference."""
    make_pack(
        tmp_path / "program" / "starter",
        {"en/burns.md": TEXT.format(id="burns", language="en")},
        [CHOU],
        "id: starter\ntitle: Starter\nversion: '1'\n",
    )
    return Paths(resources=tmp_path / "program", data=tmp_path / "data")


@pytest.fixture
def keeper(paths: Paths) -> Iterator[Keeper]:
    with Keeper(paths, TODAY) as keeper:
        yield keeper


def page(
    name: str, *, language: str = "en", sha: str = "", url: str = "", title: str = "", body: str = "Words.", **more: Any
) -> Imported:
    references = tuple(more.pop("references", ()))
    source = Source(
        title or f"A page of {name}", url, TODAY, sha or (f"{name}{language}".encode().hex() + "0" * 64)[:64]
    )
    article = Article(
        id=ArticleId(name),
        title=name.title() or "Untitled",
        kind="topic",
        language=language,
        body=body,
        source=source,
        **more,
    )
    return Imported(article=article, references=references)


def names(keys: Sequence[ArticleKey]) -> list[str]:
    return [f"{key.language}/{key.id}" for key in keys]


def own(paths: Paths) -> dict[str, Article]:
    """What stands in the clinic's own pack."""
    return {f"{key.language}/{key.id}": one for key, one in PackSource(paths.local_pack).articles.items()}


# ---- ids ----------------------------------------------------------------------------------------------------


def test_a_page_becomes_an_article_of_the_clinics_own(keeper: Keeper, paths: Paths) -> None:
    assert names(keeper.keep([page("cough")])) == ["en/cough"]
    assert own(paths)["en/cough"].title == "Cough"


def test_no_import_takes_the_place_of_an_article_of_the_library(keeper: Keeper, paths: Paths) -> None:
    pages = [page("burns"), page("burns", language="es"), page("burns", sha="f" * 64)]
    assert keeper.keys_of(pages) == keeper.keep(pages), "also not in another language: one id is one article"
    assert sorted(own(paths)) == ["en/burns-2", "en/burns-3", "es/burns-2"]


def test_nor_of_one_that_was_made_from_another_page(keeper: Keeper, paths: Paths) -> None:
    keeper.keep([page("cough")])
    assert names(keeper.keep([page("cough", sha="f" * 64)])) == ["en/cough-2"]
    assert names(keeper.keep([page("cough", language="es")])) == ["es/cough-3"], "who knows whether it is the same"
    assert sorted(own(paths)) == ["en/cough", "en/cough-2", "es/cough-3"]


@pytest.mark.parametrize(
    ("wanted", "got"), [("con", "con-2"), ("", "page"), ("Über Fieber", "uber-fieber"), ("高", "page")]
)
def test_ids_are_what_every_system_takes(keeper: Keeper, wanted: str, got: str) -> None:
    assert names(keeper.keep([page(wanted)])) == [f"en/{got}"]


def test_pages_of_one_batch_are_one_article_in_two_languages(keeper: Keeper) -> None:
    pages = [page("a1c"), page("a1c", language="es"), page("a1c", sha="e" * 64)]
    assert names(keeper.keep(pages)) == ["en/a1c", "es/a1c", "en/a1c-2"]


def test_the_same_page_twice_in_one_batch_is_one_article(keeper: Keeper, paths: Paths) -> None:
    assert names(keeper.keep([page("fever"), page("fever")])) == ["en/fever", "en/fever"]
    without = [structs.replace(one, article=structs.replace(one.article, source=None)) for one in [page("ague")] * 2]
    assert names(keeper.keep(without)) == ["en/ague", "en/ague-2"], "where nobody knows where they are from"
    assert sorted(own(paths)) == ["en/ague", "en/ague-2", "en/fever"]


def test_what_pages_say_of_each_other_follows_their_ids(keeper: Keeper, paths: Paths) -> None:
    one = page("burns", related=("fever", "burns"), body="See [this](article:fever), [that](article:burns#top).")
    keeper.keep([one, page("fever")])
    article = own(paths)["en/burns-2"]
    assert article.related == ("fever", "burns-2")
    assert article.body.strip() == "See [this](article:fever), [that](article:burns-2#top)."


def test_a_topic_of_medlineplus_joins_its_twin_that_came_with_another_file(keeper: Keeper) -> None:
    keeper.keep([page("burns", title=SOURCE), page("cough")])
    spanish = [page("burns", language="es", title=SOURCE), page("cough", language="es", title=SOURCE)]
    assert names(keeper.keep(spanish)) == ["es/burns-2", "es/cough-2"], "the page about cough is from elsewhere"


def test_a_file_that_cannot_be_read_keeps_its_name(keeper: Keeper, paths: Paths, make_pack: MakePack) -> None:
    make_pack(paths.local_pack, {"en/cough.md": "broken"})
    assert names(keeper.keep([page("cough", language="es", title=SOURCE)])) == ["es/cough-2"]
    assert names(keeper.keep([page("cough", sha="f" * 64)])) == ["en/cough-3"]
    assert (paths.local_pack / "articles/en/cough.md").read_text(encoding="utf-8") == "broken"


# ---- the same page again ------------------------------------------------------------------------------------


def test_the_same_page_again_is_an_update(keeper: Keeper, paths: Paths) -> None:
    assert keeper.update_of(page("cough")) is None
    keeper.keep([page("cough")])
    again = page("cough", body="Other words.")
    assert keeper.update_of(again) == ArticleKey(ArticleId("cough"), "en")
    assert names(keeper.keep([again])) == ["en/cough"]
    article = own(paths)["en/cough"]
    assert (article.edition, article.body.strip()) == (2, "Other words.")
    keeper.keep([again])
    assert own(paths)["en/cough"].edition == 2, "nothing changed"


def test_an_update_keeps_the_id_that_it_had_to_take(keeper: Keeper) -> None:
    keeper.keep([page("burns")])
    pages = [page("burns"), page("burns", language="es")]
    assert names(keeper.keep(pages)) == ["en/burns-2", "es/burns-2"], "and the other language follows"


def test_another_language_of_an_update_never_replaces_a_page_from_elsewhere(keeper: Keeper, paths: Paths) -> None:
    """It was written by hand under the id that the other language has."""
    keeper.keep([page("cough")])
    by_hand = paths.local_pack / "articles" / "es" / "cough.md"
    by_hand.parent.mkdir()
    by_hand.write_text(TEXT.format(id="cough", language="es"), encoding="utf-8")
    with Keeper(paths, TODAY) as another:
        assert names(another.keep([page("cough"), page("cough", language="es")])) == ["en/cough", "es/cough-2"]


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        ("https://clinic.example/cough", "http://Clinic.example/cough/#care", True),
        ("https://clinic.example/page?id=1", "https://clinic.example/page?id=1", True),
        ("https://clinic.example/page?id=1", "https://clinic.example/page?id=2", False),
        ("https://clinic.example/", "https://clinic.example", False),
        ("https://clinic.example/cough", "", False),
        ("file:///c:/cough.htm", "file:///c:/cough.htm", False),
        ("https://[broken/x", "https://[broken/x", False),
    ],
)
def test_the_same_address_is_the_same_page(keeper: Keeper, before: str, now: str, same: bool) -> None:
    keeper.keep([page("cough", url=before)])
    assert (keeper.update_of(page("hacking", sha="f" * 64, url=now)) is not None) is same
    assert keeper.article_at(now) == ("cough" if same else None)


def test_a_page_in_another_language_is_none(keeper: Keeper) -> None:
    keeper.keep([page("cough", sha="f" * 64)])
    assert keeper.update_of(page("tos", language="es", sha="f" * 64)) is None


def test_a_page_without_a_source_is_new(keeper: Keeper) -> None:
    keeper.keep([page("cough")])
    plain = structs.replace(page("cough"), article=structs.replace(page("cough").article, source=None))
    assert keeper.update_of(plain) is None


def test_an_adaptation_is_the_clinics_own_work(keeper: Keeper, paths: Paths) -> None:
    """It keeps the source that the original had, and the page must not take its place."""
    adapted = structs.replace(
        page("cough").article, id=ArticleId("cough-ours"), based_on=BasedOn(ArticleId("cough"), "en", 1)
    )
    path = paths.local_pack / "articles" / "en" / "cough-ours.md"
    path.parent.mkdir(parents=True)
    path.write_text(format_article(adapted), encoding="utf-8")
    assert keeper.update_of(page("cough")) is None


def test_a_file_that_went_meanwhile_or_is_too_large_is_no_source(keeper: Keeper, paths: Paths) -> None:
    keeper.keep([page("cough"), page("fever")])
    huge = paths.local_pack / "articles" / "en" / "huge.md"
    huge.write_text("x" * (5 * 2**20), encoding="utf-8")
    assert keeper.update_of(page("cough")) is not None
    (paths.local_pack / "articles/en/cough.md").unlink()
    assert keeper.update_of(page("cough")) is None


def test_words_that_only_name_an_address_make_no_update(keeper: Keeper) -> None:
    keeper.keep([page("cough", funding="https://clinic.example/fever", body=f"Text {'a' * 64}")])
    assert keeper.update_of(page("fever", url="https://clinic.example/fever", sha="a" * 64)) is None


# ---- references ---------------------------------------------------------------------------------------------


def reference(**item: Any) -> Reference:
    return parse_reference({"id": "r1", "type": "article-journal", **item})


@pytest.mark.parametrize(
    ("item", "by"),
    [
        ({"DOI": "https://doi.org/10.7326/0003-4819-147-7-200710020-00006"}, "doi"),
        ({"PMID": "17909209"}, "pmid"),
        ({"title": "Diagnosis and Treatment of low-back pain. A joint guideline"}, "title"),
        ({"title": CHOU["title"], "issued": {"date-parts": [[2007]]}, "PMID": "1"}, "title"),
        ({"title": CHOU["title"], "issued": {"date-parts": [[2017]]}}, ""),
        ({"title": "Diagnosis"}, ""),
        ({"literal": "Chou 2007"}, ""),
    ],
)
def test_references_that_the_library_has_are_offered(keeper: Keeper, item: dict[str, Any], by: str) -> None:
    joinings = keeper.joinings(page("pain", references=[reference(**item)]))
    assert [(one.key, one.known.id, one.by) for one in joinings] == ([("r1", "chou2007", by)] if by else [])


def test_a_page_without_references_asks_nobody(keeper: Keeper) -> None:
    assert keeper.joinings(page("pain")) == ()


def test_the_clinics_own_bibliography_counts_and_a_broken_one_does_not_stop(keeper: Keeper, paths: Paths) -> None:
    kept = reference(title="A study of nothing in particular, at length")
    keeper.keep([page("cough", references=[kept], body="Words.[@r1]")])
    assert [one.by for one in keeper.joinings(page("pain", references=[kept]))] == ["title"]
    (paths.local_pack / "references.json").write_text("broken", encoding="utf-8")
    with Keeper(paths, TODAY) as another:
        assert another.joinings(page("pain", references=[kept])) == ()


def test_a_joined_reference_has_the_librarys_record(keeper: Keeper, paths: Paths) -> None:
    own_smith = reference(id="chou2007", title="Another one of the same year")
    cited = [reference(PMID="17909209"), own_smith, reference(id="r3", DOI=CHOU["DOI"]), reference(id="r4")]
    body = "One.[@r1] Two.[@chou2007; @r1]{certainty=low} Three.[@r1; @r3] Four @r1 [@r4; @nobody]."
    joined = {CitationKey("r1"): CitationKey("chou2007"), CitationKey("r3"): CitationKey("chou2007")}
    keeper.keep([page("pain", references=cited, body=body)], joined)
    source = PackSource(paths.local_pack)
    article = source.articles[ArticleKey(ArticleId("pain"), "en")]
    assert article.body.strip() == (
        "One.[@chou2007] Two.[@chou2007-2; @chou2007]{certainty=low} Three.[@chou2007] Four @r1 [@r4; @nobody]."
    )
    assert source.bibliography[CitationKey("chou2007")].csl == CHOU
    assert source.bibliography[CitationKey("chou2007-2")].title == "Another one of the same year"


def test_what_is_joined_to_something_else_than_was_offered_stays(keeper: Keeper, paths: Paths) -> None:
    keeper.keep(
        [page("pain", references=[reference(PMID="17909209")], body="Words.[@r1]")],
        {CitationKey("r1"): CitationKey("nobody1999")},
    )
    assert list(PackSource(paths.local_pack).bibliography) == ["r1"]


# ---- where, and how far -------------------------------------------------------------------------------------


def test_another_folder_becomes_a_pack_source(paths: Paths, tmp_path: Path) -> None:
    with Keeper(paths, TODAY) as clinics:
        clinics.keep([page("cough")])
    with Keeper(paths, TODAY, tmp_path / "Green River") as keeper:
        assert names(keeper.keep([page("fever"), page("burns"), page("cough")])) == [
            "en/fever", "en/burns-2", "en/cough-2"
        ]  # fmt: skip
        assert names(keeper.keep([page("burns", body="New.")])) == ["en/burns-2"]
    source = PackSource(tmp_path / "Green River")
    assert (source.faults, source.info.title) == ([], "Green River")
    assert sorted(own(paths)) == ["en/cough"], "the clinic's own pack is as it was"


def test_the_clinics_folder_may_be_named(paths: Paths) -> None:
    save_settings(RecordStore(paths.state), Settings(clinic_name="Green River"))
    with Keeper(paths, TODAY, paths.data / "x" / ".." / "local") as keeper:
        keeper.keep([page("cough")])
    assert PackSource(paths.local_pack).info.publisher == "Green River"
    assert not (paths.local_pack / ".versions").exists()


def test_it_says_how_far_it_is(keeper: Keeper) -> None:
    said: list[tuple[int, int]] = []
    keeper.keep([page("cough"), page("fever")], progress=lambda done, total: said.append((done, total)))
    assert said[-1] == (2, 2)


def test_what_cannot_be_written_leaves_nothing(keeper: Keeper, paths: Paths) -> None:
    with pytest.raises((ArticleError, PackError)):
        keeper.keep([page("cough"), page("fever", body="x" * (5 * 2**20))])
    assert not (paths.local_pack / "articles").exists()


def test_closing_without_having_asked_is_fine(paths: Paths) -> None:
    Keeper(paths, TODAY).close()
    assert Draft.__struct_fields__ == ("article", "references", "pictures"), "what is handed to the saving"
