# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""PDFs of everything in a folder: their names, the page that lists them, and what goes when it is out of date. What
is not ours stays, whatever the list of our files says.
"""

from __future__ import annotations

import datetime as dt
import errno
import html.parser
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pypdf
import pytest

from library.errors import Cancelled, StorageError, UnknownArticleError
from library.exporting import INDEX, LIST, SIZES, Exported, Exporter, read_codes
from library.handouts.handout import Clinic, HandoutOptions
from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.settings import Paper, PrintSize

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
HILL = Clinic("Hill & Dale <Clinic>", phone="0012")
HEAD = (
    "---\nid: {id}\ntitle: {title}\nkind: {kind}\nlanguage: {language!r}\nsummary: {summary}\nrevised: 2026-01-02\n"
    "codes: [{codes}]\n---\nText.\n"
)


def article(
    title: str = "T", *codes: str, kind: str = "topic", system: str = "icd-10-cm", summary: str = "Point."
) -> Callable[[str, str], str]:
    """The file of an article, for its language and id; each code is one of ICD-10 unless told otherwise."""
    listed = ", ".join(f"{{system: {system}, code: '{code}'}}" for code in codes)
    return lambda language, name: HEAD.format(
        id=name, title=repr(title), kind=kind, language=language, summary=repr(summary), codes=listed
    )


class Office:
    """Exports a pack of the test to a folder."""

    def __init__(self, folder: Path, make_pack: MakePack) -> None:
        self.top = folder
        self.out = folder / "out"
        self.told: list[tuple[int, int]] = []
        self._make_pack = make_pack
        self._packs = 0
        self._library: Library | None = None

    def keep(self, articles: Mapping[str, Callable[[str, str], str]], withdrawn: str = "[]") -> None:
        """From now on the library holds these articles, named "en/cough"."""
        self._packs += 1
        texts = {f"{name}.md": text(*name.split("/")) for name, text in articles.items()}
        info = f"id: test\ntitle: Test\nversion: '1'\nwithdrawn: {withdrawn}\n"
        pack = PackSource(self._make_pack(self.top / f"pack-{self._packs}", texts, pack=info))
        assert pack.faults == []
        self.close()
        self._library = Library([pack], Paths(find_paths().resources, self.top / "data"), TODAY)

    def close(self) -> None:
        if self._library is not None:
            self._library.close()

    def tell(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def exporter(self, clinic: Clinic = HILL) -> Exporter:
        assert self._library is not None
        return Exporter(self._library, clinic, self.out)

    def pdfs(
        self, languages: Sequence[str] = (), sizes: Sequence[PrintSize] = (12,), papers: Sequence[Paper] = ("a4",)
    ) -> Exported:
        return self.exporter().ready_pdfs(languages, sizes, papers, self.tell)

    def record(self, *codes: str, options: HandoutOptions | None = None) -> Exported:
        return self.exporter().record(codes or None, options or HandoutOptions(), self.tell)

    def files(self) -> list[str]:
        """What lies in the folder, but for the list."""
        found = [path.relative_to(self.out).as_posix() for path in self.out.rglob("*") if path.is_file()]
        return sorted(set(found) - {LIST})

    def listed(self) -> list[str]:
        return sorted((self.out / LIST).read_text("utf-8").splitlines())

    def titles(self) -> dict[str, str]:
        return {name: title(self.out / name) for name in self.files()}


@pytest.fixture
def office(tmp_path: Path, make_pack: MakePack) -> Iterator[Office]:
    office = Office(tmp_path, make_pack)
    office.keep({"en/cough": article("Cough"), "en/gout": article("Gout")})
    yield office
    office.close()


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library.open(find_paths(Path("/nonexistent")), TODAY)
    yield library
    library.close()


def silent(done: int, total: int) -> None:
    pass


def title(file: Path) -> str:
    about = pypdf.PdfReader(file).metadata
    return str(about.title if about else "")


def printed(file: Path) -> str:
    """The words of all pages, without the marks that say in which direction they are read."""
    words = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    return " ".join(re.sub(r"[\u2066-\u2069]", "", words).split())


def largest_letters(page: pypdf.PageObject) -> float:
    sizes: list[float] = []

    def look(text: str, matrix: Any, placed: Any, font: Any, size: float) -> None:
        sizes.append(size)

    page.extract_text(visitor_text=look)
    return max(sizes)


class IndexReader(html.parser.HTMLParser):
    """What a browser sees of the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.directions: dict[str, str] = {}
        """Of each list, by its language."""
        self.tags: set[str] = set()
        self._open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if tag != "meta":
            self._open.append(tag)
        if tag == "a":
            self.links.append(unquote(given["href"]))
        if tag in {"h2", "ul"}:
            assert self.directions.setdefault(given["lang"], given["dir"]) == given["dir"]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self.texts.setdefault(self._open[-1], []).append(data)


