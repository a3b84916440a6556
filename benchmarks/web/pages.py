"""The service with an empty store, and a browser in front of it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from waitress.server import create_server

from graph_service.app import create_app
from graph_service.store.opening import open_store

CHROMIUM = "/usr/bin/chromium"
SCREEN = {"width": 1280, "height": 800}
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-swiftshader",
)


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a service whose store is empty: the answers that are measured are generated."""
    store = open_store(f"sqlite:///{folder}/empty.db")
    server = create_server(create_app(store), host="127.0.0.1", port=0, threads=4)
    threading.Thread(target=server.run, daemon=True).start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()
    store.close()


@contextmanager
def browsing() -> Iterator[Browser]:
    """Chromium without a window; WebGL is drawn by software."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_FLAGS))
        yield browser
        browser.close()
