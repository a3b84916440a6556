"""Options that several commands share, and how a command ends badly."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from graph_service.store.base import Audience, CursorError, Store, StoreError
from graph_service.store.opening import open_store

StoreOption = Annotated[
    str,
    typer.Option(
        "--store",
        envvar="GRAPH_SERVICE_STORE",
        help="Where the graph is kept: sqlite:///folder/file.db, neo4j://host:7687 or bolt://host:7687.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
AudienceOption = Annotated[Audience, typer.Option("--audience", help="Whose view: everything, or what is public.")]
PathsArgument = Annotated[list[Path], typer.Argument(help="Files or folders of minutes.", show_default=False)]


class CommandError(Exception):
    """What a person should read before the command ends with exit code 2."""


@contextmanager
def opened(address: str) -> Iterator[Store]:
    """An open store; every error that a user can mend ends the command with one line."""
    with told():
        store = open_store(address)
        try:
            yield store
        finally:
            store.close()


@contextmanager
def told() -> Iterator[None]:
    """Turn known errors into one line on standard error and exit code 2."""
    try:
        yield
    except (StoreError, CursorError, CommandError, ValueError) as error:
        typer.echo(f"graph-service: {error}", err=True)
        raise typer.Exit(2) from error
    except KeyError as error:
        typer.echo(f"graph-service: {error.args[0] if error.args else error}", err=True)
        raise typer.Exit(2) from error
