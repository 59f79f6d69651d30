# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The peer of a handout in a new process: Typst, the bundled fonts, two words, PDF/UA-1."""

from __future__ import annotations

import typst

from tests.benchmarks.timing import CHECKOUT

SOURCE = b'#set document(title: "Two words")\n#set text(font: "Noto Sans")\nTwo words'


def main() -> None:
    """Set the page and throw it away."""
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(CHECKOUT / "resources" / "fonts")]
    )
    typst.compile(SOURCE, format="pdf", font_paths=fonts, pdf_standards=["ua-1"])


if __name__ == "__main__":
    main()
