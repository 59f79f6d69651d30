# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a withdrawal reaches: the article, what was made from it, packets and sheets; what is said; what was seen."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.commands import main
from library.describe import search_text
from library.edition_codes import EditionCode, article_number
from library.errors import PrintError, UnknownArticleError, WithdrawnError
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.handouts.packets import Packet, PacketArticle, PacketStore
from library.library import Library
from library.models import Article, ArticleId, ArticleKey, BasedOn, PackInfo, Withdrawal
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.print_counts import PrintCounts
from library.storage import RecordStore
from library.withdrawals import RECORD, Copies, Recall, SeenWithdrawals, Withdrawals, recalls, withdrawal_lines
from library.wording import Wording
from tests.library.command_outcome import Outcome

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
MAY = dt.date(2026, 5, 3)
HEAD = (
    "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: {language}\nrevised: 2026-01-02\n{front}---\nText of it.\n"
)


def key(name: str, language: str = "en") -> ArticleKey:
    return ArticleKey(ArticleId(name), language)


def taken_back(name: str, language: str = "", reason: str = "", date: dt.date | None = None) -> Withdrawal:
    return Withdrawal(ArticleId(name), language, reason, date)


def pack(name: str, *withdrawn: Withdrawal, languages: tuple[str, ...] = ()) -> PackInfo:
    return PackInfo(name, name.title(), "1", publisher="Us", languages=languages, withdrawn=withdrawn)


def made_from(**bases: ArticleKey) -> Callable[[ArticleKey], BasedOn | None]:
    """English articles by their ids, each with what it was made from."""

    def base(asked: ArticleKey) -> BasedOn | None:
        found = bases.get(asked.id) if asked.language == "en" else None
        return BasedOn(found.id, found.language, 1) if found else None

    return base


# ---- what it reaches ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "asked", "reached"),
    [
        ("", key("cough"), True),
        ("", key("cough", "es"), True),
        ("es", key("cough", "es"), True),
        ("es", key("cough"), False),
        ("", key("fever"), False),
        ("", key("ours"), True),
        ("en", key("ours"), True),
        ("es", key("ours"), False),
        ("", key("ours", "es"), False),
        ("", key("theirs"), True),
        ("", key("round"), False),
    ],
)
def test_it_reaches_the_article_and_what_was_made_from_it(named: str, asked: ArticleKey, reached: bool) -> None:
    base = made_from(ours=key("cough"), theirs=key("ours"), round=key("circle"), circle=key("round"))
    found = Withdrawals([pack("low", taken_back("cough", named))], base).of(asked)
    assert (found is not None) is reached


def test_an_adaptation_under_the_id_of_its_original_is_reached() -> None:
    base = made_from(cough=key("cough"))
    assert Withdrawals([pack("low", taken_back("cough"))], base).of(key("cough")) is not None
    assert Withdrawals([pack("low", taken_back("fever"))], base).of(key("cough")) is None


def test_without_any_withdrawal_nobody_is_asked_what_an_article_was_made_from() -> None:
    def refuse(asked: ArticleKey) -> BasedOn | None:
        raise AssertionError(asked)

    assert Withdrawals([pack("low")], refuse).of(key("cough")) is None


def test_of_two_packs_the_higher_words_it_and_the_newest_stands_first() -> None:
    low = pack("low", taken_back("cough", "", "Low"), taken_back("old", "", "", dt.date(2020, 1, 1)))
    high = pack("high", taken_back("cough", "", "High"), taken_back("new", "es", "", MAY))
    told = Withdrawals([low, high], made_from())
    assert [(one.id, one.language, one.reason) for one in told.every] == [
        ("new", "es", ""),
        ("old", "", ""),
        ("cough", "", "High"),
    ]
    assert told.of_id("cough") == taken_back("cough", "", "High")
    assert told.of_id("nowhere") is None


