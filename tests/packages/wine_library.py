# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The C library of Wine 8 lacks the parts of complex numbers, which numpy asks for when it is loaded.

A copy of it in the tests' own Windows gets them, as machine code where Wine has "not implemented". Nothing of this is
in a package.
"""

from __future__ import annotations

import struct
from pathlib import Path

SIGNATURE = b"Wine builtin DLL"
"""Where this stands, Wine takes its own file instead."""
PARTS = {
    "crealf": "660f6ec1 c3",  # movd xmm0, ecx; ret: two floats lie in one register
    "cimagf": "48c1e920 660f6ec1 c3",  # shr rcx, 32; movd xmm0, ecx; ret
    "creal": "f20f1001 c3",  # movsd xmm0, [rcx]; ret: two doubles are passed by their address
    "cimag": "f20f104108 c3",  # movsd xmm0, [rcx + 8]; ret
}


def mend_c_library(path: Path) -> None:
    """Write the missing functions into a copy of ucrtbase.dll."""
    content = bytearray(path.read_bytes())
    start = struct.unpack_from("<I", content, 0x3C)[0]
    sections = _sections(content, start)
    exports = struct.unpack_from("<I", content, start + 24 + 112)[0]
    table = _offset(sections, exports)
    count, functions, names, ordinals = struct.unpack_from("<4I", content, table + 24)
    for index in range(count):
        name = struct.unpack_from("<I", content, _offset(sections, names) + 4 * index)[0]
        text = _text(content, _offset(sections, name))
        if text in PARTS:
            ordinal = struct.unpack_from("<H", content, _offset(sections, ordinals) + 2 * index)[0]
            code = struct.unpack_from("<I", content, _offset(sections, functions) + 4 * ordinal)[0]
            machine = bytes.fromhex(PARTS[text])
            content[_offset(sections, code) : _offset(sections, code) + len(machine)] = machine
    path.unlink()
    path.write_bytes(content.replace(SIGNATURE, b"Mended for tests"))


def _sections(content: bytearray, start: int) -> list[tuple[int, int, int]]:
    """Address, size and place in the file of each section."""
    count, extra = struct.unpack_from("<H", content, start + 6)[0], struct.unpack_from("<H", content, start + 20)[0]
    headers = (start + 24 + extra + 40 * index for index in range(count))
    return [struct.unpack_from("<3I", content, header + 12) for header in headers]


def _offset(sections: list[tuple[int, int, int]], address: int) -> int:
    return next(place + address - begin for begin, size, place in sections if begin <= address < begin + size)


def _text(content: bytearray, start: int) -> str:
    return content[start : content.index(0, start)].decode("ascii")
