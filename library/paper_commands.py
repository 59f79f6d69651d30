# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands that make paper: `handout`, `packet` and `export`."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from library.articles import decode_text, load_mapping
from library.command_run import Run, progress_bar, read_file, warn
from library.errors import ArticleError, PrintError, UnknownArticleError
from library.handouts.handout import Clinic, Handout, HandoutOptions, Personal, clinic_of, options_of
from library.handouts.logo import load_logo, read_logo
from library.handouts.packets import Packet, PacketStore, packet_file, read_packet
from library.library import Library
from library.models import ArticleKey
from library.storage import save_file

_F = TypeVar("_F", bound=Callable[..., Any])

PAPER_OPTIONS = (
    click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The PDF file."),
    click.option("--language", help="The language of the articles."),
    click.option("--second-language", default="", help="A language beside the first, section by section."),
    click.option("--paper", type=click.Choice(["a4", "letter"]), help="Default: the clinic's setting."),
    click.option("--size", type=click.Choice(["12", "14", "18", "24"]), help="Points of the text."),
    click.option("--plain", is_flag=True, help="The short copy: what to do at home, when and where to get help."),
    click.option("--sections", default="", metavar="A,B", help="Only these sections; when to get help always stays."),
    click.option("--references", type=click.Choice(["none", "short", "full"]), help="How many sources are printed."),
    click.option("--fit-one-sheet", is_flag=True, help="Leave out what does not fit on one sheet, and say what."),
    click.option("--booklet", is_flag=True, help="Two small pages on a side, to print on both sides and fold."),
    click.option("--clinic", type=click.Path(path_type=Path), help="YAML: name, address, phone, hours, logo, ..."),
    click.option("--note-file", type=click.Path(path_type=Path), help="Text file with a note of the clinic."),
    click.option("--json", "as_json", is_flag=True, help="One JSON object."),
)


def paper_options(command: _F) -> _F:
    """The options that `handout` and `packet print` share."""
    return functools.reduce(lambda wrapped, option: option(wrapped), reversed(PAPER_OPTIONS), command)


@click.command()
@click.argument("article_ids", metavar="ID...", nargs=-1, required=True)
@paper_options
@click.pass_obj
def handout(run: Run, /, article_ids: tuple[str, ...], language: str | None, **chosen: Any) -> None:
    """Make a PDF handout of one article or several."""
    library = run.library()
    keys = tuple(library.find(article_id, language, run.settings.language) for article_id in article_ids)
    _print(run, library, keys, chosen)


def _print(
    run: Run,
    library: Library,
    keys: tuple[ArticleKey, ...],
    chosen: dict[str, Any],
    without: Iterable[tuple[ArticleKey, str]] = (),
    cover: str = "",
    missing: tuple[str, ...] = (),
) -> None:
    """Typeset, write and tell; `chosen` are the values of `PAPER_OPTIONS`."""
    from library import describe

    asked = Handout(
        articles=keys,
        options=_options(run, chosen),
        clinic=_clinic(run, chosen["clinic"]),
        personal=_personal(chosen["note_file"]),
        without=frozenset(without) | _unwanted(library, keys, chosen["sections"]),
        cover=cover,
    )
    started = time.perf_counter()
    made = library.typeset(asked)
    made = msgspec.structs.replace(made, warnings=(*missing, *made.warnings))
    took_ms = (time.perf_counter() - started) * 1000
    save_file(chosen["output"], made.pdf)
    if chosen["as_json"]:
        click.echo(describe.as_json(describe.handout_json(str(chosen["output"]), asked, made, took_ms)))
        return
    click.echo(f"{chosen['output']}: pages: {made.pages}")
    for sentence in (*made.warnings, *([f"Left out: {', '.join(made.left_out)}."] if made.left_out else [])):
        warn(sentence)


def _options(run: Run, chosen: dict[str, Any]) -> HandoutOptions:
    settings = options_of(run.settings)
    return HandoutOptions(
        paper=chosen["paper"] or settings.paper,
        size=int(chosen["size"]) if chosen["size"] else settings.size,  # type: ignore[arg-type] # click checked it
        references=chosen["references"] or settings.references,
        name_line=settings.name_line,
        teach_back=settings.teach_back,
        plain=chosen["plain"],
        second_language=chosen["second_language"],
        fit=chosen["fit_one_sheet"],
        layout="booklet" if chosen["booklet"] else "single",
    )


def _clinic(run: Run, path: Path | None) -> Clinic:
    if path is None:
        return clinic_of(run.settings, load_logo(run.store))
    values: dict[str, Any] = load_mapping(decode_text(read_file(path, "clinic file"), str(path)), str(path))
    known = set(Clinic.__struct_fields__)
    if unknown := sorted(set(values) - known):
        raise ArticleError(
            "{path}: {unknown} is not known; use {known}.",
            path=path,
            unknown=", ".join(unknown),
            known=", ".join(sorted(known)),
        )
    if wrong := [key for key, value in values.items() if not isinstance(value, str)]:
        raise ArticleError(
            "{path}: {wrong} must be text on one line; put it in quotation marks.", path=path, wrong=", ".join(wrong)
        )
    logo = read_logo(path.parent / values.pop("logo")) if "logo" in values else b""
    return Clinic(**values, logo=logo)


