# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Signatures of minisign: both kinds are taken, no changed byte is. Where minisign is installed it signs itself."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest

from library.errors import PackError
from library.minisign import MOST_BYTES, check_signature, parse_key
from tests.library.stick_workshop import ID, MAKER, OTHER, public_key, signature

CONTENT = b"sums of files\n"
KEY = parse_key(public_key())


@pytest.mark.parametrize("kind", [b"ED", b"Ed"])
def test_both_kinds_are_taken_and_the_comment_is_given(kind: bytes) -> None:
    made = signature(CONTENT, kind=kind, comment="für Río".encode())
    assert check_signature(KEY, CONTENT, made) == "für Río"
    assert check_signature(KEY, CONTENT, made.rstrip(b"\n")) == "für Río"
    assert check_signature(KEY, CONTENT, made.replace(b"\n", b"\r\n")) == "für Río"


REFUSED = {
    "another content": (CONTENT + b"x", signature(CONTENT)),
    "another key": (CONTENT, signature(CONTENT, OTHER)),
    "another key's number": (CONTENT, signature(CONTENT, key_id=b"87654321")),
    "a kind of the future": (CONTENT, signature(CONTENT, kind=b"EX")),
    "the older kind's signature, called the newer": (
        CONTENT,
        signature(CONTENT, kind=b"Ed").replace(
            signature(CONTENT, kind=b"Ed").splitlines()[1],
            base64.b64encode(b"ED" + base64.b64decode(signature(CONTENT, kind=b"Ed").splitlines()[1])[2:]),
        ),
    ),
    "another comment": (CONTENT, signature(CONTENT).replace(b"for tests", b"for sale!")),
    "no comment": (CONTENT, b"\n".join(signature(CONTENT).splitlines()[:2])),
    "nothing": (CONTENT, b""),
    "no base64": (CONTENT, b"untrusted comment: x\n***\ntrusted comment: y\n***\n"),
    "too long": (CONTENT, signature(CONTENT, comment=b"x" * MOST_BYTES)),
    "lines in another order": (CONTENT, b"\n".join(signature(CONTENT).splitlines()[::-1])),
    "half a signature": (CONTENT, signature(CONTENT)[:-20]),
}


@pytest.mark.parametrize("case", REFUSED)
def test_anything_else_is_refused(case: str) -> None:
    content, made = REFUSED[case]
    with pytest.raises(PackError, match="signature|another key"):
        check_signature(KEY, content, made)


def test_no_changed_byte_of_a_signature_is_taken() -> None:
    whole = signature(CONTENT)
    second, third = whole.index(b"\n") + 1, whole.index(b"\ntrusted")
    for at in (*range(second, third), *range(third + 1, len(whole) - 1)):
        changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        try:
            check_signature(KEY, CONTENT, changed)
        except PackError:
            continue
        lines, before = changed.splitlines(), whole.splitlines()
        assert [base64.b64decode(line) for line in lines[1::2]] == [base64.b64decode(line) for line in before[1::2]]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"untrusted comment: x\n",
        b"untrusted comment: x\nAAAA\n",
        public_key().replace(b"untrusted", b"trusted"),
        b"untrusted comment: x\n" + base64.b64encode(b"ED" + ID + MAKER.verify_key.encode()),
    ],
)
def test_what_is_no_key_is_told(content: bytes) -> None:
    with pytest.raises(PackError, match="The key that came with this program is damaged; install the program again"):
        parse_key(content)


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed")
@pytest.mark.parametrize("kind", [[], ["-l"]])
def test_what_minisign_itself_signs_is_taken(kind: list[str], tmp_path: Path) -> None:
    def minisign(*words: str) -> None:
        subprocess.run(["minisign", *words], cwd=tmp_path, check=True, capture_output=True, input=b"")

    (tmp_path / "list").write_bytes(CONTENT)
    minisign("-G", "-W", "-p", "key.pub", "-s", "key.sec")
    minisign("-S", *kind, "-s", "key.sec", "-m", "list", "-t", "by minisign itself")
    key = parse_key((tmp_path / "key.pub").read_bytes())
    made = (tmp_path / "list.minisig").read_bytes()
    assert check_signature(key, CONTENT, made) == "by minisign itself"
    with pytest.raises(PackError):
        check_signature(key, CONTENT + b"x", made)
    (tmp_path / "key.pub").write_bytes(public_key())
    (tmp_path / "list.minisig").write_bytes(signature(CONTENT))
    minisign("-V", "-p", "key.pub", "-m", "list")
