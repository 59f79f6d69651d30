# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands for keys: `keys`, with which packs are signed and trusted, and `keys root`, the list a release ships.

packaging/RELEASE.md says who runs them, in which order.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from library.command_run import Run, read_passphrase
from library.errors import PackError
from library.storage import save_file

if TYPE_CHECKING:
    from library.packs.signing import PublicKey
    from library.packs.trust import SignedRoot

_FILE = click.Path(path_type=Path)


@click.group()
def keys() -> None:
    """Keys that packs are signed with, and those that are trusted here."""


@keys.command("new")
@click.argument("file", type=_FILE)
@click.option("--name", default="", help="Whose key it is, such as a ministry.")
@click.option("--passphrase-file", type=_FILE, help="Its first line locks the key; - is stdin.")
@click.pass_obj
def new_key(run: Run, file: Path, name: str, passphrase_file: Path | None) -> None:
    """Make a key: FILE is kept secret, FILE.pub is given to those who shall trust it."""
    import msgspec

    from library.packs.signing import make_key

    made = make_key(file, name, read_passphrase(passphrase_file, confirm=True))
    file.chmod(0o600)
    save_file(file.with_name(f"{file.name}.pub"), msgspec.json.encode(made.public) + b"\n")
    run.say(f"{file}.pub: {made.public.fingerprint}")


@keys.command("trust")
@click.argument("file", type=_FILE)
@click.pass_obj
def trust_key(run: Run, file: Path) -> None:
    """Take packs that this key signed; compare its six words with its owner first."""
    from library.packs.installed import open_trust
    from library.packs.trust import read_public_key

    key = read_public_key(file)
    open_trust(run.paths).add(key)
    run.say(f"{key.name or 'no name'}: {key.fingerprint}")


@keys.command("remove")
@click.argument("key_id", metavar="ID")
@click.pass_obj
def remove_key(run: Run, key_id: str) -> None:
    """Take packs of this key no more; ID is what `keys list` shows first."""
    from library.packs.installed import open_trust

    open_trust(run.paths).remove(key_id)


@keys.command("list")
@click.pass_obj
def list_keys(run: Run) -> None:
    """The keys whose packs are taken here."""
    from library.packs.installed import open_trust

    trust = open_trust(run.paths)
    for key in (*trust.root.pack_keys, *trust.own_keys):
        click.echo(_line(key))


# ---- the list of keys that a release ships ------------------------------------------------------------------


@keys.group()
def root() -> None:
    """The list of keys that comes with the program: whose packs are taken, and who may sign the next list."""


@root.command("new")
@click.option("-o", "--output", required=True, type=_FILE, help="The list, not signed yet.")
@click.option("--version", required=True, type=int, help="Higher than that of the last list; 1 for the first.")
@click.option("--threshold", required=True, type=int, help="How many root keys must sign the next list.")
@click.option("--root-key", "root_keys", type=_FILE, multiple=True, help="A key (.pub) that signs lists of keys.")
@click.option("--pack-key", "pack_keys", type=_FILE, multiple=True, help="A key (.pub) that signs packs.")
def new_root(
    output: Path, version: int, threshold: int, root_keys: tuple[Path, ...], pack_keys: tuple[Path, ...]
) -> None:
    """Make a list of keys from their public halves."""
    from library.packs import trust

    read = trust.read_public_key
    made = trust.new_root(version, threshold, [read(path) for path in root_keys], [read(path) for path in pack_keys])
    if output.exists():
        raise PackError("{output} is there already; choose another name, its signatures would be lost.", output=output)
    _write(output, trust.SignedRoot(made))
    _show(trust.SignedRoot(made))


@root.command("sign")
@click.argument("file", metavar="ROOT", type=_FILE)
@click.option("--key", type=_FILE, required=True, help="The key file of one who may sign.")
@click.option("--passphrase-file", type=_FILE, help="Its first line opens the key; - is stdin.")
def sign_root(file: Path, key: Path, passphrase_file: Path | None) -> None:
    """Add a signature to a list; look at it with `keys root show` first."""
    from library.packs.signing import open_key
    from library.packs.trust import read_root, with_signature

    unsigned = read_root(file)
    signed = with_signature(unsigned, open_key(key, read_passphrase(passphrase_file, confirm=False)))
    _write(file, signed)
    _show(signed)


@root.command("show")
@click.argument("file", metavar="ROOT", type=_FILE)
@click.pass_obj
def show_root(run: Run, file: Path) -> None:
    """What a list says, who signed it, and whether it would be taken here."""
    from library.packs.installed import open_trust
    from library.packs.trust import is_vouched_for, read_root

    signed, here = read_root(file), open_trust(run.paths).root
    _show(signed)
    newer = signed.root.version > here.version
    vouched = is_vouched_for(here, signed) and is_vouched_for(signed.root, signed)
    click.echo(f"here: version {here.version}; this one would {'' if newer and vouched else 'not '}be taken")


@root.command("take")
@click.argument("file", metavar="ROOT", type=_FILE)
@click.pass_obj
def take_root(run: Run, file: Path) -> None:
    """Put a new list in force here; enough keys of the old one and of its own must have signed it."""
    from library.packs.installed import open_trust
    from library.packs.trust import read_root

    signed = read_root(file)
    open_trust(run.paths).take_root(signed)
    _show(signed)


def _show(signed: SignedRoot) -> None:
    from library.packs.trust import signers_of

    said, signers = signed.root, signers_of(signed, signed.root.root_keys)
    made_by = ", made by tests" if said.development else ""
    click.echo(f"version {said.version}: the next list needs {said.threshold} of {len(said.root_keys)} keys{made_by}")
    for key in said.root_keys:
        click.echo(f"root, {'signed' if key in signers else 'not signed'}: {_line(key)}")
    known = {key.id for key in said.root_keys}
    for signature in signed.signatures:
        if signature.key_id not in known:
            click.echo(f"signed by {signature.key_id[:16]!r}, no root key of this list")
    for key in said.pack_keys:
        click.echo(f"packs: {_line(key)}")


def _line(key: PublicKey) -> str:
    return f"{key.id}  {key.name or 'no name'}: {key.fingerprint}"


def _write(path: Path, signed: SignedRoot) -> None:
    import msgspec

    save_file(path, msgspec.json.format(msgspec.json.encode(signed), indent=1) + b"\n")
