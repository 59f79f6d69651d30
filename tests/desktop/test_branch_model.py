# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Branches that say how many articles they have, and articles with or without branches."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from desktop.branch_model import VALUE_ROLE, Branch, BranchModel, Leaf, leaves_of, topic_rows
from library.library import Library
from library.listing import ArticleLine
from library.models import ArticleId, ArticleKey


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


def leaf(name: str, *, missing: bool = False) -> Leaf:
    return Leaf(name.title(), key(name), missing=missing)


ROWS = [Branch("Skin", "skin", 2, (leaf("burns"), leaf("scabies"))), leaf("cough"), Branch("Many", "many", 3000)]


def made(*rows: Branch | Leaf) -> BranchModel:
    model = BranchModel()
    model.set_rows(rows)
    return model


def test_the_model_keeps_the_rules_of_qt(library: Library, qtmodeltester: ModelTester) -> None:
    model = made(*ROWS)
    qtmodeltester.check(model)
    model.set_leaves("many", [leaf("a"), leaf("b")])
    qtmodeltester.check(model)
    model.set_rows(topic_rows(library.topics("en")))
    qtmodeltester.check(model)
    model.set_rows([])
    qtmodeltester.check(model)


def test_a_branch_says_how_many_articles_it_has_before_they_are_here() -> None:
    model = made(*ROWS)
    many = model.index(2, 0)
    assert many.data() == "Many (3,000)"
    assert model.hasChildren(many) and model.rowCount(many) == 0
    model.set_leaves("many", [leaf("a"), leaf("b")])
    assert [model.index(row, 0, many).data() for row in range(model.rowCount(many))] == ["A", "B"]
    assert model.index(1, 0, many).parent() == many


def test_leaves_come_once_and_only_to_a_branch_that_is_here() -> None:
    model = made(*ROWS)
    for name in ("gone", "skin", "cough"):
        model.set_leaves(name, [leaf("a")])
    model.set_leaves("many", [])
    assert [model.rowCount(model.index(row, 0)) for row in range(3)] == [2, 0, 0]


def test_an_article_can_be_chosen_and_a_branch_cannot() -> None:
    model = made(*ROWS)
    branch, alone = model.index(0, 0), model.index(1, 0)
    below = model.index(0, 0, branch)
    assert not branch.flags() & Qt.ItemFlag.ItemIsSelectable
    assert below.flags() & alone.flags() & Qt.ItemFlag.ItemIsSelectable
    assert (branch.data(VALUE_ROLE), below.data(VALUE_ROLE), alone.data(VALUE_ROLE)) == (
        None,
        key("burns"),
        key("cough"),
    )
    assert not model.flags(QModelIndex()) and model.data(QModelIndex()) is None
    assert not model.index(5, 0).isValid()


def test_every_place_of_an_article_is_known() -> None:
    model = made(*ROWS, leaf("burns"))
    assert [index.parent().data() for index in model.places_of(key("burns"))] == ["Skin (2)", None]
    assert list(model.places_of(key("gone"))) == []


def test_what_is_missing_is_greyed(qapp: QApplication) -> None:
    model = made(leaf("gone", missing=True), leaf("here"))
    grey, usual = (model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(2))
    assert grey is not None and usual is None


def test_a_leaf_is_named_whole_when_the_pointer_rests_on_it() -> None:
    line = ArticleLine(ArticleId("burns"), "en", "Burns and scalds", "Cool it.")
    model = made(*leaves_of([line]))
    (index,) = model.places_of(line.key)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Burns and scalds\n\nCool it."


def test_withdrawn_and_own_articles_say_so() -> None:
    lines = [
        ArticleLine(ArticleId("a"), "en", "A", withdrawn=True, own=True),
        ArticleLine(ArticleId("b"), "en", "B", own=True),
        ArticleLine(ArticleId("c"), "en", "C"),
    ]
    assert [one.text for one in leaves_of(lines)] == ["A (withdrawn)", "B (ours)", "C"]
