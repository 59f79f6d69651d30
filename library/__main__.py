# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""`python -m library`: the commands alone, without a window."""

from __future__ import annotations

import sys

from library.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
