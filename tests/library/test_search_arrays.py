# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Lists of texts as two arrays answer as Python's own lists do, and files of arrays never hold a pickle."""

from __future__ import annotations

import pickle
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from library.search import arrays
from library.search.arrays import Array, DamagedIndexError, Strings, load_arrays, pack_strings, save_arrays

EMPTY: list[str] = []
DUPLICATES = ["a", "ab", "ab", "ab", "abc", "b"]
SCRIPTS = sorted(
    ["asma", "año", "niño", "ß", "दर्द", "सिर", "头痛", "\U00020000", "\U0001f600\U0001f600", "ﬀ", "\U0010ffff"]
)
LISTS = {
    "empty": EMPTY,
    "one": ["cough"],
    "the empty text": [""],
    "empty texts": ["", "", "a"],
    "duplicates": DUPLICATES,
    "scripts": SCRIPTS,
    "many, some of them often": sorted(f"{number * 7 % 500:03}"[: 1 + number % 3] for number in range(700)),
    **{
        f"random {seed}": sorted(
            "".join(random.Random(f"{seed} {number}").choices("abß字\U00020000\U0010ffff", k=number % 4))
            for number in range(60)
        )
        for seed in range(4)
    },
}


def strings(texts: list[str]) -> Strings:
    return Strings.of(pack_strings("words", (text.encode() for text in texts)), "words")


@pytest.mark.parametrize("texts", LISTS.values(), ids=LISTS)
def test_it_is_the_list_it_was_made_of(texts: list[str]) -> None:
    held = strings(texts)
    assert len(held) == len(texts)
    assert list(held) == texts
    assert held[:] == texts
    assert held[1:5:2] == texts[1:5:2]
    assert held[-3:] == texts[-3:]
    assert [held.bytes_at(at) for at in range(len(held))] == [text.encode() for text in texts]
    with pytest.raises(IndexError):
        held[len(texts)]


@pytest.mark.parametrize("texts", LISTS.values(), ids=LISTS)
def test_a_text_stands_where_a_plain_list_has_it(texts: list[str]) -> None:
    held = strings(texts)
    for wanted in {
        *texts,
        *(text[:-1] for text in texts),
        *(f"{text}a" for text in texts),
        "",
        "aa",
        "zz",
        "\U0010ffff",
    }:
        expected = [number for number, text in enumerate(texts) if text == wanted]
        assert list(held.range_of(wanted)) == expected, wanted


@pytest.mark.parametrize("texts", LISTS.values(), ids=LISTS)
def test_a_beginning_stands_where_a_plain_list_has_it(texts: list[str]) -> None:
    held = strings(texts)
    for prefix in {*texts, *(text[:1] for text in texts), *(text[:-1] for text in texts), "", "aa", "zz", "\U0010ffff"}:
        expected = [number for number, text in enumerate(texts) if text.startswith(prefix)]
        assert list(held.prefix_range(prefix)) == expected, prefix


def test_duplicates_stand_together() -> None:
    assert strings(DUPLICATES).range_of("ab") == range(1, 4)
    assert strings(DUPLICATES).prefix_range("ab") == range(1, 5)


@pytest.mark.parametrize("at", [0, 1, slice(None)])
def test_bytes_that_are_no_text_are_a_damaged_index(at: int | slice) -> None:
    packed = pack_strings("words", [b"\xc3", b"\xa9"])
    with pytest.raises(DamagedIndexError):
        Strings.of(packed, "words")[at]


@pytest.mark.parametrize("ends", [[5, 1, 9], [-3, 2, 10**12], [0, 0, 0]])
def test_ends_that_lead_nowhere_give_some_text(ends: list[int]) -> None:
    held = Strings(np.frombuffer(b"coughs", np.uint8), np.array(ends, np.int64))
    assert all(text in "coughs" for text in held)
    assert len(held.range_of("cough")) <= 3
    assert len(held.prefix_range("c")) <= 3


# ---- files ------------------------------------------------------------------------------------------------

KEPT: dict[str, Array] = {
    "empty": np.zeros(0, np.uint32),
    "small": np.arange(5, dtype=np.int64),
    "truth": np.array([True, False]),
    "large": np.arange(5000, dtype=np.uint32),
}


def test_arrays_are_loaded_as_they_were_saved(tmp_path: Path) -> None:
    save_arrays(tmp_path, KEPT)
    loaded = load_arrays(tmp_path, KEPT)
    assert list(loaded) == list(KEPT)
    for name, array in KEPT.items():
        assert loaded[name].dtype == array.dtype
        assert loaded[name].tolist() == array.tolist()


def test_large_files_are_mapped_and_small_ones_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[tuple[str, str | None]] = []
    load = np.load

    def remembering(path: Path, mmap_mode: str | None = None, **options: bool) -> Array:
        modes.append((path.stem, mmap_mode))
        return np.asarray(load(path, mmap_mode=mmap_mode, **options))  # type: ignore[call-overload]

    save_arrays(tmp_path, KEPT)
    monkeypatch.setattr(arrays.np, "load", remembering)
    load_arrays(tmp_path, ("small", "large"))
    assert modes == [("small", None), ("large", "r")]


def test_objects_are_not_saved(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pickle|Object"):
        save_arrays(tmp_path, {"objects": np.array([{}, "x"], dtype=object)})


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


DAMAGE: dict[str, Callable[[Path], object]] = {
    "missing": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "cut": cut,
    "no array": lambda path: path.write_bytes(b"cough" * 2000),
    "a pickle": lambda path: path.write_bytes(pickle.dumps([1, 2, 3])),
    "objects": lambda path: np.save(path, np.array([{}, "x"], dtype=object), allow_pickle=True),
    "many objects": lambda path: np.save(path, np.array([{}] * 9000, dtype=object), allow_pickle=True),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@pytest.mark.parametrize("name", ["small", "large"])
def test_what_is_no_whole_array_is_not_loaded(tmp_path: Path, name: str, damage: Callable[[Path], object]) -> None:
    save_arrays(tmp_path, KEPT)
    damage(tmp_path / f"{name}.npy")
    with pytest.raises((OSError, ValueError, EOFError)):
        load_arrays(tmp_path, KEPT)
