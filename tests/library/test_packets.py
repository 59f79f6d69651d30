# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packets: kept under a name, shared as a file, and nothing of a patient in them; a bad file or a record of a newer
program is one sentence, and costs nothing that was kept.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from library.errors import LibraryError, StorageError
from library.handouts.handout import Clinic, Handout, HandoutOptions
from library.handouts.packets import (
    MOST_ARTICLES,
    MOST_BYTES,
    RECORD,
    Packet,
    PacketArticle,
    PacketStore,
    packet_file,
    read_packet,
)
from library.library import Library
from library.models import ArticleId, ArticleKey
from library.packs.source import PackSource
from library.paths import Paths, find_paths
from library.storage import RecordStore

MakePack = Callable[..., Path]
TODAY = dt.date(2026, 11, 21)
NEWER = "The packets were kept by a newer program; install that one."
NO_PACKET = "is no packet of this program; ask for the file again."


def article(name: str, language: str = "en", *without: str) -> PacketArticle:
    return PacketArticle(ArticleId(name), language, without)


def key(name: str, language: str = "en") -> ArticleKey:
    return ArticleKey(ArticleId(name), language)


def packet(name: str = "After a burn", *articles: PacketArticle, cover: str = "") -> Packet:
    return Packet(name, articles or (article("burns"),), cover)


BURN = packet(
    "After a burn", article("burns", "en", "evidence", "prevention"), article("fever-in-children"), cover="Hi"
)


@pytest.fixture
def records(tmp_path: Path) -> RecordStore:
    return RecordStore(tmp_path / "state")


@pytest.fixture
def store(records: RecordStore) -> PacketStore:
    return PacketStore(records)


@pytest.fixture(scope="module")
def starter() -> Iterator[Library]:
    library = Library.open(find_paths(Path("/nonexistent")), TODAY)
    yield library
    library.close()


# ---- kept at this clinic ----------------------------------------------------------------------------------


def test_a_new_clinic_has_no_packets(store: PacketStore) -> None:
    assert store.names() == ()


def test_what_was_saved_is_there_when_the_program_starts_again(tmp_path: Path, store: PacketStore) -> None:
    store.save(BURN)
    assert PacketStore(RecordStore(tmp_path / "state")).load("After a burn") == BURN


def test_names_stand_in_alphabetical_order_whatever_their_capitals(store: PacketStore) -> None:
    for name in ("Zinc", "asthma", "Back", "burns"):
        store.save(packet(name))
    assert store.names() == ("asthma", "Back", "burns", "Zinc")


def test_a_packet_of_the_same_name_is_replaced_and_the_others_stay(store: PacketStore) -> None:
    store.save(BURN)
    store.save(packet("Other"))
    changed = packet("After a burn", article("low-back-pain"))
    store.save(changed)
    assert (store.load("After a burn"), store.load("Other")) == (changed, packet("Other"))
    assert store.names() == ("After a burn", "Other")


def test_a_removed_packet_is_gone_and_the_others_stay(tmp_path: Path, store: PacketStore) -> None:
    store.save(BURN)
    store.save(packet("Other"))
    store.remove("After a burn")
    store.remove("Never there")
    assert PacketStore(RecordStore(tmp_path / "state")).names() == ("Other",)


def test_an_unknown_packet_is_one_sentence_that_names_what_there_is(store: PacketStore) -> None:
    with pytest.raises(LibraryError, match=r'^There is no packet "Burn"; there is: none yet\.$'):
        store.load("Burn")
    for name in ("b", "A"):
        store.save(packet(name))
    with pytest.raises(LibraryError, match=r'^There is no packet "Burn"; there is: A, b\.$'):
        store.load("Burn")


def uses(store: PacketStore) -> list[Callable[[], object]]:
    return [store.names, lambda: store.load("a"), lambda: store.save(BURN), lambda: store.remove("a")]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"{}",
        b'["a"]',
        b'[{"name":"a"}]',
        b'[{"name":"a","articles":[],"colour":"red"}]',
        b'[{"name":"a","articles":[{"id":"b","language":"en","pages":[1]}]}]',
        b'[{"name":"\xff","articles":[]}]',
    ],
)
def test_a_record_of_a_newer_program_is_one_sentence_and_stays_as_it_is(
    records: RecordStore, store: PacketStore, content: bytes
) -> None:
    records.save(RECORD, content)
    for use in uses(store):
        with pytest.raises(StorageError) as refused:
            use()
        assert str(refused.value) == NEWER
    assert records.load(RECORD) == content


# ---- limits -----------------------------------------------------------------------------------------------

