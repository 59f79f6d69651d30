# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the clinic adds to an article on paper: room for a name, its note, when to come back, questions to answer.

A name, a note and a day to come back are passed through to the page and kept nowhere.
"""

from __future__ import annotations

from typing import Any

from library.handouts.handout import Clinic, HandoutOptions, Personal
from library.reading import Reading
from library.tree import HELP
from library.wording import Words, isolated, left_to_right

MOST_QUESTIONS = 3
ASKED_OF = ("self-care", HELP, "follow-up")
"""Aspects of the key points: what an article without questions of its own is asked about."""


def teach_back(reading: Reading, words: Words) -> dict[str, Any]:
    """The questions of the article, or those that its key points are good for; {} without any."""
    questions = list(reading.article.teach_back[:MOST_QUESTIONS])
    if not questions:
        aspects = {section.aspect for section in reading.document.sections}
        questions = [words.teach_back_questions[aspect] for aspect in ASKED_OF if aspect in aspects]
    return {"title": words.teach_back, "questions": questions} if questions else {}


def personal_data(personal: Personal, options: HandoutOptions, words: Words) -> dict[str, Any]:
    """What stands on the first page only: for the template."""
    data: dict[str, Any] = {}
    if options.name_line or personal.name:
        data["name_line"] = {
            "name": words.name,
            "written": isolated(personal.name.strip()),
            "date": words.date_of_print,
        }
    if note := [line.strip() for line in personal.note.splitlines() if line.strip()]:
        data["note"] = {"title": words.clinic_note, "lines": [isolated(line) for line in note]}
    if personal.come_back is not None:
        data["come_back"] = words.come_back.format(date=words.day(personal.come_back))
    return data


def where_to_get_help(clinic: Clinic, words: Words) -> dict[str, Any]:
    """What the short copy ends with; what the clinic has not said of itself is left as lines to write on."""
    phone = f"{words.phone}: {left_to_right(clinic.phone)}" if clinic.phone else ""
    hours = words.opening_hours.format(hours=isolated(clinic.hours)) if clinic.hours else ""
    lines = [
        (isolated(clinic.name), isolated(clinic.address)),
        (phone, hours),
        (words.help_line(clinic.emergency_number),),
    ]
    said = [" \u00b7 ".join(part for part in line if part) for line in lines]
    blanks = [label for label, known in ((words.clinic, clinic.name), (words.phone, clinic.phone)) if not known]
    return {"title": words.where_help, "lines": [line for line in said if line], "blanks": blanks}
