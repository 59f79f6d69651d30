# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A Markdown file of any program -> a page, line by line: headings, lists, tables, boxes, quotes, what refers to what.

Lines are those of the file, front matter too. What our Markdown knows passes as it stands; raw HTML is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import Path

from msgspec.structs import replace

from library.errors import ArticleError, ImportingError
from library.importing.front_matter import Front, key_of_line, read_front_matter
from library.importing.markdown_inline import Inline
from library.importing.page import Block, BlockKind, Page
from library.importing.page_title import same_words
from library.importing.pictures import Beside, TakenPictures, nothing_beside
from library.importing.reference_text import make_key, parse_reference
from library.models import CitationKey, Reference
from library.references import parse_bibliography
from library.sentences import said

BIBLIOGRAPHY = "references.json"
_ENDINGS = (".md", ".markdown", ".mdown")
_NO_PAGES = {"readme", "_index", "license", "licence", "changelog", "contributing", "summary", "code_of_conduct"}
_MOST_PAGES = 20_000
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*(?:(?<=[ \t])#+[ \t]*)?$")
_MARKS = re.compile(r"[ \t]*\{[#.:][^{}]*\}$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_LINE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<sign>[-*+]|(?P<number>\d{1,9})[.)])(?:[ \t]+(?P<words>.*))?$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)$")
_ROW = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_QUOTE = re.compile(r" {0,3}>[ ]?(.*)$")
_BOX = re.compile(r"!!!\s*[\w -]+(\".*\")?\s*$")
_THEIR_BOX = re.compile(r"\[!(\w+)\][+-]?[ \t]*(.*)$")
_BOXES = {
    **dict.fromkeys(("danger", "error", "bug", "failure"), "danger"),
    **dict.fromkeys(("warning", "caution", "attention", "important"), "warning"),
    **dict.fromkeys(("tip", "hint", "success", "check", "done", "todo"), "do"),
}
_DEFINED = re.compile(r" {0,3}\[(?P<label>[^\]\s@][^\]]*)\]:[ \t]+(?P<words>\S.*)$")
_NUMBERED = re.compile(r"\d{1,3}\Z")
_PICTURE = re.compile(r"[ \t]*!(?:\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)(?:\{[^{}]*\})?|\[\[[^\]]+\]\])[ \t]*$")
_REMARK_BEGINS = re.compile(r"\s*(<!--|%%)")
_REMARK, _NO_WORDS = said("a remark that is not shown"), said("only a line")
_KEPT, _NOT_KEPT = said("about the page; kept beside its text"), said("about the page; the library has no place for it")


def markdown_files(folder: Path) -> tuple[Path, ...]:
    """The pages of a folder and of those in it, without what only speaks of the folder, such as README."""
    found = []
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in _ENDINGS and not hidden and path.stem.lower() not in _NO_PAGES and path.is_file():
            found.append(path)
    if len(found) > _MOST_PAGES:
        raise ImportingError(
            "{name} holds more than {most} pages; import parts of it.", name=folder.name, most=_MOST_PAGES
        )
    return tuple(found)


def read_markdown(text: str, name: str, beside: Beside = nothing_beside) -> Page:
    """`text` has "\\n" at the ends of its lines. Raises ImportingError if its front matter cannot be read."""
    lines = text.split("\n")
    front = read_front_matter(text, name)
    bibliography = _bibliography(text, beside)
    notes, addresses, defined = _definitions(lines, front.lines, bibliography)
    pictures = TakenPictures(beside)
    keys = frozenset(bibliography)
    inline = Inline({label: reference.id for label, reference in notes.items()}, keys, addresses, pictures.take)
    blocks = [*_front_blocks(lines, front), *_Reader(lines, front.lines, defined, inline).blocks()]
    if not any(block.text.strip() and not block.drop for block in blocks):
        raise ImportingError("There is no text in {name}; choose another file.", name=name)
    blocks = _below_title(blocks, front.known.title)
    references = {**bibliography, **{reference.id: reference for reference in notes.values()}}
    cited = [one for key, one in references.items() if any(_cites(block.markdown, key) for block in blocks)]
    known = replace(front.known, references=tuple(cited))
    return Page(lines=tuple(lines), blocks=tuple(blocks), known=known, pictures=pictures.taken)


def _below_title(blocks: list[Block], title: str) -> list[Block]:
    """Where the title stands in front of the text, headings of the first level are its sections."""
    headings = [block for block in blocks if block.kind == "heading"]
    if not title or any(same_words(block.text, title) for block in headings if block.level == 1):
        return blocks
    return [replace(block, level=min(block.level + 1, 6)) if block in headings else block for block in blocks]


def _cites(markdown: str, key: str) -> bool:
    return f"@{key}" in markdown and re.search(rf"@{re.escape(key)}\s*[;\]]", markdown) is not None


def _bibliography(text: str, beside: Beside) -> dict[CitationKey, Reference]:
    """What lies beside the page as CSL-JSON, if the page cites anything by key."""
    data = beside(BIBLIOGRAPHY) if "[@" in text else None
    if data is None:
        return {}
    try:
        return parse_bibliography(data.decode("utf-8-sig"), BIBLIOGRAPHY)
    except (ArticleError, UnicodeDecodeError) as error:
        raise ImportingError(
            "{bibliography} beside the page cannot be read; mend it or take it away.", bibliography=BIBLIOGRAPHY
        ) from error


def _definitions(
    lines: Sequence[str], begin: int, taken: Mapping[CitationKey, Reference]
) -> tuple[dict[str, Reference], dict[str, str], dict[int, tuple[int, str]]]:
    """Footnotes, addresses of links, and by the number of their first line how many lines they take and why they go."""
    notes: dict[str, Reference] = {}
    addresses: dict[str, str] = {}
    places: dict[int, tuple[int, str]] = {}
    keys = set(taken)
    for number, line in enumerate(lines[begin:], begin):
        found = _DEFINED.match(line)
        if found is None:
            continue
        label = found["label"].strip()
        if label.startswith("^") or _NUMBERED.match(label):
            more = list(takewhile(lambda below: re.match(r"(?: {2,}|\t)\S", below), lines[number + 1 :]))
            words = " ".join(part.strip() for part in (found["words"], *more))
            text, _ = Inline().line(words)
            key = make_key(parse_reference(text.strip(), CitationKey("note")), keys)
            keys.add(key)
            notes.setdefault(label.removeprefix("^"), parse_reference(text.strip(), key))
            places[number] = (1 + len(more), said("a footnote; kept as a reference"))
        elif re.match(r"<?(?:https?:|mailto:|[\w./#-]+>?(?:\s+[\"'(]|$))", found["words"]):
            addresses.setdefault(label.lower(), found["words"].split()[0].strip("<>"))
            places[number] = (1, said("the address of a link"))
    return notes, addresses, places


def _front_blocks(lines: Sequence[str], front: Front) -> Iterator[Block]:
    """What stands above the text, a line each."""
    key = ""
    for number, line in enumerate(lines[: front.lines], 1):
        if not line.startswith((" ", "\t", "-", "]", "}")):
            key = key_of_line(line)
        if line.strip():
            understood = key in front.kept or not key or line.startswith("%")
            yield Block(kind="paragraph", line=number, text=line, drop=_KEPT if understood else _NOT_KEPT)


class _Reader:
    """Goes through the lines once; each method takes those of one block and says where the next begins."""

    def __init__(
        self, lines: Sequence[str], begin: int, defined: Mapping[int, tuple[int, str]], inline: Inline
    ) -> None:
        self._lines = lines
        self._begin = begin
        self._defined = defined
        self._inline = inline
        self._found: list[Block] = []
        self._indents: list[int] = []
        """Of the open list and those it lies in."""

    def blocks(self) -> list[Block]:
        at = self._begin
        while at < len(self._lines):
            at = self._block(at) if self._lines[at].strip() else at + 1
        return self._found

    def _block(self, at: int) -> int:
        line = self._lines[at]
        if at in self._defined:
            count, why = self._defined[at]
            return self._verbatim(at, at + count, why)
        item = None if _LINE.match(line) else _ITEM.match(line)
        if item:
            return self._item(at, item)
        self._indents = []
        if fence := _FENCE.match(line):
            return self._code(at, fence[1])
        if remark := _REMARK_BEGINS.match(line):
            ends = "-->" if remark[1] == "<!--" else "%%"
            last = next(
                (n for n in range(at, len(self._lines)) if ends in self._lines[n][remark.end() * (n == at) :]), at
            )
            return self._verbatim(at, last + 1, _REMARK)
        if heading := _HEADING.match(line):
            self._add(at, "heading", heading[2] or "", level=len(heading[1]))
            return at + 1
        if _LINE.match(line):
            return self._verbatim(at, at + 1, _NO_WORDS)
        if _BOX.match(line):
            return self._box(at)
        if _QUOTE.match(line):
            return self._quote(at)
        if "|" in line and at + 1 < len(self._lines) and "-" in self._lines[at + 1] and _ROW.match(self._lines[at + 1]):
            return self._table(at)
        return self._picture(at) if _PICTURE.match(line) else self._paragraph(at)

    def _add(self, at: int, kind: BlockKind, source: str, level: int = 0) -> None:
        marks = _MARKS.search(source) if kind == "heading" else None
        shown = [self._inline.line(line) for line in source[: marks.start() if marks else None].split("\n")]
        text, markdown = ("\n".join(parts) for parts in zip(*shown, strict=True))
        if marks:
            markdown = f"{markdown}{marks[0]}"
        if kind != "heading":  # a tag of Obsidian is no heading
            markdown = re.sub(r"^#", r"\\#", markdown, flags=re.MULTILINE)
        markdown = markdown.replace("\n", " ") if kind == "heading" else markdown
        if text.strip() or markdown.strip():
            self._found.append(Block(kind=kind, line=at + 1, text=text, markdown=markdown, level=level))

    def _verbatim(self, at: int, end: int, why: str) -> int:
        text = "\n".join(self._lines[at:end])
        self._found.append(Block(kind="paragraph", line=at + 1, text=text, drop=why))
        return end

    def _code(self, at: int, fence: str) -> int:
        """Lines between fences as lines that are moved in, which our Markdown knows."""
        rest = range(at + 1, len(self._lines))
        end = next((n for n in rest if self._lines[n].strip().startswith(fence)), len(self._lines))
        inside = "\n".join(f"    {line}" for line in self._lines[at + 1 : end])
        text = "\n".join(self._lines[at : end + 1])
        self._found.append(Block(kind="paragraph", line=at + 1, text=text, markdown=inside))
        return end + 1

    def _box(self, at: int) -> int:
        end = at + 1
        while end < len(self._lines) and (not self._lines[end].strip() or self._lines[end].startswith(("    ", "\t"))):
            end += 1
        while not self._lines[end - 1].strip():
            end -= 1
        self._add(at, "paragraph", "\n".join(self._lines[at:end]))
        return end

    def _quote(self, at: int) -> int:
        inside = [found[1] for found in takewhile(bool, map(_QUOTE.match, self._lines[at:])) if found]
        theirs = _THEIR_BOX.match(inside[0])
        if theirs is None:
            self._add(at, "quote", "\n".join(inside))
            return at + len(inside)
        words, title = self._inline.line(theirs[2])
        shown = [self._inline.line(line) for line in inside[1:]]
        kind = _BOXES.get(theirs[1].lower(), "note")
        head = f'!!! {kind} "{title}"'.replace('""', "").rstrip()
        markdown = "\n".join((head, *(f"    {written}".rstrip() for _, written in shown)))
        text = "\n".join((words, *(text for text, _ in shown)))
        self._found.append(Block(kind="paragraph", line=at + 1, text=text, markdown=markdown))
        return at + len(inside)

    def _table(self, at: int) -> int:
        rows = list(takewhile(lambda line: line.strip(), self._lines[at:]))
        cells = [re.split(r"(?<!\\)\|", row.strip().strip("|")) for row in rows]
        words = ["\t".join(self._inline.line(cell.strip())[0] for cell in row) for row in cells]
        words[1] = ""
        markdown = "\n".join(self._inline.line(row.strip())[1] for row in rows)
        self._found.append(Block(kind="table", line=at + 1, text="\n".join(words), markdown=markdown))
        return at + len(rows)

    def _picture(self, at: int) -> int:
        words, markdown = self._inline.line(self._lines[at].strip())
        why = "" if markdown.startswith("![") else said("the picture does not lie beside the page, or is no PNG")
        self._found.append(Block(kind="picture", line=at + 1, text=words or "a picture", markdown=markdown, drop=why))
        return at + 1

    def _item(self, at: int, item: re.Match[str]) -> int:
        indent = len(item["indent"].expandtabs(4))
        while self._indents and indent < self._indents[-1]:
            self._indents.pop()
        if not self._indents or indent >= self._indents[-1] + 2:
            self._indents.append(indent)
        end = at + 1
        while end < len(self._lines) and not self._ends_item(end):
            end += 1
        while not self._lines[end - 1].strip():
            end -= 1
        begun = len(self._found)
        self._add(at, "item", "\n".join((item["words"] or "", *map(str.strip, self._lines[at + 1 : end]))))
        number, ordered = int(item["number"] or 0), item["number"] is not None
        level = len(self._indents) - 1
        self._found[begun:] = (replace(one, level=level, ordered=ordered, number=number) for one in self._found[begun:])
        return end

    def _ends_item(self, at: int) -> bool:
        """A line that is moved in goes on after a blank one; any other line only directly below."""
        line = self._lines[at]
        if not line.strip():
            return False
        if self._begins_block(at) or _ITEM.match(line):
            return True
        return not self._lines[at - 1].strip() and not line.startswith(("  ", "\t"))

    def _paragraph(self, at: int) -> int:
        end = at + 1
        while end < len(self._lines) and self._lines[end].strip():
            if underline := _UNDERLINE.match(self._lines[end]):
                level = 1 if underline[1][0] == "=" else 2
                self._add(at, "heading", "\n".join(map(str.strip, self._lines[at:end])), level=level)
                return end + 1
            if self._begins_block(end) or (_ITEM.match(self._lines[end]) and not self._is_number_in_text(end)):
                break
            end += 1
        self._add(at, "paragraph", "\n".join(self._lines[at:end]))
        return end

    def _begins_block(self, at: int) -> bool:
        line = self._lines[at]
        return at in self._defined or any(sign.match(line) for sign in (_HEADING, _LINE, _BOX, _QUOTE, _FENCE))

    def _is_number_in_text(self, at: int) -> bool:
        """A line of a paragraph may begin with a year or a dose: only 1 begins a list there (CommonMark 0.31, 5.3)."""
        found = _ITEM.match(self._lines[at])
        return found is not None and found["number"] not in {None, "1"}
