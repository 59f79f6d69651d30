# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""MedlinePlus topics XML as a file: its topics one after the other, whatever its size, and what of it is refused.

The root element decides, not the file's name. No document type is loaded, no entity expanded, nothing fetched; one
topic is in memory at a time. What the elements of a topic mean is `medlineplus`'s question.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from lxml import etree

from library.errors import ImportingError
from library.models import Progress
from library.sentences import reason_of

ROOT, TOPIC = "health-topics", "health-topic"
MOST_BYTES = 512 * 2**20
MOST_TOPIC_BYTES = 4 * 2**20
"""The file of all topics, their links too, has some 15 KB for each."""
_CHUNK = 64 * 2**10

Element = etree._Element  # noqa: SLF001 - lxml's only name for it


def holds_topics(path: Path) -> bool:
    """Whether the root element is that of MedlinePlus topics, also where the file is broken further on."""
    try:
        with path.open("rb") as file:
            parser = _parser()
            _feed(parser, file.read(_CHUNK))
            return any(_is_root(element) for _, element in parser.read_events())
    except OSError:
        return False


def topics_of(path: Path, progress: Progress) -> Iterator[Element]:
    """Each topic; it is emptied when the next one is asked for. `progress` counts bytes.

    Raises ImportingError if the file is no whole MedlinePlus file.
    """
    try:
        with path.open("rb") as file:
            yield from _topics(file, path, progress)
    except OSError as error:
        raise ImportingError(
            "{name} cannot be read ({reason}); check the disk or stick.", name=path.name, reason=reason_of(error)
        ) from error


def _topics(file: IO[bytes], path: Path, progress: Progress) -> Iterator[Element]:
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise ImportingError(
            "{name} is larger than {megabytes} MB; split it into several files.",
            name=path.name,
            megabytes=MOST_BYTES // 2**20,
        )
    parser, is_ours, read, last = _parser(), False, 0, 0
    while chunk := file.read(_CHUNK):
        read += len(chunk)
        fault = _feed(parser, chunk)
        for event, element in parser.read_events():
            if event == "start":
                is_ours = is_ours or _is_root(element)
                _refuse_entities(element, path.name)
            elif is_ours and _is_topic(element):
                yield element
                _forget(element)
                last = read
        if fault is not None:
            raise _broken(path.name, fault, is_ours=is_ours)
        if read - last > MOST_TOPIC_BYTES:
            raise ImportingError(
                "{name} holds a topic that is too large to be one; get the file again.", name=path.name
            )
        progress(read, size)
    try:
        parser.close()
    except etree.XMLSyntaxError as error:
        raise _broken(path.name, error, is_ours=is_ours) from error
    if not is_ours:
        raise _broken(path.name, None, is_ours=False)


def _parser() -> Any:
    """Only the elements asked for become events."""
    return etree.XMLPullParser(
        events=("start", "end"),
        tag=(ROOT, TOPIC),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _feed(parser: Any, chunk: bytes) -> etree.XMLSyntaxError | None:
    """What is wrong with it; the elements before that place are events all the same."""
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as error:
        return error
    return None


def _is_root(element: Element) -> bool:
    return element.tag == ROOT and element.getparent() is None


def _is_topic(element: Element) -> bool:
    above = element.getparent()
    return element.tag == TOPIC and above is not None and _is_root(above)


def _refuse_entities(element: Element, name: str) -> None:
    """A file of a few lines can name a text of gigabytes so."""
    declared: Any = element.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise ImportingError(
            "{name} defines abbreviations of its own (entities), which MedlinePlus does not; get the file again.",
            name=name,
        )


def _broken(name: str, fault: etree.XMLSyntaxError | None, *, is_ours: bool) -> ImportingError:
    if not is_ours:
        return ImportingError(
            "{name} is no file of MedlinePlus topics: it does not begin with <{root}>.", name=name, root=ROOT
        )
    line = fault.lineno if fault is not None else 0
    return ImportingError(
        "{name} is damaged or not whole (line {line}); copy it again. Nothing was taken from it.", name=name, line=line
    )


def _forget(element: Element) -> None:
    """The memory of a topic that was read, and the topics before it."""
    element.clear()
    above = element.getparent()
    while above is not None and above[0] is not element:
        del above[0]
