# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Markdown of other programs: front matter under any usual name, footnotes as references, boxes, pictures, raw HTML."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from library.errors import ImportingError, LibraryError
from library.importing.importer import import_page
from library.importing.markdown_inline import Inline
from library.importing.markdown_page import markdown_files, read_markdown
from library.importing.page import LOWERED, RAISED, Page
from library.models import CitationKey, Code, Credit, Rights
from tests.library.word_workshop import tiny_png

FILES = {
    "references.json": json.dumps([{"id": "lee2010", "title": "Ankles"}, {"id": "ek2011", "title": "Feet"}]).encode(),
    "img/foot.png": tiny_png(),
}


def read(text: str, files: Mapping[str, bytes] = FILES) -> Page:
    return read_markdown(text, "page.md", lambda name: files.get(name))


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.markdown) for block in read(text).blocks if not block.drop]


# ---- front matter


def test_front_matter_of_yaml_under_its_usual_names() -> None:
    known = read(
        "---\ntitle: Sprain\ndate: 2020-05-01 10:00\nLast-Modified: 2023-01-04\nlast reviewed: 03/02/2023\n"
        "authors:\n  - Ann Lee, MD\n  - name: Bo Ek\n    affiliation: Riverbend\n    credentials: RN\n  -\n"
        "tags: [ankle, sprain]\nkeywords: cold, rest\naliases:\n  - Twisted ankle\n  - /old/address/\n"
        "description: Most heal.\nlang: en_GB\nlicense: CC BY-SA 4.0\nslug: ankle-sprain\nicd10: [S93.4]\n"
        "kind: first-aid\nrelated: [burns, No Slug]\ncodes:\n  - {system: mesh, code: D016512}\n  - S93\nunknown: x\n"
        "source: https://x.example/a\n...\ntext\n"
    ).known
    assert (known.id, known.title, known.kind, known.language, known.summary) == (
        "ankle-sprain", "Sprain", "first-aid", "en", "Most heal.",
    )  # fmt: skip
    assert (known.published, known.revised, known.unclear_dates) == (
        dt.date(2020, 5, 1), dt.date(2023, 1, 4), ("03/02/2023",),
    )  # fmt: skip
    assert known.credits == (Credit("author", "Ann Lee", "MD"), Credit("author", "Bo Ek", "RN", "", "Riverbend"))
    assert (known.tags, known.also_called, known.related) == (
        ("ankle", "sprain", "cold", "rest"), ("Twisted ankle",), ("burns",),
    )  # fmt: skip
    assert known.codes == (Code("mesh", "D016512"), Code("icd-10-cm", "S93"), Code("icd-10-cm", "S93.4"))
    assert known.rights == Rights(licence="CC BY-SA 4.0", may_redistribute="yes")
    assert known.url == "https://x.example/a"


def test_each_line_of_front_matter_is_told() -> None:
    page = read('---\ntitle: >\n  Long\n"draft": true\n# note\nother:\n  - a\n\n---\ntext\n')
    assert [(block.line, block.text, "no place" in block.drop) for block in page.blocks if block.drop] == [
        (1, "---", False), (2, "title: >", False), (3, "  Long", False), (4, '"draft": true', True),
        (5, "# note", False), (6, "other:", True), (7, "  - a", True), (9, "---", False),
    ]  # fmt: skip
    assert (page.known.title, page.blocks[-1].line) == ("Long", 10)


def test_front_matter_of_toml() -> None:
    known = read(
        '+++\ntitle = "Sprain"\ndate = 2020-05-01T10:00:00Z\nlastmod = 2021-02-03\nauthors = ["Ann Lee"]\n'
        'categories = ["Injuries"]\ncodes = 5\n[rights]\nholder = "Riverbend"\nyears = 2020\n+++\ntext'
    ).known
    assert (known.title, known.published, known.revised) == ("Sprain", dt.date(2020, 5, 1), dt.date(2021, 2, 3))
    assert (known.credits, known.categories) == ((Credit("author", "Ann Lee"),), ("Injuries",))
    assert known.rights == Rights("Riverbend", "2020", "", "", "no")


