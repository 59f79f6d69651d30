# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A morning at a clinic, step by step: what is kept, and how one sees afterwards what of it is there.

Each step gives one thing a new value, by the program's own functions. Looking at a thing gives its value only if
everything about it is as that value wants it; else it gives what was found, which no step has made.
"""

from __future__ import annotations

import os
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from library.errors import LibraryError
from library.handouts.packets import Packet, PacketArticle, PacketStore
from library.models import ArticleId
from library.packs.installed import open_installed, open_store, open_trust
from library.packs.local import LocalFolder
from library.packs.source import PackSource
from library.paths import find_paths
from library.settings import Settings, load_settings, save_settings
from library.storage import RecordStore, save_file
from tests.library.pack_workshop import ARTICLE, KEY, manifest_of, packed, quiet, source

NOTHING = "nothing"


class Step(NamedTuple):
    """`value` is what the thing is once the step is reported; `way` is how packs get there."""

    thing: str
    value: str
    way: str = ""

    @property
    def doing(self) -> str:
        """What a person would say is being done."""
        return self.way.partition(" ")[0] or self.thing


STEPS = (
    Step("key", "trusted"),
    Step("settings", "1"),
    Step("packets", "1"),
    Step("packs", "1", "install v1"),
    Step("articles", "short"),
    Step("paper", "1"),
    Step("settings", "2"),
    Step("packs", "1+2", "update u2"),
    Step("packets", "2"),
    Step("articles", "long"),
    Step("packs", "1", "rollback"),
    Step("settings", "3"),
    Step("articles", "two"),
    Step("packs", "3", "install v3"),
    Step("packs", "3, damaged", "damage"),
    Step("packs", "3", "repair v3"),
    Step("articles", "two, newer"),
    Step("paper", "2"),
    Step("packets", "3"),
    Step("packs", NOTHING, "remove"),
    Step("settings", "4"),
    Step("packs", "4", "install v4"),
    Step("articles", "many"),
    Step("articles", "few"),
)
THINGS = tuple(dict.fromkeys(step.thing for step in STEPS))


def states(steps: Sequence[Step]) -> list[dict[str, str]]:
    """What everything is before the first step and after each."""
    found = [dict.fromkeys(THINGS, NOTHING)]
    for step in steps:
        found.append({**found[-1], step.thing: step.value})
    return found


def make_packs(folder: Path) -> None:
    """Three whole versions and an update of the first, large enough to be copied piece by piece."""
    for number in (1, 3, 4):
        texts = {name: _text(number, name, 600_000) for name in ("burns", "cough", "fever")}
        made = source(folder / f"source{number}", texts, version=str(number), sequence=number)
        (folder / f"v{number}.clinicpack").write_bytes(packed(made))
    newer = source(folder / "source1", {"burns": _text(2, "burns", 300_000)}, version="2", sequence=2)
    base = manifest_of(folder / "v1.clinicpack")
    (folder / "u2.clinicpack").write_bytes(packed(PackSource(newer.folder), base=[base]))


class Clinic:
    """The data folder of a clinic, which is made by the first step, and the stick that its packs came on."""

    def __init__(self, data: Path, stick: Path) -> None:
        self._paths = find_paths(data)
        self._stick = stick
        self._records = RecordStore(self._paths.state)
        self._local = LocalFolder(self._paths.local_pack)

    def do(self, step: Step) -> None:
        """Returns when the program says that it is done."""
        if step.thing == "key":
            open_trust(self._paths).add(KEY.public)
        elif step.thing == "settings":
            save_settings(self._records, _settings(step.value))
        elif step.thing == "packets":
            PacketStore(self._records).save(_packet(step.value))
        elif step.thing == "articles":
            gone = dict.fromkeys(self._there()) if self._paths.local_pack.exists() else {}
            self._local.save({**gone, **_articles(step.value)})
        elif step.thing == "paper":
            save_file(self._paper, _paper(step.value))
        else:
            self._change_packs(step.way)

    def look(self) -> dict[str, str]:
        """The value of every thing; a sentence where it is none that a step can have made."""
        return {thing: self._look_at(thing) for thing in THINGS}

    def left_over(self) -> list[str]:
        """Folders of packs that no record names."""
        wanted = {folder for pack in open_store(self._paths).installed() for folder in pack.folders}
        return sorted(path.name for path in self._paths.packs.iterdir() if path.is_dir() and path.name not in wanted)

    @property
    def _paper(self) -> Path:
        return self._paths.data / "handout.pdf"

    def _look_at(self, thing: str) -> str:
        try:
            return str(getattr(self, f"_{thing}_value")())
        except (LibraryError, OSError) as error:
            return f"{type(error).__name__}: {error}"

    # ---- what the steps do ----------------------------------------------------------------------------------

    def _change_packs(self, way: str) -> None:
        store = open_store(self._paths)
        verb, _, name = way.partition(" ")
        if verb in ("install", "update", "repair"):
            store.install(self._stick / f"{name}.clinicpack", quiet)
        elif verb == "rollback":
            store.roll_back("test")
        elif verb == "remove":
            store.remove("test")
        else:
            self._damage()

    def _damage(self) -> None:
        """A bad spot on the disk: nothing that the program does, but there when its step is reported."""
        store = open_store(self._paths)
        (pack,) = store.installed()
        with store.path(pack.layers[-1]).open("r+b") as file:
            file.seek(50_000)
            file.write(bytes(5000))
            file.flush()
            os.fsync(file.fileno())

    # ---- what is there --------------------------------------------------------------------------------------

    def _key_value(self) -> str:
        return "trusted" if KEY.public in open_trust(self._paths).own_keys else NOTHING

    def _settings_value(self) -> str:
        settings = load_settings(self._records)
        number = settings.clinic_name.removeprefix("Clinic ")
        if settings == Settings():
            return NOTHING
        return number if settings == _settings(number) else f"mixed settings of {settings.clinic_name!r}"

    def _packets_value(self) -> str:
        store = PacketStore(self._records)
        names = store.names()
        whole = all(store.load(name) == _packet(name) for name in names)
        if names != tuple(str(number) for number in range(1, len(names) + 1)) or not whole:
            return f"mixed packets {names}"
        return names[-1] if names else NOTHING

    def _articles_value(self) -> str:
        folder = self._paths.local_pack
        if not folder.exists():
            return NOTHING
        self._local.finish()
        there = self._there()
        for value in ("short", "long", "two", "two, newer", "many", "few"):
            if there == _articles(value):
                return value if not PackSource(folder).faults else f"faults in {value}"
        return str({name: len(content) for name, content in there.items()}) if there else NOTHING

    def _there(self) -> dict[str, bytes]:
        """The files of the local pack."""
        folder = self._paths.local_pack
        found = (path for path in folder.rglob("[!.]*.*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}

    def _paper_value(self) -> str:
        content = self._paper.read_bytes() if self._paper.exists() else None
        values = {None: NOTHING, **{_paper(value): value for value in "12"}}
        return values.get(content, f"{len(content or b'')} bytes")

    def _packs_value(self) -> str:
        """Every document of the packs in force is read."""
        store = open_store(self._paths)
        versions = [layer.version for pack in store.installed() for layer in pack.layers]
        damaged = store.check(quiet)
        packs, faults = open_installed(self._paths)
        for pack in packs:
            pack.documents.close()
        if faults:
            return faults[0]
        return ("+".join(versions) or NOTHING) + (", damaged" if damaged else "")


def _text(number: int, name: str, length: int) -> str:
    """Words that hardly pack, the same every time."""
    return random.Random(f"{number} {name}").randbytes(length // 2).hex()


def _settings(number: str) -> Settings:
    return Settings(clinic_name=f"Clinic {number}", clinic_address=_text(int(number), "address", 6000))


def _packet(number: str) -> Packet:
    articles = tuple(PacketArticle(ArticleId(f"{number}-{index}"), "en") for index in range(200))
    return Packet(number, articles, f"Cover {number}")


def _articles(value: str) -> Mapping[str, bytes]:
    """The whole local pack: one short article, a longer text for it, two in two languages, many, some of the many."""
    made = {"pack.yaml": b"id: local\ntitle: Ours\nversion: 1.0.0\n"}
    if value in ("many", "few"):
        for number in range(80 if value == "many" else 5):
            text = ARTICLE.format(id=f"a{number}", title="Ours", text=_text(number, "many", 6000))
            made[f"articles/en/a{number}.md"] = text.encode()
        return made
    size = {"short": 2000, "long": 300_000, "two": 30_000, "two, newer": 28_000}[value]
    text = ARTICLE.format(id="ours", title="Ours", text=_text(size, value, size))
    made["articles/en/ours.md"] = text.encode()
    if value.startswith("two"):
        made["articles/sw/ours.md"] = text.replace("language: en", "language: sw").encode()
    return made


def _paper(number: str) -> bytes:
    return b"%PDF" + _text(int(number), "paper", 100_000).encode()
