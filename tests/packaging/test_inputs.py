# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Nothing goes into a package but the files that inputs.lock names, as they were when the list was made."""

from __future__ import annotations

import hashlib
import io
import re
import sys
import tomllib
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

import fetching  # noqa: E402
import wheels  # noqa: E402
from binaries import brings, closure, missing, refuse_missing  # noqa: E402
from builds import Build, PackagingError, run  # noqa: E402
from inputs import Input, check_input, inputs_for, read_inputs, write_inputs  # noqa: E402
from locking import normal, pinned_versions  # noqa: E402

CONTENT = b"a wheel"
ONE = Input("wheel", "good", "1.0", "good-1.0.whl", len(CONTENT), hashlib.sha256(CONTENT).hexdigest(), ("linux",))


def locked(build: Build, *listed: Input) -> Build:
    write_inputs(build.top / "packaging" / "inputs.lock", list(listed))
    return build


# ---- the list of this project -------------------------------------------------------------------------------


def this_checkout() -> tuple[Input, ...]:
    return read_inputs(SimpleNamespace(top=TOP))  # type: ignore[arg-type] # nothing else is asked of it


def test_every_wheel_is_the_one_that_the_tests_ran_with() -> None:
    known = set(re.findall(r"sha256:([0-9a-f]{64})", (TOP / "requirements.lock").read_text(encoding="utf-8")))
    versions = pinned_versions(SimpleNamespace(top=TOP))  # type: ignore[arg-type]
    wheels_listed = [one for one in this_checkout() if one.kind == "wheel"]
    assert wheels_listed
    for one in wheels_listed:
        assert one.sha256 in known, one.file
        assert one.version == versions[one.name], one.file


def test_every_dependency_is_there_for_both_systems() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in project["dependencies"]:
        name = normal(re.match(r"[A-Za-z0-9._-]+", requirement)[0])  # type: ignore[index]
        systems = [system for one in this_checkout() if one.name == name for system in one.systems]
        assert sorted(systems) == ["linux", "windows"], name


# ---- reading it ---------------------------------------------------------------------------------------------


def test_what_was_written_is_read_in_a_fixed_order(build: Build) -> None:
    other = ONE._replace(name="Better", file="better.whl", systems=("linux", "windows"))
    debian = ONE._replace(kind="deb", name="a", file="a.deb")
    assert read_inputs(locked(build, debian, ONE, other)) == (other, ONE, debian)


@pytest.mark.parametrize(
    "line",
    [
        "wheel good 1.0 good.whl 7",
        "script good 1.0 good.whl 7 " + "0" * 64 + " linux",
        "wheel good 1.0 ../good.whl 7 " + "0" * 64 + " linux",
        "wheel good 1.0 good.whl seven " + "0" * 64 + " linux",
        "wheel good 1.0 good.whl 7 " + "0" * 63 + " linux",
        "wheel good 1.0 good.whl 7 " + "0" * 64 + " amiga",
    ],
)
def test_a_line_that_is_not_sound_is_refused(build: Build, line: str) -> None:
    (build.top / "packaging" / "inputs.lock").write_text(line + "\n")
    with pytest.raises(PackagingError, match="line 1, cannot be understood; make it anew"):
        read_inputs(build)


def test_a_file_named_twice_and_a_missing_list_are_refused(build: Build) -> None:
    with pytest.raises(PackagingError, match=r"cannot be read .*; make it with"):
        read_inputs(build)
    with pytest.raises(PackagingError, match=r"lists good-1\.0\.whl twice"):
        read_inputs(locked(build, ONE, ONE._replace(name="other")))


@pytest.mark.parametrize("content", [None, CONTENT + b"!", b"b wheel"], ids=["missing", "longer", "changed"])
def test_a_build_stops_at_a_file_that_is_not_the_one(build: Build, content: bytes | None) -> None:
    if content is not None:
        (build.inputs / ONE.file).write_bytes(content)
    with pytest.raises(PackagingError, match="run ./dev package fetch"):
        inputs_for(locked(build, ONE), "linux", "wheel")


# ---- fetching -----------------------------------------------------------------------------------------------


def test_each_file_is_fetched_once(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "fetch_python_file", lambda name, file, target: target.write_bytes(CONTENT))
    said: list[str] = []
    fetching.fetch(locked(build, ONE), said.append)
    fetching.fetch(build, said.append)
    assert len(said) == 1
    check_input(ONE, build.inputs / ONE.file)


