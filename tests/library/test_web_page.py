# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Saved web pages: what they say of themselves, in which encoding, which words are the article, which pictures come."""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import json
import logging
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from library.errors import ImportingError, LibraryError
from library.importing.facts import Fact, known_of_facts
from library.importing.page import Page
from library.importing.pictures import MOST_PICTURES, TakenPictures, nothing_beside
from library.importing.web_page import decode_page, read_web_page
from library.models import Code, Credit, Rights
from tests.library.word_workshop import tiny_png

LONG = (
    "<p>The ligament is stretched or torn when the foot turns inwards, and most people get better within weeks.</p>"
    "<p>Rest, cold and a bandage help in the first days, and walking a little more each day helps after them.</p>"
    "<p>Nobody needs an operation for this, whatever they may have heard from friends, family, or neighbours.</p>"
)


def read(html: str, **files: bytes) -> Page:
    return read_web_page(html.encode(), lambda name: files.get(name))


def page_with(head: str, body: str = "<p>words</p>") -> Page:
    return read(f"<html><head>{head}</head><body>{body}</body></html>")


def kept(page: Page) -> list[str]:
    return [block.text for block in page.blocks if not block.drop]


def dropped(page: Page) -> dict[str, str]:
    return {block.text: block.drop for block in page.blocks if block.drop}


# ---- encodings


@pytest.mark.parametrize(
    "data",
    [
        "<p>señal – “ya”</p>".encode(),
        codecs.BOM_UTF8 + "<meta charset=latin-1><p>señal – “ya”</p>".encode(),
        "<meta charset='iso-8859-1'><p>señal – “ya”</p>".encode("cp1252"),
        '<meta http-equiv="Content-Type" content="text/html; charset=us-ascii"><p>señal – “ya”</p>'.encode("cp1252"),
        "<meta charset=utf-8><p>señal – “ya”</p>".encode("cp1252"),
        "<meta charset=none-such><p>señal – “ya”</p>".encode("cp1252"),
        "<meta charset=punycode><p>señal – “ya”</p>".encode(),
        "<meta charset=hex><p>señal – “ya”</p>".encode(),
        "<meta charset=utf-16><p>señal – “ya”</p>".encode(),
        "<?xml version='1.0' encoding='windows-1252'?><p>señal – “ya”</p>".encode("cp1252"),
        "<p>señal – “ya”</p>".encode("utf-16"),
        "<html><meta charset=utf-8><p>señal – “ya”</p></html>".encode("utf-16-le"),
    ],
)
def test_a_page_is_read_in_its_encoding_whatever_it_says(data: bytes) -> None:
    assert "señal – “ya”" in decode_page(data)
    assert kept(read_web_page(data)) == ["señal – “ya”"]


def test_other_encodings_that_a_page_names_are_read() -> None:
    assert "Боль" in decode_page("<meta charset=windows-1251><p>Боль</p>".encode("cp1251"))


@pytest.mark.parametrize("data", [b"", b"   ", b"<meta charset=utf-8>   ", b"<script>x()</script>", b"<html></html>"])
def test_a_page_without_words_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(ImportingError, match="There (is|are) no (text|words) in this .*\\."):
        read_web_page(data)


def test_what_cannot_be_parsed_at_all_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise ValueError("no tree")

    monkeypatch.setattr("library.importing.html_tree.html.document_fromstring", fails)
    with pytest.raises(ImportingError, match="cannot be read; open it, copy its text"):
        read("<p>x</p>")


# ---- metadata


