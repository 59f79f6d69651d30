# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Word documents: what stands in them comes, what mammoth leaves out is told, and no file does harm."""

from __future__ import annotations

import io
import random
import zipfile
from contextlib import suppress

import pytest

from library.errors import ImportingError
from library.importing.word_file import read_word
from library.models import Credit
from tests.library.word_fixtures import DOCUMENTS, FOLDER
from tests.library.word_workshop import (
    core,
    footnote_mark,
    footnotes,
    paragraph,
    part,
    picture,
    run,
    table,
    tiny_png,
    word_document,
    zipped,
)  # fmt: skip

IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
LEAFLET = (
    paragraph("Burns at home", style="Title"),
    paragraph("Cool the burn with ", run("water", "b"), " for 20 minutes.", footnote_mark(1)),
)


def test_styles_lists_tables_looks_and_footnotes() -> None:
    page = read_word(
        word_document(
            *LEAFLET,
            paragraph("What to do", style="Heading1"),
            paragraph("Cool it", numbered=1),
            paragraph("for long", numbered=1, level=1),
            paragraph("First", numbered=2),
            paragraph("Second", numbered=2),
            paragraph("Stay calm.", style="Quote"),
            table(("Day", "Do"), ("1", "a|b")),
            paragraph("10", run("9", "vertAlign=superscript"), " ", run("old", "strike"), run("new", "i")),
            parts={"word/footnotes.xml": footnotes("Lee A. Burns. BMJ. 2010;1:2-3.")},
        )
    )
    assert [(block.kind, block.level, block.number, block.markdown, block.drop) for block in page.blocks] == [
        ("heading", 1, 0, "Burns at home", ""),
        ("paragraph", 0, 0, "Cool the burn with **water** for 20 minutes.[1]", ""),
        ("heading", 1, 0, "What to do", ""),
        ("item", 0, 0, "Cool it", ""),
        ("item", 1, 0, "for long", ""),
        ("item", 0, 1, "First", ""),
        ("item", 0, 2, "Second", ""),
        ("quote", 0, 0, "Stay calm.", ""),
        ("table", 0, 0, "| Day | Do |\n| --- | --- |\n| 1 | a\\|b |", ""),
        ("paragraph", 0, 0, "10\ue0009\ue001 *new*", ""),
        ("paragraph", 0, 0, "old", "struck through on the page"),
        ("heading", 2, 0, "Footnotes", ""),
        ("item", 0, 1, "Lee A. Burns. BMJ. 2010;1:2-3.", ""),
    ]
    assert page.known.title == "Burns at home"


def test_what_stands_around_the_text_is_told() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    page = read_word(
        word_document(
            paragraph("Rest."),
            paragraph(
                "<mc:AlternateContent><mc:Choice>" + box.format("In a box") + "</mc:Choice></mc:AlternateContent>",
                "<mc:AlternateContent><mc:Choice>" + box.format("In an old box") + "</mc:Choice>"
                "<mc:Fallback>" + box.format("In an old box") + "</mc:Fallback></mc:AlternateContent>",
                "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>",
                "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>",
                "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>",
            ),
            paragraph(),
            parts={
                "word/header1.xml": part("hdr", paragraph("Riverbend Hospital") + paragraph(" ")),
                "word/header2.xml": part("hdr", paragraph("Riverbend Hospital")),
                "word/footer1.xml": part("ftr", paragraph("Page 1")),
                "word/comments.xml": part("comments", f'<w:comment w:id="1">{paragraph("Check this")}</w:comment>'),
            },
        )
    )
    assert [(block.text, block.drop) for block in page.blocks] == [
        ("Rest.", ""),
        ("In an old box", ""),
        ("Riverbend Hospital", "the header of the pages"),
        ("Page 1", "the footer of the pages"),
        ("Check this", "a comment in the document"),
        ("a+b", "in a box or a formula that cannot be read in its place"),
        ("In a box", "in a box or a formula that cannot be read in its place"),
    ]


def test_pictures_in_the_document_come_and_nothing_else_is_opened() -> None:
    png = tiny_png()
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{IMAGE}" Target="{target}"/>'
        for number, target in ((7, "media/i.png"), (8, "media/missing.png"), (10, "media/photo.jpeg"))
    )
    outside = f'<Relationship Id="rId9" Type="{IMAGE}" Target="file:///etc/passwd" TargetMode="External"/>'
    page = read_word(
        word_document(
            *(
                paragraph(picture(f'r:{how}="rId{number}"', f"Picture {number}"))
                for how, number in (("embed", 7), ("embed", 8), ("link", 9), ("embed", 10))
            ),
            relations=relations + outside,
            parts={"word/media/i.png": png, "word/media/photo.jpeg": b"\xff\xd8\xff"},
        )
    )
    assert [(block.text, block.markdown, block.drop) for block in page.blocks] == [
        ("Picture 7", "![Picture 7](images/picture.png)", ""),
        ("Picture 8", "", "the picture is not in the document"),
        ("Picture 9", "", "the picture is not in the document"),
        ("Picture 10", "", "only PNG pictures can be taken in"),
    ]
    assert page.pictures == {"images/picture.png": png}