def test_a_title_block_of_pandoc() -> None:
    page = read("% Sprained\n  ankle\n% Ann Lee; Bo Ek\n% May 1, 2020\n\ntext")
    assert (page.known.title, page.known.published) == ("Sprained ankle", dt.date(2020, 5, 1))
    assert [credit.name for credit in page.known.credits] == ["Ann Lee", "Bo Ek"]
    assert [block.line for block in page.blocks if block.drop] == [1, 2, 3, 4]


def test_a_line_above_the_text_is_no_front_matter() -> None:
    page = read("---\n\ntext\n\n---\nmore")
    assert [(block.text, block.drop) for block in page.blocks] == [
        ("---", "only a line"), ("text", ""), ("---", "only a line"), ("more", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("---\ntitle: [\n---\ntext", "page.md, line 3: the front matter cannot be read"),
        ("---\na: &x 1\nb: *x\n---\ntext", "YAML aliases"),
        ("+++\ntitle = \n+++\ntext", "page.md: the front matter cannot be read"),
        (f"+++\na = {'[' * 99}\n+++\ntext", "lists within lists"),
        ("---\ntitle: x\n---\n", "There is no text in page.md"),
        ("<!-- a -->\n\n***\n", "There is no text in page.md"),
        ("", "There is no text in page.md"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ImportingError, match=sentence):
        read(text)


# ---- blocks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# A #\n\nB\n===\n\nC\nd\n---\n## E {#e .symptoms}\n####### f", [
            ("heading", "A"), ("heading", "B"), ("heading", "C d"), ("heading", "E {#e .symptoms}"),
            ("paragraph", "\\####### f"),
        ]),
        ("#tag\ntext\n\n##", [("paragraph", "\\#tag\ntext")]),
        ("a\n2. b\n1. c\n- d", [("paragraph", "a\n2. b"), ("item", "c"), ("item", "d")]),
        ("a\n> b\n> c\n\nd", [("paragraph", "a"), ("quote", "b\nc"), ("paragraph", "d")]),
        ("> [!TIP] Good *to* know\n> Rest.\n>\n> Cool.", [
            ("paragraph", '!!! do "Good *to* know"\n    Rest.\n\n    Cool.'),
        ]),
        ("> [!other]-\n> x", [("paragraph", "!!! note\n    x")]),
        ('!!! danger "Go"\n    at once\n\n    now\n\nrest', [
            ("paragraph", '!!! danger "Go"\n    at once\n\n    now'), ("paragraph", "rest"),
        ]),
        ("| a | b |\n|---|:-:|\n| 1 | [c](x.md) |", [("table", "| a | b |\n|---|:-:|\n| 1 | c |")]),
        ("a | b\nc | d", [("paragraph", "a | b\nc | d")]),
        ("```py\nx = 1\n\n# y\n```\nz", [("paragraph", "    x = 1\n    \n    # y"), ("paragraph", "z")]),
        ("~~~\nopen", [("paragraph", "    open")]),
        ("<div>a</div>", [("paragraph", "<div>a</div>")]),
        ("-\n- b", [("item", "b")]),
    ],
)  # fmt: skip
def test_blocks(text: str, found: list[tuple[str, str]]) -> None:
    assert blocks(text) == found


def test_lists_know_their_depth_their_numbers_and_what_goes_on() -> None:
    text = "3. a\n   more\n\n   and more\n   - b\n      * c\n   - d\n4. e\nlazy\n\nf\n* g\n# h\n\n- i\n\n\n  j\n"
    assert [(block.kind, block.level, block.number, block.markdown) for block in read(text).blocks] == [
        ("item", 0, 3, "a\nmore\n\nand more"),
        ("item", 1, 0, "b"),
        ("item", 2, 0, "c"),
        ("item", 1, 0, "d"),
        ("item", 0, 4, "e\nlazy"),
        ("paragraph", 0, 0, "f"),
        ("item", 0, 0, "g"),
        ("heading", 1, 0, "h"),
        ("item", 0, 0, "i\n\n\nj"),
    ]


def test_the_words_of_a_table_stand_on_its_lines() -> None:
    [table] = read("| a \\| b | c |\n|---|---|\n| 1 | **2** |\n").blocks
    assert table.text == "a | b\tc\n\n1\t2"


