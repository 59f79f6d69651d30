# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a hostile stick may hold, as hypothesis draws it: damaged packs, zips of anything, signed lists that lie.

Keys are those of `pack_workshop`: a list with a good signature comes from somebody who is trusted and means harm.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import tempfile
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import strategies as st

from library.packs import container
from library.packs.signing import PACK_DOMAIN, PublicKey
from library.packs.source import PackSource
from library.packs.trust import Root, SignedRoot, sign_root
from tests.library.pack_workshop import KEY, STRANGER, manifest_of, packed, source

Draw = Callable[[st.SearchStrategy[Any]], Any]

BAD_TEXTS = (
    "", ".", "c:out", "nul", "com1.md",
    "x" * 5000, "x" * 255, "a\nb", "\x1b[2J", "\x00", "\u202eevil", "\ufeff", "e\u0301", "\u00e9", "\ufb00", "\u212a",
    "\ud7ff", "\U0010ffff", "articles/en/burns.md", "ARTICLES/EN/BURNS.MD", "files/", "manifest.json", "again/",
    "pack.yaml ", "pack.yaml.", "99.0", "1.0\n", "-1", "1_0", "1" * 5000, "0001-01-01", "9999-12-31", "\uff11.0",
)  # fmt: skip
LEADING_OUT = ("..", "../../out", "../../../out", "a/../../out", "/dev/null/out", "\\out", "C:\\out", "//host/out")
BAD_NUMBERS = (-1, 0, 1, 2, 2**31, 2**32 - 1, 2**53, 2**63 - 1, 2**64 - 1, 10**40, 0.5, -0.0)
HEADER_FIELDS = {4: 2, 6: 2, 8: 2, 10: 2, 12: 2, 14: 4, 18: 4, 22: 4, 26: 2, 28: 2}
"""Places of the fields in a local header, and their sizes."""

texts = st.one_of(st.sampled_from(LEADING_OUT), st.sampled_from(BAD_TEXTS), st.text(max_size=40))
leaves = st.one_of(st.none(), st.booleans(), st.integers(), st.sampled_from(BAD_NUMBERS), texts)
json_values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=8,
)
any_bytes = st.one_of(
    st.binary(max_size=400),
    json_values.map(lambda value: as_json(value)),
    st.integers(1, 5000).map(lambda deep: b"[" * deep),
    st.integers(1, 5000).map(lambda deep: b'{"files":' * deep + b"1" + b"}" * deep),
)


def as_json(value: Any) -> bytes:
    """JSON as anybody may write it, lone surrogates and large numbers included."""
    return json.dumps(value, allow_nan=True).encode("utf-8", "surrogatepass")


# ---- good things to spoil -----------------------------------------------------------------------------------


@cache
def good_packs() -> tuple[bytes, ...]:
    """A pack of a few documents of every kind, and an update of it."""
    with tempfile.TemporaryDirectory() as folder:
        made = source(Path(folder, "source"), {"burns": "Cool it.", "cough": "Wait. " * 300})
        (made.folder / "images").mkdir()
        (made.folder / "images" / "a.png").write_bytes(b"\x89PNG" + bytes(range(256)) * 16)
        (made.folder / "vocabulary").mkdir()
        (made.folder / "vocabulary" / "en.tsv").write_text("term\tarticle\tkind\nscald\tburns\tlay\n", encoding="utf-8")
        (made.folder / "references.json").write_text("[]", encoding="utf-8")
        whole = packed(PackSource(made.folder))
        Path(folder, "whole").write_bytes(whole)
        below = manifest_of(Path(folder, "whole"))
        (made.folder / "articles" / "en" / "cough.md").unlink()
        later = source(made.folder, {"fever": "Drink."}, version="2.0.0", sequence=2, pack="withdrawn: [{id: lice}]\n")
        return whole, packed(later, base=[below])


@cache
def good_documents() -> Mapping[str, bytes]:
    """The documents of the whole pack, by their paths."""
    file = io.BytesIO(good_packs()[0])
    return {
        entry.name.removeprefix(container.DOCUMENTS): container.read_entry(file, entry, 2**20)
        for entry in container.entries_of(file)
        if entry.name.startswith(container.DOCUMENTS)
    }


@cache
def good_lists() -> tuple[bytes, ...]:
    """The manifests of the good packs: the only ones that the test key ever signed for them."""
    files = [io.BytesIO(content) for content in good_packs()]
    return tuple(container.read_entry(file, next(container.entries_of(file)), 2**20) for file in files)


# ---- bytes that changed on their way ------------------------------------------------------------------------


