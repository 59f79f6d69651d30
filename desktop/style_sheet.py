# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The colours of a theme laid on every control of the window, as a style sheet of Qt's.

Space in steps of 4 px; controls at least 32 px high; what can be used has a border, and the focus is always seen.
"""

from __future__ import annotations

from pathlib import Path

from desktop.theme import Theme


def style_sheet(theme: Theme, icons: Path) -> str:
    """`icons` is the folder of the icons; signs inside of controls are read from there, white or black."""
    return "".join((_fields(theme), _buttons(theme), _boxes(theme, icons), _lists(theme), _rest(theme)))


def _fields(theme: Theme) -> str:
    fields = "QLineEdit, QComboBox, QAbstractSpinBox"
    return f"""
    QWidget {{ color: {theme.ink}; }}
    QMainWindow, QDialog {{ background: {theme.pane}; }}
    {fields} {{
        background: {theme.paper}; border: {theme.frame}px solid {theme.border}; border-radius: 4px; padding: 0 8px;
        placeholder-text-color: {theme.muted};
    }}
    QAbstractSpinBox QLineEdit {{ border: 0; background: transparent; padding: 0 8px; }}
    QComboBox, QAbstractSpinBox {{ min-height: 28px; }}
    {_states(fields, ":focus")} {{ border: {theme.frame + 1}px solid {theme.accent}; padding: 0 7px; }}
    {_states(fields, ":disabled")} {{ color: {theme.muted}; background: {theme.pane}; border-color: {theme.line}; }}
    """


def _buttons(theme: Theme) -> str:
    return f"""
    QPushButton, QToolButton {{
        background: {theme.paper}; border: {theme.frame}px solid {theme.border}; border-radius: 4px;
        padding: 4px 10px; min-height: 24px;
    }}
    QToolButton {{ padding: 4px 6px; }}
    QLineEdit QToolButton {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
    QPushButton:hover, QToolButton:hover {{ background: {theme.selection}; }}
    QPushButton:focus, QToolButton:focus {{ border: {theme.frame + 1}px solid {theme.accent}; }}
    QPushButton:checked, QToolButton:checked {{ background: {theme.selection}; border-color: {theme.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{
        color: {theme.muted}; background: {theme.pane}; border-color: {theme.line};
    }}
    QPushButton[primary="true"] {{
        background: {theme.accent}; color: {theme.on_accent};
        border-color: {theme.accent}; font-weight: 600;
    }}
    QPushButton[primary="true"]:focus {{ border: 4px double {theme.on_accent}; padding: 2px 8px; }}
    QPushButton[primary="true"]:disabled {{
        background: {theme.pane}; color: {theme.muted}; border-color: {theme.line};
    }}
    """


def _boxes(theme: Theme, icons: Path) -> str:
    """What opens, what is ticked, what counts up and down."""
    ink = "white" if theme.dark else "black"
    tick = "black" if theme.dark else "white"
    signs = {name: f"{icons.as_posix()}/{name}" for name in ("check", "chevron-down", "chevron-up")}
    indicator = "QCheckBox::indicator, QListView::indicator, QTreeView::indicator"
    return f"""
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{signs["chevron-down"]}-{ink}.svg"); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{ background: {theme.paper}; border: {theme.frame}px solid {theme.border}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; background: transparent; width: 20px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{signs["chevron-up"]}-{ink}.svg"); width: 12px; height: 12px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{signs["chevron-down"]}-{ink}.svg"); width: 12px; height: 12px; }}
    QCheckBox {{ spacing: 8px; min-height: 24px; border: {theme.frame + 1}px solid transparent; border-radius: 4px; }}
    QCheckBox:focus {{ border-color: {theme.accent}; }}
    {indicator} {{
        width: 16px; height: 16px; border-radius: 3px;
        background: {theme.paper}; border: {theme.frame}px solid {theme.border};
    }}
    {_states(indicator, ":checked")} {{
        background: {theme.accent}; border-color: {theme.accent}; image: url("{signs["check"]}-{tick}.svg");
    }}
    {_states(indicator, ":indeterminate")} {{ background: {theme.line}; }}
    {_states(indicator, ":disabled")} {{ border-color: {theme.line}; }}
    QToolButton::menu-indicator, QPushButton::menu-indicator {{
        image: url("{signs["chevron-down"]}-{ink}.svg"); width: 10px; height: 10px;
    }}
    QProgressBar {{
        background: {theme.paper}; border: {theme.frame}px solid {theme.border}; border-radius: 4px; text-align: center;
    }}
    QProgressBar::chunk {{ background: {theme.selection}; }}
    """


def _lists(theme: Theme) -> str:
    """What is selected has a frame too: the ground alone would be a sign by colour."""
    areas = "QListView, QTreeView, QTextBrowser, QPlainTextEdit"
    return f"""
    {areas} {{ background: {theme.paper}; border: {theme.frame}px solid {theme.line}; border-radius: 4px; }}
    {_states(areas, ":focus")} {{ border: {theme.frame + 1}px solid {theme.accent}; }}
    QListView, QTreeView {{ outline: 0; show-decoration-selected: 0; }}
    QListView::item, QTreeView::item {{ padding: 4px; }}
    QListView::item, QTreeView::item {{ border: {theme.frame}px solid transparent; border-radius: 4px; }}
    QListView::item:selected, QTreeView::item:selected {{
        background: {theme.selection}; color: {theme.ink}; border-color: {theme.accent};
    }}
    QHeaderView::section {{ background: {theme.pane}; color: {theme.muted}; border: 0; padding: 4px 6px; }}
    """


def _rest(theme: Theme) -> str:
    return f"""
    QScrollArea {{ border: 2px solid transparent; }}
    QScrollArea:focus {{ border-color: {theme.accent}; }}
    QScrollBar {{ background: {theme.pane}; border: 0; }}
    QScrollBar:vertical {{ width: 14px; }}
    QScrollBar:horizontal {{ height: 14px; }}
    QScrollBar::handle {{ background: {theme.border}; border: 3px solid {theme.pane}; border-radius: 6px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QTabWidget::pane {{ border: 0; }}
    QTabBar::tab {{
        padding: 6px 14px; min-height: 20px;
        background: {theme.pane}; border: 0; border-bottom: 3px solid transparent;
    }}
    QTabBar[narrow="true"]::tab {{ padding: 6px 8px; }}
    QTabBar::tab:selected {{ border-bottom: 3px solid {theme.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ border: 2px solid {theme.accent}; border-bottom-width: 3px; padding: 4px 12px; }}
    QLabel:focus {{ border: 2px solid {theme.accent}; border-radius: 4px; }}
    QLabel[role="note"] {{ color: {theme.muted}; }}
    QLabel[role="title"] {{ font-weight: 600; }}
    QLabel[role="problem"] {{ color: {theme.tones["danger"][0]}; font-weight: 600; }}
    QStatusBar {{ background: {theme.pane}; color: {theme.muted}; }}
    QStatusBar QLabel {{ color: {theme.muted}; }}
    QStatusBar::item {{ border: 0; }}
    QToolTip {{
        background: {theme.paper}; color: {theme.ink}; border: {theme.frame}px solid {theme.border}; padding: 4px;
    }}
    QSplitter::handle {{ background: {theme.pane}; }}
    QMenu {{ background: {theme.paper}; border: {theme.frame}px solid {theme.border}; }}
    QMenu::item:selected {{ background: {theme.selection}; }}
    QMenu::item:disabled {{ color: {_between(theme.muted, theme.line)}; background: transparent; }}
    QMenuBar {{ background: {theme.pane}; }}
    QMenuBar::item:selected {{ background: {theme.selection}; }}
    """


def _states(selectors: str, state: str) -> str:
    """Each of the selectors in this state."""
    return ", ".join(f"{selector}{state}" for selector in selectors.split(", "))


def _between(one: str, other: str) -> str:
    """The colour halfway: what can be read and is plainly not to be chosen."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)
