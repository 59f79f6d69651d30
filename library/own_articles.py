# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic's own articles as a person works on them: saved, changed, deleted, brought back.

A save is all or none and survives a pulled plug (`packs.local`); what it replaces is kept as an earlier version before.
The edition rises with every change of the content, approvals are for one text, and no change makes an article look more
reviewed than it was (`next_article`).
"""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct, structs

from library.articles import format_article, parse_article
from library.editions import adapted, next_article
from library.entries import article_path
from library.errors import ArticleError, LibraryError
from library.merging import Merging, text_of, used_by
from library.models import Article, ArticleId, ArticleKey, CitationKey, Progress, Reference
from library.packs.documents import Documents
from library.packs.local import LocalFolder
from library.packs.source import BIBLIOGRAPHY, article_names, read_bibliography
from library.paths import Paths
from library.reading import Reading
from library.references import parse_reference
from library.settings import load_settings
from library.storage import RecordStore
from library.versions import Deleted, Version, Versions

TITLE = "Our own articles"
_LONGEST_NAME = 40


class Draft(Struct, frozen=True, kw_only=True):
    """An article with all that it needs: what is saved, and what is opened to be changed."""

    article: Article
    references: tuple[Reference, ...] = ()
    pictures: dict[str, bytes] = {}
    """By the names under which the text shows them: images/NAME.png."""


class _Present(NamedTuple):
    """What of an article stands in the pack: its file's text, "" without one, and the article if it can be read."""

    text: str
    article: Article | None


def _quiet(done: int, total: int) -> None:
    """Progress that nobody looks at."""


