# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The table of a pack's articles says what stands in them; the one in the starter pack's README is up to date."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from library.overview import overview
from library.paths import find_paths

MakePack = Callable[..., Path]
FRONT = "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: {language}\n---\n"
REFERENCES = [{"id": "a", "title": "A", "note": "record checked"}, {"id": "b", "title": "B"}]


def test_words_grades_references_languages_and_pictures_are_counted(make_pack: MakePack, tmp_path: Path) -> None:
    articles = {
        "en/cough.md": FRONT.format(id="cough", title="Cough", language="en")
        + "Drink [@a; @b; @none]. ![x](images/a.svg)\n",
        "fr/cough.md": FRONT.format(id="cough", title="Toux", language="fr")
        + "Buvez de l'eau [@a]. ![x](images/a.svg)\n",
        "es/burns.md": FRONT.format(id="burns", title="Quemaduras", language="es") + "Agua.\n",
    }
    rows = overview(make_pack(tmp_path, articles=articles, references=REFERENCES)).splitlines()
    assert rows[0].startswith(
        "| Article | Words | Reading grade | References | Records checked | Languages | Pictures |"
    )
    assert rows[2].startswith("| [Quemaduras](articles/es/burns.md) | 1 | ")
    assert rows[2].endswith(" | 0 | 0 | es | 0 |")
    assert rows[3].startswith("| [Cough](articles/en/cough.md) | ")
    assert rows[3].endswith(", - | 3 | 1 | en, fr | 1 |")


def test_the_table_of_the_starter_pack_is_the_one_that_the_command_makes() -> None:
    starter = find_paths().starter_pack
    readme = (starter / "README.md").read_text(encoding="utf-8")
    assert readme.endswith(f"\n\n{overview(starter)}"), "make it anew: clinic-library check --table"
