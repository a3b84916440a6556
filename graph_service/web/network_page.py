"""The page of the network, the same to be shown inside other pages, and the bundle that draws it."""

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

from flask import Blueprint, Response, render_template, request, send_from_directory

from graph_service.protocol.networking import Tying
from graph_service.protocol.requests import Viewing, checked
from graph_service.protocol.responses import as_json
from graph_service.queries.answers import Json, to_json
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.tie import TieEvidence, tie_between
from graph_service.web.language import language, remembered
from graph_service.web.links import place_address
from graph_service.web.wording.wording import wording
from ontology.schema import SCHEMA

BUNDLE = Path(__file__).with_name("bundle")
_ENTRY = "src/network.ts"
_YEAR = 365 * 24 * 3600
_IN_FRAMES = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors *"
)


def network_page(view: Viewing) -> Blueprint:
    """A blueprint of /network; without a script it lists the strongest ties of what `view()` may show."""
    blueprint = Blueprint("network", __name__, url_prefix="/network", template_folder="templates")

    @blueprint.get("")
    def page() -> Response:
        return _shown("network.html", view)

    @blueprint.get("/embed")
    def embed() -> Response:
        answer = _shown("network_embed.html", view)
        answer.headers["Content-Security-Policy"] = _IN_FRAMES
        return answer

    @blueprint.get("/tie")
    def tie() -> Response:
        q = checked(Tying, request.args)
        where = (view(), q.source, q.target, q.level, q.scope)
        return as_json(_placed(tie_between(*where, weights=q.weights, after=q.after, limit=q.limit)))

    @blueprint.get("/bundle/<path:name>")
    def bundle(name: str) -> Response:
        return send_from_directory(BUNDLE, name, max_age=_YEAR)  # names change with what they hold

    return blueprint


def _shown(template: str, view: Viewing) -> Response:
    ties = network(view(), Level.MUNICIPALITIES, limit=50)
    names = {actor.id: actor.name for actor in ties.actors}
    page = render_template(template, files=bundled(BUNDLE), labels=_labels(), ties=ties, names=names)
    return remembered(Response(page, content_type="text/html; charset=utf-8"))


def _placed(found: TieEvidence) -> Json:
    """A tie as the API gives it, each quote with the address of its place."""
    answer: Any = to_json(found)
    for piece, said in zip(answer["pieces"]["rows"], found.pieces.rows, strict=True):
        for quote, source in zip(piece["quotes"], said.quotes, strict=True):
            quote["address"] = place_address(source)
    return cast("Json", answer)


def _labels() -> dict[str, dict[str, str]]:
    """What actors and kinds of tie are called, for the script."""
    words = wording(language())
    classes = sorted({*SCHEMA.descendants("Actor"), "Body"})
    return {
        "classes": {name: words.class_(name) for name in classes},
        "kinds": {kind: words.kind(kind) for kind in KINDS},
    }


@cache
def bundled(folder: Path) -> dict[str, Any] | None:
    """The names of the script and of its style sheets, or None where the bundle was not built."""
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        return None
    entry = json.loads(manifest.read_text("utf-8"))[_ENTRY]
    return {"script": entry["file"], "styles": entry.get("css", [])}
