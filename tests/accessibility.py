# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a person finds in a window who cannot see it, has no mouse, or sees only what is large; faults are sentences.

`tree_faults` walks what a screen reader is told; `tab_faults` presses Tab and Shift+Tab; `mark_faults` compares
pictures with the focus and without; `size_faults` looks for texts that are cut and buttons that are out of sight.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description
Role = QAccessible.Role
NO_ROLE = {Role.NoRole, Role.Client, Role.Pane, Role.Grouping, Role.Border}
ITEMS = {Role.ListItem, Role.TreeItem, Role.Cell, Role.MenuItem, Role.PageTab}
ONE_OF_MANY = ITEMS | {Role.StaticText, Role.ScrollBar, Role.Client}
MOST_ITEMS = 60
MOST_STEPS, MOST_LINKS = 400, 100


# ---- what a screen reader is told -----------------------------------------------------------------------------


def walk(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is in sight; of long lists the first items."""
    if of.state().invisible:
        return
    yield of
    for number in range(min(of.childCount(), MOST_ITEMS)):
        child = of.child(number)
        if child is not None and child.isValid():
            yield from walk(child)


def tree_of(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def said(of: QAccessibleInterface) -> str:
    """What it is called, by itself or by its label."""
    if of.role() in (Role.ComboBox, Role.SpinBox):  # on Linux a combo box is called what is chosen in it
        labels = [label.text(Name) for label, kind in of.relations() if kind == QAccessible.RelationFlag.Label]
        return " ".join([*labels, of.text(Description), of.text(Name) if of.role() == Role.SpinBox else ""]).strip()
    return str(of.text(Name))


def tree_faults(widget: QWidget) -> list[str]:
    everything = list(walk(tree_of(widget)))
    faults = [f"{_shown(one)}: {fault}" for one in everything for fault in _faults_of(one)]
    called = Counter((one.role(), said(one)) for one in everything if _is_control(one))
    return faults + [f"{count} times {role.name} {name!r}" for (role, name), count in called.items() if count > 1]


def _is_control(one: QAccessibleInterface) -> bool:
    return bool(one.state().focusable) and one.role() not in ONE_OF_MANY


def _faults_of(one: QAccessibleInterface) -> Iterator[str]:
    role, made = one.role(), one.object()
    if isinstance(made, QTabWidget):  # its tabs have the focus
        return
    if one.state().focusable:
        if not said(one).strip():
            yield "has the focus and no name"
        if role in NO_ROLE and not isinstance(made, QAbstractScrollArea):
            yield "has the focus and no role"
        if one.rect().isEmpty() and role not in ITEMS:  # items may be scrolled out of sight
            yield "has the focus and no size"
    if role in ITEMS and not one.text(Name).strip() and not one.state().invisible:
        yield "has no text"
    if role == Role.Graphic and not one.text(Name) and not _is_sign_of_question(made):
        yield "is a picture without words"
    if role in (Role.Button, Role.ButtonMenu) and not one.text(Name):
        yield "is a button without a name"
    if isinstance(made, QToolButton) and not made.text() and not made.toolTip():
        yield "is an icon without a tool tip"


def _is_sign_of_question(made: QObject | None) -> bool:
    """The role of a message says already what its sign says."""
    return made is not None and isinstance(made.parent(), QMessageBox)


def _shown(one: QAccessibleInterface) -> str:
    made = one.object()
    return f"{one.role().name} {one.text(Name)!r} ({type(made).__name__ if made else 'item'})"


# ---- Tab ------------------------------------------------------------------------------------------------------


def tab_order(widget: QWidget, *, back: bool = False) -> list[QWidget]:
    """What has the focus, one press after another, until it is where it began."""
    start = QApplication.focusWidget()
    assert start is not None, "something has the focus"
    order: list[QWidget] = [start]
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for step in range(MOST_STEPS):
        QTest.keyClick(order[-1], key, shift)
        now = QApplication.focusWidget()
        assert now is not None, "the focus is lost"
        if now is start and (len(order) > 1 or step > MOST_LINKS):
            return order
        if now is not order[-1]:  # a text goes from one of its links to the next
            order.append(now)
    raise AssertionError(f"Tab never comes back; the last are {[describe(one) for one in order[-4:]]}")


def tab_faults(widget: QWidget) -> list[str]:
    """Everything can be reached, in the order in which it is read, and back."""
    there, back = tab_order(widget), tab_order(widget, back=True)
    faults = [
        f"Shift+Tab does not lead back: {describe(one)} {describe(other)}"
        for one, other in zip([*there[1:]], back[:0:-1], strict=False)
        if one is not other
    ]
    faults += [f"Tab does not reach {describe(one)}" for one in _wanting_focus(widget) if one not in there]
    begin = min(range(len(there)), key=lambda number: _place(there[number], widget))
    turned = [*there[begin:], *there[:begin]]
    faults += [
        f"{describe(after)} comes after {describe(before)}"
        for before, after in pairwise(turned)
        if _is_backwards(before, after, widget)
    ]
    return faults


def describe(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {(widget.accessibleName() or text)[:30]!r}"


def rect_in(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    rect = rect_in(_frame_of(widget, window), window)
    return rect.top() // 24, -rect.right() if window.isRightToLeft() else rect.left()


def _wanting_focus(window: QWidget) -> list[QWidget]:
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(window)
        and one.isEnabled()
        and one.focusProxy() is None
        and one.window() is window
        and not _is_in_group(one)
    ]


def _is_in_group(one: QWidget) -> bool:
    """Of buttons of which only one is chosen, Tab reaches that; the arrows reach the others."""
    return isinstance(one, QAbstractButton) and one.autoExclusive() and not one.isChecked()


def _is_backwards(before: QWidget, after: QWidget, window: QWidget) -> bool:
    """To the left in the same row, or up without going on to the next column; mirrored from right to left."""
    common = before.parentWidget()
    while common is not None and not common.isAncestorOf(after):
        common = common.parentWidget()
    if common is None or after.isAncestorOf(before) or before.isAncestorOf(after):
        return False
    one, other = (rect_in(_frame_of(widget, common), window) for widget in (before, after))
    if common.isRightToLeft():
        one, other = (QRect(window.width() - r.right(), r.y(), r.width(), r.height()) for r in (one, other))
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) // 2:  # in the same row
        return other.left() < one.left()
    return other.bottom() <= one.top() and other.left() < one.left() + one.width() // 2


def _frame_of(widget: QWidget, common: QWidget) -> QWidget:
    """The widget, or what it is scrolled in below `common`: where that stands does not change by scrolling."""
    frame, above = widget, widget.parentWidget()
    while above is not common and above is not None:
        if isinstance(above, QScrollArea):
            frame = above
        above = above.parentWidget()
    return frame


# ---- how the focus looks ----------------------------------------------------------------------------------------

LEAST_CONTRAST = 3.0
LEAST_PIXELS = 40
"""More than a caret; the frame of the smallest check box has more."""


def mark_faults(widget: QWidget) -> list[str]:
    """Everything that can have the focus looks different with it, and not only a little (WCAG 2.2, 2.4.13)."""
    order = tab_order(widget)
    faults = []
    for before, one in zip([order[-1], *order], order, strict=False):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendPostedEvents()
        with_focus = _picture(one, widget)
        before.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendPostedEvents()
        if before is not one and changed_pixels(_picture(one, widget), with_focus) < LEAST_PIXELS:
            faults.append(f"the focus is hardly seen on {describe(one)}")
    return faults


def _picture(one: QWidget, window: QWidget) -> QImage:
    return one.grab().toImage()


def changed_pixels(before: QImage, after: QImage) -> int:
    """How many changed as much as two colours must differ that a person shall tell apart."""
    if before.size() != after.size():
        return LEAST_PIXELS
    changed = 0
    for y in range(before.height()):
        for x in range(before.width()):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other and contrast(QColor(one), QColor(other)) >= LEAST_CONTRAST:
                changed += 1
                if changed >= LEAST_PIXELS:
                    return changed
    return changed


def contrast(one: QColor, other: QColor) -> float:
    """The formula of WCAG 2.2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]  # type: ignore[index]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


