# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The window in another language, and sentences of the library in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.errors import sentence_of
from desktop.i18n import in_language
from library.errors import PackError
from library.sentences import said

SPANISH = {
    ("library", "{name} is damaged."): "{name} está dañado.",
    ("library", "{title}: {why}"): "{title}: así {why}",
    ("library", "{name} is lost."): "{nombre} se perdió.",
}


class Spanish(QTranslator):
    def translate(self, context: str, source: str, note: str | None = None, count: int = -1) -> str | None:
        return SPANISH.get((context, source))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    translator = Spanish()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_failure_is_told_in_the_language_of_the_window_and_english_in_a_log(spanish: None) -> None:
    error = PackError("{title}: {why}", title="Kenya", why=said("{name} is damaged.", name="burns.md"))
    assert sentence_of(error) == "Kenya: así burns.md está dañado."
    assert str(error) == "Kenya: burns.md is damaged."


def test_what_has_no_translation_stays_english(spanish: None) -> None:
    assert in_language(said("{name} is late.", name="a")) == "a is late."
    assert in_language("as it is") == "as it is"


def test_a_broken_translation_is_passed_over(spanish: None) -> None:
    assert in_language(said("{name} is lost.", name="a.md")) == "a.md is lost."
