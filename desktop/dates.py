# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Dates as the window says them: the month in words, so that nobody takes one for another."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale


def in_words(day: dt.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
