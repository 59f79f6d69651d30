# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A large pack's index, built in processes of its own: it is the one that would have been built at once, whatever
was killed, damaged or changed on the way, and nothing stays behind: no process, no half of an index.
"""

from __future__ import annotations

import datetime as dt
import errno
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from library import building
from library.building import Job, batch_file, build, make_batches, run_job
from library.errors import LibraryError, StorageError
from library.library import Library
from library.models import IndexJob
from library.packs.documents import FolderDocuments
from library.packs.source import PackSource
from library.paths import Paths, find_paths, own_command
from library.search import batches, stack, store
from library.search.arrays import Strings
from library.search.batches import is_whole, load_batch
from library.search.documents import IndexedDocument
from library.search.store import IndexName, IndexStore
from library.search.writing import ARRAYS

MakePack = Callable[..., Path]
SMALL_BATCH = 40
WORKER = f"""
import sys
from library import building
building.BATCH = {SMALL_BATCH}
{{first}}
from library.commands import main
sys.exit(main(sys.argv[1:]))
"""
"""A worker of the program whose batches are as small as those of the test."""
DEADLINE = 60
TODAY = dt.date(2026, 11, 21)
CHANGED = "The articles of large were changed while their search was prepared; start the program again."
WORDS = "ache balm cast drip ear fever gauze hives itch joint knee limp mole nerve organ pulse rash scar tonic ulcer"
QUERIES = (
    *("ache", "fever gauze", "gau", '"knee limp"', "ulcer -rash", "number 7", "seventh", "fevre", "ache balm cast"),
    *("titled", "no such thing", "A12.7", "kurz"),
)


def text_of(number: int, language: str, words: random.Random) -> str:
    body = " ".join(words.choices(WORDS.split(), k=30))
    front = f"id: a{number:04}\ntitle: Titled number {number}\nkind: topic\nlanguage: {language}\n"
    return f"---\n{front}---\n{body}\n\n## More\n\n{body[::-1] if number % 3 else body}\n"


def articles(count: int, language: str = "en") -> dict[str, str]:
    words = random.Random(count)
    return {f"{language}/a{number:04}.md": text_of(number, language, words) for number in range(count)}


class Bench:
    """A pack source of many articles, and an index store of its own to build into."""

    def __init__(self, folder: Path, make_pack: MakePack) -> None:
        self.paths = Paths(find_paths().resources, folder / "data")
        self.store = IndexStore(self.paths.index_cache)
        self._make_pack = make_pack
        self.folder = folder / "pack"
        self._opened: list[Library] = []

    def write(self, files: dict[str, str]) -> None:
        """Articles, and a vocabulary of English names."""
        self._make_pack(self.folder, files, pack="id: large\ntitle: Large pack\nversion: 1.0.0\n")
        (self.folder / "vocabulary").mkdir(exist_ok=True)
        rows = "term\tarticle\tkind\nseventh\ta0007\tlay\nseventh of all\ta0007\tlay\n"
        (self.folder / "vocabulary" / "en.tsv").write_text(rows, encoding="utf-8")

    def article(self, number: int) -> Path:
        return self.folder / "articles" / "en" / f"a{number:04}.md"

    def job(self, language: str = "en") -> Job:
        fingerprint = PackSource(self.folder).fingerprint(language)
        return Job(FolderDocuments(self.folder), IndexName("large", language, fingerprint))

    def command(self, job: Job) -> list[str]:
        """What the program itself would start."""
        return [*own_command(self.paths), "index", str(job.documents.place), job.name.language, job.name.fingerprint]

    def worker(self, job: Job, first: str = "pass") -> list[str]:
        """A worker with small batches, which runs a line of Python first."""
        return [sys.executable, "-c", WORKER.format(first=first), *self.command(job)[3:]]

    def build(self, job: Job, first: str = "pass") -> list[tuple[int, int]]:
        """Builds with small batches, and gives what was said of the progress."""
        said: list[tuple[int, int]] = []
        build(job, self.store, self.worker(job, first), lambda done, total: said.append((done, total)))
        return said

    def library(self) -> Library:
        self._opened.append(Library([PackSource(self.folder)], self.paths, TODAY))
        return self._opened[-1]

    def answers(self, language: str = "en") -> list[Any]:
        opened = self.library()
        found = [opened.search(query, only=language) for query in QUERIES]
        opened.close()
        return found

    def documents(self, job: Job) -> list[IndexedDocument]:
        index = self.store.open(job.name)
        assert index is not None, "there is no index that fits"
        held = [index.document(number) for number in range(index.count)]
        index.close()
        return held

    def left(self) -> list[str]:
        """What lies in the folder of the indexes, folders without the part of their names that is random."""
        return sorted(path.name.rpartition("-")[0] or path.name for path in self.paths.index_cache.iterdir())

    def close(self) -> None:
        for opened in self._opened:
            opened.close()


@pytest.fixture
def bench(tmp_path: Path, make_pack: MakePack, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(building, "BATCH", SMALL_BATCH)
    monkeypatch.setattr(building, "WAIT_SECONDS", 0.01)
    made = Bench(tmp_path, make_pack)
    made.write(articles(130))
    yield made
    made.close()


@pytest.fixture
def at_once(tmp_path: Path, make_pack: MakePack, monkeypatch: pytest.MonkeyPatch) -> Callable[[Bench], Bench]:
    """The same pack, its index built at once by the first search."""

    def do(bench: Bench) -> Bench:
        with monkeypatch.context() as patched:
            patched.setattr(stack, "SMALL", 10**6)
            other = Bench(tmp_path / "at-once", make_pack)
            other.folder = bench.folder
            other.answers()
        return other

    return do


def never(*_: object, **__: object) -> None:
    raise AssertionError("this must not happen")


# ---- the same index ---------------------------------------------------------------------------------------


def test_built_in_processes_is_the_same_as_built_at_once(
    bench: Bench, at_once: Callable[[Bench], Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    other, job = at_once(bench), bench.job()
    expected = other.answers()
    assert [bool(result.hits) for result in expected].count(True) >= 8
    bench.build(job)
    monkeypatch.setattr(stack, "make_batch", never)
    assert bench.answers() == expected
    assert bench.documents(job) == other.documents(job)
    assert [document.id for document in bench.documents(job)] == [f"a{number:04}" for number in range(130)]
    assert bench.left() == [job.name.stem]
    ours, theirs = bench.store.open(job.name), other.store.open(job.name)
    assert ours is not None and theirs is not None
    assert [name for name in ARRAYS if not np.array_equal(ours.arrays[name], theirs.arrays[name])] == []
    ours.close()
    theirs.close()


@pytest.mark.parametrize("count", [1, SMALL_BATCH - 1, SMALL_BATCH, SMALL_BATCH + 1, 2 * SMALL_BATCH])
def test_every_article_is_in_it_wherever_the_batches_end(bench: Bench, count: int) -> None:
    for number in range(count, 130):
        bench.article(number).unlink()
    bench.build(bench.job())
    assert [document.id for document in bench.documents(bench.job())] == [f"a{number:04}" for number in range(count)]


def test_progress_grows_until_all_is_done(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    said = bench.build(bench.job())
    assert said == sorted(said)
    assert said[-1] == (130, 130) and len(said) >= 4
    assert {total for _, total in said} == {130}


def test_a_worker_says_more_often_than_once_a_batch(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "BATCH", 120)
    job, said = bench.job(), []
    part = bench.store.part(job.name)
    part.mkdir(parents=True)
    make_batches(job, part, 0, 1, lambda done, total: said.append((done, total)))
    assert said == [(50, 130), (100, 130), (120, 130), (130, 130)]


@pytest.mark.parametrize(("cores", "articles_there", "workers"), [(1, 130, 1), (3, 130, 3), (64, 130, 4), (None, 9, 1)])
def test_there_are_as_many_workers_as_cores_and_batches(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, cores: int | None, articles_there: int, workers: int
) -> None:
    for number in range(articles_there, 130):
        bench.article(number).unlink()
    started: list[Sequence[str]] = []
    real = subprocess.Popen

    def start(command: Sequence[str], **options: Any) -> Any:
        started.append(command[-4:])
        return real(command, **options)

    monkeypatch.setattr(building.subprocess, "Popen", start)
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    bench.build(bench.job())
    assert started == [["--worker", str(number), "--workers", str(workers)] for number in range(workers)]
    assert len(bench.documents(bench.job())) == articles_there


def test_a_vocabulary_names_articles_and_another_language_is_another_index(bench: Bench) -> None:
    bench.write(articles(45, "sw"))
    for language in ("en", "sw"):
        bench.build(bench.job(language))
    english, swahili = bench.documents(bench.job("en")), bench.documents(bench.job("sw"))
    assert {document.language for document in english} == {"en"} and len(english) == 130
    assert {document.language for document in swahili} == {"sw"} and len(swahili) == 45
    assert english[7].also_called == ("seventh", "seventh of all")
    assert swahili[7].also_called == ()
    assert len(bench.left()) == 2, "the one does not replace the other"
    assert bench.library().search("seventh", only="en").hits[0].id == "a0007"


@pytest.mark.parametrize("damage", [b"no front matter", b"\xff\xfe", b"---\nid: other\ntitle: T\nkind: topic\n---\n"])
def test_articles_that_cannot_be_read_are_left_out(bench: Bench, damage: bytes) -> None:
    for number in (0, 39, 40, 129):
        bench.article(number).write_bytes(damage)
    bench.build(bench.job())
    left = [f"a{number:04}" for number in range(130) if number not in (0, 39, 40, 129)]
    assert [document.id for document in bench.documents(bench.job())] == left


# ---- going on ---------------------------------------------------------------------------------------------


def test_a_worker_makes_its_batches_once_of_what_can_be_read(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.article(41).write_bytes(b"no front matter")
    part = bench.store.part(bench.job().name)
    part.mkdir(parents=True)
    said: list[tuple[int, int]] = []
    for _ in range(2):
        make_batches(bench.job(), part, 1, 3, lambda done, total: said.append((done, total)))
        monkeypatch.setattr(building, "save_batch", never)
    assert said == [(40, 40), (40, 40)]
    assert [path.name for path in part.iterdir()] == ["batch-00001.npz"]
    held = Strings.of(load_batch(part / "batch-00001.npz"), "ids")
    assert list(held) == [f"a{number:04}" for number in range(40, 80) if number != 41]


class Seen:
    """The batches as they lie when they are put together: a file that was made again is another one."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.files: dict[str, int] = {}
        real = building._put_together

        def look(job: Job, into: IndexStore, part: Path) -> None:
            self.files = self.look(part)
            real(job, into, part)

        monkeypatch.setattr(building, "_put_together", look)

    @staticmethod
    def look(part: Path) -> dict[str, int]:
        return {path.name: path.stat().st_mtime_ns for path in sorted(part.glob("batch-*.npz"))}


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    return Seen(monkeypatch)


