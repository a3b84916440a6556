"""`graph-service serve`: the API on this machine."""

from typing import Annotated

import typer

from graph_service.cli.options import AudienceOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(serve)


def serve(
    store: StoreOption = DEFAULT_STORE,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8000,
    audience: AudienceOption = Audience.PUBLIC,
    threads: Annotated[int, typer.Option(min=1, max=64, help="Threads that answer.")] = 4,
) -> None:
    """Answer over HTTP until stopped with Ctrl-C."""
    from waitress import serve as run

    from graph_service.api.app import create_app

    with opened(store) as kept:
        app = create_app(kept, audience=audience, base=Settings.read().base)
        typer.echo(f"http://{host}:{port}/  (stop with Ctrl-C)")
        run(app, host=host, port=port, threads=threads, ident="samverkansgraf")
