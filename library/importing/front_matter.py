# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands above the text of a Markdown file: YAML as of Jekyll, Obsidian and Pandoc, TOML as of Hugo, title blocks.

Every program names the same things differently; this file knows the usual names and nothing of Markdown.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args

from msgspec.structs import replace

from library.articles import load_mapping
from library.errors import ArticleError, ImportingError
from library.importing.facts import Fact, Field, known_of_facts
from library.importing.page import Known
from library.models import ArticleId, Code, Kind

_YAML = re.compile(r"\A---[ \t]*\n(?P<inside>(?=[ \t]*[\w\"'#]).*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(?P<inside>.*?\n)??\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE_BLOCK = re.compile(r"\A%[^\n]*(?:\n[ \t]+\S[^\n]*)*(?:\n%[^\n]*(?:\n[ \t]+\S[^\n]*)*){0,2}(?:\n|\Z)")
_DEEPEST = 50
_NAMES: dict[Field, str] = {
    "title": "title",
    "language": "language lang locale",
    "summary": "summary description excerpt abstract lead lede subtitle",
    "also_called": "also_called aliases alias synonyms other_names",
    "category": "categories category topics topic section",
    "tag": "tags tag keywords keyword",
    "published": "published date publishdate pubdate publish_date publication_date date_published created date_created",
    "revised": "revised updated lastmod modified last_modified last_modified_at last_updated last_revised "
    "date_modified revision_date date_updated",
    "reviewed": "reviewed last_reviewed lastreviewed review_date date_reviewed reviewed_on medically_reviewed_on",
    "author": "author authors creator creators written_by by byline",
    "editor": "editor editors edited_by",
    "reviewer": "reviewer reviewers reviewed_by medical_reviewer medical_reviewers medically_reviewed_by",
    "translator": "translator translators translated_by",
    "interests": "interests conflict_of_interest conflicts_of_interest competing_interests",
    "notice": "notice",
    "disclaimer": "disclaimer",
    "holder": "copyright_holder rights_holder",
    "years": "copyright_year",
    "licence": "license licence",
    "rights": "rights copyright",
    "url": "url source source_url canonical canonical_url link",
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split()}
_OTHERS = {"id", "slug", "kind", "related", "codes", "icd_10", "icd10", "icd_10_cm", "mesh"}
_KINDS = get_args(Kind)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Front(NamedTuple):
    """What a file says of itself; `lines` is how many of its lines that takes, `kept` the keys that were understood."""

    known: Known
    lines: int = 0
    kept: frozenset[str] = frozenset()


def read_front_matter(text: str, name: str) -> Front:
    """Raises ImportingError if there is front matter that cannot be read."""
    if found := _YAML.match(text):
        try:
            values = load_mapping(found["inside"] or "", name, first_line=2)
        except ArticleError as error:
            raise ImportingError(error.sentence) from error
    elif found := _TOML.match(text):
        values = _toml(found["inside"] or "", name)
    elif found := _TITLE_BLOCK.match(text):
        parts = [" ".join(part.split()) for part in re.split(r"^%", found[0], flags=re.MULTILINE)[1:]]
        values = dict(zip(("title", "author", "date"), parts, strict=False))
    else:
        return Front(Known())
    return Front(_known(values), found[0].count("\n") or 1, frozenset(filter(_is_understood, values)))


def key_of_line(line: str) -> str:
    """The key that a line of front matter begins, as programs write it; "" for a line that goes on."""
    found = re.match(r"[\"']?([\w][\w -]*?)[\"']?\s*[:=]", line)
    return found[1] if found else ""


def _toml(text: str, name: str) -> dict[str, Any]:
    if max((len(run) for run in re.findall(r"[\[{]+", text)), default=0) > _DEEPEST:
        raise ImportingError(
            "{name}: the front matter has lists within lists within lists; write it flatter.", name=name
        )
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ImportingError(
            "{name}: the front matter cannot be read ({reason}); mend it or delete it.", name=name, reason=error
        ) from error


def _plain(key: str) -> str:
    return re.sub(r"[ -]+", "_", key.strip().lower())


def _is_understood(key: str) -> bool:
    return _plain(key) in _FIELDS or _plain(key) in _OTHERS


def _known(values: Mapping[str, Any]) -> Known:
    plain = {_plain(key): value for key, value in values.items()}
    known = known_of_facts(fact for key, field in _FIELDS.items() for fact in _facts(field, plain.get(key)))
    kind = str(plain.get("kind", "")).strip()
    article_id = next((str(plain[key]) for key in ("id", "slug") if _SLUG.fullmatch(str(plain.get(key, "")))), "")
    related = tuple(ArticleId(words) for words in _texts(plain.get("related")) if _SLUG.fullmatch(words))
    rights = plain.get("rights")
    if isinstance(rights, dict):
        known = replace(known, rights=known_of_facts(_rights(rights)).rights)
    return replace(
        known,
        id=article_id,
        kind=kind if kind in _KINDS else None,
        related=related,
        codes=tuple(dict.fromkeys(_codes(plain))),
    )


def _facts(field: Field, value: Any) -> Iterator[Fact]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            said = {_plain(key): " ".join(_texts(words)) for key, words in one.items()}
            who = next((said[key] for key in ("name", "title", "literal") if said.get(key)), "")
            degree = said.get("degree", said.get("degrees", said.get("credentials", "")))
            organisation = said.get("organisation", said.get("organization", said.get("affiliation", "")))
            yield Fact(field, who, degree, said.get("specialty", ""), organisation)
        elif one is not None:
            words = str(one)
            parts = re.split(r"\s*,\s*", words) if field in {"tag", "category", "also_called"} else [words]
            yield from (Fact(field, part) for part in parts if not part.startswith("/"))


def _rights(rights: Mapping[str, Any]) -> Iterator[Fact]:
    """Rights as our own articles have them."""
    names: dict[str, Field] = {"holder": "holder", "years": "years", "licence": "licence", "statement": "rights"}
    yield from (Fact(field, words) for name, field in names.items() for words in _texts(rights.get(name)))


def _codes(plain: Mapping[str, Any]) -> Iterator[Code]:
    for code in plain.get("codes") or () if isinstance(plain.get("codes"), list) else ():
        words = str(code.get("code", "")) if isinstance(code, dict) else str(code)
        yield from known_of_facts([Fact("code", words)]).codes
    for key in ("icd_10", "icd10", "icd_10_cm", "mesh"):
        yield from known_of_facts(Fact("code", words) for words in _texts(plain.get(key))).codes


def _texts(value: Any) -> list[str]:
    return [str(one) for one in (value if isinstance(value, list) else [value]) if one is not None]
