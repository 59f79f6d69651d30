# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""How a command speaks to the window that started it: how far it is on stdout, what a person may read on stderr."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import click
import pytest

from library.command_run import STEPS, Run, progress_bar
from library.commands import main
from library.packs.signing import open_key
from library.paths import find_paths
from library.sentences import from_line, translated
from tests.library.pack_workshop import KEY, packed, source


def steps(tmp_path: Path, capsys: pytest.CaptureFixture[str], *said: tuple[int, int], lines: bool = True) -> str:
    """What is printed while a command says how far it is."""
    with (
        click.Context(click.Command("x"), obj=Run(find_paths(tmp_path), lines=lines)),
        progress_bar("Working") as progress,
    ):
        for done, total in said:
            progress(done, total)
    return capsys.readouterr().out


def test_the_window_hears_every_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert steps(tmp_path, capsys, (0, 3), (1, 3), (3, 3)) == "0 3\n1 3\n3 3\n"
    assert steps(tmp_path, capsys, (0, 0)) == "0 0\n"
    assert steps(tmp_path, capsys, (0, 3), lines=False) == ""


def test_many_documents_make_no_more_lines_than_a_bar_has_steps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = steps(tmp_path, capsys, *((done, 75_000) for done in range(75_001))).splitlines()
    assert (len(said), said[0], said[-1]) == (STEPS + 1, "0 75000", "75000 75000")


def test_another_bar_after_the_first_begins_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert steps(tmp_path, capsys, (2, 2), (0, 2), (2, 2)) == "2 2\n0 2\n2 2\n"


def test_an_installation_speaks_in_lines_and_keeps_its_words_for_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.clinicpack").write_bytes(packed(source(tmp_path / "source", {"aa": "Text."})))
    (tmp_path / "k.pub").write_text(f'{{"key": "{KEY.public.key}", "name": "Test maker"}}', encoding="utf-8")
    data = ["--data", str(tmp_path / "data"), "--lines"]
    assert main([*data, "keys", "trust", str(tmp_path / "k.pub")]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"Test maker: {KEY.public.fingerprint}\n")
    assert main([*data, "pack", "install", str(tmp_path / "p.clinicpack")]) == 0
    said = capsys.readouterr()
    size = (tmp_path / "p.clinicpack").stat().st_size
    assert (said.out, said.err) == (f"{size} {size}\n0 2\n1 2\n2 2\n", "Test pack 1.0.0\nnew: en/aa: Aa\n")
    assert main([*data, "pack", "repair"]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("0 2\n1 2\n2 2\n", "All packs are whole.\n")


def test_the_window_hears_sentences_that_it_can_translate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A refusal, and what is found of a pack while it goes on."""
    data, missing = ["--data", str(tmp_path / "data")], tmp_path / "no.clinicpack"
    assert main([*data, "pack", "install", str(missing)]) == 2
    english = capsys.readouterr().err
    assert main([*data, "--lines", "pack", "install", str(missing)]) == 2
    line = capsys.readouterr().err.removeprefix("clinic-library: ").rstrip("\n")
    assert english == f"clinic-library: {from_line(line)}\n" != f"clinic-library: {line}\n"
    spanish = {"No such file or directory": "No existe"}
    assert "(No existe)" in translated(from_line(line), lambda text: spanish.get(text, text))


def test_a_passphrase_comes_through_a_pipe_and_the_key_is_its_owners(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.TextIOWrapper(io.BytesIO("fünf grüne Vögel \r\nnot this\n".encode()))
    monkeypatch.setattr(sys, "stdin", typed)
    key = tmp_path / "clinic.key"
    assert main(["keys", "new", str(key), "--name", "Green River", "--passphrase-file", "-"]) == 0
    assert open_key(key, "fünf grüne Vögel ").public.fingerprint in capsys.readouterr().out
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_a_windowed_program_has_no_console_to_speak_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows starts one: stdin, stdout and stderr are None."""
    file = tmp_path / "p.clinicpack"
    file.write_bytes(packed(source(tmp_path / "source", {"aa": "Text."})))
    (tmp_path / "k.pub").write_text(f'{{"key": "{KEY.public.key}", "name": "Test maker"}}', encoding="utf-8")
    data = ["--data", str(tmp_path / "data")]
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main([*data, "keys", "trust", str(tmp_path / "k.pub")]) == 0
    assert main([*data, "pack", "install", str(file)]) == 0
    assert main([*data, "search", "text"]) == 0
    assert main([*data, "no-such-command"]) == 2
    assert main([*data, "show", "no-such-article"]) == 2
    assert main([]) == 2


def test_a_console_that_knows_few_letters_is_no_hindrance(tmp_path: Path) -> None:
    """What it cannot show becomes another sign."""
    done = subprocess.run(
        [sys.executable, "-m", "library", "--data", str(tmp_path), "search", "fiebre", "--language", "es"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "niños" in done.stdout.decode("utf-8")
