# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Markdown to tree: every input stands beside the tree it becomes, written as tag{attributes}(children)."""

from __future__ import annotations

import pytest

from library.markup import MarkdownParser, split_sections
from library.tree import Document, Node, Section, citation_keys, plain_text, walk


@pytest.fixture(scope="module")
def parser() -> MarkdownParser:
    return MarkdownParser()


def drawn(node: Node | str) -> str:
    """The node in one line, without empty attributes."""
    if isinstance(node, str):
        return repr(node)
    attributes = ",".join(f"{name}={value}" for name, value in node.attributes.items() if value)
    return node.tag + (f"{{{attributes}}}" if attributes else "") + "(" + " ".join(map(drawn, node.children)) + ")"


def tree(document: Document) -> str:
    return " ".join(drawn(block) for section in document.sections for block in section.blocks)


def text_of(document: Document) -> str:
    return "\n".join(plain_text(block) for section in document.sections for block in section.blocks)


# ---- blocks and inline ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one\ntwo", "paragraph('one two')"),
        ("*e* **s** ***b***", "paragraph(emphasis('e') ' ' strong('s') ' ' strong(emphasis('b')))"),
        ("a  \nb", "paragraph('a' break() ' b')"),
        ("- a\n- b", "list{start=1}(item('a') item('b'))"),
        ("3. a\n4. b", "list{ordered=yes,start=3}(item('a') item('b'))"),
        (
            "- a\n    - b\n        1. c",
            "list{start=1}(item('a' list{start=1}(item('b' list{ordered=yes,start=1}(item('c'))))))",
        ),
        ("- a\n\n- b", "list{start=1}(item(paragraph('a')) item(paragraph('b')))"),
        ("|a|b|\n|-|-|\n|c||", "table(row{header=yes}(cell('a') cell('b')) row(cell('c') cell()))"),
        ("> q\n> r", "quote(paragraph('q r'))"),
        ("Term\n:   Meaning", "definitions(term('Term') definition('Meaning'))"),
        ("a\n\n---\n\nb", "paragraph('a') rule() paragraph('b')"),
        ("    if a < b & c:\n        d", "code-block(code('if a < b & c:\n    d\n'))".replace("\n", "\\n")),
        ("![A drawing](images/a.svg)", "figure{src=images/a.svg,alt=A drawing}()"),
        ("see ![x](a.png) here", "paragraph('see ' image{src=a.png,alt=x}() ' here')"),
        ("[*the* text](article:cough)", "paragraph(link{href=article:cough}(emphasis('the') ' text'))"),
        ("[x](http://a.b?c=1&d=2)", "paragraph(link{href=http://a.b?c=1&d=2}('x'))"),
        ("<http://a.b>", "paragraph(link{href=http://a.b}('http://a.b'))"),
        ("# T", "heading{level=1,id=section-1}('T')"),
        ("## A *b*", "heading{level=2,id=section-1}('A ' emphasis('b'))"),
        ("## A {#here .self-care}", "heading{level=2,id=here,aspect=self-care}('A')"),
        ("## A {.fancy .tests .options}", "heading{level=2,id=section-1,aspect=tests}('A')"),
        ("### A", "heading{level=3,id=section-1}('A')"),
        ("", ""),
        (" \n\t\n", ""),
    ],
)
def test_markdown_becomes_a_tree(parser: MarkdownParser, body: str, expected: str) -> None:
    assert tree(parser.parse(body)) == expected


@pytest.mark.parametrize(
    ("body", "kind", "title"),
    [
        ("!!! danger\n    x", "danger", ""),
        ('!!! warning "Go *now*"\n    x', "warning", "Go now"),
        ('!!! note ""\n    x', "note", ""),
        ("!!! do\n    x", "do", ""),
        ("!!! unheard-of\n    x", "note", ""),
    ],
)
def test_callouts_have_a_kind_and_their_own_title_only(
    parser: MarkdownParser, body: str, kind: str, title: str
) -> None:
    callout = parser.parse(body).sections[0].blocks[0]
    assert (callout.tag, callout.get("kind"), callout.get("title")) == ("callout", kind, title)
    assert drawn(callout.children[0]) == "paragraph('x')"


