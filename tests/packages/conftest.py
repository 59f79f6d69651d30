# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What is tried here is built once: the real program folders and every installer. One Windows serves all tests.

The files of packaging/ are siblings and no package: they are found beside each other here as well.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
sys.path.append(str(TOP / "packaging"))

from builds import Build, run  # noqa: E402
from inputs import check_input, read_inputs  # noqa: E402
from program import build_program  # noqa: E402

from library import __version__  # noqa: E402
from tests.packages.wine import TOOLS, Wine, fresh_windows  # noqa: E402


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("packages")


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """A trial build of this checkout. What inputs.lock names was fetched before, or is to be had no more."""
    folder = tmp_path_factory.mktemp("built")
    made = Build(
        top=TOP,
        work=folder / "work",
        dist=folder / "dist",
        inputs=TOP / ".cache" / "packaging" / "inputs",
        version=__version__,
        epoch=int(run(["git", "log", "-1", "--format=%ct"], cwd=TOP)),
        commit=run(["git", "rev-parse", "--short=12", "HEAD"], cwd=TOP).strip(),
    )
    made.dist.mkdir()
    for one in read_inputs(made):
        if not (made.inputs / one.file).exists():  # a mirror dropped an old version: no fault of what is tested
            pytest.skip(f"{one.file} could not be fetched: see what ./dev package fetch says")
        check_input(one, made.inputs / one.file)
    return made


@pytest.fixture(scope="session")
def linux_program(build: Build) -> Path:
    return build_program(build, "linux")


@pytest.fixture(scope="session")
def windows_program(build: Build) -> Path:
    return build_program(build, "windows")


@pytest.fixture(scope="session")
def deb(build: Build, linux_program: Path) -> Path:
    from debian import make_deb

    return make_deb(build, linux_program)


@pytest.fixture(scope="session")
def run_file(build: Build, linux_program: Path) -> Path:
    from self_extracting import make_run

    return make_run(build, linux_program)


@pytest.fixture(scope="session")
def setup_exe(build: Build, windows_program: Path) -> Path:
    from installers_windows import make_setup

    return make_setup(build, windows_program)


@pytest.fixture(scope="session")
def portable_zip(build: Build, windows_program: Path) -> Path:
    from installers_windows import make_zip

    return make_zip(build, windows_program)


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"Windows programs are tried with wine, mingw-w64 and nsis; missing: {', '.join(missing)}")
    with fresh_windows(tmp_path_factory.mktemp("windows")) as made:
        yield made


@pytest.fixture
def small_linux(tmp_path: Path) -> Path:
    """A program folder for Linux that passes its self-check; what packs and installs it does not see the difference."""
    return small_program(tmp_path / "clinic-library")


def small_program(program: Path, *, broken: bool = False) -> Path:
    """A shell where Python would be: it can run nothing, and it can stay open."""
    for name in ("runtime", "lib", "app", "LICENSES"):
        (program / name).mkdir(parents=True)
        (program / name / "README.txt").write_text(name, encoding="ascii")
    shutil.copy("/bin/sh", program / "runtime" / "python")
    launcher = program / "clinic-library"
    launcher.write_text(f"#!/bin/sh\necho 'Fonts: checked.'\nexit {int(broken)}\n", encoding="ascii")
    launcher.chmod(0o755)
    return program
