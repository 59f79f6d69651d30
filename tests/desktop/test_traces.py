# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The registry of Windows after a portable program: as it was before. Here it is a dictionary with its rules."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest

from desktop.traces import KEYS, leaving_none

Values = dict[str, tuple[object, int]]
NOTED: Values = {"lastVisited": ("file:///E:/", 1), "history": (["E:/"], 7)}


class Key:
    def __init__(self, values: Values) -> None:
        self.values = values

    def __enter__(self) -> Values:
        return self.values

    def __exit__(self, *_: object) -> None:
        pass


class Registry(ModuleType):
    """Keys by their paths; only a key with nothing below it can be deleted."""

    HKEY_CURRENT_USER = "user"
    KEY_ALL_ACCESS = 1

    def __init__(self, **keys: Values) -> None:
        super().__init__("winreg")
        self.keys = dict(keys)

    def OpenKey(self, root: str, path: str, **_: object) -> Key:
        if path not in self.keys:
            raise FileNotFoundError(path)
        return Key(self.keys[path])

    def QueryInfoKey(self, values: Values) -> tuple[int, int, int]:
        return 0, len(values), 0

    def EnumValue(self, values: Values, number: int) -> tuple[str, object, int]:
        name = list(values)[number]
        return name, *values[name]

    def SetValueEx(self, values: Values, name: str, _: int, kind: int, value: object) -> None:
        values[name] = (value, kind)

    def DeleteValue(self, values: Values, name: str) -> None:
        del values[name]

    def DeleteKey(self, root: str, path: str) -> None:
        if path not in self.keys:
            raise FileNotFoundError(path)
        if any(other.startswith(f"{path}\\") for other in self.keys):
            raise PermissionError(path)
        del self.keys[path]


def travel(monkeypatch: pytest.MonkeyPatch, registry: Registry, *more: str, fails: bool = False) -> dict[str, Any]:
    """What is there after a run in which a file dialog was opened, and another program wrote `more` keys."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    try:
        with leaving_none():
            for path in (*reversed(KEYS), *more):
                registry.keys.setdefault(path, {})
            registry.keys[KEYS[0]].update(NOTED)
            if fails:
                raise KeyboardInterrupt
    except KeyboardInterrupt:
        pass
    return registry.keys


@pytest.mark.parametrize("fails", [False, True])
def test_where_qt_had_noted_nothing_nothing_is_left(monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    assert travel(monkeypatch, Registry(), fails=fails) == {}


def test_what_another_qt_program_had_noted_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before: dict[str, Values] = {KEYS[2]: {}, KEYS[1]: {}, KEYS[0]: {"lastVisited": ("file:///C:/", 1), "x": (3, 4)}}
    registry = Registry(**{path: dict(values) for path, values in before.items()})
    assert travel(monkeypatch, registry) == before


def test_what_another_program_writes_meanwhile_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    other = f"{KEYS[2]}\\Assistant"
    assert travel(monkeypatch, Registry(), other) == {KEYS[2]: {}, other: {}}


def test_elsewhere_there_is_no_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setitem(sys.modules, "winreg", None)
    with leaving_none():
        pass
