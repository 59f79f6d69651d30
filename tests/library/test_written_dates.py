# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Dates in words and figures: what is sure, what is asked, and what only looks like a date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from library.importing.written_dates import FoundDate, find_date, month_number


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("Last Revised: February 3, 2010", "February 3, 2010", "2010-02-03"),
        ("Feb. 3rd, 2010.", "Feb. 3rd, 2010", "2010-02-03"),
        ("Feb 3 2010", "Feb 3 2010", "2010-02-03"),
        ("on 3 Feb 2010,", "3 Feb 2010", "2010-02-03"),
        ("3 February, 2010", "3 February, 2010", "2010-02-03"),
        ("the 3rd of February 2010", "3rd of February 2010", "2010-02-03"),
        ("Wednesday, February 3, 2010", "February 3, 2010", "2010-02-03"),
        ("3-Feb-2010", "3-Feb-2010", "2010-02-03"),
        ("[cited 2010 Feb 3]", "2010 Feb 3", "2010-02-03"),
        ("2010-02-03", "2010-02-03", "2010-02-03"),
        ("2010-02-03T10:15:00Z", "2010-02-03", "2010-02-03"),
        ("2010/02/03", "2010/02/03", "2010-02-03"),
        ("SEPTEMBER 30, 1999", "SEPTEMBER 30, 1999", "1999-09-30"),
        ("Sept. 30, 1999", "Sept. 30, 1999", "1999-09-30"),
        ("Actualizado el 3 de febrero de 2010.", "3 de febrero de 2010", "2010-02-03"),
        ("3 de enero del 2010", "3 de enero del 2010", "2010-01-03"),
        ("febrero 3, 2010", "febrero 3, 2010", "2010-02-03"),
        ("1º de setiembre de 2010", "1º de setiembre de 2010", "2010-09-01"),
        ("le 1er août 2010", "1er août 2010", "2010-08-01"),
        ("3 févr. 2010", "3 févr. 2010", "2010-02-03"),
        ("21 decembre 2010", "21 decembre 2010", "2010-12-21"),
        ("1º de março de 2010", "1º de março de 2010", "2010-03-01"),
        ("3 de out. de 2010", "3 de out. de 2010", "2010-10-03"),
        ("January\u00a05,\u00a02011", "January\u00a05,\u00a02011", "2011-01-05"),
        ("13/02/2010", "13/02/2010", "2010-02-13"),
        ("02/25/2010", "02/25/2010", "2010-02-25"),
        ("03/03/2010", "03/03/2010", "2010-03-03"),
        ("25.12.2010", "25.12.2010", "2010-12-25"),
    ],
)
def test_a_sure_date(text: str, written: str, day: str) -> None:
    assert find_date(text) == FoundDate(dt.date.fromisoformat(day), written, unclear=False)


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("Revised 03/02/2010", "03/02/2010", None),
        ("3.2.2010", "3.2.2010", None),
        ("03-02-2010", "03-02-2010", None),
        ("3/2/10", "3/2/10", None),
        ("31/02/2010", "31/02/2010", None),
        ("February 30, 2010", "February 30, 2010", None),
        ("2010-13-45", "2010-13-45", None),
        ("March 2014", "March 2014", dt.date(2014, 3, 1)),
        ("Septiembre de 2019", "Septiembre de 2019", dt.date(2019, 9, 1)),
        ("mars 2010", "mars 2010", dt.date(2010, 3, 1)),
        ("May 2014", "May 2014", dt.date(2014, 5, 1)),
        ("2010-02", "2010-02", dt.date(2010, 2, 1)),
        ("12/2013", "12/2013", dt.date(2013, 12, 1)),
        ("2014", "2014", None),
        ("2014.", "2014", None),
    ],
)
def test_an_unclear_date_is_kept_and_asked(text: str, written: str, day: dt.date | None) -> None:
    assert find_date(text) == FoundDate(day, written, unclear=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date here",
        "Updated 2014",
        "3 out of 2010 patients",
        "you may 2010",
        "34(10): 1066",
        "1-800-555-2010",
        "10.1002/2010-02-03",
        "2.5 mg in 20 ml",
        "Copyright 1995-2014",
        "20 20 2010",
        "3 Foo 2010",
        "Foo 2010",
        "Spine 2010;3:4",
    ],
)
def test_no_date(text: str) -> None:
    assert find_date(text) is None


def test_the_first_date_counts() -> None:
    found = find_date("First published 2001-05-06, last revised February 3, 2010, see 03/02/2010")
    assert found == FoundDate(dt.date(2001, 5, 6), "2001-05-06", unclear=False)
    found = find_date("12 March 2010 to April 2011")
    assert found == FoundDate(dt.date(2010, 3, 12), "12 March 2010", unclear=False)


@pytest.mark.parametrize(
    ("name", "number"), [("Oct", 10), ("févr.", 2), ("août", 8), ("Dezembro", 12), ("ene", 1), ("Spring", None)]
)
def test_names_of_months(name: str, number: int | None) -> None:
    assert month_number(name) == number


PIECES = st.lists(
    st.one_of(
        st.sampled_from(["February", "3", "2010", "03/02/2010", " ", ", ", "de ", "2010-02-03", "/", "-", ".", "19"]),
        st.text(max_size=4),
    ),
    max_size=12,
)


@given(PIECES)
@example(["0", "/", "0", "/", "2010"])
def test_any_text_gives_a_date_that_stands_in_it_or_none(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = find_date(text)
    assert found is None or (found.text in text and found.text and (found.day or found.unclear))


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_every_day_is_read_as_it_was_written(day: dt.date) -> None:
    months = "January February March April May June July August September October November December".split()
    month = months[day.month - 1]
    for text in (f"{month} {day.day}, {day.year}", f"{day.day} {month[:3]} {day.year}", day.isoformat()):
        assert find_date(f"Revised: {text} by us") == FoundDate(day, text, unclear=False)
