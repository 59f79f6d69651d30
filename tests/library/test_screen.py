# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The reading pane's HTML: every kind of node, nothing of an author's text as markup, both directions, every state."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from library.library import Library
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.screen import ScreenStyle, article_html
from library.wording import Wording

MakePack = Callable[..., Path]
Show = Callable[..., str]
TODAY = dt.date(2026, 11, 21)
WORDS = Wording(find_paths().words)
TONES = {kind: (f"#{kind}-bar", f"#{kind}-ground") for kind in ("danger", "warning", "note", "do")}
STYLE = ScreenStyle("#ink", "#muted", "#accent", "#line", "#pane", TONES, size=10.0, width=600)


@pytest.fixture
def show(make_pack: MakePack, tmp_path: Path) -> Show:
    """`show(body, key=value, ...)` gives the HTML of an article with this body and front matter."""

    def html(body: str = "Text.", pack: str = "", emergency: str = "", **front: object) -> str:
        keys = {"id": "test", "title": "A test", "kind": "topic", "language": "en", **front}
        text = "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + f"---\n{body}\n"
        info = f"id: test\ntitle: Test\nversion: '1'\n{pack}"
        folder = make_pack(tmp_path / "pack", {f"{keys['language']}/test.md": text}, [{"id": "b<&"}], info)
        opened = Library([PackSource(folder)], Paths(find_paths().resources, tmp_path), TODAY)
        reading = opened.read(opened.find("test"))
        return article_html(reading, WORDS.words(reading.article.language), STYLE, emergency)

    return html


# ---- the tree ---------------------------------------------------------------------------------------------