@pytest.mark.parametrize(
    ("named", "sheet", "reached"),
    [
        ("", ("cough", "en", "low"), True),
        ("", ("cough", "qu", "low"), True),
        ("", ("cough", "xx", "low"), True),
        ("", ("cough", "zz", "low"), True),
        ("", ("cough", "yy", "low"), False),
        ("es", ("cough", "es", "low"), True),
        ("es", ("cough", "en", "low"), False),
        ("", ("cough", "en", "high"), True),
        ("", ("cough", "en", "stranger"), False),
        ("", ("fever", "en", "low"), False),
    ],
)
def test_a_sheet_is_known_without_its_text(named: str, sheet: tuple[str, str, str], reached: bool) -> None:
    """A language of the program (qu), of a pack (xx) or of the articles that are here (zz)."""
    name, language, of = sheet
    told = Withdrawals([pack("low", languages=("xx",)), pack("high", taken_back("cough", named))], made_from())
    assert bool(told.of_sheet(article_number("Us", of, name, language), ["zz"])) is reached


def test_a_recall_names_what_it_reaches_here() -> None:
    told = Withdrawals([pack("low", taken_back("cough"), taken_back("gone"))], made_from(ours=key("cough")))
    titles = [(key("cough"), "Cough"), (key("ours"), "Our cough"), (key("fever"), "Fever")]
    assert recalls(told, titles) == (
        Recall(taken_back("cough"), ((key("cough"), "Cough"), (key("ours"), "Our cough"))),
        Recall(taken_back("gone")),
    )
    assert recalls(Withdrawals([pack("low")], made_from()), titles) == ()


# ---- what is said -------------------------------------------------------------------------------------------

NOT_THIS = "The publisher has withdrawn this text. Do not use it."
NOT_MADE = "This text was made from one that its publisher has withdrawn. Do not use it."


def article(name: str, base: str = "") -> Article:
    based_on = BasedOn(ArticleId(base), "en", 1) if base else None
    return Article(id=ArticleId(name), title="T", kind="topic", language="en", based_on=based_on)


@pytest.mark.parametrize(
    ("withdrawal", "shown", "said"),
    [
        (taken_back("cough"), None, [NOT_THIS]),
        (taken_back("cough", "", "A wrong dose"), article("cough"), [NOT_THIS, "A wrong dose."]),
        (taken_back("cough", "", "A wrong dose.", MAY), None, [NOT_THIS, "A wrong dose.", "Withdrawn on 3 May 2026."]),
        (taken_back("cough", "", "क्यों।"), None, [NOT_THIS, "क्यों।"]),
        (taken_back("cough"), article("ours", "cough"), [NOT_MADE]),
        (taken_back("cough"), article("cough", "cough"), [NOT_MADE]),
        (taken_back("ours"), article("ours", "cough"), [NOT_THIS]),
        (taken_back("cough"), article("theirs", "ours"), [NOT_MADE]),
    ],
)
def test_reason_and_day_are_said(withdrawal: Withdrawal, shown: Article | None, said: list[str]) -> None:
    assert withdrawal_lines(withdrawal, Wording(find_paths().words).words("en"), shown) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Copies printed here since 3 May 2026: 12."),
        ("es", "Copias impresas aquí desde el 3 de mayo de 2026: 12."),
    ],
)
def test_the_count_is_said_last(language: str, said: str) -> None:
    words = Wording(find_paths().words).words(language)
    assert withdrawal_lines(taken_back("cough"), words, copies=Copies(12, MAY))[-1] == said


# ---- what was seen ------------------------------------------------------------------------------------------


def test_what_was_seen_stays_seen_until_it_is_withdrawn_on_another_day(tmp_path: Path) -> None:
    first, second = Recall(taken_back("cough", "", "Dose", MAY)), Recall(taken_back("fever"))
    SeenWithdrawals(RecordStore(tmp_path)).add([first])
    seen = SeenWithdrawals(RecordStore(tmp_path))
    assert seen.unseen([first, second]) == (second,)
    seen.add([second])
    again = SeenWithdrawals(RecordStore(tmp_path))
    assert again.unseen([first, second]) == ()
    later = Recall(taken_back("cough", "", "Dose", dt.date(2026, 6, 1)))
    other = Recall(taken_back("cough", "es", "Dose", MAY))
    assert again.unseen([later, other]) == (later, other)


def test_nothing_is_kept_but_id_language_and_day(tmp_path: Path) -> None:
    recall = Recall(taken_back("cough", "es", "Secret reason", MAY), ((key("cough"), "Title"),), Copies(3, MAY))
    SeenWithdrawals(RecordStore(tmp_path)).add([recall])
    assert json.loads(RecordStore(tmp_path).load(RECORD) or b"") == [["cough", "es", "2026-05-03"]]


