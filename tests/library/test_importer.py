# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From bytes to an article: encodings, files that are no page, what a person corrects."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import pytest

from library.errors import ImportingError
from library.importing import importer
from library.importing.encodings import decode
from library.importing.imported import Corrections, Imported
from library.importing.importer import import_page
from library.models import Credit

TODAY = dt.date(2026, 11, 25)
PAGE = """Sore Throat

A sore throat gets better in a week. Drink warm tea.

Print

By Ann Smith, MD
and a line that goes with it
Last revised: 03/02/2010

References

1. Smith J (2007). Pain and care. Journal of Pain, 34(10): 1066-1077.
"""


def imported(text: str | bytes, name: str = "page.txt", **corrections: Any) -> Imported:
    data = text if isinstance(text, bytes) else text.encode()
    return import_page(data, name, TODAY, Corrections(**corrections))


def zipped(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "text")
    return file.getvalue()


# ---- encodings ------------------------------------------------------------------------------------------------------

SIGNS = "© 2010 – “água” • niño"


@pytest.mark.parametrize(
    "data",
    [
        SIGNS.encode(),
        SIGNS.encode("utf-8-sig"),
        SIGNS.encode("cp1252"),
        SIGNS.encode("utf-16"),
        b"\xfe\xff" + SIGNS.encode("utf-16-be"),
        b"\xff\xfe\x00\x00" + SIGNS.encode("utf-32-le"),
        SIGNS.encode("utf-16-le"),
        SIGNS.encode("utf-16-be"),
    ],
)
def test_signs_of_any_encoding_arrive_as_they_are(data: bytes) -> None:
    assert decode(data) == SIGNS


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("año".encode("latin-1"), "año"),
        (b"caf\xc3\xa9 ni\xc3\xb1o \x96 dash", "café niño – dash"),
        (b"one \x81 two \xe9", "one  two é"),
        (b"a\r\nb\rc\x0bd\xc2\x85e", "a\nb\nc\nd\ne"),
        (b"no\x00 zero\x07s", "no zeros"),
        ("a\ue000b\ue001".encode(), "a\ufffdb\ufffd"),
    ],
)
def test_what_nobody_sees_is_left_out_and_lines_have_one_end(data: bytes, text: str) -> None:
    assert decode(data) == text


# ---- what is no page ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "a.txt", "a.txt is empty"),
        (b" \r\n\t \x00", "a.txt", "a.txt is empty"),
        ("\u00a0\u2003\n".encode(), "a.txt", "There is no text in this file"),
        (b"--- *** ---\n!!!", "a.txt", "There are no words in a.txt"),
        (bytes(range(256)) * 20, "a.txt", "not text, whatever its name says"),
        (b"%PDF-1.4 ...", "a.txt", "a PDF file"),
        (b"{\\rtf1 x}", "a.rtf", "a rich text file"),
        (b"\xd0\xcf\x11\xe0rest", "a.doc", "an old Office program"),
        (b"\x89PNG\r\n", "a.png", "a picture"),
        (b"\xff\xd8\xff\xe0", "a.jpg", "a picture"),
        (b"GIF89a", "a.gif", "a picture"),
        (b"x" * 10_000_000, "a.txt", "more than 500,000 letters"),
        (b"word " * 12_000, "a.txt", "a line of more than 50,000 letters"),
        (b"word\n" * 20_002, "a.txt", "more than 20,000 lines"),
        (b"<p>word" * 20_002, "a.html", "more than 20,000 lines"),
        (b"x" * 20_000_001, "a.html", "larger than 20 MB"),
        (zipped("page.txt"), "a.docx", "no Word document"),
        (b'<?xml version="1.0"?><health-topics></health-topics>', "a.xml", "a collection of MedlinePlus topics"),
        (b"<health-topics total='1'>", "a.xml", "a collection of MedlinePlus topics"),
        (b'<?xml version="1.0"?>\n<!-- x --><feed><a>text</a></feed>', "a.xml", "XML of a kind that is not known"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a.xml", "XML of a kind that is not known"),
        (b"<html><body><script>alert(1)</script></body></html>", "a.html", "no words in this web page"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_page_gets_one_sentence(data: bytes, name: str, sentence: str) -> None:
    with pytest.raises(ImportingError) as refused:
        import_page(data, name, TODAY)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<!DOCTYPE html><title>Cough</title><h1>Cough</h1><p>Drink warm tea.</p>", "page.txt"),
        (b"<h1>Cough</h1><p>Drink warm tea.</p>", "page.htm"),
        (b"---\ntitle: Cough\n---\n\nDrink warm tea.\n", "page.txt"),
        (b"# Cough\n\nDrink warm tea.\n", "page.md"),
        (b"Cough\n\nDrink warm tea.\n", "page"),
    ],
)
def test_a_file_is_read_as_what_it_is(data: bytes, name: str) -> None:
    article = import_page(data, name, TODAY).article
    assert (article.title, article.body.strip()) == ("Cough", "Drink warm tea.")


def test_no_picture_lies_beside_a_page_unless_somebody_says_so() -> None:
    assert importer.nothing("picture.png") is None


# ---- corrections ----------------------------------------------------------------------------------------------------


def dropped(page: Imported) -> dict[int, str]:
    return {one.line: one.why for one in page.dropped}


def test_a_dropped_line_stands_in_the_text_again_at_its_place() -> None:
    assert 5 in dropped(imported(PAGE))
    again = imported(PAGE, put_back=frozenset({5}))
    assert 5 not in dropped(again)
    assert "Drink warm tea.\n\nPrint\n" in again.article.body


def test_a_line_is_left_out_and_the_lines_beside_it_stay() -> None:
    wrapped = "Cough\n\n" + "\n".join(
        f"A long line of this text that was wrapped by hand, number {n}," for n in "abcdef"
    )
    page = imported(wrapped, left_out=frozenset({4}))
    assert dropped(page)[4] == "left out by you"
    assert "number a,\n\nA long line" in page.article.body and "number b" not in page.article.body


def test_fields_take_the_place_of_what_was_found_and_flags_follow() -> None:
    before = imported(PAGE).article
    assert {"date-ambiguous", "no-date", "no-disclaimer"} <= set(before.flags) and before.revised is None
    fields = {
        "title": "Throat",
        "revised": dt.date(2026, 1, 2),
        "disclaimer": "Ask a nurse.",
        "credits": [Credit("author", "B")],
    }
    after = imported(PAGE, fields=fields, kind="decision", language="es").article
    assert (after.title, after.id, after.revised, after.disclaimer) == (
        "Throat",
        "throat",
        dt.date(2026, 1, 2),
        "Ask a nurse.",
    )
    assert (after.kind, after.language, after.credits) == ("decision", "es", (Credit("author", "B"),))
    assert not {"date-ambiguous", "no-date", "no-disclaimer"} & set(after.flags)


def test_a_date_of_another_field_is_still_asked_about() -> None:
    assert "date-ambiguous" in imported(PAGE, fields={"published": "2026-01-02"}).article.flags
    assert imported(PAGE, fields={"id": "my-throat", "title": "X"}).article.id == "my-throat"


def test_a_field_that_can_have_no_such_value_is_named() -> None:
    with pytest.raises(ImportingError, match=r"corrected field .* correct it once more\."):
        imported(PAGE, fields={"revised": "soon"})


def test_the_source_is_known_by_its_bytes() -> None:
    page = imported(PAGE)
    assert page.article.source is not None and len(page.article.source.sha256) == 64
    assert imported(PAGE) == page
    assert imported(PAGE + "\n").article.source != page.article.source