NODES = {
    "paragraph": ("Words.", "<p>Words.</p>"),
    "strong and emphasis": ("**a** *b*", "<p><b>a</b> <i>b</i></p>"),
    "code": ("`a`", "<b>a</b>"),
    "code block": ("    a\n    b", '<pre style="white-space:pre-wrap"><b>a\nb\n</b></pre>'),
    "quote": ("> a", "<blockquote><p>a</p></blockquote>"),
    "definitions": ("Term\n:   Meaning", "<dl><dt><b>Term</b></dt><dd>Meaning</dd></dl>"),
    "break": ("a  \nb", "<p>a<br/> b</p>"),
    "rule": ("a\n\n---\n\nb", "<p>a</p><hr/><p>b</p>"),
    "list": ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
    "numbered list": ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
    "nested list": ("- a\n    - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
    "heading": ("## Care {#care}\n\na", '<a name="care"></a>Care</p>'),
    "a link inside the library": ("[a](article:b)", '<a href="article:b" style="color:#accent">a</a>'),
    "a link out of it": ("[a](https://b.example)", "<p>a</p>"),
    "a script for a link": ("[a](javascript:alert)", "<p>a</p>"),
    "a missing picture": ("![A knee](images/a.png)", '<p style="color:#muted">[Picture missing: A knee]</p>'),
}


@pytest.mark.parametrize(("body", "expected"), NODES.values(), ids=NODES)
def test_every_kind_of_node(show: Show, body: str, expected: str) -> None:
    assert expected in show(body)


def test_a_word_of_the_glossary_is_a_link_in_the_ink_of_the_text(make_pack: MakePack, tmp_path: Path) -> None:
    text = "---\nid: a\ntitle: A\nkind: topic\nlanguage: en\n---\n## Insulin\n\nNo R&D <insulin>.\n"
    folder = make_pack(tmp_path / "pack", {"en/a.md": text})
    (folder / "glossary").mkdir()
    (folder / "glossary" / "en.tsv").write_text("t\te\nR&D <insulin\tx\n")
    opened = Library([PackSource(folder)], Paths(find_paths().resources, tmp_path), TODAY)
    html = article_html(opened.read(opened.find("a")), WORDS.words("en"), STYLE)
    assert "Insulin</p>" in html
    link = '<a href="term:R%26D%20%3Cinsulin" style="color:#ink; text-decoration:none">R&amp;D &lt;insulin</a>'
    assert f"<p>No {link}&gt;.</p>" in html


def test_headings_below_are_smaller(show: Show) -> None:
    sizes = re.findall(r"font-size:([\d.]+)pt; color:#accent; font-weight:600; margin:20px", show("## A\n\n### B\n\nc"))
    assert sizes == ["12.8", "10.8"]


def test_a_table_has_a_head_and_keeps_the_width(show: Show) -> None:
    html = show("| A | B |\n|---|---|\n| c | d |")
    assert '<table width="600" border="1"' in html
    assert re.findall(r"<(t[hd]) align=\"left\" valign=\"top\"[^>]*>(.)<", html) == [
        ("th", "A"), ("th", "B"), ("td", "c"), ("td", "d")
    ]  # fmt: skip
    assert 'bgcolor="#note-ground">A<' in html


@pytest.fixture
def narrow(make_pack: MakePack, tmp_path: Path) -> Callable[[str], str]:
    """`narrow(body)` gives the table of an article in a column of 150 pixels, in which an m is 13 wide."""

    def html(body: str) -> str:
        text = f"---\nid: test\ntitle: A test\nkind: topic\nlanguage: en\n---\n{body}\n"
        folder = make_pack(tmp_path / "pack", {"en/test.md": text}, [], "id: test\ntitle: Test\nversion: '1'\n")
        opened = Library([PackSource(folder)], Paths(find_paths().resources, tmp_path), TODAY)
        style = msgspec.structs.replace(STYLE, width=150)
        whole = article_html(opened.read(opened.find("test")), WORDS.words("en"), style)
        return whole[whole.index('<table width="150" border="1"') :]

    return html


@pytest.mark.parametrize(
    ("body", "cells"),
    [
        ("| A | B |\n|---|---|\n| c | d |\n| e | f |", ["<b>A:</b> c<br/><b>B:</b> d", "<b>A:</b> e<br/><b>B:</b> f"]),
        ("| | B |\n|---|---|\n| c | d |", ["<b>c</b><br/><b>B:</b> d"]),
        ("| A | B |\n|---|---|\n| c | |", ["<b>A:</b> c"]),
    ],
)
def test_a_table_without_room_for_its_columns_is_shown_row_by_row(
    narrow: Callable[[str], str], body: str, cells: list[str]
) -> None:
    html = narrow(body)
    assert re.findall(r'<tr><td align="left">(.*?)</td></tr>', html) == cells
    assert "<th" not in html


def test_a_table_of_one_column_always_has_room(narrow: Callable[[str], str]) -> None:
    assert "<th" in narrow("| A |\n|---|\n| c |")


def test_cells_and_bars_are_the_other_way_round_from_right_to_left(show: Show) -> None:
    html = show("| A | B |\n|---|---|\n| c | d |\n\n!!! note\n    x", language="ar")
    assert re.findall(r"<t[hd] align=\"right\"[^>]*>(.)<", html) == ["B", "A", "d", "c"]
    assert re.search(r'<td bgcolor="#note-ground".*x.*</td><td width="5" bgcolor="#note-bar">', html)


@pytest.mark.parametrize(
    ("kind", "sign", "title"),
    [
        ("danger", "\u26a0 ", "Danger"),
        ("warning", "\u26a0 ", "Be careful"),
        ("note", "", "Good to know"),
        ("do", "", "Do this"),
    ],
)
def test_a_box_has_a_sign_a_title_and_a_bar(show: Show, kind: str, sign: str, title: str) -> None:
    html = show(f"!!! {kind}\n    Inside.")
    assert f'<td width="5" bgcolor="#{kind}-bar"></td><td bgcolor="#{kind}-ground"' in html
    assert f"<b>{sign}{title}</b></p><p>Inside.</p></td>" in html
    assert f"<b>{sign}Own &amp; title</b>" in show(f'!!! {kind} "Own & title"\n    Inside.')


@pytest.mark.parametrize(
    ("body", "html"),
    [("![A knee](images/a.png)", '<p align="center">{}</p>'), ("See ![A knee](images/a.png).", "<p>See {}.</p>")],
)
def test_a_picture_is_asked_for_by_its_name_and_leads_to_itself(
    show: Show, tmp_path: Path, body: str, html: str
) -> None:
    (tmp_path / "pack" / "images").mkdir(parents=True)
    (tmp_path / "pack" / "images" / "a.png").write_bytes(b"x")
    picture = '<a href="picture:images/a.png"><img src="picture:images/a.png" width="372" alt="A knee"/></a>'
    assert html.format(picture) in show(body)


def test_citations_are_numbers_that_lead_to_their_reference_and_have_a_place(show: Show) -> None:
    html = show("One [@x]. Two [@y; @x]{certainty=low}.")
    (size,) = set(re.findall(r"font-size:([\d.]+)pt", html[html.index("<sup>") : html.rindex("</sup>")]))
    link = f'style="color:#accent; text-decoration:none; font-size:{size}pt"'
    assert f'<a name="cite-1"></a><sup><a href="ref:x" {link}>1</a></sup>' in html
    title = ' title="low certainty"'
    pair = f'<a href="ref:x" {link}{title}>1</a>,<a href="ref:y" {link}{title}>2</a>'
    assert f'<a name="cite-2"></a><sup>{pair}</sup>' in html


# ---- escaping ---------------------------------------------------------------------------------------------

EVIL = "<b>\"'&amp;"


def test_nothing_of_an_author_is_markup(show: Show, tmp_path: Path) -> None:
    (tmp_path / "pack" / "images").mkdir(parents=True)
    (tmp_path / "pack" / "images" / "a.png").write_bytes(b"x")
    quoted = "'" + EVIL.replace("'", "''") + "'"
    fields = ("title", "summary", "notice", "funding", "interests", "disclaimer")
    html = show(
        f'{EVIL}\n\n## {EVIL}\n\n- {EVIL}\n\n| {EVIL} |\n|---|\n| {EVIL} |\n\n!!! note "<b>\'&"\n    {EVIL}\n\n'
        f'![{EVIL}](images/a.png) and ![{EVIL}](images/gone.png)\n\n[{EVIL}](article:b"<i>)\n\n`{EVIL}`\n\n    {EVIL}',
        credits=f"[{{role: author, name: {quoted}, degree: '<i>'}}]",
        emergency=EVIL,
        **dict.fromkeys(fields, quoted),
    )
    allowed = {"a", "b", "p", "br", "hr", "ul", "li", "table", "tr", "td", "th", "img", "pre", "i"}
    assert set(re.findall(r"</?([a-z]+)", html)) <= allowed - {"i"}
    assert html.count("<b>") == html.count("</b>")
    for attribute in re.findall(r'(?:alt|title|href|src)="([^"]*)"', html):
        assert "<" not in attribute
    assert html.count("&lt;b&gt;&quot;&#x27;&amp;") > 12


@pytest.mark.parametrize(
    ("number", "line"), [("<9>", "call \u2066&lt;9&gt;\u2069."), ("", "Ask your clinic for its emergency number.")]
)
def test_the_section_on_help_ends_with_the_emergency_line(show: Show, number: str, line: str) -> None:
    html = show("## Help {.when-to-get-help}\n\nNow.\n\n## After\n\nEnd.", emergency=number)
    assert html.count(line) == 1
    assert html.index("Now.") < html.index(line) < html.index("After")


# ---- the state --------------------------------------------------------------------------------------------

REVIEWED = {"reviewed": "2026-02-03", "credits": "[{role: primary-medical-reviewer, name: Dr Ruiz}]"}


@pytest.mark.parametrize(
    ("front", "lines"),
    [
        ({}, ["Nobody knows when this text was last checked.", "Never reviewed by a clinician."]),
        ({"revised": "2026-01-02"}, ["Not reviewed by a clinician yet."]),
        (
            {"revised": "2020-01-02"},
            [
                "This text should have been checked again by 2 January 2023. It may be out of date.",
                "Never reviewed by a clinician.",
            ],
        ),
    ],
)
def test_the_banner_says_the_review_state(show: Show, front: dict[str, object], lines: list[str]) -> None:
    banner = "<br/>".join(f"<b>{line}</b>" for line in lines)
    assert f'bgcolor="#warning-ground" style="padding:8px 12px 8px 12px">{banner}</td>' in show(**front)


def test_a_reviewed_article_has_no_banner(show: Show) -> None:
    assert "-ground" not in show(**REVIEWED)


def test_a_withdrawn_article_says_so_in_red_and_why(show: Show) -> None:
    html = show(pack="withdrawn: [{id: test, reason: 'A <wrong> dose.'}]\n", **REVIEWED)
    said = "<b>The publisher has withdrawn this text. Do not use it.</b> A &lt;wrong&gt; dose."
    assert f'bgcolor="#danger-ground" style="padding:8px 12px 8px 12px">{said}</td>' in html


def facts(html: str) -> list[str]:
    """What the strip of facts says, without its link to the end."""
    strip = re.search(r'<td bgcolor="#pane" style="color:#muted"><p style="font-size:8.8pt; margin:0">(.*?)</p>', html)
    assert strip is not None
    *said, link = strip[1].split(" \u00b7 ")
    assert link.startswith('<a href="#about:text" style="color:#accent">')
    return said


def test_the_facts_stand_between_the_review_state_and_the_text(show: Show) -> None:
    html = show()
    assert html.index("Nobody knows when") < html.index("#about:text") < html.index("<p>Text.</p>")
    assert html.index("<p>Text.</p>") < html.index('<a name="about:text"></a><b>About this text</b>')


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ({}, []),
        (REVIEWED, [
            "Reviewed by a clinician. Next check due 3 February 2029", "Last reviewed 3 February 2026",
            "Medical reviewer: Dr Ruiz",
        ]),
        ({"revised": "2026-01-02"}, ["Last changed 2 January 2026", "To be checked by 2 January 2029"]),
        ({"published": "2020-01-02", "credits": "[{role: author, name: Ann}]"}, ["First published 2 January 2020"]),
        ({"published": "2020-01-02", "revised": "2020-02-02"}, ["Last changed 2 February 2020"]),
    ],
)  # fmt: skip
def test_the_facts_are_the_last_date_reviewers_and_the_next_check_unless_a_warning_says_it(
    show: Show, front: dict[str, object], said: list[str]
) -> None:
    found = facts(show("Cats sleep.", **front))
    grade, *last = found[len(said) :]
    assert found[: len(said)] == said
    assert grade.startswith("Reading level: Flesch-Kincaid grade ")
    assert last == ["Edition 1", "English", "From: \u2068Test 1\u2069"]


