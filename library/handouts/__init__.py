# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Handouts: what is asked for (`handout`), what stands on the paper (`content`), and how it is set (`typesetter`)."""
