# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The program passed on from stick to stick: what the list names and its makers signed, whole, and nothing else."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import library.program_copy
from library.commands import main
from library.errors import LibraryError, PackError, StorageError
from library.paths import Paths
from library.program_copy import PART, copy_program, find_origin, missing_installers, read_origin
from library.sentences import from_line
from tests.library.pack_workshop import quiet
from tests.library.stick_workshop import FILES, OTHER, listed, make_stick, public_key, signature
from tests.packaged_program import make_program

EXE = "ClinicLibrary/ClinicLibrary.exe"


class Sticks:
    """One stick that has the program, and one that shall get it."""

    def __init__(self, folder: Path) -> None:
        self.origin = make_stick(folder / "origin é")
        self.target = folder / "target"
        self.key = folder / "release.pub"

    def copy(self) -> bool:
        return copy_program(read_origin(self.origin, self.key), self.target, quiet)

    def there(self) -> dict[str, bytes]:
        """Every file of the target."""
        inside = (path for path in self.target.rglob("*") if path.is_file())
        return {path.relative_to(self.target).as_posix(): path.read_bytes() for path in inside}

    def list_is(self, text: bytes) -> None:
        (self.origin / "SHA256SUMS").write_bytes(text)

    def refuse(self, said: str, kind: type[LibraryError] = PackError) -> None:
        """The copy fails with a sentence that says this, and nothing of the program is on the target."""
        with pytest.raises(kind, match=said) as caught:
            self.copy()
        assert str(caught.value).endswith(".")
        assert self.there() == {}


@pytest.fixture
def sticks(tmp_path: Path) -> Sticks:
    return Sticks(tmp_path)


def whole(files: dict[str, bytes]) -> dict[str, bytes]:
    return {**files, "SHA256SUMS": listed(files)}


def test_everything_that_is_listed_is_copied_and_nothing_else(sticks: Sticks) -> None:
    for name in ("packs/a.clinicpack", "ClinicLibrary/data/state/settings-a", "holiday.jpg"):
        (sticks.origin / name).parent.mkdir(parents=True, exist_ok=True)
        (sticks.origin / name).write_bytes(b"not for everybody")
    said: list[tuple[int, int]] = []
    origin = read_origin(sticks.origin, sticks.key)
    assert copy_program(origin, sticks.target, lambda done, total: said.append((done, total)))
    assert sticks.there() == whole(FILES)
    total = 3 * sum(map(len, FILES.values()))
    assert said == sorted(said) and said[-1] == (total, total)
    assert origin.signer is None and not missing_installers(origin)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is a program of Unix systems")
def test_a_stock_tool_checks_the_copy(sticks: Sticks) -> None:
    sticks.copy()
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=sticks.target, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.count(": OK")) == (0, len(FILES))


# ---- whose it is ------------------------------------------------------------------------------------------


def test_the_makers_signature_goes_with_it(sticks: Sticks) -> None:
    sticks.key.write_bytes(public_key())
    make_stick(sticks.origin, signed=True)
    assert read_origin(sticks.origin, sticks.key).signer == "for tests"
    sticks.copy()
    assert sticks.there() == {**whole(FILES), "SHA256SUMS.minisig": signature(listed(FILES))}


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (None, "no signature of minisign"),
        (signature(listed(FILES), OTHER), "does not fit"),
        (signature(listed(FILES), OTHER, key_id=b"another!"), "signed with another key"),
        (signature(b"another list"), "does not fit"),
    ],
)
def test_what_the_makers_did_not_sign_is_not_passed_on(sticks: Sticks, made: bytes | None, said: str) -> None:
    sticks.key.write_bytes(public_key())
    if made is not None:
        (sticks.origin / "SHA256SUMS.minisig").write_bytes(made)
    sticks.refuse(said)
    sticks.key.write_bytes(b"no key")
    sticks.refuse("install the program again")


# ---- lists that lie ---------------------------------------------------------------------------------------

