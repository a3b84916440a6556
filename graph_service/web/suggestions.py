"""What a search field suggests while one types."""

from flask import Blueprint, Response, request

from graph_service.protocol.listing import Searching
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.web.language import language, remembered
from graph_service.web.links import thing_address
from graph_service.web.wording.wording import wording


def suggestions(view: Viewing) -> Blueprint:
    """A blueprint that answers the script of the search field."""
    blueprint = Blueprint("suggestions", __name__)

    @blueprint.get("/suggestions.json")
    def suggested() -> Response:
        asked, words = checked(Searching, request.args), wording(language())
        found = view().search(asked.q, asked.types, asked.after, asked.limit).rows
        rows = [{"name": hit.name, "kind": words.class_(hit.type), "address": thing_address(hit.id)} for hit in found]
        told = words.text("frame.suggestions_found", n=len(rows)) if rows else words.text("frame.suggestions_none")
        return remembered(as_json({"rows": rows, "told": told}))

    return blueprint
