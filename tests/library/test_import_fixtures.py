# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every page in tests/data/imports gives exactly the JSON that stands beside it, field by field, twice over.

The pages are ours, in the shapes of pages that clinics bring; what each must give was read line by line by a person.
PAGE.json belongs to the page with the same name and another ending; pictures lie in PAGE_files.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from library.describe import import_json
from library.importing.importer import import_page
from library.importing.preview import reading_of
from library.markup import MarkdownParser

FOLDER = Path(__file__).parent.parent / "data" / "imports"
TODAY = dt.date(2026, 11, 25)
EXPECTED = sorted(FOLDER.glob("*.json"))


def page_of(expected: Path) -> Path:
    [page] = [path for path in FOLDER.glob(f"{expected.stem}.*") if path.suffix != ".json" and path.is_file()]
    return page


def imported_json(page: Path) -> dict[str, Any]:
    def beside(name: str) -> bytes | None:
        path = FOLDER / name
        return path.read_bytes() if path.is_file() and FOLDER in path.resolve().parents else None

    imported = import_page(page.read_bytes(), page.name, TODAY, beside=beside)
    told = import_json(imported, reading_of(imported, MarkdownParser(), TODAY), None)
    found: dict[str, Any] = json.loads(json.dumps(told))
    return found


def test_there_are_fixtures_and_each_has_its_page() -> None:
    assert len(EXPECTED) >= 1
    pages = {path.stem for path in FOLDER.iterdir() if path.is_file() and path.suffix != ".json"}
    assert pages == {path.stem for path in EXPECTED}


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.stem)
def test_a_page_gives_what_it_must(expected: Path) -> None:
    page = page_of(expected)
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    found = imported_json(page)
    for field in sorted({*wanted["article"], *found["article"]}):
        assert found["article"].get(field) == wanted["article"].get(field), field
    assert found == wanted
    assert imported_json(page) == found
