# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A file of MedlinePlus topics: known by its root element, one topic at a time; what is hostile is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from library.errors import Cancelled, ImportingError
from library.importing import medlineplus_file
from library.importing.medlineplus_file import holds_topics, topics_of

TOPIC = '<health-topic id="{id}" title="Fever"><full-summary>Hot.</full-summary></health-topic>'
ONE = "<health-topics>" + TOPIC.format(id=1) + "</health-topics>"
BOMB = (
    '<!DOCTYPE health-topics [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;">]><health-topics><health-topic id="1" title="{title}">'
    "<full-summary>{text}</full-summary></health-topic></health-topics>"
)


def quiet(done: int, total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "topics.xml"


def ids(file: Path, content: str | bytes) -> list[str | None]:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [topic.get("id") for topic in topics_of(file, quiet)]


def refused(file: Path, content: str | bytes) -> str:
    with pytest.raises(ImportingError) as told:
        ids(file, content)
    return str(told.value)


@pytest.mark.parametrize("name", ["topics.xml", "notes.txt", "no-ending"])
def test_the_root_element_decides_not_the_name(tmp_path: Path, name: str) -> None:
    assert ids(tmp_path / name, ONE) == ["1"] and holds_topics(tmp_path / name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_encoding_that_xml_knows(file: Path, encoding: str) -> None:
    declared = "utf-16" if encoding == "utf-16" else "utf-8"
    assert ids(file, f'<?xml version="1.0" encoding="{declared}"?>{ONE}'.encode(encoding)) == ["1"]


def test_the_document_type_of_the_real_file_is_named_and_not_loaded(file: Path) -> None:
    assert ids(file, f'<!DOCTYPE health-topics PUBLIC "-//NLM//DTD" "https://example.org/x.dtd">{ONE}') == ["1"]
    assert ids(file, f'<!DOCTYPE health-topics SYSTEM "file:///etc/passwd">{ONE}') == ["1"]


@pytest.mark.parametrize("content", ["", "plain words", "<html><body>x</body></html>", "<rss/>", "\0\1\2", "PK\3\4"])
def test_what_is_no_such_file_is_none(file: Path, content: str) -> None:
    said = refused(file, content)
    assert said == "topics.xml is no file of MedlinePlus topics: it does not begin with <health-topics>."
    assert not holds_topics(file)


def test_topics_within_something_else_do_not_count(file: Path) -> None:
    assert "does not begin with" in refused(file, f"<feed>{ONE}</feed>")
    assert ids(file, f"<health-topics><old>{TOPIC.format(id=7)}</old>{TOPIC.format(id=8)}</health-topics>") == ["8"]


@pytest.mark.parametrize(
    "content",
    [ONE[:-10], ONE.replace("Hot.", "Hot & high"), ONE.replace("</full-summary>", "</x>"), ONE + "more", ONE[:60]],
    ids=["cut", "ampersand", "mismatch", "behind", "cut-early"],
)
def test_what_is_damaged_is_one_sentence(file: Path, content: str) -> None:
    assert refused(file, content) == (
        "topics.xml is damaged or not whole (line 1); copy it again. Nothing was taken from it."
    )
    assert holds_topics(file), "it is one, and its damage is worth telling"


def test_bytes_that_are_no_text_are_damage(file: Path) -> None:
    assert "damaged" in refused(file, b"<?xml version='1.0' encoding='utf-8'?><health-topics>\xff\xfe</health-topics>")


@pytest.mark.parametrize("title", ["Fever", "&d;"])
@pytest.mark.parametrize("text", ["&d;", "calm"])
def test_abbreviations_of_its_own_are_refused(file: Path, title: str, text: str) -> None:
    said = refused(file, BOMB.format(title=title, text=text))
    assert said.startswith("topics.xml defines abbreviations of its own (entities)")


def test_a_name_of_a_file_is_never_read(file: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    content = f'<!DOCTYPE health-topics [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    assert "entities" in refused(file, content + ONE.replace("Hot.", "&x;"))


def test_deep_nesting_is_damage(file: Path) -> None:
    assert "damaged" in refused(file, "<health-topics><health-topic>" + "<p>" * 5000)


def test_a_topic_without_an_end_is_refused_before_it_fills_the_memory(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(medlineplus_file, "MOST_TOPIC_BYTES", 100_000)
    many = "".join(TOPIC.format(id=number) for number in range(5000))
    assert len(ids(file, f"<health-topics>{many}</health-topics>")) == 5000, "together they may be large"
    assert "too large to be one" in refused(file, f"<health-topics><health-topic>{'<p>x</p>' * 40_000}")


def test_a_file_that_is_too_large_is_not_begun(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(medlineplus_file, "MOST_BYTES", 2**20)
    assert refused(file, ONE + " " * 2**20) == "topics.xml is larger than 1 MB; split it into several files."


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportingError, match=r"x\.xml cannot be read \(No such file or directory\)"):
        list(topics_of(tmp_path / "x.xml", quiet))
    assert not holds_topics(tmp_path / "x.xml")


def test_it_says_how_far_it_is_and_can_be_stopped(file: Path) -> None:
    said: list[tuple[int, int]] = []
    content = f"<health-topics>{''.join(TOPIC.format(id=number) for number in range(3000))}</health-topics>"
    file.write_text(content, encoding="utf-8")
    assert len(list(topics_of(file, lambda done, total: said.append((done, total))))) == 3000
    assert len(said) > 3 and said == sorted(said) and said[-1] == (len(content), len(content))

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(topics_of(file, stop))
