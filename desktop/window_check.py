# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The last line of the self-check: whether Qt can be loaded here and the window be made. Nothing is seen or written.

Where Qt cannot open a window at all it ends the process; so this comes last, and says so before that happens.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable

from library.errors import LibraryError
from library.paths import Paths, has_screen
from library.self_check import REMEDY, Finding, finding_of

Tell = Callable[[Finding], None]


def look_at_window(paths: Paths, tell: Tell) -> bool:
    """Whether the window can be opened, told as a finding."""
    finding = finding_of("Window", lambda: _look(paths, tell))
    tell(finding)
    return finding.is_good


def _look(paths: Paths, tell: Tell) -> str:
    """On the screen that there is, or without one where there is none. Imported here: a missing part is a finding."""
    from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler

    import desktop.handout_dialog  # noqa: F401 - what is otherwise loaded by the first print
    from desktop.app import make_application, make_window
    from library.storage import SessionStore

    def hear(kind: QtMsgType, _: object, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            said = message.strip().partition("\n")[0]
            tell(Finding("Window", False, f"Qt cannot open it on this screen ({said})"))
            os._exit(1)

    qInstallMessageHandler(hear)
    application = make_application() if has_screen() else make_application("-platform", "offscreen")
    window = make_window(paths, dt.date.today, store=SessionStore(paths.state))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    drawn = window.grab().toImage()
    window.close()
    if drawn.isNull():
        raise LibraryError(f"Nothing was drawn. {REMEDY}")
    return f"opens ({application.platformName()})."
