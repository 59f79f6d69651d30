#!/bin/sh
# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
#
# Clinic Library @VERSION@ for the person who runs this:   sh NAME.run   or   sh NAME.run --uninstall
#
# No administrator is needed. The old version stays until the new one has proved that it runs. What the clinic made lies
# elsewhere and stays. Below the last line of this script lies the program, as a compressed archive.
set -u
version=@VERSION@
archive_size=@SIZE@
archive_sum=@SUM@
needed_mb=@NEEDED@
script_size=@SCRIPT@

# shellcheck disable=SC1007
self=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/$(basename -- "$0")
share=${XDG_DATA_HOME:-$HOME/.local/share}
target=$share/clinic-library-program
data=$share/clinic-library
link=$HOME/.local/bin/clinic-library
entry=$share/applications/clinic-library.desktop
# The entry belongs to the desktop: its name, and where its icons and file type lie.
shared_files=@SHARED@

@WORDS@

# The sentences hold the places of the words that follow them.
say() {
    # shellcheck disable=SC2059
    printf "$@"
    echo
}

fail() {
    say "$@" >&2
    exit 2
}

main() {
    case ${1:-} in
        '') install ;;
        --uninstall) uninstall ;;
        *) fail "$usage" "$self" ;;
    esac
}

install() {
    check_archive
    mend_broken_swap
    ! is_running || fail "$running"
    mkdir -p "$share" 2>/dev/null || fail "$no_right" "$share"
    free_mb=$(($(df -Pk "$share" | awk 'NR == 2 { print $4 }') / 1024))
    [ "$free_mb" -ge "$needed_mb" ] || fail "$no_room" "$needed_mb" "$free_mb"
    unpack
    try_new
    swap
    add_to_desktop || fail "$no_desktop" "$target/clinic-library"
    say "$ready" "$version"
}

# A file that was not copied to its end, or not rightly, says so before anything is touched.
check_archive() {
    [ "$(wc -c <"$self")" -eq $((script_size + archive_size)) ] || fail "$damaged"
    [ "$(archive | sha256sum | cut -d ' ' -f 1)" = "$archive_sum" ] || fail "$damaged"
    command -v xz >/dev/null 2>&1 || fail "$no_xz"
}

archive() {
    tail -c "+$((script_size + 1))" "$self"
}

# A plug that was pulled between the two steps of an earlier swap left the old version under its other name.
mend_broken_swap() {
    [ -e "$target" ] || [ ! -e "$target.old" ] || mv "$target.old" "$target"
}

unpack() {
    rm -rf "$target.new" 2>/dev/null
    mkdir -p "$target.new" 2>/dev/null || fail "$no_right" "$share"
    archive | xz -dc | tar -xf - -C "$target.new" --no-same-owner 2>/dev/null || give_up "$no_room" "$needed_mb" "$free_mb"
    dirname -- "$self" >"$target.new/came-from.txt" || give_up "$no_right" "$share"
}

try_new() {
    "$target.new/runtime/python" -c '' 2>/dev/null || give_up "$no_start" "$share"
    # Without the clinic's own folder: it is tried, not used.
    tried=$("$target.new/clinic-library" --data "$target.new/trial" --self-check 2>&1) || give_up "$broken\\n%s" "$tried"
    rm -rf "$target.new/trial"
}

# Leaves the version that is there as it is.
give_up() {
    rm -rf "$target.new"
    fail "$@"
}

swap() {
    rm -rf "$target.old"
    [ ! -e "$target" ] || mv "$target" "$target.old" || give_up "$no_right" "$share"
    if ! mv "$target.new" "$target"; then
        [ ! -e "$target.old" ] || mv "$target.old" "$target"
        give_up "$no_right" "$share"
    fi
    rm -rf "$target.old"
    sync
}

add_to_desktop() {
    mkdir -p "$(dirname -- "$link")" && ln -sf "$target/clinic-library" "$link" || return 1
    for name in $shared_files; do
        mkdir -p "$share/$(dirname -- "$name")" && cp "$target/share/$name" "$share/$name" || return 1
    done
    # A desktop entry needs the whole path, because ~/.local/bin is not searched everywhere.
    sed "s|^Exec=clinic-library|Exec=\"$target/clinic-library\"|" "$target/share/applications/clinic-library.desktop" >"$entry" || return 1
    tell_desktop
}

# Each of these is there on most desktops, and none is needed.
tell_desktop() {
    for line in "update-desktop-database|$share/applications" "update-mime-database|$share/mime" \
        "gtk-update-icon-cache|$share/icons/hicolor"; do
        ! command -v "${line%%|*}" >/dev/null 2>&1 || "${line%%|*}" "${line#*|}" >/dev/null 2>&1 || :
    done
}

uninstall() {
    ! is_running || fail "$running"
    for name in $shared_files; do
        rm -f "$share/$name"
        (cd "$share" && rmdir -p "$(dirname -- "$name")") 2>/dev/null # only where nothing else lies
    done
    rm -f "$link"
    rm -rf "$target" "$target.old" "$target.new" || fail "$no_right" "$share"
    tell_desktop
    say "$removed" "$data"
}

is_running() {
    for found in /proc/[0-9]*/exe; do
        [ "$(readlink "$found" 2>/dev/null)" != "$target/runtime/python" ] || return 0
    done
    return 1
}

main "$@"
exit
