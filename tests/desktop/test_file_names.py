# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A title becomes the name of a file, on every system and in every script."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.file_names import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Low back pain", "Low back pain"),
        ("¿Debo probar?", "¿Debo probar"),
        ('a/b\\c:d*e?"f<g>h|i\n', "a b c d e f g h i"),
        ("...", "handout"),
        ("", "handout"),
        ("x" * 300, "x" * 80),
        ("ألم أسفل الظهر", "ألم أسفل الظهر"),
        ("Low back pain · Burns", "Low back pain · Burns"),
        ("Mum & baby", "Mum & baby"),
        ("../../etc/passwd", "etc passwd"),
        (" .hidden. ", "hidden"),
        ("a\x00b\tc", "a b c"),
    ],
)
def test_a_title_becomes_a_file_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_long_title_of_letters_that_take_three_bytes_still_fits_a_disk(tmp_path: Path) -> None:
    """A name of a file has 255 bytes at most on Linux; an ending, and the mark of a file half written, go on it too."""
    path = tmp_path / f".{file_name('क' * 300)}.pdf.part"
    path.touch()
    assert path.exists()


def test_a_cut_leaves_no_space_at_the_end() -> None:
    assert file_name("x" * 79 + " and more") == "x" * 79
