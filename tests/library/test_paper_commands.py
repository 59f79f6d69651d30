# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands that make paper: every option seen on the paper, the JSON contract key by key, and for every bad input
one sentence on stderr that names the remedy, exit 2, and nothing half-written.
"""

from __future__ import annotations

import errno
import io
import os
import re
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from library.commands import main
from library.exporting import INDEX, LIST
from library.handouts.logo import save_logo
from library.handouts.packets import Packet, PacketArticle, PacketStore, packet_file
from library.models import ArticleId
from library.paths import Paths, find_paths
from library.settings import Settings, save_settings
from library.storage import RecordStore
from tests.library.command_outcome import Outcome

MakePack = Callable[..., Path]
HANDOUT_KEYS = [
    "file", "pages", "sheets", "language", "paper", "size", "articles", "edition_codes", "tagged", "left_out",
    "warnings", "took_ms",
]  # fmt: skip
HEAD = "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: {language}\nrevised: 2026-01-02\n{front}---\n{body}\n"
BURN = Packet(
    "After a burn",
    (
        PacketArticle(ArticleId("burns"), "en", ("evidence", "prevention")),
        PacketArticle(ArticleId("fever-in-children"), "en"),
    ),
    "For the family",
)


class Desk:
    """Runs commands on a data folder of its own; handouts go to one file."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], make_pack: MakePack) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.pdf = folder / "o.pdf"
        self.records = RecordStore(self.data / "state")
        self.packets = PacketStore(self.records)
        self._capsys = capsys
        self._make_pack = make_pack

    def run(self, *arguments: str | Path) -> Outcome:
        code = main(["--data", str(self.data), *map(str, arguments)])
        written = self._capsys.readouterr()
        return Outcome(code, written.out, written.err)

    def handout(self, *arguments: str | Path) -> Outcome:
        return self.run("handout", *arguments, "-o", self.pdf)

    def keep(self, name: str, body: str = "Text.", language: str = "en", title: str = "", front: str = "") -> None:
        """An article of the clinic's own pack."""
        text = HEAD.format(id=name, title=title or name.title(), language=language, body=body, front=front)
        info = "id: local\ntitle: Ours\nversion: '1'\n"
        self._make_pack(self.data / "local", {f"{language}/{name}.md": text}, pack=info)

    def bundle(self, monkeypatch: pytest.MonkeyPatch, articles: dict[str, str]) -> None:
        """The program has these articles instead of the starter library: "en/gout" and its codes."""
        resources = self.folder / "resources"
        texts = {}
        for name, codes in articles.items():
            language, _, slug = name.partition("/")
            front = f"codes: [{', '.join(f'{{system: icd-10-cm, code: {code}}}' for code in codes.split())}]\n"
            texts[f"{name}.md"] = HEAD.format(id=slug, title=slug.title(), language=language, body="Text.", front=front)
        self._make_pack(resources / "starter", texts)
        for name in ("fonts", "guide", "handouts", "words"):
            (resources / name).symlink_to(find_paths().resources / name)
        monkeypatch.setattr("library.commands.find_paths", lambda data: Paths(resources, data))

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    @property
    def pages(self) -> list[pypdf.PageObject]:
        return list(pypdf.PdfReader(self.pdf).pages)

    @property
    def text(self) -> str:
        return printed(self.pdf)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], make_pack: MakePack) -> Desk:
    return Desk(tmp_path, capsys, make_pack)