# ---- what is cut ----------------------------------------------------------------------------------------------


def size_faults(window: QWidget) -> list[str]:
    """Texts that are cut, and buttons that nobody sees."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and one.window() is window]
    faults = [f"cut: {describe(one)} {one.width()}x{one.height()}" for one in shown if _is_cut(one)]
    for one in shown:
        scroller = _scroller(one)
        if scroller is None and isinstance(one, QAbstractButton) and not window.rect().contains(rect_in(one, window)):
            faults.append(f"out of sight: {describe(one)}")
        if scroller is not None and _is_too_wide(one, scroller):
            faults.append(f"wider than what it is scrolled in: {describe(one)}")
    return faults


def _is_cut(one: QWidget) -> bool:
    if isinstance(one, QLabel):
        return bool(one.text()) and not _holds_label(one)
    if isinstance(one, QAbstractButton | QComboBox | QSpinBox):
        return one.width() < one.minimumSizeHint().width()
    return False


def _holds_label(label: QLabel) -> bool:
    least = label.fontMetrics().height()
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width()) - 1
    return label.width() >= label.sizeHint().width() - 1 and label.height() >= min(least, label.sizeHint().height())


def _scroller(one: QWidget) -> QScrollArea | None:
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        if isinstance(above, QAbstractItemView | QTextEdit):
            return None
        above = above.parentWidget()
    return above


def _is_too_wide(one: QWidget, scroller: QScrollArea) -> bool:
    """In an area that scrolls up and down only."""
    if scroller.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff or one is scroller.widget():
        return False
    inside = scroller.viewport()
    if not inside.isAncestorOf(one):
        return False
    rect = QRect(one.mapTo(inside, QPoint(0, 0)), one.size())
    return rect.left() < -1 or rect.right() > inside.width() + 1