SUM = "0" * 64
STRANGE = {
    "nothing": "",
    "a page": "<html>",
    "absolute": f"{SUM}  /etc/passwd\n",
    "upwards": f"{SUM}  ../x\n",
    "upwards inside": f"{SUM}  install/../../x\n",
    "a drive": f"{SUM}  C:/x\n",
    "backslashes": f"{SUM}  install\\x\n",
    "a device": f"{SUM}  install/NUL.txt\n",
    "a point at the end": f"{SUM}  install/x.\n",
    "no name between": f"{SUM}  install//x\n",
    "a letter with an accent": f"{SUM}  install/é\n",
    "very long": f"{SUM}  {'x' * 201}\n",
    "one name on Windows": f"{SUM}  install/x\n{SUM}  Install/X\n",
    "packs": f"{SUM}  packs/a.clinicpack\n",
    "a clinic's data": f"{SUM}  cliniclibrary/DATA/state/settings-a\n",
    "itself": f"{SUM}  SHA256SUMS\n",
    "its signature": f"{SUM}  SHA256SUMS.minisig\n",
    "the part that is copied": f"{SUM}  {PART}\n",
    "a sum that is none": f"{'g' * 64}  install/x\n",
    "a sum as binary": f"{SUM} *install/x\n",
}


@pytest.mark.parametrize("case", STRANGE)
def test_a_list_that_names_anything_strange_is_refused(sticks: Sticks, case: str) -> None:
    sticks.list_is(STRANGE[case].encode())
    sticks.refuse("nothing was copied. Use another stick")