class OwnArticles:
    """The folder of the clinic's own articles, and the record store of their earlier versions.

    `clinic` names the pack when the first article is kept. Belongs to one thread.
    """

    def __init__(self, folder: Path, versions: RecordStore, today: dt.date, clinic: str = "") -> None:
        self._folder = LocalFolder(folder)
        self._versions = Versions(versions)
        self._today = today
        self._clinic = " ".join(clinic.split())

    @classmethod
    def of_clinic(cls, paths: Paths, today: dt.date) -> OwnArticles:
        """Those of this computer's clinic, under the name that its settings give it."""
        clinic = load_settings(RecordStore(paths.state)).clinic_name
        return cls(paths.local_pack, RecordStore(paths.state / "versions"), today, clinic)

    def keys(self) -> list[ArticleKey]:
        """What there is, by language and id; also articles that cannot be read."""
        paths = [Path(name) for name in article_names(self._folder.documents())]
        return [ArticleKey(ArticleId(path.stem), path.parent.name) for path in paths]

    def draft(self, key: ArticleKey) -> Draft:
        """An article as it stands, to be changed; raises ArticleError if it is gone or cannot be read."""
        documents = self._folder.documents()
        name = article_path(key)
        if not documents.names(name):
            raise ArticleError("{name} is no article of your own any more; look whether it was deleted.", name=name)
        return _draft_of(documents, documents.read(name).decode("utf-8-sig", "replace"), name)

    def save(self, drafts: Sequence[Draft], progress: Progress = _quiet) -> tuple[ArticleKey, ...]:
        """Keep articles, new ones or in place of those of their keys; all or none, see `LocalFolder.save`.

        References and pictures join those of the pack (`merging`); what nobody uses any more goes. A text that stays
        the same is not written. Raises LibraryError: a name that cannot be, rights that an adaptation cannot have, a
        disk that is full or another copy that saves.
        """
        with self._folder.alone():
            return self._save(drafts, self._next, progress)

    def adapt(self, reading: Reading, is_taken: Callable[[ArticleKey], bool] = lambda _: False) -> Draft:
        """A library article as the beginning of one of ours, not saved yet; see `editions.adapted`.

        It gets none of the ids that are taken elsewhere either, such as in other packs.
        """
        ours = set(self.keys())
        article = adapted(reading.article, reading.pack, self._today, lambda key: key in ours or is_taken(key))
        references = tuple(entry.reference for entry in reading.references if entry.reference.csl)
        return Draft(article=article, references=references, pictures=reading.pictures)

    def delete(self, key: ArticleKey) -> None:
        """Take an article away, with the references and pictures that only it uses; `undo_delete` brings it back."""
        with self._folder.alone():
            documents = self._folder.documents()
            name = article_path(key)
            text = text_of(documents, name)
            if not documents.names(name):
                return
            used = used_by([text])
            references, pictures = _cited(_known(documents), used.keys), _pictures(documents, used.pictures)
            title = _title_of(text, key)
            self._versions.add_deleted(
                Deleted(key.id, key.language, title, self._today, text, _items(references), pictures)
            )
            merging = Merging(documents, {name: text})
            gone = merging.pictures()
            self._keep_versions(documents, {name: self._present(documents, name)}, gone)
            self._folder.save({**_bibliography(merging), name: None, **gone})

    def deleted(self) -> tuple[Deleted, ...]:
        """What can be brought back, the last one first."""
        there = set(self.keys())
        return tuple(one for one in self._versions.deleted() if one.key not in there)

    def undo_delete(self, key: ArticleKey | None = None) -> ArticleKey:
        """Bring back what was deleted last, or the article of this key, exactly as it was. Raises LibraryError."""
        with self._folder.alone():
            wanted = [one for one in self.deleted() if key in (None, one.key)]
            if not wanted:
                raise LibraryError("There is nothing to bring back; it stands there already, or was deleted long ago.")
            one = wanted[0]
            name = article_path(one.key)
            try:
                article = parse_article(one.text, name)
            except ArticleError:  # what could not be read comes back as it was, to be mended
                self._folder.save({name: one.text.encode("utf-8")})
            else:
                draft = Draft(article=article, references=_parsed(one.references), pictures=one.pictures)
                self._save([draft], lambda _, article: article, _quiet)
            self._versions.forget_deleted(one.key)
            return one.key

    # ---- earlier versions -----------------------------------------------------------------------------------

    def versions(self, key: ArticleKey) -> tuple[Version, ...]:
        """The texts that stood here before, the newest first; at most ten."""
        present = text_of(self._folder.documents(), article_path(key))
        kept = self._versions.of(key)
        return kept[1:] if kept and kept[0].text == present else kept  # a save that was cut kept it and went no further

    def earlier(self, key: ArticleKey, number: int) -> Draft:
        """One of `versions`, as an article; raises ArticleError if it could not be read then either."""
        versions = self.versions(key)
        version = versions[number]
        article = parse_article(version.text, article_path(key))
        shown = used_by([article.body]).pictures
        pictures = _pictures(self._folder.documents(), shown)
        for later in versions[: number + 1]:  # it went with the first change after this version that gave it up
            pictures |= {name: content for name, content in later.pictures.items() if name in shown}
        return Draft(article=article, references=_parsed(version.references), pictures=pictures)

    def restore(self, key: ArticleKey, number: int) -> ArticleKey:
        """Make one of `versions` the present text: a new edition, which nobody has approved yet."""
        with self._folder.alone():
            draft = self.earlier(key, number)
            present = self._present(self._folder.documents(), article_path(key)).article
            article = structs.replace(draft.article, approvals=())
            if present is not None and present.source == article.source:
                article = structs.replace(article, revised=present.revised)
            return self.save([structs.replace(draft, article=article)])[0]

    # ---- saving ---------------------------------------------------------------------------------------------

    def _next(self, present: Article | None, article: Article) -> Article:
        highest = 0
        if present is None:
            highest = max((version.edition for version in self._versions.of(article.key)), default=0)
        return next_article(present, article, self._today, highest)

    def _save(
        self, drafts: Sequence[Draft], following: Callable[[Article | None, Article], Article], progress: Progress
    ) -> tuple[ArticleKey, ...]:
        documents = self._folder.documents()
        latest = {article_path(draft.article.key): draft for draft in drafts}
        present = {name: self._present(documents, name) for name in latest}
        merging = Merging(documents, {name: one.text for name, one in present.items()})
        texts: dict[str, bytes] = {}
        for done, (name, draft) in enumerate(latest.items()):
            progress(done, len(latest))
            before = present[name]
            body = _tidy(draft.article.body)
            body = merging.body_of(body, draft.references, draft.pictures, new=not before.text)
            article = following(before.article, structs.replace(draft.article, body=body))
            text = _checked_text(article, name)
            if text != before.text:
                texts[name] = text.encode("utf-8")
        pictures = merging.pictures()
        new = {name: content for name, content in pictures.items() if content is not None}
        self._keep_versions(documents, {name: present[name] for name in texts}, pictures)
        self._folder.save({**self._first(documents), **new, **_bibliography(merging), **texts, **pictures})
        progress(len(latest), len(latest))
        return tuple(draft.article.key for draft in drafts)

    def _present(self, documents: Documents, name: str) -> _Present:
        text = text_of(documents, name)
        try:
            return _Present(text, parse_article(text, name) if text else None)
        except ArticleError:
            return _Present(text, None)

    def _keep_versions(
        self, documents: Documents, replaced: Mapping[str, _Present], pictures: Mapping[str, bytes | None]
    ) -> None:
        """The texts that are about to be replaced, with the pictures that go with them."""
        gone = {name for name, content in pictures.items() if content is None}
        known = _known(documents) if any(text for text, _ in replaced.values()) else {}
        kept = {}
        for name, (text, article) in replaced.items():
            if text:
                used = used_by([text])
                path = Path(name)
                key = ArticleKey(ArticleId(path.stem), path.parent.name)
                kept[key] = Version(
                    day=self._today,
                    edition=article.edition if article else 0,
                    title=article.title if article else key.id,
                    text=text,
                    references=_items(_cited(known, used.keys)),
                    pictures=_pictures(documents, used.pictures & gone),
                )
        self._versions.add(kept)

    def _first(self, documents: Documents) -> dict[str, bytes]:
        """What a pack needs, where there is none yet."""
        if documents.names("pack.yaml"):
            return {}
        plain = unicodedata.normalize("NFKD", self._clinic).encode("ascii", "ignore").decode("ascii").lower()
        slug = "-".join(re.findall("[a-z0-9]+", plain))[:_LONGEST_NAME].strip("-")
        info = {"id": f"local-{slug}" if slug else "local", "title": self._clinic or TITLE, "version": "1"}
        if self._clinic:
            info["publisher"] = self._clinic
        lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in info.items()]
        return {"pack.yaml": "".join(lines).encode("utf-8")}


