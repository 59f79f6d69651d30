# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A stick is made and checked before it is written, holds what its list says, and looks whole only when it is."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from library.packs.signing import SigningKey
from library.packs.trust import Root, sign_root
from tests.library.pack_workshop import KEY, packed, source

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

import media  # noqa: E402
import stick  # noqa: E402
from builds import Build, PackagingError  # noqa: E402
from stick_names import check_names  # noqa: E402
from stick_packs import add_packs  # noqa: E402

from tests.packaging.small_inputs import small_checkout  # noqa: E402

NAMES = ("ClinicLibrary-0.1.0-setup.exe", "clinic-library_0.1.0_amd64.deb", "ClinicLibrary-0.1.0-linux.run")
LAST = ["SHA256SUMS", "Start-ClinicLibrary.cmd", "START-HERE.html"]
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb here")
needs_minisign = pytest.mark.skipif(shutil.which("minisign") is None, reason="there is no minisign here")
needs_image_tools = pytest.mark.skipif(
    shutil.which("mkfs.vfat", path=f"{os.environ['PATH']}:/usr/sbin") is None or shutil.which("mcopy") is None,
    reason="there is no mtools here",
)


@pytest.fixture
def small(build: Build, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Ready PDFs take a minute: a page stands for them."""
    monkeypatch.setattr(stick, "_add_handouts", lambda build, folder: put(folder / "index.html", b"pages"))
    monkeypatch.setenv("PATH", f"{os.environ['PATH']}:/usr/sbin")
    return small_checkout(build)


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def program(folder: Path) -> Path:
    put(folder / "ClinicLibrary.exe", b"MZ")
    put(folder / "app" / "resources" / "empty.txt", b"")
    put(folder / "data" / "settings.json", b"of whoever tried it")
    return folder


def make(small: Build, target: Path, packs: tuple[Path, ...] = ()) -> Path:
    made = program(small.work / "made" / "ClinicLibrary")
    installers = [put(small.dist / name, name.encode()) for name in NAMES]
    stick.make_stick(small, target, made, installers, packs)
    return target


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---- what is on it ------------------------------------------------------------------------------------------


@needs_dpkg
def test_what_is_on_a_stick(small: Build, tmp_path: Path) -> None:
    files = contents(make(small, tmp_path / "Stick é 1"))
    tops = {name.partition("/")[0] for name in files}
    assert tops == {"ClinicLibrary", "install", "packs", "handouts", "LICENSES", "SOURCES", *LAST}
    assert {name for name in files if name.startswith("ClinicLibrary/")} == {
        "ClinicLibrary/ClinicLibrary.exe",
        "ClinicLibrary/app/resources/empty.txt",
        "ClinicLibrary/data/README.txt",
        "ClinicLibrary/portable.flag",
    }
    assert {name for name in files if name.startswith("SOURCES/")} == {
        "SOURCES/chardet-5.2.0.tar.gz",
        "SOURCES/clinic-library-0.1.0.tar.gz",
    }
    page = files["START-HERE.html"].decode("utf-8")
    assert all(name in page for name in NAMES)


@needs_dpkg
def test_the_list_names_all_but_what_a_clinic_changes(small: Build, tmp_path: Path) -> None:
    files = contents(make(small, tmp_path / "stick"))
    listed = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode("ascii").splitlines())
    assert set(files) - set(listed) == {
        "SHA256SUMS", "ClinicLibrary/data/README.txt", "packs/catalogue.json", "packs/SHA256SUMS",
    }  # fmt: skip
    assert [name for name, digest in listed.items() if hashlib.sha256(files[name]).hexdigest() != digest] == []


@needs_dpkg
def test_our_source_is_that_of_the_commit(small: Build, tmp_path: Path) -> None:
    put(small.top / "LICENSE", b"changed after the commit")
    made = make(small, tmp_path / "stick") / "SOURCES" / "clinic-library-0.1.0.tar.gz"
    with tarfile.open(made) as archive:
        opened = archive.extractfile("clinic-library-0.1.0/LICENSE")
        assert opened is not None and opened.read() == (TOP / "LICENSE").read_bytes()
    again = make(small, tmp_path / "again") / "SOURCES" / made.name
    assert again.read_bytes() == made.read_bytes()


@needs_dpkg
def test_a_release_from_a_changed_checkout_is_refused(small: Build, tmp_path: Path) -> None:
    put(small.top / "LICENSE", b"changed after the commit")
    release = small._replace(release=True, distributor="Us", sign=tmp_path / "key")
    with pytest.raises(PackagingError, match="commit first"):
        make(release, tmp_path / "stick")


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lib").symlink_to("elsewhere")
    with pytest.raises(PackagingError, match="lib is a link, which no stick can hold"):
        stick.tree(tmp_path)


# ---- signatures ---------------------------------------------------------------------------------------------


@pytest.fixture
def key(tmp_path: Path) -> Path:
    command = ["minisign", "-G", "-W", "-s", str(tmp_path / "own.key"), "-p", str(tmp_path / "own.pub")]
    subprocess.run(command, check=True, capture_output=True)
    return tmp_path / "own.key"


@needs_dpkg
@needs_minisign
def test_a_signed_stick(small: Build, tmp_path: Path, key: Path) -> None:
    put(small.top / "resources" / "trust" / "release.pub", key.with_suffix(".pub").read_bytes())
    made = make(small._replace(sign=key), tmp_path / "stick")
    check = ["minisign", "-V", "-p", str(key.with_suffix(".pub")), "-m", "SHA256SUMS"]
    done = subprocess.run(check, cwd=made, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "Trusted comment: Clinic Library 0.1.0, 2023-11-14" in done.stdout
    assert key.with_suffix(".pub").read_text(encoding="ascii").split()[-1] in (made / LAST[-1]).read_text("utf-8")
    put(made / "SHA256SUMS", b"other")
    assert subprocess.run(check, cwd=made, capture_output=True, check=False).returncode != 0


@needs_dpkg
@needs_minisign
def test_a_key_that_the_program_does_not_know_is_refused(small: Build, tmp_path: Path, key: Path) -> None:
    other = b"untrusted comment: minisign public key\nRWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n"
    put(small.top / "resources" / "trust" / "release.pub", other)
    with pytest.raises(PackagingError, match=r"release.pub must be the public half"):
        make(small._replace(sign=key), tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


@needs_dpkg
@needs_minisign
def test_what_is_no_key_is_refused(small: Build, tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="minisign could not sign with"):
        make(small._replace(sign=put(tmp_path / "key", b"no key")), tmp_path / "stick")


def test_a_release_is_signed(build: Build, tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="give --sign"):
        make(build._replace(release=True, distributor="Us"), tmp_path / "stick")


# ---- packs --------------------------------------------------------------------------------------------------


SIGNER = KEY


def a_pack(folder: Path, name: str = "worms") -> Path:
    made = source(folder / name, {name: "Wash."})
    return put(folder / f"{name}.clinicpack", packed(made))


def trust(build: Build, *keys: SigningKey) -> None:
    root = Root(version=1, threshold=1, root_keys=(SIGNER.public,), pack_keys=tuple(one.public for one in keys))
    put(build.top / "resources" / "trust" / "root.json", msgspec.json.encode(sign_root(root, (SIGNER,))))


def test_packs_are_listed_as_the_program_lists_them(build: Build, tmp_path: Path) -> None:
    given = a_pack(tmp_path)
    add_packs(build, tmp_path / "packs", [given])
    (row,) = json.loads((tmp_path / "packs" / "catalogue.json").read_text(encoding="utf-8"))
    assert (tmp_path / "packs" / row["name"]).read_bytes() == given.read_bytes()
    assert row["sha256"] == hashlib.sha256(given.read_bytes()).hexdigest()
    lines = (tmp_path / "packs" / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    assert [line.split("  ")[1] for line in lines] == [row["name"], "catalogue.json"]


def test_a_pack_given_twice_is_refused(build: Build, tmp_path: Path) -> None:
    given = a_pack(tmp_path)
    with pytest.raises(PackagingError, match="is on the stick twice"):
        add_packs(build, tmp_path / "packs", [given, given])


@pytest.mark.parametrize("content", [b"", b"no pack", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_pack_is_refused(build: Build, tmp_path: Path, content: bytes) -> None:
    with pytest.raises(PackagingError, match=r"strange.clinicpack"):
        add_packs(build, tmp_path / "packs", [put(tmp_path / "strange.clinicpack", content)])


def test_a_release_takes_packs_that_its_program_takes(build: Build, tmp_path: Path) -> None:
    given, release = a_pack(tmp_path), build._replace(release=True)
    trust(release, SIGNER)
    add_packs(release, tmp_path / "packs", [given])
    trust(release, SigningKey(bytes([8]) * 32, "Others"))
    shutil.rmtree(release.work, ignore_errors=True)
    with pytest.raises(PackagingError, match="signed by nobody who is trusted"):
        add_packs(release, tmp_path / "others", [given])


# ---- names --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "a" * 61,
        "a/" * 100,
        "ä.txt",
        "con.txt",
        "lib/NUL",
        "Com1.dll",
        "a.",
        "a /b",
        " a",
        "a//b",
        "a:b",
        "what?",
        "x\x01",
    ],
)
def test_names_that_some_stick_cannot_hold(name: str) -> None:
    with pytest.raises(PackagingError, match=r"cannot lie on a stick"):
        check_names({name: 1})


@pytest.mark.parametrize("names", [("a.txt", "A.TXT"), ("Lib/a", "lib/b"), ("a", "a/b"), ("A/b", "a")])
def test_names_that_are_one_on_a_stick(names: tuple[str, ...]) -> None:
    with pytest.raises(PackagingError, match="are one name on a stick"):
        check_names(dict.fromkeys(names, 1))


def test_names_and_sizes_that_every_stick_holds() -> None:
    check_names({"a" * 60: 2**32 - 1, "lib/libstdc++-6.dll": 0, "console/auxiliary.txt": 1, "a b/.hidden": 1})
    with pytest.raises(PackagingError, match="larger than FAT32 can hold"):
        check_names({"a": 2**32})


# ---- writing ------------------------------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    names = ("first.txt", "deep/er/b.bin", "deep/er/c.bin", "deep/a.txt", *LAST)
    return {name: put(tmp_path / "source" / str(number), name.encode() * 500) for number, name in enumerate(names)}


def written(folder: Path) -> set[str]:
    return set(contents(folder)) if folder.exists() else set()


def test_a_stick_that_is_pulled_never_looks_whole(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is pulled at every file, in turn, while it is written and while it is read back."""
    plain = {"_write": media._write, "_read_back": media._read_back}
    for step in plain:
        for last_good in range(len(files)):
            target = tmp_path / f"{step}-{last_good}"
            done: list[Path] = []

            def pulled(path: Path, given: Any, step: str = step, most: int = last_good, done: Any = done) -> Any:
                if len(done) == most:
                    raise OSError(errno.EIO, "Input/output error")
                done.append(path)
                return plain[step](path, given)

            monkeypatch.setattr(media, step, pulled)
            with pytest.raises(PackagingError, match="could not be written"):
                media.write_folder(target, files, LAST)
            monkeypatch.setattr(media, step, plain[step])
            if step == "_write":
                assert "START-HERE.html" not in written(target)
            if set(LAST) & written(target):
                assert set(files) - set(LAST) <= written(target), "all else was there before"
    media.write_folder(tmp_path / "whole", files, LAST)
    assert written(tmp_path / "whole") == set(files)


def test_a_stick_that_gives_back_other_bytes(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = media._write

    def worn(path: Path, content: Path) -> str:
        digest = plain(path, content)
        if path.name == "b.bin":
            path.write_bytes(b"\x00" + path.read_bytes()[1:])
        return digest

    monkeypatch.setattr(media, "_write", worn)
    with pytest.raises(PackagingError, match=r"gives back other bytes than it was given for b.bin; use another stick"):
        media.write_folder(tmp_path / "stick", files, LAST)
    assert not set(LAST) & written(tmp_path / "stick")


def test_a_stick_without_room_is_not_begun(
    files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Medium:
        f_frsize, f_bavail = 32_768, 3

    monkeypatch.setattr(media.os, "statvfs", lambda path: Medium)
    with pytest.raises(PackagingError, match="has too little room; 1 MB more are needed"):
        media.write_folder(tmp_path / "stick", files, LAST)
    assert written(tmp_path / "stick") == set()


def test_what_lies_on_the_stick_stays(files: dict[str, Path], tmp_path: Path) -> None:
    mine = put(tmp_path / "stick" / "photos" / "1.jpg", b"mine")
    media.write_folder(tmp_path / "stick", files, LAST)
    assert mine.read_bytes() == b"mine"
    with pytest.raises(PackagingError, match=r"has SHA256SUMS, START-HERE.html, .* already; take an empty stick"):
        media.write_folder(tmp_path / "stick", files, LAST)


def test_a_place_that_cannot_be_written(files: dict[str, Path], tmp_path: Path) -> None:
    put(tmp_path / "file", b"")
    with pytest.raises(PackagingError, match="could not be written"):
        media.write_folder(tmp_path / "file" / "stick", files, LAST)


@needs_image_tools
def test_an_image_holds_the_files_and_is_the_same_each_time(
    build: Build, files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{os.environ['PATH']}:/usr/sbin")
    for name in ("a.img", "b.img"):
        media.write_image(build, tmp_path / name, dict(sorted(files.items(), reverse=name == "b.img")))
    assert digest_of(tmp_path / "a.img") == digest_of(tmp_path / "b.img")
    done = subprocess.run(
        ["mdir", "-/", "-b", "-i", "a.img", "::"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    listed = {line.removeprefix("::/") for line in done.stdout.splitlines() if not line.endswith("/")}
    assert listed == set(files)
    label = subprocess.run(
        ["mlabel", "-s", "-i", "a.img", "::"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "CLINIC-LIB" in label.stdout
    checked = subprocess.run(["fsck.vfat", "-n", "a.img"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
    with pytest.raises(PackagingError, match="exists; delete it"):
        media.write_image(build, tmp_path / "a.img", files)
    assert not list(tmp_path.glob("*.part"))


def told(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@pytest.fixture(autouse=True)
def tidy(tmp_path: Path) -> Iterator[None]:
    """Images have holes, but are large to whoever copies them."""
    yield
    for image in tmp_path.glob("*.img"):
        image.unlink()