def _personal(note: Path | None) -> Personal:
    return Personal(note=decode_text(read_file(note, "note file"), str(note))) if note else Personal()


def _unwanted(library: Library, keys: Iterable[ArticleKey], wanted: str) -> frozenset[tuple[ArticleKey, str]]:
    """The sections that are not among `wanted`, names of aspects or anchors; nothing wanted means all.

    Raises PrintError for a name that no article has.
    """
    names = {name.strip().removeprefix("#") for name in wanted.split(",") if name.strip()}
    if not names:
        return frozenset()
    sections = [(key, section) for key in keys for section in library.read(key).document.sections]
    known = {name for _, section in sections for name in (section.aspect, section.anchor) if name}
    if unknown := sorted(names - known):
        raise PrintError(
            "There is no section {unknown}; there is: {known}.",
            unknown=", ".join(unknown),
            known=", ".join(sorted(known)),
        )
    return frozenset((key, section.anchor) for key, section in sections if not {section.aspect, section.anchor} & names)


# ---- packets ----------------------------------------------------------------------------------------------


@click.group()
def packet() -> None:
    """Sets of articles that are often printed together."""


@packet.command("list")
@click.pass_obj
def list_packets(run: Run) -> None:
    """Name the packets that are kept."""
    for name in PacketStore(run.store).names():
        click.echo(name)


@packet.command("show")
@click.argument("name")
@click.pass_obj
def show_packet(run: Run, name: str) -> None:
    """Say what a packet holds."""
    kept = PacketStore(run.store).load(name)
    if kept.cover:
        click.echo(kept.cover)
    for sentence in run.library().packet_contents(kept).missing:
        warn(sentence)
    for article in kept.articles:
        without = f" (without {', '.join(article.without)})" if article.without else ""
        click.echo(f"{article.language}/{article.id}{without}")


@packet.command("print")
@click.argument("name")
@paper_options
@click.pass_obj
def print_packet(run: Run, /, name: str, language: str | None, **chosen: Any) -> None:
    """Make one PDF of a packet."""
    library = run.library()
    contents = library.packet_contents(PacketStore(run.store).load(name), language)
    if not contents.articles:
        raise UnknownArticleError(" ".join(contents.missing))
    _print(run, library, contents.articles, chosen, contents.without, contents.cover, contents.missing)


@packet.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def import_packet(run: Run, file: Path) -> None:
    """Keep a packet from a file; one of the same name is replaced."""
    read = read_packet(file)
    PacketStore(run.store).save(read)
    click.echo(read.name)


@packet.command("export")
@click.argument("name")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The file.")
@click.pass_obj
def export_packet(run: Run, name: str, output: Path) -> None:
    """Write a packet to a file, for another clinic."""
    kept: Packet = PacketStore(run.store).load(name)
    save_file(output, packet_file(kept))
    click.echo(f"{output}: articles: {len(kept.articles)}")


# ---- for machines without this program ---------------------------------------------------------------------


@click.group()
def export() -> None:
    """Write PDFs of everything, for machines without this program."""


@export.command("pdfs")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", "languages", multiple=True, help="Only this language; may be given again.")
@click.option(
    "--size", "sizes", type=click.Choice(["12", "14", "18", "24"]), multiple=True, help="Default: 12, 18, 24."
)
@click.option("--paper", "papers", type=click.Choice(["a4", "letter"]), multiple=True, help="Default: both.")
@click.pass_obj
def export_pdfs(run: Run, folder: Path, languages: tuple[str, ...], sizes: tuple[str, ...], papers: Any) -> None:
    """Ready PDFs of all articles, with a page that lists them."""
    from library.exporting import SIZES, Exporter

    points: Any = tuple(int(size) for size in sizes) or SIZES
    exporter = Exporter(run.library(), _clinic(run, None), folder)
    with progress_bar("Making PDFs") as progress:
        made = exporter.ready_pdfs(languages, points, papers or ("a4", "letter"), progress)
    click.echo(f"{folder}: PDFs: {made.files}, pages: {made.pages}")
    for sentence in made.faults:
        warn(sentence)


@export.command("record")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--codes", type=click.Path(path_type=Path), help="The clinic's codes, one on a line.")
@click.pass_obj
def export_record(run: Run, folder: Path, codes: Path | None) -> None:
    """PDFs named by ICD-10 code and language, as OpenEMR's patient education reads them.

    Without --codes, the list is FOLDER/codes.txt if there is one, else the codes that stand in the articles.
    """
    from library.exporting import Exporter, read_codes

    given = codes or (folder / "codes.txt" if (folder / "codes.txt").is_file() else None)
    wanted = read_codes(decode_text(read_file(given, "list of codes"), str(given))) if given else None
    options = msgspec.structs.replace(options_of(run.settings), layout="single")  # they are read on a screen, too
    exporter = Exporter(run.library(), _clinic(run, None), folder)
    with progress_bar("Making PDFs") as progress:
        made = exporter.record(wanted, options, progress)
    click.echo(f"{folder}: PDFs: {made.files}")
    for sentence in made.faults:
        warn(sentence)
