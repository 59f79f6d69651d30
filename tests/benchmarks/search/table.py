# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The rows of the search benchmark as tables in Markdown: an engine a line, a size a table; then ours and the peers.

Milliseconds stand as p50/p95, warm first, the first touch in brackets. `*` marks queries that there was no time for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.search.queries import KINDS
from tests.benchmarks.timing import Row, ratio

OURS = "ours"
Found = dict[str, Row]
"""The rows of one engine and size by what they measured."""


def tables(rows: Sequence[Row]) -> str:
    """All tables that the rows are good for, one below the other."""
    parts: list[str] = []
    for size in dict.fromkeys(row["documents"] for row in rows if "engine" in row):
        engines = _by_engine([row for row in rows if row.get("documents") == size and "engine" in row])
        if any("build" in found or "missing" in found for found in engines.values()):
            heading = next(
                (_texts(row) for row in rows if row["what"] == "texts" and row["documents"] == size),
                f"{size} documents",
            )
            parts += [heading, _markdown([HEADINGS, *(_line(name, found) for name, found in engines.items())])]
            if "snippets, warm" in engines.get(OURS, {}):
                parts.append(f"Ours, snippets of ten hits: {_times(engines[OURS], 'snippets, warm')} ms.")
            if len(compared := list(_ratios(engines))) > 1:
                parts += ["Ours as a part of the peer's time, warm p50/p95 (below 1: faster):", _markdown(compared)]
        if len(judged := list(_quality(engines))) > 1:
            corrected = engines.get(OURS, {}).get("corrected first")
            if corrected:
                parts.append(f"Misspelt words corrected at once by ours: {corrected['share']} of {corrected['count']}.")
            parts += [f"Quality on {size:,} documents: mean reciprocal rank@10 (nDCG@10)", _markdown(judged)]
    return "\n\n".join(parts)


HEADINGS = ["engine", *KINDS, "open (with imports) ms", "build docs/s (peak MB)", "disk MB", "memory PSS/RSS MB"]


def _texts(row: Row) -> str:
    return (
        f"{row['documents']:,} documents, {row['words']:,} words, {row['distinct_words']:,} distinct, "
        f"{row['words_a_document']} a document. Milliseconds p50/p95, warm (first touch)."
    )


def _by_engine(rows: Sequence[Row]) -> dict[str, Found]:
    engines: dict[str, Found] = {}
    for row in rows:
        engines.setdefault(str(row["engine"]), {})[str(row["what"])] = row
    return engines


def _line(name: str, found: Found) -> list[str]:
    if "build" not in found:
        return [name, *(str(row.get("note", "")) for row in found.values())]
    build, opened, memory = (found.get(what, {}) for what in ("build", "open", "memory"))
    return [
        name,
        *(f"{_times(found, f'{kind}, warm')} ({_times(found, f'{kind}, first touch')})" for kind in KINDS),
        f"{opened.get('open_ms')} ({opened.get('start_ms')})",
        f"{build['documents_a_second']} ({build['peak_mb']})",
        str(build["disk_mb"]),
        f"{memory.get('pss_mb')}/{memory.get('rss_mb')}",
        *(str(row["note"]) for row in found.values() if "note" in row),
    ]


def _times(found: Found, what: str) -> str:
    row = found.get(what)
    if row is None:
        return "-"
    left_out = "" if row["asked"] == row["queries"] else f"* {row['asked']} of {row['queries']}"
    return f"{_short(row['p50_ms'])}/{_short(row['p95_ms'])}{left_out}"


def _short(value: str | float | None) -> str:
    if not isinstance(value, int | float):
        return "-"
    return f"{value:.2g}" if value < 10 else f"{value:,.0f}"


def _ratios(engines: dict[str, Found]) -> Iterator[list[str]]:
    """Ours divided by each peer; the heading alone where ours was not measured."""
    yield ["peer", *KINDS]
    ours = engines.get(OURS, {})
    for name, found in engines.items():
        if name != OURS and "build" in found and "build" in ours:
            yield [name, *(_compared(ours.get(f"{kind}, warm"), found.get(f"{kind}, warm")) for kind in KINDS)]


def _compared(ours: Row | None, peer: Row | None) -> str:
    if ours is None or peer is None:
        return "-"
    pairs = [(ours[column], peer[column]) for column in ("p50_ms", "p95_ms")]
    return "/".join(
        str(ratio(mine, theirs)) if isinstance(mine, float) and isinstance(theirs, float) and theirs else "-"
        for mine, theirs in pairs
    )


def _quality(engines: dict[str, Found]) -> Iterator[list[str]]:
    sets = list(dict.fromkeys(what for found in engines.values() for what in found if what.startswith("quality, ")))
    yield ["engine", *(cell for what in sets for name in [what[9:]] for cell in (name, f"{name}, as typed", "nothing"))]
    for name, found in engines.items():
        if any(what in found for what in sets):
            judged = [found[what] for what in sets]
            cells = (
                (f"{row['mrr']} ({row['ndcg']})", str(row["typed_mrr"]), str(row["nothing_found"])) for row in judged
            )
            yield [name, *(cell for three in cells for cell in three)]


def _markdown(lines: Sequence[Sequence[str]]) -> str:
    heading, *rest = lines
    return "\n".join("| " + " | ".join(line) + " |" for line in [heading, ["---"] * len(heading), *rest])
