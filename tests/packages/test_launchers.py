# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The two launchers: what they hand on, and what they say when the folder cannot work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.packages.small_program import build_for_tests, small_program
from tests.packages.wine import Wine, compile_stub

BOTH = pytest.mark.parametrize("launcher", ["clinic-library.exe", "ClinicLibrary.exe"])


@pytest.fixture(scope="module")
def program(wine: Wine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_program(build_for_tests(tmp_path_factory.mktemp("Zoë's 发 folder"), "0.1.0"))


@BOTH
def test_hands_on_every_word_as_it_is(wine: Wine, program: Path, launcher: str) -> None:
    words = ["search", "dos dès", 'a "word"', "发", "", "back\\", "*"]
    said = "".join(f"<{word}>" for word in ["-I", "-X", "utf8", "-m", "desktop", *words])
    assert wine.run(program / launcher, *words).out == said + "\n"


@pytest.mark.parametrize("part", ["runtime/python311.dll", "runtime/python311._pth", "lib", "app"])
def test_says_that_files_are_missing(wine: Wine, program: Path, part: str, tmp_path: Path) -> None:
    half = tmp_path / "half"
    shutil.copytree(program, half)
    (half / part).rename(tmp_path / "gone")
    done = wine.run(half / "clinic-library.exe", "--self-check")
    sentence = "Files of Clinic Library are missing. Please install or copy it again."
    assert (done.code, done.error) == (9, f"clinic-library: {sentence}\n")


def test_says_that_the_path_is_too_long(wine: Wine, program: Path, tmp_path: Path) -> None:
    deep = tmp_path / ("a" * 100) / ("b" * 100) / "CL"
    shutil.copytree(program, deep)
    done = wine.run(deep / "clinic-library.exe", "--self-check")
    assert (done.code, "too long" in done.error) == (9, True)


def test_takes_no_library_from_the_current_folder(wine: Wine, program: Path, tmp_path: Path) -> None:
    compile_stub("hold", tmp_path / "python311.dll", "-shared", "-Wl,--entry=0")
    done = wine.run(program / "clinic-library.exe", "here", folder=tmp_path)
    assert (done.code, "<here>" in done.out) == (0, True)
