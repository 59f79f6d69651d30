# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every rule of `check`: a pack without fault yields nothing, and the same pack with one change yields exactly the
problem of that change, with its file and line.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from library.check import check_pack
from library.check_article import LONGEST_PARAGRAPH
from library.errors import ArticleError
from library.glyphs import Glyphs
from library.models import Problem
from library.packs.documents import MOST_BYTES
from library.paths import find_paths

TODAY = dt.date(2026, 11, 21)
GLYPHS = Glyphs(find_paths().fonts)
FRONT = """\
---
id: cough
title: Cough
kind: topic
language: en
summary: A cough mostly goes away.
credits:
- {role: author, name: The makers}
- {role: primary-medical-reviewer, name: Dr Ruiz}
revised: 2026-01-02
reviewed: 2026-01-02
disclaimer: Ask a nurse.
teach_back: [What is it?, What helps?, When do you come back?]
rights: {may_redistribute: "yes"}
---
"""
BODY = """\
## What it is {#what .what-it-is}

A cough clears the air ways [@ok2020].

## Self care {#care .self-care}

Drink warm water. Rest at home.

## Get help {#help .when-to-get-help}

Go to the clinic if you cannot breathe.
"""
ENOUGH = "\n## More {#more}\n\n" + "Rest, drink and sleep.\n\n" * 130
"""So that the text has the length of an article."""
BODY_LINE = FRONT.count("\n") + 1
REFERENCE = {"id": "ok2020", "title": "On coughs", "issued": {"date-parts": [[2020]]}, "note": "record checked"}
CLAIMS = "article\tclaim\tkey\tseen\tpassage\ncough\tIt clears the air ways\tok2020\tfull\tpage 2\n"
WORDS = "term\tarticle\tkind\ntussis\tcough\tclinical\n"
GLOSSARY = "term\texplanation\nair way\tthe pipe to the lungs\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


