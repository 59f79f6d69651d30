# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The words of the domain, as frozen data. The same word means the same thing in code, files and windows.

    article    one topic in one language, as its author wrote it: front matter and a Markdown body
    section    a heading of the second level and what follows it; its *aspect* says what it is about (self-care, ...)
    credit     a person or body and their role: author, reviewer, translator
    edition    a whole number, raised when the meaning of an article changes
    reference  an entry of a pack's bibliography; a *citation* is the place in a text that points to it
    pack       a set of articles that travels together; a pack *source* is the folder it is built from
    entry      what is known of an article without opening it; a *catalogue* holds those of an installed pack
    hit        an article that a search found, and why; a *topic* is a category with the articles that stand under it
    reading    an article opened for reading: parsed, its citations numbered, its review state computed
    edition code  eight signs on a sheet that lead back to its article and say which edition it was
    handout    what shall stand on paper: articles and options (see `handouts`)
    problem    something `check` found, with file and line

This file knows no file formats and no rules; it imports nothing of ours.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, NewType

from msgspec import Struct

ArticleId = NewType("ArticleId", str)
CitationKey = NewType("CitationKey", str)
Progress = Callable[[int, int], None]
"""How far long work is: called with what is done and the total."""

Kind = Literal["topic", "decision", "medicine", "procedure", "first-aid", "guide"]
Redistribution = Literal["yes", "non-commercial", "no", "unknown"]
CreditRole = Literal[
    "author", "editor", "primary-medical-reviewer", "specialist-medical-reviewer", "local-reviewer", "translator"
]
Because = Literal["", "name", "misspelling", "complaint", "code", "edition"]
"""Through what an article was found: its title or text, another name, a wrong spelling, a complaint, a code."""
ReviewState = Literal["", "unknown", "overdue", "unreviewed", "reviewed"]  # none: the guide to the program
PackOrigin = Literal["bundled", "installed", "local", "guide"]
Severity = Literal["error", "warning"]
ReferenceAmount = Literal["none", "short", "full"]
"""How much of the bibliography is printed: nothing, the first three references, all of them."""


class ArticleKey(NamedTuple):
    """What names an article: the same id in another language is another article."""

    id: ArticleId
    language: str


class Credit(Struct, frozen=True):
    role: CreditRole
    name: str
    degree: str = ""
    specialty: str = ""
    organisation: str = ""


class Code(Struct, frozen=True):
    """A code by which an article can be found; never a coding tool."""

    system: Literal["icd-10-cm", "mesh"]
    code: str


class Rights(Struct, frozen=True):
    holder: str = ""
    years: str = ""
    licence: str = ""
    statement: str = ""
    may_redistribute: Redistribution = "unknown"


class Source(Struct, frozen=True):
    """Where an imported article came from."""

    title: str = ""
    url: str = ""
    retrieved: dt.date | None = None
    sha256: str = ""


class BasedOn(Struct, frozen=True):
    """The library article that a clinic's adaptation was made from."""

    id: ArticleId
    language: str
    edition: int
    pack: str = ""


class Approval(Struct, frozen=True):
    name: str
    role: str = ""
    date: dt.date | None = None


class Article(Struct, frozen=True, kw_only=True):
    """One article as its author wrote it. The fields are the front matter's keys, in the format's order."""

    id: ArticleId
    title: str
    short_title: str = ""
    kind: Kind
    language: str
    summary: str = ""
    also_called: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    related: tuple[ArticleId, ...] = ()
    codes: tuple[Code, ...] = ()
    audience: str = ""
    ages: str = ""
    credits: tuple[Credit, ...] = ()
    published: dt.date | None = None
    revised: dt.date | None = None
    reviewed: dt.date | None = None
    review_due: dt.date | None = None
    edition: int = 1
    translation_of_edition: int | None = None
    funding: str = ""
    interests: str = ""
    update_policy: str = ""
    teach_back: tuple[str, ...] = ()
    based_on: BasedOn | None = None
    approvals: tuple[Approval, ...] = ()
    pemat: dict[str, Any] = {}
    cci: dict[str, Any] = {}
    notice: str = ""
    disclaimer: str = ""
    rights: Rights = Rights()
    source: Source | None = None
    flags: tuple[str, ...] = ()
    body: str = ""
    """Markdown, without the front matter."""
    body_line: int = 1
    """The line of the file on which the body begins, so that problems name the right line."""

    @property
    def key(self) -> ArticleKey:
        return ArticleKey(self.id, self.language)


class ArticleEntry(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, gc=False):
    """What lists, topics, names and review states need of an article without opening it."""

    path: str
    id: ArticleId
    language: str
    kind: Kind
    title: str
    summary: str = ""
    also_called: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    edition: int = 1
    translation_of_edition: int | None = None
    published: dt.date | None = None
    revised: dt.date | None = None
    reviewed: dt.date | None = None
    review_due: dt.date | None = None
    by_clinician: bool = False
    """A medical reviewer is named."""
    based_on: BasedOn | None = None
    warnings: int = 0
    """How many boxes of danger or warning its text has."""

    @property
    def key(self) -> ArticleKey:
        return ArticleKey(self.id, self.language)


class Name(Struct, frozen=True):
    """A CSL name: a person has family and given names, a body a literal one."""

    family: str = ""
    given: str = ""
    literal: str = ""


