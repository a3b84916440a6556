"""The blueprint of sending minutes: a form, and what became of each file, at once or while it goes on."""

from collections.abc import Iterator
from http import HTTPStatus

from flask import Blueprint, Response, render_template, request, stream_with_context

from graph_service.protocol import problems
from graph_service.protocol.problems import Fault, ParameterError, Problem
from graph_service.protocol.responses import as_json
from graph_service.protocol.uploads import MOST_BYTES, Received, Uploading
from graph_service.queries.answers import to_json
from graph_service.web.language import remembered
from graph_service.web.negotiation import HTML, JSON
from graph_service.web.upload.events import MEDIA_TYPE, events
from graph_service.web.upload.request import files_sent, folder_sent, key_sent

_OFFERED = [HTML, JSON, MEDIA_TYPE]
_NOT_KEPT = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex"}


def upload(uploading: Uploading | None) -> Blueprint:
    """A blueprint that takes minutes; where none are taken, it says how else they come into the store."""
    blueprint = Blueprint("upload", __name__)

    @blueprint.get("/upload")
    def form() -> Response:
        return _page((), HTTPStatus.OK if uploading else HTTPStatus.NOT_FOUND, enabled=uploading is not None)

    @blueprint.post("/upload")
    def send() -> Response:
        if uploading is None:
            return _page((), HTTPStatus.NOT_FOUND, enabled=False)
        request.max_content_length = MOST_BYTES
        if not uploading.admits(key_sent()):
            return _refused([Fault("key", "this is not the key")], HTTPStatus.FORBIDDEN)
        try:
            folder, files = folder_sent(), files_sent()
        except ParameterError as error:
            return _refused(error.faults, HTTPStatus.BAD_REQUEST)
        return _told([file.name for file in files], uploading.take(folder, files))

    return blueprint


def _told(names: list[str], received: Iterator[Received]) -> Response:
    form = request.accept_mimetypes.best_match(_OFFERED, HTML)
    if form == MEDIA_TYPE:
        shown = stream_with_context(events(names, received, lambda one: render_template("upload/file.html", one=one)))
        return Response(shown, content_type=MEDIA_TYPE, headers=_NOT_KEPT | {"X-Accel-Buffering": "no"})
    found = list(received)
    if form == JSON:
        answer = as_json(to_json(found))
        answer.headers.update(_NOT_KEPT)
        return answer
    return _page(found, HTTPStatus.OK, enabled=True)


def _page(
    received: list[Received] | tuple[()], status: HTTPStatus, *, enabled: bool, faults: tuple[Fault, ...] = ()
) -> Response:
    shown = {"received": received, "enabled": enabled, "faults": faults, "most": MOST_BYTES // 1024**2}
    text = render_template("upload.html", indexed=False, **shown)
    return remembered(Response(text, status.value, _NOT_KEPT, content_type=f"{HTML}; charset=utf-8"))


def _refused(faults: list[Fault], status: HTTPStatus) -> Response:
    if request.accept_mimetypes.best_match(_OFFERED, HTML) == JSON:
        return problems.as_json(Problem(status, str(ParameterError(faults)), tuple(faults)))
    return _page((), status, enabled=True, faults=tuple(faults))
