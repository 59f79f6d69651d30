# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What we need of PySide6 itself. pyproject.toml pins a release because of the first of these."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter

CALLS = 2000


def test_calls_that_return_nothing_do_not_use_up_none() -> None:
    """PySide6 6.12.0 loses one reference at each such call on Python 3.11, which kills the program after some hours."""
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.save()
        painter.restore()
        thing.setObjectName("x")
    after = sys.getrefcount(None)
    painter.end()
    assert sys.version_info >= (3, 12) or after > before - 100, "None is immortal from Python 3.12 on"
