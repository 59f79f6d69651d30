# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What search knows of each language: forms of one word become one term, other words keep their own."""

from __future__ import annotations

import pytest

from library.search.languages import STOP_WORDS, Analyzer, grams, stop_words_of
from library.search.text import words

LANGUAGES = ["en", "es", "fr", "pt", "ar", "hi", "sw", "zh"]


def terms(language: str, text: str) -> list[str]:
    return [Analyzer(language).term(word) for word in words(text)]


# ---- stop words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", STOP_WORDS)
def test_stop_words_are_single_words_in_the_form_that_is_compared(language: str) -> None:
    assert [word for word in STOP_WORDS[language] if words(word) != [word]] == []


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "the"),
        ("es", "esta"),
        ("es", "mas"),
        ("fr", "ete"),
        ("pt", "nao"),
        ("ar", "الي"),
        ("hi", "में"),
        ("sw", "ya"),
    ],
)
def test_small_words_are_stop_words(language: str, word: str) -> None:
    assert word in Analyzer(language).stop_words


@pytest.mark.parametrize("language", ["zh", "de", "", "xx"])
def test_a_language_may_have_no_stop_words(language: str) -> None:
    assert Analyzer(language).stop_words == frozenset()


def test_a_region_does_not_make_another_language() -> None:
    analyzer = Analyzer("pt-BR")
    assert (analyzer.language, analyzer.term("dores"), "nao" in analyzer.stop_words) == ("pt", "dor", True)


@pytest.mark.parametrize(
    ("languages", "held", "missing"),
    [([], [], ["the", "el"]), (["en"], ["the"], ["el"]), (["en", "es-MX", "zh"], ["the", "el"], ["pain"])],
)
def test_stop_words_of_several_languages_are_those_of_each(
    languages: list[str], held: list[str], missing: list[str]
) -> None:
    together = stop_words_of(languages)
    assert together.issuperset(held) and together.isdisjoint(missing)


# ---- British and American ---------------------------------------------------------------------------------

BRITISH_AMERICAN = """
    oedema edema, oedemas edemas, oedematous edematous, lymphoedema lymphedema, papilloedema papilledema
    diarrhoea diarrhea, diarrhoeal diarrheal, gonorrhoea gonorrhea, seborrhoeic seborrheic, amenorrhoea amenorrhea
    dyspnoea dyspnea, apnoea apnea, apnoeic apneic, homoeopathy homeopathy, homoeostasis homeostasis
    anaemia anemia, anaemic anemic, leukaemia leukemia, septicaemia septicemia, hypoglycaemia hypoglycemia
    haemorrhage hemorrhage, haemorrhoids hemorrhoids, haemoglobin hemoglobin, haematoma hematoma
    anaesthetic anesthetic, anaesthesia anesthesia, paediatric pediatric, orthopaedic orthopedic
    gynaecology gynecology, aetiology etiology, caesarean cesarean, caecum cecum, faeces feces, faecal fecal
    phaeochromocytoma pheochromocytoma, oesophagus esophagus, oesophageal esophageal, oestrogen estrogen
    foetus fetus, foetal fetal, coeliac celiac, amoeba ameba, amoebic amebic, manoeuvre maneuver
    tumour tumor, tumours tumors, colour color, coloured colored, discolouration discoloration, odourless odorless
    behaviour behavior, behavioural behavioral, labour labor, neighbourhood neighborhood, favourite favorite
    litre liter, litres liters, millilitre milliliter, centre center, goitre goiter, titre titer
    fibre fiber, fibres fibers, fibreoptic fiberoptic
    sterilise sterilize, sterilised sterilized, immunisation immunization, hospitalised hospitalized
    organiser organizer, organisational organizational, recognisable recognizable, neutralising neutralizing
    paralysed paralyzed, paralyse paralyze, analysing analyzing, dialyser dialyzer
    sulphate sulfate, sulphur sulfur, disulphiram disulfiram, leucocytes leukocytes
    labelled labeled, travelling traveling, counsellor counselor, counselling counseling
"""
PAIRS = [tuple(pair.split()) for line in BRITISH_AMERICAN.strip().splitlines() for pair in line.split(",")]


