# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The languages that are promised can be printed; what cannot be is named."""

from __future__ import annotations

import pytest

from library.glyphs import Glyphs, listed
from library.paths import find_paths

GLYPHS = Glyphs(find_paths().fonts)


@pytest.mark.parametrize(
    "text",
    [
        "Vietnamese: \u1eb6 \u1eb7 \u1eee \u1eef \u1ee0 \u1ee1 \u0110 \u0111",
        "Hausa, Yoruba, Ewe, Lingala: \u0253\u0257\u0199\u01b4 \u1eb9\u1ecd\u1e63\u0300 \u0254\u025b\u0301\u014b\u0263",
        "Arabic: \u062d\u0645\u0651\u0649 \u0660\u0661\u0662 \u06f4 \u0622\u062e\u0631\u061f",
        "Devanagari: \u092c\u0941\u0916\u093e\u0930 \u0964 \u0915\u094d\u0937",
        "Bengali: \u099c\u09cd\u09ac\u09b0 \u09f3 \u09e6",
        "Ethiopic: \u1275\u12a9\u1233\u1275 \u1362 \u1363",
        "Khmer: \u1782\u17d2\u179a\u17bb\u1793 \u17d4 \u17e1",
        "Burmese: \u1016\u103b\u102c\u1038 \u104a \u1041",
        "Thai: \u0e44\u0e02\u0e49 \u0e3f \u0e51",
        "Signs: \u2265 \u2264 \u00b1 \u00bd \u00b5 \u2192 \u26a0 \u2610 \u20ac \u20a6 \u20b9",
        "Nothing to see:\u200b\u200d\u2066\u2069\ufe0f\u00ad\u2028\t\n",
        "",
    ],
)
def test_promised_languages_can_be_printed(text: str) -> None:
    assert GLYPHS.missing([text]) == []


def test_what_no_font_has_is_named_once_and_in_order() -> None:
    assert GLYPHS.missing(["a\u6c34b\u706b", "\u706b\U0001f600\u6c34"]) == ["\u6c34", "\u706b", "\U0001f600"]
    assert GLYPHS.missing(["\ue000", "\U0010ffff", "\ufffe"]) == ["\ue000", "\U0010ffff", "\ufffe"]
    assert listed(["\u6c34", "\U0001f600"]) == "\u6c34 (U+6C34), \U0001f600 (U+1F600)"
