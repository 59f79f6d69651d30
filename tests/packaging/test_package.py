# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`./dev package`: what it refuses before it builds anything, and what it says when two builds differ."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

import making  # noqa: E402
import package  # noqa: E402
from builds import Build, PackagingError  # noqa: E402

WHO = "The ministry, 1 Road, mail@ministry.example"


def called(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["./dev package", *arguments])
    return package.main()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["linux"], "A release names who answers for it; give --distributor with a name, address and mail."),
        (["linux", "--distributor", "  "], "A release names who answers for it; give --distributor"),
        (
            ["stick", "--distributor", WHO],
            "The stick of a release is signed; give --sign with the minisign secret key.",
        ),
        (["all", "--distributor", WHO], "The stick of a release is signed; give --sign"),
        (["windows", "--distributor", WHO], "RELEASE.md says what to do."),
    ],
    ids=["nobody", "blank", "stick not signed", "all not signed", "tree with no keys"],
)
def test_a_release_that_lacks_something_is_not_built(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert called(monkeypatch, *arguments, "--release") == 2
    spoken = capsys.readouterr()
    assert spoken.err.startswith("package: ")
    assert said in spoken.err
    assert spoken.out == ""


def builder(*contents: bytes):  # type: ignore[no-untyped-def] # stands in for making.make_linux
    """Makes one file a time, of these contents in turn."""
    left = list(contents)

    def make(build: Build, say: making.Say) -> list[Path]:
        build.dist.mkdir(parents=True, exist_ok=True)
        path = build.dist / "a.deb"
        path.write_bytes(left.pop(0))
        return [path]

    return make


def test_two_builds_with_the_same_bytes_are_proved(monkeypatch: pytest.MonkeyPatch, build: Build) -> None:
    monkeypatch.setattr(making, "make_linux", builder(b"same", b"same"))
    monkeypatch.setattr(making, "make_windows", lambda build, say: [])
    shutil.copytree(TOP / "resources" / "starter", build.top / "resources" / "starter")
    said: list[str] = []
    assert [path.name for path in making.prove(build, said.append)] == ["a.deb", "starter-trial.clinicpack"]
    assert said[-1] == "Both times the same bytes."


def test_two_builds_that_differ_are_named(monkeypatch: pytest.MonkeyPatch, build: Build) -> None:
    monkeypatch.setattr(making, "make_linux", builder(b"same", b"other"))
    monkeypatch.setattr(making, "make_windows", lambda build, say: [])
    shutil.copytree(TOP / "resources" / "starter", build.top / "resources" / "starter")
    with pytest.raises(PackagingError, match=r"^Two builds differ in a\.deb; compare what lies in"):
        making.prove(build, str)


def test_an_installer_that_is_too_large_is_not_given_out(build: Build) -> None:
    path = build.top / "large.deb"
    with path.open("wb") as file:
        file.truncate(making.LARGEST_INSTALLER + 1)
    with pytest.raises(PackagingError, match=r"^large\.deb has 70\.0 MB, more than may be"):
        making._fitting([path])
