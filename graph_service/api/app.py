"""The application: a store and an audience in, a WSGI application out."""

from flask import Flask, Response

from graph_service.api import problems
from graph_service.api.files import files
from graph_service.api.linked_data import identifiers, negotiated
from graph_service.api.openapi import PREFIX
from graph_service.api.pages import pages
from graph_service.api.questions import questions
from graph_service.store.base import Audience, Store, View
from ontology.schema import SCHEMA

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def create_app(store: Store, *, audience: Audience = Audience.PUBLIC, base: str = SCHEMA.base) -> Flask:
    """An application that answers what `audience` may read of the store. `base` is the base of all IRIs."""
    app = Flask(__name__)

    def view() -> View:
        return store.view(audience)

    app.register_blueprint(questions(view), url_prefix=PREFIX)
    app.register_blueprint(negotiated(view, base), url_prefix=PREFIX)
    app.register_blueprint(files(view, base), url_prefix=PREFIX)
    app.register_blueprint(identifiers())
    app.register_blueprint(pages(view, audience))
    problems.register(app)
    app.after_request(_guarded)
    return app


def _guarded(answer: Response) -> Response:
    for name, value in _HEADERS.items():
        answer.headers.setdefault(name, value)
    return answer
