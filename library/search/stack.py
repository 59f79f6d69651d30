# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Search over the whole stack of packs: one index for each pack and language, one list of matches.

Small indexes are built here when they are first needed; a large one that is missing is left to be built by another
process, and meanwhile the others answer, and an older index of the pack for the articles that have not changed. Where
only a few have changed, they are searched beside the older index, so that what was just written is found at once.
Importing this file loads Whoosh and numpy, which takes longer than opening a window; `Library` does it when it must.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from library.models import ArticleId, ArticleKey
from library.search.batches import make_batch
from library.search.documents import Found, IndexedDocument
from library.search.engine import ALL_WORDS, LanguageSearch
from library.search.languages import Analyzer, stop_words_of
from library.search.opened import DamagedIndexError, OpenIndex
from library.search.query import QUOTES, Question, ask
from library.search.spelling import Speller
from library.search.store import IndexName, IndexStore, build_in_memory
from library.search.text import tokens

MOST_CORRECTED = 24
"""Words of a question up to which it is corrected."""
SMALL = 200
"""Articles of a pack in one language up to which an index is built at once: a fraction of a second."""
FEW = 20
"""Changed articles up to which no index of all the others is built anew for them."""


class SearchablePack(NamedTuple):
    """What search needs of a pack in one language; `documents` is called only when its index must be built."""

    name: IndexName
    size: int
    """How many articles it has."""
    documents: Callable[[], Iterable[IndexedDocument]]
    in_force: Callable[[ArticleKey], bool]
    """Whether this pack's article is the one that is shown: a higher pack may replace it."""
    digest: Callable[[ArticleKey], str]
    """The digest of an article as it is now, "" if it is not there any more."""
    extra_names: tuple[tuple[str, str], ...]
    """Names that the pack gives to articles of other packs: (name, article id)."""
    since: Callable[[Mapping[ArticleId, str]], Iterable[IndexedDocument]] | None = None
    """The documents that are not as these digests say; None where an older index may lack more than documents."""


class Answered(NamedTuple):
    """What was found, best first, and what was asked in the end."""

    question: Question
    found: list[Found]
    forms: frozenset[str]
    """The searched words as they stand in the found articles, folded."""
    corrected: str
    """The query with its misspelt words corrected, "" if it was asked as it was typed."""
    loosened: bool
    """No article holds a phrase that was asked, and its words were searched instead."""


class _Opened(NamedTuple):
    """What answers for a pack: its index, or an outdated one, and beside that perhaps one of what has changed since."""

    indexes: list[OpenIndex]
    outdated: bool
    whole: bool
    """Every article can be found."""


class _Shelf(NamedTuple):
    """Whose articles an open index holds. An outdated one answers for articles that have not changed; one without a
    pack holds names that packs give to articles of others.
    """

    pack: SearchablePack | None
    outdated: bool


