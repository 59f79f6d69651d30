# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What one call of a command works on, and how it reads files and says how far it is."""

from __future__ import annotations

import datetime as dt
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
from library.settings import Settings, load_settings
from library.storage import RecordStore


class Run:
    """Settings and library are opened when they are first used."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
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
        return library


def warn(sentence: str) -> None:
    click.echo(f"clinic-library: {sentence}", err=True)


def read_file(path: Path, what: str) -> bytes:
    """Raises ArticleError naming the file; `what` it should be is said as remedy."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{path} cannot be read ({error.strerror}); check the name of the {what}.") from error


def read_passphrase(path: Path | None, *, confirm: bool) -> str:
    """From a file, or typed unseen; never from an argument, which others can read."""
    if path is None:
        typed: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
        return typed
    return decode_text(read_file(path, "passphrase file"), str(path)).partition("\n")[0]


@contextmanager
def progress_bar(label: str) -> Iterator[Progress]:
    """A bar on a terminal, nothing in a pipe; gives what takes (done, total)."""
    with click.progressbar(length=0, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def say(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield say
