# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What RELEASE.md and smoke.ps1 tell people to type exists: commands, options, files and exit codes.

There is no Windows here: of the script, quotes and braces are looked at, and every name that it uses of ours.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from library.commands import commands

TOP = Path(__file__).parents[2]
RELEASE = (TOP / "packaging" / "RELEASE.md").read_text(encoding="utf-8")
LINES = [shlex.split(line.replace("\\ ", "/ ")) for line in re.findall(r"^(?: {4}){1,2}(\S.*)$", RELEASE, re.MULTILINE)]
SMOKE = (TOP / "packaging" / "windows" / "smoke.ps1").read_text(encoding="ascii")
INSTALLER = TOP / "packaging" / "windows" / "installer.nsi"


def lines_of(program: str) -> list[list[str]]:
    found = [words[1:] for words in LINES if words[0] == program]
    assert found, program
    return found


def test_every_package_command_is_understood() -> None:
    script = "import sys; sys.path.insert(0, 'packaging'); import package; package._arguments()"
    for words in lines_of("./dev"):
        if words[0] == "test":
            assert words[1:] in ([], ["--packages"])
            continue
        if words[0] == "contact-sheet":
            assert len(words) == 2
            continue
        assert words[0] == "package"
        done = subprocess.run(
            [sys.executable, "-c", script, *words[1:]], cwd=TOP, capture_output=True, text=True, check=False
        )
        assert (words, done.returncode, done.stderr) == (words, 0, "")


@pytest.mark.parametrize(("program", "ask"), [("minisign", "-h"), ("osslsigncode", "--help"), ("sha256sum", "--help")])
def test_options_of_tools_exist(program: str, ask: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, ask], capture_output=True, text=True, check=False)
    known = set(re.findall(r"(?<![\w-])-{1,2}[A-Za-z][\w-]*", done.stdout + done.stderr))
    asked = {word for words in lines_of(program) for word in words if word.startswith("-")}
    assert asked <= known | ({"-sigin", "-in", "-out"} if program == "osslsigncode" else set())


def test_the_script_is_called_as_it_wants_to_be() -> None:
    (words,) = lines_of("powershell")
    parameters = re.search(r"^param\((.*?)^\)", SMOKE, re.MULTILINE | re.DOTALL)
    assert parameters is not None
    known = {f"-{name}" for name in re.findall(r"\$(\w+)", parameters[1].replace("$true", ""))}
    after = words[words.index("-File") + 2 :]
    assert {word for word in after if word.startswith("-")} == known == {"-Stick", "-PreviousSetup"}


# ---- smoke.ps1 ----------------------------------------------------------------------------------------------


def without_texts(script: str) -> str:
    """Comments and quoted texts taken out, expressions inside them too; fails on a quote that is not closed."""
    quoted = r'"(?:[^"`]|`.|"")*"|' + r"'(?:[^']|'')*'"
    bare = re.sub(rf"({quoted})|#[^\n]*", lambda found: "TEXT" if found[1] else "", script)
    assert '"' not in bare and "'" not in bare
    return bare


def test_quotes_and_braces_of_the_script_are_closed() -> None:
    closes = {")": "(", "}": "{", "]": "["}
    opened: list[tuple[str, int]] = []
    for number, line in enumerate(without_texts(SMOKE).splitlines(), start=1):
        for sign in line:
            if sign in "({[":
                opened.append((sign, number))
            elif sign in closes:
                assert opened and opened.pop()[0] == closes[sign], number
    assert opened == []


def test_the_script_calls_only_what_windows_has() -> None:
    """Of PowerShell 5.1, by their whole names; and functions of its own, which it has all."""
    bare = without_texts(SMOKE)
    own = set(re.findall(r"^function ([\w-]+)", bare, re.MULTILINE))
    builtin = set(
        "Assert Copy-Item ForEach-Object Get-AuthenticodeSignature Get-ChildItem Get-Content Get-FileHash Get-Process "
        "Join-Path New-Item New-Object Out-Null Remove-Item Rename-Item Resolve-Path Select-Object Set-Content "
        "Set-StrictMode Split-Path Start-Process Start-Sleep Test-Path Where-Object Write-Output".split()
    )
    called = set(re.findall(r"(?<![\w$-])[A-Z][a-z]+-[A-Z][A-Za-z]+\b", bare))
    assert called - builtin == own - {"Step"}
    assert not re.search(r"&&|\|\||\?\?|\bternary\b", bare), "PowerShell 5.1 does not know them"


def test_the_script_asks_our_program_for_what_it_knows() -> None:
    group = click.Context(commands)
    for line in re.findall(r'Invoke-Program \$console "\$DataArguments ([^\n]+?)"(?:\)| \||$)', SMOKE, re.MULTILINE):
        words = line.replace('`"$pdf`"', "handout.pdf").split()
        if words == ["--self-check"]:
            assert any("--self-check" in option.opts for option in commands.params)
            continue
        command = commands.get_command(group, words[0])
        assert command is not None, words
        command.make_context(words[0], words[1:])  # raises for an option that is not there
    assert SMOKE.count("Invoke-Program $console") == 3


def test_the_script_knows_the_installer() -> None:
    installer = INSTALLER.read_text(encoding="utf-8")
    assert r"Software\ClinicLibrary" in installer and r"HKCU:\Software\ClinicLibrary" in SMOKE
    assert r"CurrentVersion\Uninstall\ClinicLibrary" in installer and r"CurrentVersion\Uninstall\ClinicLibrary" in SMOKE
    for name in ("ClinicLibrary.Pack", ".clinicpack", "uninstall.exe", "Clinic Library.lnk", "ClinicLibrary.exe"):
        assert name in installer and name in SMOKE, name
    assert "5 in use" in installer and "Install-Setup $Setup 5" in SMOKE


def test_the_script_names_files_that_are_on_a_stick() -> None:
    for name in ("Start-ClinicLibrary.cmd", "SHA256SUMS", "clinic-library.exe", "ClinicLibrary-*-setup.exe"):
        assert name in SMOKE
