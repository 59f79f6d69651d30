# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The peer at start: a window with a text browser and nothing else, which no PySide6 program can undercut.

`python -m tests.benchmarks.bare_probe` prints one JSON object, as window_probe does.
"""

from __future__ import annotations

import sys
import time


def main() -> int:
    """Open the window, report its first paint and its memory, and end."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    from tests.benchmarks.seen import Painted, memory_mb, pause

    application = QApplication(sys.argv[:1])
    window, browser = QMainWindow(), QTextBrowser()
    window.setCentralWidget(browser)
    window.resize(1240, 700)
    browser.setHtml("<h1>A heading</h1><p>A short text.</p>")

    def painted() -> None:
        marks = {"usable": time.time()}
        import json

        pause(500)
        print(json.dumps({**marks, "at_start": memory_mb()}), flush=True)
        application.quit()

    Painted(browser.viewport(), lambda: True, painted)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