def printed(file: Path) -> str:
    """The words of all pages, without the marks that say in which direction they are read."""
    words = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    return " ".join(re.sub(r"[\u2066-\u2069]", "", words).split())


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    rows = zlib.compress((b"\0" + b"\x20\x60\xa0" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


# ---- handout: what it prints and says ---------------------------------------------------------------------


def test_handout_writes_a_pdf_and_says_how_many_pages(desk: Desk) -> None:
    assert desk.handout("burns") == (0, f"{desk.pdf}: pages: {len(desk.pages)}\n", "")


def test_handout_json_has_every_key_of_the_contract(desk: Desk) -> None:
    made = desk.handout("burns", "low-back-pain", "--json").json
    assert list(made) == HANDOUT_KEYS
    assert made["took_ms"] > 0
    pages = len(desk.pages)
    assert {**made, "took_ms": 0} == {
        "file": str(desk.pdf), "pages": pages, "sheets": -(-pages // 2), "language": "en", "paper": "a4", "size": 12,
        "articles": ["burns", "low-back-pain"], "edition_codes": ["Z79R-6H1E", "G7NK-RB1J"],
        "tagged": True, "left_out": [], "warnings": [],
        "took_ms": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("option", "value", "key", "there"),
    [
        ("--paper", "letter", "paper", "letter"),
        ("--size", "14", "size", 14),
        ("--size", "18", "size", 18),
        ("--size", "24", "size", 24),
        ("--language", "es", "language", "es"),
    ],
)
def test_handout_takes_its_options(desk: Desk, option: str, value: str, key: str, there: object) -> None:
    assert desk.handout("burns", option, value, "--json").json[key] == there


def test_options_are_seen_on_the_paper(desk: Desk) -> None:
    desk.handout("burns")
    normal = len(desk.pages)
    assert [round(page.mediabox.width) for page in desk.pages] == [595] * normal
    desk.handout("burns", "--paper", "letter", "--size", "24", "--language", "es")
    assert {round(page.mediabox.width) for page in desk.pages} == {612} and len(desk.pages) > 1.5 * normal
    assert "Quemaduras" in desk.text


@pytest.mark.parametrize(
    ("amount", "heading", "more", "last"),
    [("none", False, False, False), ("short", True, True, False), ("full", True, False, True)],
)
def test_handout_prints_the_references_asked_for(
    desk: Desk, amount: str, heading: bool, more: bool, last: bool
) -> None:
    desk.handout("low-back-pain", "--references", amount)
    seen = ("Where this comes from" in desk.text, "more, in the clinic" in desk.text, "Finucane" in desk.text)
    assert seen == (heading, more, last)


def test_handout_takes_clinic_and_options_from_the_settings(desk: Desk) -> None:
    save_settings(
        desk.records,
        Settings(clinic_name="Hill Clinic", paper="letter", print_size=18, references="full", emergency_number="99"),
    )
    made = desk.handout("low-back-pain", "--json").json
    assert (made["paper"], made["size"]) == ("letter", 18)
    for wanted in ("Hill Clinic", "In an emergency, call 99.", "Finucane"):
        assert wanted in desk.text


@pytest.mark.parametrize(("wanted", "there"), [(True, True), (False, False)])
def test_handout_takes_the_lines_and_questions_of_the_settings(desk: Desk, wanted: bool, there: bool) -> None:
    save_settings(desk.records, Settings(name_line=wanted, teach_back=wanted, layout="booklet", both_sides=False))
    made = desk.handout("burns", "--json").json
    assert ("Name Date" in desk.text, "Say it in your own words" in desk.text) == (there, there)
    assert made["tagged"]  # only --booklet gives one


def test_a_second_language_stands_beside_the_first(desk: Desk) -> None:
    made = desk.handout("burns", "--second-language", "es", "--json").json
    assert (made["language"], made["warnings"], made["tagged"]) == ("en", [], True)
    for words in ("Burns and scalds", "Quemaduras", "When to get help now", "Cuándo buscar ayuda"):
        assert words in desk.text


def test_a_second_language_that_is_not_there_is_told_and_the_first_is_printed(desk: Desk) -> None:
    desk.keep("ours")
    said = "Ours: there is no text in Español; it is printed in English only."
    code, _, err = desk.handout("ours", "--second-language", "es")
    assert (code, err) == (0, f"clinic-library: {said}\n")
    assert "This text is not available in Español." in desk.text
    assert desk.handout("ours", "--second-language", "es", "--json").json["warnings"] == [said]


def test_the_plain_copy_is_one_sheet_with_where_to_get_help(desk: Desk) -> None:
    save_settings(desk.records, Settings(clinic_hours="8 to 4", clinic_phone="0012"))
    assert desk.handout("burns", "--json").json["sheets"] > 1
    assert desk.handout("burns", "--plain", "--json").json["sheets"] == 1
    for words in ("This is a short copy.", "Where to get help", "Open: 8 to 4", "Phone 0012", "When to get help now"):
        assert words in desk.text
    assert "How to prevent burns" not in desk.text


def test_what_does_not_fit_on_one_sheet_is_left_out_and_named(desk: Desk) -> None:
    assert desk.handout("low-back-pain", "--json").json["sheets"] > 1
    made = desk.handout("low-back-pain", "--fit-one-sheet", "--json").json
    assert (made["sheets"], len(desk.pages) <= 2, made["tagged"]) == (1, True, True)
    assert "Where this comes from" in made["left_out"] and "When to get help" not in made["left_out"]
    assert "Left out here: " in desk.text and "When to get help" in desk.text
    code, out, err = desk.handout("low-back-pain", "--fit-one-sheet")
    assert (code, out) == (0, f"{desk.pdf}: pages: {len(desk.pages)}\n")
    assert err == f"clinic-library: Left out: {', '.join(made['left_out'])}.\n"


def test_a_booklet_has_two_small_pages_on_a_side(desk: Desk) -> None:
    made = desk.handout("burns", "--booklet", "--json").json
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in desk.pages} == {(842, 595)}
    assert (made["pages"], made["tagged"], made["warnings"]) == (len(desk.pages), False, [])
    assert made["pages"] % 2 == 0 and made["sheets"] == made["pages"] // 2


def test_handout_says_what_is_missing_and_prints_all_the_same(desk: Desk) -> None:
    desk.keep("pictured", "![A knee](images/knee.svg)")
    code, out, err = desk.handout("pictured")
    assert (code, out) == (0, f"{desk.pdf}: pages: 1\n")
    assert err == "clinic-library: Pictured: the picture images/knee.svg is missing.\n"
    assert desk.handout("pictured", "--json").json["warnings"] == ["Pictured: the picture images/knee.svg is missing."]


# ---- handout: sections ------------------------------------------------------------------------------------

BURNS_WITHOUT = ["What not to do", "What it is", "Care in the days after", "How sure are we", "How to prevent burns"]


@pytest.mark.parametrize(
    "wanted", ["self-care", "do", "#do", " self-care , ", "self-care,when-to-get-help", "get-help,do"]
)
def test_only_the_sections_asked_for_are_printed_and_when_to_get_help(desk: Desk, wanted: str) -> None:
    made = desk.handout("burns", "--sections", wanted, "--json").json
    assert made["left_out"] == BURNS_WITHOUT
    assert "When to get help now" in desk.text and "What to do" in desk.text
    assert f"Left out here: {', '.join(BURNS_WITHOUT)}." in desk.text
    assert desk.text.count("How to prevent burns") == 1  # in that sentence


def test_sections_may_stand_in_different_articles(desk: Desk) -> None:
    desk.keep("one", "Intro.\n\n## A {#a}\n\nText.\n\n## B {#b .causes}\n\nText.")
    desk.keep("two", "## B {#x .causes}\n\nText.\n\n## C {#c}\n\nText.")
    left_out = desk.handout("one", "two", "--sections", "causes,c", "--json").json["left_out"]
    assert left_out == ["One: One", "One: A"]
    assert desk.handout("one", "two", "--sections", "x", "--json").json["left_out"] == [
        "One: One",
        "One: A",
        "One: B",
        "Two: C",
    ]


@pytest.mark.parametrize("wanted", ["", " , ", ","])
def test_no_section_asked_for_means_all(desk: Desk, wanted: str) -> None:
    assert desk.handout("burns", "--sections", wanted, "--json").json["left_out"] == []


def test_an_unknown_section_is_one_sentence_that_names_what_there_is(desk: Desk) -> None:
    there = "do, do-not, evidence, follow-up, get-help, prevention, self-care, what-it-is, when-to-get-help"
    said = f"There is no section dance, song; there is: {there}."
    desk.handout("burns", "--sections", "song,self-care,dance").refused(said)
    assert not desk.pdf.exists()


# ---- handout: the clinic ----------------------------------------------------------------------------------


def test_handout_takes_the_clinic_from_a_file(desk: Desk) -> None:
    save_settings(desk.records, Settings(clinic_name="Hill Clinic", clinic_phone="99"))
    clinic = desk.write(
        "clinic.yaml",
        "name: Río Clinic\naddress: Mill Lane 3\nphone: 0012\nemergency_number: 112\nhours: 'Mo-Fr: 8-16'\n",
    )
    assert desk.handout("burns", "--clinic", clinic).code == 0
    for wanted in ("Río Clinic", "Mill Lane 3", "Phone 0012", "In an emergency, call 112."):
        assert wanted in desk.text
    assert "Hill Clinic" not in desk.text
    desk.handout("burns", "--clinic", clinic, "--plain")
    assert "Open: Mo-Fr: 8-16" in desk.text


def test_the_logo_of_a_clinic_file_lies_beside_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("clinic/pictures/logo.png", png(40, 20))
    clinic = desk.write("clinic/clinic.yaml", "name: Hill\nlogo: pictures/logo.png\n")
    made = desk.handout("burns", "--clinic", clinic, "--json").json
    assert (made["warnings"], made["tagged"]) == ([], True)
    assert [len(page.images) for page in desk.pages] == [1] * made["pages"]
    monkeypatch.chdir(desk.folder / "clinic")
    assert desk.handout("burns", "--clinic", "clinic.yaml").code == 0
    assert [len(page.images) for page in desk.pages] == [1] * made["pages"]


def test_the_logo_that_is_kept_is_printed_unless_a_clinic_file_is_given(desk: Desk) -> None:
    save_logo(desk.records, png(40, 20))
    desk.handout("burns")
    assert {len(page.images) for page in desk.pages} == {1}
    desk.handout("burns", "--clinic", desk.write("clinic.yaml", "name: Hill\n"))
    assert {len(page.images) for page in desk.pages} == {0}


def test_a_logo_that_cannot_be_drawn_is_told_and_the_handout_printed(desk: Desk) -> None:
    save_logo(desk.records, png(40, 20)[:40])
    said = "The logo of the clinic cannot be printed; choose another in the settings."
    assert desk.handout("burns").err == f"clinic-library: {said}\n"
    assert desk.handout("burns", "--json").json["warnings"] == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"colour: red\n", "colour is not known; use address, emergency_number, hours, logo, name, phone."),
        (b"name: Hill\nzip: 1\ncolour: red\n", "colour, zip is not known; use address, "),
        (b"name: [\n", "the front matter cannot be read"),
        (b"- a\n", "the front matter must be lines of the form key: value."),
        (b"hours:\n  - 8 to 4\n  - 9 to 5\n", "hours must be text on one line; put it in quotation marks."),
        (b"phone: {day: 1}\n", "phone must be text on one line; put it in quotation marks."),
        (b"logo: [a.png]\n", "logo must be text on one line; put it in quotation marks."),
        (b"\xff\xfe", "is not UTF-8 text; save it as UTF-8 and try again."),
        (None, "cannot be read (No such file or directory); check the name of the clinic file."),
    ],
)
def test_a_bad_clinic_file_is_one_sentence(desk: Desk, content: bytes | None, said: str) -> None:
    clinic = desk.folder / "clinic.yaml"
    if content is not None:
        clinic.write_bytes(content)
    code, out, err = desk.handout("burns", "--clinic", clinic)
    assert (code, out, err.count("\n"), desk.pdf.exists()) == (2, "", 1, False)
    assert err.startswith(f"clinic-library: {clinic}") and said in err


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        ("nowhere.png", "nowhere.png cannot be read (No such file or directory); choose another picture."),
        ("note.txt", "note.txt is no picture that can be printed; choose a PNG, JPEG or SVG file."),
    ],
)
def test_a_logo_that_is_none_is_one_sentence(desk: Desk, logo: str, said: str) -> None:
    desk.write("note.txt", "no picture")
    code, out, err = desk.handout("burns", "--clinic", desk.write("clinic.yaml", f"logo: {logo}\n"))
    assert (code, out, err.count("\n"), desk.pdf.exists()) == (2, "", 1, False)
    assert err.endswith(f"{said}\n")


