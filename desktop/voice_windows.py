# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A child process on Windows that lists the voices of the system, or speaks what it reads from stdin with one of them.

`--voice list` writes the language of each voice, `--voice say LANGUAGE` ends when all was heard; killed, it is silent.
The voices stand in the registry; SAPI 5 is asked by COM, a call at a time by its place in the interface. No Qt here.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from importlib import import_module
from locale import windows_locale
from typing import Any, NamedTuple

SPEECH = ("Speech", "Speech_OneCore")
"""Voices of the desktop; those that came with a language of Windows."""
VOICE = ("{96749377-3391-11D2-9EE3-00C04F797396}", "{6C44DF74-72B9-4992-A1EC-EF996E0422D4}")
TOKEN = ("{EF411752-3736-4CB4-9C8C-8EF4CCB58EFE}", "{14056589-E16C-11D2-BB90-00C04F8EE6C0}")
"""SpVoice as ISpVoice, SpObjectToken as ISpObjectToken."""
SET_ID, SET_VOICE, SPEAK = 15, 18, 20
"""Places of ISpObjectToken::SetId, ISpVoice::SetVoice and ISpVoice::Speak."""
IN_THIS_PROCESS = 1 | 4
NO_XML = 0x10


class Installed(NamedTuple):
    """A voice: its language as a tag, and where it stands."""

    language: str
    token: str


def voices() -> Iterator[Installed]:
    """Those of this computer; a voice that is not described as it should be is left out."""
    registry: Any = import_module("winreg")  # by name: there is none on other systems
    for speech in SPEECH:
        place = rf"SOFTWARE\Microsoft\{speech}\Voices\Tokens"
        try:
            with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, place) as tokens:
                names = [registry.EnumKey(tokens, at) for at in range(registry.QueryInfoKey(tokens)[0])]
        except OSError:
            continue
        for name in names:
            try:
                with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, rf"{place}\{name}\Attributes") as attributes:
                    number = str(registry.QueryValueEx(attributes, "Language")[0]).split(";")[0]
                language = windows_locale[int(number, 16)].replace("_", "-")
            except (OSError, ValueError, KeyError):
                continue
            yield Installed(language, rf"HKEY_LOCAL_MACHINE\{place}\{name}")


def best(language: str, installed: list[Installed]) -> Installed | None:
    """A voice of just this language, else one of another country's."""
    wanted = language.casefold()
    tags = [(one.language.casefold(), one) for one in installed]
    exact = (one for tag, one in tags if tag == wanted)
    near = (one for tag, one in tags if tag.split("-")[0] == wanted.split("-")[0])
    return next(exact, None) or next(near, None)


def say(text: str, token: str) -> None:
    """Raises OSError where the system refuses."""
    _ole().CoInitialize(None)
    voice, chosen = _made(*VOICE), _made(*TOKEN)
    _call(chosen, SET_ID, ctypes.c_wchar_p(None), ctypes.c_wchar_p(token), ctypes.c_int(0))
    _call(voice, SET_VOICE, chosen)
    _call(voice, SPEAK, ctypes.c_wchar_p(text), ctypes.c_uint32(NO_XML), ctypes.c_void_p(None))


def _ole() -> Any:
    return getattr(ctypes, "OleDLL")("ole32")  # noqa: B009 - it is there on Windows only


def _made(kind: str, interface: str) -> ctypes.c_void_p:
    ole, made = _ole(), ctypes.c_void_p()
    ids = [ctypes.create_string_buffer(16) for _ in range(2)]
    for text, binary in zip((kind, interface), ids, strict=True):
        ole.CLSIDFromString(ctypes.c_wchar_p(text), binary)
    ole.CoCreateInstance(ids[0], None, IN_THIS_PROCESS, ids[1], ctypes.byref(made))
    return made


def _call(made: ctypes.c_void_p, place: int, *values: Any) -> None:
    table = ctypes.cast(made, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    shape = getattr(ctypes, "WINFUNCTYPE")(  # noqa: B009 - as above
        ctypes.c_long, ctypes.c_void_p, *(type(value) for value in values)
    )
    result = shape(table[place])(made, *values)
    if result < 0:
        raise OSError(f"SAPI says {result & 0xFFFFFFFF:#010x}")


def main(arguments: list[str]) -> int:
    installed = list(voices())
    if arguments == ["list"]:
        sys.stdout.write("\n".join(one.language for one in installed))
        return 0
    chosen = best(arguments[1], installed)
    if chosen is None:
        return 1
    try:
        say(sys.stdin.buffer.read().decode("utf-8"), chosen.token)
    except OSError as error:
        sys.stderr.write(str(error))
        return 1
    return 0
