# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What the documents say exists: commands run, links lead somewhere, modules have their line in ARCHITECTURE."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from library.commands import commands, main

TOP = Path(__file__).parent.parent
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "DECISIONS.md", "CONTRIBUTING.md", "CHANGELOG.md")
RUN_LINES = re.findall(r"^ {4}\./dev run (.+)$", (TOP / "README.md").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("line", RUN_LINES)
def test_the_readmes_commands_run(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "leaflet.txt").write_text("A leaflet\n\nWhat it says.\n", encoding="utf-8")
    assert main(["--data", str(tmp_path / "data"), *shlex.split(line)]) == 0


def test_the_readme_shows_every_command() -> None:
    shown = {name for name, command in commands.commands.items() if not command.hidden}
    assert shown == {line.split()[0] for line in RUN_LINES if not line.startswith("--")}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_and_pictures_of_documents_exist(name: str) -> None:
    text = (TOP / name).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", text) if not target.startswith("https://")]
    assert [target for target in targets if not (TOP / target).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_name_no_machine(name: str) -> None:
    text = (TOP / name).read_text(encoding="utf-8")
    assert re.findall(r"/tmp/|/root/|/home/\w+|[A-Z]:\\\\", text) == []


def test_every_module_has_its_line_in_architecture() -> None:
    text = (TOP / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"[a-z_0-9]+", text))
    modules = {path.stem for room in ("library", "desktop") for path in (TOP / room).rglob("*.py")}
    by_pattern = {name for name in modules if name.endswith(("_panel", "_dialog")) or name.startswith("__")}
    assert modules - by_pattern - named == set()


def test_the_lock_holds_hashes_and_no_address() -> None:
    lock = (TOP / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^([A-Za-z0-9_.-]+)==", lock, re.MULTILINE)
    assert len(packages) > 20
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", lock)) >= len(packages)
    assert "://" not in lock


def test_every_dependency_is_locked() -> None:
    project = (TOP / "pyproject.toml").read_text(encoding="utf-8")
    lock = (TOP / "requirements.lock").read_text(encoding="utf-8").lower()
    wanted = re.findall(r'^    "([A-Za-z0-9_.-]+)', project.partition("[tool.")[0], re.MULTILINE)
    assert [name for name in wanted if f"\n{name.lower()}==" not in f"\n{lock}"] == []
