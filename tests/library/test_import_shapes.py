# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Shapes that pages of strangers have, a few lines each: what of them is text, heading, field, reference, or dropped.

Whole pages stand in tests/data/imports; here is one shape at a time, as it would be found on any page.
"""

from __future__ import annotations

import datetime as dt
import json

import pytest

from library.importing.imported import Imported
from library.importing.importer import import_page

TODAY = dt.date(2026, 11, 25)
SENTENCE = "Rest for a day, drink water and eat light food until you feel well again."


def text_page(text: str) -> Imported:
    """A page with a title above `text`."""
    return import_page(f"Sore Throat\n\n{text}\n".encode(), "page.txt", TODAY)


def body(text: str) -> str:
    return text_page(text).article.body


def dropped(imported: Imported) -> dict[str, str]:
    return {one.text: one.kept_as for one in imported.dropped}


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("© St. Bride's Hospital Trust 2021", "St. Bride's Hospital Trust"),
        ("© 2021 St. Bride's Hospital Trust. All rights reserved.", "St. Bride's Hospital Trust"),
        ("Copyright 2019 Dr. Ann Smith", "Dr. Ann Smith"),
        ("© 2015-2018 Wells & Co. Ltd. All rights reserved.", "Wells & Co. Ltd"),
        ("© 2020 U.S. Health Network, Inc.", "U.S. Health Network, Inc"),
    ],
)
def test_a_holder_is_not_cut_at_an_abbreviation(line: str, holder: str) -> None:
    assert text_page(f"{SENTENCE}\n\n{line}").article.rights.holder.rstrip(".") == holder


@pytest.mark.parametrize(
    "line", ["Review date: 3 February 2024", "To be reviewed: 3 February 2024", "Next review: 2024-02-03"]
)
def test_a_day_of_review_that_may_be_the_next_never_makes_a_page_look_fresher(line: str) -> None:
    article = text_page(f"{SENTENCE}\n\n{line}").article
    assert (article.reviewed, article.review_due) == (None, dt.date(2024, 2, 3))
    assert {"review-overdue", "no-date"} <= set(article.flags)


@pytest.mark.parametrize("label", ["Date reviewed", "Last reviewed", "Reviewed on", "Page last reviewed"])
def test_the_day_of_the_last_review_is_read(label: str) -> None:
    article = text_page(f"{SENTENCE}\n\n{label}: 9 May 2023").article
    assert (article.reviewed, article.review_due) == (dt.date(2023, 5, 9), None)


def test_a_line_in_small_letters_goes_on_with_the_sentence_above() -> None:
    found = body("What is gout?\nIt makes joints hot. It often begins in the big toe and\ncomes on at night.\n")
    assert "It often begins in the big toe and comes on at night." in found


def test_how_to_reach_the_clinic_is_a_section_and_a_link_is_none() -> None:
    found = body(
        f"When to get help\nCall if you cannot swallow.\n\nContact us\nFever clinic, tel. 01234 567890\n\n{SENTENCE}"
    )
    assert "## Contact us\n\nFever clinic, tel. 01234 567890" in found
    linked = text_page(f"{SENTENCE}\n\nContact us\nPrivacy policy\nTerms of use")
    assert {"Contact us", "Privacy policy", "Terms of use"} <= dropped(linked).keys()


def test_what_leads_in_a_list_below_a_heading_is_no_heading() -> None:
    found = body("WHEN TO GET HELP\nCall 111 or come back at once if:\n* you have a fever\n* you cannot drink\n")
    assert "## WHEN TO GET HELP {#get-help .when-to-get-help}\n\nCall 111 or come back at once if:\n\n- you" in found


REFERENCES = """References
1. World Health Organization. Malaria. Geneva: World Health Organization; 2019.
"""


@pytest.mark.parametrize(
    "line", ["Leaflet number: RH/12/v3", "Page last reviewed: 9 May 2023", "Version 2.1", "Ref: GH-1203"]
)
def test_a_label_ends_a_list_of_references(line: str) -> None:
    imported = text_page(f"{SENTENCE}1\n\n{REFERENCES}\n{line}")
    assert [one.id for one in imported.references] == ["who2019"]
    assert line in dropped(imported)


def test_brackets_behind_a_person_hold_the_specialty() -> None:
    [credit] = text_page(f"{SENTENCE}\n\nRevisado por: Dr. Juan Núñez (Medicina Familiar)").article.credits
    assert (credit.name, credit.specialty) == ("Dr. Juan Núñez", "Medicina Familiar")


def test_a_licence_right_below_a_disclaimer_is_a_licence() -> None:
    article = text_page(
        f"{SENTENCE}\n\nEsta información no sustituye la consulta con su médico.\n"
        "Licencia: Creative Commons Atribución 4.0 (CC BY 4.0)"
    ).article
    assert article.disclaimer == "Esta información no sustituye la consulta con su médico."
    assert (article.rights.licence, article.rights.may_redistribute) == ("CC BY 4.0", "yes")


SOURCES = [
    "Rabago D, Patterson JJ, Mundt M, et al. Dextrose for knee osteoarthritis. Ann Fam Med. 2013;11(3):229-37.",
    "Steiner TJ, Stovner LJ. Migraine remains second. J Headache Pain. 2020;21(1):137.",
]


@pytest.mark.parametrize("sign", ["[{}]", "{}.", "({})", "{}"])
def test_a_list_of_sources_needs_no_heading(sign: str) -> None:
    listed = "\n".join(f"{sign.format(number)} {source}" for number, source in enumerate(SOURCES, 1))
    imported = text_page(f"{SENTENCE} It helps [1]. Others doubt it [2].\n\n{listed}")
    assert [one.id for one in imported.references] == ["rabago2013", "steiner2020"]
    assert "It helps [@rabago2013]. Others doubt it [@steiner2020]." in imported.article.body


@pytest.mark.parametrize(
    "listed",
    [
        "1. Wash your hands with soap and water.\n2. Dry them on a clean towel.",
        "1. In 2019 the clinic moved to the market.\n2. In 2020 it moved back to the church.",
        "[1] First of all, wash your hands.\n[2] Then dry them on a towel.",
    ],
)
def test_numbered_steps_are_no_sources(listed: str) -> None:
    imported = text_page(f"{SENTENCE}\n\n{listed}\n\n{SENTENCE}")
    assert imported.references == ()


def test_references_that_nothing_cites_stand_behind_the_words_above_them() -> None:
    imported = text_page(f"{SENTENCE}\n\nOther Works Consulted\n{SOURCES[0]}")
    assert imported.article.body.endswith("\n\nOther Works Consulted: [@rabago2013]\n")
    assert "Other Works Consulted" not in dropped(imported)


def test_references_that_nothing_cites_stand_above_when_to_get_help() -> None:
    found = body(
        f"Treatment\n\n{SENTENCE}\n\nWhen to call a doctor\n\nCall if you cannot drink.\n\nSources\n{SOURCES[0]}"
    )
    assert f"{SENTENCE}\n\nSources: [@rabago2013]\n\n## When to call a doctor" in found
    assert found.endswith("Call if you cannot drink.\n")
    alone = body(f"When to call a doctor\n\nCall if you cannot drink.\n\nSources\n{SOURCES[0]}")
    assert alone.endswith("Call if you cannot drink.\n\nSources: [@rabago2013]\n")


@pytest.mark.parametrize(
    "heading",
    """Ask for an urgent appointment if:|Call 999 if|Go to A&E|See a GP if|When to see a doctor|Seek medical help
    Immediate action required: Call 999|Urgent advice|When should I worry?|Llame al 911 si|Acuda a urgencias si:
    Vaya al hospital de inmediato si|Consulte a su médico si|Appelez le 15 si|Consultez un médecin si
    Allez aux urgences si|Ligue para o 192 se|Procure um médico se|Vá ao hospital se""".replace("\n", "|").split("|"),
)
def test_headings_that_say_when_to_get_help(heading: str) -> None:
    found = import_page(
        f"<h1>Fever</h1><p>{SENTENCE}</p><h2>{heading.strip().replace('&', '&amp;')}</h2><p>{SENTENCE}</p>".encode(),
        "page.html",
        TODAY,
    ).article.body
    assert ".when-to-get-help}" in found


@pytest.mark.parametrize(
    ("heading", "aspect"),
    [
        ("What are shots for it?", ""),
        ("What is it used for?", ""),
        ("Background", ""),
        ("Key points", ""),
        ("What is gout?", "what-it-is"),
        ("Topic Overview", "what-it-is"),
        ("Overview", "what-it-is"),
        ("What it is", "what-it-is"),
        ("Getting to the hospital", ""),
    ],
)
def test_what_a_section_is_about(heading: str, aspect: str) -> None:
    first = body(f"{heading}\n\n{SENTENCE}").partition("\n")[0]
    assert first == (f"## {heading} {{#{aspect} .{aspect}}}" if aspect else f"## {heading}")


def test_a_profession_in_json_ld_is_the_specialty() -> None:
    said = {"@type": "MedicalWebPage", "reviewedBy": {"@type": "Person", "name": "Ada Brook", "jobTitle": "Midwife"}}
    page = f'<script type="application/ld+json">{json.dumps(said)}</script><h1>Fever</h1><p>{SENTENCE}</p>'
    [credit] = import_page(page.encode(), "page.html", TODAY).article.credits
    assert (credit.name, credit.specialty) == ("Ada Brook", "Midwife")


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("It lasts for weeks.(1) Then it ends.", "weeks.[@who2019] Then"),
        ("It lasts (1) for weeks.", "(1)"),
        ("Take two tablets.(9) Rest.", "(9)"),
    ],
)
def test_a_number_in_round_brackets_right_behind_a_sentence_is_a_mark(text: str, linked: str) -> None:
    assert linked in body(f"{text}\n\n{REFERENCES}")


NUMBERED = f"""1. What is it?
{SENTENCE}