def test_what_nobody_reads_is_told() -> None:
    page = read(
        "a\n\n<!-- one\ntwo -->\n***\n\n[home]: <https://x.example> 'Home'\n[b]: c.md\n"
        "[note]: two, words\n\n[see][home] [b] [c][] [d]\n"
    )
    assert [(block.line, block.text, block.drop) for block in page.blocks if block.drop] == [
        (3, "<!-- one\ntwo -->", "a remark that is not shown"),
        (5, "***", "only a line"),
        (7, "[home]: <https://x.example> 'Home'", "the address of a link"),
        (8, "[b]: c.md", "the address of a link"),
    ]
    assert page.blocks[-1].markdown == "[see](https://x.example) b [c][] [d]"
    assert [block.drop for block in read("a\n\n%% one\ntwo %%\nb").blocks] == ["", "a remark that is not shown", ""]
    assert [block.drop for block in read("a\n\n<!-- open\nb").blocks] == ["", "a remark that is not shown", ""]


def test_pictures_beside_the_file_come() -> None:
    page = read(
        "![A *foot*](img/foot.png 'x'){width=3}\n\n![[img/foot.png|A foot]] here\n\n![no](http://x.example/a.png)\n\n![](a)"
    )
    assert [(block.kind, block.text, block.markdown, block.drop) for block in page.blocks] == [
        ("picture", "A foot", "![A \\*foot\\*](images/foot.png)", ""),
        ("paragraph", "A foot here", "![A foot](images/foot.png) here", ""),
        ("picture", "no", "no", "the picture does not lie beside the page, or is no PNG"),
        ("picture", "a", "a", "the picture does not lie beside the page, or is no PNG"),
    ]
    assert page.pictures == {"images/foot.png": tiny_png()}


def test_headings_of_the_first_level_are_sections_where_the_title_stands_above() -> None:
    def levels(text: str) -> list[int]:
        return [block.level for block in read(text).blocks if block.kind == "heading"]

    assert levels("# One\n\n## Two") == [1, 2]
    assert levels("---\ntitle: Burns\n---\n# One\n\n###### Two") == [2, 6]
    assert levels("---\ntitle: Burns\n---\n# BURNS\n\n## Two") == [1, 2]


# ---- references


def test_footnotes_are_references() -> None:
    page = read(
        "Cold helps.[^a] Rest too.[1] [^none]\n\n[^a]: Lee A. Cold. BMJ.\n    2010;340:12-5.\n"
        "[1]: Ek B. *Rest*. BMJ. 2011;341:2-5.\n"
    )
    assert [block.markdown for block in page.blocks if not block.drop] == [
        "Cold helps.[@lee2010] Rest too.[@ek2011] \\[^none\\]"
    ]
    assert [reference.id for reference in page.known.references] == ["lee2010", "ek2011"]
    assert [(block.line, block.drop) for block in page.blocks if block.drop] == [
        (3, "a footnote; kept as a reference"), (5, "a footnote; kept as a reference"),
    ]  # fmt: skip


def test_citations_by_key_with_the_bibliography_beside() -> None:
    page = read("Cold.[@lee2010]{certainty=low} Rest.[@lee2010; @none] [@lee2010; @ek2011] [see @ek2011, p. 3]")
    assert page.blocks[0].markdown == (
        "Cold.[@lee2010]{certainty=low} Rest.\\[@lee2010; @none] [@lee2010; @ek2011] [see @ek2011, p. 3]"
    )
    assert [reference.id for reference in page.known.references] == ["lee2010", "ek2011"]
    assert read("Cold.[@lee2010]", {}).blocks[0].markdown == "Cold.\\[@lee2010]"
    assert read("Cold.[^a]\n\n[^a]: Lee A. Cold. BMJ. 2010;340:12-5.\n\n[@ek2011]").known.references[1].id == "lee2010b"


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[1]"])
def test_a_bibliography_that_cannot_be_read_is_named(content: bytes) -> None:
    with pytest.raises(ImportingError, match="references.json beside the page cannot be read; mend it"):
        read("[@a]", {"references.json": content})