def test_an_empty_clinic_file_is_an_unnamed_clinic(desk: Desk) -> None:
    save_settings(desk.records, Settings(clinic_name="Hill Clinic"))
    assert desk.handout("burns", "--clinic", desk.write("clinic.yaml", "name:\nlogo:\n")).code == 0
    assert "Hill Clinic" not in desk.text


# ---- handout: the note ------------------------------------------------------------------------------------


def test_handout_takes_a_note_from_a_file(desk: Desk) -> None:
    note = desk.write("note.txt", "\ufeffTake them with food.\r\nMañana.")
    assert desk.handout("burns", "--note-file", note) == (0, f"{desk.pdf}: pages: {len(desk.pages)}\n", "")
    assert "A note from your clinic Take them with food." in desk.text and "Mañana." in desk.text


@pytest.mark.parametrize("layout", [(), ("--booklet",), ("--plain",)])
def test_nothing_of_the_note_is_in_the_file_but_its_pages_or_kept(desk: Desk, layout: tuple[str, ...]) -> None:
    note = desk.write("note.txt", "Zebrafish for Xiomarita.")
    outcome = desk.handout("burns", "--note-file", note, "--json", *layout)
    assert "Zebrafish for Xiomarita." in desk.text
    reader = pypdf.PdfReader(desk.pdf)
    told = f"{outcome.out}{reader.metadata}{list(reader.outline)}"
    told += str(reader.xmp_metadata.stream.get_data() if reader.xmp_metadata else "")
    assert "Burns" in told
    kept = b"".join(path.read_bytes() for path in desk.data.rglob("*") if path.is_file())
    assert [word for word in ("Zebrafish", "Xiomarita") if word in told or word.encode() in kept] == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "nowhere.txt",
            None,
            "nowhere.txt cannot be read (No such file or directory); check the name of the note file.",
        ),
        ("latin.txt", b"ma\xf1ana", "latin.txt is not UTF-8 text; save it as UTF-8 and try again."),
    ],
)
def test_a_note_that_cannot_be_read_is_one_sentence(desk: Desk, name: str, content: bytes | None, said: str) -> None:
    if content is not None:
        desk.write(name, content)
    desk.handout("burns", "--note-file", desk.folder / name).refused(f"{desk.folder}/{said}")
    assert not desk.pdf.exists()


