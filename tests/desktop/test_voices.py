# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Voices by processes: what is there, one passage at a time, silence at once, voices that die or hang.

`spd-say` is a script here that takes what the real one takes (0.11.4) and writes down how it was called.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop import voices
from desktop.voices import ProcessVoices, one_line, sapi, speech_dispatcher, spoken_languages, system_voices
from library.paths import Paths

LIST = """\
                     NAME                 LANGUAGE                  VARIANT
                Afrikaans                       af                     none
    English (Great Britain)                    en-GB                     none
        English+Half-LifeAnnouncementSystem                       enHalf-LifeAnnouncementSystem
                  Spanish                       es                     none
"""
SPD_SAY = """#!/bin/sh
echo "$*" >> "$0.calls"
case "$1" in
-L) cat "$0.list" ;;
-w) [ "$2 $3" = "-e -l" ] || exit 1; cat >> "$0.heard"; {then} ;;
-S) ;;
*) exit 1 ;;
esac
"""


@pytest.fixture
def spd_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """`spd_say(then="exit 1")` is on the path and does this when it has taken the words."""

    def make(then: str = "true", listed: str = LIST) -> Path:
        program = tmp_path / "spd-say"
        program.write_text(SPD_SAY.replace("{then}", then))
        program.chmod(0o755)
        Path(f"{program}.list").write_text(listed)
        monkeypatch.setattr(voices, "which", lambda name: str(program) if name == "spd-say" else None)
        return program

    return make


@pytest.fixture
def speaker(qapp: QObject) -> ProcessVoices:
    return ProcessVoices(speech_dispatcher, qapp)


def look(speaker: ProcessVoices, qtbot: QtBot) -> frozenset[str]:
    with qtbot.waitSignal(speaker.looked) as looked:
        speaker.look()
    return frozenset(looked.args[0])


def calls(program: Path) -> list[str]:
    return Path(f"{program}.calls").read_text().splitlines()


def is_running(program: Path) -> bool:
    wanted = os.fsencode(str(program))
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if wanted in process.read_bytes().split(b"\0"):
                return True
        except OSError:
            continue  # it ended meanwhile
    return False


def test_the_languages_of_the_voices(spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot) -> None:
    spd_say()
    assert look(speaker, qtbot) == {"af", "en", "es"}


LISTS = {
    "nothing": ("", set()),
    "only the head": ("NAME LANGUAGE VARIANT\n", set()),
    "a complaint": ("Failed to get voice list.\n", set()),
    "languages alone, as on Windows": ("en-US\nes-ES\n\nen-GB", {"en", "es"}),
    "lines of one word": ("x\n\u0000\n", set()),
}


@pytest.mark.parametrize(("listed", "expected"), LISTS.values(), ids=LISTS)
def test_lists_of_voices(listed: str, expected: set[str]) -> None:
    assert spoken_languages(listed) == expected


def test_without_the_program_there_is_no_voice(speaker: ProcessVoices, qtbot: QtBot) -> None:
    assert look(speaker, qtbot) == frozenset()
    speaker.stop()


def test_a_program_that_cannot_be_started_has_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speaker: ProcessVoices, qtbot: QtBot
) -> None:
    monkeypatch.setattr(voices, "which", lambda name: str(tmp_path / "gone"))
    assert look(speaker, qtbot) == frozenset()


def test_a_passage_is_told_on_one_line_and_never_in_the_command(
    spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot
) -> None:
    program = spd_say()
    look(speaker, qtbot)
    with qtbot.waitSignal(speaker.ended) as ended:
        speaker.speak("!-!QUIT\nDrink\ttea.", "en-GB")
    assert ended.args == [True]
    assert Path(f"{program}.heard").read_text() == " !-!QUIT Drink tea.\n"
    assert calls(program) == ["-L", "-w -e -l en-GB"]


def test_what_begins_like_a_command_is_spoken() -> None:
    assert not one_line("!-!SET SELF RATE 100").startswith("!-!")


ENDINGS = {"it says that it failed": "exit 1", "it is ended": "kill -9 $$"}


@pytest.mark.parametrize("then", ENDINGS.values(), ids=ENDINGS)
def test_a_voice_that_dies(then: str, spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot) -> None:
    spd_say(then)
    look(speaker, qtbot)
    with qtbot.waitSignal(speaker.ended) as ended:
        speaker.speak("Drink tea.", "en")
    assert ended.args == [False]


def test_a_voice_that_hangs_is_given_up(
    spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = spd_say("exec sleep 600")
    look(speaker, qtbot)
    monkeypatch.setattr(voices, "LEAST_MS", 100)
    with qtbot.waitSignal(speaker.ended) as ended:
        speaker.speak("", "en")
    assert ended.args == [False]
    qtbot.waitUntil(lambda: calls(program)[-1] == "-S")


def test_a_list_that_never_comes_is_no_voice(
    spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = spd_say()
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    monkeypatch.setattr(voices, "LOOKING_MS", 100)
    assert look(speaker, qtbot) == frozenset()


def test_a_stop_silences_the_server_too_and_nothing_is_heard_of_it(
    spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot
) -> None:
    program = spd_say("exec sleep 600")
    look(speaker, qtbot)
    ends: list[bool] = []
    speaker.ended.connect(ends.append)
    speaker.speak("Drink tea.", "en")
    qtbot.waitUntil(lambda: Path(f"{program}.heard").exists())
    speaker.stop()
    assert not is_running(program)
    qtbot.waitUntil(lambda: calls(program)[-1] == "-S")
    speaker.stop()
    with qtbot.waitSignal(speaker.ended, raising=False, timeout=200):
        pass
    assert (ends, calls(program)) == ([], ["-L", "-w -e -l en", "-S"])


def test_after_a_stop_it_speaks_again(spd_say: Callable[..., Path], speaker: ProcessVoices, qtbot: QtBot) -> None:
    program = spd_say("exec sleep 600")
    look(speaker, qtbot)
    speaker.speak("Drink tea.", "en")
    speaker.stop()
    program.write_text(SPD_SAY.replace("{then}", "true"))
    with qtbot.waitSignal(speaker.ended) as ended:
        speaker.speak("Rest.", "en")
    assert ended.args == [True]


def test_each_system_has_its_own_voices(paths: Paths, monkeypatch: pytest.MonkeyPatch, qapp: QObject) -> None:
    assert system_voices(paths, qapp)._find is speech_dispatcher
    monkeypatch.setattr(sys, "platform", "win32")
    system = system_voices(paths, qapp)._find()
    assert system is not None
    start = (sys.executable, "-m", "desktop", "--voice")
    assert (system.listing, system.speaking("es"), system.stopping) == ((*start, "list"), (*start, "say", "es"), ())


def test_a_packaged_program_on_windows_speaks_by_its_command(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    packaged = replace(paths, program=tmp_path / "Program")
    first, *rest = sapi(packaged).listing
    assert (Path(first), rest[-2:]) == (tmp_path / "Program" / "clinic-library.exe", ["--voice", "list"])
