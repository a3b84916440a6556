"""The application as servers such as gunicorn start it: `graph_service.wsgi:create()`."""

from flask import Flask

from graph_service.app import create_app
from graph_service.settings import Settings
from graph_service.store.base import Audience
from graph_service.store.opening import open_store


def create() -> Flask:
    """The application on the store, base and audience of the environment. Raises StoreError and ValueError."""
    settings = Settings.read()
    if settings.upload_key:
        raise ValueError(
            "GRAPH_SERVICE_UPLOAD_KEY is set: start graph_service.cli.uploading:create(), which takes minutes"
        )
    store, audience, index = open_store(settings.store), Audience(settings.audience), settings.index_of(settings.store)
    return create_app(store, audience=audience, base=settings.base, index=index, address=settings.store)
