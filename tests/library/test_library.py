# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`Library`: packs stacked lowest first, what is in force, what reading gives, and that damage costs only itself."""

from __future__ import annotations

import datetime as dt
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import library.markup
import library.search.stack
from library.errors import UnknownArticleError
from library.finding import NEAREST
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import KEPT_READINGS, Library
from library.models import ArticleKey, IndexJob
from library.packs.source import PackSource
from library.paths import Paths, find_paths

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)


def article(name: str, body: str = "Text.", language: str = "en", **front: object) -> str:
    keys = {"id": name, "title": name.title(), "kind": "topic", "language": language, **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + f"---\n{body}\n"


class Shelf:
    """Makes libraries of packs given lowest first, each a dict of files and texts."""

    def __init__(self, folder: Path, make_pack: MakePack) -> None:
        self.folder = folder
        self.paths = Paths(find_paths().resources, folder / "data")
        self._make_pack = make_pack
        self._open: list[Library] = []

    def pack(self, name: str, articles: dict[str, str], extra: str = "", references: Any = None) -> Path:
        text = f"id: {name}\ntitle: Pack {name}\nversion: '1'\n{extra}"
        return self._make_pack(self.folder / name, articles, references, text)

    def library(self, *folders: Path, today: dt.date = TODAY) -> Library:
        self._open.append(Library([PackSource(folder) for folder in folders], self.paths, today))
        return self._open[-1]

    def close(self) -> None:
        while self._open:
            self._open.pop().close()


@pytest.fixture
def shelf(tmp_path: Path, make_pack: MakePack) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path, make_pack)
    yield shelf
    shelf.close()


LOW = {
    "en/cough.md": article("cough", "Old words about zebras.", categories="[Lungs]", edition=2),
    "es/cough.md": article("cough", "Palabras.", "es", translation_of_edition=2, title="Tos"),
    "en/fever.md": article("fever", "Drink.", categories="[Children, Lungs]"),
}


# ---- the stack --------------------------------------------------------------------------------------------


def test_a_higher_pack_replaces_by_id_and_language(shelf: Shelf) -> None:
    high = {"en/cough.md": article("cough", "New words about lions.", title="Our cough")}
    opened = shelf.library(shelf.pack("low", LOW), shelf.pack("high", high))
    assert [(summary.key, summary.pack) for summary in opened.articles()] == [
        (("fever", "en"), "low"),
        (("cough", "en"), "high"),
        (("cough", "es"), "low"),
    ]
    assert opened.read(opened.find("cough")).article.title == "Our cough"
    assert opened.read(opened.find("cough")).pack.id == "high"
    assert opened.pack_titles == ("Pack low 1", "Pack high 1")


def test_search_shows_only_the_article_in_force(shelf: Shelf) -> None:
    high = {"en/cough.md": article("cough", "New words about lions.")}
    opened = shelf.library(shelf.pack("low", LOW), shelf.pack("high", high))
    assert [(hit.id, hit.pack) for hit in opened.search("lions", only="en").hits] == [("cough", "high")]
    assert opened.search("zebras", only="en").hits == ()
    assert [hit.pack for hit in opened.search("cough", only="en").hits] == ["high"]


def test_the_clinics_own_folder_lies_above_the_bundled_pack(shelf: Shelf) -> None:
    assert Library.open(shelf.paths, TODAY).pack_titles == ("Starter library 0.1.0",)
    local = shelf.paths.local_pack
    shelf.pack("data/local", {"en/burns.md": article("burns", "Ours.")}, extra="")
    (local / "pack.yaml").write_text("id: local\ntitle: Ours\nversion: '1'\n")
    opened = Library.open(shelf.paths, TODAY)
    assert opened.pack_titles == ("Starter library 0.1.0", "Ours 1")
    assert opened.read(opened.find("burns")).pack.id == "local"
    assert opened.read(opened.find("burns", "es")).pack.id == "starter"
    opened.close()


def test_a_local_folder_that_is_no_pack_is_a_fault_and_costs_only_itself(shelf: Shelf) -> None:
    shelf.paths.local_pack.mkdir(parents=True)
    opened = Library.open(shelf.paths, TODAY)
    (fault,) = opened.faults
    assert fault.startswith("pack.yaml cannot be read")
    assert "burns" in {summary.id for summary in opened.articles()}


