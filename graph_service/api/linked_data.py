"""The blueprint of linked data: things negotiated, and the dumps streamed."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

from graph_service.protocol.parameters import Parameters
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json, kept_by_etag
from graph_service.queries.answers import UnknownThingError, to_json
from graph_service.queries.things import thing
from graph_service.rdf.dumps import DUMPS, MEDIA_TYPE
from graph_service.rdf.entity import FORMATS, entity

JSON = "application/json"


def negotiated(view: Viewing, base: str) -> Blueprint:
    """A blueprint that gives a thing in the form asked for; JSON where none is."""
    blueprint = Blueprint("linked_data", __name__)

    @blueprint.get("/things/<id_>")
    def thing_as(id_: str) -> Response:
        checked(Parameters, request.args)
        wanted = request.accept_mimetypes.best_match([JSON, *FORMATS], JSON)
        if wanted == JSON:
            return as_json(to_json(thing(view(), id_)))
        seen = view()
        found = seen.thing(seen.canonical(id_))
        if found is None:
            raise UnknownThingError(id_)
        return kept_by_etag(Response(entity(found, base, wanted), content_type=f"{wanted}; charset=utf-8"))

    @blueprint.get("/dumps/<name>.nq")
    def dump(name: str) -> Response:
        checked(Parameters, request.args)
        if name not in DUMPS:
            raise NotFound(f"there is no dump {name!r}; there are {', '.join(DUMPS)}")
        return Response(DUMPS[name](view(), base), content_type=MEDIA_TYPE, headers={"Cache-Control": "no-cache"})

    return blueprint