def read_index(folder: Path) -> IndexReader:
    return IndexReader((folder / INDEX).read_text("utf-8"))


# ---- ready PDFs -------------------------------------------------------------------------------------------


def test_the_starter_library_is_exported_with_a_page_that_lists_it(starter: Library, tmp_path: Path) -> None:
    made = Exporter(starter, HILL, tmp_path / "out").ready_pdfs(["en", "es"], [12], ["a4"], silent)
    names = [path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.pdf")]
    summaries = [*starter.articles("en"), *starter.articles("es")]
    assert sorted(names) == sorted(f"{one.language}/{one.id}-12pt-a4.pdf" for one in summaries)
    assert "en/burns-12pt-a4.pdf" in names
    assert (made.files, made.faults) == (len(names), ())
    assert made.pages == sum(len(pypdf.PdfReader(tmp_path / "out" / name).pages) for name in names)
    index = read_index(tmp_path / "out")
    assert index.links == [f"{one.language}/{one.id}-12pt-a4.pdf" for one in summaries]
    assert index.texts["strong"] == [one.title for one in summaries]
    assert title(tmp_path / "out" / "es" / "burns-12pt-a4.pdf") == "Quemaduras"


def test_every_language_size_and_paper_has_its_file(office: Office) -> None:
    office.keep({"en/cough": article("Cough"), "es/cough": article("Tos")})
    made = office.pdfs(sizes=SIZES, papers=("a4", "letter"))
    kinds = [f"{size}pt-{paper}" for size in (12, 18, 24) for paper in ("a4", "letter")]
    wanted = [f"{language}/cough-{kind}.pdf" for language in ("en", "es") for kind in kinds]
    assert office.files() == sorted([*wanted, INDEX])
    assert made == (12, 12, ())
    index = read_index(office.out)
    assert index.links == wanted and all((office.out / link).is_file() for link in index.links)
    assert index.texts["a"][:3] == ["12 pt, A4", "12 pt, Letter", "18 pt, A4"]


def test_a_file_has_the_size_and_paper_of_its_name_the_clinic_and_no_line_for_a_name(office: Office) -> None:
    office.pdfs(sizes=(12, 24), papers=("a4", "letter"))
    width: dict[str, int] = {}
    largest: dict[str, float] = {}
    for name in office.files():
        if name.startswith("en/cough"):
            (page,) = pypdf.PdfReader(office.out / name).pages
            kind = name[len("en/cough-") : -len(".pdf")]
            width[kind], largest[kind] = round(page.mediabox.width), largest_letters(page)
            text = printed(office.out / name)
            assert "Hill & Dale <Clinic>" in text and "Phone 0012" in text and "Name" not in text
    assert width == {"12pt-a4": 595, "24pt-a4": 595, "12pt-letter": 612, "24pt-letter": 612}
    assert largest["24pt-a4"] > 1.2 * largest["12pt-a4"] > 12


def test_only_the_languages_that_were_asked_for_are_exported(office: Office) -> None:
    office.keep({"en/cough": article("Cough"), "es/cough": article("Tos"), "fr/cough": article("Toux")})
    assert office.pdfs(["fr", "es"]).files == 2
    assert read_index(office.out).links == ["fr/cough-12pt-a4.pdf", "es/cough-12pt-a4.pdf"]


def test_what_is_asked_for_twice_is_made_once(office: Office) -> None:
    made = office.pdfs(["en", "en"], (12, 12), ("a4", "a4"))
    assert (made.files, office.listed()) == (2, ["en/cough-12pt-a4.pdf", "en/gout-12pt-a4.pdf", INDEX])
    assert read_index(office.out).links == ["en/cough-12pt-a4.pdf", "en/gout-12pt-a4.pdf"]


def test_the_page_lists_languages_by_their_own_names_and_directions(office: Office) -> None:
    office.keep({f"{language}/a": article(f"In {language}") for language in ("ar", "en", "fa", "ps-AF", "zz")})
    office.pdfs()
    index = read_index(office.out)
    assert index.texts["h2"] == [
        "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
        "English",
        "\u0641\u0627\u0631\u0633\u06cc",
        "\u067e\u069a\u062a\u0648",
        "zz",
    ]
    assert index.directions == {"ar": "rtl", "en": "ltr", "fa": "rtl", "ps-AF": "rtl", "zz": "ltr"}


def test_letters_that_mean_something_in_html_are_words_on_the_page(office: Office) -> None:
    said = "A <script>alert(1)</script> \"quick\" & 'dirty' &amp; cure"
    office.keep({"en/a": article(said.replace("'", ""), summary=said.replace("'", "").upper())})
    office.pdfs()
    index = read_index(office.out)
    assert index.texts["strong"] == [said.replace("'", "")]
    assert index.texts["small"] == [said.replace("'", "").upper()]
    assert (index.texts["title"], index.texts["h1"]) == (["Hill & Dale <Clinic>"], ["Hill & Dale <Clinic>"])
    assert index.tags == {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "h2",
        "ul",
        "li",
        "strong",
        "small",
        "a",
    }


def test_a_language_of_any_letters_cannot_end_its_link(office: Office) -> None:
    language = 'en-"onclick="x& %41#'
    office.keep({f"{language}/a": article()})
    office.pdfs()
    index = read_index(office.out)
    assert index.links == [f"{language}/a-12pt-a4.pdf"] and (office.out / index.links[0]).is_file()
    assert index.directions == {language: "ltr"}


def test_a_clinic_without_a_name_has_a_page_all_the_same(office: Office) -> None:
    office.exporter(Clinic()).ready_pdfs((), (12,), ("a4",), silent)
    assert read_index(office.out).texts["h1"] == ["Clinic Library"]


def test_an_empty_library_gives_an_empty_page(office: Office) -> None:
    office.keep({})
    assert office.pdfs() == (0, 0, ())
    assert (office.files(), read_index(office.out).links, office.told) == ([INDEX], [], [(0, 0)])


@pytest.mark.parametrize("asked", [["xx"], ["en", "xx"]])
def test_an_unknown_language_is_one_sentence_and_nothing_is_written(office: Office, asked: list[str]) -> None:
    with pytest.raises(UnknownArticleError, match=r"^There are no articles in xx; there are some in: en\.$"):
        office.pdfs(asked)
    assert not office.out.exists()


def test_progress_goes_from_nothing_to_all(office: Office) -> None:
    office.pdfs(sizes=(12, 18))
    assert office.told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


# ---- a second export --------------------------------------------------------------------------------------


def test_what_a_second_export_does_not_make_is_deleted(office: Office) -> None:
    office.pdfs(sizes=(12, 18), papers=("a4", "letter"))
    office.keep({"en/gout": article("Gout")})
    assert office.pdfs().files == 1
    assert office.files() == ["en/gout-12pt-a4.pdf", INDEX]
    assert office.listed() == office.files()
    assert read_index(office.out).links == ["en/gout-12pt-a4.pdf"]


def test_a_record_in_the_same_folder_takes_the_place_of_ready_pdfs(office: Office) -> None:
    office.pdfs()
    office.keep({"en/gout": article("Gout", "M10")})
    office.record()
    assert office.files() == office.listed() == ["icd10_m10_en.pdf"]


def test_a_withdrawn_article_is_a_fault_and_its_old_file_is_deleted(office: Office) -> None:
    office.pdfs()
    office.keep({"en/cough": article("Cough"), "en/gout": article("Gout")}, "[{id: cough, reason: A wrong dose.}]")
    made = office.pdfs(sizes=(12, 18))
    said = "Cough: The publisher has withdrawn this text. Do not use it. A wrong dose."
    assert made == (2, 2, (said,))
    assert office.files() == ["en/gout-12pt-a4.pdf", "en/gout-18pt-a4.pdf", INDEX]
    assert "Cough" not in (office.out / INDEX).read_text()
    assert office.told[-1] == (4, 4)


def test_files_of_a_stranger_stay(office: Office) -> None:
    office.pdfs()
    own = ["codes.txt", "en/own.pdf", "own.pdf", "own.html", "fr/cough-12pt-a4.pdf", "en/cough-12pt-a4.pdf.bak"]
    for name in own:
        (office.out / name).parent.mkdir(exist_ok=True)
        (office.out / name).write_text("a stranger's")
    office.keep({"en/gout": article("Gout")})
    office.pdfs()
    assert office.files() == sorted([*own, "en/gout-12pt-a4.pdf", INDEX])


@pytest.mark.parametrize(
    "line",
    [
        "../victim.pdf",
        "{top}/victim.pdf",
        "file://{top}/victim.pdf",
        "en/../../victim.pdf",
        "en/../victim.pdf",
        "./victim.pdf",
        "../out/victim.pdf",
        "..\\victim.pdf",
        "en\\victim.pdf",
        "C:victim.pdf",
        "a/b/victim.pdf",
        "a//victim.pdf",
        "link/victim.pdf",
        "~/victim.pdf",
        "victim.txt",
        "victim.pdf ",
        " victim.pdf",
        "victim.PDF",
        "victim.pdf.bak",
        "victim.pdf/../victim.txt",
        "*.pdf",
        "victim",
        "..",
        ".",
        "",
        "/",
        "\0.pdf",
    ],
)
def test_a_line_of_the_list_that_leads_elsewhere_deletes_nothing(office: Office, line: str) -> None:
    office.pdfs()
    places = ["", "out", "out/en", "out/a/b", "elsewhere"]
    kept = [
        office.top / place / name
        for place in places
        for name in ("victim.pdf", "victim.txt", "victim.PDF", "victim.pdf.bak")
    ]
    for path in kept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a stranger's")
    (office.out / "link").symlink_to(office.top / "elsewhere")
    (office.out / LIST).write_text(line.format(top=office.top) + "\nen/gone.pdf\n")
    (office.out / "en" / "gone.pdf").write_text("ours")
    assert office.pdfs().faults == ()
    assert [path for path in kept if not path.is_file()] == []
    assert not (office.out / "en" / "gone.pdf").exists()


def test_a_link_of_the_list_goes_and_what_it_leads_to_stays(office: Office) -> None:
    office.pdfs()
    victim = office.top / "victim.pdf"
    victim.write_text("a stranger's")
    (office.out / "en" / "link.pdf").symlink_to(victim)
    (office.out / "loop").symlink_to("loop")
    (office.out / LIST).write_text("en/link.pdf\nloop/a.pdf\n")
    office.pdfs()
    assert victim.is_file() and not (office.out / "en" / "link.pdf").is_symlink()


def test_an_export_through_a_linked_folder_deletes_its_own(office: Office) -> None:
    office.pdfs()
    (office.top / "stick").symlink_to(office.out)
    office.out = office.top / "stick"
    office.keep({"en/gout": article("Gout")})
    office.pdfs()
    assert [path.name for path in (office.out / "en").iterdir()] == ["gout-12pt-a4.pdf"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"en/cough-12pt-a4.pdf\xff\n", b"\0" * 100])
