# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Tables of HTML: which hold data and which only lay a page out, their rows, and rows as Markdown.

It knows no words: what stands in a cell is `html_blocks`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml.etree import _Element

_LONGEST_CELL = 600
_MOST_COLUMNS = 50
_OF_A_PAGE = "boolean(.//h1 | .//h2 | .//h3 | .//form | .//article | .//main | .//nav)"


def is_table(element: _Element) -> bool:
    """Whether its rows and columns mean something; otherwise it only puts things beside each other."""
    if element.get("role") in {"presentation", "none"} or element.find(".//table") is not None:
        return False
    rows = rows_of(element)
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    if element.find(".//th") is not None or element.find("caption") is not None:
        return True
    cells = [cell for row in rows for cell in row if cell is not None]
    longest = max(len(_words(cell)) for cell in cells)
    return longest <= _LONGEST_CELL and not element.xpath(_OF_A_PAGE)


def rows_of(table: _Element) -> list[list[_Element | None]]:
    """The cells of each row; a cell that reaches into rows below stands in each, one that reaches to the right once."""
    rows: list[list[_Element | None]] = []
    reaching: dict[int, tuple[int, _Element | None]] = {}
    for row in table.iter("tr"):
        cells: list[_Element | None] = []
        for cell in row.iterchildren("td", "th"):
            _fill(cells, reaching)
            down = _span(cell.get("rowspan"))
            for number in range(_span(cell.get("colspan"))):
                shown = cell if number == 0 else None
                reaching[len(cells)] = (down - 1, shown)
                cells.append(shown)
        _fill(cells, reaching)
        if any(cell is not None for cell in cells):
            rows.append(cells)
    return rows


def has_header(table: _Element) -> bool:
    """Whether the first row says what the columns are; where no cell says so, the first row is taken to."""
    if table.find(".//thead//td") is not None or table.find(".//th") is None:
        return True
    first = rows_of(table)[0]
    return all(cell is None or cell.tag == "th" or not _words(cell).strip() for cell in first)


def table_markdown(rows: Sequence[Sequence[str]], header: bool) -> str:
    """Cells as Markdown -> a table; without a header its first row is empty."""
    width = max(map(len, rows))
    padded = [[*row, *[""] * (width - len(row))] for row in rows]
    head, body = (padded[0], padded[1:]) if header else ([""] * width, padded)
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * width, *body))


def _words(cell: _Element) -> str:
    return str(cell.xpath("string()"))


def _fill(cells: list[_Element | None], reaching: dict[int, tuple[int, _Element | None]]) -> None:
    while (above := reaching.get(len(cells), (0, None)))[0] > 0:
        reaching[len(cells)] = (above[0] - 1, above[1])
        cells.append(above[1])


def _span(text: str | None) -> int:
    return min(int(text), _MOST_COLUMNS) if text and text.isascii() and text.isdigit() and int(text[:9]) else 1
