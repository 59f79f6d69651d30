# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""HTML as blocks: what a person reads, in our Markdown; what nobody saw never arrives, what was seen is told."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from library.errors import ImportingError
from library.importing.html_blocks import blocks_of, page_lines
from library.importing.html_tables import has_header, is_table
from library.importing.html_tree import parse_html
from library.importing.page import LOWERED, RAISED, Block

WORD = re.compile(r"\w+")


def read(html: str) -> list[Block]:
    return blocks_of(parse_html(f"<html><body>{html}</body></html>"))


def kept(html: str) -> list[tuple[str, str]]:
    return [(block.kind, block.markdown) for block in read(html) if not block.drop]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<h1>Back <br>pain</h1><h4>Rest</h4>", [("heading", "Back pain"), ("heading", "Rest")]),
        ("<p>a<p>b", [("paragraph", "a"), ("paragraph", "b")]),
        ("<div>a<div>b</div>c</div>", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ("one<br>two<br> <br>three", [("paragraph", "one  \ntwo"), ("paragraph", "three")]),
        ("<p>a <b>b</b> <em>c</em> <font>d</font> <new-tag>e</new-tag></p>", [("paragraph", "a **b** *c* d e")]),
        ("<p>5&nbsp;mg &lt;b&gt; &copy; &#233; &hellip;</p>", [("paragraph", "5 mg <b\\> © é …")]),
        ("<blockquote><p>a</p><ul><li>b</ul></blockquote>", [("quote", "a"), ("item", "b")]),
        ("<details><summary>More</summary>b</details>", [("paragraph", "More"), ("paragraph", "b")]),
        ("<dl><dt>Fever<dd>38 or more</dl>", [("paragraph", "**Fever**"), ("paragraph", "38 or more")]),
        ("<pre>a  b\nc\n\nd</pre>", [("paragraph", "a b  \nc"), ("paragraph", "d")]),
        ("<p><b>What you can do</b></p><p>x", [("heading", "What you can do"), ("paragraph", "x")]),
        ("<p><b>By Ann Lee</b></p><p><b>Rest.</b></p>", [("paragraph", "**By Ann Lee**"), ("paragraph", "**Rest.**")]),
        ("<p>• a<br>· b</p><p>- c</p>", [("item", "a"), ("item", "b"), ("item", "c")]),
        ("<p>Signs:<br>• a<br>•</p>", [("paragraph", "Signs:"), ("item", "a"), ("paragraph", "•")]),
        ("<p>a<!-- b --><?php c ?>d</p>", [("paragraph", "ad")]),
        ("", []),
    ],
)
def test_what_a_person_reads(html: str, blocks: list[tuple[str, str]]) -> None:
    assert kept(html) == blocks


def test_lists_know_their_depth_and_numbers() -> None:
    html = (
        "<ol start=3><li>c<ul><li>one<li><p>two</p><p>more</p></ul>after<li value=9>i<li value=x>j</ol>"
        "<ul><ul><li>deep</ul></ul><li>lost"
    )
    assert [(block.kind, block.markdown, block.level, block.number) for block in read(html)] == [
        ("item", "c", 0, 3),
        ("item", "one", 1, 0),
        ("item", "two  \nmore", 1, 0),
        ("paragraph", "after", 0, 0),
        ("item", "i", 0, 9),
        ("item", "j", 0, 10),
        ("item", "deep", 1, 0),
        ("item", "lost", 0, 0),
    ]