# ---- handout: what cannot be done -------------------------------------------------------------------------


def test_an_unknown_article_or_language_leaves_no_pdf(desk: Desk) -> None:
    for arguments in (["burns", "nowhere"], ["burns", "--language", "xx"]):
        code, _, err = desk.handout(*arguments)
        assert (code, err.count("\n"), desk.pdf.exists()) == (2, 1, False)


def test_a_withdrawn_article_is_refused(desk: Desk) -> None:
    desk.keep("old")
    with (desk.data / "local" / "pack.yaml").open("a") as file:
        file.write("withdrawn: [{id: old, reason: A wrong dose.}]\n")
    desk.handout("old").refused("Old: The publisher has withdrawn this text. Do not use it. A wrong dose.")


@pytest.mark.parametrize("target", ["missing/o.pdf", "folder", "file/o.pdf"])
def test_a_pdf_target_that_cannot_be_written_is_one_sentence(desk: Desk, target: str) -> None:
    (desk.folder / "folder").mkdir()
    (desk.folder / "file").write_text("kept")
    before = sorted(path.name for path in desk.folder.iterdir())
    code, out, err = desk.run("handout", "burns", "-o", desk.folder / target)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"clinic-library: {desk.folder / target} cannot be written (")
    assert err.endswith("; choose another folder or make room.\n")
    assert sorted(path.name for path in desk.folder.iterdir() if path.name != "data") == before
    assert (desk.folder / "file").read_text() == "kept"


