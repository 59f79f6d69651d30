# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Two pages on a side of paper: side by side, or in the order of a booklet that is folded in the middle.

What comes out is for paper only: its tags for screen readers are lost. The pages are made smaller here, so they are
typeset larger before (see `half_sheets`). pypdf is large: this is loaded when somebody wants such pages.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from library.handouts.half_sheets import SHEETS, share_of
from library.settings import Layout, Paper


def booklet_order(pages: int) -> list[int | None]:
    """Page numbers from 0 in the order of the sides, two for each side; None is an empty page.

    Printed on both sides, stacked and folded, the pages follow each other.
    """
    padded = -(-pages // 4) * 4
    order: list[int | None] = []
    for leaf in range(padded // 4):
        first, last = 2 * leaf, padded - 1 - 2 * leaf
        order += [last, first, first + 1, last - 1]
    return [page if page is not None and page < pages else None for page in order]


def impose(pdf: bytes, layout: Layout, paper: Paper, title: str, *, rtl: bool) -> tuple[bytes, int]:
    """(PDF, number of its sides). `rtl` puts the first of two pages on the right."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    order = booklet_order(len(pages)) if layout == "booklet" else list(range(len(pages)))
    writer = PdfWriter()
    writer.add_metadata({"/Title": title})
    for start in range(0, len(order), 2):
        pair = [None if number is None else pages[number] for number in order[start : start + 2]]
        _add_side(writer, paper, pair[::-1] if rtl and len(pair) == 2 else pair, alone_right=rtl and len(pair) == 1)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue(), len(writer.pages)


def _add_side(writer: PdfWriter, paper: Paper, pair: Sequence[PageObject | None], *, alone_right: bool) -> None:
    width, height = SHEETS[paper]
    share = share_of(paper)
    side = writer.add_blank_page(width, height)
    forms, drawing = DictionaryObject(), []
    for place, page in enumerate(pair):
        if page is None:
            continue
        half = 1 if alone_right else place
        left = half * width / 2 + (width / 2 - share * float(page.mediabox.width)) / 2
        below = (height - share * float(page.mediabox.height)) / 2
        forms[NameObject(f"/P{place}")] = _added(writer, _form(writer, page))
        drawing.append(f"q {share:.5f} 0 0 {share:.5f} {left:.3f} {below:.3f} cm /P{place} Do Q")
    contents = DecodedStreamObject()
    contents.set_data("\n".join(drawing).encode("ascii"))
    side[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): forms})
    side[NameObject("/Contents")] = _added(writer, contents)


def _form(writer: PdfWriter, page: PageObject) -> StreamObject:
    """A page as a form XObject (ISO 32000-1, 8.10): drawn as a whole, so that its text need not be taken apart."""
    streams: Any = page["/Contents"].get_object()
    parts = streams if isinstance(streams, ArrayObject) else [streams]
    resources: Any = page["/Resources"].get_object()
    form = DecodedStreamObject()
    form.set_data(b"\n".join(part.get_object().get_data() for part in parts))
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = page.mediabox
    form[NameObject("/Resources")] = resources.clone(writer)
    return form.flate_encode()


def _added(writer: PdfWriter, stream: StreamObject) -> IndirectObject:
    return writer._add_object(stream)  # noqa: SLF001 - the only way that pypdf has