def test_a_heading_in_an_item_is_a_heading() -> None:
    assert kept("<ul><li><h3>Rest</h3><p>a</p></ul>") == [("heading", "Rest"), ("item", "a")]


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("word.<sup>1</sup>", f"word.{RAISED}1{LOWERED}"),
        ('word.<sup><a href="https://x.example/p#r1">1</a></sup>', f"word.{RAISED}1{LOWERED}"),
        ("word.<sup>1</sup><sup>,</sup><sup>2</sup>", f"word.{RAISED}1,2{LOWERED}"),
        ("10<sup>9<sup>2</sup></sup>", f"10{RAISED}92{LOWERED}"),
        ("1<sup>st</sup> H<sub>2</sub>O x<sup></sup>", "1st H2O x"),
        ('see <a href="https://x.example/[1]">this</a>', "see [this](https://x.example/%5B1%5D)"),
        (
            'see <a href="/a">this</a> <a href="javascript:x()">that</a> <a href="mailto:a@b">mail</a>',
            "see this that mail",
        ),
        ('as shown [<a href="https://x.example#2">2</a>]', "as shown [2]"),
    ],
)
def test_superscripts_and_links(html: str, markdown: str) -> None:
    assert [block.markdown for block in read(f"<p>{html}</p>")] == [markdown]


@pytest.mark.parametrize(
    "html",
    [
        "<script>a</script>", "<style>a</style>", "<noscript>a</noscript>", "<template>a</template>",
        "<iframe>a</iframe>", "<p hidden>a</p>", "<p style='x:y; DISPLAY : none'>a</p>", "<p aria-hidden=true>a</p>",
        "<dialog>a</dialog>", "<object>a</object>", "<svg><title>a</title><style>b</style></svg>", "<!-- a -->",
        "<input value=a>", "<p style='visibility:hidden'>a</p>", "<img src='x.png' width=1 height=1 alt=a>",
        "<img alt=a>",
    ],
)  # fmt: skip
def test_what_nobody_saw_never_arrives(html: str) -> None:
    assert read(f"{html}<p>seen</p>") == [Block(kind="paragraph", line=1, text="seen", markdown="seen")]


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<nav><ul><li>a</ul></nav>", "a menu of the web site"),
        ("<div role=navigation>a</div>", "a menu of the web site"),
        ("<footer>a</footer>", "the foot of the web page"),
        ("<aside>a</aside>", "beside the article"),
        ("<button>a</button>", "a button"),
        ("<form><p>a</p></form>", "a form"),
        ("<select><option>a</select>", "a form"),
        ("<svg><text>a</text></svg>", "words in a drawing"),
        ("<ol id=comments><li>a</ol>", "comments"),
        ("<div class='post-share x'>a</div>", "buttons to share"),
        ("<div class=breadcrumbs>a</div>", "a menu of the web site"),
        ("<div id=cookie-banner>a</div>", "an advertisement"),
        ("<div class=related-posts>a</div>", "beside the article"),
        ("<table class=sidebar><tr><td>a<td>b<tr><td>c<td>d</table>", "beside the article"),
    ],
)
def test_parts_that_were_seen_arrive_with_the_reason_why_they_go(html: str, why: str) -> None:
    [gone, stays] = read(f"{html}<p>b</p>")
    assert (gone.drop, gone.text[0], stays.drop, stays.text) == (why, "a", "", "b")


@pytest.mark.parametrize(
    "html",
    [
        "<article><aside>a</aside></article>",
        "<main><footer>a</footer></main>",
        "<form><h1>a</h1></form>",
        f"<form>{'<p>a</p>' * 6}</form>",
        "<body class='comments sidebar'><p>a</p></body>",
        "<dialog open>a</dialog>",
    ],
)
def test_parts_of_the_article_stay(html: str) -> None:
    assert {block.drop for block in read(html)} == {""}


def test_words_that_were_struck_through_do_not_join_the_sentence() -> None:
    assert [(block.text, block.drop) for block in read("<p>Take <s>5 mg</s> 10 mg.</p>")] == [
        ("Take 10 mg.", ""),
        ("5 mg", "struck through on the page"),
    ]


def test_a_table_of_data_is_a_table() -> None:
    html = (
        "<table><caption>Doses</caption><thead><tr><th>Drug<th>Dose</thead><tr><td rowspan=2>A|B<td>1 <b>mg</b>"
        "<tr><td><ul><li>x<li>y.</ul><p>z</p><img src=a.png alt=pill><tr><td colspan=2><button>ok</button></table>"
    )
    blocks = read(html)
    assert [(block.kind, block.markdown, block.drop) for block in blocks] == [
        ("paragraph", "Doses", ""),
        ("table", "| Drug | Dose |\n| --- | --- |\n| A\\|B | 1 **mg** |\n| A\\|B | x; y. z |\n|  |  |", ""),
        ("picture", "", "pictures of this page are not taken in"),
        ("paragraph", "ok", "a button"),
    ]
    assert blocks[1].text == "Drug\tDose\nA|B\t1 mg\nx; y. z"


