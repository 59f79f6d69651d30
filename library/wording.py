# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program's own words around an article, in the article's language: on the screen and on paper alike.

What the window says about itself is not here; that is translated with the window.
A language we have no words for gets English ones.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
from msgspec import Struct

from library.models import CreditRole, Review

FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})

LANGUAGE_NAMES = {
    "am": "አማርኛ",
    "ar": "العربية",
    "bn": "বাংলা",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "ha": "Hausa",
    "hi": "हिन्दी",
    "ht": "Kreyòl ayisyen",
    "id": "Bahasa Indonesia",
    "km": "ភាសាខ្មែរ",
    "my": "မြန်မာဘာသာ",
    "ne": "नेपाली",
    "ps": "پښتو",
    "pt": "Português",
    "qu": "Runa simi",
    "ru": "Русский",
    "so": "Soomaali",
    "sw": "Kiswahili",
    "th": "ไทย",
    "ti": "ትግርኛ",
    "tl": "Tagalog",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "yo": "Yorùbá",
    "zh": "中文",
}
"""Every language by its own name; one that is not here is shown by its code."""


class Words(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sentences and labels; names in braces are filled in by the methods and by the handout."""

    months: tuple[str, ...]
    date: str
    review_unknown: str
    review_overdue: str
    review_unreviewed: str
    review_reviewed: str
    never_reviewed: str
    stale_translation: str
    adapted_from: str
    base_changed: str
    approved: str
    approved_before: str
    withdrawn: str
    from_pack: str
    own_pack: str
    withdrawn_base: str
    withdrawn_on: str
    copies_printed: str
    callouts: dict[str, str]
    references: str
    more_references: str
    about: str
    audience: str
    page: str
    edition: str
    find_again: str
    published: str
    revised: str
    reviewed: str
    review_due: str
    no_date: str
    roles: dict[CreditRole, str]
    funding: str
    interests: str
    update_policy: str
    rights: str
    translation_of: str
    reading_grade: str
    disclaimer: str
    emergency: str
    ask_emergency: str
    phone: str
    picture_missing: str
    certainty: dict[str, str]
    name: str
    date_of_print: str
    clinic_note: str
    come_back: str
    teach_back: str
    teach_back_questions: dict[str, str]
    contents: str
    opening_hours: str
    not_in_language: str
    part_missing: str
    left_out: str
    short_copy: str
    whole_text: str
    where_help: str
    clinic: str
    logo: str
    pictures: str

    def day(self, day: dt.date | None) -> str:
        """The date in words, as nobody can misread it."""
        if day is None:
            return self.no_date
        return self.date.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def help_line(self, emergency_number: str) -> str:
        """What to do in an emergency; without a number of the clinic's, to ask for it."""
        return self.emergency.format(number=left_to_right(emergency_number)) if emergency_number else self.ask_emergency

    def review_lines(self, review: Review) -> list[str]:
        """What a reader must know of the review state, most important first; nothing where there is none."""
        if not review.state:
            return []
        sentence = {
            "unknown": self.review_unknown,
            "overdue": self.review_overdue,
            "unreviewed": self.review_unreviewed,
            "reviewed": self.review_reviewed,
        }[review.state]
        lines = [sentence.format(due=self.day(review.due))]
        if review.state in {"unknown", "overdue"} and not review.by_clinician:
            lines.append(self.never_reviewed)
        if review.stale_translation:
            lines.append(self.stale_translation)
        if review.base_edition:
            lines.append(self.base_changed.format(edition=review.base_edition, date=self.day(review.base_revised)))
        return lines


class Wording:
    """The words of each language, read when they are first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Words] = {}

    def words(self, language: str) -> Words:
        base = base_language(language)
        if base not in self._read:
            path = self._folder / f"{base}.json"
            chosen = path if path.is_file() else self._folder / f"{FALLBACK}.json"
            self._read[base] = msgspec.json.decode(chosen.read_bytes(), type=Words)
        return self._read[base]


def left_to_right(text: str) -> str:
    """A number such as a telephone's, so that right-to-left text around it does not turn its parts round."""
    return f"\u2066{text}\u2069" if text else ""


def isolated(text: str) -> str:
    """A text of unknown direction, such as a clinic's address, that keeps its own order in any text around it."""
    return f"\u2068{text}\u2069" if text else ""


def language_name(language: str) -> str:
    return LANGUAGE_NAMES.get(base_language(language), language)


def base_language(language: str) -> str:
    """`pt-BR` -> `pt`."""
    return language.partition("-")[0].lower()


def is_right_to_left(language: str) -> bool:
    return base_language(language) in RIGHT_TO_LEFT