class Reference(Struct, frozen=True):
    """An entry of the bibliography, read from CSL-JSON; `csl` keeps the whole item as it stood in the file."""

    id: CitationKey
    type: str = "article-journal"
    title: str = ""
    author: tuple[Name, ...] = ()
    year: int | None = None
    container: str = ""
    container_short: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    edition: str = ""
    publisher: str = ""
    place: str = ""
    doi: str = ""
    pmid: str = ""
    isbn: str = ""
    url: str = ""
    genre: str = ""
    """What kind of study it is, in plain words: "systematic review"."""
    record_checked: bool = False
    retracted: bool = False
    literal: str = ""
    """The whole reference as text, where it could not be parsed."""
    csl: dict[str, Any] = {}


class NumberedReference(Struct, frozen=True):
    """A reference of one article: its number by first use, its text, and the places that cite it."""

    number: int
    reference: Reference
    vancouver: str
    cited_in: tuple[CitationPlace, ...] = ()


class CitationPlace(Struct, frozen=True):
    """One number in the text: the heading it stands under, and the anchor that leads back to it."""

    section: str
    anchor: str
    key: CitationKey
    number: int


class ReadingGrade(Struct, frozen=True):
    """How hard a text is to read; `value` is None where the language has no published formula."""

    method: str
    value: float | None


class Review(Struct, frozen=True):
    """The review state of an article on a given day."""

    state: ReviewState
    due: dt.date | None
    by_clinician: bool
    """A medical reviewer is named."""
    stale_translation: bool = False
    """The language it was translated from has a newer edition."""
    base_edition: int = 0
    """The edition of what it was adapted from, if that is newer by now: then `base_revised` is its last change."""
    base_revised: dt.date | None = None


class Withdrawal(Struct, frozen=True):
    """An article that its publisher took back; it is shown in red and never printed."""

    id: ArticleId
    language: str = ""
    reason: str = ""
    date: dt.date | None = None


class PackInfo(Struct, frozen=True):
    """What `pack.yaml` says of a pack."""

    id: str
    title: str
    version: str
    sequence: int = 1
    """Raised with every version that is given away: a pack of a lower one is never installed over it."""
    publisher: str = ""
    languages: tuple[str, ...] = ()
    licence: str = ""
    min_app_version: str = ""
    withdrawn: tuple[Withdrawal, ...] = ()


class PackSummary(Struct, frozen=True, kw_only=True):
    """What a list of packs shows of one."""

    id: str
    title: str
    version: str
    origin: PackOrigin
    publisher: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    articles: int = 0
    created: dt.date | None = None
    """When the newest of its articles was written, changed or reviewed."""
    signer: str = ""
    """Name and six words of the key that signed it; "" for what came with the program and the clinic's own."""
    size: int = 0
    """Bytes on the disk, the updates on it too."""
    can_go_back: bool = False
    """The state before the last change is kept."""


class _Listed(Struct, frozen=True):
    id: ArticleId
    language: str
    title: str

    @property
    def key(self) -> ArticleKey:
        return ArticleKey(self.id, self.language)


class ArticleSummary(_Listed, frozen=True):
    """What lists show of an article."""

    summary: str
    categories: tuple[str, ...]
    edition: int
    review: Review
    pack: str
    withdrawn: bool = False
    own: bool = False
    """It is one of the clinic's own."""


class Topic(Struct, frozen=True):
    """A category, how many articles stand under it, and these by their titles: none in a library of very many."""

    name: str
    count: int
    articles: tuple[ArticleSummary, ...] = ()


class Hit(_Listed, frozen=True):
    """An article that a search found. `section` is the heading over the snippet, "" before the first heading."""

    section: str
    section_anchor: str
    snippet: Snippet
    because: str
    """The other name or the code through which it was found; "" where its title or text says it."""
    score: float
    pack: str
    review_state: ReviewState
    because_kind: Because = ""
    edition: int = 1
    sheet_edition: int = 0
    """The edition of the sheet whose code was typed, one above `edition` for any newer one; 0 where none was."""
    withdrawn: bool = False
    own: bool = False
    """It is one of the clinic's own."""


class Snippet(Struct, frozen=True):
    """A passage of an article; `marks` are (start, end) positions of the words that were searched, in order."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class SearchResult(Struct, frozen=True):
    """What a search found, best first; `words` are the searched words, folded."""

    query: str
    hits: tuple[Hit, ...]
    words: tuple[str, ...] = ()
    prefix: str = ""
    """The last word, still being typed: it is marked wherever a word begins with it."""
    forms: tuple[str, ...] = ()
    """The searched words as they stand in the found articles, folded: these are marked there."""
    corrected: str = ""
    """The query that was searched instead, because a word of the typed one stands nowhere."""
    loosened: bool = False
    """No article holds the phrase that was asked; its words were searched instead."""
    nearest: tuple[ArticleSummary, ...] = ()
    """Articles whose names resemble the query, where nothing was found."""
    unknown_code: bool = False
    """An edition code was typed, and no article here has it."""
    withdrawn: tuple[Withdrawal, ...] = ()
    """What took back the article of the edition code that was typed, where its text is gone."""
    preparing: tuple[str, ...] = ()
    """The packs that could not be searched, or not wholly, because their index is still being built."""


class IndexJob(Struct, frozen=True):
    """A search index that is missing: of which pack and language, and the command that builds it.

    The command is a process that says "done total" in a line from time to time, in articles, and ends with 0.
    """

    title: str
    language: str
    command: tuple[str, ...]


class Problem(Struct, frozen=True):
    """One thing that `check` found. `path` is relative to the pack source; line 0 is the whole file."""

    path: str
    line: int
    rule: str
    text: str
    severity: Severity = "error"
