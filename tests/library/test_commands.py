# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands: what they print and with which exit code, the JSON contract key by key, and for every bad input
one sentence on stderr that names the remedy, no trace, and nothing half-written.
"""

from __future__ import annotations

import datetime as dt
import errno
import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import library.building
import library.commands
import library.search.stack
import library.search.store
from library import __version__
from library.articles import parse_article
from library.commands import main
from library.models import Article
from library.packs.source import PackSource
from library.paths import called_as, find_paths, has_screen
from library.search.store import IndexName
from library.settings import Settings, save_settings
from library.storage import RecordStore
from tests.library.command_outcome import Outcome

MakePack = Callable[..., Path]
ROOT = Path(__file__).parents[2]
HIT_KEYS = ["id", "language", "title", "section", "snippet", "because", "score", "pack", "review_state"]
SHOW_KEYS = ["sections", "citations", "references", "review_state", "reading_grade"]
LOCAL = "---\nid: {id}\ntitle: {title}\nkind: topic\nlanguage: {language}\nrevised: 2026-01-02\n---\n{body}\n"


class Desk:
    """Runs commands on a data folder of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], make_pack: MakePack) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._capsys = capsys
        self._make_pack = make_pack

    def run(self, *arguments: str | Path) -> Outcome:
        code = main(["--data", str(self.data), *map(str, arguments)])
        written = self._capsys.readouterr()
        return Outcome(code, written.out, written.err)

    def keep(self, name: str, body: str = "Text.", language: str = "en", title: str = "") -> None:
        """An article of the clinic's own pack."""
        text = LOCAL.format(id=name, title=title or name.title(), language=language, body=body)
        self._make_pack(
            self.data / "local", {f"{language}/{name}.md": text}, pack="id: local\ntitle: Ours\nversion: '1'\n"
        )


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], make_pack: MakePack) -> Desk:
    return Desk(tmp_path, capsys, make_pack)


# ---- search -----------------------------------------------------------------------------------------------


def test_search_lists_title_id_and_a_marked_passage(desk: Desk) -> None:
    code, out, err = desk.run("search", "lumbago")
    assert (code, err) == (0, "")
    first, second = out.splitlines()[:2]
    assert first == 'Low back pain  low-back-pain  ("lumbago" is another name for this)'
    assert second.startswith("    ")


def test_search_marks_words_and_names_the_section_and_a_second_language(desk: Desk) -> None:
    lines = desk.run("search", "ampollas quemadura").out.splitlines()
    assert lines[0].startswith("Quemaduras [es]  burns")
    assert lines[1].startswith("    Cuándo buscar ayuda de inmediato: ") and "*ampollas*" in lines[1]


def test_search_json_has_every_key_of_the_contract(desk: Desk) -> None:
    found = desk.run("search", "burns", "--json").json
    assert list(found) == ["query", "corrected", "took_ms", "hits"]
    assert (found["query"], found["corrected"]) == ("burns", "")
    assert found["took_ms"] > 0
    assert all(list(hit) == HIT_KEYS for hit in found["hits"])
    hit = found["hits"][0]
    assert (hit["id"], hit["language"], hit["pack"], hit["review_state"]) == ("burns", "en", "starter", "unreviewed")
    assert hit["score"] > 0 and hit["snippet"]


def test_search_without_hits_says_what_to_try(desk: Desk) -> None:
    assert desk.run("search", "xyzzyplugh") == (0, "Nothing found. Try fewer or other words.\n", "")
    assert desk.run("search", "xyzzyplugh", "--json").json["hits"] == []


@pytest.mark.parametrize(("limit", "most"), [("1", 1), ("3", 3), ("1000", 1000)])
def test_search_gives_no_more_than_the_limit(desk: Desk, limit: str, most: int) -> None:
    hits = desk.run("search", "pain", "--limit", limit, "--json").json["hits"]
    assert 0 < len(hits) <= most


@pytest.mark.parametrize("language", ["en", "es"])
def test_search_keeps_to_a_language(desk: Desk, language: str) -> None:
    hits = desk.run("search", "diabetes", "--language", language, "--json").json["hits"]
    assert {hit["language"] for hit in hits} == {language}


def test_search_prefers_the_language_of_the_settings(desk: Desk) -> None:
    save_settings(RecordStore(desk.data / "state"), Settings(language="es"))
    assert desk.run("search", "diabetes", "--json").json["hits"][0]["language"] == "es"


# ---- show -------------------------------------------------------------------------------------------------


