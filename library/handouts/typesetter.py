# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Data -> PDF by Typst, with the bundled fonts and the bundled templates only.

The templates are the only code that Typst ever sees; pictures are copied under names of our own into a private
folder that is Typst's whole file system. PDF/UA-1 is asked for; what it refuses is printed without it, with a warning.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path, PurePosixPath
from typing import Any

import typst

from library.errors import PrintError

ENTRY = "handout.typ"
NOTHING = "nothing.typ"
REMEMBERED = 11
"""Compilations after which Typst lets go of what it worked out for an earlier one: some megabytes for each page."""
AGEING = 2
"""Compilations of nothing after each handout, so that only the last three or four are remembered."""


class Typesetter:
    """Keeps fonts and compiler for the next handout: the first costs ten times as much as those after it."""

    def __init__(self, templates: Path, fonts: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="clinic-library-")
        root = Path(self._folder.name)
        for template in templates.glob("*.typ"):
            (root / template.name).write_bytes(template.read_bytes())
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)])
        self.families = frozenset(self._fonts.families())
        """The fonts that could be loaded."""
        self._compiler = typst.Compiler(str(root / ENTRY), root=str(root), font_paths=self._fonts)
        (root / NOTHING).touch()
        self._nothing = typst.Compiler(str(root / NOTHING), root=str(root), font_paths=self._fonts)

    def close(self) -> None:
        self._folder.cleanup()

    def forget(self, compilations: int = REMEMBERED) -> None:
        """Push out what Typst remembers of handouts, by compiling nothing so many times; a few milliseconds."""
        for _ in range(compilations):
            self._nothing.compile(format="pdf")

    def keep_picture(self, name: str, content: bytes) -> str:
        """Makes a picture known to Typst and returns its path there."""
        kept = f"{hashlib.sha256(content).hexdigest()[:32]}{PurePosixPath(name).suffix.lower()}"
        path = Path(self._folder.name) / kept
        if not path.exists():
            path.write_bytes(content)
        return f"/{kept}"

    def typeset(self, data: dict[str, Any]) -> tuple[bytes, int, str]:
        """(PDF, pages, why it is not PDF/UA-1 or ""); raises PrintError if it cannot be set at all."""
        inputs = {"data": json.dumps(data, ensure_ascii=False)}
        refused = ""
        try:
            pdf = self._compile(inputs, ["ua-1"])
        except typst.TypstError as error:
            refused = error.message
            try:
                pdf = self._compile(inputs, [])
            except typst.TypstError as second:
                raise PrintError(
                    "This handout cannot be typeset ({message}); run the check on its article.", message=second.message
                ) from second
        pages = int(json.loads(self._compiler.query("<page-count>", field="value", one=True)))
        self.forget(AGEING)
        return pdf, pages, refused

    def _compile(self, inputs: dict[str, str], standards: list[Any]) -> bytes:
        pdf = self._compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=standards)
        assert isinstance(pdf, bytes), "Typst gives one PDF as bytes"
        return pdf
