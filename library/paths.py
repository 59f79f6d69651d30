# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where bundled and user data live. The only reader of the environment and of the `resources` package."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one run of the program."""

    resources: Path
    data: Path
    shared_packs: Path | None = None
    """A folder that several computers read their packs from."""

    @property
    def starter_pack(self) -> Path:
        return self.resources / "starter"

    @property
    def fonts(self) -> Path:
        return self.resources / "fonts"

    @property
    def icons(self) -> Path:
        return self.resources / "icons"

    @property
    def handout_templates(self) -> Path:
        return self.resources / "handouts"

    @property
    def trust_root(self) -> Path:
        """The keys that came with the program."""
        return self.resources / "trust" / "root.json"

    @property
    def packs(self) -> Path:
        """The installed packs; absent until the first one is."""
        return self.shared_packs or self.data / "packs"

    @property
    def words(self) -> Path:
        return self.resources / "words"

    @property
    def state(self) -> Path:
        """Records that we write ourselves: settings, window, ..."""
        return self.data / "state"

    @property
    def index_cache(self) -> Path:
        """May be deleted at any time."""
        return self.data / "cache" / "index"

    @property
    def catalogues(self) -> Path:
        """May be deleted at any time."""
        return self.data / "cache" / "catalogues"

    @property
    def local_pack(self) -> Path:
        """The clinic's own articles, a pack source like any other; absent until the first one is kept."""
        return self.data / "local"


def find_paths(data: Path | None = None) -> Paths:
    """`data` instead of the user's own folder, which the system names."""
    user_data = data or Path(platformdirs.user_data_dir("clinic-library", appauthor=False, roaming=False))
    return Paths(resources=Path(str(files("resources"))), data=user_data.absolute())


def has_screen() -> bool:
    """Whether a window can be opened: always on Windows and macOS, with a display or a stand-in elsewhere."""
    if sys.platform in {"win32", "darwin"}:
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(wanted or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def called_as() -> str:
    """How a person calls this program, for sentences that name a command; `./dev run` sets it to itself."""
    return os.environ.get("CLINIC_LIBRARY_CALLED_AS", "clinic-library")


def own_command(data: Path) -> list[str]:
    """How the program starts itself, as commands without a window, for long work in a process of its own."""
    return [sys.executable, "-m", "library", "--data", str(data)]