NAME = "needs a name of at most 80 letters on one line; give it another."
COVER = "The line on top may have at most 200 letters on one line; shorten it."
COUNT = "A packet holds 1 to 200 articles; make several of it."
STRANGE = "names an article that there cannot be; ask for the file again."
BAD: list[tuple[Packet, str]] = [
    (packet(""), NAME),
    (packet("  "), NAME),
    (packet("x" * 81), NAME),
    (packet("two\nlines"), NAME),
    (packet("two\u2028lines"), NAME),
    (packet("\x1b[2J"), NAME),
    (packet(cover="x" * 201), COVER),
    (packet(cover="two\nlines"), COVER),
    (Packet("none", ()), COUNT),
    (packet("many", *[article("burns")] * 201), COUNT),
    (packet("id", article("a\nb")), STRANGE),
    (packet("language", article("a", "e\x07")), STRANGE),
    (packet("section", article("a", "en", "\x1b[2J")), STRANGE),
]
BAD_NAMES = [f"{bad.name[:8]!a}-{said[:8]}" for bad, said in BAD]


@pytest.mark.parametrize(("bad", "said"), BAD, ids=BAD_NAMES)
def test_a_packet_that_breaks_a_limit_is_not_kept(store: PacketStore, bad: Packet, said: str) -> None:
    with pytest.raises(LibraryError) as refused:
        store.save(bad)
    assert str(refused.value).removeprefix("The packet ") == said
    assert store.names() == ()


@pytest.mark.parametrize(("bad", "said"), BAD, ids=BAD_NAMES)
def test_a_packet_that_breaks_a_limit_is_not_given_away(bad: Packet, said: str) -> None:
    with pytest.raises(LibraryError) as refused:
        packet_file(bad)
    assert str(refused.value).removeprefix("The packet ") == said


@pytest.mark.parametrize(
    "name", ["x" * 80, "\u0628\u0686\u0647\u200c\u0647\u0627", "\u0936\u094d\u200d", "Fi\u00e8vre\u00a0!"]
)
def test_longest_names_and_names_of_any_language_are_kept(store: PacketStore, name: str) -> None:
    wanted = packet(name, *[article("burns")] * MOST_ARTICLES, cover=name + "x" * (200 - len(name)))
    store.save(wanted)
    assert store.load(name) == wanted


# ---- as a file --------------------------------------------------------------------------------------------


def write(folder: Path, content: Any) -> Path:
    """A file that holds these bytes, or this value as JSON."""
    path = folder / "burn.packet"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def refusal(path: Path) -> str:
    with pytest.raises(LibraryError) as refused:
        read_packet(path)
    said = str(refused.value)
    assert said.count("\n") == 0
    return said


def values(of: Packet = BURN, number: Any = 1) -> Any:
    return {"clinic_library_packet": number, "packet": msgspec.to_builtins(of)}


def test_a_packet_goes_through_a_file_unchanged(tmp_path: Path) -> None:
    wanted = packet("\u0628\u0686\u0647\u200c\u0647\u0627", *BURN.articles, cover='"<&>"')
    assert read_packet(write(tmp_path, packet_file(wanted))) == wanted


def test_a_packet_holds_ids_and_nothing_of_a_patient(records: RecordStore, store: PacketStore) -> None:
    expected = {
        "name": "After a burn",
        "articles": [
            {"id": "burns", "language": "en", "without": ["evidence", "prevention"]},
            {"id": "fever-in-children", "language": "en", "without": []},
        ],
        "cover": "Hi",
    }
    assert json.loads(packet_file(BURN)) == {"clinic_library_packet": 1, "packet": expected}
    store.save(BURN)
    assert json.loads(records.load(RECORD) or b"") == [expected]


def test_a_file_can_be_read_by_a_person() -> None:
    text = packet_file(packet("Fi\u00e8vre")).decode("utf-8")
    assert text.endswith("}\n") and '\n  "name": "Fi\u00e8vre",\n' in text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        b"[1]",
        b"null",
        b"\xff\xfe{\x00}\x00",
        b'{"clinic_library_packet": 1, "packet": {"name": "\xff", "articles": []}}',
        b'{"clinic_library_packet": 1, "packet": {"name": "\\ud800", "articles": []}}',
        b'{"clinic_library_packet": 1, "secret": ' + b"[" * 100_000,
        {},
        {"packet": values()["packet"]},
        {"clinic_library_packet": 1},
        values(number="1"),
        {**values(), "patient": "Rosa"},
        {**values(), "packet": {**values()["packet"], "patient": "Rosa"}},
        {**values(), "packet": {"name": "a", "articles": [{"id": "burns", "language": "en", "note": "Rosa"}]}},
        {**values(), "packet": {"name": "a", "articles": [{"id": "burns"}]}},
        {**values(), "packet": {"name": 5, "articles": []}},
    ],
)
def test_a_file_that_is_no_packet_is_refused(tmp_path: Path, content: Any) -> None:
    assert refusal(write(tmp_path, content)) == f"burn.packet {NO_PACKET}"


