# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Readings and options -> a finished handout: content is gathered, pictures are handed over, Typst sets it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from library.errors import PrintError
from library.glyphs import Glyphs, listed
from library.handouts.added import personal_data
from library.handouts.content import article_data
from library.handouts.handout import Handout, TypesetHandout
from library.handouts.typesetter import Typesetter
from library.reading import Reading
from library.wording import Wording


def make_handout(
    readings: Sequence[Reading], handout: Handout, wording: Wording, typesetter: Typesetter, glyphs: Glyphs
) -> TypesetHandout:
    """`readings` are those of the handout's articles.

    Raises PrintError if there is nothing to print, if an article was withdrawn, or if it cannot be set.
    """
    if not readings:
        raise PrintError("There is nothing to print; add an article first.")
    for reading in readings:
        if reading.withdrawn is not None:
            words = wording.words(reading.article.language)
            raise PrintError(f"{reading.article.title}: {words.withdrawn} {reading.withdrawn.reason}".strip())
    options, first = handout.options, wording.words(readings[0].article.language)
    contents = [
        article_data(reading, wording.words(reading.article.language), handout.clinic, options) for reading in readings
    ]
    contents[0] |= personal_data(handout.personal, options, first)
    title = " \u00b7 ".join(reading.article.title for reading in readings)
    data = {
        "title": title,
        "authors": list(dict.fromkeys(credit.name for reading in readings for credit in reading.article.credits)),
        "paper": options.paper,
        "size": options.size,
    }
    warnings = _missing_pictures(readings)
    if unprintable := glyphs.missing(_texts(contents)):
        warnings.append(f"No font here can print {listed(unprintable)}; an empty box stands on the paper instead.")
    paths = [
        {name: typesetter.keep_picture(name, content) for name, content in reading.pictures.items()}
        for reading in readings
    ]
    try:
        pdf, pages, refused = typesetter.typeset({**data, "articles": _with_pictures(contents, paths)})
    except PrintError:
        if not any(paths):
            raise
        # A damaged picture must not keep the words from the patient.
        pdf, pages, refused = typesetter.typeset({**data, "articles": _with_pictures(contents, [{} for _ in paths])})
        warnings.append("A picture is damaged; the handout is set without its pictures.")
    if refused:
        warnings.append(f"The PDF is not tagged for screen readers ({refused}).")
    codes = tuple(reading.edition_code for reading in readings)
    return TypesetHandout(pdf, title, pages, not refused, tuple(warnings), codes)


def _with_pictures(contents: Sequence[dict[str, Any]], paths: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
    """The articles for the template: pictures by their paths for Typst, labels told apart by a prefix."""
    return [
        {**_with_files(content, files), "prefix": f"a{number}-"}
        for number, (content, files) in enumerate(zip(contents, paths, strict=True), 1)
    ]


def _with_files(value: Any, paths: dict[str, str]) -> Any:
    """The same data with each picture's `file` replaced by its path; "" for one that has none."""
    if isinstance(value, dict):
        changed = {key: _with_files(inner, paths) for key, inner in value.items()}
        return {**changed, "file": paths.get(value["file"], "")} if value.get("file") else changed
    if isinstance(value, list):
        return [_with_files(inner, paths) for inner in value]
    return value


def _texts(value: Any) -> Iterator[str]:
    """Every text in the data of the template."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _missing_pictures(readings: Sequence[Reading]) -> list[str]:
    return [
        f"{reading.article.title}: the picture {node.get('src')} is missing."
        for reading in readings
        for node in reading.document.walk()
        if node.tag in {"figure", "image"} and node.get("src") not in reading.pictures
    ]
