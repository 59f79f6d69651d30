# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Every text that a person sees is marked for translation, stands in Qt Linguist's files, and keeps its signs there."""

from __future__ import annotations

import ast
import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
sys.path.append(str(TOP / "packaging"))

from translations import (  # noqa: E402
    LANGUAGES,
    Text,
    asked_in,
    compile_all,
    error_names,
    file_of,
    read_translations,
    texts_of,
    ts_text,
    update,
)

SHOWN = {
    "setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setLabelText", "setInformativeText", "setDetailedText",
    "setHtml", "setPlainText", "setMarkdown", "setTabText", "setTabToolTip", "setHeaderLabels", "setItemText",
    "setSuffix", "setPrefix", "setSpecialValueText", "addTab", "addRow", "addItem", "addItems", "addAction", "addMenu",
    "addButton", "addSection", "insertItem", "insertTab", "showMessage", "question", "warning", "information",
    "critical", "getOpenFileName", "getSaveFileName", "getExistingDirectory", "getText", "QLabel", "QPushButton",
    "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QCommandLinkButton", "QMenu",
    "QListWidgetItem", "QTreeWidgetItem", "QTableWidgetItem", "QStandardItem", "QMessageBox", "plain_label",
}  # fmt: skip
"""Calls whose texts are read by a person."""
ROLES = {"note", "problem", "title"}
"""Of labels: how they look."""
NO_WORDS = re.compile(r"<[^>]*>|&\w+;|\{\w*\}|https?:\S*|\*\.\w+|[a-z-]+:(?=\{)|\bPDF\b")
"""Signs of HTML, places that are filled in, addresses, patterns of file names."""
PASSES = {"desktop/i18n.py", "library/errors.py", "library/sentences.py"}
"""Where what was marked elsewhere is handed on."""
ERRORS = error_names()


def parsed(room: str) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((TOP / room).rglob("*.py")):
        yield path.relative_to(TOP).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def bare_texts(node: ast.expr) -> Iterator[str]:
    """The words of an argument that no call takes in: literals alone, joined, in an f-string, chosen by an `if`."""
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.JoinedStr(values):
            yield "".join(str(value.value) if isinstance(value, ast.Constant) else "{}" for value in values)
        case ast.BinOp(left, _, right):
            yield from (*bare_texts(left), *bare_texts(right))
        case ast.IfExp(_, body, orelse):
            yield from (*bare_texts(body), *bare_texts(orelse))
        case ast.BoolOp(_, values) | ast.List(values) | ast.Tuple(values):
            for value in values:
                yield from bare_texts(value)
        case ast.Call(ast.Attribute(inner, "format")):
            yield from bare_texts(inner)


def has_words(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", NO_WORDS.sub("", text)))


def unmarked(tree: ast.Module) -> list[tuple[int, str]]:
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and name_of(node.func) in SHOWN
        and name_of(getattr(node.func, "value", node)) != "log"
    ]
    return [
        (call.lineno, text)
        for call in calls
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in bare_texts(argument)
        if has_words(text) and text not in ROLES
    ]


UNMARKED = """
label = QLabel("Find an article")
label.setToolTip(f"{count} of them")
label.setText("one" if few else tr("more"))
box.addItems(["A4", "Letter " + size])
box.setText("{n} pages".format(n=3))
"""
MARKED = """
label = QLabel(self.tr("Find an article"))
label.setText(f"<b>{title}</b>: {count}")
label.setObjectName("finder")
log.warning("the settings could not be read")
note = plain_label(text, "note")
box.addItem(title, "letter-size" in sizes)
"""


def test_a_text_that_was_not_marked_is_found() -> None:
    assert [line for line, _ in unmarked(ast.parse(UNMARKED))] == [2, 3, 4, 5, 6]
    assert unmarked(ast.parse(MARKED)) == []


@pytest.mark.parametrize(("name", "tree"), [pytest.param(*one, id=one[0]) for one in parsed("desktop")])
def test_every_text_of_the_window_is_marked(name: str, tree: ast.Module) -> None:
    assert unmarked(tree) == [], "put it into self.tr or QCoreApplication.translate"


@pytest.mark.parametrize(
    ("name", "tree"), [pytest.param(*one, id=one[0]) for room in ("desktop", "library") for one in parsed(room)]
)
def test_what_is_marked_is_a_literal_and_has_a_context(name: str, tree: ast.Module) -> None:
    """Anything else is never found for translation."""
    asked = asked_in(tree, ERRORS)
    assert name in PASSES or [one for one in asked if not one.context or one.source is None] == []


@pytest.mark.parametrize(("name", "tree"), [pytest.param(*one, id=one[0]) for one in parsed("library")])
def test_an_error_is_raised_with_a_template_and_not_with_what_was_filled_in(name: str, tree: ast.Module) -> None:
    """`PackError(f"{name} is damaged")` could not be translated: `PackError("{name} is damaged", name=name)` can."""
    filled = [
        call.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call.func) in ERRORS and call.args
        and any(isinstance(part, ast.JoinedStr) or name_of(getattr(part, "func", part)) in {"str", "format", "join"}
                for part in ast.walk(call.args[0]))
    ]  # fmt: skip
    assert name.endswith("_commands.py") or name == "library/self_check.py" or filled == []