@pytest.mark.parametrize(
    ("html", "table", "header"),
    [
        ("<tr><td>a<td>b<tr><td>c<td>d", True, True),
        ("<tr><th>a<td>b<tr><th>c<td>d", True, False),
        ("<tr><td> <th>b<tr><th>c<td>d", True, True),
        ("<thead><tr><td>a<td>b</thead><tr><th>c<td>d", True, True),
        ("<tr><td>a<td>b", False, True),
        ("<tr><td>a<tr><td>b", False, True),
        ("<tr><td><h2>a</h2><td>b<tr><td>c<td>d", False, True),
        (f"<tr><td>{'a ' * 400}<td>b<tr><td>c<td>d", False, True),
        ("<tr><td><table><tr><td>x</table><td>b<tr><td>c<td>d", False, True),
        ("<tr></tr><tr></tr>", False, True),
        ("<tr><td colspan=9999>a<td>b<tr><td rowspan=0>c<td colspan=x>d", True, True),
    ],
)
def test_which_tables_hold_data(html: str, table: bool, header: bool) -> None:
    element = parse_html(f"<table>{html}</table>").find(".//table")
    assert element is not None
    assert is_table(element) == table
    assert has_header(element) == header


def test_a_table_that_lays_the_page_out_is_its_contents() -> None:
    html = "<table role=presentation><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>"
    assert [markdown for _, markdown in kept(html)] == ["a", "b", "c", "d"]
    assert kept("<table><tr><th></th><th> </th></tr><tr><td></td><td></td></tr></table>") == []


def test_a_table_with_headers_of_rows_alone_has_an_empty_first_row() -> None:
    [(_, markdown)] = kept("<table><tr><th>a<td>b<tr><th>c<td>d</table>")
    assert markdown == "|  |  |\n| --- | --- |\n| a | b |\n| c | d |"


def test_pictures_are_asked_for_and_named_by_their_words_or_file() -> None:
    page = parse_html(
        "<p><img src='p/hand.png' alt='A *hand*'> x <img src='data:,y'><img src='/'></p>"
        "<nav><img src=logo.gif alt=Home></nav><img src='a/b%20c.png?q=1'>"
    )
    asked: list[str] = []

    def take(address: str) -> tuple[str, str]:
        asked.append(address)
        return ("images/hand.png", "") if "hand" in address else ("", "elsewhere")

    assert [(block.kind, block.text, block.markdown, block.drop) for block in blocks_of(page, take)] == [
        ("picture", "A *hand*", "![A \\*hand\\*](images/hand.png)", ""),
        ("paragraph", "x", "x", ""),
        ("picture", "a picture", "", "elsewhere"),
        ("picture", "a picture", "", "elsewhere"),
        ("picture", "Home", "", "a menu of the web site"),
        ("picture", "b%20c.png", "", "elsewhere"),
    ]
    assert asked == ["p/hand.png", "data:,y", "/", "logo.gif", "a/b%20c.png?q=1"]


def test_lines_are_the_page_as_it_reads() -> None:
    blocks = read(
        "<h1>T</h1><p>a<br>b<sup>2</sup></p><ol><li>x<li>y<br>z</ol><table><tr><th>p<th>q<tr><td>r<td></table>"
    )
    lines = page_lines(blocks)
    assert lines == ("T", "", "a", "b²", "", "1. x", "2. y", "z", "", "p\tq", "r")
    assert [block.line for block in blocks] == [1, 3, 6, 7, 10]


def test_xml_elements_are_read_as_html() -> None:
    """Copies of MedlinePlus hold their summaries as elements."""
    element = etree.fromstring("<full-summary><h3>A</h3><p>b <em>c</em></p><!-- no --></full-summary>")
    assert [block.markdown for block in blocks_of(element)] == ["A", "b *c*"]


