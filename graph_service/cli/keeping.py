"""`graph-service status | forget | release | demo`: looking after a store."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from graph_service.cli.endings import CommandError
from graph_service.cli.options import AudienceOption, JsonOption, PathsArgument, StoreOption, opened
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience

AddressesArgument = Annotated[
    list[str], typer.Argument(help="Addresses, as status --documents lists them: source:path.", show_default=False)
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (status, forget, release, demo):
        app.command()(command)


def status(
    store: StoreOption = DEFAULT_STORE,
    documents: Annotated[bool, typer.Option("--documents", help="List each document by its address.")] = False,
    audience: AudienceOption = Audience.INTERNAL,
    as_json: JsonOption = False,
) -> None:
    """What is kept: documents by source, things by class, meetings that documents tell differently.

    Example: graph-service status --documents
    """
    from graph_service.cli.status_report import print_status, status_of
    from graph_service.cli.terminal import print_json

    with opened(store) as kept:
        report = status_of(kept, audience, listed=documents)
    if as_json:
        print_json(report)
    else:
        print_status(report)


def forget(addresses: AddressesArgument, store: StoreOption = DEFAULT_STORE, as_json: JsonOption = False) -> None:
    """Take documents away, with all that only they say; of a ZIP archive or an e-mail, all that it held.

    Example: graph-service forget minutes:2025/protokoll.pdf
    """
    from graph_service.cli.loading.packages import to_forget
    from graph_service.cli.terminal import print_json

    with opened(store) as kept, _known():
        outcome = kept.forget(to_forget(kept, addresses))
    if as_json:
        print_json({"gone": outcome.gone})
    else:
        typer.echo(f"Glömda handlingar: {outcome.gone}")


def release(
    addresses: AddressesArgument,
    by: Annotated[str, typer.Option("--by", help="Who decided it.", show_default=False)],
    store: StoreOption = DEFAULT_STORE,
    as_json: JsonOption = False,
) -> None:
    """Let the public see documents that have been reviewed.

    Example: graph-service release minutes:2025/protokoll.pdf --by registrator
    """
    if not by.strip():
        raise typer.BadParameter("say who decided it", param_hint="'--by'")
    from graph_service.cli.loading.packages import to_release
    from graph_service.cli.terminal import print_json

    with opened(store) as kept, _known():
        addresses = to_release(kept, addresses)
        kept.release(addresses, by)
    if as_json:
        print_json({"released": len(set(addresses))})
    else:
        typer.echo(f"Släppta handlingar: {len(set(addresses))}")


def demo(paths: PathsArgument, store: StoreOption = DEFAULT_STORE) -> None:
    """Load minutes, show them to the public, and show what can be asked.

    Example: graph-service demo examples
    """
    from graph_service.cli.demo import show
    from loaders.sources.folder import places

    wanted = places(paths, "examples")
    with opened(store, new=True) as kept:
        show(kept, wanted, store)


@contextmanager
def _known() -> Iterator[None]:
    try:
        yield
    except KeyError as error:
        raise CommandError(
            f"nothing is kept at {error.args[0]!r}; nothing was changed"
            " (`graph-service status --documents` lists what is kept)"
        ) from None