def test_show_prints_title_state_text_numbers_and_references(desk: Desk) -> None:
    code, out, err = desk.run("show", "low-back-pain")
    assert (code, err) == (0, "")
    assert out.startswith("Low back pain\n=============\nMost new low back pain")
    for text in ("Not reviewed by a clinician yet.", "Edition 1.", "some time in their life [1].", "\n1. World Health"):
        assert text in out
    for mark in ("[@", "{#", "!!!", "](article:"):
        assert mark not in out


def test_show_json_has_every_key_of_the_contract(desk: Desk) -> None:
    shown = desk.run("show", "low-back-pain", "--json").json
    front = [name for name in Article.__struct_fields__ if name not in ("body", "body_line")]
    assert list(shown) == [*front, *SHOW_KEYS]
    assert all(list(section) == ["heading", "aspect", "markdown"] for section in shown["sections"])
    assert all(list(citation) == ["number", "key", "section"] for citation in shown["citations"])
    assert [reference["number"] for reference in shown["references"]] == list(range(1, len(shown["references"]) + 1))
    assert all({"id", "number", "vancouver", "type", "title"} <= set(reference) for reference in shown["references"])
    assert list(shown["reading_grade"]) == ["method", "value"]
    assert shown["review_state"] == "unreviewed"
    assert (shown["source"], shown["flags"], shown["audience"] != "", shown["reviewed"]) == (None, [], True, None)


def test_show_json_names_citations_in_the_order_of_the_text(desk: Desk) -> None:
    desk.keep("cited", "Before [@b; @a].\n\n## Two\n\nAfter [@a].")
    shown = desk.run("show", "cited", "--json").json
    assert shown["citations"] == [
        {"number": 1, "key": "b", "section": ""},
        {"number": 2, "key": "a", "section": ""},
        {"number": 2, "key": "a", "section": "Two"},
    ]
    assert shown["sections"][0]["heading"] is None


def test_an_unknown_reference_key_has_a_number_and_says_that_it_is_missing(desk: Desk) -> None:
    desk.keep("cited", "Claim [@nobody2020].")
    shown = desk.run("show", "cited", "--json")
    text = "[nobody2020: this reference is missing from the bibliography]"
    assert shown.code == 0
    assert shown.json["references"] == [{"id": "nobody2020", "number": 1, "vancouver": text, "literal": text}]
    assert text in desk.run("show", "cited").out


def test_show_markdown_is_the_articles_file(desk: Desk) -> None:
    printed = desk.run("show", "burns", "--markdown").out
    file = find_paths().starter_pack / "articles" / "en" / "burns.md"
    ours = parse_article(file.read_text(encoding="utf-8"), "burns.md")
    assert parse_article(printed, "out").body == ours.body
    assert parse_article(printed, "out").credits == ours.credits


@pytest.mark.parametrize(("arguments", "language"), [((), "en"), (("--language", "es"), "es")])
def test_show_gives_the_language_that_was_asked_for(desk: Desk, arguments: tuple[str, ...], language: str) -> None:
    assert desk.run("show", "burns", "--json", *arguments).json["language"] == language


def test_show_takes_the_language_of_the_settings_and_else_the_one_there_is(desk: Desk) -> None:
    desk.keep("nur-deutsch", language="de")
    save_settings(RecordStore(desk.data / "state"), Settings(language="es"))
    assert desk.run("show", "burns", "--json").json["language"] == "es"
    assert desk.run("show", "nur-deutsch", "--json").json["language"] == "de"


# ---- check ------------------------------------------------------------------------------------------------


def test_check_of_the_bundled_pack_finds_no_error(desk: Desk) -> None:
    code, out, err = desk.run("check")
    assert (code, err) == (0, "")
    assert " Errors: 0. " in out.splitlines()[-1]


def test_check_finds_errors_and_names_file_line_and_rule(desk: Desk) -> None:
    desk.keep("bad", "See [it](article:nowhere).")
    code, out, err = desk.run("check", desk.data / "local")
    assert (code, err) == (1, "")
    assert "articles/en/bad.md:8: error: there is no article 'nowhere'. [link-unknown]" in out.splitlines()


def test_check_json_has_every_key_of_the_contract(desk: Desk) -> None:
    desk.keep("bad", "See [it](article:nowhere).")
    run = desk.run("check", desk.data / "local", "--json")
    assert (run.code, list(run.json), run.json["articles"]) == (1, ["problems", "articles", "took_ms"], 1)
    assert all(list(problem) == ["path", "line", "rule", "text", "severity"] for problem in run.json["problems"])
    assert {problem["severity"] for problem in run.json["problems"]} == {"error", "warning"}


# ---- the program ------------------------------------------------------------------------------------------


