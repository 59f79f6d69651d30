# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a command gave: exit code, output, and what it said on stderr."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one line of the output, which must be one JSON object."""
        (line,) = self.out.splitlines()
        return json.loads(line)

    def refused(self, said: str) -> None:
        """Exit 2 with this one sentence, and nothing else."""
        assert (self.code, self.out, self.err) == (2, "", f"clinic-library: {said}\n")
