# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What becomes of lines of a page: headings, lists, persons, days, rights, disclaimers, menus, comments, languages."""

from __future__ import annotations

import datetime as dt

import pytest

from library.importing.credits_text import names_a_body, read_credits
from library.importing.imported import Corrections, Imported
from library.importing.importer import import_page
from library.importing.labels import read_labels
from library.importing.page import Block, Known, Page
from library.importing.page_language import language_of, language_tag
from library.importing.page_title import slug_of
from library.importing.rights_text import read_rights
from library.importing.sorting import sort_page
from library.importing.usual_headings import aspect_of, part_of
from library.importing.writing import Writer
from library.models import Credit, Source

TODAY = dt.date(2026, 11, 25)
TEXT = "This sentence is long enough to be a paragraph of its own, and it says nothing."


def page(*lines: str) -> Imported:
    return import_page("\n".join(lines).encode(), "page.txt", TODAY)


def body(*lines: str) -> str:
    """Of a page with a title, without it."""
    return page("A Page", "", *lines).article.body.strip()


def reasons(found: Imported) -> dict[str, tuple[str, str]]:
    return {one.text: (one.why, one.kept_as) for one in found.dropped}


# ---- headings -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        (["", "Symptoms", "", TEXT], True),
        (["", "SYMPTOMS", TEXT], True),
        (["", "What should I do next?", "", TEXT], True),
        (["", "Living With a Sore Back", TEXT], True),
        (["", "After the first day", "", TEXT], True),
        (["", "الأعراض", "", TEXT], True),
        (["", "¿Cuándo debo ir al médico?", TEXT], True),
        ([TEXT, "Causes", TEXT], True),
        (["", "After the first day:", "", "- rest"], False),
        (["", "Call your doctor if:", "", "- it bleeds"], True),
        (["", "Symptoms may include:", "", "- cough"], False),
        (["", "Symptoms.", "", TEXT], False),
        (["", "symptoms", "", TEXT], False),
        (["", "It helped most people.1", TEXT], False),
        (["", "Phone 555 123 4567 today", "", TEXT], False),
        (["", "March 3, 2012", "", TEXT], False),
        (["", "Picture: a swollen knee", "", TEXT], False),
        (["", "A Title That Is Last"], False),
        (["", "First Thing", "", "Second Thing", "", "Third Thing"], False),
        (["", "(In Brackets)", "", TEXT], False),
        (["", "100 200 300 Mg", "", TEXT], False),
        (["", "One of a great many lines that go on and on without an end", "", TEXT], False),
    ],
)
def test_headings_are_known_by_their_form(lines: list[str], heading: bool) -> None:
    told = body(TEXT, *lines)
    line = next(line for line in lines if line and line != TEXT)
    assert any(one.startswith("#") and line in one.replace("\\", "") for one in told.split("\n")) is heading


def test_numbers_of_headings_say_how_deep_they_lie() -> None:
    told = body("1. Scope", "", TEXT, "", "1.1 Who It Is For", "", TEXT, "", "2. Tests", "", TEXT)
    assert [line.split(" ")[0] for line in told.split("\n") if line.startswith("#")] == ["##", "###", "##"]


def test_numbered_lines_that_follow_each_other_are_a_list() -> None:
    assert body("1. Pain", "", "2. Fever", "", TEXT) == f"1. Pain\n2. Fever\n\n{TEXT}"


def test_lines_drawn_below_make_headings_of_two_levels() -> None:
    told = body("Care", "====", TEXT, "", "At home today", "----", TEXT)
    assert "## Care {#treatment .treatment}" in told and "### At home today" in told


def test_a_heading_with_nothing_under_it_is_dropped_with_those_above_it() -> None:
    found = page("A Page", "", TEXT, "", "Care", "====", "", "Symptoms", "--------", "", "Causes", "======", "", TEXT)
    assert [text for text, (why, _) in reasons(found).items() if why == "a heading with nothing under it"] == [
        "Care",
        "Symptoms",
    ]


