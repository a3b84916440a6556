"""The blueprint of linked data: things negotiated, and the dumps streamed."""

from flask import Blueprint, Response, redirect, request
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as BaseResponse

from graph_service.protocol.described import described
from graph_service.protocol.negotiation import JSON, accepted
from graph_service.protocol.parameters import Parameters
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.queries.answers import to_json
from graph_service.queries.things import thing
from graph_service.rdf.dumping.forms import FORMS, GRAPHS, file_name, form_of, media_type
from graph_service.rdf.dumps import DUMPS, WORDS, pieces
from graph_service.rdf.entity import FORMATS


def negotiated(view: Viewing, base: str) -> Blueprint:
    """A blueprint that gives a thing in the form asked for; JSON where none is."""
    blueprint = Blueprint("linked_data", __name__)

    @blueprint.get("/things/<id_>")
    def thing_as(id_: str) -> Response:
        checked(Parameters, request.args)
        wanted = accepted([JSON, *FORMATS], f"/res/{id_}")
        if wanted == JSON:
            return as_json(to_json(thing(view(), id_)))
        return described(view(), id_, base, wanted)

    @blueprint.get(f"/dumps/<name>.<any({', '.join(dict.fromkeys((*FORMS, *GRAPHS.values())))}):suffix>")
    def dump(name: str, suffix: str) -> BaseResponse:
        checked(Parameters, request.args)
        if name not in {*DUMPS, *WORDS}:
            raise NotFound(f"there is no dump {name!r}; there are {', '.join((*DUMPS, *WORDS))}")
        form = form_of(name, suffix)
        if form is None and suffix in FORMS:  # as TriG was called here once
            return redirect(f"{request.path.rpartition('/')[0]}/{file_name(name, suffix)}", code=308)
        if form is None:
            raise NotFound(f"{name} has no graphs; there are {', '.join(file_name(name, one) for one in FORMS)}")
        text = FORMS[form].write(pieces(name, view(), base)(), base)
        return Response(text, content_type=media_type(name, form), headers={"Cache-Control": "no-cache"})

    return blueprint
