# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What Qt notes of its file dialogs on Windows is put back as it was: a portable program leaves nothing behind.

Qt keeps the last folder of every file dialog in the registry, and no setting says otherwise. Elsewhere it is a file,
whose place `library.paths` names.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

KEYS = (
    r"Software\QtProject\OrganizationDefaults\FileDialog",
    r"Software\QtProject\OrganizationDefaults",
    r"Software\QtProject",
)
"""The one that is written, and those above it, which come with it."""


@contextmanager
def leaving_none() -> Iterator[None]:
    """What stood in the registry before stands there when this ends."""
    if sys.platform == "win32":
        import winreg

        def values(path: str) -> list[tuple[str, object, int]] | None:
            with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return [winreg.EnumValue(key, number) for number in range(winreg.QueryInfoKey(key)[1])]
            return None

        before = {path: values(path) for path in KEYS}
        try:
            yield
        finally:
            for path, kept in before.items():
                with suppress(OSError):  # what another program has put below a key in the meantime keeps it
                    if kept is None:
                        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, path)
                    else:
                        _put_back(path, kept)
    else:
        yield


def _put_back(path: str, kept: list[tuple[str, object, int]]) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, access=winreg.KEY_ALL_ACCESS) as key:
            written = [winreg.EnumValue(key, number)[0] for number in range(winreg.QueryInfoKey(key)[1])]
            for name in written:
                winreg.DeleteValue(key, name)
            for name, value, kind in kept:
                winreg.SetValueEx(key, name, 0, kind, value)
