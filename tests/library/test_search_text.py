# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words as search sees them: what a word is in each script, how it is folded, and where it stands."""

from __future__ import annotations

import unicodedata

import pytest

from library.search.text import STOP_WORDS, Token, codes, content_words, find_words, fold, fold_code, tokens, words


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
        ("e\u0301te\u0301", "ete"),
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
    ],
)
def test_words_are_folded_to_the_form_that_is_compared(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("text", ["Niño", "العَرَبِيَّة", "हिन्दी", "Straße", "plain", "\ufb01n", "ʼn", "½"])
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", ["niño", "Ångström", "हिन्दी", "ẛ̣", "مدرسة"])
def test_composed_and_decomposed_text_are_the_same_word(text: str) -> None:
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("  \n", []),
        ("...!?", []),
        ("_", []),
        ("'", []),
        ("\u0301 \u064b", []),
        ("\U0001f600", []),
        ("Back pain.", ["back", "pain"]),
        ("COVID-19", ["covid", "19"]),
        ("2.5 mg", ["2", "5", "mg"]),
        ("snake_case", ["snake", "case"]),
        ("nurse's 'quoted'", ["nurses", "quoted"]),
        ("a\x00b", ["a", "b"]),
        ("<b>x</b>", ["b", "x", "b"]),
        ("दर्द में", ["दर्द", "में"]),
        ("ألم الظهر", ["الم", "الظهر"]),
        ("日本語", ["日本語"]),
    ],
)
def test_the_words_of_a_text(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_a_token_knows_where_it_stands() -> None:
    text = "Ah, \ufb01ne Niño's!"
    assert list(tokens(text)) == [Token("ah", 0, 2), Token("fine", 4, 7), Token("ninos", 8, 14)]
    assert [text[token.start : token.end] for token in tokens(text)] == ["Ah", "\ufb01ne", "Niño's"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("the pain of the back", "en", ["pain", "back"]),
        ("El dolor de la ESPALDA", "es", ["dolor", "espalda"]),
        ("el dolor", "es-MX", ["dolor"]),
        ("el dolor", "en", ["el", "dolor"]),
        ("the dolor and el pain", "", ["dolor", "pain"]),
        ("the of", "en", ["the", "of"]),
        ("der Schmerz", "de", ["der", "schmerz"]),
        ("pain Pain páin", "en", ["pain"]),
        ("", "en", []),
    ],
)
def test_stop_words_and_repeats_are_cut(text: str, language: str, found: list[str]) -> None:
    assert content_words(text, language) == found


@pytest.mark.parametrize("language", STOP_WORDS)
def test_stop_words_stand_in_the_form_that_is_compared(language: str) -> None:
    assert [word for word in STOP_WORDS[language] if words(word) != [word]] == []


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
    assert codes(text) == found


@pytest.mark.parametrize(("code", "folded"), [("M54.5", "m545"), (" d003371 ", "d003371"), ("", ""), ("é.-", "")])
def test_a_code_is_compared_without_its_marks(code: str, folded: str) -> None:
    assert fold_code(code) == folded


@pytest.mark.parametrize(
    ("wanted", "prefix", "found"),
    [
        ({"pain"}, "", ["Pain", "páin"]),
        ({"pain"}, "pai", ["Pain", "painful", "páin"]),
        (set(), "pa", ["Pain", "painful", "páin"]),
        ({"knee", "back"}, "", ["Back"]),
        (set(), "", []),
        ({"ain"}, "ain", []),
    ],
)
def test_wanted_words_and_prefixes_are_found(wanted: set[str], prefix: str, found: list[str]) -> None:
    text = "Pain, painful: Back páin"
    assert [text[start:end] for start, end in find_words(text, wanted, prefix)] == found
