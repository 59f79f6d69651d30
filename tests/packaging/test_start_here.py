# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The first page of the stick: six languages, no scripts, no addresses, readable, true; and what starts the program."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

from builds import Build, PackagingError  # noqa: E402
from start_here import LANGUAGES, START, Stick, public_key, read_sentences, start_page  # noqa: E402

CHECKOUT: Any = SimpleNamespace(top=TOP)
KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"
NAMES = ("ClinicLibrary-0.1.0-setup.exe", "clinic-library_0.1.0_amd64.deb", "ClinicLibrary-0.1.0-linux.run")
STICK = Stick("0.1.0", "Ministry of Health <library@health.example>", NAMES, signed=True, key=KEY)
VOID = {"meta", "br"}


class Page(HTMLParser):
    """Which elements there are, in what they lie, and what is said in each language."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(stick: Stick = STICK) -> str:
    return start_page(CHECKOUT, stick).decode("utf-8")


def sections(text: str) -> dict[str, str]:
    """What stands under each language."""
    found = re.split(r'<div class="language" id="(\w+)"', text)
    return dict(zip(found[1::2], found[2::2], strict=True))


def test_the_page_is_well_formed_and_needs_nothing() -> None:
    made = Page(page())
    assert made.open == []
    assert {tag for tag, _ in made.elements} & {"script", "img", "link", "iframe", "object", "form", "svg"} == set()
    attributes = {name for _, values in made.elements for name in values}
    assert not {name for name in attributes if name.startswith("on")}
    assert not re.search(r"https?://|url\(|@import|@font-face|var\(|display: *(flex|grid)", page())


def test_headings_follow_each_other_without_a_gap() -> None:
    levels = [int(tag[1]) for tag in Page(page()).headings]
    assert levels[0] == 1 and levels.count(1) == 1 and levels.count(2) == len(LANGUAGES)
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))


def test_every_language_says_what_it_is_and_which_way_it_runs() -> None:
    blocks = [values for tag, values in Page(page()).elements if tag == "div" and values.get("class") == "language"]
    assert [(one["lang"], one["dir"]) for one in blocks] == [
        (language, "rtl" if language == "ar" else "ltr") for language in LANGUAGES
    ]
    for tag, values in Page(page()).elements:
        if tag == "code":
            assert values["dir"] == "ltr", "names of files and commands are not turned round"


def test_links_lead_to_what_is_on_the_stick() -> None:
    targets = [values["href"] for tag, values in Page(page()).elements if tag == "a"]
    assert set(targets) == {
        *(f"#{language}" for language in LANGUAGES),
        "handouts/index.html", "LICENSES/README.txt", "LICENSES/SOURCE-OFFER.txt",
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_that_english_says(language: str) -> None:
    said = sections(page())[language]
    for name, sentence in read_sentences(CHECKOUT, language).items():
        assert sentence in said or name in ("trial", "unsigned"), name
    for wanted in (START, *NAMES, f"minisign -V -m SHA256SUMS -P {KEY}", "sha256sum --check", "certutil -hashfile"):
        assert wanted in said
    assert "Ministry of Health &lt;library@health.example&gt;" in said


def test_no_sentence_was_left_in_another_language() -> None:
    english = read_sentences(CHECKOUT, "en")
    for language in LANGUAGES[1:]:
        same = {name for name, said in read_sentences(CHECKOUT, language).items() if said == english[name]}
        assert same == set(), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_trial_stick_says_so(language: str) -> None:
    said = sections(page(STICK._replace(distributor="", signed=False, key="")))[language]
    sentences = read_sentences(CHECKOUT, language)
    assert sentences["trial"] in said and sentences["unsigned"] in said
    assert sentences["who"] not in said and "minisign -V" not in said
    released = sections(page())[language]
    assert sentences["trial"] not in released and sentences["unsigned"] not in released


def test_installers_that_are_not_there_are_not_named() -> None:
    said = sections(page(STICK._replace(installers=NAMES[:1])))["en"]
    assert NAMES[0] in said and ".deb" not in said and "sh install" not in said and "Linux: Debian" not in said


@pytest.mark.parametrize(
    ("content", "said"),
    [("{", "cannot be read"), ('{"lead": "x"}', "differ from the English ones"), ("", "cannot be read")],
)
def test_a_translation_that_is_not_whole_is_refused(build: Build, content: str, said: str) -> None:
    shutil.copytree(TOP / "packaging" / "start_here", build.top / "packaging" / "start_here")
    (build.top / "packaging" / "start_here" / "fr.json").write_text(content, encoding="utf-8")
    with pytest.raises(PackagingError, match=said):
        start_page(build, STICK)


def test_an_empty_sentence_is_refused(build: Build) -> None:
    shutil.copytree(TOP / "packaging" / "start_here", build.top / "packaging" / "start_here")
    path = build.top / "packaging" / "start_here" / "hi.json"
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), "lead": " "}), encoding="utf-8")
    with pytest.raises(PackagingError, match=r"\['lead'\]"):
        start_page(build, STICK)


def luminance(colour: str) -> float:
    """As WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_colours_can_be_told_apart() -> None:
    style = page().partition("<style>")[2].partition("</style>")[0]
    inks = set(re.findall(r"(?<![-\w])color: (#\w{6})", style)) - {"#ffffff"}
    assert inks
    for ink in inks:
        for ground in ("#ffffff", *(["#eef3f2"] if ink == "#1d2b2a" else [])):
            assert (luminance(ground) + 0.05) / (luminance(ink) + 0.05) >= 4.5, (ink, ground)


@pytest.mark.parametrize(
    ("content", "key"), [("untrusted comment: x\nRWQabc\n", "RWQabc"), ("one line", ""), ("é", "")]
)
def test_the_key_of_a_release(tmp_path: Path, content: str, key: str) -> None:
    (tmp_path / "release.pub").write_text(content, encoding="utf-8")
    assert public_key(tmp_path / "release.pub") == key
    assert public_key(tmp_path / "no such file") == ""


# ---- Start-ClinicLibrary.cmd --------------------------------------------------------------------------------


def test_the_starter_is_what_windows_wants() -> None:
    content = (TOP / "packaging" / "windows" / START).read_bytes()
    assert content.isascii() and content.count(b"\n") == content.count(b"\r\n") > 5
    text = content.decode("ascii")
    assert "%~dp0ClinicLibrary\\ClinicLibrary.exe" in text, "from wherever it lies, on any drive"
    labels = set(re.findall(r"^:(\w+)", text, re.MULTILINE))
    assert labels == set(re.findall(r"goto (\w+)", text))
