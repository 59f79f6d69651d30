# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is left of a program that ended by itself holds places and versions, and nothing that was typed or read."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.crash_reports import NOTES, keep_report, latest, watching
from library import __version__
from library.storage import RecordStore, SessionStore

CHECKOUT = Path(__file__).parent.parent.parent
SECRET = "Mrs Mbeki, chlamydia"
FAULT = """\
Clinic Library 1.2.3
Linux 6.1.0-28-amd64, Python 3.11.2
Fatal Python error: Segmentation fault

Thread 0x00007f3cc65366c0 (most recent call first):
  File "/home/grace.mbeki/clinic/library/search/engine.py", line 81 in answer

Current thread 0x00007fea1a5bcb80 (most recent call first):
  File "C:\\Users\\Grace Mbeki\\Clinic\\app\\desktop\\reader.py", line 71 in open
  File "<frozen runpy>", line 198 in _run_module_as_main

Extension modules: msgspec._core, lxml.etree (total: 11)
"""


def end(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """A program that is watched and ends by this code, which knows a secret."""
    program = f"""
import ctypes, os, signal, sys
from pathlib import Path
from desktop.crash_reports import watching
def search(typed):
    patient = typed
    {code}
with watching(Path(sys.argv[1])):
    search({SECRET!r})
"""
    return subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def report_in(folder: Path) -> str:
    with watching(folder) as report:
        return report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "grace.mbeki" / "state"


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows tells its faults by other names")
@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ctypes.string_at(0)", "Segmentation fault"),
        ("os.abort()", "Aborted"),
        ("os.kill(os.getpid(), signal.SIGILL)", "Illegal instruction"),
        ("os.kill(os.getpid(), signal.SIGBUS)", "Bus error"),
        ("os.kill(os.getpid(), signal.SIGFPE)", "Floating point exception"),
    ],
)
def test_a_fault_leaves_versions_kind_and_places(folder: Path, code: str, kind: str) -> None:
    assert end(folder, code).returncode < 0
    report = report_in(folder)
    lines = report.splitlines()
    assert lines[0] == f"Clinic Library {__version__}"
    assert lines[1] == f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    assert lines[2:4] == [kind, "Current thread:"]
    assert "<string>:7 search" in lines
    assert "Mbeki" not in report and "mbeki" not in report and "chlamydia" not in report
    assert "/" not in report


@pytest.mark.skipif("sys.platform == 'win32'", reason="as above")
def test_what_python_writes_down_holds_no_values(folder: Path) -> None:
    """The file itself, not only what is shown of it."""
    end(folder, "ctypes.string_at(0)")
    notes = (folder / NOTES).read_text()
    assert "Segmentation fault" in notes
    assert "Mbeki" not in notes and "chlamydia" not in notes


@pytest.mark.parametrize("code", ["raise MemoryError(patient)", "{}[patient]", "open(patient + '/x')"])
def test_an_exception_that_nobody_caught_leaves_its_kind_and_place(folder: Path, code: str) -> None:
    done = end(folder, code)
    assert done.returncode == 1
    report = report_in(folder)
    assert any(f"{kind}\n" in report for kind in ("MemoryError", "KeyError", "FileNotFoundError"))
    assert report.splitlines()[-1] == "<string>:7 search"
    assert "Mbeki" not in report and "chlamydia" not in report


def test_a_report_is_given_once(folder: Path) -> None:
    end(folder, "raise MemoryError")
    assert report_in(folder) != ""
    assert report_in(folder) == ""


@pytest.mark.parametrize("code", ["pass", "sys.exit(3)", "os._exit(1)", "os.kill(os.getpid(), 9)"])
def test_a_clean_end_and_one_from_outside_leave_no_report(folder: Path, code: str) -> None:
    """A power cut is such an end."""
    end(folder, code)
    assert report_in(folder) == ""


def test_a_clean_end_leaves_no_file(folder: Path) -> None:
    end(folder, "pass")
    assert list(folder.iterdir()) == []


def test_notes_are_read_line_by_line_in_known_words(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / NOTES).write_text(FAULT)
    assert report_in(folder).splitlines() == [
        "Clinic Library 1.2.3",
        "Linux 6.1.0-28-amd64, Python 3.11.2",
        "Segmentation fault",
        "Thread:",
        "engine.py:81 answer",
        "Current thread:",
        "reader.py:71 open",
        "<frozen runpy>:198 _run_module_as_main",
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 4096,
        b"\xff\xfe\x80",
        b"Clinic Library 1.2.3\nLinux 6.1, Python 3.11.2\n",
        b"Mrs Mbeki, chlamydia\n" * 10_000,
        b"Clinic Library 1.2.3\nLinux 6.1, Python 3.11.2\nMrs Mbeki, chlamydia\nMbeki\nKeyError: 'Mrs Mbeki'\n",
        b'Clinic Library\nx\n  File "/home/mbeki/x.py", line 3 in Mrs Mbeki\n',
    ],
    ids=["empty", "zeros", "no text", "cut", "strange", "quoting", "no function"],
)
def test_notes_that_make_no_sense_are_no_report(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / NOTES).write_bytes(content)
    assert report_in(folder) == ""


def test_a_long_report_is_cut(folder: Path) -> None:
    folder.mkdir(parents=True)
    frame = '  File "/a/engine.py", line 81 in answer\n'
    (folder / NOTES).write_text("Clinic Library 1\nLinux 6, Python 3\nFatal Python error: Aborted\n" + frame * 5000)
    assert len(report_in(folder).splitlines()) == 82


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_where_nothing_can_be_written_the_program_runs_all_the_same(folder: Path, kind: str) -> None:
    folder.parent.mkdir()
    if kind == "file":
        folder.write_text("x")
    else:
        (folder / NOTES).mkdir(parents=True)
    assert report_in(folder) == ""
    assert end(folder, "pass").returncode == 0


# ---- kept -------------------------------------------------------------------------------------------------


def test_the_last_report_stays_until_there_is_another(tmp_path: Path) -> None:
    assert latest(RecordStore(tmp_path)) == ""
    keep_report("one\ntwo", RecordStore(tmp_path))
    assert latest(RecordStore(tmp_path)) == "one\ntwo"
    keep_report("three", RecordStore(tmp_path))
    assert latest(RecordStore(tmp_path)) == "three"


def test_where_nothing_can_be_kept_it_stays_for_this_run(tmp_path: Path, logged: Any) -> None:
    session = SessionStore(tmp_path)
    keep_report("one", session)
    assert latest(session) == "one"
    (tmp_path / "file").write_text("")
    keep_report("one", RecordStore(tmp_path / "file"))
    assert logged.take() == ["the report of an unexpected end could not be kept"]


def test_a_record_that_is_no_text_is_shown_as_far_as_it_is(tmp_path: Path) -> None:
    RecordStore(tmp_path).save("crash", b"Aborted \xff")
    assert latest(RecordStore(tmp_path)) == "Aborted \ufffd"
