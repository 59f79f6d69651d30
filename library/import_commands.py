# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`import`: pages, folders of pages and MedlinePlus files into the clinic's own pack or another folder.

A page, or a MedlinePlus file with all its topics, is taken whole or not at all. One that cannot be taken is named with
its reason, the others are kept: exit 2. Exit 1: all were taken, and something in one of them has to be looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click
from msgspec import structs

from library.command_run import Run, progress_bar, warn
from library.entries import article_path
from library.errors import ImportingError
from library.importing.given_files import beside, pages_in, read_whole
from library.importing.imported import FlagId, Imported
from library.models import ArticleKey
from library.sentences import said

if TYPE_CHECKING:
    from library.importing.keeping import Keeper

ERRORS: frozenset[FlagId] = frozenset(("citation-without-reference", "date-ambiguous", "reference-not-parsed"))
"""Flags that make the command end with 1: something was not understood."""
MOST_TOLD = 10
"""Articles of which each line that was left out is told; of more, how many lines for which reason."""
BATCH_BYTES = 32 * 2**20
"""Of a folder's pages, with their pictures, that are kept together."""


class _Kept(NamedTuple):
    """What came of a page: its article as it is kept, and the file, or None in a trial."""

    imported: Imported
    written: Path | None


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="A pack source instead.")
@click.option("--dry-run", is_flag=True, help="Only say what would be kept; nothing is written.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object an article.")
@click.pass_context
def import_pages(
    context: click.Context, files: Sequence[Path], folder: Path | None, dry_run: bool, as_json: bool
) -> None:
    """Bring in pages, folders of pages or MedlinePlus topics; without --to, into the clinic's own articles."""
    from library.importing.keeping import Keeper

    run: Run = context.obj
    importer = _Importer(run, dry_run=dry_run)
    flags: set[FlagId] = set()
    with Keeper(run.paths, run.today, folder.absolute() if folder is not None else None) as keeper:
        for path in files:
            for kept in importer.kept_of(path, keeper):
                flags.update(flag.id for one in kept for flag in one.imported.flags)
                _tell(run, kept, as_json=as_json)
    context.exit(2 if importer.refused else 1 if flags & ERRORS else 0)


class _Importer:
    """`refused` says whether something could not be taken."""

    def __init__(self, run: Run, *, dry_run: bool) -> None:
        self.refused = False
        self._run = run
        self._dry_run = dry_run

    def kept_of(self, path: Path, keeper: Keeper) -> Iterator[list[_Kept]]:
        """What a file or folder holds, kept in batches; what is refused is told."""
        from library.importing.medlineplus_file import holds_topics

        try:
            if path.is_dir():
                yield from self._folder(path, keeper)
            elif holds_topics(path):
                yield self._keep(self._topics(path, keeper), keeper)
            else:
                yield self._keep([self._page(path, None)], keeper)
        except ImportingError as error:
            self._refuse(path, error)

    def _folder(self, folder: Path, keeper: Keeper) -> Iterator[list[_Kept]]:
        from library.importing.medlineplus_file import holds_topics

        pages, others = pages_in(folder)
        for path in others:
            warn(said("{path} is no page; it was left aside.", path=path))
        batch: list[Imported] = []
        size = 0
        with progress_bar(f"Reading {folder.name}") as progress:
            for done, path in enumerate(pages):
                progress(done, len(pages))
                try:
                    read = list(self._topics(path, keeper)) if holds_topics(path) else [self._page(path, folder)]
                except ImportingError as error:
                    self._refuse(path, error)
                    continue
                batch += read
                size += sum(_size(one) for one in read)
                if size > BATCH_BYTES:
                    yield self._keep(batch, keeper)
                    batch, size = [], 0
            progress(len(pages), len(pages))
        if batch:
            yield self._keep(batch, keeper)

    def _topics(self, path: Path, keeper: Keeper) -> list[Imported]:
        from library.importing.medlineplus import read_topics

        with progress_bar(f"Reading {path.name}") as progress:
            return list(read_topics(path, self._run.today, progress, keeper.article_at))

    def _page(self, path: Path, top: Path | None) -> Imported:
        from library.importing.importer import import_page

        name = path.name if top is None else path.relative_to(top).as_posix()
        return import_page(read_whole(path), name, self._run.today, beside=beside(path, top))

    def _keep(self, imported: Sequence[Imported], keeper: Keeper) -> list[_Kept]:
        if self._dry_run:
            return [_kept(one, key, None) for one, key in zip(imported, keeper.keys_of(imported), strict=True)]
        with progress_bar("Keeping") as progress:
            keys = keeper.keep(imported, progress=progress)
        return [_kept(one, key, keeper.folder) for one, key in zip(imported, keys, strict=True)]

    def _refuse(self, path: Path, error: ImportingError) -> None:
        sentence = error.sentence
        warn(sentence if path.name in sentence else said("{path}: {reason}", path=path, reason=sentence))
        self.refused = True


def _kept(imported: Imported, key: ArticleKey, folder: Path | None) -> _Kept:
    article = structs.replace(imported.article, id=key.id)
    written = folder / article_path(key) if folder is not None else None
    return _Kept(structs.replace(imported, article=article), written)


def _size(imported: Imported) -> int:
    return sum(map(len, imported.pictures.values())) + 8 * sum(map(len, imported.lines))


# ---- what is said -----------------------------------------------------------------------------------------


def _tell(run: Run, kept: Sequence[_Kept], *, as_json: bool) -> None:
    """A window shows the articles itself: it hears only what could not be taken."""
    if as_json:
        from library import describe
        from library.importing.preview import reading_of
        from library.markup import MarkdownParser

        parser = MarkdownParser()
        for imported, written in kept:
            reading = reading_of(imported, parser, run.today)
            path = str(written) if written is not None else None
            click.echo(describe.as_json(describe.import_json(imported, reading, path)))
        return
    if run.lines:
        return
    for line in _one_by_one(kept) if len(kept) <= MOST_TOLD else _together(kept):
        run.say(line)


def _one_by_one(kept: Sequence[_Kept]) -> Iterator[str]:
    for imported, written in kept:
        article = imported.article
        yield f"{article.title} ({article.id}, {article.language}): {written or 'not written, this was a trial'}"
        for one in imported.dropped:
            what = f"kept as {one.kept_as}" if one.kept_as else "left out"
            yield f"  line {one.line}, {what}: {' '.join(one.text.split())} ({one.why})"
        for flag in imported.flags:
            where = f" line {flag.line}," if flag.line else ""
            yield f"  please look at{where} {flag.id}: {flag.detail}"


def _together(kept: Sequence[_Kept]) -> Iterator[str]:
    languages = Counter(one.imported.article.language for one in kept)
    counted = ", ".join(f"{language} {count}" for language, count in sorted(languages.items()))
    yield f"Articles: {len(kept)} ({counted}){'' if kept[0].written else ', not written, this was a trial'}"
    reasons = Counter(one.why for page in kept for one in page.imported.dropped if not one.kept_as)
    yield from (f"  lines left out: {count} ({why})" for why, count in reasons.most_common())
    flags = Counter(flag.id for page in kept for flag in page.imported.flags)
    yield from (f"  please look at {count} times: {flag}" for flag, count in flags.most_common())
