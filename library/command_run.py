# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What one call of a command works on, and how it reads files and says how far it is."""

from __future__ import annotations

import datetime as dt
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from library.articles import decode_text
from library.errors import ArticleError
from library.library import Library
from library.models import Progress
from library.paths import Paths
from library.sentences import reason_of, said, to_line
from library.settings import Settings, load_settings, with_packs
from library.storage import RecordStore

STEPS = 200


class Run:
    """Settings and library are opened when they are first used."""

    def __init__(self, paths: Paths, *, lines: bool = False) -> None:
        self.paths = with_packs(paths, load_settings(RecordStore(paths.state)))
        self.lines = lines
        """The window listens: stdout is for lines "done total", what is said to a person goes to stderr."""
        self.today = dt.date.today()

    @property
    def store(self) -> RecordStore:
        return RecordStore(self.paths.state)

    @property
    def settings(self) -> Settings:
        return load_settings(self.store)

    def library(self) -> Library:
        library = Library.open(self.paths, self.today)
        click.get_current_context().call_on_close(library.close)
        for fault in library.faults:
            warn(fault)
        if library.clock.doubtful:
            day = library.wording.words("en").day(library.clock.says)
            warn(said("Please check the clock of this computer: it says {day}.", day=day))
        return library

    def say(self, sentence: str) -> None:
        """What was done."""
        click.echo(to_line(sentence) if self.lines else sentence, err=self.lines)


def warn(sentence: str) -> None:
    context = click.get_current_context(silent=True)
    run = context.find_object(Run) if context else None
    complain(sentence, lines=run is not None and run.lines)


def complain(sentence: str, *, lines: bool) -> None:
    """On stderr; where the window listens so that it can say it in its language."""
    click.echo(f"clinic-library: {to_line(sentence) if lines else sentence}", err=True)


def read_file(path: Path, what: str) -> bytes:
    """Raises ArticleError naming the file; `what` it should be is said as remedy."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ArticleError(
            "{path} cannot be read ({reason}); check the name of the {what}.",
            path=path,
            reason=reason_of(error),
            what=what,
        ) from error


def read_passphrase(path: Path | None, *, confirm: bool) -> str:
    """From a file, from a pipe, or typed unseen; never from an argument, which others can read."""
    if path is None:
        typed: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
        return typed
    if str(path) == "-":
        return sys.stdin.buffer.readline().decode("utf-8", errors="replace").rstrip("\r\n")
    return decode_text(read_file(path, "passphrase file"), str(path)).partition("\n")[0]


@contextmanager
def progress_bar(label: str) -> Iterator[Progress]:
    """A bar on a terminal, nothing in a pipe, lines for the window; gives what takes (done, total)."""
    run = click.get_current_context().find_object(Run)
    if run is not None and run.lines:
        yield _spoken_steps()
        return
    heard = sys.stderr is not None and sys.stderr.isatty()  # the windowed program of Windows has no stderr
    with click.progressbar(length=0, label=label, file=sys.stderr or io.StringIO(), hidden=not heard) as bar:

        def say(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield say


def _spoken_steps() -> Progress:
    """Says no more than a person can see: a line for each step of the bar, however many documents there are."""
    said = -1

    def say(done: int, total: int) -> None:
        nonlocal said
        step = done * STEPS // max(1, total)
        if step != said:
            said = step
            say_progress(done, total)

    return say


def say_progress(done: int, total: int) -> None:
    """How far it is, for a program that listens."""
    click.echo(f"{done} {total}")