@pytest.fixture
def begun(bench: Bench) -> Job:
    """A job whose first and third batch of four are made."""
    job = bench.job()
    bench.store.part(job.name).mkdir(parents=True)
    make_batches(job, bench.store.part(job.name), 0, 2, lambda *_: None)
    return job


def test_a_batch_that_is_made_is_not_made_again(
    bench: Bench, begun: Job, seen: Seen, at_once: Callable[[Bench], Bench]
) -> None:
    before = seen.look(bench.store.part(begun.name))
    assert list(before) == ["batch-00000.npz", "batch-00002.npz"]
    bench.build(begun)
    assert len(seen.files) == 4
    assert before.items() <= seen.files.items()
    assert bench.answers() == at_once(bench).answers()


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flip(data: bytes) -> bytes:
    return data[:-100] + bytes([data[-100] ^ 1]) + data[-99:]


@pytest.mark.parametrize("damage", [cut, flip, lambda _: b"", lambda _: b"garbage", lambda data: data + b"\0"])
def test_a_batch_that_was_damaged_is_made_again(
    bench: Bench, begun: Job, seen: Seen, at_once: Callable[[Bench], Bench], damage: Callable[[bytes], bytes]
) -> None:
    file = batch_file(bench.store.part(begun.name), 2)
    file.write_bytes(damage(file.read_bytes()))
    before = seen.look(file.parent)
    bench.build(begun)
    assert seen.files["batch-00000.npz"] == before["batch-00000.npz"]
    assert seen.files["batch-00002.npz"] != before["batch-00002.npz"]
    assert bench.answers() == at_once(bench).answers()


