# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the editor says of kinds, sections, boxes and of what `check` found, in the words of a person who writes."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.choices import Choices
from library.check_article import SECTIONS
from library.models import Kind, Problem, Redistribution, Rights
from library.tree import CALLOUTS

HIDDEN = frozenset({"no-disclaimer", "no-medical-reviewer", "teach-back", "unknown-key", "review-overdue"})
"""Rules that ask for what this window has no field for, or that the top of the preview says anyway."""
_NAMED = re.compile(r"'([^']+)'|\{([^}]+)\}|(\S+\.(?:svg|png))|reference (\S+) is")


class SectionKind(NamedTuple):
    """A section that can be put into the text: its usual heading, and the mark that says what it is about."""

    heading: str
    mark: str


def kind_choices(kind: Kind) -> Choices:
    """What an article can be; a guide of the program only if it is one."""
    named: dict[Kind, str] = {
        "topic": _tr("An illness or a question of health"),
        "decision": _tr("A decision between treatments"),
        "medicine": _tr("A medicine"),
        "procedure": _tr("A test or a treatment step by step"),
        "first-aid": _tr("First aid"),
        "guide": _tr("A guide to this program"),
    }
    return [(text, value) for value, text in named.items() if value != "guide" or kind == "guide"]


def sections_for(kind: Kind) -> list[SectionKind]:
    """Those that an article of this kind needs first, then the others."""
    needed = [mark if mark.startswith("#") else f".{mark}" for mark in SECTIONS[kind]]
    usual = [
        f".{name}" for name in ("symptoms", "causes", "tests", "treatment", "medicines", "prevention", "follow-up")
    ]
    known = dict.fromkeys((*needed, ".what-it-is", ".self-care", ".when-to-get-help", *usual))
    return [SectionKind(section_name(mark), f"{{{mark}}}") for mark in known]


def section_name(mark: str) -> str:
    """The usual heading of a section that is marked so."""
    return {
        ".what-it-is": _tr("What it is"),
        ".symptoms": _tr("What you may notice"),
        ".causes": _tr("Why it happens"),
        ".tests": _tr("Tests"),
        ".treatment": _tr("Treatment"),
        ".self-care": _tr("What you can do yourself"),
        ".medicines": _tr("Medicines"),
        ".prevention": _tr("How to prevent it"),
        ".when-to-get-help": _tr("When to get help"),
        ".options": _tr("Your choices"),
        ".evidence": _tr("How sure we are"),
        ".follow-up": _tr("When to come back"),
        "#decision": _tr("The decision"),
        "#questions": _tr("Questions for you"),
        "#how-to-take": _tr("How to take it"),
        "#side-effects": _tr("Side effects"),
        "#before": _tr("Before"),
        "#during": _tr("During"),
        "#after": _tr("After"),
        "#do": _tr("Do this"),
        "#do-not": _tr("Do not do this"),
    }.get(mark, mark)


def first_text(kind: Kind) -> str:
    """What a new article begins with: the headings that it needs, to be written under."""
    marks = [mark if mark.startswith("#") else f".{mark}" for mark in SECTIONS[kind]]
    if kind == "first-aid":
        marks = [*marks[-1:], *marks[:-1]]
    return "\n\n".join(f"## {section_name(mark)} {{{mark}}}\n" for mark in marks)


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


def problem_sentence(problem: Problem) -> str:
    """What was found, for a person who does not know the file format."""
    found = _NAMED.search(problem.text)
    named = next((one for one in found.groups() if one), "") if found else ""
    sentences = {
        "no-summary": _tr("Write the main message: one plain sentence."),
        "summary-long": _tr("The main message is too long. Say it in 200 letters."),
        "no-author": _tr("Say who wrote it."),
        "rights-unknown": _tr("Nobody said whether other clinics may have it."),
        "section-missing": _tr("A section is missing: {what}").format(what=section_name(named)),
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
    return sentences.get(problem.rule) or problem.text[:1].upper() + problem.text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("editor_words", text)
