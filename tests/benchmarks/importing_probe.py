# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What `import` measures inside a process of its own: topics read, pages imported. Prints one JSON object."""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 5
TODAY = dt.date(2026, 11, 21)


def topics(file: str) -> dict[str, Any]:
    """The peer comes last: it holds the whole file in memory."""
    from library.importing.medlineplus import read_topics

    def ours() -> None:
        for _ in read_topics(Path(file), TODAY, lambda done, total: None):
            pass

    seconds = _seconds(ours)
    memory = _peak_mb()
    kept: list[object] = []
    peer = _seconds(lambda: kept.append(ET.parse(file)))
    return {"ours": round(seconds, 1), "peak_mb": memory, "peer": round(peer, 2), "peer_mb": _peak_mb()}


def pages(folder: str) -> dict[str, Any]:
    """Each page a few times, in turns with the others; the first round loads the modules and does not count."""
    files = sorted(path for path in Path(folder).glob("*.*") if path.is_file() and path.suffix != ".json")
    began = time.perf_counter()
    from library.importing.importer import import_page

    first = {path: path.read_bytes() for path in files}
    for path, data in first.items():
        import_page(data, path.name, TODAY)
    modules = time.perf_counter() - began
    from readability import Document

    taken: dict[str, list[float]] = {"ours": [], "html": [], "peer": []}
    for _ in range(ROUNDS):
        for path, data in first.items():
            seconds = _seconds(lambda path=path, data=data: import_page(data, path.name, TODAY))  # type: ignore[misc]
            taken["ours"].append(1000 * seconds)
            if path.suffix in {".html", ".htm"}:
                text = data.decode("utf-8", "replace")
                taken["html"].append(1000 * seconds)
                taken["peer"].append(1000 * _seconds(lambda text=text: Document(text).summary()))  # type: ignore[misc]
    return {**taken, "modules": max(0.0, 1000 * modules - sum(taken["ours"][: len(files)]))}


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _peak_mb() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return round(int(status.partition("VmHWM:")[2].split()[0]) / 1024, 1)


if __name__ == "__main__":
    acts: dict[str, Callable[..., dict[str, Any]]] = {"topics": topics, "pages": pages}
    print(json.dumps(acts[sys.argv[1]](*sys.argv[2:])))