def test_a_list_of_too_many_and_one_too_long_are_refused(sticks: Sticks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.program_copy.MOST_FILES", len(FILES) - 1)
    sticks.refuse(f"names {len(FILES)} files")
    monkeypatch.setattr("library.program_copy.MOST_LIST_BYTES", 100)
    sticks.refuse("larger than any list")
    (sticks.origin / "SHA256SUMS").unlink()
    sticks.refuse("cannot be read")


# ---- a source that is damaged -----------------------------------------------------------------------------


def test_one_damaged_byte_and_nothing_is_copied(sticks: Sticks) -> None:
    (sticks.origin / EXE).write_bytes(FILES[EXE][:-1] + b"x")
    sticks.refuse(f"{EXE} on .* is damaged")
    (sticks.origin / EXE).unlink()
    sticks.refuse(f"{EXE} is missing")
    (sticks.origin / EXE).mkdir()
    sticks.refuse("is no plain file")


def test_links_are_not_followed(sticks: Sticks, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(FILES[EXE])
    (sticks.origin / EXE).unlink()
    (sticks.origin / EXE).symlink_to(tmp_path / "secret")
    sticks.refuse("is no plain file")
    shutil.rmtree(sticks.origin / "install")
    make_stick(tmp_path / "elsewhere")
    (sticks.origin / "install").symlink_to(tmp_path / "elsewhere" / "install")
    sticks.refuse("is no plain file")


def test_what_fat32_cannot_hold_is_refused(sticks: Sticks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.program_copy.LARGEST", 100)
    sticks.refuse("is no plain file")


def test_a_stick_that_is_pulled_or_forgets_while_it_is_read_is_told(
    sticks: Sticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    chunks = library.program_copy._chunks
    reads: dict[str, int] = {}

    def forgetful(origin: object, name: str) -> Iterator[bytes]:
        reads[name] = reads.get(name, 0) + 1
        yield from chunks(origin, name) if reads[name] == 1 else [b"other"]  # type: ignore[arg-type]

    monkeypatch.setattr("library.program_copy._chunks", forgetful)
    sticks.refuse("gives other bytes each time it is read")

    def pulled(path: Path, *_: object) -> object:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("library.program_copy._chunks", chunks)
    origin = read_origin(sticks.origin, sticks.key)
    monkeypatch.setattr(Path, "open", pulled)
    with pytest.raises(PackError, match=r"cannot be read from .* \(Input/output error\); insert that stick again"):
        copy_program(origin, sticks.target, quiet)


# ---- a target that was used before ------------------------------------------------------------------------


def test_an_older_copy_becomes_this_one_and_the_clinics_own_files_stay(sticks: Sticks) -> None:
    own = {"packs/a.clinicpack": b"pack", "ClinicLibrary/data/state/settings-a": b"theirs", "photo.jpg": b"photo"}
    older = {**FILES, EXE: b"MZ old", "ClinicLibrary/lib/old.py": b"old", "install/old-setup.exe": b"old"}
    make_stick(sticks.target, older, signed=True)
    for name, content in own.items():
        (sticks.target / name).parent.mkdir(parents=True, exist_ok=True)
        (sticks.target / name).write_bytes(content)
    sticks.copy()
    assert sticks.there() == {**whole(FILES), **own}, "an old signature would not fit"


@pytest.mark.parametrize("old", [b"\0\1", b"", f"{SUM}  ../origin/holiday.jpg\n".encode()])
def test_a_list_on_the_target_deletes_nothing_outside(sticks: Sticks, old: bytes) -> None:
    (sticks.origin / "holiday.jpg").write_bytes(b"photo")
    sticks.target.mkdir()
    (sticks.target / "SHA256SUMS").write_bytes(old)
    sticks.copy()
    assert sticks.there() == whole(FILES)
    assert (sticks.origin / "holiday.jpg").exists()


def test_what_is_there_already_is_not_written_again(sticks: Sticks, monkeypatch: pytest.MonkeyPatch) -> None:
    sticks.copy()
    (sticks.target / EXE).write_bytes(FILES[EXE][::-1])
    put, written = library.program_copy._put, []

    def note(origin: object, name: str, *rest: object) -> None:
        written.append(name)
        put(origin, name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("library.program_copy._put", note)
    sticks.copy()
    assert (written, sticks.there()) == ([EXE], whole(FILES))


def test_the_stick_itself_is_only_looked_at(sticks: Sticks) -> None:
    sticks.target = sticks.origin / "."
    assert not sticks.copy()
    (sticks.origin / EXE).write_bytes(b"")
    with pytest.raises(PackError, match="damaged"):
        sticks.copy()


@pytest.mark.parametrize("cut", range(len(FILES)))
def test_a_copy_that_is_cut_leaves_no_half_file_and_is_finished_by_the_next(
    sticks: Sticks, cut: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_stick(sticks.target, {**FILES, EXE: b"MZ old"})
    os.utime(sticks.target / EXE)
    for name in ("handouts/index.html", "START-HERE.html", "LICENSES/README.txt"):
        (sticks.target / name).unlink()
    before, replace, done = sticks.there(), Path.replace, 0

    def stopped(path: Path, to: Path) -> Path:
        nonlocal done
        done += 1
        if done == cut:
            raise KeyboardInterrupt
        return replace(path, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stopped)
        if 0 < cut <= 4:
            with pytest.raises(KeyboardInterrupt):
                sticks.copy()
            now = sticks.there()
            assert set(now) <= {*FILES, "SHA256SUMS"}
            assert all(content in (FILES.get(name), before.get(name)) for name, content in now.items())
            assert now["SHA256SUMS"] == before["SHA256SUMS"], "the new list comes last"
    sticks.copy()
    assert sticks.there() == whole(FILES)


# ---- a target that fails ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "The stick is full; make room on it, or use a larger one"),
        (errno.EROFS, "The stick cannot be written; take its write protection away"),
        (errno.EACCES, "The stick cannot be written; take its write protection away"),
        (errno.EIO, r"The stick could not be written \(Input/output error\); insert it again and repeat this"),
    ],
)
def test_what_a_stick_refuses_is_told_in_one_sentence(
    sticks: Sticks, number: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, to: Path) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    sticks.refuse(said, StorageError)


def test_a_stick_without_room_is_told_before_it_is_written(sticks: Sticks, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(sticks.origin)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    sticks.refuse("The stick is too full for the program; make 1 MB free", StorageError)
    needed = sum(map(len, FILES.values())) + max(map(len, FILES.values()))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=needed))
    sticks.copy()


@pytest.mark.parametrize("lie", [b"other bytes", None])
def test_a_stick_that_lies_is_told_and_keeps_no_false_file(
    sticks: Sticks, lie: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = library.program_copy._put

    def spoil(origin: object, name: str, target: Path, steps: object) -> None:
        put(origin, name, target, steps)  # type: ignore[arg-type]
        if name == EXE and lie is None:
            (target / name).unlink()
            (target / name).mkdir()
        elif name == EXE and lie:
            (target / name).write_bytes(lie)

    monkeypatch.setattr("library.program_copy._put", spoil)
    said = (
        "other bytes than it was given for ClinicLibrary.exe" if lie else "The stick could not be written|other bytes"
    )
    with pytest.raises(StorageError, match=said):
        sticks.copy()
    assert EXE not in sticks.there() and "SHA256SUMS" not in sticks.there()


# ---- where the program came from --------------------------------------------------------------------------


@pytest.fixture
def installed(tmp_path: Path) -> Callable[[Path | None], Paths]:
    """`installed(folder)`: a program whose installer lay there."""

    def install(came_from: Path | None) -> Paths:
        program = make_program(tmp_path / "Programs" / "ClinicLibrary")
        if came_from is not None:
            (program / "came-from.txt").write_text(f"{came_from}\n", encoding="utf-8")
        return Paths(program / "app" / "resources", tmp_path / "data", program=program)

    return install


def test_the_stick_of_the_installer_is_found_while_it_is_in(
    sticks: Sticks, installed: Callable[[Path | None], Paths]
) -> None:
    paths = installed(sticks.origin / "install")
    assert find_origin(paths) == sticks.origin
    (sticks.origin / "START-HERE.html").unlink()
    assert find_origin(paths) is None, "some other list of sums"
    shutil.rmtree(sticks.origin)
    assert find_origin(paths) is None


def test_a_program_that_came_from_nowhere_has_no_stick(
    sticks: Sticks, installed: Callable[[Path | None], Paths]
) -> None:
    paths = installed(None)
    assert find_origin(paths) is None
    assert paths.program is not None
    for strange in (b"\xff\xfe", b"", b"x\0y", b"\n\n", b"y" * 5000):
        (paths.program / "came-from.txt").write_bytes(strange)
        assert find_origin(paths) is None
    assert find_origin(paths, sticks.origin) == sticks.origin
    assert find_origin(paths, sticks.origin / "install") == sticks.origin
    assert find_origin(paths, sticks.target) is None


def test_a_checkout_has_no_stick(tmp_path: Path) -> None:
    make_stick(tmp_path)
    assert find_origin(Paths(tmp_path / "resources", tmp_path / "data")) is None


def test_a_portable_program_is_copied_from_the_stick_it_runs_on(sticks: Sticks) -> None:
    paths = Paths(Path("resources"), Path("data"), program=sticks.origin / "ClinicLibrary")
    assert find_origin(paths) == sticks.origin


# ---- the command ------------------------------------------------------------------------------------------


def test_the_command_says_what_was_copied_and_what_is_missing(
    sticks: Sticks, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, missing = ["--data", str(tmp_path / "data")], "The program and its installers are not at hand: insert the"
    stick = ["stick", str(sticks.target)]

    def said() -> tuple[str, str]:
        told = capsys.readouterr()
        return told.out, told.err.replace("clinic-library: ", "")

    assert main([*data, *stick]) == 0
    assert said()[1] == f"{missing} stick they came from and repeat this with --from.\n"
    assert main([*data, "--lines", *stick]) == 0
    assert from_line(said()[1].splitlines()[-1]) == f"{missing} stick they came from and copy again."
    assert main([*data, *stick, "--from", str(tmp_path)]) == 2
    assert said()[1].endswith("no START-HERE.html and no SHA256SUMS; name the stick that the program came from.\n")
    assert main([*data, *stick, "--from", str(sticks.origin)]) == 0
    nobody = "Nobody's signature could be checked: this program knows no key of a release.\n"
    assert said() == (
        f"{sticks.target}: packs: 0\nThe program was copied from {sticks.origin} and read back. Files: {len(FILES)}.\n",
        nobody,
    )
    assert main([*data, *stick, "--from", str(sticks.target)]) == 0
    assert f"The program is there already and whole. Files: {len(FILES)}.\n" in said()[0]


def test_the_command_names_the_makers_and_missing_installers(
    sticks: Sticks, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sticks.key.write_bytes(public_key())
    monkeypatch.setattr(Paths, "release_key", sticks.key)
    shutil.rmtree(sticks.origin)
    make_stick(sticks.origin, {name: content for name, content in FILES.items() if "install" not in name}, signed=True)
    data = ["--data", str(tmp_path / "data")]
    assert main([*data, "stick", str(sticks.target), "--from", str(sticks.origin)]) == 0
    told = capsys.readouterr()
    assert told.out.endswith("The makers of the program signed it: for tests\n")
    assert told.err == (
        f"clinic-library: The installers are not on {sticks.origin}: "
        "the copy runs from the stick, and cannot be installed from it.\n"
    )
