"""The application: a store and an audience in, a WSGI application out."""

from pathlib import Path

from flask import Flask, Response, request

from graph_service.api import blueprints as api
from graph_service.api import published, schema_org
from graph_service.protocol import problems
from graph_service.protocol.uploads import Uploading
from graph_service.store.base import Audience, Store, View
from graph_service.web import site
from graph_service.web.upload.blueprint import upload
from ontology.schema import SCHEMA

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def create_app(
    store: Store,
    *,
    audience: Audience = Audience.PUBLIC,
    base: str = SCHEMA.base,
    index: Path | None = None,
    address: str | None = None,
    uploading: Uploading | None = None,
) -> Flask:
    """An application that answers what `audience` may read of the store. `base` is the base of all IRIs.

    In the folder `index` it keeps what SPARQL is answered from; without one it leaves that out. With the store's
    `address`, that is written in a process of its own. `uploading` takes minutes that are sent; without it none can be.
    """
    app = Flask(__name__, static_folder=None)

    def view() -> View:
        return store.view(audience)

    api.register(app, view, audience, base)
    schema_org.register(app, view, base)
    site.register(app, view, audience, base)
    app.register_blueprint(upload(uploading))
    if index is not None:
        published.register(app, store, audience, base, index, address)
    problems.register(app, _shown, lambda id_: view().gone(id_))
    app.after_request(_guarded)
    return app


def _shown(problem: problems.Problem) -> Response:
    """A page for people, a problem document for programs."""
    if request.path.startswith("/api/") or "text/html" not in request.accept_mimetypes.values():
        return problems.as_json(problem)
    return site.error_page(problem)


def _guarded(answer: Response) -> Response:
    for name, value in _HEADERS.items():
        answer.headers.setdefault(name, value)
    return answer
