"""The blueprint of files: a network in the forms that other programs open."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

from graph_service.protocol.networking import Exporting
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import kept_by_etag
from graph_service.queries.exports.forms import FORMS
from graph_service.queries.ties.network import network


def files(view: Viewing, base: str) -> Blueprint:
    """A blueprint that gives the network as files to save; `base` is the base of all IRIs."""
    blueprint = Blueprint("files", __name__)

    @blueprint.get("/network.<form>")
    def network_file(form: str) -> Response:
        if form not in FORMS:
            raise NotFound(f"a network is not to be had as {form!r}; there are {', '.join(FORMS)}")
        found = network(view(), **checked(Exporting, request.args).asked)
        text = "".join(FORMS[form].write(found, base))
        answer = Response(text, content_type=f"{FORMS[form].media_type}; charset=utf-8")
        answer.headers["Content-Disposition"] = f'attachment; filename="network.{form}"'
        return kept_by_etag(answer)

    return blueprint
