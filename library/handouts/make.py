# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Readings and options -> a finished handout: content is gathered, fitted, set by Typst, and laid two on a side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from library.errors import PrintError
from library.glyphs import MAIN_FAMILY, Glyphs, listed
from library.handouts.added import personal_data
from library.handouts.content import Leaflet, Voice, article_data, left_out
from library.handouts.fitting import fitted
from library.handouts.half_sheets import ON_HALF_A_SHEET, share_of
from library.handouts.handout import Handout, HandoutOptions, TypesetHandout
from library.handouts.selection import Selection, select
from library.handouts.tree_data import picture_name
from library.handouts.typesetter import Typesetter
from library.reading import Reading
from library.sentences import said
from library.withdrawals import withdrawal_lines
from library.wording import Wording, base_language, language_name

SMALLEST, SMALLEST_LARGE = 9, 14
"""Points below which nothing is printed, and nothing in large print."""
LARGE = 18
LOGO = "logo"


class _Typeset(NamedTuple):
    pdf: bytes
    pages: int
    refused: str
    warnings: tuple[str, ...]
    contents: Sequence[dict[str, Any]]


def make_handout(
    readings: Sequence[Reading],
    twins: Sequence[Reading | None],
    handout: Handout,
    wording: Wording,
    typesetter: Typesetter,
    glyphs: Glyphs,
) -> TypesetHandout:
    """`readings` are those of the handout's articles, `twins` the same articles in its second language.

    Raises PrintError if there is nothing to print, if an article was withdrawn, or if it cannot be set.
    """
    made, leaflets = _set(readings, twins, handout, wording, typesetter, glyphs)
    warnings = [*_translation_warnings(leaflets, handout.options), *_missing_pictures(leaflets), *made.warnings]
    if unprintable := glyphs.missing(_texts(made.contents)):
        signs, lost = listed(unprintable), ", ".join(glyphs.lost)
        warnings.append(said("No font here can print {signs}; an empty box stands on the paper instead.", signs=signs))
        if lost:
            warnings.append(said("The font {font} is missing or damaged; install the program again.", font=lost))
    return _laid_out(made, leaflets, handout.options, warnings)


def count_pages(
    readings: Sequence[Reading],
    twins: Sequence[Reading | None],
    handout: Handout,
    wording: Wording,
    typesetter: Typesetter,
    glyphs: Glyphs,
) -> int:
    """As `make_handout`, but only how many pages there are before any stand two on a side."""
    return _set(readings, twins, handout, wording, typesetter, glyphs)[0].pages


def _set(
    readings: Sequence[Reading],
    twins: Sequence[Reading | None],
    handout: Handout,
    wording: Wording,
    typesetter: Typesetter,
    glyphs: Glyphs,
) -> tuple[_Typeset, Sequence[Leaflet]]:
    if not readings:
        raise PrintError("There is nothing to print; add an article first.")
    if MAIN_FAMILY in glyphs.lost:
        raise PrintError("The fonts of this program are missing or damaged; install the program again.")
    for reading in (*readings, *(twin for twin in twins if twin)):
        if reading.withdrawn is not None:
            words = wording.words(reading.article.language)
            told = " ".join(withdrawal_lines(reading.withdrawn, words, reading.article))
            raise PrintError("{title}: {reason}", title=reading.article.title, reason=told)
    if all(reading.is_guide for reading in readings):  # it has no short copy, and is nobody's own
        handout = replace(handout, options=replace(handout.options, plain=False, name_line=False))
    press = _Press(handout, typesetter, readings)
    leaflets = [
        Leaflet(_voice(reading, wording), _voice(twin, wording) if twin else None, _selection(reading, handout))
        for reading, twin in zip(readings, twins, strict=True)
    ]
    leaflets = [fitted(leaflet, press.count(number), handout.options) for number, leaflet in enumerate(leaflets)]
    return press.set(leaflets), leaflets


def _laid_out(
    made: _Typeset, leaflets: Sequence[Leaflet], options: HandoutOptions, warnings: Sequence[str]
) -> TypesetHandout:
    """The pages as they go to the printer."""
    first = leaflets[0].first.reading
    pdf, pages, small_pages, tagged = made.pdf, made.pages, 0, not made.refused
    title = _title(leaflets)
    if options.layout != "single":
        from library.handouts.imposition import impose

        pdf, pages = impose(pdf, options.layout, options.paper, title, rtl=first.right_to_left)
        small_pages, tagged = made.pages, False
    elif made.refused:
        warnings = [*warnings, said("The PDF is not tagged for screen readers ({reason}).", reason=made.refused)]
    names = [(leaflet.first.reading.article.title, left_out(leaflet, options)) for leaflet in leaflets]
    several = len(names) > 1
    return TypesetHandout(
        pdf=pdf,
        title=title,
        pages=pages,
        tagged=tagged,
        warnings=tuple(warnings),
        edition_codes=tuple(leaflet.first.reading.edition_code for leaflet in leaflets),
        left_out=tuple(f"{owner}: {name}" if several else name for owner, parts in names for name in parts),
        small_pages=small_pages,
        articles=tuple(voice.reading.article.key for leaflet in leaflets for voice in leaflet.voices),
    )