def test_help_and_version_are_there(desk: Desk) -> None:
    assert desk.run("--version") == (0, f"clinic-library, version {__version__}\n", "")
    for command in ("search", "show", "handout", "check"):
        code, out, _ = desk.run(command, "-h")
        assert (code, out.startswith(f"Usage: clinic-library {command} ")) == (0, True)
        assert f"  {command} " in desk.run("--help").out


def test_data_names_the_folder_of_index_settings_and_articles(desk: Desk) -> None:
    desk.keep("ours", "Zebrafish.")
    assert [hit["id"] for hit in desk.run("search", "zebrafish", "--json").json["hits"]] == ["ours"]
    assert sorted(path.name for path in desk.data.iterdir()) == ["cache", "local"]


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "library", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, encoding="utf-8")


def test_the_program_prints_json_alone_on_stdout(tmp_path: Path) -> None:
    done = start("--data", str(tmp_path), "search", "lumbago", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["hits"][0]["id"] == "low-back-pain"


def test_the_program_ends_with_2_and_one_sentence(tmp_path: Path) -> None:
    done = start("--data", str(tmp_path), "show", "nowhere")
    said = 'clinic-library: There is no article "nowhere"; look it up with: clinic-library search "nowhere"\n'
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)


# ---- bad input --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "nowhere"], 'There is no article "nowhere"; look it up with: clinic-library search "nowhere"'),
        (["show", "burns", "--language", "xx"], '"burns" is not there in the language "xx"; it is there in: en, es.'),
        (["search", "a", "--language", "xx"], 'There is no article in the language "xx"; there are: en, es.'),
        (
            ["show", "burns", "--json", "--markdown"],
            "--json and --markdown cannot be used together; choose one. see clinic-library --help.",
        ),
        (["show"], "Missing argument 'ID'. see clinic-library --help."),
        (["dance"], "No such command 'dance'. see clinic-library --help."),
    ],
)
def test_what_cannot_be_done_is_one_sentence_with_the_remedy(desk: Desk, arguments: list[str], said: str) -> None:
    desk.run(*arguments).refused(said)


