# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A tiny pack source in a folder of the test: what every file needs that reads packs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

MakePack = Callable[..., Path]


@pytest.fixture
def make_pack() -> MakePack:
    """`make_pack(folder, articles={"en/cough.md": "..."}, references=[...])` writes a pack source and returns it."""

    def make(
        folder: Path,
        articles: Mapping[str, str] = {},
        references: Sequence[Mapping[str, Any]] | None = None,
        pack: str = "id: test\ntitle: Test pack\nversion: 1.0.0\n",
    ) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "pack.yaml").write_text(pack, encoding="utf-8")
        if references is not None:
            (folder / "references.json").write_text(json.dumps(references), encoding="utf-8")
        for name, text in articles.items():
            path = folder / "articles" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return folder

    return make