@pytest.mark.parametrize("tag", ["div", "b", "sup", "ul><li", "table><tr><td", "blockquote"])
def test_nesting_beyond_all_sense_is_refused_with_a_sentence(tag: str) -> None:
    assert read(f"<{tag}>x " * 60)
    with pytest.raises(ImportingError, match="nested too deep to be read; save it again as text"):
        read(f"<{tag}>x " * 100_000)


TAGS = (
    "p div span b i em strong sup sub a h1 h2 h6 ul ol li dl dt dd table tr td th caption blockquote pre br hr img q s "
    "nav aside footer form button label details section article main font center figure figcaption script style "
    "embed x-y"
).split()
ATTRIBUTES = st.sampled_from(
    ["", " class=related", " id=comments", " hidden", " href=https://x.example", " href=#a", " src=a.png alt='d'",
     " start=7", " value=3", " colspan=2", " rowspan=3", " role=presentation", " onclick=alert(1)",
     " style=display:none"]
)  # fmt: skip
WORDS = st.sampled_from(["one", "two words", " ", "1", "• x", "*", "#", "a|b", "&lt;i&gt;", "[1]", "\n\n", "é", "- y"])
PIECES = st.one_of(
    WORDS,
    st.builds(lambda tag, attributes: f"<{tag}{attributes}>", st.sampled_from(TAGS), ATTRIBUTES),
    st.builds(lambda tag: f"</{tag}>", st.sampled_from(TAGS)),
    st.sampled_from(["<!--", "-->", "<!DOCTYPE html>", "<", ">", "<p", "&#0;", "\x00", "]]>"]),
)


def seen_words(html: str) -> Counter[str]:
    """The words of the tree that no hidden element holds."""
    found: Counter[str] = Counter()

    def walk(element: etree._Element) -> None:
        silent = element.tag in {"script", "style", "head", "title"} or element.get("hidden") is not None
        if not silent and "display:none" not in (element.get("style") or ""):
            found.update(WORD.findall(element.text or ""))
            for child in element:
                walk(child)
                found.update(WORD.findall(child.tail or ""))

    walk(parse_html(html))
    return found


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=40))
def test_any_html_is_read_and_every_visible_word_arrives_once(pieces: list[str]) -> None:
    html = f"<html><body>begin {' '.join(pieces)}</body></html>"
    blocks = blocks_of(parse_html(html))
    told = Counter(word for block in blocks if block.kind != "picture" for word in WORD.findall(block.text))
    assert told == seen_words(html)
    assert [line for line in page_lines(blocks) if line] != []
    assert all(block.text.strip() and ("<" not in block.markdown or "<" in block.text) for block in blocks)


@given(st.text(max_size=300))
def test_any_text_as_html_is_read_or_refused(text: str) -> None:
    with suppress(ImportingError):
        assert all(block.text.strip() for block in blocks_of(parse_html(text)))


class Reader(HTMLParser):
    """What Python's own parser takes for words."""

    def __init__(self) -> None:
        super().__init__()
        self.words: Counter[str] = Counter()

    def handle_data(self, data: str) -> None:
        self.words.update(WORD.findall(data))


SHOWN = st.sampled_from(
    ["one ", "two<br>", "<p>", "</p>", "<div>", "</div>", "<ul>", "<li>", "</ul>", "</body>", "</html>", "</html>\n\n",
     "<b>", "</b>", "<embed>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<hr>", "<form>", "</form>",
     "<button>", "</button>", "<a href=x>", "</a>", "<h2>", "</h2>", "<span>", "&amp; ", "<nav>", "</nav>",
     "<body>", "<html>", "<x-y>"]
)  # fmt: skip


@given(st.lists(SHOWN, max_size=30))
def test_no_word_is_lost_that_another_parser_sees(pieces: list[str]) -> None:
    html = f"<html><body>begin {''.join(pieces)}"
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert Counter(word for block in blocks_of(parse_html(html)) for word in WORD.findall(block.text)) == reader.words
