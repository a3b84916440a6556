"""The blueprint of the catalogue: DCAT-AP-SE at /datasets/dcat, VoID at /.well-known/void."""

import logging

from flask import Blueprint, Response, redirect
from werkzeug.exceptions import ServiceUnavailable
from werkzeug.wrappers import Response as BaseResponse

from graph_service.api.dumped import Folder
from graph_service.api.negotiated import SUFFIXES, as_asked
from graph_service.api.openapi import PREFIX
from graph_service.rdf.catalogue.catalogue import Download, Offer, Times, catalogue
from graph_service.rdf.catalogue.counts import Counted, Counts
from graph_service.rdf.catalogue.publisher import Publisher, somebodys
from graph_service.rdf.catalogue.telling import RDF_XML
from graph_service.rdf.catalogue.void import void
from graph_service.rdf.dumping.forms import FORMS, file_name, media_type
from graph_service.rdf.dumps import DUMPS
from graph_service.rdf.feed.members import Members
from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.rdf.sparql.pool import BusyError, RefusedError
from graph_service.settings import Settings
from graph_service.store.base import Audience

CATALOGUE, VOID = "/datasets/dcat", "/.well-known/void"
_FORMS = f"<any({', '.join(SUFFIXES)}):suffix>"
_DAY = len("2024-12-31")
_LOG = logging.getLogger(__name__)


def described(endpoint: Endpoint, publisher: Publisher, audience: Audience, members: Members) -> Blueprint:
    """What is published, for those who harvest it. Its nodes lead to the description.

    Nobody harvests what an invented publisher publishes at an address of somebody's.
    """
    blueprint = Blueprint("catalogue", __name__)
    counted, folder = Counted(endpoint), Folder(Settings.read().dumps, audience, endpoint.base)
    blueprint.get("/dumps/<name>")(folder.file)
    if publisher.lack:
        _LOG.warning(publisher.lack)

    @blueprint.get(CATALOGUE)
    @blueprint.get(f"{CATALOGUE}.{_FORMS}")
    def dcat(suffix: str | None = None) -> Response:
        if publisher.lack and somebodys(endpoint.base):
            raise ServiceUnavailable(publisher.lack)
        public, files = audience is Audience.PUBLIC, (*downloads(), *folder.downloads())
        times = _times(endpoint, counted, members.newest())
        offer = Offer(endpoint.base, publisher, times, files, public)
        return as_asked(catalogue(offer), CATALOGUE, suffix, RDF_XML)

    @blueprint.get(VOID)
    @blueprint.get(f"{VOID}.{_FORMS}")
    def void_(suffix: str | None = None) -> Response:
        try:
            counts = counted.counts()
        except (BusyError, RefusedError) as error:
            raise ServiceUnavailable(str(error)) from None
        files = (*downloads(), *folder.downloads())
        return as_asked(void(endpoint.base, counts, files, _used(endpoint, counts)), VOID, suffix)

    @blueprint.get("/id/katalog")
    @blueprint.get("/id/kontakt")
    @blueprint.get("/id/kontakt/<_>")
    @blueprint.get("/id/datamangd/<path:_>")
    @blueprint.get("/id/distribution/<path:_>")
    @blueprint.get("/id/tjanst/<_>")
    def see_catalogue(**_: str) -> BaseResponse:
        return redirect(CATALOGUE, code=303)

    return blueprint


def downloads() -> tuple[Download, ...]:
    """What can be fetched whole, in all forms."""
    return tuple(
        Download(f"{PREFIX[1:]}/dumps/{file_name(name, form)}", name, form, media_type(name, form))
        for name in DUMPS
        for form in FORMS
    )


def _used(endpoint: Endpoint, counts: Counts) -> list[str]:
    """The vocabularies that something is told with."""
    names = [name for name, _ in (*counts.classes, *counts.properties)]
    return [start for start in endpoint.prefixes.values() if any(name.startswith(start) for name in names)]


def _times(endpoint: Endpoint, counted: Counted, newest: str | None) -> Times:
    """Days of the first and the newest change that the audience has seen, and of the first and last meeting."""
    state = endpoint.state()
    if state is None:
        return Times()
    try:
        first, last = counted.days()
    except (BusyError, RefusedError):
        first = last = None
    return Times(state.origin[:_DAY] or None, (newest or state.made)[:_DAY], first, last)
