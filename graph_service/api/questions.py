"""The blueprint of the questions: every route checks its parameters, asks, and answers in JSON."""

import json
from collections.abc import Callable
from typing import TypeVar, get_origin

from flask import Blueprint, Response, request
from pydantic import ValidationError
from werkzeug.datastructures import MultiDict

from graph_service.api.parameters import Parameters
from graph_service.api.problems import Fault, ParameterError
from graph_service.api.routes import ROUTES, Route
from graph_service.queries.answers import to_json
from graph_service.store.base import View

Viewing = Callable[[], View]
P = TypeVar("P", bound=Parameters)


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


def checked(model: type[P], given: MultiDict[str, str]) -> P:
    """The parameters of a request. Raises ParameterError that names what is wrong with which."""
    values: dict[str, str | tuple[str, ...]] = {}
    several = {
        field.alias or name for name, field in model.model_fields.items() if get_origin(field.annotation) is tuple
    }
    for name, found in given.lists():
        if name in several:
            values[name] = tuple(found)
        elif len(found) > 1:
            raise ParameterError([Fault(name, "is given more than once")])
        else:
            values[name] = found[0]
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise ParameterError.of(error) from None


def as_json(body: object, media_type: str = "application/json") -> Response:
    """JSON that a client may keep and ask about by its ETag."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return kept_by_etag(Response(text, content_type=media_type))


def kept_by_etag(response: Response) -> Response:
    """The response with an ETag, or 304 where the client has it already."""
    response.add_etag()
    response.headers["Cache-Control"] = "no-cache"
    response.vary.add("Accept")
    response.make_conditional(request)
    return response
