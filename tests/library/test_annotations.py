# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's note and approvals: beside the review state, which they never change, on the screen and on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from msgspec import structs

from library.annotations import Annotation, Annotations, GivenApproval, checked_approvals
from library.describe import reading_text
from library.errors import LibraryError
from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal
from library.library import Library
from library.models import Approval, ArticleId, ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.reading import Reading
from library.screen import ScreenStyle, article_html
from library.storage import RecordStore
from library.wording import Wording

TODAY = dt.date(2026, 12, 1)
STYLE = ScreenStyle(
    ink="#ink", muted="#muted", accent="#accent", line="#line", pane="#pane", size=10, width=500,
    tones={kind: (f"#{kind}", f"#{kind}-ground") for kind in ("danger", "warning", "note", "do")},
)  # fmt: skip
NURSE = GivenApproval("N. Nurse", "head nurse", dt.date(2026, 11, 30), edition=2, pack="test")
APPROVED = "Approved for use in this clinic: \u2068N. Nurse, head nurse, 30 November 2026\u2069"
BEFORE = "Approved for an earlier text (edition 1), not for this one: \u2068Old, 1 January 2020\u2069"
KEY = ArticleKey(ArticleId("cough"), "en")
WORDS = Wording(find_paths().words)

Open = Callable[..., Library]


def annotations(folder: Path) -> Annotations:
    return Annotations(RecordStore(find_paths(folder).state))


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """`opened(pack="...", edition=2, ...)`: a library of one cough article, its state in the test folder."""
    libraries: list[Library] = []

    def open_(pack: str = "id: test\ntitle: Test\nversion: '1'\n", origin: Any = "bundled", **front: object) -> Library:
        folder = tmp_path / f"pack{len(libraries)}"
        values = {"id": "cough", "title": "Cough", "kind": "topic", "language": "en", "edition": 2, **front}
        lines = "".join(f"{name}: {value}\n" for name, value in values.items())
        place = folder / "articles" / str(values["language"])
        place.mkdir(parents=True)
        (folder / "pack.yaml").write_text(pack, encoding="utf-8")
        (place / f"{values['id']}.md").write_text(f"---\n{lines}---\n\n## Do\n\nDrink water.\n", encoding="utf-8")
        paths = Paths(find_paths().resources, tmp_path)
        libraries.append(Library([PackSource(folder, origin)], paths, TODAY))
        return libraries[-1]

    yield open_  # type: ignore[misc]
    for library in libraries:
        library.close()


def html_of(reading: Reading) -> str:
    return unescape(article_html(reading, WORDS.words(reading.article.language), STYLE))


def text_of(library: Library, key: ArticleKey = KEY, **options: Any) -> str:
    personal = options.pop("personal", Personal())
    made = library.typeset(Handout((key,), HandoutOptions(**options), Clinic("Hill Clinic"), personal))
    pages = (page.get_textpage().get_text_range() for page in pdfium.PdfDocument(made.pdf))
    return " ".join(" ".join(pages).replace("\ufffe", "").split())


# ---- kept ---------------------------------------------------------------------------------------------------