def json_ld(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_json_ld_comes_first_and_persons_are_found_by_their_ids() -> None:
    known = page_with(
        json_ld(
            {
                "@context": "https://schema.org",
                "@graph": [
                    {"@type": "WebPage", "name": "Other title", "dateModified": "2020-01-01", "description": "x" * 201},
                    {
                        "@type": ["WebPage", "https://schema.org/MedicalWebPage"],
                        "headline": "Ankle sprain",
                        "inLanguage": "en-GB",
                        "abstract": "Most sprains heal at home.",
                        "datePublished": "2019-05-02",
                        "dateModified": "2024-06-01T08:00:00+00:00",
                        "lastReviewed": "03/02/2024",
                        "author": [{"@id": "#lind"}, "Bo Ek", {"@id": "#nobody"}],
                        "reviewedBy": {
                            "@type": "Person", "givenName": "Ines", "familyName": "Okafor", "honorificSuffix": "MD",
                            "medicalSpecialty": "Emergency medicine", "affiliation": {"name": "Riverbend"},
                        },
                        "keywords": "ankle, sprain",
                        "copyrightHolder": {"name": "Riverbend"},
                        "copyrightYear": 2024,
                        "license": "https://creativecommons.org/licenses/by-nc/4.0/",
                        "about": {
                            "alternateName": ["Twisted ankle", True, {}],
                            "code": [{"codeValue": "S93.4"}, {"codeValue": "D016512"}, {"codeValue": "?"}, "x"],
                        },
                        "url": "https://riverbend.example/sprain",
                    },
                    {"@id": "#lind", "@type": "Person", "name": "Tomas Lind"},
                    {"@type": "Organization", "name": "Riverbend"},
                ],
            }
        )
        + "<title>Sprain | Riverbend</title><meta name=author content='Somebody Else'>"
    ).known  # fmt: skip
    assert (known.title, known.language, known.summary) == ("Ankle sprain", "en", "Most sprains heal at home.")
    assert (known.published, known.revised, known.reviewed) == (dt.date(2019, 5, 2), dt.date(2024, 6, 1), None)
    assert known.unclear_dates == ("03/02/2024",)
    assert [(credit.role, credit.name) for credit in known.credits] == [
        ("author", "Tomas Lind"),
        ("author", "Bo Ek"),
        ("primary-medical-reviewer", "Ines Okafor"),
        ("author", "Somebody Else"),
    ]
    assert known.credits[2] == Credit(
        "primary-medical-reviewer", "Ines Okafor", "MD", "Emergency medicine", "Riverbend"
    )
    assert known.tags == ("ankle", "sprain")
    assert known.also_called == ("Twisted ankle",)
    assert known.codes == (Code("icd-10-cm", "S93.4"), Code("mesh", "D016512"))
    assert known.rights == Rights("Riverbend", "2024", "CC BY-NC 4.0", "", "non-commercial")
    assert known.url == "https://riverbend.example/sprain"


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[" * 100_000,
        '{"@type": 5, "name": ["a"]}',
        "[[1, null, {}]]",
        '{"@type": "Article", "about": 7}',
        "x" * 2**21,
    ],
)
def test_json_ld_that_is_none_says_nothing(text: str) -> None:
    known = page_with(
        f'<script type="application/ld+json">{text}</script><script type=application/ld+json></script>'
    ).known
    assert known.title == "" and known.credits == ()


def test_meta_elements_links_and_marks() -> None:
    page = read(
        "<!-- saved from url=(0042)https://riverbend.example/old -->\n<html lang=es-MX><head>"
        "<title>Esguince de tobillo - Hospital del Valle</title>"
        "<meta property=og:site_name content='Hospital del Valle'>"
        "<meta name=DCTERMS.created content=2018-01-31>"
        "<meta property=article:modified_time content=2021-03-01T10:00:00Z>"
        "<meta itemprop=lastReviewed content=2021-02-01><meta name=keywords content='tobillo,esguince,,tobillo'>"
        "<meta name=dcterms.creator content='Ana Ruiz, MD'><meta name=copyright content='© 2018 Hospital del Valle'>"
        "<meta charset=utf-8><meta name=description content='Cuidados en casa.'>"
        "<link rel=canonical href=https://riverbend.example/new><link rel=license href=https://creativecommons.org/licenses/by/4.0/></head><body>"
        "<h1>Esguince de tobillo</h1><p>Reposo y frío.</p>"
        "<p><a rel='category tag' href=/c>Lesiones</a> <a rel=tag>hielo</a>"
    )
    known = page.known
    assert (known.title, known.language, known.summary) == ("Esguince de tobillo", "es", "Cuidados en casa.")
    assert (known.published, known.revised, known.reviewed) == (
        dt.date(2018, 1, 31), dt.date(2021, 3, 1), dt.date(2021, 2, 1),
    )  # fmt: skip
    assert (known.categories, known.tags) == (("Lesiones",), ("hielo", "tobillo", "esguince"))
    assert known.credits == (Credit("author", "Ana Ruiz", "MD"),)
    assert known.rights == Rights("Hospital del Valle", "2018", "CC BY 4.0", "© 2018 Hospital del Valle", "yes")
    assert known.url == "https://riverbend.example/new"


