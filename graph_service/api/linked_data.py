"""The blueprint of linked data: things negotiated, and the dumps streamed."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

from graph_service.protocol.described import described
from graph_service.protocol.negotiation import JSON, accepted
from graph_service.protocol.parameters import Parameters
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.queries.answers import to_json
from graph_service.queries.things import thing
from graph_service.rdf.dumping.forms import FORMS
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

    @blueprint.get(f"/dumps/<name>.<any({', '.join(FORMS)}):form>")
    def dump(name: str, form: str) -> Response:
        checked(Parameters, request.args)
        if name not in {*DUMPS, *WORDS}:
            raise NotFound(f"there is no dump {name!r}; there are {', '.join((*DUMPS, *WORDS))}")
        text = FORMS[form].write(pieces(name, view(), base)(), base)
        media_type = FORMS[form].of_graphs if name == "ledger" else FORMS[form].media_type
        return Response(text, content_type=media_type, headers={"Cache-Control": "no-cache"})

    return blueprint