def test_what_lies_about_is_cleared_when_the_index_is_there(bench: Bench, begun: Job) -> None:
    (bench.store.part(begun.name) / "batch-00001.4711").write_bytes(b"half of a batch")
    earlier = bench.store.part(begun.name._replace(fingerprint="of earlier articles"))
    other = bench.store.part(begun.name._replace(language="sw"))
    for part in (earlier, other):
        part.mkdir()
        (part / "batch-00000.npz").write_bytes(b"x")
    bench.build(begun)
    assert not earlier.exists()
    assert bench.left() == sorted([other.name.rpartition("-")[0], begun.name.stem])


def test_an_index_that_is_there_is_not_built_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.build(bench.job())
    monkeypatch.setattr(building.subprocess, "Popen", never)
    assert bench.build(bench.job()) == []
    assert bench.left() == [bench.job().name.stem]


def test_a_second_builder_waits_for_the_first_and_finds_it_done(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    job = bench.job()
    real, inside, may_go_on = building._put_together, threading.Event(), threading.Event()
    waits: list[float] = []

    def put_together(*arguments: Any) -> None:
        inside.set()
        assert may_go_on.wait(DEADLINE)
        real(*arguments)

    def wait(seconds: float) -> None:
        waits.append(seconds)
        may_go_on.set()
        threading.Event().wait(0.01)

    monkeypatch.setattr(building, "_put_together", put_together)
    monkeypatch.setattr(building.time, "sleep", wait)
    faults: list[BaseException] = []

    def first() -> None:
        try:
            bench.build(job)
        except BaseException as error:  # it would be lost with the thread
            faults.append(error)

    thread = threading.Thread(target=first)
    thread.start()
    assert inside.wait(DEADLINE)
    assert bench.build(job) == [], "the second says nothing because it does nothing"
    thread.join()
    assert (faults, bool(waits)) == ([], True)
    assert bench.left() == [job.name.stem]


def test_many_builders_at_once_all_find_it_done(bench: Bench) -> None:
    job = bench.job()
    running = [
        subprocess.Popen(bench.command(job), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) for _ in range(4)
    ]
    said = [process.communicate(timeout=DEADLINE)[1] for process in running]
    assert [(process.returncode, sentence) for process, sentence in zip(running, said, strict=True)] == [(0, b"")] * 4
    assert bench.left() == [job.name.stem]


# ---- what goes wrong --------------------------------------------------------------------------------------


def change(bench: Bench) -> None:
    bench.article(64).write_text(text_of(64, "en", random.Random(1)) + "Changed.", encoding="utf-8")


def remove(bench: Bench) -> None:
    bench.article(64).unlink()


def add_one(bench: Bench) -> None:
    bench.write({"en/a0500.md": text_of(500, "en", random.Random(1))})


def add_a_batch(bench: Bench) -> None:
    bench.write({f"en/a{number:04}.md": text_of(number, "en", random.Random(1)) for number in range(500, 550)})


def rename(bench: Bench) -> None:
    (bench.folder / "vocabulary" / "en.tsv").write_text("term\tarticle\tkind\neighth\ta0008\tlay\n")


@pytest.mark.parametrize("happen", [change, remove, add_one, add_a_batch, rename])
def test_articles_that_changed_meanwhile_are_told_and_nothing_stays(
    bench: Bench, happen: Callable[[Bench], None]
) -> None:
    job = bench.job()
    happen(bench)
    with pytest.raises(LibraryError) as error:
        bench.build(job)
    assert (type(error.value), str(error.value)) == (LibraryError, CHANGED)
    assert bench.left() == []
    bench.build(bench.job())
    assert bench.documents(bench.job())


@pytest.mark.parametrize(("happen", "told"), [(change, False), (add_one, False), (rename, True), (add_a_batch, True)])
def test_what_changes_once_all_was_read_is_told_or_is_not_in_the_index(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, happen: Callable[[Bench], None], told: bool
) -> None:
    job, real = bench.job(), building._put_together
    with monkeypatch.context() as patched:
        patched.setattr(building, "_put_together", lambda *arguments: (happen(bench), real(*arguments)))
        if told:
            with pytest.raises(LibraryError, match="were changed while"):
                bench.build(job)
        else:
            bench.build(job)
            assert {document.digest for document in bench.documents(job)} != set(digests(bench))
            assert len(bench.documents(job)) == 130
    assert bench.left() == ([] if told else [job.name.stem])
    bench.build(bench.job())
    assert [document.digest for document in bench.documents(bench.job())] == digests(bench)


def digests(bench: Bench) -> list[str]:
    """Of the articles as they are now."""
    pack = PackSource(bench.folder)
    return [pack.digest(key) for key in pack.articles]


def full_disk(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def full_sentence(bench: Bench, reason: str = "No space left on device") -> str:
    return (
        f"The search of large could not be prepared ({reason}); free some space in {bench.store.folder} "
        "and start the program again."
    )


@pytest.mark.parametrize(
    ("place", "name"), [(store.tempfile, "mkdtemp"), (store, "save_arrays"), (building, "load_batch"), (Path, "mkdir")]
)
def test_a_full_disk_is_told_and_the_next_start_goes_on(
    bench: Bench, begun: Job, monkeypatch: pytest.MonkeyPatch, place: Any, name: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(place, name, full_disk)
        with pytest.raises(StorageError) as error:
            bench.build(begun)
    assert str(error.value) == full_sentence(bench)
    assert bench.left() == [bench.store.part(begun.name).name.rpartition("-")[0]]
    assert is_whole(batch_file(bench.store.part(begun.name), 0))
    bench.build(begun)
    assert bench.left() == [begun.name.stem]


def test_a_worker_on_a_full_disk_says_so(bench: Bench, begun: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches.Path, "write_bytes", full_disk)
    with pytest.raises(StorageError) as error:
        make_batches(begun, bench.store.part(begun.name), 1, 2, lambda *_: None)
    assert str(error.value) == full_sentence(bench)
    assert not batch_file(bench.store.part(begun.name), 1).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="it knows no limit of file sizes")
def test_the_builder_passes_on_what_a_worker_says(bench: Bench) -> None:
    job = bench.job()
    with pytest.raises(LibraryError) as error:
        bench.build(job, "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (900, 900))")
    assert str(error.value) == full_sentence(bench, "File too large")
    bench.build(job)
    assert bench.left() == [job.name.stem]


def test_a_worker_that_ends_without_a_word_is_told(bench: Bench) -> None:
    with pytest.raises(StorageError) as error:
        bench.build(bench.job(), "raise SystemExit(3)")
    assert str(error.value) == full_sentence(bench, "a process that reads the articles ended too soon")


def test_workers_end_with_a_builder_that_is_stopped(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[str]] = []
    real = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> Any:
        started.append(real(*arguments, **options))
        return started[-1]

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(building.subprocess, "Popen", start)
    job = bench.job()
    with pytest.raises(KeyboardInterrupt):
        build(job, bench.store, bench.worker(job), stop)
    assert started and all(process.returncode is not None for process in started)
    assert bench.store.open(job.name) is None
    bench.build(job)
    assert bench.left() == [job.name.stem]


# ---- a job of the library ---------------------------------------------------------------------------------


def job_of(program: str, title: str = "Large pack") -> IndexJob:
    return IndexJob(title, "en", (sys.executable, "-c", program))


def test_a_job_is_waited_for_and_says_how_far_it_is() -> None:
    said: list[tuple[int, int]] = []
    run_job(job_of("print('1 3'); print('3 3')"), lambda done, total: said.append((done, total)))
    assert said == [(1, 3), (3, 3)]


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("import sys; print('1 3'); sys.exit('clinic-library: The disk is full.')", "The disk is full."),
        ("raise SystemExit(2)", "The search of Large pack could not be prepared; try again."),
    ],
)
def test_what_a_job_complains_of_is_told(program: str, told: str) -> None:
    with pytest.raises(StorageError) as error:
        run_job(job_of(program), lambda *_: None)
    assert str(error.value) == told


