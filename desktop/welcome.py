# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The first page, instead of an empty pane: what this is, how to search, the topics."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from library.models import Topic
from library.screen import ScreenStyle

MOST_TOPICS = 60
"""Topics that are named here; all of them stand in the list beside."""
_SEPARATOR = " &nbsp;&middot;&nbsp; "


def welcome_html(topics: Sequence[Topic], style: ScreenStyle) -> str:
    """Links are `article:ID`, as in articles, and `topic:NAME` where a topic does not come with its articles."""

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
    parts += [_with_articles(topic, style) for topic in topics if topic.articles]
    many = [_link(f"topic:{quote(topic.name)}", topic.name, style) for topic in topics if not topic.articles]
    if many:
        parts.append(f"<p>{_SEPARATOR.join(many[:MOST_TOPICS])}</p>")
    note = f'<p style="color:{style.muted}; font-size:{style.size * 0.88:.1f}pt">'
    warning = tr(
        "General health information for patients and staff. It does not examine, diagnose or choose a treatment."
    )
    return "".join(parts) + f"<hr/>{note}{warning}</p>"


def _with_articles(topic: Topic, style: ScreenStyle) -> str:
    links = [_link(f"article:{summary.id}", summary.title, style) for summary in topic.articles]
    return f"<p><b>{escape(topic.name)}</b><br/>{_SEPARATOR.join(links)}</p>"


def _link(target: str, text: str, style: ScreenStyle) -> str:
    return f'<a href="{escape(target)}" style="color:{style.accent}">{escape(text)}</a>'
