# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is said of a page that is brought in, in a person's words: choices, what a flag asks for, where a line went."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.choices import Choices
from library.importing.imported import Dropped, FlagId, Joining
from library.wording import LANGUAGE_NAMES, language_name


def page_language_choices() -> Choices:
    return [(language_name(language), language) for language in LANGUAGE_NAMES]


def role_choices() -> Choices:
    return [
        (_tr("Author"), "author"),
        (_tr("Editor"), "editor"),
        (_tr("Medical reviewer"), "primary-medical-reviewer"),
        (_tr("Specialist reviewer"), "specialist-medical-reviewer"),
        (_tr("Local reviewer"), "local-reviewer"),
        (_tr("Translator"), "translator"),
    ]


def redistribution_choices() -> Choices:
    return [
        (_tr("Yes"), "yes"),
        (_tr("Yes, but not sold"), "non-commercial"),
        (_tr("No, only for this clinic"), "no"),
        (_tr("Not known"), "unknown"),
    ]


def became_words(dropped: Dropped) -> str:
    """What became of a line that does not stand in the text, in two or three words."""
    if not dropped.kept_as:
        return _tr("left out")
    return _tr("kept as: {field}").format(field=field_words(dropped.kept_as))


def field_words(field: str) -> str:
    """A field of the article; one that has no words of its own here is one of its details."""
    words = {
        "title": _tr("title"),
        "summary": _tr("summary"),
        "credits": _tr("people"),
        "published": _tr("published"),
        "revised": _tr("last revised"),
        "reviewed": _tr("last reviewed"),
        "categories": _tr("topics"),
        "tags": _tr("words"),
        "references": _tr("sources"),
        "rights": _tr("rights"),
        "source": _tr("where from"),
        "notice": _tr("notice"),
        "disclaimer": _tr("disclaimer"),
        "interests": _tr("interests"),
    }
    return words.get(field, _tr("details"))


def remedy_words(flag: FlagId) -> str:
    """What the person can do about a flag."""
    remedies: dict[FlagId, str] = {
        "review-overdue": _tr("Look for a newer edition, or have a clinician read it."),
        "no-date": _tr("If you know a date, type it under Kept."),
        "no-references": _tr("Readers cannot check what it says. If the page has sources, put their lines back."),
        "no-disclaimer": _tr("If the page has one, type it under Kept."),
        "hard-to-read": _tr("Explain it when you hand it out. You can edit the text after keeping it."),
        "not-redistributable": _tr("Keep and print it here. It never leaves in a pack or on a stick."),
        "rights-unknown": _tr("Ask who wrote it. Until you know, it never leaves in a pack or on a stick."),
        "author-interest": _tr("It is printed with the people who wrote it."),
        "no-when-to-get-help": _tr("Tell the patient when to come back, or add it after keeping it."),
        "citation-without-reference": _tr("Look whether a source is missing."),
        "reference-never-cited": _tr(
            "Its number stands at the end of the text. You can move it after keeping the page."
        ),
        "date-ambiguous": _tr("Choose the day above, or type it under Kept."),
        "reference-not-parsed": _tr("It is printed so. Nothing is lost."),
    }
    return remedies[flag]


def flagged_field(flag: FlagId) -> str:
    """The field of the form in which a flag can be answered; "" if there is none."""
    fields: dict[FlagId, str] = {
        "review-overdue": "reviewed",
        "no-date": "revised",
        "no-disclaimer": "disclaimer",
        "not-redistributable": "rights",
        "rights-unknown": "rights",
        "author-interest": "interests",
        "date-ambiguous": "revised",
    }
    return fields.get(flag, "")


def joining_words(joining: Joining) -> str:
    """By what a source was found to be in the library."""
    return {"doi": _tr("the same DOI"), "pmid": _tr("the same PubMed number"), "title": _tr("the same title")}[
        joining.by
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("import_words", text)
