# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a clinic with Windows is given: two launchers, setup.exe for one person without rights, a zip to unpack.

Made on Linux by mingw-w64 and NSIS, unsigned: a signature is put on finished files. Equal program folders give
equal bytes, whenever and wherever they are built.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from builds import Build, PackagingError, run
from icons import ico, sign, strip

COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"
MINGW = "Debian, Ubuntu: apt-get install gcc-mingw-w64-x86-64"
LAUNCHERS = {"ClinicLibrary.exe": ("-mwindows", "-DWINDOWED"), "clinic-library.exe": ("-mconsole",)}
PARTS = ("ClinicLibrary.exe", "clinic-library.exe", "runtime", "lib", "app", "LICENSES")
"""All that lies in the program folder, and all that an upgrade replaces: installer.nsi names the same."""
FOLDER_MOST = 140
"""Letters of the folder's path: with the longest name inside and while unpacked beside, Windows' 259 are kept."""
LONGEST_PATH = 259
STAGED = "clinic-library-new/"
DATA_README = """\
What this clinic makes with Clinic Library is kept in this folder: its own articles, packets, packs and settings.
Copy the folder to keep them safe. Delete it to begin anew.
"""


def add_launchers(build: Build, folder: Path) -> None:
    """Put both launchers into a program folder."""
    work = build.work / "launchers"
    work.mkdir(parents=True, exist_ok=True)
    windows = build.top / "packaging" / "windows"
    (work / "clinic-library.ico").write_bytes(ico(sign(build.top)))
    for name in ("launcher.rc", "launcher.manifest"):
        shutil.copyfile(windows / name, work / name)
    for name, switches in LAUNCHERS.items():
        (work / "version.h").write_text(_version_header(build.version, name), encoding="ascii")
        # beside its sources, by plain names: it hands paths to a shell, which reads the apostrophe in one
        run([RESOURCES, "-o", f"{name}.o", "launcher.rc"], cwd=work, remedy=MINGW)
        command = [COMPILER, "-municode", "-std=c11", "-Os", "-Wall", "-Wextra", "-Werror", "-s", *switches]
        command += [f"-DFOLDER_MOST={FOLDER_MOST}"]
        command += ["-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va"]
        run([*command, "-o", folder / name, windows / "launcher.c", work / f"{name}.o", "-lshell32"], remedy=MINGW)


def make_setup(build: Build, program: Path) -> Path:
    """`ClinicLibrary-VERSION-setup.exe` of a program folder."""
    _check_parts(program)
    work = build.work / "setup"
    work.mkdir(parents=True, exist_ok=True)
    (work / "clinic-library.ico").write_bytes(ico(sign(build.top)))
    (work / "strip.bmp").write_bytes(strip(sign(build.top)))
    made = build.dist / f"ClinicLibrary-{build.version}-setup.exe"
    made.parent.mkdir(parents=True, exist_ok=True)
    values = {
        "VERSION": build.version,
        "VERSION_NUMBERS": ".".join(_numbers(build.version)),
        "PROGRAM": str(program),
        "FOLDER_MOST": str(FOLDER_MOST),
        "PROGRAM_KB": str(_kilobytes(program)),
        "PICTURES": str(work),
        "OUTPUT": str(made),
    }
    script = build.top / "packaging" / "windows" / "installer.nsi"
    defines = [f"-D{name}={value}" for name, value in values.items()]
    run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, script],
        env={"SOURCE_DATE_EPOCH": str(build.epoch)},
        remedy="Debian, Ubuntu: apt-get install nsis",
    )
    return made


def make_zip(build: Build, program: Path) -> Path:
    """`ClinicLibrary-VERSION-portable.zip`: the program folder, told that its data lies beside it."""
    _check_parts(program)
    made = build.dist / f"ClinicLibrary-{build.version}-portable.zip"
    made.parent.mkdir(parents=True, exist_ok=True)
    files = {path.relative_to(program).as_posix(): path for path in program.rglob("*") if path.is_file()}
    own = {"portable.flag": b"", "data/README.txt": DATA_README.replace("\n", "\r\n").encode()}
    if strange := sorted(name for name in files if not name.isascii()):
        raise PackagingError(f"{strange[0]} has a name that not every unzipper keeps; rename it in the program folder.")
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted({*files, *own}):
            content = own[name] if name in own else files[name].read_bytes()
            archive.writestr(_entry(f"ClinicLibrary/{name}", build.epoch), content)
    return made


def _entry(name: str, epoch: int) -> zipfile.ZipInfo:
    """An entry that says nothing of who packed it: UTC, plain file."""
    entry = zipfile.ZipInfo(name, datetime.fromtimestamp(epoch, UTC).timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    entry.external_attr = 0
    return entry


def _check_parts(program: Path) -> None:
    """An upgrade replaces what it knows by name: anything else would stay for ever, or be missing."""
    found = {path.name for path in program.iterdir()} if program.is_dir() else set()
    if found != set(PARTS):
        wrong = ", ".join(sorted(found ^ set(PARTS)))
        raise PackagingError(f"{program} is no Windows program folder as installer.nsi knows it: see {wrong}.")
    longest = max((path.relative_to(program).as_posix() for path in program.rglob("*")), key=len)
    if len(longest) > LONGEST_PATH - FOLDER_MOST - len(STAGED):
        raise PackagingError(f"{longest} has too long a path for Windows; leave it out or shorten it.")


def _kilobytes(program: Path) -> int:
    """Room on a disk with blocks of 4 KB."""
    return sum((path.stat().st_size + 4095) // 4096 * 4 for path in program.rglob("*") if path.is_file())


def _numbers(version: str) -> list[str]:
    """As Windows wants it: four numbers."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise PackagingError(f"The version {version} is not of the form 1.2.3, which Windows needs; change it.")
    return [*version.split("."), "0"]


def _version_header(version: str, name: str) -> str:
    return (
        f"#define VERSION_NUMBERS {','.join(_numbers(version))}\n"
        f'#define VERSION_TEXT "{version}"\n'
        f'#define FILE_NAME "{name}"\n'
    )
