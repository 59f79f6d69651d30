# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`import` on the command line: what it says, what it keeps, its exit codes, and that nothing is half taken."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from library import import_commands
from library.commands import main
from library.importing import keeping
from library.packs.source import PackSource
from tests.library.command_outcome import Outcome

Call = Callable[..., Outcome]
TOPICS = Path(__file__).parent.parent / "data" / "medlineplus" / "pair-escaped.xml"
PAGE = """Tick Bites

What to do

Pull the tick out slowly with tweezers.{mark} Wash the bite with soap and water, and watch it for some weeks.

References

1. Brown A, Green B (2011). Removing ticks by hand. Journal of Invented Medicine, 4(2): 11-19.
"""


@pytest.fixture
def data(tmp_path: Path, with_used_cache: Callable[[Path], Path]) -> Path:
    return with_used_cache(tmp_path / "data")


@pytest.fixture
def call(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs `import` in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, before: tuple[str, ...] = ()) -> Outcome:
        code = main(["--data", str(data), *before, "import", *arguments])
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return run


def write(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def objects(outcome: Outcome) -> list[dict[str, Any]]:
    return [json.loads(line) for line in outcome.out.splitlines()]


def own(data: Path) -> list[str]:
    return sorted(f"{key.language}/{key.id}" for key in PackSource(data / "local").articles)


def test_a_page_as_json(call: Call, data: Path, tmp_path: Path) -> None:
    outcome = call(write(tmp_path / "ticks.txt", PAGE.format(mark="1")), "--json")
    assert (outcome.code, outcome.err) == (0, "")
    told = outcome.json
    assert list(told) == ["article", "dropped", "flags", "written"]
    written = Path(told["written"])
    assert written == data / "local" / "articles" / "en" / f"{told['article']['id']}.md"
    assert "Pull the tick out slowly" in written.read_text(encoding="utf-8")
    assert [reference["number"] for reference in told["article"]["references"]] == [1]


def test_a_page_in_words(call: Call, data: Path, tmp_path: Path) -> None:
    outcome = call(write(tmp_path / "ticks.txt", PAGE.format(mark="1")))
    first, *rest = outcome.out.splitlines()
    assert first == f"Tick Bites (tick-bites, en): {data / 'local' / 'articles' / 'en' / 'tick-bites.md'}"
    assert any(line.startswith("  line 7, kept as references: References (") for line in rest), outcome.out
    assert "  please look at no-date: The page does not say when it was last revised or reviewed." in rest


def test_a_trial_writes_nothing(call: Call, data: Path, tmp_path: Path) -> None:
    page = write(tmp_path / "ticks.txt", PAGE.format(mark="1"))
    outcome = call(page, "--dry-run", "--json")
    assert (outcome.code, outcome.json["written"], outcome.json["article"]["id"]) == (0, None, "tick-bites")
    assert "(tick-bites, en): not written, this was a trial" in call(page, "--dry-run").out
    assert not (data / "local").exists()


def test_the_same_page_again_is_an_update(call: Call, data: Path, tmp_path: Path) -> None:
    page = write(tmp_path / "ticks.txt", PAGE.format(mark="1"))
    first, second = call(page, "--json"), call(page, "--json")
    assert first.json["written"] == second.json["written"]
    assert own(data) == ["en/tick-bites"]


def test_what_was_not_understood_is_exit_1(call: Call, data: Path, tmp_path: Path) -> None:
    outcome = call(write(tmp_path / "ticks.txt", PAGE.format(mark="7")), "--json")
    assert outcome.code == 1 and "citation-without-reference" in outcome.json["flags"]
    assert own(data) == ["en/tick-bites"], "it is kept all the same"


def test_another_folder(call: Call, data: Path, tmp_path: Path) -> None:
    outcome = call(write(tmp_path / "ticks.txt", PAGE.format(mark="1")), "--to", "Ours", "--json")
    assert outcome.json["written"] == str(tmp_path / "Ours" / "articles" / "en" / "tick-bites.md")
    assert PackSource(tmp_path / "Ours").info.title == "Ours"
    assert not (data / "local").exists()


def test_an_article_of_the_library_is_never_replaced(call: Call, tmp_path: Path) -> None:
    page = write(tmp_path / "burns.txt", PAGE.format(mark="1").replace("Tick Bites", "Burns"))
    assert call(page, "--json").json["article"]["id"] == "burns-2"


# ---- many -----------------------------------------------------------------------------------------------------


def test_a_file_of_topics_is_an_object_for_each(call: Call, data: Path) -> None:
    outcome = call(str(TOPICS), "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert [(told["article"]["language"], told["article"]["id"]) for told in objects(outcome)] == [
        ("en", "chilblains"), ("en", "cold-skin"), ("es", "chilblains")
    ]  # fmt: skip
    assert all(Path(told["written"]).is_file() for told in objects(outcome))
    assert own(data) == ["en/chilblains", "en/cold-skin", "es/chilblains"]
    call(str(TOPICS))
    assert own(data) == ["en/chilblains", "en/cold-skin", "es/chilblains"], "twice is an update"


def test_a_damaged_file_of_topics_leaves_nothing(call: Call, data: Path, tmp_path: Path) -> None:
    cut = write(tmp_path / "cut.xml", TOPICS.read_text(encoding="utf-8")[:-20])
    call(cut).refused("cut.xml is damaged or not whole (line 60); copy it again. Nothing was taken from it.")
    assert not (data / "local").exists()


def test_many_articles_are_told_together(call: Call, tmp_path: Path) -> None:
    for number in range(11):
        write(tmp_path / "pages" / f"{number}.txt", PAGE.format(mark="1").replace("Tick", f"Tick {number}"))
    outcome = call("pages", "--dry-run")
    assert outcome.out.splitlines()[0] == "Articles: 11 (en 11), not written, this was a trial"
    assert "  please look at 11 times: no-date" in outcome.out
    kept = call("pages")
    assert kept.out.splitlines()[0] == "Articles: 11 (en 11)"
    left_out = call(str(TOPICS), "pages").out
    assert "Sabañones (chilblains, es): " in left_out, "few are told one by one"


def test_a_folder_keeps_its_pages_and_names_what_it_could_not_take(
    call: Call, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_commands, "BATCH_BYTES", 100)
    folder = tmp_path / "pages"
    write(folder / "ticks.txt", PAGE.format(mark="1"))
    write(folder / "deep" / "fleas.txt", PAGE.format(mark="1").replace("Tick", "Flea"))
    write(folder / "empty.txt", "")
    write(folder / "old.pdf", "%PDF")
    (folder / "topics.xml").write_bytes(TOPICS.read_bytes())
    outcome = call("pages", "--json")
    assert outcome.code == 2
    assert sorted(told["article"]["title"] for told in objects(outcome)) == [
        "Chilblains", "Cold Skin", "Flea Bites", "Sabañones", "Tick Bites"
    ]  # fmt: skip
    pdf, empty = outcome.err.splitlines()
    assert pdf == "clinic-library: pages/old.pdf is no page; it was left aside."
    assert empty.startswith("clinic-library: empty.txt is empty")
    assert own(data) == ["en/chilblains", "en/cold-skin", "en/flea-bites", "en/tick-bites", "es/chilblains"]


def test_a_folder_of_unreadable_pages_keeps_nothing(call: Call, data: Path, tmp_path: Path) -> None:
    write(tmp_path / "pages" / "empty.txt", "")
    outcome = call("pages")
    assert (outcome.code, outcome.out, len(outcome.err.splitlines())) == (2, "", 1)
    assert not (data / "local").exists()


def test_a_file_that_cannot_be_taken_does_not_keep_the_others_out(call: Call, data: Path, tmp_path: Path) -> None:
    good = write(tmp_path / "ticks.txt", PAGE.format(mark="7"))
    outcome = call("nowhere.txt", good, "--json")
    assert outcome.code == 2, "more than a flag"
    assert (
        outcome.err
        == "clinic-library: nowhere.txt cannot be read (No such file or directory); check the name of the file.\n"
    )
    assert own(data) == ["en/tick-bites"]


def test_a_sentence_without_the_name_gets_it(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path) -> bytes:
        raise import_commands.ImportingError("It holds no words.")

    monkeypatch.setattr(import_commands, "read_whole", fail)
    call("ticks.txt").refused("ticks.txt: It holds no words.")


def test_a_full_disk_is_one_sentence_and_nothing_is_there(
    call: Call, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **more: object) -> None:
        raise keeping.ArticleError("The disk is full; make room.")

    monkeypatch.setattr(keeping.OwnArticles, "save", fail)
    call(write(tmp_path / "ticks.txt", PAGE.format(mark="1"))).refused("The disk is full; make room.")
    assert not (data / "local" / "articles").exists()


def test_stopping_leaves_nothing(call: Call, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*arguments: object, **more: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("library.importing.medlineplus.sort_page", stop)
    outcome = call(str(TOPICS))
    assert (outcome.code, outcome.err.strip()) == (2, "clinic-library: stopped.")
    assert not (data / "local").exists()


def test_the_window_hears_how_far_it_is(call: Call) -> None:
    outcome = call(str(TOPICS), before=("--lines",))
    steps = [tuple(map(int, line.split())) for line in outcome.out.splitlines()]
    assert steps[0][0] > 0 and steps[-1] == (3, 3)
    assert outcome.err == "", "the window shows what came in; only warnings are said"


def test_something_must_be_named(call: Call) -> None:
    outcome = call()
    assert outcome.code == 2 and "FILE" in outcome.err
    assert isinstance(import_commands.import_pages, click.Command)
