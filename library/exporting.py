# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""PDFs of everything in a folder: for machines that cannot run the program, and for an electronic record.

What an earlier export wrote and this one does not is deleted, so that no withdrawn text stays in a folder; files of
others are never touched. The list of our files is one of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from library.errors import ArticleError, PrintError, StorageError, UnknownArticleError
from library.export_index import index_page, ready_name
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.library import Library
from library.models import Article, ArticleKey, Progress
from library.packs.rights import kept_back, named
from library.sentences import reason_of
from library.settings import Paper, PrintSize
from library.storage import save_file

SIZES: tuple[PrintSize, ...] = (12, 18, 24)
LIST = "clinic-library-files.txt"
INDEX = "index.html"
_CODE = re.compile(r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?")
_OURS = re.compile(r"(?:[\w-]+/)?[\w.-]+\.(?:pdf|html)")


class Exported(NamedTuple):
    """How many files and pages were made; a sentence for each article or code that could not be, and for PDFs that must
    not leave the clinic.
    """

    files: int
    pages: int
    faults: tuple[str, ...]


class Exporter:
    """Writes to one folder; `library` typesets, `clinic` stands on top of each page."""

    def __init__(self, library: Library, clinic: Clinic, folder: Path) -> None:
        self._library = library
        self._clinic = clinic
        self._folder = folder
        self._written: list[str] = []
        self._pages = 0
        self._faults: list[str] = []
        self._own: dict[ArticleKey, Article] = {}
        """The clinic's own articles of which there are PDFs."""

    def ready_pdfs(
        self, languages: Sequence[str], sizes: Sequence[PrintSize], papers: Sequence[Paper], progress: Progress
    ) -> Exported:
        """Each article in each language, size and paper, and an HTML page that lists them. Raises StorageError."""
        known = self._library.languages()
        if unknown := [language for language in languages if language not in known]:
            raise UnknownArticleError(
                "There are no articles in {unknown}; there are some in: {known}.",
                unknown=", ".join(unknown),
                known=", ".join(known),
            )
        chosen = dict.fromkeys(languages or known)
        summaries = [summary for language in chosen for summary in self._library.articles(language)]
        made: dict[ArticleKey, list[tuple[PrintSize, Paper]]] = {}
        every = ((summary.key, size, paper) for summary in summaries for size in sizes for paper in papers)
        wanted = list(dict.fromkeys(every))
        for done, (key, size, paper) in enumerate(wanted):
            progress(done, len(wanted))
            if self._write_pdf(ready_name(key, size, paper), key, HandoutOptions(paper, size, name_line=False)):
                made.setdefault(key, []).append((size, paper))
        self._write(INDEX, index_page(self._clinic.name, summaries, made).encode("utf-8"))
        progress(len(wanted), len(wanted))
        return self._finish()

    def record(self, codes: Sequence[str] | None, options: HandoutOptions, progress: Progress) -> Exported:
        """`icd10_CODE_LANGUAGE.pdf` for each code: of the article whose own code is the longest beginning of it.

        Where several are, topics come first and decisions last, then the shortest id: that of the whole subject,
        and the same in every language. `codes` are as `read_codes` gives them; without, those of the articles.
        The names are those of OpenEMR's education pop-up, which looks for exact codes in small letters. Raises
        StorageError.
        """
        by_language = {language: self._prefixes(language) for language in self._library.languages()}
        known = sorted({prefix for prefixes in by_language.values() for prefix in prefixes})
        wanted = list(dict.fromkeys(codes)) if codes is not None else known
        for done, code in enumerate(wanted):
            progress(done, len(wanted))
            found = [(language, _longest(code, prefixes)) for language, prefixes in by_language.items()]
            if not any(prefix for _, prefix in found):
                self._faults.append(f"{code}: no article has this code.")
            for language, prefix in found:
                if prefix:
                    key = by_language[language][prefix]
                    self._write_pdf(f"icd10_{code.lower()}_{language}.pdf", key, options)
        progress(len(wanted), len(wanted))
        return self._finish()

    def _prefixes(self, language: str) -> dict[str, ArticleKey]:
        """ICD-10-CM code -> the article that explains it."""
        readings = []
        for summary in self._library.articles(language):
            try:
                readings.append(self._library.read(summary.key))
            except ArticleError as error:
                self._faults.append(str(error))
        readings.sort(key=lambda reading: _rank(reading.article), reverse=True)  # the last one of a code stays
        return {
            _dotted(code.code.upper()): reading.article.key
            for reading in readings
            if reading.withdrawn is None
            for code in reading.article.codes
            if code.system == "icd-10-cm" and _CODE.fullmatch(code.code.upper())
        }

    def _write_pdf(self, name: str, key: ArticleKey, options: HandoutOptions) -> bool:
        """Whether it was made; what is damaged or cannot be set is a fault; raises StorageError."""
        try:
            made = self._library.typeset(Handout((key,), options, self._clinic))
        except (ArticleError, PrintError) as error:
            self._faults.append(str(error))
            return False
        self._write(name, made.pdf)
        self._pages += made.pages
        reading = self._library.read(key)
        if reading.own:
            self._own[key] = reading.article
        return True

    def _write(self, name: str, content: bytes) -> None:
        """It stands in the list before it is there, so that an export that was stopped leaves none unlisted."""
        path = self._folder / name
        _make_folder(path.parent)
        with suppress(OSError), (self._folder / LIST).open("a", encoding="utf-8") as listed:
            listed.write(f"{name}\n")
        save_file(path, content)
        self._written.append(name)

    def _finish(self) -> Exported:
        """Old files of ours go only when the new ones are there; one that cannot be deleted stays listed."""
        _make_folder(self._folder)
        listed = self._folder / LIST
        before: list[str] = []
        with suppress(OSError, UnicodeDecodeError):
            before = listed.read_text("utf-8").splitlines()
        top, remaining = os.path.realpath(self._folder), []
        for name in sorted(set(before) - set(self._written)):
            path = self._folder / name
            if _OURS.fullmatch(name) and Path(os.path.realpath(path.parent)).is_relative_to(top):
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    remaining.append(name)
                    self._faults.append(f"{path} is out of date and cannot be deleted ({reason_of(error)}); delete it.")
        if kept := kept_back(self._own):
            self._faults.append(f"These PDFs are for this clinic's own machines only: {named(kept)}.")
        save_file(listed, "".join(f"{name}\n" for name in (*self._written, *remaining)).encode("utf-8"))
        pdfs = sum(name.endswith(".pdf") for name in self._written)
        return Exported(pdfs, self._pages, tuple(dict.fromkeys(self._faults)))


def read_codes(text: str) -> list[str]:
    """ICD-10-CM codes, the first word of each line, with their dot; other lines are passed over."""
    first = [
        words[0].upper().strip(",;\"'") for line in text.splitlines() if (words := re.split(r"[\s,;\t]+", line.strip()))
    ]
    return [_dotted(code) for code in first if _CODE.fullmatch(code)]


def _dotted(code: str) -> str:
    return code if "." in code or len(code) == 3 else f"{code[:3]}.{code[3:]}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "{folder} cannot be made ({reason}); choose another folder.", folder=folder, reason=reason_of(error)
        ) from error


def _rank(article: Article) -> tuple[bool, bool, int, str]:
    """Of several articles, the one of the lowest rank explains a code."""
    return article.kind != "topic", article.kind == "decision", len(article.id), article.id


def _longest(code: str, prefixes: Iterable[str]) -> str:
    """The longest of the prefixes that the code begins with."""
    return max((prefix for prefix in prefixes if code.startswith(prefix)), key=len, default="")