@pytest.mark.parametrize("content", [values(number=2), {"clinic_library_packet": 2, "sets": {"a": [1]}}])
def test_a_file_of_a_newer_program_says_so_whatever_it_holds(tmp_path: Path, content: Any) -> None:
    said = "burn.packet was written by a newer program; install that one."
    assert refusal(write(tmp_path, content)) == said


@pytest.mark.parametrize(("bad", "said"), BAD, ids=BAD_NAMES)
def test_a_file_that_breaks_a_limit_is_refused(tmp_path: Path, bad: Packet, said: str) -> None:
    assert refusal(write(tmp_path, values(bad))).removeprefix("burn.packet ") == said


def test_a_file_of_two_megabytes_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, packet_file(BURN).ljust(MOST_BYTES))
    assert read_packet(path) == BURN
    path.write_bytes(packet_file(BURN).ljust(2 * 2**20))
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    assert refusal(path) == "burn.packet is too large for a packet; ask for the file again."


def test_a_missing_file_and_a_folder_are_one_sentence(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.packet"
    remedy = "check the name of the file."
    assert refusal(nowhere) == f"{nowhere} cannot be read (No such file or directory); {remedy}"
    assert refusal(tmp_path) == f"{tmp_path} cannot be read (Is a directory); {remedy}"


# ---- what can be printed ----------------------------------------------------------------------------------


def test_the_articles_come_in_their_order_with_what_is_left_out(starter: Library) -> None:
    contents = starter.packet_contents(BURN)
    burns = key("burns")
    assert contents.articles == (burns, key("fever-in-children"))
    assert contents.without == {(burns, "evidence"), (burns, "prevention")}
    assert (contents.cover, contents.missing) == ("Hi", ())


def test_articles_that_are_not_here_are_told_and_the_rest_is_there(starter: Library) -> None:
    contents = starter.packet_contents(packet("a", article("gout", "en", "causes"), article("burns"), article("mumps")))
    assert contents.articles == (key("burns"),)
    assert contents.without == frozenset()
    assert [said.split(";")[0] for said in contents.missing] == [
        'There is no article "gout"',
        'There is no article "mumps"',
    ]


def test_a_packet_can_be_had_in_another_language(starter: Library) -> None:
    contents = starter.packet_contents(BURN, "es")
    burns = key("burns", "es")
    assert contents.articles == (burns, key("fever-in-children", "es"))
    assert contents.without == {(burns, "evidence"), (burns, "prevention")}


def test_without_a_language_each_comes_as_it_was_collected_or_else_as_it_is_there(starter: Library) -> None:
    mixed = packet("a", article("burns", "es"), article("burns", "en"), article("burns", "fr"))
    assert [key.language for key in starter.packet_contents(mixed).articles] == ["es", "en", "en"]


def test_an_article_that_is_not_there_in_the_language_is_told(tmp_path: Path, make_pack: MakePack) -> None:
    head = "---\nid: {}\ntitle: T\nkind: topic\nlanguage: {}\n---\nText.\n"
    articles = {f"{language}/{name}.md": head.format(name, language) for name, language in [("a", "es"), ("b", "en")]}
    pack = PackSource(make_pack(tmp_path / "pack", articles))
    library = Library([pack], Paths(find_paths().resources, tmp_path / "data"), TODAY)
    contents = library.packet_contents(packet("p", article("a"), article("b")), "es")
    library.close()
    assert contents.articles == (key("a", "es"),)
    assert contents.missing == ('"b" is not there in the language "es"; it is there in: en.',)


def test_what_was_left_out_is_left_out_on_paper_after_file_and_record(
    tmp_path: Path, store: PacketStore, starter: Library
) -> None:
    store.save(read_packet(write(tmp_path, packet_file(BURN))))
    contents = starter.packet_contents(store.load("After a burn"))
    asked = Handout(contents.articles, HandoutOptions(), Clinic(), without=contents.without, cover=contents.cover)
    assert starter.typeset(asked).left_out == (
        "Burns and scalds: How sure are we",
        "Burns and scalds: How to prevent burns",
    )
