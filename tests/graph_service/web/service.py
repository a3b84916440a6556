"""The service, answering on this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from waitress.server import create_server


@contextmanager
def answering(app: Flask) -> Iterator[str]:
    """The address at which the application answers, without a slash at its end; within the block."""
    server = create_server(app, host="127.0.0.1", port=0, threads=6)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.task_dispatcher.shutdown()  # those that answer still, first
    server.close()
    thread.join(timeout=10)