def test_levels_never_skip_and_sections_of_one_aspect_have_ids_of_their_own() -> None:
    writer = Writer({})
    for level, text in ((4, "Tests"), (6, "Blood"), (2, "Exams"), (2, "Ends with a hash #")):
        writer.add(Block(kind="heading", line=1, text=text, level=level))
    writer.add(Block(kind="quote", line=2, text="He said *so*.\nTwice."))
    told = writer.body().split("\n\n")
    assert told == [
        "## Tests {#tests .tests}",
        "### Blood",
        "## Exams {#tests-2 .tests}",
        "## Ends with a hash \\#",
        "> He said \\*so\\*. Twice.\n",
    ]


@pytest.mark.parametrize(
    ("heading", "aspect"),
    [
        ("Treatment", "treatment"),
        ("3. Diagnosis", "tests"),
        ("What are the symptoms of asthma?", "symptoms"),
        ("When should my child see a doctor?", "when-to-get-help"),
        ("¿Qué es la diabetes?", "what-it-is"),
        ("Comment prévenir la grippe", "prevention"),
        ("Quand dois-je consulter ?", "when-to-get-help"),
        ("Does it work?", "evidence"),
        ("A story about my aunt", ""),
    ],
)
def test_what_a_heading_says_its_section_is_about(heading: str, aspect: str) -> None:
    assert aspect_of(heading) == aspect


def test_structural_headings_are_told_from_others() -> None:
    assert (part_of("References:"), part_of("Última actualización"), part_of("Pain")) == ("references", "revised", None)


# ---- lists ----------------------------------------------------------------------------------------------------------


def test_lists_lie_in_lists_by_indent_or_by_sign() -> None:
    told = body("• one", "  o two", "    - three", "• four", "o five", "\uf0b7 six", "", "•", "seven")
    assert told == "- one\n    - two\n        - three\n- four\n    - five\n- six\n- seven"


def test_numbers_of_items_stay_and_another_sort_of_list_stands_apart() -> None:
    assert body("3. three", "4) four", "- dash") == "3. three\n4. four\n\n- dash"
    assert body("- a", "   1. one", "   * star").split("\n") == ["- a", "    1. one", "    - star"]


def test_an_item_goes_on_below_and_a_dash_may_be_no_bullet() -> None:
    assert body("- begins", "  and goes on") == "- begins and goes on"
    assert body(TEXT, "— Ruth, aged 72").endswith("\n\n— Ruth, aged 72")
    assert body("o no one here is a bullet").startswith("o no one")
    assert body("•", "", "Words").startswith("Words")


def test_short_lines_below_a_colon_are_items_up_to_a_sentence() -> None:
    assert body("Call if you have:", "a fever that lasts", "pain", "This is a sentence.", "") == (
        "## Call if you have: {#get-help .when-to-get-help}\n\n- a fever that lasts\n- pain\n\nThis is a sentence."
    )
    assert "- Fever" not in body("Call if you have:", "Fever", "", "Symptoms", TEXT)
    assert body("Call if you have:", "a fever", "pain", "Symptoms").endswith("- a fever\n- pain\n\nSymptoms")


def test_rows_with_tabs_are_a_table_and_a_single_one_is_text() -> None:
    assert body("Dose\tTimes", "5 | 6\t*2*") == "| Dose | Times |\n| --- | --- |\n| 5 \\| 6 | \\*2\\* |"
    assert body("Dose\tTimes") == "Dose Times"
    assert body("\tOne line", "\tAnother line").startswith("One line")


def test_lines_that_say_nothing_are_named() -> None:
    found = page("A Page", "", TEXT, "*****", "Page 2 of 3", "- 4 -", "12", "\f" + TEXT, "7")
    assert {text: why for text, (why, _) in reasons(found).items()} == {
        "*****": "a drawn line", "Page 2 of 3": "the number of a page", "- 4 -": "the number of a page",
        "12": "the number of a page",
    }  # fmt: skip
    assert found.article.body.endswith("7\n")