class StackSearch:
    """The indexes of all packs, opened when a language is first searched."""

    def __init__(self, packs: Sequence[SearchablePack], store: IndexStore) -> None:
        self._packs = tuple(packs)
        self._store = store
        self._groups: dict[str, _Group] = {}
        self.on_disk = True
        """False where an index had to be built in memory, because its folder cannot be written."""

    def close(self) -> None:
        for group in self._groups.values():
            group.close()
        self._groups = {}

    def open_all(self) -> None:
        """Open every index now, and build the small ones that are missing."""
        for language in dict.fromkeys(pack.name.language for pack in self._packs):
            self._group(language)

    @property
    def missing(self) -> tuple[IndexName, ...]:
        """The large indexes that are not there, or outdated, and wait to be built by another process."""
        large = [pack.name for pack in self._packs if pack.size > SMALL]
        return tuple(name for name in large if name not in self._group(name.language).ready)

    def search(self, query: str, languages: Sequence[str], limit: int) -> Answered:
        """Matches of the first language before those of the next, each best first, an article in one language only.

        Misspelt words that stand nowhere are replaced; a phrase that stands nowhere is searched as words.
        """
        groups = {language: self._group(language) for language in languages}
        try:
            return _Search(groups, limit).run(query)
        except DamagedIndexError:
            self._discard(groups)
            groups = {language: self._group(language) for language in languages}
            return _Search(groups, limit).run(query)

    def _group(self, language: str) -> _Group:
        if language not in self._groups:
            self._groups[language] = self._open(language)
        return self._groups[language]

    def _open(self, language: str) -> _Group:
        analyzer = Analyzer(language)
        indexes, shelves = [], []
        ready: set[IndexName] = set()
        for pack in self._packs:
            if pack.name.language != language or not pack.size:
                continue
            opened = self._indexes(pack, analyzer)
            indexes += opened.indexes
            shelves += [_Shelf(pack, opened.outdated and not at) for at in range(len(opened.indexes))]
            ready.update({pack.name} if opened.whole else ())
        names: dict[str, list[str]] = {}
        for pack in self._packs:
            for name, article in pack.extra_names if pack.name.language == language else ():
                names.setdefault(article, []).append(name)
        if names:
            indexes.append(build_in_memory(language, [make_batch(_nameplates(names, language), analyzer)], analyzer))
            shelves.append(_Shelf(None, outdated=False))
        return _Group(indexes, shelves, analyzer, ready)

    def _indexes(self, pack: SearchablePack, analyzer: Analyzer) -> _Opened:
        index = self._store.open(pack.name)
        if index is not None:
            return _Opened([index], outdated=False, whole=True)
        older = self._store.open_outdated(pack.name)
        changed = self._changed(pack, older) if older is not None else None
        if older is not None and changed is not None:
            beside = [build_in_memory(pack.name.language, [make_batch(changed, analyzer)], analyzer)] if changed else []
            return _Opened([older, *beside], outdated=True, whole=True)
        if pack.size > SMALL:
            return _Opened([older] if older is not None else [], outdated=True, whole=False)
        if older is not None:
            older.close()
        return _Opened([self._build(pack, analyzer)], outdated=False, whole=True)

    def _changed(self, pack: SearchablePack, older: OpenIndex) -> list[IndexedDocument] | None:
        """The documents that an older index lacks, if they are few enough to be searched beside it."""
        if pack.since is None:
            return None
        try:
            known = (older.document(number) for number in range(older.count))
            digests = {ArticleId(document.id): document.digest for document in known}
        except DamagedIndexError:  # as it shows again as soon as it is searched
            return None
        changed = list(islice(pack.since(digests), FEW + 1))
        return changed if len(changed) <= FEW else None

    def _build(self, pack: SearchablePack, analyzer: Analyzer) -> OpenIndex:
        batches = [make_batch(pack.documents(), analyzer)]
        try:
            self._store.write(pack.name, batches, analyzer)
            index = self._store.open(pack.name)
        except OSError:
            index = None
        if index is None:
            self.on_disk = False
            index = build_in_memory(pack.name.language, batches, analyzer)
        return index

    def _discard(self, groups: dict[str, _Group]) -> None:
        """A damaged index does not say which of several it is, so those of the searched languages are built anew."""
        for language, group in groups.items():
            group.close()
            for pack in (shelf.pack for shelf in group.shelves if shelf.pack):
                self._store.discard(pack.name)
            del self._groups[language]


def _nameplates(names: dict[str, list[str]], language: str) -> Iterator[IndexedDocument]:
    """Documents that hold nothing but names of articles that stand elsewhere."""
    for article, listed in names.items():
        yield IndexedDocument(article, language, "", "", tuple(listed), (), (), ())


class _Group:
    """The open indexes of one language."""

    def __init__(
        self, indexes: Sequence[OpenIndex], shelves: Sequence[_Shelf], analyzer: Analyzer, ready: set[IndexName]
    ) -> None:
        self.shelves = tuple(shelves)
        self.ready = ready
        self.engine = LanguageSearch(indexes, analyzer)
        self.speller = Speller(indexes, analyzer)

    def close(self) -> None:
        for index in self.engine.indexes:
            index.close()

    def knows(self, word: str, typing: bool) -> bool:
        """Whether anything is found by the word."""
        expander = self.engine.expander
        return bool(
            expander.frequency(word)
            or (typing and any(expander.word_ranges(word)))
            or (self.engine.analyzer.has_grams and len(expander.unit(word, typing).terms) > 1)
        )

    def matches(self, question: Question, known: set[str]) -> Iterator[tuple[Found, set[str]]]:
        """What the engine finds, without articles that are not shown, not as they were, or found before."""
        answer = self.engine.answer(question)
        for document, score in answer.documents:
            shown = self._shown(document, question)
            key = self.engine.key(document)
            if shown is not None and key.id not in known:
                known.add(key.id)
                found, words = self.engine.found(shown, score, question, answer.units)
                if shown != document:
                    plate, _ = self.engine.found(document, score, question, answer.units)
                    found = found._replace(because=plate.because)
                yield found, words

    def _shown(self, document: int, question: Question) -> int | None:
        """The document of the article that is shown for one that was found, None if none is."""
        key = self.engine.key(document)
        shelf = self.shelves[self.engine.index_number(document)]
        if shelf.pack is not None:
            return document if self._is_in_force(shelf.pack, shelf.outdated, document, key) else None
        for at, other in enumerate(self.shelves):
            number = self.engine.number(at, key.id) if other.pack else None
            if other.pack and number is not None and self._is_in_force(other.pack, other.outdated, number, key):
                return number if self.engine.allows(number, question) else None
        return None

    def _is_in_force(self, pack: SearchablePack, outdated: bool, document: int, key: ArticleKey) -> bool:
        unchanged = not outdated or self.engine.digest(document) == pack.digest(key)
        return pack.in_force(key) and unchanged


