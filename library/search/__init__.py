# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Finding articles: an index per pack as a cache (`index`), and the questions put to it (`engine`)."""