def test_a_callout_holds_nested_lists_tables_and_citations(parser: MarkdownParser) -> None:
    body = '!!! danger "Stop"\n    Go [@k].\n\n    - a\n        - b\n\n    1. c\n\n    |h|\n    |-|\n    |d|\n\nAfter\n'
    assert tree(parser.parse(body)) == (
        "callout{kind=danger,title=Stop}(paragraph('Go' cite{keys=k,anchor=cite-1}() '.') "
        "list{start=1}(item('a' list{start=1}(item('b')))) list{ordered=yes,start=1}(item('c')) "
        "table(row{header=yes}(cell('h')) row(cell('d')))) paragraph('After')"
    )


# ---- text that looks like something else ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<b>bold</b>", "<b>bold</b>"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("<div>\n\nin\n\n</div>", "<div>\nin\n</div>"),
        ("<!-- hidden -->", "<!-- hidden -->"),
        ("a < b and c > d", "a < b and c > d"),
        ("A & B &amp; C &nbsp; &#60;", "A & B &amp; C &nbsp; &#60;"),
        ("`&amp; <b> & \\*`", "&amp; <b> & \\*"),
        ("\\*a\\* \\[b\\] \\# \\\\ \\`", "*a* [b] # \\ `"),
        ("me@home.org <me@home.org>", "me@home.org <me@home.org>"),
        ("2 * 3 * 4_5_6", "2 * 3 * 4_5_6"),
        ("klzzwxh:0000", "klzzwxh:0000"),
        ("a\x00b\x01c\x07d\x0be\x1bf", "abcdef"),
        ("\x0265\x03 \x02klzzwxh:0\x03 \x02amp\x03", "65 klzzwxh:0 amp"),
        ("قف ñ हिन्दी 😀", "قف ñ हिन्दी 😀"),
        ("![[[[![](", "![[[[![]("),
    ],
)
def test_the_reader_sees_the_words_that_were_written(parser: MarkdownParser, body: str, words: str) -> None:
    assert text_of(parser.parse(body)) == words


def test_picture_texts_are_read_with_their_entities(parser: MarkdownParser) -> None:
    assert tree(parser.parse("![a &amp; b](c.svg)")) == "figure{src=c.svg,alt=a & b}()"


@pytest.mark.parametrize(
    "body",
    [
        "*" * 3000 + "deep" + "*" * 3000,
        "\n".join(" " * 4 * depth + "- deep" for depth in range(300)),
        "\n".join(" " * 4 * depth + '!!! note "deep"' for depth in range(400)),
    ],
)
def test_text_nested_beyond_sense_is_shown_as_it_stands(parser: MarkdownParser, body: str) -> None:
    assert "deep" in text_of(parser.parse(body))
    ordinary = "- a\n\n    b\n\n> c\n\n1. d\n\n    - e [@k]\n\n## F\n\ntext\n"
    assert tree(parser.parse(ordinary)) == tree(MarkdownParser().parse(ordinary))


@pytest.mark.parametrize("body", ["> " * 3000 + "x", "[" * 300, "![" * 300 + "](y)" * 300, "|" * 3000, "#" * 3000])
def test_hostile_text_is_parsed(parser: MarkdownParser, body: str) -> None:
    assert parser.parse(body).sections


# ---- citations --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a [@k].", "paragraph('a' cite{keys=k,anchor=cite-1}() '.')"),
        ("[@a; @b;@c]", "paragraph(cite{keys=a b c,anchor=cite-1}())"),
        ("[@a]{certainty=very-low}", "paragraph(cite{keys=a,certainty=very-low,anchor=cite-1}())"),
        ("[@a] [@a]", "paragraph(cite{keys=a,anchor=cite-1}() cite{keys=a,anchor=cite-2}())"),
        ("**[@a]**", "paragraph(strong(cite{keys=a,anchor=cite-1}()))"),
        ("- [@a] b", "list{start=1}(item(cite{keys=a,anchor=cite-1}() ' b'))"),
        ("[@doi:10.1/a_b+c]", "paragraph(cite{keys=doi:10.1/a_b+c,anchor=cite-1}())"),
        ("[@a, @b]", "paragraph('[@a, @b]')"),
        ("[@ a] [@] [a@b.c]", "paragraph('[@ a] [@] [a@b.c]')"),
        ("`[@a]`", "paragraph(code('[@a]'))"),
        ("\\[@a\\]", "paragraph('[@a]')"),
        ("|h|\n|-|\n|x [@a]|", "table(row{header=yes}(cell('h')) row(cell('x' cite{keys=a,anchor=cite-1}())))"),
    ],
)
def test_citations(parser: MarkdownParser, body: str, expected: str) -> None:
    assert tree(parser.parse(body)) == expected


