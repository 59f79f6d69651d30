# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a health record asks of patient education, line by line, and the tests that prove each line.

The lines follow the sense of HL7 EHR-S FM, CPS.8.5 (patient knowledge access). Who received a handout is deliberately
not recorded here: nothing of a patient is kept.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PROOFS = {
    "material is found by condition": [
        "library/test_search.py::test_a_query_finds_its_articles",
        "library/test_search.py::test_a_code_stands_before_words",
    ],
    "material is found by medicine": ["library/test_acceptance_search.py::test_material_is_found_by_medicine"],
    "it is rendered for the patient": [
        "library/test_handouts.py::test_every_line_of_every_starter_article_is_on_the_paper",
        "desktop/test_journeys.py::test_the_handout_is_saved_as_a_pdf",
    ],
    "it is rendered for a carer": ["library/test_acceptance_search.py::test_a_handout_says_for_whom_it_is"],
    "in the patient's language": [
        "library/test_handout_languages.py::test_its_words_stand_on_a_tagged_page",
        "library/test_handouts.py::test_every_letter_and_every_line_of_the_arabic_article_is_on_the_paper",
    ],
    "in two languages at once": ["library/test_accessible_pdf.py::test_two_languages_are_each_in_their_own"],
    "for those who see badly": [
        "library/test_handouts.py::test_body_text_has_the_size_that_was_asked_for",
        "library/test_handout_pages.py::test_headings_have_their_text_and_boxes_and_rows_stand_whole",
    ],
    "for those who hear it read": [
        "library/test_accessible_pdf.py::test_each_article_is_headed_in_steps_with_bookmarks_to_its_sections",
        "library/test_accessible_pdf.py::test_each_picture_is_described_and_each_table_has_its_heads",
    ],
    "by reading level": [
        "library/test_acceptance_search.py::test_the_paper_states_its_reading_level",
        "library/test_accessible_pdf.py::test_short_copies_are_as_accessible",
    ],
    "by age": ["library/test_acceptance_search.py::test_material_for_children_and_adults_is_told_apart"],
    "from outside": [
        "library/test_articles.py::test_an_article_is_read_whole",
        "library/test_packets.py::test_a_packet_goes_through_a_file_unchanged",
    ],
}


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("line", PROOFS)
def test_each_line_is_proved_by_tests_that_exist(line: str) -> None:
    for proof in PROOFS[line]:
        file, _, name = proof.partition("::")
        assert name in names_in(TESTS / file), proof