class _Search:
    """One query over several languages."""

    def __init__(self, groups: dict[str, _Group], limit: int) -> None:
        self._groups = {language: group for language, group in groups.items() if group.engine.indexes}
        self._limit = limit
        self._stop_words = stop_words_of(list(groups))

    def run(self, query: str) -> Answered:
        asked = ask(query, self._stop_words)
        found, forms, corrected = self._find(query)
        if found or not asked.phrases:
            question = ask(corrected, self._stop_words) if corrected else asked
            return Answered(question, found, forms, corrected, loosened=False)
        plain = "".join(letter for letter in query if letter not in QUOTES)
        asked = ask(plain, self._stop_words)
        found, forms, _ = self._find(plain, correcting=False)
        return Answered(asked, found, forms, "", loosened=bool(found))

    def _find(self, query: str, correcting: bool = True) -> tuple[list[Found], frozenset[str], str]:
        """What was found, its forms of the words, and the query as it was corrected for the best that was found."""
        found: list[Found] = []
        forms: set[str] = set()
        said = ""
        for group in self._groups.values():
            asked = self._ask(query, group)
            if not asked.words and not asked.codes:
                continue
            corrected = self._correct(query, asked, group) if correcting else ""
            question = self._ask(corrected, group) if corrected else asked
            known: set[str] = {str(match.key.id) for match in found}
            matches = list(islice(group.matches(question, known), self._limit - len(found)))
            if matches and not found:
                said = corrected
            found += [match for match, _ in matches]
            forms.update(*(words for _, words in matches))
            if len(found) == self._limit:
                break
        return found, frozenset(forms), said

    def _ask(self, query: str, group: _Group) -> Question:
        """The question as a language understands it.

        Small words of the other languages are cut too, unless every word stands in this one: the hay of hay fever.
        """
        asked = ask(query, group.engine.analyzer.stop_words)
        foreign = any(word in self._stop_words for word in asked.words)
        if foreign and not all(group.knows(word, word == asked.prefix) for word in asked.words):
            return ask(query, self._stop_words)
        return asked

    def _correct(self, query: str, question: Question, group: _Group) -> str:
        """The query with each word that finds nothing replaced by the likeliest that does; "" if none is.

        A word that another language knows is left alone, unless the others are of this one. In a whole sentence a
        word is corrected to one of a name only, because most words of a language stand in no article.
        """
        if question.phrases or len(question.words) > MOST_CORRECTED:
            return ""
        strange = [word for word in question.words if not group.knows(word, word == question.prefix)]
        strange = [word for word in strange if word not in question.code_words]
        at_home = len(strange) * 2 <= len(question.words) and len(question.words) > 1
        replaced: dict[str, str] = {}
        for word in strange:
            if at_home or not self._known_elsewhere(word, question, group):
                better = group.speller.correct(word, names_only=len(question.asked) > ALL_WORDS)
                if better:
                    replaced[word] = better
        return _replaced(query, replaced) if replaced else ""

    def _known_elsewhere(self, word: str, question: Question, group: _Group) -> bool:
        others = (other for other in self._groups.values() if other is not group)
        return any(other.knows(word, word == question.prefix) for other in others)


def _replaced(query: str, replaced: dict[str, str]) -> str:
    pieces, at = [], 0
    for token in tokens(query):
        if token.text in replaced:
            pieces += [query[at : token.start], replaced[token.text]]
            at = token.end
    return "".join([*pieces, query[at:]])
