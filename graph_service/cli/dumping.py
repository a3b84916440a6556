"""`graph-service export`: the dumps."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from graph_service.cli.options import AudienceOption, JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(export)


def export(
    what: Annotated[str, typer.Argument(help="facts or ledger.")] = "facts",
    store: StoreOption = DEFAULT_STORE,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else standard output.")] = None,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Write a dump as N-Quads: facts (claims as drawn) or ledger (who says what, with passages).

    With --out and --json, what was written is told as JSON.
    """
    from graph_service.cli.files import write_whole
    from graph_service.cli.terminal import print_json
    from graph_service.rdf.dumps import DUMPS

    if what not in DUMPS:
        raise typer.BadParameter(f"{what!r} is none of {', '.join(DUMPS)}", param_hint="'what'")
    if as_json and out is None:
        raise typer.BadParameter("the dump is N-Quads; name a file with --out", param_hint="'--json'")
    with opened(store) as kept:
        lines = DUMPS[what](kept.view(audience), Settings.read().base)
        if out is None:
            sys.stdout.buffer.writelines(line.encode() for line in lines)
            sys.stdout.flush()
            return
        written = write_whole(lines, out)
    if as_json:
        print_json({"file": str(out), "quads": written})
