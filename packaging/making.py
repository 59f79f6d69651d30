# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""From a commit to what clinics are given, and the proof that the same commit gives the same bytes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from builds import Build, PackagingError
from inputs import sha256_of
from program import build_program

LARGEST_INSTALLER = 70_000_000
"""Bytes of a setup.exe or .deb with the starter library."""
LARGEST_PROGRAM = 260_000_000
"""Bytes of the installed files."""
Say = Callable[[str], None]


def make_linux(build: Build, say: Say) -> list[Path]:
    """The .deb and the .run. Raises PackagingError."""
    from debian import make_deb
    from self_extracting import make_run

    program = _program(build, "linux", say)
    say("Packing for Linux")
    return _fitting([make_deb(build, program), make_run(build, program)])


def make_windows(build: Build, say: Say) -> list[Path]:
    """The setup.exe and the portable zip. Raises PackagingError."""
    from installers_windows import make_setup, make_zip

    program = _program(build, "windows", say)
    say("Packing for Windows")
    return [*_fitting([make_setup(build, program)]), make_zip(build, program)]


def make_stick_of(build: Build, target: Path, packs: Sequence[Path], say: Say) -> list[Path]:
    """Everything, and the stick that holds it; `target` is a folder, or an image where it ends in .img."""
    from sbom import make_sbom
    from stick import make_stick

    made = [*make_linux(build, say), *make_windows(build, say)]
    sbom = build.dist / "sbom.cdx.json"
    sbom.write_bytes(make_sbom(build, "all"))
    say(f"Writing the stick to {target}")
    installers = [path for path in made if path.suffix != ".zip"]
    make_stick(build, target, build.work / "windows" / "ClinicLibrary", installers, packs)
    return [*made, sbom, target]


def prove(build: Build, say: Say) -> list[Path]:
    """Make everything twice, in two folders. Raises PackagingError naming the files that differ."""
    made = []
    for name in ("first", "second"):
        say(f"The {name} time")
        again = build._replace(work=build.work / name / "work", dist=build.work / name / "dist")
        shutil.rmtree(build.work / name, ignore_errors=True)
        made.append([*make_linux(again, say), *make_windows(again, say), make_trial_pack(again)])
    for first in made[0]:
        say(f"{sha256_of(first)}  {first.name}")
    if different := [one.name for one, other in zip(*made, strict=True) if sha256_of(one) != sha256_of(other)]:
        raise PackagingError(f"Two builds differ in {', '.join(different)}; compare what lies in {build.work}.")
    say("Both times the same bytes.")
    return made[0]


def make_trial_pack(build: Build) -> Path:
    """The starter library as a pack, signed with a key that is no secret: to be compared, and for nothing else."""
    from library.packs.make import write_pack
    from library.packs.signing import SigningKey
    from library.packs.source import PackSource

    target = build.dist / "starter-trial.clinicpack"
    with target.open("wb") as file:
        write_pack(PackSource(build.top / "resources" / "starter"), SigningKey(bytes(32), "no secret"), file)
    return target


def _program(build: Build, system: str, say: Say) -> Path:
    say(f"Putting the program together for {system.capitalize()}")
    build.dist.mkdir(parents=True, exist_ok=True)
    program = build_program(build, system)
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file())
    say(f"{program.name}: {size / 1e6:.1f} MB installed")
    if size > LARGEST_PROGRAM:
        raise PackagingError(
            f"The program has {size / 1e6:.1f} MB, more than {LARGEST_PROGRAM / 1e6:.0f}; leave more out."
        )
    return program


def _fitting(made: list[Path]) -> list[Path]:
    for path in made:
        if path.stat().st_size > LARGEST_INSTALLER:
            raise PackagingError(
                f"{path.name} has {path.stat().st_size / 1e6:.1f} MB, more than may be; leave more out."
            )
    return made