@pytest.mark.parametrize(("british", "american"), PAIRS)
def test_british_and_american_spellings_are_one_term(british: str, american: str) -> None:
    analyzer = Analyzer("en")
    assert analyzer.term(british) == analyzer.term(american)
    assert analyzer.spelling(british) == analyzer.spelling(american) == american


@pytest.mark.parametrize(("british", "american"), PAIRS)
def test_a_spelling_is_final(british: str, american: str) -> None:
    analyzer = Analyzer("en")
    assert analyzer.spelling(analyzer.spelling(british)) == analyzer.spelling(british)


ONE_WORD = """
    shoe shoes, toe toes, poem poems, potato potatoes, mosquito mosquitoes, hero heroes, canoe canoes, toenail toenails
    call called calling calls, fall falls falling, swell swelling swellings swelled, fill filled filling
    pill pills, smell smelling, roll rolled rolling, recall recalled, install installed, control controlled
    circumcise circumcised circumcision, incise incision, revise revised revision, supervise supervision
    exercise exercises exercising exercised, bruise bruised bruises bruising, surprise surprisingly
    epiphyses epiphyseal, hour hours, four fours, flour flours, vertebra vertebrae, disease diseases
    acre acres, wise wisely, noise noises, nurse nurses nursing, scour scoured, tour toured touring
"""


@pytest.mark.parametrize(
    "forms", [forms.split() for line in ONE_WORD.strip().splitlines() for forms in line.split(",")]
)
def test_forms_that_only_look_british_stay_one_word(forms: list[str]) -> None:
    assert len(set(map(Analyzer("en").term, forms))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *[("does", "dose"), ("toes", "tees"), ("poem", "pem"), ("poems", "pems"), ("four", "for"), ("hour", "hor")],
        *[
            ("hours", "hors"),
            ("sure", "sur"),
            ("shoes", "she"),
            ("heroes", "here"),
            ("canoes", "canes"),
            ("poets", "pets"),
        ],
        *[("filled", "filed"), ("called", "cale"), ("rolled", "role"), ("scoured", "scored"), ("flour", "floor")],
        *[
            ("tour", "tor"),
            ("acre", "acer"),
            ("wise", "wiz"),
            ("oral", "aural"),
            ("ileum", "ilium"),
            ("raised", "razed"),
        ],
        *[("sight", "site"), ("mucus", "mucous"), ("breath", "breadth"), ("fetal", "fatal"), ("heme", "hem")],
    ],
)
def test_other_words_keep_their_own_term(one: str, other: str) -> None:
    analyzer = Analyzer("en")
    assert analyzer.term(one) != analyzer.term(other)


@pytest.mark.parametrize(("language", "word"), [("es", "organise"), ("fr", "oedeme"), ("sw", "litre"), ("en", "haem")])
def test_other_languages_and_short_words_have_one_spelling(language: str, word: str) -> None:
    assert Analyzer(language).spelling(word) == word


@pytest.mark.parametrize(
    ("language", "prefix", "beginnings"),
    [
        ("en", "", [""]),
        ("en", "pain", ["pain"]),
        ("en", "oed", ["oed"]),
        ("en", "oede", ["oede", "ede"]),
        ("en", "haemo", ["haemo", "hemo"]),
        ("en", "diarrho", ["diarrho", "diarrhe"]),
        ("en", "diarrhoe", ["diarrhoe", "diarrhe"]),
        ("en", "haemorrho", ["haemorrho", "hemorrho", "hemorrhe"]),
        ("en", "foet", ["foet", "fet"]),
        ("en", "coel", ["coel", "cel"]),
        ("en", "tumou", ["tumou", "tumor"]),
        ("en", "sterilis", ["sterilis", "steriliz"]),
        ("en", "paralys", ["paralys", "paralyz"]),
        ("en", "litr", ["litr", "liter"]),
        ("es", "oede", ["oede"]),
    ],
)
def test_a_beginning_stands_for_both_spellings(language: str, prefix: str, beginnings: list[str]) -> None:
    assert Analyzer(language).beginnings(prefix) == beginnings


# ---- other languages --------------------------------------------------------------------------------------