def test_properties_that_a_person_wrote_are_believed() -> None:
    written = core(
        title="Burns", creator="Ann Lee, MD", keywords="burns; skin,first aid", language="en-GB", modified="2024"
    )
    known = read_word(word_document(paragraph("Rest."), parts={"docProps/core.xml": written})).known
    assert (known.title, known.language, known.tags) == ("Burns", "en", ("burns", "skin", "first aid"))
    assert known.credits == (Credit("author", "Ann Lee", "MD"),)
    assert (known.published, known.revised, known.reviewed) == (None, None, None)


@pytest.mark.parametrize(
    ("title", "creator"), [("Microsoft Word - leaflet", "Windows User"), ("leaflet.docx", "admin")]
)
def test_properties_that_a_program_wrote_are_not(title: str, creator: str) -> None:
    parts = {"docProps/core.xml": core(title=title, creator=creator)}
    known = read_word(word_document(paragraph("Rest."), parts=parts)).known
    assert (known.title, known.credits) == ("", ())


def big(size: int) -> bytes:
    return word_document(paragraph("Rest."), parts={"word/bomb.xml": b" " * size})


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04 no zip", "This Word document is damaged; open it in Word, save it again"),
        (b"hello", "This file is no Word document"),
        (b"\xd0\xcf\x11\xe0old", "has a password or is of an old Word"),
        (zipped({"content.xml": "<office/>", "mimetype": "odt"}), "This file is no Word document"),
        (zipped({"word/other.xml": "<w/>"}), "This Word document is damaged"),
        (big(9 * 2**20), "This Word document is too large"),
        (word_document(parts={"word/media/bomb.png": b"\0" * (65 * 2**20)}), "This Word document is too large"),
        (zipped({f"word/{number}.xml": "" for number in range(5001)}), "This Word document is too large"),
        (word_document(parts={"word/document.xml": "<w:document>"}), "This Word document is damaged"),
        (word_document(parts={"word/document.xml": part("document", "<w:p>" * 300 + "</w:p>" * 300)}), "is damaged"),
        (
            word_document(LEAFLET[1], parts={"word/footnotes.xml": part("footnotes", "<w:footnote/>")}),
            "is damaged; open it in Word, save it again",
        ),
        (
            word_document(parts={"docProps/core.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
            "holds instructions that no Word writes",
        ),
        (word_document(), "There are no words in this Word document"),
        (word_document(paragraph(" ")), "There are no words in this Word document"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_what_is_no_document_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(ImportingError, match=sentence):
        read_word(data)


def test_a_document_with_a_password_is_refused() -> None:
    data = bytearray(word_document(paragraph("Rest.")))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + flags] |= 1
            place = data.find(signature, place + 4)
    with pytest.raises(ImportingError, match="has a password"):
        read_word(bytes(data))


def test_entities_expand_nowhere() -> None:
    lol = '<!DOCTYPE a [<!ENTITY b0 "lol">' + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))
    for name in ("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"):
        with pytest.raises(ImportingError):
            read_word(word_document(paragraph("Rest."), parts={name: f"{lol}]><a>&b9;</a>"}))


def test_macros_and_embedded_files_are_not_even_unpacked() -> None:
    parts = {"word/vbaProject.bin": b"MZ" * 2**20, "word/embeddings/x.exe": b"MZ", "customXml/item1.xml": "<a/>"}
    target = io.BytesIO(word_document(paragraph("Rest."), parts=parts))
    with zipfile.ZipFile(target) as archive:
        assert "word/vbaProject.bin" in archive.namelist()
    assert [block.text for block in read_word(target.getvalue()).blocks] == ["Rest."]


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_document_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(word_document(*LEAFLET, parts={"word/footnotes.xml": footnotes("Lee A. Burns.")}))
    for _ in range(chance.randrange(1, 8)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    with suppress(ImportingError):
        read_word(bytes(data[: len(data) - chance.choice((0, 0, 1, 500))]))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_documents_among_the_fixtures_are_those_that_can_be_read_as_xml(name: str) -> None:
    assert (FOLDER / name).read_bytes() == DOCUMENTS[name]()
