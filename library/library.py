# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`Library`: everything that can be asked of the packs: what there is, an article, a search, a handout.

The object belongs to one thread, because its searchers and its Markdown parser do. Search and typesetting are
loaded when they are first needed, so that a window opens and a command answers without waiting for them.
"""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Sequence
from heapq import merge
from typing import TYPE_CHECKING

from msgspec import structs

from library.annotations import Annotation, Annotations
from library.clock import Clock, newest_of, read_clock
from library.collation import sorting_key
from library.errors import UnknownArticleError, WithdrawnError
from library.finding import Finding
from library.glossary import Glossaries
from library.listing import Listing
from library.memory import give_back
from library.models import ArticleId, ArticleKey, ArticleSummary, IndexJob, PackSummary, SearchResult, Topic, Withdrawal
from library.packs.pack import Pack, read_picture
from library.packs.stack import open_packs
from library.paths import Paths
from library.print_counts import PrintCounts, copies_of
from library.readability import reading_grade
from library.reading import Outline, Reading, outline_of, readable_lines
from library.references import number_references
from library.shelf import Shelf
from library.storage import RecordStore
from library.withdrawals import Recall, withdrawal_lines
from library.wording import Wording

if TYPE_CHECKING:
    from library.drafting import Drafting
    from library.glyphs import Glyphs
    from library.handouts.handout import Handout, PaperUse, TypesetHandout
    from library.handouts.packets import Packet, PacketContents
    from library.handouts.typesetter import Typesetter
    from library.markup import MarkdownParser

DEFAULT_LIMIT = 20
"""Hits that a search gives unless told otherwise."""
KEPT_READINGS = 16
"""Articles that stay parsed: what is read is often printed next."""


class Library:
    """Everything a window or a command may ask. `clock` decides what is overdue; a plain day is believed."""

    def __init__(self, packs: Sequence[Pack], paths: Paths, clock: Clock | dt.date, faults: Sequence[str] = ()) -> None:
        self.clock = clock if isinstance(clock, Clock) else Clock(clock)
        """What the computer's clock is worth."""
        self._faults = (*faults, *(fault.text for pack in packs for fault in pack.faults))
        self._paths = paths
        self._wording = Wording(paths.words)
        self._parser: MarkdownParser | None = None
        self._shelf = Shelf(packs, self.clock.today)
        self._finding = Finding(self._shelf, paths, self._markdown)
        self._glossaries = Glossaries(self._shelf.packs)
        self._typesetter: Typesetter | None = None
        self._glyphs: Glyphs | None = None
        self._drafting: Drafting | None = None
        self._readings: OrderedDict[ArticleKey, Reading] = OrderedDict()

    @classmethod
    def open(cls, paths: Paths, today: dt.date) -> Library:
        """The bundled pack, above it those that were installed, the clinic's own, and the guide to the program.

        One that cannot be read is left out with a fault. An installed pack takes the place of a bundled one of its id.
        `today` is what the computer says; all but the clinic's own articles tell how far it can be believed.
        """
        stack = open_packs(paths)
        shown = newest_of(pack.summary.created for pack in stack.published)
        clock = read_clock(today, stack.bundled.summary.created, shown, RecordStore(paths.state))
        return cls(stack.packs, paths, clock, stack.faults)

    def close(self) -> None:
        """Give back files and memory; closing twice is fine."""
        self._finding.close()
        for pack in self._shelf.packs:
            pack.close()
        if self._typesetter is not None:
            self._typesetter.close()
            self._typesetter = None

    def prepare(self) -> None:
        """Load what the first article needs, so that a person does not wait for it."""
        self._markdown().parse("")

    # ---- what is there ------------------------------------------------------------------------------------

    @property
    def wording(self) -> Wording:
        return self._wording

    @property
    def faults(self) -> tuple[str, ...]:
        """A sentence for each file that could not be read: an article, or the description of a whole pack."""
        return self._faults

    def packs(self) -> tuple[PackSummary, ...]:
        """The packs, lowest first; the guide is a part of the program and none of them."""
        return tuple(pack.summary for pack in self._shelf.packs if pack.summary.origin != "guide")

    @property
    def pack_titles(self) -> tuple[str, ...]:
        return tuple(f"{pack.title} {pack.version}" for pack in self.packs())

    def languages(self) -> tuple[str, ...]:
        """The languages in which there are articles, in alphabetical order."""
        return self._shelf.languages

    def topics(self, language: str) -> tuple[Topic, ...]:
        """The topics of a language by their names; with their articles, if those are not very many."""
        return self._shelf.topics(language)

    def articles(self, language: str | None = None, topic: str | None = None) -> tuple[ArticleSummary, ...]:
        """All articles, those of a language, or those of a topic, by their titles; the guide only as a topic."""
        listed = [self._shelf.articles(one, topic) for one in ([language] if language else self.languages())]
        return tuple(merge(*listed, key=lambda summary: sorting_key(summary.title, summary.language)))

    def count(self, language: str) -> int:
        """How many articles there are in a language."""
        return self._shelf.count(language)

    def listing(self) -> Listing:
        """What is found without typing: letters, complaints, what is new, what is due."""
        return Listing(self._shelf, self.clock)

    def find(self, article_id: str, language: str | None = None, preferred: str = "en") -> ArticleKey:
        """The article of this id, in `language` if it is given, else in `preferred` or whichever there is.

        Raises UnknownArticleError, naming what there is instead, or WithdrawnError if it is gone for good.
        """
        try:
            return self._shelf.find(article_id, language, preferred)
        except UnknownArticleError as error:
            wanted = ArticleKey(ArticleId(article_id), language or preferred)
            withdrawals = self._shelf.withdrawals
            gone = withdrawals.of(wanted) or (withdrawals.of_id(article_id) if language is None else None)
            if gone is None:
                raise
            raise self._withdrawn(wanted, gone) from error

    def recalls(self) -> tuple[Recall, ...]:
        """What publishers took back, the newest first: what it reaches here, and copies if the clinic counts them."""
        counts = PrintCounts(RecordStore(self._paths.state)).all()
        of = self._shelf.withdrawal
        return tuple(
            structs.replace(recall, copies=copies_of(counts, (key for key in counts if of(key) == recall.withdrawal)))
            for recall in self._shelf.recalls()
        )

    # ---- reading ------------------------------------------------------------------------------------------

    def read(self, key: ArticleKey) -> Reading:
        """The article, parsed; the last few stay parsed. Raises UnknownArticleError."""
        reading = self._readings.pop(key, None) or self._read(self.find(key.id, key.language))
        self._readings[key] = reading
        if len(self._readings) > KEPT_READINGS:
            self._readings.popitem(last=False)
        reading = self._annotated(reading)
        if reading.withdrawn is None:
            return reading
        counts = PrintCounts(RecordStore(self._paths.state)).all()
        return structs.replace(reading, copies=counts.get(reading.article.key))

    def _read(self, key: ArticleKey) -> Reading:
        holding = self._shelf.holding(key)
        assert holding is not None, "it was found"
        entry, pack = holding
        article = pack.article(key)
        document = self._markdown().parse(article.body)
        named = dict.fromkeys(node.get("src") for node in document.walk() if node.tag in {"figure", "image"})
        own = pack.summary.origin == "local"
        pictures = {name: content for name in named if (content := read_picture(pack, name)) is not None}
        return Reading(
            article=article,
            document=document,
            references=number_references(document, pack.bibliography),
            review=self._shelf.review(entry),
            grade=reading_grade(readable_lines(document), article.language),
            pack=pack.info,
            pictures=pictures,
            withdrawn=self._shelf.withdrawal(key),
            own=own,
            base_title=base.title if (base := self._shelf.base(entry)) else "",
            approvals=article.approvals if own else (),  # those of another clinic's pack were not given here
            explained=self._glossaries.of(article.language).explain(document),
        )

    def _annotated(self, reading: Reading) -> Reading:
        """With what the clinic says beside it at this moment."""
        said = Annotations(RecordStore(self._paths.state)).of(reading.article.key)
        if said == Annotation():
            return reading
        edition, pack = reading.article.edition, reading.pack.id
        return structs.replace(
            reading,
            note=said.note,
            approvals=(*reading.approvals, *(one.approval for one in said.approvals if one.is_for(edition, pack))),
            approvals_before=tuple(one for one in said.approvals if not one.is_for(edition, pack)),
        )

    def _markdown(self) -> MarkdownParser:
        if self._parser is None:
            from library.markup import MarkdownParser

            self._parser = MarkdownParser()
        return self._parser

    def drafting(self) -> Drafting:
        """What a person who writes needs before anything is saved."""
        from library.drafting import Drafting
        from library.glyphs import Glyphs

        if self._drafting is None:
            glyphs = Glyphs(self._paths.fonts)
            self._drafting = Drafting(self._shelf, self._markdown, glyphs, self.clock.no_earlier_than)
        return self._drafting

    # ---- search -------------------------------------------------------------------------------------------

    def search(
        self, query: str, *, only: str | None = None, first: str = "en", guide: str = "", limit: int = DEFAULT_LIMIT
    ) -> SearchResult:
        """Articles that answer a query; `only` keeps to one language, else those in `first` come before the others.

        `guide` is the language of whoever asks, in which the guide to the program is found; "" for any. Raises
        UnknownArticleError if there is no article in `only`.
        """
        return self._finding.search(query, only, first, guide, limit)

    @property
    def index_on_disk(self) -> bool:
        """False where the search index is in memory only, because its folder cannot be written. Opens or builds it."""
        return self._finding.is_on_disk()

    def index_jobs(self) -> tuple[IndexJob, ...]:
        """The large indexes that are missing; each is built by running its command, then `refresh_search`."""
        return self._finding.jobs()

    def refresh_search(self) -> None:
        """Take up the indexes that were built since."""
        self._finding.close()

    # ---- paper --------------------------------------------------------------------------------------------

    def typeset(self, handout: Handout) -> TypesetHandout:
        """The handout as a PDF; raises UnknownArticleError or PrintError."""
        from library.handouts.make import make_handout

        return make_handout(*self._for_typesetting(handout))

    def _for_typesetting(
        self, handout: Handout
    ) -> tuple[list[Reading], list[Reading | None], Handout, Wording, Typesetter, Glyphs]:
        """What a handout is made of and with."""
        from library.glyphs import Glyphs
        from library.handouts.typesetter import Typesetter

        readings = [self.read(key) for key in handout.articles]
        if self._typesetter is None:
            self._typesetter = Typesetter(self._paths.handout_templates, self._paths.fonts)
        if self._glyphs is None:
            self._glyphs = Glyphs(self._paths.fonts, self._typesetter.families)
        twins = [self._twin(key, handout.options.second_language) for key in handout.articles]
        return readings, twins, handout, self._wording, self._typesetter, self._glyphs

    def rest(self) -> None:
        """Nothing is typeset for the moment: give back the memory that it took."""
        if self._typesetter is not None:
            self._typesetter.forget()
        give_back()

    def forget_readings(self) -> None:
        """What was read, typeset and written is not in memory any more."""
        self._readings.clear()
        self._drafting = None
        self.rest()

    def paper_use(self, handout: Handout) -> PaperUse:
        """How much paper each layout takes; raises as `typeset` does."""
        from library.handouts.handout import PaperUse
        from library.handouts.make import count_pages

        options = handout.options
        one, two = (
            count_pages(
                *self._for_typesetting(structs.replace(handout, options=structs.replace(options, layout=layout)))
            )
            for layout in ("single", "two-up")
        )
        return PaperUse(one, two)

    def outlines(self, keys: Sequence[ArticleKey]) -> tuple[Outline, ...]:
        """The sections of articles that shall be printed, to choose from; raises UnknownArticleError."""
        return tuple(outline_of(self.read(self._printable(key))) for key in keys)

    def packet_contents(self, packet: Packet, language: str | None = None) -> PacketContents:
        """What of a packet can be printed here."""
        from library.handouts.packets import contents_of

        return contents_of(packet, language, self._find_printable)

    def _find_printable(self, article_id: str, language: str | None, preferred: str) -> ArticleKey:
        """As `find`, but never another language in place of one that was withdrawn."""
        self._printable(ArticleKey(ArticleId(article_id), language or preferred))
        return self._printable(self.find(article_id, language, preferred))

    def _printable(self, key: ArticleKey) -> ArticleKey:
        withdrawal = self._shelf.withdrawal(key)
        if withdrawal is not None:
            raise self._withdrawn(key, withdrawal)
        return key

    def _withdrawn(self, key: ArticleKey, withdrawal: Withdrawal) -> WithdrawnError:
        holding = self._shelf.holding(key)
        article = holding.entry if holding else None
        told = withdrawal_lines(withdrawal, self._wording.words(key.language), article)
        return WithdrawnError("{title}: {reason}", title=article.title if article else key.id, reason=" ".join(told))

    def _twin(self, key: ArticleKey, language: str) -> Reading | None:
        """The same article in another language; None where there is none."""
        twin = ArticleKey(key.id, language)
        return self.read(twin) if language != key.language and self._shelf.holding(twin) else None