# ---- persons and days -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Ann B. Smith, Jr., MD, FACEP - Emergency Medicine",
            [("Ann B. Smith, Jr.", "MD, FACEP", "Emergency Medicine", "")],
        ),
        ("Ann Smith MD", [("Ann Smith", "MD", "", "")]),
        ("Ann Smith (Cardiology)", [("Ann Smith", "", "Cardiology", "")]),
        ("Ann Smith, RN, Lakeside Hospital", [("Ann Smith", "RN", "", "Lakeside Hospital")]),
        ("Ann Smith, MD & John Doe, PhD", [("Ann Smith", "MD", "", ""), ("John Doe", "PhD", "", "")]),
        ("Ann Smith; John Doe;", [("Ann Smith", "", "", ""), ("John Doe", "", "", "")]),
        ("Ann Smith, John Doe", [("Ann Smith", "", "", ""), ("John Doe", "", "", "")]),
        ("Ann Smith, MD - Obstetrics and Gynecology", [("Ann Smith", "MD", "Obstetrics and Gynecology", "")]),
        ("Department of Health and Human Services", [("Department of Health and Human Services", "", "", "")]),
        ("Healthy Words, Inc.", [("Healthy Words, Inc.", "", "", "")]),
        ("Ann Smith,, MD.", [("Ann Smith", "MD.", "", "")]),
        ("admin", []),
    ],
)
def test_persons_and_bodies_in_one_line(text: str, persons: list[tuple[str, str, str, str]]) -> None:
    assert read_credits("editor", text) == tuple(Credit("editor", *one) for one in persons)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("By Green Valley Staff", "author: Green Valley Staff"),
        ("By taking medicine every day", None),
        ("By Monday, take two of them.", None),
        ("By 2010", None),
        ("By 12 34", None),
        ("Por Ana Silva, enfermera", "author: Ana Silva"),
        ("Author: a group of nurses who met in the summer to write this", None),
        ("Author:", None),
        (
            "Medical Review: Ann Smith, MD & John Doe, MD",
            "primary-medical-reviewer: Ann Smith; primary-medical-reviewer: John Doe",
        ),
        (
            "Medically reviewed by Ann Smith, MD on May 3, 2014",
            "primary-medical-reviewer: Ann Smith; reviewed 2014-05-03",
        ),
        ("Last reviewed 4 May 2023 by Ann Smith", "primary-medical-reviewer: Ann Smith; reviewed 2023-05-04"),
        ("Medically reviewed on May 3, 2014", "reviewed 2014-05-03"),
        ("Edited by Ann Smith, May 3, 2014", "editor: Ann Smith; revised 2014-05-03"),
        ("Posted on March 3, 2012 by Ann Smith", "author: Ann Smith; published 2012-03-03"),
        ("This leaflet was last updated on 2010-02-03.", "revised 2010-02-03"),
        ("Updated treatment and a new look since May 3, 2014", None),
        ("Updated: May 3, 2014 in a way that nobody would have thought of", None),
        ("Published 2010-02-03 | Next review: 2012-02-03 | Version 3", "published 2010-02-03; review_due 2012-02-03"),
        ("Published 2010-02-03 | and a long sentence that is no label of any kind", None),
        ("Dernière mise à jour : 12 avril 2021", "revised 2021-04-12"),
        ("Reviewed by " + "Ann Smith and " * 60, None),
    ],
)
def test_labels_say_who_and_when_or_nothing(text: str, told: str | None) -> None:
    said = read_labels(text)
    parts = [] if said is None else [f"{one.role}: {one.name}" for one in said.credits]
    parts += [] if said is None else [f"{one.field} {one.date.day}" for one in said.dates]
    assert (None if said is None else "; ".join(parts)) == told


def test_a_label_alone_takes_the_next_line() -> None:
    found = page(
        "A Page",
        "",
        TEXT,
        "",
        "Last Revised",
        "",
        "February 3, 2010",
        "",
        "Reviewed by",
        "Ann Smith, MD",
        "",
        "By",
        "",
        TEXT,
    )
    assert (found.article.revised, found.article.credits[0].name) == (dt.date(2010, 2, 3), "Ann Smith")
    assert reasons(found)["February 3, 2010"][1] == "revised" and found.article.body.count("By") == 1


def test_a_day_said_twice_and_a_day_without_label() -> None:
    filling = ["", TEXT] * 8
    below = ["", "By Ann Smith", "Aug. 20, 2022", "", "Last revised: May 3, 2021", "", TEXT, "", "May 3, 2001"]
    found = page("A Page", "June 14, 2013 at 4:12 pm by Ann Smith 3 Comments", *filling, *below)
    assert (found.article.published, found.article.revised) == (dt.date(2013, 6, 14), dt.date(2022, 8, 20))
    assert found.article.body.endswith("May 3, 2001\n")
    assert "June 14, 2013 was a fine day" in page("A Page", "", "June 14, 2013 was a fine day", "", TEXT).article.body


