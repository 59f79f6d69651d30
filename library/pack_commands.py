# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands for packs that travel on sticks: `pack`, and `stick` for what the next clinic gets."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import click

from library.command_run import Run, progress_bar, read_passphrase, warn
from library.errors import PackError
from library.storage import save_file

if TYPE_CHECKING:
    from library.packs.manifest import Manifest


@click.group()
def pack() -> None:
    """Make, check and install packs of articles."""


@pack.command("build")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The pack file.")
@click.option("--key", type=click.Path(path_type=Path), required=True, help="The key file that signs it.")
@click.option("--passphrase-file", type=click.Path(path_type=Path), help="Its first line opens the key.")
@click.option(
    "--base", "bases", type=click.Path(path_type=Path), multiple=True, help="An update of this pack; its updates too."
)
@click.pass_obj
def build_pack(
    run: Run, source: Path, output: Path, key: Path, passphrase_file: Path | None, bases: tuple[Path, ...]
) -> None:
    """Make a signed pack of a pack source; nothing is made if the check finds an error."""
    from library.check import check_pack
    from library.glyphs import Glyphs
    from library.packs.make import write_pack
    from library.packs.signing import open_key
    from library.packs.source import PackSource

    problems, _ = check_pack(source, run.today, Glyphs(run.paths.fonts))
    errors = [problem for problem in problems if problem.severity == "error"]
    for problem in errors:
        warn(f"{problem.path}:{problem.line}: {problem.text}")
    if errors:
        raise PackError(f"The check found errors: {len(errors)}. Mend them, then build again.")
    signer = open_key(key, read_passphrase(passphrase_file, confirm=False))
    target = io.BytesIO()
    manifest = write_pack(PackSource(source), signer, target, [_manifest_of(run, base) for base in bases])
    save_file(output, target.getvalue())
    click.echo(f"{output}: articles: {len(manifest.articles)}, signed by {signer.public.fingerprint}")


def _manifest_of(run: Run, base: Path) -> Manifest:
    from library.packs.installed import open_trust
    from library.packs.opening import open_pack

    with open_pack(base, open_trust(run.paths)) as opened:
        return opened.manifest


@pack.command("verify")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def verify_pack(context: click.Context, file: Path) -> None:
    """Check signature and every byte of a pack file."""
    from library.packs.installed import open_trust
    from library.packs.opening import open_pack

    run: Run = context.obj
    with open_pack(file, open_trust(run.paths)) as opened, progress_bar("Checking") as progress:
        damaged = opened.check(progress)
        manifest, signer = opened.manifest, opened.signer.key
    click.echo(f"{manifest.title} {manifest.version}: articles: {len(manifest.articles)}, signed by {signer.name}")
    for path in damaged:
        warn(f"{path} is damaged.")
    context.exit(1 if damaged else 0)


@pack.command("install")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def install_pack(run: Run, file: Path) -> None:
    """Copy a pack to this computer; the same pack again repairs it."""
    from library.packs.installed import open_store

    store = open_store(run.paths)
    changes = store.preview(file).changes
    with progress_bar("Installing") as progress:
        layer = store.install(file, progress)
    click.echo(f"{layer.title} {layer.version}")
    named = (("new", changes.added), ("changed", changes.changed), ("gone", changes.gone))
    for word, entries in named:
        for entry in entries:
            click.echo(f"{word}: {entry.language}/{entry.id}: {entry.title}")
    for withdrawal in changes.withdrawn:
        click.echo(f"withdrawn: {withdrawal.id}: {withdrawal.reason}")


@pack.command("list")
@click.pass_obj
def list_packs(run: Run) -> None:
    """The packs of this computer."""
    for title in run.library().pack_titles:
        click.echo(title)


@pack.command("remove")
@click.argument("pack_id", metavar="ID")
@click.pass_obj
def remove_pack(run: Run, pack_id: str) -> None:
    """Take an installed pack off this computer."""
    from library.packs.installed import open_store

    open_store(run.paths).remove(pack_id)


@pack.command("rollback")
@click.argument("pack_id", metavar="ID")
@click.pass_obj
def roll_back(run: Run, pack_id: str) -> None:
    """Go back to the version before the last one that was installed."""
    from library.packs.installed import open_store

    layer = open_store(run.paths).roll_back(pack_id)
    click.echo(f"{layer.title} {layer.version}")


@pack.command("repair")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.pass_context
def repair(context: click.Context, file: Path | None) -> None:
    """Check every file of every installed pack; with the same pack from a stick, mend it."""
    from library.packs.installed import open_store

    run: Run = context.obj
    store = open_store(run.paths)
    if file is not None:
        with progress_bar("Repairing") as progress:
            store.install(file, progress)
    with progress_bar("Checking") as progress:
        damaged = store.check(progress)
    for sentence in damaged:
        warn(sentence)
    click.echo("All packs are whole." if not damaged else "Insert a stick with the same pack and repair it from there.")
    context.exit(1 if damaged else 0)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def stick(run: Run, folder: Path) -> None:
    """Copy the installed packs to a stick for the next clinic, with a list and checksums."""
    from library.packs.installed import open_store
    from library.packs.source import PackSource
    from library.packs.stick import copy_to_stick

    with progress_bar("Copying") as progress:
        copied = copy_to_stick(open_store(run.paths), folder, progress)
    for one in copied:
        click.echo(f"{one.name}: {one.title} {one.version}")
    click.echo(f"{folder}: packs: {len(copied)}")
    if run.paths.local_pack.is_dir():
        own = len(PackSource(run.paths.local_pack).articles)
        warn(f"The clinic's own articles stay here: {own}. Build a pack of them with: pack build")
