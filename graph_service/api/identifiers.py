"""The blueprint of /id: where what a thing's IRI stands for is described (the profile's rules UM-7 to UM-12)."""

import re

from flask import Blueprint, redirect, request
from werkzeug.exceptions import NotFound
from werkzeug.routing import BaseConverter
from werkzeug.wrappers import Response as BaseResponse

from graph_service.protocol.parameters import Parameters
from graph_service.protocol.requests import Viewing, checked
from graph_service.queries.answers import UnknownThingError
from graph_service.rdf.ledger.documents import READER
from graph_service.store.base import View
from ontology.schema import SCHEMA
from ontology.terms import part_name

_SAYING = re.compile(r"saying/[0-9a-f]{16}")
_HELPING = sorted({part for made in SCHEMA.classes.values() for part in (*made.rdf.parts, *made.rdf.offices)})
_VALUED = sorted({part_name(name) for made in SCHEMA.classes.values() for name in made.rdf.nodes})
_PART = re.compile("|".join(["during(/(beginning|end))?", *_HELPING, *(f"{part}/.+" for part in _VALUED)]))
_KEPT = re.compile(r"reading|(passage|name)/[0-9]+-[0-9]+[-a-z0-9]*(/(position|quote))?|address/[a-z2-7]+")
_PARTS = ((_SAYING, "/sayings"), (_PART, ""), (_KEPT, "/kept"))


class ThingConverter(BaseConverter):
    """The id of a thing in an address; other addresses under /id go before it."""

    regex = r"[a-z]+-[a-z0-9]+|reader"
    weight = 300


def identifiers(view: Viewing) -> Blueprint:
    """What is identified, sent on to where it is described."""
    blueprint = Blueprint("identifiers", __name__)
    blueprint.record_once(lambda state: state.app.url_map.converters.update({"thing": ThingConverter}))

    @blueprint.get("/id/<thing:id_>")
    def thing(id_: str) -> BaseResponse:
        checked(Parameters, request.args)
        return _moved(view(), id_) or _see(f"/res/{id_}")

    @blueprint.get("/id/<thing:id_>/<path:part>")
    def helper(id_: str, part: str) -> BaseResponse:
        checked(Parameters, request.args)
        for pattern, place in _PARTS:
            if pattern.fullmatch(part):
                return _moved(view(), id_, f"/{part}") or _see(f"/res/{id_}{place}")
        raise NotFound(f"nothing of {id_} is called {part}")

    return blueprint


def _moved(view: View, id_: str, part: str = "") -> BaseResponse | None:
    """The answer for an id under which nothing is kept; None where there is something."""
    if id_ == READER:
        return None
    kept = view.canonical(id_)
    if kept != id_:  # judged to be the same as another
        answer = redirect(f"/id/{kept}{part}", code=308)
        answer.headers.add("Link", f'</id/{kept}>; rel="successor-version"')
        return answer
    if view.thing(id_) is None:
        raise UnknownThingError(id_)
    return None


def _see(address: str) -> BaseResponse:
    answer = redirect(address, code=303)
    answer.headers.add("Link", f'<{address}>; rel="describedby"')
    return answer
