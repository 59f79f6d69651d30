# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the clinic chose: one frozen `Settings`, kept as JSON in a record of the user's data folder.

A bad value becomes its default and is logged by its key, never by its value. Keys of a newer program are kept.
Nothing about a patient is a setting.
"""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from library.models import ReferenceAmount
from library.paths import Paths
from library.storage import RecordStore

log = logging.getLogger(__name__)

RECORD = "settings"
SMALLEST_TEXT, LARGEST_TEXT = 90, 250
"""Limits of the text size on the screen, in percent."""

Paper = Literal["a4", "letter"]
PrintSize = Literal[12, 14, 18, 24]
Layout = Literal["single", "two-up", "booklet"]
"""How pages stand on paper: one on a side, two on a side, or two on a side so that the folded sheets are a booklet."""
Theme = Literal["light", "dark", "contrast", "sepia"]


class Settings(Struct, frozen=True, kw_only=True):
    """Every field has a default, so that a new clinic can work at once."""

    clinic_name: str = ""
    clinic_address: str = ""
    clinic_phone: str = ""
    clinic_hours: str = ""
    emergency_number: str = ""
    """Empty by default: the handout then says to ask the clinic."""
    paper: Paper = "a4"
    print_size: PrintSize = 12
    """Points of the body text on handouts."""
    references: ReferenceAmount = "short"
    name_line: bool = True
    """Whether handouts have a line for name and date."""
    teach_back: bool = True
    """Whether handouts ask the reader to say it in their own words."""
    plain: bool = True
    """Whether the window begins with the short copy, which every patient can read."""
    layout: Layout = "single"
    both_sides: bool = False
    grey_preview: bool = False
    """Whether the preview shows pages as a printer without colours does."""
    printer: str = ""
    """The printer that was used last."""
    theme: Theme = "light"
    text_size: int = 100
    """Percent of the normal text size on the screen."""
    keep_searches: bool = False
    """Whether the last searches are kept on this computer."""
    keep_reading: bool = False
    """Whether the articles that were read last are kept on this computer."""
    count_prints: bool = False
    """Whether it is counted how many copies of each article are printed."""
    language: str = "en"
    """The language in which articles are looked for first."""
    interface: str = ""
    """The language of the window; "" is that of the system."""
    packs_folder: str = ""
    """A folder that several computers read their packs from, on a file server perhaps; "" is this computer's own."""


def load_settings(store: RecordStore) -> Settings:
    """The settings as they were saved; defaults where there are none."""
    settings = Settings()
    for key, value in _load_values(store).items():
        if key not in Settings.__struct_fields__:
            continue
        try:
            settings = _with_value(settings, key, value)
        except (msgspec.ValidationError, ValueError):
            log.warning("the setting %s had a value that cannot be used; its default is taken", key)
    return settings


def with_packs(paths: Paths, settings: Settings) -> Paths:
    """The paths with the packs where the clinic keeps them."""
    return replace(paths, shared_packs=Path(settings.packs_folder) if settings.packs_folder else None)


def save_settings(store: RecordStore, settings: Settings) -> None:
    """Keys that this program does not know stay as they are; raises StorageError."""
    values = {**_load_values(store), **msgspec.to_builtins(settings)}
    store.save(RECORD, json.dumps(values, sort_keys=True).encode("ascii"))


def _load_values(store: RecordStore) -> dict[str, Any]:
    content = store.load(RECORD)
    if content is None:
        return {}
    try:
        values = json.loads(content)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        log.warning("the settings could not be read; the defaults are taken")
        return {}
    return values


def _with_value(settings: Settings, key: str, value: Any) -> Settings:
    changed: Settings = msgspec.convert({**msgspec.to_builtins(settings), key: value}, Settings)
    if not SMALLEST_TEXT <= changed.text_size <= LARGEST_TEXT:
        raise ValueError(key)
    return changed
