# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a pack would change here, said before it is installed: by articles, because those are what people read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from library.models import ArticleEntry, Withdrawal
from library.packs.manifest import Manifest, contents_of


class Changes(NamedTuple):
    """Articles by their paths; `changed` are those whose text is another, `raised` those of them with a new edition."""

    added: tuple[ArticleEntry, ...]
    changed: tuple[ArticleEntry, ...]
    raised: tuple[ArticleEntry, ...]
    gone: tuple[ArticleEntry, ...]
    withdrawn: tuple[Withdrawal, ...]
    """Taken back by the publisher, and not before."""
    warned: tuple[ArticleEntry, ...] = ()
    """Of `changed`, those with more boxes of danger or warning than before."""


def changes_between(before: Sequence[Manifest], after: Sequence[Manifest]) -> Changes:
    """Each is a pack and the updates on it; `before` is empty where the pack is new here."""
    old, new = contents_of(before), contents_of(after)
    both = [path for path in new.articles if path in old.articles]
    changed = [path for path in both if old.files[path].sha256 != new.files[path].sha256]
    known = set(before[-1].withdrawn) if before else set()
    return Changes(
        added=tuple(new.articles[path] for path in sorted(new.articles) if path not in old.articles),
        changed=tuple(new.articles[path] for path in sorted(changed)),
        raised=tuple(
            new.articles[path] for path in sorted(changed) if new.articles[path].edition > old.articles[path].edition
        ),
        gone=tuple(old.articles[path] for path in sorted(old.articles) if path not in new.articles),
        warned=tuple(
            new.articles[path] for path in sorted(changed) if new.articles[path].warnings > old.articles[path].warnings
        ),
        withdrawn=tuple(one for one in after[-1].withdrawn if one not in known),
    )
