# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is asked by a text: any text is a valid question, and quotes and minus signs mean something in a line only."""

from __future__ import annotations

import pytest

from library.search.query import LINE_WORDS, MOST_CANDIDATES, MOST_LETTERS, MOST_WORDS, Question, ask

STOP_WORDS = frozenset({"the", "of", "and", "is", "what", "in"})


def asked(text: str) -> Question:
    return ask(text, STOP_WORDS)


# ---- words and the one that is being typed ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "prefix"),
    [
        ("p", ["p"], "p"),
        ("Back Pai", ["back", "pai"], "pai"),
        ("back pain ", ["back", "pain"], ""),
        ("back pain\n", ["back", "pain"], ""),
        ("back pain\t", ["back", "pain"], ""),
        ("back pain?", ["back", "pain"], "pain"),
        ("pain of the back", ["pain", "back"], "back"),
        ("pain in", ["pain"], ""),
        ("in pain", ["pain"], "pain"),
        ("the", ["the"], "the"),
        ("what is the", ["what", "is", "the"], "the"),
        ("pain Pain páin", ["pain"], "pain"),
        ("pain back pain", ["pain", "back"], "pain"),
        ("don't", ["dont"], "dont"),
        ("COVID-19", ["covid", "19"], "19"),
        ("fever > 39.5 & (cough)*", ["fever", "39", "5", "cough"], "cough"),
        ("title:pain OR body:[a TO b]", ["title", "pain", "or", "body", "a", "to", "b"], "b"),
        ("糖尿病", ["糖尿", "尿病"], "尿病"),
    ],
)
def test_the_words_are_asked_and_the_last_is_still_being_typed(text: str, words: list[str], prefix: str) -> None:
    question = asked(text)
    assert (list(question.words), question.prefix) == (words, prefix)
    assert (question.phrases, question.excluded, question.codes) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "words"),
    [("the pain of the", ["the", "pain", "of", "the"]), ("a a", ["a", "a"]), ("fever -the cough", ["fever", "cough"])],
)
def test_what_is_compared_with_names_keeps_small_words_and_repeats(text: str, words: list[str]) -> None:
    assert list(asked(text).asked) == words


# ---- phrases ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ('"back pain"', [("back", "pain")]),
        ('  "back pain"  ', [("back", "pain")]),
        ("\u201cback pain\u201d", [("back", "pain")]),
        ("\u201eback pain\u201c", [("back", "pain")]),
        ("\u00abback pain\u00bb", [("back", "pain")]),
        ("\u00ab back pain \u00bb", [("back", "pain")]),
        ('low "Back  Pain" night', [("back", "pain")]),
        ('"back pain" "at night"', [("back", "pain"), ("at", "night")]),
        ('"back pain" "Back Páin"', [("back", "pain")]),
        ('"pain of the back"', [("pain", "of", "the", "back")]),
        ('"back-pain"', [("back", "pain")]),
        ('"糖尿病"', [("糖尿", "尿病")]),
        ('"pain"', []),
        ('"pain', []),
        ('pain"', []),
        ('back "pain at night', []),
        ('""', []),
        ('"" ""', []),
        ('"!?"', []),
        ("5'6\" tall 6'2\" tall", []),
        ("'back pain'", []),
    ],
)
def test_quotes_hold_a_phrase_of_two_words_at_least(text: str, phrases: list[tuple[str, ...]]) -> None:
    assert list(asked(text).phrases) == phrases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('low "back pain"', ["low", "back", "pain"]),
        ('"pain"', ["pain"]),
        ('back "pain at night', ["back", "pain", "at", "night"]),
        ('"what is pain"', ["pain"]),
        ('""', []),
    ],
)
def test_the_words_of_a_phrase_are_words_of_the_question(text: str, words: list[str]) -> None:
    assert list(asked(text).words) == words


@pytest.mark.parametrize(
    ("text", "prefix"),
    [('"back pain"', ""), ("\u00abback pain\u00bb", ""), ('"back pain', "pain"), ('"back pain" n', "n")],
)
def test_a_closed_quote_ends_the_word(text: str, prefix: str) -> None:
    assert asked(text).prefix == prefix


# ---- exclusions -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "excluded"),
    [
        ("fever -child", ["fever"], [("child",)]),
        ("-child fever", ["fever"], [("child",)]),
        ("-child", [], [("child",)]),
        ("fever -child -Child -baby", ["fever"], [("child",), ("baby",)]),
        ('fever -"small child"', ["fever"], [("small", "child")]),
        ("fever -\u201csmall child\u201d cough", ["fever", "cough"], [("small", "child")]),
        ("fever -day-care", ["fever"], [("day", "care")]),
        ("fever -बच्चा", ["fever"], [("बच्चा",)]),
        ("fever -small child", ["fever", "child"], [("small",)]),
        ('fever -"', ["fever"], []),
        ('fever -""', ["fever"], []),
        ('fever -"small child', ["fever", "small", "child"], []),
        ("fever - child", ["fever", "child"], []),
        ("fever --child", ["fever", "child"], []),
        ("fever -", ["fever"], []),
        ("fever -_", ["fever"], []),
        ("fever \u2212child", ["fever", "child"], []),
        ("x-ray follow-up", ["x", "ray", "follow", "up"], []),
        ("fever -fever", ["fever"], []),
        ("small child -child", ["small", "child"], []),
        ('small child -"small child"', ["small", "child"], []),
        ('small fever -"small child"', ["small", "fever"], [("small", "child")]),
    ],
)
def test_a_leading_minus_excludes_what_is_not_asked_too(
    text: str, words: list[str], excluded: list[tuple[str, ...]]
) -> None:
    question = asked(text)
    assert (list(question.words), list(question.excluded)) == (words, excluded)
    assert question.phrases == ()


