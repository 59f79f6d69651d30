# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The files of packaging/ are siblings and no package: they are found beside each other here as well."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))


@pytest.fixture
def build(tmp_path: Path):  # type: ignore[no-untyped-def] # its type is one of the files found only now
    """A build of an empty checkout."""
    from builds import Build

    (tmp_path / "packaging").mkdir()
    (tmp_path / "inputs").mkdir()
    return Build(
        top=tmp_path,
        work=tmp_path / "work",
        dist=tmp_path / "dist",
        inputs=tmp_path / "inputs",
        version="0.1.0",
        epoch=1_700_000_000,
        commit="abc",
    )