def test_a_damaged_list_deletes_nothing_and_is_mended(office: Office, content: bytes) -> None:
    office.pdfs()
    (office.out / LIST).write_bytes(content)
    office.keep({"en/gout": article("Gout")})
    office.pdfs()
    assert "en/cough-12pt-a4.pdf" in office.files()
    assert office.listed() == ["en/gout-12pt-a4.pdf", INDEX]


def test_an_old_file_that_cannot_be_deleted_is_told_and_tried_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.pdfs()
    office.keep({"en/gout": article("Gout")})

    def locked(path: Path, *, missing_ok: bool) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", locked)
        old = office.out / "en" / "cough-12pt-a4.pdf"
        assert office.pdfs().faults == (f"{old} is out of date and cannot be deleted (Permission denied); delete it.",)
    assert old.is_file()
    assert office.pdfs().faults == ()
    assert not old.exists()


def test_an_export_that_was_stopped_leaves_no_file_unlisted(office: Office) -> None:
    def stop(done: int, total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.exporter().ready_pdfs((), (12,), ("a4",), stop)
    assert office.files() == ["en/cough-12pt-a4.pdf"]
    office.keep({"en/gout": article("Gout")})
    office.pdfs()
    assert office.files() == ["en/gout-12pt-a4.pdf", INDEX]


# ---- the disk ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("blocked", ["out", "out/en"])
def test_a_folder_that_cannot_be_made_is_one_sentence(office: Office, blocked: str) -> None:
    path = office.top / blocked
    path.parent.mkdir(exist_ok=True)
    path.write_text("a stranger's")
    said = r"^.+ cannot be made \((File exists|Not a directory)\); choose another folder\.$"
    with pytest.raises(StorageError, match=said):
        office.pdfs()
    assert path.read_text() == "a stranger's"


def test_a_record_in_a_folder_that_cannot_be_made_is_one_sentence(office: Office) -> None:
    office.out.write_text("a stranger's")
    with pytest.raises(StorageError, match=r"/out cannot be made \(File exists\); choose another folder\.$"):
        office.record("Z99")


def test_a_list_that_cannot_be_written_is_one_sentence(office: Office) -> None:
    (office.out / LIST).mkdir(parents=True)
    with pytest.raises(StorageError, match=f"{LIST} cannot be written"):
        office.pdfs()


def test_a_full_disk_is_one_sentence_and_costs_no_old_file(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.pdfs()
    before = {name: (office.out / name).read_bytes() for name in office.files()}

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    office.keep({"en/gout": article("Podagra")})
    with monkeypatch.context() as patch:
        patch.setattr("library.storage.os.fsync", full)
        with pytest.raises(StorageError, match=r"cannot be written \(No space left on device\)"):
            office.pdfs()
    assert {name: (office.out / name).read_bytes() for name in office.files()} == before


# ---- for an electronic record -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("M54.50\nI10\n", ["M54.50", "I10"]),
        ("code,title,count\nM54.50,Low back pain,17\nE11.9;Diabetes;3\n", ["M54.50", "E11.9"]),
        ("M54.50\tLow back pain\nI10\t", ["M54.50", "I10"]),
        ("m54.50\ne11\n", ["M54.50", "E11"]),
        ("M5450\nE119\nI10\nS72001A\n", ["M54.50", "E11.9", "I10", "S72.001A"]),
        ('"M54.50","Low back pain"\n\'I10\';x\n', ["M54.50", "I10"]),
        ("  \u00a0M54.50   Low back pain  \n\n\n", ["M54.50"]),
        ("C7A.00\nM1A.9\nU07.1\n", ["C7A.00", "M1A.9", "U07.1"]),
        ("# ours\n\nICD-10\n54.5\nM5\nM54.\nM54.5.0\nM54.50000\n../../x\nM54/5\nA00-B99\n\u00c900\n---\n,\n", []),
        ("", []),
        ("I10\nI10\n", ["I10", "I10"]),
    ],
)
def test_codes_are_the_first_words_of_their_lines(text: str, codes: list[str]) -> None:
    assert read_codes(text) == codes


