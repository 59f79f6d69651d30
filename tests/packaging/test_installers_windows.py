# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What setup.exe says, what the launchers are, and the icon: all that can be seen without making them."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import installers_windows
import pytest
from builds import PackagingError
from icons import ICO_SIZES, PNG_SIZES, STRIP, STRIP_SCALE, ico, png, sign, strip
from PySide6.QtGui import QImage

TOP = Path(__file__).parents[2]
WINDOWS = TOP / "packaging" / "windows"
SCRIPT = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")
WORDS = (WINDOWS / "installer-words.nsh").read_text(encoding="utf-8")
LANGUAGES = ["English", "Spanish", "French", "Portuguese", "Arabic"]
ARABIC = re.compile("[\u0600-\u06ff]")


def sentences() -> dict[str, list[str]]:
    """Each sentence's name, and its words in every language."""
    blocks = re.findall(r"^!insertmacro Say (\w+) \\\n((?: {2}\".*\"(?: \\)?\n)+)", WORDS, re.MULTILINE)
    return {name: re.findall(r'^ {2}"(.*)"', lines, re.MULTILINE) for name, lines in blocks}


def test_setup_speaks_the_five_languages() -> None:
    assert re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"', SCRIPT, re.MULTILINE) == LANGUAGES
    assert set(re.findall(r"\$\(([A-Z_]+)\)", SCRIPT)) == set(sentences())


@pytest.mark.parametrize("name", sentences())
def test_every_sentence_stands_in_every_language(name: str) -> None:
    said = sentences()[name]
    assert len(said) == len(LANGUAGES)
    assert len(set(said)) == len(said)
    assert [bool(ARABIC.search(one)) for one in said] == [False] * 4 + [True]
    places = [sorted(re.findall(r"\$\{?\w+\}?", one)) for one in said]
    assert places == [places[0]] * len(said), "a value is named in some languages only"


def test_setup_replaces_what_the_program_folder_has() -> None:
    parts = re.findall(r'^ {2}!insertmacro \$\{Do\} "(.+)"', SCRIPT, re.MULTILINE)
    assert set(parts) == {*installers_windows.PARTS, "uninstall.exe", "came-from.txt"}


def test_setup_installs_for_one_person_and_checks_itself() -> None:
    lines = SCRIPT.splitlines()
    assert {"CRCCheck force", "RequestExecutionLevel user", "AllowSkipFiles off"} <= set(lines)
    assert "HKLM" not in SCRIPT
    assert lines.count("SetCompressor /SOLID lzma") == 1


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0,1,0,0"), ("12.3.45", "12,3,45,0")])
def test_the_launchers_carry_the_version(version: str, numbers: str) -> None:
    header = installers_windows._version_header(version, "clinic-library.exe")
    assert f"#define VERSION_NUMBERS {numbers}\n" in header
    assert f'#define VERSION_TEXT "{version}"\n' in header
    resources = (WINDOWS / "launcher.rc").read_text(encoding="ascii")
    assert {"VERSION_NUMBERS", "VERSION_TEXT", "FILE_NAME"} == set(
        re.findall(r"\b(?:VERSION_(?:NUMBERS|TEXT)|FILE_NAME)\b", resources)
    )


@pytest.mark.parametrize("version", ["0.1", "0.1.0rc1", "", "1.2.3.4"])
def test_a_version_that_windows_cannot_read(version: str) -> None:
    with pytest.raises(PackagingError, match="is not of the form 1.2.3"):
        installers_windows._numbers(version)


def test_the_launchers_say_it_in_the_same_languages() -> None:
    launcher = (WINDOWS / "launcher.c").read_text(encoding="utf-8")
    assert sorted(re.findall(r"\{LANG_(\w+)", launcher)) == sorted(language.upper() for language in LANGUAGES)


def test_the_launchers_ask_nobody_what_to_load() -> None:
    launcher = (WINDOWS / "launcher.c").read_text(encoding="utf-8")
    assert 'L"-I", L"-X", L"utf8", L"-m", L"desktop"' in launcher
    assert 'level="asInvoker"' in (WINDOWS / "launcher.manifest").read_text(encoding="utf-8")
    assert "PerMonitorV2" in (WINDOWS / "launcher.manifest").read_text(encoding="utf-8")


def test_the_icon_holds_a_picture_of_every_size() -> None:
    content = ico(sign(TOP))
    reserved, kind, count = struct.unpack_from("<3H", content)
    assert (reserved, kind, count) == (0, 1, len(ICO_SIZES))
    end = 6 + 16 * count
    for index, size in enumerate(ICO_SIZES):
        width, height, _, _, _, bits, length, offset = struct.unpack_from("<4B2H2I", content, 6 + 16 * index)
        assert (width or 256, height or 256, bits, offset) == (size, size, 32, end)
        end = offset + length
    assert end == len(content)
    assert QImage.fromData(content, "ICO").width() in ICO_SIZES


@pytest.mark.parametrize("size", PNG_SIZES)
def test_the_sign_is_drawn_at_every_size(size: int) -> None:
    picture = QImage.fromData(png(sign(TOP), size))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(size * 46 // 64, size * 30 // 64).name() == "#175a5e", "the cross"
    assert picture.pixelColor(size * 56 // 64, size * 30 // 64).name() == "#ffffff", "the page"
    assert picture.pixelColor(0, 0).alpha() < 100, "a round corner"


def test_the_strip_beside_the_last_page() -> None:
    picture = QImage.fromData(strip(sign(TOP)))
    assert (picture.width(), picture.height()) == tuple(STRIP_SCALE * side for side in STRIP)


def test_a_drawing_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "clinic-library.svg").write_text("no drawing", encoding="ascii")
    with pytest.raises(PackagingError, match="is no drawing"):
        png(tmp_path / "clinic-library.svg", 16)
