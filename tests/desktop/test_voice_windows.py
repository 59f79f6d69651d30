# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Voices of Windows with a registry and a COM of our own: which there are, which is chosen, what is asked of it."""

from __future__ import annotations

import ctypes
import io
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from desktop import voice_windows
from desktop.voice_windows import Installed, best, main, voices

DESKTOP = r"SOFTWARE\Microsoft\Speech\Voices\Tokens"
ONE_CORE = r"SOFTWARE\Microsoft\Speech_OneCore\Voices\Tokens"
TOKENS = {
    DESKTOP: {"ZIRA": "409;9", "HELENA": "C0A", "BROKEN": "x", "UNKNOWN": "FFFF", "BARE": None},
    ONE_CORE: {"NAAYF": "401"},
}


class Key:
    """An open key of the registry."""

    def __init__(self, names: list[str], language: str | None) -> None:
        self.names, self.language = names, language

    def __enter__(self) -> Key:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def registry(tokens: dict[str, dict[str, str | None]]) -> SimpleNamespace:
    def open_key(root: object, place: str) -> Key:
        if place in tokens:
            return Key(list(tokens[place]), None)
        tree, name = place.removesuffix(r"\Attributes").rsplit("\\", 1)
        if name in tokens.get(tree, {}):
            return Key([], tokens[tree][name])
        raise FileNotFoundError(place)

    def value(key: Key, name: str) -> tuple[object, int]:
        assert name == "Language"
        if key.language is None:
            raise FileNotFoundError(name)
        return key.language, 1

    return SimpleNamespace(
        HKEY_LOCAL_MACHINE=object(),
        OpenKey=open_key,
        QueryInfoKey=lambda key: (len(key.names), 0, 0),
        EnumKey=lambda key, at: key.names[at],
        QueryValueEx=value,
    )


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", registry(TOKENS))


@pytest.mark.usefixtures("windows")
def test_the_voices_in_the_registry_those_of_the_desktop_first() -> None:
    assert list(voices()) == [
        Installed("en-US", rf"HKEY_LOCAL_MACHINE\{DESKTOP}\ZIRA"),
        Installed("es-ES", rf"HKEY_LOCAL_MACHINE\{DESKTOP}\HELENA"),
        Installed("ar-SA", rf"HKEY_LOCAL_MACHINE\{ONE_CORE}\NAAYF"),
    ]


def test_a_computer_without_voices(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "winreg", registry({}))
    assert main(["list"]) == 0
    assert main(["say", "en"]) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("windows")
def test_their_languages_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    assert capsys.readouterr().out.split() == ["en-US", "es-ES", "ar-SA"]


CHOICES = {"the country": ("es-MX", 1), "another": ("es-AR", 0), "the language": ("es", 0), "none": ("hi", None)}


@pytest.mark.parametrize(("language", "at"), CHOICES.values(), ids=CHOICES)
def test_the_best_voice(language: str, at: int | None) -> None:
    installed = [Installed("es-ES", "a"), Installed("es-MX", "b"), Installed("en-US", "c")]
    assert best(language, installed) == (None if at is None else installed[at])


class Com:
    """Objects whose tables write down what is called; `refuses` is the place that fails."""

    def __init__(self, refuses: int = -1) -> None:
        self.asked: list[tuple[int, str]] = []
        self.made: list[str] = []
        shape = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)

        def method(place: int) -> Any:
            def called(this: int, *values: int | None) -> int:
                text = {voice_windows.SET_ID: 1, voice_windows.SPEAK: 0}.get(place)
                self.asked.append((place, "" if text is None else ctypes.wstring_at(values[text] or 0)))
                return -1 if place == refuses else 0

            return shape(called)

        self._methods = [method(place) for place in range(40)]
        self._table = (ctypes.c_void_p * 40)(*(ctypes.cast(one, ctypes.c_void_p) for one in self._methods))
        self._object = ctypes.pointer(ctypes.cast(self._table, ctypes.c_void_p))
        self.ole = SimpleNamespace(
            CoInitialize=lambda _: 0, CLSIDFromString=self._name, CoCreateInstance=self._make
        )  # fmt: skip

    def _name(self, text: Any, binary: Any) -> None:
        self.made.append(text.value)

    def _make(self, kind: Any, outer: Any, where: int, interface: Any, made: Any) -> None:
        ctypes.cast(made, ctypes.POINTER(ctypes.c_void_p))[0] = ctypes.cast(self._object, ctypes.c_void_p)


@pytest.fixture
def com(monkeypatch: pytest.MonkeyPatch) -> Com:
    made = Com()
    monkeypatch.setattr(ctypes, "OleDLL", lambda name: made.ole, raising=False)
    monkeypatch.setattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE, raising=False)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO("Beba té.\n".encode())))
    return made


@pytest.mark.usefixtures("windows")
def test_the_chosen_voice_speaks_plain_text(com: Com) -> None:
    assert main(["say", "es"]) == 0
    assert com.made == [*voice_windows.VOICE, *voice_windows.TOKEN]
    assert com.asked == [(15, rf"HKEY_LOCAL_MACHINE\{DESKTOP}\HELENA"), (18, ""), (20, "Beba té.\n")]


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize("place", [15, 18, 20])
def test_a_refusal_ends_the_child_with_a_complaint(
    place: int, com: Com, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refusing = Com(refuses=place)
    monkeypatch.setattr(ctypes, "OleDLL", lambda name: refusing.ole, raising=False)
    assert main(["say", "es"]) == 1
    assert "SAPI says" in capsys.readouterr().err
    assert refusing.asked[-1][0] == place


@pytest.mark.usefixtures("windows", "com")
def test_no_voice_for_the_language() -> None:
    assert main(["say", "hi"]) == 1