def test_a_review_date_is_the_next_one() -> None:
    assert page("A Page", "", TEXT, "", "Review date: 3 May 2030").article.review_due == dt.date(2030, 5, 3)
    assert page("A Page", "", TEXT, "", "Issued: 3 May 2010", "Review date: 3 May 2012").article.review_due == dt.date(
        2012, 5, 3
    )
    alone = page("A Page", "", TEXT, "", "Review date: 3 May 2012").article
    assert (alone.reviewed, alone.review_due) == (None, dt.date(2012, 5, 3))


def test_lines_of_a_block_that_are_labels_are_taken_out_of_it() -> None:
    text = f"By John Doe\n{TEXT}\nBy Ann Smith\nThis information does not replace the advice of a nurse."
    block = Block(kind="paragraph", line=3, text=text)
    lines = ("A Page", "", *text.split("\n"))
    made = Page(lines=lines, blocks=(Block(kind="heading", line=1, text="A Page", level=1), block))
    article = sort_page(made, Corrections(), Source(), TODAY).article
    assert [credit.name for credit in article.credits] == ["John Doe", "Ann Smith"]
    assert (article.body, article.disclaimer) == (f"{TEXT}\n", text.split("\n")[3])


def test_credits_without_labels_stand_below_their_heading() -> None:
    found = page(
        "A Page",
        "",
        TEXT,
        "",
        "Credits",
        "",
        "Ann Smith, MD",
        "",
        "Thanks to all who helped us with this page.",
        "",
        "By John Doe",
        "",
        "The foot of the page.",
    )
    assert [one.name for one in found.article.credits] == ["Ann Smith", "John Doe"]
    assert "Thanks to all" in found.article.body
    assert reasons(found)["The foot of the page."] == ("stands below the references and credits", "")


# ---- rights, disclaimers, interests ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "holder", "years", "licence", "may"),
    [
        ("© 1995-2014 Words, Incorporated. All rights reserved.", "Words, Incorporated", "1995-2014", "", "no"),
        ("Copyright (c) 2010 by Ann Smith", "Ann Smith", "2010", "", "no"),
        ("Copyright Ann Smith 2010", "Ann Smith", "2010", "", "no"),
        ("© Lakeside Clinic", "Lakeside Clinic", "", "", "no"),
        ("Lakeside Clinic © 2012", "Lakeside Clinic", "2012", "", "no"),
        ("© 2013 · Words, Inc. All rights reserved", "Words, Inc.", "2013", "", "no"),
        ("All rights reserved.", "", "", "", "no"),
        ("© 2020 Lakeside. Licensed under CC BY 4.0.", "Lakeside", "2020", "CC BY 4.0", "yes"),
        ("Creative Commons Attribution-NonCommercial-ShareAlike 3.0", "", "", "CC BY-NC-SA 3.0", "non-commercial"),
        ("https://creativecommons.org/licenses/by-nd/4.0/", "", "", "CC BY-ND 4.0", "no"),
        ("Creative Commons Attribution 2.0", "", "", "CC BY 2.0", "yes"),
        ("Creative Commons Atribución-SinDerivadas 4.0", "", "", "CC BY-ND 4.0", "no"),
        ("CC0", "", "", "CC0", "yes"),
        ("This page is in the public domain.", "", "", "public domain", "yes"),
        ("This page is not in the public domain.", "", "", "", "unknown"),
        ("Crown copyright, Open Government Licence v3.0", "", "", "Open Government Licence", "yes"),
    ],
)
def test_rights_say_whether_a_page_may_be_passed_on(text: str, holder: str, years: str, licence: str, may: str) -> None:
    rights = read_rights(text)
    if not text.startswith("Crown"):
        assert (rights.holder, rights.years) == (holder, years)
    assert (rights.licence, rights.may_redistribute) == (licence, may)


def test_a_licence_that_nobody_knows_means_no_unless_the_page_says_more() -> None:
    from library.importing.rights_text import with_permission
    from library.models import Rights

    assert with_permission(Rights(licence="Our own licence")).may_redistribute == "no"
    assert with_permission(Rights(licence="Our own licence", may_redistribute="yes")).may_redistribute == "yes"


