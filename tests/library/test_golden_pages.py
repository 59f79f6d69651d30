# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Six pages look as they did when a person looked at them; `python -m tests.golden_pages` draws them anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from library.handouts.handout import HandoutOptions
from library.library import Library
from tests.golden_pages import FOLDER, PAGES, draw, from_png, open_library, to_png

TOLERANCE = 0.002
"""Share of points that may differ: another version of the drawing library smooths letters otherwise."""


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    opened = open_library(Path("/nowhere"))
    yield opened
    opened.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_page_looks_as_it_was_approved(library: Library, name: str) -> None:
    approved = from_png((FOLDER / f"{name}.png").read_bytes())
    drawn = draw(library, PAGES[name])
    assert from_png(to_png(drawn)) == drawn
    assert drawn.unlike(approved) <= TOLERANCE


@pytest.mark.parametrize(
    "options", [HandoutOptions(references="full", name_line=False), HandoutOptions(size=14), HandoutOptions("letter")]
)
def test_another_page_is_told_from_it(library: Library, options: HandoutOptions) -> None:
    approved = from_png((FOLDER / "full.png").read_bytes())
    assert draw(library, PAGES["full"]._replace(options=options)).unlike(approved) > 5 * TOLERANCE
