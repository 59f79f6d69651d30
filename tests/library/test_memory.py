# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is typeset and read is let go of when nobody needs it any more; what is asked again is the same."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from library.handouts.handout import Clinic, Handout, HandoutOptions, PaperUse
from library.handouts.typesetter import AGEING, REMEMBERED
from library.library import Library
from library.memory import give_back
from library.models import ArticleId, ArticleKey
from library.paths import find_paths
from tests.library.test_library import TODAY

BURNS = ArticleKey(ArticleId("burns"), "en")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(find_paths(tmp_path), TODAY)
    yield opened
    opened.close()


@pytest.mark.parametrize("fault", [AttributeError, TypeError])
def test_a_system_without_that_call_is_left_alone(monkeypatch: pytest.MonkeyPatch, fault: type[Exception]) -> None:
    def none(name: object) -> object:
        raise fault

    monkeypatch.setattr(ctypes, "CDLL", none)
    give_back()


def test_after_a_rest_a_handout_is_the_same(library: Library) -> None:
    library.rest()
    handout = Handout((BURNS,), HandoutOptions(), Clinic("Green River"))
    before = library.typeset(handout)
    library.rest()
    assert library.typeset(handout) == before


def test_as_much_of_nothing_is_compiled_as_typst_remembers(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.typeset(Handout((BURNS,), HandoutOptions(), Clinic()))
    assert library._typesetter is not None
    compiled: list[str] = []

    class Nothing:
        def compile(self, format: str) -> bytes:  # noqa: A002 - as Typst calls it
            compiled.append(format)
            return b""

    monkeypatch.setattr(library._typesetter, "_nothing", Nothing())
    library.typeset(Handout((BURNS,), HandoutOptions(), Clinic()))
    assert compiled == ["pdf"] * AGEING
    library.rest()
    assert compiled == ["pdf"] * (AGEING + REMEMBERED)


def test_what_was_read_is_forgotten_and_can_be_read_again(library: Library) -> None:
    library.read(BURNS)
    library.drafting()
    library.forget_readings()
    assert (len(library._readings), library._drafting) == (0, None)
    assert library.read(BURNS).article.title == "Burns and scalds"


def test_paper_is_counted_without_what_lays_two_on_a_side(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "library.handouts.imposition", None)
    handout = Handout((BURNS,), HandoutOptions(layout="booklet"), Clinic())
    use = library.paper_use(handout)
    monkeypatch.undo()
    one, two = (
        library.typeset(Handout((BURNS,), HandoutOptions(layout=layout), Clinic())) for layout in ("single", "two-up")
    )
    assert use == PaperUse(one.pages, two.small_pages)