def test_a_question_does_not_end_in_a_word_that_is_excluded() -> None:
    assert asked("fever -chi").prefix == ""


# ---- pasted messages --------------------------------------------------------------------------------------

LONG = " ".join(f"word{number}" for number in range(LINE_WORDS - 2))


@pytest.mark.parametrize("text", [f'{LONG} "a b"', f'"a b" {LONG}'])
def test_a_line_of_the_most_words_still_has_phrases(text: str) -> None:
    assert asked(text).phrases == (("a", "b"),)


@pytest.mark.parametrize(
    "text",
    [
        f'{LONG} more "a b" -c',
        '"a b" -c\nMore',
        'More\r\n"a b" -c',
        'More\u2028"a b" -c',
        '\n"a b" -c',
        f'{LONG} {LONG} "a b" -c',
    ],
)
def test_marks_are_characters_in_a_pasted_message(text: str) -> None:
    question = asked(text)
    assert (question.phrases, question.excluded) == ((), ())
    assert {"a", "b", "c"} <= set(question.words)


@pytest.mark.parametrize("quotes", ['""', "\u201c\u201d", "\u00ab\u00bb"])
def test_a_long_sentence_in_quotes_is_a_phrase(quotes: str) -> None:
    sentence = f"{LONG} and {LONG}"
    assert asked(f" {quotes[0]}{sentence}{quotes[1]} ").phrases == (tuple(sentence.split())[:MOST_WORDS],)
    assert asked(f"{quotes[0]}{sentence}").phrases == ()


@pytest.mark.parametrize(("before", "after"), [('"', '"'), ('-"', '"'), ("-", "")])
def test_a_phrase_of_any_length_stays_short(before: str, after: str) -> None:
    question = asked(f"{before}{','.join(f'w{number}' for number in range(2000))}{after}")
    (phrase,) = question.phrases or question.excluded
    assert phrase == tuple(f"w{number}" for number in range(MOST_WORDS))


# ---- codes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes", "code_words"),
    [
        ("M54.5", ["m545"], {"m54", "5"}),
        ("m545 pain", ["m545"], {"m545"}),
        ("M54.5 m545 M54.5", ["m545"], {"m54", "5", "m545"}),
        ('"E11.9 and J45"', ["e119", "j45"], {"e11", "9", "j45"}),
        ("mesh D003371", ["d003371"], {"d003371"}),
        ("pain -M54.5", [], set()),
        ('pain -"M54.5"', [], set()),
        ("pain 10 A1 B12345678", [], set()),
    ],
)
def test_codes_are_asked_unless_they_are_excluded(text: str, codes: list[str], code_words: set[str]) -> None:
    question = asked(text)
    assert (list(question.codes), question.code_words) == (codes, code_words)


# ---- any text ---------------------------------------------------------------------------------------------

NOTHING = [
    "",
    " ",
    "\n\n",
    "\x00\x01\x1b\x7f",
    "...",
    "-",
    "--",
    '"',
    '"""',
    "\U0001f600 \u2764\ufe0f",
    "\ud800",
    "\u200d",
    "_",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_text_without_words_asks_nothing(text: str) -> None:
    assert asked(text) == Question((), "", (), (), (), frozenset(), ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("back\x00pain\x1b", ["back", "pain"]),
        ("\U0001f915 back pain \U0001f915", ["back", "pain"]),
        ("back\ud800pain \udfff", ["back", "pain"]),
        ("pain ألم 痛み दर्द", ["pain", "الم", "痛み", "दर्द"]),
    ],
)
def test_strange_characters_cost_no_word(text: str, words: list[str]) -> None:
    assert list(asked(text).words) == words


@pytest.mark.parametrize(
    "piece", ["a", "a ", "é ", "痛", '"', '"a b" ', "-a ", "M54.5 ", "\n", "\U0001f600", "\ud800", "d'"]
)
def test_a_hundred_thousand_letters_are_a_question(piece: str) -> None:
    question = asked((piece * 100_000)[:100_000])
    assert len(question.words) <= 3 and len(question.asked) <= MOST_CANDIDATES and len(question.codes) <= 1


def test_of_a_long_text_the_first_words_are_looked_at() -> None:
    text = " ".join(f"w{number}" for number in range(100_000))
    question = asked(text)
    assert question.words == question.asked == tuple(f"w{number}" for number in range(MOST_CANDIDATES))
    assert asked("a " * (MOST_LETTERS // 2 - 1) + "b c").words == ("a", "b")


def test_what_was_looked_at_has_stop_words_cut_last() -> None:
    text = " ".join(["the", *(f"w{number}" for number in range(MOST_CANDIDATES))])
    assert asked(text).words == tuple(f"w{number}" for number in range(MOST_CANDIDATES - 1))