def test_another_file_under_the_same_name_is_not_kept(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "fetch_python_file", lambda name, file, target: target.write_bytes(b"b wheel"))
    with pytest.raises(PackagingError, match="is not the file that"):
        fetching.fetch(locked(build, ONE), str)
    assert list(build.inputs.iterdir()) == []


def test_a_file_that_the_index_has_no_more_is_said(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_read", lambda url, kind: b'{"files": []}')
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.example/simple/")
    with pytest.raises(fetching.GoneError, match="run ./dev package lock, and test again"):
        fetching.fetch(locked(build, ONE), str)


# ---- wheels -------------------------------------------------------------------------------------------------


def wheel(build: Build, **files: bytes) -> Input:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    content = packed.getvalue()
    (build.inputs / ONE.file).write_bytes(content)
    return ONE._replace(size=len(content), sha256=hashlib.sha256(content).hexdigest(), systems=("windows",))


def test_a_wheel_is_unpacked_without_what_nobody_uses(build: Build, tmp_path: Path) -> None:
    files = dict.fromkeys(
        ("good/__init__.py", "good/data.json", "good/tests/test_a.py", "good/a.pyi", "good-1.0.dist-info/RECORD"), b""
    )
    wheels.unpack_wheels(locked(build, wheel(build, **files)), "windows", tmp_path / "lib")
    found = sorted(path.name for path in (tmp_path / "lib").rglob("*") if path.is_file())
    assert found == ["__init__.py", "data.json"]


@pytest.mark.parametrize("name", ["../evil.py", "good/../../evil.py", "/evil.py"])
def test_a_wheel_writes_nowhere_else(build: Build, tmp_path: Path, name: str) -> None:
    with pytest.raises(PackagingError, match="wants to write outside its folder"):
        wheels.unpack_wheels(locked(build, wheel(build, **{name: b""})), "windows", tmp_path / "lib")
    assert not list(tmp_path.rglob("evil.py"))


# ---- libraries ----------------------------------------------------------------------------------------------


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """a.so needs b.so, which needs libc and c.so, which is nowhere."""
    links = {"a.so": ["b.so"], "b.so": ["libc.so.6", "c.so"]}
    folder = tmp_path / "program"
    folder.mkdir()
    for name in links:
        (folder / name).write_bytes(b"\x7fELF")
    (folder / "words.txt").write_text("no program")
    monkeypatch.setattr("binaries.needed", lambda path: links[path.name])
    return folder


def test_a_library_that_nobody_brings_stops_the_build(program: Path) -> None:
    assert missing(program, "linux") == ["b.so needs c.so"]
    with pytest.raises(PackagingError, match=r"^Library not found: b\.so needs c\.so\. Put it"):
        refuse_missing(program, "linux")


def test_what_a_library_needs_is_taken_with_it(program: Path) -> None:
    a, b = program / "a.so", program / "b.so"
    assert closure([a], {"b.so": b, "words.txt": program / "words.txt"}) == {a, b}


@pytest.mark.parametrize(
    ("system", "name", "brought"),
    [
        ("linux", "libGL.so.1", True),
        ("linux", "libssl.so.3", False),
        ("windows", "KERNEL32.dll", True),
        ("windows", "api-ms-win-crt-math-l1-1-0.dll", True),
        ("windows", "MSVCP140.dll", False),
        ("windows", "libc.so.6", False),
    ],
)
def test_what_the_systems_bring(system: str, name: str, brought: bool) -> None:
    assert brings(system, name) is brought


# ---- tools --------------------------------------------------------------------------------------------------


def test_a_tool_that_is_missing_or_fails_is_said_with_the_remedy() -> None:
    with pytest.raises(PackagingError, match=r"^no-such-tool is missing; install it and run this again\.$"):
        run(["no-such-tool"])
    with pytest.raises(PackagingError, match=r"sh failed \(3\): bad luck install sense\.$"):
        run(["sh", "-c", "echo bad luck >&2; exit 3"], remedy="install sense")
    assert run(["sh", "-c", "cat; echo $GIVEN"], told="heard ", env={"GIVEN": "seen"}) == "heard seen\n"
