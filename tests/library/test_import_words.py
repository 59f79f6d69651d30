# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Whatever a text says: no word of it is lost silently or invented, nothing becomes mark-up, and nothing fails.

Pages are drawn of lines that mean something to the importer, of signs that mean something to Markdown and HTML, and of
anything; then lines are put back and left out at random.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from library.errors import LibraryError
from library.importing.imported import Corrections, Imported
from library.importing.importer import import_page
from library.importing.preview import reading_of
from library.markup import MarkdownParser
from library.reading import readable_lines

TODAY = dt.date(2026, 11, 25)
PARSER = MarkdownParser()
WORD = re.compile(r"[^\W\d_\u00b2\u00b3\u00b9\u2070-\u209f]+")
OURS = {"heading", "paragraph", "list", "item", "table", "row", "cell", "cite"}

LINES = """
Asthma in Children|Asthma in Children - Green Valley Health|Should I Have My Tonsils Out?|Topic Overview|Symptoms
When to Call a Doctor|References|Citations
Credits|Last Revised|Last Revised: February 3, 2010|Última revisión: 3 de febrero de 2010|Reviewed on 03/02/2010
By Green Valley Staff|By taking medicine every day you stay well.
Primary Medical Reviewer Ann B. Smith, Jr., MD, FACEP - Emergency Medicine
Author: Jane Doe is a nurse who sells books.|Author: Jane Doe
1. Smith J, et al. (2007). Pain and care. Journal of Pain, 34(10): 1066-1077.
2. Doe J. Does it help? Spine. 2004;29(1):9-16.|[3] World Health Organization. Malaria. 2019.
This information does not replace the advice of a doctor.|© 1995-2014 Green Valley, Incorporated. All rights reserved.
CC BY 4.0|This page is in the public domain.
This entry was posted in Pain, Back and tagged x, y. Bookmark the permalink.|Leave a Reply
You may use these HTML tags and attributes: <a href="" title=""> <b>|Print|Home > Health > Asthma
• Fever|- cough|o chills|  * deep|1. Wash your hands|2) Dry them|10. Rest|    10. Go on|---|=====|Page 3 of 4
https://example.org/page|Sources: one; two
The air ways swell.1 They close.2,3 It costs 2.5 mg for 4 to 6 weeks [1] and 10⁹ cells [9].|The page\tand its\ttabs
Name\tDose\tTimes|A\t1\t2|CONFLICT OF INTEREST: none
<script>alert(1)</script>|<a href="">link</a>|# no heading|> no quote|![no](picture.png)|[no](http://x)|`code`
*star* and _line_ and **two**|{#id .symptoms}|: term|!!! danger "no"
[@smith2007]|[no]: http://x|<http://x.example>|&amp; &lt;b&gt;|a | b|--- | ---|\\* \\|1986\\. A year|+ plus|~~~|```
    indented|{: .x}|***|___|Note:|¿Debo operarme?
"""
line = st.sampled_from([part for row in LINES.strip("\n").split("\n") for part in row.split("|")])
signs = st.text(alphabet=st.sampled_from("#*_-+.!`~>|[](){}<>&;:@\\/\"'=^$%\t 0123456789aZé·•©—\u00b9"), max_size=40)
anything = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
lines = st.lists(st.one_of(line, line, line, signs, anything, st.just("")), min_size=1, max_size=30)


def text_of(drawn: list[str], blank: bool) -> str:
    return ("\n\n" if blank else "\n").join(drawn)


pages = st.one_of(st.builds(text_of, lines, st.booleans()), st.text(max_size=400))
numbers = st.frozensets(st.integers(1, 40), max_size=8)


def words_of(text: str) -> Counter[str]:
    found = Counter(WORD.findall(text))
    del found["o"]  # the sign of an item, as Word writes it
    return found


def told(imported: Imported) -> Counter[str]:
    """The words of everything that is kept or reported."""
    article = imported.article
    document = PARSER.parse(article.body)
    fields = (
        article.title,
        article.notice,
        article.disclaimer,
        article.interests,
        article.funding,
        article.rights.statement,
    )
    references = (str(reference.csl["custom"]["as_written"]) for reference in imported.references)
    return words_of(
        "\n".join([*readable_lines(document), *fields, *references, *(one.text for one in imported.dropped)])
    )


def brought_in(data: bytes, name: str, corrections: Corrections) -> Imported | str:
    """The page, or the sentence that says why it is none; any other failure fails the test."""
    try:
        return import_page(data, name, TODAY, corrections)
    except LibraryError as error:
        return str(error)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=pages, put_back=numbers, left_out=numbers)
def test_no_word_is_lost_or_invented_and_nothing_becomes_mark_up(
    text: str, put_back: frozenset[int], left_out: frozenset[int]
) -> None:
    corrections = Corrections(put_back=put_back, left_out=left_out)
    imported = brought_in(text.encode(), "page.txt", corrections)
    if isinstance(imported, str):
        assert imported.endswith((".", "?")) and "\n" not in imported
        return
    shown = words_of("\n".join(imported.lines))
    assert shown - told(imported) == Counter()
    document = PARSER.parse(imported.article.body)
    assert words_of("\n".join(readable_lines(document))) - shown == Counter()
    assert {node.tag for node in document.walk()} <= OURS
    assert import_page(text.encode(), "page.txt", TODAY, corrections) == imported
    assert reading_of(imported, PARSER, TODAY).article == imported.article


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=300), name=st.sampled_from(["a.txt", "a", "a.text", "b c.TXT"]))
def test_bytes_of_anything_are_a_page_or_one_sentence(data: bytes, name: str) -> None:
    imported = brought_in(data, name, Corrections())
    if isinstance(imported, str):
        assert imported.endswith(".") and "\n" not in imported
        return
    assert imported.article.title