def test_the_facts_name_the_page_that_a_text_was_taken_from(show: Show) -> None:
    named = "From: \u2068Health &lt;Site&gt;\u2069, \u2068Test 1\u2069"
    assert facts(show(source="{title: Health <Site>}"))[-1] == named


def test_the_title_of_the_text_is_no_page_that_it_is_from(show: Show) -> None:
    assert facts(show(source="{title: A test}"))[-1] == "From: \u2068Test 1\u2069"


def test_a_withdrawn_text_is_nowhere_called_reviewed(show: Show) -> None:
    html = show(pack="withdrawn: [{id: test, reason: Wrong.}]\n", **REVIEWED)
    assert "Reviewed by a clinician" not in html
    assert facts(html)[0] == "Last reviewed 3 February 2026"


def test_the_facts_are_in_the_language_of_the_text(show: Show) -> None:
    assert facts(show(language="ar"))[-2:] == ["العربية", "من: \u2068Test 1\u2069"]


def test_no_fact_ends_with_a_full_stop(show: Show) -> None:
    assert facts(show(language="hi", **REVIEWED))[0].endswith("2029")


def test_the_title_of_a_pack_is_no_markup(show: Show) -> None:
    assert facts(show(pack="title: <b>x&\n"))[-1] == "From: \u2068&lt;b&gt;x&amp; 1\u2069"


