"""Options that several commands share, and the store that they open."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from graph_service.store.base import Audience, Period, Store, StoreError, View
from graph_service.store.opening import open_store


def day(value: str | None) -> str | None:
    """A day as an option takes it. Raises BadParameter."""
    if value is None:
        return None
    try:
        if date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise typer.BadParameter(f"{value!r} is no day; write it as 2024-12-31")


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
WorkersOption = Annotated[
    int | None, typer.Option("--workers", min=1, max=64, help="Processes that read; else one a core.")
]
FromOption = Annotated[str | None, typer.Option("--from", callback=day, help="First day, as 2022-01-01.")]
ToOption = Annotated[str | None, typer.Option("--to", callback=day, help="Last day, as 2025-12-31.")]
AfterOption = Annotated[str | None, typer.Option(help="Go on behind an answer: its `next`, as --json shows it.")]


def period_of(first: str | None, last: str | None) -> Period:
    """The days between. Raises BadParameter where they stand the wrong way round."""
    if first and last and first > last:
        raise typer.BadParameter(f"{last} is before {first}, the day of --from", param_hint="'--to'")
    return Period(first, last)


@contextmanager
def opened(address: str, *, new: bool = False) -> Iterator[Store]:
    """An open store; one that is not there yet is only made where it may be `new`. Raises StoreError."""
    if not new:
        _must_be_there(address)
    store = open_store(address)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def viewed(address: str, audience: Audience) -> Iterator[View]:
    """What the audience sees of a store that is there. Raises StoreError."""
    with opened(address) as kept:
        yield kept.view(audience)


def _must_be_there(address: str) -> None:
    if urlsplit(address).scheme != "sqlite":
        return
    from graph_service.store.sqlite.connection import path_of

    path = path_of(address)
    if not path.exists():
        raise StoreError(f"{path}: there is no store; name another with --store, or load minutes into a new one")
