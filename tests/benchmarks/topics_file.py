# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A file in the shape of MedlinePlus topics XML, of any size: `python -m tests.benchmarks.topics_file FILE [TOPICS]`.

Every word of it is invented, those of the Spanish topics too; its summaries stand there escaped, as they are published.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.benchmarks.search.corpus import read_texts, sized
from tests.benchmarks.search.words import Text, sentences

TOPICS = 2000
SITES = 32
"""Links of a topic: most of such a file."""
GROUPS = 40
_HEADINGS = (
    "What is it?",
    "What causes it?",
    "What are the symptoms?",
    "What are the treatments?",
    "Can it be prevented?",
)


def write_topics(file: Path, topics: int = TOPICS) -> int:
    """Half of them English, each with its twin; gives the size of the file in bytes."""
    texts = list(sized(read_texts(None), topics))
    with file.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        out.write('<!DOCTYPE health-topics PUBLIC "-//NLM//DTD health-topics //EN" "https://example.org/topics.dtd">\n')
        out.write(f'<health-topics total="{topics}" date-generated="08/10/2024 02:30:32">\n')
        for number, text in enumerate(texts):
            out.writelines(_topic(number, text, texts[number ^ 1 if number ^ 1 < topics else number]))
        out.write("</health-topics>\n")
    return file.stat().st_size


def _topic(number: int, text: Text, twin: Text) -> Iterator[str]:
    spoken, other = ("Spanish", "English") if number % 2 else ("English", "Spanish")
    title, meta = escape(f"{text.title} {number}"), escape(text.body[:150].strip())
    yield f'<health-topic meta-desc="{meta}" title="{title}" url="https://example.org/{number}.html" '
    yield f'id="{number + 1}" language="{spoken}" date-created="12/22/2015">\n'
    yield from (f"<also-called>{escape(alias)}</also-called>\n" for alias in text.aliases)
    yield f"<full-summary>{escape(_summary(text))}</full-summary>\n"
    yield f'<group url="https://example.org/g.html" id="{number % GROUPS}">Group {number % GROUPS}</group>\n'
    yield f'<language-mapped-topic url="https://example.org/{number ^ 1}.html" id="{(number ^ 1) + 1}" '
    yield f'language="{other}">{escape(f"{twin.title} {number ^ 1}")}</language-mapped-topic>\n'
    yield f'<mesh-heading><descriptor id="D{number:06}">{title}</descriptor></mesh-heading>\n'
    for related in range(number + 2, number + 12, 2):
        yield f'<related-topic url="https://example.org/{related}.html" id="{related + 1}">Related</related-topic>\n'
    yield '<primary-institute url="https://example.org">Institute of Invented Diseases</primary-institute>\n'
    for site in range(SITES):
        yield f'<site title="More on {title}, part {site}" url="https://example.org/sites/{number}/{site}?from=topics">\n'
        yield "  <information-category>Learn More</information-category>\n"
        yield "  <organization>Institute of Invented Diseases and of Other Things</organization>\n"
        yield "  <standard-description>Invented</standard-description>\n</site>\n"
    yield "</health-topic>\n"


def _summary(text: Text) -> str:
    said = sentences(text.body) or [text.title]
    share = -(-len(said) // len(_HEADINGS))
    parts = []
    for at, heading in enumerate(_HEADINGS):
        own = [escape(sentence.strip()) for sentence in said[at * share : (at + 1) * share]]
        items = "".join(f"<li>{sentence}</li>" for sentence in own[1:4])
        parts.append(f"<h3>{heading}</h3>\n<p>{' '.join(own)}</p>\n<ul>\n{items}</ul>\n")
    return "".join(parts) + "<p>NIH: Institute of Invented Diseases</p>"


if __name__ == "__main__":
    print(write_topics(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else TOPICS))