def test_no_process_is_given_a_window_of_its_own(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    started, flags = subprocess.Popen, []

    def note(*arguments: Any, **named: Any) -> Any:
        flags.append(named.pop("creationflags"))
        return started(*arguments, **named)

    monkeypatch.setattr(building, "NO_WINDOW", 0x08000000)
    monkeypatch.setattr(subprocess, "Popen", note)
    run_job(IndexJob("x", "en", (sys.executable, "-c", "print('1 1')")), lambda done, total: None)
    bench.write(articles(3))
    bench.build(bench.job())
    assert len(flags) > 1 and set(flags) == {0x08000000}


def test_a_job_ends_with_who_waits_for_it() -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        run_job(job_of("import time; print('1 3', flush=True); time.sleep(3 * 60)"), stop)
    assert time.monotonic() - began < DEADLINE


# ---- until it is there ------------------------------------------------------------------------------------


def test_meanwhile_an_older_index_answers_for_articles_that_are_as_they_were(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stack, "SMALL", 0)
    before = bench.job().name.stem
    bench.build(bench.job())
    bench.article(3).write_text(text_of(3, "en", random.Random(3)) + "Rewritten to sparadrap.", encoding="utf-8")
    bench.article(5).unlink()
    bench.write({"en/a0900.md": text_of(900, "en", random.Random(9))})
    opened = bench.library()

    def is_found(number: int) -> bool:
        hits = opened.search(f"titled number {number}", limit=1000).hits
        return f"a{number:04}" in {hit.id for hit in hits}

    assert {number: is_found(number) for number in (3, 4, 5, 900)} == {3: False, 4: True, 5: False, 900: False}
    assert opened.search("sparadrap").hits == ()
    assert opened.search("ache").preparing == ("large",)
    bench.build(bench.job())
    opened.refresh_search()
    assert [hit.id for hit in opened.search("sparadrap").hits] == ["a0003"]
    assert {number: is_found(number) for number in (3, 4, 5, 900)} == {3: True, 4: True, 5: False, 900: True}
    assert opened.search("ache").preparing == ()
    assert sorted(bench.left()) == sorted([before, bench.job().name.stem]), "the one before stays, to go back to"
    bench.article(7).unlink()
    bench.build(bench.job())
    assert len(bench.left()) == 2 and before not in bench.left(), "but none that is older"


# ---- killed at any moment ---------------------------------------------------------------------------------


LARGE = 1100
"""Articles of which the program itself makes five batches."""


@pytest.fixture
def large(tmp_path: Path, make_pack: MakePack) -> Bench:
    made = Bench(tmp_path, make_pack)
    made.write(articles(LARGE))
    return made


def processes_of(folder: Path) -> list[int]:
    """The processes that were started for this folder, their own children too; needs Linux."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if os.fsencode(folder) in path.read_bytes() and b"Z" not in (path.parent / "stat").read_bytes().split()[2]:
                found.append(int(path.parent.name))
        except OSError:  # it has ended
            continue
    return found


def wait_until(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < until, f"it never happened: {what}"
        time.sleep(0.002)


def begins(part: Path) -> bool:
    return part.exists()


def reads(part: Path) -> bool:
    return len(processes_of(part.parents[2])) > 1


def has_a_batch(part: Path) -> bool:
    return (part / "batch-00000.npz").exists()


def has_most_batches(part: Path) -> bool:
    return len(list(part.glob("*.npz"))) >= 4


def puts_together(part: Path) -> bool:
    return any(part.parent.glob(f"{part.stem}-*"))


def has_written(part: Path) -> bool:
    return any(part.parent.glob(f"{part.stem}-*/words_text.npy"))


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("moment", [begins, reads, has_a_batch, has_most_batches, puts_together, has_written])
def test_a_kill_leaves_no_process_and_the_next_builder_goes_on(
    large: Bench, tmp_path: Path, moment: Callable[[Path], bool]
) -> None:
    job = large.job()
    command, part = large.command(job), large.store.part(job.name)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as killed:
        wait_until(lambda: moment(part) or killed.poll() is not None, moment.__name__)
        assert killed.poll() is None, "it was faster than the test"
        killed.send_signal(signal.SIGKILL)
    wait_until(lambda: not processes_of(tmp_path), "the workers end")
    assert large.store.open(job.name) is None, "a half of an index was opened"
    batches_before = {path.name for path in part.glob("*.npz") if is_whole(path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as second:
        opened = []
        while second.poll() is None:
            index = large.store.open(job.name)
            if index is not None:
                opened.append(index.count)
                index.close()
        assert second.stdout is not None and second.stderr is not None
        lines, complaint = second.stdout.read().splitlines(), second.stderr.read()
    assert (second.returncode, complaint) == (0, "")
    assert set(opened) <= {LARGE}
    assert batches_before <= {f"batch-{number:05}.npz" for number in range(5)}
    done, total = map(int, lines[-1].split())
    assert LARGE <= done == total < LARGE + 2 * building.BATCH
    assert [document.id for document in large.documents(job)] == [f"a{number:04}" for number in range(LARGE)]
    assert large.left() == [job.name.stem]
    assert processes_of(tmp_path) == []


def test_the_command_says_what_cannot_be_done(large: Bench) -> None:
    job = large.job()
    large.article(1).unlink()
    done = subprocess.run(large.command(job), capture_output=True, text=True, timeout=DEADLINE, check=False)
    assert (done.returncode, done.stderr) == (2, f"clinic-library: {CHANGED}\n")
    assert large.left() == []