@st.composite
def damaged_packs(draw: Draw) -> bytes:
    """A good pack after one to six changes: of bits, of pieces, of fields in headers, of whole entries."""
    content = draw(st.sampled_from(good_packs()))
    for _ in range(draw(st.integers(1, 6))):
        change = draw(st.sampled_from((_flip, _overwrite, _cut, _move, _splice, _field, _entry)))
        content = change(draw, content) if content else content
    return bytes(content)


def _place(draw: Draw, content: bytes) -> int:
    return int(draw(st.integers(0, max(0, len(content) - 1))))


def _flip(draw: Draw, content: bytes) -> bytes:
    place = _place(draw, content)
    return content[:place] + bytes([content[place] ^ 1 << draw(st.integers(0, 7))]) + content[place + 1 :]


def _overwrite(draw: Draw, content: bytes) -> bytes:
    place, written = _place(draw, content), draw(st.one_of(st.binary(max_size=40), st.just(bytes(600))))
    return content[:place] + written + content[place + len(written) :]


def _cut(draw: Draw, content: bytes) -> bytes:
    start, end = sorted((_place(draw, content), _place(draw, content)))
    return draw(st.sampled_from((content[:start], content[start:], content[:start] + content[end:])))


def _move(draw: Draw, content: bytes) -> bytes:
    a, b, c = sorted(_place(draw, content) for _ in range(3))
    return content[:a] + content[b:c] + content[a:b] + content[c:]


def _splice(draw: Draw, content: bytes) -> bytes:
    other = draw(st.sampled_from(good_packs()))
    start, end = sorted((_place(draw, other), _place(draw, other)))
    place = _place(draw, content)
    return content[:place] + other[start:end] + content[place:]


def _headers(content: bytes) -> list[int]:
    found, place = [], -1
    while (place := content.find(b"PK\x03\x04", place + 1)) >= 0:
        found.append(place)
    return found


def _field(draw: Draw, content: bytes) -> bytes:
    """One field of a header gets a value of somebody's choice."""
    headers = _headers(content)
    if not headers:
        return content
    offset = draw(st.sampled_from(sorted(HEADER_FIELDS)))
    size, place = HEADER_FIELDS[offset], draw(st.sampled_from(headers)) + offset
    value = draw(st.one_of(st.sampled_from((0, 1, 8, 0xFFFF, 0xFFFFFFFF)), st.integers(0, 2 ** (8 * size) - 1)))
    written = struct.pack("<Q", value)[:size]
    return content[:place] + written + content[place + size :]


def _entry(draw: Draw, content: bytes) -> bytes:
    """A whole entry is left out, doubled, or put before another one."""
    headers = _headers(content)
    if len(headers) < 2:
        return content
    number = draw(st.integers(0, len(headers) - 2))
    start, end = headers[number], headers[number + 1]
    piece, rest = content[start:end], content[:start] + content[end:]
    there = draw(st.sampled_from(headers))
    return draw(st.sampled_from((rest, content[:there] + piece + content[there:], rest[:there] + piece + rest[there:])))


@st.composite
def zips_of_anything(draw: Draw) -> bytes:
    """Local headers of any values with any bytes between them, and names that the reader looks for."""
    names = st.one_of(st.sampled_from(("manifest.json", "manifest.sig", "again/manifest.json", "files/x.md")), texts)
    content = b""
    for _ in range(draw(st.integers(0, 6))):
        name = draw(names).encode("utf-8")[:400]
        payload = draw(st.one_of(any_bytes, st.just(good_lists()[0])))
        flags, method, extra = draw(st.sampled_from(((0, 0, 0), (0x800, 0, 0), (0, 8, 0), (8, 8, 0), (0, 0, 4))))
        size = draw(st.sampled_from((len(payload), len(payload), 0, len(payload) + 1, 2**26, 0xFFFFFFFF)))
        held = draw(st.sampled_from((len(payload), len(payload), size)))
        content += struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, flags, method, 0, 0, 0, held, size, len(name), extra)
        content += name + payload + draw(st.sampled_from((b"", b"", b"PK\x03\x04", b"PK\x01\x02", b"PK")))
    return content + draw(st.sampled_from((b"", b"PK\x01\x02")))


# ---- lists that are signed and lie --------------------------------------------------------------------------


