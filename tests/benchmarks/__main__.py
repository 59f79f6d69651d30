# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`python -m tests.benchmarks NAME`: measures the program beside its peers, in the same run because machines are noisy.

Run on purpose, never by the tests. A benchmark is a function that gives rows; this file prints them as an aligned
table, or as one JSON object a line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.timing import Row

NAMES = ("start", "window", "search", "quality", "handouts", "packs", "import", "memory", "soak", "actions")
OF_SEARCH = ("search", "quality")
WITH_DOCUMENTS = (*OF_SEARCH, "packs")


def main() -> int:
    """Run the benchmark that the arguments name and give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure Clinic Library.")
    parser.add_argument("name", metavar="NAME", help=f"one of: {', '.join(NAMES)}")
    parser.add_argument("--documents", type=Path, metavar="FOLDER", help="search, quality, packs: documents, queries")
    parser.add_argument("--sizes", metavar="N,N", default="", help="search: numbers of documents")
    parser.add_argument("--articles", type=int, metavar="N", help="packs: so many articles")
    parser.add_argument("--engines", metavar="A,B", default="", help="search, quality: some of the engines only")
    parser.add_argument("--program", type=Path, metavar="FOLDER", help="start: of an installed program, on Linux")
    parser.add_argument("--json", action="store_true", help="one JSON object a row, instead of the table")
    asked = parser.parse_args()
    if asked.name not in NAMES:
        parser.exit(2, f"There is no benchmark {asked.name!r}; there are: {', '.join(NAMES)}.\n")
    if asked.documents is not None and asked.name not in WITH_DOCUMENTS:
        parser.exit(2, f"--documents is for the benchmarks {', '.join(WITH_DOCUMENTS)} only.\n")
    if asked.program is not None and (asked.name != "start" or not (asked.program / "runtime" / "python").is_file()):
        parser.exit(2, "--program names the folder of an installed program, for the benchmark start only.\n")
    if asked.documents is not None and not asked.documents.is_dir():
        parser.exit(2, f"{asked.documents} is no folder; name one that holds documents.\n")
    rows = _benchmark(asked)
    if asked.json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False), flush=True)
    elif asked.name in OF_SEARCH:
        from tests.benchmarks.search.table import tables

        print(tables(list(rows)))
    else:
        print(table(list(rows)))
    return 0


def _benchmark(asked: argparse.Namespace) -> Iterator[Row]:
    """Only what is run is imported: the memory of this process must not stand in a measurement of another."""
    if asked.name == "start":
        from tests.benchmarks.start import measure_start

        return measure_start(asked.program and asked.program.absolute())
    if asked.name == "window":
        from tests.benchmarks.window import measure_window

        return measure_window()
    if asked.name == "actions":
        from tests.benchmarks.actions import measure_actions

        return measure_actions()
    if asked.name in ("memory", "soak"):
        from tests.benchmarks.memory import measure_memory, measure_soak

        return measure_memory() if asked.name == "memory" else measure_soak()
    if asked.name in OF_SEARCH:
        from tests.benchmarks.search.run import measure_found, measure_search

        engines = [name.strip() for name in asked.engines.split(",") if name.strip()]
        if asked.name == "quality":
            return measure_found(asked.documents, engines)
        return measure_search(asked.documents, [int(size) for size in asked.sizes.split(",") if size], engines)
    if asked.name == "packs":
        from tests.benchmarks.packs import measure_packs

        return measure_packs(asked.documents, asked.articles)
    if asked.name == "import":
        from tests.benchmarks.importing import measure_importing

        return measure_importing()
    from tests.benchmarks.handouts import measure_handouts

    return measure_handouts()


def table(rows: list[Row]) -> str:
    """The rows under the names of all their columns: text to the left, numbers to the right."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    lines = [{column: column.replace("_", " ") for column in columns}]
    lines += [{column: _cell(row.get(column)) for column in columns} for row in rows]
    widths = {column: max(len(line[column]) for line in lines) for column in columns}
    numbers = {column for column in columns if not any(isinstance(row.get(column), str) for row in rows)}
    return "\n".join(
        "  ".join(
            line[column].rjust(widths[column]) if column in numbers else line[column].ljust(widths[column])
            for column in columns
        ).rstrip()
        for line in lines
    )


def _cell(value: str | float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.1f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