@pytest.mark.parametrize(
    ("name", "tree"), [pytest.param(*one, id=one[0]) for room in ("desktop", "library") for one in parsed(room)]
)
def test_every_place_in_a_sentence_is_filled(name: str, tree: ast.Module) -> None:
    """A value that is lacking would raise where the person is told what went wrong."""
    lacking = []
    for call in ast.walk(tree):
        if (
            isinstance(call, ast.Call)
            and name_of(call.func) in {"said", *ERRORS}
            and any(one.arg for one in call.keywords)
        ):
            text, given = call.args[0], {keyword.arg for keyword in call.keywords}
            places = {field for _, field, _, _ in string.Formatter().parse(ast.literal_eval(text)) if field is not None}
            lacking += [] if places == given else [(call.lineno, places ^ given)]
    assert lacking == []


# ---- the files of Qt Linguist -------------------------------------------------------------------------------

WINDOW = """
class Finder(QWidget):
    def show(self):
        self.setWindowTitle(self.tr("Find & read"))
        self.tell(QCoreApplication.translate("choices", "All"), _word("<b>Large</b>"))
        self.tell(said("{name} is lost", name=name))
        raise PackError("{name} is damaged", name=name)
        raise ValueError("never seen")

def _word(text):
    return QCoreApplication.translate("words", text)
"""
IN_IT = [
    Text("Finder", "Find & read"),
    Text("choices", "All"),
    Text("library", "{name} is damaged"),
    Text("library", "{name} is lost"),
    Text("words", "<b>Large</b>"),
]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A source with a text of every kind."""
    for name, text in {
        "desktop/finder.py": WINDOW,
        "library/errors.py": "class LibraryError(Exception): pass\nclass PackError(LibraryError): pass\n",
    }.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text)
    return tmp_path


def test_every_kind_of_text_is_found_in_the_context_that_qt_asks_in(checkout: Path) -> None:
    assert sorted(texts_of(checkout)) == IN_IT
    assert texts_of(checkout)[IN_IT[0]] == ["desktop/finder.py"]


def test_what_was_translated_stays_and_what_is_gone_goes(checkout: Path) -> None:
    folder = checkout / "translations"
    folder.mkdir()
    made = {IN_IT[0]: "Buscar & leer", IN_IT[4]: "<b>Grande</b>", Text("Finder", "Gone"): "Ido"}
    path = file_of("es", folder)
    path.write_text(ts_text("es", {text: ["a.py"] for text in made}, made), encoding="utf-8")
    update(checkout, folder)
    assert read_translations(path) == {**dict.fromkeys(IN_IT, ""), IN_IT[0]: "Buscar & leer", IN_IT[4]: "<b>Grande</b>"}
    before = path.read_bytes()
    update(checkout, folder)
    assert path.read_bytes() == before
    assert b'filename="../../desktop/finder.py"' in before and b"line" not in before.replace(b"inline", b"")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_holds_exactly_the_texts_of_the_source(language: str) -> None:
    path = file_of(language)
    wanted = ts_text(language, texts_of(), read_translations(path))
    assert path.read_text(encoding="utf-8") == wanted, "run ./dev translations"


def test_compiled_files_are_the_same_each_time(tmp_path: Path) -> None:
    for folder in (tmp_path / "one", tmp_path / "two"):
        compile_all(folder)
    for language in LANGUAGES:
        one, two = (file_of(language, folder, "qm").read_bytes() for folder in (tmp_path / "one", tmp_path / "two"))
        assert one == two and one.startswith(b"\x3c\xb8\x64\x18")


# ---- translations ---------------------------------------------------------------------------------------------

KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[+/-])|\bF\d{1,2}\b")
ENTITIES = re.compile(r"&(?:amp|nbsp|middot|lt|gt|quot|copy|#\d+);|&&")


def signs_of(text: str) -> dict[str, object]:
    """What a translation must have as its source has it."""
    return {
        "places": sorted(
            (name, conversion, form) for _, name, form, conversion in string.Formatter().parse(text) if name is not None
        ),
        "key after &": len(re.findall(r"&\w", ENTITIES.sub("", text))),
        "space before": text[: len(text) - len(text.lstrip())],
        "space after": text[len(text.rstrip()) :],
        "keys": sorted(KEYS.findall(text)),
        "tags": sorted(re.findall(r"<[^>]+>", text)),
    }


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("{done} of {total}", "{done} de {totla}"),
        ("{most:,} letters", "{most} letras"),
        ("&Print", "Imprimir"),
        ("Print (Ctrl+P)", "Imprimir (Ctrl+I)"),
        ("Search: ", "Buscar:"),
        ("<b>New</b>", "Nuevo"),
    ],
)
def test_a_translation_that_lost_a_sign_is_found(source: str, wrong: str) -> None:
    assert signs_of(source) != signs_of(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_signs_of_its_source(language: str) -> None:
    finished = {text: made for text, made in read_translations(file_of(language)).items() if made}
    wrong = {
        text.source: made for text, made in finished.items() if text.source and signs_of(made) != signs_of(text.source)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    assert [text for text, made in read_translations(file_of(language)).items() if not made] == []


def test_the_keys_of_hindi_stand_beside_the_words() -> None:
    """The line under a letter would part it from its vowel signs; and few who write Devanagari type it."""
    keys = [made for made in read_translations(file_of("hi")).values() if re.search(r"&\w", ENTITIES.sub("", made))]
    assert keys and [made for made in keys if not re.search(r"\(&[A-Z]\)", made)] == []
