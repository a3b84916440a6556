"""`graph-service extract`: minutes to records, and how they were read, without a store."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph_service.cli.options import JsonOption, PathsArgument, WorkersOption

if TYPE_CHECKING:
    from graph_service.cli.extracting.extraction import Wanted

OutOption = Annotated[
    Path | None, typer.Option("--out", help="Folder for one JSON record a document.", show_default=False)
]
ReportOption = Annotated[
    bool, typer.Option("--report", help="Show what each rule claimed, and each line that no rule understood.")
]
ExplainOption = Annotated[
    bool, typer.Option("--explain", help="Show each document with its facts marked in their colours.")
]
HtmlOption = Annotated[
    Path | None,
    typer.Option("--html", help="Write the one document, marked, as a page to this file.", show_default=False),
]
LettersOption = Annotated[
    bool, typer.Option("--letters", help="With --explain: mark facts by letters in brackets too, not by colour alone.")
]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(extract)


def extract(
    paths: PathsArgument,
    out: OutOption = None,
    report: ReportOption = False,
    explain: ExplainOption = False,
    html: HtmlOption = None,
    letters: LettersOption = False,
    workers: WorkersOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read minutes and write what they say as records, one JSON file a document, or show how they were read.

    A record is named as its document; where several documents are called the same, also by their folders. A file
    that cannot be read is named with the reason, the others are written, and the exit code is 1.

    --report counts facts by class and rule, with the rules' confidence, and names each line that no rule understood
    by page and line; a document each, and in total. With --json it is data. --explain marks each fact in the text in
    the colour of its class; where there are no colours by a letter in brackets. --html makes it a page that needs no
    network: a fact's rule and confidence show where you point.

    Example: graph-service extract protokoll.pdf --html protokoll.html
    """
    from rich.progress import track

    from graph_service.cli.extracting.extraction import Extraction, Wanted
    from graph_service.cli.reading.pool import ReadingPool
    from graph_service.cli.reading.process import collecting_rarely
    from graph_service.cli.terminal import terminal
    from loaders.pipeline import read_place, read_record
    from loaders.sources.folder import places
    from loaders.sources.unpacking import documents

    wanted = Wanted(out=out, report=report, explain=explain, html=html, letters=letters)
    _must_want(wanted, as_json=as_json)
    found = places(paths)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    sought = (place for place in documents(found) if not place.listing)
    quiet = as_json or (explain and html is None)
    run = Extraction(wanted)
    pool = ReadingPool(workers, read_place if report or explain or html else read_record)
    with collecting_rarely(), pool.reading(sought, len(found)) as readings:
        for place, reading in track(readings, "Läser", total=len(found), console=terminal(errors=True), disable=quiet):
            run.take(place, reading)
    run.finish()
    run.tell(as_json=as_json)
    if run.report.errors:
        raise typer.Exit(1)


def _must_want(wanted: "Wanted", *, as_json: bool) -> None:
    if not (wanted.out or wanted.report or wanted.explain or wanted.html):
        raise typer.BadParameter(
            "name a folder for the records, or ask for --report or --explain", param_hint="'--out'"
        )
    if as_json and wanted.explain and not wanted.html:
        raise typer.BadParameter("--explain is for people; --report is the same as data", param_hint="'--json'")
