# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Words that are not saved yet, from one moment to the next, so that a pulled plug costs a few seconds of writing."""

from __future__ import annotations

import logging

import msgspec
from msgspec import Struct

from library.own_articles import Draft
from library.storage import RecordStore

log = logging.getLogger(__name__)

RECORD = "unsaved-article"


class KeptDraft(Struct, frozen=True):
    """What the editor held. `is_new`: no article of this id is kept yet."""

    draft: Draft
    is_new: bool


def load_draft(store: RecordStore) -> KeptDraft | None:
    content = store.load(RECORD)
    if not content:
        return None
    try:
        return msgspec.msgpack.decode(content, type=KeptDraft)
    except (msgspec.DecodeError, ValueError):
        log.warning("the words that were not saved could not be read")
        return None


def save_draft(store: RecordStore, kept: KeptDraft) -> None:
    """Raises StorageError."""
    store.save(RECORD, msgspec.msgpack.encode(kept))


def remove_draft(store: RecordStore) -> None:
    """Raises StorageError."""
    store.remove(RECORD)