@pytest.mark.parametrize(
    ("html", "published", "revised", "reviewed"),
    [
        (
            "Published <time datetime=2020-01-02>x</time>, updated <time datetime=2021-01-02>y</time>",
            "2020",
            "2021",
            "",
        ),
        ("<span>Última revisión médica:</span> <time datetime=2020-01-02></time>", "", "", "2020"),
        ("<time class=entry-date datetime=2020-01-02>x</time>", "2020", "", ""),
        ("<time itemprop=dateModified datetime=2020-01-02>x</time>", "", "2020", ""),
        ("<span itemprop=lastReviewed>January 2, 2020</span>", "", "", "2020"),
        ("<time datetime=2020-01-02>x</time>", "", "", ""),
        ("<div class=comment>Posted <time datetime=2020-01-02>x</time></div>", "", "", ""),
        (f"<p itemprop=lastReviewed>{'2020-01-02 ' * 30}</p>", "", "", ""),
    ],
)
def test_days_are_what_their_marks_or_the_words_before_them_say(
    html: str, published: str, revised: str, reviewed: str
) -> None:
    known = page_with("", f"<p>{html} words</p>").known
    days = (known.published, known.revised, known.reviewed)
    assert tuple(str(day.year) if day else "" for day in days) == (published, revised, reviewed)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Burns | Site</title>", "<h1>Site</h1><h1>Burns</h1>", "Burns"),
        ("<title>Site: Burns</title><meta property=og:site_name content=Site>", "<h1>Site</h1>", "Site: Burns"),
        ("<title>Burns - Skin - Site</title>", "<p>x", "Burns - Skin"),
        ("<title>Burns - Site</title><meta property=og:site_name content=Site>", "<p>x", "Burns"),
        ("<title>Burns</title>", "<h1 hidden>No</h1><p>x", "Burns"),
        ("<title>Burns</title>", "<h1>Scalds and burns</h1>", "Scalds and burns"),
        ("<meta property=og:title content='Burns at home'><title>x</title>", "<h1>A</h1><h1>Burns</h1>", "Burns"),
        ("<meta property=og:title content='Burns at home'>", "<h1>A</h1><h1>B</h1>", "Burns at home"),
        ("", "<p>x", ""),
    ],
)
def test_the_title_is_the_pages_and_not_the_sites(head: str, body: str, title: str) -> None:
    assert page_with(head, body).known.title == title


def test_where_a_browser_saved_the_page_from_is_its_address() -> None:
    for start in (
        "<!-- saved from url=(0028)https://riverbend.example/a -->",
        "<!--\n Page saved with SingleFile \n url: https://riverbend.example/a \n-->",
    ):
        assert read(f"<!DOCTYPE html> {start}<p>x").known.url == "https://riverbend.example/a"


def test_facts_are_tidied() -> None:
    known = known_of_facts(
        [
            Fact("author", "By Ann Lee, MD"), Fact("author", "https://riverbend.example/ann"), Fact("author", "@ann"),
            Fact("author", " "), Fact("published", "2020"), Fact("published", "2020-05-06"), Fact("revised", "soon"),
            Fact("language", "?"), Fact("url", "/relative"), Fact("licence", "our own"), Fact("holder", "Riverbend"),
        ]
    )  # fmt: skip
    assert known.credits == (Credit("author", "Ann Lee", "MD"),)
    assert (known.published, known.revised, known.unclear_dates) == (dt.date(2020, 5, 6), None, ())
    assert (known.language, known.url) == ("", "")
    assert known.rights == Rights("Riverbend", "", "our own", "", "no")


# ---- which blocks are the article


def test_what_surrounds_the_article_goes_and_what_speaks_of_it_stays() -> None:
    page = page_with(
        "<title>Ankle sprain</title>",
        "<div class=header><a href=/>Riverbend</a></div>"
        "<div class=top><a href=/a>Topics</a> <a href=/b>Clinics</a></div>"
        f"<div id=content><h1>Ankle sprain</h1>{LONG}<ul><li>Rest</li></ul><p>Go.</p>"
        "<ul><li><a href=/x>Knees</a><li><a href=/y>Hips</a></ul><table><tr><th>Day<th>Do<tr><td>1<td>Rest</table>"
        f"{LONG.replace('The ', 'A ')}</div>"
        "<div class=refs><h2>References</h2><p>1. Smith J. Ankles. BMJ. 2010;340:12.</p><h2>See us</h2></div>"
        "<div class=bottom><p>Last revised: May 20, 2024</p><a href=/c>Contact</a></div>"
        "<footer><p>© 2024 Riverbend. All rights reserved.</p><p>Call us</p></footer>",
    )
    assert dropped(page) == {
        "Riverbend": "not part of the article's text",
        "Topics Clinics": "not part of the article's text",
        "Knees": "not part of the article's text",
        "Hips": "not part of the article's text",
        "See us": "not part of the article's text",
        "Contact": "not part of the article's text",
        "Call us": "the foot of the web page",
    }
    assert {
        "Ankle sprain",
        "Rest",
        "Go.",
        "Day\tDo\n1\tRest",
        "References",
        "1. Smith J. Ankles. BMJ. 2010;340:12.",
    } <= set(kept(page))
    assert kept(page)[-2:] == ["Last revised: May 20, 2024", "© 2024 Riverbend. All rights reserved."]


