# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Bundled data, as a package only so that `library.paths` finds its folder."""