@pytest.mark.parametrize("content", [b"", b"{", b"[[1, 2]]", b"\xff", b'[["a", "en", "yesterday"]]'])
def test_a_damaged_record_shows_everything_anew(tmp_path: Path, content: bytes) -> None:
    RecordStore(tmp_path).save(RECORD, content)
    recall = Recall(taken_back("cough"))
    assert SeenWithdrawals(RecordStore(tmp_path)).unseen([recall]) == (recall,)


def test_where_nothing_can_be_written_it_is_seen_until_the_program_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("library.storage.os.fsync", full)
    recall = Recall(taken_back("cough"))
    seen = SeenWithdrawals(RecordStore(tmp_path / "state"))
    seen.add([recall])
    assert seen.unseen([recall]) == ()
    assert caplog.messages == ["which withdrawals were seen could not be saved"]


# ---- in the library -----------------------------------------------------------------------------------------


class Station:
    """A clinic whose bundled pack can withdraw articles, and whose own articles were made from them."""

    def __init__(self, folder: Path, make_pack: MakePack, capsys: pytest.CaptureFixture[str]) -> None:
        self.paths = Paths(find_paths().resources, folder / "data")
        self.pdf = folder / "o.pdf"
        self._folder = folder
        self._make_pack = make_pack
        self._capsys = capsys
        self._open: list[Library] = []

    def pack(self, name: str, articles: dict[str, str], withdrawn: str = "[]") -> Path:
        """Articles as "en/cough" and more of their front matter."""
        texts = {}
        for where, front in articles.items():
            language, _, slug = where.partition("/")
            texts[f"{where}.md"] = HEAD.format(id=slug, title=slug.title(), language=language, front=front)
        info = f"id: {name}\ntitle: {name}\nversion: '1'\npublisher: Us\nwithdrawn: {withdrawn}\n"
        return self._make_pack(self._folder / name, texts, pack=info)

    def library(self, *packs: Path) -> Library:
        self._open.append(Library([PackSource(folder) for folder in packs], self.paths, TODAY))
        return self._open[-1]

    def own(self, articles: dict[str, str], withdrawn: str = "[]") -> None:
        """The clinic's own pack lies above the starter library."""
        self.pack("data/local", articles)
        info = f"id: local\ntitle: Ours\nversion: '1'\npublisher: Us\nwithdrawn: {withdrawn}\n"
        (self.paths.local_pack / "pack.yaml").write_text(info, encoding="utf-8")

    def run(self, *arguments: str | Path) -> Outcome:
        code = main(["--data", str(self.paths.data), *map(str, arguments)])
        written = self._capsys.readouterr()
        return Outcome(code, written.out, written.err)

    def close(self) -> None:
        for library in self._open:
            library.close()


@pytest.fixture
def clinic(tmp_path: Path, make_pack: MakePack, capsys: pytest.CaptureFixture[str]) -> Iterator[Station]:
    clinic = Station(tmp_path, make_pack, capsys)
    yield clinic
    clinic.close()


OURS = {"en/ours": "based_on: {id: cough, language: en, edition: 1}\n", "en/plain": ""}
BACK = "[{id: cough, reason: A wrong dose., date: 2026-05-03}]"
WHY = "A wrong dose. Withdrawn on 3 May 2026."


@pytest.fixture
def stack(clinic: Station) -> Library:
    """Cough in two languages was withdrawn, the clinic adapted it; fever stays."""
    low = clinic.pack("low", {"en/cough": "", "es/cough": "", "en/fever": ""}, BACK)
    return clinic.library(low, clinic.pack("mine", OURS))


