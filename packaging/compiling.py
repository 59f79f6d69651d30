# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`compiling.py FOLDER NAME [--keep-sources]`: compiles every .py below FOLDER, in the same bytes each time.

It is run by the very Python that is packaged, so it imports nothing of ours. Without --keep-sources a `x.py` becomes
`x.pyc` in its place; with it, its compiled form lies in `__pycache__`. Tracebacks name the file as NAME/x.py.
A compiled file holds the hash of its source, is never compared with it, and so never written again at a clinic.
"""

from __future__ import annotations

import importlib.util
import py_compile
import sys
from pathlib import Path


def main(folder: Path, name: str, *, keep: bool) -> None:
    """Raises py_compile.PyCompileError if a file is no Python."""
    for path in sorted(folder.rglob("*.py")):
        target = Path(importlib.util.cache_from_source(str(path))) if keep else path.with_suffix(".pyc")
        py_compile.compile(
            str(path),
            cfile=str(target),
            dfile=f"{name}/{path.relative_to(folder).as_posix()}",
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        if not keep:
            path.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], keep="--keep-sources" in sys.argv)