def test_a_citation_is_no_part_of_a_heading_or_a_sentence(parser: MarkdownParser) -> None:
    document = parser.parse("## Rest [@a]\n\nIt helps [@b]{certainty=low}. Walk [@c] on.\n")
    assert document.sections[0].heading == "Rest"
    assert text_of(document) == "Rest\nIt helps. Walk on."


def test_the_keys_of_a_citation_in_their_order(parser: MarkdownParser) -> None:
    (cite,) = [node for node in parser.parse("[@b; @a]").walk() if node.tag == "cite"]
    assert citation_keys(cite) == ["b", "a"]
    assert citation_keys(Node("cite", {}, ())) == []


def test_citation_anchors_count_through_all_sections(parser: MarkdownParser) -> None:
    document = parser.parse("[@a]\n\n## B [@b]\n\n!!! note\n    [@c]\n\n## D\n\n[@d]\n")
    assert [node.get("anchor") for node in document.walk() if node.tag == "cite"] == [f"cite-{n}" for n in (1, 2, 3, 4)]


def test_every_body_begins_counting_anew(parser: MarkdownParser) -> None:
    assert tree(parser.parse("## A [@x]")) == tree(parser.parse("## A [@x]"))


# ---- sections ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "pieces"),
    [
        ("", []),
        ("\n \n", []),
        ("a\n", [("a\n", 1)]),
        ("## A\nx\n## B\n", [("## A\nx\n", 1), ("## B\n", 3)]),
        ("a\n\n## B\n", [("a\n\n", 1), ("## B\n", 3)]),
        ("\n\n## B\n", [("## B\n", 3)]),
        ("##B\n", [("##B\n", 1)]),
        ("# A\n### C\n    ## code\n", [("# A\n### C\n    ## code\n", 1)]),
        ("a\n##\n", [("a\n##\n", 1)]),
    ],
)
def test_a_section_begins_at_a_second_level_heading(body: str, pieces: list[tuple[str, int]]) -> None:
    assert split_sections(body) == pieces


def test_what_a_section_says_of_itself(parser: MarkdownParser) -> None:
    first, second = parser.parse("Before\n\n## Now **go** {#go .when-to-get-help}\n\n### Sub\n").sections
    assert first == Section("", "top", "", "Before\n\n", 1, first.blocks)
    assert (second.heading, second.anchor, second.aspect, second.line) == ("Now go", "go", "when-to-get-help", 3)
    assert second.markdown == "## Now **go** {#go .when-to-get-help}\n\n### Sub\n"


@pytest.mark.parametrize(
    ("body", "anchors"),
    [
        ("## A\n## B\n", ["section-1", "section-2"]),
        ("## A {#x}\n## B {#x}\n## C {#x}\n", ["x", "x-3", "x-4"]),
        ("## A {#section-2}\n## B\n", ["section-2", "section-3"]),
        ("## A {#x}\n### B {#x}\n", ["x"]),
    ],
)
def test_anchors_are_unique_in_a_body(parser: MarkdownParser, body: str, anchors: list[str]) -> None:
    document = parser.parse(body)
    assert [section.anchor for section in document.sections] == anchors
    headings = [node.get("id") for node in document.walk() if node.tag == "heading"]
    assert len(set(headings)) == len(headings)


# ---- reading the tree -------------------------------------------------------------------------------------


def test_plain_text_puts_items_cells_and_paragraphs_on_lines(parser: MarkdownParser) -> None:
    table, rest = "|h|i|\n|-|-|\n|c|d|\n\n", "![alt](x.svg)\n\nT\n:   M\n\nx  \ny ![z](i.png) z\n"
    body = f'!!! do "Drink"\n    - a\n        - b\n\n{table}{rest}'
    assert text_of(parser.parse(body)) == "Drink\na\nb\nh\ni\nc\nd\n\nT\nM\nx\ny\nz"


def test_walk_gives_every_node_in_the_order_of_the_text(parser: MarkdownParser) -> None:
    document = parser.parse("## A\n\n**b** [@c]\n")
    assert [node.tag for node in document.walk()] == ["heading", "paragraph", "strong", "cite"]
    assert [node.tag for node in walk(["text", Node("code", {}, ("x",))])] == ["code"]


def test_get_gives_a_default_for_what_is_absent() -> None:
    assert Node("link", {"href": "x"}, ()).get("href") == "x"
    assert Node("link", {}, ()).get("href", "none") == "none"
