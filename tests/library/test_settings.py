# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Settings: a bad value costs only itself, an unknown key is nobody's to delete, and a log never tells a value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from library.settings import RECORD, Settings, load_settings, save_settings
from library.storage import RecordStore

OWN = Settings(
    clinic_name="Clínica \U0001f3e5", paper="letter", print_size=18, references="full", theme="dark", text_size=150
)


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path)


def saved(store: RecordStore) -> dict[str, Any]:
    content = store.load(RECORD)
    assert content is not None
    values: dict[str, Any] = json.loads(content)
    return values


def put(store: RecordStore, values: Any) -> None:
    store.save(RECORD, json.dumps(values).encode())


def test_a_new_clinic_has_the_defaults(store: RecordStore) -> None:
    assert load_settings(store) == Settings()


def test_what_was_saved_is_loaded(store: RecordStore) -> None:
    save_settings(store, OWN)
    assert load_settings(store) == OWN


def test_keys_that_are_absent_take_their_defaults(store: RecordStore) -> None:
    put(store, {"clinic_name": "A"})
    assert load_settings(store) == Settings(clinic_name="A")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("clinic_name", 5),
        ("clinic_name", None),
        ("clinic_phone", ["1"]),
        ("paper", "a5"),
        ("paper", ""),
        ("print_size", 13),
        ("print_size", "12"),
        ("print_size", True),
        ("references", "some"),
        ("theme", "pink"),
        ("text_size", 89),
        ("text_size", 251),
        ("text_size", "100"),
        ("text_size", True),
        ("text_size", 99.5),
        ("text_size", 10**30),
        ("language", {}),
    ],
)
def test_a_bad_value_costs_only_itself(
    store: RecordStore, key: str, value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    put(store, {"clinic_address": "Main Street", key: value, "emergency_number": "112"})
    assert load_settings(store) == Settings(clinic_address="Main Street", emergency_number="112")
    assert caplog.messages == [f"the setting {key} had a value that cannot be used; its default is taken"]


def test_a_log_never_tells_a_value(store: RecordStore, caplog: pytest.LogCaptureFixture) -> None:
    put(store, {"paper": "secret", "theme": ["secret"]})
    load_settings(store)
    assert len(caplog.messages) == 2 and "secret" not in caplog.text


@pytest.mark.parametrize("size", [90, 100, 250])
def test_text_sizes_within_the_limits_are_kept(store: RecordStore, size: int) -> None:
    put(store, {"text_size": size})
    assert load_settings(store).text_size == size


def test_unknown_keys_are_kept(store: RecordStore, caplog: pytest.LogCaptureFixture) -> None:
    put(store, {"from_the_future": [1, {"a": None}], "theme": "dark"})
    save_settings(store, load_settings(store))
    assert saved(store)["from_the_future"] == [1, {"a": None}]
    assert saved(store)["theme"] == "dark"
    assert caplog.messages == []


@pytest.mark.parametrize(
    "content", [b"", b"not json", b"{", b"[]", b"null", b"5", b'"text"', b"\xff\xfe", b'{"a": 1}x']
)
def test_a_record_that_is_no_mapping_gives_defaults_and_can_be_saved_over(
    store: RecordStore, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store.save(RECORD, content)
    assert load_settings(store) == Settings()
    assert caplog.messages == ["the settings could not be read; the defaults are taken"]
    save_settings(store, OWN)
    assert load_settings(store) == OWN


def test_saving_mends_a_bad_value(store: RecordStore) -> None:
    put(store, {"paper": 5})
    save_settings(store, Settings())
    assert saved(store)["paper"] == "a4"


@pytest.mark.parametrize("text", ["\ud800", "\x00", "\u2028", '"\\\n'])
def test_any_text_of_the_keyboard_can_be_saved(store: RecordStore, text: str) -> None:
    save_settings(store, Settings(clinic_name=text))
    assert load_settings(store).clinic_name == text


def test_damaged_slots_give_the_settings_before(tmp_path: Path, store: RecordStore) -> None:
    save_settings(store, Settings(clinic_name="first"))
    save_settings(store, Settings(clinic_name="second"))
    (tmp_path / f"{RECORD}-b").write_bytes(b"half")
    assert load_settings(store).clinic_name == "first"
