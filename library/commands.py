# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The commands: a thin translation of arguments into calls of `Library`, and of errors into exit codes.

Exit 0: done. Exit 1: done, and problems were found. Exit 2: could not, with one sentence on stderr that names the
remedy; a trace is shown only with --debug.
"""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path

import click

from library import __version__
from library.command_run import Run, complain, progress_bar, say_progress, warn
from library.errors import LibraryError, StorageError
from library.import_commands import import_pages
from library.key_commands import keys
from library.library import DEFAULT_LIMIT, Library
from library.pack_commands import pack, stick
from library.paper_commands import export, handout, packet
from library.paths import find_paths, own_command


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True, no_args_is_help=True
)
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), help="Folder for settings and caches.")
@click.option("--debug", is_flag=True, help="Show a trace when something fails.")
@click.option("--self-check", is_flag=True, help="Look whether the program is whole: fonts, packs, search, a PDF.")
@click.option("--lines", is_flag=True, hidden=True, help='Progress as lines "done total" on stdout, words on stderr.')
@click.version_option(__version__, prog_name="clinic-library")
@click.pass_context
def commands(context: click.Context, data: Path | None, debug: bool, self_check: bool, lines: bool) -> None:
    """Find health articles, read them with their references, print handouts. No network is ever used."""
    context.obj = Run(find_paths(data), lines=lines)
    if self_check == bool(context.invoked_subcommand):
        raise click.UsageError("--self-check stands alone." if self_check else "Missing command.")
    if self_check:
        context.exit(0 if _is_whole(context.obj) else 1)


def _is_whole(run: Run) -> bool:
    from library.self_check import look_at_program

    good = True
    for finding in look_at_program(run.paths, run.today):
        click.echo(finding)
        good &= finding.is_good
    return good


@commands.command()
@click.argument("query")
@click.option("--language", help="Only articles in this language, such as en or es.")
@click.option("--limit", type=click.IntRange(1, 1000), default=DEFAULT_LIMIT, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def search(run: Run, query: str, language: str | None, limit: int, as_json: bool) -> None:
    """Find articles. Any text is a valid QUERY."""
    from library import describe

    library = run.library()
    first = run.settings.language
    _build_missing(library)
    started = time.perf_counter()
    result = library.search(query, only=language, first=first, limit=limit)
    took_ms = (time.perf_counter() - started) * 1000
    if as_json:
        click.echo(describe.as_json(describe.search_json(result, took_ms)))
        for sentence in describe.withdrawn_texts(result):
            warn(sentence)
    else:
        click.echo(describe.search_text(result, language or first))


@commands.command()
@click.argument("article_id", metavar="ID")
@click.option("--language", help="The language of the article.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--markdown", is_flag=True, help="The article's file.")
@click.pass_obj
def show(run: Run, article_id: str, language: str | None, as_json: bool, markdown: bool) -> None:
    """Read an article."""
    from library import describe
    from library.articles import format_article
    from library.withdrawals import withdrawal_lines

    if as_json and markdown:
        raise click.UsageError("--json and --markdown cannot be used together; choose one.")
    library = run.library()
    reading = library.read(library.find(article_id, language, run.settings.language))
    if reading.withdrawn and (as_json or markdown):
        warn(" ".join(withdrawal_lines(reading.withdrawn, library.wording.words("en"), reading.article)))
    if as_json:
        click.echo(describe.as_json(describe.reading_json(reading)))
    elif markdown:
        click.echo(format_article(reading.article), nl=False)
    else:
        click.echo(describe.reading_text(reading, library.wording.words(reading.article.language)))


@commands.command()
@click.pass_obj
def unlock(run: Run) -> None:
    """Open a window that was locked to reading and printing, where its PIN is forgotten."""
    from library.lock import Lock

    lock = Lock(run.store)
    locked = lock.is_locked
    lock.unlock()
    run.say("The lock is open; in the window, choose Staff." if locked else "Nothing is locked here.")


@commands.command()
@click.argument("source", required=False, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--table", is_flag=True, help="A table of the articles instead, as Markdown.")
@click.pass_context
def check(context: click.Context, source: Path | None, as_json: bool, table: bool) -> None:
    """Check the content of a pack source; without one, the bundled pack."""
    if table:
        from library.overview import overview

        click.echo(overview(source or context.obj.paths.starter_pack), nl=False)
        return
    from library import describe
    from library.check import check_pack
    from library.glyphs import Glyphs
    from library.packs.stack import articles_beside

    run: Run = context.obj
    started = time.perf_counter()
    folder = source or run.paths.starter_pack
    with articles_beside(folder, run.paths) as beside:
        problems, articles = check_pack(folder, run.today, Glyphs(run.paths.fonts), beside)
    took_ms = (time.perf_counter() - started) * 1000
    if as_json:
        click.echo(describe.as_json(describe.check_json(problems, articles, took_ms)))
    else:
        click.echo(describe.check_text(problems, articles))
    context.exit(1 if any(problem.severity == "error" for problem in problems) else 0)


for command in (handout, packet, export, import_pages, pack, keys, stick):
    commands.add_command(command)


def _build_missing(library: Library) -> None:
    """Make large packs searchable, with a bar on a terminal; one that cannot be is said, and the others answer."""
    jobs = library.index_jobs()
    for job in jobs:
        from library.building import run_job

        with progress_bar(f"Preparing search: {job.title}") as progress:
            try:
                run_job(job, progress)
            except StorageError as error:
                warn(error.sentence)
    if jobs:
        library.refresh_search()


@commands.command(hidden=True)
@click.argument("place", type=click.Path(path_type=Path))
@click.argument("language")
@click.argument("fingerprint")
@click.option("--share", type=int, default=0, help="Which share of the articles; of how many: --shares.")
@click.option("--shares", type=int, default=1)
@click.option("--worker", type=int, help="Which of the workers this is; without it, the builder.")
@click.option("--workers", type=int, default=1)
@click.pass_obj
def index(
    run: Run, place: Path, language: str, fingerprint: str, share: int, shares: int, worker: int | None, workers: int
) -> None:
    """Build the search index of a large pack: a process that the program starts itself."""
    from library.building import Job, build, make_batches
    from library.packs.installed import open_documents
    from library.search.store import IndexName, IndexStore

    pack_id, documents = open_documents(place, run.paths)
    job = Job(documents, IndexName(pack_id, language, fingerprint, share, shares))
    store = IndexStore(run.paths.index_cache)
    if worker is not None:
        make_batches(job, store.part(job.name), worker, workers, say_progress)
        return
    which = ["--share", str(share), "--shares", str(shares)]
    own = [*own_command(run.paths), "--lines", "index", str(place), language, fingerprint, *which]
    build(job, store, own, say_progress)


def _speak_utf8() -> None:
    """Any language can be printed, also into a pipe of Windows; what is no character becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def main(arguments: list[str]) -> int:
    """Run one command and give its exit code; every expected failure is one sentence on stderr."""
    _speak_utf8()
    debug = "--debug" in arguments
    try:
        result = commands.main(arguments, prog_name="clinic-library", standalone_mode=False)
    except click.Abort:
        warn("stopped.")
        return 2
    except click.ClickException as error:
        hint = "see clinic-library --help." if isinstance(error, click.UsageError) else ""
        click.echo(f"clinic-library: {error.format_message()} {hint}".rstrip(), err=True)
        return 2
    except LibraryError as error:
        if debug:
            raise
        complain(error.sentence, lines="--lines" in arguments)
        return 2
    except Exception as error:
        if debug:
            raise
        click.echo(
            f"clinic-library: this is our mistake ({type(error).__name__}); "
            "run it again with --debug and send us what it prints.",
            err=True,
        )
        return 2
    return result if isinstance(result, int) else 0