class _Press:
    """Sets leaflets of one handout, whole or one at a time."""

    def __init__(self, handout: Handout, typesetter: Typesetter, readings: Sequence[Reading]) -> None:
        self._handout = handout
        self._readings = readings
        self._typesetter = typesetter

    def count(self, number: int) -> Callable[[Leaflet], int]:
        """How many pages the article of this place takes, together with what stands above the first."""
        return lambda leaflet: self.set([leaflet], first=number).pages

    def contents(self, leaflets: Sequence[Leaflet], first: int = 0) -> list[dict[str, Any]]:
        """The articles for the template, and on top of the very first what is said once."""
        options, clinic = self._handout.options, self._handout.clinic
        contents = [article_data(leaflet, clinic, options) for leaflet in leaflets]
        if first == 0:
            words = leaflets[0].first.words
            contents[0] |= personal_data(self._handout.personal, options, words)
            if self._handout.cover or len(self._handout.articles) > 1:
                contents[0]["cover"] = {
                    "line": self._handout.cover,
                    "title": words.contents,
                    "entries": [self._entry(place, len(leaflets)) for place in range(len(self._readings))],
                }
        return contents

    def _entry(self, place: int, present: int) -> dict[str, Any]:
        """A line of the list of contents; while pages are counted, only some of the articles are there."""
        reading = self._readings[place]
        return {
            "title": reading.article.title,
            "language": base_language(reading.article.language),
            "rtl": reading.right_to_left,
            "prefix": f"a{place + 1 if place < present else 1}-",
        }

    def set(self, leaflets: Sequence[Leaflet], first: int = 0) -> _Typeset:
        """A damaged picture must not keep the words from the patient: then it is done without."""
        contents = self.contents(leaflets, first)
        pictures = [self._pictures(leaflet) for leaflet in leaflets]
        logo = self._typesetter.keep_picture(LOGO, self._handout.clinic.logo) if self._handout.clinic.logo else ""
        attempts: list[tuple[str, Sequence[Mapping[str, str]], str]] = [(logo, pictures, "")]
        none: list[dict[str, str]] = [{} for _ in leaflets]
        if logo:
            attempts.append(
                ("", pictures, said("The logo of the clinic cannot be printed; choose another in the settings."))
            )
        if any(pictures):
            attempts.append((logo, none, said("A picture is damaged; the handout is set without its pictures.")))
        if logo and any(pictures):
            attempts.append(("", none, said("Logo and pictures are damaged; the handout is set without them.")))
        for used, files, warning in attempts[:-1]:
            try:
                return self._typeset(contents, used, files, leaflets, warning)
            except PrintError:
                continue
        used, files, warning = attempts[-1]
        return self._typeset(contents, used, files, leaflets, warning)

    def _typeset(
        self,
        contents: Sequence[dict[str, Any]],
        logo: str,
        files: Sequence[Mapping[str, str]],
        leaflets: Sequence[Leaflet],
        warning: str,
    ) -> _Typeset:
        articles = [
            {**_with_files(content, paths), "prefix": f"a{number}-", "clinic": {**content["clinic"], "logo": logo}}
            for number, (content, paths) in enumerate(zip(contents, files, strict=True), 1)
        ]
        readings = [leaflet.first.reading for leaflet in leaflets]
        authors = dict.fromkeys(credit.name for reading in readings for credit in reading.article.credits)
        pdf, pages, refused = self._typesetter.typeset(
            {
                "title": _title(leaflets),
                "authors": list(authors),
                "paper": self._handout.options.paper,
                **_sizes(self._handout.options),
                "articles": articles,
            }
        )
        return _Typeset(pdf, pages, refused, (warning,) if warning else (), contents)

    def _pictures(self, leaflet: Leaflet) -> dict[str, str]:
        return {
            picture_name(voice.reading, name): self._typesetter.keep_picture(name, content)
            for voice in leaflet.voices
            for name, content in voice.reading.pictures.items()
        }


def _voice(reading: Reading, wording: Wording) -> Voice:
    return Voice(reading, wording.words(reading.article.language))


def _selection(reading: Reading, handout: Handout) -> Selection:
    without = {anchor for key, anchor in handout.without if key == reading.article.key}
    return select(reading, handout.options, without)


def _sizes(options: HandoutOptions) -> dict[str, Any]:
    """Points for the template. Pages that stand two on a side are set as much larger as they are made smaller."""
    large = options.size >= LARGE
    single = options.layout == "single"
    grown = 1.0 if single else 1 / share_of(options.paper)
    return {
        "size": (options.size if single else ON_HALF_A_SHEET[options.size]) * grown,
        "smallest": (SMALLEST_LARGE if large else SMALLEST) * grown,
        "grown": grown,
        "large": large,
        "tight": options.plain and not large,
    }


def _title(leaflets: Sequence[Leaflet]) -> str:
    return " \u00b7 ".join(leaflet.first.reading.article.title for leaflet in leaflets)


def _with_files(value: Any, paths: Mapping[str, str]) -> Any:
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


def _translation_warnings(leaflets: Sequence[Leaflet], options: HandoutOptions) -> Iterator[str]:
    """What the person who prints must know of the two languages."""
    for first, second, _ in leaflets:
        article = first.reading.article
        if options.second_language in ("", article.language):
            continue
        if second is None:
            wanted, printed = language_name(options.second_language), language_name(article.language)
            yield said(
                "{title}: there is no text in {wanted}; it is printed in {printed} only.",
                title=article.title,
                wanted=wanted,
                printed=printed,
            )
        for voice in (first, second):
            if voice and voice.reading.review.stale_translation:
                yield said("{title}: {reason}", title=voice.reading.article.title, reason=voice.words.stale_translation)


def _missing_pictures(leaflets: Sequence[Leaflet]) -> Iterator[str]:
    for leaflet in leaflets:
        for voice in leaflet.voices:
            reading = voice.reading
            for node in reading.document.walk():
                if node.tag in {"figure", "image"} and node.get("src") not in reading.pictures:
                    yield said(
                        "{title}: the picture {picture} is missing.",
                        title=reading.article.title,
                        picture=node.get("src"),
                    )
