# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program's own search: batches made by a process for each core, put together, opened and asked as it is at work.

Only what turns an article's Markdown into plain text is left out, because the peers get plain text too.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path

import numpy as np

from library.building import BATCH, batch_file
from library.search.batches import load_batch, make_batch, save_batch
from library.search.documents import IndexedDocument, IndexedSection
from library.search.engine import LanguageSearch
from library.search.languages import Analyzer
from library.search.query import ask
from library.search.ranking import Ranker
from library.search.spelling import Speller
from library.search.store import IndexName, IndexStore
from tests.benchmarks.search.peers import BEST
from tests.benchmarks.search.words import Text

NAME = IndexName("bench", "en", "fingerprint")


class Ours:
    """Implements `Engine`; see there."""

    name = "ours"

    def build(self, folder: Path, texts: Iterable[Text]) -> None:
        store = IndexStore(folder)
        part = store.part(NAME)
        part.mkdir(parents=True)
        with ProcessPoolExecutor(os.cpu_count()) as workers:
            jobs = [
                workers.submit(_make_batch, batch_file(part, number), chunk)
                for number, chunk in enumerate(_chunks(texts))
            ]
        for job in jobs:
            job.result()
        store.write(NAME, [load_batch(batch_file(part, number)) for number in range(len(jobs))], Analyzer("en"))
        for number in range(len(jobs)):
            batch_file(part, number).unlink()

    def open(self, folder: Path) -> None:
        index = IndexStore(folder).open(NAME)
        assert index is not None, "the index was built a moment ago"
        analyzer = Analyzer("en")
        self.search = LanguageSearch([index], analyzer)
        self.ranker = Ranker([index])
        self.speller = Speller([index], analyzer)
        self.stop_words = analyzer.stop_words

    def natural(self, text: str) -> list[str]:
        return self._ids(f"{text} ")

    def any_word(self, text: str) -> list[str]:
        words = dict.fromkeys(word for word in ask(text, self.stop_words).words)
        total = self.ranker.any([self.search.expander.unit(word, False) for word in words])
        held = np.flatnonzero(total != 0)
        if len(held) > BEST:
            held = held[np.argpartition(total[held], -BEST)[-BEST:]]
        return [self.search.key(document).id for document in held[np.argsort(-total[held])].tolist()]

    def typed(self, text: str) -> list[str]:
        return self._ids(text)

    def phrase(self, text: str) -> list[str]:
        return self._ids(f'"{text}"')

    def question(self, text: str) -> list[str]:
        return self._ids(text)

    def correct(self, word: str) -> str:
        return self.speller.correct(word)

    def snippets(self, text: str) -> Callable[[], list[str]]:
        """What is shown of the ten best, after they were found."""
        question = ask(text, self.stop_words)
        answer = self.search.answer(question)
        best = list(islice(answer.documents, BEST))

        def show() -> list[str]:
            found = (self.search.found(document, score, question, answer.units)[0] for document, score in best)
            return [match.snippet.text for match in found]

        return show

    def close(self) -> None:
        for index in self.search.indexes:
            index.close()

    def _ids(self, text: str) -> list[str]:
        answer = self.search.answer(ask(text, self.stop_words))
        return [self.search.key(document).id for document, _ in islice(answer.documents, BEST)]


def _chunks(texts: Iterable[Text]) -> Iterator[list[Text]]:
    source = iter(texts)
    while chunk := list(islice(source, BATCH)):
        yield chunk


def _make_batch(file: Path, texts: list[Text]) -> None:
    """In a process of its own; its analyzer is kept from batch to batch."""
    save_batch(file, make_batch(map(_document, texts), _analyzers.setdefault("en", Analyzer("en"))))


_analyzers: dict[str, Analyzer] = {}


def _document(text: Text) -> IndexedDocument:
    section = IndexedSection("", "top", text.body)
    return IndexedDocument(text.id, "en", "", text.title, text.aliases, (), (), (section,))
