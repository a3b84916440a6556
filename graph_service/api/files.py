"""The blueprint of files: a network, and assignments, in the forms that other programs open."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotFound

from graph_service.protocol.following import Sheet
from graph_service.protocol.networking import Exporting
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import kept_by_etag
from graph_service.queries.exports.forms import FORMS
from graph_service.queries.follow_up.follow_up import follow_up
from graph_service.queries.follow_up.sheet import sheet
from graph_service.queries.ties.network import network


def files(view: Viewing, base: str) -> Blueprint:
    """A blueprint that gives the network as files to save; `base` is the base of all IRIs."""
    blueprint = Blueprint("files", __name__)

    @blueprint.get("/network.<form>")
    def network_file(form: str) -> Response:
        if form not in FORMS:
            raise NotFound(f"a network is not to be had as {form!r}; there are {', '.join(FORMS)}")
        found = network(view(), **checked(Exporting, request.args).asked)
        return _saved("".join(FORMS[form].write(found, base)), FORMS[form].media_type, f"network.{form}")

    @blueprint.get("/follow-up.csv")
    def assignments_file() -> Response:
        q = checked(Sheet, request.args)
        found = follow_up(view(), q.scope, q.assignee, q.standing, q.after, q.limit)
        return _saved("".join(sheet(found.rows.rows, base)), "text/csv", "follow-up.csv")

    return blueprint


def _saved(text: str, media_type: str, name: str) -> Response:
    answer = Response(text, content_type=f"{media_type}; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return kept_by_etag(answer)
