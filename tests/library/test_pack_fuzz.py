# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A few of the attacks of `python -m tests.fuzz_packs`, the same ones each time, and that they would find something."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from library.packs import container, manifest
from tests.library.pack_promises import ATTACKS, within_limits

EXAMPLES = 25


@pytest.fixture(autouse=True)
def _no_flushing(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not about power cuts here, and a flush of all disks takes long."""
    monkeypatch.setattr(os, "sync", lambda: None)
    monkeypatch.setattr(os, "fsync", lambda file: None)


def attack(name: str, examples: int) -> None:
    strategy, holds = ATTACKS[name]

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(strategy)
    def check(example: Any) -> None:
        with tempfile.TemporaryDirectory() as folder, within_limits():
            holds(example, Path(folder))

    check()


@pytest.mark.parametrize("name", ATTACKS)
def test_the_reader_keeps_its_promises(name: str) -> None:
    attack(name, EXAMPLES)


def test_a_reader_that_compares_nothing_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        container, "read_checked", lambda file, entry, size, sha256: container.read_entry(file, entry, 2**20)
    )
    with pytest.raises(AssertionError):
        attack("a pack that changed on its way", 100)


def test_a_list_that_is_not_looked_at_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "check_manifest", lambda read: None)
    with pytest.raises(AssertionError):
        attack("a signed list that lies", 100)
