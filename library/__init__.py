# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Clinic Library without a window: articles, references, search, handouts, content checks and a command line."""

__version__ = "0.1.0"
