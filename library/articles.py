# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""An article's file and an `Article`: Markdown with YAML front matter, read and written.

This file knows the front matter and nothing of Markdown. YAML is read without guessing: every scalar is text
and the field's type decides, so that `no` stays a word and `2010` may be a year or a title.
Aliases and deep nesting are refused, because a small file of them can fill the memory or end the program.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

import msgspec
import yaml

from library.errors import ArticleError
from library.models import Article, PackInfo
from library.sentences import Sentence, said

_FENCE = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?\n)??---[ \t]*(?:\n|\Z)", re.DOTALL)
_NESTING = re.compile(r"[\[{]|[-?]\s")
_DEEPEST = 50
"""Levels of lists in lists; PyYAML itself crashes the program at some ten thousand."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_T = TypeVar("_T")
_NOT_FRONT_MATTER = {"body", "body_line"}


class FrontMatter(NamedTuple):
    """The front matter as YAML gave it, the text below it, and the line on which that text begins."""

    values: dict[str, Any]
    body: str
    body_line: int


class _TextLoader(yaml.CSafeLoader):
    """YAML in which every scalar is text, but an empty one, which is None."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name and type are PyYAML's
        first: [(tag, pattern) for tag, pattern in resolvers if tag == "tag:yaml.org,2002:null"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    yaml_constructors = {  # noqa: RUF012 - as above; tags such as !!int are refused, their constructors raise anything
        tag: construct
        for tag, construct in yaml.SafeLoader.yaml_constructors.items()
        if tag is None or tag.rpartition(":")[2] in {"null", "str", "seq", "map"}
    }


class _Dumper(yaml.SafeDumper):
    """Writes a day that stands in two fields out twice: aliases are refused when the file is read."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def decode_text(data: bytes, where: str) -> str:
    """Text of a UTF-8 file, line ends as "\\n", without a byte order mark.

    Raises ArticleError if the bytes are not UTF-8.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError("{where} is not UTF-8 text; save it as UTF-8 and try again.", where=where) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def split_front_matter(text: str, where: str) -> FrontMatter:
    """Raises ArticleError if there is no front matter or if it is not a YAML mapping."""
    fence = _FENCE.match(text)
    if fence is None:
        raise ArticleError(
            "{where} has no front matter; begin it with a line --- and end the front matter with ---.", where=where
        )
    values = load_mapping(fence["yaml"] or "", where, first_line=2)
    return FrontMatter(values, text[fence.end() :], text[: fence.end()].count("\n") + 1)


def load_mapping(text: str, where: str, first_line: int = 1) -> dict[str, Any]:
    """A YAML mapping with every scalar as text and empty keys left out.

    Raises ArticleError naming file and line.
    """
    try:
        if "*" in text or len(_NESTING.findall(text)) > _DEEPEST:
            _check_shape(text, where)
        values = yaml.load(text, _TextLoader)  # noqa: S506 - a safe loader, narrowed further
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = (mark.line if mark is not None else 0) + first_line
        reason = getattr(error, "problem", None) or said("it is not YAML")
        raise ArticleError(
            "{where}, line {line}: the front matter cannot be read ({reason}); mend that line.",
            line,
            where=where,
            line=line,
            reason=reason,
        ) from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise ArticleError("{where}: the front matter must be lines of the form key: value.", where=where)
    return {str(key): value for key, value in values.items() if value is not None}


def _check_shape(text: str, where: str) -> None:
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise ArticleError("{where} uses YAML aliases (*name); write the words out instead.", where=where)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise ArticleError(
                "{where}: the front matter has lists within lists within lists; write it flatter.", where=where
            )


def parse_article(text: str, where: str) -> Article:
    """`where` names the file in the sentence of the ArticleError that is raised when the front matter is wrong."""
    front = split_front_matter(text, where)
    article = _convert({**front.values, "body": front.body, "body_line": front.body_line}, Article, where)
    _check_slug(article.id, where)
    return article


def parse_pack_info(text: str, where: str) -> PackInfo:
    """The contents of `pack.yaml`; raises ArticleError as `parse_article` does."""
    info = _convert(load_mapping(text, where), PackInfo, where)
    _check_slug(info.id, where)  # the id names folders of the cache
    return info


def unknown_keys(values: Mapping[str, Any]) -> list[str]:
    """Front-matter keys that the format does not know, in the order of the file."""
    known = set(Article.__struct_fields__) - _NOT_FRONT_MATTER
    return [key for key in values if key not in known]


def front_matter_values(article: Article) -> dict[str, Any]:
    """Every key of the front matter as plain JSON data; an empty key holds [], {}, "" or None."""
    values: dict[str, Any] = msgspec.to_builtins(article)
    return {key: value for key, value in values.items() if key not in _NOT_FRONT_MATTER}


def format_article(article: Article) -> str:
    """The file's text: empty keys are left out, `parse_article` gives the same article back."""
    values: dict[str, Any] = msgspec.to_builtins(article, builtin_types=(dt.date,))
    written = {key: value for key, value in _filled(values).items() if key not in _NOT_FRONT_MATTER}
    front = yaml.dump(written, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=False)
    return f"---\n{front}---\n{article.body}"


def _check_slug(text: str, where: str) -> None:
    if not _SLUG.match(text):
        raise ArticleError(
            "{where}: the id {id!r} may hold only small letters, digits and single hyphens.", where=where, id=text
        )


def _filled(value: Any) -> Any:
    """Empty values of mappings left out, at every depth; tuples as the lists that YAML knows."""
    if isinstance(value, dict):
        return {key: _filled(inner) for key, inner in value.items() if inner not in (None, "", (), [], {})}
    if isinstance(value, (list, tuple)):
        return [_filled(inner) for inner in value]
    return value


def _convert(values: dict[str, Any], kind: type[_T], where: str) -> _T:
    try:
        return msgspec.convert(values, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ArticleError("{where}: {reason}", where=where, reason=_fault(str(error))) from error


def _fault(message: str) -> Sentence:
    """msgspec's message ("Expected `int`, got `str` - at `$.edition`") in an author's words."""
    reason, _, place = message.partition(" - at ")
    key = place.strip("`").removeprefix("$.")
    if missing := re.match(r"Object missing required field `(.+)`", reason):
        if key:
            return said("the key {key!r} of {place} is missing; add it to the front matter.", key=missing[1], place=key)
        return said("the key {key!r} is missing; add it to the front matter.", key=missing[1])
    reason = reason.replace("`", "").replace("array", "list").replace("object", "key: value lines")
    return said(
        "the key {key!r} is wrong ({reason}); correct it in the front matter.",
        key=key,
        reason=f"{reason[:1].lower()}{reason[1:]}",
    )
