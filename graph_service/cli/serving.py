"""`graph-service serve`: the API on this machine."""

import json
from socket import AF_INET, AF_INET6, socket
from socket import create_server as create_socket
from typing import TYPE_CHECKING, Annotated

import typer

from graph_service.cli.endings import CommandError
from graph_service.cli.options import AudienceOption, JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience, Store

if TYPE_CHECKING:
    from graph_service.protocol.uploads import Uploading


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(serve)


def serve(
    store: StoreOption = DEFAULT_STORE,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")] = 8000,
    audience: AudienceOption = Audience.PUBLIC,
    threads: Annotated[int, typer.Option(min=1, max=64, help="Threads that answer.")] = 4,
    as_json: JsonOption = False,
) -> None:
    """Answer over HTTP until stopped with Ctrl-C.

    The page at the address says what is there; the API's documentation stands at /api/v1/docs.

    Example: graph-service serve --port 8080
    """
    from waitress.server import create_server

    from graph_service.api.published import CLOSING
    from graph_service.app import create_app
    from graph_service.protocol.uploads import MOST_BYTES

    with opened(store, new=True) as kept:
        settings = Settings.read()
        index, sending = settings.index_of(store), _sending(kept, settings)
        app = create_app(kept, audience=audience, base=settings.base, index=index, address=store, uploading=sending)
        with _listening(host, port) as listening:
            server = create_server(
                app,
                sockets=[listening],
                threads=threads,
                ident="samverkansgraf",
                channel_request_lookahead=1,  # so that it is known when a client goes
                max_request_body_size=MOST_BYTES,
            )
            address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
            typer.echo(json.dumps({"address": address}) if as_json else f"{address}  (stop with Ctrl-C)")
            try:
                server.run()
            finally:
                app.extensions[CLOSING]()


def _sending(store: Store, settings: Settings) -> "Uploading | None":
    """What reads minutes that are sent, which takes its time to import, where anybody may send some."""
    if not settings.upload_key:
        return None
    from graph_service.cli.uploading import uploading

    return uploading(store, settings)


def _listening(host: str, port: int) -> socket:
    try:
        return create_socket((host, port), family=AF_INET6 if ":" in host else AF_INET)
    except OSError as error:
        reason = str(error.strerror).partition(" (while ")[0]
        raise CommandError(f"{host}:{port} cannot be listened on ({reason}); try another --port") from error