class Pack:
    """A pack source without a fault, and what is changed in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("pack.yaml", "id: test\ntitle: Test\nversion: 1.0.0\n")
        self.write("articles/en/cough.md", FRONT + BODY + ENOUGH)
        self.write("references.json", json.dumps([REFERENCE]))
        self.write("claims.tsv", CLAIMS)
        self.write("vocabulary/en.tsv", WORDS)
        self.write("glossary/en.tsv", GLOSSARY)
        self.write("images/knee.svg", SVG)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def found(self) -> list[tuple[str, int, str, str]]:
        problems, _ = check_pack(self.folder, TODAY, GLYPHS)
        assert all(problem.text.strip().endswith((".", "?", "'")) for problem in problems)
        return [(problem.path, problem.line, problem.rule, problem.severity) for problem in problems]


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return Pack(tmp_path)


COUGH = "articles/en/cough.md"


def test_a_pack_without_fault_yields_nothing(pack: Pack) -> None:
    assert check_pack(pack.folder, TODAY, GLYPHS) == ([], 1)


# ---- the front matter -------------------------------------------------------------------------------------

FRONT_RULES = {
    "unknown-key": ("title: Cough\n", "title: Cough\ncolour: red\n", "warning"),
    "no-summary": ("summary: A cough mostly goes away.\n", "", "error"),
    "summary-long": ("A cough mostly goes away.", "a " * 100 + "b", "error"),
    "no-author": ("- {role: author, name: The makers}\n", "", "error"),
    "no-disclaimer": ("disclaimer: Ask a nurse.\n", "", "warning"),
    "rights-unknown": ('rights: {may_redistribute: "yes"}\n', "", "warning"),
    "link-unknown": ("title: Cough\n", "title: Cough\nrelated: [nowhere]\n", "warning"),
    "review-overdue": ("reviewed: 2026-01-02\n", "reviewed: 2023-01-02\n", "warning"),
    "no-medical-reviewer": ("primary-medical-reviewer", "editor", "warning"),
    "date-in-future": ("revised: 2026-01-02\n", "revised: 2026-11-22\n", "error"),
    "no-date": ("revised: 2026-01-02\nreviewed: 2026-01-02\n", "", "warning"),
}


@pytest.mark.parametrize(("rule", "change"), FRONT_RULES.items(), ids=FRONT_RULES)
def test_a_rule_of_the_front_matter(pack: Pack, rule: str, change: tuple[str, str, str]) -> None:
    pack.change(COUGH, change[0], change[1])
    assert pack.found() == [(COUGH, 1, rule, change[2])]


@pytest.mark.parametrize("key", ["published", "revised", "reviewed"])
def test_no_date_lies_in_the_future(pack: Pack, key: str) -> None:
    pack.change(COUGH, "summary:", f"{key}: 2027-01-01\nsummary:") if key == "published" else pack.change(
        COUGH, f"{key}: 2026-01-02", f"{key}: 2027-01-01"
    )
    assert pack.found() == [(COUGH, 1, "date-in-future", "error")]


def test_a_summary_of_two_hundred_characters_fits(pack: Pack) -> None:
    pack.change(COUGH, "A cough mostly goes away.", "a" * 200)
    assert pack.found() == []


def test_a_related_article_of_the_pack_is_known(pack: Pack) -> None:
    pack.change(COUGH, "title: Cough\n", "title: Cough\nrelated: [cough]\n")
    assert pack.found() == []


# ---- sections and headings ------------------------------------------------------------------------------


def test_a_section_that_the_kind_needs_is_missing(pack: Pack) -> None:
    pack.change(COUGH, " .self-care}", "}")
    assert pack.found() == [(COUGH, BODY_LINE, "section-missing", "error")]


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("topic", [".self-care"]),
        ("decision", ["#decision", ".options", ".evidence", "#questions"]),
        ("medicine", ["#how-to-take", "#side-effects"]),
        ("procedure", ["#before", "#during", "#after"]),
        ("first-aid", ["#do", "#do-not"]),
        ("guide", []),
    ],
)
def test_every_kind_has_its_sections(pack: Pack, kind: str, missing: list[str]) -> None:
    pack.change(COUGH, "kind: topic", f"kind: {kind}")
    pack.change(COUGH, " .self-care}", "}")
    problems, _ = check_pack(pack.folder, TODAY, GLYPHS)
    found = [problem.text for problem in problems if problem.rule == "section-missing"]
    assert found == [f"an article of kind {kind} needs a section marked {{{mark}}}." for mark in missing]


def test_first_aid_says_first_when_to_get_help(pack: Pack) -> None:
    pack.change(COUGH, "kind: topic", "kind: first-aid")
    pack.change(COUGH, "{#care .self-care}", "{#do .self-care}")
    pack.change(COUGH, "{#what .what-it-is}", "{#do-not .what-it-is}")
    assert pack.found() == [(COUGH, BODY_LINE, "help-first", "error")]


DECISION = """\
## What it is {.what-it-is}

It is [@ok2020].

## Decide {#decision}

Yes or no.

## Options {.options}

| a | b |
|---|---|
| c | d |

## How sure {.evidence}

Not very.

## Ask {#questions}

What do you want?

## Get help {.when-to-get-help}

