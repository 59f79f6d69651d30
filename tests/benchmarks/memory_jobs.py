# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a clinic does in a day and in a month, done in the real window while its memory is looked at.

It runs inside the measured process, called by `window_probe`. Articles are taken in turn, each from the worker and
painted; a handout is set, shown in the preview and looked through to its last page.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.benchmarks.seen import do, memory_mb, pause, wait_until

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

SETTLING_MS = 1000
LOOKING_MS = 30
DAY_ARTICLES, MONTH_ARTICLES, STEP = 50, 500, 50
ARTICLES_A_HANDOUT = 10


class Wanted(NamedTuple):
    """One handout of the bench."""

    what: str
    size: int = 12
    second: str = ""
    plain: bool = False
    layout: str = "single"
    articles: int = 1


HANDOUTS = (
    Wanted("whole"),
    Wanted("large print", size=18),
    Wanted("largest print", size=24),
    Wanted("two languages", second="es"),
    Wanted("two languages, large print", size=18, second="es"),
    Wanted("short copy", plain=True),
    Wanted("short copy, large print", size=24, plain=True),
    Wanted("two on a side", layout="two-up"),
    Wanted("booklet", layout="booklet"),
    Wanted("packet of five articles", articles=5),
)


def one_day(window: MainWindow, names: list[str]) -> dict[str, Any]:
    """Fifty articles and ten handouts: memory before, between and after."""
    pause(SETTLING_MS)
    rows: list[dict[str, Any]] = [{"what": "at start", **memory_mb()}]
    rows.extend(_read(window, names, DAY_ARTICLES, 10))
    for number, wanted in enumerate(HANDOUTS, 1):
        pages = print_one(window, names, wanted)
        rows.append({"what": f"handout {number}: {wanted.what}", "pages": pages, **memory_mb()})
    pause(SETTLING_MS)
    rows.append({"what": "at rest", **memory_mb()})
    return {"rows": rows}


def one_month(window: MainWindow, names: list[str]) -> dict[str, Any]:
    """Five hundred articles, and a handout after every ten."""
    pause(SETTLING_MS)
    rows: list[dict[str, Any]] = [{"articles": 0, **memory_mb()}]
    handouts = cycle(HANDOUTS)
    for done in range(0, MONTH_ARTICLES, ARTICLES_A_HANDOUT):
        _open(window, list(islice(cycle(names), done, done + ARTICLES_A_HANDOUT)))
        print_one(window, names, next(handouts))
        if (done + ARTICLES_A_HANDOUT) % STEP == 0:
            pause(SETTLING_MS)
            rows.append({"articles": done + ARTICLES_A_HANDOUT, **memory_mb()})
    return {"rows": rows}


def print_one(window: MainWindow, names: list[str], wanted: Wanted) -> int:
    """See the pages of a handout, each of them, and close it; gives how many there were."""
    panel, desk, box = window.handout_panel, window.handout_desk, window.handout_panel.paper_box
    do(lambda: window.side.setCurrentWidget(panel))
    english = [name for name in names if name.startswith("en/")]
    _open(window, english[:1])
    for name in english[: wanted.articles if wanted.articles > 1 else 0]:
        before = len(panel.keys) if panel.collection.collected else 0
        _open(window, [name])
        wait_until(lambda before=before: len(panel.keys) > before, window.add_to_handout)  # type: ignore[misc]
    do(lambda: box.plain.setChecked(wanted.plain))
    for choices, value in ((box.text_size, wanted.size), (box.second_language, wanted.second)):
        do(partial(choices.setCurrentIndex, choices.findData(value)))
    wait_until(lambda: desk.dialog is not None and desk.dialog.view.is_drawn, desk.preview)
    dialog = desk.dialog
    assert dialog is not None, "it was waited for"
    if wanted.layout != "single":
        do(lambda: dialog.on_paper.setCurrentIndex(dialog.on_paper.findData(wanted.layout)))
        wait_until(lambda: not dialog._waiting and dialog.view.is_drawn, lambda: None)
    bar = dialog.view.verticalScrollBar()
    for place in range(0, bar.maximum() + bar.pageStep(), bar.pageStep()):
        bar.setValue(place)
        pause(LOOKING_MS)
    pages = dialog.made.pages
    if wanted.layout != "single":
        do(lambda: dialog.on_paper.setCurrentIndex(dialog.on_paper.findData("single")))
    do(dialog.reject)
    do(panel.collection.clear)
    pause(LOOKING_MS)
    return pages


def _read(window: MainWindow, names: list[str], articles: int, step: int) -> Iterator[dict[str, Any]]:
    turn = cycle(names)
    for done in range(0, articles, step):
        _open(window, list(islice(turn, step)))
        pause(SETTLING_MS)
        yield {"what": f"after {done + step} articles", **memory_mb()}


def _open(window: MainWindow, names: list[str]) -> None:
    from tests.benchmarks.window_probe import open_articles

    open_articles(window, names)