def test_lists_hits_and_readings_say_it(stack: Library) -> None:
    withdrawn = {key("cough"), key("cough", "es"), key("ours")}
    assert {summary.key for summary in stack.articles() if summary.withdrawn} == withdrawn
    asked = (("cough", "en"), ("cough", "es"), ("ours", "en"), ("fever", "en"))
    hits = [hit for query, language in asked for hit in stack.search(query, only=language).hits]
    assert {hit.key for hit in hits if hit.withdrawn} == withdrawn < {hit.key for hit in hits}
    assert {one.key for one in stack.articles() if stack.read(one.key).withdrawn} == withdrawn


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (key("cough"), f"Cough: {NOT_THIS} {WHY}"),
        (key("ours"), f"Ours: {NOT_MADE} {WHY}"),
        (
            key("cough", "es"),
            "Cough: El editor retiró este texto. No lo use. A wrong dose. Retirado el 3 de mayo de 2026.",
        ),
    ],
)
def test_it_is_neither_printed_nor_collected(stack: Library, asked: ArticleKey, said: str) -> None:
    with pytest.raises(PrintError) as printed:
        stack.typeset(Handout((key("fever"), asked), HandoutOptions(), Clinic()))
    with pytest.raises(WithdrawnError) as collected:
        stack.outlines((key("fever"), asked))
    assert (str(printed.value), str(collected.value)) == (said, said)


def test_a_packet_is_left_without_it_and_says_which(stack: Library) -> None:
    names = ("cough", "fever", "ours", "nowhere")
    packet = Packet("P", tuple(PacketArticle(ArticleId(name), "en") for name in names))
    contents = stack.packet_contents(packet)
    assert contents.articles == (key("fever"),)
    assert contents.missing[:2] == (f"Cough: {NOT_THIS} {WHY}", f"Ours: {NOT_MADE} {WHY}")
    assert contents.missing[2].startswith('There is no article "nowhere"')


def test_another_language_never_takes_the_place_of_one_that_was_withdrawn(clinic: Station) -> None:
    back = "[{id: cough, language: es, reason: Mal.}]"
    library = clinic.library(clinic.pack("low", {"en/cough": ""}, back))
    packet = Packet("P", (PacketArticle(ArticleId("cough"), "es"),))
    assert library.packet_contents(packet).missing == ("cough: El editor retiró este texto. No lo use. Mal.",)
    assert library.packet_contents(packet, "en").articles == (key("cough"),)
    french = Packet("P", (PacketArticle(ArticleId("cough"), "fr"),))
    assert library.packet_contents(french).articles == (key("cough"),)


def test_a_language_that_takes_its_place_may_be_withdrawn_too(clinic: Station) -> None:
    back = "[{id: cough, language: en, reason: Bad.}]"
    library = clinic.library(clinic.pack("low", {"en/cough": ""}, back))
    french = Packet("P", (PacketArticle(ArticleId("cough"), "fr"),))
    assert library.packet_contents(french).missing == (f"Cough: {NOT_THIS} Bad.",)


@pytest.mark.parametrize(
    ("back", "asked", "language", "said"),
    [
        (BACK, "cough", "en", f"cough: {NOT_THIS} {WHY}"),
        (BACK, "cough", None, f"cough: {NOT_THIS} {WHY}"),
        ("[{id: cough, language: es}]", "cough", None, f"cough: {NOT_THIS}"),
        ("[{id: cough, language: es}]", "cough", "en", 'There is no article "cough"'),
        ("[{id: fever, language: es}]", "fever", "es", "fever: El editor retiró este texto. No lo use."),
        ("[{id: fever, language: es}]", "fever", "fr", '"fever" is not there in the language "fr"'),
        (BACK, "gout", None, 'There is no article "gout"'),
    ],
)
def test_what_is_gone_says_that_it_was_withdrawn(
    clinic: Station, back: str, asked: str, language: str | None, said: str
) -> None:
    library = clinic.library(clinic.pack("low", {"en/fever": ""}, back))
    with pytest.raises(UnknownArticleError) as caught:
        library.find(asked, language)
    assert str(caught.value).startswith(said)
    if language:
        with pytest.raises(UnknownArticleError) as caught:
            library.read(key(asked, language))
        assert str(caught.value).startswith(said)


def test_the_code_of_a_sheet_says_it_whether_or_not_the_text_is_here(clinic: Station) -> None:
    here = clinic.library(clinic.pack("low", {"en/cough": ""}, BACK))
    code = here.read(key("cough")).edition_code
    (hit,) = here.search(code).hits
    assert (hit.withdrawn, hit.sheet_edition) == (True, 1)
    said = search_text(here.search(code), "en")
    assert said.startswith(f"Cough  cough  WITHDRAWN: do not use it  (a sheet has its code {code})\n")


