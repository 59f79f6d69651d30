# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packs for tests: sources, keys made here and nowhere kept, signed files, and hostile ones that are signed too."""

from __future__ import annotations

import hashlib
import io
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from library.packs import container
from library.packs.make import write_pack
from library.packs.manifest import Manifest
from library.packs.opening import open_pack
from library.packs.signing import PACK_DOMAIN, SigningKey
from library.packs.source import PackSource
from library.packs.store import PackStore
from library.packs.trust import Root, TrustStore
from library.storage import RecordStore

ARTICLE = """---
id: {id}
title: {title}
kind: topic
language: en
summary: The point.
revised: 2026-01-02
credits: [{{role: author, name: Test maker}}]
rights: {{may_redistribute: "yes"}}
---

## What it is {{.what-it-is}}

{text}
"""
KEY = SigningKey(b"\1" * 32, "Test maker")
STRANGER = SigningKey(b"\2" * 32, "Stranger")
EMPTY_ROOT = Root(version=0, threshold=1, root_keys=(), pack_keys=(), development=True)


def quiet(done: int, total: int) -> None:
    """Progress that nobody looks at."""


def source(
    folder: Path, articles: Mapping[str, str], *, version: str = "1.0.0", sequence: int = 1, pack: str = ""
) -> PackSource:
    """A pack source of articles by their ids and texts."""
    (folder / "articles" / "en").mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(
        f"id: test\ntitle: Test pack\nversion: {version}\nsequence: {sequence}\n{pack}", encoding="utf-8"
    )
    for name, text in articles.items():
        path = folder / "articles" / "en" / f"{name}.md"
        path.write_text(ARTICLE.format(id=name, title=name.title(), text=text), encoding="utf-8")
    return PackSource(folder)


def packed(made: PackSource, key: SigningKey = KEY, base: Sequence[Manifest] = ()) -> bytes:
    target = io.BytesIO()
    write_pack(made, key, target, base)
    return target.getvalue()


def manifest_of(path: Path) -> Manifest:
    """What a pack file that the test key signed says of itself."""
    with tempfile.TemporaryDirectory() as folder, open_pack(path, trust_of(Path(folder), KEY)) as opened:
        return opened.manifest


def trust_of(folder: Path, *keys: SigningKey) -> TrustStore:
    trust = TrustStore(RecordStore(folder), EMPTY_ROOT)
    for key in keys:
        trust.add(key.public)
    return trust


def store_of(folder: Path) -> PackStore:
    """The packs of a clinic that trusts the test key."""
    return PackStore(folder / "packs", trust_of(folder / "state", KEY))


def manifest_values(documents: Mapping[str, bytes], **values: Any) -> dict[str, Any]:
    files = [
        {"path": path, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for path, content in documents.items()
    ]
    known = {"format": 1, "id": "x", "sequence": 1, "version": "1", "title": "X", "files": files, "articles": []}
    return {**known, **values}


def forged(
    documents: Mapping[str, bytes],
    *,
    key: SigningKey = KEY,
    change: Callable[[dict[str, Any]], None] = lambda values: None,
    manifest: bytes | None = None,
    extra: Sequence[tuple[str, bytes]] = (),
    signature: bytes | None = None,
    leave_out: str = "",
) -> bytes:
    """A pack as a hostile maker with a trusted key could write it."""
    values = manifest_values(documents)
    change(values)
    content = manifest if manifest is not None else msgspec.json.encode(values, order="sorted")
    signed = signature if signature is not None else msgspec.json.encode((key.sign(PACK_DOMAIN, content),))
    entries = [(container.MANIFEST, content), (container.SIGNATURE, signed)]
    entries += [(container.DOCUMENTS + path, document) for path, document in documents.items()]
    entries += [
        *extra,
        (container.AGAIN + container.MANIFEST, content),
        (container.AGAIN + container.SIGNATURE, signed),
    ]
    target = io.BytesIO()
    container.write_container(target, [entry for entry in entries if entry[0] != leave_out])
    return target.getvalue()


def with_link(content: bytes) -> bytes:
    """The same pack with a link among its entries."""
    target = io.BytesIO(content)
    with zipfile.ZipFile(target, "a") as archive:
        link = zipfile.ZipInfo("files/images/l.png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return target.getvalue()


def do(folder: Path, what: str, progress: Callable[[int, int], None]) -> None:
    """One change to the packs of a clinic: "install FILE", "back", "remove", "damage FILE"; files lie beside it."""
    store = store_of(folder)
    verb, _, name = what.partition(" ")
    if verb == "install":
        store.install(folder.parent / name, progress)
    elif verb == "back":
        store.roll_back("test")
    elif verb == "damage":
        sequence = manifest_of(folder.parent / name).sequence
        (layer,) = [one for pack in store.installed() for one in pack.layers if one.sequence == sequence]
        content = bytearray(store.path(layer).read_bytes())
        content[content.index(b".md", content.index(b"files/articles")) + 5] ^= 0xFF
        store.path(layer).write_bytes(content)
    else:
        store.remove("test")