def test_the_clinics_own_text_says_so(make_pack: MakePack, tmp_path: Path) -> None:
    text = "---\nid: test\ntitle: A test\nkind: topic\nlanguage: en\n---\nText.\n"
    paths = Paths(find_paths().resources, tmp_path)
    make_pack(paths.local_pack, {"en/test.md": text}, [], "id: local\ntitle: Green River\nversion: '2'\n")
    opened = Library.open(paths, TODAY)
    html = article_html(opened.read(opened.find("test")), WORDS.words("en"), STYLE)
    assert "Your clinic's own: \u2068Green River 2\u2069" in html.replace("&#x27;", "'")


def test_the_end_says_edition_dates_people_money_and_grade(show: Show) -> None:
    html = show(
        "Cats sleep.", published="2025-01-01", revised="2026-01-02", funding="None.", interests="None declared.",
        notice="Draft.", disclaimer="Ask.", edition=4, **REVIEWED,
    )  # fmt: skip
    lines = html.partition("<b>About this text</b><br/>")[2].removesuffix("</p>").split("<br/>")
    assert lines[:-2] == [
        "Draft.",
        "Edition 4",
        "First published 1 January 2025",
        "Last changed 2 January 2026",
        "Last reviewed 3 February 2026",
        "To be checked by 3 February 2029",
        "Medical reviewer: Dr Ruiz",
        "Funding: None.",
        "Interests: None declared.",
    ]
    assert lines[-2].startswith("Reading level: Flesch-Kincaid grade ")
    assert lines[-1] == "Ask."


def test_without_words_of_its_own_ours_are_shown(show: Show) -> None:
    html = show("x", language="ar")
    assert WORDS.words("ar").disclaimer in html
    assert "Flesch" not in html
