# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A stand-in of tests is found wherever it is packed, and a package without one is let through."""

from __future__ import annotations

import io
import lzma
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

from stubs import MARKER, NSIS, holds_stub, stubs_in  # noqa: E402

NOISE = os.urandom(1_200_000)
STUB = NOISE[:1_048_570] + MARKER + NOISE[1_048_570:]
"""Over the end of a piece that is read at once."""


def as_it_is(folder: Path, content: bytes) -> Path:
    path = folder / "icuuc.dll"
    path.write_bytes(content)
    return path


def as_zip(folder: Path, content: bytes) -> Path:
    path = folder / "portable.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lib/icuuc.dll", content)
    return path


def as_zip_in_zip(folder: Path, content: bytes) -> Path:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("icuuc.dll", content)
    return as_zip(folder, inner.getvalue())


def as_run(folder: Path, content: bytes) -> Path:
    path = folder / "linux.run"
    path.write_bytes(b"#!/bin/sh\nexit 0\n" + lzma.compress(content, preset=0))
    return path


def as_nsis(folder: Path, content: bytes) -> Path:
    """As NSIS lays it down: a signature, two lengths, how it was packed, the stream."""
    packing = {"id": lzma.FILTER_LZMA1, "dict_size": 2**20, "lc": 3, "lp": 0, "pb": 2}
    packed = lzma.compress(content, lzma.FORMAT_RAW, filters=[packing])
    path = folder / "setup.exe"
    path.write_bytes(b"MZ" + bytes(510) + NSIS + bytes(8) + b"\x5d" + (2**20).to_bytes(4, "little") + packed)
    return path


def as_deb(folder: Path, content: bytes) -> Path:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("there is no dpkg-deb here")
    tree = folder / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x <x@example.org>\nDescription: x\n", encoding="utf-8"
    )
    (tree / "icuuc.dll").write_bytes(content)
    path = folder / "x.deb"
    subprocess.run(["dpkg-deb", "-Zxz", "-b", str(tree), str(path)], check=True, capture_output=True)
    shutil.rmtree(tree)
    return path


@pytest.mark.parametrize("packed", [as_it_is, as_zip, as_zip_in_zip, as_run, as_nsis, as_deb])
def test_a_stub_is_found_wherever_it_is_packed(tmp_path: Path, packed: Callable[[Path, bytes], Path]) -> None:
    assert holds_stub(packed(tmp_path, STUB))
    assert [path.name for path in stubs_in(tmp_path)]


@pytest.mark.parametrize("packed", [as_it_is, as_zip, as_zip_in_zip, as_run, as_nsis, as_deb])
def test_what_has_none_is_let_through(tmp_path: Path, packed: Callable[[Path, bytes], Path]) -> None:
    assert not holds_stub(packed(tmp_path, NOISE))


def test_what_cannot_be_read_is_not_let_through(tmp_path: Path) -> None:
    path = as_run(tmp_path, NOISE)
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    path.write_bytes(content)
    with pytest.raises(OSError, match="cannot be unpacked"):
        holds_stub(path)


def test_empty_folders_and_files_hold_none(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert list(stubs_in(tmp_path)) == [] == list(stubs_in(tmp_path / "not there"))


def test_a_release_with_a_stub_is_refused(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    as_zip(tmp_path / "dist", STUB)
    command = [sys.executable, str(TOP / "packaging" / "check_release.py"), "--tree", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert (
        f"{tmp_path / 'dist' / 'portable.zip'} holds a stand-in that tests use; delete it and build again"
        in done.stderr
    )


def test_the_stand_ins_of_the_wine_tests_carry_the_marker() -> None:
    sources = sorted((TOP / "tests" / "packages" / "wine").glob("*.c"))
    for path in sources:
        content = path.read_bytes()
        assert MARKER in content or b"__declspec(dllexport)" not in content, path.name
