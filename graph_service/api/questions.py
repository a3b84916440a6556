"""The blueprint of the questions: every route checks its parameters, asks, and answers in JSON."""

from collections.abc import Callable

from flask import Blueprint, Response, request

from graph_service.api.route import Route
from graph_service.api.routes import ROUTES
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.queries.answers import to_json


def questions(view: Viewing) -> Blueprint:
    """A blueprint that answers what `view()` may show."""
    blueprint = Blueprint("questions", __name__)
    for route in ROUTES:
        if route.negotiated:
            continue
        blueprint.add_url_rule(route.path, endpoint=endpoint(route), view_func=_answering(route, view))
    return blueprint


def endpoint(route: Route) -> str:
    """The name of a route: what it asks."""
    return route.ask.__name__.strip("_")


def _answering(route: Route, view: Viewing) -> Callable[..., Response]:
    def answer(id_: str = "") -> Response:
        asked = checked(route.parameters, request.args)
        return as_json(to_json(route.ask(view(), asked, id_)))

    return answer