@st.composite
def signed_lies(draw: Draw) -> bytes:
    """A pack of a trusted maker whose list was changed in a few places before it was signed."""
    values = json.loads(draw(st.sampled_from(good_lists())))
    for _ in range(draw(st.integers(0, 4))):
        _spoil(draw, values)
    documents = _documents_for(draw, values)
    whole = as_json(values) if draw(st.integers(0, 9)) else draw(any_bytes)
    signers = draw(st.sampled_from(((KEY,), (KEY, KEY), (STRANGER, KEY))))
    signature = msgspec.json.encode([key.sign(PACK_DOMAIN, whole) for key in signers])
    if not draw(st.integers(0, 9)):
        signature = draw(any_bytes)
    entries = [(container.MANIFEST, whole), (container.SIGNATURE, signature), *documents]
    entries += [(container.AGAIN + container.MANIFEST, whole), (container.AGAIN + container.SIGNATURE, signature)]
    target = io.BytesIO()
    with warnings.catch_warnings(action="ignore"):  # a name that is there twice
        container.write_container(target, entries)
    return target.getvalue()


def _spoil(draw: Draw, values: Any) -> None:
    """Walk down to some place in the list, and there put, leave out or double something."""
    if isinstance(values, dict) and draw(st.booleans()):
        plain = sorted(key for key, value in values.items() if not isinstance(value, dict | list))
        if plain:
            key = draw(st.sampled_from(plain))
            values[key] = draw(_like(values[key]))
            return
    while True:
        keys = list(values) if isinstance(values, dict) else list(range(len(values)))
        if not keys:
            return
        key = draw(st.sampled_from(keys))
        if not isinstance(values[key], dict | list) or not values[key] or not draw(st.integers(0, 3)):
            break
        values = values[key]
    change = draw(st.sampled_from(("put", "put", "put", "drop", "add")))
    if change == "put":
        values[key] = draw(_like(values[key]))
    elif change == "drop":
        del values[key]
    elif isinstance(values, list):
        values.insert(key, values[draw(st.sampled_from(keys))])
    else:
        values[draw(texts)] = draw(json_values)


def _like(value: Any) -> st.SearchStrategy[Any]:
    """Mostly another value of the same type, because another type is refused at once."""
    if isinstance(value, str):
        return st.one_of(texts, texts, leaves)
    return st.one_of(st.sampled_from(BAD_NUMBERS), json_values)


def _documents_for(draw: Draw, values: Any) -> list[tuple[str, bytes]]:
    """Entries as the list wants them where it can be understood; now and then the list is made to fit them."""
    good = list(good_documents().items())
    files = values.get("files")
    if not isinstance(files, list) or not draw(st.integers(0, 9)):
        return [(container.DOCUMENTS + path, content) for path, content in good]
    entries = []
    for number, listed in enumerate(files):
        if isinstance(listed, dict) and isinstance(listed.get("path"), str):
            path, content = listed["path"], dict(good).get(listed["path"], good[number % len(good)][1])
            if draw(st.integers(0, 3)):
                listed["size"], listed["sha256"] = len(content), hashlib.sha256(content).hexdigest()
            entries.append((container.DOCUMENTS + path.replace("\0", "0"), content))
    return [entry for entry in entries if len(entry[0].encode("utf-8")) < 2**16]


# ---- small files --------------------------------------------------------------------------------------------


@st.composite
def roots(draw: Draw) -> bytes:
    """A list of keys, spoiled after or before it was signed, or anything."""
    if not draw(st.integers(0, 9)):
        return bytes(draw(any_bytes))
    keys = draw(st.lists(st.one_of(st.just(KEY.public), st.builds(PublicKey, texts, texts)), max_size=3))
    version, threshold = draw(st.sampled_from(BAD_NUMBERS[:9])), draw(st.integers(-1, 3))
    root = Root(version=version, threshold=threshold, root_keys=tuple(keys), pack_keys=tuple(keys))
    signed = sign_root(root, (KEY,)) if draw(st.booleans()) else SignedRoot(root)
    values = msgspec.to_builtins(signed)
    for _ in range(draw(st.integers(0, 3))):
        _spoil(draw, values)
    return as_json(values)


@st.composite
def spoiled(draw: Draw, good: Any) -> bytes:
    """The JSON of a good file after a few changes, or anything."""
    if not draw(st.integers(0, 9)):
        return bytes(draw(any_bytes))
    values = json.loads(json.dumps(good))
    for _ in range(draw(st.integers(0, 4))):
        _spoil(draw, values)
    return as_json(values)


PUBLIC_KEY = {"key": KEY.public.key, "name": "Ministry"}
PACKET = {
    "clinic_library_packet": 1,
    "packet": {"name": "Fever", "cover": "", "articles": [{"id": "fever", "language": "en", "without": ["a"]}]},
}
names = st.lists(
    st.one_of(
        texts,
        st.tuples(
            st.sampled_from(("articles/en/", "images/", "vocabulary/", "LICENSE", "")),
            texts,
            st.sampled_from((".md", ".png", ".svg", ".tsv", "")),
        ).map("".join),
        st.sampled_from(("pack.yaml", "references.json")),
    ),
    max_size=6,
)
