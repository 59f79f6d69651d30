#!/bin/sh
# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
# Run before an upgrade and before a removal: an open window would lose its files, or read parts of the new version.
set -e
for found in /proc/[0-9]*/exe; do
    if [ "$(readlink "$found" 2>/dev/null)" = /usr/lib/clinic-library/runtime/python ]; then
        echo "Clinic Library is open. Close it, on every screen of this computer, and try again." >&2
        exit 1
    fi
done
