"""The API as a whole: every blueprint under its address."""

from flask import Flask

from graph_service.api.description import description
from graph_service.api.files import files
from graph_service.api.identifiers import identifiers
from graph_service.api.kept import kept
from graph_service.api.linked_data import negotiated
from graph_service.api.openapi import PREFIX
from graph_service.api.questions import questions
from graph_service.api.words import words
from graph_service.protocol.requests import Viewing
from graph_service.store.base import Audience


def register(app: Flask, view: Viewing, audience: Audience, base: str) -> None:
    """Answer the questions that programs ask, of what `view()` may show. `base` is the base of all IRIs."""
    app.register_blueprint(questions(view), url_prefix=PREFIX)
    app.register_blueprint(negotiated(view, base), url_prefix=PREFIX)
    app.register_blueprint(files(view, base), url_prefix=PREFIX)
    app.register_blueprint(identifiers(view))
    app.register_blueprint(kept(view, base))
    app.register_blueprint(words(base))
    app.register_blueprint(description(view, audience))