def test_the_record_has_a_file_for_each_code_in_each_language(office: Office) -> None:
    office.keep(
        {"en/back": article("Back", "M54.5"), "es/back": article("Espalda", "M54.5"), "en/gout": article("Gout", "M10")}
    )
    made = office.record("M54.50", "M10.9", "M54.50")
    assert office.titles() == {
        "icd10_m10.9_en.pdf": "Gout",
        "icd10_m54.50_en.pdf": "Back",
        "icd10_m54.50_es.pdf": "Espalda",
    }
    assert made == (3, 3, ())
    assert office.told == [(0, 2), (1, 2), (2, 2)]


def test_without_codes_those_of_the_articles_are_taken(office: Office) -> None:
    office.keep(
        {
            "en/back": article("Back", "M54.5", "m543"),
            "es/gout": article("Gota", "M10"),
            "en/mesh": article("Mesh", "D01.5", system="mesh"),
            "en/none": article("None"),
        }
    )
    made = office.record()
    assert office.titles() == {"icd10_m10_es.pdf": "Gota", "icd10_m54.3_en.pdf": "Back", "icd10_m54.5_en.pdf": "Back"}
    assert made == (3, 3, ())


def test_the_longest_beginning_of_a_code_wins(office: Office) -> None:
    office.keep(
        {
            "en/mmm": article("All of M54", "M54"),
            "en/mm": article("M54.5", "M54.5"),
            "en/m": article("M54.51", "m5451"),
            "en/x": article("M54.512", "M54.512"),
        }
    )
    office.record("M54", "M54.2", "M54.50", "M54.51", "M54.519")
    assert office.titles() == {
        "icd10_m54_en.pdf": "All of M54",
        "icd10_m54.2_en.pdf": "All of M54",
        "icd10_m54.50_en.pdf": "M54.5",
        "icd10_m54.51_en.pdf": "M54.51",
        "icd10_m54.519_en.pdf": "M54.51",
    }


