# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands on the paper, as plain data for the template.

The template knows no medicine and no rules: which parts and references are printed, which words frame the text and
what a footer says is decided here. Text goes over as data and can never become code.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from library.about import about_lines, adaptation_line, approval_lines
from library.handouts.added import teach_back, where_to_get_help
from library.handouts.codes import qr_picture
from library.handouts.handout import Clinic, HandoutOptions
from library.handouts.pairs import joint_numbers, pair
from library.handouts.selection import Selection, select
from library.handouts.tree_data import TreeWriter, breakable
from library.models import NumberedReference, ReferenceAmount
from library.reading import Reading
from library.references import short_text
from library.tree import HELP
from library.wording import Words, base_language, isolated, language_name, left_to_right

SHORT_REFERENCES = 3
"""References that are printed when a handout asks for a short list."""


class Voice(NamedTuple):
    """An article in one language, and the words around it."""

    reading: Reading
    words: Words


class Leaflet(NamedTuple):
    """One article of a handout: in the reader's language, beside it perhaps in another, and what is printed of it."""

    first: Voice
    second: Voice | None
    selection: Selection

    @property
    def voices(self) -> tuple[Voice, ...]:
        return (self.first, self.second) if self.second else (self.first,)


def printed_references(references: Iterable[NumberedReference], amount: ReferenceAmount) -> list[dict[str, Any]]:
    """Number and text of each reference that goes on the paper."""
    if amount == "none":
        return []
    if amount == "full":
        return [{"number": entry.number, "text": breakable(entry.vancouver)} for entry in references]
    shown = list(references)[:SHORT_REFERENCES]
    return [{"number": entry.number, "text": breakable(short_text(entry.reference))} for entry in shown]


def article_data(leaflet: Leaflet, clinic: Clinic, options: HandoutOptions) -> dict[str, Any]:
    """One article for the template."""
    (reading, words), selection = leaflet.first, leaflet.selection
    numbers, entries = joint_numbers(reading, leaflet.second.reading if leaflet.second else None)
    amount: ReferenceAmount = options.references if selection.references else "none"
    references = printed_references(entries, amount)
    more = len(entries) - len(references) if amount == "short" else 0
    printed = {entry["number"] for entry in references}
    writers = [TreeWriter(voice.reading, voice.words, numbers, printed) for voice in leaflet.voices]
    about = [*_adapted(leaflet.first), *about_lines(reading, words)] if selection.credits else []
    return {
        **_voice_data(leaflet.first, options.second_language if leaflet.second is None else ""),
        "second": _second_data(leaflet.second, with_credits=selection.credits) if leaflet.second else {},
        "clinic_says": _clinic_says(leaflet),
        "passages": _passages(leaflet, writers, clinic, options),
        "where": where_to_get_help(clinic, words) if options.plain else {},
        "teach_back": teach_back(reading, words) if selection.teach_back else {},
        "references": references,
        "more_references": words.more_references.format(count=more) if more > 0 else "",
        "left_out": _left_out_sentence(left_out(leaflet, options), words, plain=options.plain),
        "notice": reading.article.notice,
        "about": {"title": words.about if about else "", "lines": about},
        "code": _code(reading, words),
        "footer": _footer(leaflet),
        "words": {"page": words.page, "references": words.references, "logo": words.logo},
        "clinic": {
            "name": isolated(clinic.name),
            "address": isolated(clinic.address),
            "phone": f"{words.phone} {left_to_right(clinic.phone)}" if clinic.phone else "",
            "hours": words.opening_hours.format(hours=isolated(clinic.hours)) if clinic.hours else "",
        },
    }


def left_out(leaflet: Leaflet, options: HandoutOptions) -> list[str]:
    """Names of what was asked for and is not on the paper: headings, and the parts around the text."""
    (reading, words), selection = leaflet.first, leaflet.selection
    asked = select(reading, options)
    kept = {part.section.anchor for part in selection.parts if part.whole}
    gone = [part.section for part in asked.parts if part.whole and part.section.anchor not in kept]
    around = (
        ("pictures" in selection.given_up, words.pictures),
        ("notes" in selection.given_up, words.callouts["note"]),
        (asked.references and not selection.references and bool(reading.references), words.references),
        (asked.teach_back and not selection.teach_back and bool(teach_back(reading, words)), words.teach_back),
        (asked.credits and not selection.credits, words.about),
    )
    return [
        *(section.heading or reading.article.title for section in gone),
        *(name for is_gone, name in around if is_gone),
    ]


