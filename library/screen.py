# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The tree -> the HTML that the reading pane understands: Qt's rich text, a subset of HTML 4.

That subset has no padding, border or maximum width of a block, so a callout is a table of two cells; colours and
sizes are written into the elements. This file knows no widget. Links are `ref:KEY`, `article:ID` and `term:NAME`;
places are named by the anchors of headings and citations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import quote

from msgspec import Struct

from library.about import about_lines, adaptation_line, approval_lines, approvals_before, date_lines, fact_lines
from library.reading import Reading
from library.tree import HELP, Node, citation_keys
from library.withdrawals import withdrawal_lines
from library.wording import Words, isolated

PICTURE = "picture:"
"""The scheme by which the pane asks for a picture of the article, and of the link that enlarges it."""
ABOUT_PLACE = "about:text"
"""The anchor of what is said at the end; no heading can have a colon in its own."""
LEAST_COLUMN = 6.5
"""Widths of the letter m. Narrower columns would break words: then a table is shown row by row."""
PIXELS_OF_POINT = 96 / 72
TERM = "term:"
"""The scheme of words that the glossary explains; the name of the term follows, its signs as in an address."""


class ScreenStyle(Struct, frozen=True):
    """Colours as #rrggbb, sizes in points, widths in pixels."""

    ink: str
    muted: str
    accent: str
    line: str
    pane: str
    tones: dict[str, tuple[str, str]]
    """Per callout kind: colour of the bar and the title, colour of the ground."""
    size: float
    width: int
    """Width of the text column; pictures and tables keep within it."""


def article_html(reading: Reading, words: Words, style: ScreenStyle, emergency_number: str = "") -> str:
    """The whole article: title, main message, review state, which pack it is from, text, and who stands behind it."""
    return _ScreenWriter(reading, words, style, emergency_number).article()


def box_html(kind: str, content: str, style: ScreenStyle, *, rtl: bool = False) -> str:
    """A callout: a bar and a ground in the colours of its kind."""
    bar, ground = style.tones[kind]
    cells = [
        f'<td width="5" bgcolor="{bar}"></td>',
        f'<td bgcolor="{ground}" style="padding:8px 12px 8px 12px">{content}</td>',
    ]
    layout = f'width="{style.width}" cellspacing="0" cellpadding="0" style="margin:8px 0 8px 0"'
    return f"<table {layout}><tr>{''.join(reversed(cells) if rtl else cells)}</tr></table>"


