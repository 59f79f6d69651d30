# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Builds the search index of one large pack in processes of its own, so that nobody waits for it.

One process, the builder, starts workers for all cores; each turns articles into batches, and every finished batch
stays on the disk. When all are there the builder puts them together beside the old index. A kill at any moment loses
the batches under way; the next builder goes on with what is there. Processes speak in lines: "done total".
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from library.errors import ArticleError, LibraryError, StorageError
from library.indexing import indexed_document, names_by_article
from library.markup import MarkdownParser
from library.models import IndexJob, Progress
from library.packs.documents import Documents
from library.packs.pack import fingerprint_of
from library.packs.source import article_names, parse_document, read_vocabulary, vocabulary_digest
from library.search.arrays import Strings, pack_strings
from library.search.batches import is_whole, load_batch, make_batch, save_batch
from library.search.documents import IndexedDocument
from library.search.languages import Analyzer
from library.search.lean_whoosh import FileLock
from library.search.store import IndexName, IndexStore
from library.sentences import from_line, reason_of, said

BATCH = 250
"""Articles in a batch: about a second of work, which is what a kill loses."""
MOST_WORKERS = 8
WAIT_SECONDS = 0.5
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""A program without a console would otherwise be given one for each process that it starts, in a window."""


class Job(NamedTuple):
    """An index that is to be built: of which pack, for which articles."""

    documents: Documents
    name: IndexName

    def files(self) -> list[str]:
        every = self.every_file()
        return every[self.name.bounds(len(every))]

    def every_file(self) -> list[str]:
        """Those of the other shares too."""
        return article_names(self.documents, self.name.language)


def build(job: Job, store: IndexStore, command: Sequence[str], progress: Progress) -> None:
    """Build the index, with `command` and a worker's number as a worker; waits for a builder that is at it already.

    Raises StorageError where the disk is full or cannot be written, LibraryError where the articles were changed and
    with the sentence of a worker that could not go on.
    """
    part = store.part(job.name)
    with _telling(job, store.folder):
        lock = _acquired(part)
        try:
            if not _is_there(store, job.name):
                _make_batches(job, part, command, progress)
                _put_together(job, store, part)
        finally:
            lock.release()
        _remove_parts(store, job.name)


def run_job(job: IndexJob, progress: Progress) -> None:
    """Build a missing index in a process of its own and wait for it; raises StorageError with what it complained of."""
    with _started(job.command) as process:
        try:
            _follow([process], progress)
        except BaseException:  # whoever stops waiting stops the process
            process.kill()
            raise
        assert process.stderr is not None, "it was asked for"
        complaint = from_line(process.stderr.read().strip().removeprefix("clinic-library: "))
    if process.returncode:
        raise StorageError(
            complaint or said("The search of {title} could not be prepared; try again.", title=job.title)
        )


def make_batches(job: Job, part: Path, worker: int, workers: int, progress: Progress) -> None:
    """A worker's part: every so-manieth batch that is not there yet. Raises StorageError."""
    with _telling(job, part.parent):
        _make_every(job, part, worker, workers, progress)