def test_a_full_disk_keeps_the_old_pdf_and_leaves_nothing_half_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    desk.pdf.write_bytes(b"the old one")
    monkeypatch.setattr("library.storage.os.fsync", full_disk)
    said = f"{desk.pdf} cannot be written (No space left on device); choose another folder or make room."
    desk.handout("burns").refused(said)
    assert desk.pdf.read_bytes() == b"the old one"
    assert [path.name for path in desk.folder.rglob("*") if path.is_file()] == ["o.pdf"]


@pytest.mark.parametrize("command", ["handout", "packet print"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["a", "-o", "x.pdf", "--size", "13"],
        ["a", "-o", "x.pdf", "--paper", "a5"],
        ["a", "-o", "x.pdf", "--references", "some"],
        ["a", "-o", "x.pdf", "--note", "Rosa"],
        ["a", "-o"],
        ["-o", "x.pdf"],
        ["a"],
    ],
)
def test_a_wrong_call_is_one_line_that_names_the_help(
    desk: Desk, command: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    code, out, err = desk.run(*command.split(), *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("clinic-library: ") and err.endswith("see clinic-library --help.\n")
    assert not (desk.folder / "x.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["handout", "burns"], "Missing option '-o' / '--output'."),
        (["packet", "export", "a"], "Missing option '-o' / '--output'."),
        (["packet", "show"], "Missing argument 'NAME'."),
        (["packet", "import"], "Missing argument 'FILE'."),
        (["packet", "burn"], "No such command 'burn'."),
        (["export", "pdfs"], "Missing argument 'FOLDER'."),
        (["export", "everything"], "No such command 'everything'."),
    ],
)
def test_what_is_missing_in_a_call_is_named(desk: Desk, arguments: list[str], said: str) -> None:
    desk.run(*arguments).refused(f"{said} see clinic-library --help.")


def test_help_names_every_option_of_the_contract(desk: Desk) -> None:
    options = (
        "-o --output --language --second-language --paper --size --plain --sections --references --fit-one-sheet "
        "--booklet --clinic --note-file --json"
    )
    for command in ("handout", "packet print"):
        code, out, _ = desk.run(*command.split(), "-h")
        assert (code, out.startswith(f"Usage: clinic-library {command} ")) == (0, True)
        assert [option for option in options.split() if not re.search(rf"(?<![\w-]){option}(?![\w-])", out)] == []
    groups = {"packet": "list show print import export", "export": "pdfs record"}
    for group, names in groups.items():
        out = desk.run(group, "-h").out
        assert [name for name in names.split() if f"\n  {name} " not in out] == []


# ---- packets ----------------------------------------------------------------------------------------------


def test_packets_are_listed_by_name(desk: Desk) -> None:
    assert desk.run("packet", "list") == (0, "", "")
    for name in ("b", "A"):
        desk.packets.save(Packet(name, BURN.articles))
    assert desk.run("packet", "list") == (0, "A\nb\n", "")


def test_a_packet_is_shown_with_what_it_leaves_out(desk: Desk) -> None:
    desk.packets.save(BURN)
    said = "For the family\nen/burns (without evidence, prevention)\nen/fever-in-children\n"
    assert desk.run("packet", "show", "After a burn") == (0, said, "")
    desk.packets.save(Packet("Bare", BURN.articles[1:]))
    assert desk.run("packet", "show", "Bare") == (0, "en/fever-in-children\n", "")


@pytest.mark.parametrize("command", [["show"], ["print", "-o", "x.pdf"], ["export", "-o", "x.packet"]])
def test_a_packet_that_is_not_kept_is_one_sentence(
    desk: Desk, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    desk.packets.save(BURN)
    desk.run("packet", command[0], "Burn", *command[1:]).refused('There is no packet "Burn"; there is: After a burn.')
    assert [path.name for path in desk.folder.iterdir()] == ["data"]


def test_a_packet_is_printed_as_one_pdf(desk: Desk) -> None:
    desk.packets.save(BURN)
    made = desk.run("packet", "print", "After a burn", "-o", desk.pdf, "--json")
    assert (made.code, made.err, list(made.json)) == (0, "", HANDOUT_KEYS)
    assert made.json["articles"] == ["burns", "fever-in-children"]
    assert made.json["left_out"] == ["Burns and scalds: How sure are we", "Burns and scalds: How to prevent burns"]
    first, *later = (" ".join(page.extract_text().split()) for page in desk.pages)
    assert "For the family" in first and "What is in here" in first
    assert not any("For the family" in page for page in later)


def test_a_packet_is_printed_with_the_options_of_a_handout(desk: Desk) -> None:
    desk.packets.save(BURN)
    note = desk.write("note.txt", "Zebrafish.")
    made = desk.run(
        "packet", "print", "After a burn", "-o", desk.pdf, "--language", "es", "--size", "18", "--paper", "letter",
        "--note-file", note, "--json",
    ).json  # fmt: skip
    assert (made["language"], made["size"], made["paper"]) == ("es", 18, "letter")
    assert len(made["left_out"]) == 2 and all(part.startswith("Quemaduras") for part in made["left_out"])
    assert "Zebrafish." in desk.text


def test_sections_of_a_packet_are_left_out_by_it_and_by_the_command(desk: Desk) -> None:
    desk.packets.save(Packet("a", BURN.articles[:1]))
    made = desk.run("packet", "print", "a", "-o", desk.pdf, "--sections", "self-care,evidence", "--json").json
    assert made["left_out"] == BURNS_WITHOUT


def test_articles_that_are_not_here_are_told_and_the_rest_is_printed(desk: Desk) -> None:
    desk.packets.save(Packet("a", (PacketArticle(ArticleId("gout"), "en"), *BURN.articles)))
    code, out, err = desk.run("packet", "print", "a", "-o", desk.pdf)
    assert (code, out) == (0, f"{desk.pdf}: pages: {len(desk.pages)}\n")
    missing, left_out = err.splitlines()
    assert missing == ('clinic-library: There is no article "gout"; look it up with: clinic-library search "gout"')
    assert left_out.startswith("clinic-library: Left out: ")


def test_a_packet_of_which_nothing_is_here_is_not_printed(desk: Desk) -> None:
    desk.packets.save(Packet("a", (PacketArticle(ArticleId("gout"), "en"),)))
    code, out, err = desk.run("packet", "print", "a", "-o", desk.pdf)
    assert (code, out, desk.pdf.exists()) == (2, "", False)
    assert err == 'clinic-library: There is no article "gout"; look it up with: clinic-library search "gout"\n'


def test_a_packet_goes_from_clinic_to_clinic(desk: Desk) -> None:
    desk.packets.save(BURN)
    file = desk.folder / "burn.packet"
    assert desk.run("packet", "export", "After a burn", "-o", file) == (0, f"{file}: articles: 2\n", "")
    desk.data = desk.folder / "other"
    assert desk.run("packet", "import", file) == (0, "After a burn\n", "")
    assert PacketStore(RecordStore(desk.data / "state")).load("After a burn") == BURN


def test_an_imported_packet_takes_the_place_of_that_of_its_name(desk: Desk) -> None:
    desk.packets.save(Packet("After a burn", BURN.articles[:1]))
    desk.run("packet", "import", desk.write("burn.packet", packet_file(BURN)))
    assert desk.packets.load("After a burn") == BURN


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("no packet", "bad.packet is no packet of this program; ask for the file again."),
        (b"\xff", "bad.packet is no packet of this program; ask for the file again."),
        ('{"clinic_library_packet": 2}', "bad.packet was written by a newer program; install that one."),
        (b" " * (2**20 + 1), "bad.packet is too large for a packet; ask for the file again."),
    ],
)
def test_a_file_that_is_no_packet_is_one_sentence_and_nothing_is_kept(
    desk: Desk, content: str | bytes, said: str
) -> None:
    desk.run("packet", "import", desk.write("bad.packet", content)).refused(said)
    assert desk.packets.names() == ()


