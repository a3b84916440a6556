"""Linked data as it is published: SPARQL, the catalogue, the feed, and Popolo."""

import atexit
from pathlib import Path

from flask import Flask

from graph_service.api.catalogue import described
from graph_service.api.feed import feed
from graph_service.api.openapi import PREFIX
from graph_service.api.popolo import of_popolo
from graph_service.api.sparql import sparql
from graph_service.rdf.catalogue.publisher import Publisher
from graph_service.rdf.feed.members import Members
from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.store.base import Audience, Store

CLOSING = "samverkansgraf-closing"


def register(app: Flask, store: Store, audience: Audience, base: str, index: Path, address: str | None = None) -> None:
    """Publish what an audience may read of the store, through an index in a folder, which is followed from now on.

    Where the store's address is given, other processes may open it.
    What the app's extension CLOSING holds ends that, and may be called again.
    """
    endpoint = Endpoint(store, audience, base, index, address=address)
    members = Members(endpoint.folder / "feed.db")
    endpoint.follower.along.append(lambda: members.catch_up(store, store.view(audience)))
    app.register_blueprint(sparql(endpoint))
    app.register_blueprint(described(endpoint, Publisher.read(), audience, members))
    app.register_blueprint(of_popolo(lambda: store.view(audience), base), url_prefix=PREFIX)
    app.register_blueprint(feed(lambda: store.view(audience), members, base))
    app.jinja_env.globals["published"] = True  # so that pages lead to it
    endpoint.follower.start()
    atexit.register(endpoint.close)
    app.extensions[CLOSING] = endpoint.close