def _voice_data(voice: Voice, missing: str = "") -> dict[str, Any]:
    """What one language says on top; `missing` is a language that was asked for and is not there."""
    reading, words = voice
    lines = words.review_lines(reading.review)
    shown = lines if reading.review.state != "reviewed" or len(lines) > 1 else []
    if missing not in ("", reading.article.language):
        shown = [*shown, words.not_in_language.format(language=isolated(language_name(missing)))]
    return {
        "title": reading.article.title,
        "summary": reading.article.summary,
        "language": base_language(reading.article.language),
        "rtl": reading.right_to_left,
        "review": {"state": reading.review.state, "lines": shown, "approvals": approval_lines(reading, words)},
    }


def _adapted(voice: Voice) -> list[str]:
    line = adaptation_line(*voice)
    return [line] if line else []


def _clinic_says(leaflet: Leaflet) -> dict[str, Any]:
    """The clinic's note beside each text, one below the other."""
    lines = [line.strip() for voice in leaflet.voices for line in voice.reading.note.split("\n")]
    said = [isolated(breakable(line)) for line in dict.fromkeys(lines) if line]
    return {"title": leaflet.first.words.clinic_note, "lines": said} if said else {}


def _second_data(voice: Voice, *, with_credits: bool) -> dict[str, Any]:
    """What the second language says on top, and of itself at the end."""
    reading, words = voice
    lines = [*_adapted(voice), *about_lines(reading, words), reading.article.disclaimer] if with_credits else []
    return {
        **_voice_data(voice),
        "notice": reading.article.notice,
        "about": {"title": words.about if lines else "", "lines": [line for line in lines if line]},
    }


def _passages(
    leaflet: Leaflet, writers: Sequence[TreeWriter], clinic: Clinic, options: HandoutOptions
) -> list[dict[str, Any]]:
    """The sections in their order, each with its twin in the second language."""
    passages = []
    second = leaflet.second.reading if leaflet.second else None
    for one in pair(leaflet.selection, second):
        sections = (one.first, one.second)
        is_help = HELP in {section.aspect for section in sections if section}
        written: list[list[Any]] = []
        for section, voice, writer in zip(sections, leaflet.voices, writers, strict=False):
            blocks = writer.blocks(section) if section else [] if one.in_both else [_untranslated(voice.words)]
            if written:
                blocks = _without_pictures_of(written[0], blocks)
            if is_help and not options.plain:
                blocks.append({"tag": "help", "children": [voice.words.help_line(clinic.emergency_number)]})
            written.append(blocks)
        first, *others = map(_side_by_side, written)
        passages.append({"first": first, "second": others[0] if others else []})
    return passages


def _without_pictures_of(first: Sequence[Any], second: Sequence[Any]) -> list[Any]:
    """The same picture is not printed twice beside itself."""
    shown = {block["src"] for block in first if block["tag"] == "figure" and block["file"]}
    return [block for block in second if block["tag"] != "figure" or block["src"] not in shown]


def _side_by_side(blocks: Sequence[Any]) -> list[Any]:
    """Pictures that follow each other stand beside each other, two in a row: half the paper."""
    rows: list[Any] = []
    for block in blocks:
        if block["tag"] != "figure":
            rows.append(block)
        elif rows and rows[-1]["tag"] == "figures" and len(rows[-1]["children"]) == 1:
            rows[-1]["children"].append(block)
        else:
            rows.append({"tag": "figures", "children": [block]})
    return rows


def _untranslated(words: Words) -> dict[str, Any]:
    return {"tag": "paragraph", "children": [{"tag": "strong", "children": [words.part_missing]}]}


def _left_out_sentence(names: Sequence[str], words: Words, *, plain: bool) -> str:
    sentences = [words.short_copy] if plain else []
    if names:
        sentences.append(words.left_out.format(parts=", ".join(isolated(name) for name in names)))
    return " ".join([*sentences, words.whole_text]) if sentences else ""


def _code(reading: Reading, words: Words) -> dict[str, str]:
    """What leads back to this article: a sentence, and the code as a picture that a scanner types."""
    code = reading.edition_code
    sentence = words.find_again.format(code=left_to_right(code))
    return {"sentence": sentence, "picture": qr_picture(code), "alt": sentence}


def _footer(leaflet: Leaflet) -> dict[str, str]:
    """What every page says of the text: edition and dates, review state, disclaimer, the code of each language."""
    reading, words = leaflet.first
    article = reading.article
    dates = [words.edition.format(edition=article.edition)]
    if article.reviewed:
        dates.append(words.reviewed.format(date=words.day(article.reviewed)))
    dates.append(words.revised.format(date=words.day(article.revised)) if article.revised else words.no_date)
    if reading.review.due and reading.review.state in {"unreviewed", "reviewed"}:
        dates.append(words.review_due.format(date=words.day(reading.review.due)))
    codes = [left_to_right(voice.reading.edition_code) for voice in leaflet.voices]
    return {
        "dates": " \u00b7 ".join([*dates, *codes]),
        "review": " ".join(words.review_lines(reading.review)[:2]),
        "disclaimer": reading.disclaimer(words),
    }
