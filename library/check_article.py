# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The rules of one article: sections of its kind, headings, citations, links, pictures, dates, wording.

Each rule is a function that yields problems; `RULES` lists them in the order of the text they look at.
"""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

from library.article_in_pack import LINK, ArticleInPack, Surroundings
from library.articles import split_front_matter, unknown_keys
from library.entries import entry_of
from library.models import Problem
from library.packs.documents import MOST_BYTES
from library.readability import hard_to_read, reading_grade
from library.reading import readable_lines
from library.review import review_of
from library.sentences import said
from library.tree import CERTAINTIES, HELP, Node, citation_keys, plain_text
from library.wording import base_language

LONGEST_SUMMARY = 200
LONGEST_PARAGRAPH = 80
"""Words of a paragraph before a reader loses the thread (PEMAT-P: information in short sections)."""

SECTIONS: dict[str, tuple[str, ...]] = {
    "topic": ("what-it-is", "self-care", "when-to-get-help"),
    "decision": ("what-it-is", "#decision", "options", "evidence", "#questions", "when-to-get-help"),
    "medicine": ("what-it-is", "#how-to-take", "#side-effects", "when-to-get-help"),
    "procedure": ("what-it-is", "#before", "#during", "#after", "when-to-get-help"),
    "first-aid": ("#do", "#do-not", "when-to-get-help"),
    "guide": (),
}
"""What an article of each kind must hold: an aspect, or with # a heading id."""

_WORDING: dict[str, dict[str, str]] = {
    "en": {"moderate": r"probabl|likely", "low": r"\b(may|might)\b", "very-low": r"uncertain|not sure|not know"},
    "es": {
        "moderate": r"probabl",
        "low": r"\b(pued|podr|quiz)",
        "very-low": r"insegur|incert|dudas|poca certeza|no est\w+ segur",
    },
}
"""GRADE: what a sentence of this certainty must say (Santesso 2020, J Clin Epidemiol 119:126-135)."""

_EMERGENCY_NUMBERS = re.compile(r"(?<![\d.,])(911|999|112)(?![\d.,]*\d)")
_RAW_HTML = re.compile(r"</?(?:a|b|i|u|p|br|div|span|img|table|script|style|ul|ol|li|h[1-6])\b[^>\n]*>", re.IGNORECASE)


def check_article(checked: ArticleInPack, source: Surroundings, today: dt.date) -> Iterator[Problem]:
    """Every problem of one article."""
    for rule in RULES:
        yield from rule(checked, source)
    yield from _check_dates(checked, today)


