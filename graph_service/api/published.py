"""Linked data as it is published: SPARQL, the catalogue, the feed, and Popolo."""

import atexit
from pathlib import Path

from flask import Flask

from graph_service.api.sparql import sparql
from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.store.base import Audience, Store

CLOSING = "samverkansgraf-closing"


def register(app: Flask, store: Store, audience: Audience, base: str, index: Path) -> None:
    """Publish what an audience may read of the store, through an index in a folder, which is followed from now on.

    What the app's extension CLOSING holds ends that, and may be called again.
    """
    endpoint = Endpoint(store, audience, base, index)
    app.register_blueprint(sparql(endpoint))
    endpoint.follower.start()
    atexit.register(endpoint.close)
    app.extensions[CLOSING] = endpoint.close
