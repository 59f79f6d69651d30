# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packs on this computer: the old state or the new one, complete, whatever fails at whatever step."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from library.errors import ArticleError, Cancelled, LibraryError, PackError, StorageError
from library.packs.documents import Documents
from library.packs.installed import open_pack_in_force
from library.packs.opening import open_pack
from library.packs.source import PackSource
from library.packs.store import FILE, PackStore
from library.paths import find_paths
from library.storage import RecordStore
from tests.library.disk_faults import Faults
from tests.library.pack_workshop import KEY, STRANGER, do, manifest_of, packed, quiet, source, store_of, trust_of

FAULTS = Faults()
TOP = Path(__file__).parents[2]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Two versions of a pack, an update of the second, and the folder of a clinic that has none yet."""
    for number, text in ((1, "Old."), (2, "New.")):
        made = source(
            tmp_path / f"source{number}", {"burns": text, "cough": text * 400}, version=f"{number}.0", sequence=number
        )
        (tmp_path / f"v{number}.clinicpack").write_bytes(packed(made))
    newest = source(tmp_path / "source2", {"worms": "Added."}, version="3.0", sequence=3)
    (tmp_path / "source2" / "articles" / "en" / "cough.md").unlink()
    (tmp_path / "u3.clinicpack").write_bytes(
        packed(PackSource(newest.folder), base=[manifest_of(tmp_path / "v2.clinicpack")])
    )
    (tmp_path / "clinic").mkdir()
    return tmp_path


def versions(folder: Path) -> list[str]:
    """The versions in force, each wholly readable; fails if anything of them is not."""
    store = store_of(folder)
    found = []
    for pack in store.installed():
        for layer in pack.layers:
            with open_pack(store.path(layer), trust_of(folder / "state", KEY)) as opened:
                assert opened.check(quiet) == []
            found.append(layer.version)
    return found


def folders(folder: Path) -> list[str]:
    packs = folder / "packs"
    here = packs.iterdir() if packs.exists() else ()
    return sorted(path.name.rpartition("-")[0] for path in here if path.is_dir())


# ---- what a person does -------------------------------------------------------------------------------------


def test_a_pack_is_installed_as_one_file_read_in_place(stick: Path) -> None:
    clinic = stick / "clinic"
    layer = store_of(clinic).install(stick / "v1.clinicpack", quiet)
    files = [path for path in (clinic / "packs").glob("*/*") if path.is_file()]
    assert [path.name for path in files] == [FILE]
    assert files[0].read_bytes() == (stick / "v1.clinicpack").read_bytes()
    (pack,) = store_of(clinic).installed()
    assert (layer.version, layer.title, pack.highest) == ("1.0", "Test pack", 1)
    assert versions(clinic) == ["1.0"]


def test_a_newer_version_takes_its_place_and_one_before_is_kept(stick: Path) -> None:
    clinic = stick / "clinic"
    for name in ("v1", "v2"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    assert versions(clinic) == ["2.0"]
    assert folders(clinic) == ["test-1", "test-2"]
    (stick / "v3.clinicpack").write_bytes(packed(source(stick / "source3", {"burns": "3."}, version="3.0", sequence=3)))
    store_of(clinic).install(stick / "v3.clinicpack", quiet)
    assert folders(clinic) == ["test-2", "test-3"], "what is older than the one before is cleared away"


def test_going_back_asks_again_whose_pack_it_is(stick: Path) -> None:
    clinic = stick / "clinic"
    for name in ("v1", "v2"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    store = store_of(clinic)
    trust_of(clinic / "state").remove(KEY.public.id)
    strict = PackStore(clinic / "packs", trust_of(clinic / "state"))
    with pytest.raises(PackError, match="signed by nobody who is trusted here"):
        strict.roll_back("test")
    assert [layer.version for pack in store.installed() for layer in pack.layers] == ["2.0"]


def test_going_back_is_one_step(stick: Path) -> None:
    clinic = stick / "clinic"
    for name in ("v1", "v2"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    store_of(clinic).roll_back("test")
    assert versions(clinic) == ["1.0"]
    with pytest.raises(PackError, match="no earlier version"):
        store_of(clinic).roll_back("test")
    with pytest.raises(PackError, match="no earlier version"):
        store_of(clinic).roll_back("none")


def test_an_older_version_is_refused_even_after_going_back_or_removing(stick: Path) -> None:
    """Only the pack that is in force itself may come again, which repairs it and changes no record."""
    clinic = stick / "clinic"
    for name in ("v1", "v2", "u3"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    store_of(clinic).roll_back("test")
    before = store_of(clinic).installed()
    assert (versions(clinic), before[0].highest) == (["2.0"], 3)
    with pytest.raises(PackError, match="older than what was here"):
        store_of(clinic).install(stick / "v1.clinicpack", quiet)
    store_of(clinic).install(stick / "v2.clinicpack", quiet)
    assert store_of(clinic).installed() == before
    store_of(clinic).remove("test")
    for name in ("v1", "v2"):
        with pytest.raises(PackError, match="older than what was here"):
            store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
        with pytest.raises(PackError, match="older than what was here"):
            store_of(clinic).preview(stick / f"{name}.clinicpack")
    assert versions(clinic) == []


def test_the_same_pack_again_changes_nothing(stick: Path) -> None:
    clinic = stick / "clinic"
    for name in ("v1", "v2", "v2"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    assert versions(clinic) == ["2.0"]
    store_of(clinic).roll_back("test")
    assert versions(clinic) == ["1.0"]


def test_the_same_pack_again_repairs_a_damaged_one(stick: Path) -> None:
    clinic = stick / "clinic"
    for _ in range(3):  # a repaired one, too
        path = store_of(clinic).path(store_of(clinic).install(stick / "v1.clinicpack", quiet))
        assert path.read_bytes() == (stick / "v1.clinicpack").read_bytes()
        assert [file.parent.name for file in (clinic / "packs").glob("*/*")] == [path.parent.name]
        again = store_of(clinic).path(store_of(clinic).install(stick / "v1.clinicpack", quiet))
        assert again == path, "what is whole stays as it is"
        path.write_bytes(path.read_bytes()[:-500] + bytes(500))


def test_a_pack_that_counts_stays_where_its_caches_cannot_be_made_anew(stick: Path) -> None:
    clinic = stick / "clinic"
    store_of(clinic).install(stick / "v1.clinicpack", quiet)

    def fail(after: object) -> None:
        raise StorageError("There is no room for the search.")

    for name, left in (("v1", ["test-1"]), ("v2", ["test-1"])):
        with pytest.raises(StorageError, match="no room for the search"):
            store_of(clinic).install(stick / f"{name}.clinicpack", quiet, fail)
        assert (versions(clinic), folders(clinic)) == (["1.0"], left)


def test_a_removed_pack_is_gone(stick: Path) -> None:
    clinic = stick / "clinic"
    store_of(clinic).install(stick / "v1.clinicpack", quiet)
    store_of(clinic).remove("test")
    assert (versions(clinic), folders(clinic)) == ([], [])
    with pytest.raises(PackError, match="There is no pack test"):
        store_of(clinic).remove("test")


def test_a_stopped_installation_leaves_nothing(stick: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store_of(stick / "clinic").install(stick / "v1.clinicpack", stop)
    assert (versions(stick / "clinic"), folders(stick / "clinic")) == ([], [])


def test_a_pack_of_a_stranger_is_refused_and_nothing_is_left(stick: Path) -> None:
    (stick / "s.clinicpack").write_bytes(packed(source(stick / "s", {"a": "x"}), STRANGER))
    with pytest.raises(PackError, match="signed by nobody"):
        store_of(stick / "clinic").install(stick / "s.clinicpack", quiet)
    assert not (stick / "clinic" / "packs").exists()


def test_too_little_room_is_told_before_anything_is_copied(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.packs.store.shutil.disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 0))
    with pytest.raises(StorageError, match="make 65 MB free"):
        store_of(stick / "clinic").install(stick / "v1.clinicpack", quiet)
    assert folders(stick / "clinic") == []


def test_a_record_of_a_newer_program_is_told_and_stays(stick: Path) -> None:
    records = RecordStore(stick / "clinic" / "packs")
    records.save("packs", b'[{"id": 1}]')
    with pytest.raises(StorageError, match="newer program"):
        store_of(stick / "clinic").install(stick / "v1.clinicpack", quiet)
    assert records.load("packs") == b'[{"id": 1}]'


def test_a_stick_that_reads_differently_each_time_is_told(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("library.packs.store._copy_through", lambda *arguments: "another hash")
    with pytest.raises(PackError, match="try another stick"):
        store_of(stick / "clinic").install(stick / "v1.clinicpack", quiet)
    assert folders(stick / "clinic") == []


def fail_with(number: int) -> Callable[[], None]:
    def fail() -> None:
        raise OSError(number, os.strerror(number))

    return fail


def damaged(content: bytes) -> bytes:
    """The same pack with a document that is not what its list says."""
    hurt = bytearray(content)
    place = content.index(b"articles/en/cough.md", content.index(b"files/"))
    hurt[place + 25] ^= 0xFF
    return bytes(hurt)


def test_a_pack_with_a_damaged_article_is_refused_and_nothing_is_left(stick: Path) -> None:
    clinic = stick / "clinic"
    store_of(clinic).install(stick / "v1.clinicpack", quiet)
    (stick / "v2.clinicpack").write_bytes(damaged((stick / "v2.clinicpack").read_bytes()))
    with pytest.raises(PackError, match=r"articles/en/cough\.md"):
        store_of(clinic).install(stick / "v2.clinicpack", quiet)
    assert (versions(clinic), folders(clinic)) == (["1.0"], ["test-1"])


def test_an_earlier_version_that_is_damaged_is_not_gone_back_to(stick: Path) -> None:
    clinic = stick / "clinic"
    path = store_of(clinic).path(store_of(clinic).install(stick / "v1.clinicpack", quiet))
    store_of(clinic).install(stick / "v2.clinicpack", quiet)
    path.write_bytes(damaged(path.read_bytes()))
    with pytest.raises(PackError, match="did not arrive whole"):
        store_of(clinic).roll_back("test")
    path.unlink()
    with pytest.raises(PackError, match="did not arrive whole"):
        store_of(clinic).roll_back("test")
    assert versions(clinic) == ["2.0"]


def test_a_repair_that_fails_does_not_take_the_pack_off_the_list(stick: Path) -> None:
    clinic = stick / "clinic"
    path = store_of(clinic).path(store_of(clinic).install(stick / "v1.clinicpack", quiet))
    path.write_bytes(damaged(path.read_bytes()))
    with pytest.raises(StorageError, match="could not be copied"):
        store_of(clinic).install(stick / "v1.clinicpack", lambda done, total: fail_with(errno.EIO)())
    assert store_of(clinic).check(quiet) == ["Test pack: articles/en/cough.md is damaged."]
    store_of(clinic).install(stick / "v1.clinicpack", quiet)
    assert versions(clinic) == ["1.0"]


def test_a_repair_with_the_same_damage_is_refused_and_takes_nothing_away(stick: Path) -> None:
    clinic = stick / "clinic"
    path = store_of(clinic).path(store_of(clinic).install(stick / "v1.clinicpack", quiet))
    for place in (path, stick / "v1.clinicpack"):
        place.write_bytes(damaged(place.read_bytes()))
    with pytest.raises(PackError, match=r"articles/en/cough\.md"):
        store_of(clinic).install(stick / "v1.clinicpack", quiet)
    assert store_of(clinic).check(quiet) == ["Test pack: articles/en/cough.md is damaged."]


def test_a_repair_that_is_cut_leaves_what_was_still_good(stick: Path) -> None:
    """At every step the damaged pack serves on, article by article, and its update too, until a whole one counts."""
    repair = "install v2.clinicpack"
    clinic, step = prepare(stick, [repair, "install u3.clinicpack", "damage v2.clinicpack"]), 0
    hurt = store_of(clinic).check(quiet)
    assert len(hurt) == 1 and hurt[0].endswith(".md is damaged.")
    while True:
        step += 1
        start_again(stick)
        command = [sys.executable, "-m", "tests.library.disk_faults", str(step), str(clinic), repair]
        ended = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
        assert store_of(clinic).check(quiet) in (hurt, []), f"killed at step {step}"
        if ended.returncode != 137:
            break
        do(clinic, repair, quiet)
        assert (versions(clinic), len(folders(clinic))) == (["2.0", "3.0"], 2)
    assert ended.returncode == 0 and step > 4


# ---- updates ------------------------------------------------------------------------------------------------


def documents_of(folder: Path) -> Documents:
    (pack,) = store_of(folder).installed()
    trust = trust_of(folder / "state", KEY)
    return open_pack_in_force(pack, store_of(folder), trust, find_paths(folder)).documents


def test_an_update_holds_only_what_changed_and_lies_on_its_base(stick: Path) -> None:
    clinic = stick / "clinic"
    update = manifest_of(stick / "u3.clinicpack")
    assert [file.path for file in update.files] == ["articles/en/worms.md", "pack.yaml"]
    assert (update.removes, [article.id for article in update.articles]) == (("articles/en/cough.md",), ["worms"])
    for name in ("v2", "u3"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    assert versions(clinic) == ["2.0", "3.0"]
    documents = documents_of(clinic)
    assert documents.names("articles/*/*.md") == ["articles/en/burns.md", "articles/en/worms.md"]
    assert b"New." in documents.read("articles/en/burns.md") and b"Added." in documents.read("articles/en/worms.md")
    assert b"3.0" in documents.read("pack.yaml")
    assert not documents.holds("articles/en/cough.md") and documents.holds("./articles/en/burns.md")
    with pytest.raises(ArticleError, match=r"does not hold articles/en/cough\.md"):
        documents.read("articles/en/cough.md")
    documents.close()


@pytest.mark.parametrize(("first", "said"), [("", "no version is here"), ("v1", "version 1.0 is here")])
def test_an_update_without_its_base_says_which_version_is_here(stick: Path, first: str, said: str) -> None:
    clinic = stick / "clinic"
    if first:
        store_of(clinic).install(stick / f"{first}.clinicpack", quiet)
    with pytest.raises(PackError, match=f"update of another version; {said}. Install the whole pack."):
        store_of(clinic).install(stick / "u3.clinicpack", quiet)
    assert folders(clinic) == (["test-1"] if first else [])


def test_a_damaged_base_is_repaired_below_its_update(stick: Path) -> None:
    clinic = stick / "clinic"
    path = store_of(clinic).path(store_of(clinic).install(stick / "v2.clinicpack", quiet))
    store_of(clinic).install(stick / "u3.clinicpack", quiet)
    path.write_bytes(damaged(path.read_bytes()))
    assert store_of(clinic).check(quiet) == ["Test pack: articles/en/cough.md is damaged."]
    store_of(clinic).preview(stick / "v2.clinicpack")
    store_of(clinic).install(stick / "v2.clinicpack", quiet)
    assert (versions(clinic), store_of(clinic).check(quiet)) == (["2.0", "3.0"], [])


def test_a_whole_new_version_makes_base_and_updates_obsolete(stick: Path) -> None:
    clinic = stick / "clinic"
    for number in (4, 5):
        made = source(stick / f"source{number}", {"burns": "x"}, version=f"{number}.0", sequence=number)
        (stick / f"v{number}.clinicpack").write_bytes(packed(made))
    for name in ("v2", "u3", "v4"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    assert (versions(clinic), folders(clinic)) == (["4.0"], ["test-2", "test-3", "test-4"])
    store_of(clinic).install(stick / "v5.clinicpack", quiet)
    assert folders(clinic) == ["test-4", "test-5"]
    store_of(clinic).roll_back("test")
    assert versions(clinic) == ["4.0"]


def test_an_update_of_another_pack_or_without_a_higher_sequence_is_not_made(stick: Path) -> None:
    base = manifest_of(stick / "v2.clinicpack")
    made = source(stick / "source9", {"burns": "x"}, sequence=2)
    with pytest.raises(PackError, match=r"Raise the sequence in pack\.yaml above 2"):
        packed(made, base=[base])
    (made.folder / "pack.yaml").write_text("id: other\ntitle: O\nversion: '1'\nsequence: 9\n", encoding="utf-8")
    with pytest.raises(PackError, match="another pack than O"):
        packed(PackSource(made.folder), base=[base])


def test_an_update_of_an_update(stick: Path) -> None:
    clinic = stick / "clinic"
    bases = [manifest_of(stick / "v2.clinicpack"), manifest_of(stick / "u3.clinicpack")]
    made = source(stick / "source2", {"cough": "Back again."}, version="4.0", sequence=4)
    (stick / "u4.clinicpack").write_bytes(packed(PackSource(made.folder), base=bases))
    for name in ("v2", "u3", "u4"):
        store_of(clinic).install(stick / f"{name}.clinicpack", quiet)
    documents = documents_of(clinic)
    assert documents.names("articles/*/*.md") == [f"articles/en/{name}.md" for name in ("burns", "cough", "worms")]
    assert b"Back again." in documents.read("articles/en/cough.md")
    documents.close()


# ---- a fault at every step ----------------------------------------------------------------------------------

CHANGES = {
    "install": ([], "install v1.clinicpack", [], ["1.0"]),
    "new version": (["install v1.clinicpack"], "install v2.clinicpack", ["1.0"], ["2.0"]),
    "going back": (["install v1.clinicpack", "install v2.clinicpack"], "back", ["2.0"], ["1.0"]),
    "update": (["install v2.clinicpack"], "install u3.clinicpack", ["2.0"], ["2.0", "3.0"]),
    "going back from an update": (["install v2.clinicpack", "install u3.clinicpack"], "back", ["2.0", "3.0"], ["2.0"]),
    "remove": (["install v1.clinicpack"], "remove", ["1.0"], []),
}


def prepare(stick: Path, steps: list[str]) -> Path:
    """A clinic after these steps, to begin from again and again."""
    for step in steps:
        do(stick / "clinic", step, quiet)
    shutil.copytree(stick / "clinic", stick / "before", dirs_exist_ok=True)
    return stick / "clinic"


def start_again(stick: Path) -> None:
    shutil.rmtree(stick / "clinic")
    shutil.copytree(stick / "before", stick / "clinic")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
@pytest.mark.parametrize(("before", "change", "old", "new"), CHANGES.values(), ids=CHANGES)
def test_a_disk_that_fails_at_any_step_leaves_the_old_or_the_new(
    stick: Path, before: list[str], change: str, old: list[str], new: list[str], number: int
) -> None:
    clinic, step, failed = prepare(stick, before), 0, 0
    sentences: set[str] = set()
    while True:
        step += 1
        start_again(stick)
        with FAULTS.at(step, clinic, fail_with(number)) as faults:
            try:
                do(clinic, change, lambda done, total: faults.step())
            except LibraryError as error:
                failed += 1
                sentences.add(str(error))
        assert versions(clinic) in (old, new)
        if faults.steps < step:
            break
        do(clinic, change, quiet) if versions(clinic) == old else None
        assert versions(clinic) == new, "done again, it is done"
    assert step > 4 and failed > 0
    assert all(sentence.endswith(".") for sentence in sentences)


@pytest.mark.parametrize(("before", "change", "old", "new"), CHANGES.values(), ids=CHANGES)
def test_a_kill_at_any_step_leaves_the_old_or_the_new(
    stick: Path, before: list[str], change: str, old: list[str], new: list[str]
) -> None:
    clinic, step = prepare(stick, before), 0
    while True:
        step += 1
        start_again(stick)
        command = [sys.executable, "-m", "tests.library.disk_faults", str(step), str(clinic), change]
        ended = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
        assert versions(clinic) in (old, new)
        if ended.returncode != 137:
            assert ended.returncode == 0, ended.stderr
            break
        do(clinic, change, quiet) if versions(clinic) == old else None
        assert versions(clinic) == new
        store_of(clinic).sweep()
        kept = {folder for pack in store_of(clinic).installed() for folder in pack.folders}
        here = {path.name for path in (clinic / "packs").iterdir() if path.is_dir()}
        assert here == kept, "nothing is left behind"
    assert step > 4


def damaged_clinic(stick: Path) -> Path:
    """One article of its pack is damaged; the update on it and the version before are whole."""
    for name in ("v1", "v2", "u3"):
        store_of(stick / "clinic").install(stick / f"{name}.clinicpack", quiet)
    (pack,) = store_of(stick / "clinic").installed()
    file = store_of(stick / "clinic").path(pack.layers[0])
    file.write_bytes(damaged(file.read_bytes()))
    shutil.copytree(stick / "clinic", stick / "before")
    return stick / "clinic"


REPAIR = "install v2.clinicpack"
DAMAGE = ["Test pack: articles/en/cough.md is damaged."]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
def test_a_disk_that_fails_at_any_step_of_a_repair_costs_no_more(stick: Path, number: int) -> None:
    clinic, step = damaged_clinic(stick), 0
    while True:
        step += 1
        start_again(stick)
        with FAULTS.at(step, clinic, fail_with(number)) as faults, suppress(LibraryError):
            do(clinic, REPAIR, lambda done, total: faults.step())
        assert store_of(clinic).check(quiet) in (DAMAGE, [])
        if faults.steps < step:
            break
        do(clinic, REPAIR, quiet)
        assert (store_of(clinic).check(quiet), versions(clinic)) == ([], ["2.0", "3.0"])
    assert step > 4


def test_a_kill_at_any_step_of_a_repair_costs_no_more(stick: Path) -> None:
    clinic, step = damaged_clinic(stick), 0
    while True:
        step += 1
        start_again(stick)
        command = [sys.executable, "-m", "tests.library.disk_faults", str(step), str(clinic), REPAIR]
        ended = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
        assert store_of(clinic).check(quiet) in (DAMAGE, [])
        if ended.returncode != 137:
            assert ended.returncode == 0, ended.stderr
            break
        do(clinic, REPAIR, quiet)
        assert (store_of(clinic).check(quiet), versions(clinic)) == ([], ["2.0", "3.0"])
        (pack,) = store_of(clinic).installed()
        here = {path.name for path in (clinic / "packs").iterdir() if path.is_dir()}
        assert here == pack.folders, "nothing is left behind"
    assert step > 4
