# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What an article can be is offered in the same words everywhere."""

from __future__ import annotations

from typing import get_args

import pytest

from desktop.choices import kind_choices
from library.models import Kind

pytestmark = pytest.mark.usefixtures("qapp")
KINDS: tuple[Kind, ...] = get_args(Kind)


def test_a_guide_can_be_chosen_only_by_a_guide() -> None:
    assert [value for _, value in kind_choices()] == [kind for kind in KINDS if kind != "guide"]
    assert [value for _, value in kind_choices("guide")] == list(KINDS)
