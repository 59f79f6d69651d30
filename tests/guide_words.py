# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands in bold in the guide is what stands on a button or a menu, in English and in every finished translation.

The guide names them in the same order in every language, so that `./dev guide` can put in one that has changed.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

from library.packs.source import PackSource
from library.paths import find_paths

GUIDE = find_paths().guide
DESKTOP = Path(__file__).parent.parent / "desktop"
CALLS = ("tr", "_tr", "translate")
BOLD = re.compile(r"\*\*(.+?)\*\*")


def plain(text: str) -> str:
    """As a person reads it: without the letter that opens it, and without the dots of a dialog that follows."""
    text = re.sub(r"\s*\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text.removesuffix("...").removesuffix("\u2026").strip()


def words_of_the_window() -> set[str]:
    """Every literal that is given to be translated."""
    found = set()
    for path in DESKTOP.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in CALLS:
                found |= {plain(one.value) for one in node.args if isinstance(one, ast.Constant) and one.value}
    return found


def translations(language: str) -> dict[str, list[str]]:
    """What each text of the window is in a language, as far as that is finished: it may be several."""
    known: dict[str, list[str]] = {}
    for path in find_paths().translations.glob(f"*_{language}.ts"):
        for message in ET.parse(path).iter("message"):
            translated = message.find("translation")
            if translated is not None and translated.text and translated.get("type") is None:
                known.setdefault(plain(message.findtext("source", "")), []).append(plain(translated.text))
    return known


def put_right(english: str, text: str, known: Mapping[str, list[str]]) -> str:
    """A page of the guide in another language, with the names that the window has now."""
    names: Iterator[str] = iter(BOLD.findall(english))

    def named(found: re.Match[str]) -> str:
        right = known.get(next(names, ""), [])
        return f"**{right[0]}**" if right and found[1] not in right else found[0]

    return BOLD.sub(named, text)


def put_all_right(language: str) -> list[str]:
    """Write the pages of a language whose names have changed; gives their names."""
    changed, known = [], translations(language)
    for key in PackSource(GUIDE).articles:
        english, own = (GUIDE / "articles" / one / f"{key.id}.md" for one in ("en", language))
        text = own.read_text(encoding="utf-8")
        right = put_right(english.read_text(encoding="utf-8"), text, known)
        if key.language == language and right != text:
            own.write_text(right, encoding="utf-8")
            changed.append(own.name)
    return changed