@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["search", "a", "--limit", "0"],
        ["search", "a", "--limit", "many"],
        ["search", "a", "--colour"],
        ["check", "one", "two"],
    ],
)
def test_a_wrong_call_is_one_line_that_names_the_help(
    desk: Desk, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    code, out, err = desk.run(*arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("clinic-library: ") and err.endswith("see clinic-library --help.\n")
    assert not (desk.folder / "x.pdf").exists()


def test_broken_front_matter_in_the_local_pack_costs_only_that_article(desk: Desk) -> None:
    desk.keep("good", "Zebrafish.")
    (desk.data / "local" / "articles" / "en" / "bad.md").write_text("---\nid: [\n---\n")
    run = desk.run("search", "zebrafish", "--json")
    assert (run.code, [hit["id"] for hit in run.json["hits"]]) == (0, ["good"])
    assert run.err.count("\n") == 1
    assert run.err.startswith("clinic-library: articles/en/bad.md, line ")
    assert run.err.endswith("; mend that line.\n")
    assert desk.run("show", "bad").code == 2


def test_a_broken_bibliography_in_the_local_pack_is_one_sentence(desk: Desk) -> None:
    desk.keep("good", "Claim [@a].")
    (desk.data / "local" / "references.json").write_text("[{]")
    run = desk.run("show", "good")
    assert (run.code, run.err.count("\n")) == (0, 1)
    assert run.err.startswith("clinic-library: references.json, line 1: not valid JSON")


def test_a_local_folder_that_is_no_pack_costs_only_itself(desk: Desk) -> None:
    (desk.data / "local").mkdir(parents=True)
    code, out, err = desk.run("search", "burns")
    assert (code, "  burns\n" in out, err.count("\n")) == (0, True, 1)
    assert err.startswith("clinic-library: pack.yaml cannot be read (No such file or directory); check the file in ")


@pytest.mark.parametrize("source", ["nowhere", "empty", "file.txt"])
def test_check_of_what_is_no_pack_is_refused(desk: Desk, source: str) -> None:
    (desk.folder / "empty").mkdir()
    (desk.folder / "file.txt").write_text("x")
    code, out, err = desk.run("check", desk.folder / source)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "pack.yaml" in err


# ---- the disk ---------------------------------------------------------------------------------------------


def full_disk(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_does_not_stop_a_search(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.search.store.tempfile, "mkdtemp", full_disk)
    run = desk.run("search", "lumbago", "--json")
    assert (run.code, run.err, run.json["hits"][0]["id"]) == (0, "", "low-back-pain")


def test_a_data_folder_that_cannot_be_written_does_not_stop_reading(desk: Desk) -> None:
    desk.data = desk.folder / "file" / "data"
    (desk.folder / "file").write_text("no folder")
    assert desk.run("search", "lumbago", "--json").json["hits"][0]["id"] == "low-back-pain"
    assert desk.run("handout", "burns", "-o", desk.folder / "o.pdf").code == 0


def test_data_that_is_a_file_is_refused(desk: Desk) -> None:
    desk.data.write_text("x")
    code, out, err = desk.run("search", "a")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "is a file" in err


@pytest.mark.parametrize("damage", [b"", b"garbage"])
def test_a_corrupt_index_is_rebuilt(desk: Desk, damage: bytes) -> None:
    first = desk.run("search", "lumbago", "--json").json["hits"]
    files = [path for path in (desk.data / "cache").rglob("*") if path.is_file()]
    assert files
    for path in files:
        path.write_bytes(damage)
    run = desk.run("search", "lumbago", "--json")
    assert (run.code, run.err, run.json["hits"]) == (0, "", first)


@pytest.mark.parametrize("damage", [b"", b"garbage", b"\xff" * 100])
def test_damaged_settings_become_the_defaults(desk: Desk, damage: bytes) -> None:
    save_settings(RecordStore(desk.data / "state"), Settings(paper="letter"))
    for path in (desk.data / "state").iterdir():
        path.write_bytes(damage)
    assert desk.run("handout", "burns", "-o", desk.folder / "o.pdf", "--json").json["paper"] == "a4"


def test_check_makes_a_table_of_the_articles(desk: Desk) -> None:
    done = desk.run("check", "--table")
    assert (done.code, done.err) == (0, "")
    assert "| [Burns and scalds](articles/en/burns.md) | " in done.out
    assert desk.run("check", "--table", desk.folder / "none").code == 2


# ---- the hidden command -----------------------------------------------------------------------------------


def test_the_index_command_is_not_offered_to_a_person(desk: Desk) -> None:
    assert "index" not in desk.run("--help").out.split()


def test_the_index_command_builds_what_a_search_then_opens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.keep("ours", "Zebrafish.")
    pack = PackSource(desk.data / "local")
    done = desk.run("index", pack.folder, "en", pack.fingerprint("en"))
    assert (done.code, done.out.splitlines()[-1], done.err) == (0, "1 1", "")
    monkeypatch.setattr(library.search.stack, "make_batch", full_disk)
    opened = library.commands.Library([pack], find_paths(desk.data), dt.date(2026, 11, 21))
    assert [hit.id for hit in opened.search("zebrafish", only="en").hits] == ["ours"]
    opened.close()


def all_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every index is built by processes of its own, however small."""
    monkeypatch.setattr(library.search.stack, "SMALL", 0)
    monkeypatch.setattr(library.search.stack.StackSearch, "_build", full_disk)


def test_a_search_of_a_large_pack_waits_until_it_is_prepared(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.keep("ours", "Zebrafish.")
    all_large(monkeypatch)
    for _ in range(2):
        run = desk.run("search", "zebrafish", "--json")
        assert (run.code, [hit["id"] for hit in run.json["hits"]], run.err) == (0, ["ours"], "")
        monkeypatch.setattr(library.building, "run_job", full_disk)  # once is enough


def test_a_terminal_shows_how_far_the_preparing_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    all_large(monkeypatch)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert desk.run("search", "lumbago").code == 0
    assert terminal.getvalue().count("Preparing search: Starter library") >= 2
    assert "100%" in terminal.getvalue()


def test_a_large_pack_that_cannot_be_prepared_is_told_and_the_others_answer(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.keep("ours", "Zebrafish.")
    name = IndexName("local", "en", PackSource(desk.data / "local").fingerprint("en"))
    cache = library.search.store.IndexStore(find_paths(desk.data).index_cache)
    cache.folder.mkdir(parents=True)
    cache.part(name).write_text("no folder")
    all_large(monkeypatch)
    run = desk.run("search", "lumbago", "--json")
    assert (run.code, run.json["hits"][0]["id"], run.err.count("\n")) == (0, "low-back-pain", 1)
    assert run.err.startswith(
        "clinic-library: The search of local could not be prepared (File exists); free some space"
    )


def test_a_worker_of_the_index_command_makes_its_batches(desk: Desk) -> None:
    desk.keep("ours", "Zebrafish.")
    name = IndexName("local", "en", PackSource(desk.data / "local").fingerprint("en"))
    part = library.search.store.IndexStore(find_paths(desk.data).index_cache).part(name)
    part.mkdir(parents=True)
    done = desk.run("index", desk.data / "local", "en", name.fingerprint, "--worker", "0", "--workers", "1")
    assert (done.code, done.out, done.err) == (0, "1 1\n", "")
    assert [path.name for path in part.iterdir()] == ["batch-00000.npz"]


@pytest.mark.parametrize("source", ["nowhere", "empty", "file.txt"])
@pytest.mark.parametrize("worker", [(), ("--worker", "0")])
def test_an_index_of_what_is_no_pack_is_refused(desk: Desk, source: str, worker: tuple[str, ...]) -> None:
    (desk.folder / "empty").mkdir()
    (desk.folder / "file.txt").write_text("x")
    code, out, err = desk.run("index", desk.folder / source, "en", "0" * 64, *worker)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "pack.yaml cannot be read (" in err or "is no catalogue" in err
    assert not desk.data.exists()


def test_an_index_of_articles_as_they_are_not_is_refused(desk: Desk) -> None:
    desk.keep("ours", "Zebrafish.")
    code, out, err = desk.run("index", desk.data / "local", "en", "0" * 64)
    said = "The articles of local were changed while their search was prepared; start the program again."
    assert (code, out.splitlines()[-1], err) == (2, "1 1", f"clinic-library: {said}\n")
    assert list((desk.data / "cache" / "index").iterdir()) == []


def test_an_index_that_cannot_be_written_is_one_sentence(desk: Desk) -> None:
    desk.keep("ours", "Zebrafish.")
    (desk.data / "cache").write_text("no folder")
    code, out, err = desk.run("index", desk.data / "local", "en", "0" * 64)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("clinic-library: The search of local could not be prepared (")
    assert err.endswith(f"free some space in {desk.data / 'cache' / 'index'} and start the program again.\n")


# ---- our own mistakes -------------------------------------------------------------------------------------


def break_library(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(library.commands.Library, "open", fail)


def test_a_mistake_of_ours_is_one_sentence_without_a_trace(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    break_library(monkeypatch, ZeroDivisionError("secret"))
    said = "this is our mistake (ZeroDivisionError); run it again with --debug and send us what it prints."
    desk.run("search", "a").refused(said)


def test_debug_shows_the_trace(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(library.commands.LibraryError, match="nowhere"):
        desk.run("--debug", "show", "nowhere")
    break_library(monkeypatch, ZeroDivisionError("secret"))
    with pytest.raises(ZeroDivisionError, match="secret"):
        desk.run("--debug", "search", "a")


def test_stopping_a_command_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    break_library(monkeypatch, KeyboardInterrupt())
    code, out, err = desk.run("search", "a")
    assert (code, out, err.strip()) == (2, "", "clinic-library: stopped.")


def test_python_m_library_ends_with_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["library", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("library", run_name="__main__")
    assert (ended.value.code, capsys.readouterr().out) == (0, f"clinic-library, version {__version__}\n")
    assert runpy.run_module("library.__main__", run_name="library.__main__")["main"] is main


# ---- the machine it runs on -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "environment", "screen"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("linux", {"DISPLAY": ""}, False),
    ],
)
def test_a_screen_is_there_or_not(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], screen: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert has_screen() is screen


def test_sentences_name_the_program_as_it_was_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLINIC_LIBRARY_CALLED_AS", raising=False)
    assert called_as() == "clinic-library"
    monkeypatch.setenv("CLINIC_LIBRARY_CALLED_AS", "./dev run")
    assert called_as() == "./dev run"


def test_bundled_folders_are_there_and_user_data_has_its_own_place(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    bundled = (paths.starter_pack, paths.fonts, paths.icons, paths.words, paths.handout_templates)
    assert all(path.exists() and path.is_relative_to(paths.resources) for path in bundled)
    assert all(path.is_relative_to(tmp_path) for path in (paths.state, paths.index_cache, paths.local_pack))
    assert find_paths().data.is_absolute() and "clinic-library" in find_paths().data.parts


def test_every_language_can_be_printed_into_a_narrow_pipe(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", pipe)
    assert main(["--data", str(desk.data), "search", "\u0623\u0644\u0645 \udcff", "--json"]) == 0
    pipe.flush()
    said = pipe.buffer.getvalue()  # type: ignore[attr-defined]
    assert json.loads(said)["query"] == "\u0623\u0644\u0645 ?"


def test_a_stream_that_is_no_file_is_left_as_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stdout", said)
    assert main(["--data", str(desk.data), "search", "xyzzy"]) == 0
    assert said.getvalue() == "Nothing found. Try fewer or other words.\n"
