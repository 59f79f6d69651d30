# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Back and forward, as in a browser."""

from __future__ import annotations

from desktop.navigation import MOST_PLACES, Navigation, Place
from library.models import ArticleId, ArticleKey


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


def visited(*names: str) -> Navigation:
    navigation = Navigation()
    for name in names:
        navigation.visit(key(name))
    return navigation


def test_it_begins_on_the_first_page_with_nowhere_to_go() -> None:
    navigation = Navigation()
    assert navigation.here == Place(None)
    assert not navigation.can_go_back
    assert not navigation.can_go_forward
    assert navigation.back() == navigation.forward() == Place(None)


def test_back_and_forward_walk_the_places() -> None:
    navigation = visited("a", "b")
    assert [navigation.back().key, navigation.back().key] == [key("a"), None]
    assert not navigation.can_go_back
    assert [navigation.forward().key, navigation.forward().key] == [key("a"), key("b")]
    assert not navigation.can_go_forward


def test_a_new_place_forgets_what_lay_ahead() -> None:
    navigation = visited("a", "b")
    navigation.back()
    navigation.visit(key("c"))
    assert not navigation.can_go_forward
    assert navigation.back().key == key("a")


def test_the_same_article_again_is_no_new_place() -> None:
    navigation = visited("a", "a")
    assert navigation.back().key is None


def test_a_place_is_found_again_where_it_was_left() -> None:
    navigation = visited("a")
    navigation.leave(0.4)
    navigation.visit(key("b"))
    navigation.leave(0.9)
    assert navigation.back() == Place(key("a"), 0.4)
    assert navigation.forward() == Place(key("b"), 0.9)


def test_a_long_day_keeps_only_the_latest_places() -> None:
    navigation = visited(*(str(number) for number in range(3 * MOST_PLACES)))
    assert navigation.here.key == key(str(3 * MOST_PLACES - 1))
    steps = 0
    while navigation.can_go_back:
        navigation.back()
        steps += 1
    assert steps == MOST_PLACES - 1