def test_disclaimer_and_rights_in_one_paragraph_part_where_a_sentence_begins() -> None:
    one = page(
        "A Page", "", TEXT, "", "This page does not replace a nurse. © 2010 Lakeside.", "", "© 2010 Lakeside."
    ).article
    assert (one.disclaimer, one.rights.statement) == ("This page does not replace a nurse.", "© 2010 Lakeside.")
    other = page("A Page", "", TEXT, "", "© 2010 Lakeside. This page does not replace a nurse.").article
    assert (other.disclaimer, other.rights.statement) == ("This page does not replace a nurse.", "© 2010 Lakeside.")
    mixed = page("A Page", "", TEXT, "", "© 2010 Lakeside, this page is for information only").article
    assert mixed.disclaimer == mixed.rights.statement != ""


def test_medicine_is_no_disclaimer() -> None:
    assert "does not replace" in body(TEXT, "", "Sugar water does not replace rest.")


def test_what_is_said_a_second_time_is_dropped_as_that() -> None:
    disclaimer, notice = "This page does not replace a nurse.", "This page was not written by Lakeside Hospital."
    found = page("A Page", "", notice, "", TEXT, "", disclaimer, "", notice, "", disclaimer)
    assert reasons(found) == {
        disclaimer: ("said a second time", "disclaimer"),
        notice: ("said a second time", "notice"),
    }


def test_interests_and_funding_by_label_or_below_their_heading() -> None:
    one = page("A Page", "", TEXT, "", "Conflicts of interest: I sell books.", "", "Funding: the clinic.").article
    assert (one.interests, one.funding) == ("Conflicts of interest: I sell books.", "Funding: the clinic.")
    other = page(
        "A Page",
        "",
        TEXT,
        "",
        "Disclosures",
        "",
        "None.",
        "",
        "Funding",
        "",
        "The clinic.",
        "",
        "Disclaimer",
        "",
        "Use your head.",
    ).article
    assert (other.interests, other.funding, other.disclaimer) == ("None.", "The clinic.", "Use your head.")
    assert "author-interest" in one.flags and "author-interest" not in other.flags


def test_an_authors_note_stands_below_its_heading_or_by_itself() -> None:
    noted = page(
        "A Page", "By Ann Smith", "", TEXT, "", "About the author", "", "Ann Smith is a nurse and owns the shop."
    )
    assert noted.article.interests == "Ann Smith is a nurse and owns the shop."
    named = page(
        "A Page", "By Dr. Bob", "", TEXT, "", "About Dr. Bob", "", "Dr. Bob Miller runs a clinic for backs."
    ).article
    assert (named.interests, named.body) == ("Dr. Bob Miller runs a clinic for backs.", f"{TEXT}\n")
    other = page(
        "A Page", "By Dr. Bob", "", TEXT, "", "About Sore Knees", "", "Ann Miller runs a clinic for backs."
    ).article
    assert other.interests == "" and "## About Sore Knees" in other.body
    assert "About Ann" in page("A Page", "", TEXT, "", "About Ann").article.body


# ---- what belongs to the web site -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Print",
        "Home > Health > Cough",
        "Print | Email | Share",
        "Privacy Policy | Terms of Use",
        "We use cookies to count our readers.",
        "Read more about coughs",
        "3/2/2010, 4:12 PM A Page",
        "Powered by WordPress",
        "/content/cough/page-1",
        "← Older posts",
    ],
)
def test_buttons_and_trails_are_dropped(line: str) -> None:
    found = page("A Page", "", TEXT, "", line, "", TEXT)
    assert found.article.body == f"{TEXT}\n\n{TEXT}\n" and line in reasons(found)


@pytest.mark.parametrize(
    "line", ["Print your name on the box.", "Wash > rinse", "Use the search button.", "Health, home and hearth"]
)
def test_sentences_with_such_words_stay(line: str) -> None:
    assert line in body(TEXT, "", line, "", TEXT).replace("\\", "")


