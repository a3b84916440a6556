"""The OpenAPI 3.1 description, built from the table of questions and their parameters."""

from functools import cache
from typing import Any

from graph_service.api.questions import endpoint
from graph_service.api.route import Route
from graph_service.api.routes import ROUTES
from graph_service.api.shapes import Shapes
from graph_service.protocol.following import Sheet
from graph_service.protocol.networking import Exporting
from graph_service.protocol.parameters import Parameters
from graph_service.protocol.problems import MEDIA_TYPE
from graph_service.queries.exports.forms import FORMS
from graph_service.queries.exports.lines import MARKED
from graph_service.rdf.entity import FORMATS

PREFIX = "/api/v1"
_PROBLEM = {
    "type": "object",
    "description": "What went wrong (RFC 9457); `parameter` is the first parameter that cannot be taken.",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "parameter": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"parameter": {"type": "string"}, "detail": {"type": "string"}},
                "required": ["parameter", "detail"],
            },
        },
    },
    "required": ["type", "title", "status", "detail"],
}


@cache
def openapi(version: str) -> dict[str, Any]:
    """The description of everything under /api/v1. The result is shared: do not change it."""
    shapes = Shapes()
    paths = {_path(route): {"get": _operation(route, shapes)} for route in ROUTES}
    paths |= {f"/network.{form}": {"get": _file(form)} for form in FORMS}
    paths["/follow-up.csv"] = {"get": _sheet()}
    paths["/dumps/{dump}"] = {"get": _dump()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "samverkansgraf",
            "version": version,
            "summary": "Who works with whom, on what, since when, and the sentence that says so",
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": PREFIX}],
        "paths": paths,
        "components": {"schemas": {"Problem": _PROBLEM, **dict(sorted(shapes.components.items()))}},
    }


def _path(route: Route) -> str:
    return route.path.replace("<id_>", "{id}")


def _operation(route: Route, shapes: Shapes) -> dict[str, Any]:
    in_path = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    content = {"application/json": {"schema": shapes.of(route.answer)}}
    if route.negotiated:
        content |= {media: {"schema": {"type": "string"}} for media in FORMATS}
    taken = (in_path if "<id_>" in route.path else []) + _parameters(route.parameters)
    return _asked(endpoint(route), route.summary, taken, content)


def _file(form: str) -> dict[str, Any]:
    content = {FORMS[form].media_type: {"schema": {"type": "string"}}}
    return _asked(f"network_{form.replace('.', '_')}", FORMS[form].summary, _parameters(Exporting), content)


def _sheet() -> dict[str, Any]:
    content = {"text/csv": {"schema": {"type": "string"}}}
    summary = f"What was to be done and how it stands, as a sheet; {MARKED}"
    return _asked("follow_up_csv", summary, _parameters(Sheet), content)


def _asked(name: str, summary: str, taken: list[dict[str, Any]], content: dict[str, Any]) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": summary,
        "parameters": taken,
        "responses": {
            "200": {"description": summary, "headers": _etag(), "content": content},
            "304": {"description": "What the client has is still the answer"},
            **{code: _problem(said) for code, said in _FAULTS.items()},
        },
    }


_FAULTS = {
    "400": "A parameter cannot be taken",
    "404": "There is no such thing",
    "503": "The store cannot be reached",
}


def _etag() -> dict[str, Any]:
    return {"ETag": {"schema": {"type": "string"}}}


def _problem(said: str) -> dict[str, Any]:
    return {"description": said, "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}


def _parameters(model: type[Parameters]) -> list[dict[str, Any]]:
    shape = model.model_json_schema(by_alias=True)
    definitions = shape.get("$defs", {})
    return [
        {
            "name": name,
            "in": "query",
            "required": name in shape.get("required", ()),
            "description": found.pop("description", name),
            "schema": _inlined(found, definitions),
        }
        for name, found in shape.get("properties", {}).items()
    ]


def _inlined(shape: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """The shape with what it refers to put in its place, at any depth."""
    reference: str | None = shape.get("$ref")
    inner = {
        name: _inlined(value, definitions) if isinstance(value, dict) else value
        for name, value in shape.items()
        if name != "$ref"
    }
    return inner | definitions[reference.rpartition("/")[2]] if reference else inner


def _dump() -> dict[str, Any]:
    schema = {"type": "string", "enum": ["facts.nq", "ledger.nq"]}
    return {
        "operationId": "dump",
        "summary": "Everything as N-Quads: facts as drawn, or the ledger of who says what",
        "parameters": [{"name": "dump", "in": "path", "required": True, "schema": schema}],
        "responses": {
            "200": {"description": "The dump", "content": {"application/n-quads": {"schema": {"type": "string"}}}},
            "404": _problem("There is no such dump"),
        },
    }
