# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Packs of articles: how a pack source, a folder that anyone can edit, is read (`source`)."""
