# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A short text as a QR code (ISO/IEC 18004), drawn as vectors: sharp on any printer, a few hundred bytes."""

from __future__ import annotations

import io
from functools import lru_cache

import segno

KEPT = 64


@lru_cache(KEPT)
def qr_picture(text: str) -> str:
    """An SVG of the code with the white border that scanners want."""
    written = io.BytesIO()
    segno.make(text, micro=False, error="m").save(written, kind="svg", xmldecl=False, svgns=True, border=4)
    return written.getvalue().decode("utf-8")
