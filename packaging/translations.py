# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`translations.py update | compile`: every text of the window in the files of Qt Linguist, and these for Qt to read.

Found by the syntax tree, because lupdate knows neither sentences of the library nor functions that pass a text on to
`QCoreApplication.translate`. The context is what Qt asks with: the class for `self.tr`, "library" for sentences. Only
literals count; a test finds texts that are none. Locations have no line, so that a change of code changes no file.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import PySide6

TOP = Path(__file__).resolve().parents[1]
FOLDER = TOP / "resources" / "translations"
LANGUAGES = ("es", "fr", "pt", "ar", "hi")
LIBRARY = "library"
"""The context of what the library says."""


class Text(NamedTuple):
    """What is translated, and where Qt looks for it."""

    context: str
    source: str


class Asked(NamedTuple):
    """A call that asks for a translation; `source` is None where no literal stands in it."""

    context: str
    source: str | None
    line: int


def file_of(language: str, folder: Path = FOLDER, ending: str = "ts") -> Path:
    return folder / f"clinic_library_{language}.{ending}"


# ---- the texts of the source --------------------------------------------------------------------------------


def texts_of(top: Path = TOP) -> dict[Text, list[str]]:
    """Every text with the files it stands in, by contexts and then in the order of the files and their lines."""
    errors = error_names(top)
    texts: dict[Text, list[str]] = {}
    for room in ("desktop", "library"):
        for path in sorted((top / room).rglob("*.py")):
            name = path.relative_to(top).as_posix()
            for one in asked_in(ast.parse(path.read_text(encoding="utf-8")), errors):
                if one.source is not None:
                    places = texts.setdefault(Text(one.context, one.source), [])
                    places += [name] if name not in places else []
    return dict(sorted(texts.items(), key=lambda item: item[0].context))


def error_names(top: Path = TOP) -> frozenset[str]:
    """`LibraryError` and its children: what they are raised with is a sentence for a person."""
    names = {"LibraryError"}
    for node in ast.parse((top / "library" / "errors.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and any(isinstance(one, ast.Name) and one.id in names for one in node.bases):
            names.add(node.name)
    return frozenset(names)


def asked_in(tree: ast.Module, errors: frozenset[str]) -> list[Asked]:
    """Every call in a file that asks for a translation, in the order of the lines."""
    finder = _Finder(errors, _passing_on(tree))
    finder.visit(tree)
    return sorted(finder.found, key=lambda one: one.line)


class _Finder(ast.NodeVisitor):
    def __init__(self, errors: frozenset[str], passing: dict[str, str]) -> None:
        self.found: list[Asked] = []
        self._errors = errors
        self._passing = passing
        self._classes = [""]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._passing:
            self.generic_visit(node)

    def visit_Call(self, call: ast.Call) -> None:
        self.generic_visit(call)
        context, text = self._asked(call)
        if context is not None and call.args:
            self.found.append(Asked(context, _literal(text), call.lineno))

    def _asked(self, call: ast.Call) -> tuple[str | None, ast.expr | None]:
        """The context that a call asks in and its text; no context if it asks for nothing."""
        first = call.args[0] if call.args else None
        match call.func:
            case ast.Attribute(value=ast.Name("self"), attr="tr"):
                return self._classes[-1], first
            case ast.Attribute(attr="tr"):
                return "", None
            case ast.Attribute(value=ast.Name("QCoreApplication"), attr="translate"):
                return _literal(first) or "", call.args[1]
            case ast.Name(name) if name in self._passing:
                return self._passing[name], first
            case ast.Name("said"):
                return LIBRARY, first
            case ast.Name(name) if name in self._errors and _literal(first) is not None:
                return LIBRARY, first
        return None, None


def _passing_on(tree: ast.Module) -> dict[str, str]:
    """The functions of a file that hand their text to `QCoreApplication.translate`, with their contexts."""
    found = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            names = {argument.arg for argument in function.args.args}
            for node in ast.walk(function):
                match node:
                    case ast.Call(ast.Attribute(attr="translate"), [ast.Constant(str(context)), ast.Name(text)]):
                        if text in names:
                            found[function.name] = context
    return found


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# ---- the files of Qt Linguist -------------------------------------------------------------------------------


def read_translations(path: Path) -> dict[Text, str]:
    """What is translated in a file, if there is one; "" for what is not."""
    if not path.exists():
        return {}
    translations = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this checkout
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            translations[text] = (translation.text or "") if translation is not None and finished else ""
    return translations


def ts_text(language: str, texts: dict[Text, list[str]], translations: dict[Text, str]) -> str:
    """A file of Qt Linguist; translations of what the source does not say any more are left out."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    before = ""
    for text, places in texts.items():
        if text.context != before:
            lines += ["</context>"] * bool(before) + ["<context>", f"    <name>{escape(text.context)}</name>"]
            before = text.context
        translation = translations.get(text, "")
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            *(f'        <location filename="../../{place}"/>' for place in places),
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, *["</context>"] * bool(before), "</TS>", ""])


def update(top: Path = TOP, folder: Path = FOLDER) -> None:
    """Every file says what the source says; what was translated stays translated."""
    texts = texts_of(top)
    for language in LANGUAGES:
        path = file_of(language, folder)
        translations = read_translations(path)
        path.write_text(ts_text(language, texts, translations), encoding="utf-8", newline="\n")
        missing = sum(not translations.get(text) for text in texts)
        print(f"{path.name}: texts: {len(texts)}, not translated: {missing}")


# ---- what Qt reads ------------------------------------------------------------------------------------------


def compile_all(target: Path = FOLDER, folder: Path = FOLDER) -> None:
    """One .qm of each language, of finished translations only, in the same bytes each time."""
    lrelease = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source, made = file_of(language, folder), file_of(language, target, "qm")
        options = ["-silent", "-compress", "-nounfinished"]
        subprocess.run([lrelease, *options, source, "-qm", made], check=True)  # noqa: S603


if __name__ == "__main__":
    {"update": update, "compile": compile_all}[sys.argv[1]]()