# ---- inside of lines


@pytest.mark.parametrize(
    ("source", "words", "markdown"),
    [
        ("**a** _b_ ***c*** snake_case_x 2*3*4", "a b c snake_case_x 2*3*4", "**a** _b_ ***c*** snake_case_x 2*3*4"),
        ("\\*a\\* `*b*` ``c`d``", "*a* *b* c`d", "\\*a\\* `*b*` ``c`d``"),
        ("[a *b*](https://x.example/c_(d))", "a b", "[a *b*](https://x.example/c_(d))"),
        ("[a](article:burns) [b](c.md) [d](<e f>)", "a b [d](<e f>)", "[a](article:burns) b [d](<e f>)"),
        ("[[Burns]] [[Burns#x|burns here]]", "Burns burns here", "Burns burns here"),
        ("<https://x.example>", "https://x.example", "<https://x.example>"),
        (
            "a<sup>1</sup>^2^ 1<sup>st</sup>",
            f"a{RAISED}1{LOWERED}{RAISED}2{LOWERED} 1st",
            f"a{RAISED}1{LOWERED}{RAISED}2{LOWERED} 1st",
        ),
        ("H<sub>2</sub>O a<br>b<br/>c <!-- d -->e", "H2O a b c e", "H2O a b c e"),
        ("&amp; &#42; &eacute; &none;", "& * é &none;", "& \\* é &none;"),
    ],
)
def test_lines(source: str, words: str, markdown: str) -> None:
    assert Inline().line(source) == (words, markdown)


def test_footnotes_and_addresses_are_found_by_their_labels() -> None:
    inline = Inline({"1": CitationKey("lee2010")}, frozenset(), {"home": "https://x.example"})
    assert inline.line("a[1] [^1] [Home] [go][HOME]") == (
        "a  Home go", "a[@lee2010] [@lee2010] [Home](https://x.example) [go](https://x.example)",
    )  # fmt: skip


# ---- folders, and anything


def test_the_pages_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("README.md", "a.md", "b/index.md", "b/_index.md", ".git/c.md", "d.markdown", "e.txt", "f.md/g.MD"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in markdown_files(tmp_path)]
    assert found == ["a.md", "b/index.md", "d.markdown", "f.md/g.MD"]
    monkeypatch.setattr("library.importing.markdown_page._MOST_PAGES", 3)
    with pytest.raises(ImportingError, match="holds more than 3 pages; import parts of it"):
        markdown_files(tmp_path)


def test_an_article_of_ours_keeps_its_text() -> None:
    body = (
        "Rest.[@lee2010]\n\n## Go now {#get-help .when-to-get-help}\n\n!!! danger\n    Call.\n\n"
        "- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"
    )
    text = f"---\nid: sprain\ntitle: Sprain\nkind: topic\nlanguage: en\nrevised: 2024-01-02\n---\n{body}"
    imported = import_page(text.encode(), "sprain.md", dt.date(2026, 1, 1), beside=FILES.get)
    assert imported.article.body == body
    assert (imported.article.id, imported.article.revised) == ("sprain", dt.date(2024, 1, 2))
    assert [reference.id for reference in imported.references] == ["lee2010"]


LINES = st.sampled_from(
    ["---", "+++", "title: x", "# a", "- b", "  - c", "1. d", "> e", "> [!note] f", "```", "a | b", "---|---",
     "[^1]: g", "h[^1]", "![i](j.png)", "![[k]]", "[@lee2010]", "<!--", "-->", "    l", "!!! note", "===", "", "% m",
     "[n]: o", "***", "\t", "&lt;", "\\"]
)  # fmt: skip


@given(st.one_of(st.lists(LINES, max_size=20).map("\n".join), st.text(max_size=200)))
def test_any_markdown_is_read_or_refused_and_no_line_is_lost(text: str) -> None:
    with suppress(LibraryError):
        page = read(text)
        told = {block.line + number for block in page.blocks for number in range(block.text.count("\n") + 1)}
        lines = dict(enumerate(text.split("\n"), 1))
        lost = [line for number, line in lines.items() if number not in told and any(map(str.isalnum, line))]
        assert lost == []