class _ScreenWriter:
    def __init__(self, reading: Reading, words: Words, style: ScreenStyle, emergency_number: str) -> None:
        self._reading = reading
        self._words = words
        self._style = style
        self._emergency_number = emergency_number
        self._side = "right" if reading.right_to_left else "left"

    def article(self) -> str:
        article, style = self._reading.article, self._style
        title = (
            f'<p style="font-size:{style.size * 1.75:.1f}pt; font-weight:600; color:{style.accent}; margin:0 0 6px 0">'
        )
        summary = f'<p style="font-size:{style.size * 1.08:.1f}pt; font-weight:600; margin:0 0 10px 0">'
        parts = [f'<a name="top"></a>{title}{escape(article.title)}</p>']
        message = [f"{summary}{escape(article.summary)}</p>"] if article.summary else []
        # what must not be used says so before its message is read
        parts += [self._banner(), *message] if self._reading.withdrawn else [*message, self._banner()]
        parts += [self._facts(), *self._clinic_says()]
        text = self._reading.explained.document if self._reading.explained else self._reading.document
        for section in text.sections:
            parts += [self._node(block) for block in section.blocks]
            if section.aspect == HELP:
                parts.append(f"<p><b>{escape(self._words.help_line(self._emergency_number))}</b></p>")
        return "".join(parts) + self._about()

    def _banner(self) -> str:
        """What a reader must know of the text before reading on; nothing where all is well."""
        withdrawn = self._reading.withdrawn
        if withdrawn is not None:
            first, *others = withdrawal_lines(withdrawn, self._words, self._reading.article, self._reading.copies)
            return self._box("danger", f"<b>{escape(first)}</b> {escape(' '.join(others))}")
        lines = self._words.review_lines(self._reading.review)
        if self._reading.is_guide or (self._reading.review.state == "reviewed" and len(lines) == 1):
            return ""
        return self._box("warning", "<br/>".join(f"<b>{escape(line)}</b>" for line in lines))

    def _facts(self) -> str:
        """One strip of facts, most important first; all that is known of the text stands at its end."""
        reading, words, style = self._reading, self._words, self._style
        approved = "".join(f"<b>{escape(line)}</b><br/>" for line in approval_lines(reading, words))
        facts = " \u00b7 ".join(escape(line.rstrip(".\u0964")) for line in fact_lines(reading, words))
        more = f'<a href="#{ABOUT_PLACE}" style="color:{style.accent}">{escape(words.about)}</a>'
        adapted = adaptation_line(reading, words)
        last = f"<br/>{escape(adapted)}" if adapted else ""
        said = f'<p style="font-size:{style.size * 0.88:.1f}pt; margin:0">{approved}{facts} \u00b7 {more}{last}</p>'
        layout = f'width="{style.width}" cellspacing="0" cellpadding="8" style="margin:8px 0 8px 0"'
        return f'<table {layout}><tr><td bgcolor="{style.pane}" style="color:{style.muted}">{said}</td></tr></table>'

    def _clinic_says(self) -> Iterator[str]:
        """What the clinic says beside the text."""
        reading, words = self._reading, self._words
        yield from (f"<p>{escape(line)}</p>" for line in approvals_before(reading, words))
        if reading.note:
            lines = (f"<p>{escape(isolated(line))}</p>" for line in reading.note.split("\n") if line.strip())
            yield self._box("note", f"<b>{escape(words.clinic_note)}</b>{''.join(lines)}")

    def _about(self) -> str:
        """Who stands behind the text, its dates, and what it cannot replace."""
        article, words, style = self._reading.article, self._words, self._style
        lines = [article.notice, *date_lines(self._reading, words), *about_lines(self._reading, words)]
        lines.append(self._reading.disclaimer(words))
        note = f'<p style="font-size:{style.size * 0.88:.1f}pt; color:{style.muted}">'
        said = "<br/>".join(escape(line) for line in lines if line)
        return f'<hr/>{note}<a name="{ABOUT_PLACE}"></a><b>{escape(words.about)}</b><br/>{said}</p>'

    def _inside(self, children: Iterable[Node | str]) -> str:
        return "".join(escape(child) if isinstance(child, str) else self._node(child) for child in children)

    def _node(self, node: Node) -> str:
        special = {
            "heading": self._heading,
            "callout": self._callout,
            "table": self._table,
            "list": self._list,
            "figure": self._figure,
            "image": self._figure,
            "link": self._link,
            "cite": self._cite,
            "explained": self._explained,
        }.get(node.tag)
        if special is not None:
            return special(node)
        inside = self._inside(node.children)
        plain = {
            "paragraph": f"<p>{inside}</p>",
            "item": f"<li>{inside}</li>",
            "strong": f"<b>{inside}</b>",
            "emphasis": f"<i>{inside}</i>",
            "code": f"<b>{inside}</b>",
            "code-block": f'<pre style="white-space:pre-wrap">{inside}</pre>',
            "quote": f"<blockquote>{inside}</blockquote>",
            "definitions": f"<dl>{inside}</dl>",
            "term": f"<dt><b>{inside}</b></dt>",
            "definition": f"<dd>{inside}</dd>",
            "break": "<br/>",
            "rule": "<hr/>",
        }
        return plain[node.tag]

    def _heading(self, node: Node) -> str:
        size = self._style.size * (1.28 if node.get("level") == "2" else 1.08)
        colour = f"color:{self._style.accent}; font-weight:600; margin:20px 0 6px 0"
        anchor = f'<a name="{escape(node.get("id"))}"></a>'
        return f'<p style="font-size:{size:.1f}pt; {colour}">{anchor}{self._inside(node.children)}</p>'

    def _list(self, node: Node) -> str:
        tag = "ol" if node.get("ordered") else "ul"
        start = f' start="{int(node.get("start", "1"))}"' if node.get("ordered") else ""
        return f"<{tag}{start}>{self._inside(node.children)}</{tag}>"

    def _callout(self, node: Node) -> str:
        kind = node.get("kind")
        title = node.get("title") or self._words.callouts[kind]
        sign = "\u26a0 " if kind in {"danger", "warning"} else ""
        heading = f'<p style="color:{self._style.tones[kind][0]}; margin:0 0 4px 0"><b>{sign}{escape(title)}</b></p>'
        return self._box(kind, heading + self._inside(node.children))

    def _box(self, kind: str, content: str) -> str:
        return box_html(kind, content, self._style, rtl=self._reading.right_to_left)

    def _table(self, node: Node) -> str:
        given = [child for child in node.children if isinstance(child, Node)]
        columns = max((len(row.children) for row in given), default=1)
        if self._style.width / columns < LEAST_COLUMN * self._style.size * PIXELS_OF_POINT:
            return self._row_by_row(given)
        rows = []
        for row in given:
            tag, ground = ("th", self._style.tones["note"][1]) if row.get("header") else ("td", "")
            colour = f' bgcolor="{ground}"' if ground else ""
            cells = [
                f'<{tag} align="{self._side}" valign="top"{colour}>{self._inside(cell.children)}</{tag}>'
                for cell in row.children
                if isinstance(cell, Node)
            ]
            rows.append(f"<tr>{''.join(reversed(cells) if self._reading.right_to_left else cells)}</tr>")
        return self._ruled(rows)

    def _row_by_row(self, rows: list[Node]) -> str:
        """A table that is too narrow for its columns: each row one cell, each of its parts with the column's name."""
        texts = [[self._inside(cell.children) for cell in row.children if isinstance(cell, Node)] for row in rows]
        named = bool(rows) and rows[0].get("header") == "yes"
        heads = texts[0] if named else []
        cells = []
        for row in texts[1:] if named else texts:
            labelled = ((heads[at] if at < len(heads) else "", text) for at, text in enumerate(row))
            lines = (f"<b>{head}:</b> {text}" if head else f"<b>{text}</b>" for head, text in labelled if text)
            cells.append(f'<tr><td align="{self._side}">{"<br/>".join(lines)}</td></tr>')
        return self._ruled(cells)

    def _ruled(self, rows: list[str]) -> str:
        line = f"border-collapse:collapse; border-color:{self._style.line}; border-style:solid; margin:8px 0 8px 0"
        layout = f'width="{self._style.width}" border="1" cellpadding="6" cellspacing="0" style="{line}"'
        return f"<table {layout}>{''.join(rows)}</table>"

    def _figure(self, node: Node) -> str:
        if node.get("src") not in self._reading.pictures:
            missing = self._words.picture_missing.format(alt=node.get("alt"))
            return f'<p style="color:{self._style.muted}">[{escape(missing)}]</p>'
        dots = self._reading.window_width(node.get("src"))
        width = min(dots, self._style.width) if dots else int(self._style.width * 0.62)
        source = f"{PICTURE}{escape(node.get('src'))}"
        image = f'<a href="{source}"><img src="{source}" width="{width}" alt="{escape(node.get("alt"))}"/></a>'
        return f'<p align="center">{image}</p>' if node.tag == "figure" else image

    def _link(self, node: Node) -> str:
        inside = self._inside(node.children)
        if not node.get("href").startswith("article:"):
            return inside
        return f'<a href="{escape(node.get("href"))}" style="color:{self._style.accent}">{inside}</a>'

    def _explained(self, node: Node) -> str:
        """In the ink of the text; the pane draws the dots below it."""
        look = f"color:{self._style.ink}; text-decoration:none"
        return f'<a href="{TERM}{quote(node.get("term"), safe="")}" style="{look}">{self._inside(node.children)}</a>'

    def _cite(self, node: Node) -> str:
        certainty = self._words.certainty.get(node.get("certainty"), "")
        title = f' title="{escape(certainty)}"' if certainty else ""
        numbered = sorted((self._reading.numbers[key], key) for key in citation_keys(node))
        look = f"color:{self._style.accent}; text-decoration:none; font-size:{self._style.size * 1.15:.1f}pt"
        links = [f'<a href="ref:{escape(key)}" style="{look}"{title}>{number}</a>' for number, key in numbered]
        return f'<a name="{node.get("anchor")}"></a><sup>{",".join(links)}</sup>'
