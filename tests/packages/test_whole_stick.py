# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The real stick, signed, as folder and image: whole by stock tools, true in what it says, started under Wine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
import stick
from builds import Build
from components import all_components
from debian import make_deb
from installers_windows import make_setup, make_zip
from packaging.licenses import canonicalize_license_expression
from self_extracting import make_run
from stick_names import LONGEST_NAME, LONGEST_PATH
from stubs import holds_stub, stubs_in

from tests.packages.small_program import build_for_tests, small_program
from tests.packages.wine import Wine, compile_stub


def told(*command: str | Path, folder: Path | None = None) -> str:
    """What a tool says; it must end well, and say nothing on stderr."""
    path = {"PATH": f"{os.environ['PATH']}:/usr/sbin"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **path})
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    told("minisign", "-G", "-W", "-s", "release.key", "-p", "release.pub", folder=folder)
    return folder


@pytest.fixture(scope="module")
def whole(build: Build, windows_program: Path, keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stick's folder; files that nobody opens here stand for the installers, which have tests of their own."""
    target = tmp_path_factory.mktemp("media") / "Clínica 1"
    names = [f"ClinicLibrary-{build.version}-setup.exe", f"ClinicLibrary-{build.version}-linux.run"]
    names.append(f"clinic-library_{build.version}_amd64.deb")
    installers = [keys / name for name in names]
    for path in installers:
        path.write_bytes(path.name.encode())
    stick.make_stick(build._replace(sign=keys / "release.key"), target, windows_program, installers, ())
    return target


def test_stock_tools_find_it_whole(whole: Path, keys: Path, build: Build) -> None:
    assert told("sha256sum", "--check", "--quiet", "SHA256SUMS", folder=whole) == ""
    assert told("sha256sum", "--check", "--quiet", "SHA256SUMS", folder=whole / "packs") == ""
    said = told("minisign", "-V", "-p", keys / "release.pub", "-m", "SHA256SUMS", folder=whole)
    assert f"Trusted comment: Clinic Library {build.version}, " in said


def test_the_list_misses_nothing(whole: Path) -> None:
    listed = {line.split("  ", 1)[1] for line in (whole / "SHA256SUMS").read_text(encoding="ascii").splitlines()}
    there = {path.relative_to(whole).as_posix() for path in whole.rglob("*") if path.is_file()}
    unlisted = {name for name in there - listed if not name.startswith(("packs/", "ClinicLibrary/data/"))}
    assert (listed - there, unlisted) == (set(), {"SHA256SUMS", "SHA256SUMS.minisig"})


def test_every_name_fits(whole: Path) -> None:
    for path in whole.rglob("*"):
        name = path.relative_to(whole).as_posix()
        assert name.isascii() and len(name) < LONGEST_PATH and len(path.name) <= LONGEST_NAME, name


def test_ready_pages_in_every_language_of_the_articles(whole: Path) -> None:
    page = (whole / "handouts" / "index.html").read_text(encoding="utf-8")
    linked = re.findall(r'href="([^"]+)"', page)
    assert len(linked) > 500 and {name.split("/")[0] for name in linked} == {"en", "es"}
    for name in linked:
        assert (whole / "handouts" / name).read_bytes()[:5] == b"%PDF-", name


def test_every_licence_is_named_as_spdx_does_and_has_a_text(whole: Path, build: Build) -> None:
    components = all_components(build, "all")
    assert len(components) > 300
    for one in components:
        assert canonicalize_license_expression(one.licence), one
        assert any((whole / "LICENSES" / one.folder).iterdir()), one
    bill = json.loads((whole / "LICENSES" / "sbom.cdx.json").read_text(encoding="utf-8"))
    references = [one["bom-ref"] for one in bill["components"]]
    assert len(references) == len(set(references)) == len(components)


def test_no_stand_in_of_tests_is_on_it(whole: Path) -> None:
    assert list(stubs_in(whole)) == []


def test_a_stand_in_is_found_in_what_our_packers_make(tmp_path: Path) -> None:
    build = build_for_tests(tmp_path, "0.1.0")
    build.dist.mkdir()
    program = small_program(build)
    for make in (make_setup, make_zip, make_run, make_deb):
        assert holds_stub(make(build, program)), make
    (program / "runtime" / "python311.dll").write_bytes(b"no stand-in")
    for made in build.dist.iterdir():
        made.unlink()
    for make in (make_setup, make_zip, make_run, make_deb):
        assert not holds_stub(make(build, program)), make


def test_an_image_of_it(build: Build, whole: Path, keys: Path, tmp_path: Path) -> None:
    files = stick.tree(whole)
    images = [tmp_path / "a.img", tmp_path / "b.img"]
    for image in images:
        stick.write_image(build, image, files)
    assert told("cmp", *images) == ""
    images[1].unlink()
    told("fsck.vfat", "-n", images[0])
    told("mcopy", "-s", "-i", images[0], "::ClinicLibrary", "::SHA256SUMS", "::START-HERE.html", tmp_path)
    assert stick.tree(tmp_path / "ClinicLibrary").keys() == stick.tree(whole / "ClinicLibrary").keys()
    assert (tmp_path / "SHA256SUMS").read_bytes() == (whole / "SHA256SUMS").read_bytes()
    images[0].unlink()


@pytest.mark.parametrize("name", ["plain", "Clínica de la niña & 1 (a)", "very " * 12 + "deep"])
def test_the_starter_finds_the_program_beside_it(wine: Wine, build: Build, name: str) -> None:
    """From wherever the stick is; it does not wait for the program, so this test does."""
    folder = wine.prefix / "drive_c" / name
    (folder / "ClinicLibrary").mkdir(parents=True)
    shutil.copy(build.top / "packaging" / "windows" / stick.START, folder)
    program = compile_stub("started", folder / "ClinicLibrary" / "ClinicLibrary.exe", "-mwindows")
    assert wine.run("cmd", "/c", f".\\{stick.START}", "a pack.clinicpack", folder=folder).code == 0
    started = folder / "ClinicLibrary" / "started.txt"
    for _ in range(200):
        if started.exists():
            break
        time.sleep(0.1)
    assert started.read_text(encoding="utf-8") == "<a pack.clinicpack>"
    program.unlink()
    said = wine.run("cmd", "/c", f".\\{stick.START}", folder=folder)
    assert said.code == 1 and "Clinic Library is not beside this file" in said.out
    shutil.rmtree(folder)
