# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words as search sees them: what a word is in each script, how it is folded, and where it stands."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from library.search.text import (
    Token,
    asked_words,
    find_words,
    fold,
    fold_code,
    tokens,
    word_spans,
    words,
    written_codes,
    written_words,
)

# ---- folding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("Pain", "pain"),
        ("don't", "dont"),
        ("don\u2019t", "dont"),
        ("NIÑO", "nino"),
        ("naïve", "naive"),
        ("Straße", "strasse"),
        ("\ufb01n", "fin"),
        ("İzmir", "izmir"),
        ("ılık", "ilik"),
        ("e\u0301te\u0301", "ete"),
        ("Œdème", "oedeme"),
        ("cæcum", "caecum"),
        ("Sjøgren Łódź", "sjogren lodz"),
        ("ΑΝΤΙΟ", "αντιο"),
        ("العَرَبِيَّة", "العربيه"),
        ("أإآا", "اااا"),
        ("مستشفى", "مستشفي"),
        ("كـــتاب", "كتاب"),
        ("می\u200cخواهم", "میخواهم"),
        ("हिन्दी", "हिन्दी"),
        ("ไทย", "ไทย"),
        ("\u0301", ""),
        ("m²", "m2"),
        ("\uff21\uff22", "ab"),
        ("\u2102\u1d2c㎒", "camhz"),
    ],
)
def test_words_are_folded_to_the_form_that_is_compared(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_folding_twice_changes_nothing_more_whatever_the_character() -> None:
    letters = [one for one in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(one)[0] in "LMN"]
    assert "\u2102" in letters and [one for one in letters if fold(fold(one)) != fold(one)] == []


@pytest.mark.parametrize("text", ["niño", "Ångström", "हिन्दी", "ẛ̣", "مدرسة", "œdème"])
def test_composed_and_decomposed_text_are_the_same_word(text: str) -> None:
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))


# ---- words ------------------------------------------------------------------------------------------------

TEXTS = {
    "": [],
    "  \n": [],
    "...!?": [],
    "_": [],
    "'": [],
    "\u0301 \u064b": [],
    "\U0001f600": [],
    "\ud800 \udfff": [],
    "Back pain.": ["back", "pain"],
    "COVID-19": ["covid", "19"],
    "2.5 mg": ["2", "5", "mg"],
    "snake_case": ["snake", "case"],
    "nurse's 'quoted'": ["nurses", "quoted"],
    "NURSE\u2019S o'clock": ["nurses", "oclock"],
    "a\x00b\x1fc\x7f": ["a", "b", "c"],
    "<b>x</b>": ["b", "x", "b"],
    "d'eau L'Eau": ["d", "eau", "l", "eau"],
    "D\u2019ÉTÉ l\u2019œil qu'il": ["d", "ete", "l", "oeil", "qu", "il"],
    "l'x rock 'n' roll": ["lx", "rock", "n", "roll"],
    "दर्द में": ["दर्द", "में"],
    "ألم الظهر": ["الم", "الظهر"],
    "ปวดหัว": ["ปวดหัว"],
    "두통": ["두통"],
    "日": ["日"],
    "日本": ["日本", "本"],
    "日本語": ["日本", "本語", "語"],
    "日本。語": ["日本", "本", "語"],
    "かぜ ガス": ["かぜ", "ぜ", "ガス", "ス"],
    "HIV感染": ["hiv", "感染", "染"],
    "感染HIV": ["感染", "染", "hiv"],
    "Ｂ型肝炎2回": ["b", "型肝", "肝炎", "炎", "2", "回"],
    "café感é": ["cafe", "感", "e"],
    "痛\u0301み": ["痛", "み"],
    "don't痛み": ["dont", "痛み", "み"],
}


@pytest.mark.parametrize(("text", "found"), TEXTS.items())
def test_the_words_of_a_text(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_stands_where_it_is_said_to_stand(text: str) -> None:
    assert [fold(text[token.start : token.end]) for token in tokens(text)] == words(text)


@pytest.mark.parametrize("text", TEXTS)
def test_the_quick_ways_through_a_text_see_the_same_words(text: str) -> None:
    spans = [(token.start, token.end) for token in tokens(text)]
    assert [word_spans(text, most) for most in (len(spans) + 1, 2, 0)] == [spans, spans[:2], []]
    assert [fold(written) for written in written_words(text)] == words(text)


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_the_same_whatever_their_neighbours_are(text: str) -> None:
    alone = words(text)
    assert words(f"{text} \u00a0é") == [*alone, "e"]
    assert written_words(f"{text} \u00a0é") == [*alone, "e"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", []),
        ("Back pain, back", ["back", "pain", "back"]),
        ("nino Niño", ["nino", "nino"]),
        ("糖", ["糖"]),
        ("糖尿", ["糖尿"]),
        ("糖尿病", ["糖尿", "尿病"]),
        ("糖尿病 病", ["糖尿", "尿病", "病"]),
        ("HIV感染 test", ["hiv", "感染", "test"]),
    ],
)
def test_a_question_leaves_out_last_letters_that_stand_in_a_pair(text: str, asked: list[str]) -> None:
    assert asked_words(text) == asked


def test_a_token_knows_where_it_stands() -> None:
    text = "Ah, \ufb01ne Niño's!"
    assert list(tokens(text)) == [Token("ah", 0, 2), Token("fine", 4, 7), Token("ninos", 8, 14)]
    assert [text[token.start : token.end] for token in tokens(text)] == ["Ah", "\ufb01ne", "Niño's"]


# ---- codes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("M54.5", ["m545"]),
        ("m545", ["m545"]),
        ("E11.9, J45 and R05", ["e119", "j45", "r05"]),
        ("U07.1", ["u071"]),
        ("D003371", ["d003371"]),
        ("I10-I15", ["i10", "i15"]),
        ("S52.521A", ["s52521a"]),
        ("C7A.00", ["c7a00"]),
        ("(R05)", ["r05"]),
        ("", []),
        ("A1", []),
        ("10", []),
        ("xM54.5", []),
        ("D1234567890", []),
        ("back pain 2", []),
        ("é05", []),
    ],
)
def test_codes_are_seen_in_a_text(text: str, found: list[str]) -> None:
    assert [fold_code(code) for code in written_codes(text)] == found


@pytest.mark.parametrize(("code", "folded"), [("M54.5", "m545"), (" d003371 ", "d003371"), ("", ""), ("é.-", "")])
def test_a_code_is_compared_without_its_marks(code: str, folded: str) -> None:
    assert fold_code(code) == folded


# ---- what an article marks --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "prefix", "found"),
    [
        ({"pain"}, "", ["Pain", "páin"]),
        ({"pain"}, "pai", ["Pain", "painful", "páin"]),
        (set(), "pa", ["Pain", "painful", "páin"]),
        ({"knee", "back"}, "", ["Back"]),
        (set(), "", []),
        ({"ain"}, "ain", []),
        ({"肝炎"}, "", ["肝炎"]),
    ],
)
def test_wanted_words_and_prefixes_are_found(wanted: set[str], prefix: str, found: list[str]) -> None:
    text = "Pain, painful: Back páin 型肝炎"
    assert [text[start:end] for start, end in find_words(text, wanted, prefix)] == found
