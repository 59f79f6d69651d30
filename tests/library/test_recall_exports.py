# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A pack update that withdraws an article, and ready PDFs on a stick: made again, the folder is without it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from library.exporting import Exported, Exporter
from library.handouts.handout import Clinic, HandoutOptions
from library.library import Library
from library.packs.installed import open_store, open_trust
from library.packs.opening import open_pack
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from tests.library.pack_workshop import KEY, manifest_of, packed, quiet, source

TODAY = dt.date(2026, 11, 21)
TEXTS = {"zebrafish": "Wash your hands.", "quokkosis": "Quokkas at night."}
CODES = {"zebrafish": "Z91", "quokkosis": "Z92"}
OURS = (
    "---\nid: ours\ntitle: Our zebrafish\nkind: topic\nlanguage: en\nrevised: 2026-01-02\n"
    "based_on: {id: zebrafish, language: en, edition: 1}\ncodes: [{system: icd-10-cm, code: Z93}]\n---\nText.\n"
)
MakePack = Callable[..., Path]


class Town:
    """A maker of packs, and a clinic that copies ready PDFs to a stick."""

    def __init__(self, folder: Path) -> None:
        self.paths: Paths = find_paths(folder / "data")
        self.out = folder / "stick"
        self._folder = folder
        open_trust(self.paths).add(KEY.public)

    def install(self, name: str, texts: dict[str, str], *, update: str = "", pack: str = "") -> None:
        """A pack of these texts, whole or as an update of another file; each article has its code."""
        sequence = 2 if update else 1
        made = source(self._folder / name, texts, sequence=sequence, version=f"1.{sequence}.0", pack=pack)
        for article in texts:
            file = made.folder / "articles" / "en" / f"{article}.md"
            coded = f"codes: [{{system: icd-10-cm, code: {CODES[article]}}}]\nrevised:"
            file.write_text(file.read_text().replace("revised:", coded))
        base = [manifest_of(self._folder / f"{update}.clinicpack")] if update else []
        file = self._folder / f"{name}.clinicpack"
        file.write_bytes(packed(PackSource(made.folder), base=base))
        open_store(self.paths).install(file, quiet)

    def export(self, *codes: str) -> Exported:
        """Ready PDFs, or with codes those of an electronic record."""
        library = Library.open(self.paths, TODAY)
        exporter = Exporter(library, Clinic(), self.out)
        made = (
            exporter.record(codes, HandoutOptions(), quiet)
            if codes
            else exporter.ready_pdfs(["en"], [12], ["a4"], quiet)
        )
        library.close()
        return made

    def names(self) -> set[str]:
        """Our files on the stick, without those of the starter library."""
        known = {path.name for path in self.out.rglob("*.pdf")}
        return {name for name in known if name.startswith(("icd10", "zebrafish", "quokkosis", "ours"))}


@pytest.fixture
def town(tmp_path: Path, make_pack: MakePack) -> Town:
    town = Town(tmp_path)
    town.install("first", TEXTS)
    make_pack(town.paths.local_pack, {"en/ours.md": OURS}, pack="id: local\ntitle: Ours\nversion: '1'\n")
    return town


BACK = "withdrawn: [{id: zebrafish, reason: A wrong dose., date: 2026-11-20}]\n"
SAID = "The publisher has withdrawn this text. Do not use it. A wrong dose. Withdrawn on 20 November 2026."
MADE = "This text was made from one that its publisher has withdrawn. Do not use it. A wrong dose."


@pytest.mark.parametrize("kept", [True, False], ids=["its text stays", "its text is gone"])
def test_ready_pdfs_are_made_anew_without_it(town: Town, kept: bool) -> None:
    town.export()
    assert town.names() == {"zebrafish-12pt-a4.pdf", "quokkosis-12pt-a4.pdf", "ours-12pt-a4.pdf"}
    town.install("second", TEXTS if kept else {"quokkosis": TEXTS["quokkosis"]}, update="first", pack=BACK)
    faults = town.export().faults
    assert town.names() == {"quokkosis-12pt-a4.pdf"}
    assert [fault for fault in faults if fault.startswith("Zebrafish")] == ([f"Zebrafish: {SAID}"] if kept else [])
    assert [fault for fault in faults if "Our zebrafish" in fault] == [
        f"Our zebrafish: {MADE} Withdrawn on 20 November 2026."
    ]
    index = (town.out / "index.html").read_text()
    assert "Quokkosis" in index and "Zebra" not in index.replace("Our zebrafish", "")


@pytest.mark.parametrize("kept", [True, False], ids=["its text stays", "its text is gone"])
def test_the_record_is_made_anew_without_it(town: Town, kept: bool) -> None:
    codes = ("Z91", "Z92", "Z93")
    town.export(*codes)
    assert town.names() == {"icd10_z91_en.pdf", "icd10_z92_en.pdf", "icd10_z93_en.pdf"}
    town.install("second", TEXTS if kept else {"quokkosis": TEXTS["quokkosis"]}, update="first", pack=BACK)
    assert town.export(*codes).faults == ("Z91: no article has this code.", "Z93: no article has this code.")
    assert town.names() == {"icd10_z92_en.pdf"}


def test_a_damaged_article_costs_only_its_own_pdfs(town: Town) -> None:
    town.install("v1", TEXTS)
    (pack,) = open_store(town.paths).installed()
    file = open_store(town.paths).path(pack.layers[0])
    with open_pack(file, open_trust(town.paths)) as opened:
        place = opened.entries["articles/en/zebrafish.md"].offset
    content = bytearray(file.read_bytes())
    content[place + 3 : place + 9] = bytes(6)
    file.write_bytes(content)
    said = "“Zebrafish” is damaged here; install Test pack again from its stick."
    for codes in ((), ("Z91", "Z92")):
        made = town.export(*codes)
        assert said in made.faults
        names = {path.name for path in town.out.rglob("*.pdf")}
        assert any("quokkosis" in name or "z92" in name for name in names)
        assert not any("zebrafish" in name or "z91" in name for name in names)