2. Treatment
{SENTENCE} It helps.[1]

3. Que faire ?
* Rest

4. References
1. World Health Organization. Malaria. Geneva: World Health Organization; 2019.
"""


def test_numbered_headings_stand_over_text_and_over_numbered_references() -> None:
    imported = text_page(NUMBERED)
    headings = [line.partition(" {")[0] for line in imported.article.body.split("\n") if line.startswith("#")]
    assert headings == ["## 1\\. What is it?", "## 2\\. Treatment", "## 3\\. Que faire ?"]
    assert [one.id for one in imported.references] == ["who2019"]
    assert "It helps.[@who2019]" in imported.article.body


def test_numbered_steps_are_no_headings() -> None:
    found = body(
        "How to wash\n\n1. Wet your hands with clean water\n2. Use soap\n3. Dry them\n\nThen eat your food with us."
    )
    assert "1. Wet your hands with clean water\n2. Use soap\n3. Dry them\n" in found


def test_a_page_that_came_in_an_e_mail() -> None:
    mail = "From: Ann <ann@example.org>\nTo: b@example.org\nDate: Mon, 4 Mar 2019 09:12\nSubject: Snake bite\n\n"
    quoted = "\n".join(
        f"> {line}".rstrip() for line in ["Snake bite", "", SENTENCE, "", "Do not", "", "- cut", "- suck"]
    )
    imported = import_page(f"{mail}{quoted}".encode(), "mail.txt", TODAY)
    assert imported.article.title == "Snake bite"
    assert imported.article.body == f"{SENTENCE}\n\n## Do not\n\n- cut\n- suck\n"
    assert imported.article.published == dt.date(2019, 3, 4)


def test_a_sign_that_an_author_wrote_stays() -> None:
    assert "\\> 38 °C" in body(f"{SENTENCE}\n\n> 38 °C is a fever.\n\n{SENTENCE}")


def test_columns_typed_with_blanks_are_a_table() -> None:
    found = body(f"{SENTENCE}\n\nWeight      Dose       Times\n5 kg        60 mg      4\n10 kg       120 mg     4\n")
    assert "| Weight | Dose | Times |\n| --- | --- | --- |\n| 5 kg | 60 mg | 4 |" in found


def test_a_line_that_is_bold_by_its_stars_is_a_heading() -> None:
    found = body(f"**What is it?**\n{SENTENCE}\n\n**Get help if**\n* there is blood\n* the belly is swollen\n")
    assert "## What is it? {#what-it-is" in found
    assert "## Get help if {#get-help" in found


def test_a_footnote_with_a_star_is_no_list() -> None:
    assert body(f"{SENTENCE}* It works.\n\n* In places where zinc is lacking.").endswith(
        "\n\n\\* In places where zinc is lacking.\n"
    )


def test_what_leads_in_a_list_within_a_text_is_no_heading() -> None:
    assert "#" not in body(
        "My baby is seven months old and teething. The nurse came.\nShe told me to\n- rub the gums\n- sing\n"
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Approved by: Dr. Samuel Ateh, Director of Public Health", ("Dr. Samuel Ateh", "Director of Public Health")),
        ("Relu par : Pr Jean Lefèvre (maladies infectieuses)", ("Pr Jean Lefèvre", "maladies infectieuses")),
    ],
)
def test_what_a_person_is_makes_no_second_person(line: str, said: tuple[str, str]) -> None:
    assert [(one.name, one.specialty) for one in text_page(f"{SENTENCE}\n\n{line}").article.credits] == [said]


def test_interests_and_funding_may_have_headings_of_their_own() -> None:
    imported = text_page(
        f"{SENTENCE}1\n\n{REFERENCES}\nCompeting interests\nThe authors declare none.\n\n"
        f"Funding\nThis work was paid for by the Child Fund.\n\n{SENTENCE}"
    )
    article = imported.article
    assert (article.interests, article.funding) == (
        "The authors declare none.",
        "This work was paid for by the Child Fund.",
    )
    assert len(imported.references) == 1
    assert "author-interest" not in article.flags


def test_a_title_below_the_names_of_a_country_and_a_ministry() -> None:
    page = f"MINISTRY OF HEALTH\nREPUBLIC OF EXAMPLIA\nCHOLERA: WHAT TO KNOW\nWHAT IS CHOLERA?\n{SENTENCE}\n"
    assert import_page(page.encode(), "page.txt", TODAY).article.title == "CHOLERA: WHAT TO KNOW"


def test_a_title_above_a_writer_and_a_day_without_labels() -> None:
    page = (
        "The Herald\nHealth | Living\nMay I stop my tablets?\nDr. Grace Muli\nTuesday, 12 October 2021 | 3 min read\n"
    )
    page += f"\n{SENTENCE}\n"
    article = import_page(page.encode(), "page.txt", TODAY).article
    assert article.title == "May I stop my tablets?"
    assert [one.name for one in article.credits] == ["Dr. Grace Muli"]
    assert article.published == dt.date(2021, 10, 12)


def test_headings_in_a_script_whose_vowels_are_marks() -> None:
    page = "मलेरिया\n\nमलेरिया क्या है?\n\nमलेरिया मच्छर के काटने से होने वाली बीमारी है।\n\nबचाव\n\nमच्छरदानी में सोएं।\n"
    found = import_page(page.encode(), "page.txt", TODAY).article.body
    assert [line for line in found.split("\n") if line.startswith("#")] == ["## मलेरिया क्या है?", "## बचाव"]


def test_a_raised_number_in_a_formula_is_no_mark() -> None:
    assert "E = mc²" in body(f"It weighs E = mc². {SENTENCE}\n\n{REFERENCES}2. {SOURCES[0]}")


def test_numbers_in_round_brackets_are_marks_where_no_others_are() -> None:
    listed = f"References\n1. {SOURCES[0]}\n2. {SOURCES[1]}"
    assert "It helps (1, 2)." not in body(f"It helps (1, 2). {SENTENCE}\n\n{listed}")
    assert "(see 1)" in body(f"It helps (see 1). {SENTENCE}\n\n{listed}")
    assert "It helps (9)." in body(f"It helps (9). {SENTENCE}\n\n{listed}")
    assert "on day (2)." in body(f"It helps.[1] Rest on day (2). {SENTENCE}\n\n{listed}")


def test_links_below_the_copyright_line_are_no_text() -> None:
    imported = text_page(f"{SENTENCE}\n\n© 2019 Healthy Books\nRelated Items\nKidney Stones\nUTI in Children")
    assert {"Related Items", "Kidney Stones", "UTI in Children"} <= dropped(imported).keys()
    assert imported.article.body == f"{SENTENCE}\n"
    assert f"{SENTENCE}\n\n{SENTENCE}" in body(f"{SENTENCE}\n\n© 2019 Healthy Books\n\n{SENTENCE}")
    assert "Call 0123 456 789" in body(f"{SENTENCE}\n\n© 2019 Healthy Books\n\nCall 0123 456 789")


def test_a_title_that_stands_twice_below_menus() -> None:
    menus = "\n".join(["Green Hills Center", "Locations", "Visitors", "Giving", "Jobs", "Wards", "Rooms"])
    page = f"{menus}\nBladder Infection (UTI)\nBladder Infection (UTI)\nWhat is it?\n{SENTENCE}\n"
    imported = import_page(page.encode(), "page.txt", TODAY)
    assert imported.article.title == "Bladder Infection (UTI)"
    assert imported.article.body == f"## What is it? {{#what-it-is .what-it-is}}\n\n{SENTENCE}\n"


def test_a_name_that_begins_with_the_family() -> None:
    [credit] = text_page(f"{SENTENCE}\n\nMedical Reviewer: Greene, Marianne MD").article.credits
    assert (credit.name, credit.degree) == ("Marianne Greene", "MD")


def test_short_lines_that_a_sentence_announces_are_a_list() -> None:
    found = body(
        "The following are signs of it. Each person has others.\nBurning\nFever\nBlood in the urine\n"
        "Ask a nurse about them."
    )
    assert "- Burning\n- Fever\n- Blood in the urine\n\nAsk a nurse about them." in found


def test_a_permission_to_copy_is_said_of_rights() -> None:
    rights = text_page(f"{SENTENCE}\n\nSe permite la reproducción total o parcial citando la fuente.").article.rights
    assert rights.statement.startswith("Se permite") and rights.may_redistribute == "unknown"


def html(body_of_page: str, head: str = "") -> Imported:
    return import_page(f"<html><head>{head}</head><body>{body_of_page}</body></html>".encode(), "page.html", TODAY)


def test_a_bold_line_above_its_text_is_a_heading() -> None:
    found = html(
        f"<h1>Worms</h1>{SENTENCE}<br><br><b>Signs</b><br>{SENTENCE}<br><br><b>Care</b><br>&#149; Rest<br>&#149; Eat"
    ).article
    assert "## Signs {#symptoms .symptoms}\n\nRest for a day" in found.body
    assert "## Care {#treatment .treatment}\n\n- Rest\n- Eat" in found.body


def test_a_bold_heading_lies_as_deep_as_the_headings_of_the_page() -> None:
    found = html(
        f"<h1>Cough</h1><p>{SENTENCE}</p><h3>Honey</h3><p>{SENTENCE}</p><p><b>Steam</b></p><p>{SENTENCE}</p>"
        f"<h3>When to see a doctor</h3><p>{SENTENCE}</p>"
    ).article.body
    assert [line for line in found.split("\n") if line.startswith("#")] == [
        "## Honey",
        "## Steam",
        "## When to see a doctor {#get-help .when-to-get-help}",
    ]


def test_the_notes_of_a_word_processor_are_references() -> None:
    imported = html(
        f"<p class=MsoTitle>Family Planning</p><p>{SENTENCE}</p><p>{SENTENCE} It is safe<sup>[1]</sup>.</p>"
        "<div><div id=ftn1>"
        f"<p><sup>[1]</sup> World Health Organization. Malaria. Geneva: World Health Organization; 2019.</p>"
        "</div></div>"
    )
    assert imported.article.title == "Family Planning"
    assert "It is safe[@who2019]." in imported.article.body


def test_the_heading_that_the_window_names_is_the_title_where_there_is_no_first_level() -> None:
    page = html(
        f"<h2>Rabies</h2><p>{SENTENCE}</p><h3>Care</h3><p>{SENTENCE}</p>", "<title>Ministry of Health - Rabies</title>"
    )
    assert page.article.title == "Rabies"
    assert html(f"<p>{SENTENCE}</p>", "<title>Rabies - Ministry</title>").article.title == "Rabies"


def test_a_short_answer_is_no_button() -> None:
    assert (
        "No."
        in html(
            f"<h1>Flu</h1><p>{SENTENCE}</p><h2>Is it a cold?</h2><p>No.</p><h2>Care</h2><p>{SENTENCE}</p>"
        ).article.body
    )


def test_nobody_who_wrote_a_page_on_a_day() -> None:
    article = html(f"<h1>Flu</h1><p>Soumis par admin le jeu, 12 mars 2015 - 10:12</p><p>{SENTENCE}</p>").article
    assert (article.credits, article.published) == ((), dt.date(2015, 3, 12))


def test_links_to_other_stories_are_no_text() -> None:
    imported = text_page(f"{SENTENCE}\n\nRelated stories\nFive foods that lower it\nA walk a day\n\n{SENTENCE}")
    assert imported.article.body == f"{SENTENCE}\n\n{SENTENCE}\n"


def test_fees_that_a_writer_received_are_an_interest() -> None:
    said = "Dr. Muli is a family physician at Lakeview Clinic. She has received speaker fees from PharmaCo."
    article = text_page(f"{SENTENCE}\n\n{said}").article
    assert article.interests == said and "author-interest" in article.flags


def test_an_edition_begins_no_reference() -> None:
    imported = text_page(
        f"{SENTENCE}(1)\n\nBibliografía\n1. Organización Panamericana de la Salud. Dengue: guías para la atención."
        " 2.ª ed. Washington, D.C.: OPS; 2016."
    )
    assert len(imported.references) == 1


def test_steps_with_blank_lines_between_are_a_list() -> None:
    assert "1. Rest\n2. Sleep\n3. Eat" in body(f"How to heal\n\n1. Rest\n\n2. Sleep\n\n3. Eat\n\n{SENTENCE}")


def test_sources_in_brackets_that_cannot_be_read_are_kept_whole_where_the_text_leads_to_them() -> None:
    led_to = text_page(f"It helps [1]. {SENTENCE}\n\n[1] My neighbour, over the fence, in 2010")
    assert [one.literal for one in led_to.references] == ["My neighbour, over the fence, in 2010"]
    assert text_page(f"{SENTENCE}\n\n[1] My neighbour, over the fence, in 2010").references == ()