@contextmanager
def _telling(job: Job, folder: Path) -> Iterator[None]:
    """What the disk refuses is told in one sentence."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            "The search of {pack} could not be prepared ({reason}); "
            "free some space in {folder} and start the program again.",
            pack=job.name.pack,
            reason=reason_of(error),
            folder=folder,
        ) from error


def _make_every(job: Job, part: Path, worker: int, workers: int, progress: Progress) -> None:
    analyzer, parser = Analyzer(job.name.language), MarkdownParser()
    names = names_by_article(read_vocabulary(job.documents, job.name.language))
    files = job.files()
    chunks = [files[start : start + BATCH] for start in range(0, len(files), BATCH)]
    mine = list(range(worker, len(chunks), workers))
    total = sum(len(chunks[number]) for number in mine)
    done = 0
    for number in mine:
        if not is_whole(batch_file(part, number)):
            digests: list[bytes] = []
            documents = _documents(job.documents, chunks[number], names, parser, digests)
            counted = _counted(documents, lambda within, done=done: progress(done + within, total))  # type: ignore[misc]
            save_batch(batch_file(part, number), {**make_batch(counted, analyzer), **pack_strings("digests", digests)})
        done += len(chunks[number])
        progress(done, total)


# ---- the builder ------------------------------------------------------------------------------------------------


def _acquired(part: Path) -> FileLock:
    """The lock of the folder, once no other builder has it; one that is done removes lock and folder."""
    lock = FileLock(str(part / "lock"))
    while True:
        part.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            if lock.acquire():
                return lock
        time.sleep(WAIT_SECONDS)


def _is_there(store: IndexStore, name: IndexName) -> bool:
    index = store.open(name)
    if index is not None:
        index.close()
    return index is not None


def _make_batches(job: Job, part: Path, command: Sequence[str], progress: Progress) -> None:
    count = -(-len(job.files()) // BATCH)
    workers = max(1, min(MOST_WORKERS, os.cpu_count() or 1, count))
    running = [_started([*command, "--worker", str(worker), "--workers", str(workers)]) for worker in range(workers)]
    try:
        _follow(running, progress)
    except BaseException:  # whoever stops the builder stops the workers
        for process in running:
            process.kill()
        raise
    finally:
        said = [process.communicate()[1].strip() for process in running]
    failed = [sentence for process, sentence in zip(running, said, strict=True) if process.returncode]
    if any(failed):
        raise LibraryError(from_line(next(filter(None, failed)).removeprefix("clinic-library: ")))
    if failed:
        raise OSError(None, "a process that reads the articles ended too soon")


def _started(command: Sequence[str]) -> subprocess.Popen[str]:
    """A process of the program itself; Windows opens no console for it."""
    return subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", creationflags=NO_WINDOW
    )


def _follow(running: Sequence[subprocess.Popen[str]], progress: Progress) -> None:
    """Reads what the workers say, one after the other: the first is done about when all are."""
    for number, process in enumerate(running):
        assert process.stdout is not None
        for line in process.stdout:
            done, total = map(int, line.split())
            if number == 0:
                progress(done * len(running), total * len(running))


def _put_together(job: Job, store: IndexStore, part: Path) -> None:
    count = -(-len(job.files()) // BATCH)
    try:
        batches = [load_batch(batch_file(part, number)) for number in range(count)]
    except FileNotFoundError:  # there are more articles than there were
        batches = []
    digests = [digest for batch in batches for digest in Strings.of(batch, "digests")]
    if _fingerprint(job, digests) != job.name.fingerprint:
        shutil.rmtree(part, ignore_errors=True)
        raise LibraryError(
            "The articles of {pack} were changed while their search was prepared; start the program again.",
            pack=job.name.pack,
        )
    store.write(job.name, batches, Analyzer(job.name.language), spare=1)


def _fingerprint(job: Job, digests: list[str]) -> str:
    """Of the articles that were read, and of the others of their language as they are now."""
    every = job.every_file()
    own = job.name.bounds(len(every))
    before, behind = (
        [job.documents.digest(name) for name in names] for names in (every[: own.start], every[own.stop :])
    )
    return fingerprint_of([*before, *digests, *behind], vocabulary_digest(job.documents, job.name.language))


def _remove_parts(store: IndexStore, name: IndexName) -> None:
    """What was begun for this pack and language, now or for earlier articles, is not wanted any more."""
    for part in store.folder.glob(f"{name.prefix}-*.part"):
        shutil.rmtree(part, ignore_errors=True)


# ---- a batch in its file ----------------------------------------------------------------------------------------


def _documents(
    pack: Documents, files: Iterable[str], names: dict[str, list[str]], parser: MarkdownParser, digests: list[bytes]
) -> Iterator[IndexedDocument]:
    """The documents of the files that can be read; the digests of all are put on the list."""
    for where in files:
        digest = pack.digest(where)
        digests.append(digest.encode())
        with suppress(ArticleError):
            yield indexed_document(parse_document(pack.read(where), where), digest, names, parser)


def _counted(documents: Iterable[IndexedDocument], progress: Callable[[int], None]) -> Iterator[IndexedDocument]:
    for number, document in enumerate(documents, 1):
        yield document
        if number % 50 == 0:
            progress(number)


def batch_file(part: Path, number: int) -> Path:
    return part / f"batch-{number:05}.npz"
