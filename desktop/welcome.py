# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The first page, instead of an empty pane: what this is, how to search, the topics."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from library.models import Topic
from library.screen import ScreenStyle


def welcome_html(topics: Sequence[Topic], style: ScreenStyle) -> str:
    """Links are `article:ID`, as in articles."""

    def tr(text: str) -> str:
        return escape(QCoreApplication.translate("welcome", text))

    title = f'<p style="font-size:{style.size * 1.75:.1f}pt; font-weight:600; color:{style.accent}; margin:0 0 6px 0">'
    heading = (
        f'<p style="font-size:{style.size * 1.28:.1f}pt; font-weight:600; color:{style.accent}; margin:18px 0 6px 0">'
    )
    parts = [
        f"{title}{tr('Health articles for your clinic, without Internet')}</p>",
        f"<p>{tr('Find an article, read it, see the studies behind it, and print a sheet for your patient.')}</p>",
        f"{heading}{tr('How to search')}</p>",
        f"<ol><li>{tr('Type a few letters at the top, such as back or fever.')}</li>",
        f"<li>{tr('Press the down key to choose, and Enter to read.')}</li>",
        f"<li>{tr('Press Ctrl+P to see the printed sheet.')}</li></ol>",
        f"<p>{tr('A small number in a text leads to its study. Nothing you search or print is stored.')}</p>",
    ]
    if topics:
        parts.append(f"{heading}{tr('Topics')}</p>")
    for topic in topics:
        links = [
            f'<a href="article:{escape(summary.id)}" style="color:{style.accent}">{escape(summary.title)}</a>'
            for summary in topic.articles
        ]
        parts.append(f"<p><b>{escape(topic.name)}</b><br/>{' &nbsp;&middot;&nbsp; '.join(links)}</p>")
    note = f'<p style="color:{style.muted}; font-size:{style.size * 0.88:.1f}pt">'
    warning = tr(
        "General health information for patients and staff. It does not examine, diagnose or choose a treatment."
    )
    return "".join(parts) + f"<hr/>{note}{warning}</p>"
