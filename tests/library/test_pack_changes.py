# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person is told before a pack is installed: new, changed, gone, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from library.errors import PackError
from library.models import ArticleEntry, ArticleId
from library.packs.changes import Changes
from library.packs.source import PackSource
from tests.library.pack_workshop import manifest_of, packed, quiet, source, store_of


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A pack; a second version with an article more, one less, two changed, one withdrawn; the same as an update."""
    one = source(tmp_path / "source", {"burns": "Old.", "cough": "Old.", "fever": "Same.", "gout": "Old."})
    (tmp_path / "v1.clinicpack").write_bytes(packed(one))
    pack = "withdrawn: [{id: lice, reason: Wrong dose.}]\n"
    source(tmp_path / "source", {"burns": "New.", "cough": "New.", "worms": "Added."}, sequence=2, pack=pack)
    folder = tmp_path / "source" / "articles" / "en"
    (folder / "gout.md").unlink()
    raised = (folder / "burns.md").read_text(encoding="utf-8").replace("kind: topic", "kind: topic\nedition: 2")
    (folder / "burns.md").write_text(raised, encoding="utf-8")
    two = PackSource(tmp_path / "source")
    (tmp_path / "v2.clinicpack").write_bytes(packed(two))
    (tmp_path / "u2.clinicpack").write_bytes(packed(two, base=[manifest_of(tmp_path / "v1.clinicpack")]))
    return tmp_path


def ids(entries: Sequence[ArticleEntry]) -> list[str]:
    return [entry.id for entry in entries]


def changes(stick: Path, name: str) -> Changes:
    return store_of(stick / "clinic").preview(stick / f"{name}.clinicpack").changes


def test_in_an_empty_clinic_everything_is_new(stick: Path) -> None:
    preview = store_of(stick / "clinic").preview(stick / "v1.clinicpack")
    assert ids(preview.changes.added) == ["burns", "cough", "fever", "gout"]
    assert preview.changes[1:] == ((), (), (), (), ())
    assert (preview.manifest.title, preview.signer.key.name, preview.signer.added_here) == (
        "Test pack", "Test maker", True
    )  # fmt: skip


@pytest.mark.parametrize("name", ["v2", "u2"])
def test_a_new_version_and_an_update_say_the_same(stick: Path, name: str) -> None:
    store_of(stick / "clinic").install(stick / "v1.clinicpack", quiet)
    said = changes(stick, name)
    assert (ids(said.added), ids(said.changed), ids(said.raised), ids(said.gone)) == (
        ["worms"], ["burns", "cough"], ["burns"], ["gout"]
    )  # fmt: skip
    assert [(one.id, one.reason) for one in said.withdrawn] == [(ArticleId("lice"), "Wrong dose.")]
    store_of(stick / "clinic").install(stick / f"{name}.clinicpack", quiet)
    assert changes(stick, name) == Changes((), (), (), (), ()), "what is known already is not said again"


def test_where_the_installed_pack_is_lost_all_is_new_and_can_be_installed(stick: Path) -> None:
    clinic = store_of(stick / "clinic")
    clinic.path(clinic.install(stick / "v1.clinicpack", quiet)).write_bytes(b"lost")
    assert ids(changes(stick, "v1").added) == ["burns", "cough", "fever", "gout"]
    clinic.install(stick / "v1.clinicpack", quiet)
    assert clinic.check(quiet) == []


def test_looking_installs_nothing_and_refuses_what_installing_refuses(stick: Path) -> None:
    clinic = store_of(stick / "clinic")
    clinic.preview(stick / "v1.clinicpack")
    assert clinic.installed() == ()
    with pytest.raises(PackError, match="no version is here"):
        clinic.preview(stick / "u2.clinicpack")
    clinic.install(stick / "v2.clinicpack", quiet)
    with pytest.raises(PackError, match="older than what was here"):
        clinic.preview(stick / "v1.clinicpack")