Go to the clinic.
"""


def test_the_options_of_a_decision_are_a_table(pack: Pack) -> None:
    pack.write(COUGH, FRONT.replace("kind: topic", "kind: decision") + DECISION + ENOUGH)
    assert pack.found() == []
    pack.change(COUGH, "| a | b |\n|---|---|\n| c | d |", "Words.")
    assert pack.found() == [(COUGH, BODY_LINE + 8, "options-table", "error")]


def test_an_empty_section(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm water. Rest at home.\n", "")
    assert pack.found() == [(COUGH, BODY_LINE + 4, "section-empty", "error")]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [("Drink warm", "#### Too deep {#deep}\n\nDrink warm", 6), ("Drink warm", "# A title {#title}\n\nDrink warm", 6)],
)
def test_headings_skip_no_level(pack: Pack, old: str, new: str, line: int) -> None:
    pack.change(COUGH, old, new)
    assert pack.found() == [(COUGH, BODY_LINE + line, "heading-level", "error")]


def test_headings_may_go_down_one_by_one_and_up_at_once(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm", "### Two {#two}\n\n#### Three {#three}\n\nDrink warm")
    assert pack.found() == []


# ---- the text -------------------------------------------------------------------------------------------

LINE = BODY_LINE + 6
"""The line of "Drink warm water"."""
TEXT_RULES = {
    "citation-unknown": ("Drink warm water [@nobody].", "error", [("claims.tsv", 0, "claim-missing", "error")]),
    "certainty-unknown": ("Drink water [@ok2020]{certainty=maybe}.", "error", []),
    "certainty-wording": ("Water helps a cough [@ok2020]{certainty=low}.", "warning", []),
    "link-unknown": ("See [this](article:nowhere).", "error", []),
    "picture-missing": ("![A hand](images/hand.svg)", "error", []),
    "picture-alt": ("![](images/knee.svg)", "error", []),
    "emergency-number": ("Call 911 now.", "warning", []),
    "raw-html": ("Drink <b>warm</b> water.", "warning", []),
}


@pytest.mark.parametrize(("rule", "change"), TEXT_RULES.items(), ids=TEXT_RULES)
def test_a_rule_of_the_text(pack: Pack, rule: str, change: tuple[str, str, list[Any]]) -> None:
    pack.change(COUGH, "Drink warm water.", change[0])
    assert pack.found() == [(COUGH, LINE, rule, change[1]), *change[2]]


@pytest.mark.parametrize(
    "text",
    [
        "Drink water [@ok2020]{certainty=high}.",
        "Water may help [@ok2020]{certainty=low}.",
        "Water probably helps [@ok2020]{certainty=moderate}.",
        "We are very uncertain if water helps [@ok2020]{certainty=very-low}.",
        "See [this](article:cough).",
        "![A knee](images/knee.svg)",
        "Take 9110 steps, or 911.5, or 1.112, or 112,000.",
        "Less than < 5 and more > 3.",
        "See [the web](https://example.org).",
    ],
)
def test_text_that_keeps_the_rules(pack: Pack, text: str) -> None:
    pack.change(COUGH, "Drink warm water.", text)
    assert pack.found() == []


@pytest.mark.parametrize(
    ("language", "sentence", "rules"),
    [
        ("es", "Puede ayudar [@ok2020]{certainty=low}.", []),
        ("es", "Ayuda mucho [@ok2020]{certainty=low}.", ["certainty-wording"]),
        ("es", "No estamos seguros [@ok2020]{certainty=very-low}.", []),
        ("es", "Probablemente ayuda [@ok2020]{certainty=moderate}.", []),
        ("fr", "Aide [@ok2020]{certainty=low}.", []),
    ],
)
def test_certainty_is_worded_in_the_language_of_the_article(
    pack: Pack, language: str, sentence: str, rules: list[str]
) -> None:
    (pack.folder / COUGH).unlink()
    body = BODY.replace("Drink warm water. Rest at home.", sentence)
    pack.write(f"articles/{language}/cough.md", FRONT.replace("language: en", f"language: {language}") + body + ENOUGH)
    assert [rule for _, _, rule, _ in pack.found()] == rules


def test_only_the_rated_sentence_is_looked_at(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm water.", "It may help. It **does** help [@ok2020]{certainty=low}.")
    assert [(rule, line) for _, line, rule, _ in pack.found()] == [("certainty-wording", BODY_LINE)]


def test_an_article_without_a_citation_says_so(pack: Pack) -> None:
    pack.change(COUGH, " [@ok2020]", "")
    pack.write("references.json", "[]")
    pack.write("claims.tsv", "article\tclaim\tkey\tseen\n")
    assert pack.found() == [(COUGH, BODY_LINE, "no-references", "warning")]


def test_a_guide_needs_no_review_no_disclaimer_and_no_reference(pack: Pack) -> None:
    front = FRONT.replace("kind: topic", "kind: guide").replace("disclaimer: Ask a nurse.\n", "")
    front = front.replace("revised: 2026-01-02\nreviewed: 2026-01-02\n", "").replace("primary-medical", "local")
    pack.write(COUGH, front.replace("local-reviewer", "editor") + "## Help\n\nPress the key.\n")
    pack.write("references.json", "[]")
    (pack.folder / "claims.tsv").unlink()
    assert pack.found() == []


def test_a_picture_larger_than_the_limit(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm water.", "![A knee](images/knee.svg)")
    pack.write("images/knee.svg", " " * (MOST_BYTES + 1))
    assert pack.found() == [(COUGH, LINE, "picture-large", "error")]


@pytest.mark.parametrize("name", ["../secret.png", "/etc/passwd.png", "images/knee.gif", "images"])
def test_a_picture_outside_the_pack_or_of_another_kind_is_missing(pack: Pack, name: str) -> None:
    pack.change(COUGH, "Drink warm water.", f"![A knee]({name})")
    assert pack.found() == [(COUGH, LINE, "picture-missing", "error")]


def test_a_citation_in_the_title_of_a_box_would_be_lost(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm water.", '!!! do "Drink [@ok2020]"\n\n    Warm water.')
    assert pack.found() == [(COUGH, LINE, "citation-in-title", "error")]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture",
        b"<svg",
        b"<html/>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR cut off",
    ],
)
def test_a_picture_that_cannot_be_drawn(pack: Pack, content: bytes) -> None:
    (pack.folder / "images").mkdir(exist_ok=True)
    (pack.folder / "images" / "bad.svg").write_bytes(content)
    pack.change(COUGH, "Drink warm water.", "![A knee](images/bad.svg)")
    assert pack.found() == [(COUGH, LINE, "picture-broken", "error")]


def test_a_long_paragraph(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm water.", "One two. " * (LONGEST_PARAGRAPH // 2))
    assert [rule for _, _, rule, _ in pack.found()] == ["paragraph-long"]  # with "Rest at home."
    pack.change(COUGH, " Rest at home.", "")
    assert pack.found() == []


def test_a_text_that_is_hard_to_read(pack: Pack) -> None:
    hard = "Physiotherapeutic rehabilitation interventions necessitate comprehensive multidisciplinary evaluation. "
    pack.write(COUGH, FRONT + BODY + ENOUGH.replace("Rest, drink and sleep.", hard)[:8000])
    assert pack.found() == [(COUGH, BODY_LINE, "hard-to-read", "warning")]


# ---- words ------------------------------------------------------------------------------------------------

WORDS_RULES = {
    "sentence-long": ("Drink warm water.", "Drink " + "and drink " * 15 + "water.", 6, "warning"),
    "promise": ("Drink warm water.", "Warm water is a miracle.", 6, "warning"),
    "hard-word": ("Drink warm water.", "Lie down prior to sleep.", 6, "warning"),
    "dose-uncited": ("Drink warm water.", "Take 500 mg.", 6, "error"),
}


@pytest.mark.parametrize("rule", WORDS_RULES)
def test_the_rules_of_words(pack: Pack, rule: str) -> None:
    old, new, line, severity = WORDS_RULES[rule]
    pack.change(COUGH, old, new)
    assert pack.found() == [(COUGH, BODY_LINE + line, rule, severity)]


@pytest.mark.parametrize(
    "harmless",
    [
        "There is no miracle.",
        "This cannot cure you.",
        "The sugar was 126 mg/dl.",
        "Take 500 mg [@ok2020].",
        "Take 500 mg. Rest [@ok2020].",
        "A message of 5 megabytes.",
    ],
)
def test_what_is_denied_measured_or_has_its_source_is_no_fault(pack: Pack, harmless: str) -> None:
    pack.change(COUGH, "Drink warm water.", harmless)
    assert pack.found() == []


def test_a_text_in_the_passive_voice(pack: Pack) -> None:
    pack.write(COUGH, FRONT + BODY + ENOUGH.replace("Rest, drink and sleep.", "You were washed by her."))
    assert pack.found() == [(COUGH, BODY_LINE, "passive-voice", "warning")]


@pytest.mark.parametrize(("times", "wrong"), [(110, True), (130, False), (260, False), (280, True)])
def test_a_text_is_not_too_short_and_not_too_long(pack: Pack, times: int, wrong: bool) -> None:
    pack.write(COUGH, FRONT + BODY + ENOUGH.partition("Rest, drink")[0] + "Rest, drink and sleep.\n\n" * times)
    assert pack.found() == ([(COUGH, BODY_LINE, "text-length", "warning")] if wrong else [])


def test_three_questions_let_a_reader_say_it_back(pack: Pack) -> None:
    pack.change(COUGH, ", When do you come back?", "")
    assert pack.found() == [(COUGH, 1, "teach-back", "warning")]


@pytest.mark.parametrize(
    ("system", "code", "wrong"),
    [
        ("icd-10-cm", "R05", False),
        ("icd-10-cm", "R05.1", False),
        ("icd-10-cm", "cough", True),
        ("mesh", "D003371", False),
        ("mesh", "003371", True),
    ],
)
def test_codes_look_like_codes(pack: Pack, system: str, code: str, wrong: bool) -> None:
    pack.change(COUGH, "summary:", f"codes: [{{system: {system}, code: {code}}}]\nsummary:")
    assert pack.found() == ([(COUGH, 1, "code-format", "error")] if wrong else [])


@pytest.mark.parametrize(
    ("filled", "said"),
    [
        ("pemat: {}", ""),
        ("pemat: {1: yes, 15: not applicable, 26: no, rater: A nurse, date: 2026-01-02}", ""),
        ("cci: {1: yes, 20: no, rater: A nurse, date: 2026-01-02}", ""),
        ("pemat: {13: yes, rater: A nurse, date: 2026-01-02}", "pemat has no item '13'."),
        ("cci: {21: yes, rater: A nurse, date: 2026-01-02}", "cci has no item '21'."),
        (
            "pemat: {1: perhaps, rater: A nurse, date: 2026-01-02}",
            "pemat, item 1: 'perhaps' must be one of: yes, no, not applicable.",
        ),
        ("pemat: {1: yes, rater: A nurse}", "pemat was filled in, but date is missing."),
        ("cci: {1: yes, date: 2026-01-02}", "cci was filled in, but rater is missing."),
    ],
)
def test_what_a_person_has_judged_is_kept_by_its_items(pack: Pack, filled: str, said: str) -> None:
    pack.change(COUGH, "summary:", f"{filled}\nsummary:")
    problems, _ = check_pack(pack.folder, TODAY, GLYPHS)
    assert [(problem.rule, problem.text) for problem in problems] == ([("checklist", said)] if said else [])


def test_words_of_a_language_without_lists_are_not_judged(pack: Pack) -> None:
    (pack.folder / COUGH).unlink()
    front = FRONT.replace("language: en", "language: fr")
    pack.write("articles/fr/cough.md", front + BODY.replace("Drink warm water.", "Un miracle.") + ENOUGH)
    assert pack.found() == []


def test_an_article_that_another_language_of_the_pack_lacks(pack: Pack) -> None:
    pack.write("pack.yaml", "id: test\ntitle: Test\nversion: 1.0.0\nlanguages: [en, es]\n")
    assert pack.found() == [(COUGH, 1, "translation-missing", "warning")]


# ---- the bibliography -----------------------------------------------------------------------------------

BIBLIOGRAPHY = {
    "reference-unused": ([REFERENCE, {**REFERENCE, "id": "zz2020"}], "error"),
    "record-not-checked": ([{**REFERENCE, "note": "record not checked"}], "warning"),
    "reference-retracted": ([{**REFERENCE, "custom": {"retracted": True}}], "warning"),
    "reference-incomplete": ([{**REFERENCE, "title": ""}], "warning"),
}


@pytest.mark.parametrize(("rule", "change"), BIBLIOGRAPHY.items(), ids=BIBLIOGRAPHY)
def test_a_rule_of_the_bibliography(pack: Pack, rule: str, change: tuple[list[dict[str, Any]], str]) -> None:
    items, severity = change
    pack.write("references.json", "[\n" + ",\n".join(json.dumps(item) for item in items) + "\n]\n")
    line = 1 + len(items)
    assert pack.found() == [("references.json", line, rule, severity)]


def test_a_reference_without_a_year_is_incomplete_and_a_literal_one_is_not(pack: Pack) -> None:
    without = {key: value for key, value in REFERENCE.items() if key != "issued"}
    pack.write("references.json", json.dumps([without]))
    assert pack.found() == [("references.json", 1, "reference-incomplete", "warning")]
    pack.write("references.json", json.dumps([{**without, "literal": "A whole reference."}]))
    assert pack.found() == []


def test_an_id_that_is_no_text_is_named_on_some_line(pack: Pack) -> None:
    pack.write("references.json", json.dumps([REFERENCE, {**REFERENCE, "id": 5}]))
    assert pack.found() == [("references.json", 1, "reference-unused", "error")]


# ---- translations ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("original", "made_from", "found"),
    [
        (2, 2, []),
        (2, 1, [("articles/fr/cough.md", 1, "translation-stale", "warning")]),
        (1, 2, [("articles/fr/cough.md", 1, "translation-ahead", "error")]),
    ],
)
def test_a_translation_is_held_against_its_original(
    pack: Pack, original: int, made_from: int, found: list[Any]
) -> None:
    pack.change(COUGH, "title: Cough\n", f"title: Cough\nedition: {original}\n")
    front = FRONT.replace("language: en\n", f"language: fr\ntranslation_of_edition: {made_from}\n")
    pack.write("articles/fr/cough.md", front + BODY + ENOUGH)
    assert pack.found() == found


def test_a_translation_without_an_original_here_is_no_fault(pack: Pack) -> None:
    pack.change(COUGH, "title: Cough\n", "title: Cough\ntranslation_of_edition: 3\n")
    assert pack.found() == []


# ---- the tables -----------------------------------------------------------------------------------------

TABLE_RULES = {
    "claim-uncited": ("claims.tsv", CLAIMS + "cough\tc\tother\tfull\n", 3, "error"),
    "claim-seen": ("claims.tsv", CLAIMS.replace("\tfull\t", "\tguessed\t"), 2, "error"),
    "claim-missing": ("claims.tsv", "article\tclaim\tkey\tseen\n", 0, "error"),
    "vocabulary-article": ("vocabulary/en.tsv", WORDS + "\nache\tnowhere\tlay\n", 4, "error"),
    "vocabulary-kind": ("vocabulary/en.tsv", WORDS + "ache\tcough\tslang\n", 3, "error"),
    "complaint-length": ("vocabulary/en.tsv", WORDS + f"{'my cough ' * 5}\tcough\tcomplaint\n", 3, "warning"),
    "table-row": ("glossary/en.tsv", GLOSSARY + "lonely\n", 3, "error"),
}


@pytest.mark.parametrize(("rule", "change"), TABLE_RULES.items(), ids=TABLE_RULES)
def test_a_rule_of_the_tables(pack: Pack, rule: str, change: tuple[str, str, int, str]) -> None:
    name, text, line, severity = change
    pack.write(name, text)
    assert pack.found() == [(name, line, rule, severity)]


@pytest.mark.parametrize("name", ["claims.tsv", "vocabulary/en.tsv", "glossary/en.tsv"])
def test_a_row_with_an_empty_cell_or_too_few_is_named(pack: Pack, name: str) -> None:
    with (pack.folder / name).open("a") as file:
        file.write("only\n\n  \ncough\t\t\t\n")
    assert pack.found() == [(name, 3, "table-row", "error"), (name, 6, "table-row", "error")]


@pytest.mark.parametrize("name", ["claims.tsv", "vocabulary/en.tsv", "glossary/en.tsv"])
def test_a_table_that_is_no_text_is_named(pack: Pack, name: str) -> None:
    (pack.folder / name).write_bytes(b"\xff\xfe\x00")
    found = pack.found()
    assert (name, 0, "unreadable", "error") in found
    assert {rule for _, _, rule, _ in found} <= {"unreadable", "claim-missing"}


def test_tables_bibliography_and_articles_may_be_absent(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("id: test\ntitle: T\nversion: '1'\n")
    assert check_pack(tmp_path, TODAY, GLYPHS) == ([], 0)


# ---- what cannot be read --------------------------------------------------------------------------------


def test_broken_front_matter_is_a_problem_with_its_line(pack: Pack) -> None:
    pack.write("articles/en/bad.md", "---\nid: bad\ntitle: [\n---\n")
    problems, articles = check_pack(pack.folder, TODAY, GLYPHS)
    assert articles == 1
    assert [(problem.path, problem.rule, problem.severity) for problem in problems] == [
        ("articles/en/bad.md", "unreadable", "error")
    ]
    assert problems[0].line in (3, 4)


def test_a_broken_bibliography_is_a_problem_with_its_line(pack: Pack) -> None:
    pack.write("references.json", '[\n{"id": }\n]')
    assert ("references.json", 2, "unreadable", "error") in pack.found()


@pytest.mark.parametrize("name", ["nowhere", "pack.yaml"])
def test_what_is_no_folder_is_refused(pack: Pack, name: str) -> None:
    with pytest.raises(
        ArticleError, match=r"is not a folder; name the folder of a pack source, the one with pack.yaml"
    ):
        check_pack(pack.folder / name, TODAY, GLYPHS)


def test_a_folder_without_pack_yaml_is_refused(pack: Pack) -> None:
    with pytest.raises(ArticleError, match=r"^pack\.yaml cannot be read \(No such file or directory\); check the file"):
        check_pack(pack.folder / "images", TODAY, GLYPHS)


def test_problems_come_by_file_and_line(pack: Pack) -> None:
    pack.change(COUGH, "Drink warm water.", "Call 911. See [a](article:b).")
    pack.write("glossary/en.tsv", GLOSSARY + "x\n")
    found = pack.found()
    assert found == sorted(found, key=lambda problem: problem[:3])
    assert len(found) == 3


def test_the_starter_pack_and_the_scripts_pack_have_no_error() -> None:
    scripts = Path(__file__).parents[1] / "data" / "scripts-pack"
    for folder in (find_paths().starter_pack, scripts):
        errors: list[Problem] = [p for p in check_pack(folder, TODAY, GLYPHS)[0] if p.severity == "error"]
        assert errors == []


# ---- what can be printed ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line"), [("title: Cough", "title: Cough \u54b3", 3), ("warm water", "warm \u6c34", BODY_LINE + 6)]
)
def test_a_sign_that_no_font_has_stops_the_article(pack: Pack, old: str, new: str, line: int) -> None:
    pack.change(COUGH, old, new)
    assert pack.found() == [(COUGH, line, "glyph-missing", "error")]
    problems, _ = check_pack(pack.folder, TODAY, GLYPHS)
    assert f"{new[-1]} (U+{ord(new[-1]):04X})" in problems[0].text


def test_a_sign_that_no_font_has_stops_a_reference(pack: Pack) -> None:
    pack.write("references.json", json.dumps([{**REFERENCE, "title": "\u54b3 and \u55fd"}]))
    assert pack.found() == [("references.json", 1, "glyph-missing", "error")]
