# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The console script: a command runs without Qt, no command opens the window, also upon packs and pages to bring in."""

from __future__ import annotations

import gc
import sys
from contextlib import closing, nullcontext
from pathlib import Path

from library.paths import called_as, find_paths, has_screen, meeting_place, startup_token


def main(arguments: list[str] | None = None) -> int:
    """Run `clinic-library ARGUMENTS` and give its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    data, rest = _data_folder(given)
    if rest == ["--self-check"]:
        return _self_check(given, data)
    if rest[:1] == ["--voice"]:
        from desktop.voice_windows import main as run_voice

        return run_voice(rest[1:])
    files = _files(rest)
    if rest and not files:
        from library.commands import main as run_command

        return run_command(given)
    if not has_screen():
        name = called_as()
        print(
            f'There is no screen here; use the commands, such as: {name} search "back pain", '
            f"or: {name} handout low-back-pain -o handout.pdf",
            file=sys.stderr,
        )
        return 2
    return _open_window(data, files)


def _open_window(data: Path | None, files: list[Path]) -> int:
    """Or let the one that is open already take the files. What ends the program is noted from here on."""
    gc.disable()  # what is loaded now stays: searching it for garbage costs start-up time; `run_window` ends this
    from desktop.crash_reports import watching
    from desktop.single_instance import Call, meet

    paths = find_paths(data)
    meeting = meet(meeting_place(paths), Call(tuple(map(str, files)), startup_token()))
    if meeting.handed_over:
        return 0
    with watching(paths.state) as report, closing(meeting.line) if meeting.line else nullcontext():
        from desktop.app import run_window

        return run_window(paths, files, meeting.line, report)


def _self_check(given: list[str], data: Path | None) -> int:
    """That of the commands, and then of the window, where Qt may end the process."""
    from library.commands import main as run_command

    code = run_command(given)
    if code > 1:
        return code
    from desktop.window_check import look_at_window

    is_good = look_at_window(find_paths(data), lambda finding: print(finding, flush=True))
    return code if is_good else 1


def window() -> int:
    """The windowed script, which has no console."""
    return main()


def _files(rest: list[str]) -> list[Path]:
    """What a file manager wants to see opened: a pack, or files and folders that there are. A command's name wins."""
    if len(rest) == 1 and rest[0].lower().endswith(".clinicpack"):
        return [Path(rest[0]).absolute()]
    if not rest or not all(Path(one).exists() for one in rest):
        return []
    from library.commands import commands

    return [] if rest[0] in commands.commands else [Path(one).absolute() for one in rest]


def _data_folder(given: list[str]) -> tuple[Path | None, list[str]]:
    """The folder named by --data, and what else was given but --debug."""
    data: Path | None = None
    rest: list[str] = []
    pending = iter(given)
    for argument in pending:
        if argument == "--data":
            data = Path(next(pending, ""))
        elif argument.startswith("--data="):
            data = Path(argument.removeprefix("--data="))
        elif argument != "--debug":
            rest.append(argument)
    return data, rest


if __name__ == "__main__":
    sys.exit(main())