FORMS = {
    "en": "headache headaches, vaccinate vaccination vaccinated, bleeding bleeds bleed",
    "es": """niño niños niña niñas, dolor dolores, vacunación vacunaciones vacunar vacuna, enfermedad enfermedades,
        mujer mujeres, cicatriz cicatrices, pie pies, infección infecciones, médico médicos, corazón corazones""",
    "fr": """douleur douleurs, enfant enfants, vaccination vaccinations, opéré opérée opérés opérées, œdème oedèmes,
        mal maux, genou genoux, pou poux, œil yeux, hôpital hôpitaux, nausée nausées""",
    "pt": """dor dores, criança crianças, vacinação vacinações vacinar, pulmão pulmões, coração corações, mão mãos,
        mãe mães, hospital hospitais, homem homens, papel papéis, lesão lesões""",
    "ar": """طفل أطفال الأطفال للأطفال, ماء الماء والماء بالماء للماء, ألم الألم آلام, دم الدم والدم بالدم, حمى الحمى,
        بطن البطن, التهاب الالتهاب التهابات, مستشفى المستشفى""",
    "hi": "बच्चा बच्चे बच्चों, बीमारी बीमारियाँ, दवाई दवाइयाँ",
}


@pytest.mark.parametrize(
    ("language", "forms"), [(language, forms) for language, listed in FORMS.items() for forms in listed.split(",")]
)
def test_forms_of_a_word_are_one_term(language: str, forms: str) -> None:
    assert len(set(terms(language, forms))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "niño nieve, dolor dormir, pie piel"),
        ("fr", "mal malade, poux pour, cœur coureur"),
        ("pt", "mão mãe, dor dormir, papel papo"),
        ("ar", "دم فم, ماء دواء, قلب كلب"),
        ("hi", "बुखार बीमार, दवा दर्द"),
    ],
)
def test_other_words_of_a_language_are_other_terms(language: str, text: str) -> None:
    for pair in text.split(","):
        assert len(set(terms(language, pair))) == 2, pair


@pytest.mark.parametrize("word", ["watoto", "dawa", "kichwa", "头痛", "糖"])
def test_without_a_stemmer_the_term_is_the_word(word: str) -> None:
    for language in ("sw", "zh", "xx"):
        assert Analyzer(language).term(word) == word


@pytest.mark.parametrize(
    ("language", "has_grams"),
    [
        ("en", False),
        ("es", False),
        ("fr", False),
        ("pt", False),
        ("ar", False),
        ("hi", True),
        ("sw", True),
        ("zh", True),
    ],
)
def test_words_are_compared_by_letters_where_whoosh_has_no_stemmer(language: str, has_grams: bool) -> None:
    assert Analyzer(language).has_grams == has_grams


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", ["a", "5", "s", "es", "ال", "لل", "oes", "ees", "ा", "الم", "x" * 5000, "e" * 5000])
def test_no_word_is_stemmed_to_nothing(language: str, word: str) -> None:
    analyzer = Analyzer(language)
    assert analyzer.term(word) and words(analyzer.term(word)) == [analyzer.term(word)]
    assert analyzer.term(word) == analyzer.term(word)


# ---- pieces and names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("", []),
        ("ab", []),
        ("abc", []),
        ("abcd", ["abc", "bcd"]),
        ("mtoto", ["mto", "tot", "oto"]),
        ("aaaaaa", ["aaa"]),
        ("ababab", ["aba", "bab"]),
    ],
)
def test_a_word_is_cut_into_overlapping_pieces_each_once(word: str, pieces: list[str]) -> None:
    assert grams(word) == pieces


@pytest.mark.parametrize(
    ("language", "written", "name"),
    [
        ("en", "", ""),
        ("en", "Back  pain", "back pain"),
        ("en", "Pain of the back", "pain back"),
        ("en", "The Who", "the who"),
        ("en", "Anaemia in children", "anemia children"),
        ("en", "dolor de la espalda", "dolor de la espalda"),
        ("es", "Dolor de la espalda", "dolor espalda"),
        ("es", "Diabetes del niño", "diabetes nino"),
    ],
)
def test_names_are_compared_in_one_spelling_without_small_words(language: str, written: str, name: str) -> None:
    assert Analyzer(language).name(words(written)) == name