@pytest.mark.parametrize(
    ("back", "said"),
    [
        (BACK, "The sheet with this code is of cough, which was withdrawn on 2026-05-03: A wrong dose."),
        ("[{id: cough}]", "The sheet with this code is of cough, which was withdrawn: do not use it."),
    ],
)
def test_the_code_of_a_sheet_whose_text_is_gone(clinic: Station, back: str, said: str) -> None:
    code = str(EditionCode(article_number("Us", "low", "cough", "en"), 3))
    result = clinic.library(clinic.pack("low", {"en/fever": ""}, back)).search(code)
    assert (result.hits, result.unknown_code, len(result.withdrawn)) == ((), False, 1)
    assert search_text(result, "en") == said


def test_a_sheet_of_the_original_is_known_where_an_adaptation_lies_above_it(clinic: Station) -> None:
    adapted = {"en/cough": "based_on: {id: cough, language: en, edition: 1}\n"}
    library = clinic.library(clinic.pack("low", {"en/cough": ""}, BACK), clinic.pack("mine", adapted))
    original = str(EditionCode(article_number("Us", "low", "cough", "en"), 1))
    assert [one.id for one in library.search(original).withdrawn] == ["cough"]
    assert library.search(library.read(key("cough")).edition_code).hits[0].withdrawn


def test_copies_are_told_where_they_are_counted(stack: Library, clinic: Station) -> None:
    assert stack.read(key("cough")).copies is None
    counts = PrintCounts(RecordStore(clinic.paths.state))
    counts.add([key("cough"), key("fever")], 4, MAY)
    counts.add([key("ours")], 2, TODAY)
    assert stack.read(key("cough")).copies == Copies(4, MAY)
    assert stack.read(key("fever")).copies is None
    (recall,) = stack.recalls()
    assert recall.copies == Copies(6, MAY)
    assert {title for _, title in recall.articles} == {"Cough", "Ours"}


# ---- commands -----------------------------------------------------------------------------------------------

BURNS_BACK = "[{id: burns, reason: A wrong dose., date: 2026-05-03}, {id: gone, reason: Old., date: 2026-05-04}]"


def test_the_commands_say_it(clinic: Station) -> None:
    clinic.own({"en/ours": "based_on: {id: burns, language: en, edition: 1}\n"}, BURNS_BACK)
    assert "Burns and scalds  burns  WITHDRAWN: do not use it\n" in clinic.run("search", "burns").out
    assert clinic.run("search", "burns", "--json").err.startswith(
        "clinic-library: Burns and scalds (burns) was withdrawn: do not use it.\n"
    )
    assert clinic.run("show", "ours").out.startswith(
        f"Ours\n====\n\n{NOT_MADE}\nA wrong dose.\nWithdrawn on 3 May 2026."
    )
    for form in ("--json", "--markdown"):
        assert clinic.run("show", "burns", form).err == f"clinic-library: {NOT_THIS} {WHY}\n"
        assert clinic.run("show", "low-back-pain", form).err == ""
    clinic.run("handout", "burns", "-o", clinic.pdf).refused(f"Burns and scalds: {NOT_THIS} {WHY}")
    clinic.run("handout", "gone", "-o", clinic.pdf).refused(f"gone: {NOT_THIS} Old. Withdrawn on 4 May 2026.")
    clinic.run("show", "gone").refused(f"gone: {NOT_THIS} Old. Withdrawn on 4 May 2026.")
    assert not clinic.pdf.exists()


def test_a_packet_says_it_on_the_command_line(clinic: Station) -> None:
    clinic.own({}, BURNS_BACK)
    burns, fever = (PacketArticle(ArticleId(name), "en") for name in ("burns", "fever-in-children"))
    packets = PacketStore(RecordStore(clinic.paths.state))
    packets.save(Packet("Mixed", (burns, fever)))
    packets.save(Packet("Burnt", (burns,)))
    said = f"clinic-library: Burns and scalds: {NOT_THIS} {WHY}\n"
    assert clinic.run("packet", "show", "Mixed") == (0, "en/burns\nen/fever-in-children\n", said)
    made = clinic.run("packet", "print", "Mixed", "-o", clinic.pdf)
    assert (made.code, made.err, clinic.pdf.exists()) == (0, said, True)
    clinic.pdf.unlink()
    clinic.run("packet", "print", "Burnt", "-o", clinic.pdf).refused(f"Burns and scalds: {NOT_THIS} {WHY}")
    assert not clinic.pdf.exists()