def test_doubtful_words_are_links_only_among_links() -> None:
    assert body(TEXT, "- Email", "- Phone").endswith("- Email\n- Phone")
    assert body(TEXT, "- Email", "- Facebook") == TEXT
    assert body(TEXT, "", "About", "", "Contact Us") == TEXT
    assert body(TEXT, "", "News", "", TEXT).count("News") == 1
    assert body("Español", "Français", "", TEXT) == TEXT
    assert "Français" in body("Français", "", TEXT)


def test_lists_of_the_pages_own_headings_are_dropped() -> None:
    found = page(
        "A Page",
        "",
        "- Causes",
        "- Treatment",
        "- Prevention",
        "",
        "Causes",
        TEXT,
        "",
        "Treatment",
        TEXT,
        "",
        "Prevention",
        TEXT,
    )
    assert reasons(found)["- Causes"][0] == "a list of the page's own headings"
    listed = page("A Page", "", "Contents", "Overview", "References", "Living with it", TEXT, "", "Overview", "", TEXT)
    assert [why for why, _ in reasons(listed).values()][1:] == ["a list of the page's own headings"] * 3
    assert "## What it does" in page("A Page", "", "Contents", "", "What it does", TEXT).article.body


def test_everything_below_the_comment_form_is_dropped_but_rights_and_references() -> None:
    found = page(
        "A Page",
        "",
        TEXT,
        "",
        "3 thoughts on “A Page”",
        "",
        "Sue says:",
        "I liked it.",
        "Contents",
        "",
        "© 2010 Lakeside",
        "",
        "References",
        "",
        "1. Smith J (2007). Pain and care. Journal of Pain, 34(10): 1066-1077.",
    )
    assert found.article.body.startswith(f"{TEXT}\n\nReferences: [@smith2007]")
    assert reasons(found)["I liked it."][0] == "stands below the comments" and found.article.rights.holder == "Lakeside"


@pytest.mark.parametrize(
    ("line", "categories", "tags"),
    [
        ("This entry was posted in A, B and tagged x, y. Bookmark the permalink.", ("A", "B"), ("x", "y")),
        ("This entry was posted in A and tagged . Bookmark the permalink.", ("A",), ()),
        ("Posted in A | Tagged x, y | Leave a comment", ("A",), ("x", "y")),
        ("Filed under: A, B", ("A", "B"), ()),
        ("Tags: x; y", (), ("x", "y")),
        ("Cette entrée a été publiée dans A, et marquée avec x, y. Mettez-la en favori.", ("A",), ("x", "y")),
        ("This entry was posted in " + "a, " * 400, (), ()),
        ("Tagged", (), ()),
    ],
)
def test_where_a_blog_filed_a_post(line: str, categories: tuple[str, ...], tags: tuple[str, ...]) -> None:
    article = page("A Page", "", TEXT, "", line).article
    assert (article.categories, article.tags) == (categories, tags)


# ---- titles, addresses, references, language ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "title", "source"),
    [
        (["Cough | Lakeside", "", TEXT], "Cough", "Cough | Lakeside"),
        (["Cough - Lakeside Clinic", "", "Lakeside Clinic", "", "Cough", "", TEXT], "Cough", "Cough - Lakeside Clinic"),
        (["Title: Cough", "", TEXT], "Cough", "Cough"),
        (["Patient information", "", "Cough", "", TEXT], "Cough", "Cough"),
        (["Lakeside Hospital", "", "Your Cough", "", TEXT], "Your Cough", "Lakeside Hospital"),
        (["My Site", "", "Your Cough", "", TEXT, "", "© 2010 My Site"], "Your Cough", "My Site"),
        (["One", "", "Two", "", "Your Cough", "By Ann Smith", "", TEXT], "Your Cough", "One"),
        (["Going to the Hospital", "", "Before You Go", "", TEXT], "Going to the Hospital", "Going to the Hospital"),
        (["A", "", "B", "", "C", "", "D", "", "E", "", "F", "", TEXT], "A", "A"),
        ([TEXT, "", "By Ann Smith"], "page", "page"),
        (["Overview", "", "-Cough", "", TEXT], "Cough", "Overview"),
        (["Loud Words", "", "Home / Health / Cough", "", "Cough", "", TEXT], "Cough", "Loud Words"),
        (["Some Site", "", "Cough", "=====", "", TEXT], "Cough", "Some Site"),
    ],
)  # fmt: skip
def test_which_line_is_the_title(lines: list[str], title: str, source: str) -> None:
    article = page(*lines).article
    assert article.source is not None
    assert (article.title, article.source.title) == (title, source)


