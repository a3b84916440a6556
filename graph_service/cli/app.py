"""The commands of `graph-service`; each imports what it needs when it runs."""

import io
import os
import sys

import typer

from graph_service.cli import checking, dumping, importing, keeping, serving, validating
from graph_service.cli.asking import comparing, covering, describing, exploring, following, networking, questions
from graph_service.cli.endings import FAULTY, Commands
from graph_service.cli.extracting import command as extracting
from graph_service.cli.loading import command as loading

app = typer.Typer(
    name="graph-service",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: rich takes longer to import than all the rest
    help="Who works with whom, on what, since when: a knowledge graph read from Swedish municipal minutes.",
)
for asking in (questions, describing, networking, exploring, comparing, following, covering):
    asking.register(app)
for module in (loading, extracting, serving, keeping, checking, dumping, importing, validating):
    module.register(app)


def main() -> None:
    """Run the command line. GRAPH_SERVICE_TRACE shows where a fault of the program came from."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without █ shows ?
    try:
        app()
    except Exception as error:
        if os.environ.get("GRAPH_SERVICE_TRACE"):
            raise
        typer.echo(
            f"graph-service: a fault of the program ({type(error).__name__}: {error}); nothing is half done."
            " Please report it with what GRAPH_SERVICE_TRACE=1 shows.",
            err=True,
        )
        sys.exit(FAULTY)