def test_a_topic_comes_before_a_medicine_and_that_before_a_decision(office: Office) -> None:
    kinds = {"en/a": "decision", "en/bbb": "topic", "en/cc": "medicine", "en/d": "decision"}
    for first in ("topic", "medicine", "decision"):
        office.keep({name: article(kind, "M10", kind=kind) for name, kind in kinds.items()})
        office.record()
        assert office.titles() == {"icd10_m10_en.pdf": first}
        kinds = {name: kind for name, kind in kinds.items() if kind != first}


def test_of_two_topics_that_of_the_whole_subject_is_taken_in_every_language(office: Office) -> None:
    office.keep(
        {
            "en/back": article("Back", "M54.5"),
            "en/a-salve-for-the-back": article("A salve", "M54.5"),
            "es/back": article("Espalda", "M54.5"),
            "es/a-salve-for-the-back": article("Pomada", "M54.5"),
            "fr/abc": article("A", "M54.5"),
            "fr/xyz": article("B", "M54.5"),
        }
    )
    office.record()
    assert list(office.titles().values()) == ["Back", "Espalda", "A"]


def test_low_back_pain_of_the_starter_library_is_explained_by_its_topic(starter: Library, tmp_path: Path) -> None:
    articles = [starter.read(summary.key).article for summary in starter.articles("en")]
    assert sum("M54.5" in {code.code for code in article.codes} for article in articles) > 1
    Exporter(starter, HILL, tmp_path).record(read_codes("M5450"), HandoutOptions(), silent)
    assert title(tmp_path / "icd10_m54.50_en.pdf") == "Low back pain"
    assert title(tmp_path / "icd10_m54.50_es.pdf") == starter.read(starter.find("low-back-pain", "es")).article.title


