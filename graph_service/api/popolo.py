"""The blueprint of Popolo: people in public office and what they do, for programs that speak Popolo JSON."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

from graph_service.protocol.parameters import Paged
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.rdf.popolo import KINDS, popolo


def of_popolo(view: Viewing, base: str) -> Blueprint:
    """Pages of each kind at /popolo/KIND.json."""
    blueprint = Blueprint("popolo", __name__)

    @blueprint.get("/popolo/<kind>.json")
    def page(kind: str) -> Response:
        if kind not in KINDS:
            raise NotFound(f"Popolo is not had of {kind!r}; there are {', '.join(KINDS)}")
        asked = checked(Paged, request.args)
        answer = as_json(popolo(view(), kind, base, asked.after, asked.limit))
        answer.headers["X-Robots-Tag"] = "noindex"
        answer.headers["Access-Control-Allow-Origin"] = "*"
        return answer

    return blueprint
