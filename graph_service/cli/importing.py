"""`graph-service import`: a dump of the ledger into a store."""

from pathlib import Path
from typing import Annotated

import typer

from graph_service.cli.batches import batches
from graph_service.cli.endings import CommandError
from graph_service.cli.options import JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="import")(import_)


def import_(
    file: Annotated[Path, typer.Argument(help="A dump of the ledger: .nq, .nq.gz or .nq.zst.", show_default=False)],
    store: StoreOption = DEFAULT_STORE,
    as_json: JsonOption = False,
) -> None:
    """Keep what a dump of the ledger says: the store is then the one that was dumped, of whatever kind either is.

    All of an internal ledger comes back: texts, addresses, who released what. Of a public one comes what is public.

    Example: graph-service import ledger.nq.zst --store sqlite:///copy.db
    """
    from graph_service.cli.terminal import print_json
    from graph_service.rdf.dumping.packing import unpacked
    from graph_service.rdf.ledger.nodes import LedgerError
    from graph_service.rdf.ledger.reading import loads_of

    number = 0
    try:
        with unpacked(file) as quads, loads_of(quads, Settings.read().base) as loads, opened(store, new=True) as kept:
            for batch in batches(loads, lambda load: len(load.statements)):
                outcome = kept.replace(batch)
                number += outcome.added + outcome.changed + outcome.unchanged
    except LedgerError as error:
        raise CommandError(f"{file}: {error}") from error
    if as_json:
        print_json({"documents": number})
    else:
        typer.echo(f"Inlästa handlingar: {number}")
