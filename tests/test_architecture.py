# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house: who may import whom, how large a room may be, and that no network is ever opened.

Imports are read from the syntax tree, nested ones too, so hiding one inside a function does not help.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
SOURCES = sorted(path for room in ("library", "desktop", "resources") for path in (TOP / room).rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 60

_READERS_OF_MARKUP = (
    "html_blocks", "html_places", "html_tables", "html_tree", "main_text", "web_metadata", "word_file", "word_parts",
    "medlineplus", "medlineplus_file",
)  # fmt: skip
ONLY_IMPORTERS = {
    "platformdirs": {"library/paths.py"},
    "importlib.resources": {"library/paths.py"},
    "resources": set(),
    "yaml": {"library/articles.py"},
    "markdown": {"library/markup.py"},
    "whoosh": {"library/search/lean_whoosh.py"},
    "pickle": {"library/search/safe_pickle.py"},
    "numpy": {path.relative_to(TOP).as_posix() for path in (TOP / "library" / "search").glob("*.py")},
    "rapidfuzz": {"library/search/spelling.py"},
    "typst": {"library/handouts/typesetter.py"},
    "segno": {"library/handouts/codes.py"},
    "pypdf": {"library/handouts/imposition.py"},
    "click": {"library/commands.py", "library/command_run.py"}
    | {f"library/{name}_commands.py" for name in ("paper", "pack", "key", "import")},
    "nacl": {"library/packs/signing.py", "library/lock.py"},
    "zipfile": {"library/packs/container.py", "library/importing/word_parts.py"},
    "lxml": {f"library/importing/{name}.py" for name in _READERS_OF_MARKUP},
    "readability": {"library/importing/main_text.py"},
    "mammoth": {"library/importing/word_file.py"},
    "pypdfium2": {"desktop/pdf_pages.py"},
    "socket": {"desktop/window_socket.py"},
}
"""A dependency that can be replaced stands in one place."""

NEVER = {"shelve", "marshal", "http", "urllib.request", "ftplib", "smtplib", "requests", "asyncio"}
VAGUE_NAMES = {"utils", "helpers", "common", "misc", "base", "manager", "core", "shared"}


def name_of(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[tuple[str, bool]]:
    """Every imported module with its dots, and whether the import takes everything."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield module, any(alias.name == "*" for alias in node.names)
            yield from ((f"{module}.{alias.name}", False) for alias in node.names)


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def test_there_is_something_to_check() -> None:
    assert {"library/library.py", "desktop/main_window.py"} <= {name_of(path) for path in SOURCES}


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_library_knows_no_window(path: Path) -> None:
    if name_of(path).startswith("library/"):
        assert [m for m, _ in imports_of(path) if within(m, "PySide6") or within(m, "desktop")] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_dependencies_have_their_one_importer(path: Path) -> None:
    strangers = [
        module
        for module, _ in imports_of(path)
        for package, importers in ONLY_IMPORTERS.items()
        if within(module, package) and name_of(path) not in importers
    ]
    assert strangers == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_nothing_opens_the_network_or_unpickles(path: Path) -> None:
    assert [m for m, _ in imports_of(path) if any(within(m, never) for never in NEVER)] == []


def test_the_one_socket_is_local() -> None:
    names = {
        node.attr for node in ast.walk(tree_of(TOP / "desktop" / "window_socket.py")) if isinstance(node, ast.Attribute)
    }
    assert {name for name in names if name.startswith(("AF_", "create_"))} == {"AF_UNIX"}


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_nothing_is_imported_by_star(path: Path) -> None:
    assert [module for module, everything in imports_of(path) if everything] == []


def panels() -> list[str]:
    return [f"desktop.{path.stem}" for path in (TOP / "desktop").glob("*_panel.py")]


@pytest.mark.parametrize("path", sorted((TOP / "desktop").glob("*_panel.py")), ids=name_of)
def test_panels_do_not_know_each_other(path: Path) -> None:
    others = [panel for panel in panels() if panel != f"desktop.{path.stem}"]
    assert [m for m, _ in imports_of(path) if any(within(m, panel) for panel in others)] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_and_functions_fit(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    functions = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef)]
    too_long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION]
    assert (lines <= LONGEST_FILE, too_long) == (True, [])


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_say_who_they_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(tree_of(path)) or ""
    assert text.startswith("# SPDX-FileCopyrightText: 2026 The makers of Clinic Library\n# SPDX-License-Identifier: ")
    assert 1 <= len(docstring.splitlines()) <= 16
    assert path.stem not in VAGUE_NAMES


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_exception_is_swallowed_whole(path: Path) -> None:
    assert [
        node.lineno for node in ast.walk(tree_of(path)) if isinstance(node, ast.ExceptHandler) and not node.type
    ] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_the_window_never_spins_its_own_events(path: Path) -> None:
    names = {node.attr for node in ast.walk(tree_of(path)) if isinstance(node, ast.Attribute)}
    assert names & {"processEvents", "QSettings", "QThread"} == set()


def test_packaging_is_no_package() -> None:
    """It would shadow the library of that name."""
    assert not (TOP / "packaging" / "__init__.py").exists()


def test_a_command_never_loads_qt() -> None:
    program = (
        "import sys\n"
        "from library.commands import main\n"
        f"code = main(['--data', {str(TOP / '.cache' / 'no-qt')!r}, 'show', 'burns'])\n"
        "loaded = [name for name in sys.modules if name.startswith(('PySide6', 'desktop', 'pypdfium2'))]\n"
        "sys.exit(code if not loaded else ' '.join(loaded))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_internet_socket_fails_the_test_run() -> None:
    import socket

    with pytest.raises(RuntimeError, match="Internet socket"):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