def test_metadata_name_the_title_and_its_heading() -> None:
    def titled(known: str, *blocks: Block) -> str:
        made = Page(lines=tuple(block.text for block in blocks), blocks=blocks, known=Known(title=known))
        return sort_page(made, Corrections(), Source(title="file"), TODAY).article.title

    top = Block(kind="heading", line=1, text="Cough", level=1)
    text = Block(kind="paragraph", line=2, text=TEXT)
    assert titled("Cough - Lakeside", top, text) == "Cough"
    assert titled("Something else", top, text) == "Cough"
    assert titled("Cough | Lakeside", text) == "Cough"
    assert titled("Cough", Block(kind="paragraph", line=1, text="COUGH"), text) == "COUGH"
    assert titled("", text) == "file"


def test_ids_are_short_and_ascii_or_made_of_the_digest() -> None:
    assert slug_of("Niño: ¿qué hacer?", "abc") == "nino-que-hacer"
    assert slug_of("ما هو الربو؟", "0123456789abcdef") == "page-0123456789ab"
    assert slug_of("???", "") == "page-without-title"
    assert len(slug_of("many words " * 20, "")) <= 60


def test_names_of_bodies_are_told_from_titles() -> None:
    assert (
        names_a_body("Lakeside Hospital")
        and not names_a_body("Going to the Hospital")
        and not names_a_body("Is it the Clinic?")
    )


def test_the_address_of_a_page_stands_above_or_below_its_text() -> None:
    above = page("https://lakeside.example/cough", "", "A Page", "", TEXT, "", "https://other.example").article
    assert above.source is not None and above.source.url == "https://lakeside.example/cough"
    assert "https://other.example" in above.body


def test_sources_in_one_paragraph_and_numbers_given_twice() -> None:
    one = page(
        "A Page", "", TEXT, "", "Sources: World Health Organization. Malaria. Geneva: World Health Organization; 2019."
    )
    assert [str(reference.id) for reference in one.references] == ["who2019"]
    lines = ["1. Smith J (2007). Pain. Pain, 34(10): 1-2.", "2. Doe A (2008). Rest. Pain, 35(1): 3-4."]
    again = ["Other works consulted", "", "1. Roe B (2009). Sleep. Pain, 36(1): 5-6."]
    twice = page("A Page", "", f"{TEXT}1", "", "References", "", *lines, "", *again, "", "Further reading", "", TEXT)
    assert len(twice.references) == 3 and "## Further reading" in twice.article.body


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pain may go away by itself in a week", "en"),
        ("El dolor puede irse solo en una semana y no es grave", "es"),
        ("La douleur peut partir d'elle-même dans la semaine et ce n'est pas grave", "fr"),
        ("A dor pode passar em uma semana e não é grave", "pt"),
        ("Der Schmerz geht mit der Zeit und ist nicht schlimm", "de"),
        ("Maumivu ya kichwa kwa watoto na watu wazima", "sw"),
        ("ما هو الربو وكيف يعالج", "ar"),
        ("دمہ کیا ہے اور یہ کیسے ہوتا ہے ڈاکٹر", "ur"),
        ("दमा एक रोग है और यह", "hi"),
        ("Что такое астма", "ru"),
        ("Що таке астма і її лікування їжі", "uk"),
        ("什么是哮喘", "zh"),
        ("ぜんそくとは何ですか", "ja"),
        ("Xyz 123", "en"),
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert language_of(text) == language


def test_codes_of_languages_are_written_in_one_way() -> None:
    assert (language_tag("es_mx"), language_tag("ZH-hant-tw"), language_tag("Spanish!")) == ("es-MX", "zh-Hant-TW", "")


def test_hard_words_and_decisions_are_told() -> None:
    hard = "Pharmacological immunomodulation necessitates interdisciplinary considerations throughout hospitalization."
    article = page("Should I Wait?", "", hard).article
    assert article.kind == "decision" and "hard-to-read" in article.flags
    assert page("¿Debo operarme?", "", TEXT).article.kind == "decision"