def _check_front_matter(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    article = checked.article
    for key in unknown_keys(split_front_matter(checked.text, checked.path).values):
        yield checked.problem(
            1, "unknown-key", said("the front matter's key {key!r} is not known; is it misspelt?", key=key), "warning"
        )
    if not article.summary:
        yield checked.problem(1, "no-summary", said("there is no summary: one plain sentence with the main message."))
    if len(article.summary) > LONGEST_SUMMARY:
        yield checked.problem(
            1,
            "summary-long",
            said("the summary has {count} characters; {most} fit.", count=len(article.summary), most=LONGEST_SUMMARY),
        )
    if not any(credit.role == "author" for credit in article.credits):
        yield checked.problem(1, "no-author", said("nobody is named as author."))
    if not article.disclaimer and article.kind != "guide":
        yield checked.problem(
            1, "no-disclaimer", said("the article has no disclaimer of its own; ours is printed."), "warning"
        )
    if article.rights.may_redistribute == "unknown":
        yield checked.problem(
            1, "rights-unknown", said("nobody said whether this article may be passed on."), "warning"
        )
    for related in article.related:
        if all(key.id != related for key in source.articles):
            yield checked.problem(
                1,
                "link-unknown",
                said("the related article {related!r} is not in this pack.", related=related),
                "warning",
            )


def _check_sections(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    sections = checked.document.sections
    present = {section.aspect for section in sections} | {f"#{section.anchor}" for section in sections}
    for wanted in SECTIONS[checked.article.kind]:
        if wanted not in present:
            mark = wanted if wanted.startswith("#") else f".{wanted}"
            yield checked.problem(
                checked.article.body_line,
                "section-missing",
                said(
                    "an article of kind {kind} needs a section marked {{{mark}}}.", kind=checked.article.kind, mark=mark
                ),
            )
    headed = [section for section in sections if section.heading]
    if checked.article.kind == "first-aid" and headed and headed[0].aspect != HELP:
        yield checked.problem(
            _line(checked, headed[0].line), "help-first", said("first aid says first when to get help.")
        )
    if checked.article.kind == "decision":
        options = [section for section in sections if section.aspect == "options"]
        if options and not any(block.tag == "table" for block in options[0].blocks):
            yield checked.problem(_line(checked, options[0].line), "options-table", said("the options need a table."))
    for section in headed:
        if len(section.blocks) == 1:
            yield checked.problem(
                _line(checked, section.line),
                "section-empty",
                said("the section {heading!r} is empty.", heading=section.heading),
            )


def _check_headings(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    previous = 1
    for node in checked.document.walk():
        if node.tag == "heading":
            level, text = int(node.get("level")), plain_text(node)
            if level == 1:
                yield checked.problem(
                    checked.line_of(text),
                    "heading-level",
                    said("{text!r} is a title; begin sections with ##.", text=text),
                )
            elif level > previous + 1:
                yield checked.problem(
                    checked.line_of(text), "heading-level", said("{text!r} skips a heading level.", text=text)
                )
            previous = level


def _check_citations(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    cites = [node for node in checked.document.walk() if node.tag == "cite"]
    for node in cites:
        for key in citation_keys(node):
            if key not in source.bibliography:
                yield checked.problem(
                    checked.line_of(f"@{key}"),
                    "citation-unknown",
                    said("the reference {key} is not in references.json.", key=key),
                )
        certainty = node.get("certainty")
        if certainty and certainty not in CERTAINTIES:
            yield checked.problem(
                checked.line_of(f"={certainty}}}"),
                "certainty-unknown",
                said(
                    "{certainty!r} is no certainty; use one of {certainties}.",
                    certainty=certainty,
                    certainties=", ".join(CERTAINTIES),
                ),
            )
    for title in re.finditer(r"^!!! .*\[@.*$", checked.article.body, re.MULTILINE):
        yield checked.problem(
            checked.line_of(title[0]),
            "citation-in-title",
            said("a box's title cannot cite; cite in the text of the box."),
        )
    if not cites and checked.article.kind != "guide":
        yield checked.problem(checked.article.body_line, "no-references", said("the article cites nothing."), "warning")


def _check_wording(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    """A rated claim must be worded by its certainty."""
    expected = _WORDING.get(base_language(checked.article.language), {})
    for parent in checked.document.walk():
        for place, node in enumerate(parent.children):
            if not isinstance(node, Node) or node.get("certainty") not in expected:
                continue
            before = "".join(
                child if isinstance(child, str) else plain_text(child) for child in parent.children[:place]
            )
            sentence = re.split(r"(?<=[.!?])\s+", before.strip())[-1]
            if not re.search(expected[node.get("certainty")], sentence, re.IGNORECASE):
                yield checked.problem(
                    checked.line_of(sentence[-30:]),
                    "certainty-wording",
                    said(
                        "a claim of {certainty} certainty is not worded so: {sentence!r}",
                        certainty=node.get("certainty"),
                        sentence=sentence[-60:],
                    ),
                    "warning",
                )


def _check_links(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    ids = {key.id for key in source.articles}
    for node in checked.document.walk():
        href = node.get("href")
        if node.tag == "link" and href.startswith(LINK) and href.removeprefix(LINK) not in ids:
            yield checked.problem(
                checked.line_of(href),
                "link-unknown",
                said("there is no article {link!r}.", link=href.removeprefix(LINK)),
            )


def _check_pictures(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    for node in checked.document.walk():
        if node.tag not in {"figure", "image"}:
            continue
        name = node.get("src")
        line = checked.line_of(name)
        picture = source.picture(name)
        if picture is None:
            yield checked.problem(line, "picture-missing", said("the picture {name} is not in this pack.", name=name))
        elif len(picture) > MOST_BYTES:
            yield checked.problem(
                line,
                "picture-large",
                said("the picture {name} is larger than {megabytes} MB.", name=name, megabytes=MOST_BYTES // 2**20),
            )
        elif not _can_be_drawn(picture):
            yield checked.problem(
                line, "picture-broken", said("the picture {name} is no SVG or PNG that can be drawn.", name=name)
            )
        if not node.get("alt"):
            yield checked.problem(
                line, "picture-alt", said("the picture {name} has no words for those who cannot see it.", name=name)
            )


def _can_be_drawn(content: bytes) -> bool:
    """A PNG with its first and last chunk, or XML without entities whose outermost element is an svg."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return content[12:16] == b"IHDR" and b"IEND" in content[-16:]
    if b"<!ENTITY" in content:
        return False
    try:
        return ET.fromstring(content).tag.rpartition("}")[2] == "svg"  # noqa: S314 - no entities are left to expand
    except ET.ParseError:
        return False


def _check_text(checked: ArticleInPack, source: Surroundings) -> Iterator[Problem]:
    for node in checked.document.walk():
        text = plain_text(node) if node.tag in {"paragraph", "item"} else ""
        if node.tag == "paragraph" and len(text.split()) > LONGEST_PARAGRAPH:
            yield checked.problem(
                checked.line_of(text[:40]),
                "paragraph-long",
                said("a paragraph has {count} words; split it.", count=len(text.split())),
                "warning",
            )
        if found := _EMERGENCY_NUMBERS.search(text):
            yield checked.problem(
                checked.line_of(found[0]),
                "emergency-number",
                said("{found} looks like an emergency number; the clinic's own is printed instead.", found=found[0]),
                "warning",
            )
        if found := _RAW_HTML.search(text):
            yield checked.problem(
                checked.line_of(found[0]),
                "raw-html",
                said("{found} is printed as it stands.", found=found[0]),
                "warning",
            )
    grade = reading_grade(readable_lines(checked.document), checked.article.language)
    if hard_to_read(grade, checked.article.language):
        yield checked.problem(
            checked.article.body_line,
            "hard-to-read",
            said("hard to read: {method} {value}.", method=grade.method, value=grade.value),
            "warning",
        )


def _check_dates(checked: ArticleInPack, today: dt.date) -> Iterator[Problem]:
    article = checked.article
    if article.kind == "guide":
        return
    review = review_of(entry_of(article), today)
    if review.state == "unknown":
        yield checked.problem(1, "no-date", said("neither `revised` nor `reviewed` is given."), "warning")
    if review.state == "overdue":
        yield checked.problem(1, "review-overdue", said("a review was due on {due}.", due=review.due), "warning")
    if not review.by_clinician:
        yield checked.problem(1, "no-medical-reviewer", said("no medical reviewer is named."), "warning")
    for name in ("published", "revised", "reviewed"):
        day = getattr(article, name)
        if day is not None and day > today:
            yield checked.problem(1, "date-in-future", said("`{name}` lies in the future.", name=name))


def _line(checked: ArticleInPack, body_line: int) -> int:
    return checked.article.body_line + body_line - 1


RULES: tuple[Callable[[ArticleInPack, Surroundings], Iterator[Problem]], ...] = (
    _check_front_matter,
    _check_sections,
    _check_headings,
    _check_citations,
    _check_wording,
    _check_links,
    _check_pictures,
    _check_text,
)