def test_languages_articles_and_topics_are_sorted(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    assert opened.languages() == ("en", "es")
    assert [summary.title for summary in opened.articles("en")] == ["Cough", "Fever"]
    assert [summary.title for summary in opened.articles()] == ["Cough", "Fever", "Tos"]
    topics = [(topic.name, [summary.id for summary in topic.articles]) for topic in opened.topics("en")]
    assert topics == [("Children", ["fever"]), ("Lungs", ["cough", "fever"])]
    assert opened.topics("fr") == () and opened.articles("fr") == ()


# ---- finding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "language", "preferred", "found"),
    [
        ("cough", None, "en", "en"),
        ("cough", None, "es", "es"),
        ("cough", None, "fr", "en"),
        ("cough", "es", "en", "es"),
        ("fever", None, "es", "en"),
    ],
)
def test_an_article_is_found_in_the_best_language(
    shelf: Shelf, name: str, language: str | None, preferred: str, found: str
) -> None:
    assert shelf.library(shelf.pack("low", LOW)).find(name, language, preferred) == (name, found)


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("nowhere", None, 'There is no article "nowhere"; look it up with: clinic-library search "nowhere"'),
        ("nowhere", "en", 'There is no article "nowhere"; look it up with: clinic-library search "nowhere"'),
        ("cough", "fr", '"cough" is not there in the language "fr"; it is there in: en, es.'),
        ("", None, 'There is no article ""; look it up with: clinic-library search ""'),
    ],
)
def test_what_is_not_there_is_said_with_what_to_do(shelf: Shelf, name: str, language: str | None, said: str) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    with pytest.raises(UnknownArticleError) as error:
        opened.find(name, language)
    assert str(error.value) == said


def test_reading_what_is_not_there_is_refused(shelf: Shelf) -> None:
    with pytest.raises(UnknownArticleError, match='no article "nowhere"'):
        shelf.library(shelf.pack("low", LOW)).read(ArticleKey("nowhere", "en"))  # type: ignore[arg-type]


# ---- reading ----------------------------------------------------------------------------------------------


def test_a_reading_has_numbers_pictures_grade_and_state(shelf: Shelf) -> None:
    body = "It helps [@b; @a]. Rest now.\n\n![A knee](images/knee.png)\n\n![Gone](images/gone.png)"
    files = {"en/cough.md": article("cough", body, revised="2026-01-02"), "ar/cough.md": article("cough", "x", "ar")}
    folder = shelf.pack("low", files, references=[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}])
    (folder / "images").mkdir()
    (folder / "images" / "knee.png").write_bytes(b"picture")
    opened = shelf.library(folder)
    reading = opened.read(opened.find("cough"))
    assert reading.numbers == {"b": 1, "a": 2}
    assert reading.pictures == {"images/knee.png": b"picture"}
    assert (reading.review.state, reading.grade.method) == ("unreviewed", "Flesch-Kincaid grade")
    assert reading.grade.value is not None
    assert (reading.right_to_left, opened.read(opened.find("cough", "ar")).right_to_left) == (False, True)
    assert reading.withdrawn is None


def test_what_was_prepared_reads_the_same(shelf: Shelf) -> None:
    folder = shelf.pack("low", LOW)
    prepared = shelf.library(folder)
    prepared.prepare()
    assert prepared.read(prepared.find("cough")) == shelf.library(folder).read(ArticleKey("cough", "en"))  # type: ignore[arg-type]