def test_what_is_said_beside_an_article_is_kept_and_taken_away(tmp_path: Path) -> None:
    said = Annotation("Ask for\r\nAna.\t", (NURSE,))
    other = KEY._replace(language="es")
    assert annotations(tmp_path).of(KEY) == Annotation()
    annotations(tmp_path).save(KEY, said)
    annotations(tmp_path).save(other, Annotation("Hola."))
    assert annotations(tmp_path).of(KEY) == Annotation("Ask for\nAna.", (NURSE,))
    annotations(tmp_path).save(KEY, Annotation("  \n"))
    assert (annotations(tmp_path).of(KEY), annotations(tmp_path).of(other).note) == (Annotation(), "Hola.")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (Annotation("x" * 2001), "at most 2000 letters; this one has 2001"),
        (Annotation("bell \a"), "signs that cannot be printed"),
        (Annotation("half \ud800"), "signs that cannot be printed"),
        (Annotation("red \x1b[31m"), "signs that cannot be printed"),
        (Annotation(approvals=(GivenApproval(" \n "),)), "needs the name"),
        (Annotation(approvals=(GivenApproval("x" * 81),)), "at most 80 letters"),
        (Annotation(approvals=(GivenApproval("N", "x" * 81),)), "at most 80 letters"),
        (Annotation(approvals=(GivenApproval("N\x00"),)), "at most 80 letters on one line"),
        (Annotation(approvals=(NURSE,) * 11), "10 approvals at most"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_printed_is_one_sentence_and_the_old_stays(
    tmp_path: Path, said: Annotation, sentence: str
) -> None:
    annotations(tmp_path).save(KEY, Annotation("Old."))
    with pytest.raises(LibraryError, match=sentence):
        annotations(tmp_path).save(KEY, said)
    assert annotations(tmp_path).of(KEY).note == "Old."


def test_names_are_put_on_one_line_in_any_script(tmp_path: Path) -> None:
    annotations(tmp_path).save(KEY, Annotation(approvals=(structs.replace(NURSE, name=" عائشة\n\u200eعلي "),)))
    assert [one.name for one in annotations(tmp_path).of(KEY).approvals] == ["عائشة \u200eعلي"]
    assert checked_approvals([Approval(" N.  Nurse")]) == (Approval("N. Nurse"),)
    with pytest.raises(LibraryError, match="needs the name"):
        checked_approvals([Approval("")])


@pytest.mark.parametrize("content", [b"{", b"7", b'[{"id": 7}]', b"\xff", b'[{"id": "a", "new": 1}]'])
def test_a_record_that_cannot_be_read_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    RecordStore(find_paths(tmp_path).state).save("annotations", content)
    assert annotations(tmp_path).of(KEY) == Annotation()


# ---- shown --------------------------------------------------------------------------------------------------


def test_note_and_approval_stand_beside_the_review_state(opened: Open, tmp_path: Path) -> None:
    library = opened()
    before = library.read(KEY)
    annotations(tmp_path).save(KEY, Annotation("Ask for <b>Ana</b>.\n\nAt room 3.", (NURSE,)))
    reading = library.read(KEY)
    assert reading.review == before.review
    html = html_of(reading)
    order = ("Nobody knows when", APPROVED, "From: ", "A note from your clinic", "Ask for <b>Ana</b>.", "At room 3.")
    places = [html.index(words) for words in order]
    assert places == sorted(places)
    assert "Ask for &lt;b&gt;Ana" in article_html(reading, WORDS.words("en"), STYLE)
    assert html.count("<p>\u2068") == 2
    text = reading_text(reading, WORDS.words("en"))
    assert APPROVED in text and "A note from your clinic: Ask for <b>Ana</b>." in text
    annotations(tmp_path).save(KEY, Annotation())
    assert library.read(KEY) == before, "an article that stays parsed says what is true now"


@pytest.mark.parametrize(("edition", "pack"), [(1, "test"), (2, "another")])
def test_an_approval_of_another_text_is_said_to_be_one(opened: Open, tmp_path: Path, edition: int, pack: str) -> None:
    library = opened()
    old = GivenApproval("Old", "", dt.date(2020, 1, 1), edition, pack)
    annotations(tmp_path).save(KEY, Annotation("", (old, NURSE)))
    html = html_of(library.read(KEY))
    assert BEFORE.replace("edition 1", f"edition {edition}") in html and html.count(APPROVED) == 1
    text = text_of(library)
    assert "N. Nurse, head nurse, 30 November 2026" in text and "Old" not in text, "no approval of this text"


def test_approvals_of_own_articles_stand_in_their_front_matter(opened: Open, tmp_path: Path) -> None:
    front = {"approvals": "[{name: N. Nurse, role: head nurse, date: 2026-11-30}, {name: Undated}]"}
    own = opened(origin="local", **front)
    annotations(tmp_path).save(KEY, Annotation("", (NURSE,)))
    html = html_of(own.read(KEY))
    assert html.count(APPROVED) == 1, "the same is not said twice"
    assert "Approved for use in this clinic: \u2068Undated\u2069" in html
    annotations(tmp_path).save(KEY, Annotation())
    assert own.read(KEY).approvals[0].name == "N. Nurse"
    assert opened(origin="installed", **front).read(KEY).approvals == (), "given at another clinic"


def test_nothing_hides_a_withdrawal(opened: Open, tmp_path: Path) -> None:
    pack = "id: test\ntitle: Test\nversion: '1'\nwithdrawn: [{id: cough, reason: Wrong.}]\n"
    library = opened(pack)
    annotations(tmp_path).save(KEY, Annotation("Use it.", (NURSE, structs.replace(NURSE, edition=1))))
    html = html_of(library.read(KEY))
    assert html.index("has withdrawn this text") < html.index("Use it.")
    assert "Approved" not in html and "Approved" not in reading_text(library.read(KEY), WORDS.words("en"))


# ---- on paper -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("plain", [False, True])
def test_the_paper_says_it_too(opened: Open, tmp_path: Path, plain: bool) -> None:
    library = opened()
    annotations(tmp_path).save(KEY, Annotation("Ask for Ana.\n\nAt room 3.", (NURSE,)))
    text = text_of(library, plain=plain, personal=Personal(note="Only for Rosa."))
    order = ("last checked", "Approved for use in this clinic", "Only for Rosa.", "Ask for Ana. At room 3.", "Drink")
    places = [text.index(words) for words in order if not plain or words != "Drink"]
    assert places == sorted(places)
    assert text.count("A note from your clinic") == 2
    assert "Ana" not in text_of(opened(id="fever"), ArticleKey(ArticleId("fever"), "en"))


def test_a_reviewed_article_has_room_for_its_approval(opened: Open, tmp_path: Path) -> None:
    reviewed = {"reviewed": "2026-01-01", "credits": "[{role: primary-medical-reviewer, name: R}]"}
    library = opened(**reviewed)
    assert "Approved" not in text_of(library)
    annotations(tmp_path).save(KEY, Annotation("", (NURSE,)))
    assert text_of(library).index("Approved for use") < text_of(library).index("Drink")


@pytest.mark.parametrize("size", [12, 24])
def test_the_longest_note_and_names_fit_the_page(opened: Open, tmp_path: Path, size: int) -> None:
    """Nothing is set outside of the paper, nothing over something else: all words can be read from the PDF."""
    library = opened()
    long = structs.replace(NURSE, name="W" * 80, role="M" * 80)
    note = "\n".join(("N" * 900, *(f"Line {number}." for number in range(120))))
    annotations(tmp_path).save(KEY, Annotation(note, (long,) * 10))
    made = library.typeset(Handout((KEY,), HandoutOptions(size=size), Clinic()))  # type: ignore[arg-type]
    letters = 0
    for page in pdfium.PdfDocument(made.pdf):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            assert 0 <= left <= right <= page.get_width() and 0 <= bottom <= top <= page.get_height()
        letters += text.get_text_range().count("N")
    assert letters >= 900 and made.tagged and not made.warnings
    assert "Line 119." in text_of(library, size=size)


def test_two_languages_have_the_notes_of_both(tmp_path: Path) -> None:
    library = Library.open(find_paths(tmp_path), TODAY)
    key = library.find("low-back-pain", "en")
    annotations(tmp_path).save(key, Annotation("Ask for Ana."))
    annotations(tmp_path).save(key._replace(language="es"), Annotation("Pregunte por Ana.\nAsk for Ana."))
    text = text_of(library, key, second_language="es")
    assert text.count("Ask for Ana.") == 1 and text.count("Pregunte por Ana.") == 1
    library.close()


# ---- adaptations --------------------------------------------------------------------------------------------

BASE = "{id: cough, language: en, edition: 1, pack: test}"


def stacked(opened: Open, tmp_path: Path, base: str = BASE, **original: object) -> Library:
    """The original, and above it an adaptation in the clinic's own pack."""
    below = PackSource(tmp_path / "pack0") if opened(**original) else None
    opened("id: local\ntitle: Ours\nversion: '1'\n", origin="local", id="cough-ours", based_on=base, edition=1)
    assert below is not None
    above = PackSource(tmp_path / "pack1", "local")
    return Library([below, above], Paths(find_paths().resources, tmp_path), TODAY)


OURS = ArticleKey(ArticleId("cough-ours"), "en")
ADAPTED = "Adapted from “\u2068Cough\u2069”, edition 1. Its makers have not checked this adaptation."
CHANGED = "The original has changed since: it is now edition 2 (3 May 2026)."


def test_an_adaptation_names_its_original_and_says_that_it_changed(opened: Open, tmp_path: Path) -> None:
    library = stacked(opened, tmp_path, revised="2026-05-03")
    reading = library.read(OURS)
    assert (reading.review.base_edition, reading.review.base_revised) == (2, dt.date(2026, 5, 3))
    html = html_of(reading)
    assert ADAPTED in html and CHANGED in html and html.index(CHANGED) < html.index("Drink")
    text = text_of(library, OURS)
    assert "The original has changed since: it is now edition 2 (3 May 2026)." in text
    assert "Its makers have not checked this adaptation." in text
    assert ADAPTED in reading_text(reading, WORDS.words("en")) and CHANGED in reading_text(reading, WORDS.words("en"))
    (summary,) = [one for one in library.articles("en") if one.id == "cough-ours"]
    assert summary.review.base_edition == 2
    library.close()


def test_an_adaptation_of_the_present_original_says_nothing_of_a_change(opened: Open, tmp_path: Path) -> None:
    library = stacked(opened, tmp_path, BASE.replace("edition: 1", "edition: 2"))
    assert "has changed" not in html_of(library.read(OURS))
    library.close()


def test_an_original_that_is_not_here_is_named_by_its_id(opened: Open, tmp_path: Path) -> None:
    library = stacked(opened, tmp_path, BASE.replace("cough", "colds"))
    html = html_of(library.read(OURS))
    assert "Adapted from “\u2068colds\u2069”" in html and "has changed" not in html
    library.close()


def test_an_adaptation_under_the_id_of_its_original_is_held_against_that(tmp_path: Path, opened: Open) -> None:
    opened()
    opened("id: local\ntitle: Ours\nversion: '1'\n", origin="local", based_on=BASE, edition=7, title="Ours")
    packs = [PackSource(tmp_path / "pack0"), PackSource(tmp_path / "pack1", "local")]
    library = Library(packs, Paths(find_paths().resources, tmp_path), TODAY)
    reading = library.read(KEY)
    assert (reading.own, reading.base_title, reading.review.base_edition) == (True, "Cough", 2)
    library.close()


@pytest.mark.parametrize("language", ["ar", "en", "es", "hi"])
def test_every_language_has_the_words(language: str) -> None:
    words = WORDS.words(language)
    for text, names in (
        (words.adapted_from, ("title", "edition")),
        (words.base_changed, ("edition", "date")),
        (words.approved, ("person",)),
        (words.approved_before, ("edition", "person")),
    ):
        assert all(f"{{{name}}}" in text for name in names)
        assert language == "en" or text not in msg_values("en")


def msg_values(language: str) -> list[Any]:
    return list(structs.asdict(WORDS.words(language)).values())
