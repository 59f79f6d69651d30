# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What can go wrong without anybody having made a mistake in the program.

Every `LibraryError` carries one sentence for the person at the desk: what happened and what to do now. It is raised
with the template of the sentence, one literal, and what fills it: `PackError("{name} is damaged; copy it again.",
name=name)`. stderr shows it in English, the window in its language; anything else that is raised is our fault and
gets a report.
"""

from __future__ import annotations

from library.sentences import Sentence, said


class LibraryError(Exception):
    """An expected failure; its one sentence names the remedy."""

    def __init__(self, sentence: str, /, **values: object) -> None:
        self.sentence = sentence if isinstance(sentence, Sentence) else said(sentence, **values)
        super().__init__(self.sentence)


class UnknownArticleError(LibraryError):
    """No pack holds an article of this id in this language."""


class WithdrawnError(UnknownArticleError):
    """The publisher took the article back; the sentence says why and when."""


class ArticleError(LibraryError):
    """An article, a bibliography or a pack description cannot be read; the sentence names file and fault.

    `line` counts from 1 where the fault has a line, and is 0 where the whole file is meant.
    """

    def __init__(self, sentence: str, line: int = 0, /, **values: object) -> None:
        super().__init__(sentence, **values)
        self.line = line


class ImportingError(LibraryError):
    """A file that holds nothing we can take in, or more than we take; nothing of it stays."""


class PrintError(LibraryError):
    """A handout could not be typeset or written, or a printer failed."""


class StorageError(LibraryError):
    """Something could not be written to the disk: full, read-only or gone."""


class PackError(LibraryError):
    """A pack, a signature or a key that is not taken; nothing of it stays."""


class UnknownKeyError(PackError):
    """A pack that no key signed that is trusted here: the key can be added, if the person knows whose it is."""


class PinError(LibraryError):
    """A PIN that cannot be one."""


class Cancelled(Exception):  # noqa: N818 - a past fact, not an error: the person asked for it
    """Raised inside long work when the person stops it; nothing half-done is kept."""
