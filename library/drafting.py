# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person who writes needs of the library before anything is saved: the article as it will be read, what `check`
finds in it, a free id, references to cite. Nothing is written here; a draft may name articles and references of all
packs, not only of its own.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import structs

from library.article_in_pack import Around, ArticleInPack
from library.articles import format_article
from library.check_article import check_article
from library.check_words import check_words
from library.entries import article_path, entry_of
from library.glyphs import Glyphs, listed
from library.markup import MarkdownParser
from library.models import Article, ArticleId, ArticleKey, CitationKey, PackInfo, Problem, Reference
from library.own_articles import TITLE
from library.packs.names import LONGEST_ID, is_id
from library.readability import reading_grade
from library.reading import Reading, readable_lines
from library.references import number_references, vancouver
from library.sentences import said
from library.shelf import Shelf

UNNAMED = ArticleId("own-article")
"""The id of an article whose title has no letter that an id may hold."""
MOST_REFERENCES = 50
_OWN_PACK = PackInfo(id="local", title=TITLE, version="1")


class Proof(NamedTuple):
    """A draft as a reader will see it. Lines of its problems are those of the body; 0 is a field beside the text."""

    reading: Reading
    problems: tuple[Problem, ...]


class Drafting:
    """Asks the shelf."""

    def __init__(self, shelf: Shelf, parser: Callable[[], MarkdownParser], glyphs: Glyphs, today: dt.date) -> None:
        self._shelf = shelf
        self._parser = parser
        self._glyphs = glyphs
        self._today = today

    def proof(self, draft: Article, references: Sequence[Reference], pictures: Mapping[str, bytes]) -> Proof:
        """The draft as it would be read and checked if it were saved now."""
        text = format_article(draft)
        article = structs.replace(draft, body_line=text.count("\n") - draft.body.count("\n") + 1)
        document = self._parser().parse(article.body)
        bibliography = {reference.id: reference for reference in references}
        shown = {node.get("src") for node in document.walk() if node.tag in {"figure", "image"}}
        entry = entry_of(article)
        own = [pack.info for pack in self._shelf.packs if pack.summary.origin == "local"]
        reading = Reading(
            article=article,
            document=document,
            references=number_references(document, bibliography),
            review=self._shelf.review(entry),
            grade=reading_grade(readable_lines(document), article.language),
            pack=own[-1] if own else _OWN_PACK,
            pictures={name: content for name, content in pictures.items() if name in shown},
            own=True,
            base_title=base.title if (base := self._shelf.base(entry)) else "",
            approvals=article.approvals,
        )
        checked = ArticleInPack(article, document, text, article_path(article.key))
        around = Around(self._known(checked.named, article.language), bibliography, pictures.get)
        return Proof(reading, tuple(self._problems(checked, around)))

    def new_id(self, title: str, taken: Container[ArticleId] = ()) -> ArticleId:
        """An id made of the title, that is not taken and that no article of any pack or language has."""
        wanted = id_of(title)
        number, free = 1, wanted
        while free in taken or any(pack.entries_of(free) for pack in self._shelf.packs):
            number += 1
            free = ArticleId(f"{wanted}-{number}")
        return free

    def holds(self, key: ArticleKey) -> bool:
        """Whether any pack has an article of this key."""
        return self._shelf.holding(key) is not None

    def references(self, words: str) -> tuple[Reference, ...]:
        """References of all packs whose text holds every word, the clinic's own first; of very many the first ones."""
        wanted = words.casefold().split()
        found: dict[CitationKey, Reference] = {}
        for pack in reversed(self._shelf.packs):
            for key, reference in pack.bibliography.items():
                text = f"{key} {vancouver(reference)}".casefold()
                if key not in found and all(word in text for word in wanted):
                    found[key] = reference
                if len(found) == MOST_REFERENCES:
                    return tuple(found.values())
        return tuple(found.values())

    def _known(self, ids: set[ArticleId], language: str) -> list[ArticleKey]:
        packs = self._shelf.packs
        return [ArticleKey(one, language) for one in ids if any(pack.entries_of(one) for pack in packs)]

    def _problems(self, checked: ArticleInPack, around: Around) -> Iterator[Problem]:
        """Errors before hints, each in the order of the text."""
        found = [*check_article(checked, around, self._today), *check_words(checked)]
        signs = self._glyphs.missing([checked.text])
        if signs:
            line = checked.line_of(signs[0])
            found.append(
                checked.problem(line, "glyph-missing", said("no font here can print {signs}.", signs=listed(signs)))
            )
        first = checked.article.body_line
        for problem in sorted(found, key=lambda one: (one.severity, one.line)):
            yield structs.replace(problem, line=max(0, problem.line - first + 1))


def id_of(title: str) -> ArticleId:
    """The title as an id: its words in plain small letters, as many as an id may hold."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    words, made = re.findall("[a-z0-9]+", plain.replace("'", "")), ""
    for word in words:
        longer = f"{made}-{word}".strip("-")
        if len(longer) > LONGEST_ID - len("-99"):
            break
        made = longer
    return ArticleId(made) if is_id(made) else UNNAMED