def test_packets_of_a_newer_program_are_one_sentence(desk: Desk) -> None:
    desk.records.save("packets", b"{}")
    for command in (["list"], ["show", "a"], ["import", desk.write("burn.packet", packet_file(BURN))]):
        desk.run("packet", *command).refused("The packets were kept by a newer program; install that one.")


def test_a_packet_that_cannot_be_written_is_one_sentence(desk: Desk) -> None:
    desk.packets.save(BURN)
    file = desk.folder / "nowhere" / "burn.packet"
    said = f"{file} cannot be written (No such file or directory); choose another folder or make room."
    desk.run("packet", "export", "After a burn", "-o", file).refused(said)


# ---- exports ----------------------------------------------------------------------------------------------


def test_ready_pdfs_are_of_all_languages_sizes_and_papers(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10", "es/gout": "M10"})
    save_settings(desk.records, Settings(clinic_name="Hill Clinic", paper="letter", print_size=24, layout="booklet"))
    folder = desk.folder / "out"
    assert desk.run("export", "pdfs", folder) == (0, f"{folder}: PDFs: 12, pages: 12\n", "")
    kinds = [f"{size}pt-{paper}.pdf" for size in (12, 18, 24) for paper in ("a4", "letter")]
    wanted = [f"{language}/gout-{kind}" for language in ("en", "es") for kind in kinds]
    assert files(folder) == sorted([*wanted, INDEX, LIST])
    (page,) = pypdf.PdfReader(folder / "en" / "gout-12pt-a4.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    assert "Hill Clinic" in printed(folder / "es" / "gout-12pt-a4.pdf")
    assert "Hill Clinic" in (folder / INDEX).read_text()


def test_ready_pdfs_can_be_of_some_languages_sizes_and_papers(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10", "es/gout": "M10", "fr/gout": "M10"})
    folder = desk.folder / "out"
    options = "--language es --language fr --size 14 --size 24 --paper letter"
    assert desk.run("export", "pdfs", folder, *options.split()).out == f"{folder}: PDFs: 4, pages: 4\n"
    names = [f"{language}/gout-{size}pt-letter.pdf" for language in ("es", "fr") for size in (14, 24)]
    assert files(folder) == sorted([*names, INDEX, LIST])


def test_an_article_that_cannot_be_exported_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10", "en/flu": "J11"})
    with (desk.folder / "resources" / "starter" / "pack.yaml").open("a") as file:
        file.write("withdrawn: [{id: gout}]\n")
    folder = desk.folder / "out"
    said = "clinic-library: Gout: The publisher has withdrawn this text. Do not use it.\n"
    arguments = ("export", "pdfs", folder, "--size", "12", "--paper", "a4")
    assert desk.run(*arguments) == (0, f"{folder}: PDFs: 1, pages: 1\n", said)
    assert files(folder) == [LIST, "en/flu-12pt-a4.pdf", INDEX]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pdfs", "--language", "xx"], "There are no articles in xx; there are some in: en."),
        (["pdfs", "--size", "13"], "Invalid value for '--size': "),
        (["pdfs", "--paper", "a5"], "Invalid value for '--paper': "),
        (["record", "--codes", "nowhere"], "nowhere cannot be read (No such file or directory); check the name of the"),
        (["record", "--codes", "latin"], "latin is not UTF-8 text; save it as UTF-8 and try again."),
    ],
)
def test_an_export_that_cannot_be_made_is_one_sentence(
    desk: Desk, arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10"})
    desk.write("latin", b"\xff")
    monkeypatch.chdir(desk.folder)
    code, out, err = desk.run("export", arguments[0], "out", *arguments[1:])
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"clinic-library: {said}")
    assert not (desk.folder / "out").exists()


@pytest.mark.parametrize("kind", ["pdfs", "record"])
def test_a_folder_that_cannot_be_made_is_one_sentence(desk: Desk, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10"})
    code, out, err = desk.run("export", kind, desk.write("out", "a stranger's"))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert re.search(r"/out(/en)? cannot be made \((File exists|Not a directory)\); choose another folder\.\n$", err)


def test_the_record_has_the_codes_of_the_articles(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10", "es/gout": "M10", "en/flu": "J10 J11"})
    folder = desk.folder / "out"
    assert desk.run("export", "record", folder) == (0, f"{folder}: PDFs: 4\n", "")
    assert files(folder) == [LIST, "icd10_j10_en.pdf", "icd10_j11_en.pdf", "icd10_m10_en.pdf", "icd10_m10_es.pdf"]


def test_the_record_has_the_codes_of_the_list_in_its_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10", "en/flu": "J11"})
    folder = desk.folder / "out"
    desk.write("out/codes.txt", "\ufeffcode\r\nM109\r\nZ99.9\r\n")
    said = "clinic-library: Z99.9: no article has this code.\n"
    assert desk.run("export", "record", folder) == (0, f"{folder}: PDFs: 1\n", said)
    assert files(folder) == [LIST, "codes.txt", "icd10_m10.9_en.pdf"]


def test_the_record_has_the_codes_that_are_given_before_those_in_its_folder(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10", "en/flu": "J11"})
    desk.write("out/codes.txt", "M10.9\n")
    desk.run("export", "record", desk.folder / "out", "--codes", desk.write("ours.csv", "j11.1;Flu\n"))
    assert files(desk.folder / "out") == [LIST, "codes.txt", "icd10_j11.1_en.pdf"]


def test_the_record_takes_the_settings_but_is_never_a_booklet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.bundle(monkeypatch, {"en/gout": "M10"})
    chosen = Settings(clinic_name="Hill Clinic", paper="letter", layout="booklet", name_line=False)
    save_settings(desk.records, chosen)
    desk.run("export", "record", desk.folder / "out")
    file = desk.folder / "out" / "icd10_m10_en.pdf"
    (page,) = pypdf.PdfReader(file).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (612, 792)
    assert "Hill Clinic" in printed(file) and "Name" not in printed(file)


@pytest.mark.parametrize(
    ("kind", "made", "shares"),
    [("pdfs", "PDFs: 6, pages: 6", "0% 16% 33% 50% 66% 83% 100%"), ("record", "PDFs: 1", "0% 100%")],
)
def test_a_terminal_shows_how_far_an_export_is(
    desk: Desk, kind: str, made: str, shares: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    desk.bundle(monkeypatch, {"en/gout": "M10"})
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert desk.run("export", kind, desk.folder / "out").out == f"{desk.folder / 'out'}: {made}\n"
    assert "Making PDFs" in terminal.getvalue()
    assert re.findall(r"\d+%", terminal.getvalue()) == shares.split()
