# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The first page, instead of an empty pane: what must be known first, what this is, how to search, the topics."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from desktop.dates import in_words, number
from desktop.i18n import window_language
from library.clock import Clock
from library.models import Topic
from library.screen import ScreenStyle, box_html
from library.withdrawals import Recall
from library.wording import is_right_to_left, isolated, language_name

SEEN = "seen"
"""The scheme of the link that takes what is listed off the first page."""
ABOUT = "about"
"""The scheme of the link that tells what this program is."""
GUIDE = "guide"
"""The scheme of the link to the guide to this program."""

MOST_TOPICS = 60
"""Topics that are named here; all of them stand in the list beside."""
_SEPARATOR = " &nbsp;&middot;&nbsp; "


class Notices(NamedTuple):
    """Withdrawals to be shown, the newest first, how many more there are, and the clock if it is doubtful.

    `is_lasting`: what is changed here is there at the next start.
    """

    recalls: tuple[Recall, ...] = ()
    more: int = 0
    clock: Clock | None = None
    is_lasting: bool = True


def clock_sentence(clock: Clock) -> str:
    sentence = QCoreApplication.translate("welcome", "Please check the clock of this computer: it says {day}.")
    return sentence.format(day=in_words(clock.says))


def tr(text: str) -> str:
    return escape(QCoreApplication.translate("welcome", text))


def welcome_html(topics: Sequence[Topic], notices: Notices, style: ScreenStyle) -> str:
    """Links are `article:ID`, as in articles; a notice's names the language too."""
    title = f'<p style="font-size:{style.size * 1.75:.1f}pt; font-weight:600; color:{style.accent}; margin:0 0 6px 0">'
    heading = (
        f'<p style="font-size:{style.size * 1.28:.1f}pt; font-weight:600; color:{style.accent}; margin:18px 0 6px 0">'
    )
    parts = [
        f"{title}{tr('Health articles for your clinic, without Internet')}</p>",
        _clock_html(notices.clock, style) if notices.clock else "",
        _recalls_html(notices, style) if notices.recalls else "",
        "" if notices.is_lasting else _forgetting_html(style),
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
    links = (
        _link(f"{GUIDE}:", QCoreApplication.translate("welcome", "Guide to this program"), style),
        _link(f"{ABOUT}:", QCoreApplication.translate("welcome", "About Clinic Library"), style),
    )
    return "".join(parts) + f"<hr/>{note}{warning}</p>{note}{_SEPARATOR.join(links)}</p>"


def _with_articles(topic: Topic, style: ScreenStyle) -> str:
    links = [
        _link(f"article:{summary.id}", summary.title, style)
        + (f" <b>({tr('withdrawn')})</b>" if summary.withdrawn else "")
        for summary in topic.articles
    ]
    return f"<p><b>{escape(topic.name)}</b><br/>{_SEPARATOR.join(links)}</p>"


def _link(target: str, text: str, style: ScreenStyle) -> str:
    if is_right_to_left(window_language()):
        text = isolated(text)  # a title in other letters keeps its question mark
    return f'<a href="{escape(target)}" style="color:{style.accent}">{escape(text)}</a>'


def _forgetting_html(style: ScreenStyle) -> str:
    """A locked stick, perhaps."""
    said = tr("This place cannot be written. You can search, read and print.")
    forgotten = tr("What you change, such as settings, is forgotten when you close the window.")
    return box_html("note", f"{said} {forgotten}", style)


def _clock_html(clock: Clock, style: ScreenStyle) -> str:
    """Also what is done until the clock is right; the newest date helps to see how wrong it is."""
    newest = (
        tr("The newest text seen here is of {day}.").format(day=escape(in_words(clock.newest))) if clock.newest else ""
    )
    until = tr("Until then no text is called out of date: look at its dates.") if clock.far_ahead else ""
    parts = (f"<b>{escape(clock_sentence(clock))}</b>", tr("Set it, then open this program again."), until, newest)
    return box_html("warning", " ".join(part for part in parts if part), style)


def _recalls_html(notices: Notices, style: ScreenStyle) -> str:
    """One paragraph for each withdrawal, and the link that takes them off this page."""
    title = (
        f'<p style="color:{style.tones["danger"][0]}; margin:0 0 4px 0"><b>\u26a0 {tr("Withdrawn by the publisher")}'
    )
    told = "".join(f"<p>{_recall_html(recall, style)}</p>" for recall in notices.recalls)
    more = f"<p>{tr('More of them follow: {count}.').format(count=number(notices.more))}</p>" if notices.more else ""
    seen = f'<p><a href="{SEEN}:" style="color:{style.accent}">{tr("Seen")}</a></p>'
    return box_html("danger", f"{title}</b></p>{told}{more}{seen}", style)


def _recall_html(recall: Recall, style: ScreenStyle) -> str:
    withdrawal, language = recall.withdrawal, recall.withdrawal.language
    links = [
        f'<a href="article:{escape(key.id)}#{escape(key.language)}" style="color:{style.accent}">{escape(name)}</a>'
        for key, title in recall.articles
        for name in [f"{title} ({language_name(key.language)})"]
    ]
    gone = f"{withdrawal.id} ({language_name(language)})" if language else withdrawal.id
    parts = [f"<b>{' &nbsp;&middot;&nbsp; '.join(links) or escape(gone)}</b>", escape(withdrawal.reason)]
    if withdrawal.date:
        parts.append(tr("Withdrawn on {day}.").format(day=escape(in_words(withdrawal.date))))
    if recall.copies:
        counted = tr("Copies printed here since {day}: {count}.")
        parts.append(counted.format(day=escape(in_words(recall.copies.since)), count=number(recall.copies.number)))
    return "<br/>".join(part for part in parts if part)
