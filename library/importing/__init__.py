# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Bringing in what others wrote: a page as text, HTML, Word, Markdown or MedlinePlus XML -> an article and a report."""
