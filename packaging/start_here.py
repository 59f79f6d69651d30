# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""START-HERE.html: the first page of the stick, for a person who has never seen it, in six languages.

One file without scripts that the oldest browser shows. Its sentences stand in `start_here/LANGUAGE.json`, where a
translator edits them; every file that it names must be on the stick.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Template
from typing import NamedTuple

from builds import Build, PackagingError

LANGUAGES = ("en", "es", "fr", "pt", "ar", "hi")
RIGHT_TO_LEFT = ("ar",)
START = "Start-ClinicLibrary.cmd"


class Stick(NamedTuple):
    """What the page tells of the stick that it lies on."""

    version: str
    distributor: str
    """Empty on a trial build."""
    installers: Sequence[str]
    """File names in `install`."""
    signed: bool
    key: str
    """The public minisign key, if the release has one."""


def read_sentences(build: Build, language: str) -> dict[str, str]:
    """Raises PackagingError if a sentence is missing, unknown or empty."""
    folder = build.top / "packaging" / "start_here"
    try:
        sentences: dict[str, str] = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
        wanted = set(json.loads((folder / "en.json").read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise PackagingError(
            f"The sentences of START-HERE in {language} cannot be read ({error}); mend them."
        ) from error
    wrong = set(sentences) ^ wanted | {name for name, said in sentences.items() if not said.strip()}
    if wrong:
        raise PackagingError(
            f"The sentences of START-HERE in {language} differ from the English ones: {sorted(wrong)}."
        )
    return sentences


def start_page(build: Build, stick: Stick) -> bytes:
    """The page. Raises PackagingError."""
    template = Template((build.top / "packaging" / "start_here" / "page.html").read_text(encoding="utf-8"))
    sentences = {language: read_sentences(build, language) for language in LANGUAGES}
    buttons = [
        f'<a class="button" href="#{language}" lang="{language}" dir="{_direction(language)}">{said["language"]}</a>'
        for language, said in sentences.items()
    ]
    parts = ["\n".join(_language(language, said, stick)) for language, said in sentences.items()]
    page = template.substitute(
        version=html.escape(stick.version), buttons="\n".join(buttons), languages="\n".join(parts)
    )
    return page.encode("utf-8")


def _direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def _language(language: str, said: dict[str, str], stick: Stick) -> Iterator[str]:
    yield f'<div class="language" id="{language}" lang="{language}" dir="{_direction(language)}">'
    yield f"<h2>{_shown(said['language'])}</h2>"
    if not stick.distributor:
        yield f'<p class="trial">{_shown(said["trial"])}</p>'
    yield _paragraph(said["lead"])
    yield _paragraph(said["advice"])
    yield from _windows(said, stick)
    yield from _linux(said, stick)
    yield from (_heading(said["old"]), _paragraph(said["old_do"]))
    yield f'<p><a class="button" href="handouts/index.html">{_shown(said["old_link"])}</a></p>'
    yield from (_heading(said["more"]), _paragraph(said["more_note"]))
    yield from _check(said, stick)
    if stick.distributor:
        yield from (_heading(said["who"]), _paragraph(stick.distributor))
    yield from (_heading(said["licences"]), _paragraph(said["licences_do"]))
    names = ("LICENSES/README.txt", "LICENSES/SOURCE-OFFER.txt")
    yield "<p>" + " ".join(f'<a class="button" href="{name}" dir="ltr">{name}</a>' for name in names) + "</p>"
    yield "</div>"


def _windows(said: dict[str, str], stick: Stick) -> Iterator[str]:
    yield from (_heading(said["use"]), _paragraph(said["use_do"]), _file(START), _paragraph(said["use_note"]))
    for name in _ending(stick, ".exe"):
        yield from (_heading(said["install"]), _paragraph(said["install_do"]), _file(name))
        yield _paragraph(said["install_note"])
    yield from (_heading(said["warning"]), _paragraph(said["warning_note"]))


def _linux(said: dict[str, str], stick: Stick) -> Iterator[str]:
    debs, runs = _ending(stick, ".deb"), _ending(stick, ".run")
    if debs or runs:
        yield from (_heading(said["linux"]), _paragraph(said["linux_do"]))
    for name in debs:
        yield _line(said["linux_all"], f"sudo apt install ./install/{name}")
    for name in runs:
        yield _line(said["linux_one"], f"sh install/{name}")


def _check(said: dict[str, str], stick: Stick) -> Iterator[str]:
    yield from (_heading(said["check"]), _paragraph(said["check_do"]))
    yield _line(said["check_linux"], "sha256sum --check --quiet SHA256SUMS")
    for name in _ending(stick, ".exe"):
        yield _line(said["check_windows"], f"certutil -hashfile install\\{name} SHA256")
    if not stick.signed:
        yield _paragraph(said["unsigned"])
        return
    yield _line(said["check_key"], f"minisign -V -m SHA256SUMS -P {stick.key or 'KEY'}")
    yield _paragraph(said["check_key_note"])


def _ending(stick: Stick, ending: str) -> list[str]:
    return [name for name in stick.installers if name.endswith(ending)]


def _shown(text: str) -> str:
    return html.escape(text, quote=False)


def _heading(text: str) -> str:
    return f"<h3>{_shown(text)}</h3>"


def _paragraph(text: str) -> str:
    return f"<p>{_shown(text)}</p>"


def _file(name: str) -> str:
    return f'<p class="file"><code dir="ltr">{_shown(name)}</code></p>'


def _line(text: str, command: str) -> str:
    return f'<p>{_shown(text)}<br><code dir="ltr">{_shown(command)}</code></p>'


def public_key(path: Path) -> str:
    """The key itself, as `minisign -P` takes it; nothing if there is no such file."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return lines[1].strip() if len(lines) > 1 else ""