def test_all_that_lies_in_the_article_element_is_the_article() -> None:
    page = page_with(
        "", f"<article><p>Short.</p><div class=box>{LONG}</div><p>End.</p><p><a href=/k>Knees</a></p></article>"
    )
    assert dropped(page) == {"Knees": "not part of the article's text"}


def test_a_page_of_which_readability_has_no_opinion_is_all_article(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert kept(page_with("", "<p>a</p>")) == ["a"]
        assert kept(read("a")) == ["a"]
    assert caplog.records == []


def test_a_page_that_breaks_readability_is_all_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.importing.main_text._Extractor.score_paragraphs", lambda self: 1 / 0)
    assert kept(page_with("", f"<div>x</div>{LONG}"))[0] == "x"


def test_a_huge_page_is_all_article_and_still_read() -> None:
    begin = time.process_time()
    page = page_with("", "<div class=header>Riverbend</div>" + LONG * 8000)
    assert len(kept(page)) == 24_001
    assert time.process_time() - begin < 60


def test_text_behind_an_element_has_its_own_place() -> None:
    page = page_with(
        "", f"<div class=nav-bar><br>Menu</div><div><hr>Begin here, dear reader, and go on to the end.{LONG * 3}</div>"
    )
    assert kept(page)[0] == "Begin here, dear reader, and go on to the end."


# ---- pictures


def test_pictures_beside_the_page_come_and_others_are_named() -> None:
    png = tiny_png()
    inside = base64.b64encode(png).decode()
    html = (
        f"<p>{'w ' * 30}</p><img src='p_files/Wrap%20it.png?x=1' alt='How to wrap'><img src='./p_files/b.png'>"
        f"<img src=https://x.example/a.png><img src=//x.example/a.png><img src=../a.png><img src=/a.png>"
        f"<img src='C:\\a.png'><img src=photo.jpg>"
        f"<img src='data:image/png;base64,{inside}'><img src='data:image/png,x'>"
        "<img src='data:image/png;base64,abc'><img src='a%00.png'>"
    )
    page = read(html, **{"p_files/Wrap it.png": png, "p_files/b.png": png[:20], "photo.jpg": b"\xff\xd8\xff"})
    pictures = [(block.markdown, block.drop) for block in page.blocks if block.kind == "picture"]
    assert pictures == [
        ("![How to wrap](images/wrap-it.png)", ""),
        ("", "the picture is too large or damaged"),
        ("", "the picture was not saved with the page"),
        ("", "the picture was not saved with the page"),
        ("", "the picture does not lie beside the page"),
        ("", "the picture does not lie beside the page"),
        ("", "the picture was not saved with the page"),
        ("", "only PNG pictures can be taken in"),
        ("![](images/picture.png)", ""),
        ("", "the picture in the page cannot be read"),
        ("", "the picture in the page cannot be read"),
        ("", "the picture does not lie beside the page"),
    ]
    assert page.pictures == {"images/wrap-it.png": png, "images/picture.png": png}


def test_names_of_pictures_are_told_apart_and_their_number_has_an_end() -> None:
    shelf = TakenPictures(nothing_beside)
    assert shelf.keep(tiny_png(1), "a/x.png") == shelf.keep(tiny_png(1), "b/x.png") == ("images/x.png", "")
    assert shelf.keep(tiny_png(2), "c/x.png")[0].startswith("images/x-")
    for number in range(3, MOST_PICTURES + 1):
        assert shelf.keep(tiny_png(number), "??")[1] == ""
    assert shelf.keep(tiny_png(999), "y.png") == ("", "the page has too many pictures")
    assert shelf.take("y.png") == ("", "the picture was not saved with the page")


# ---- anything


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", LONG, "<div class='comment'>", "</div>", "<h1>T</h1>", "<time datetime=x>",
             "<meta name=author>",
             "<link rel='tag license'>", "<a rel=tag>", "<h2>References</h2>", "x", "<article>", "</article>",
             "<base href=http://x>",
             "<img src=a.png>", "<form>", "<script type=application/ld+json>{}</script>", "\U000f0000", "<svg>",
             "<iframe src=http://x>"]
        ),
        max_size=25,
    ),
    st.binary(max_size=40),
)  # fmt: skip
def test_any_page_is_read_or_refused(pieces: list[str], noise: bytes) -> None:
    with suppress(LibraryError):
        page = read_web_page("".join(pieces).encode() + noise)
        assert len(page.lines) >= page.blocks[-1].line
