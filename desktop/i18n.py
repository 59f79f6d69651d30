# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The language of the window: how a sentence of the library is said in it.

Texts of the window itself go through Qt's `tr` where they stand; those that come from the library go through here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from library.sentences import translated


def in_words(text: str) -> str:
    """A sentence of the library in the language of the window; any other text as it is."""
    return translated(text, lambda template: QCoreApplication.translate("library", template))
