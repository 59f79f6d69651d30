# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`python packaging/check_release.py [--previous ROOT]`: may this tree be released? A sentence for what is in the way.

It looks at the keys that are shipped, the versions, the list of inputs, what was built already, and for files with
private keys anywhere in the tree. RELEASE.md says what to do. Exit 0 if all is well, 1 if not.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

from builds import PackagingError
from inputs import read_inputs
from locking import pinned_versions
from stubs import stubs_in

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))  # a script's own folder stands there first, and this one is no package

from library.errors import PackError  # noqa: E402
from library.packs.trust import is_vouched_for, read_root  # noqa: E402

SKIPPED = {".git", ".venv", ".cache", "__pycache__", "node_modules"}
MOST_BYTES = 2**17
"""A key file is smaller than that."""
PRIVATE = re.compile(
    rb"^(?:-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|untrusted comment: .*(?:encrypted|secret) )", re.MULTILINE
)
"""As OpenSSL, OpenSSH, GnuPG, minisign and signify write them."""


def main() -> int:
    """Say what is in the way of a release; gives the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/check_release.py", description="May this tree be released?")
    parser.add_argument("--tree", type=Path, default=TOP, help="another checkout than this one")
    parser.add_argument("--previous", type=Path, metavar="ROOT", help="the list of keys of the last release")
    parser.add_argument("--dist", type=Path, help="where packages were put, if not in dist/ of the tree")
    parser.add_argument("--distributor", metavar="WHO", help="refuse a release that names nobody")
    asked = parser.parse_args()
    trust = asked.tree / "resources" / "trust"
    problems = [*root_problems(trust / "root.json", asked.previous)]
    if not (trust / "release.pub").is_file():
        problems.append(
            f"{trust / 'release.pub'} is missing; put the public minisign key there that sticks are signed with."
        )
    if asked.distributor is not None and not asked.distributor.strip():
        problems.append("Nobody is named who answers for the release and sends its sources; give --distributor.")
    problems += [
        *version_problems(asked.tree),
        *input_problems(asked.tree),
        *built_problems(asked.dist or asked.tree / "dist"),
    ]
    problems += [f"{path} holds a private key; take it out of the tree." for path in private_keys(asked.tree)]
    for problem in problems:
        print(f"check_release: {problem}", file=sys.stderr)
    if not problems:
        print("This tree may be released.")
    return 1 if problems else 0


def root_problems(path: Path, previous: Path | None) -> Iterator[str]:
    """What is wrong with the list of keys that would be shipped."""
    try:
        signed = read_root(path)
        before = read_root(previous) if previous else None
    except PackError as error:
        yield str(error)
        return
    root = signed.root
    if root.development:
        yield f"{path} was made by tests; make a real list of keys."
    if not root.pack_keys:
        yield f"{path} trusts no key for packs; name at least one."
    if not 1 <= root.threshold <= len(root.root_keys):
        yield f"{path} asks for {root.threshold} of {len(root.root_keys)} keys, so it can never be replaced."
    elif not is_vouched_for(root, signed):
        yield f"{path} is not signed by {root.threshold} of its own root keys."
    if before and before != signed and not (root.version > before.root.version and is_vouched_for(before.root, signed)):
        yield f"{path} does not follow the list of the last release: a higher version, signed by enough of its keys."


def version_problems(tree: Path) -> Iterator[str]:
    """Whether the project, the program and the changes tell of one version, and of one that is released."""
    try:
        version = tomllib.loads((tree / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
        program = (tree / "library" / "__init__.py").read_text(encoding="utf-8")
        changes = (tree / "CHANGELOG.md").read_text(encoding="utf-8")
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        yield f"The version cannot be read ({error}); this is no whole checkout."
        return
    said = re.search(r'^__version__ = "([^"]+)"$', program, re.MULTILINE)
    if said is None or said[1] != version:
        yield f"library/__init__.py does not say {version}, as pyproject.toml does; make them one."
    newest = re.search(r"^## (\S+)(.*)$", changes, re.MULTILINE)
    if newest is None or newest[1] != version:
        yield f"CHANGELOG.md does not begin with {version}, as pyproject.toml does; write down what changed."
    elif not re.fullmatch(r" \(\d{4}-\d\d-\d\d\)", newest[2]):
        yield f"CHANGELOG.md does not say when {version} was released; write the day behind it: (2026-11-22)."


def input_problems(tree: Path) -> Iterator[str]:
    """Whether what is packaged is what the tests ran with."""
    checkout = SimpleNamespace(top=tree)
    try:
        listed = read_inputs(checkout)  # type: ignore[arg-type] # no more is asked of it
        versions = pinned_versions(checkout)  # type: ignore[arg-type]
        known = set(re.findall(r"sha256:([0-9a-f]{64})", (tree / "requirements.lock").read_text(encoding="utf-8")))
    except (OSError, PackagingError) as error:
        yield f"What is packaged cannot be compared with what was tested: {error}"
        return
    for one in listed:
        if one.kind == "wheel" and (versions.get(one.name) != one.version or one.sha256 not in known):
            yield f"{one.file} is packaged but was not tested; run ./dev package lock, then ./dev test."


def built_problems(dist: Path) -> Iterator[str]:
    """What lies among the packages that must not be given away: stand-ins of tests."""
    try:
        for path in stubs_in(dist):
            yield f"{path} holds a stand-in that tests use; delete it and build again."
    except OSError as error:
        yield f"{dist} cannot be looked through ({error}); delete it and build again."


def private_keys(tree: Path) -> Iterator[Path]:
    """Files of the tree that hold a private key, by what is in them: of this program or of other common ones."""
    for folder, folders, files in os.walk(tree):
        folders[:] = sorted(name for name in folders if name not in SKIPPED)
        for path in (Path(folder, name) for name in sorted(files)):
            if path.is_file() and path.stat().st_size <= MOST_BYTES and _is_private_key(path.read_bytes()):
                yield path.relative_to(tree)


def _is_private_key(content: bytes) -> bool:
    if PRIVATE.search(content):
        return True
    if b"clinic_library_key" not in content:
        return False
    try:
        values = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return isinstance(values, dict) and {"clinic_library_key", "locked"} <= set(values)


if __name__ == "__main__":
    sys.exit(main())
