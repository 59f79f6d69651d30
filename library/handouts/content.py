# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands on the paper, as plain data for the template.

The template knows no medicine and no rules: which references are printed, which words frame the text and what a
footer says is decided here. Text goes over as data and can never become code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from library.about import about_lines
from library.handouts.added import teach_back
from library.handouts.codes import qr_picture
from library.handouts.handout import Clinic, HandoutOptions
from library.models import NumberedReference, ReferenceAmount
from library.reading import Reading
from library.references import short_text
from library.tree import Node, Section, citation_keys, plain_text, walk
from library.wording import Words, base_language, isolated, left_to_right

SHORT_REFERENCES = 3
"""References that are printed when a handout asks for a short list."""

LONGEST_UNBROKEN = 34
"""Characters after which a word without spaces (an address, a DOI) may be broken."""
_LONG_WORD = re.compile(rf"[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]{{{LONGEST_UNBROKEN},}}")


def printed_references(references: Iterable[NumberedReference], amount: ReferenceAmount) -> list[dict[str, Any]]:
    """Number and text of each reference that goes on the paper."""
    if amount == "none":
        return []
    if amount == "full":
        return [{"number": entry.number, "text": _breakable(entry.vancouver)} for entry in references]
    shown = list(references)[:SHORT_REFERENCES]
    return [{"number": entry.number, "text": _breakable(short_text(entry.reference))} for entry in shown]


def article_data(reading: Reading, words: Words, clinic: Clinic, options: HandoutOptions) -> dict[str, Any]:
    """One article for the template; `blocks` is the tree, its tags those of `tree.Node`."""
    article = reading.article
    references = printed_references(reading.references, options.references)
    writer = _TreeWriter(reading, words, {entry["number"] for entry in references})
    more = len(reading.references) - len(references) if options.references == "short" else 0
    return {
        "title": article.title,
        "summary": article.summary,
        "language": base_language(article.language),
        "rtl": reading.right_to_left,
        "review": {"state": reading.review.state, "lines": words.review_lines(reading.review)},
        "notice": article.notice,
        "blocks": [block for section in reading.document.sections for block in writer.section(section, clinic)],
        "teach_back": teach_back(reading, words) if options.teach_back else {},
        "references": references,
        "more_references": words.more_references.format(count=more) if more > 0 else "",
        "about": about_lines(reading, words),
        "code": _code(reading, words),
        "footer": _footer(reading, words),
        "words": {
            "page": words.page,
            "references": words.references,
            "about": words.about,
            "continued": words.continued,
        },
        "clinic": {
            "name": isolated(clinic.name),
            "address": isolated(clinic.address),
            "phone": f"{words.phone} {left_to_right(clinic.phone)}" if clinic.phone else "",
        },
    }


class _TreeWriter:
    """Nodes -> lists and dicts. Knows which reference numbers are on the paper."""

    def __init__(self, reading: Reading, words: Words, printed: set[int]) -> None:
        self._reading = reading
        self._words = words
        self._printed = printed

    def section(self, section: Section, clinic: Clinic) -> Iterable[Any]:
        yield from (self.node(block) for block in section.blocks)
        if section.aspect == "when-to-get-help":
            yield {"tag": "help", "children": [self._words.help_line(clinic.emergency_number)]}

    def node(self, node: Node) -> Any:
        written: dict[str, Any] = {"tag": node.tag, **node.attributes}
        if node.tag == "cite":
            numbers = sorted(self._reading.numbers[key] for key in citation_keys(node))
            written["numbers"] = [number for number in numbers if number in self._printed]
        elif node.tag in {"figure", "image"}:
            written["file"] = node.get("src") if node.get("src") in self._reading.pictures else ""
            written["missing"] = self._words.picture_missing.format(alt=node.get("alt"))
        elif node.tag == "callout":
            written["title"] = node.get("title") or self._words.callouts[node.get("kind")]
        elif node.tag == "row":
            written["letters"] = [_letters(cell) for cell in node.children if isinstance(cell, Node)]
        elif node.tag == "table":
            written |= table_shape(node)
        written["children"] = [
            _breakable(child) if isinstance(child, str) else self.node(child) for child in node.children
        ]
        return written


def _letters(cell: Node) -> int:
    """How many letters a cell holds; a picture counts as more than a page of them."""
    pictures = any(node.tag in {"image", "figure"} for node in walk(cell.children))
    return 100_000 if pictures else len(plain_text(cell))


def table_shape(table: Node) -> dict[str, Any]:
    """Width shares of the columns, and the longest word of each, which must fit into it unbroken."""
    rows = [row for row in table.children if isinstance(row, Node)]
    texts = [[plain_text(cell) for cell in row.children if isinstance(cell, Node)] for row in rows]
    columns = max((len(row) for row in texts), default=0)
    cells = [[row[column] for row in texts if column < len(row)] for column in range(columns)]
    longest = [max((word for cell in column for word in cell.split()), key=len, default="") for column in cells]
    shares = [max(1, sum(map(len, column))) for column in cells]
    return {"columns": columns, "shares": shares, "longest": longest}


def _code(reading: Reading, words: Words) -> dict[str, str]:
    """What leads back to this article: a sentence, and the code as a picture that a scanner types."""
    code = reading.edition_code
    sentence = words.find_again.format(code=left_to_right(code))
    return {"sentence": sentence, "picture": qr_picture(code), "alt": sentence}


def _footer(reading: Reading, words: Words) -> dict[str, str]:
    """What every page says of the text: edition and dates, review state, disclaimer."""
    article = reading.article
    dates = [words.edition.format(edition=article.edition)]
    if article.reviewed:
        dates.append(words.reviewed.format(date=words.day(article.reviewed)))
    dates.append(words.revised.format(date=words.day(article.revised)) if article.revised else words.no_date)
    if reading.review.due and reading.review.state in {"unreviewed", "reviewed"}:
        dates.append(words.review_due.format(date=words.day(reading.review.due)))
    return {
        "dates": " \u00b7 ".join([*dates, left_to_right(reading.edition_code)]),
        "review": " ".join(words.review_lines(reading.review)[:2]),
        "disclaimer": article.disclaimer or words.disclaimer,
    }


def _breakable(text: str) -> str:
    """Zero-width spaces inside very long words, so that none runs over the edge of the paper.

    Scripts without spaces are left to Typst, which knows their words.
    """
    return _LONG_WORD.sub(lambda word: re.sub(r"([/._-]+|[^\s/._-]{30})(?=\S)", "\\1\u200b", word[0]), text)