def parse_draft(text: str, draft: Draft) -> Draft:
    """The draft with its whole file edited as text, front matter and all; raises ArticleError with the line.

    Id and language stay: under others it would be another article.
    """
    article = parse_article(text.replace("\r\n", "\n"), article_path(draft.article.key))
    if article.key != draft.article.key:
        raise ArticleError("The id and the language of an article stay as they are; make a new article instead.")
    return structs.replace(draft, article=article)


def _draft_of(documents: Documents, text: str, name: str) -> Draft:
    article = parse_article(text.replace("\r\n", "\n"), name)
    used = used_by([article.body])
    references = _cited(_known(documents), used.keys)
    return Draft(article=article, references=references, pictures=_pictures(documents, used.pictures))


def _known(documents: Documents) -> Mapping[CitationKey, Reference]:
    """The bibliography; nothing if it cannot be read."""
    try:
        return read_bibliography(documents)
    except ArticleError:
        return {}


def _cited(known: Mapping[CitationKey, Reference], keys: Iterable[str]) -> tuple[Reference, ...]:
    return tuple(known[CitationKey(key)] for key in sorted(keys) if key in known)


def _pictures(documents: Documents, names: Iterable[str]) -> dict[str, bytes]:
    there = [name for name in sorted(names) if documents.holds(name) and documents.names(name)]
    return {name: documents.read(name) for name in there}


def _items(references: Iterable[Reference]) -> tuple[dict[str, Any], ...]:
    return tuple(reference.csl for reference in references)


def _parsed(items: Iterable[Mapping[str, Any]]) -> tuple[Reference, ...]:
    return tuple(parse_reference(item) for item in items)


def _bibliography(merging: Merging) -> dict[str, bytes]:
    items = merging.bibliography()
    if items is None:
        return {}
    return {BIBLIOGRAPHY: (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode("utf-8")}


def _tidy(body: str) -> str:
    """The words as they are, a blank line before them and a line end behind."""
    text = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    return f"\n{text.rstrip()}\n" if text else ""


def _checked_text(article: Article, name: str) -> str:
    """The file's text, which can be read again; raises ArticleError."""
    text = format_article(article)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArticleError("{id} holds signs that no file can hold; take out what looks odd.", id=article.id) from error
    parse_article(text, name)
    return text


def _title_of(text: str, key: ArticleKey) -> str:
    try:
        return parse_article(text, key.id).title
    except ArticleError:
        return key.id
