# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Ids for the articles of a file of MedlinePlus topics: the same in both languages, made of the English title.

They are proposals that are unique within the file; `keeping` sees to it that they name nothing else in the library.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import NamedTuple

from library.errors import ImportingError
from library.models import ArticleId

Lookup = Callable[[str], ArticleId | None]
"""The article that was imported from an address, if it is here."""
SOURCE = "MedlinePlus, National Library of Medicine"
_LONGEST = 80


class Listed(NamedTuple):
    """A topic of a file as far as ids need it. `twin` is the same topic in the other language, where it has one."""

    topic: str
    title: str
    is_spanish: bool
    twin: str = ""
    twin_title: str = ""
    twin_url: str = ""


def ids_of(listed: Sequence[Listed], kept: Lookup, name: str) -> dict[str, ArticleId]:
    """The article's id for each topic's. Raises ImportingError if a topic stands twice in the file `name`."""
    topics = {one.topic: one for one in listed}
    if len(topics) < len(listed):
        raise ImportingError("{name} holds a topic twice; get the file again.", name=name)
    english = {one.twin: one for one in listed if one.twin and not one.is_spanish}
    ids: dict[str, ArticleId] = {}
    owners: dict[ArticleId, str] = {}
    spoken: set[tuple[ArticleId, bool]] = set()
    for one in sorted(listed, key=lambda one: one.is_spanish):
        partner = (english.get(one.topic) or topics.get(one.twin)) if one.is_spanish else None
        known = kept(one.twin_url) if one.twin_url and one.twin not in topics else None
        wanted = ids[partner.topic] if partner is not None and partner.topic in ids else known or _wanted(one)
        pair = partner.topic if partner is not None else one.topic
        free = owners.setdefault(wanted, pair) == pair and (wanted, one.is_spanish) not in spoken
        ids[one.topic] = wanted if free else ArticleId(f"{wanted}-{slug(one.topic)}")
        spoken.add((ids[one.topic], one.is_spanish))
    return ids


def _wanted(one: Listed) -> ArticleId:
    """Spanish titles give no ids: the English topic may come later, with another file."""
    title = one.twin_title if one.is_spanish else one.title
    return ArticleId(slug(title) or f"medlineplus-{slug(one.topic) or 'topic'}")


def slug(text: str) -> str:
    """Small letters and digits, hyphens between the words."""
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")