def test_a_code_without_an_article_is_a_fault(office: Office) -> None:
    office.keep({"en/gout": article("Gout", "M10")})
    assert office.record("Z99.9", "M10.1", "M1A.9") == (
        1,
        1,
        ("Z99.9: no article has this code.", "M1A.9: no article has this code."),
    )
    assert office.files() == ["icd10_m10.1_en.pdf"]
    assert office.told[-1] == (3, 3)


def test_a_record_of_nothing_leaves_an_empty_list(office: Office) -> None:
    assert office.record("Z99.9") == (0, 0, ("Z99.9: no article has this code.",))
    assert (office.files(), office.listed()) == ([], [])


@pytest.mark.parametrize("code", ["../../x", "M54.5/../../x", "/etc/M54", "M54-M59", "", "back"])
def test_what_is_no_code_never_names_a_file(office: Office, code: str) -> None:
    office.keep({"en/back": article("Back", code)})
    before = sorted(office.top.rglob("*"))
    assert office.record() == (0, 0, ())
    assert [path.name for path in sorted(office.top.rglob("*")) if path not in before] == ["out", LIST]


def test_the_record_leaves_out_a_withdrawn_article(office: Office) -> None:
    articles = {
        "en/gout": article("Gout", "M10"),
        "en/gout-again": article("Gout again", "M10"),
        "en/flu": article("Flu", "J11"),
    }
    office.keep(articles)
    office.record("M10", "J11")
    assert office.titles() == {"icd10_j11_en.pdf": "Flu", "icd10_m10_en.pdf": "Gout"}
    office.keep(articles, "[{id: gout}, {id: flu}]")
    assert office.record("M10", "J11").faults == ("J11: no article has this code.",)
    assert office.titles() == {"icd10_m10_en.pdf": "Gout again"}


def test_the_record_is_printed_as_it_is_asked_for(office: Office) -> None:
    office.keep({"en/gout": article("Gout", "M10")})
    office.record(options=HandoutOptions("letter", 18, name_line=True))
    (page,) = pypdf.PdfReader(office.out / "icd10_m10_en.pdf").pages
    assert round(page.mediabox.width) == 612
    text = printed(office.out / "icd10_m10_en.pdf")
    assert "Name" in text and "Hill & Dale <Clinic>" in text
