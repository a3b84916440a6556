"""Whether the client of a request still waits, as far as the server lets it be known."""

import select
import socket
from collections.abc import Callable
from typing import Any


def gone_of(environ: dict[str, Any]) -> Callable[[], bool]:
    """What tells whether the client went away. False for a server that does not let it be known."""
    told = environ.get("waitress.client_disconnected")
    if callable(told):
        return lambda: bool(told())
    link = environ.get("gunicorn.socket") or environ.get("werkzeug.socket")
    if isinstance(link, socket.socket):
        return lambda: _ended(link)
    return lambda: False


def _ended(link: socket.socket) -> bool:
    """Whether the other end closed the connection: it can be read, and there is nothing."""
    try:
        readable, _, _ = select.select([link], [], [], 0)
        return bool(readable) and link.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT) == b""
    except BlockingIOError:
        return False
    except (OSError, ValueError):
        return True