def test_a_reference_that_is_missing_has_a_number_too(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", {"en/cough.md": article("cough", "It helps [@gone].")}))
    (entry,) = opened.read(opened.find("cough")).references
    assert (entry.number, "gone: this reference is missing" in entry.vancouver) == (1, True)


@pytest.mark.parametrize(("today", "state"), [("2029-01-02", "unreviewed"), ("2029-01-03", "overdue")])
def test_today_decides_what_is_overdue(shelf: Shelf, today: str, state: str) -> None:
    folder = shelf.pack("low", {"en/cough.md": article("cough", revised="2026-01-02")})
    opened = shelf.library(folder, today=dt.date.fromisoformat(today))
    assert opened.read(opened.find("cough")).review.state == state
    assert opened.articles()[0].review.state == state
    assert opened.search("cough").hits[0].review_state == state


def test_the_last_readings_stay_parsed_and_the_oldest_goes(shelf: Shelf) -> None:
    names = [f"a{number}" for number in range(KEPT_READINGS + 1)]
    opened = shelf.library(shelf.pack("low", {f"en/{name}.md": article(name) for name in names}))
    first = opened.read(opened.find("a0"))
    second = opened.read(opened.find("a1"))
    assert opened.read(opened.find("a0")) is first
    for name in names[2:]:
        opened.read(opened.find(name))
    assert opened.read(opened.find("a0")) is first  # read again lately, so it stayed
    assert opened.read(opened.find("a1")) is not second


@pytest.mark.parametrize(("edition", "stale"), [(1, True), (2, False), (3, False)])
def test_a_translation_of_an_older_edition_is_stale(shelf: Shelf, edition: int, stale: bool) -> None:
    files = {**LOW, "es/cough.md": article("cough", "Palabras.", "es", translation_of_edition=edition)}
    opened = shelf.library(shelf.pack("low", files))
    assert opened.read(opened.find("cough", "es")).review.stale_translation is stale
    assert opened.read(opened.find("cough", "en")).review.stale_translation is False


def test_a_translation_is_held_against_the_original_in_force(shelf: Shelf) -> None:
    high = {"en/cough.md": article("cough", edition=9)}
    opened = shelf.library(shelf.pack("low", LOW), shelf.pack("high", high))
    assert opened.read(opened.find("cough", "es")).review.stale_translation


def test_a_translation_without_an_original_is_not_stale(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", {"es/cough.md": LOW["es/cough.md"]}))
    assert not opened.read(opened.find("cough", "es")).review.stale_translation


@pytest.mark.parametrize(
    ("withdrawn", "reasons"),
    [
        ("[{id: cough, reason: All}]", {"en": "All", "es": "All"}),
        ("[{id: cough, language: es, reason: Only}]", {"en": None, "es": "Only"}),
        ("[{id: fever, reason: Other}]", {"en": None, "es": None}),
    ],
)
def test_any_pack_may_withdraw_an_article(shelf: Shelf, withdrawn: str, reasons: dict[str, str | None]) -> None:
    opened = shelf.library(shelf.pack("low", LOW), shelf.pack("high", {}, extra=f"withdrawn: {withdrawn}\n"))
    for language, reason in reasons.items():
        found = opened.read(opened.find("cough", language)).withdrawn
        assert (found.reason if found else None) == reason


def test_the_highest_pack_words_a_withdrawal(shelf: Shelf) -> None:
    packs = [shelf.pack(name, LOW, extra=f"withdrawn: [{{id: cough, reason: {name}}}]\n") for name in ("low", "high")]
    opened = shelf.library(*packs)
    found = opened.read(opened.find("cough")).withdrawn
    assert found is not None and found.reason == "high"


# ---- damage -----------------------------------------------------------------------------------------------


def test_broken_files_are_named_and_the_rest_is_there(shelf: Shelf) -> None:
    folder = shelf.pack("low", {**LOW, "en/bad.md": "no front matter"})
    (folder / "references.json").write_text("{")
    opened = shelf.library(folder)
    assert len(opened.articles()) == 3
    assert [fault.partition(" ")[0].rstrip(",:") for fault in opened.faults] == [
        "references.json",
        "articles/en/bad.md",
    ]
    assert opened.search("zebras").hits[0].id == "cough"
    with pytest.raises(UnknownArticleError):
        opened.find("bad")


def test_a_corrupt_index_is_rebuilt(shelf: Shelf) -> None:
    folder = shelf.pack("low", LOW)
    assert shelf.library(folder).search("zebras").hits[0].id == "cough"
    shelf.close()
    for path in shelf.paths.index_cache.rglob("*"):
        if path.is_file():
            path.write_bytes(b"damaged")
    opened = shelf.library(folder)
    assert opened.search("zebras").hits[0].id == "cough"
    assert opened.index_on_disk


def test_a_changed_article_is_searched_as_it_is_now(shelf: Shelf) -> None:
    folder = shelf.pack("low", LOW)
    assert shelf.library(folder).search("zebras").hits
    (folder / "articles" / "en" / "cough.md").write_text(article("cough", "Now about giraffes."))
    opened = shelf.library(folder)
    assert opened.search("zebras").hits == ()
    assert opened.search("giraffes").hits[0].id == "cough"


def test_an_index_is_opened_again_without_parsing_anything(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = shelf.pack("low", LOW)
    assert shelf.library(folder).search("zebras").hits

    def parse(*_: object) -> None:
        raise AssertionError("parsed")

    monkeypatch.setattr(library.markup.MarkdownParser, "parse", parse)
    assert shelf.library(folder).search("zebras").hits


# ---- paper and end ----------------------------------------------------------------------------------------


def test_the_typesetter_is_kept_and_closed_with_the_library(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    asked = Handout((opened.find("cough"),), HandoutOptions(), Clinic())
    assert opened.typeset(asked).title == "Cough"
    assert opened.typeset(asked).pages == 1
    opened.close()


def test_a_library_that_did_nothing_can_be_closed(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    opened.close()
    assert opened.wording.words("en").about == "About this text"


# ---- large packs ------------------------------------------------------------------------------------------


@pytest.fixture
def all_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every index is left to another process, however small."""
    monkeypatch.setattr(library.search.stack, "SMALL", 0)


def run(job: IndexJob) -> str:
    """Runs a job as the window does, and gives the last line that it said."""
    done = subprocess.run(job.command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()[-1]


@pytest.mark.usefixtures("all_large")
def test_a_large_pack_is_found_once_its_jobs_have_run(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW), shelf.pack("high", {"en/rash.md": article("rash", "Zebras too.")}))
    before = opened.search("zebras")
    assert (before.hits, set(before.preparing)) == ((), {"low", "high"})
    jobs = opened.index_jobs()
    assert [(job.title, job.language) for job in jobs] == [("Pack low", "en"), ("Pack low", "es"), ("Pack high", "en")]
    assert opened.index_on_disk
    assert [run(job) for job in jobs] == ["2 2", "1 1", "1 1"]
    assert opened.search("zebras").hits == (), "what is open stays as it is"
    opened.refresh_search()
    assert {hit.id for hit in opened.search("zebras").hits} == {"cough", "rash"}
    assert opened.search("zebras").preparing == ()
    assert opened.index_jobs() == ()


@pytest.mark.usefixtures("all_large")
def test_each_pack_that_is_ready_answers_while_another_is_prepared(shelf: Shelf) -> None:
    low, high = shelf.pack("low", LOW), shelf.pack("high", {"en/rash.md": article("rash", "Zebras too.")})
    opened = shelf.library(low, high)
    run(opened.index_jobs()[2])
    opened.refresh_search()
    found = opened.search("zebras", only="en")
    assert ([hit.id for hit in found.hits], found.preparing) == (["rash"], ("low",))
    assert [job.title for job in opened.index_jobs()] == ["Pack low", "Pack low"]


@pytest.mark.usefixtures("all_large")
def test_only_the_languages_that_are_asked_are_said_to_be_prepared(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    run(opened.index_jobs()[0])
    opened.refresh_search()
    assert opened.search("zebras", only="en").preparing == ()
    assert opened.search("zebras", only="es").preparing == ("low",)
    assert opened.search("zebras").preparing == ("low",)


def test_a_small_pack_needs_no_job(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    assert opened.index_jobs() == ()
    assert opened.search("zebras").preparing == ()


def test_refreshing_what_never_searched_changes_nothing(shelf: Shelf) -> None:
    opened = shelf.library(shelf.pack("low", LOW))
    opened.refresh_search()
    assert opened.search("zebras").hits[0].id == "cough"
    opened.refresh_search()
    opened.refresh_search()
    assert opened.search("zebras").hits[0].id == "cough"


@pytest.mark.usefixtures("all_large")
def test_a_pack_of_names_alone_has_nothing_to_prepare(shelf: Shelf) -> None:
    names = vocabulary(shelf.pack("names", {}), "hack\tcough\tlay\n")
    opened = shelf.library(shelf.pack("low", LOW), names)
    assert [job.title for job in opened.index_jobs()] == ["Pack low", "Pack low"]
    for job in opened.index_jobs():
        run(job)
    opened.refresh_search()
    assert [(hit.id, hit.because, hit.pack) for hit in opened.search("hack").hits] == [("cough", "hack", "low")]


# ---- why it was found, and what is nearest ----------------------------------------------------------------


def vocabulary(folder: Path, rows: str, language: str = "en") -> Path:
    (folder / "vocabulary").mkdir(exist_ok=True)
    (folder / "vocabulary" / f"{language}.tsv").write_text(f"term\tarticle\tkind\n{rows}", encoding="utf-8")
    return folder


NAMED = {
    "en/cough.md": article(
        "cough",
        "It tickles.",
        also_called="[tussis]",
        abbreviations="[CGH]",
        codes="[{system: icd-10-cm, code: R05.9}]",
    ),
    "en/fever.md": article("fever", "It is hot."),
}
ROWS = (
    "hack\tcough\tlay\nsniffles\tcough\tcomplaint\nhack\tcough\tcomplaint\ntussiss\tcough\tmisspelling\n"
    "pyrexa\tfever\tmisspelling\npyrexia\tfever\tclinical\n"
)


@pytest.mark.parametrize(
    ("query", "found", "because", "kind"),
    [
        ("cough", "cough", "", ""),
        ("tickles", "cough", "", ""),
        ("tussis", "cough", "tussis", "name"),
        ("CGH", "cough", "CGH", "name"),
        ("hack", "cough", "hack", "name"),
        ("sniffles", "cough", "sniffles", "complaint"),
        ("tussiss", "cough", "tussiss", "misspelling"),
        ("pyrexa", "fever", "pyrexa", "misspelling"),
        ("pyrexia", "fever", "pyrexia", "name"),
        ("R05.9", "cough", "R05.9", "code"),
        ("r059", "cough", "R05.9", "code"),
        ("R05", "cough", "R05.9", "code"),
    ],
)
def test_a_hit_says_by_what_kind_of_name_it_was_found(
    shelf: Shelf, query: str, found: str, because: str, kind: str
) -> None:
    opened = shelf.library(vocabulary(shelf.pack("low", NAMED), ROWS))
    hit = opened.search(query).hits[0]
    assert (hit.id, hit.because, hit.because_kind) == (found, because, kind)


def test_a_misspelling_is_one_for_its_own_article_only(shelf: Shelf) -> None:
    rows = "hacking\tcough\tmisspelling\nhacking\tfever\tlay\n"
    opened = shelf.library(vocabulary(shelf.pack("low", NAMED), rows))
    kinds = {hit.id: hit.because_kind for hit in opened.search("hacking").hits}
    assert kinds == {"cough": "misspelling", "fever": "name"}


NEAR = {
    "en/burns.md": article("burns", title="Burns and scalds"),
    "en/pressure.md": article("pressure", title="High blood pressure"),
    "es/tos.md": article("tos", "Palabras.", "es", title="Tos ferina"),
}


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("buuurnssss", ["burns"]),
        ("tosss ferrrinnna", ["tos"]),
        ("qqqqqq", []),
        ("", []),
        ("   ", []),
        ("\u5934\u75db", []),
    ],
)
def test_where_nothing_is_found_the_likest_names_are_offered(shelf: Shelf, query: str, nearest: list[str]) -> None:
    result = shelf.library(shelf.pack("low", NEAR)).search(query)
    assert (result.hits, [summary.id for summary in result.nearest]) == ((), nearest)
    assert result.corrected == ""


def test_no_more_than_a_few_names_are_offered_and_none_beside_a_hit(shelf: Shelf) -> None:
    many = {f"en/n{number}.md": article(f"n{number}", title=f"Xanthoma {number}") for number in range(NEAREST + 3)}
    opened = shelf.library(shelf.pack("low", many))
    assert len(opened.search("xxanntthhoma").nearest) == NEAREST
    assert opened.search("xanthoma").nearest == ()
