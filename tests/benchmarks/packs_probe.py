# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What `packs` measures inside a process of its own: build, verify, start, read. Prints one JSON object."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import random
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 5
READS = 200
SEED = b"\7" * 32
"""Of a key that signs nothing but what is measured."""


def build(source: str, pack: str, key: str) -> dict[str, Any]:
    """The check of the command is left out: it is about the text of articles."""
    import msgspec

    from library.packs.make import write_pack
    from library.packs.signing import SigningKey
    from library.packs.source import PackSource

    began = time.perf_counter()
    read = PackSource(Path(source))
    between = time.perf_counter()
    signer = SigningKey(SEED, "Benchmark, not for use")
    with Path(pack).open("wb") as file:
        manifest = write_pack(read, signer, file)
    ended = time.perf_counter()
    Path(key).write_bytes(msgspec.json.encode(signer.public))
    size = sum(listed.size for listed in manifest.files)
    return {"read_s": round(between - began, 2), "write_s": round(ended - between, 2), "bytes": size, **_memory()}


def verify(pack: str, key: str) -> dict[str, Any]:
    """Ours and the peers in turns; seconds of each round."""
    from library.packs.opening import open_pack
    from library.packs.trust import Root, TrustStore, read_public_key
    from library.storage import RecordStore

    root = Root(version=1, threshold=1, root_keys=(), pack_keys=(read_public_key(Path(key)),), development=True)
    trust = TrustStore(RecordStore(Path(pack).parent / "no-state"), root)
    with open_pack(Path(pack), trust) as opened:
        documents = list(opened.entries)
        size = sum(listed.size for listed in opened.manifest.files)

    def ours() -> None:
        with open_pack(Path(pack), trust) as opened:
            assert opened.check(lambda done, total: None) == []

    def listed() -> None:
        open_pack(Path(pack), trust).close()

    def peer() -> None:
        with zipfile.ZipFile(pack) as archive:
            for name in documents:
                hashlib.sha256(archive.read(f"files/{name}")).hexdigest()

    def bare() -> None:
        with Path(pack).open("rb") as file:
            hashlib.file_digest(file, "sha256").hexdigest()

    ours()
    memory = _memory()  # before the peer takes its own
    seconds: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for what, act in (
            ("verify: signature, list, every document", ours),
            ("of that: signature and list", listed),
            ("zipfile: hash every document", peer),
            ("hash the pack file, still packed", bare),
        ):
            seconds.setdefault(what, []).append(_seconds(act))
    return {"bytes": size, "seconds": seconds, **memory}


def start(data: str) -> dict[str, Any]:
    """From the first import until the topics of the first language are there."""
    began = time.perf_counter()
    from library.library import Library
    from library.paths import find_paths

    library = Library.open(find_paths(Path(data)), dt.date.today())
    library.topics(library.languages()[0])
    ms = (time.perf_counter() - began) * 1000
    assert library.faults == (), library.faults
    library.close()
    return {"ms": round(ms, 1), **_memory()}


def read(data: str, pack: str) -> dict[str, Any]:
    """Articles of the pack opened one after the other, none twice; the peer reads the same bytes."""
    from library.library import Library
    from library.models import ArticleId, ArticleKey
    from library.paths import find_paths

    opening = [_seconds(lambda: zipfile.ZipFile(pack).close()) for _ in range(ROUNDS)]
    with zipfile.ZipFile(pack) as archive:
        names = [name for name in archive.namelist() if name.startswith("files/articles/en/")]
        chosen = random.Random(1).sample(names, min(READS, len(names)))
        peer = [_seconds(lambda name=name: archive.read(name)) for name in chosen]  # type: ignore[misc]
    library = Library.open(find_paths(Path(data)), dt.date.today())
    library.prepare()
    keys = [ArticleKey(ArticleId(Path(name).stem), "en") for name in chosen]
    ours = [_seconds(lambda key=key: library.read(key)) for key in keys]  # type: ignore[misc]
    library.close()
    return {
        name: [1000 * one for one in taken]
        for name, taken in (("read", ours), ("zipfile", peer), ("zipfile_open", opening))
    }


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _memory() -> dict[str, float]:
    """The most that this process ever had; the kernel's own count begins with what the starting process had."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return {"peak_mb": round(int(status.partition("VmHWM:")[2].split()[0]) / 1024, 1)}


if __name__ == "__main__":
    acts: dict[str, Callable[..., dict[str, Any]]] = {"build": build, "verify": verify, "start": start, "read": read}
    print(json.dumps(acts[sys.argv[1]](*sys.argv[2:])))
