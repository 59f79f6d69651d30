#!/bin/sh
# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
#
# The first process inside user-mode Linux: drivers, the disk that will lose its power, then the program.
# The kernel's command line gives CHECKOUT, PYTHON, FILE_SYSTEM and what tests/power_cut/guest.py is asked.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin PYTHONDONTWRITEBYTECODE=1 HOME=/run
mount -t proc proc /proc
mount -t tmpfs tmpfs /run
drivers=/usr/lib/uml/modules/$(uname -r)/kernel/fs
for driver in fat/fat fat/vfat nls/nls_cp437 nls/nls_iso8859-1; do
    [ ! -e "$drivers/$driver.ko" ] || insmod "$drivers/$driver.ko"
done
mkdir /run/disk
# As a stick is mounted, but without "flush": nothing is written out early that was not asked for. Nobody runs fsck.
mount -t "$FILE_SYSTEM" /dev/ubda /run/disk
cd "$CHECKOUT" && "$PYTHON" -m tests.power_cut.guest
umount /run/disk
poweroff -f
