# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Where bundled and user data live. The only reader of the environment and of the `resources` package.

A packaged program is known by its shape alone: the resources lie in `app/` beside a `runtime/`. With a file
`portable.flag` beside those, everything is kept in that folder, and nothing on the computer.
"""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

import platformdirs

PORTABLE = "portable.flag"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one run of the program."""

    resources: Path
    data: Path
    shared_packs: Path | None = None
    """A folder that several computers read their packs from."""
    program: Path | None = None
    """The folder of a packaged program; None in a checkout."""

    @property
    def is_portable(self) -> bool:
        """Whether the program keeps everything in its own folder, on a stick perhaps."""
        return self.program is not None and (self.program / PORTABLE).exists()

    @property
    def licences(self) -> Path:
        """The texts of all licences; of a checkout the folder where ours lies."""
        return self.program / "LICENSES" if self.program else self.resources.parent

    @property
    def build(self) -> Path:
        """What a packaged program says of itself; absent in a checkout."""
        return self.resources.parent / "build.json"

    @property
    def release_key(self) -> Path:
        """The minisign key of those who release the program; absent where nobody does."""
        return self.resources / "trust" / "release.pub"

    @property
    def starter_pack(self) -> Path:
        return self.resources / "starter"

    @property
    def guide(self) -> Path:
        """The guide to the program, a pack source too; it goes with the version of the program."""
        return self.resources / "guide"

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
    def translations(self) -> Path:
        """The texts of the window in other languages, compiled."""
        return self.resources / "translations"

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
    """`data` instead of the folder of a portable program, or else of the user's own, which the system names."""
    resources = Path(str(files("resources")))
    paths = Paths(resources, Path(), program=_program_of(resources))
    if data is None and paths.program is not None and paths.is_portable:
        data = paths.program / "data"
    own = data or Path(platformdirs.user_data_dir("clinic-library", appauthor=False, roaming=False))
    return replace(paths, data=own.absolute())


def _program_of(resources: Path) -> Path | None:
    """The folder of the packaged program that these resources are in."""
    program = resources.parent.parent
    packaged = resources == program / "app" / "resources" and (program / "runtime").is_dir()
    return program.absolute() if packaged else None


def has_screen() -> bool:
    """Whether a window can be opened: always on Windows and macOS, with a display or a stand-in elsewhere."""
    if sys.platform in {"win32", "darwin"}:
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(wanted or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def meeting_place(paths: Paths) -> Path:
    """Where programs of one person that show the same data on the same screen find each other: a name in a folder.

    The folder may not be there yet, and need not be able to hold a socket. Windows has no such files: there only the
    name counts.
    """
    screen = [os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")]
    whose = "\0".join([os.path.normcase(os.path.realpath(paths.data)), *screen])
    name = hashlib.sha256(os.fsencode(whose)).hexdigest()[:16]
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    kept = runtime / "clinic-library" if runtime.is_absolute() and runtime.is_dir() else paths.state
    return kept / f"window-{name}"


def startup_token() -> str:
    """With what the one who started this program, on Wayland, lets a window come to the front; empty elsewhere."""
    return os.environ.get("XDG_ACTIVATION_TOKEN", "")


def take_startup_token(token: str) -> None:
    """The next window that asks to come to the front shows this token, which another start has handed over."""
    os.environ["XDG_ACTIVATION_TOKEN"] = token


def draw_without_graphics_card() -> None:
    """Before a window: Qt shall not even try the drivers of a graphics card on Linux, which may be broken or missing.

    Every control is drawn by the processor. Whoever has named a driver keeps it.
    """
    os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    os.environ.setdefault("QT_WAYLAND_DISABLE_HW_INTEGRATION", "1")


def called_as() -> str:
    """How a person calls this program, for sentences that name a command; `./dev run` sets it to itself."""
    return os.environ.get("CLINIC_LIBRARY_CALLED_AS", "clinic-library")


def own_command(paths: Paths) -> list[str]:
    """How the program starts itself, as commands without a window, for long work in a process of its own."""
    if paths.program is None:
        start = [sys.executable, "-m", "library"]
    else:
        start = [str(paths.program / ("clinic-library.exe" if sys.platform == "win32" else "clinic-library"))]
    return [*start, "--data", str(paths.data)]


def keep_to(paths: Paths) -> None:
    """Whatever else runs in this process and its children keeps its caches and settings in the data folder too.

    Fontconfig, graphics drivers and the file dialogs of Qt would leave theirs in the user's folders on Linux. They
    ask for these names when they are first used, so this comes before a window; Windows has no such names.
    """
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(paths.data / "cache" / "system")
