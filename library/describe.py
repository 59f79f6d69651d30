# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the commands print: the same data as JSON for programs and as text for people.

The keys are a contract that tests, scripts and other programs rely on: every key is always there, and what is
empty is [], null or "".
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from library.about import adaptation_line, approval_lines, approvals_before
from library.articles import front_matter_values
from library.handouts.handout import Handout, TypesetHandout
from library.importing.imported import Imported
from library.models import Because, Hit, NumberedReference, Problem, SearchResult
from library.reading import Reading
from library.references import citations_in_order
from library.withdrawals import withdrawal_lines
from library.wording import Words


def as_json(value: dict[str, Any]) -> str:
    """One object on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def search_json(result: SearchResult, took_ms: float) -> dict[str, Any]:
    return {
        "query": result.query,
        "corrected": result.corrected,
        "took_ms": round(took_ms, 1),
        "hits": [_hit_json(hit) for hit in result.hits],
    }


def _hit_json(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.id,
        "language": hit.language,
        "title": hit.title,
        "section": hit.section,
        "snippet": hit.snippet.text,
        "because": hit.because,
        "score": hit.score,
        "pack": hit.pack,
        "review_state": hit.review_state,
    }


def reading_json(reading: Reading) -> dict[str, Any]:
    return {
        **front_matter_values(reading.article),
        "sections": [
            {"heading": section.heading or None, "aspect": section.aspect, "markdown": section.markdown.strip()}
            for section in reading.document.sections
        ],
        "citations": [
            {"number": place.number, "key": place.key, "section": place.section}
            for place in citations_in_order(reading.references)
        ],
        "references": [_reference_json(entry) for entry in reading.references],
        "review_state": reading.review.state,
        "reading_grade": {"method": reading.grade.method, "value": reading.grade.value},
    }


def import_json(imported: Imported, reading: Reading, written: str | None) -> dict[str, Any]:
    """One imported page; `reading` is it as it will be read, `written` the file of the kept article."""
    return {
        "article": reading_json(reading),
        "dropped": [{"line": one.line, "text": one.text, "why": one.why} for one in imported.dropped],
        "flags": list(imported.article.flags),
        "written": written,
    }


def _reference_json(entry: NumberedReference) -> dict[str, Any]:
    reference = entry.reference
    numbered = {"id": reference.id, "number": entry.number, "vancouver": entry.vancouver}
    if reference.literal:
        return {**numbered, "literal": reference.literal}
    return {**reference.csl, **numbered}


def handout_json(file: str, handout: Handout, made: TypesetHandout, took_ms: float) -> dict[str, Any]:
    return {
        "file": file,
        "pages": made.pages,
        "sheets": made.sheets,
        "language": handout.articles[0].language,
        "paper": handout.options.paper,
        "size": handout.options.size,
        "articles": [key.id for key in handout.articles],
        "edition_codes": list(made.edition_codes),
        "tagged": made.tagged,
        "left_out": list(made.left_out),
        "warnings": list(made.warnings),
        "took_ms": round(took_ms, 1),
    }


def check_json(problems: Sequence[Problem], articles: int, took_ms: float) -> dict[str, Any]:
    return {
        "problems": [
            {
                "path": problem.path,
                "line": problem.line,
                "rule": problem.rule,
                "text": problem.text,
                "severity": problem.severity,
            }
            for problem in problems
        ],
        "articles": articles,
        "took_ms": round(took_ms, 1),
    }


NOTHING_FOUND = "Nothing found. Try fewer or other words."
BECAUSE: dict[Because, str] = {
    "": "",
    "name": '  ("{}" is another name for this)',
    "misspelling": '  (you may mean this by "{}")',
    "complaint": '  (it is one of the texts about "{}")',
    "code": "  (its code is {})",
    "edition": "  (a sheet has its code {})",
}


def search_text(result: SearchResult, first: str) -> str:
    """Hits as a list a person reads; the words searched for stand between asterisks."""
    if result.withdrawn:
        return "\n".join(withdrawn_texts(result))
    if result.unknown_code:
        return "The sheet with this code comes from articles that are not on this computer."
    if not result.hits:
        near = [f"    {summary.title}  {summary.id}" for summary in result.nearest]
        return "\n".join(["Nothing found. Did you mean one of these?", *near]) if near else NOTHING_FOUND
    lines = []
    if result.corrected:
        lines.append(f'Did you mean "{" ".join(result.corrected.split())}"? This is what was found for it:')
    if result.loosened:
        lines.append("No article says exactly that. These have its words:")
    for hit in result.hits:
        language = f" [{hit.language}]" if hit.language != first else ""
        because = BECAUSE[hit.because_kind].format(hit.because) + _sheet_text(hit)
        withdrawn = "  WITHDRAWN: do not use it" if hit.withdrawn else ""
        lines.append(f"{hit.title}{language}  {hit.id}{withdrawn}{because}")
        section = f"{hit.section}: " if hit.section else ""
        lines.append(f"    {section}{_marked(hit)}")
    return "\n".join(lines)


def _sheet_text(hit: Hit) -> str:
    """What the code of a sheet says of it."""
    if not hit.sheet_edition or hit.withdrawn:
        return ""
    if hit.sheet_edition == hit.edition:
        return f"  edition {hit.edition}, still current"
    known = "newer" if hit.sheet_edition > hit.edition else f"edition {hit.sheet_edition}"
    return f"  the sheet is {known}, this is edition {hit.edition}"


def withdrawn_texts(result: SearchResult) -> list[str]:
    """A sentence for each text that was found and must not be used: programs that read JSON get it on stderr."""
    gone = [
        f"The sheet with this code is of {one.id}, which was withdrawn{f' on {one.date}' if one.date else ''}: "
        f"{one.reason or 'do not use it.'}"
        for one in result.withdrawn
    ]
    return [*gone, *(f"{hit.title} ({hit.id}) was withdrawn: do not use it." for hit in result.hits if hit.withdrawn)]


def _marked(hit: Hit) -> str:
    text = hit.snippet.text
    for start, end in reversed(hit.snippet.marks):
        text = f"{text[:start]}*{text[start:end]}*{text[end:]}"
    return text


def reading_text(reading: Reading, words: Words) -> str:
    """The article as plain text, its references below."""
    article = reading.article
    dates = f"{words.edition.format(edition=article.edition)}. {words.revised.format(date=words.day(article.revised))}."
    state = words.review_lines(reading.review)
    if reading.withdrawn:
        state = withdrawal_lines(reading.withdrawn, words, article, reading.copies)
    state += [*approval_lines(reading, words), *approvals_before(reading, words)]
    said = [f"{words.clinic_note}: {reading.note}"] if reading.note else []
    adapted = [line] if (line := adaptation_line(reading, words)) else []
    head = [article.title, "=" * len(article.title), article.summary, *state, dates, *adapted, *said]
    body = [_readable(section.markdown.strip(), reading.numbers) for section in reading.document.sections]
    references = [f"{entry.number}. {entry.vancouver}" for entry in reading.references]
    sources = [words.references, *references, ""] if references else []
    tail = [*sources, article.notice, reading.disclaimer(words)]
    return "\n\n".join(["\n".join(head), *body, "\n".join(tail)])


def _readable(markdown: str, numbers: dict[str, int]) -> str:
    """Markdown without what only the program reads: heading marks, box marks, citation keys, link targets."""

    def numbered(match: re.Match[str]) -> str:
        keys = re.findall(r"@([^;\s\]]+)", match[0])
        return f"[{', '.join(str(numbers[key]) for key in keys if key in numbers)}]"

    text = re.sub(r"\[@[^\]]+\](?:\{[^}]*\})?", numbered, markdown)
    text = re.sub(r"^(#+ .*?)\s*\{[^}]*\}$", r"\1", text, flags=re.MULTILINE)
    text = re.sub(r'^!!! \w+(?: "(.*)")?$', lambda box: (box[1] or "").upper(), text, flags=re.MULTILINE)
    return re.sub(r"\[([^\]]*)\]\(article:[^)]*\)", r"\1", text)


def check_text(problems: Sequence[Problem], articles: int) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    lines = [
        f"{problem.path}:{problem.line}: {problem.severity}: {problem.text} [{problem.rule}]" for problem in problems
    ]
    counted = f"Articles checked: {articles}. Errors: {errors}. Warnings: {len(problems) - errors}."
    return "\n".join([*lines, counted])
