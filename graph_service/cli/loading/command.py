"""`graph-service load`: minutes into the store, with a progress bar and a report."""

from typing import Annotated

import typer

from graph_service.cli.options import JsonOption, PathsArgument, StoreOption, WorkersOption, opened
from graph_service.settings import DEFAULT_STORE


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(load)


def load(
    paths: PathsArgument,
    store: StoreOption = DEFAULT_STORE,
    source: Annotated[str | None, typer.Option(help="Name of the source; else the folder's name.")] = None,
    release: Annotated[bool, typer.Option("--release", help="Let the public see what is loaded.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Read files again that have not changed.")] = False,
    workers: WorkersOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read minutes and keep what they say.

    Files that are already kept and have not changed are not read again. A file that cannot be read
    is named with the reason, the others are kept, and the exit code is 1.

    Example: graph-service load minutes/ --source taby --release
    """
    from graph_service.cli.loading.loader import Loader
    from graph_service.cli.loading.report import LoadReport, print_report
    from graph_service.cli.terminal import print_json
    from loaders.sources.folder import places

    wanted = places(paths, source)
    report = LoadReport()
    with opened(store, new=True) as kept:
        Loader(kept, release=release, workers=workers, quiet=as_json).take(wanted, report, again=again)
    if as_json:
        print_json(report.as_json())
    else:
        print_report(report)
    if report.errors:
        raise typer.Exit(1)
