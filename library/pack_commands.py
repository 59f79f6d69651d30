# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands for packs that travel on sticks: `pack`, and `stick` for what the next clinic gets."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from library.command_run import Run, progress_bar, read_passphrase, warn
from library.errors import PackError
from library.sentences import said
from library.storage import save_file

if TYPE_CHECKING:
    from library.models import ArticleId
    from library.packs.changes import Changes
    from library.packs.manifest import Manifest

MOST_NAMED = 200
"""Articles of one kind of change that are named."""


@click.group()
def pack() -> None:
    """Make, check and install packs of articles."""


@pack.command("build")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The pack file.")
@click.option("--key", type=click.Path(path_type=Path), required=True, help="The key file that signs it.")
@click.option("--passphrase-file", type=click.Path(path_type=Path), help="Its first line opens the key; - is stdin.")
@click.option(
    "--base", "bases", type=click.Path(path_type=Path), multiple=True, help="An update of this pack; its updates too."
)
@click.option("--leave-out", is_flag=True, help="Without the articles that may not be passed on; they are named.")
@click.pass_obj
def build_pack(run: Run, /, source: Path, leave_out: bool, **asked: Any) -> None:
    """Make a signed pack of a pack source; nothing is made if the check finds an error."""
    from library.packs.rights import copy_passable, named
    from library.packs.source import PackSource
    from library.packs.stack import articles_beside

    with articles_beside(source, run.paths) as beside:
        if not leave_out:
            _build(run, source, beside, **asked)
            return
        with TemporaryDirectory() as folder:
            kept = copy_passable(PackSource(source), Path(folder))
            _build(run, Path(folder), beside, **asked)
    if kept:
        warn(said("Not in the pack, because they may not be passed on: {articles}.", articles=named(kept)))


def _build(
    run: Run,
    source: Path,
    beside: Callable[[ArticleId], bool],
    output: Path,
    key: Path,
    passphrase_file: Path | None,
    bases: tuple[Path, ...],
) -> None:
    from library.check import check_pack
    from library.glyphs import Glyphs
    from library.packs.make import write_pack
    from library.packs.signing import open_key
    from library.packs.source import PackSource

    problems, _ = check_pack(source, run.today, Glyphs(run.paths.fonts), beside)
    errors = [problem for problem in problems if problem.severity == "error"]
    for problem in errors:
        warn(f"{problem.path}:{problem.line}: {problem.text}")
    if errors:
        raise PackError("The check found errors: {count}. Mend them, then build again.", count=len(errors))
    signer = open_key(key, read_passphrase(passphrase_file, confirm=False))
    target = io.BytesIO()
    manifest = write_pack(PackSource(source), signer, target, [_manifest_of(run, base) for base in bases])
    save_file(output, target.getvalue())
    run.say(f"{output}: articles: {len(manifest.articles)}, signed by {signer.public.fingerprint}")


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
    run.say(f"{manifest.title} {manifest.version}: articles: {len(manifest.articles)}, signed by {signer.name}")
    for path in damaged:
        warn(said("{path} is damaged.", path=path))
    context.exit(1 if damaged else 0)


@pack.command("install")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def install_pack(run: Run, file: Path) -> None:
    """Copy a pack to this computer; the same pack again repairs it."""
    from library.installing import install_pack as install
    from library.packs.installed import open_store

    changes = list(_named(open_store(run.paths).preview(file).changes))
    with progress_bar("Installing") as progress:
        layer = install(file, run.paths, progress)
    run.say(f"{layer.title} {layer.version}")
    for sentence in changes:
        run.say(sentence)


