# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the editor says of sections, boxes and of what `check` found, in the words of a person who writes."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.i18n import in_language
from desktop.section_names import section_name
from library.check_article import SECTIONS
from library.models import Kind, Problem, Redistribution, Rights
from library.tree import CALLOUTS

HIDDEN = frozenset({"no-disclaimer", "no-medical-reviewer", "teach-back", "unknown-key", "review-overdue"})
"""Rules that ask for what this window has no field for, or that the top of the preview says anyway."""
OF_ALL = frozenset({"text-length", "passive-voice", "hard-to-read", "no-references", "section-missing"})
"""Rules that look at the whole text: no line of it is meant."""
_NAMED = re.compile(r"'([^']+)'|\{([^}]+)\}|(\S+\.(?:svg|png))|reference (\S+) is")


class SectionKind(NamedTuple):
    """A section that can be put into the text: its usual heading, and the mark that says what it is about."""

    heading: str
    mark: str


def sections_for(kind: Kind, language: str) -> list[SectionKind]:
    """Those that an article of this kind needs first, then the others; in the language of the article."""
    needed = [mark if mark.startswith("#") else f".{mark}" for mark in SECTIONS[kind]]
    usual = [
        f".{name}" for name in ("symptoms", "causes", "tests", "treatment", "medicines", "prevention", "follow-up")
    ]
    known = dict.fromkeys((*needed, ".what-it-is", ".self-care", ".when-to-get-help", *usual))
    return [SectionKind(section_name(mark, language), f"{{{mark}}}") for mark in known]


def first_text(kind: Kind, language: str) -> str:
    """What a new article begins with: the headings that it needs, to be written under."""
    marks = [mark if mark.startswith("#") else f".{mark}" for mark in SECTIONS[kind]]
    if kind == "first-aid":
        marks = [*marks[-1:], *marks[:-1]]
    return "\n\n".join(f"## {section_name(mark, language)} {{{mark}}}\n" for mark in marks)


def box_choices() -> list[tuple[str, str]]:
    named = {"danger": _tr("Danger"), "warning": _tr("Be careful"), "do": _tr("Do this"), "note": _tr("Good to know")}
    return [(named[kind], kind) for kind in CALLOUTS if kind in named]


def rights_sentence(rights: Rights) -> str:
    """What is known of passing on a text that others wrote."""
    may: dict[Redistribution, str] = {
        "yes": _tr("It may be given to other clinics."),
        "non-commercial": _tr("It may be given to others, but not sold."),
        "no": _tr("It must not be given to other clinics."),
        "unknown": _tr("Nobody said whether other clinics may have it."),
    }
    holder = " ".join(part for part in (rights.years, rights.holder) if part)
    said = rights.statement or (f"\u00a9 {holder}" if holder else "")
    parts = (said and f"{said.rstrip('.')}.", may[rights.may_redistribute])
    return " ".join(part for part in parts if part)


def problem_sentence(problem: Problem, language: str) -> str:
    """What was found in an article of this language, for a person who does not know the file format."""
    found = _NAMED.search(problem.text)
    named = next((one for one in found.groups() if one), "") if found else ""
    sentences = {
        "no-summary": _tr("Write the main message: one plain sentence."),
        "summary-long": _tr("The main message is too long. Say it in 200 letters."),
        "no-author": _tr("Say who wrote it."),
        "rights-unknown": _tr("Nobody said whether other clinics may have it."),
        "section-missing": _tr("A section is missing: {what}").format(what=section_name(named, language)),
        "section-empty": _tr("Nothing stands under \u201c{what}\u201d.").format(what=named),
        "heading-level": _tr("The heading \u201c{what}\u201d has a wrong size. Use the Heading button.").format(
            what=named
        ),
        "options-table": _tr("Show the choices in a table."),
        "help-first": _tr("First aid says first when to get help."),
        "citation-unknown": _tr("The source {what} is not known. Choose it with the Source button.").format(what=named),
        "citation-in-title": _tr("A source cannot stand in the first line of a box."),
        "no-references": _tr("No source is named."),
        "link-unknown": _tr("There is no article \u201c{what}\u201d to lead to.").format(what=named),
        "picture-missing": _tr("The picture {what} is missing.").format(what=named),
        "picture-alt": _tr("Say in words what the picture {what} shows.").format(what=named),
        "no-date": _tr("No date says when it was last changed."),
        "hard-to-read": _tr("It is hard to read. Use shorter words and sentences."),
    }
    text = in_language(problem.text)
    return sentences.get(problem.rule) or text[:1].upper() + text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("editor_words", text)
