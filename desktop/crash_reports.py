# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is left of a program that ended by itself: which version, on what, and where in the program.

Never a text of an exception, a search, an article, a name or a folder. While a window is open, the notes of its end lie
in a file of the state folder: a clean end removes it, a power cut leaves no end in it. Of what Python writes down there
only lines of known shapes are taken. Qt is not needed, which may be what failed.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from library import __version__
from library.errors import StorageError
from library.storage import RecordStore

log = logging.getLogger(__name__)

NOTES = "open-window.txt"
RECORD = "crash"
MOST_BYTES = 2**16
MOST_LINES = 80

_SIGNAL = re.compile(r"(?:Fatal Python error|Windows fatal exception): ([\w -]{1,60})")
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+ .*\(most recent call first\):")
_FRAME = re.compile(r'  File "(.+)", line (\d+) in ([\w.<>]{1,80})')
_VERSION = re.compile(
    r"Clinic Library [\w.+-]{1,40}|[A-Z]\w{1,20} [\w.+-]{1,60}, Python [\w.+-]{1,20}(?:, Qt [\d.]{1,20})?"
)
_ERROR = re.compile(r"[A-Z]\w{1,60}")
"""As the first line of an end only."""
_PLACE = re.compile(r"[\w.<>-]{1,80}:\d{1,6} [\w.<>]{1,80}")


def report_of(error: BaseException) -> str:
    """What a person may send us: no text of the exception, which could quote what was typed."""
    return "\n".join([*_versions(), *_end_of(error)])


@contextmanager
def watching(folder: Path) -> Iterator[str]:
    """What ends the program meanwhile is noted in the state folder. Gives what was noted last time, "" if nothing was.

    A folder that cannot be written costs only the report.
    """
    path = folder / NOTES
    last = _report_in(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        notes = path.open("w", encoding="utf-8")
    except OSError:
        yield last
        return
    with notes:
        notes.write("\n".join([*_versions(), ""]))
        notes.flush()
        faulthandler.enable(notes)
        try:
            yield last
        except Exception as error:
            notes.write("\n".join(_end_of(error)))
            raise
        finally:
            faulthandler.disable()
    with suppress(OSError):
        path.unlink()


def keep_report(report: str, store: RecordStore) -> None:
    """It stays until there is another."""
    try:
        store.save(RECORD, report.encode())
    except StorageError:
        log.warning("the report of an unexpected end could not be kept")


def latest(store: RecordStore) -> str:
    """The last report; "" if there never was one."""
    return (store.load(RECORD) or b"").decode("utf-8", "replace")


def _versions() -> list[str]:
    """Qt's too once it is there."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    qt = sys.modules.get("PySide6")
    return [f"Clinic Library {__version__}", system if qt is None else f"{system}, Qt {qt.__version__}"]


def _end_of(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [type(error).__name__, *(_place(frame.filename, frame.lineno or 0, frame.name) for frame in frames)]


def _place(file: str, line: int, function: str) -> str:
    """Folders carry the names of people."""
    return f"{file.replace(chr(92), '/').rpartition('/')[2]}:{line} {function}"


def _report_in(notes: Path) -> str:
    """What the notes say of an end, line by line in known words; "" if they say nothing of one."""
    try:
        with notes.open("rb") as file:
            lines = file.read(MOST_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    versions = [line for line in lines[:2] if _VERSION.fullmatch(line)]
    kind = [line for line in lines[2:3] if _ERROR.fullmatch(line)]
    end = [*kind, *(said for line in lines[2:] if (said := _in_known_words(line)))][:MOST_LINES]
    return "\n".join([*versions, *end]) if end else ""


def _in_known_words(line: str) -> str:
    if signal := _SIGNAL.match(line):
        return signal[1].strip()
    if thread := _THREAD.fullmatch(line):
        return f"{thread[1]}:"
    if frame := _FRAME.fullmatch(line):
        return _place(frame[1], int(frame[2]), frame[3])
    return line if _PLACE.fullmatch(line) else ""
