# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What an element of HTML means for the words in it: their look, their list, and whether they are shown at all.

Scripts, styles and hidden parts are silent: a reader of the page never saw them. Menus, forms, buttons, comments are
dropped with the reason, so that nothing that was seen gets lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from lxml.etree import _Element

from library.importing.runs import Mark
from library.sentences import said

_SILENT = frozenset(
    "script style noscript template head title iframe object applet audio video canvas datalist desc metadata defs "
    "noframes rp".split()
)
"""What stands in an `embed` is not among these: where it is not closed, the rest of the page does."""
_BOLD, _ITALIC = frozenset(("b", "strong", "dt")), frozenset(("i", "em", "dfn", "cite", "var"))
_MENU, _FOOT, _BESIDE = said("a menu of the web site"), said("the foot of the web page"), said("beside the article")
MAY_STATE_FACTS = (_FOOT, _BESIDE)
"""Reasons for which words are dropped that may be a copyright line or who wrote the page."""
_FORM, _STRUCK = said("a form"), said("struck through on the page")
_DROPPED = {
    **dict.fromkeys(("nav", "navigation", "menubar"), _MENU),
    **dict.fromkeys(("footer", "contentinfo"), _FOOT),
    **dict.fromkeys(("aside", "complementary"), _BESIDE),
    **dict.fromkeys(("select", "textarea", "option", "search"), _FORM),
    **dict.fromkeys(("del", "s", "strike"), _STRUCK),
    "button": said("a button"),
    "svg": said("words in a drawing"),
}
"""By tag or by role."""
_DROPPED_NAMES = (
    (r"comments?|comment-?(list|form|respond|area|section)|comments-area|respond|disqus_thread", said("comments")),
    (r"(social|share|sharing|addthis|sharedaddy)([-_].*)?|.*[-_](share|sharing|social)", said("buttons to share")),
    (r"breadcrumbs?|.*[-_]breadcrumbs?|skip-?(link|nav|to-content)|screen-reader-shortcut", _MENU),
    (
        r"cookies?|(cookie|consent|gdpr)[-_].*|newsletter([-_].*)?|advert(isement)?s?|ads?|ad-.*",
        said("an advertisement"),
    ),
    (r"sidebar|widget-area|related(-(posts|articles|topics|content))?|pagination|post-navigation", _BESIDE),
)
"""By class or id, as web sites usually name such parts."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NEVER_DROPPED = _HEADINGS | {"html", "body", "main", "article"}
_MAY_BE_IN_ARTICLES = frozenset(("aside", "footer", "complementary", "contentinfo"))
_WEB = re.compile(r"https?://[^\s/]+", re.IGNORECASE)


@dataclass(slots=True)
class Item:
    """An item of a list; its first block is the item, what follows a table or a list inside of it is not."""

    level: int
    number: int | None = None
    written: bool = False


class Place(NamedTuple):
    """Where in the tree the walk is, as far as it matters to words."""

    mark: Mark = ""
    href: str = ""
    in_link: bool = False
    raised: bool = False
    in_article: bool = False
    drop: str = ""
    heading: int = 0
    quote: bool = False
    kept_lines: bool = False
    depth: int = -1
    ordered: bool = False
    term: bool = False
    item: Item | None = None


def entered(element: _Element, place: Place) -> Place:
    """The place of what stands directly in this element, which stands at `place`."""
    tag = str(element.tag)
    place = place._replace(
        drop=place.drop or _reason(element, place),
        in_article=place.in_article or tag in {"article", "main"},
        mark=place.mark or ("**" if tag in _BOLD else "*" if tag in _ITALIC else ""),
    )
    if tag == "p" and "msotitle" in (element.get("class") or "").lower().split():
        return place._replace(heading=1, mark="")
    if tag in _HEADINGS:
        return place._replace(heading=int(tag[1]), mark="")
    if tag in {"ul", "ol", "menu", "dir"}:
        return place._replace(depth=place.depth + 1, ordered=tag == "ol", item=None)
    if tag == "a":
        address = (element.get("href") or "").strip()
        return place._replace(in_link=True, href=address if _WEB.match(address) else "")
    return place._replace(
        quote=place.quote or tag == "blockquote",
        kept_lines=place.kept_lines or tag == "pre",
        term=place.term or tag == "dt",
    )


def is_silent(element: _Element) -> bool:
    """Whether nobody who looked at the page saw what stands in this element."""
    if type(element.tag) is not str or element.tag in _SILENT:  # comments have a function for a tag
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    closed = element.tag == "dialog" and element.get("open") is None
    return closed or _HIDDEN.search(element.get("style") or "") is not None


def _reason(element: _Element, place: Place) -> str:
    """Why what stands in this element is no part of an article; "" if it may be."""
    tag, role = str(element.tag), (element.get("role") or "").lower()
    if place.in_article and {tag, role} & _MAY_BE_IN_ARTICLES:
        return ""
    if tag == "form":
        return "" if _wraps_the_page(element) else _FORM
    if found := _DROPPED.get(tag, _DROPPED.get(role, "")):
        return found
    if tag in _NEVER_DROPPED:
        return ""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().split()
    return next((why for part, why in _DROPPED_NAMES if any(re.fullmatch(part, name) for name in names)), "")


def _wraps_the_page(form: _Element) -> bool:
    """Some servers put the whole page into one form."""
    return form.xpath("boolean(.//h1|.//main|.//article) or count(.//p) > 5") is True