def _named(changes: Changes) -> Iterator[str]:
    """The first of each kind of change, and how many more there are."""
    kinds = (("new", changes.added), ("changed", changes.changed), ("more warnings", changes.warned))
    for word, entries in (*kinds, ("gone", changes.gone)):
        yield from (f"{word}: {entry.language}/{entry.id}: {entry.title}" for entry in entries[:MOST_NAMED])
        if len(entries) > MOST_NAMED:
            yield f"{word}: and {len(entries) - MOST_NAMED} more"
    yield from (f"withdrawn: {withdrawal.id}: {withdrawal.reason}" for withdrawal in changes.withdrawn)


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
    from library.installing import remove_pack as remove

    remove(pack_id, run.paths)


@pack.command("rollback")
@click.argument("pack_id", metavar="ID")
@click.pass_obj
def roll_back(run: Run, pack_id: str) -> None:
    """Go back to the version before the last one that was installed."""
    from library.packs.installed import open_store

    layer = open_store(run.paths).roll_back(pack_id)
    run.say(f"{layer.title} {layer.version}")


@pack.command("repair")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.pass_context
def repair(context: click.Context, file: Path | None) -> None:
    """Check every file of every installed pack; with the same pack from a stick, mend it."""
    from library.packs.installed import open_store

    run: Run = context.obj
    if file is not None:
        from library.installing import install_pack as install

        with progress_bar("Repairing") as progress:
            install(file, run.paths, progress)
    with progress_bar("Checking") as progress:
        damaged = open_store(run.paths).check(progress)
    for sentence in damaged:
        warn(sentence)
    run.say("All packs are whole." if not damaged else "Insert a stick with the same pack and repair it from there.")
    context.exit(1 if damaged else 0)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--from", "given", type=click.Path(path_type=Path), help="The stick that has the program.")
@click.pass_obj
def stick(run: Run, folder: Path, given: Path | None) -> None:
    """Copy the installed packs, and the program from its stick, to a stick for the next clinic; all is read back."""
    from library.packs.installed import open_store
    from library.packs.rights import kept_back, named
    from library.packs.source import PackSource
    from library.packs.stick import copy_to_stick

    with progress_bar("Copying") as progress:
        copied = copy_to_stick(open_store(run.paths), folder, progress)
    for one in copied:
        run.say(f"{one.name}: {one.title} {one.version}")
    run.say(f"{folder}: packs: {len(copied)}")
    if run.paths.local_pack.is_dir():
        own = PackSource(run.paths.local_pack).articles
        warn(
            said(
                "The clinic's own articles are not copied: {count}. To pass them on, make a signed pack of them.",
                count=len(own),
            )
        )
        if kept := kept_back(own):
            warn(said("These of them may not be passed on: {articles}.", articles=named(kept)))
    _copy_program(run, folder, given)


def _copy_program(run: Run, folder: Path, given: Path | None) -> None:
    """Says whose the program is, or what is missing."""
    from library.program_copy import FIRST_PAGE, LIST, copy_program, find_origin, missing_installers, read_origin

    place = find_origin(run.paths, given)
    if place is None and given is not None:
        raise PackError(
            "{given} has no {first_page} and no {list}; name the stick that the program came from.",
            given=given,
            first_page=FIRST_PAGE,
            list=LIST,
        )
    if place is None:
        again = said("insert the stick they came from and copy again.")
        typed = said("insert the stick they came from and repeat this with --from.")
        warn(said("The program and its installers are not at hand: {remedy}", remedy=again if run.lines else typed))
        return
    origin = read_origin(place, run.paths.release_key)
    with progress_bar("Copying the program") as progress:
        is_copied = copy_program(origin, folder, progress)
    count = len(origin.sums)
    if is_copied:
        run.say(said("The program was copied from {folder} and read back. Files: {count}.", folder=place, count=count))
    else:
        run.say(said("The program is there already and whole. Files: {count}.", count=count))
    if origin.signer is None:
        warn(said("Nobody's signature could be checked: this program knows no key of a release."))
    else:
        run.say(said("The makers of the program signed it: {signer}", signer=origin.signer))
    if missing_installers(origin):
        warn(
            said(
                "The installers are not on {folder}: the copy runs from the stick, and cannot be installed from it.",
                folder=place,
            )
        )
