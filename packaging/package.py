# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`./dev package linux | windows | stick TARGET | all | fetch | lock | prove`: makes what clinics are given.

    inputs.lock --fetching--> files --program--> a folder for each system --> .deb, .run, setup.exe, .zip --> a stick

Exit 0: made. Exit 2: could not, with one sentence that names the remedy. Exit 3: a file of inputs.lock is no more.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from builds import Build, PackagingError, run
from fetching import GoneError, fetch

TOP = Path(__file__).resolve().parent.parent


def main() -> int:
    """Make what was asked for; gives the exit code."""
    asked = _arguments()
    try:
        build = _build(asked)
        if asked.what == "lock":
            from locking import lock

            lock(build)
            return 0
        refuse_unready(build, stick=asked.what in {"stick", "all"})
        fetch(build, say)
        if asked.what == "fetch":
            return 0
        made = _make(asked, build)
        refuse_stubs(build)
        for path in made:
            print(path)
    except PackagingError as error:
        say(f"package: {error}")
        return 3 if isinstance(error, GoneError) else 2
    return 0


def refuse_unready(build: Build, *, stick: bool) -> None:
    """Raises PackagingError if a release was asked for and something of it is not there."""
    if not build.release:
        return
    if not build.distributor.strip():
        raise PackagingError("A release names who answers for it; give --distributor with a name, address and mail.")
    if stick and build.sign is None:
        raise PackagingError("The stick of a release is signed; give --sign with the minisign secret key.")
    checks = [sys.executable, build.top / "packaging" / "check_release.py", "--distributor", build.distributor]
    run(checks, remedy="RELEASE.md says what to do")


def refuse_stubs(build: Build) -> None:
    """Raises PackagingError if something that only tests may use lies in what was made."""
    from stubs import stubs_in

    if found := list(stubs_in(build.dist)):
        raise PackagingError(f"{found[0]} holds a stub of the tests; delete {build.dist} and make it again.")


def _make(asked: argparse.Namespace, build: Build) -> list[Path]:
    """The files and folders that were made."""
    from making import make_linux, make_stick_of, make_windows, prove

    match asked.what:
        case "linux":
            return make_linux(build, say)
        case "windows":
            return make_windows(build, say)
        case "stick" | "all":
            target = asked.target or build.dist / f"ClinicLibrary-{build.version}-stick"
            return make_stick_of(build, target.absolute(), asked.pack, say)
        case _:
            return prove(build, say)


def say(sentence: str) -> None:
    """Words for a person: stdout names what was made, and nothing else."""
    print(sentence, file=sys.stderr, flush=True)


def _build(asked: argparse.Namespace) -> Build:
    sys.path.insert(0, str(TOP))
    from library import __version__

    epoch = os.environ.get("SOURCE_DATE_EPOCH") or run(["git", "log", "-1", "--format=%ct"], cwd=TOP).strip()
    commit = run(["git", "rev-parse", "--short=12", "HEAD"], cwd=TOP).strip()
    cache = TOP / ".cache" / "packaging"
    return Build(
        top=TOP,
        work=cache / "work",
        dist=asked.dist.absolute(),
        inputs=cache / "inputs",
        version=__version__,
        epoch=int(epoch),
        commit=commit,
        release=asked.release,
        distributor=asked.distributor,
        sign=asked.sign,
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev package", description="Make what clinics are given.")
    parser.add_argument("what", choices=["linux", "windows", "stick", "all", "fetch", "lock", "prove"])
    parser.add_argument("target", type=Path, nargs="?", help="the stick's folder, or an image (*.img)")
    parser.add_argument("--pack", type=Path, action="append", default=[], help="a pack for the stick; may be repeated")
    parser.add_argument("--dist", type=Path, default=TOP / "dist", help="where the packages are put")
    parser.add_argument("--release", action="store_true", help="not a trial: all checks of a release must pass")
    parser.add_argument("--distributor", default="", help="who answers for the release: name, address, mail")
    parser.add_argument("--sign", type=Path, metavar="KEY", help="the minisign secret key that signs a stick")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
